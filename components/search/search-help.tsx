import { t } from '../../utils/locale.ts';
import { hashOf } from '../library-place.ts';

const examples = [
  ['searchExampleWords', 'searchExampleWordsSays'],
  ['searchExamplePhrase', 'searchExamplePhraseSays'],
  ['searchExampleOr', 'searchExampleOrSays'],
  ['searchExampleNot', 'searchExampleNotSays'],
  ['searchExampleBeginning', 'searchExampleBeginningSays'],
  ['searchExampleField', 'searchExampleFieldSays'],
  ['searchExampleEntity', 'searchExampleEntitySays'],
  ['searchExampleDay', 'searchExampleDaySays'],
  ['searchExampleIn', 'searchExampleInSays'],
  ['searchExampleTag', 'searchExampleTagSays'],
] as const;

/** How a query is written, by examples that can be tried. */
export function SearchHelp() {
  return (
    <dl class="search-help">
      {examples.map(([query, words]) => (
        <div key={query} class="search-example">
          <dt>
            <a href={hashOf({ view: 'search', query: t(query) })}>{t(query)}</a>
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
