import type { Plugin } from 'vite';

/** A list of phrases as the language files write it: on several lines, parted by ` | `; no pattern, nothing put in. */
const phraseList = /`(?<list>[^`\\$()]* \| [^`\\$()]*)`/gu;

/** Code whose lists of phrases have lost the room around their bars: whoever reads them takes it off anyway. */
export const tightened = (code: string): string =>
  code.replace(
    phraseList,
    (_, list: string) => `\`${list.replace(/\s*\|\s*/gu, '|').replace(/\s+/gu, ' ')}\``,
  );

/** Word lists are written to be read; in the script that ships, room is all that their lines and bars would add. */
export function tightWordLists(): Plugin {
  return {
    name: 'simpul:tight-word-lists',
    enforce: 'pre',
    transform: (code, id) =>
      /\/utils\/analysis\/languages\/\w+\/[\w/-]+\.ts$/u.test(id.split('?')[0] ?? id)
        ? { code: tightened(code), map: null }
        : null,
  };
}
