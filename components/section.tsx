import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly children: ComponentChildren;
}

/** One part of a page under a hairline, with its name in the margin of the eye. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title">
        <span id={id}>{title}</span>
        {aside && <span class="section-aside figures">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
