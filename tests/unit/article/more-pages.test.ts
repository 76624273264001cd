import { expect, it } from 'vitest';
import { isOtherPage } from '../../../utils/article/more-pages.ts';

const url = 'https://news.example/health/visit';

it.each([
  ['?page=2', url],
  ['/health/visit/2', url],
  ['/health/visit/page/2/', url],
  ['/health/visit_2.html', 'https://news.example/health/visit.html'],
  ['c_1126_3.htm', 'https://news.example/health/c_1126.htm'],
  ['/health/visit', 'https://news.example/health/visit?page=2'],
  ['?page=3', 'https://news.example/health/visit?page=2'],
  ['/health/covid-19?page=2', 'https://news.example/health/covid-19'],
])('%s is another page of %s', (href, here) => expect(isOtherPage(href, here)).toBe(true));

it.each([
  ['/health/next-report', url],
  ['/health/visit', url],
  ['/health/visit?page=2#comments', url],
  ['/health/visit/comment-page-2/', url],
  ['https://other.example/health/visit?page=2', url],
  ['/health/visit-18', 'https://news.example/health/covid-19'],
  ['not an address://', url],
])('%s is not another page of %s', (href, here) => expect(isOtherPage(href, here)).toBe(false));
