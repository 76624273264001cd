import { describe, expect, it } from 'vitest';
import { complaints, findIn, type Report } from '../../unit/analysis/entities/find-in.ts';

const reports: readonly Report[] = [
  {
    what: 'ministers by their offices; the ministry in the office is no mention',
    text: '柬埔寨卫生大臣蒋索拉8日在金边会见中国卫生部副部长秦岚平。秦岚平说,双方将合力防治疟疾。',
    finds: [
      ['person', '蒋索拉'],
      ['person', '秦岚平'],
      ['place', '柬埔寨', 'place:kh'],
      ['place', '金边'],
      ['disease', '疟疾', 'disease:malaria'],
      ['organization', '中国卫生部', 'organization:nhc-china'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'the minister of a country is not its ministry, and the ministry for long is',
    text: '马来西亚卫生部长祖尔菲利12日表示欢迎。马来西亚卫生部长期采购疫苗。',
    finds: [
      ['person', '祖尔菲利'],
      ['organization', '马来西亚卫生部'],
      ['place', '马来西亚'],
    ],
  },
  {
    what: 'a foreign name with a dot, its first part later',
    text: '泰国副总理兼卫生部长阿努迪·参拉军12日在曼谷出席论坛。阿努迪称,泰方愿学习针灸技术。',
    finds: [
      ['person', '阿努迪·参拉军', 'person:阿努迪-参拉军'],
      ['person', '阿努迪', 'person:阿努迪-参拉军'],
      ['practice', '针灸'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'a definition in the text',
    text: '中国疾病预防控制中心(以下简称“中疾控”)与老挝签署备忘录。中疾控主任沈岳山出席仪式。',
    finds: [
      ['organization', '中疾控', 'organization:china-cdc'],
      ['person', '沈岳山'],
      ['place', '老挝'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'words that look like surname and name',
    text: '有关方面表示,许多国家面临药品短缺。专家认为,高血压患者应当注意饮食。双方强调,任何合作都要公开。马方表示欢迎。',
    finds: [['disease', '高血压']],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'the kind of a company is no name of it',
    text: '越南国有制药企业与当地民营医院商谈疫苗合作。',
    finds: [['place', '越南']],
    nothingElseOf: ['organization', 'person'],
  },
  {
    what: 'institutions by their tails, not the verbs before them',
    text: '代表团参观了越南白山医院,并访问广西云岭生物科技有限公司。该公司与多家医院合作。',
    finds: [
      ['organization', '越南白山医院'],
      ['organization', '广西云岭生物科技有限公司'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'measure words and pronouns make no institutions',
    text: '两国卫生部签署协议。尼日利亚一家公司负责生产。三所大学派出学生,全国医院受益。',
    finds: [['place', '尼日利亚']],
    nothingElseOf: ['organization'],
  },
  {
    what: 'vaccines by tail; the disease inside is spoken of, too',
    text: '国产吸入式结核病疫苗进入临床试验。工厂还将供应青蒿琥酯注射液。',
    finds: [
      ['product', '吸入式结核病疫苗'],
      ['disease', '结核病', 'disease:tuberculosis'],
    ],
    lacks: [['product', '疫苗']],
  },
  {
    what: 'traditional characters are the same names',
    text: '聯合國兒童基金會與印度尼西亞衛生部合作,協助結核病患者。',
    finds: [
      ['organization', '聯合國兒童基金會', 'organization:unicef'],
      ['organization', '印度尼西亞衛生部', 'organization:kemenkes'],
      ['disease', '結核病', 'disease:tuberculosis'],
    ],
  },
  {
    what: 'Latin acronyms inside Chinese',
    text: '埃塞俄比亚将与WHO合作,提升HIV/AIDS检测能力。',
    finds: [
      ['organization', 'WHO', 'organization:who'],
      ['place', '埃塞俄比亚', 'place:et'],
      ['disease', 'HIV/AIDS'],
    ],
  },
  {
    what: 'a name before a verb of speech at the start of a clause',
    text: '会后,钟远川表示,团队将赴东帝汶培训护士。',
    finds: [
      ['person', '钟远川'],
      ['place', '东帝汶'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'cases of an illness are not another illness; a visit is not part of a name',
    text: '挪威国王哈康到访昆明云岭医院,询问登革热病例。',
    finds: [
      ['person', '哈康'],
      ['place', '挪威', 'place:no'],
      ['organization', '昆明云岭医院'],
      ['disease', '登革热', 'disease:dengue'],
    ],
    nothingElseOf: ['organization', 'person', 'disease'],
  },

  {
    what: 'foreign names by their dot, wherever they stand',
    text: '该项目由马修·布鲁克率队。卡米拉·席尔瓦点球扳回一城。据让-皮埃尔·恩贡贝介绍，疫情得到控制。',
    finds: [
      ['person', '马修·布鲁克'],
      ['person', '卡米拉·席尔瓦'],
      ['person', '让-皮埃尔·恩贡贝'],
    ],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'names in a row, beside a person, before a title',
    text: '张伟、李娜和王芳获得奖学金。主任张浩、李敏华和赵文博参加会见。王建国主任介绍了情况。厅长杨敬说，项目进展顺利。',
    finds: [
      ['person', '张伟'],
      ['person', '李娜'],
      ['person', '王芳'],
      ['person', '张浩'],
      ['person', '李敏华'],
      ['person', '赵文博'],
      ['person', '王建国'],
      ['person', '杨敬'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'words that begin like names',
    text: '高血压和白内障患者增多。方便面和石榴汁热销。文化和商业活动恢复。',
    finds: [],
    nothingElseOf: ['person', 'organization'],
  },
  {
    what: 'organisations in quotation marks, and quotation marks around anything else',
    text: '非政府组织“健康平等行动”批评此举。名为“岚影智能”的企业开发了系统。他说这是“双赢合作”。',
    finds: [
      ['organization', '健康平等行动'],
      ['organization', '岚影智能'],
    ],
    nothingElseOf: ['organization', 'person'],
  },
  {
    what: 'kinds of hospitals and times before companies',
    text: '上海三甲医院排队。本周末公司将举行年会。',
    finds: [],
    nothingElseOf: ['organization'],
  },
  {
    what: 'codes of medicines',
    text: '候选疫苗KLV-204获批开展临床试验。',
    finds: [['product', 'KLV-204']],
  },
  {
    what: 'countries that stand side by side by their first characters',
    text: '中柬两国签署协议。老、缅、泰三国派员列席。泰国代表发言。中印尼合作不断推进。',
    finds: [
      ['place', '中', 'place:cn'],
      ['place', '柬', 'place:kh'],
      ['place', '老', 'place:la'],
      ['place', '缅', 'place:mm'],
      ['place', '泰', 'place:th'],
      ['place', '印尼', 'place:id'],
    ],
  },
  {
    what: 'an initial of several countries means the one that the article names',
    text: '埃塞俄比亚卫生部长抵京。中埃双方商定扩大义诊。',
    finds: [['place', '埃', 'place:et']],
  },
  {
    what: 'characters that only look like countries side by side',
    text: '病例集中老年人群。途中美方表示关切。会谈中日本专家发言。新马拉松赛开幕。中法医院开诊。其中越来越多。空中泰山。中巴双方会谈。',
    finds: [
      ['place', '日本', 'place:jp'],
      ['place', '美方', 'place:us'],
    ],
    nothingElseOf: ['place', 'person'],
  },
  {
    what: 'the side of a country names the country',
    text: '日方临时取消会见,会谈改期。',
    finds: [['place', '日方', 'place:jp']],
  },
  {
    what: 'a name behind an office, whatever follows it',
    text: '他与东盟秘书长潘文礼共进午餐。州主席邱汉章深夜抵达。理事长相泽典久代表机构签字。厚生劳动大臣福冈资磨致辞。',
    finds: [
      ['person', '潘文礼'],
      ['person', '邱汉章'],
      ['person', '相泽典久'],
      ['person', '福冈资磨'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'words behind an office that are no names',
    text: '局长高度重视。校长任命新人。主任关心下属。院长单独会见专家。会长何时到任?董事长金融背景深厚。护士南下工作。福冈市长到访。',
    finds: [],
    nothingElseOf: ['person'],
  },
  {
    what: 'the office ends where a spelled name begins',
    text: '国会副主席拉科齐·加博尔出席揭牌仪式。',
    finds: [['person', '拉科齐·加博尔']],
    nothingElseOf: ['person'],
  },
  {
    what: 'institutions of two countries, of the state, of several fields',
    text: '“中国—匈牙利中医药联合研究院”揭牌。老挝国家疟疾学中心派员。泰国农业与合作社部发言人说,南宁海关已经放行。国家禁毒委员会办公室通报。商务部同日发布公告。',
    finds: [
      ['organization', '中国—匈牙利中医药联合研究院'],
      ['organization', '老挝国家疟疾学中心'],
      ['organization', '泰国农业与合作社部'],
      ['organization', '南宁海关'],
      ['organization', '国家禁毒委员会办公室'],
      ['organization', '商务部'],
    ],
  },
  {
    what: 'institutions without a name of their own',
    text: '对口医院合作机制新增5家私人医院。口岸将共建疟疾哨点实验室。1月23日报道说,中国与印尼联合实验室在筹备。泰国商务部门表示欢迎。',
    finds: [],
    nothingElseOf: ['organization'],
  },
  {
    what: 'companies by their own name and trade, and their short names later',
    text: '中国海润生物科技有限公司同印尼方面签约。海润生物将转移工艺,海润董事长到场。清单包括康衡基因在内的六家企业。在中国华岳生物的支持下,药厂投产。',
    finds: [
      ['organization', '海润生物', 'organization:中国海润生物科技有限公司'],
      ['organization', '海润', 'organization:中国海润生物科技有限公司'],
      ['organization', '康衡基因'],
      ['organization', '华岳生物'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'trades without a company',
    text: '传统医药、公共医疗和微生物研究受到重视。两国生物医药合作前景广阔,各国制药业复苏。合成生物技术在内的项目启动,外资药业增长。',
    finds: [],
    nothingElseOf: ['organization'],
  },
  {
    what: 'bodies at home that need no country; those of a province and of nobody',
    text: '卫健委表示,商务部日前公布了名单。江苏省卫健委派员。我国驻秘鲁大使馆协助。中国驻秘鲁大使馆参赞到场。',
    finds: [
      ['organization', '卫健委', 'organization:nhc-china'],
      ['organization', '商务部', 'organization:mofcom'],
      ['organization', '江苏省卫健委'],
      ['organization', '中国驻秘鲁大使馆'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'countries and illnesses as Taiwan calls them',
    text: '衛福部援助衣索比亞、史瓦帝尼與瓜地馬拉,防治愛滋病、屈公病和伊波拉。東協代表到訪杜拜。',
    finds: [
      ['place', '衣索比亞', 'place:et'],
      ['place', '史瓦帝尼', 'place:sz'],
      ['place', '瓜地馬拉', 'place:gt'],
      ['place', '杜拜', 'place:dubai'],
      ['disease', '愛滋病', 'disease:hiv-aids'],
      ['disease', '屈公病', 'disease:chikungunya'],
      ['disease', '伊波拉', 'disease:ebola'],
      ['organization', '東協', 'organization:asean'],
    ],
    nothingElseOf: ['place', 'disease'],
  },
  {
    what: 'numbers and kinds in front of an institution are no names',
    text: '医院管理局宣布招聘。沙特食药局放行。第六期实验室培训班结业,一家医院集团参加。中国驻非盟使团参赞到场。议员彼得·凯尼洛雷亚呼吁公开。厚生劳动大臣上野贤一郎会见记者。',
    finds: [
      ['organization', '医院管理局'],
      ['organization', '沙特食药局'],
      ['organization', '中国驻非盟使团'],
      ['person', '彼得·凯尼洛雷亚'],
      ['person', '上野贤一郎'],
    ],
    nothingElseOf: ['organization', 'person'],
  },
];

describe('entities/zh', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'zh')).toEqual([]);
  });

  it('says whom an office holder acts for', () => {
    const entities = findIn('世卫组织总干事谭德兰周三在日内瓦说,霍乱疫情正在蔓延。', 'zh');
    expect(entities.find(({ type }) => type === 'person')?.actsFor).toBe('organization:who');
  });
});
