import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../utils/analysis/index.ts';
import type { LanguageCode } from '../../../utils/analysis/types.ts';
import { readReports } from '../reports/report.ts';
import { addTallies, emptyTally, f1, type Measure, measures, scoreReport } from '../reports/score-report.ts';

/** F1 that the analysis had reached when the floor was last raised, less a little. Floors only rise. */
const floors: Partial<Record<LanguageCode, Readonly<Record<Measure, number>>>> = {
  en: { entities: 0.98, dates: 0.97, topics: 0.94, events: 0.95 },
  id: { entities: 0.99, dates: 0.99, topics: 0.95, events: 0.93 },
  zh: { entities: 0.96, dates: 0.97, topics: 0.93, events: 0.94 },
};

const analyse = createAnalyser(readKnowledge());
const reports = readReports(import.meta.dirname);

describe.each(Object.entries(floors))('further reports in %s', (language, floor) => {
  const own = reports.filter(({ lang }) => lang === language);
  const scores = own.map((report) => scoreReport(report, analyse(report)));

  it('are read in their language', () => {
    expect(own.length).toBeGreaterThanOrEqual(12);
    for (const { id, text, title } of own) expect(analyse({ text, title }).language, id).toBe(language);
  });

  it.each(measures)('%s', (measure) => {
    const tally = scores.map((score) => score[measure]).reduce(addTallies, emptyTally);
    expect(f1(tally), `below ${floor[measure]}:\n${tally.remarks.join('\n')}`).toBeGreaterThanOrEqual(
      floor[measure],
    );
  });
});
