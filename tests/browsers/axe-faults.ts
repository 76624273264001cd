import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Scope {
  /** The part that is looked over; the whole page by default. */
  readonly within?: string;
  /** In dark only the colours differ, and with them what axe can find. */
  readonly only?: 'colours';
}

/** What axe finds wrong with a page as it stands: the rule, and for each place its markup and the reason. */
export async function faultsOf(
  page: Page,
  { within = 'html', only }: Scope = {},
): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(
    async (selector, rules) => {
      const tool = (globalThis as unknown as { axe: Axe }).axe;
      // What passed is not asked for: to describe it takes longer than to find what did not.
      const { violations } = await tool.run(document.querySelector(selector) ?? document, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      });
      return JSON.stringify(violations);
    },
    within,
    only && ['color-contrast', 'link-in-text-block'],
  );
  return (JSON.parse(found) as readonly Fault[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

interface Axe {
  run(context: Node, options: object): Promise<{ readonly violations: readonly Fault[] }>;
}
