import { list, sentences, t } from '../../utils/locale.ts';
import type { QueryProblem } from '../../utils/search/fields/problems.ts';

function wordsOf(problem: QueryProblem): string {
  switch (problem.kind) {
    case 'unknown-field':
      return t('searchNoField', `${problem.name}:`);
    case 'unknown-value':
      return t('searchNoValue', problem.value, `${problem.field}:`);
    case 'missing-value':
      return t('searchValueMissing', `${problem.field}:`);
    case 'no-day':
      return t('searchNoDay', problem.value, `${problem.field}:`);
    case 'short-beginning':
      return t('searchShortBeginning', `${problem.text}*`);
  }
}

const suggestionsOf = (problem: QueryProblem): readonly string[] =>
  'suggestions' in problem ? problem.suggestions : [];

/** What of the query was not understood, and what may have been meant. */
export function SearchProblems({ problems }: { readonly problems: readonly QueryProblem[] }) {
  return (
    <div role="status" class="search-problems">
      {problems.map((problem) => {
        const words = wordsOf(problem);
        const suggestions = suggestionsOf(problem);
        return (
          <p key={words} class="search-problem">
            {sentences(
              words,
              suggestions.length > 0 && t('searchDidYouMean', list(suggestions.map((name) => `“${name}”`))),
              t('searchLeftOut'),
            )}
          </p>
        );
      })}
    </div>
  );
}
