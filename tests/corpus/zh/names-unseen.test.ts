import { describe, expect, it } from 'vitest';
import { complaints, type Report } from '../../unit/analysis/entities/find-in.ts';

/** Names that no table of entities lists, in reports of many kinds, and what only looks like one. */
const reports: readonly Report[] = [
  {
    what: '县、镇与没有“市”字的市',
    text: '云南勐海县打洛镇新增病例，勐海已设卡。山西晋中来人。',
    finds: [
      ['place', '勐海县'],
      ['place', '打洛镇'],
      ['place', '勐海'],
      ['place', '晋中'],
    ],
  },
  {
    what: '外国的省与城',
    text: '赞比西亚省的克利马内出现疫情，专家已抵达库斯科。',
    finds: [
      ['place', '赞比西亚省'],
      ['place', '克利马内'],
      ['place', '库斯科'],
    ],
    lacks: [
      ['place', '西亚'],
      ['place', '利马'],
    ],
  },
  {
    what: '更长的人名里没有城',
    text: '拉蒙·卡巴莱斯到会，与卡巴莱斯会谈时他很高兴。',
    finds: [['person', '拉蒙·卡巴莱斯']],
    lacks: [['place', '卡巴莱']],
  },
  {
    what: '位于、国家之后与会议所在',
    text: '工厂位于塞米隆的郊区。科特迪瓦布瓦凯发生疫情。他走在马路上，前往当地的市场。',
    finds: [
      ['place', '塞米隆'],
      ['place', '布瓦凯'],
    ],
    lacks: [
      ['place', '马路'],
      ['place', '当地'],
    ],
  },
  {
    what: '中文里的外国公司',
    text: '公司与秘鲁企业Laboratorios Quirima S.A.C.签署协议，并与墨西哥Grupo Solara达成合作。他读《New England Journal》。',
    finds: [
      ['organization', 'Laboratorios Quirima S.A.C.'],
      ['organization', 'Grupo Solara'],
    ],
    lacks: [['organization', 'New England Journal']],
  },
  {
    what: '比赛里的人',
    text: '中国组合蒋语澄、罗诗涵逆转日本组合早濑彩花、冈部凛。教练傅永强叫了暂停。下半场郑载熙梅开二度。',
    finds: [
      ['person', '蒋语澄'],
      ['person', '罗诗涵'],
      ['person', '早濑彩花'],
      ['person', '冈部凛'],
      ['person', '傅永强'],
      ['person', '郑载熙'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: '署名与日本姓',
    text: '（记者 黄惠馨 孔禄渊）日本外相高村义人说。研究员大坪由美子作报告。',
    finds: [
      ['person', '黄惠馨'],
      ['person', '孔禄渊'],
      ['person', '高村义人'],
      ['person', '大坪由美子'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: '职务与说之间的人，任何民族',
    text: '县卫健局局长岩温罕说。董事长李宏致歉。会议应参加董事9人，因为踏出教练区就吃到黄牌。',
    finds: [
      ['person', '岩温罕'],
      ['person', '李宏'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: '我叫什么',
    text: '我叫蒙立秋，来自北方。他名叫阿强。',
    finds: [['person', '蒙立秋']],
  },
  {
    what: '机构不吞掉彼此',
    text: '德国罗伯特·科赫研究所为国家公共卫生研究所举办培训。江西省向基卢乌菲医院捐赠药品。',
    finds: [
      ['organization', '国家公共卫生研究所'],
      ['organization', '基卢乌菲医院'],
      ['place', '江西省'],
    ],
  },
  {
    what: '驻外使馆与张江的工厂没有名字',
    text: '已通过驻瑙使馆提出交涉，张江工厂将供货。',
    finds: [],
    lacks: [
      ['organization', '瑙使馆'],
      ['organization', '张江工厂'],
      ['organization', '驻瑙使馆'],
    ],
  },
  {
    what: '外国人名后面是动词',
    text: '护士长埃西·多格贝跑遍全城也没找到血。',
    finds: [['person', '埃西·多格贝']],
  },
];

describe('names that nobody listed, in zh', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'zh')).toEqual([]);
  });
});
