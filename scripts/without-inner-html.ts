import type { Plugin } from 'vite';

interface Replacement {
  /** End of the module's path. */
  readonly module: RegExp;
  readonly pattern: RegExp;
  readonly by: string;
}

/**
 * The places in packaged libraries that set markup, or make code, from a string. Simpul never shows markup of a page; without
 * them, no code that ships is able to.
 */
const replacements: readonly Replacement[] = [
  // FlexSearch makes a function from a string for workers of its own, which Simpul does not have.
  {
    module: /flexsearch\/dist\/flexsearch\.bundle\.module\.min\.mjs$/u,
    pattern: /Function\("return "\+\w+\)\(\)\(self\)/u,
    by: '(void 0)',
  },
  // Preact's `dangerouslySetInnerHTML`, which no component uses.
  {
    module: /preact\/dist\/preact\.(?:m?js|module\.js)$/u,
    pattern: /\(\w+\.innerHTML=\w+\.__html\)/u,
    by: '(void 0)',
  },
  // Readability starts anew from the page as it was: a clone serves as well as its markup.
  {
    module: /readability\/Readability\.js$/u,
    pattern: /pageCacheHtml = page\.innerHTML/u,
    by: 'pageCacheHtml = page.cloneNode(true)',
  },
  {
    module: /readability\/Readability\.js$/u,
    pattern: /page\.innerHTML = pageCacheHtml/u,
    by: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)',
  },
  // … and reads the pictures of a `noscript`, which a parser of its own does without touching a document.
  {
    module: /readability\/Readability\.js$/u,
    pattern: /tmp\.innerHTML = noscript\.innerHTML/u,
    by: "tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, 'text/html').body.childNodes)",
  },
];

/** @throws Error where a library changed so that a replacement no longer fits: look at it anew then. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'simpul:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      const wanted = replacements.filter(({ module }) => module.test(path));
      if (wanted.length === 0) return null;
      let replaced = code;
      for (const { pattern, by } of wanted) {
        if (!pattern.test(replaced))
          throw new Error(`${path}: ${pattern} was not found; see scripts/without-inner-html.ts`);
        replaced = replaced.replace(pattern, () => by);
      }
      return { code: replaced, map: null };
    },
  };
}
