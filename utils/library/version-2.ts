import type { Transaction } from 'dexie';
import type { EntityId } from '../analysis/types.ts';
import { bareQuote } from '../anchors/selectors.ts';
import type { addedInVersion2 } from './export/rows-of-version-1.ts';
import { pairsOf } from './ledger/pairs.ts';
import { firstColour } from './note-colours.ts';
import { actKeysOf } from './one-event/same-act.ts';
import { fingerprintOf } from './one-event/sentence-fingerprint.ts';
import { copyKeysOf } from './one-event/shared-sentences.ts';
import type { ArticleRow, ContentRow, EntityRow, EventRow, NoteRow } from './types.ts';

type Added = typeof addedInVersion2;
export type ArticleRowOf1 = Omit<ArticleRow, Added['articles'][number]>;
export type ContentRowOf1 = Omit<ContentRow, Added['contents'][number]>;
export type EventRowOf1 = Omit<EventRow, Added['events'][number]>;
export type NoteRowOf1 = Omit<NoteRow, Added['notes'][number]>;

/** The version of Simpul whose rows named no extractor. */
const firstExtractor = '0.1.0';

export const contentToVersion2 = (row: ContentRowOf1): ContentRow => ({
  ...row,
  fingerprints: row.sentences.map(({ start, end }) => fingerprintOf(row.text.slice(start, end))),
});

/** The hash of a text stays empty until the next save: it needs the browser's cryptography, which no transaction waits for. */
export const articleToVersion2 = (row: ArticleRowOf1, content: ContentRow | undefined): ArticleRow => ({
  ...row,
  textHash: '',
  extractor: firstExtractor,
  copyKeys: copyKeysOf(content?.fingerprints ?? []),
});

export const eventToVersion2 = (row: EventRowOf1, countryOf: (id: EntityId) => string | null): EventRow => ({
  ...row,
  sameAs: row.id,
  joinedBy: null,
  actKeys: actKeysOf(row),
  pairs: pairsOf(row.parties, countryOf),
  verdict: null,
  movedTo: null,
});

/** Version 1 knew the words of a passage, no more: they serve as a quote to find it by. */
export const noteToVersion2 = (row: NoteRowOf1): NoteRow => ({
  ...row,
  anchors: row.quote === '' ? null : bareQuote(row.quote),
  colour: firstColour,
  tags: [],
  lostAt: null,
});

export const countriesOf = (entities: readonly Pick<EntityRow, 'id' | 'country'>[]) => {
  const countries = new Map(entities.map(({ id, country }) => [id, country]));
  return (id: EntityId) => countries.get(id) ?? null;
};

/**
 * Brings the rows of a stored library up to date, inside the upgrade's transaction: all of them or none. Their outlines
 * are written by the upgrade to version 3, which always follows.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const countryOf = countriesOf(await transaction.table<EntityRow>('entities').toArray());
  const copyKeys = new Map<string, readonly string[]>();
  await transaction
    .table<ContentRow>('contents')
    .toCollection()
    .modify((row, reference) => {
      reference.value = contentToVersion2(row);
      copyKeys.set(row.id, copyKeysOf(reference.value.fingerprints));
    });
  await transaction
    .table<ArticleRow>('articles')
    .toCollection()
    .modify((row, reference) => {
      reference.value = { ...articleToVersion2(row, undefined), copyKeys: copyKeys.get(row.id) ?? [] };
    });
  await transaction
    .table<EventRow>('events')
    .toCollection()
    .modify((row, reference) => {
      reference.value = eventToVersion2(row, countryOf);
    });
  await transaction
    .table<NoteRow>('notes')
    .toCollection()
    .modify((row, reference) => {
      reference.value = noteToVersion2(row);
    });
}
