import { han } from '../../../events/patterns.ts';
import type { Reference } from '../../../events/types.ts';

/** What a later sentence calls an institution, and how its name ends. */
const institutions: readonly (readonly [noun: string, tail: string])[] = [
  ['(?:学院|书院)', '学院'],
  ['医院', '医院'],
  ['中心', '中心'],
  ['大学', '大学'],
  ['研究所', '研究所'],
  ['基金会', '基金会|基金'],
  ['委员会', '委员会|委'],
  ['协会', '协会|学会'],
  ['银行', '银行|行'],
  ['部(?![分门队])', '部'],
  ['局(?![面势部])', '局'],
  ['署(?!名)', '署'],
  ['所(?!长)', '所'],
];

/** Pronouns and short forms, and what they stand for. */
export const references: readonly Reference[] = [
  {
    name: 'both-countries',
    pattern: han('两国(?:政府|人民|元首|领导人|部长|卫生部门|卫生部长|监管机构|企业)?|两国间'),
    target: 'countries',
  },
  {
    name: 'both-institutions',
    pattern: han('两家(?:公司|机构|企业|医院|单位|药企)|两院|两校|两部门|两部|两机构'),
    target: 'institutions',
  },
  {
    name: 'all-sides',
    pattern: han('(?:与会)?各方(?![面])|与会(?:代表|国家|者)|[三四五六]方(?![面向案])'),
    target: 'all-sides',
  },
  {
    name: 'both-sides',
    pattern: han(
      '双方|(?<=^|[,。;])(?:两人|二人|两位(?:部长|官员|领导人))(?=同意|还|就|一致|并|在会|均|都|随后|讨论|商定|签|谈|围绕|探讨|认为|表示|承诺|约定)',
    ),
    target: 'sides',
  },
  {
    name: 'object-person',
    pattern: han('(?<=邀请|会见|感谢|欢迎|接见|敦促|请求)[他她](?!们|国|人)'),
    target: 'other-person',
  },
  {
    name: 'person',
    pattern: han('(?<![其吉])他(?!们|国|人)|她(?!们)|该部长'),
    target: 'subject-person',
  },
  {
    name: 'company',
    pattern: han(
      '该(?:公司|企业|药企|集团)|(?<=由|与|和)(?:公司|集团)(?=[^,。;]{0,10}(?:与|和|共同|联合|合作|负责))|(?<=^|[,。;]|说|称)(?:公司|集团)(?=还|早前|亦|日前|今年|去年|此前|负责|须|需|应|将|已|也|正|拟|目前|与|同|希望|曾|表示|计划|尊重|否认|回应|没有|从未|向|仍|愿|感谢|遵守)',
    ),
    target: 'company',
  },
  ...institutions.map(
    ([noun, tail]): Reference => ({
      name: 'institution-of-kind',
      pattern: han(`(?:该|(?<=[向给为与同]))${noun}(?![\\p{Script=Han}]{0,6}(?:院|部|局|委|会)长)`),
      target: 'organization',
      named: han(`(?:${tail})$`),
    }),
  ),
  {
    name: 'institution',
    pattern: han('该(?:机构|组织|企业|单位|医院|研究院|院(?!长)|校(?![长园]))'),
    target: 'organization',
  },
  { name: 'that-body', pattern: han('院方|校方|厂方|馆方'), target: 'organization' },
  {
    name: 'own-side',
    pattern: han(
      '(?:该|此)?(?:代表团|医疗队|专家组|团队)(?=一行|还|先后|在|与|赴|将|已|正|共|也)|该(?:代表团|医疗队|专家组|团队)|(?<=^|[,。;])(?:代表团|医疗队|专家组|访问团|考察团|工作组)(?=随后|次日|翌日|当天|当日|同日|\\d{1,2}日|此前|日前|期间|一行|计划|拟|定于|转赴|还|将|赴|前往|抵达|出席|参观|访问|考察)|队员们|(?<=[,。;])(?:船上)?(?:医护人员|医务人员|官兵|队员|专家们|医生们)(?=将|已|还|在|为|共|先后|也)',
    ),
    target: 'subject',
  },
  { name: 'latter', pattern: han('(?<=^|[,。;])后者'), target: 'latter' },
  { name: 'other-side', pattern: han('对方(?!向|法|面)|彼方'), target: 'partner' },
  { name: 'the-country', pattern: han('该国|这个国家'), target: 'nation-before' },
  { name: 'embassy', pattern: han('(?:大)?使馆'), target: 'embassy' },
  { name: 'government', pattern: han('(?<=^|[,。;])(?:政府|卫生部门)(?=[^机间])'), target: 'home' },
  { name: 'we', pattern: han('我们|我方'), target: 'speaker' },
  {
    name: 'side-of-country',
    pattern: han('[\\u4e00-\\u9fff]方(?![面向法针式便位案程])'),
    target: 'initial',
  },
  {
    name: 'country-behind-verb',
    pattern: han(
      '(?<=援|驻|访|赴|来(?=华)|抵(?!达))(?:[美日韩台朝俄英法德意印马新泰越老缅柬菲文澳加墨巴埃匈塞波捷古哈乌吉塔土沙阿]|[以伊蒙尼孟斯肯坦赞津莫希葡西荷比瑞奥芬挪丹爱保罗智秘哥委厄约卡科斐汤白亚]|[南苏卢喀几立华港瑙刚瓦所多利冈圭海牙萨基])(?=医|$|项目|专家|农|抗|大使|使馆|使团|代表|期间|[,。]|参访|交流|考察|访问|就医|工作|与|同|会|之行|第|的|,|出席|进行|展开)',
    ),
    target: 'initial',
  },
  {
    name: 'local-goods',
    pattern: han('当地(?=[^,。;]{0,6}(?:禽|肉|水产|食品|产品|药|货|蛋))'),
    target: 'local',
  },
  { name: 'local-partner', pattern: han('当地(?:合作伙伴|企业|公司|药企|伙伴|监管)'), target: 'local' },
];
