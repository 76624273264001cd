import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/article/copy-page.ts';

const html =
  '<html lang="en"><head><title>T</title></head><body class="b"><main><p>One</p><aside>Ad</aside><p>Two</p></main><footer>End</footer></body></html>';

describe('copyPage', () => {
  it('copies all but what is left out, and leaves the page alone', () => {
    const { document } = parseHTML(html);
    const copy = copyPage(document, new Set(document.querySelectorAll('aside, footer')));
    expect(copy.documentElement.outerHTML).toBe(
      '<html lang="en"><head><title>T</title></head><body class="b"><main><p>One</p><p>Two</p></main></body></html>',
    );
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('copies the whole page where nothing is left out', () => {
    const { document } = parseHTML(html);
    const copy = copyPage(document, new Set());
    expect(copy.documentElement.outerHTML).toBe(html);
    expect(copy.querySelector('p')).not.toBe(document.querySelector('p'));
  });
});
