import { readKnowledge } from '../../../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../../../scripts/seed/library.ts';
import type { Correction } from '../../../../utils/analysis/corrections/types.ts';
import { type LibraryRows, noRows } from '../../../../utils/library/export/library-rows.ts';
import { event, firstSave, report } from '../fixtures.ts';

/** When a library is furnished, and when something is done with it that fails. */
export const clock = () => firstSave;
export const later = () => firstSave + 86_400_000;

export const address = (page: number) => `https://warta.example/${page}`;
export const page = (number: number, events = [event()]) =>
  report({ article: { url: address(number), title: `Berita ${number}` }, analysis: { events } });

export const correction = {
  kind: 'same',
  entity: { id: 'organization:who', type: 'organization', name: 'WHO' },
  as: { id: 'organization:who-indonesia', type: 'organization', name: 'WHO Indonesia' },
} as const satisfies Correction;

/** A backup of some invented articles. */
export function seededFile(articles: number): LibraryRows {
  const rows = [...seededLibrary(readKnowledge(), { articles, seed: 11, until: firstSave })];
  return {
    ...noRows,
    articles: rows.flatMap((own) => own.articles),
    contents: rows.flatMap((own) => own.contents),
    events: rows.flatMap((own) => own.events),
    entities: rows.flatMap((own) => own.entities),
  };
}
