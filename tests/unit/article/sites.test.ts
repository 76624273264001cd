import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import type { Extraction } from '../../../utils/article/types.ts';
import { pageOf, read } from './page.ts';

// Pages of our own writing, built like those of portals, agencies and ministries that our readers read.
const pageAt = (name: string): Document =>
  pageOf(readFileSync(new URL(`../../pages/reader/sites/${name}.html`, import.meta.url), 'utf8'));
const readAt = (name: string, url = 'https://wire.example/news/nurses'): Extraction =>
  read(pageAt(name), url);

interface Wanted {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly date: string | null;
  readonly credits?: readonly string[];
  /** How the first and the last paragraph begin; every page has four. */
  readonly first: string;
  readonly last: string;
}

const wib = '2026-03-12T14:05:00+07:00';
const campak = 'Kementerian Kesehatan dan otoritas obat Kamboja';
const teknis = 'Kedua pihak akan menyusun petunjuk teknis';
const herbal = 'Badan pengawas obat menerima delegasi Laos';
const nota = 'Nota kesepahaman ditargetkan rampung';
const nurses = 'Vesta will send forty nurses';
const september = 'The first group is expected';
const measles = 'The health ministries of Norland and Vesta';
const review = 'A joint team will review';

const sites: Readonly<Record<string, Wanted>> = {
  'id-strip': {
    title: 'RI dan Kamboja Saling Akui Uji Vaksin Campak',
    byline: 'Rahma Wulandari',
    site: 'Detakcom',
    date: wib,
    first: `Jakarta - ${campak}`,
    last: teknis,
  },
  'id-agency': {
    title: 'BPOM dan Laos bahas pendaftaran obat herbal',
    byline: 'Rahma Wulandari',
    site: 'KANTORA News',
    date: wib,
    credits: ['KANTORA'],
    first: `Jakarta (KANTORA) - ${herbal}`,
    last: nota,
  },
  'id-read': {
    title: 'Kemenkes dan Kamboja Sepakat soal Vaksin Campak',
    byline: 'Rahma Wulandari',
    site: 'Harian Kompak',
    date: wib,
    credits: ['KOMPAK.com'],
    first: `JAKARTA, KOMPAK.com - ${campak}`,
    last: teknis,
  },
  'id-channel': {
    title: 'RI-Laos Bahas Obat Herbal',
    byline: null,
    site: 'Republik Online',
    date: wib,
    credits: ['REPUBLIK.CO.ID'],
    first: 'REPUBLIK.CO.ID, JAKARTA -- ',
    last: nota,
  },
  'id-tribune': {
    title: 'Kemenkes Gandeng Kamboja Uji Vaksin Campak',
    byline: 'Rahma Wulandari',
    site: 'Tribunkota.com',
    date: wib,
    credits: ['TRIBUNKOTA.COM'],
    first: 'TRIBUNKOTA.COM, JAKARTA - ',
    last: teknis,
  },
  'id-release': {
    title: 'Menkes Terima Delegasi Laos',
    byline: null,
    site: 'Sehatku Negeriku Kita',
    date: '2026-03-12',
    first: herbal,
    last: nota,
  },
  'id-wire': {
    title: 'RI dan Kamboja akui hasil uji vaksin campak',
    byline: null,
    site: 'Warta Lintas',
    date: wib,
    credits: ['Xinhua', 'Warta Lintas'],
    first: `Jakarta (Xinhua/Warta Lintas) – ${campak}`,
    last: teknis,
  },
  'id-cnn': {
    title: 'RI-Kamboja Sepakat Akui Uji Vaksin',
    byline: null,
    site: 'Kanal Nusantara',
    date: wib,
    first: `Jakarta, Kanal Nusantara -- ${campak}`,
    last: teknis,
  },
  'zh-agency': {
    title: '东岭省与老挝签署护理人员培训协议',
    byline: '李明, 王芳',
    site: '新语网',
    date: '2026-03-12T14:05:22',
    credits: ['Xinhua'],
    first: '新华社万象3月12日电',
    last: '双方还商定',
  },
  'zh-people': {
    title: '东岭省与老挝共同培训两百名护士',
    byline: '李明',
    site: '人言网',
    date: '2026-03-12T14:05:00',
    first: '东岭省卫生代表团',
    last: '双方还商定',
  },
  'zh-portal': {
    title: '南洲与柬埔寨商定药材检验方法',
    byline: '赵强',
    site: '浪潮网',
    date: '2026-03-12T14:05:00',
    first: '南洲药监部门',
    last: '下一轮会谈',
  },
  'zh-gov': {
    title: '南洲与柬埔寨就药材检验标准举行会谈',
    byline: null,
    site: '南洲政府网',
    date: '2026-03-12T14:05:00',
    first: '南洲药监部门',
    last: '下一轮会谈',
  },
  'zh-observer': {
    title: '柬埔寨与南洲商定十种药材方法比对',
    byline: '李明',
    site: '南洋观察',
    date: '2026-03-12T14:05:00',
    first: '南洲药监部门',
    last: '下一轮会谈',
  },
  'zh-commission': {
    title: '卫生健康部门会见老挝客人',
    byline: null,
    site: '东岭卫生网',
    date: '2026-03-12',
    first: '东岭省卫生代表团',
    last: '双方还商定',
  },
  'en-agency': {
    title: 'Norland, Vesta agree to share measles results',
    byline: null,
    site: 'Shinwa',
    date: '2026-03-12T14:05:22',
    credits: ['Xinhua'],
    first: `NORVIK, March 12 (Xinhua) -- ${measles}`,
    last: review,
  },
  'en-channel': {
    title: 'Norland and Vesta to share measles results',
    byline: 'Ada Lind',
    site: 'CGNT',
    date: '2026-03-12',
    first: measles,
    last: review,
  },
  'en-bernama': {
    title: 'NORLAND, VESTA TO SHARE MEASLES RESULTS',
    byline: 'Ada Lind and Ole Brandt',
    site: 'BERITAMA',
    date: null,
    credits: ['Bernama'],
    first: `NORVIK, March 12 (Bernama) -- ${measles}`,
    last: review,
  },
  'en-who': {
    title: 'Norland and Vesta sign staffing agreement',
    byline: null,
    site: 'Regional Health Office',
    date: '2026-03-12',
    first: nurses,
    last: september,
  },
  'en-reuters': {
    title: 'Vesta to send nurses to Norland',
    byline: 'Ada Lind',
    site: 'Harbour Wire',
    date: '2026-03-12T07:05:00+00:00',
    credits: ['Reuters'],
    first: `NORVIK, March 12 (Reuters) - ${nurses}`,
    last: september,
  },
  'en-ministry': {
    title: 'Vesta and Norland sign staffing agreement',
    byline: null,
    site: 'Ministry of Health of Vesta',
    date: '2026-03-12T14:05:00',
    first: nurses,
    last: september,
  },
  'shape-amp': {
    title: 'Vesta to send nurses to Norland',
    byline: null,
    site: 'Harbour Wire',
    date: wib,
    first: nurses,
    last: september,
  },
  'shape-print': {
    title: 'Kemenkes dan Kamboja sepakat soal vaksin campak',
    byline: null,
    site: null,
    date: wib,
    first: campak,
    last: teknis,
  },
};

describe.each(Object.entries(sites))('%s', (name, wanted) => {
  const { article } = readAt(name);
  it('the report and nothing else', () => {
    const paragraphs = article.text.split('\n\n');
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[0]?.startsWith(wanted.first)).toBe(true);
    expect(paragraphs[3]?.startsWith(wanted.last)).toBe(true);
  });
  it('what stands around it', () => {
    expect({
      title: article.title,
      byline: article.byline,
      site: article.siteName,
      date: article.publishedAt?.value ?? null,
      credits: article.credits,
    }).toEqual({
      title: wanted.title,
      byline: wanted.byline,
      site: wanted.site,
      date: wanted.date,
      credits: wanted.credits ?? [],
    });
  });
});

describe('reports in pages', () => {
  it('parts of one page are one text', () => {
    const { article } = readAt('id-pages');
    expect(article.text.split('\n\n')).toHaveLength(5);
    expect(article.text).toContain('Standar yang Sama');
    expect(article.text).not.toMatch(/2 dari 2|Hoaks|Kebun Obat/u);
  });
  it('links to further pages are a sign', () => {
    const strip = readAt('id-strip', 'https://health.detak.example/berita/d-77/ri-kamboja');
    expect(strip.article.quality.signs).toContain('more-pages');
    const kompak = 'https://health.kompak.example/read/2026/03/12/140500/kemenkes';
    expect(readAt('id-read', kompak).article.quality.signs).toContain('more-pages');
    expect(readAt('id-read', 'https://health.kompak.example/read/other').article.quality.signs).not.toContain(
      'more-pages',
    );
  });
});

describe('live blogs', () => {
  it('keep the times of their entries', () => {
    const { article } = readAt('shape-live');
    expect(article.quality.signs).toContain('live-blog');
    expect(article.text.split('\n\n').filter((line) => /WIB$/u.test(line))).toHaveLength(4);
  });
  it('give what they declare, newest first', () => {
    const { article } = readAt('shape-live-declared');
    expect(article.quality.path).toBe('json-ld');
    expect(article.quality.signs).toContain('live-blog');
    expect(article.text.startsWith(`14:05\n\nWhat comes next\n\n${review}`)).toBe(true);
  });
});

it('a page that navigated in place does not lend its old head to the new text', () => {
  const { article } = readAt('shape-navigated');
  expect(article.url).toBe('https://wire.example/news/nurses');
  expect(article.title).toBe('Vesta to send nurses to Norland');
  expect(article.byline).toBe('Ada Lind');
  expect(article.siteName).toBe('Harbour Wire');
  expect(article.publishedAt?.value).toBe(wib);
  // The same head on its own page is believed.
  const before = readAt('shape-navigated', 'https://wire.example/news/measles-results').article;
  expect(before.publishedAt?.value).toBe('2026-01-05T10:00:00+07:00');
});

it('a page whose text is still to come says so', () => {
  expect(extractArticle(pageAt('shape-loading'), 'https://wire.example/a')).toMatchObject({
    ok: false,
    reason: 'still-loading',
  });
});
