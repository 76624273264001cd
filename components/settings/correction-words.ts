import type { Correction } from '../../utils/analysis/corrections/types.ts';
import { t } from '../../utils/locale.ts';
import { nameOf } from '../names.ts';

/** A correction in a sentence, and what else there is to say of it. */
export function correctionWords(correction: Correction): { readonly said: string; readonly more: string } {
  switch (correction.kind) {
    case 'alias':
      return { said: t('saidAlias', correction.name, nameOf(correction.entity)), more: '' };
    case 'type':
      return {
        said: `${nameOf(correction.entity)} – ${t(`entityType_${correction.type}`)}`,
        more: t('insteadOf', t(`entityType_${correction.entity.type}`)),
      };
    case 'not-name':
      return {
        said: t('saidNotName', correction.surface),
        more: correction.entity ? t('readAs', nameOf(correction.entity)) : '',
      };
    case 'not-entity':
      return {
        said: t('saidNotEntity', nameOf(correction.entity)),
        more: t(`entityType_${correction.entity.type}`),
      };
    case 'same':
      return { said: t('saidSame', nameOf(correction.entity), nameOf(correction.as)), more: '' };
    case 'own': {
      const { entity, aliases } = correction;
      const names = [...new Set([...Object.values(entity.names ?? {}), ...aliases])];
      return {
        said: nameOf(entity),
        more: [
          t('ownEntity'),
          t(`entityType_${entity.type}`),
          ...names.filter((name) => name !== nameOf(entity)),
        ].join(' · '),
      };
    }
  }
}
