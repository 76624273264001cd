import { expect, test } from 'vitest';
import { bareQuote } from '../../../utils/anchors/selectors.ts';
import {
  groupNotes,
  type NoteFilter,
  noteFilterToQuery,
  notePasses,
  queryToNoteFilter,
} from '../../../utils/library/note-filter.ts';
import type { NoteRow } from '../../../utils/library/types.ts';

const note = (changes: Partial<NoteRow> = {}): NoteRow => ({
  id: 'n1',
  updatedAt: 1,
  deletedAt: null,
  articleId: null,
  url: 'https://warta.example/nota',
  pageTitle: 'Nota kesepahaman obat',
  quote: 'berlaku lima tahun',
  anchors: bareQuote('berlaku lima tahun'),
  remark: 'Tanya biro hukum.',
  colour: 'green',
  tags: ['BPOM', '传统医药'],
  savedAt: 1,
  lostAt: null,
  ...changes,
});

test.each<[passes: boolean, filter: NoteFilter]>([
  [true, {}],
  [true, { text: 'LIMA hukum' }],
  [true, { text: 'kesepahaman' }],
  [true, { text: '传统' }],
  [true, { text: 'ｂｐｏｍ' }],
  [false, { text: 'lima vaksin' }],
  [true, { colour: 'green' }],
  [false, { colour: 'pink' }],
  [true, { tag: 'BPOM', colour: 'green', text: 'tahun' }],
  [false, { tag: 'bpo' }],
])('%s: a note under %o', (passes, filter) => {
  expect(notePasses(note(), filter)).toBe(passes);
});

test.each(['colour=red', 'tag=', 'text=', 'other=1', ''])('the address ?%s restricts nothing', (query) => {
  expect(queryToNoteFilter(query)).toEqual({});
});

test('a filter goes through its address unchanged', () => {
  const filter: NoteFilter = { text: 'a & b = c', colour: 'purple', tag: '#传统 医药' };
  expect(queryToNoteFilter(noteFilterToQuery(filter))).toEqual(filter);
});

test('notes stand under their article, or their page, in the order of the first of each', () => {
  const notes = [
    note({ id: '1', articleId: 'a' }),
    note({ id: '2', url: 'https://xin.example/', pageTitle: '' }),
    note({ id: '3', articleId: 'a', url: 'https://warta.example/amp' }),
  ];
  expect(groupNotes(notes).map(({ title, notes: own }) => [title, own.map(({ id }) => id)])).toEqual([
    ['Nota kesepahaman obat', ['1', '3']],
    ['https://xin.example/', ['2']],
  ]);
});
