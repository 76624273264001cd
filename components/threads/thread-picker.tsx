import type { Library } from '../../utils/library/schema.ts';
import { threadKey, threadOf } from '../../utils/library/threads/thread.ts';
import { mostThreads } from '../../utils/library/threads/tie-threads.ts';
import type { Facets } from '../../utils/library/types.ts';
import { countryName, keyPart, t } from '../../utils/locale.ts';
import { Combobox } from '../combobox.tsx';
import type { Choice } from '../filter-select.tsx';
import { entitySearch } from '../find-entities.ts';
import type { NamedThread } from './thread-names.ts';
import './thread-picker.css';

interface ThreadPickerProps {
  readonly library: Library;
  readonly facets: Facets;
  readonly threads: readonly NamedThread[];
  /** Null where the drawing chooses the most frequent ones by itself. */
  readonly chosen: readonly string[] | null;
  readonly onChoose: (keys: readonly string[] | null) => void;
}

/** Which threads are drawn, and in which order. */
export function ThreadPicker({ library, facets, threads, chosen, onChoose }: ThreadPickerProps) {
  const keys = threads.map(({ key }) => key);
  const move = (index: number, by: number) => {
    const next = keys.toSpliced(index, 1);
    next.splice(index + by, 0, keys[index] ?? '');
    onChoose(next);
  };
  return (
    <div class="threads-picker">
      <ol class="threads-chosen">
        {threads.map(({ key, name }, index) => (
          <li key={key} class="threads-one">
            <span class="threads-one-name">{name}</span>
            <Act
              label={t('threadUp', name)}
              path="M3 8l4-4 4 4"
              isOff={index === 0}
              onClick={() => move(index, -1)}
            />
            <Act
              label={t('threadDown', name)}
              path="M3 5l4 4 4-4"
              isOff={index === keys.length - 1}
              onClick={() => move(index, 1)}
            />
            <Act
              label={t('threadRemove', name)}
              path="M4 4l6 6M10 4l-6 6"
              onClick={() => onChoose(keys.filter((other) => other !== key))}
            />
          </li>
        ))}
      </ol>
      <div class="threads-more">
        {keys.length < mostThreads && (
          <Combobox
            label={t('addThread')}
            chosen=""
            placeholder={t('addThreadHint')}
            find={threadSearch(library, facets, new Set(keys))}
            onChoose={(key) => key !== '' && onChoose([...keys, key])}
          />
        )}
        {chosen !== null && (
          <button type="button" class="button button-plain" onClick={() => onChoose(null)}>
            {t('threadsDefault')}
          </button>
        )}
      </div>
    </div>
  );
}

interface ActProps {
  readonly label: string;
  readonly path: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Act({ label, path, isOff = false, onClick }: ActProps) {
  return (
    <button
      type="button"
      class="threads-act"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Choices shown of each kind. */
const mostOfKind = 6;

/** Finds countries, topics and organisations that occur in the library and are not drawn yet. */
function threadSearch(library: Library, facets: Facets, drawn: ReadonlySet<string>) {
  const entities = entitySearch(library, facets.entities, [
    'organization',
    'person',
    'disease',
    'product',
    'practice',
  ]);
  const countries = facets.countries.map(
    ({ value, count }): Choice => ({
      value: `country:${value}`,
      label: countryName(value),
      count,
      group: t('filterCountry'),
    }),
  );
  const topics = facets.topics.map(
    ({ value, count }): Choice => ({
      value: `topic:${value}`,
      label: t(`topic_${keyPart(value)}`),
      count,
      group: t('filterTopic'),
    }),
  );
  return async (words: string): Promise<readonly Choice[]> => {
    const wanted = words.trim().toLowerCase();
    const matching = (choices: readonly Choice[]) =>
      choices
        .filter(({ value, label }) => !drawn.has(value) && label.toLowerCase().includes(wanted))
        .slice(0, mostOfKind);
    const found = (await entities(words)).filter(({ value }) => {
      const thread = threadOf(value);
      return thread !== null && !drawn.has(threadKey(thread));
    });
    return [...matching(countries), ...found.slice(0, mostOfKind), ...matching(topics)];
  };
}
