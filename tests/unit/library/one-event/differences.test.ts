import { expect, test } from 'vitest';
import { addedSentences, disagreements } from '../../../../utils/library/one-event/differences.ts';
import { fingerprintOf } from '../../../../utils/library/one-event/sentence-fingerprint.ts';

const report = (articleId: string, quote: string, date: string | null = null) => ({ articleId, quote, date });

test('dates that share no day disagree', () => {
  expect(disagreements([report('a', '', '2026-03-11'), report('b', '', '2026-03-12')])).toEqual([
    {
      about: 'date',
      unit: '',
      values: [
        { articleId: 'a', value: '2026-03-11' },
        { articleId: 'b', value: '2026-03-12' },
      ],
    },
  ]);
});

test('a month and a day in it do not disagree', () => {
  expect(disagreements([report('a', '', '2026-03-11'), report('b', '', '2026-03'), report('c', '')])).toEqual(
    [],
  );
});

test('amounts of one kind disagree, across languages where the kind is a currency', () => {
  const found = disagreements([
    report('a', 'Jepang memberi hibah US$2 juta.'),
    report('b', 'Japan granted $2.5 million.'),
  ]);
  expect(found).toEqual([
    {
      about: 'amount',
      unit: 'USD',
      values: [
        { articleId: 'a', value: '2000000' },
        { articleId: 'b', value: '2500000' },
      ],
    },
  ]);
});

test('amounts of other kinds do not disagree, nor the same amount written otherwise', () => {
  expect(
    disagreements([report('a', '40 dokter tiba'), report('b', '40 perawat dan 30 dokter')]),
  ).toHaveLength(1);
  expect(disagreements([report('a', '1,5 juta dosis'), report('b', '1.500.000 dosis')])).toEqual([]);
  expect(disagreements([report('a', '40 dokter dan 12 dokter gigi'), report('b', '30 dokter')])).toEqual([]);
});

test('what a report adds is what no other says', () => {
  const texts = [
    'Kedua kementerian menandatangani nota kesepahaman di Hanoi kemarin.',
    'Nota itu berlaku selama lima tahun dan dapat diperpanjang dua kali.',
  ];
  const sentences = texts.map((text, index) => ({ start: index * 100, end: index * 100 + text.length }));
  const own = { sentences, fingerprints: texts.map(fingerprintOf) };
  const other = { sentences: sentences.slice(0, 1), fingerprints: [fingerprintOf(texts[0] ?? '')] };
  expect(addedSentences(own, [other])).toEqual([sentences[1]]);
  expect(addedSentences(own, [])).toEqual(sentences);
});
