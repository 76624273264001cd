import { stemmer } from '@orama/stemmers/english';

/**
 * Porter's rules throw together what a reader of health news keeps apart: an organisation has no organs, generic
 * medicine is not general. Each line is one family: its stem, then the words that have it.
 */
const families = `
organization organization organizations organisation organisations organizational organisational organize organized organizing organise organised organising
organ organ organs
general general generals generally
generic generic generics
generate generate generates generated generating generation generations
international international internationally
internal internal internally
intern intern interns
university university universities
universal universal universally universality
universe universe
news news
aids aids
community community communities
communicable communicable
communication communication communications communicate communicates communicated communicating
communist communist communists communism
experience experience experiences experienced
experiment experiment experiments experimental experimented
import import imports imported importing importer importers importation
important important importance importantly
several several
severe severe severely severity
policy policy policies
police police
humanity humanity
humane humane
past past
paste paste pastes
`;

const stems = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...words] = line.split(' ');
      return words.map((word) => [word, stem] as const);
    }),
);

/** A folded English word without its endings; words with one stem are found by each other. */
export const stemEnglish = (word: string): string =>
  stems.get(word) ?? (/^[a-z]{3,}$/u.test(word) ? stemmer(word) : word);
