import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPage } from '../../../entrypoints/background/fetch-page.ts';

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const answers = (body: BodyInit | null, init: ResponseInit = {}) =>
  fetched.mockResolvedValue(new Response(body, { headers: { 'content-type': 'text/html' }, ...init }));

test('a page comes with its text and its address', async () => {
  answers('<p>中国', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(await fetchPage('https://warta.example/nota')).toEqual({
    ok: true,
    value: { html: '<p>中国', url: 'https://warta.example/nota' },
  });
});

test('the request tells nothing of the reader: no cookies, no referrer', async () => {
  answers('<p>');
  await fetchPage('https://warta.example/nota');
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test.each<[what: string, body: BodyInit | null, init: ResponseInit, reason: string]>([
  ['a PDF file', '%PDF-1.7', { headers: { 'content-type': 'application/pdf' } }, 'pdf'],
  ['a picture', '', { headers: { 'content-type': 'image/png' } }, 'not-an-article'],
  ['a missing page', '<p>', { status: 404, headers: { 'content-type': 'text/html' } }, 'fetch-failed'],
  ['a refusing site', '<p>', { status: 403, headers: { 'content-type': 'text/html' } }, 'fetch-failed'],
  ['an endless page', 'x'.repeat(8_000_001), { headers: { 'content-type': 'text/html' } }, 'fetch-failed'],
])('%s is an outcome', async (_, body, init, reason) => {
  answers(body, init);
  expect(await fetchPage('https://warta.example/nota')).toMatchObject({ ok: false, reason });
});

test('a broken line is an outcome', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await fetchPage('https://warta.example/nota')).toMatchObject({ ok: false, reason: 'fetch-failed' });
});
