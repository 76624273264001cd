import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  analyseExtraction,
  forgetAnalyser,
  readyAnalyser,
} from '../../../entrypoints/background/analyser.ts';
import { loadScript } from '../../../entrypoints/background/load-script.ts';
import { languages } from '../../../utils/analysis/languages/index.ts';
import { createReader } from '../../../utils/analysis/reader.ts';
import { articleFromText } from '../../../utils/article/plain-text.ts';
import { failure } from '../../../utils/errors.ts';
import { emptyLibrary, unwrap } from '../library/fixtures.ts';

vi.mock('../../../entrypoints/background/load-script.ts', () => ({ loadScript: vi.fn() }));

const scripts: Readonly<Record<string, unknown>> = {
  analysis: createReader,
  ...Object.fromEntries(Object.entries(languages).map(([code, rules]) => [`analysis-${code}`, rules])),
};
const texts = {
  id: 'Menteri Kesehatan Kenya bertemu dengan rekannya dari Ghana di Nairobi pada hari Senin, dan mereka menandatangani nota kesepahaman tentang vaksin.',
  en: 'The health minister of Kenya met her counterpart from Ghana in Nairobi on Monday, and they signed an agreement on vaccines.',
  zh: '肯尼亚卫生部长周一在内罗毕会见了加纳卫生部长，双方签署了疫苗合作协议。',
};
const extractionOf = (text: string) => ({ article: articleFromText({ text }), removals: [] });
const asked = () => vi.mocked(loadScript).mock.calls.map(([name]) => name);

const library = emptyLibrary();
const read = (code: keyof typeof texts) =>
  analyseExtraction(library, extractionOf(texts[code]), 'https://warta.example/nota');

beforeEach(() => {
  vi.mocked(loadScript)
    .mockReset()
    .mockImplementation(async (name) => scripts[name] as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `ext://simpul${path}`);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Simpul',
    version: '1.2.3',
  });
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    const bytes = readFileSync(join(import.meta.dirname, '../../../public', pathname));
    return new Response(new Uint8Array(bytes));
  });
  forgetAnalyser();
});

test('a text brings the rules of its own language and of no other', async () => {
  const { analysis } = unwrap(await read('zh'));
  expect(analysis.language).toBe('zh');
  expect(analysis.entities.map(({ id }) => id)).toContain('place:ke');
  expect(asked()).toEqual(['analysis', 'analysis-zh']);
  await read('id');
  expect(asked()).toEqual(['analysis', 'analysis-zh', 'analysis-id']);
});

test('a text in none of the languages brings none', async () => {
  const german =
    'Der Minister war am Montag in Berlin und hat mit den Kliniken gesprochen. Die Lage ist schwierig, weil das Personal fehlt.';
  expect(await analyseExtraction(library, extractionOf(german), 'https://warta.example/')).toEqual(
    failure('unsupported-language'),
  );
  expect(asked()).toEqual(['analysis']);
});

test('where the rules of a language do not come, its pages say so, and those of others are read', async () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  vi.mocked(loadScript).mockImplementation(async (name) => {
    if (isBroken && name === 'analysis-zh') throw new Error('analysis-zh.js could not be loaded');
    return scripts[name] as never;
  });
  expect(await read('zh')).toMatchObject({ ok: false, reason: 'unexpected' });
  expect(heard).toHaveBeenCalledOnce();
  expect(unwrap(await read('en')).analysis.language).toBe('en');
  await expect(readyAnalyser(library)).rejects.toThrow('analysis-zh.js could not be loaded');
  isBroken = false;
  expect(unwrap(await read('zh')).analysis.language).toBe('zh');
});

test('who cannot wait between two texts has the rules of all languages at once', async () => {
  const analyse = await readyAnalyser(library);
  for (const text of Object.values(texts)) expect(analyse({ text }).entities.length).toBeGreaterThan(2);
  expect(asked()).toEqual(['analysis', 'analysis-id', 'analysis-en', 'analysis-zh']);
});
