import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../utils/analysis/index.ts';
import type { LanguageCode } from '../../../utils/analysis/types.ts';
import { saveArticle } from '../../../utils/library/articles.ts';
import { disagreements } from '../../../utils/library/one-event/differences.ts';
import { readOutlines } from '../../../utils/library/outlines.ts';
import { queryHistory } from '../../../utils/library/reading-history.ts';
import { selectEntries } from '../../../utils/library/select-entries.ts';
import type { EventRow } from '../../../utils/library/types.ts';
import { emptyLibrary, report, unwrap } from '../../unit/library/fixtures.ts';

/** One story as several outlets tell it, read by the real analysis and stored one after the other. */
interface Story {
  readonly about: string;
  readonly reports: readonly {
    readonly name: string;
    readonly lang: LanguageCode;
    readonly publishedAt: string;
    readonly title: string;
    readonly text: string;
  }[];
  /** Reports that tell one act. */
  readonly oneAct: readonly string[];
  /** Reports of which one was copied from the other. */
  readonly copies: readonly string[];
  /** What the second of the copies has that the first has not. */
  readonly adds: string | null;
  /** Reports whose acts are others. */
  readonly alone: readonly string[];
}

const analyse = createAnalyser(readKnowledge());
const stories = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file): Story => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

/** Stores the reports in an order; each report's id and its signing or meeting. */
async function store(story: Story, order: readonly number[]) {
  const library = emptyLibrary();
  const ids = new Map<string, string>();
  for (const [minute, index] of order.entries()) {
    const told = story.reports[index];
    if (!told) continue;
    const { name, title, text, publishedAt, lang } = told;
    const analysis = analyse({ title, text, publishedAt, lang });
    if (analysis.language === null) throw new Error(`${name}: no language`);
    const published = { value: publishedAt, precision: 'day', source: 'json-ld' } as const;
    const article = { url: `https://${name}.example/`, title, text, publishedAt: published };
    const read = { ...report({ article }), analysis: { ...analysis, language: analysis.language } };
    const clock = () => Date.parse(`${publishedAt}T12:00:00Z`) + minute * 60_000;
    ids.set(name, unwrap(await saveArticle(library, read, clock)).articleId);
  }
  const events = await library.events.toArray();
  const actOf = (name: string): EventRow | undefined =>
    events.find(
      ({ articleId, modality, type }) =>
        articleId === ids.get(name) && modality === 'actual' && ['SUPPORT', 'CONSULT'].includes(type),
    );
  return { library, ids, actOf };
}

describe.each(stories)('$about', (story) => {
  const { reports, oneAct, copies, alone, adds } = story;
  const orders = [
    [...reports.keys()],
    [...reports.keys()].reverse(),
    [...reports.keys()].sort((one, other) => (one % 2) - (other % 2)),
  ];

  test.each(orders.map((order) => [order.join(' '), order] as const))(
    'one act, whichever outlet was saved first: %s',
    async (_, order) => {
      const { library, actOf } = await store(story, order);
      const acts = oneAct.map((name) => actOf(name)?.sameAs);
      expect(acts).not.toContain(undefined);
      expect(new Set(acts).size).toBe(1);
      for (const name of alone) {
        expect(actOf(name), name).toBeDefined();
        expect(acts, name).not.toContain(actOf(name)?.sameAs);
      }
      const columns = await readOutlines(library);
      const shown = [...selectEntries(columns, {}, null)].map((entry) => columns.keyOf(entry));
      const tellings = oneAct.map((name) => actOf(name)?.id ?? '');
      expect(shown.filter((key) => tellings.includes(key))).toHaveLength(1);
    },
  );

  test('copies are known, with what each adds', async () => {
    const { library, ids } = await store(story, [...reports.keys()]);
    for (const { name } of reports) {
      const { copies: found } = await queryHistory(library, ids.get(name) ?? '');
      const wanted = copies.includes(name) ? copies.filter((other) => other !== name) : [];
      expect(found.map(({ article }) => article.id)).toEqual(wanted.map((other) => ids.get(other)));
      if (name === copies[0]) expect(found[0]?.added.join(' ')).toContain(adds);
    }
  });
});

test('where the outlets disagree, both figures are told', async () => {
  const story = stories.find(({ copies }) => copies.length > 0);
  if (!story) throw new Error('no story with copies');
  const told = story.copies.map((name) => {
    const text = story.reports.find((one) => one.name === name)?.text ?? '';
    const quote = /[^.]*dolar AS[^.]*\./u.exec(text)?.[0] ?? '';
    return { articleId: name, quote, date: '2026-03-12' };
  });
  expect(disagreements(told)).toEqual([
    {
      about: 'amount',
      unit: 'USD',
      values: [
        { articleId: story.copies[0], value: '40000000' },
        { articleId: story.copies[1], value: '45000000' },
      ],
    },
  ]);
});
