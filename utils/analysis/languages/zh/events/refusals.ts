import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { within } from './vocabulary.ts';

/** What two sides have going, and what one of them can end. */
const going =
  '(?:合作|协议|协定|援助|资金|资助|供应|合同|备忘录|出口|销售|接收|捐款|会费|支持|关系|项目|会见|会谈|会晤|访问|行程|磋商|谈判|对话|交流|签证|拨款|捐助|招收|派遣|缴费|供货|贷款|采购|订单|计划|往来|联系|成员资格|关税优惠|豁免|互认|合约|研究|试验|供药|补助|补贴|经费|救济|口粮|资格|航班|人员交流)';

/** Refusals and ends of cooperation. */
export const refusals: readonly Trigger[] = [
  {
    name: 'leave',
    pattern: han('退出|脱离(?!危险|贫困|生命)|撤出|撤离|退群|退约|抽身|离席'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'end-cooperation',
    pattern: han(
      `(?:中止|终止|暂停|停止|取消|中断|冻结|削减|缩减|撤回|撤销|推迟|叫停|断绝|搁置|切断|斩断|砍掉|砍去|大砍|停掉|解除|废止|废除|撕毁|单方面撕毁|退还|收回|延后|暂缓|拒缴|停缴|停发|停供|裁撤|结束|放弃|喊停|腰斩)(?=${within(18)}${going})|(?<![诊判推不间中])断(?:供(?![给应])|交(?![换流付通叉接]))|毁约|解约|撤资|停缴|拒缴|欠缴|拖欠|停供|撕毁|召回(?=${within(8)}大使)|爽约`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'deny',
    pattern: han(
      '否认|驳斥|毫无(?:事实)?(?:根据|依据)|无稽之谈|子虚乌有|与事实不符|不属实|站不住脚|莫须有|无中生有|(?:予以|加以)(?:否认|驳斥|拒绝|反驳)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    answers: true,
  },
  {
    name: 'reject',
    pattern: han(
      `拒绝|婉拒|谢绝|推辞|驳回|反驳|反对(?!党|派)|否定|抵制|杯葛|否决|回绝|拒签|拒收|退回(?=${within(14)}(?:申请|提案|请求|方案))|拒不|拒(?=接受|接|提供|参加|签|认|买|批|让)|说不(?![定上出清过])|说"不"|不(?:予)?(?:接受|同意|赞成|认可|承认|认同|买账)(?!的)|无法接受|不再(?=${within(14)}(?:续约|续签|派|履行|承担|兑现|合作|接收|接受|参与|采购|供应|提供|资助|承认))|不(?:会|肯|愿)?(?:让步|松口|妥协|低头|屈服)|撇清|打回票|投(?:下|了|出)?反对票|投票反对|抗拒|逐条反驳`,
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'broken-off',
    pattern: han(
      '(?<=(?:合作|项目|谈判|协议|计划|磋商|交流|合同|试验|会谈|交易|收购|订单)[^,。;]{0,16})(?:中止|终止|搁浅|破裂|告吹|停摆|夭折|流产|无果而终|不了了之|泡汤|谈崩|谈不拢|不欢而散|画上句号|戛然而止|落空|陷入僵局|陷入停滞|胎死腹中|无疾而终)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'joint',
  },
];
