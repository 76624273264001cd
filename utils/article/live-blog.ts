import { blocksOfText } from './declared-body.ts';
import { type JsonLdNode, stringOf, typesOf } from './json-ld.ts';
import type { Block } from './page-reading.ts';

const inAddress = /\/live(?:-?blog|-?updates?)?(?:[/-]|$)|live-?(?:blog|updates|ticker)/iu;
const inNames = /(?:^|[\s_-])(?:live-?(?:blog|feed|ticker|post|update)s?)(?=$|[\s_-])/u;
const MOST_UPDATES = 60;

/** Whether a page reports as things happen: it says so, its address does, or several of its blocks stand in such boxes. */
export const isLiveBlog = (node: JsonLdNode | null, url: string, blocks: readonly Block[]): boolean =>
  (node !== null && typesOf(node).includes('LiveBlogPosting')) ||
  (URL.canParse(url) && inAddress.test(new URL(url).pathname)) ||
  blocks.filter((block) => inNames.test(block.names)).length >= 3;

/** The entries that a live blog declares, newest first, each under the time at which it was written. */
export function declaredUpdates(node: JsonLdNode | null): readonly Block[] {
  const declared = node?.liveBlogUpdate;
  const updates = (Array.isArray(declared) ? declared : [declared]).filter(
    (update): update is JsonLdNode => typeof update === 'object' && update !== null && !Array.isArray(update),
  );
  const dated = updates.map((update) => ({ update, at: stringOf(update.datePublished) ?? '' }));
  return dated
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, MOST_UPDATES)
    .flatMap(({ update, at }) => {
      const clock = /T(?<time>\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(?<utc>Z|[+]00:?00)?/u.exec(at)?.groups;
      const time = clock === undefined ? '' : `${clock.time}${clock.utc === undefined ? '' : ' UTC'}`;
      const body = stringOf(update.articleBody) ?? '';
      return blocksOfText([time, stringOf(update.headline) ?? '', body].join('\n'));
    });
}
