import { han } from '../../events/patterns.ts';
import type { EventRules } from '../../events/types.ts';
import { accusations } from './events/accusations.ts';
import { approvals } from './events/approvals.ts';
import { bans } from './events/bans.ts';
import { cases, casesBehind } from './events/cases.ts';
import { cooperation } from './events/cooperation.ts';
import { deliveries } from './events/deliveries.ts';
import { gifts } from './events/gifts.ts';
import { pledges } from './events/pledges.ts';
import { references } from './events/references.ts';
import { refusals } from './events/refusals.ts';
import { requests } from './events/requests.ts';
import { signatures } from './events/signatures.ts';
import { talks } from './events/talks.ts';
import { paper } from './events/vocabulary.ts';

/** Characters of a description in front of a name: `来访的`, `当地药企`. */
const lone = '[^,。;:"!?、()与和同跟向对给由被在从赴为将据称说]{0,10}';

export const events: EventRules = {
  script: 'han',
  homeland: null,
  outward: 'CN',
  ownerSide: 'left',
  triggers: [
    ...approvals,
    ...bans,
    ...refusals,
    ...accusations,
    ...signatures,
    ...talks,
    ...gifts,
    ...deliveries,
    ...pledges,
    ...requests,
    ...cooperation,
  ],
  cases,
  casesBehind,
  breakers: han('[,。;:"!?、]|表示|指出|宣布|认为|强调|介绍|说|称|赞赏|赞扬'),
  joiner: han(`\\)?(?:\\([^()]{0,40}\\))?(?:等)?(?:[、]|以及|并|及|与|和|同|跟|暨|-|/)${lone}`),
  comma: han('(?!)'),
  office:
    /(?:[\s()的、]|总统|总理|国家|主席|副|部长|外交|卫生|健康|主任|委员会|委员|局长|司长|署长|院长|校长|所长|会长|书记|总干事|总裁|首席|执行官|董事长|董事|总经理|代表|团长|团|大使|特使|驻|华|发言人|秘书长|省长|市长|州长|国王|女王|苏丹|埃米尔|亲王|王储|王后|公主|首相|[外财防卫]相|[财防]长|国务卿|常务?秘书?|大臣|国际|资源|天然|永续|儿童|保健|消费|团结|合作(?=[部大])|总监|厅长|处长|顾问|专员|助理|爵士|拿督|丹斯里|新闻|理事|级|执行|主任|区域|办事处|外长|专家|教授|博士|医生|先生|女士|负责人|高级|官员|兼|前|时任|代理|常务|第一|政府|部|委|级|公司|企业|药企|制药|生物|疫苗|研究|医院|大学|机构|监管|局|署|长|组|率领的|为首的|和公共|人口|福利|事务|[与和及](?=社会|合作社|公共|人口|福利|家庭|环境|卫生|健康|畜牧|食品|农村|贸易|技术|体育|就业|规划|投资|科技|药品|预防)|农业|农村|合作社|财政|教育|科技|科学|技术|商务|贸易|工业|经济|发展|内政|内务|国防|环境|劳工|劳动|社会|保障|家庭|畜牧|食品|药品|监督|管理|医学|服务|预防|控制|疾病|疾控|免疫|传染病|卫健|公共|国会|议会|参议院|众议院|议员|临时代办|参赞|公使|总领事|领事|公安|海关|投资|规划|信息|行政|行政区|特别|新任|候任|当选|皇家|联邦|共和国|王国|人民|民主|秘书|国务|分管|主管)*/gu,
  people: han('代表团|官员|专家|团队|企业|公司|机构|代表|医疗队|学者'),
  clauseBreak: /;/gu,
  namely: han('(?<![立当随旋拍])即(?![将可使时日])|分别是|分别为|包括(?![^,。;]{1,24}在内)'),
  references,
  apposition: /(?!)/u,
  nobody: han('患者|游客|旅客|病人|居民'),
  nobodyBehind: han(
    '(?:国家|[男女])?(?:足|篮|排|乒乓|羽毛|网|橄榄|手|水|垒|棒|冰|游泳|跳水|体操|田径)?球?(?:代表)?队(?!伍)|籍|明星|歌手|演员|艺人|导演|球[员迷星]|选手|运动员|游客|旅客|网[友红]|[男女]子|[男女]孩|夫妇|民众(?:在|认为|对)|电影|影片|电视剧|小说|作家|画家|留学生',
  ),
  atRequest: /(?!)/gu,
  speech: han('表示|指出|宣布|认为|强调|介绍|透露|说|称'),
  scope: han('[。;:"!?]|,(?!继续|进一步)|后'),
  future: han(
    '将|承诺|答应|同意|要(?!求|闻|素)|拟|即将|计划|准备|(?<![协学大商工议年国委员金社机宴晚聚展博峰盛峰运机])会(?![见谈议晤员面同诊商展长所场计址])|有望|预计|打算',
  ),
  disposal: han(
    '归咎|归罪|推给|推到|列入|列为|拉入|纳入|排除|告上|挡在|驱逐|移交|转交|送到|送往|送至|交到|交付|递到|捐|赠|拒之|吊销|甩锅|嫁祸|转让|运往|运到|退回',
  ),
  hypothetical: han('希望|愿|期待|盼|可能|能够|可以|建议|如果|若|争取|期望|有意|考虑|应'),
  negated: han(
    '未(?!来)|没有|不(?![断仅但久同少止懈全足良当实符合善力完准明清稳端确佳透])|无法|无意|绝不|并未|并非|从未|尚未|否认|拒绝',
  ),
  historical: han('曾|此前|过去|先前'),
  continuing: /^(?:此外|同时|随后|并|还|也|另外|会后|期间|根据[^,。;]{2,10},|因此)/gu,
  product: han('产品|疫苗|药|试验|试剂|器械|疗法'),
  relative: /(?!)/gu,
  coordination: han('[,。;:"]|并|后'),
  purpose: /(?:以|为|旨在|从而|为了)$/gu,
  answer: han(
    '(?:这一|这种|该|此|上述|有关|相关|此类|这些|其)[^,。;]{0,4}(?:说法|指控|决定|计划|请求|要求|举措|做法|提议|倡议|指责|报道|结论|言论|措施|制裁|禁令|行径|行为|霸凌|安排|主张|借口|论调|抹黑)|(?<![针])对此',
  ),
  elsewhere: han('多国|多个国家|(?:各|其他|发展中|周边)国家?|\\d+个国家|全球|世界各地|各方'),
  pointing: han(
    '该(?:厂|公司|产品|批|款|企业|药|品牌|原料|类产品)|上述(?:产品|药|企业|批)|涉事|有关产品|相关产品|全面召回|问题(?:产品|批次)|对方|[两三这]款|这批|(?:立即|尽快|早日|尽早)(?:撤销|停止|解除|派|恢复|取消|提供|公布|公开)',
  ),
  ledBy: /(?!)/gu,
  postedTo: /驻/gu,
  withHelp: /(?!)/gu,
  today: han('今天|今日'),
  minister: han('卫生|健康'),
  antecedent: han(
    `(?:该|此|这一|这项|上述|此次|同类|类似|这份|本次)(?:项|份|次)?[^,。;]{0,6}?(?:${paper}|合作|援助|许可|批准|访问|会谈|捐赠)|也(?:已)?(?:签署|签订|加入|同意)`,
  ),
  resumption:
    /(?:该|此|这一|这项|上述|此次|这份)[^,。;]{0,8}?(?:协议|协定|备忘录|合同|合作|援助|许可|批准|访问|会谈|捐赠)[^。;]{0,30}/gu,
  sinceBefore: /(?!)/gu,
  sinceBehind: /^[^,。;]{0,8}以来/gu,
  dateline:
    /[〔(【[](?:记者|综合|本报记者)[^〕)】\]]{2,24}(?:报导|报道|电|讯)[〕)】\]]|(?:(?:[^,。;:]{2,12}[社网报]){1,2}[^,。;:]{0,14}|[^,。;:]{2,20}?\d{1,2}月\d{1,2}日)(?:电|讯)(?:\([^()]{0,20}\))?\s*/gu,
};
