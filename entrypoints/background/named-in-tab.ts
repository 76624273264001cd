import { browser } from 'wxt/browser';
import type { EntitySketch } from '../../utils/analysis/corrections/types.ts';
import type { Entity, EntityId } from '../../utils/analysis/types.ts';

/** One key for each tab; the browser forgets them when it closes. */
const keyOf = (tabId: number) => `named:${tabId}`;

const sketch = ({ id, type, name, names, country }: Entity): EntitySketch => ({
  id,
  type,
  name,
  ...(names && { names }),
  ...(country && { country }),
});

/** Keeps which entities the page of a tab names: its card may ask about these and no others. */
export async function rememberNamed(tabId: number, entities: readonly Entity[]): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: entities.map(sketch) });
}

/** An entity that the page of a tab names, or null. */
export async function namedInTab(tabId: number, id: EntityId): Promise<EntitySketch | null> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key] as readonly EntitySketch[] | undefined;
  return stored?.find((entity) => entity.id === id) ?? null;
}

/** Forgets a tab that was closed. */
export async function forgetNamed(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
