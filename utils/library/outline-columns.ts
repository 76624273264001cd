import { Names, NumberLists, Numbers, type PackedLists } from './numbers.ts';
import { type OutlineRow, packedAt } from './outline-row.ts';

const nameColumns = ['entities', 'countries', 'sites', 'languages', 'acts', 'pairs'] as const;
const numberColumns = [
  'articleIsLiving',
  'articleLanguage',
  'articleSite',
  'articleTopics',
  'articleFirst',
  'entryArticle',
  'entryAct',
  'entryFirst',
  'entryLast',
  'entryKind',
  'entryTopics',
  'entryPlace',
  'entryParties',
] as const;
const listColumns = [
  'articleEntities',
  'articleCountries',
  'entryNames',
  'entryCountries',
  'entryPairs',
] as const;
type NameColumn = (typeof nameColumns)[number];
type NumberColumn = (typeof numberColumns)[number];
type ListColumn = (typeof listColumns)[number];

/** Columns as a database keeps them. */
export interface PackedColumns {
  readonly names: Readonly<Record<NameColumn, readonly string[]>>;
  readonly numbers: Readonly<Record<NumberColumn, Int32Array>>;
  readonly lists: Readonly<Record<ListColumn, PackedLists>>;
  readonly articleIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly savedAt: Float64Array;
  readonly movedTo: readonly (readonly [entry: number, eventId: string])[];
  readonly order: Int32Array;
}

/**
 * The outlines of the whole library in columns of numbers: 100,000 events take a few megabytes, and a filter is one
 * walk over them. An entry is an event, or, last of each article's entries, the article itself, whose `kind` is 0. An
 * article that changes is written behind the others, and its former entries are dead.
 */
export class OutlineColumns {
  readonly entities: Names;
  readonly countries: Names;
  readonly sites: Names;
  readonly languages: Names;
  /** Pairs of sides, each with a ledger. */
  readonly pairs: Names;

  readonly articleIds: string[];
  readonly articleSavedAt: number[];
  readonly articleIsLiving: Numbers;
  readonly articleLanguage: Numbers;
  readonly articleSite: Numbers;
  readonly articleTopics: Numbers;
  readonly articleEntities: NumberLists;
  readonly articleCountries: NumberLists;
  /** The entries of article `a` go from `articleFirst.at(a)` to `articleFirst.at(a + 1)`. */
  readonly articleFirst: Numbers;

  readonly entryArticle: Numbers;
  /** Empty for an article itself. */
  readonly entryEventId: string[];
  /** Number of the act that an event tells of together with others, by its first report's id; else −1. */
  readonly entryAct: Numbers;
  readonly acts: Names;
  readonly entryFirst: Numbers;
  readonly entryLast: Numbers;
  readonly entryKind: Numbers;
  readonly entryTopics: Numbers;
  readonly entryPlace: Numbers;
  readonly entryNames: NumberLists;
  /** How many of an entry's names are its parties: the first ones. */
  readonly entryParties: Numbers;
  readonly entryCountries: NumberLists;
  readonly entryPairs: NumberLists;
  /** Id of the event on whose ladder the reader put an entry; of the few that were moved. */
  readonly entryMovedTo: Map<number, string>;

  #order: Int32Array;
  readonly #articleOf: Map<string, number>;

  /** @param packed what `pack` gave of other columns; they begin where those were. */
  constructor(packed?: PackedColumns) {
    const names = (name: NameColumn) => new Names([...(packed?.names[name] ?? [])]);
    const numbers = (name: NumberColumn) => new Numbers(packed?.numbers[name]);
    const lists = (name: ListColumn) => new NumberLists(packed?.lists[name]);
    this.entities = names('entities');
    this.countries = names('countries');
    this.sites = names('sites');
    this.languages = names('languages');
    this.acts = names('acts');
    this.pairs = names('pairs');
    this.articleIds = [...(packed?.articleIds ?? [])];
    this.entryEventId = [...(packed?.eventIds ?? [])];
    this.articleSavedAt = [...(packed?.savedAt ?? [])];
    this.articleIsLiving = numbers('articleIsLiving');
    this.articleLanguage = numbers('articleLanguage');
    this.articleSite = numbers('articleSite');
    this.articleTopics = numbers('articleTopics');
    this.articleEntities = lists('articleEntities');
    this.articleCountries = lists('articleCountries');
    this.articleFirst = numbers('articleFirst');
    if (!packed) this.articleFirst.push(0);
    this.entryArticle = numbers('entryArticle');
    this.entryAct = numbers('entryAct');
    this.entryFirst = numbers('entryFirst');
    this.entryLast = numbers('entryLast');
    this.entryKind = numbers('entryKind');
    this.entryTopics = numbers('entryTopics');
    this.entryPlace = numbers('entryPlace');
    this.entryParties = numbers('entryParties');
    this.entryNames = lists('entryNames');
    this.entryCountries = lists('entryCountries');
    this.entryPairs = lists('entryPairs');
    this.entryMovedTo = new Map(packed?.movedTo);
    this.#order = packed?.order ?? new Int32Array(0);
    this.#articleOf = new Map(
      this.articleIds.flatMap((id, article) =>
        this.articleIsLiving.at(article) === 1 ? [[id, article]] : [],
      ),
    );
  }

  /** All columns in few large pieces, which a database keeps and gives back at once. */
  pack(): PackedColumns {
    const each = <Name extends string, Packed>(all: readonly Name[], pack: (name: Name) => Packed) =>
      Object.fromEntries(all.map((name) => [name, pack(name)])) as Record<Name, Packed>;
    return {
      names: each(nameColumns, (name) => this[name].all),
      numbers: each(numberColumns, (name) => this[name].pack()),
      lists: each(listColumns, (name) => this[name].pack()),
      articleIds: this.articleIds,
      eventIds: this.entryEventId,
      savedAt: Float64Array.from(this.articleSavedAt),
      movedTo: [...this.entryMovedTo],
      order: this.#order.slice(),
    };
  }

  /** How many articles live. */
  get living(): number {
    return this.#articleOf.size;
  }

  /** All living entries, newest first; on one day the article saved last first, its events in the order of the text. */
  get order(): Int32Array {
    return this.#order;
  }

  /** The key of an entry in the library: its event's id, or its article's. */
  keyOf(entry: number): string {
    return this.entryEventId[entry] || (this.articleIds[this.entryArticle.at(entry)] ?? '');
  }

  /** Takes in new and changed outlines; those of deleted articles go. */
  take(rows: readonly OutlineRow[]): void {
    // What was worked out from an order holds as long as it is the same.
    if (rows.length === 0) return;
    const added: number[] = [];
    const knownActs = this.acts.all.length;
    for (const row of rows) {
      const former = this.#articleOf.get(row.id);
      if (former !== undefined) this.articleIsLiving.set(former, 0);
      this.#articleOf.delete(row.id);
      if (row.isDeleted) continue;
      const start = this.entryArticle.length;
      this.#append(row);
      for (let entry = start; entry < this.entryArticle.length; entry++) added.push(entry);
    }
    this.#joinFirstReports(added, knownActs);
    this.#merge(added);
  }

  /** An outline does not say of an event that others tell the same act: they name it. */
  #joinFirstReports(added: readonly number[], knownActs: number): void {
    const { acts, entryAct, entryEventId } = this;
    if (acts.all.length === 0) return;
    const join = (entry: number) => {
      const act = acts.find(entryEventId[entry] ?? '');
      if (act >= 0) entryAct.set(entry, act);
    };
    if (acts.all.length === knownActs) for (const entry of added) join(entry);
    else for (let entry = 0; entry < entryAct.length; entry++) join(entry);
  }

  #append(row: OutlineRow): void {
    const article = this.articleIds.length;
    this.#articleOf.set(row.id, article);
    this.articleIds.push(row.id);
    this.articleSavedAt.push(row.savedAt);
    this.articleIsLiving.push(1);
    this.articleLanguage.push(this.languages.of(row.lang));
    this.articleSite.push(this.sites.of(row.siteName));
    this.articleTopics.push(row.topics);
    const entities = row.entityIds.map((id) => this.entities.of(id));
    const countries = row.countries.map((code) => this.countries.of(code));
    const pairs = row.pairs.map((pair) => this.pairs.of(pair));
    const first = this.entryArticle.length;
    for (const [place, to] of row.moved) this.entryMovedTo.set(first + place, to);
    this.articleEntities.push(entities);
    this.articleCountries.push(countries);
    const { events } = row;
    for (let at = 0, index = 0; at < events.length; index++) {
      const { names, countries: states, pairs: ledgers, end, parties } = packedAt(events, at);
      const ids = { eventId: row.eventIds[index] ?? '', act: row.acts[index] ?? '' };
      this.#appendEntry(article, ids, {
        first: events[at] ?? 0,
        last: events[at + 1] ?? 0,
        kind: events[at + 2] ?? 0,
        topics: events[at + 3] ?? 0,
        place: events[at + 4] ?? 0,
        parties,
      });
      this.entryNames.pushOf(events, names, states, entities);
      this.entryCountries.pushOf(events, states, ledgers, countries);
      this.entryPairs.pushOf(events, ledgers, end, pairs);
      at = end;
    }
    this.#appendEntry(
      article,
      { eventId: '', act: '' },
      {
        first: row.day,
        last: row.day,
        kind: 0,
        topics: row.topics,
        place: 0,
        parties: 0,
      },
    );
    this.entryNames.push([]);
    this.entryCountries.push([]);
    this.entryPairs.push([]);
    this.articleFirst.push(this.entryArticle.length);
  }

  #appendEntry(
    article: number,
    { eventId, act }: { readonly eventId: string; readonly act: string },
    entry: Readonly<Record<'first' | 'last' | 'kind' | 'topics' | 'place' | 'parties', number>>,
  ): void {
    this.entryArticle.push(article);
    this.entryEventId.push(eventId);
    this.entryAct.push(act === '' ? -1 : this.acts.of(act));
    this.entryFirst.push(entry.first);
    this.entryLast.push(entry.last);
    this.entryKind.push(entry.kind);
    this.entryTopics.push(entry.topics);
    this.entryPlace.push(entry.place);
    this.entryParties.push(entry.parties);
  }

  readonly #compare = (one: number, other: number): number => {
    const days = this.entryFirst.at(other) - this.entryFirst.at(one);
    if (days !== 0) return days;
    const [first, second] = [this.entryArticle.at(one), this.entryArticle.at(other)];
    if (first === second) return this.entryPlace.at(one) - this.entryPlace.at(other) || one - other;
    const saved = (this.articleSavedAt[second] ?? 0) - (this.articleSavedAt[first] ?? 0);
    return saved || ((this.articleIds[first] ?? '') < (this.articleIds[second] ?? '') ? -1 : 1);
  };

  /** Puts new entries at their places and leaves the dead ones out. */
  #merge(added: number[]): void {
    added.sort(this.#compare);
    const isLiving = (entry: number) => this.articleIsLiving.at(this.entryArticle.at(entry)) === 1;
    const order = new Int32Array(this.#order.length + added.length);
    let size = 0;
    let next = 0;
    for (let at = 0; at < this.#order.length; at++) {
      const entry = this.#order[at] ?? 0;
      if (!isLiving(entry)) continue;
      while (next < added.length && this.#compare(added[next] ?? 0, entry) < 0)
        order[size++] = added[next++] ?? 0;
      order[size++] = entry;
    }
    while (next < added.length) order[size++] = added[next++] ?? 0;
    this.#order = order.subarray(0, size);
  }
}
