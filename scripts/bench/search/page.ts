/** Runs in the browser's page: one contestant, one step at a time. */
import type { HanVariants } from '../../../utils/analysis/fold.ts';
import { termsOf } from '../../../utils/search/terms.ts';
import type { BenchRow, Found } from './contestants/contestant.ts';
import { contestants } from './contestants/index.ts';
import type { ContestantName } from './contestants/names.ts';
import type { BenchArticle } from './corpus.ts';

const rowsOf = (article: BenchArticle, serial: number, variants: HanVariants): readonly BenchRow[] => {
  const terms = (text: string) => termsOf(text, article.lang, variants).join(' ');
  return [
    { id: serial * 64, title: terms(article.title), text: terms(article.text) },
    ...article.quotes.map((quote, at) => ({ id: serial * 64 + at + 1, title: '', text: terms(quote) })),
  ];
};

async function* batches(count: number, from = 0): AsyncGenerator<readonly BenchRow[]> {
  for (let at = from; at < count; at += 250) {
    const articles = (await (await fetch(`/articles/${at}`)).json()) as readonly BenchArticle[];
    yield articles.flatMap((article, index) => rowsOf(article, at + index, new Map()));
  }
}

const name = new URLSearchParams(location.search).get('with') as ContestantName;
const contestant = contestants[name]();

const timed = async (work: () => Promise<unknown>) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

Object.assign(globalThis, {
  bench: {
    build: (count: number) => timed(() => contestant.build(batches(count))),
    /** From a page that has just loaded until the first question is answered. */
    coldAnswer: (terms: readonly string[]) =>
      timed(async () => {
        await contestant.open();
        await contestant.search(terms);
      }),
    search: async (queries: readonly (readonly string[])[]) => {
      const found: (Found & { readonly ms: number })[] = [];
      for (const query of queries) {
        const began = performance.now();
        const answer = await contestant.search(query);
        found.push({ ...answer, ms: performance.now() - began });
      }
      return found;
    },
    add: async (from: number) => {
      const times: number[] = [];
      for await (const rows of batches(from + 40, from))
        for (const id of new Set(rows.map((row) => row.id >> 6))) {
          const own = rows.filter((row) => row.id >> 6 === id);
          times.push(await timed(() => contestant.add(own)));
          if (times.length === 40) return times;
        }
      return times;
    },
  },
});
