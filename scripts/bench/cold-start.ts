/** A process of its own: reads the tables, builds the analyser, analyses one report, prints milliseconds as JSON. */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../utils/analysis/index.ts';
import { readKnowledge } from '../read-knowledge.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const began = performance.now();
const knowledge = readKnowledge();
const read = performance.now();
const analyse = createAnalyser(knowledge);
const created = performance.now();
analyse({ text });
const first = performance.now();
analyse({ text });
const second = performance.now();
console.log(
  JSON.stringify({
    read: read - began,
    create: created - read,
    first: first - created,
    second: second - first,
  }),
);
