import { describe, expect, it } from 'vitest';
import { cleanByline, editorInText, reporterInText } from '../../../utils/article/byline.ts';

describe('cleanByline', () => {
  it.each([
    ['By Ada Lind', 'Ada Lind'],
    ['Penulis: Rahma Wulandari', 'Rahma Wulandari'],
    ['Oleh Bayu Prasetyo', 'Bayu Prasetyo'],
    ['记者：李明', '李明'],
    ['https://social.example/adalind', null],
    [' | ', null],
    ['No Author', null],
    ['admin', null],
    ['kabarnusa.example', null],
    ['View all posts by Ada Lind', 'Ada Lind'],
    ['Posted by Ada Lind', 'Ada Lind'],
    ['Rahma Wulandari Diterbitkan 12 Maret 2026, 14:05 WIB', 'Rahma Wulandari'],
  ])('%s', (text, wanted) => expect(cleanByline(text)).toBe(wanted));

  it('leaves a name that starts like a label', () => expect(cleanByline('Byron Hart')).toBe('Byron Hart'));
});

describe('who signs in the text', () => {
  it('the reporter, on a line or in a dateline', () => {
    expect(reporterInText(['Editor: Bayu Prasetyo', 'Pewarta: Rahma Wulandari'], [])).toBe('Rahma Wulandari');
    expect(reporterInText([], ['新华社万象11月18日电（记者 李明 王芳）代表团抵达。'])).toBe('李明, 王芳');
    expect(reporterInText(['2026-03-12 14:05 来源：时讯网 作者：李明'], [])).toBe('李明');
    expect(reporterInText(['Rep: Rahma Wulandari/ Red: Bayu Prasetyo'], [])).toBe('Rahma Wulandari');
    expect(reporterInText(['Laporan Wartawan Kabarnusa, Rahma Wulandari'], [])).toBe('Rahma Wulandari');
  });
  it('the editor apart', () => {
    expect(editorInText(['【责任编辑：赵强】'])).toBe('赵强');
    expect(reporterInText(['【责任编辑：赵强】'], ['代表团抵达。'])).toBeNull();
  });
  it('nobody', () => {
    expect(reporterInText([], ['代表团抵达。'])).toBeNull();
    expect(editorInText(['代表团抵达。'])).toBeNull();
  });
});
