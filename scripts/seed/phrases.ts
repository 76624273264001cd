import type { EventType, LanguageCode, Modality, Stage } from '../../utils/analysis/types.ts';

/**
 * Sentences of invented reports. `{a}` and `{b}` are the parties, `{p}` the place, `{s}` the subject, `{d}` the date;
 * in what only fills a report, `{n}` is a person who speaks for `{a}`.
 */
type Words = Readonly<Record<LanguageCode, string>>;

export interface Act {
  readonly type: EventType;
  readonly stage: Stage;
  readonly modality: Modality;
  /** `{b}` is acted on; else both act. */
  readonly directed: boolean;
  readonly sentence: Words;
  readonly title: Words;
}

/** How a promise is made and kept, step by step; a matter goes along these until it stops. */
export const ladder: readonly Act[] = [
  {
    type: 'CONSULT',
    stage: 'talks',
    modality: 'actual',
    directed: false,
    sentence: {
      en: '{a} and {b} met in {p} on {d} for talks on {s}.',
      id: '{a} dan {b} bertemu di {p} pada {d} untuk membicarakan {s}.',
      zh: '{a}与{b}于{d}在{p}就{s}举行会谈。',
    },
    title: {
      en: '{a} and {b} hold talks on {s}',
      id: '{a} dan {b} bicarakan {s}',
      zh: '{a}与{b}就{s}举行会谈',
    },
  },
  {
    type: 'AGREE',
    stage: 'intent',
    modality: 'actual',
    directed: false,
    sentence: {
      en: '{a} and {b} agreed in {p} on {d} to work together on {s}.',
      id: '{a} dan {b} sepakat di {p} pada {d} untuk bekerja sama dalam {s}.',
      zh: '{d}，{a}与{b}在{p}同意就{s}开展合作。',
    },
    title: {
      en: '{a} and {b} agree to work on {s}',
      id: '{a} dan {b} sepakati kerja sama {s}',
      zh: '{a}与{b}同意合作推进{s}',
    },
  },
  {
    type: 'SUPPORT',
    stage: 'signed',
    modality: 'actual',
    directed: false,
    sentence: {
      en: '{a} and {b} signed a memorandum of understanding on {s} in {p} on {d}.',
      id: '{a} dan {b} menandatangani nota kesepahaman tentang {s} di {p} pada {d}.',
      zh: '{d}，{a}与{b}在{p}签署了关于{s}的谅解备忘录。',
    },
    title: {
      en: '{a} and {b} sign memorandum on {s}',
      id: '{a} dan {b} teken nota kesepahaman {s}',
      zh: '{a}与{b}签署{s}备忘录',
    },
  },
  {
    type: 'SUPPORT',
    stage: 'approval',
    modality: 'actual',
    directed: true,
    sentence: {
      en: '{a} approved the plan of {b} for {s} in {p} on {d}.',
      id: '{a} menyetujui rencana {b} untuk {s} di {p} pada {d}.',
      zh: '{d}，{a}在{p}批准了{b}关于{s}的方案。',
    },
    title: {
      en: '{a} approves plan of {b} for {s}',
      id: '{a} setujui rencana {b} untuk {s}',
      zh: '{a}批准{b}的{s}方案',
    },
  },
  {
    type: 'COOPERATE',
    stage: 'implementation',
    modality: 'actual',
    directed: false,
    sentence: {
      en: '{a} and {b} began joint work on {s} in {p} on {d}.',
      id: '{a} dan {b} memulai kerja bersama untuk {s} di {p} pada {d}.',
      zh: '{d}，{a}与{b}在{p}启动{s}联合项目。',
    },
    title: {
      en: 'Joint work of {a} and {b} on {s} begins',
      id: 'Kerja bersama {a} dan {b} untuk {s} dimulai',
      zh: '{a}与{b}启动{s}联合项目',
    },
  },
  {
    type: 'AID',
    stage: 'delivery',
    modality: 'actual',
    directed: true,
    sentence: {
      en: '{a} handed over supplies for {s} to {b} in {p} on {d}.',
      id: '{a} menyerahkan pasokan untuk {s} kepada {b} di {p} pada {d}.',
      zh: '{d}，{a}在{p}向{b}移交{s}物资。',
    },
    title: {
      en: '{a} hands over supplies for {s} to {b}',
      id: '{a} serahkan pasokan {s} kepada {b}',
      zh: '{a}向{b}移交{s}物资',
    },
  },
];

/** What happens beside the ladder, and how a matter ends badly. */
export const asides: readonly Act[] = [
  {
    type: 'REQUEST',
    stage: 'talks',
    modality: 'actual',
    directed: true,
    sentence: {
      en: '{a} asked {b} in {p} on {d} for help with {s}.',
      id: '{a} meminta bantuan {b} di {p} pada {d} untuk {s}.',
      zh: '{d}，{a}在{p}请求{b}就{s}提供帮助。',
    },
    title: {
      en: '{a} asks {b} for help with {s}',
      id: '{a} minta bantuan {b} untuk {s}',
      zh: '{a}请求{b}协助{s}',
    },
  },
  {
    type: 'ACCUSE',
    stage: 'talks',
    modality: 'actual',
    directed: true,
    sentence: {
      en: '{a} criticised {b} in {p} on {d} for delays of {s}.',
      id: '{a} mengecam {b} di {p} pada {d} atas tertundanya {s}.',
      zh: '{d}，{a}在{p}批评{b}拖延{s}。',
    },
    title: {
      en: '{a} criticises {b} over {s}',
      id: '{a} kecam {b} soal {s}',
      zh: '{a}就{s}批评{b}',
    },
  },
  {
    type: 'REJECT',
    stage: 'ended',
    modality: 'actual',
    directed: true,
    sentence: {
      en: '{a} turned down the offer of {b} on {s} in {p} on {d}.',
      id: '{a} menolak tawaran {b} tentang {s} di {p} pada {d}.',
      zh: '{d}，{a}在{p}拒绝了{b}关于{s}的提议。',
    },
    title: {
      en: '{a} turns down {b} on {s}',
      id: '{a} tolak tawaran {b} soal {s}',
      zh: '{a}拒绝{b}的{s}提议',
    },
  },
  {
    type: 'SANCTION',
    stage: 'ended',
    modality: 'actual',
    directed: true,
    sentence: {
      en: '{a} withdrew the licence of {b} for {s} in {p} on {d}.',
      id: '{a} mencabut izin {b} untuk {s} di {p} pada {d}.',
      zh: '{d}，{a}在{p}吊销了{b}的{s}许可。',
    },
    title: {
      en: '{a} withdraws licence of {b} for {s}',
      id: '{a} cabut izin {b} untuk {s}',
      zh: '{a}吊销{b}的{s}许可',
    },
  },
];

/** What is announced and has not happened yet. */
export const plans: readonly Act[] = [
  {
    type: 'CONSULT',
    stage: 'talks',
    modality: 'future',
    directed: false,
    sentence: {
      en: '{a} and {b} will meet in {p} on {d} to discuss {s}.',
      id: '{a} dan {b} akan bertemu di {p} pada {d} untuk membahas {s}.',
      zh: '{a}与{b}将于{d}在{p}会晤，讨论{s}。',
    },
    title: {
      en: '{a} and {b} to discuss {s}',
      id: '{a} dan {b} akan bahas {s}',
      zh: '{a}与{b}将讨论{s}',
    },
  },
  {
    type: 'SUPPORT',
    stage: 'signed',
    modality: 'future',
    directed: false,
    sentence: {
      en: '{a} and {b} plan to sign an agreement on {s} in {p} on {d}.',
      id: '{a} dan {b} berencana menandatangani perjanjian {s} di {p} pada {d}.',
      zh: '{a}与{b}计划于{d}在{p}签署{s}协议。',
    },
    title: {
      en: '{a} and {b} plan agreement on {s}',
      id: '{a} dan {b} rencanakan perjanjian {s}',
      zh: '{a}与{b}计划签署{s}协议',
    },
  },
];

/** Sentences that name someone and tell no event. */
export const fillers: readonly Words[] = [
  {
    en: '{n}, who speaks for {a}, called the work on {s} slow but steady.',
    id: '{n}, juru bicara {a}, menyebut pekerjaan atas {s} lambat tetapi teratur.',
    zh: '{a}发言人{n}表示，{s}工作进展缓慢但稳定。',
  },
  {
    en: 'Clinics near {p} have waited for {s} for some time, {n} said.',
    id: 'Klinik di sekitar {p} sudah lama menunggu {s}, kata {n}.',
    zh: '{n}说，{p}附近的诊所期待{s}已久。',
  },
  {
    en: 'A report that {a} published earlier puts the need for {s} higher.',
    id: 'Laporan {a} sebelumnya menyebut kebutuhan akan {s} lebih tinggi.',
    zh: '{a}此前发布的报告显示，对{s}的需求更大。',
  },
  {
    en: 'The cost was not made public.',
    id: 'Biayanya tidak diumumkan.',
    zh: '费用没有公布。',
  },
];
