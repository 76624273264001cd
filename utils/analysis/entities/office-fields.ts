import type { TextView } from './document.ts';
import { affixedNoun } from './person-names.ts';
import { phraseIndex } from './phrase-index.ts';

/** Whether nothing but fields stands from `first` to `behind`, and from an office to `first`: `Direktur Pengembangan Usaha | Bio Farma`. */
export function isFieldOfOffice(view: TextView, first: number, behind: number): boolean {
  const { offices, officeFields } = view.language.entities;
  const officeIndex = phraseIndex(offices);
  const isField = (at: number) =>
    officeFields.has(view.words[at] ?? '') || affixedNoun.test(view.words[at] ?? '');
  for (let at = first; at < behind; at++) if (!isField(at)) return false;
  let from = first;
  while (officeIndex.lengthBefore(view, from) === 0)
    if (isField(from - 1)) from--;
    else return false;
  return true;
}
