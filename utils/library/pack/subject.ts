import type { Correction } from '../../analysis/corrections/types.ts';

/** What a correction is about: two about one thing contradict each other. */
export function subjectOf(correction: Correction): string {
  switch (correction.kind) {
    case 'not-name':
      return `name ${correction.surface.toLowerCase()}`;
    case 'alias':
      return `name ${correction.name.toLowerCase()}`;
    case 'own':
      return `own ${correction.entity.id}`;
    case 'type':
    case 'not-entity':
    case 'same':
      return `entity ${correction.entity.id}`;
  }
}
