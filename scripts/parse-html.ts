import { parseHTML } from 'linkedom';

/** A document for the command line; browsers bring their own. linkedom needs an html element to hang the rest on. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  // All of it may stand in a comment that never ends; browsers give such a page an empty body.
  return document.documentElement ? document : parseHtml('');
}
