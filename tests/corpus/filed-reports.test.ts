import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { filedReports as english } from './en/filed-reports.ts';
import { filedReports as indonesian } from './id/filed-reports.ts';
import { type FiledReport, misfiled } from './topics-of.ts';
import { filedReports as chinese } from './zh/filed-reports.ts';

/** F1 that the topics had reached when the floor was last raised, less a little. Floors only rise. */
const floors: readonly (readonly [LanguageCode, readonly FiledReport[], number])[] = [
  ['en', english, 0.96],
  ['id', indonesian, 0.92],
  ['zh', chinese, 0.97],
];

describe('reports filed before the rules saw them', () => {
  it.each(floors)('%s', (code, reports, floor) => {
    const remarks = reports.flatMap((report) =>
      misfiled(code, report).map((remark) => `${remark}: ${report.title}`),
    );
    const wanted = reports.flatMap(({ topics }) => topics).length;
    const missing = remarks.filter((remark) => remark.startsWith('missing')).length;
    const right = wanted - missing;
    const f1 = (2 * right) / (2 * right + remarks.length);
    expect(f1, `below ${floor}:\n${remarks.join('\n')}`).toBeGreaterThanOrEqual(floor);
  });
});
