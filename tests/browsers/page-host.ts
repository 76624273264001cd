import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Simpul } from './simpul.ts';

/**
 * What Simpul shows on a page is in a closed shadow tree, which no script of the page can enter. The browsers' own
 * debugging protocols can: Chrome's gives the tree's node, WebDriver BiDi serialises closed trees on request.
 */
type Script = (tree: ShadowRoot, ...args: readonly string[]) => unknown;

interface CdpNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

/** The attribute by which a box of ours on a page is told: that of cards, and that of stars. */
type Box = 'popover' | 'aria-hidden';

async function inChromium(page: Page, box: Box, script: Script, args: readonly string[]): Promise<unknown> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = (root as CdpNode).children?.find(({ children }) => children);
    const host = html?.children?.find(({ attributes }) => attributes?.includes(box));
    const tree = host?.shadowRoots?.[0];
    if (!tree) return null;
    const { object } = await session.send('DOM.resolveNode', { nodeId: tree.nodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `async function (...args) { return (${script.toString()})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } catch (error) {
    // It went away while it was looked at.
    if (error instanceof Error && /No node with given id|Could not find node/u.test(error.message))
      return null;
    throw error;
  } finally {
    await session.detach();
  }
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: BidiResult }>;
}
interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}
interface BidiElement {
  readonly shadowRoot?: { readonly sharedId?: string } | null;
}

async function inFirefox(
  browser: Browser,
  page: Page,
  box: Box,
  script: Script,
  args: readonly string[],
): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const target = { context: (page.mainFrame() as unknown as { readonly _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: `document.querySelector("html > [${box}]")`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const element = found.result.result?.value as BidiElement | undefined;
  const sharedId = element?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async (tree, ...args) => JSON.stringify((await (${script.toString()})(tree, ...args)) ?? null)`,
    arguments: [{ sharedId }, ...args.map((value) => ({ type: 'string', value }))],
    target,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(String(result.result?.value));
}

async function inBox<Value>(
  { name, browser }: Simpul,
  page: Page,
  box: Box,
  script: (tree: ShadowRoot, ...args: readonly string[]) => Value,
  args: readonly string[],
): Promise<Awaited<Value> | null> {
  const value =
    name === 'chromium'
      ? await inChromium(page, box, script, args)
      : await inFirefox(browser, page, box, script, args);
  return value as Awaited<Value> | null;
}

/** Runs a function on what Simpul shows on a page; null where it shows nothing. The function stands for itself. */
export const onPage = <Value>(
  simpul: Simpul,
  page: Page,
  script: (tree: ShadowRoot, ...args: readonly string[]) => Value,
  ...args: readonly string[]
): Promise<Awaited<Value> | null> => inBox(simpul, page, 'popover', script, args);

/** How many stars stand on a page, in the tree that its own scripts cannot enter; null without any. */
export const starsOn = (simpul: Simpul, page: Page): Promise<number | null> =>
  inBox(simpul, page, 'aria-hidden', (tree) => tree.querySelectorAll('span').length, []);

/** Waits until what is shown on a page is as asked for, and gives what the script said. */
export async function waitOnPage<Value>(
  simpul: Simpul,
  page: Page,
  script: (tree: ShadowRoot, ...args: readonly string[]) => Value,
  ...args: readonly string[]
): Promise<NonNullable<Awaited<Value>>> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const value = await onPage(simpul, page, script, ...args);
    if (value !== null && value !== undefined && value !== false) return value as NonNullable<Awaited<Value>>;
    if (performance.now() > deadline)
      throw new Error(`never on the page: ${script.toString()} ${args.join(' ')}`);
  }
}
