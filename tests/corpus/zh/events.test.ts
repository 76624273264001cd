import { describe, expect, test } from 'vitest';
import { readReport, told } from '../../unit/analysis/events/report.ts';

/** Short reports of our own with the acts they tell; `report.ts` explains the marks. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  ['[中国|cn]驻[埃及|eg]大使[李明|person/li@eg]会见了[世卫组织|who]代表。', ['CONSULT talks cn + li + who']],
  ['[世卫组织|who]的迟缓遭到[巴西|br]批评。', ['ACCUSE talks br > who']],
  ['[日本|jp]解除对[中国|cn]水产品的进口禁令。', ['COOPERATE approval jp > cn']],
  [
    '[印尼|id]卫生部长[布迪|person/budi@id]3月3日在[北京|cn/city]会见[中国|cn][国家卫健委|nhc.cn]主任[李明|person/liming@nhc]。双方就传统医药合作交换意见。',
    ['CONSULT talks id + budi + nhc + liming 2026-03-03'],
  ],
  ['[科兴|sinovac.cn]与[Bio Farma|biofarma.id]签署疫苗供应协议。', ['SUPPORT signed sinovac + biofarma']],
  ['[中国|cn]向[柬埔寨|kh]捐赠20万剂疫苗,疫苗16日运抵[金边|kh/city]。', ['AID delivery cn > kh 2026-03-16']],
  ['应[中国|cn]政府邀请,[泰国|th]卫生部代表团访问[中国|cn]。', ['CONSULT talks th > cn']],
  [
    '[印尼食药监局|bpom.id]批准[康希诺|cansino.cn]吸入式疫苗开展临床试验。',
    ['COOPERATE approval bpom > cansino'],
  ],
  ['[康希诺|cansino.cn]吸入式疫苗在[印尼|id]获批开展临床试验。', ['COOPERATE approval cansino > id']],
  ['[世卫组织|who]呼吁[美国|us]恢复资金支持。', ['REQUEST talks who > us']],
  ['[美国|us]宣布退出[世卫组织|who]。', ['REJECT ended us > who']],
  ['[中国|cn]和[俄罗斯|ru]将加强传染病防控合作。', ['AGREE intent cn + ru (future)']],
  ['[中国|cn]政府派遣医疗队赴[塞拉利昂|sl]。', ['AID implementation cn > sl']],
  ['[路透社|reuters.gb/media]报道,[巴西|br]请求[中国|cn]加快原料出口。', ['REQUEST talks br > cn']],
  ['[清华大学|tsinghua.cn]与[印尼大学|ui.id]共建联合实验室。', ['COOPERATE implementation tsinghua + ui']],
  ['[国药集团|sinopharm.cn]向[埃及|eg]提供疫苗原液。', ['COOPERATE delivery sinopharm > eg']],
  ['[马来西亚|my]禁止进口[印度|in]某公司生产的止咳糖浆。', ['SANCTION ended my > in']],
  [
    '[中国|cn][国家卫健委|nhc.cn]副主任[王强|person/wang@nhc]与[越南|vn]卫生部副部长[阮文|person/nguyen@vn]通电话。',
    ['CONSULT talks nhc + wang + vn + nguyen'],
  ],
  ['[古巴|cu]从[中国|cn]进口呼吸机。', ['COOPERATE delivery cn > cu']],
  ['[新加坡|sg]卫生部与[香港大学|hku.hk]合作开展登革热研究。', ['COOPERATE implementation sg + hku']],
  [
    '[印尼|id]总统对[中国|cn]进行国事访问,两国元首见证签署多项合作文件。',
    ['CONSULT talks id > cn', 'SUPPORT signed id + cn'],
  ],
  ['[中国|cn]同[东盟|asean]举行卫生部长会议。', ['CONSULT talks cn + asean']],
  ['[阿根廷|ar]指责[世卫组织|who]应对不力。', ['ACCUSE talks ar > who']],
  ['[埃塞俄比亚|et]收到[中国|cn]援助的医疗物资。', ['AID delivery cn > et']],
  ['[盖茨基金会|gates.us]资助[肯尼亚|ke]疟疾疫苗项目。', ['AID implementation gates > ke']],
  ['[中国|cn]尚未与[文莱|bn]签署协议。', ['SUPPORT talks cn + bn (negated)']],
  ['[世卫组织|who]预认证[科兴|sinovac.cn]疫苗。', ['COOPERATE approval who > sinovac']],
  ['[印尼|id]希望学习[中国|cn]经验,愿同[中国|cn]深化中医药合作。', ['AGREE intent id + cn (hypothetical)']],
  ['[阿斯利康|az.gb]暂停向[欧盟|eu]供应疫苗。', ['REJECT ended az > eu']],
  [
    '新华社[雅加达|id/city]3月10日电([记者|person/x]王某)[印尼|id]卫生部与[中国|cn]疾控中心10日在[雅加达|id/city]签署合作谅解备忘录。根据备忘录,双方将在疫情监测方面开展合作。',
    ['SUPPORT signed id + cn 2026-03-10'],
  ],
  ['[中国|cn]援助[老挝|la]的一批医疗物资12日运抵[万象|la/city]。', ['AID implementation cn > la 2026-03-12']],
  [
    '[国家卫健委|nhc.cn]副主任[王强|person/wang@nhc]在[日内瓦|ch/city]会见[世卫组织|who]总干事[谭某|person/tan@who],就全球卫生治理交换意见。',
    ['CONSULT talks nhc + wang + who + tan'],
  ],
  [
    '[印尼|id][食品药品监督管理局|bpom.id]代表团一行访问[天津|cn/city],与[天津药监局|tjmpa.cn]举行会谈。',
    ['CONSULT talks bpom > 天津', 'CONSULT talks bpom + tjmpa'],
  ],
  [
    '[康希诺生物|cansino.cn]宣布,其肺结核疫苗已获[印尼食药监局|bpom.id]批准在[印尼|id]开展一期临床试验。',
    ['COOPERATE approval cansino > bpom'],
  ],
  [
    '据[路透社|reuters.gb/media]报道,[巴西|br]卫生监管机构暂停进口[印度|in]产的疫苗。',
    ['SANCTION ended br > in'],
  ],
  ['[中国|cn]医疗队在[坦桑尼亚|tz]为当地民众义诊。', ['AID implementation cn > tz']],
  ['[泰国|th]总理表示,[泰国|th]愿与[中国|cn]加强公共卫生合作。', ['AGREE intent th + cn (hypothetical)']],
  [
    '[北京大学|pku.cn]和[牛津大学|oxford.gb]合作研究发现,睡眠不足影响健康。',
    ['COOPERATE implementation pku + oxford'],
  ],
  ['[中国|cn]政府向[巴勒斯坦|ps]提供紧急人道主义援助。', ['AID implementation cn > ps']],
  ['[韩国|kr]外交部抗议[日本|jp]排放核污水。', ['ACCUSE talks kr > jp']],
  [
    '[印尼|id]总统[普拉博沃|person/prabowo@id]11日抵达[北京|cn/city],开始对[中国|cn]进行国事访问。',
    ['CONSULT talks id + prabowo > cn 2026-03-11'],
  ],
  ['[中国|cn]—[东盟|asean]卫生合作论坛在[南宁|cn/city]举行。', ['CONSULT talks cn + asean']],
  ['[阿联酋|ae]与[国药集团|sinopharm.cn]联合生产新冠疫苗。', ['COOPERATE implementation ae + sinopharm']],
  ['[秘鲁|pe]向[中国|cn]采购了100万剂疫苗。', ['COOPERATE delivery cn > pe']],
  ['[印尼|id]从[中国|cn]订购的首批疫苗抵达[雅加达|id/city]。', ['COOPERATE delivery cn > id']],
  ['[美国|us]曾多次批评[世卫组织|who]。', ['ACCUSE talks us > who (historical)']],
  // Countries side by side by their initials; the sentence itself says which two.
  ['[中|cn][柬|kh]两国签署传统医药合作备忘录。', ['SUPPORT signed cn + kh']],
  [
    '[巴西|br]与[日本|jp]会谈。[中|cn][老|la]双方商定扩大义诊。',
    ['CONSULT talks br + jp', 'AGREE intent cn + la'],
  ],
  ['在[中|cn][泰|th]两国警方密切配合下,一个制毒窝点被捣毁。', ['COOPERATE implementation cn + th']],
  // A province acts through its government.
  ['[江苏|cn/province]派遣的医疗队日前抵达援[马耳他|mt]地中海中心。', ['AID implementation 江苏 > mt']],
  ['[云南|cn/province]还向[缅甸|mm]移交了两批抗疟药品。', ['AID delivery 云南 > mm']],
  // 将 puts the object before the verb; 包括…在内 is no apposition.
  [
    '[美国商务部|usdc.us/ministry]日前宣布将包括多家药企在内的六家[中国|cn]企业列入“实体清单”。',
    ['SANCTION ended usdc > cn'],
  ],
  ['[中国|cn]海关退运了一批[泰国|th]榴莲。', ['SANCTION ended cn > th']],
  ['[日本|jp]临时取消了原定与[韩国|kr]的双边会见。', ['REJECT ended jp > kr']],
  ['[该公司|velo.in/company]周三致函[世卫组织|who],要求撤回警报。', ['REQUEST talks velo > who 2026-03-18']],
  [
    '[越南|vn]卫生部长[陶玉|person/tao@vn]会见[中国|cn]大使[何平|person/he@cn]。她请求[中国|cn]提供更多疫苗。',
    ['CONSULT talks vn + tao + cn + he', 'REQUEST talks vn + tao > cn'],
  ],
  ['[缅甸|mm]也希望[新加坡|sg]不要再从公立医院招走护士。', ['REQUEST talks mm > sg']],
  [
    '[泰国|th]与[老挝|la]、[缅甸|mm]代表就防疟举行磋商。各方承诺每周通报病例。',
    ['CONSULT talks th + la + mm', 'AGREE intent th + la + mm'],
  ],
  ['[周杉|person/zhou@cn]与[东盟|asean]秘书长共进工作午餐,就控烟交换看法。', ['CONSULT talks zhou + asean']],
  ['[韩国|kr]警方向[中国|cn]通报了贩毒线索。', ['CONSULT talks kr > cn']],
  ['第十届[中国|cn]—[东盟|asean]卫生部长会议在南部召开。', ['CONSULT talks cn + asean']],
  ['[匈牙利|hu]与[塞尔维亚|rs]已成立联合工作组。', ['COOPERATE implementation hu + rs']],
  ['[中国|cn]愿为[斐济|fj]提供更多培训机会。', ['AID intent cn > fj (hypothetical)']],
  // Two who wish the same are two wishes.
  [
    '[印尼|id]期待与[中国|cn]扩大疫苗合作。[中国|cn]愿同[印尼|id]加强疫苗合作。',
    ['AGREE intent id + cn (hypothetical)', 'AGREE intent cn + id (hypothetical)'],
  ],
  // What was built is handed over.
  ['[中国|cn]援建的[汤加|to]综合医疗中心10日举行交接仪式。', ['AID delivery cn > to 2026-03-10']],
  ['[匈牙利|hu]与[塞尔维亚|rs]的合作项目因经费问题搁浅。', ['REJECT ended hu + rs']],
  [
    '[印尼卫生部|kemenkes.id]婉拒了[康希诺|cansino.cn]设立分中心的提议。',
    ['REJECT ended kemenkes > cansino'],
  ],
  [
    '[非洲疾控中心|africacdc/multilateral]与[欧盟委员会|eucom/multilateral]磋商。[美国|us]宣布停止向该中心拨款。',
    ['CONSULT talks africacdc + eucom', 'REJECT ended us > africacdc'],
  ],
  [
    '[盛泽生物|shengze.cn/company]研制新药。公司尊重[印尼|id]方面的决定,正与[卡尔贝|kalbe.id/company]探讨合作。',
    ['CONSULT talks shengze + kalbe'],
  ],
  [
    '[日本|jp]暂停进口[巴西|br]禽肉。[巴西|br]农业部对此表示遗憾。',
    ['SANCTION ended jp > br', 'ACCUSE talks br > jp'],
  ],
  [
    '[古特|person/gute@who]赞赏[中国|cn]向[老挝|la]提供检测设备。[世卫组织|who]发文。',
    ['AID delivery cn > la'],
  ],
  ['[欧盟|eun/multilateral]对[中国|cn]医疗器械发起反补贴调查。', ['ACCUSE talks eun > cn']],
  ['未来三年[中国|cn]将为[东盟|asean]国家提供500个培训名额。', ['AID intent cn > asean (future)']],
];

/** Parties and verbs, but no act between two of them. */
const nothing: readonly string[] = [
  '[老挝|la]卫生部长感谢[中国|cn]医疗队的帮助。',
  '[云南|cn/province]位于[缅甸|mm]以北。',
  '各方承诺加强协作。[日本|jp]病例上升。',
  '[日本|jp]反对党议员前往医院接种。',
  '[美国|us]停止向该中心拨款。',
  '[中国|cn]卫生部门通报了病例。[日本|jp]专家对此展开研究。',
  '[中国|cn]愿意开放,包括[日本|jp]在内的游客增加。',
  '[泰国|th]卫生部通报称,[老挝|la]籍患者已经康复。',
  '[日本|jp]和[韩国|kr]新增病例上升。',
  '[世卫组织|who]数据显示,[中国|cn]和[印度|in]的病例数下降。',
];

describe('events in Chinese', () => {
  test.each(reports)('%s', (report, expected) => {
    expect(told(readReport('zh', report))).toEqual(expected);
  });

  test.each(nothing)('no event: %s', (report) => {
    expect(told(readReport('zh', report))).toEqual([]);
  });
});
