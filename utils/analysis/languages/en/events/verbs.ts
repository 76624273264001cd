import { words } from '../../../events/patterns.ts';

/* Patterns from tables of verbs: a table names each verb once, its forms are made here. */

/** Verbs whose past is not made with `-ed`: base, past, participle. */
const irregular: ReadonlyMap<string, string> = new Map(
  'be was been|begin began begun|break broke broken|bring brought|build built|buy bought|cast cast|come came come|cut cut|deal dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|find found|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|get got|give gave given|go went gone|grow grew grown|have had|hear heard|hit hit|hold held|keep kept|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|meet met|pay paid|put put|read read|ring rang rung|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shut shut|sit sat|slap slapped|speak spoke spoken|spend spent|stand stood|stick stuck|strike struck|sweep swept|swear swore sworn|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|underwrite underwrote underwritten|undertake undertook undertaken|uphold upheld|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|overturn overturned'
    .split('|')
    .map((row) => [row.split(' ')[0] ?? '', row]),
);

interface Forms {
  readonly plain: string;
  readonly participle: string;
}

/** `deny`, `slam+` (doubles its last letter), `take` → sources of its forms. */
function formsOf(verb: string): Forms {
  const base = verb.replace('+', '');
  const stem = base.replace(/e$/u, '');
  const doubled = verb === base ? stem : `${base}${base.at(-1)}`;
  const s = /(?:s|x|ch|sh|z|go|do)$/u.test(base) ? 'es' : 's';
  const strong = irregular.get(base)?.split(' ');
  if (strong) {
    const past = strong.slice(1).filter((form) => form !== base);
    const ing = /(?:cut|get|hit|let|put|run|set|shut|sit|win|begin|forbid)$/u.test(base)
      ? `${base}${base.at(-1)}`
      : stem;
    return {
      plain: [`${base}(?:${s})?`, `${ing}ing`, ...past].join('|'),
      participle: strong.at(-1) ?? base,
    };
  }
  if (/[^aeiou]y$/u.test(base)) {
    const root = base.slice(0, -1);
    return { plain: `${root}(?:y(?:ing)?|ies|ied)`, participle: `${root}ied` };
  }
  if (doubled !== stem)
    return { plain: `${base}(?:s|${base.at(-1)}(?:ed|ing))?`, participle: `${doubled}ed` };
  if (stem !== base) return { plain: `${stem}(?:e[sd]?|ing)`, participle: `${stem}ed` };
  return { plain: `${base}(?:${s}|ed|ing)?`, participle: `${base}ed` };
}

/** Behind these a form is a noun or an adjective: "the ban", "its backing", "a proposed". */
const nominal = "(?<!(?:(?<![a-z])(?:the|an?|its|their|his|her|our|of|any|no|this|these|such)|'s?) )";
const be = '(?:was|were|been|being|is|are|be|gets?|got) (?:[a-z]+ )?';

/**
 * Verbs with what belongs to them, by `|`: `turn down`, `take … to task` (an object stands between), `back+ out of`; what stands
 * behind the verb is a source of a pattern.
 */
const rows = (table: string): readonly (readonly [verb: string, particle: string, tail: string])[] =>
  table.split(/\|(?![^(]*\))/u).map((row) => {
    const [head = '', tail = ''] = row.split(' … ');
    const [verb = '', ...particle] = head.split(' ');
    return [verb, particle.map((word) => ` ${word}`).join(''), tail];
  });

/** The verbs of a table in all their forms, as the source of a pattern. */
export const formsIn = (table: string): string =>
  rows(table)
    .map(([verb, particle, tail]) => {
      const { plain } = formsOf(verb);
      return `(?:${plain})${particle}${tail ? `(?=[^,;.]{2,70} ${tail}(?![a-z]))` : ''}`;
    })
    .join('|');

/** A pattern of the verbs of a table, where they are verbs; `needs` must follow in the same phrase. */
export const verbs = (table: string, needs = ''): RegExp => words(`${nominal}(?:${formsIn(table)})${needs}`);

/** A pattern of the same verbs in the passive: "was turned down", "being taken to task", "the drug banned by". */
export function passives(table: string, needs = ''): RegExp {
  const done = rows(table)
    .map(([verb, particle, tail]) => `${formsOf(verb).participle}${particle}${tail ? ` ${tail}` : ''}`)
    .join('|');
  return words(`${be}(?:${done})${needs}${needs === '' ? `|(?:${done})(?= (?:[a-z]+ )?by )` : ''}`);
}

/** Behind a bare participle, which is no act of what stands before it: "a firm accused of", "drugs banned in". */
export const noParticiple = '(?! (?:of|by|in|for|as|after|since|over|under|at|and)(?![a-z]))';
