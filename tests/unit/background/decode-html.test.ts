import { expect, test } from 'vitest';
import { decodeHtml } from '../../../entrypoints/background/decode-html.ts';

const utf8 = (html: string) => new TextEncoder().encode(html);
/** «中国» in GBK. */
const china = [0xd6, 0xd0, 0xb9, 0xfa];
const withBytes = (before: string, bytes: readonly number[]) => new Uint8Array([...utf8(before), ...bytes]);

test.each<[what: string, bytes: Uint8Array, contentType: string, text: string]>([
  ['UTF-8 by default', utf8('<p>Kesehatan – 中国'), 'text/html', '<p>Kesehatan – 中国'],
  ['the header', withBytes('<p>', china), 'text/html; charset=GBK', '<p>中国'],
  ['a header in quotes', withBytes('<p>', china), 'text/html;charset="gb2312"', '<p>中国'],
  ['the page itself', withBytes('<meta charset=gbk><p>', china), 'text/html', '<meta charset=gbk><p>中国'],
  [
    'the page in the old way',
    withBytes('<meta http-equiv="Content-Type" content="text/html; charset=gb18030">', china),
    'text/html',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb18030">中国',
  ],
  [
    'the header before the page',
    utf8('<meta charset=gbk>中'),
    'text/html; charset=utf-8',
    '<meta charset=gbk>中',
  ],
  [
    'a byte order mark before all',
    new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('中')]),
    'text/html; charset=gbk',
    '中',
  ],
  ['UTF-16 by its mark', new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]), 'text/html', '中'],
  [
    'no UTF-16 that could be read as letters',
    utf8('<meta charset="utf-16">中'),
    'text/html',
    '<meta charset="utf-16">中',
  ],
  [
    'an encoding that nobody knows',
    utf8('<meta charset="klingon">中'),
    'text/html; charset=klingon',
    '<meta charset="klingon">中',
  ],
  ['nothing', new Uint8Array(), 'text/html', ''],
])('%s', (_, bytes, contentType, text) => {
  expect(decodeHtml(bytes, contentType)).toBe(text);
});
