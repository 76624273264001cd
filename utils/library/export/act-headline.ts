import type { EventFinding } from '../../analysis/types.ts';
import { keyPart } from '../../locale.ts';
import type { Words } from '../../words.ts';
import type { SliceNames } from './slice-names.ts';

const joined = (names: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** Who acts, and on whom: "BPOM → NMPA". */
export function actParties(
  finding: Pick<EventFinding, 'actors' | 'recipients'>,
  names: SliceNames,
  words: Words,
): string {
  const sides = [finding.actors, finding.recipients].filter((side) => side.length > 0);
  return sides.map((side) => joined(side.map(names.nameOf), words)).join(' → ');
}

/** What kind of act, and whether it is told as done: "Visit", "Agreement or support (Planned)". */
export function actKind(
  { type, mode, modality }: Pick<EventFinding, 'type' | 'mode' | 'modality'>,
  { say, language }: Words,
): string {
  const kind = mode ? say(`consultMode_${keyPart(mode)}`) : say(`eventType_${type}`);
  if (modality === 'actual') return kind;
  const told = say(`modality_${modality}`);
  return language === 'zh' ? `${kind}（${told}）` : `${kind} (${told.toLocaleLowerCase()})`;
}

/** An act in one line: "BPOM → NMPA: Visit (planned)". */
export function actHeadline(finding: EventFinding, names: SliceNames, words: Words): string {
  const colon = words.language === 'zh' ? '：' : ': ';
  return [actParties(finding, names, words), actKind(finding, words)].filter(Boolean).join(colon);
}
