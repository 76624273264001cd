import { describe, expect, it } from 'vitest';
import { declaredSite, siteInTitle } from '../../../utils/article/site-name.ts';

describe('declaredSite', () => {
  it('is no address', () => {
    const publisher = { '@type': 'NewsArticle', publisher: { name: 'Kabar Nusa' } };
    expect(declaredSite(new Map([['og:site_name', 'https://kabarnusa.example']]), publisher)).toBe(
      'Kabar Nusa',
    );
    expect(declaredSite(new Map(), null)).toBeNull();
  });
});

describe('siteInTitle', () => {
  const report = 'Ministers agree on vaccine plan';
  it.each([
    [`${report} - Daily Harbour`, report, 'Daily Harbour'],
    [`${report} | Health | Daily Harbour`, report, 'Daily Harbour'],
    [`Daily Harbour » ${report}`, report, 'Daily Harbour'],
    [`${report}-Shinwa`, report, 'Shinwa'],
    ['东岭省与老挝签署备忘录--国际--人言网', '东岭省与老挝签署备忘录', '人言网'],
    ['东岭省与老挝签署备忘录_南洋观察', '东岭省与老挝签署备忘录', '南洋观察'],
    [report, report, null],
    [`${report} - News`, report, null],
    [`${report} - what both sides promised and what they left unsaid`, report, null],
    ['Ferry company adds two boats - Daily Harbour', report, null],
  ])('%s', (title, headline, wanted) => expect(siteInTitle(title, headline)).toBe(wanted));
});
