import { expect, test } from 'vitest';
import { bareQuote } from '../../../../utils/anchors/selectors.ts';
import { notesMarkdown } from '../../../../utils/library/export/notes-markdown.ts';
import type { NoteRow } from '../../../../utils/library/types.ts';

const words = { title: 'Notes', notedOn: (time: number) => `saved ${time}`, lost: 'no longer on the page' };
const note = (changes: Partial<NoteRow>): NoteRow => ({
  id: 'n1',
  updatedAt: 1,
  deletedAt: null,
  articleId: 'a',
  url: 'https://warta.example/nota (1)',
  pageTitle: 'Nota [baru] #1',
  quote: 'berlaku *lima* tahun\n\nsejak hari ini',
  anchors: bareQuote('berlaku'),
  remark: '',
  colour: 'green',
  tags: [],
  savedAt: 7,
  lostAt: null,
  ...changes,
});

test('quotes stand under their source with remark, date and tags', () => {
  const written = notesMarkdown(
    [
      note({ remark: 'Tanya:\n- biro hukum', tags: ['uji klinis', '疫苗'] }),
      note({ id: 'n2', quote: '双方签署备忘录。', lostAt: 9 }),
    ],
    words,
  );
  expect(written).toBe(`# Notes

## [Nota \\[baru\\] \\#1](<https://warta.example/nota%20(1)>)

> berlaku \\*lima\\* tahun
>
> sejak hari ini

Tanya:
- biro hukum

*saved 7 · #uji-klinis · #疫苗*

> 双方签署备忘录。

*saved 7 · no longer on the page*
`);
});

test('no notes are a heading', () => {
  expect(notesMarkdown([], words)).toBe('# Notes\n');
});
