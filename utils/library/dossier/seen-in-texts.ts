import type { EntityId, LanguageCode } from '../../analysis/types.ts';
import type { Library } from '../schema.ts';

/** How texts write a name, and how often. */
interface Writing {
  readonly words: string;
  readonly lang: LanguageCode;
  readonly count: number;
}

/** An office that a person holds, as a text states it. */
interface Office {
  /** The person of whom it is said. */
  readonly person: EntityId;
  readonly personName: string;
  /** Empty where the text says only for whom the person acts. */
  readonly office: string;
  readonly lang: LanguageCode;
  readonly actsFor: EntityId | null;
  /** In how many of the texts. */
  readonly articles: number;
  /** An article that says so, the latest of them. */
  readonly articleId: string;
}

/** What texts say of an entity beyond its events. */
export interface SeenInTexts {
  /** How many texts were read for this. */
  readonly read: number;
  readonly writings: readonly Writing[];
  /** Of a person: what it is said to be. Of any other: who is said to act for it. Most often said first. */
  readonly offices: readonly Office[];
}

interface Tally {
  readonly office: Omit<Office, 'articles'>;
  articles: number;
}

/**
 * Reads texts for what they say of an entity.
 * @param articleIds of articles that name it, the latest first; as many as are to be read.
 */
export async function querySeenInTexts(
  library: Library,
  entity: EntityId,
  articleIds: readonly string[],
): Promise<SeenInTexts> {
  const [articles, contents] = await Promise.all([
    library.articles.bulkGet([...articleIds]),
    library.contents.bulkGet([...articleIds]),
  ]);
  const writings = new Map<string, Writing>();
  const offices = new Map<string, Tally>();
  const isPerson = entity.startsWith('person:');
  let read = 0;
  contents.forEach((content, index) => {
    const article = articles[index];
    if (!content || !article || article.deletedAt !== null) return;
    read++;
    for (const found of content.entities) {
      const concerns = found.id === entity;
      if (concerns)
        for (const { start, end } of found.mentions) {
          const words = content.text.slice(start, end);
          const known = writings.get(words);
          writings.set(words, { words, lang: known?.lang ?? article.lang, count: 1 + (known?.count ?? 0) });
        }
      if (found.type !== 'person' || !(isPerson ? concerns : found.actsFor === entity)) continue;
      const { office = '', actsFor = null } = found;
      if (office === '' && actsFor === null) continue;
      const key = `${found.id} ${office.toLowerCase()} ${actsFor}`;
      const tally = offices.get(key);
      if (tally) tally.articles++;
      else
        offices.set(key, {
          office: {
            person: found.id,
            personName: found.name,
            office,
            lang: article.lang,
            actsFor,
            articleId: article.id,
          },
          articles: 1,
        });
    }
  });
  return {
    read,
    writings: [...writings.values()].sort((one, other) => other.count - one.count),
    offices: [...offices.values()]
      .map(({ office, articles: count }) => ({ ...office, articles: count }))
      .sort((one, other) => other.articles - one.articles),
  };
}
