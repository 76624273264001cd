import type { EventFinding, LanguageCode } from '../../utils/analysis/types.ts';
import type { ReadArticle } from '../../utils/library/rows.ts';
import { createWriter, type Fillings, fillTitle, type Speaker } from './compose.ts';
import { dateWords, drawDate, isoDay } from './dates.ts';
import type { Draw } from './draw.ts';
import { type Act, asides, fillers, ladder, plans } from './phrases.ts';
import type { Matter, Site, World } from './world.ts';

/** How much one report is to tell. */
export interface Quota {
  readonly events: number;
  readonly mentions: number;
}

interface Telling {
  readonly act: Act;
  readonly matter: Matter;
  /** Epoch day. */
  readonly day: number;
}

const given = [
  'Ratih',
  'Bagas',
  'Lestari',
  'Wening',
  'Arka',
  'Sekar',
  'Danu',
  'Mei',
  'Yun',
  'Tova',
  'Ines',
  'Kofi',
];
const family = [
  'Wiranata',
  'Hapsari',
  'Lin',
  'Marlow',
  'Suryadi',
  'Okoro',
  'Prasetya',
  'Vance',
  'Qiao',
  'Adair',
];

function speakerFor(matter: Matter, draw: Draw): Speaker {
  const name = `${draw.pick(given)} ${draw.pick(family)}`;
  return { id: `person:${name.toLowerCase().replace(' ', '-')}`, name, actsFor: matter.parties[0] };
}

/** What a report published on a day tells of one matter. */
function tellingOf(matter: Matter, published: number, draw: Draw): Telling {
  if (draw.chance(0.07))
    return { act: draw.pick(plans), matter, day: published + 1 + Math.floor(draw.wait(150)) };
  // Looking back, sometimes over decades.
  if (draw.chance(0.03)) return { act: draw.pick(ladder), matter, day: published - 365 - draw.below(16_000) };
  const day = published - Math.floor(draw.wait(4));
  if (draw.chance(0.1)) return { act: draw.pick(asides), matter, day };
  const step = Math.floor(Math.max(0, day - matter.began) / 90);
  const act = ladder[Math.min(step, matter.reach - 1)] ?? draw.pick(ladder);
  return { act, matter, day };
}

function findingOf({ act, matter, day }: Telling, draw: Draw): Omit<EventFinding, 'evidence'> {
  const [one, other] = matter.parties;
  const date = drawDate(day, draw);
  const kind = matter.subject.type;
  return {
    type: act.type,
    stage: act.stage,
    modality: act.modality,
    actors: act.directed ? [one.id] : [one.id, other.id],
    recipients: act.directed ? [other.id] : [],
    place: matter.place.id,
    date,
    ...(date !== null && { dateBasis: draw.chance(0.8) ? ('stated' as const) : ('inferred' as const) }),
    topics: matter.topics,
    about: kind === 'disease' || kind === 'product' || kind === 'practice' ? [matter.subject.id] : [],
    alsoAt: [],
    rule: 'seed',
  };
}

const slots = ({ parties: [a, b], place: p, subject: s }: Matter) => ({ a, b, p, s });

const namesIn = (sentence: string) => (sentence.match(/\{[abpsn]\}/gu) ?? []).length;

/** A sentence that does not say where: "met in {p} on {d}" → "met on {d}". */
const withoutPlace = (sentence: string) => sentence.replace(/ (?:in|di) \{p\}|在\{p\}/u, '');

/** Adds sentences that only name someone until the report has as many mentions as it is to have. */
function fill(
  writer: ReturnType<typeof createWriter>,
  fillings: Fillings,
  language: LanguageCode,
  { missing, draw }: { readonly missing: number; readonly draw: Draw },
): void {
  for (let left = missing; left > 0; ) {
    const fitting = fillers
      .map((words) => words[language])
      .filter((sentence) => {
        const names = namesIn(sentence);
        return names > 0 && names <= left;
      });
    // Every filler names two or more: what is left over is named in a list of its own.
    const sentence =
      fitting.length > 0
        ? draw.pick(fitting)
        : { id: 'Sumber: {a}.', en: 'Source: {a}.', zh: '来源：{a}。' }[language];
    writer.add(sentence, fillings, draw.chance(0.4));
    left -= namesIn(sentence);
  }
}

/** One invented report of `published` (epoch day), in the language of its site. */
export function writeReport(
  world: World,
  {
    site,
    published,
    serial,
    quota,
  }: { readonly site: Site; readonly published: number; readonly serial: number; readonly quota: Quota },
  draw: Draw,
): ReadArticle {
  const { language } = site;
  const writer = createWriter(language);
  const main = draw.frequent(world.matters);
  const speaker = speakerFor(main, draw);
  const tellings = Array.from({ length: quota.events }, () =>
    tellingOf(draw.chance(0.7) ? main : draw.frequent(world.matters), published, draw),
  );
  let left = quota.mentions;
  const events = tellings.map((telling, index): EventFinding => {
    const finding = findingOf(telling, draw);
    const whole = telling.act.sentence[language];
    const later = namesIn(withoutPlace(whole)) * (tellings.length - index - 1);
    const sentence = namesIn(whole) + later <= left && draw.chance(0.5) ? whole : withoutPlace(whole);
    left -= namesIn(sentence);
    const { place, ...placeless } = finding;
    const fillings = { ...slots(telling.matter), d: dateWords(finding.date, language) };
    const evidence = writer.add(sentence, fillings, index > 0 && draw.chance(0.5));
    return sentence === whole && place !== undefined
      ? { ...placeless, place, evidence }
      : { ...placeless, evidence };
  });
  fill(writer, { ...slots(main), n: speaker }, language, { missing: left, draw });

  const url = `https://${site.host}/${isoDay(published).replaceAll('-', '/')}/${serial}`;
  const entities = writer.entities();
  const topics = [...new Set(events.flatMap((event) => event.topics))];
  const first = tellings[0];
  const titleOf =
    first?.act.title[language] ?? { id: 'Kabar {s}', en: 'News of {s}', zh: '{s}动态' }[language];
  const summary = writer.sentences.slice(0, 2);
  const text = writer.text();
  return {
    address: url,
    extractor: '0.2.0',
    article: {
      url,
      title: fillTitle(titleOf, slots(first?.matter ?? main), language),
      byline: draw.chance(0.6) ? speakerFor(main, draw).name : null,
      siteName: site.name,
      declaredLang: language,
      publishedAt: draw.chance(0.96)
        ? { value: isoDay(published), precision: 'day', source: draw.chance(0.7) ? 'json-ld' : 'meta' }
        : null,
      modifiedAt: null,
      text,
      wordCount: language === 'zh' ? text.length : text.split(/\s+/u).length,
      captions: [],
      credits: [],
      keywords: [],
      leadImage: null,
      quality: { grade: 'article', path: 'readability', signs: [] },
    },
    analysis: {
      language,
      sentences: writer.sentences,
      summary,
      entities,
      dates: [],
      topics: topics.map((id, rank) => ({ id, score: 1 / (rank + 1), evidence: summary.slice(0, 1) })),
      events,
      sources: [],
    },
  };
}
