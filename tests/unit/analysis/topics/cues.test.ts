import { describe, expect, it } from 'vitest';
import { languages } from '../../../../utils/analysis/languages/index.ts';
import { topicIds } from '../../../../utils/analysis/types.ts';

const listOf = (phrases = ''): readonly string[] =>
  phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0);

/** Whether wherever the longer phrase stands, the shorter one matches as well. */
function covers(shorter: string, longer: string, han: boolean): boolean {
  if (shorter === longer) return false;
  if (han) return longer.includes(shorter);
  const open = shorter.endsWith('*');
  const words = open ? ` ${shorter.slice(0, -1)}` : ` ${shorter} `;
  return ` ${longer} `.toLowerCase().includes(words.toLowerCase());
}

describe.each(Object.entries(languages))('cues of topics in %s', (code, { topics: cues }) => {
  it.each(topicIds)('%s: no phrase says what a shorter one says already', (id) => {
    const strong = listOf(cues.topics[id].strong);
    const weak = listOf(cues.topics[id].weak);
    const idle = [
      ...strong.filter((phrase) => strong.some((other) => covers(other, phrase, code === 'zh'))),
      ...weak.filter((phrase) => [...strong, ...weak].some((other) => covers(other, phrase, code === 'zh'))),
    ];
    expect(idle, 'remove them: the shorter cue finds the same text').toEqual([]);
    expect(new Set([...strong, ...weak]).size, 'a phrase stands twice').toBe(strong.length + weak.length);
  });
});
