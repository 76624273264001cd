import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Signing, joining, backing. */
export const signatures: readonly Trigger[] = [
  {
    name: 'sign',
    pattern: words(
      `menandatangani|menanda tangani|tandatangani|tanda tangani|meneken|teken|membubuhkan (?:tanda tangan|paraf)|memaraf|menorehkan tanda tangan|(?:sepakati|menyepakati|menjalin|mengesahkan|bertukar|saling bertukar|(?:mem)?(?:perbarui|perpanjang|buat)|menutup|mencapai|mengikat(?:kan diri dalam)?|menyegel|mengadopsi|meresmikan|memformalkan|menuangkan(?: [a-z]+){0,4} (?:ke )?dalam|mengukuhkan)${some} ${paper}`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'signed',
    pattern: words(
      'ditandatangani|ditanda tangani|diteken|diparaf|diratifikasi|ditandatanganinya|(?:dituangkan|termaktub|diformalkan|dikukuhkan)(?= (?:dalam|lewat|melalui) )|(?=diper|dise|dira)(?<=(?:nota kesepahaman|perjanjian|mou|kontrak|kesepakatan|memorandum|protokol)(?:nya)? (?:[a-z-]{1,30} ){0,6})(?:diperbarui|diperpanjang|disepakati|dirampungkan)',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    passive: true,
    bareAgent: true,
    recalls: true,
  },
  {
    name: 'signing-noun',
    pattern: words(
      `(?:penandatanganan|penekenan|pemarafan|perpanjangan|pembaruan|pengesahan|peresmian)(?: ${paper})|penandatanganan(?:nya)?|penekenan|ratifikasi|pertukaran naskah`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'ratify',
    pattern: words(
      'meratifikasi|mengaksesi|ikut (?:menandatangani|meneken)|mengadopsi|menerima (?:konvensi|protokol|amendemen)',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'put-forward',
    pattern: words('diusulkan|diprakarsai|digagas|diajukan(?= oleh)'),
    type: 'SUPPORT',
    stage: 'intent',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'voice-support',
    pattern: words(
      '(?:menyampaikan|menyatakan|memberikan|memberi|menegaskan|mengulangi|menjanjikan|menggaransi)(?: kembali)? (?:[a-z]+ )?dukungan(?:nya)?|(?:berdiri|berada) di (?:belakang|pihak|sisi)|berpihak (?:pada|kepada)|mengapresiasi langkah|pasang badan',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'support-noun',
    pattern: words(
      '(?<!(?:dengan|atas|berkat|tanpa) )dukungan(?:nya)?(?= [^,;.]{0,60} (?:terhadap|bagi|untuk|atas|kepada) (?:pencalonan|keputusan|upaya|langkah|permohonan|keanggotaan|kebijakan))',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
  {
    name: 'join',
    pattern: words(
      'bergabung(?: kembali| lagi)?(?= dengan| ke| dalam)|bergabung kembali|(?:resmi )?menjadi (?:negara anggota|anggota (?:penuh|ke-?[0-9]{1,3}|baru|tetap|pendiri))|masuk(?= (?:ke )?(?:dalam )?(?:jejaring|jaringan|aliansi|keanggotaan))|diterima sebagai anggota',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'support',
    pattern: words(
      'menyokong|membela|mengesahkan dukungan|(?:men)?dukung|menyambut baik(?= (?:keputusan|langkah|kebijakan|pencalonan|kesepakatan))|mencalonkan|mengusung|memuji keputusan|mengamini',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];
