import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../utils/analysis/index.ts';
import type { LanguageCode } from '../../../utils/analysis/types.ts';
import { readReports } from './report.ts';
import {
  addTallies,
  emptyTally,
  f1,
  type Measure,
  measures,
  scoreReport,
  type Tally,
} from './score-report.ts';

/** F1 that the analysis had reached when the floor was last raised, less a little. Floors only rise. */
type Floors = Readonly<Record<LanguageCode, Readonly<Record<Measure, number>>>>;

interface Round {
  readonly name: string;
  readonly folder: string;
  /** Reports of each language, and how many of them, the first by name, may be read to mend a rule. */
  readonly size: number;
  readonly read: Readonly<Record<LanguageCode, number>>;
  readonly readFloors: Floors;
  /** For those whose misses nobody reads: what a test says of them are figures alone. */
  readonly unseenFloors: Floors;
}

function figures(tally: Tally): string {
  const { right, wrong, missed } = tally;
  return `${right} right, ${wrong} wrong, ${missed} missed, F1 ${f1(tally).toFixed(3)}`;
}

/** Scores a round of reports of which one half may be read and the other may not. */
export function describeHalves({ name, folder, size, read, readFloors, unseenFloors }: Round): void {
  const analyse = createAnalyser(readKnowledge());
  const reports = readReports(folder);
  describe.each(['id', 'en', 'zh'] as const)(`reports of the ${name} round in %s`, (language) => {
    const own = reports
      .filter(({ lang }) => lang === language)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    const tally = (some: typeof own, measure: Measure) =>
      some.map((report) => scoreReport(report, analyse(report))[measure]).reduce(addTallies, emptyTally);

    it(`are ${size}`, () => {
      expect(own).toHaveLength(size);
    });

    it.for(measures)('%s of those that may be read', async (measure, { annotate }) => {
      const counts = tally(own.slice(0, read[language]), measure);
      const floor = readFloors[language][measure];
      await annotate(figures(counts));
      expect(f1(counts), `below ${floor}:\n${counts.remarks.join('\n')}`).toBeGreaterThanOrEqual(floor);
    });

    it.for(measures)('%s of those that may not', async (measure, { annotate }) => {
      const counts = tally(own.slice(read[language]), measure);
      await annotate(figures(counts));
      expect(f1(counts), figures(counts)).toBeGreaterThanOrEqual(unseenFloors[language][measure]);
    });
  });
}
