import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { goods, helpers, money, within } from './vocabulary.ts';

/** Help from one side to another: money, teams, buildings, training. */
export const gifts: readonly Trigger[] = [
  {
    name: 'with-help',
    pattern: han('(?:支持|帮助|援助|协助|资助|指导|扶持|帮扶|支援|赞助)下'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'get',
    gift: 'agency',
    noun: true,
  },
  {
    name: 'pledge-aid',
    pattern: han(
      '(?:承诺|宣布|答应|追加|计划|允诺|许诺|应允|保证|表态)(?:将|会|再)?(?:提供|出资|捐赠|捐款|援助|追加|拨款|捐助|援建|认捐|资助|捐出|拨出|派遣)',
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'send-team',
    pattern: han(
      `${helpers}(?=${within(20)}(?:启程|出征|抵达|抵|赴|奔赴|接诊|诊治|开展|完成|派|出发|开赴|进驻|飞往|远赴|集结|登机|踏上|重返))`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'treat',
    pattern: han(
      `接诊|诊治|救治|收治|医治|巡诊|坐诊|会诊(?=了)|义诊|施诊|送医送药|送医|送药|(?:开展|实施|完成|做|施行|进行)了?(?=${within(14)}(?:手术|义诊|诊疗|复明|筛查|移植))|(?<=[为给替][^,。;]{1,16})(?:接种|注射|检查|筛查|检测|体检|看病|看诊|治疗|摘除|切除|接生|矫治|植入|修补|动手术|手术|助产|消毒|灭蚊|输血|发工资|发薪|支付|代付|垫付|缴费)`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'receive-aid',
    pattern: han(
      `借款|借贷|获赠|获捐|获援|受赠|受援|(?:收到|接受|获得?|接收|得到|领到|争取到|赢得|接过)了?(?=${within(20)}(?:援助|捐赠|捐助|资助|赠款|捐款|援建|支援|贷款|驰援|馈赠|赠送|拨款|救助))|受(?:惠|益)于`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'hand-over',
    pattern: han(
      `援建(?=[^。;]{0,40}(?:交接|移交|交付|竣工|落成|启用|投用))|捐赠|捐助|捐献|捐款|捐出|捐建|捐(?=[\\d一两三五十百千万数][^,。;]{0,14}${goods})|援赠|赠送|赠予|赠与|馈赠|转赠|致赠|赠(?=${within(10)}${goods})|认捐|[批拨分发留寄划捐赠送借匀腾调转]给|(?<=[把将][^,。;]{0,24})(?:送到|送至|送往|运到|运往|交到|转交|移交|赠|捐)|(?:送去|送来|送上|送给|送到|送抵|送赴|带去|带来|捎去|捎来|运去|运来)了?(?=${within(20)}${goods})|(?:移交|交付|交接|转交|递交|交到)(?=${within(20)}${goods}|${within(12)}(?:卫生部|政府|使用|手[上中里]))|(?<=${goods}[^,。;]{0,16})(?:交接|移交|转交|交到|交付)`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'fund',
    implied: true,
    pattern: han(
      `(?:拿出|掏出|拨出|划拨|调拨|增拨|核拨|下拨|发放|投放|追加|注入|筹集|筹措|募集|垫付|批出|批准(?=[^,。;]{0,14}(?:贷款|赠款|拨款|信贷))|安排|投入)(?=${within(20)}${money})|贷(?:出|给)|放贷|提供(?=${within(24)}(?:贷款|信贷|赠款|资金|经费))|减免(?=${within(12)}(?:债务|药费|费用))|买单|埋单`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'donate',
    pattern: han(
      `出资|注资|拨款|拨付|捐资|无偿提供|无偿援助|援建|援修|(?<!的)援助|施援|资助|赞助|(?<!速)支援|帮扶|扶持|扶助|接济|救济|赈济|施以援手|伸出援手|伸援手|驰援|(?:派遣|派出|增派|选派|委派|派驻|抽调|组派|选送|加派|急派|派)(?=${within(16)}(?:医疗(?:队|组|小组|团|旅|专家|人员)|专家|医生|医师|护士|队|医务|医护|教师|顾问|军医|医院船))|对口支援|对口帮扶(?!关系)|承担(?=${within(8)}(?:费用|经费))|提供(?=${within(24)}(?:${money}|救护车|蚊帐|粮食|食品|培训|口粮|医疗援助))`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'train',
    pattern: han(
      `培训(?![班基中计课项机])|带教|授课|传授|手把手|传帮带|(?<=[为给替帮助][^,。;]{1,16})(?:培养|培训|开班|开课|辅导)|帮助|协助(?!调查|办案|执法)|援手|力助`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'build-for',
    pattern: han(
      `(?<=[为给替帮助][^,。;]{1,18})(?:修建|修缮|翻修|翻新|整修|改造|扩建|兴建|新建|重建|建造|建成|建起|盖起|建立起?|设立|搭建|打造|装上|安装|配齐|配备|添置|购置|开设|开办|开通|打井|设计|培育|架设|援修|更换|换上|维修|检修|装备|升级|承建|建|送(?=[去来上]))|(?<![援资协帮捐赞补救互自辅求借襄扶])助(?:力|推)?(?=[^,。;理教手产学推长攻兴剂听][^,。;]{1,14}(?:扩|建|抗|应对|培|研|生产|提升|防|战胜|渡过|改善|完善|筛查|接种|降低|打造|消除|实现|补))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
    gift: 'state',
  },
];
