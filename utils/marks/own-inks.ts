import { entityTypes } from '../analysis/types.ts';
import type { Inks } from './highlights.ts';
import { followMarkPreferences, readMarkPreferences } from './preferences.ts';

/** Marks names on a page of ours in the reader's inks: `components/theme.css` has those of the house. */
function showInks(inks: Inks): void {
  for (const type of entityTypes)
    document.documentElement.style.setProperty(
      `--${type}`,
      `light-dark(${inks[type].light}, ${inks[type].dark})`,
    );
}

/** Takes up the reader's inks, now and whenever they change. A page must be drawn all the same where they cannot be read. */
export async function followInks(): Promise<void> {
  followMarkPreferences(({ inks }) => showInks(inks));
  const preferences = await readMarkPreferences().catch(() => null);
  if (preferences) showInks(preferences.inks);
}
