import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { createAnalyser } from '../../../utils/analysis/index.ts';
import type { LanguageCode } from '../../../utils/analysis/types.ts';
import { readReports } from '../reports/report.ts';
import { addTallies, emptyTally, f1, type Measure, measures, scoreReport } from '../reports/score-report.ts';

/** F1 that the analysis had reached when the floor was last raised, less a little. Floors only rise. */
const floors: Readonly<Record<LanguageCode, Readonly<Record<Measure, number>>>> = {
  en: { entities: 0.95, dates: 0.87, topics: 0.74, events: 0.79 },
  id: { entities: 0.98, dates: 0.99, topics: 0.87, events: 0.92 },
  zh: { entities: 0.92, dates: 0.93, topics: 0.65, events: 0.89 },
};

const analyse = createAnalyser(readKnowledge());
const scored = readReports(import.meta.dirname).map((report) => ({
  report,
  score: scoreReport(report, analyse(report)),
}));

describe.each(['en', 'id', 'zh'] as const)('eight further reports in %s', (language) => {
  const own = scored.filter(({ report }) => report.lang === language);

  it('are read in their language', () => {
    expect(own).toHaveLength(8);
    for (const { report } of own) expect(analyse(report).language).toBe(language);
  });

  it.each(measures)('%s', (measure) => {
    const tally = own.map(({ score }) => score[measure]).reduce(addTallies, emptyTally);
    const floor = floors[language][measure];
    expect(f1(tally), `below ${floor}:\n${tally.remarks.join('\n')}`).toBeGreaterThanOrEqual(floor);
  });
});
