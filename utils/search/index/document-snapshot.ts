import type { Library } from '../../library/schema.ts';
import { type PackedDocuments, packedDocuments } from './known-documents.ts';
import type { StateRow } from './store.ts';

/** The documents of the index as they were at a number, packed; it may be missing or old at any time. */
export interface DocumentSnapshotRow extends PackedDocuments {
  readonly id: 'documents';
  /** Of which index: another one has other numbers. */
  readonly begunAt: number;
  readonly shape: number;
}

const shape = 1;

/** Documents that are read one by one before a new snapshot is worth its while. */
const mostLoose = 400;

/** What was packed last of an index; null where there is nothing, or of another index. */
export async function packedDocumentsOf(
  { snapshots }: Pick<Library, 'snapshots'>,
  { begunAt }: Pick<StateRow, 'begunAt'>,
): Promise<PackedDocuments | null> {
  const row = await snapshots.get('documents');
  return row?.id === 'documents' && row.shape === shape && row.begunAt === begunAt ? row : null;
}

/** Packs the documents anew where more than a few are newer than what is packed. @returns whether it did. */
export async function packDocuments(library: Library, loose = mostLoose): Promise<boolean> {
  const { searchDocuments, searchState, snapshots } = library;
  return library.transaction('rw', [searchDocuments, searchState, snapshots], async () => {
    const state = await searchState.get('state');
    if (!state) return false;
    const last = (await packedDocumentsOf(library, state))?.numbers.at(-1) ?? 0;
    if ((await searchDocuments.where('number').above(last).count()) <= loose) return false;
    const { begunAt } = state;
    await snapshots.put({
      id: 'documents',
      shape,
      begunAt,
      ...packedDocuments(await searchDocuments.toArray()),
    });
    return true;
  });
}
