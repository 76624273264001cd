import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saveArticle } from '../../../utils/library/articles.ts';
import { changeHandlers } from '../../../utils/library/change-handlers.ts';
import { isChanged } from '../../../utils/library/is-changed.ts';
import { hashText } from '../../../utils/library/revisions.ts';
import { textChanges } from '../../../utils/library/text-changes.ts';
import { emptyLibrary, firstSave, report, unwrap } from './fixtures.ts';
import { toolsFor } from './librarian-tools.ts';

const told = (before: string, after: string, lang: 'id' | 'en' | 'zh' = 'en') =>
  textChanges(before, after, lang).map((pieces) =>
    pieces
      .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '−' : '+'}[${text}]`))
      .join(''),
  );

test('a sentence with another word is told in one, a new and a lost one by itself', () => {
  expect(
    told(
      'The vaccines arrive on Tuesday in Jakarta. The minister denied it. It was a long day.',
      'The vaccines arrive on Wednesday in Jakarta. It was a long day. A second shipment follows in May.',
    ),
  ).toEqual([
    'The vaccines arrive on −[Tuesday]+[Wednesday] in Jakarta.',
    '+[A second shipment follows in May.]',
    '−[The minister denied it.]',
  ]);
});

test('Chinese is told word by word, too', () => {
  expect(
    told(
      '代表团11月6日在雅加达举行会谈。双方签署备忘录。',
      '代表团11月8日在雅加达举行会谈。双方签署备忘录。',
      'zh',
    ),
  ).toEqual(['代表团11月−[6]+[8]日在雅加达举行会谈。']);
});

test.each([
  ['the same text', 'One. Two.', 'One. Two.'],
  ['other spaces between sentences', 'One sentence.\n\nTwo sentences.', 'One sentence. Two sentences.'],
  ['sentences in another order', 'It rains. It snows.', 'It snows. It rains.'],
])('%s is no change', (_, before, after) => {
  expect(told(before, after)).toEqual([]);
});

test('two sentences that share little are not taken for one', () => {
  expect(told('The court closed the case in March.', 'Nurses travel to Tokyo by ship.')).toEqual([
    '+[Nurses travel to Tokyo by ship.]',
    '−[The court closed the case in March.]',
  ]);
});

test('what is the same and gone makes the old sentence, what is the same and new the new one', () => {
  const word = fc.constantFrom('obat', 'vaksin', 'Jakarta', 'WHO', 'menteri', 'dua', '3,5', 'BPOM');
  const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const changes = textChanges(before, after, 'id');
      const joined = (kind: 'gone' | 'new') =>
        changes
          .map((pieces) =>
            pieces
              .filter((piece) => piece.kind === 'same' || piece.kind === kind)
              .map(({ text }) => text)
              .join(''),
          )
          .join('');
      if (before !== after) {
        expect(joined('gone')).toBe(before);
        expect(joined('new')).toBe(after);
      } else expect(changes).toEqual([]);
    }),
  );
});

test('a page is another than the stored one by its text or its title, but not by what a paywall left of it', async () => {
  const library = emptyLibrary();
  const read = report();
  const { articleId } = unwrap(await saveArticle(library, read, () => firstSave));
  const { text, title, quality } = read.article;
  const hash = await hashText(text);
  const other = await hashText(`${text} Lagi.`);
  expect(await isChanged(library, articleId, hash, { title, quality })).toBe(false);
  expect(await isChanged(library, articleId, other, { title, quality })).toBe(true);
  expect(await isChanged(library, articleId, hash, { title: 'Other', quality })).toBe(true);
  expect(await isChanged(library, articleId, other, { title, quality: { ...quality, grade: 'stub' } })).toBe(
    false,
  );
  expect(await isChanged(library, null, other, { title, quality })).toBe(false);
  expect(await isChanged(library, 'nobody', other, { title, quality })).toBe(false);
  await library.articles.update(articleId, { textHash: '' });
  expect(await isChanged(library, articleId, other, { title, quality })).toBe(false);
});

test('the librarian tells the first few, and which Simpul took the stored text', async () => {
  const library = emptyLibrary();
  const { articleId } = unwrap(await saveArticle(library, report(), () => firstSave));
  const calls = changeHandlers(toolsFor(library, { version: '0.3.0' }));
  const sentences = Array.from({ length: 9 }, (_, nth) => `Kalimat baru nomor ${nth} tentang hal lain.`);
  const changed = unwrap(await calls.changesSince(articleId, 'Judul lain', sentences.join(' ')));
  expect(changed).toMatchObject({
    readAt: firstSave,
    title: 'Nota kesepahaman obat',
    sameExtractor: false,
    more: 5,
  });
  expect(changed.changes).toHaveLength(6);
  expect(await calls.changesSince('nobody', '', '')).toMatchObject({ reason: 'not-found' });
});
