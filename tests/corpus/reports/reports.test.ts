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
const floors: Readonly<Record<LanguageCode, Readonly<Record<Measure, number>>>> = {
  en: { entities: 0.98, dates: 0.96, topics: 0.84, events: 0.85 },
  id: { entities: 0.99, dates: 0.98, topics: 0.88, events: 0.94 },
  zh: { entities: 0.96, dates: 0.98, topics: 0.87, events: 0.91 },
};

const analyse = createAnalyser(readKnowledge());
const scored = readReports().map((report) => ({ report, score: scoreReport(report, analyse(report)) }));

function tallyOf(language: LanguageCode, measure: Measure): Tally {
  return scored
    .filter(({ report }) => report.lang === language)
    .map(({ report, score }) => ({
      ...score[measure],
      remarks: score[measure].remarks.map((remark) => `${report.id}: ${remark}`),
    }))
    .reduce(addTallies, emptyTally);
}

describe.each(['en', 'id', 'zh'] as const)('reports in %s', (language) => {
  it('are read in their language', () => {
    const reports = scored.filter(({ report }) => report.lang === language);
    expect(reports).toHaveLength(13);
    for (const { report } of reports) expect(analyse(report).language).toBe(language);
  });

  it.each(measures)('%s', (measure) => {
    const tally = tallyOf(language, measure);
    const floor = floors[language][measure];
    expect(f1(tally), `below ${floor}:\n${tally.remarks.join('\n')}`).toBeGreaterThanOrEqual(floor);
  });
});
