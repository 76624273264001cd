import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { bond, paper, some } from './vocabulary.ts';

/** Agreements and wishes to work together. */
export const pledges: readonly Trigger[] = [
  {
    name: 'run-agreed-cooperation',
    pattern: words(`${bond}(?: [a-z-]+){0,2} yang (?:telah |sudah )?(?:disepakati|diteken|ditandatangani)`),
    type: 'AGREE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
  },
  {
    name: 'offer-cooperation',
    pattern: words(`(?:menawarkan|mengusulkan)(?= ${bond}[^.;]{0,80} (?:kepada|bagi|ke) )`),
    type: 'AGREE',
    stage: 'intent',
    frame: 'give',
    modality: 'hypothetical',
  },
  {
    name: 'wish-cooperation',
    pattern: words(
      `(?:ingin|berharap|mengharapkan|berniat|mempertimbangkan|membuka (?:peluang|kemungkinan|pintu|jalan)|berminat|tertarik|siap|bersedia|berencana|berupaya|hendak|akan|berkeinginan|mengajak|menawarkan|mengusulkan|(?:menyatakan|mengungkapkan|menyampaikan|mengutarakan|menunjukkan|menegaskan)(?: kembali)? (?:minat|keinginan|kesiapan|kesediaan|harapan|tekad|niat|komitmen|ketertarikan)(?:nya)?|keinginan|komitmen|tekad)(?=${some}${some} ${bond}(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'strengthen-cooperation',
    pattern: words(
      `(?:memperkokoh|memperkukuh|meningkatkan|tingkatkan|mengembangkan|(?:mem)?(?:perkuat|perluas|pererat|perdalam|perpanjang|pertajam|perbarui)|(?:men)?dorong|membuka(?! (?:jalan|hubungan diplomatik))|merintis|mengintensifkan|mempercepat|menggalang|mengupayakan|memajukan|memantapkan|mengukuhkan|menghidupkan(?: kembali)?|memulihkan|memulai|menggagas|menggodok|menyegarkan|menggiatkan|memacu|melebarkan)${some} ${bond}`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'welcome-plan',
    pattern: words(
      '(?:menyambut (?:baik|positif|hangat|gembira)|sambut baik|menyetujui|mengabulkan|meluluskan|memenuhi|mengiyakan|menerima|mengamini|menanggapi positif|merespons positif|menindaklanjuti)(?= (?:rencana|usulan|usul|tawaran|gagasan|inisiatif|permintaan|permohonan|ajakan|undangan|niat|keinginan))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
    answers: true,
  },
  {
    name: 'wish-granted',
    pattern: words(
      '(?<=(?:rencana|usulan|usul|tawaran|gagasan|inisiatif|permintaan|permohonan|ajakan|undangan|niat)(?:nya)?(?: [^.;"]{1,80})? )(?:disambut (?:baik|positif|hangat|gembira)|dijawab positif|ditanggapi positif|dikabulkan|diiyakan|dipenuhi|diluluskan|disanggupi|disetujui)',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
    passive: true,
    bareAgent: true,
    answers: true,
  },
  {
    name: 'agree',
    pattern: words(
      'sepakati|menyepakati|(?:ber)?sepakat|sepaham|seia sekata|satu suara|satu kata|bulat hati|menyetujui untuk|(?:mencapai|meraih|menemukan|membuat) (?:kesepakatan|kata sepakat|kesepahaman|titik temu|mufakat|konsensus|persetujuan)|menyatukan langkah|kompak(?= me)|membulatkan tekad',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'meet',
    towards: true,
    recalls: true,
  },
  {
    // One side's own word: an earlier partner has no part in it unless it is named.
    name: 'commit',
    pattern: words(
      '(?:berkomitmen|berjanji|berikrar|bertekad)(?! (?:untuk |akan )?(?:membantu|melatih|menyumbang|mendanai|membiayai|menanggung|memasok) )|(?:men)?janjikan|menyanggupi(?:nya)?',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'meet',
    towards: true,
  },
  {
    name: 'offer',
    pattern: words(
      'menawarkan|tawarkan|menjamin(?= (?:pasokan|kuota|pengiriman|ketersediaan|pendanaan|pembayaran|akses|keamanan|keselamatan))|siap(?= (?:menampung|menerima|berbagi|mengekspor|menjual|membeli|berinvestasi|memfasilitasi))|(?:bersedia|sanggup|berjanji|menyatakan (?:siap|kesiapan(?:nya)?|kesediaan(?:nya)?|bersedia)|menyampaikan (?:kesiapan|kesediaan)(?:nya)?)(?= (?:untuk )?(?:memasok|mengirim|membantu|menyumbang|melatih|membiayai|mendanai|membangun|menyediakan|menampung|menerima|berbagi|mendukung|memberi|memfasilitasi|mendampingi|mengekspor|menjual|membeli|berinvestasi))',
    ),
    implied: true,
    type: 'AGREE',
    stage: 'intent',
    frame: 'give',
    modality: 'hypothetical',
  },
  {
    name: 'agreed',
    pattern: words(
      'disepakati|disanggupi|dicapai|tercapai|diperoleh(?= (?:setelah|dalam|usai|lewat|melalui))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'agreement-noun',
    pattern: words('(?:kesepakatan|kesepahaman|titik temu|mufakat)(?:nya)?|komitmen bersama|konsensus'),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: words(paper),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
