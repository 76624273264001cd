import { titlesAgree } from '../article/stale-head.ts';
import { copyKeysOf } from './one-event/shared-sentences.ts';
import { fingerprintsOf, type ReadArticle } from './rows.ts';
import type { Library } from './schema.ts';

/**
 * The address that an article is stored under: the one that its page calls canonical, unless another article stands
 * there that has neither its headline nor a sentence of it. What a page says of itself must not take that one's place.
 * Runs inside the caller's transaction, if there is one.
 */
export async function ownAddress({ articles }: Library, read: ReadArticle): Promise<string> {
  const { url, title } = read.article;
  if (read.address === url || read.address === '') return url;
  const stored = await articles.where('url').equals(url).first();
  if (!stored || stored.addresses.includes(read.address) || titlesAgree(stored.title, title)) return url;
  const keys = new Set(stored.copyKeys);
  return copyKeysOf(fingerprintsOf(read)).some((key) => keys.has(key)) ? url : read.address;
}
