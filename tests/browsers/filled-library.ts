import { createHash } from 'node:crypto';
import { plainOutline, putRows } from '../../scripts/put-rows.ts';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { seededLibrary } from '../../scripts/seed/library.ts';
import type { QueueRow } from '../../utils/library/queue-rows.ts';
import type { BriefRow } from '../../utils/library/reader-rows.ts';
import { sampleBriefs } from '../gallery/sample-briefs.ts';
import { sampleCollections, sampleFilings } from '../gallery/sample-filings.ts';
import { sampleLibrary, sampleNotes, sampleRevisions } from '../gallery/sample-library.ts';
import { sampleQueue } from '../gallery/sample-queue.ts';
import { sampleCorrections, sampleSites, sampleWatches } from '../gallery/sample-settings.ts';
import type { Simpul } from './simpul.ts';

interface Filling {
  /** How many invented reports stand beside the four sample reports. */
  readonly invented?: number;
  readonly briefs?: readonly BriefRow[];
  readonly queue?: readonly QueueRow[];
}

/**
 * Fills the library of a browser with four reports that have something of everything, and with some dozens of invented
 * ones, past the extension's own code. Pages that are opened afterwards show them.
 */
export async function fillLibrary(
  simpul: Pick<Simpul, 'openLibrary'>,
  { invented = 40, briefs = sampleBriefs, queue = sampleQueue }: Filling = {},
): Promise<void> {
  const hashText = (text: string) => createHash('sha256').update(text).digest('hex');
  const until = Date.UTC(2025, 10, 9);
  const seeded = [...seededLibrary(readKnowledge(), { articles: invented, seed: 1, until, hashText })];
  const stored = [
    ...sampleLibrary.map(({ article, events }) => ({ articles: [article], events })),
    ...seeded,
  ];
  let revision = 0;
  const entities = sampleLibrary.flatMap(({ content }) =>
    content.entities.map(({ id, type, name, names = {}, country = null, refs = {} }) => ({
      id,
      type,
      name,
      names,
      country,
      refs,
      updatedAt: 0,
      deletedAt: null,
    })),
  );
  const page = await simpul.openLibrary('#/notes');
  await putRows(page, {
    articles: stored.flatMap(({ articles }) => articles),
    contents: [...sampleLibrary.map(({ content }) => content), ...seeded.flatMap(({ contents }) => contents)],
    events: stored.flatMap(({ events }) => events),
    entities: [...entities, ...seeded.flatMap((rows) => rows.entities)],
    outlines: stored.flatMap(({ articles, events }) =>
      articles.map((article) => plainOutline(article, events, ++revision)),
    ),
    revisions: sampleRevisions,
    notes: sampleNotes,
    briefs,
    collections: sampleCollections,
    filings: sampleFilings,
    corrections: sampleCorrections,
    watches: sampleWatches,
    sites: sampleSites,
    queue,
  });
  await page.close();
}
