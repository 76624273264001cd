import { expect, test } from 'vitest';
import { english } from '../../../../utils/analysis/languages/en/index.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import { summarise } from '../../../../utils/analysis/summary.ts';

test('a lead that the body repeats is told once', () => {
  const lead = 'Kenya and Ghana signed a treaty on vaccine research in Accra after two years of talks.';
  const text = [lead, lead, 'Old friends came.', lead, 'It rained.'].join('\n\n');
  const summary = summarise({
    text,
    title: 'Kenya and Ghana sign a treaty on vaccine research',
    sentences: splitSentences(text, english.sentences),
    entities: [],
    events: [],
    functionWords: english.lexicon.functionWords,
  }).map(({ start, end }) => text.slice(start, end));
  expect(summary.filter((sentence) => sentence === lead)).toHaveLength(1);
});
