import type { EntityRules } from '../../entities/types.ts';
import { phrases, wordSet } from '../../entities/words.ts';
import { han } from './entities/names.ts';

/** Chinese names: no capitals and no spaces, so heads, offices and verbs around them must tell. */
export const entities: EntityRules = {
  endings: [],
  homeCountry: null,
  titles: wordSet('先生 女士 博士 教授 医生 院士'),
  degrees: new Set(),
  offices: [],
  namedOffices: {},
  officeFields: new Set(),
  nameParticles: new Set(),
  nameConnectors: new Set(),
  makers: new Set(),
  locatives: wordSet('在 于'),
  conjunctions: wordSet('和 与 及 同 跟 、'),
  organizationHeads: [],
  unitHeads: phrases(''),
  organizationTails: [],
  companyStem: null,
  legalForms: [],
  placeHeads: [],
  placeTails: [],
  speechVerbs: wordSet('说 表示 指出 强调 介绍 称 认为'),
  invertedVerbs: new Set(),
  personCues: [],
  roles: [],
  looseRoles: [],
  genericWords: new Set(),
  headlineVerbs: null,
  personVerbs: new Set(),
  companyCues: [],
  companyKinds: [],
  placeCues: [],
  brandCues: phrases('商品名为 | 商品名 | 品牌名为 | 通用名为'),
  codeCues: wordSet('疫苗 临床 药物 新药 候选 获批 抗体 三期 二期 一期 适应症'),
  notPlaces: new Set(),
  productHeads: [],
  productTails: phrases('疫苗 | 疫苗原液 | 注射液 | 胶囊 | 颗粒 | 口服液 | 试剂盒 | 检测试剂 | 检测试剂盒'),
  productModifiers: wordSet(`
    灭活 重组 减毒 活 mRNA 吸入式 吸入用 吸入 鼻喷 鼻喷式 口服 结合 多糖 蛋白 亚单位 腺病毒 载体 腺病毒载体 二价 三价 四价 五价 六价 九价 十三价 双价
    加强 加强针 联合 三联 五联 重组蛋白 核酸 病毒 流脑 肺炎球菌 脑膜炎球菌 轮状病毒 宫颈癌 百白破 卡介 麻腮风 狂犬 乙肝 甲肝 戊肝 流感 水痘`),
  diseaseHeads: [],
  diseaseTails: phrases('病 | 症 | 癌 | 炎 | 感染 | 综合征 | 损伤 | 衰竭 | 肿瘤 | 疾病 | 出血热'),
  diseaseModifiers: wordSet(`
    肺 肺部 肝 肝脏 肾 肾脏 心 心脏 脑 胃 肠 肠道 皮肤 眼 耳 骨 关节 血液 神经 乳腺 宫颈 前列腺 胰腺 结直肠 卵巢 甲状腺 膀胱 淋巴 口腔 呼吸道
    呼吸系统 消化道 消化系统 泌尿道 血管 冠状动脉 心脑血管 心血管 脑血管 神经系统 神经退行性 自身免疫性 代谢性 慢性 急性 热带 罕见 遗传性 精神 鼻咽 肺炎球菌 脑膜炎球菌`),
  definitionPhrases: phrases('以下简称 | 下称 | 简称 | 以下称 | 又称 | 英文简称 | 即'),
  notNames: new Set(),
  actorNouns: new Set(),
  ownedNouns: new Set(),
  institutionOfOffice: (office) => {
    const field = /(?<field>卫生|外交|商务|科技|教育|财政)(?:部(?:副?部)?长|大臣|部副部长)/u.exec(office)
      ?.groups?.field;
    return field ? `${field}部` : null;
  },
  governmentHeads: [],
  usesTagger: false,
  han,
};
