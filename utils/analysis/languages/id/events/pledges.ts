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
      `(?:ingin|berharap|mengharapkan|berniat|berminat|tertarik|siap|bersedia|berencana|berupaya|hendak|akan|berkeinginan|mengajak|menawarkan|mengusulkan|menyatakan (?:minat|keinginan|kesiapan|kesediaan)|menyampaikan (?:minat|keinginan|kesiapan|harapan)|keinginan|komitmen)(?=${some}${some} ${bond}(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'strengthen-cooperation',
    pattern: words(
      `(?:memperkokoh|memperkukuh|meningkatkan|tingkatkan|mengembangkan|(?:mem)?(?:perkuat|perluas|pererat|perdalam)|(?:men)?dorong|membuka(?! (?:jalan|hubungan diplomatik))|merintis|mengintensifkan|mempercepat|menggalang|mengupayakan)${some} ${bond}`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'welcome-plan',
    pattern: words(
      '(?:menyambut baik|sambut baik|menyetujui)(?= (?:rencana|usulan|tawaran|gagasan|inisiatif|permintaan|ajakan))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'agree',
    pattern: words(
      'sepakati|menyepakati|(?:ber)?sepakat|menyetujui untuk|berkomitmen|berjanji|berikrar|(?:men)?janjikan|mencapai kesepakatan|mencapai kata sepakat|menyanggupi(?:nya)?',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'offer',
    pattern: words(
      'menawarkan|tawarkan|(?:bersedia|sanggup|berjanji|menyatakan siap)(?= (?:memasok|mengirim|membantu|menyumbang|melatih|membiayai|mendanai|membangun|menyediakan))',
    ),
    implied: true,
    type: 'AGREE',
    stage: 'intent',
    frame: 'give',
    modality: 'hypothetical',
  },
  {
    name: 'agreed',
    pattern: words('disepakati|disanggupi|dicapai'),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'agreement-noun',
    pattern: words('kesepakatan|komitmen bersama'),
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
