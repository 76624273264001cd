import { fold, type HanVariants } from '../../analysis/fold.ts';
import type { LanguageCode } from '../../analysis/types.ts';
import type { ArticleRow, ContentRow, EventRow } from '../../library/types.ts';
import { partsOfDocument, unitNumber } from './numbers.ts';
import type { Unit } from './units.ts';

/** What the index is made of, of one article: the article and its living events in the order of its outline. */
export interface IndexedArticle {
  readonly article: Pick<ArticleRow, 'id' | 'title' | 'lang' | 'siteName' | 'byline' | 'textHash'>;
  readonly content: Pick<ContentRow, 'text'>;
  readonly events: readonly Pick<EventRow, 'id' | 'quote'>[];
}

const eventsOfDocument = partsOfDocument - 1;

/** How many documents an article takes. */
export const documentsOf = ({ events }: IndexedArticle): number =>
  Math.max(1, Math.ceil(events.length / eventsOfDocument));

/** Place of the first event of each of its documents. */
export const firstEventOf = (document: number): number => document * eventsOfDocument;

const eventUnit = (quote: string, lang: LanguageCode): Unit => ({
  title: '',
  text: quote,
  lang,
  kind: 'event',
});

/** The units of an article, under numbers from those of its first document on. */
export function* unitsOf(
  { article, content, events }: IndexedArticle,
  document: number,
): Generator<readonly [number: number, unit: Unit]> {
  const { title, lang, siteName, byline } = article;
  // Who publishes and who writes are found like the text.
  const text = [content.text, siteName, byline ?? ''].join('\n');
  yield [unitNumber(document, 0), { title, text, lang, kind: 'article' }];
  for (const [place, { quote }] of events.entries()) {
    const at = document + Math.floor(place / eventsOfDocument);
    yield [unitNumber(at, (place % eventsOfDocument) + 1), eventUnit(quote, lang)];
  }
}

/** The text of a unit as phrases are looked for in it: the title, a line break, the text. */
export const foldedUnit = ({ title, text }: Unit, variants: HanVariants): string =>
  fold(`${title.replaceAll('\n', ' ')}\n${text}`, variants);

/** 53 bits of a text, for telling whether it is the same again; not for safety. */
function fingerprint(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

/** Two articles with one signature have the same units under the same places. */
export const signatureOf = ({ article, content, events }: IndexedArticle): string =>
  fingerprint(
    JSON.stringify([
      article.title,
      article.lang,
      article.siteName,
      article.byline,
      article.textHash || content.text,
      events.map(({ id, quote }) => [id, quote]),
    ]),
  );
