import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browsers.ts';
import { closedTreeText } from './firefox-window.ts';

/** A range that the page's own scripts can see painted: the words, and the name of the pen. */
export interface Stroke {
  readonly pen: string;
  readonly words: string;
}

/** All that is painted on a page and in its frames under names of ours, read as the page itself could read it. */
export async function strokesOn(page: Page, prefix = 'reader-pen-'): Promise<readonly Stroke[]> {
  const text = await page.evaluate((start) => {
    const windows = [window, ...Array.from(frames)] as unknown as (typeof globalThis)[];
    const strokes = windows.flatMap((view) =>
      [...view.CSS.highlights].flatMap(([pen, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = view.document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return { pen, words: range.toString() };
        }),
      ),
    );
    return JSON.stringify(strokes.filter(({ pen }) => pen.startsWith(start)));
  }, prefix);
  return JSON.parse(text) as readonly Stroke[];
}

/** Waits until what is painted is as it should be; no event tells of it. */
export async function waitForStrokes(
  page: Page,
  isRight: (strokes: readonly Stroke[]) => boolean,
  prefix?: string,
): Promise<readonly Stroke[]> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const strokes = await strokesOn(page, prefix);
    if (isRight(strokes)) return strokes;
    if (performance.now() > deadline)
      throw new Error(`not painted as expected: ${JSON.stringify(strokes).slice(0, 600)}`);
  }
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const closedTrees = (node: DomNode): readonly DomNode[] => [
  ...(node.shadowRootType === 'closed' ? [node] : []),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedTrees),
];

async function textInChromium(session: CDPSession): Promise<string> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const texts = await Promise.all(
    closedTrees(root).map(async ({ backendNodeId }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.querySelector("[role=dialog]")?.innerText ?? ""; }',
        returnByValue: true,
      });
      return String(result.value);
    }),
  );
  return texts.join('');
}

/** The text of the card on a page, read past its closed tree; empty where there is none. */
async function cardOn(page: Page, name: BrowserName): Promise<string> {
  if (name === 'firefox') return closedTreeText(page.browser());
  const session = await page.createCDPSession();
  try {
    return await textInChromium(session);
  } finally {
    await session.detach();
  }
}

/** Waits for a card that tells what is asked for. */
export async function waitForCard(page: Page, name: BrowserName, pattern: RegExp): Promise<string> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const text = await cardOn(page, name);
    if (pattern.test(text)) return text;
    if (performance.now() > deadline) throw new Error(`no card tells ${pattern}: ${text || 'no card'}`);
  }
}
