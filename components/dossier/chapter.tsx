import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './chapter.css';

interface ChapterProps {
  readonly title: string;
  /** What belongs to the title: how many, or a way to all. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One part of a dossier or of the overview, under a hairline. */
export function Chapter({ title, aside, children }: ChapterProps) {
  const id = useId();
  return (
    <section class="chapter" aria-labelledby={id}>
      <div class="chapter-head">
        <h2 class="chapter-title" id={id}>
          {title}
        </h2>
        {aside && <p class="chapter-aside figures">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
