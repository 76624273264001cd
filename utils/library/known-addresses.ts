import type { KnownAddresses } from '../addresses/sort-addresses.ts';
import type { Library } from './schema.ts';

/** An address under both protocols: the library may know a page by the other one. */
const bothOf = (url: string): readonly string[] => [
  url.replace(/^http:/u, 'https:'),
  url.replace(/^https:/u, 'http:'),
];

/** Which of some normalised addresses are in the library, and which are on the list already. */
export async function queryKnownAddresses(
  { articles, queue }: Library,
  urls: readonly string[],
): Promise<KnownAddresses> {
  const wanted = [...new Set(urls.flatMap(bothOf))];
  const stored = await articles.where('addresses').anyOf(wanted).distinct().toArray();
  const open = await queue.where('state').anyOf('waiting', 'held', 'running').toArray();
  return {
    saved: new Set(stored.flatMap(({ deletedAt, addresses }) => (deletedAt === null ? addresses : []))),
    queued: new Set(open.map(({ url }) => url)),
  };
}
