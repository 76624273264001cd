import type { Transaction } from 'dexie';
import type { EntityId } from '../analysis/types.ts';
import { bareQuote } from '../anchors/selectors.ts';
import { type LibraryRows, noRows } from './export/library-rows.ts';
import { pairsOf } from './ledger/pairs.ts';
import { firstColour } from './note-colours.ts';
import { actKeysOf } from './one-event/same-act.ts';
import { fingerprintOf } from './one-event/sentence-fingerprint.ts';
import { copyKeysOf } from './one-event/shared-sentences.ts';
import type { ArticleRow, ContentRow, EntityRow, EventRow, NoteRow } from './types.ts';

/** What version 2 added to the rows of version 1, by table. */
export const addedInVersion2 = {
  articles: ['textHash', 'extractor', 'copyKeys'],
  contents: ['fingerprints'],
  events: ['sameAs', 'joinedBy', 'actKeys', 'pairs', 'verdict', 'movedTo'],
  notes: ['anchors', 'colour', 'tags', 'lostAt'],
} as const satisfies {
  articles: readonly (keyof ArticleRow)[];
  contents: readonly (keyof ContentRow)[];
  events: readonly (keyof EventRow)[];
  notes: readonly (keyof NoteRow)[];
};

type Added = typeof addedInVersion2;
type ArticleRowOf1 = Omit<ArticleRow, Added['articles'][number]>;
type ContentRowOf1 = Omit<ContentRow, Added['contents'][number]>;
type EventRowOf1 = Omit<EventRow, Added['events'][number]>;
type NoteRowOf1 = Omit<NoteRow, Added['notes'][number]>;

/** The version of Simpul whose rows named no extractor. */
const firstExtractor = '0.1.0';

const contentToVersion2 = (row: ContentRowOf1): ContentRow => ({
  ...row,
  fingerprints: row.sentences.map(({ start, end }) => fingerprintOf(row.text.slice(start, end))),
});

/** The hash of a text stays empty until the next save: it needs the browser's cryptography, which no transaction waits for. */
const articleToVersion2 = (row: ArticleRowOf1, content: ContentRow | undefined): ArticleRow => ({
  ...row,
  textHash: '',
  extractor: firstExtractor,
  copyKeys: copyKeysOf(content?.fingerprints ?? []),
});

const eventToVersion2 = (row: EventRowOf1, countryOf: (id: EntityId) => string | null): EventRow => ({
  ...row,
  sameAs: row.id,
  joinedBy: null,
  actKeys: actKeysOf(row),
  pairs: pairsOf(row.parties, countryOf),
  verdict: null,
  movedTo: null,
});

/** Version 1 knew the words of a passage, no more: they serve as a quote to find it by. */
const noteToVersion2 = (row: NoteRowOf1): NoteRow => ({
  ...row,
  anchors: row.quote === '' ? null : bareQuote(row.quote),
  colour: firstColour,
  tags: [],
  lostAt: null,
});

const countriesOf = (entities: readonly Pick<EntityRow, 'id' | 'country'>[]) => {
  const countries = new Map(entities.map(({ id, country }) => [id, country]));
  return (id: EntityId) => countries.get(id) ?? null;
};

/** Rows of version 1, as its backups hold them. */
export interface LibraryRowsOf1 {
  readonly articles: readonly ArticleRowOf1[];
  readonly contents: readonly ContentRowOf1[];
  readonly events: readonly EventRowOf1[];
  readonly entities: readonly EntityRow[];
  readonly notes: readonly NoteRowOf1[];
}

export function rowsToVersion2(rows: LibraryRowsOf1): LibraryRows {
  const contents = rows.contents.map(contentToVersion2);
  const contentOf = new Map(contents.map((content) => [content.id, content]));
  const countryOf = countriesOf(rows.entities);
  return {
    ...noRows,
    articles: rows.articles.map((row) => articleToVersion2(row, contentOf.get(row.id))),
    contents,
    events: rows.events.map((row) => eventToVersion2(row, countryOf)),
    entities: rows.entities,
    notes: rows.notes.map(noteToVersion2),
  };
}

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
