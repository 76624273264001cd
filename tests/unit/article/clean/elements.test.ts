import { describe, expect, it } from 'vitest';
import { findBoxes } from '../../../../utils/article/clean/elements.ts';
import { element, prose } from '../page.ts';

const without = (root: Element) => {
  const boxes = findBoxes(root);
  for (const box of boxes.elements) box.remove();
  return boxes;
};

const cleaned = (html: string): { readonly text: string; readonly rules: readonly string[] } => {
  const root = element(`<main>${prose()}${html}</main>`);
  const { removals } = without(root);
  return { text: root.textContent ?? '', rules: removals.map((removal) => removal.rule) };
};

describe('findBoxes', () => {
  it.each([
    ['related-box', '<div class="berita-terkait">Warta lain</div>'],
    ['related-box', '<div class="RelatedStories related">Warta lain</div>'],
    ['share-bar', '<div class="post-share">Warta lain</div>'],
    ['newsletter-box', '<section id="newsletter-signup">Warta lain</section>'],
    ['comments', '<div id="comments">Warta lain</div>'],
    ['advertisement', '<div class="ads-inline">Warta lain</div>'],
    ['tag-list', '<div class="post-tags">Warta lain</div>'],
    ['author-box', '<div class="author-bio">Warta lain</div>'],
    ['gallery', '<div class="photo-gallery">Warta lain</div>'],
    ['navigation', '<nav>Warta lain</nav>'],
    ['footer', '<footer>Warta lain</footer>'],
  ])('%s: %s', (rule, html) => {
    const { text, rules } = cleaned(html);
    expect(text).not.toContain('Warta lain');
    expect(rules).toEqual([rule]);
  });

  it.each([
    ['<div class="shareholders-report">Kept</div>'],
    ['<div class="advanced-care">Kept</div>'],
    ['<div class="commentary">Kept</div>'],
    ['<p>with <a class="tag">Kept</a> inside</p>'],
    ['<table><tr class="player-1"><td>Kept</td></tr></table>'],
  ])('keeps %s', (html) => expect(cleaned(html).text).toContain('Kept'));

  it('keeps a box that holds much of the page, whatever it is called', () => {
    const root = element(`<div class="page social">${prose(8)}</div><div class="social">Like us</div>`);
    without(root);
    expect(root.textContent).toContain('Paragraph 8');
    expect(root.textContent).not.toContain('Like us');
  });
});
