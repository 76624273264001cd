import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/article/read-page.ts';
import { readTitle, withoutSite } from '../../../utils/article/title.ts';
import { pageOf } from './page.ts';

describe('withoutSite', () => {
  it.each([
    ['Ministers agree on vaccine plan | Daily Harbour', 'Daily Harbour', 'Ministers agree on vaccine plan'],
    [
      'Ministers agree on vaccine plan - Health - Daily Harbour',
      'Daily Harbour',
      'Ministers agree on vaccine plan',
    ],
    ['Daily Harbour: Ministers agree on vaccine plan', 'Daily Harbour', 'Ministers agree on vaccine plan'],
    ['东岭省与老挝签署中医药合作备忘录_时讯网', null, '东岭省与老挝签署中医药合作备忘录'],
    ['东岭省与老挝签署中医药合作备忘录-时讯网', null, '东岭省与老挝签署中医药合作备忘录'],
    ['东岭省与老挝签署中医药合作备忘录--国际--人言网', null, '东岭省与老挝签署中医药合作备忘录'],
    [
      'Menkes terima delegasi Laos di Jakarta Halaman 2 - Kabar Nusa',
      null,
      'Menkes terima delegasi Laos di Jakarta',
    ],
    [
      'Indonesia-China susun rencana laboratorium – Kabar Nusa',
      'Kabar Nusa',
      'Indonesia-China susun rencana laboratorium',
    ],
  ])('%s', (title, site, wanted) => expect(withoutSite(title, site)).toBe(wanted));

  it('keeps a title that holds such marks itself', () => {
    expect(withoutSite('卫生部长出席第三届中国—东盟论坛', null)).toBe('卫生部长出席第三届中国—东盟论坛');
    expect(withoutSite('携手守护边境居民健康——两国签署协议', null)).toBe(
      '携手守护边境居民健康——两国签署协议',
    );
    expect(withoutSite('南洲与柬埔寨启动中医药-草药合作', null)).toBe('南洲与柬埔寨启动中医药-草药合作');
    expect(withoutSite('Indonesia-China talks: what was promised', null)).toBe(
      'Indonesia-China talks: what was promised',
    );
    expect(withoutSite('Vaccine talks - and why both sides waited for so long', null)).toBe(
      'Vaccine talks - and why both sides waited for so long',
    );
  });
});

describe('readTitle', () => {
  const titled = (body: string, head: string): string => {
    const page = readPage(pageOf(body, head), 'https://news.example/a');
    return readTitle(page, new Map(page.meta), null, null);
  };

  it('takes the heading that the declared title holds', () => {
    expect(
      titled(
        '<h1>Daily Harbour</h1><h1>Ministers agree on vaccine plan</h1>',
        '<title>Ministers agree on vaccine plan | Daily Harbour</title>',
      ),
    ).toBe('Ministers agree on vaccine plan');
    expect(
      titled(
        '<h2>Ministers agree on vaccine plan</h2>',
        '<title>Ministry of Health | Press release: Ministers agree on vaccine plan</title>',
      ),
    ).toBe('Ministers agree on vaccine plan');
  });

  it('takes no masthead, and no title that is only the site', () => {
    expect(
      titled(
        '<h1><a href="/">The Harbour Notes</a></h1><h2>Ministers agree on vaccine plan</h2>',
        '<title>The Harbour Notes » Ministers agree on vaccine plan</title>',
      ),
    ).toBe('Ministers agree on vaccine plan');
    expect(titled('<h1>Ministers agree on vaccine plan</h1>', '<title>news.example</title>')).toBe(
      'Ministers agree on vaccine plan',
    );
  });

  it('does not take a heading of another story', () => {
    expect(
      titled('<h1>Ferry company adds two boats</h1>', '<title>Ministers agree on vaccine plan</title>'),
    ).toBe('Ministers agree on vaccine plan');
  });
});
