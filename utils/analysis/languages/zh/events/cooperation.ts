import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** What sides do together. */
export const cooperation: readonly Trigger[] = [
  {
    name: 'cooperate',
    pattern: han(
      '会诊|结成(?=[^,。;]{0,8}关系)|结对|互派|互认|互通|(?:互相|相互)(?:承认|认可)|合办|合拍|联办|携手|联手|合资|合建|共建|(?:共同|联合|合作)(?:承担|出资|资助|投资|培养|培训|运营|发布|组建|研发|开发|建设|开展|举办|生产|推进|研究|成立|发起|实施|推出|建立|设立|打造|启动|主办|制定|应对|侦查|行动|执法|办案|打击|查处|处置|评估|调查|攻关|义诊|巡诊|救治|采购|检查|培育|编写|印发|摧毁|破获|捣毁|筛查|监测|防治|防控|演练|演习|管理|维护|承办|签发|申报|申请|建造|投入)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'work-together',
    pattern: han(
      '投产|落成|竣工|上线|落地|挂牌|揭幕|开诊|奠基|开工|动工|投用|启动|举办|举行|建设|研发|生产|推出|开展|成立|揭牌|启用|实施|建立|开发|试验(?![将在已于的,。;、]|申请|结果)|研究|推进|完成|分享|建成|兴建|新建|承建|修建|扩建|改建|重新开放|重启',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: han('工厂|疫苗厂|药厂|医院|诊所|中心|实验室|办事处|试验|投资|基地|生产线'),
  },
  {
    name: 'joint-effort',
    pattern: han('密切配合|通力合作|通力协作|共同努力|联合行动'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'cooperation-noun',
    pattern: han('合作(?!论坛|会议|研讨|组织|社|医疗|方)|协作|伙伴关系|联盟|合营'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
