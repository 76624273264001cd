import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import indonesian from '../../public/_locales/id/messages.json' with { type: 'json' };
import chinese from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { views } from './every-view.ts';
import { fillLibrary } from './filled-library.ts';
import { openSimpul, type Simpul } from './simpul.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const languages = [
  { language: 'id', tag: /^id\b/u, own: indonesian as Messages },
  { language: 'zh-CN', tag: /^zh\b/u, own: chinese as Messages },
] as const;

/** English texts that another language tells otherwise: those of fixed words, and patterns for those with gaps. */
function leftBehind(own: Messages): (words: string) => boolean {
  const differing = Object.entries(english as Messages).filter(
    ([key, { message }]) => own[key]?.message !== message,
  );
  const fixed = new Set(
    differing.map(([, { message }]) => message).filter((message) => !/\$\d/u.test(message)),
  );
  // Fewer than two words of its own, and a headline could be meant.
  const patterns = differing
    .map(([, { message }]) => message)
    .filter(
      (message) =>
        /\$\d/u.test(message) && (message.replace(/\$\d/gu, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) > 1,
    )
    .map((message) => message.replace(/[.*+?^()[\]{}|\\]/gu, '\\$&').replace(/\$\d/gu, '.+'))
    .map((pattern) => new RegExp(`^${pattern}$`, 'u'));
  const keys = new Set(Object.keys(english));
  return (words) =>
    fixed.has(words) ||
    patterns.some((pattern) => pattern.test(words)) ||
    (/[A-Z_]/u.test(words) && keys.has(words));
}

interface Heard {
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly Heard[];
}

/** All that a screen reader says of a page, by the browser's own tree, and what stands in fields before they are filled. */
async function heard(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  const take = ({ name = '', description = '', children = [] }: Heard) => {
    all.push(name, description);
    children.forEach(take);
  };
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (tree) take(tree as Heard);
  const written = await page.evaluate(() =>
    [...document.querySelectorAll('[placeholder], [title]')].flatMap((element) => [
      element.getAttribute('placeholder') ?? '',
      element.getAttribute('title') ?? '',
    ]),
  );
  return [...new Set([...all, ...written].map((words) => words.trim()).filter(Boolean))];
}

/** What is written in another language and says so is no text of the interface. */
const quoted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body [lang], body [lang] *')].flatMap((element) => [
      (element.textContent ?? '').trim(),
      element.getAttribute('aria-label') ?? '',
    ]),
  );

describe.each(languages)('a library that speaks $language', ({ language, tag, own }) => {
  let simpul: Simpul;
  const isEnglish = leftBehind(own);
  beforeAll(async () => {
    simpul = await openSimpul('chromium', { language });
    await fillLibrary(simpul);
  });
  afterAll(() => simpul?.close());

  test.each(views)('$name: no English is left, and no key is shown', async ({ hash, ready, act }) => {
    const page = await simpul.openLibrary(hash);
    await page.waitForSelector(ready);
    await act?.(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(tag);
    const said = await heard(page);
    expect(said.length).toBeGreaterThan(5);
    const theirs = new Set(await quoted(page));
    expect(said.filter((words) => isEnglish(words) && !theirs.has(words))).toEqual([]);
    await page.close();
  });
});
