import { Readability } from '@mozilla/readability';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Readability alone, on a document that it may take apart. */
export const readability = (document: Document): unknown => new Readability(document).parse();

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);

/** wink-nlp's sentences, parts of speech and named entities. */
export function winkPass(text: string): number {
  const read = wink.readDoc(text);
  return read.sentences().length() + read.entities().length();
}

/** compromise's people, places and organisations. */
export function compromisePass(text: string): number {
  const read = compromise(text);
  return [read.people(), read.places(), read.organizations()].reduce(
    (sum, found) => sum + found.out('array').length,
    0,
  );
}
