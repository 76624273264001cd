import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Signing, joining, backing. */
export const signatures: readonly Trigger[] = [
  {
    name: 'sign',
    pattern: words(
      `menandatangani|menanda tangani|tandatangani|tanda tangani|meneken|teken|membubuhkan tanda tangan|menyepakati${some} ${paper}|menjalin${some} ${paper}|mengesahkan${some} ${paper}|bertukar${some} ${paper}|memperbarui${some} ${paper}|memperpanjang${some} ${paper}`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'signed',
    pattern: words(
      'ditandatangani|diteken|diratifikasi|ditandatanganinya|(?=diper)(?<=(?:nota kesepahaman|perjanjian|mou|kontrak|kesepakatan)(?:nya)? (?:[a-z ]{1,40} )?)(?:diperbarui|diperpanjang)',
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
    pattern: words(`penandatanganan(?: ${paper})?|penekenan|ratifikasi|pertukaran naskah`),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'ratify',
    pattern: words('meratifikasi|mengaksesi|ikut menandatangani'),
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
    pattern: words('(?:menyampaikan|menyatakan|memberikan|memberi|menegaskan) (?:[a-z]+ )?dukungan'),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'join',
    pattern: words('bergabung(?: kembali)?(?= dengan| ke)|bergabung kembali'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'support',
    pattern: words('menyokong|membela|(?:men)?dukung'),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];
