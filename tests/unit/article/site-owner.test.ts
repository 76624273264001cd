import { expect, test } from 'vitest';
import { addressOf } from '../../../utils/article/canonical-url.ts';
import { sameOwner } from '../../../utils/article/site-owner.ts';

test.each([
  ['www.who.int', 'who.int'],
  ['amp.kompas.example', 'health.kompas.example'],
  ['www.kabar.co.id', 'health.kabar.co.id'],
  ['kemkes.go.id', 'www.kemkes.go.id.'],
  ['news.bbc.co.uk', 'www.bbc.co.uk'],
  ['10.0.0.1', '10.0.0.1'],
  ['localhost', 'localhost'],
  ['berita.blogspot.com', 'berita.blogspot.com'],
])('%s and %s are one site', (host, other) => expect(sameOwner(host, other)).toBe(true));

test.each([
  ['evil.example', 'who.int'],
  ['who.int.evil.example', 'who.int'],
  ['evilwho.int', 'who.int'],
  ['evil.blogspot.com', 'who.blogspot.com'],
  ['evil.blogspot.co.id', 'who.blogspot.co.id'],
  ['evil.github.io', 'who.github.io'],
  ['evil.wordpress.com', 'kemlu.wordpress.com'],
  ['evil.pages.dev', 'who.pages.dev'],
  ['evil.substack.com', 'health.substack.com'],
  ['evil.s3.amazonaws.com', 'who.s3.amazonaws.com'],
  ['evil.go.id', 'kemkes.go.id'],
  ['evil.my.id', 'warta.my.id'],
  ['evil.me.uk', 'who.me.uk'],
  ['evil.gov.au', 'health.gov.au'],
  ['10.0.0.1', '192.168.0.1'],
  ['[::1]', '[::2]'],
  ['xn--wh-jia.int', 'who.int'],
  ['', 'who.int'],
])('%s has no say about %s', (host, other) => expect(sameOwner(host, other)).toBe(false));

const saved = 'https://www.who.int/news/agreement';

test.each([
  [saved, 'https://evil.example/a'],
  ['//www.who.int/news/agreement', 'https://evil.example/a'],
  ['https:\\\\www.who.int\\news\\agreement', 'https://evil.example/a'],
  ['https://evil.example@www.who.int/news/agreement', 'https://evil.example/a'],
  [` \n${saved}\t`, 'https://evil.example/a'],
  ['HTTPS://WWW.WHO.INT/news/agreement', 'https://evil.example/a'],
  ['https://ｗｗｗ.ｗｈｏ.ｉｎｔ/news/agreement', 'https://evil.example/a'],
  [saved, 'file:///home/reader/a.html'],
  [saved, 'http://10.0.0.1/a'],
])('the claim %j of %s is not followed', (href, url) => expect(addressOf(href, url)).toBe(url));

test('no claim makes an address that is longer than a backup may hold', () => {
  const long = `https://news.example/${'a'.repeat(100_000)}`;
  expect(addressOf(long, 'https://news.example/a')).toBe('https://news.example/a');
  const own = addressOf(null, long);
  expect(own.length).toBeLessThanOrEqual(8_000);
  expect(addressOf(null, own)).toBe(own);
});
