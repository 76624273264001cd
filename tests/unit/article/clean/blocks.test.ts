import { describe, expect, it } from 'vitest';
import { removeBlocks } from '../../../../utils/article/clean/blocks.ts';
import { readBlocks } from '../../../../utils/article/paragraphs.ts';
import { element, prose } from '../page.ts';

const context = {
  title: 'Ministers agree on nursing plan',
  byline: 'Ada Lind',
  url: 'https://news.example/a',
  description: '',
};
const cleaned = (html: string, given = context): ReturnType<typeof removeBlocks> =>
  removeBlocks(readBlocks(element(html)), given);
const ruleOf = (line: string): string | undefined =>
  cleaned(`${prose(3)}${line}${prose(9, 4)}`).removals[0]?.rule;

describe('removeBlocks', () => {
  it.each([
    ['read-also', '<p>Baca juga: <a href="/1">Daftar rumah sakit rujukan</a></p>'],
    ['read-also', '<p>相关阅读：<a href="/1">医保目录公布</a></p>'],
    ['read-also', '<p><strong>Read also</strong> <a href="/1">Clinics open in the north</a></p>'],
    ['follow-or-share', '<p>Follow us on the network</p>'],
    ['advertisement', '<p>ADVERTISEMENT</p>'],
    ['advertisement', '<p>Scroll to continue with content</p>'],
    ['byline', '<p>Laporan: Redaksi</p>'],
    ['byline', '<p>【责任编辑：赵强】</p>'],
    ['byline', '<p>By Ada Lind</p>'],
    ['date-line', '<p>Kamis, 6 November 2025 10:15 WIB</p>'],
    ['date-line', '<p>Last updated: 5 March 2026, 10:00</p>'],
    ['copyright', '<p>Copyright © Kabar Nusa 2025</p>'],
    ['copyright', '<p>版权所有，未经授权不得转载。</p>'],
    ['tag-list', '<p>Tags: health, nurses</p>'],
    ['link-line', '<p><a href="/other">Ferry company adds two boats this spring</a></p>'],
    ['byline', '<p>Von Ada Lind und Ole Brandt</p>'],
    ['byline', '<p>Laporan Wartawan Kabarnusa, Rahma Wulandari</p>'],
    ['byline', '<p>（责编：赵强、王芳）</p>'],
    ['embed-mark', '<p>[Gambas:Video Kabarnusa]</p>'],
    ['next-page', '<p>Halaman Selanjutnya</p>'],
    ['next-page', '<p>Halaman: 1 2 3</p>'],
    ['feedback', '<p>Apakah artikel ini membantu?</p>'],
    ['feedback', '<p>【纠错】</p>'],
    ['page-control', '<p>扫一扫在手机打开当前页</p>'],
    ['page-control', '<p>点击查看更多内容</p>'],
    ['original-title', '<p>原标题：两国卫生部门签署护理人员培训计划</p>'],
    ['read-also', '<p>Simak Video: Suasana pertemuan di Jakarta</p>'],
    ['copyright', '<p>(Copyright 2026 Daily Harbour. All rights reserved.)</p>'],
    ['follow-or-share', '<p>Sign up for our weekly newsletter</p>'],
    ['title-repeated', '<h1>Ministers agree on nursing plan</h1>'],
  ])('%s: %s', (rule, line) => expect(ruleOf(line)).toBe(rule));

  it.each([
    ['<p>By Monday the clinics had treated forty people, the ministry said.</p>'],
    [
      '<p>Related diseases such as measles were not part of the talks, which lasted for two days in the capital.</p>',
    ],
    [
      '<p>The source: a well that nobody had tested for years, as the report of the inspectors showed on its very first page, was closed by the mayor on the same day after a short hearing.</p>',
    ],
    ['<p>Iklan rokok dilarang di dekat sekolah, kata menteri kesehatan.</p>'],
    ['<p>The text of the plan is <a href="https://who.example/plan">published by the agency</a>.</p>'],
    ['<p><a href="https://agency.example/plan">Full text of the joint nursing plan</a></p>'],
    ['<h2>What happens next</h2>'],
    ['<h2>Von Risiken und Nebenwirkungen</h2>'],
    ['<p>Sign up for the training costs nurses nothing, the ministry said.</p>'],
    ['<p>Halaman rumah sakit itu kini menjadi tempat parkir ambulans.</p>'],
    [
      '<p>相关链接两国医院的远程会诊系统已经在三个省份投入使用，每天可以完成数十次会诊，患者不必再赶往首都就医，费用由两国政府共同承担。</p>',
    ],
    ['<p>The agreement of 5 March 2026 stands.</p>'],
    ['<ul><li>Nurses train for six weeks</li></ul>'],
  ])('keeps %s', (line) => expect(ruleOf(line)).toBeUndefined());

  it('takes a closing box with its heading, and keeps the same words inside a report', () => {
    const closing = cleaned(
      `${prose(6)}<h3>Berita Terkait</h3><p>Harga obat turun</p><p>Pelatihan dibuka</p>`,
    );
    expect(closing.kept).toHaveLength(6);
    expect(closing.removals.map((removal) => removal.rule)).toEqual([
      'closing-box',
      'closing-box',
      'closing-box',
    ]);
    expect(
      cleaned(`${prose(3)}<h3>Related work</h3>${prose(9, 4)}`).removals.map((removal) => removal.rule),
    ).not.toContain('closing-box');
  });

  it('takes lines between headline and text, and a summary named as one', () => {
    const { kept, removals } = cleaned(
      `<p>Opinion desk</p><p class="standfirst">A short summary of the nursing plan for hurried readers.</p>${prose(6)}`,
    );
    expect(removals.map((removal) => removal.rule)).toEqual(['leading-line', 'standfirst']);
    expect(kept).toHaveLength(6);
  });

  it("takes the line with the date above the text, and what stands before an agency's dateline", () => {
    const removed = (html: string) => cleaned(html).removals.map((removal) => removal.rule);
    expect(removed(`<p>Ada Lind · Kamis, 12 Maret 2026 | 14:05 WIB</p>${prose(6)}`)).toEqual(['date-line']);
    expect(removed(`<p>2026年03月12日14:05 | 来源：时讯网</p>${prose(6)}`)).toEqual(['date-line']);
    expect(removed(`<p>On 5 March 2026 the ministers signed the plan.</p>${prose(6)}`)).toEqual([]);
    const report = prose(6).replace('Paragraph 1', 'Jakarta (Kabar Nusa) - Paragraph 1');
    expect(removed(`<p>Watch the evening news at eleven!</p><p>Your account</p>${report}`)).toEqual([
      'before-dateline',
      'before-dateline',
    ]);
  });

  it('takes headings and labels below which nothing is left', () => {
    const { removals } = cleaned(`${prose(6)}<h3>Dokumen</h3><p>Lampiran:</p>`);
    expect(removals.map((removal) => removal.rule)).toEqual(['nothing-below', 'nothing-below']);
    const list = '<h3>Norland</h3><h3>Vesta</h3><h3>Sundmark</h3>';
    expect(cleaned(`${prose(6)}${list}`).removals).toEqual([]);
  });

  it('takes what closes a report: initials, marks of the end, notes of the sender, words about cookies', () => {
    const rules = [
      '<p>Artikel ini telah tayang di Kabarnusa dengan judul yang sama.</p>',
      '<p>We use cookies to remember you on this website.</p>',
      '<p>(rwu/bpr)</p>',
      '<p>（完）</p>',
    ];
    expect(cleaned(`${prose(8)}${rules.join('')}`).removals.map((removal) => removal.rule)).toEqual([
      'closing-note',
      'cookie-notice',
      'initials',
      'end-mark',
    ]);
    expect(ruleOf('<p>(rwu/bpr)</p>')).toBeUndefined();
  });

  it('keeps a first paragraph that the page also uses as its description', () => {
    const first = 'Two ministries agreed on a nursing plan that will start in the spring of next year.';
    const { kept } = cleaned(`<p>${first}</p>${prose(6)}`, { ...context, description: first });
    expect(kept[0]?.text).toBe(first);
  });

  it('keeps a text that is written in short lines', () => {
    const verses = Array.from({ length: 20 }, (_, at) => `<p>Line ${at} of the song</p>`).join('');
    expect(
      cleaned(
        `${verses}<p>The song was sung by the nurses of the northern clinics for many years, they said.</p>`,
      ).kept.length,
    ).toBe(21);
  });
});
