import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAddresses } from '../../../utils/addresses/find-addresses.ts';

const urls = (text: string) => findAddresses(text).map(({ url }) => url);

test.each([
  [
    'one a line',
    'https://a.example/1\nhttps://b.example/2\r\nhttps://a.example/1',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  [
    'in a sentence',
    'Baca https://a.example/1, lalu https://b.example/2. Selesai!',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  [
    'in brackets',
    '(see https://a.example/1) [https://b.example/2]',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  ['with brackets of its own', 'https://a.example/wiki/Jamu_(obat)', ['https://a.example/wiki/Jamu_(obat)']],
  ['with brackets, in brackets', '(https://a.example/Jamu_(obat))', ['https://a.example/Jamu_(obat)']],
  [
    'in Chinese, without a space',
    '详见https://a.example/1的报道，另见https://b.example/2。',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  [
    'in quotation marks',
    "“https://a.example/1” 'https://b.example/2'",
    ['https://a.example/1', 'https://b.example/2'],
  ],
  ['in HTML', '<a href="https://a.example/1?x=1&amp;y=2">x</a>', ['https://a.example/1?x=1&amp;y=2']],
  [
    'with a query and a fragment',
    'https://a.example/1?q=a,b&c=%E4%B8%AD#top',
    ['https://a.example/1?q=a,b&c=%E4%B8%AD#top'],
  ],
  ['without a protocol', 'www.a.example/1 and b.example/2', ['https://www.a.example/1']],
  ['bare on a line of its own', 'b.example/berita/2', ['https://b.example/berita/2']],
  ['bare in a cell', '2025-11-04,b.example/berita/2,Nota', ['https://b.example/berita/2']],
])('%s', (_, text, expected) => {
  expect(urls(text)).toEqual(expected);
});

test.each([
  'no address at all',
  'ratih@www.example.com and a@b.example/x are mail',
  'Rp 1.500.000/unit',
  'and/or 3.5/4.0',
  'ftp://a.example/x javascript:alert(1) file:///etc/passwd',
  'https://',
  'dr.Sari/RS',
])('finds nothing in: %s', (text) => {
  expect(urls(text)).toEqual([]);
});

test('a table gives the title that stands beside the address', () => {
  const table = 'Tanggal;Judul;Alamat\n2025-11-04;"BPOM; nota baru";https://a.example/1\n';
  expect(findAddresses(table)).toEqual([
    { url: 'https://a.example/1', title: 'BPOM; nota baru', folders: [] },
  ]);
});

test('Markdown gives the words of its link', () => {
  expect(findAddresses('- [Nota [baru](https://a.example/Jamu_(obat)), dan https://b.example/2')).toEqual([
    { url: 'https://a.example/Jamu_(obat)', title: 'Nota [baru', folders: [] },
    { url: 'https://b.example/2', title: '', folders: [] },
  ]);
});

test('every address of a list comes back, whatever stands between', () => {
  const between = fc.constantFrom('\n', ' ', ', ', '，', '\t', ' | ', '\n\n- ', '；');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.webUrl({ validSchemes: ['https', 'http'] }), between)), (parts) => {
      // What ends like a sentence cannot be told from one.
      const listed = parts.filter(([url]) => /[\p{L}\d/]$/u.test(url) && !/['|]/u.test(url));
      const text = listed.map(([url, sign]) => url + sign).join('');
      const found = urls(text);
      for (const [url, sign] of listed) if (!/^, |\t/u.test(sign)) expect(found).toContain(url);
    }),
  );
});

test('is quick on a long line that is no list', () => {
  const text = `${'www.'.repeat(20_000)} ${'https://'.repeat(10_000)} ${'(['.repeat(20_000)}`;
  const before = performance.now();
  findAddresses(text);
  expect(performance.now() - before).toBeLessThan(1500);
});
