import { words } from '../../../events/patterns.ts';
import type { CaseMarker } from '../../../events/types.ts';

/** Prepositions, and how the party behind them stands to the verb. */
export const cases: readonly CaseMarker[] = [
  {
    case: 'with',
    pattern: words(
      'with (?:the )?(?:technology|support|help|funding|backing|money|assistance|technical assistance|technical support|financial support) (?:of|from)|with|alongside|together with',
    ),
  },
  { case: 'between', pattern: words('between|among') },
  { case: 'by', pattern: words('by') },
  { case: 'to', pattern: words('to|for|towards?|against|on|into|upon') },
  { case: 'from', pattern: words('from|out of') },
  { case: 'in', pattern: words('in|at|across|within|throughout|near|around|outside') },
  { case: 'of', pattern: words('of') },
  {
    case: 'maker',
    pattern: words('issued by|made by|manufactured by|produced by|developed by|produced in|made in'),
  },
  { case: 'source', pattern: words('according to|citing|quoting|data from|reported by|as reported by') },
  {
    case: 'beside',
    pattern: words(
      'besides|including|like|such as|than|without|under|through|via|over|about|despite|unlike|during|after|before|since|on behalf of',
    ),
  },
];
