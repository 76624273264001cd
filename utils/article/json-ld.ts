/** One schema.org node as the page declares it; every value must be checked before use. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 400;

const articleTypes =
  /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review|PressRelease|Recipe|HowTo)$/u;
const pageTypes = /^(?:WebPage|ItemPage|MedicalWebPage|VideoObject|Event|PodcastEpisode|CreativeWork)$/u;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const typesOf = (node: JsonLdNode): readonly string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/u, ''));
};

/** The page that many publishers ship has raw line breaks inside strings or comment marks around it. */
function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*(?:;\s*)?$/u, '');
  for (const attempt of [
    text,
    text.replace(/\p{Cc}+/gu, ' '),
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*(?=[}\]])/gu, '')
      .replace(/;\s*$/u, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more.
    }
  }
  return null;
}

/** Every node of every JSON-LD script, outermost first; lists of other articles (`itemListElement`) are left out. */
export function readJsonLd(sources: readonly string[]): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const queue: unknown[] = sources.map(parseLoosely);
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    if (!isNode(value)) continue;
    nodes.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
      if (typeof value[key] === 'object') queue.push(value[key]);
  }
  return nodes;
}

/**
 * The node that describes this page's article: an article type first, then a page type that carries a date. Of several
 * articles, one that `isElsewhere` does not tell to be of another page.
 */
export function articleNode(
  nodes: readonly JsonLdNode[],
  isElsewhere: (node: JsonLdNode) => boolean = () => false,
): JsonLdNode | null {
  const articles = nodes.filter(
    (node) => typesOf(node).some((type) => articleTypes.test(type)) && !isElsewhere(node),
  );
  return (
    articles.find((node) => node.datePublished !== undefined) ??
    articles[0] ??
    nodes.find(
      (node) =>
        typesOf(node).some((type) => pageTypes.test(type)) &&
        node.datePublished !== undefined &&
        !isElsewhere(node),
    ) ??
    null
  );
}

/** Deeper is nothing that a page means. */
const DEEPEST = 8;
/** More authors than any report has. */
const MOST_NAMES = 50;

export const stringOf = (value: unknown): string | null => {
  let inner = value;
  for (let depth = 0; Array.isArray(inner) && depth < DEEPEST; depth++) [inner] = inner;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : null;
};

/** The `name` of a person or organisation, or of several. */
export function namesIn(value: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value
      .slice(0, MOST_NAMES)
      .flatMap((one) => namesIn(one, depth + 1))
      .slice(0, MOST_NAMES);
  if (isNode(value)) return namesIn(value.name, depth + 1);
  const name = stringOf(value);
  return name === null ? [] : [name];
}
