import { knowledgeTables, readTable } from '../../../utils/analysis/knowledge.ts';
import type { LanguageCode } from '../../../utils/analysis/types.ts';
import { readKnowledge } from '../../read-knowledge.ts';
import { createDraw, type Draw } from '../../seed/draw.ts';
import { seededLibrary } from '../../seed/library.ts';
import { seedEnd } from '../library/fill.ts';

/** An article as the contestants get it. */
export interface BenchArticle {
  readonly lang: LanguageCode;
  readonly title: string;
  readonly text: string;
  /** The sentences of its events. */
  readonly quotes: readonly string[];
}

const syllables =
  'ba ca da fa ga ha ja ka la ma na pa ra sa ta wa ya be ke le me ne pe re se te bi di ki li mi ni ri si ti bo do ko lo mo no po ro so to bu du gu ku lu mu nu pu ru su tu'.split(
    ' ',
  );

/** Words of a language, as the packaged tables have them, the seed's own order; then invented ones, which are rare. */
function vocabulary(language: LanguageCode, draw: Draw): readonly string[] {
  const { tables } = readKnowledge();
  const words = new Set<string>();
  for (const name of knowledgeTables)
    for (const row of readTable(tables[name]))
      for (const cell of [row[language], row.name, row.any])
        for (const [word] of (cell ?? '').matchAll(
          language === 'zh' ? /\p{Script=Han}{2,4}/gu : /\p{L}{3,}/gu,
        ))
          words.add(word.toLowerCase());
  const known = [...words]
    .map((word) => ({ word, key: draw.fraction() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word);
  if (language === 'zh') return known;
  while (words.size < 40_000)
    words.add(Array.from({ length: 3 + draw.below(2) }, () => draw.pick(syllables)).join(''));
  return [...known, ...[...words].slice(known.length)];
}

/** Words as frequent as in a language: the n-th has the n-th part of the first one's share. */
function filler(words: readonly string[], draw: Draw): () => string {
  const spread = Math.log(words.length + 1);
  return () => words[Math.floor(Math.exp(draw.fraction() * spread)) - 1] ?? words[0] ?? '';
}

/** Reports of `scripts/seed`, filled up to about 400 words with words that are as frequent as words are. */
export function* benchCorpus(articles: number, seed: number): Generator<BenchArticle> {
  const draw = createDraw(seed);
  const next = {
    id: filler(vocabulary('id', draw), draw),
    en: filler(vocabulary('en', draw), draw),
    zh: filler(vocabulary('zh', draw), draw),
  };
  for (const rows of seededLibrary(readKnowledge(), { articles, seed, until: seedEnd })) {
    const [article] = rows.articles;
    const [content] = rows.contents;
    if (!article || !content) continue;
    const { lang, title } = article;
    const isHan = lang === 'zh';
    const has = isHan ? content.text.length / 2 : content.text.split(/\s+/u).length;
    const extra: string[] = [];
    for (let left = 400 - has; left > 0; left -= 20)
      extra.push(`${Array.from({ length: 20 }, next[lang]).join(isHan ? '' : ' ')}${isHan ? '。' : '. '}`);
    yield {
      lang,
      title,
      text: `${content.text}\n\n${extra.join('')}`,
      quotes: rows.events.map(({ quote }) => quote),
    };
  }
}
