import { type LanguageCode, type TopicId, topicIds } from '../../analysis/types.ts';
import { ownEntry } from '../dossier/select-subject.ts';
import { type Side, sideOfId } from '../dossier/subject.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { eachBit } from '../topic-bits.ts';

export const languages: readonly LanguageCode[] = ['id', 'en', 'zh'];

/** Articles in each language, in the order of `languages`. */
export type ByLanguage = readonly [id: number, en: number, zh: number];

interface Source {
  readonly site: string;
  readonly articles: ByLanguage;
  /** Epoch day of its latest article. */
  readonly lastDay: number;
}

/** What is told in one language only. */
interface Gap<Key> {
  readonly key: Key;
  readonly lang: LanguageCode;
  readonly articles: number;
}

export interface Coverage {
  readonly all: ByLanguage;
  /** Most articles first. */
  readonly topics: readonly { readonly topic: TopicId; readonly articles: ByLanguage }[];
  readonly sources: readonly Source[];
  readonly topicGaps: readonly Gap<TopicId>[];
  /** Countries and organisations. */
  readonly partnerGaps: readonly Gap<Side>[];
}

/** Fewer articles than this say nothing about what the others leave out. */
const fewest = 3;
const width = languages.length;

const sum = ([id, en, zh]: ByLanguage) => id + en + zh;

/** Counts by name and language, one line of three for each name. */
class Counts {
  readonly #values: Uint32Array;

  constructor(names: number) {
    this.#values = new Uint32Array(names * width);
  }

  add(name: number, language: number): void {
    const place = name * width + language;
    this.#values[place] = (this.#values[place] ?? 0) + 1;
  }

  of(name: number): ByLanguage {
    const at = name * width;
    return [this.#values[at] ?? 0, this.#values[at + 1] ?? 0, this.#values[at + 2] ?? 0];
  }
}

/** The only language in which something is told, where it is told often enough. */
function onlyLanguage(counts: ByLanguage): LanguageCode | null {
  const told = languages.filter((_, index) => (counts[index] ?? 0) > 0);
  return told.length === 1 && sum(counts) >= fewest ? (told[0] ?? null) : null;
}

const gapsOf = <Key>(rows: readonly (readonly [Key, ByLanguage])[]): readonly Gap<Key>[] =>
  rows
    .flatMap(([key, counts]): readonly Gap<Key>[] => {
      const lang = onlyLanguage(counts);
      return lang === null ? [] : [{ key, lang, articles: sum(counts) }];
    })
    .sort((one, other) => other.articles - one.articles);

/** Whether a name is that of a partner: a country or an organisation; places within a country are none. */
const isPartner = (id: string) => id.startsWith('organization:') || /^place:[a-z]{2}$/u.test(id);

/** Which languages and sources the library hears what from. Counts articles. */
export function coverageOf(columns: OutlineColumns): Coverage {
  const topics = new Counts(topicIds.length);
  const entities = new Counts(columns.entities.all.length);
  const sites = new Counts(columns.sites.all.length);
  const lastDays = new Int32Array(columns.sites.all.length).fill(-2_147_483_648);
  const all: [number, number, number] = [0, 0, 0];
  const languageOf = columns.languages.all.map((lang) => languages.indexOf(lang as LanguageCode));
  for (let article = 0; article < columns.articleIds.length; article++) {
    const language = languageOf[columns.articleLanguage.at(article)] ?? -1;
    if (columns.articleIsLiving.at(article) === 0 || language < 0) continue;
    all[language] = (all[language] ?? 0) + 1;
    eachBit(columns.articleTopics.at(article), (topic) => topics.add(topic, language));
    columns.articleEntities.each(article, (entity) => entities.add(entity, language));
    const site = columns.articleSite.at(article);
    sites.add(site, language);
    const day = columns.entryFirst.at(ownEntry(columns, article));
    lastDays[site] = Math.max(lastDays[site] ?? 0, day);
  }
  const byTopic = topicIds.map((topic, index) => ({ topic, articles: topics.of(index) }));
  const hears = all.filter((count) => count > 0).length > 1;
  return {
    all,
    topics: byTopic
      .filter(({ articles }) => sum(articles) > 0)
      .sort((one, other) => sum(other.articles) - sum(one.articles)),
    sources: columns.sites.all
      .map((site, index) => ({ site, articles: sites.of(index), lastDay: lastDays[index] ?? 0 }))
      .filter(({ articles }) => sum(articles) > 0)
      .sort((one, other) => sum(other.articles) - sum(one.articles) || (one.site < other.site ? -1 : 1)),
    // In a library of one language everything is told in one language only.
    topicGaps: hears ? gapsOf(byTopic.map(({ topic, articles }) => [topic, articles])) : [],
    partnerGaps: hears
      ? gapsOf(
          columns.entities.all.flatMap((id, index) =>
            isPartner(id) ? [[sideOfId(id), entities.of(index)] as const] : [],
          ),
        )
      : [],
  };
}
