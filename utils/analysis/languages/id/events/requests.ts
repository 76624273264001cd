import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Asking, urging, inviting. */
export const requests: readonly Trigger[] = [
  {
    name: 'reply-with-request',
    pattern: words(
      '(?:membalas|merespons|menjawab|menanggapi)(?:nya)? dengan (?:meminta|menuntut|mengundang|mendesak)',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    answers: true,
  },
  {
    name: 'request',
    pattern: words(
      '(?:berharap|mengharapkan)(?= (?:pemerintah |pihak )?(?:[a-z]+ ){1,3}(?:bersedia|dapat|bisa|mau|segera|terus|ikut|turut|memberi|memberikan|membantu|mengirim|mencabut|menambah|membuka))|menyurati|mengirim surat kepada|bersurat kepada|menjajaki pinjaman|mengajukan (?:pinjaman|hibah|bantuan|proposal|izin|registrasi|pendaftaran)|memperingatkan|(?<=(?:kami|kita|ia|dia|saya) )minta|meminta|(?:men)?desak|menyerukan(?: kepada)?|menuntut|tuntut|memohon|(?:meng)?imbau|(?:mengajukan|menyampaikan|menyerahkan|melayangkan)(?: surat)? (?:permohonan|permintaan|undangan)|mengusulkan kepada|memerintahkan|menagih|(?:meng)?(?:ajak|undang)',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'requested',
    pattern: words('diminta|didesak|diimbau|dituntut|diajak|diundang'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'request-noun',
    pattern: words('permintaan|permohonan|desakan|seruan|undangan|imbauan'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
    noun: true,
  },
];
