import { expect, test } from 'vitest';
import { foldersOf, hostsOf, originsOf, sortAddresses } from '../../../utils/addresses/sort-addresses.ts';

const none = { saved: new Set<string>(), queued: new Set<string>() };
const listed = (url: string, folders: readonly string[] = []) => ({ url, title: '', folders });
const why = (url: string) => sortAddresses([listed(url)], none)[0]?.unwanted;

test.each([
  'https://warta.example/berita/2025/nota-obat',
  'http://warta.example/?p=1204',
  'https://warta.example/id/berita',
  'https://warta.example/en/a.html',
  'https://app.example/#!/berita/3',
  'https://warta.example/read.php?id=3',
])('%s may be an article', (url) => {
  expect(why(url)).toBeNull();
});

test.each([
  'https://warta.example/',
  'https://warta.example/index.html',
  'https://warta.example/id/',
  'https://warta.example/en-us',
  'https://warta.example/lampiran.PDF',
  'https://warta.example/foto.jpg?w=300',
  'javascript:void(0)',
  'place:sort=8&maxResults=10',
  'about:config',
  'file:///home/sari/nota.html',
  'not an address',
])('%s is none', (url) => {
  expect(why(url)).toBe('no-article');
});

test('an address counts once, whatever tracks its way there, and in either protocol', () => {
  const sorted = sortAddresses(
    [
      listed('https://a.example/1?utm_source=x'),
      listed('http://a.example/1#top'),
      listed('https://a.example/2'),
      listed('https://a.example/3'),
    ],
    { saved: new Set(['http://a.example/2']), queued: new Set(['https://a.example/3']) },
  );
  expect(sorted.map(({ url, unwanted }) => [url, unwanted])).toEqual([
    ['https://a.example/1', null],
    ['http://a.example/1', 'twice'],
    ['https://a.example/2', 'saved'],
    ['https://a.example/3', 'queued'],
  ]);
});

test('sites and folders are counted', () => {
  const sorted = sortAddresses(
    [
      listed('https://b.example/1', ['Health', 'China']),
      listed('https://a.example/1', ['Health']),
      listed('https://a.example/2'),
    ],
    none,
  );
  expect(hostsOf(sorted)).toEqual([
    { host: 'a.example', count: 2 },
    { host: 'b.example', count: 1 },
  ]);
  expect(foldersOf(sorted)).toEqual([
    { name: 'Health', count: 2 },
    { name: 'China', count: 1 },
  ]);
});

test('a site is asked for with its twin, an address in figures alone', () => {
  expect(originsOf('www.a.example')).toEqual(['*://www.a.example/*', '*://a.example/*']);
  expect(originsOf('a.example')).toEqual(['*://a.example/*', '*://www.a.example/*']);
  expect(originsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
});
