import { describe, expect, it } from 'vitest';
import { canonicalUrl, normaliseUrl } from '../../../utils/article/canonical-url.ts';
import { sameOwner } from '../../../utils/article/site-owner.ts';
import { pageOf } from './page.ts';

describe('normaliseUrl', () => {
  it.each([
    ['https://News.Example:443/a?utm_source=x&id=7&fbclid=1#top', 'https://news.example/a?id=7'],
    ['https://news.example/a?gclid=1', 'https://news.example/a'],
    ['https://news.example/app#!/story/7', 'https://news.example/app#!/story/7'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
  ])('%s', (given, wanted) => expect(normaliseUrl(given)).toBe(wanted));

  it('keeps parameters that name the page, and what is not a web address', () => {
    expect(normaliseUrl('https://news.example/view?article=12&page=2')).toBe(
      'https://news.example/view?article=12&page=2',
    );
    expect(normaliseUrl('file:///tmp/a.html#x')).toBe('file:///tmp/a.html#x');
    expect(normaliseUrl('')).toBe('');
  });

  it('gives the same address when applied twice', () => {
    const once = normaliseUrl('https://news.example/a b?x=1&utm_campaign=é#y');
    expect(normaliseUrl(once)).toBe(once);
  });
});

describe('canonicalUrl', () => {
  const withLink = (href: string): Document => pageOf('<p>x</p>', `<link rel="canonical" href="${href}">`);

  it('follows the canonical link of the same site', () => {
    expect(
      canonicalUrl(
        withLink('https://www.news.example/story?utm_medium=x'),
        'https://m.news.example/story/amp',
      ),
    ).toBe('https://www.news.example/story');
    expect(canonicalUrl(withLink('/story'), 'https://news.example/story?from=home')).toBe(
      'https://news.example/story',
    );
  });

  it('does not follow it to another site, to the front page, or to no web address', () => {
    expect(canonicalUrl(withLink('https://other.example/story'), 'https://news.example/a#b')).toBe(
      'https://news.example/a',
    );
    expect(canonicalUrl(withLink('https://news.example/'), 'https://news.example/a')).toBe(
      'https://news.example/a',
    );
    expect(canonicalUrl(withLink('javascript:void(0)'), 'https://news.example/a')).toBe(
      'https://news.example/a',
    );
  });

  it('tells owners below a country apart', () => {
    expect(sameOwner('www.kabar.co.id', 'health.kabar.co.id')).toBe(true);
    expect(sameOwner('kabar.co.id', 'warta.co.id')).toBe(false);
  });
});
