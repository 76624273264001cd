import type { LanguageCode } from '../../../../utils/analysis/types.ts';
import type { CitedRows } from '../../../../utils/library/brief/cited-rows.ts';
import { type BriefDocument, composeBrief } from '../../../../utils/library/brief/document.ts';
import type { BriefItem, BriefRow, KeptPiece } from '../../../../utils/library/reader-rows.ts';
import { sampleEntities, sampleLibrary, sampleNotes } from '../../../gallery/sample-library.ts';
import { now, sampleActs, wordsIn } from '../export/export-context.ts';

export const kept = (changes: Partial<KeptPiece> = {}): KeptPiece => ({
  heading: 'Kept heading',
  date: '2025-10',
  words: 'Kept words.',
  report: {
    articleId: null,
    title: 'Kept report',
    siteName: 'Kept Site',
    url: 'https://kept.example/1',
    lang: 'en',
    publishedAt: '2025-10-02',
    savedAt: now,
  },
  ...changes,
});

const events = sampleLibrary.flatMap(({ events: own }) => own);
const signing = events.find(({ type, articleId }) => type === 'SUPPORT' && articleId === 'article-id');
const delivery = events.find(({ stage }) => stage === 'delivery');
if (!signing || !delivery) throw new Error('no sample events');

export const sampleItems: readonly BriefItem[] = [
  { id: 'i1', kind: 'heading', text: 'What was signed' },
  { id: 'i2', kind: 'event', eventId: signing.id, kept: kept() },
  { id: 'i3', kind: 'paragraph', text: 'Both sides speak of data exchange.\nNeither gives a date.' },
  { id: 'i4', kind: 'note', noteId: 'note-1', kept: kept() },
  { id: 'i5', kind: 'event', eventId: delivery.id, kept: kept() },
  { id: 'i6', kind: 'article', articleId: 'article-en', kept: kept() },
  { id: 'i7', kind: 'note', noteId: 'note-2', kept: kept() },
];

export const sampleBrief: BriefRow = {
  id: 'brief-1',
  updatedAt: now,
  deletedAt: null,
  title: 'Regulators and screening',
  introduction: 'Two regulators signed in November.\n\nThis page says what came of it.',
  language: 'en',
  items: sampleItems,
  startedAt: now,
};

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** The sample library as the rows of a brief that cites all of it. */
export const sampleRows: CitedRows = {
  acts: new Map(sampleActs.flatMap((act) => act.reports.map(({ event }) => [event.id, act] as const))),
  notes: byId(sampleNotes),
  articles: byId(sampleLibrary.map(({ article }) => article)),
  entities: sampleEntities,
  originals: new Map(),
};
export const noRows: CitedRows = {
  acts: new Map(),
  notes: new Map(),
  articles: new Map(),
  entities: [],
  originals: new Map(),
};

export function composed(
  brief: Partial<BriefRow> = {},
  rows: CitedRows = sampleRows,
  language: LanguageCode = 'en',
): BriefDocument {
  return composeBrief({ ...sampleBrief, ...brief }, rows, wordsIn(language), now);
}
