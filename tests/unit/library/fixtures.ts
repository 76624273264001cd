import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Analysis, EventFinding } from '../../../utils/analysis/types.ts';
import type { Article } from '../../../utils/article/types.ts';
import type { Outcome } from '../../../utils/errors.ts';
import type { ReadArticle } from '../../../utils/library/rows.ts';
import { type Library, openLibrary } from '../../../utils/library/schema.ts';
import { faultKinds } from '../../../utils/library/self-check/report.ts';
import { tableNames } from '../../../utils/library/table-names.ts';

export const firstSave = Date.UTC(2026, 2, 12, 12);

/** An empty library of its own. */
export function emptyLibrary(): Library {
  return openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange });
}

/** Every row of every table, as a backup holds them. */
export async function allRows(library: Library): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    tableNames.map(async (name) => [name, await library.table(name).toArray()]),
  );
  return Object.fromEntries(tables);
}

export function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.detail ?? ''}`);
  return outcome.value;
}

const sentence = 'Badan POM dan WHO menandatangani nota kesepahaman di Jakarta.';
const text = `${sentence} Nota itu berlaku lima tahun.`;

/** One event of two parties in the first sentence. */
export function event(overrides: Partial<EventFinding> = {}): EventFinding {
  return {
    type: 'SUPPORT',
    stage: 'signed',
    modality: 'actual',
    actors: ['organization:bpom', 'organization:who'],
    recipients: [],
    place: 'place:id',
    date: '2026-03-11',
    dateBasis: 'stated',
    topics: ['drug-regulation'],
    about: [],
    evidence: { start: 0, end: sentence.length },
    alsoAt: [],
    rule: 'test',
    ...overrides,
  };
}

const mention = (start: number, end: number) => [{ start, end, rule: 'table' }];

interface Overrides {
  readonly article?: Partial<Article>;
  readonly analysis?: Partial<Omit<Analysis, 'language'>>;
  readonly language?: ReadArticle['analysis']['language'];
  readonly address?: string;
}

/** A short Indonesian report with one event, read from `https://warta.example/nota`. */
export function report({ article, analysis, language = 'id', address }: Overrides = {}): ReadArticle {
  const url = article?.url ?? 'https://warta.example/nota';
  return {
    address: address ?? url,
    extractor: '0.2.0',
    article: {
      url,
      title: 'Nota kesepahaman obat',
      byline: 'Ratih',
      siteName: 'Warta Contoh',
      declaredLang: 'id',
      publishedAt: { value: '2026-03-12T09:00:00+07:00', precision: 'minute', source: 'json-ld' },
      modifiedAt: null,
      text,
      wordCount: 13,
      captions: ['Penandatanganan di Jakarta'],
      credits: [],
      keywords: [],
      leadImage: null,
      quality: { grade: 'article', path: 'readability', signs: [] },
      ...article,
    },
    analysis: {
      language,
      sentences: [
        { start: 0, end: sentence.length },
        { start: sentence.length + 1, end: text.length },
      ],
      summary: [{ start: 0, end: sentence.length }],
      entities: [
        {
          id: 'organization:bpom',
          type: 'organization',
          name: 'BPOM',
          names: { id: 'BPOM', en: 'Indonesian FDA' },
          country: 'ID',
          refs: {},
          mentions: mention(0, 9),
        },
        {
          id: 'organization:who',
          type: 'organization',
          name: 'WHO',
          names: { en: 'World Health Organization' },
          refs: { ror: '01f80g185' },
          mentions: mention(14, 17),
        },
        { id: 'place:id', type: 'place', name: 'Indonesia', country: 'ID', mentions: mention(53, 60) },
      ],
      dates: [],
      topics: [{ id: 'drug-regulation', score: 0.8, evidence: [{ start: 0, end: sentence.length }] }],
      events: [event()],
      sources: [{ name: 'Warta Contoh' }],
      ...analysis,
    },
  };
}

export const evidenceSentence = sentence;

/** What the self-check says of a library that is whole. */
export const noFaults = Object.fromEntries(faultKinds.map((kind) => [kind, 0]));
