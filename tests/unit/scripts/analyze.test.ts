import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

function analyze(options: readonly string[], input = '') {
  return spawnSync(process.execPath, ['scripts/analyze.ts', ...options], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const text =
  'Bogor (Antara) - Menteri Kesehatan Malaysia mengunjungi Bio Farma pada Selasa (3/2).\n\nKeduanya membahas vaksin polio.';

describe('analyze --jsonl', () => {
  const html = readFileSync(join(root, 'tests/browsers/pages/wire-id.html'), 'utf8');
  const lines = [
    JSON.stringify({ id: 'text', text, publishedAt: '2026-02-04', lang: 'id' }),
    '{"id": "broken"',
    JSON.stringify({ id: 'empty' }),
    JSON.stringify({ id: 'wrong', text: 7 }),
    '["a", "list"]',
    '',
    JSON.stringify({ id: 'page', html, url: 'https://example.org/a?utm_source=x#y' }),
    JSON.stringify({ id: 'none', html: '<html><body><a href="/">Home</a></body></html>' }),
    JSON.stringify({
      id: 'foreign',
      text: 'Der Minister sprach gestern mit den Vertretern der Länder über die Kosten.',
    }),
  ];
  const { stdout, status } = analyze(['--jsonl'], `${lines.join('\n')}\n`);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const answer = (id: string) => answers.find((candidate) => candidate.id === id);

  test('answers each line once, in order, and goes on after a bad one', () => {
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([
      'text',
      null,
      'empty',
      'wrong',
      null,
      'page',
      'none',
      'foreign',
    ]);
  });

  test('says what is wrong with a line', () => {
    const codes = answers.flatMap(({ error }) => error?.code ?? []);
    expect(codes).toEqual(['invalid-json', 'invalid-line', 'invalid-line', 'invalid-line', 'not-an-article']);
    for (const { error } of answers) if (error) expect(error.message).toMatch(/\S/u);
  });

  test('keeps a given text unchanged, with every span inside it', () => {
    const { article, entities, dates, events, summary } = answer('text');
    expect(article.text).toBe(text);
    expect(article.lang).toBe('id');
    const spans: Span[] = [
      ...summary,
      ...dates,
      ...entities.flatMap((entity: { mentions: Span[] }) => entity.mentions),
      ...events.map((event: { evidence: Span }) => event.evidence),
    ];
    expect(spans.length).toBeGreaterThan(5);
    for (const { start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(dates).toContainEqual({ start: 71, end: 83, value: '2026-02-03' });
    const names = entities.flatMap(({ mentions }: { mentions: Span[] }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    expect(names).toContain('Bio Farma');
    expect(names).toContain('Malaysia');
  });

  test('reads a page', () => {
    const { article, topics, sources } = answer('page');
    expect(article).toMatchObject({
      title: 'BPOM dan NMPA sepakati pertukaran data uji klinis obat tradisional',
      siteName: 'Warta Lintas',
      publishedAt: { value: '2026-03-12T14:05:00+07:00', precision: 'minute', source: 'json-ld' },
      quality: { grade: 'article', path: 'readability' },
    });
    expect(topics.map(({ id }: { id: string }) => id)).toContain('traditional-medicine');
    expect(sources).toContainEqual(expect.objectContaining({ name: 'Warta Lintas' }));
  });

  test('finds nothing in a language that it does not read', () => {
    expect(answer('foreign')).toMatchObject({
      article: { lang: null },
      entities: [],
      events: [],
      summary: [],
    });
  });
});

describe('analyze FILE', () => {
  test('prints for a person, with rules on demand', () => {
    const file = 'tests/browsers/pages/wire-id.html';
    const plain = analyze([file]).stdout;
    expect(plain).toContain('Badan Pengawas Obat dan Makanan');
    expect(plain).not.toContain('Removed from the page');
    const explained = analyze(['--explain', file]).stdout;
    expect(explained).toMatch(/«BPOM» by \S+/u);
    expect(explained).toContain('Removed from the page');
  });

  test('reads standard input', () => {
    expect(analyze(['-'], text).stdout).toContain('Bio Farma');
  });

  test('says what it wants, and what it could not open', () => {
    expect(analyze([])).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
    expect(analyze(['no-such-file.txt'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no-such-file'),
    });
  });
});
