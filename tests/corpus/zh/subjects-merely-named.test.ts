import { describe, expect, it } from 'vitest';
import { topicsOf } from '../topics-of.ts';

/** Reports of our own: a title, a text, what they are about, and what they only name. All is invented. */
const reports = [
  {
    title: '海湾国家向山城医院捐赠疫苗冷链',
    text: `本报电　阿曼红新月会5日向也门塔伊兹一家医院捐赠疫苗冷藏设备和八万剂霍乱疫苗。

当地卫生官员说，这批疫苗将优先用于十五岁以下儿童的接种。阿曼方面还将派出两名技师负责安装。

去年，该省曾计划自行采购冷柜，因道路中断未能成行。`,
    about: ['vaccines', 'humanitarian-aid'],
    named: ['trade-investment', 'health-workforce'],
  },
  {
    title: '越南与古巴签署结核病防治合作协议',
    text: `河内电　越南卫生部与古巴公共卫生部8日在河内签署结核病防治合作协议，双方将联合开展筛查并交流耐药结核病治疗经验。

古巴代表团由热带医学专家组成。会见时，越方介绍说，全国结核病发病率五年来下降三成。

代表团此行还将参观一家由韩国企业投资的纺织厂。`,
    about: ['infectious-disease'],
    named: ['trade-investment', 'clinical-research', 'health-financing'],
  },
  {
    title: '中国眼科专家在摩洛哥为白内障患者复明',
    text: `拉巴特电　来自上海的十名眼科医生本月在摩洛哥塞塔特大区实施白内障复明手术四百余例。

患者术后视力普遍恢复。摩洛哥卫生部官员对中国医生表示感谢。

手术所用的人工晶体由活动主办方出资购买。`,
    about: ['noncommunicable-disease'],
    named: ['trade-investment', 'health-financing', 'drug-regulation'],
  },
  {
    title: '东盟药监机构商定互认检查报告',
    text: `曼谷电　东盟十国药品监管机构13日在曼谷商定，自明年起互认药品生产质量检查报告，以缩短药品审批时间。

会议期间，各国药监官员还就假药信息通报达成一致。泰国食药署负责人说，互认将减少重复检查。

与会代表乘船游览了湄南河。`,
    about: ['drug-regulation'],
    named: ['medical-travel', 'clinical-research', 'food-safety-nutrition', 'vaccines'],
  },
  {
    title: '外交部：反对美方以芬太尼为借口制裁中国企业',
    text: `本报讯　外交部发言人12日说，中方坚决反对美方以芬太尼问题为借口制裁中国企业，芬太尼滥用的根源在美国自身。

发言人表示，中国是世界上禁毒政策最严格的国家之一，已对芬太尼类物质整类列管。

有关企业此前曾向美国出口化工原料。`,
    about: ['drug-control'],
    named: ['pharmaceuticals', 'mental-health'],
  },
  {
    title: '塞尔维亚引进中国远程会诊系统',
    text: `贝尔格莱德电　塞尔维亚卫生部9日宣布，全国十二家医院将接入中国一家企业开发的远程医疗平台，由人工智能辅助判读影像。

该部数字健康司负责人说，乡村患者今后不必长途奔波就能得到专家会诊。

平台开通首日，医生为一名心脏病患者完成了会诊。`,
    about: ['ai-digital-health'],
    named: ['genomics-biotech', 'health-financing', 'technology-transfer'],
  },
  {
    title: '老挝获赠一批中药种苗 两国将建药材基地',
    text: `万象电　云南省向老挝农林部门赠送的三万株砂仁、黄精种苗日前运抵琅南塔，双方将共建中药材种植基地。

中医药专家将指导当地农户种植。老挝传统医药研究所所长说，希望与中国同行一道整理本国草药知识。

交接仪式后，来宾们观看了民族歌舞。`,
    about: ['traditional-medicine'],
    named: ['drug-regulation', 'vaccines', 'health-financing'],
  },
] as const;

describe('subjects that a Chinese report only names', () => {
  it.each(reports)('$title', ({ title, text, about, named }) => {
    const found = topicsOf('zh', title, text).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining([...about]));
    for (const topic of named) expect(found).not.toContain(topic);
  });
});
