import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../utils/analysis/sentences.ts';
import type { LanguageCode } from '../../../utils/analysis/types.ts';

const split = (code: LanguageCode, text: string) =>
  splitSentences(text, languages[code].sentences).map(({ start, end }) => text.slice(start, end));

/** A text with `|` where a sentence ends, so that a case reads as its own expectation. */
function cuts(code: LanguageCode, marked: string) {
  const pieces = marked.split('|');
  expect(split(code, pieces.join(''))).toEqual(pieces.map((piece) => piece.trim()));
}

describe('sentences that end', () => {
  it.each([
    ['en', 'The minister arrived on Monday.| She left on Friday.'],
    ['en', 'Who pays?| The fund does.| Good!| Next.'],
    ['en', 'The factory opened in 2025.| Output doubled.'],
    ['en', 'It was made by Aurora Labs Inc.| The company denied it.'],
    ['en', 'The drug is sold in the U.S.| But it is banned in Kenya.'],
    ['en', 'Nurses were tested for hepatitis B.| Doctors were not.'],
    ['en', '"We are ready." |The minister left.'],
    ['en', 'The doctor and I.| Nobody else came.'],
    ['en', 'He paused… |Then he signed.'],
    ['id', 'Bantuan tiba Senin.| Isinya obat.'],
    ['id', 'Saham itu milik PT Anggrek Tbk.| Perusahaan itu berkantor di Medan.'],
    ['id', 'Mereka membawa obat, vaksin, dll.| Menurut Budi, semua gratis.'],
    ['id', 'Anak diberi vitamin A.| Ibu diberi zat besi.'],
    ['zh', '会议昨天闭幕。|代表团今天回国。'],
    ['zh', '为什么？|没有人知道。'],
    ['zh', '“我们会再来。”|代表团随后离开了医院。'],
  ] as const)('%s: %s', (code, marked) => cuts(code, marked));
});

describe('periods that end nothing', () => {
  it.each([
    ['en', 'Dr. Amina Okello met Prof. Lee of Aurora Co. Ltd. on Sept. 11.'],
    ['en', 'John F. Kennedy Hospital bought 3.5 million doses for $1.2 billion.'],
    ['en', 'The U.S. Treasury and the U.K. Health Security Agency agreed.'],
    ['en', 'Hengyue Biopharma Co., Ltd. signed first.'],
    ['en', 'He waited ... and then signed.'],
    ['en', 'See who.int, www.example.org and version 2.10.1 of the list.'],
    ['id', 'Prof. dr. Ratna Wulandari, Sp.A(K), M.Kes. tiba di RS. Cendana.'],
    ['id', 'Harganya Rp 1.250.000 per dosis, naik 2,5 persen.'],
    ['id', 'Kepala Badan H. Abdul Karim dan A. M. Fachri hadir.'],
    ['id', 'Kami menunggu... lalu pulang.'],
    ['id', 'Laporan Suara.com dan Tempo.co dikutip luas.'],
    ['zh', '该公司（Aurora Co., Ltd.）投资3.5亿元。'],
    ['zh', '他想说……又停住了。'],
    ['zh', '《为什么是疫苗？》一书昨天出版。'],
    ['zh', '现场响起“加油！”的口号。'],
    ['en', '1. Vaccines for all'],
  ] as const)('%s: %s', (code, text) => expect(split(code, text)).toEqual([text]));
});

describe('quotations', () => {
  it.each([
    ['en', '"Is it safe?" asked the minister.| Nobody answered.'],
    ['en', '“It is safe!” she said.| “We tested it.”'],
    ['id', '"Kita aman." kata dia di Jakarta.| Ia lalu pulang.'],
    ['id', 'Vaksin aman."|Kami sudah uji," kata Budi.'.replace('aman."|', 'aman.|"')],
    ['zh', '“我们准备好了。”院长邵慕白说。|会议随后结束。'],
    ['zh', '「不會挖角。」他說。|會議結束。'],
    ['zh', '他说：“疫苗已经到了。”|院长随后致谢。'],
  ] as const)('%s: %s', (code, marked) => cuts(code, marked));
});

describe('white space lost between sentences', () => {
  it.each([
    ['id', 'Mereka membahas pengawasan obat.|Dalam kunjungan itu, ia membawa vaksin.'],
    ['id', 'Izin diberikan BPOM.|Dalam waktu dekat, vaksin dijual.'],
    ['id', 'Pabrik dibuka pada 2025.|Namun, produksi tertunda.'],
    ['id', 'Organisasi Kesehatan Dunia (WHO).|Menurut laporan itu, kasus turun.'],
    ['en', 'Doses arrived in Nairobi.|Health workers were waiting.'],
  ] as const)('%s: %s', (code, marked) => cuts(code, marked));
});

it('cuts at every line break and leaves white space outside', () => {
  expect(split('en', '  First line without an end\n\n\n Second line \n')).toEqual([
    'First line without an end',
    'Second line',
  ]);
});

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '.',
      '。',
      '”',
      '"',
      "'",
      '…',
      '？',
      '\n',
      ' ',
      'Dr',
      'A',
      'Ltd',
      '说',
      '的',
      'The',
      '》',
      '🧪',
      '\ud83e',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { maxLength: 60 },
);

it('covers every letter of any text, once and in order', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('id', 'en', 'zh'), (pieces, code) => {
      const text = pieces.join('');
      let at = 0;
      for (const { start, end } of splitSentences(text, languages[code].sentences)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
