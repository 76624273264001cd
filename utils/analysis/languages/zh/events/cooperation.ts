import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** What two can do with their hands joined. */
const tasks =
  '承担|出资|资助|投资|培养|培训|运营|组建|研发|开发|研制|开展|举办|生产|推进|研究|成立|实施|推出|建立|设立|打造|启动|主办|制定|应对|侦查|行动|执法|办案|打击|查处|处置|评估|调查|攻关|救治|采购|检查|培育|编写|编制|印发|摧毁|破获|捣毁|侦破|缉毒|收网|筛查|监测|检测|防治|防控|防疫|抗疫|抗击|演练|演习|管理|维护|承办|申报|申请|建造|投入|灌装|试验|测试|参与|执行|验证|绘制|测序|出诊|诊疗|手术|救援|守护|筹办|筹建|开设|开办|经营|推动|完成|派遣|派出|审评|审核|值守|排查|追查|追踪|溯源|查验|巡查|育种|种植|培植|制造|制药|出版|支持|牵头|办好|办理|建好|做好|做强|努力|致力|主持|建设';

/** What sides do together. */
export const cooperation: readonly Trigger[] = [
  {
    name: 'cooperate',
    pattern: han(
      `会诊|结成(?=[^,。;]{0,8}关系)|结对|结盟|互派|互认|互通|互换|互访|(?:互相|相互)(?:承认|认可|派遣|开放|分享|支持)|合办|合拍|合力|合伙|合营|联办|联动|联袂|(?<=[与同和跟][^,。;]{2,30})(?:一起|一道|一同)(?![案事来看由])|携手|联手|牵手|并肩|同台|合资|合建|共建|共办|共管|共用|共享|共研|共创|共防|共抗|共克|共护|共筑|共推|共促|共拓|接轨|对接(?!会)|(?:共同|联合|合作|协同|一道|一起|一同|携手|联手)(?:${tasks}|发布|发起|义诊|巡诊|签发)|(?:共同|联合|一同)为[^,。;]{2,20}(?:揭牌|揭幕|剪彩|奠基)`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'buy-into',
    pattern: han('收购|并购|入股|参股|控股|合并(?!症|用药|感染)'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
  },
  {
    name: 'invest-abroad',
    pattern: han('投资|斥资|建厂|设厂|落户|开设|设立|设点|布局|扎根'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: han(
      '投资|斥资|建厂|设厂|落户|工厂|药厂|疫苗厂|医院|诊所|中心|实验室|办事处|基地|生产线|分公司|分院',
    ),
  },
  {
    name: 'work-together',
    pattern: han(
      '投产|投运|投入(?:运行|使用|运营)|落成|竣工|封顶|剪彩|上线|落地|挂牌|揭幕|开诊|开业|开班|开课|结业|奠基|开工|动工|破土|投用|启动|举办|举行|建设|研发|研制|生产|试产|量产|下线|推出|开展|展开|成立|揭牌|启用|实施|建立|开发|试验(?![将在已于的,。;、]|申请|结果)|研究(?![人显表发所院中者员生机团报])|推进|完成|分享|建成|兴建|新建|承建|修建|扩建|改建|重新开放|重启|实行|推行|试行|执行|建起|测序|筹建|组建|攻关|演练|演习|破获|捣毁|查获|缉获|侦破|抓获|运营',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: han('工厂|疫苗厂|药厂|医院|诊所|中心|实验室|办事处|试验|投资|基地|生产线'),
  },
  {
    name: 'joint-effort',
    pattern: han('密切配合|通力合作|通力协作|共同努力|联合行动|齐心协力|并肩作战|联防联控|群防群控'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'cooperation-noun',
    pattern: han(
      '合作(?!论坛|会议|研讨|组织|社|医疗|方|潜力|空间|前景|基础|机会|机遇|意愿|的?(?:潜力|空间|前景|可能))|协作|伙伴关系|联盟|合营',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
