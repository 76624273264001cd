import type { Page } from 'puppeteer-core';

/** What a reader of a small window, of large letters or without a fine hand would stumble over. */
export interface Stumbles {
  /** How many CSS pixels the page is wider than its window. */
  readonly tooWide: number;
  /** Elements that reach out of the window and cannot be scrolled to. */
  readonly outside: readonly string[];
  /** Text that is cut without a sign that it goes on. */
  readonly cut: readonly string[];
  /** Controls that are smaller than 24 by 24 CSS pixels and have not that room around them (WCAG 2.2, 2.5.8). */
  readonly small: readonly string[];
  /** Controls that are covered when they get the focus (2.4.11). */
  readonly hidden: readonly string[];
  /** Controls that stand elsewhere for the eye than for the keyboard (2.4.3). */
  readonly misplaced: readonly string[];
}

/** Looks over a page as it stands. */
export const lookOver = (page: Page): Promise<Stumbles> =>
  page.evaluate(() => {
    const nameOf = (element: Element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
    };
    const everything = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) &&
        element.closest('.unseen, .skip, option, [aria-hidden="true"]') === null,
    );
    const styleOf = (element: Element) => getComputedStyle(element);
    const scrolls = (element: Element) => /auto|scroll/u.test(styleOf(element).overflowX);
    const isScrolled = (element: Element) => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement)
        if (scrolls(parent) || parent.clientWidth === 1) return true;
      return false;
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

    const outside = everything.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1) && hasText(element) && !isScrolled(element);
    });
    const cut = everything.filter((element) => {
      const { overflowX, textOverflow, webkitLineClamp } = styleOf(element);
      // What stands in a field can be moved through.
      if (element.matches('input, textarea, select')) return false;
      if (!/hidden|clip/u.test(overflowX) || textOverflow === 'ellipsis' || webkitLineClamp !== 'none')
        return false;
      // The drawing is a window of its own, in which the reader moves.
      if (element.closest('.threads, svg') !== null || element.clientWidth <= 1) return false;
      return element.scrollWidth > element.clientWidth + 1;
    });

    const controls = everything.filter((element) =>
      element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    );
    /** What a finger may hit: a box that is ticked, also by its words. */
    const targetOf = (element: HTMLElement) => {
      const label = element instanceof HTMLInputElement && element.labels?.[0];
      const own = element.getBoundingClientRect();
      if (!label || !/checkbox|radio/u.test(element.type)) return own;
      const other = label.getBoundingClientRect();
      const [left, top] = [Math.min(own.left, other.left), Math.min(own.top, other.top)];
      return new DOMRect(
        left,
        top,
        Math.max(own.right, other.right) - left,
        Math.max(own.bottom, other.bottom) - top,
      );
    };
    /** A link within a sentence is as high as the sentence's line. */
    const isInText = (element: Element) =>
      element.matches('a') &&
      styleOf(element).display === 'inline' &&
      hasText(element.parentElement ?? element);
    const targets = controls.map((element) => ({ element, box: targetOf(element) }));
    const small = targets.filter(({ element, box }) => {
      if (box.width === 0 || (box.width >= 23.5 && box.height >= 23.5) || isInText(element)) return false;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const dx = Math.max(near.left - x, 0, x - near.right);
        const dy = Math.max(near.top - y, 0, y - near.bottom);
        return near.width > 0 && Math.hypot(dx, dy) < 12;
      });
    });

    const misplaced = controls.filter((element) => {
      if (element.tabIndex > 0) return true;
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
        if (styleOf(box).order !== '0' || /-reverse/u.test(styleOf(box).flexDirection)) return true;
      return false;
    });

    const hidden = controls.filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled')) return false;
      element.focus();
      if (document.activeElement !== element) return false;
      const boxes = [...element.getClientRects()];
      // A box of no size takes the focus for the words beside it.
      if (boxes.every(({ width, height }) => width < 2 || height < 2)) return false;
      return !boxes.some(({ left, right, top, bottom }) =>
        [0.1, 0.5, 0.9].some((part) => {
          const hit = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) / 2);
          return (
            hit !== null &&
            (element.contains(hit) ||
              // Closes as soon as the focus leaves it; here nothing is drawn anew in between.
              hit.closest('.add-to-brief-panel') !== null ||
              hit.contains(element) ||
              (element instanceof HTMLInputElement &&
                [...(element.labels ?? [])].some((label) => label.contains(hit))))
          );
        }),
      );
    });
    return {
      tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      outside: outside.map(nameOf),
      cut: cut.map(nameOf),
      small: small.map(
        ({ element, box }) => `${nameOf(element)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      ),
      hidden: hidden.map(nameOf),
      misplaced: misplaced.map(nameOf),
    };
  });
