import type { FacetValue } from '../../utils/library/types.ts';
import { number, t } from '../../utils/locale.ts';
import { isNarrowed, type Narrowing, toggled } from '../../utils/search/query/narrow.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';

const shownAtFirst = 5;

interface FacetListProps {
  readonly title: string;
  readonly values: readonly FacetValue<string>[];
  readonly nameOf: (value: string) => string;
  readonly narrowingOf: (value: string) => Narrowing;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** What occurs among the results, and how often; a choice narrows the query, the same again takes that back. */
export function FacetList({ title, values, nameOf, narrowingOf, query, onQuery }: FacetListProps) {
  const { shown, total, showAll } = useFirstFew(values, shownAtFirst);
  if (values.length === 0) return null;
  return (
    <section class="facet" aria-label={t('searchNarrowBy', title)}>
      <h3 class="facet-title">{title}</h3>
      <ul>
        {shown.map(({ value, count }) => {
          const narrowing = narrowingOf(value);
          return (
            <li key={value}>
              <button
                type="button"
                class="facet-value"
                aria-pressed={isNarrowed(query, narrowing)}
                onClick={() => onQuery(toggled(query, narrowing))}
              >
                <span>{nameOf(value)}</span>
                <span class="facet-count figures">{number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowAll total={total} onClick={showAll} />
    </section>
  );
}
