import { describe, expect, it } from 'vitest';
import { bylineInText, cleanByline } from '../../../utils/article/byline.ts';

describe('cleanByline', () => {
  it.each([
    ['By Ada Lind', 'Ada Lind'],
    ['Penulis: Rahma Wulandari', 'Rahma Wulandari'],
    ['Oleh Bayu Prasetyo', 'Bayu Prasetyo'],
    ['记者：李明', '李明'],
    ['https://social.example/adalind', null],
    [' | ', null],
  ])('%s', (text, wanted) => expect(cleanByline(text)).toBe(wanted));

  it('leaves a name that starts like a label', () => expect(cleanByline('Byron Hart')).toBe('Byron Hart'));
});

describe('bylineInText', () => {
  it('prefers the reporter to the editor', () => {
    expect(bylineInText(['Editor: Bayu Prasetyo', 'Pewarta: Rahma Wulandari'], [])).toBe('Rahma Wulandari');
    expect(bylineInText(['【责任编辑：赵强】'], ['新华社万象11月18日电（记者 李明 王芳）代表团抵达。'])).toBe(
      '李明, 王芳',
    );
    expect(bylineInText(['【责任编辑：赵强】'], ['代表团抵达。'])).toBe('赵强');
  });
  it('is null where nobody signed', () => expect(bylineInText([], ['代表团抵达。'])).toBeNull());
});
