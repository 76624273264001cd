import type { BriefItem, BriefRow, KeptPiece } from '../../utils/library/reader-rows.ts';
import { sampleLibrary, sampleNotes } from './sample-library.ts';

const at = Date.UTC(2025, 10, 8, 9);

/** Stands where the rows are gone; here they are not. */
const kept: KeptPiece = {
  heading: '',
  date: null,
  words: '',
  report: {
    articleId: null,
    title: '',
    siteName: '',
    url: 'https://warta.example/',
    lang: 'id',
    publishedAt: null,
    savedAt: at,
  },
};

const pieces = sampleLibrary.flatMap(({ events }) =>
  events.map((event): BriefItem => ({ id: `piece-${event.id}`, kind: 'event', eventId: event.id, kept })),
);
const [first, second, ...others] = pieces;
const note = sampleNotes[0];

export const sampleBriefs: readonly BriefRow[] = [
  {
    id: 'brief-1',
    updatedAt: at,
    deletedAt: null,
    title: 'Regulators in Jakarta and Beijing: what was signed, what came of it',
    introduction:
      'For the minister’s meeting on Thursday.\n\nBoth regulators speak of mutual recognition; no report names a date for it.',
    language: 'en',
    items: [
      { id: 'p1', kind: 'heading', text: 'The agreement' },
      ...(first && second ? [first, second] : []),
      {
        id: 'p2',
        kind: 'paragraph',
        text: 'The text of the memorandum was not published. What is known of it comes from the two agencies.',
      },
      ...(note ? [{ id: 'p3', kind: 'note', noteId: note.id, kept } as const] : []),
      { id: 'p4', kind: 'heading', text: 'What followed' },
      ...others,
      { id: 'p5', kind: 'article', articleId: 'article-en', kept },
    ],
    startedAt: at,
  },
  {
    id: 'brief-2',
    updatedAt: at - 86_400_000,
    deletedAt: null,
    title: '',
    introduction: '',
    language: 'zh',
    items: [],
    startedAt: at,
  },
];
