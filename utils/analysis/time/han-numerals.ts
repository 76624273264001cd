const values: Readonly<Record<string, number>> = {
  ...{ 〇: 0, '○': 0, '０': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 两: 2, 兩: 2, 元: 1, 首: 1 },
};

/** One digit of a year or a day, as a character class: Western, full-width and Chinese. */
export const hanDigit = '[0-9０-９〇○零一二三四五六七八九]';

/**
 * Reads `11`, `１１`, `十一`, `二十`, `一百一十四`, `二〇二五`, `二零二五`, `两`, `元` (of 元月); null for anything else.
 */
export function readHanNumber(written: string | undefined): number | null {
  if (written === undefined || written === '') return null;
  const western = written.normalize('NFKC');
  if (/^\d{1,4}$/u.test(western)) return Number(western);
  const [hundreds, below] = western.split('百');
  if (hundreds !== undefined && below !== undefined) {
    const high = values[hundreds];
    const low = below === '' ? 0 : readHanNumber(below.replace(/^[零〇]/u, ''));
    return high === undefined || low === null || western.indexOf('百') !== western.lastIndexOf('百')
      ? null
      : high * 100 + low;
  }
  const [tens = '', ones = '', ...rest] = western.split('十');
  if (rest.length > 0) return null;
  if (!western.includes('十')) {
    let number = 0;
    for (const character of western) {
      const value = values[character];
      if (value === undefined) return null;
      number = number * 10 + value;
    }
    return number;
  }
  const ten = tens === '' ? 1 : values[tens];
  const one = ones === '' ? 0 : values[ones];
  return ten === undefined || one === undefined ? null : ten * 10 + one;
}
