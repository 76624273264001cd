import { expect, test } from 'vitest';
import { lexicon } from '../../../../utils/analysis/languages/en/lexicon.ts';
import { sentences } from '../../../../utils/analysis/languages/en/sentences.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import { summarise } from '../../../../utils/analysis/summary.ts';

test('a lead that the body repeats is told once', () => {
  const lead = 'Kenya and Ghana signed a treaty on vaccine research in Accra after two years of talks.';
  const text = [lead, lead, 'Old friends came.', lead, 'It rained.'].join('\n\n');
  const summary = summarise({
    text,
    title: 'Kenya and Ghana sign a treaty on vaccine research',
    sentences: splitSentences(text, sentences),
    entities: [],
    events: [],
    functionWords: lexicon.functionWords,
  }).map(({ start, end }) => text.slice(start, end));
  expect(summary.filter((sentence) => sentence === lead)).toHaveLength(1);
});
