import type { LanguageCode } from '../../analysis/types.ts';
import { longest } from '../export/library-rows.ts';
import type { BriefItem, BriefRow } from '../reader-rows.ts';

/**
 * One thing that the reader did to a brief. Changes come one by one and name what they touch, so that a piece that was
 * added elsewhere meanwhile stays; each can come twice and does no more than once.
 */
export type BriefChange =
  | { readonly kind: 'title' | 'introduction'; readonly text: string }
  | { readonly kind: 'language'; readonly language: LanguageCode }
  | { readonly kind: 'words'; readonly itemId: string; readonly text: string }
  | { readonly kind: 'form'; readonly itemId: string; readonly form: 'heading' | 'paragraph' }
  /** `before`: the item that it stands before; null, or one that is gone: at the end. */
  | { readonly kind: 'insert'; readonly item: BriefItem; readonly before: string | null }
  | { readonly kind: 'move'; readonly itemId: string; readonly before: string | null }
  | { readonly kind: 'remove'; readonly itemId: string };

/** More would be no brief, and no page would hold it. */
export const mostItems = 500;

type Body = Pick<BriefRow, 'title' | 'introduction' | 'language' | 'items'>;

function inserted(items: readonly BriefItem[], item: BriefItem, before: string | null): readonly BriefItem[] {
  const place = items.findIndex(({ id }) => id === before);
  return place < 0 ? [...items, item] : items.toSpliced(place, 0, item);
}

function moved(items: readonly BriefItem[], itemId: string, before: string | null): readonly BriefItem[] {
  const item = items.find(({ id }) => id === itemId);
  if (!item || before === itemId) return items;
  return inserted(
    items.filter(({ id }) => id !== itemId),
    item,
    before,
  );
}

const reworded = (item: BriefItem, itemId: string, text: string): BriefItem =>
  item.id === itemId && 'text' in item ? { ...item, text: text.slice(0, longest.passage) } : item;

const reformed = (item: BriefItem, itemId: string, form: 'heading' | 'paragraph'): BriefItem =>
  item.id === itemId && 'text' in item ? { ...item, kind: form } : item;

/** The brief after a change. */
export function changedBrief<Brief extends Body>(brief: Brief, change: BriefChange): Brief {
  const { items } = brief;
  switch (change.kind) {
    case 'title':
      return { ...brief, title: change.text.slice(0, longest.line) };
    case 'introduction':
      return { ...brief, introduction: change.text.slice(0, longest.passage) };
    case 'language':
      return { ...brief, language: change.language };
    case 'words':
      return { ...brief, items: items.map((item) => reworded(item, change.itemId, change.text)) };
    case 'form':
      return { ...brief, items: items.map((item) => reformed(item, change.itemId, change.form)) };
    case 'insert': {
      const isThere = items.some(({ id }) => id === change.item.id) || items.length >= mostItems;
      return isThere ? brief : { ...brief, items: inserted(items, change.item, change.before) };
    }
    case 'move':
      return { ...brief, items: moved(items, change.itemId, change.before) };
    case 'remove':
      return { ...brief, items: items.filter(({ id }) => id !== change.itemId) };
  }
}

/** A change that takes another back, as the brief stands before it; null where it changes nothing that can be undone. */
export function undoOf(brief: Body, change: BriefChange): BriefChange | null {
  const at = (itemId: string) => brief.items.findIndex(({ id }) => id === itemId);
  const next = (place: number) => brief.items[place + 1]?.id ?? null;
  switch (change.kind) {
    case 'insert':
      return { kind: 'remove', itemId: change.item.id };
    case 'move':
    case 'remove': {
      const place = at(change.itemId);
      const item = brief.items[place];
      if (!item) return null;
      return change.kind === 'move'
        ? { kind: 'move', itemId: item.id, before: next(place) }
        : { kind: 'insert', item, before: next(place) };
    }
    default:
      return null;
  }
}
