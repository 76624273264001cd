import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Loans, tenders, borders, licences: reports of our own with the acts they tell. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  ['[肯尼亚|ke]向[中国|cn]借款4000万美元建设诊所。', ['AID delivery cn > ke']],
  ['[泰国|th]因霍乱关闭了与[柬埔寨|kh]的边境口岸。', ['SANCTION ended th > kh']],
  ['[香港|hk]宣布，因[日本|jp]北部爆发禽流感，即时暂停进口当地禽肉。', ['SANCTION ended hk > jp']],
  ['[沙特|sa]承认[印度|in]签发的疫苗接种证书。', ['COOPERATE approval sa > in']],
  ['[中国|cn]愿根据需要，继续向[苏丹|sd]提供医疗援助。', ['AID intent cn > sd (hypothetical)']],
];

/** The words are there, the act is not. */
const nothing: readonly string[] = [
  '[肯尼亚|ke]每年从[丹麦|dk]进口的胰岛素价值2亿美元。',
  '[世卫组织|who]说，[中国|cn]的援助可谓雪中送炭。',
];

describe('loans, tenders and borders in Chinese', () => {
  test.each(reports)('%s', (report, acts) => {
    expect(told(readReport('zh', report))).toEqual(acts);
  });

  test.each(nothing)('no act: %s', (report) => {
    expect(told(readReport('zh', report))).toEqual([]);
  });
});
