import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './settings.css';

interface PartProps {
  readonly title: string;
  /** One sentence that says what it is good for. */
  readonly lead?: string;
  readonly children?: ComponentChildren;
}

/** One part of the settings: its name in the margin, what can be set beside it. */
export function Part({ title, lead, children }: PartProps) {
  const id = useId();
  return (
    <section class="settings-part" aria-labelledby={id}>
      <h2 class="settings-heading" id={id}>
        {title}
      </h2>
      <div class="settings-body">
        {lead && <p class="settings-lead">{lead}</p>}
        {children}
      </div>
    </section>
  );
}
