import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Visits, meetings and calls. */
export const talks: readonly Trigger[] = [
  {
    name: 'call',
    pattern: han(
      '通电话|通话|致电|视频会见|视频会晤|视频会谈|电话会谈|视频通话|连线|互致信函|致[函信](?![^。;]{0,24}(?:要求|请求|呼吁|敦促|促请|希望|申请))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    mode: 'phone',
  },
  {
    name: 'meet',
    pattern: han(
      '会见|会晤|接见|见面|面谈|会面|拜会|约见|宴请|共进(?:工作)?(?:早餐|午餐|晚餐|午宴|晚宴)|(?:举行|进行)(?:了)?[^,。;]{0,6}(?:双边|单独|工作|小范围|大范围)(?:会见|会谈|会晤)',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'receive-visit',
    pattern: han('接待|迎接|迎来|欢迎(?=[^,。;]{0,20}(?:到访|来访|访问))'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
  },
  {
    name: 'visit',
    pattern: han(
      '(?:正式|工作|国事|友好)?(?:访问|到访|出访|走访|参访|造访)|拜访|考察|参观|调研|视察|访华|率团赴|飞赴|飞往|(?:代表团|一行|率团|专家组)[^,。;]{0,10}(?:抵达|飞抵|赴|启程前往)|前往',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'inform',
    pattern: han('通报(?!批评|称|说|指出|显示|中|会)|知会|告知|移交线索|提供线索|共享信息|分享信息'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'explore',
    pattern: han(
      '接洽|联络(?=,|。|$|并)|磋商|商讨|核实|接触|探讨|讨论|商谈|交换(?:了)?(?:意见|看法)|深入交流|座谈|洽谈|谈判|协商|沟通|(?:举行|召开|进行|重启|恢复|启动|开启)(?=[^,。;]{0,12}(?:会谈|会议|对话|磋商|会晤|座谈|谈判|研讨))|就[^,。;、]{0,14}(?=交换意见|进行交流|深入交流)',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'meeting-noun',
    pattern: han(
      '会谈|对话会?|研讨会|论坛|联委会|工作组会议|(?:会议|现场会|座谈会|交流会|大会|年会|例会|联席会|圆桌会?|峰会)(?=[^,。;]{0,24}(?:举行|召开|开幕|举办))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    noun: true,
  },
];
