import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BriefChange,
  changedBrief,
  mostItems,
  undoOf,
} from '../../../../utils/library/brief/changes.ts';
import type { BriefItem } from '../../../../utils/library/reader-rows.ts';
import { sampleBrief } from './sample-brief.ts';

const paragraph = (id: string): BriefItem => ({ id, kind: 'paragraph', text: id });
const ids = ({ items }: { readonly items: readonly BriefItem[] }) => items.map(({ id }) => id).join(' ');

test('a piece goes before another, and to the end where that is gone', () => {
  const brief = { ...sampleBrief, items: ['a', 'b', 'c'].map(paragraph) };
  const after = (change: BriefChange) => ids(changedBrief(brief, change));
  expect(after({ kind: 'insert', item: paragraph('x'), before: 'b' })).toBe('a x b c');
  expect(after({ kind: 'insert', item: paragraph('x'), before: 'gone' })).toBe('a b c x');
  expect(after({ kind: 'move', itemId: 'c', before: 'a' })).toBe('c a b');
  expect(after({ kind: 'move', itemId: 'a', before: null })).toBe('b c a');
  expect(after({ kind: 'move', itemId: 'b', before: 'b' })).toBe('a b c');
  expect(after({ kind: 'remove', itemId: 'b' })).toBe('a c');
});

test('words reach headings and paragraphs, and nothing that is quoted', () => {
  const changed = changedBrief(sampleBrief, { kind: 'words', itemId: 'i2', text: 'forged' });
  expect(changed.items).toEqual(sampleBrief.items);
  const own = changedBrief(sampleBrief, { kind: 'words', itemId: 'i3', text: 'mine' });
  expect(own.items[2]).toMatchObject({ text: 'mine' });
});

test('a brief does not grow without end', () => {
  const full = {
    ...sampleBrief,
    items: Array.from({ length: mostItems }, (_, index) => paragraph(`p${index}`)),
  };
  expect(changedBrief(full, { kind: 'insert', item: paragraph('x'), before: null }).items).toHaveLength(
    mostItems,
  );
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const change: fc.Arbitrary<BriefChange> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title' as const, 'introduction' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('words' as const), itemId: name, text: fc.string() }),
  fc.record({ kind: fc.constant('insert' as const), item: name.map(paragraph), before: fc.option(name) }),
  fc.record({ kind: fc.constant('move' as const), itemId: name, before: fc.option(name) }),
  fc.record({ kind: fc.constant('remove' as const), itemId: name }),
);
const start = fc.uniqueArray(name).map((names) => ({ ...sampleBrief, items: names.map(paragraph) }));

test('a change that comes twice in a row does no more than once', () => {
  fc.assert(
    fc.property(start, change, (brief, one) => {
      const once = changedBrief(brief, one);
      expect(changedBrief(once, one)).toEqual(once);
    }),
  );
});

test('no change makes a piece twice or loses another', () => {
  fc.assert(
    fc.property(start, fc.array(change, { maxLength: 12 }), (brief, changes) => {
      const after = changes.reduce(changedBrief, brief).items.map(({ id }) => id);
      expect(new Set(after).size).toBe(after.length);
    }),
  );
});

test('what was inserted, moved or removed can be taken back', () => {
  fc.assert(
    fc.property(start, change, (brief, one) => {
      const undo = undoOf(brief, one);
      const done = changedBrief(brief, one);
      // An insertion of what was there already does nothing, and there is nothing to take back.
      if (!undo || done === brief) return;
      expect(changedBrief(done, undo).items).toEqual(brief.items);
    }),
  );
});
