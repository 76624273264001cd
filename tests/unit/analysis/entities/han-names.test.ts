import { describe, expect, it } from 'vitest';
import { complaints, type Report } from './find-in.ts';

const reports: readonly Report[] = [
  {
    what: 'ministries that list their fields',
    text: '秘鲁农业、渔业和粮食部5日回应。荷兰卫生、福利和体育部表示欢迎。日本东部沿海和西南部的医院没有受影响。',
    finds: [
      ['organization', '秘鲁农业、渔业和粮食部'],
      ['organization', '荷兰卫生、福利和体育部'],
      ['place', '日本', 'place:jp'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'fields on both sides of an “and”, behind a country',
    text: '爱沙尼亚国家药品与食品卫生中心暂停进口。科学家与健康中心的患者交谈。',
    finds: [['organization', '爱沙尼亚国家药品与食品卫生中心']],
    nothingElseOf: ['organization'],
  },
  {
    what: 'a ministry that speaks needs no country; its spokesman is another entity',
    text: '商务部发言人章若谷昨天回答提问。商务部门也在调查。',
    finds: [
      ['organization', '商务部'],
      ['person', '章若谷'],
    ],
    nothingElseOf: ['organization', 'person'],
  },
  {
    what: 'a country and a kind are no name, nor are a field and a disease',
    text: '巴拿马贩毒集团被起诉。泰国私立医院人手不足。各国将建立区域疟疾实验室。',
    finds: [
      ['place', '巴拿马', 'place:pa'],
      ['place', '泰国', 'place:th'],
      ['disease', '疟疾', 'disease:malaria'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'a company begins behind what kind of enterprise it is',
    text: '芬兰医药企业北辰集团在赫尔辛基签约。平台首批连接蓝湾医院与广州云岭医院。',
    finds: [
      ['organization', '北辰集团'],
      ['organization', '蓝湾医院'],
      ['organization', '广州云岭医院'],
      ['place', '芬兰', 'place:fi'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'who is accused begins behind the accusation',
    text: '加纳海关查获假药，并指控北湾贸易公司和南桥进出口公司走私。',
    finds: [
      ['organization', '北湾贸易公司'],
      ['organization', '南桥进出口公司'],
    ],
    lacks: [['organization', '指控北湾贸易公司']],
  },
  {
    what: 'foreign places that are spelled, with their kind behind; neither mayors nor known places anew',
    text: '疫苗送往奥罗米亚州和马拉瓦县。加州、广州市和巴厘岛没有病例。伊斯梅尔市长与马库拉市民交谈。',
    finds: [
      ['place', '奥罗米亚州'],
      ['place', '马拉瓦县'],
    ],
    lacks: [
      ['place', '伊斯梅尔市'],
      ['place', '马库拉市'],
    ],
  },
  {
    what: 'bureaus, services and funds',
    text: '马来西亚旅游促进局将提供补助。爱尔兰公共健康中心和东盟疫苗应急基金参与。',
    finds: [
      ['organization', '马来西亚旅游促进局'],
      ['organization', '爱尔兰公共健康中心'],
      ['organization', '东盟疫苗应急基金'],
    ],
    nothingElseOf: ['organization'],
  },
  {
    what: 'foreign names end where their spelling ends; some have a hyphen',
    text: '队长莫妮卡·雷耶斯头球破门。国务秘书伊什特万·萨博-科瓦奇等出席。发言人路易斯·易卜拉欣则否认。',
    finds: [
      ['person', '莫妮卡·雷耶斯'],
      ['person', '伊什特万·萨博-科瓦奇'],
      ['person', '路易斯·易卜拉欣'],
    ],
    nothingElseOf: ['person'],
  },
  {
    what: 'a Vietnamese woman, and a family that is none',
    text: '越南卫生部副部长阮氏秋兰举行会谈。阮氏家族没有参加。',
    finds: [['person', '阮氏秋兰']],
    nothingElseOf: ['person'],
  },
  {
    what: 'traditional characters; a saint is not in West Asia',
    text: '護理總監林雅芝指，聖露西亞護理學院與衞生署合作。',
    finds: [
      ['person', '林雅芝'],
      ['organization', '聖露西亞護理學院'],
    ],
    lacks: [['place', '西亞']],
  },
];

describe('Chinese names', () => {
  it.each(reports.map((report) => [report.what, report] as const))('%s', (_, report) => {
    expect(complaints(report, 'zh')).toEqual([]);
  });
});
