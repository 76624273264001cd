import { describe, expect, it } from 'vitest';
import { type FiledReport, misfiled, topicsOf } from '../topics-of.ts';

const reports: readonly FiledReport[] = [
  {
    title: '中国医疗队赴赞比亚开展白内障手术',
    text: `本报卢萨卡电 中国第二十六批援赞比亚医疗队12日抵达卢萨卡,将在当地大学教学医院工作一年。

医疗队将为五百名白内障患者免费手术,并培训当地医生和护士。赞比亚卫生部长对中国的支持表示感谢。`,
    topics: ['health-workforce', 'noncommunicable-disease'],
    mayAlso: ['health-services'],
  },
  {
    title: '中国与泰国签署中医药合作谅解备忘录',
    text: `曼谷电 中国国家中医药管理局与泰国公共卫生部5日签署传统医学合作谅解备忘录。

双方将共建中医中心,开展针灸人才培养和草药标准研究,推动中成药在泰国注册。`,
    topics: ['traditional-medicine'],
    mayAlso: ['health-workforce', 'clinical-research', 'drug-regulation'],
  },
  {
    title: '巴西同中国企业联合生产登革热疫苗',
    text: `圣保罗电 巴西一家研究所与中国疫苗企业宣布,将在巴西建设生产线,联合生产登革热疫苗。

根据协议,中方向巴方转让技术,首批三千万剂计划明年交付。巴西近来登革热病例增多。`,
    topics: ['vaccines', 'technology-transfer', 'infectious-disease'],
    mayAlso: ['trade-investment'],
  },
  {
    title: '中国向阿富汗地震灾区提供紧急援助',
    text: `新华社电 中国政府向阿富汗地震灾区提供的首批人道主义援助物资3日运抵喀布尔,包括帐篷、药品和医疗用品。

中国红十字会还将派遣救援队协助救治伤员。阿方对此表示感谢。`,
    topics: ['humanitarian-aid'],
    mayAlso: ['devices-diagnostics', 'pharmaceuticals', 'health-workforce'],
  },
  {
    title: '中新两国药监部门加强创新药审评合作',
    text: `新加坡电 中国国家药品监督管理局与新加坡卫生科学局举行会谈,讨论创新药审评审批和药品监管互认。

双方同意交流临床试验数据,并就药物警戒开展培训。`,
    topics: ['drug-regulation', 'pharmaceuticals'],
    mayAlso: ['clinical-research', 'health-workforce'],
  },
  {
    title: '东盟与中国探讨人工智能辅助远程医疗',
    text: `南宁电 中国—东盟卫生合作论坛8日举行,与会代表讨论人工智能辅助诊断、远程医疗和数字健康标准。

老挝代表希望同中国医院建立远程会诊网络。`,
    topics: ['ai-digital-health'],
    mayAlso: ['devices-diagnostics', 'health-services', 'global-governance'],
  },
  {
    title: '世界卫生大会通过母婴健康决议',
    text: `日内瓦电 第七十八届世界卫生大会26日通过一项关于孕产妇和新生儿健康的决议。

决议呼吁成员国增加产科护士,降低婴儿死亡率。多国代表支持世卫组织继续推动妇幼健康。`,
    topics: ['global-governance', 'maternal-child-health'],
    mayAlso: ['health-workforce'],
  },
  {
    title: '中俄专家共商癌症放疗设备研发',
    text: `莫斯科电 中俄两国专家6日举行会谈,商讨联合研发癌症放疗设备。

双方计划共建联合实验室,交流肿瘤诊疗经验。俄方希望引进中国的医疗器械。`,
    topics: ['noncommunicable-disease', 'devices-diagnostics', 'clinical-research'],
    mayAlso: ['health-services', 'trade-investment'],
  },
  {
    title: '世界银行贷款支持柬埔寨医保改革',
    text: `金边电 柬埔寨政府与世界银行签署贷款协议,用于扩大医疗保险覆盖面。

卫生大臣表示,资金将补贴贫困家庭的医疗费用,推动全民健康覆盖。`,
    topics: ['health-financing'],
  },
  {
    title: '上合组织成员国讨论突发公共卫生事件预警',
    text: `塔什干电 上海合作组织成员国卫生部长会议9日举行,讨论建立突发公共卫生事件早期预警机制。

各方同意加强卫生应急演练,并就生物安全开展合作。`,
    topics: ['pandemic-preparedness', 'global-governance'],
  },
  {
    title: '中美重启禁毒合作磋商',
    text: `北京电 中美禁毒合作工作组会议14日在北京举行,双方就芬太尼前体管控和医疗戒毒进行磋商。

中方宣布将更多物质列管,美方表示愿交换贩毒情报。两国卫生部门也派员参加。`,
    topics: ['drug-control'],
  },
  {
    title: '海南乐城向外国患者开放国际医疗旅游',
    text: `海口电 海南一家医院8日与哈萨克斯坦旅行社签署协议,为外国患者提供医疗旅游服务。

医院将开设俄语门诊,并协助办理医疗签证。`,
    topics: ['medical-travel'],
    mayAlso: ['health-services'],
  },
  {
    title: '中国与南非开展基因组测序合作',
    text: `比勒陀利亚电 中国一家生物技术企业与南非大学合作建设基因测序中心,研究结核病耐药基因。

双方将培养生物信息人才,并共享基因组数据。`,
    topics: ['genomics-biotech'],
    mayAlso: ['infectious-disease', 'one-health-amr', 'health-workforce', 'clinical-research'],
  },
];

describe('topics of Chinese reports', () => {
  for (const report of reports)
    it(report.title, () => {
      expect(misfiled('zh', report)).toEqual([]);
    });

  it('gives none to a railway contract', () => {
    const text = `雅加达电 中国与印尼企业签署高铁延长线合作协议,投资额达三十亿美元。双方将联合生产车厢,并培训当地工程师。

印尼交通部长表示,项目将带动贸易和旅游。`;
    expect(topicsOf('zh', '中印尼签署高铁协议', text)).toEqual([]);
  });

  it('does not take a suicide attack for mental health', () => {
    const text = `喀布尔一家医院门前发生自杀式爆炸袭击,多名患者和医生受伤。世卫组织谴责袭击医疗设施,呼吁保护医务人员。`;
    expect(topicsOf('zh', '医院遭自杀式袭击', text).map(({ id }) => id)).not.toContain('mental-health');
  });
});
