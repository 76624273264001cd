import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with a page as it stands: the rule, and for each place its markup and the reason. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Fault[] }> } };
    return JSON.stringify((await axe.run()).violations);
  });
  return (JSON.parse(found) as readonly Fault[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
