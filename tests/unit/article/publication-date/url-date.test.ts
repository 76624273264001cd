import { expect, it } from 'vitest';
import { dateInUrl } from '../../../../utils/article/publication-date/url-date.ts';

it.each([
  ['https://news.example/2025/11/10/ministers-meet', '2025-11-10'],
  ['https://news.example/20251110/c123.html', '2025-11-10'],
  ['https://news.example/berita/2025-11-10-menteri-bertemu', '2025-11-10'],
  ['https://news.example/2025/nov/09/ministers', '2025-11-09'],
  ['https://archive.example/web/20261008220355/http://news.example/2025/01/26/a', '2025-01-26'],
])('%s', (url, wanted) => expect(dateInUrl(url)).toBe(wanted));

it.each([
  ['https://news.example/2025/11/ministers-meet'],
  ['https://news.example/story-20251340'],
  ['https://news.example/id/202511101234567890'],
  ['https://archive.example/web/20261008220355/http://news.example/a'],
  ['https://news.example/a?date=2025-11-10'],
])('no day in %s', (url) => expect(dateInUrl(url)).toBeNull());
