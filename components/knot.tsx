import type { EventType, Stage } from '../utils/analysis/types.ts';
import './knot.css';

interface KnotProps {
  readonly stage: Stage | null;
  readonly type: EventType | null;
}

/**
 * The mark of an entry on the thread. Its shape tells the stage: strands that pass, cross, are tied, sealed,
 * drawn tight, and at last one solid knot; a cut thread for what has ended. Its colour tells the event type.
 * The words beside it say both, so the drawing itself is silent.
 */
export function Knot({ stage, type }: KnotProps) {
  return (
    <svg class={`knot ${type ? `knot-${type.toLowerCase()}` : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <KnotShape stage={stage} />
    </svg>
  );
}

/** The shape alone, 24 units wide and high, for a larger drawing; on a thread that runs from top to bottom. */
export function KnotShape({ stage }: Pick<KnotProps, 'stage'>) {
  switch (stage) {
    case 'talks':
      return (
        <>
          <path class="knot-gap" d="M12 1v22" />
          <path d="M7 2c5 6 5 14 0 20M17 2c-5 6-5 14 0 20" />
        </>
      );
    case 'intent':
      return (
        <>
          <path class="knot-gap" d="M12 1v22" />
          <path d="M12 0c0 4-5 4-5 8 0 5 10 4 10 9 0 4-5 4-5 7" />
          <path d="M12 0c0 4 5 4 5 8 0 5-10 4-10 9 0 4 5 4 5 7" />
        </>
      );
    case 'signed':
      return <circle class="knot-paper" cx="12" cy="12" r="6" />;
    case 'approval':
      return (
        <>
          <circle class="knot-paper" cx="12" cy="12" r="6" />
          <circle class="knot-solid" cx="12" cy="12" r="1.75" />
        </>
      );
    case 'implementation':
      return (
        <>
          <circle class="knot-paper" cx="12" cy="12" r="6" />
          <path class="knot-solid" d="M6 12a6 6 0 0 0 12 0z" />
        </>
      );
    case 'delivery':
      return <circle class="knot-solid" cx="12" cy="12" r="6" />;
    case 'ended':
      return (
        <>
          <path class="knot-gap" d="M12 5v14" />
          <path d="M12 0v6M9 8l3-2 3 2M12 24v-6M9 16l3 2 3-2" />
        </>
      );
    case null:
      return <circle class="knot-paper knot-plain" cx="12" cy="12" r="3.5" />;
  }
}
