import { readTable } from '../../analysis/knowledge.ts';
import { readPackaged } from '../../read-packaged.ts';
import type { KindOf } from './formats.ts';

let known: Promise<KindOf> | null = null;

/** Kinds of organisations as the knowledge table has them: `ministry`, `company`; read once. */
export function loadOrganisationKinds(): Promise<KindOf> {
  known ??= readPackaged('/knowledge/organizations.tsv').then((table) => {
    const kinds = new Map(readTable(table).map(({ entity = '', kind }) => [entity, kind]));
    return (id) => kinds.get(id);
  });
  return known;
}
