import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Help and goods on their way from one side to another. */
export const deliveries: readonly Trigger[] = [
  {
    name: 'with-help',
    pattern: han('(?:支持|帮助|援助|协助|资助|指导)下'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'get',
    gift: 'agency',
    noun: true,
  },
  {
    name: 'pledge-aid',
    pattern: han('(?:承诺|宣布|答应|追加|计划)(?:提供|出资|捐赠|捐款|援助|追加|拨款|出资)'),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'send-team',
    pattern: han('医疗队(?=[^,。;]{0,20}(?:启程|出征|抵达|赴|接诊|诊治|开展|完成|派))'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'treat',
    pattern: han('接诊|诊治|救治|巡诊|坐诊|开展(?=[^,。;]{0,8}(?:手术|义诊|诊疗))|实施(?=[^,。;]{0,8}手术)'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'receive-aid',
    pattern: han(
      '借款|借贷|(?:收到|接受|获得?|接收|得到)了?(?=[^,。;]{0,20}(?:援助|捐赠|捐助|资助|赠款|捐款|援建|支援|贷款))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'hand-over',
    pattern: han(
      '援建(?=[^。;]{0,40}(?:交接|移交|交付|竣工|落成|启用|投用))|捐赠|捐助|捐献|捐款|捐出|赠送|赠予|(?:移交|交付|交接|转交)(?=[^,。;]{0,20}(?:物资|药|设备|疫苗|援助|医院|卫生部|政府|使用|试剂|救护车|蚊帐|器械|仪器|片|剂|套|台|批|辆|箱|吨|项目|大楼|中心))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: han(
      '出资|注资|拨款|拨付|捐资|无偿提供|无偿援助|援建|(?<!的)援助|资助|(?<!速)支援|驰援|义诊|(?:派遣|派出|增派|选派|委派|派驻|派)(?=[^,。;]{0,16}(?:医疗队|专家|医生|医师|护士|队|医务|医护|人员|团|教师))|对口支援|对口帮扶(?!关系)|承担(?=[^,。;]{0,8}(?:费用|经费))|提供(?=[^,。;]{0,24}(?:援助|支持|帮助|资金|贷款|赠款|奖学金|资助|经费|美元|欧元|澳元|英镑|日元|救护车|蚊帐|粮食|食品|培训|名额))|培训|帮助|协助(?!调查|办案|执法)',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'arrive',
    pattern: han('到货|运抵|到港|送达|(?<=(?:疫苗|物资|药品|设备|试剂|呼吸机)[^,。;]{0,16})抵达?'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
  },
  {
    name: 'receive-goods',
    pattern: han(
      '收到|接收|(?<=(?:从|自)[^,。;]{1,16}(?<!(?:每年|年均|主要|大量|长期)[^,。;]{0,14}))进口(?![的量额商]|约)|进口了|采购|购买|订购|引进|购入|采用|签收',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'provide',
    pattern: han(
      '(?:安装|架设|配备|配发)(?=[^,。;]{0,16}(?:设备|终端|系统|仪|机|平台))|提供(?=[^,。;]{0,24}(?:疫苗|药|试剂|设备|物资|口罩|器械|剂|套|台|原液|技术|服务|培训))',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
  },
  {
    name: 'pass-on',
    pattern: han(
      '(?:推广|传授|分享|转移|传播|转让|输出)(?=[^,。;]{0,24}(?:经验|技术|疗法|知识|做法|方案|模式|工艺|专利|菌株|毒株|序列|数据))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'supply',
    pattern: han(
      '供应|供货|出口(?!限制|管制)|交付|运往|发运|启运|起运|装船|空运|海运|出售|销售|转让给|(?<!技术)转让(?!协议|合同|费)|输出|运送|发往',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
];
