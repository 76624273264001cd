import { type Knowledge, type KnownEntity, readEntities } from '../../utils/analysis/knowledge.ts';
import { type LanguageCode, type TopicId, topicIds } from '../../utils/analysis/types.ts';
import type { Draw } from './draw.ts';

/** One collaboration that reports come back to: who, about what, and when it began. */
export interface Matter {
  readonly parties: readonly [KnownEntity, KnownEntity];
  readonly subject: KnownEntity;
  readonly topics: readonly TopicId[];
  readonly place: KnownEntity;
  /** Epoch days. */
  readonly began: number;
  /** Steps of the ladder that it will ever reach. */
  readonly reach: number;
}

export interface Site {
  readonly name: string;
  readonly host: string;
  readonly language: LanguageCode;
}

export interface World {
  readonly matters: readonly Matter[];
  /** Days of much news, epoch days, the greatest first. */
  readonly bursts: readonly number[];
  readonly sites: readonly Site[];
}

/** Days that the library reaches back before its end: twelve years. */
export const reachBack = 4_383;

const actorKinds = ['country', 'ministry', 'regulator', 'multilateral', 'company', 'institute', 'government'];

const inAllLanguages = ({ names }: KnownEntity) =>
  (['id', 'en', 'zh'] as const).every((language) => names[language].length > 0);

/** Those with a name in all three languages, in an order of this seed's own, a few chosen ones first. */
function ranked(
  known: readonly KnownEntity[],
  draw: Draw,
  wanted: (entity: KnownEntity) => boolean,
  first: readonly string[] = [],
): readonly KnownEntity[] {
  const keyed = known
    .filter((entity) => inAllLanguages(entity) && wanted(entity))
    .map((entity) => {
      const place = first.indexOf(entity.id);
      const key = draw.fraction();
      return { entity, key: place < 0 ? first.length + key : place };
    });
  return keyed.sort((one, other) => one.key - other.key).map(({ entity }) => entity);
}

const siteWords: Readonly<Record<LanguageCode, readonly [readonly string[], readonly string[]]>> = {
  id: [
    ['Warta', 'Kabar', 'Suara', 'Harian', 'Lintas'],
    ['Nusa', 'Bahari', 'Sehat', 'Pagi', 'Rimba', 'Timur'],
  ],
  en: [
    ['Harbour', 'Northern', 'Meridian', 'Civic', 'Delta'],
    ['Review', 'Courier', 'Dispatch', 'Ledger', 'Observer', 'Wire'],
  ],
  zh: [
    ['海湾', '北岸', '长桥', '晨光', '江南'],
    ['时报', '卫生报', '通讯', '观察', '新报', '日报'],
  ],
};

function sitesOf(draw: Draw): readonly Site[] {
  const sites = (['id', 'en', 'zh'] as const).flatMap((language) => {
    const [before, after] = siteWords[language];
    const gap = language === 'zh' ? '' : ' ';
    return before.flatMap((one, at) =>
      after.map((other, of) => ({
        language,
        name: `${one}${gap}${other}`,
        host: `${language}-${at}-${of}.example`,
        key: draw.fraction(),
      })),
    );
  });
  return sites
    .sort((one, other) => one.key - other.key)
    .map(({ name, host, language }) => ({ name, host, language }));
}

/** The parties, matters, busy days and sites that a seeded library tells of. */
export function createWorld(
  { tables }: Pick<Knowledge, 'tables'>,
  draw: Draw,
  size: number,
  lastDay: number,
): World {
  const known = readEntities(tables);
  const actors = ranked(
    known,
    draw,
    ({ type, kind }) => (type === 'organization' || type === 'place') && actorKinds.includes(kind),
    ['place:id', 'place:cn', 'organization:who', 'organization:bpom', 'organization:nmpa', 'place:sg'],
  );
  const places = ranked(
    known,
    draw,
    ({ type, kind }) => type === 'place' && (kind === 'city' || kind === 'capital'),
    ['place:jakarta'],
  );
  const subjects = ranked(known, draw, ({ type }) => ['product', 'practice', 'disease'].includes(type));
  const topics = [...topicIds].map((topic) => ({ topic, key: draw.fraction() }));
  const topicsByRank = topics.sort((one, other) => one.key - other.key).map(({ topic }) => topic);
  const matters = Array.from({ length: Math.max(3, Math.ceil(size / 3)) }, (): Matter => {
    const one = draw.frequent(actors);
    let other = draw.frequent(actors);
    while (other === one) other = draw.frequent(actors);
    const main = draw.frequent(topicsByRank);
    const second = draw.frequent(topicsByRank);
    return {
      parties: [one, other],
      subject: draw.frequent(subjects),
      topics: main === second || draw.chance(0.5) ? [main] : [main, second],
      place: draw.frequent(places),
      // News grows with the years: the square root leans to the end.
      began: lastDay - Math.floor((1 - Math.sqrt(draw.fraction())) * reachBack),
      reach: 1 + draw.below(6),
    };
  });
  const bursts = Array.from(
    { length: Math.max(2, Math.ceil(size / 250)) },
    () => lastDay - Math.floor((1 - Math.sqrt(draw.fraction())) * reachBack),
  );
  return { matters, bursts, sites: sitesOf(draw) };
}
