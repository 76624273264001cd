import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Period } from '../../utils/library/dossier/periods.ts';
import { number, t } from '../../utils/locale.ts';
import './heat-grid.css';
import { nearestCell, type Step } from './heat-steps.ts';
import { periodName, periodShortly, yearsOver } from './period-names.ts';

interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  /** One number for each period. */
  readonly counts: readonly number[];
  readonly total: number;
}

interface HeatGridProps {
  /** What the grid counts, for those who do not see it. */
  readonly caption: string;
  /** What the rows are. */
  readonly rowsName: string;
  readonly rows: readonly HeatRow[];
  readonly periods: readonly Period[];
  /** Where a cell leads; null where it leads nowhere. */
  readonly addressOf: ((row: HeatRow, period: Period) => string) | null;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: { rows: 0, cells: -1 },
  ArrowRight: { rows: 0, cells: 1 },
  ArrowUp: { rows: -1, cells: 0 },
  ArrowDown: { rows: 1, cells: 0 },
};

const levels = 5;
/** Two of three are no great number: the deepest tint is for so many at least. */
const fewestForDeep = 8;

/**
 * Numbers over time as a table that is also a picture: the more, the deeper its tint. One cell is in the way of the tab
 * key; arrow keys go from number to number.
 */
export function HeatGrid({ caption, rowsName, rows, periods, addressOf }: HeatGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const box = useRef<HTMLDivElement>(null);
  // Where not all has room, the latest is seen first.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [periods.length]);
  const hint = useId();
  // Years before the first quarter say nothing of the quarters: they set no measure, and have no tint.
  const isMeasure = (place: number) => periods[place]?.kind === 'month' || periods[place]?.kind === 'quarter';
  const measured = rows.flatMap((row) => row.counts.filter((_, place) => isMeasure(place)));
  const most = Math.max(fewestForDeep, ...measured);
  const counts = rows.map((row) => row.counts);
  const [reached, setReached] = useState<string | null>(null);
  const first = firstCell(counts);
  const current = reached !== null && isCell(counts, reached) ? reached : first;
  const levelOf = (amount: number, place: number) =>
    isMeasure(place) ? Math.ceil(levels * Math.sqrt(amount / most)) : 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = (event.target as HTMLElement).dataset.cell;
    if (!step || from === undefined) return;
    const next = nearestCell(counts, from, step);
    if (next === null) return;
    event.preventDefault();
    setReached(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };

  return (
    <div class="heat" ref={box}>
      {addressOf && (
        <p class="unseen" id={hint}>
          {t('heatKeys')}
        </p>
      )}
      <table
        class="heat-table figures"
        ref={table}
        aria-describedby={addressOf ? hint : undefined}
        onKeyDown={onKeyDown}
      >
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <td />
            {yearsOver(periods).map(({ key, words, span }) => (
              <td key={key} class="heat-year" colSpan={span}>
                {words}
              </td>
            ))}
            <td />
          </tr>
          <tr>
            <th scope="col" class="heat-corner">
              <span class="unseen">{rowsName}</span>
            </th>
            {periods.map((period) => (
              <th scope="col" key={period.from} class={`heat-period heat-${period.kind}`}>
                <span aria-hidden="true">{periodShortly(period)}</span>
                <span class="unseen">{periodName(period)}</span>
              </th>
            ))}
            <th scope="col" class="heat-total">
              {t('heatTotal')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={row.key}>
              <th scope="row" class="heat-name">
                <a class="name-link" href={row.address}>
                  {row.name}
                </a>
              </th>
              {periods.map((period, place) => {
                const amount = row.counts[place] ?? 0;
                const cell = `${line} ${place}`;
                return (
                  <td key={period.from} class={`heat-cell heat-level-${levelOf(amount, place)}`}>
                    {amount === 0 ? (
                      <span class="unseen">0</span>
                    ) : addressOf ? (
                      <a
                        href={addressOf(row, period)}
                        data-cell={cell}
                        tabIndex={cell === current ? 0 : -1}
                        aria-label={t('heatCell', row.name, periodName(period), number(amount))}
                        onFocus={() => setReached(cell)}
                      >
                        {number(amount)}
                      </a>
                    ) : (
                      <span>{number(amount)}</span>
                    )}
                  </td>
                );
              })}
              <td class="heat-total">{number(row.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The latest number of the first row that has one. */
function firstCell(counts: readonly (readonly number[])[]): string | null {
  const line = counts.findIndex((row) => row.some((amount) => amount > 0));
  const place = counts[line]?.findLastIndex((amount) => amount > 0);
  return place === undefined ? null : `${line} ${place}`;
}

function isCell(counts: readonly (readonly number[])[], cell: string): boolean {
  const [line = 0, place = 0] = cell.split(' ').map(Number);
  return (counts[line]?.[place] ?? 0) > 0;
}
