import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some, within } from './vocabulary.ts';

/** Papers signed, bodies joined, plans endorsed. */
export const signatures: readonly Trigger[] = [
  {
    name: 'sign',
    pattern: han(
      `(?:共同|联合|正式|分别代表|互相|当场|先后)?(?:签署|签订|签约|缔结|缔约|续签|续约|签下|签妥|签立|签了|签字|签就|加签|会签|补签|草签|订立|换文|换约|用印|联署)了?|达成(?=${some}${paper})|敲定(?=${some}${paper})|(?:交换|互换|换取)了?(?=${within(20)}(?:批准书|文本|换文|照会|文件|意向书|文书|备忘录|协议|信函))|(?:批准|核准|通过)(?=${within(24)}(?:条约|公约|协定))|批约|(?<=${paper}[^,。;]{0,12})(?:正式)?生效|结为(?=${within(8)}(?:友好|姐妹|姊妹|伙伴|合作))|缔结`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'declare-together',
    pattern: han(
      `(?:共同|联合|联名)(?:发表|发布|通过|宣布|致函|声明|签发|倡议)|发表(?=${within(8)}(?:联合声明|联合公报|共同声明|联合宣言))`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'put-forward',
    pattern: han('(?:共同|联合)?(?:发起|倡议|提案|提出倡议|牵头提出)'),
    type: 'SUPPORT',
    stage: 'intent',
    frame: 'joint',
  },
  {
    name: 'join',
    pattern: han(
      `(?:重新|正式)?加入(?!了?(?:大量|少量|适量|更多))|重返(?!${within(8)}(?:市场|校园|岗位|工作|土地))|入盟|接纳(?=${within(10)}(?:为|成为|加入))|吸收(?=${within(10)}(?:为|加入))`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'endorse',
    pattern: han(
      `(?:表示|明确|坚定|公开)?(?:(?<![所以])支持(?!下|者|率|系统|性|的|其|当地|该国)|力挺|声援|赞成|赞同|附议|拥护|背书|撑腰|站台)|(?:认同|认可|响应|欢迎|肯定|接受)(?=${within(22)}(?:主张|立场|提案|倡议|提议|号召|方案|建议|诉求|决议))|投(?:下|了|出)?(?:赞成|支持)票|投票(?:赞成|支持)|推举|提名`,
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];
