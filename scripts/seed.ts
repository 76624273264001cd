/**
 * Writes an invented library as a backup file, for tests of scale: `npm run seed -- --articles 20000 --seed 1 --out FILE`.
 * `--until 2026-11-01` is the day on which it ends. The same arguments give the same bytes.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatName, formatVersion, type LibraryRows } from '../utils/library/export/library-file.ts';
import { tableNames } from '../utils/library/table-names.ts';
import { readKnowledge } from './read-knowledge.ts';
import { seededLibrary } from './seed/library.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    until: { type: 'string', default: '2026-11-01' },
    out: { type: 'string' },
  },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
const until = Date.parse(`${values.until}T12:00:00Z`);
if (values.out === undefined || ![articles, seed].every(Number.isSafeInteger) || Number.isNaN(until)) {
  console.error('usage: npm run seed -- --articles N --seed S --out FILE [--until YYYY-MM-DD]');
  process.exit(2);
}

const lines = Object.fromEntries(tableNames.map((name) => [name, [] as string[]])) as Record<
  keyof LibraryRows,
  string[]
>;
const hashText = (text: string) => createHash('sha256').update(text).digest('hex');
let mentions = 0;
for (const batch of seededLibrary(readKnowledge(), { articles, seed, until, hashText })) {
  for (const [table, rows] of Object.entries(batch))
    for (const row of rows) lines[table as keyof LibraryRows].push(JSON.stringify(row));
  for (const content of batch.contents)
    for (const entity of content.entities) mentions += entity.mentions.length;
}

const file = openSync(values.out, 'w');
const head = { format: formatName, version: formatVersion, exportedAt: new Date(until).toISOString() };
writeSync(file, JSON.stringify(head).slice(0, -1));
for (const [table, rows] of Object.entries(lines)) {
  writeSync(file, `,\n"${table}":[`);
  for (let at = 0; at < rows.length; at += 1_000)
    writeSync(file, `${at === 0 ? '\n' : ',\n'}${rows.slice(at, at + 1_000).join(',\n')}`);
  writeSync(file, ']');
}
writeSync(file, '}\n');
closeSync(file);
const { events, entities } = lines;
console.log(
  `${values.out}: ${lines.articles.length} articles, ${events.length} events, ${mentions} mentions, ${entities.length} entities`,
);
