import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, parseQuery } from '../../../utils/search/query/parse.ts';
import { printQuery } from '../../../utils/search/query/print.ts';
import { emptyQuery, type Query, queryFields } from '../../../utils/search/query/types.ts';

const word = (text: string, prefix = false): Query => ({ kind: 'word', text, prefix });
const phrase = (text: string): Query => ({ kind: 'phrase', text });
const field = (name: (typeof queryFields)[number], value: string): Query => ({
  kind: 'field',
  field: name,
  value,
});
const all = (...parts: readonly Query[]): Query => ({ kind: 'all', parts });
const any = (...parts: readonly Query[]): Query => ({ kind: 'any', parts });
const not = (part: Query): Query => ({ kind: 'not', part });

describe('a query', () => {
  it.each<[string, Query]>([
    ['', emptyQuery],
    ['   \u3000 ', emptyQuery],
    ['vaksin', word('vaksin')],
    ['vaksin polio', all(word('vaksin'), word('polio'))],
    ['polio OR campak', any(word('polio'), word('campak'))],
    ['vaksin polio OR campak', all(word('vaksin'), any(word('polio'), word('campak')))],
    ['vaksin -polio', all(word('vaksin'), not(word('polio')))],
    ['-(polio OR campak)', not(any(word('polio'), word('campak')))],
    ['"nota kesepahaman"', phrase('nota kesepahaman')],
    ['“nota   kesepahaman”', phrase('nota kesepahaman')],
    ['「谅解备忘录」', phrase('谅解备忘录')],
    ['imun*', word('imun', true)],
    ['country:CN', field('country', 'CN')],
    ['negara:Tiongkok', field('country', 'Tiongkok')],
    ['国家：中国', field('country', '中国')],
    ['Entity:"Bio Farma" stage:signed', all(field('entity', 'Bio Farma'), field('stage', 'signed'))],
    ['-lang:zh', not(field('lang', 'zh'))],
    ['COVID-19', word('COVID-19')],
    ['(polio campak) OR difteri', any(all(word('polio'), word('campak')), word('difteri'))],
  ])('%s', (text, query) => expect(parseQuery(text)).toEqual(query));

  it.each<[string, Query]>([
    ['an OR at the edge joins nothing', parseQuery('OR polio OR')],
    ['a bracket too many closes nothing', parseQuery(') polio )')],
    ['a bracket that is not closed ends with the query', parseQuery('(polio')],
    ['signs alone are nothing', parseQuery('& polio !! - *')],
    ['a quotation mark that is not closed', parseQuery('"" polio')],
    ['two signs lift each other', parseQuery('--polio')],
  ])('%s', (_, query) => expect(query).toEqual(word('polio')));

  it('takes an unclosed phrase to the end', () =>
    expect(parseQuery('"nota kesep')).toEqual(phrase('nota kesep')));
  it('says of a field that does not exist that it does not', () => {
    expect(parseQuery('contry:CN')).toEqual({ kind: 'unknown', name: 'contry', value: 'CN' });
  });
  it('keeps a field without a value: something is still to come', () => {
    expect(parseQuery('country:')).toEqual(field('country', ''));
  });
  it.each(['https://example.org/a', '10:30', ':)', 'a:b'.replace('a', '1')])('%s is no field', (text) => {
    expect(JSON.stringify(parseQuery(text))).not.toContain('unknown');
  });
});

const worded = fc
  .string({ unit: fc.constantFrom(..."abz9中国é-.'*:/&"), minLength: 1, maxLength: 8 })
  .filter((text) => {
    const read = parseQuery(text);
    return read.kind === 'word' && !read.prefix && read.text === text;
  });
const passage = fc
  .array(fc.string({ unit: fc.constantFrom(...'ab中:()-*'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '))
  .filter((text) => /[ab中]/u.test(text));

/** Queries in the one form that the parser gives. */
const { tree } = fc.letrec<{ tree: Query; leaf: Query }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ kind: fc.constant('word' as const), text: worded, prefix: fc.boolean() }),
    passage.map(phrase),
    fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom(...queryFields),
      value: passage,
    }),
  ),
  tree: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => grouped('all', parts)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => grouped('any', parts)),
    tie('tree').map((part): Query => (part.kind === 'not' ? part.part : not(part))),
  ),
}));

describe('any query', () => {
  it('that is printed is read back', () => {
    fc.assert(
      fc.property(tree, (query) => {
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 600 },
    );
  });
  it('that is typed is some query, and printing it changes nothing', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...' "()-*:：|ORab中'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 1_000 },
    );
  });
  it('is read in time however deep its brackets are', () => {
    for (const text of ['('.repeat(50_000), '-'.repeat(50_000), '(a OR '.repeat(20_000), '-('.repeat(20_000)])
      expect(() => parseQuery(text)).not.toThrow();
  });
});
