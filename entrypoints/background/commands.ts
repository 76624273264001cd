import type { Library } from '../../utils/library/schema.ts';
import { announceFailure, orAnnounce } from './announce.ts';
import { stepInTab, toggleMarks } from './mark-choice.ts';
import { chooseNote } from './page-notes.ts';
import { savePageAndTell } from './save-page.ts';

/** Every command of the keyboard but the browser's own, by its name in the manifest. */
const commands: Readonly<Record<string, (library: Library, tabId: number) => Promise<void>>> = {
  'save-article': savePageAndTell,
  'toggle-marks': toggleMarks,
  'next-finding': (library, tabId) => stepInTab(library, tabId, 1),
  'note-selection': async (_, tabId) => {
    const chosen = await chooseNote(tabId);
    if (!chosen.ok) await announceFailure(tabId, chosen);
  },
  'previous-finding': (library, tabId) => stepInTab(library, tabId, -1),
};

/** Does what a key of the reader stands for. */
export async function runCommand(library: Library, command: string, tabId: number): Promise<void> {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run) await orAnnounce(tabId, () => run(library, tabId));
}
