import { describe, expect, test } from 'vitest';
import { matchQuote, type QuoteLetters } from '../../../utils/anchors/match-quote.ts';
import { lettersOf } from '../../../utils/article/text-index.ts';

const context = 40;

/** A quote as a note keeps it: the n-th time that words stand in a text, with what stands around them. */
function quoteOf(text: string, words: string, nth = 0): QuoteLetters & { readonly start: number } {
  const letters = lettersOf(text);
  const exact = lettersOf(words);
  let start = letters.indexOf(exact);
  for (let seen = 0; seen < nth; seen += 1) start = letters.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`the text has no «${words}»`);
  const end = start + exact.length;
  return {
    exact,
    prefix: letters.slice(Math.max(0, start - context), start),
    suffix: letters.slice(end, end + context),
    start,
  };
}

/** The letters that are found for a quote of one text in another; null for an orphan. */
function foundIn(text: string, quote: QuoteLetters, hint: number | null = null): string | null {
  const letters = lettersOf(text);
  const match = matchQuote(letters, quote, hint);
  return match && letters.slice(match.start, match.end);
}

const report = `BPOM dan NMPA sepakati pertukaran data uji klinis obat tradisional.
Jakarta – Badan Pengawas Obat dan Makanan (BPOM) dan otoritas obat Tiongkok, NMPA, menandatangani nota kesepahaman tentang pertukaran data uji klinis pada Kamis (12/3).
“Kerja sama ini berlaku lima tahun dan dapat diperpanjang,” kata Sari Dewanti, direktur kerja sama BPOM, di Jakarta.
Kedua lembaga akan membentuk kelompok kerja yang bertemu dua kali setahun. Pertemuan pertama dijadwalkan di Guangzhou pada bulan September.
Produksi percobaan di Bandung dimulai setelah hasil uji fase dua diserahkan kepada BPOM.`;

const passage = 'Kedua lembaga akan membentuk kelompok kerja yang bertemu dua kali setahun.';

describe('a passage is found again', () => {
  test.each<[what: string, change: (text: string) => string, words: string]>([
    ['in the same text', (text) => text, passage],
    [
      'after text was put before it',
      (text) => `Foto: Antara. Baca juga: harga beras naik.\n${text}`,
      passage,
    ],
    ['after text was put behind it', (text) => `${text}\nEditor: Rahma. Hak cipta dilindungi.`, passage],
    [
      'with other quotation marks',
      (text) => text.replace('“', '"').replace('”', '"'),
      'Kerja sama ini berlaku lima tahun',
    ],
    ['with other spaces', (text) => text.replaceAll(' ', '\u00a0\n'), passage],
    [
      'between neighbours that were rewritten',
      (text) =>
        text
          .replace(/“Kerja.*Jakarta\./u, 'Keterangan lain diberikan kemudian.')
          .replace(/Pertemuan pertama.*September\./u, 'Tempat belum ditentukan.'),
      passage,
    ],
  ])('%s', (_, change, words) => {
    expect(foundIn(change(report), quoteOf(report, words))).toBe(lettersOf(words));
  });

  test.each<[what: string, change: readonly [string, string], now: string]>([
    [
      'a word was corrected',
      ['dua kali', 'tiga kali'],
      'Kedua lembaga akan membentuk kelompok kerja yang bertemu tiga kali setahun.',
    ],
    [
      'words were put in',
      ['kelompok kerja', 'kelompok kerja bersama'],
      'Kedua lembaga akan membentuk kelompok kerja bersama yang bertemu dua kali setahun.',
    ],
    [
      'words were taken out',
      [' akan membentuk', ' membentuk'],
      'Kedua lembaga membentuk kelompok kerja yang bertemu dua kali setahun.',
    ],
    [
      'its first word was edited',
      ['Kedua lembaga akan', 'Mereka akan'],
      'Mereka akan membentuk kelompok kerja yang bertemu dua kali setahun.',
    ],
    [
      'its last word was edited',
      ['dua kali setahun.', 'dua kali per semester.'],
      'Kedua lembaga akan membentuk kelompok kerja yang bertemu dua kali per semester.',
    ],
  ])('after %s', (_, [from, to], now) => {
    expect(foundIn(report.replace(from, to), quoteOf(report, passage))).toBe(lettersOf(now));
  });

  test('in Chinese, which has no spaces', () => {
    const text =
      '国家药监局与印尼食品药品监督管理局在北京签署谅解备忘录。双方将建立联合工作组，每年举行两次会议。首次会议定于九月在广州举行。';
    const quote = quoteOf(text, '双方将建立联合工作组，每年举行两次会议。');
    expect(foundIn(`（记者王敏）${text}`, quote)).toBe('双方将建立联合工作组，每年举行两次会议。');
    expect(foundIn(text.replace('每年举行两次会议', '每年至少举行两次会议'), quote)).toBe(
      '双方将建立联合工作组，每年至少举行两次会议。',
    );
    expect(foundIn(text.replace('双方将建立联合工作组，每年举行两次会议。', ''), quote)).toBeNull();
  });

  test('a single Han character in its context, not another', () => {
    const text = '中方重申立场。印方表示欢迎。中方愿意提供疫苗。';
    const quote = quoteOf(text, '中', 1);
    const letters = lettersOf(`编者按：${text}`);
    expect(matchQuote(letters, quote, null)?.start).toBe(quote.start + 4);
  });

  test('a passage of thousands of letters by its two ends', () => {
    const long = Array.from(
      { length: 120 },
      (_, nth) => `Paragraf ke-${nth} menyebut ${nth * 37} dosis.`,
    ).join(' ');
    const quote = quoteOf(`Awal kata. ${long} Akhir kata.`, long);
    const changed = `Baru. Awal kata. ${long.replace('Paragraf ke-60', 'Alinea keenam puluh')} Akhir kata.`;
    const found = foundIn(changed, quote);
    expect(found?.startsWith('Paragrafke-0menyebut')).toBe(true);
    expect(found?.endsWith('dosis.')).toBe(true);
    expect(found).toContain('Alineakeenampuluh');
    expect(foundIn('Halaman lain sama sekali.', quote)).toBeNull();
  });
});

describe('of repeated words the ones that were meant are found', () => {
  const repeated =
    'Menteri tiba di Nairobi. Delegasi menyerahkan vaksin. Menteri tiba di Lusaka. Delegasi menyerahkan vaksin. Menteri tiba di Kampala. Delegasi menyerahkan vaksin. Menteri pulang.';

  test.each([0, 1, 2])('the one numbered %i, by its context', (nth) => {
    const quote = quoteOf(repeated, 'Delegasi menyerahkan vaksin.', nth);
    const match = matchQuote(lettersOf(`Kilas berita. ${repeated}`), quote, null);
    expect(match?.start).toBe(quote.start + lettersOf('Kilas berita.').length);
  });

  test('by the place where the context is the same', () => {
    const text = 'Ya, setuju, ya. '.repeat(30);
    const quote = quoteOf(text, 'setuju', 17);
    expect(matchQuote(lettersOf(text), quote, quote.start)?.start).toBe(quote.start);
  });

  test('the edited one in its context before an unedited one elsewhere', () => {
    const lead = 'Indonesia mengirim lima juta dosis vaksin polio ke Papua Nugini.';
    const text = `${lead} Foto arsip kedutaan besar. Pada hari Senin kementerian mengumumkan keputusan itu. ${lead} Pengiriman pertama tiba di Port Moresby pekan depan.`;
    const quote = quoteOf(text, lead, 1);
    const changed = text.slice(0, lead.length) + text.slice(lead.length).replace('lima juta', 'enam juta');
    expect(foundIn(changed, quote, quote.start)).toBe(lettersOf(lead.replace('lima juta', 'enam juta')));
  });
});

describe('what is gone is an orphan', () => {
  test('a deleted sentence', () => {
    expect(foundIn(report.replace(passage, ''), quoteOf(report, passage))).toBeNull();
  });

  test('a name whose sentence was deleted, though it stands elsewhere', () => {
    const quote = quoteOf(report, 'BPOM', 3);
    const last = report.slice(report.indexOf('Produksi percobaan'));
    expect(last).toContain('BPOM');
    expect(foundIn(report.replace(last, 'Tamat.').replace(passage, ''), quote, quote.start)).toBeNull();
  });

  test('a sentence of which only its parallel neighbours are left', () => {
    const text =
      'Bantuan dibagi sebagai berikut. Indonesia mengirim 5 juta dosis ke Kenya. Indonesia mengirim 7 juta dosis ke Nigeria. Indonesia mengirim 2 juta dosis ke Ghana. Sisanya disimpan.';
    const quote = quoteOf(text, 'Indonesia mengirim 5 juta dosis ke Kenya.');
    expect(
      foundIn(text.replace('Indonesia mengirim 5 juta dosis ke Kenya. ', ''), quote, quote.start),
    ).toBeNull();
    const second = quoteOf(text, 'Indonesia mengirim 7 juta dosis ke Nigeria.');
    expect(
      foundIn(text.replace('Indonesia mengirim 7 juta dosis ke Nigeria. ', ''), second, second.start),
    ).toBeNull();
  });

  test('a passage on a page that tells of something else', () => {
    const other =
      'The ministry of health said on Monday that the shipment of cholera vaccine had reached Lusaka. '.repeat(
        20,
      );
    expect(foundIn(other, quoteOf(report, passage))).toBeNull();
  });

  test.each(['', 'a'])('nothing is found in %o', (text) => {
    expect(foundIn(text, quoteOf(report, passage))).toBeNull();
  });

  test('a sentence without context that was rewritten by half', () => {
    const bare = { exact: lettersOf(passage), prefix: '', suffix: '' };
    expect(foundIn(report, bare)).toBe(lettersOf(passage));
    expect(
      foundIn(
        report.replace('kelompok kerja yang bertemu dua kali', 'komisi yang bersidang tiga bulan'),
        bare,
      ),
    ).toBeNull();
  });
});

describe('scores are in the order of what a reader would say', () => {
  const scoreIn = (text: string, quote: QuoteLetters, hint: number | null = null) =>
    matchQuote(lettersOf(text), quote, hint)?.score ?? 0;
  const quote = quoteOf(report, passage);

  const otherContext = (text: string) =>
    text.replace('Pertemuan pertama dijadwalkan', 'Sidang perdana diadakan');
  const otherWords = (text: string) => text.replace('dua kali', 'tiga kali');

  test.each([
    ['context', otherContext],
    ['words', otherWords],
  ])('unchanged before changed %s before both changed before nothing', (_, change) => {
    const scores = [
      report,
      change(report),
      otherContext(otherWords(report)),
      report.replace(passage, ''),
    ].map((text) => scoreIn(text, quote));
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(new Set(scores).size).toBe(scores.length);
  });

  test('nearer before farther', () => {
    expect(scoreIn(report, quote, quote.start)).toBeGreaterThan(scoreIn(report, quote, 0));
  });
});
