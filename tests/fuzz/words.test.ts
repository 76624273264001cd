import { afterAll, expect, test } from 'vitest';
import { placeOf } from '../../components/library-place.ts';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import { hashToFilter } from '../../utils/library/filter-hash.ts';
import { parseQuery } from '../../utils/search/query/parse.ts';
import { printQuery } from '../../utils/search/query/print.ts';
import { termsOf } from '../../utils/search/terms.ts';
import { hostile, inputs, seed, unharmed } from './hostile.ts';

const words = [
  'vaksin country:CN -"nota kesepahaman" (WHO OR BPOM) before:2026',
  'entity:"BPOM" stage:signed kata* in:title 疫苗合作',
  '#/timeline?entity=organization%3Abpom&from=2025-01-01&threads=country:ID,topic:vaccines&shown=2025-01-01/2025-06-30',
  'https://warta.example/kesehatan/?utm_source=x&id=7#bagian',
];
let tried = 0;
afterAll(() => console.log(`hostile words tried: ${tried}, failed: 0`));

test('words that are typed, places and addresses are read or not understood, and never throw', {
  timeout: 3_600_000,
}, () => {
  for (let at = 0; at < inputs; at++) {
    const text = hostile(words[at % words.length] ?? '', at).slice(0, 5_000);
    const which = `input ${at} of seed ${seed}`;
    const query = parseQuery(text);
    // What is printed is read as the same query.
    expect(parseQuery(printQuery(query)), which).toEqual(query);
    expect(Array.isArray(termsOf(text, 'any', new Map())), which).toBe(true);
    expect(placeOf(text).view, which).toBeTypeOf('string');
    expect(hashToFilter(text), which).toBeTypeOf('object');
    expect(['string', 'object'], which).toContain(typeof normaliseUrl(text));
    expect(unharmed(), which).toEqual([]);
    tried++;
  }
});
