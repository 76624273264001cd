import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { bond, some, within } from './vocabulary.ts';

/** Agreements in principle, wishes and offers. */
export const pledges: readonly Trigger[] = [
  {
    name: 'wish-cooperation',
    pattern: han(
      `(?:愿意?|希望|期待|盼望?|期盼|冀望|有意|有兴趣|期望|建议|致力于|乐于|乐见|提议|渴望|寻求|拟|打算|计划|筹划|酝酿|考虑|准备|谋求)(?=${within(28)}(?:${bond}|共同|一道|携手|联手|共享|共建|更进一步|更上层楼))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'willing',
    yields: true,
    pattern: han(
      '(?:愿意?|随时准备|准备好|有意|表示可以|乐意)(?=[^,。;]{0,30}(?:提供|分享|支持|帮助|协助|派|开展|推动|加强|深化|参与|借鉴|学习|探讨|携手|一道|共同|共享|扩大|拓展|促进|推进|援助|支援|出资|转让|接收|伸出))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
    modality: 'hypothetical',
  },
  {
    name: 'learn-from',
    yields: true,
    pattern: han(`借鉴|借镜|效仿|效法|(?:学习|参照|参考|汲取|吸取)(?=${within(16)}(?:经验|做法|模式|技术))`),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'agree',
    pattern: han(
      '一致(?:同意|认为|表示|决定|强调)|原则(?:上)?同意|同意|达成(?:了)?(?:重要|广泛|多项|初步|系列|原则|高度|新的?)?(?:共识|一致|默契|谅解|意向|合作意向)|商定|议定(?!书)|议妥|谈妥|谈成|说定|讲定|敲定|拍板|一拍即合|不谋而合|承诺|允诺|许诺|应允|答应|约定|决定(?:共同|联合|携手)|形成共识',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'set-up-body',
    pattern: han(
      `(?:成立|组建|设立|建立|组成|搭建|开通|开设|启用|筹组)了?(?=${within(14)}(?:工作组|工作小组|专班|专案组|专家组|联委会|联合委员会|机制|热线|联络|委员会|平台|网络|专线|通道|走廊|联盟|联合体))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'run-cooperation',
    pattern: han(
      `(?:开展|恢复|重启|展开|启动)了?(?=${some}${bond})|(?:建立|结成|构建|结下|确立|形成)了?(?=${some}(?:合作|伙伴|关系|对口|友好|结对))|合作(?=${within(6)}(?:不断|持续|顺利|取得|进展|推进|富有成效|日益|结出|走深|提速|升级|升温|再上))`,
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
      `(?:加强|加深|深化|扩大|拓展|拓宽|推进|促进|推动|密切|提升|强化|巩固|开启|进一步|增进|探索|升级|加快|夯实|深耕|重振|重塑|启动|延续|续写|推向|迈上|拉紧|延伸)(?=${some}${some}${bond})|互学互鉴|取经互鉴|交流互鉴|取长补短`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: han('谅解备忘录|合作备忘录|备忘录|合作协议|协定|合同|意向书|议定书|联合声明|联合公报|合约|换文'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
