import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { bond, some } from './vocabulary.ts';

/** Agreements in principle, wishes and offers. */
export const pledges: readonly Trigger[] = [
  {
    name: 'wish-cooperation',
    pattern: han(`(?:愿意?|希望|期待|盼望?|期盼|有意|期望|建议|致力于|乐于|提议)(?=[^,。;]{0,28}${bond})`),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'willing',
    yields: true,
    pattern: han(
      '愿意?(?=[^,。;]{0,30}(?:提供|分享|支持|帮助|协助|派|开展|推动|加强|深化|参与|借鉴|学习|探讨|携手|一道|共同|共享|扩大|拓展|促进|推进))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
    modality: 'hypothetical',
  },
  {
    name: 'agree',
    pattern: han(
      '一致同意|同意|达成(?:重要|广泛|多项)?(?:共识|一致)|商定|承诺|约定|决定共同|一致认为|达成合作意向',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'set-up-body',
    pattern: han(
      '(?:成立|组建|设立|建立)了?(?=[^,。;]{0,14}(?:工作组|工作小组|专班|专案组|专家组|联委会|联合委员会|机制|热线|联络))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'run-cooperation',
    pattern: han(
      `开展了?(?=${some}${bond})|建立了?(?=${some}(?:合作|伙伴关系|关系))|合作(?=[^,。;]{0,6}(?:不断|持续|顺利|取得|进展|推进|富有成效|日益|结出))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'strengthen-cooperation',
    pattern: han(
      `(?:加强|深化|扩大|拓展|推进|促进|推动|密切|提升|强化|巩固|开启|进一步|增进|探索)(?=${some}${some}${bond})`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: han('谅解备忘录|合作备忘录|备忘录|合作协议|协定|合同|意向书|议定书|联合声明|联合公报'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
