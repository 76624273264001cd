import { browser } from 'wxt/browser';
import { type EntityType, entityTypes } from '../analysis/types.ts';
import { houseInks, type Inks } from './highlights.ts';

/** What the reader wants marked on pages; kept on this device. */
export interface MarkPreferences {
  /** Whether names are marked at all. */
  readonly shown: boolean;
  /** Types that are left unmarked. */
  readonly hiddenTypes: readonly EntityType[];
  readonly inks: Inks;
}

const key = 'marks';
export const untouchedMarks: MarkPreferences = { shown: true, hiddenTypes: [], inks: houseInks };

const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value);

/** What becomes a style sheet must be a colour and nothing else. */
function inksIn(stored: unknown): Inks {
  const inks = (stored ?? {}) as Partial<Record<EntityType, Partial<Record<'light' | 'dark', unknown>>>>;
  return Object.fromEntries(
    entityTypes.map((type) => {
      const { light, dark } = inks[type] ?? {};
      return [type, isColour(light) && isColour(dark) ? { light, dark } : houseInks[type]];
    }),
  ) as unknown as Inks;
}

/** What was stored may come from an older version, or from nowhere. */
function fromStored(value: unknown): MarkPreferences {
  const stored = (value ?? {}) as Partial<Record<keyof MarkPreferences, unknown>>;
  const hidden = Array.isArray(stored.hiddenTypes) ? stored.hiddenTypes : untouchedMarks.hiddenTypes;
  return {
    shown: typeof stored.shown === 'boolean' ? stored.shown : untouchedMarks.shown,
    hiddenTypes: entityTypes.filter((type) => hidden.includes(type)),
    inks: inksIn(stored.inks),
  };
}

export async function readMarkPreferences(): Promise<MarkPreferences> {
  return fromStored((await browser.storage.local.get(key))[key]);
}

/** Changes some of the preferences; every open page follows at once. */
export async function changeMarkPreferences(changes: Partial<MarkPreferences>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readMarkPreferences()), ...changes } });
}

/** Tells of every later change, wherever it is made. Returns how to stop. */
export function followMarkPreferences(tell: (preferences: MarkPreferences) => void): () => void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area === 'local' && changes[key]) tell(fromStored(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
