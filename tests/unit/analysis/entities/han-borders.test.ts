import { describe, expect, test } from 'vitest';
import { hidesInHanWords } from '../../../../utils/analysis/entities/han-borders.ts';

const hides = (text: string, name: string) => {
  const start = text.indexOf(name);
  expect(start).toBeGreaterThanOrEqual(0);
  return hidesInHanWords(text, start, start + name.length);
};

describe('names that only seem to be there', () => {
  test.each([
    ['沿海地区的医院', '海地'],
    ['将增加纳米药物研究', '加纳'],
    ['参加纳入目录的评审', '加纳'],
    ['今日本报记者获悉', '日本'],
    ['发展中国家缺少疫苗', '中国'],
    ['其中国家级医院三所', '中国'],
    ['我国中东部省份', '中东'],
    ['中国卫生部门表示', '中国卫生部'],
    ['添加沙门氏菌检测', '加沙'],
    ['长江入海口附近', '海口'],
    ['会见文莱苏丹哈桑纳尔', '苏丹'],
  ])('%s has no %s', (text, name) => expect(hides(text, name)).toBe(true));
});

describe('names that are there', () => {
  test.each([
    ['医疗队抵达海地首都', '海地'],
    ['向加纳卫生部捐赠疫苗', '加纳'],
    ['访问日本期间会见', '日本'],
    ['中国家庭医生制度', '中国'],
    ['前往中国国家药监局', '中国'],
    ['在中东地区传播', '中东'],
    ['中国卫生部长期支持', '中国卫生部'],
    ['进入加沙地带', '加沙'],
    ['在海口举行会议', '海口'],
    ['援助苏丹难民', '苏丹'],
    ['越南河内市的医院', '越南'],
    ['与泰国朱拉隆功大学合作', '泰国'],
    ['出访马里期间', '马里'],
    ['印尼', '印尼'],
    ['巴新总理访华', '巴新'],
  ])('%s has %s', (text, name) => expect(hides(text, name)).toBe(false));

  test('Latin names are none of its business', () => {
    expect(hidesInHanWords('与WHO合作', 1, 4)).toBe(false);
  });
});
