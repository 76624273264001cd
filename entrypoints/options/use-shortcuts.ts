import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/shortcuts.tsx';
import { t } from '../../utils/locale.ts';

/** The keys that the browser keeps for us, as they are now. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(
        commands.map(({ name = '', description, shortcut = '' }) => ({
          name,
          // Chrome describes the command of its button by nothing.
          description: description || t('commandOpen'),
          keys: shortcut,
        })),
      );
    };
    void read();
    // The keys may have been changed in another tab meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

/** Firefox opens its own page; Chrome lets an extension open the address of its. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
