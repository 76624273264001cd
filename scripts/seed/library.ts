import { v7 as uuid } from 'uuid';
import type { Knowledge } from '../../utils/analysis/knowledge.ts';
import { type LibraryRows, noRows } from '../../utils/library/export/library-file.ts';
import {
  articleRow,
  contentRow,
  entityRows,
  eventRows,
  fingerprintsOf,
  unitedEntity,
} from '../../utils/library/rows.ts';
import type { EntityRow } from '../../utils/library/types.ts';
import { createDraw, type Draw } from './draw.ts';
import { type Quota, writeReport } from './report.ts';
import { createWorld, reachBack, type World } from './world.ts';

const dayLength = 86_400_000;

/** A full library has these for each article. */
const eventsEach = 5;
const mentionsEach = 20;
/** Names that the sentence of an event has at least: two parties and a subject. */
const fewestNames = 3;

export interface SeedOptions {
  readonly articles: number;
  readonly seed: number;
  /** Epoch ms at which the library ends: the last report is of this day. */
  readonly until: number;
  /** SHA-256 of a text as hexadecimal digits; left out, the rows have none. Nothing that only Node has is needed else. */
  readonly hashText?: (text: string) => string;
}

/**
 * Shares of a report that bring the whole library to five events and twenty mentions an article, exactly. What one
 * report has more or less than its share, the next ones make up for; towards the end nothing may be left over.
 */
function createQuotas(articles: number, draw: Draw): (index: number) => Quota {
  let events = 0;
  let mentions = 0;
  return (index) => {
    const left = articles - 1 - index;
    const due = eventsEach * (index + 1) - events;
    // One report in ten tells no event, some tell many.
    const drawn = draw.chance(0.1) ? 0 : 1 + Math.floor(draw.wait(eventsEach - 0.5)) + Math.trunc(due / 40);
    const most = due + Math.min(20, eventsEach * left);
    const fewest = due - Math.min(40, left);
    const given = Math.max(0, fewest, Math.min(drawn, most));
    const named = Math.max(given * fewestNames, mentionsEach * (index + 1) - mentions);
    events += given;
    mentions += named;
    return { events: given, mentions: named };
  };
}

/** News comes in bursts: half of the reports follow a busy day, the rest grow with the years. */
function publicationDay({ bursts }: World, lastDay: number, draw: Draw): number {
  const drawn = draw.chance(0.5)
    ? draw.frequent(bursts) + Math.floor(draw.wait(10))
    : lastDay - Math.floor((1 - Math.sqrt(draw.fraction())) * reachBack);
  return Math.min(drawn, lastDay);
}

/**
 * The rows of an invented library, article by article, entities last: the same options give the same rows, byte for
 * byte. Each batch stands alone, as a batch of a backup does.
 * @param knowledge the packaged tables, whose entities the reports name.
 */
export function* seededLibrary(
  knowledge: Pick<Knowledge, 'tables'>,
  { articles, seed, until, hashText = () => '' }: SeedOptions,
): Generator<LibraryRows> {
  const draw = createDraw(seed);
  const lastDay = Math.floor(until / dayLength);
  const world = createWorld(knowledge, draw, articles, lastDay);
  const quotaOf = createQuotas(articles, draw);
  const entities = new Map<string, EntityRow>();
  for (let serial = 0; serial < articles; serial++) {
    const published = publicationDay(world, lastDay, draw);
    const site = draw.frequent(world.sites);
    const read = writeReport(world, { site, published, serial, quota: quotaOf(serial) }, draw);
    const savedAt = Math.min(until, published * dayLength + Math.floor(draw.wait(2 * dayLength)));
    const newId = () => uuid({ msecs: savedAt, random: draw.bytes() });
    const textHash = hashText(read.article.text);
    const identity = { id: newId(), savedAt, updatedAt: savedAt, addresses: [], textHash };
    const fingerprints = fingerprintsOf(read);
    const article = articleRow(read, identity, fingerprints);
    for (const row of entityRows(read.analysis, savedAt)) {
      const older = entities.get(row.id);
      entities.set(row.id, older ? unitedEntity(older, row) : row);
    }
    yield {
      ...noRows,
      articles: [article],
      contents: [contentRow(read, article.id, fingerprints)],
      events: eventRows(read, article, [], newId),
    };
  }
  yield { ...noRows, entities: [...entities.values()] };
}
