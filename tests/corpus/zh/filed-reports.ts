import type { FiledReport } from '../topics-of.ts';

/** Reports of our own, filed before the rules saw them. */
export const filedReports: readonly FiledReport[] = [
  {
    title: '中马药品监管部门签署合作备忘录',
    text: `海峡通讯社吉隆坡4月16日电　中国国家药品监督管理局与马来西亚卫生部16日在吉隆坡签署药品和医疗器械监管合作备忘录。

根据备忘录，双方将在注册审评、生产质量检查和不良反应监测等方面交换信息，并探讨互认检查报告。中方还将邀请马方审评人员到北京、上海进修。

国家药监局负责人表示，马来西亚是东盟重要的医药市场，两国监管机构加强沟通，有利于安全有效的产品更快惠及患者。

马来西亚卫生部长祖基菲里说，马方希望学习中国在创新药审评和人工智能医疗器械管理方面的经验。

马来西亚去年从中国进口的医疗产品总额超过十亿美元，主要是手套原料、注射器和检测仪器。

签字仪式前，双方代表团参观了吉隆坡一家百年中药铺，并出席了午餐会。`,
    topics: ['drug-regulation', 'devices-diagnostics', 'pharmaceuticals'],
    mayAlso: ['health-workforce', 'ai-digital-health', 'trade-investment'],
  },
  {
    title: '中国援建的刚果（布）综合医院移交',
    text: `布拉柴维尔电　由中国政府援建的刚果（布）奥旺多综合医院8日举行移交仪式。中国驻刚果（布）大使和刚果（布）卫生与人口部长共同为医院揭牌。

医院建筑面积1.2万平方米，设有门诊、手术室和100张床位，可为周边三十万居民服务。中方还提供了一批影像设备和救护车。

卫生部长表示，感谢中国长期以来的无私帮助，医院将结束当地重病患者必须前往首都就医的历史。

大使说，第29批中国医疗队的六名队员将在该院工作一年。

施工期间，中方企业雇用了四百多名当地工人。奥旺多以生产木材和木薯闻名，距首都约五百公里。`,
    topics: ['health-services', 'humanitarian-aid', 'health-workforce'],
    mayAlso: ['devices-diagnostics'],
  },
  {
    title: '中国—东盟疾控机构将建跨境疫情预警机制',
    text: `南宁9月18日电　中国疾病预防控制中心与东盟十国疾控机构18日在南宁达成共识，将建立跨境疫情信息通报和联合预警机制。

根据当天通过的联合声明，各方将在边境口岸设立监测点，发现不明原因肺炎、登革热和霍乱病例后二十四小时内相互通报，每年举行一次联合演练。

中国疾控中心主任说，病毒没有国界，下一次大流行何时到来无人知晓，各国必须提前做好准备。

与会代表还讨论了检测试剂和防护物资的储备问题。印度尼西亚代表建议在雅加达设立区域应急中心。

会议是中国—东盟博览会的配套活动。本届博览会共有三千多家企业参展，签约项目涉及新能源汽车、农产品和建材。`,
    topics: ['infectious-disease', 'pandemic-preparedness'],
    mayAlso: ['global-governance', 'devices-diagnostics'],
  },
  {
    title: '海南与阿联酋企业合作吸引海湾患者',
    text: `海口电　海南博鳌乐城国际医疗旅游先行区管理局与阿联酋一家健康管理集团日前签署协议，共同吸引海湾国家患者到海南就医。

根据协议，双方将开通患者转诊通道，提供阿拉伯语翻译和清真餐食，并为患者及家属办理医疗签证。首批二十名患者预计年底前抵达，接受辅助生殖和抗衰老治疗。

该集团首席执行官表示，海南气候宜人，国外已上市的新药和器械在这里可以提前使用，对海湾家庭很有吸引力。

乐城去年接待医疗旅游人数超过四十万人次，其中外国人不到百分之二。`,
    topics: ['medical-travel'],
    mayAlso: ['trade-investment', 'health-services', 'pharmaceuticals', 'devices-diagnostics'],
  },
  {
    title: '世界银行向尼泊尔提供贷款改善母婴营养',
    text: `加德满都电　世界银行14日与尼泊尔财政部签署协议，提供一亿二千万美元优惠贷款，用于改善孕妇和五岁以下儿童营养状况。

项目将在二十六个县为孕妇免费发放叶酸和铁剂，为婴幼儿提供营养包，并培训一万名社区女志愿者。

尼泊尔财政部秘书说，全国仍有四分之一的儿童发育迟缓，这笔贷款来得正是时候。

世界银行尼泊尔代表处负责人表示，生命最初一千天的营养决定孩子的一生。

尼泊尔去年十一月发生地震，部分山区公路至今没有修复。`,
    topics: ['food-safety-nutrition', 'maternal-child-health', 'health-financing'],
  },
  {
    title: '进博会上的“全球新”：跨国药企加码中国',
    text: `上海11月7日电　第八届中国国际进口博览会医疗器械及医药保健展区7日迎来签约高峰。瑞士、丹麦、美国等国的二十余家药企和器械企业与中国合作伙伴签署采购和合作协议。

一家丹麦企业宣布追加投资三十亿元，扩建天津胰岛素工厂。一家美国企业展出首次在亚洲亮相的手术机器人，并与上海一家医院签下首张订单。

瑞士企业中国区总裁说，从展品变商品，再到把研发中心设在上海，进博会让他们看到了开放的中国市场。

上海市商务委员会介绍，本届展区参展的世界五百强药企和器械企业数量创下新高。

今年展区还设立了老年用品专区，不少市民排队体验智能轮椅和助听器。`,
    topics: ['trade-investment', 'pharmaceuticals', 'devices-diagnostics'],
    mayAlso: ['clinical-research', 'noncommunicable-disease', 'ai-digital-health'],
  },
  {
    title: '王毅同赞比亚外长会谈 中方将继续派遣医疗队',
    text: `新华社卢萨卡电 外交部长王毅9日在卢萨卡同赞比亚外长海因贝会谈。

王毅说，中方愿同赞方在矿业、农业、清洁能源等领域深化合作，将继续派遣医疗队，帮助赞方抗击霍乱。

海因贝感谢中方在赞霍乱暴发时率先提供净水片和口服补液盐，希望中国药企来赞设厂。

双方还就非洲和平与安全问题交换意见。`,
    topics: ['infectious-disease', 'health-workforce'],
    mayAlso: ['humanitarian-aid', 'pharmaceuticals', 'technology-transfer', 'trade-investment'],
  },
  {
    title: '复星医药与沙特企业签约 在利雅得生产抗癌药',
    text: `复星医药20日宣布，与沙特法吉赫医疗集团签署协议，将把一款治疗肺癌的单抗药物授权给对方，并协助其在利雅得建厂生产。

复星将获得六千万美元首付款和销售分成。沙特食药局预计明年完成审评。

法吉赫集团董事长说，沙特希望到2030年让四成药品在国内制造。`,
    topics: ['pharmaceuticals', 'technology-transfer', 'noncommunicable-disease', 'trade-investment'],
    mayAlso: ['drug-regulation', 'genomics-biotech'],
  },
  {
    title: '世卫组织在北京设立传统医学合作中心',
    text: `世界卫生组织总干事谭德塞3日在北京为设在中国中医科学院的传统医学合作中心揭牌。

中心将为会员国制定针灸和草药使用指南，开展临床疗效评价，并为非洲和太平洋岛国培训人员。

国家中医药管理局局长余艳红说，中方愿为全球传统医学战略贡献力量。`,
    topics: ['traditional-medicine', 'global-governance'],
    mayAlso: ['clinical-research', 'health-workforce'],
  },
  {
    title: '韩国与蒙古国启动乳腺癌远程筛查项目',
    text: `韩国国际协力团与蒙古国卫生部5日在乌兰巴托启动乳腺癌筛查项目。首尔一家企业的人工智能软件将为牧区妇女的乳腺X光片做初步判读，疑难影像通过网络由首尔峨山医院医生复核。

项目为期四年，韩方出资九百万美元，并提供六辆流动筛查车。`,
    topics: ['noncommunicable-disease', 'ai-digital-health', 'devices-diagnostics'],
    mayAlso: ['humanitarian-aid', 'health-services', 'health-financing', 'maternal-child-health'],
  },
  {
    title: '中国与塞尔维亚将共建中医药研究所',
    text: `贝尔格莱德电　中国中医科学院与贝尔格莱德大学11日签署协议，共建中医药研究所。研究所将开展针灸镇痛的临床研究，并在大学医学部开设选修课。

塞尔维亚卫生部长隆查尔说，塞方愿修改法规，让经过培训的中医医师合法行医。

签约仪式上，中方向学校图书馆赠送了三百册典籍。`,
    topics: ['traditional-medicine', 'clinical-research'],
    mayAlso: ['health-workforce', 'drug-regulation'],
  },
  {
    title: '美国宣布停止资助埃及儿童免疫项目 世卫组织表示遗憾',
    text: `开罗电　美国国际开发机构日前通知埃及卫生部，自下月起停止资助该国南部五省的儿童免疫项目。该项目每年为一百四十万名儿童接种麻疹和脊髓灰质炎疫苗。

埃及卫生部发言人说，政府将动用预算补上缺口。世卫组织驻埃及代表对此表示遗憾，呼吁其他捐助方伸出援手。

中国驻埃及大使馆表示，中方正与埃方商讨提供一批疫苗。`,
    topics: ['vaccines', 'health-financing'],
    mayAlso: ['maternal-child-health', 'infectious-disease', 'humanitarian-aid'],
  },
  {
    title: '中老铁路沿线将建鼠疫登革热联防站',
    text: `昆明电　云南省疾控中心与老挝卫生部疾控司9日商定，在中老铁路沿线的磨憨、琅南塔和万象设立三个联防站，对入境旅客和货物开展媒介监测。

双方将共享病例信息，每季度会商一次。云南还将为老方培训四十名检验员，并援助两台核酸检测设备。

据统计，中老铁路开通以来已运送旅客五千多万人次。`,
    topics: ['infectious-disease', 'pandemic-preparedness'],
    mayAlso: ['health-workforce', 'devices-diagnostics', 'humanitarian-aid'],
  },
];
