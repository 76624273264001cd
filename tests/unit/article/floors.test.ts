import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import type { Article } from '../../../utils/article/types.ts';

// Development pages of two public benchmarks, kept outside the repository. Floors only rise.
const bodies = new URL('../../../../shared/data/extraction/dev.jsonl.gz', import.meta.url);
const dates = new URL('../../../../shared/data/dates/dev.jsonl.gz', import.meta.url);
const present = existsSync(bodies) && existsSync(dates);
if (!present) console.log('floors of the reader: skipped, the benchmark pages are not here');

type Row = Readonly<Record<string, string>>;
const rows = (file: URL): readonly Row[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.replace('"published": NaN', '"published": ""')) as Row);

function articleOf(row: Row): Article | null {
  const outcome = extractArticle(parseHTML(row.html ?? '').document, row.url ?? '');
  return outcome.ok ? outcome.value.article : null;
}

/** Counts runs of four words, the benchmark's own measure. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3) && words.length > 0; at++) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

describe.skipIf(!present)('floors of the reader', () => {
  it('article bodies', () => {
    let precision = 0;
    let recall = 0;
    const pages = rows(bodies);
    for (const row of pages) {
      const wanted = shingles(row.articleBody ?? '');
      const found = shingles(articleOf(row)?.text ?? '');
      const shared = [...wanted].reduce((all, [key, count]) => all + Math.min(count, found.get(key) ?? 0), 0);
      precision += shared / Math.max(1, sum(found));
      recall += shared / Math.max(1, sum(wanted));
    }
    precision /= pages.length;
    recall /= pages.length;
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.985);
  }, 60_000);

  it('dates of publication', () => {
    let right = 0;
    let wrong = 0;
    let none = 0;
    for (const row of rows(dates)) {
      const day = articleOf(row)?.publishedAt?.value.slice(0, 10) ?? '';
      if (day === row.published) right++;
      else if (day === '') none++;
      else wrong++;
    }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.96);
    expect(right / (right + none)).toBeGreaterThanOrEqual(0.93);
  }, 120_000);
});
