const LONGEST_SCRIPT = 1_000_000;

/** What the page's JSON-LD scripts hold, unread. */
export function jsonLdSources(document: Document): readonly string[] {
  const sources = [...document.getElementsByTagName('script')]
    .filter((script) => /ld\+json/iu.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
  return sources.filter((source) => source.length <= LONGEST_SCRIPT);
}
