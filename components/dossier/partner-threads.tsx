import type { Partner } from '../../utils/library/dossier/partners.ts';
import { KnotShape } from '../knot.tsx';
import { drawingWidth, placeTies, rowHeight, rowsOf } from './partner-layout.ts';

/** Of the thinnest and the thickest thread, in units of 1/16 rem. */
const [thin, thick] = [1.25, 7];
const knotSize = 24;

interface PartnerThreadsProps {
  readonly partners: readonly Partner[];
  /** Place of the one that the reader points at. */
  readonly pointed: number | null;
}

/** Threads from the middle to each name: as thick as there are acts, in the colour of the most frequent kind. */
export function PartnerThreads({ partners, pointed }: PartnerThreadsProps) {
  const rows = rowsOf(partners.length);
  const most = Math.max(...partners.map(({ events }) => events));
  const widthOf = ({ events }: Partner) =>
    thin + (thick - thin) * Math.sqrt((events - 1) / Math.max(1, most - 1));
  return (
    <svg
      class="partners-threads"
      viewBox={`0 0 ${drawingWidth} ${rows * rowHeight}`}
      aria-hidden="true"
      data-pointed={pointed === null ? undefined : ''}
    >
      {placeTies(partners.length).map(({ path, knot }, place) => {
        const partner = partners[place];
        if (!partner) return null;
        const { side, events, unsure, stage, type } = partner;
        return (
          <g
            key={side}
            class={`tie knot-${type.toLowerCase()}`}
            data-pointed={place === pointed ? '' : undefined}
          >
            <path
              class={events === unsure ? 'tie-thread tie-unsure' : 'tie-thread'}
              d={path}
              stroke-width={widthOf(partner)}
            />
            <g
              class="knot-drawn"
              transform={`translate(${knot.x - knotSize / 2} ${knot.y - knotSize / 2}) rotate(90 12 12)`}
            >
              <KnotShape stage={stage} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}
