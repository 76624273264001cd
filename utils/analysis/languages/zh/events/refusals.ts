import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Bans, refusals, accusations and ends of cooperation. */
export const refusals: readonly Trigger[] = [
  {
    name: 'lift-ban',
    pattern: han(
      '(?:解除|取消|放宽|撤销)(?=[^,。;]{0,20}(?:禁令|制裁|限制|禁运))|恢复(?=[^,。;]{0,10}进口)|(?:允许|准许|放行|放开)(?=[^,。;]{0,16}(?:进口|入境|输华|输入|对华出口))',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  { name: 'leave', pattern: han('退出|脱离|撤出|撤离|退群'), type: 'REJECT', stage: 'ended', frame: 'act' },
  {
    name: 'ban',
    pattern: han(
      '反制|关闭(?=[^,。;]{0,14}(?:边境|口岸|领空|边界))|(?:暂停|停止|停飞|取消|限制|收紧|叫停)(?=[^,。;]{0,12}(?:航班|入境|签证|旅行|旅客|往来|检疫|注册|上市|销售|输入))|(?:撤销|注销)(?=[^,。;]{0,20}(?:注册证|许可|批件|批文|资格|执照))|退回(?=[^,。;]{0,14}(?:来自|产))|排除在|退运|扣留|扣押|拒绝入境|驱逐|遣返|加征|禁止|禁用|制裁|列入(?=[^,。;]{0,6}(?:制裁|黑名单|实体清单))|下架|停售|查扣|销毁|没收|封杀|召回|吊销|列入黑名单|封锁|处罚|(?:暂停|停止|叫停)(?=[^,。;]{0,24}进口)|罚款|限制(?=[^,。;]{0,8}(?:进口|出口|入境))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'end-cooperation',
    pattern: han(
      '(?:中止|终止|暂停|停止|取消|中断|冻结|削减|撤回|撤销|推迟|叫停|断绝|搁置)(?=[^,。;]{0,18}(?:合作|协议|协定|援助|资金|资助|供应|合同|备忘录|出口|销售|接收|捐款|会费|支持|关系|项目|会见|会谈|会晤|访问|行程|磋商|谈判|对话|交流|签证|拨款|捐助|招收|派遣))',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'reject',
    pattern: han('拒绝|婉拒|谢绝|推辞|驳斥|反对(?!党|派)|否认|抵制|否决|回绝|拒签'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'accuse',
    pattern: han(
      '召见|约谈|提起诉讼|提出诉讼|索赔|投诉|申诉|诋毁|抹黑|立案调查|反倾销调查|反补贴调查|(?:发起|启动|展开)(?=[^,。;]{0,8}(?:反倾销|反补贴|贸易|安全)[^,。;]{0,4}调查)|指责|批评(?!价)|谴责|指控|抨击|抗议|控诉|起诉|斥责|归咎于?|痛批|指称|炮轰|怒斥|交涉|质疑|(?:表示|表达)(?:强烈|极度|深切)?(?:不满|遗憾|愤慨|失望)',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'broken-off',
    pattern: han(
      '(?<=(?:合作|项目|谈判|协议|计划|磋商|交流|合同|试验)[^,。;]{0,16})(?:中止|终止|搁浅|破裂|告吹|停摆|夭折|流产|无果而终|不了了之)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'joint',
  },
  {
    name: 'find-fault',
    pattern: han('受污染|污染|有毒|不安全|不合格|超标|假冒|劣质|违规|致死|含有害'),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'fault',
    noun: true,
  },
];
