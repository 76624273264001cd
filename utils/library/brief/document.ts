import type { LanguageCode } from '../../analysis/types.ts';
import { showDateInWords } from '../../locale-dates.ts';
import type { Words } from '../../words.ts';
import type { Act } from '../export/act.ts';
import { actKind, actParties } from '../export/act-headline.ts';
import { type SliceNames, sliceNames } from '../export/slice-names.ts';
import type { BriefItem, BriefRow, CitedReport, KeptPiece } from '../reader-rows.ts';
import type { NoteRow } from '../types.ts';
import type { CitedRows } from './cited-rows.ts';
import { citedPage, citedReport } from './pick.ts';
import { type Picture, type PicturePoint, pictureOf } from './picture.ts';
import { type Source, Sources } from './sources.ts';

/** A quoted passage, with the numbers of the sources that it stands in. */
interface Cited {
  readonly quote: string;
  readonly quoteLang: LanguageCode | null;
  readonly numbers: readonly number[];
}

export type Block = { readonly id: string } & (
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  /** `date` and `about` are empty where nothing is known. */
  | ({
      readonly kind: 'event';
      readonly date: string;
      readonly heading: string;
      readonly about: string;
    } & Cited)
  | ({ readonly kind: 'note'; readonly remark: string } & Cited)
  | ({
      readonly kind: 'article';
      readonly heading: string;
      readonly headingLang: LanguageCode | null;
    } & Cited)
);

/** A line of the list of sources, in words. */
export interface ShownSource {
  readonly number: number;
  readonly reports: readonly {
    readonly title: string;
    readonly lang: LanguageCode | null;
    readonly url: string;
    /** Site, and when it was published and saved. */
    readonly origin: string;
  }[];
}

/** A brief as it is read: whatever it is written as says the same. */
export interface BriefDocument {
  readonly language: LanguageCode;
  readonly locale: string;
  readonly title: string;
  /** The day on which it was put together, in words. */
  readonly date: string;
  readonly introduction: readonly string[];
  readonly picture: Picture | null;
  readonly blocks: readonly Block[];
  readonly sourcesHeading: string;
  readonly sources: readonly ShownSource[];
}

interface Composer {
  readonly rows: CitedRows;
  readonly names: SliceNames;
  readonly words: Words;
  readonly sources: Sources;
}

/** Parts of a text between empty lines. */
const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const keptCited = (kept: KeptPiece, { sources }: Composer): Cited => ({
  quote: kept.words,
  quoteLang: kept.report.lang,
  numbers: sources.cite([kept.report]),
});

function actBlock(id: string, act: Act, { names, words, sources }: Composer): Block {
  const { finding, stage, quote, sortDay } = act.event;
  const [teller] = act.reports;
  const dayBasis = teller.article.publishedAt ? ('dayFromPublication' as const) : ('dayFromSaving' as const);
  const about = [
    actKind(finding, words),
    words.say(`stage_${stage}`),
    ...(finding.date === null ? [`${showDateInWords(sortDay, words.locale)} ${words.say(dayBasis)}`] : []),
  ];
  return {
    id,
    kind: 'event',
    date: finding.date === null ? '' : showDateInWords(finding.date, words.locale),
    heading: actParties(finding, names, words),
    about: about.join(' · '),
    quote,
    quoteLang: teller.article.lang,
    numbers: sources.cite(act.reports.map(({ article }) => citedReport(article))),
  };
}

function noteBlock(id: string, note: NoteRow, { rows, sources }: Composer): Block {
  const article = note.articleId === null ? undefined : rows.articles.get(note.articleId);
  const page = citedPage(note, article);
  return {
    id,
    kind: 'note',
    remark: note.remark,
    quote: note.quote,
    quoteLang: page.lang,
    numbers: sources.cite([page]),
  };
}

function blockOf(item: BriefItem, composer: Composer): Block {
  const { rows, words, sources } = composer;
  const { id } = item;
  switch (item.kind) {
    case 'heading':
    case 'paragraph':
      return { id, kind: item.kind, text: item.text };
    case 'event': {
      const act = rows.acts.get(item.eventId);
      if (act) return actBlock(id, act, composer);
      const date = item.kept.date === null ? '' : showDateInWords(item.kept.date, words.locale);
      return {
        id,
        kind: 'event',
        date,
        heading: item.kept.heading,
        about: '',
        ...keptCited(item.kept, composer),
      };
    }
    case 'note': {
      const note = rows.notes.get(item.noteId);
      return note
        ? noteBlock(id, note, composer)
        : { id, kind: 'note', remark: '', ...keptCited(item.kept, composer) };
    }
    case 'article': {
      const article = rows.articles.get(item.articleId);
      const report: CitedReport = article ? citedReport(article) : item.kept.report;
      const quote = article ? article.summary : item.kept.words;
      const cited: Cited = { quote, quoteLang: report.lang, numbers: sources.cite([report]) };
      return { id, kind: 'article', heading: report.title, headingLang: report.lang, ...cited };
    }
  }
}

function pointOf(item: BriefItem, { rows, names }: Composer): readonly PicturePoint[] {
  if (item.kind !== 'event') return [];
  const act = rows.acts.get(item.eventId);
  if (!act) return item.kept.date === null ? [] : [{ date: item.kept.date, parties: [], isDone: true }];
  const { finding, sortDay, modality } = act.event;
  const parties = [...new Set([...finding.actors, ...finding.recipients])].map(names.nameOf);
  return [
    { date: finding.date ?? sortDay, parties, isDone: modality === 'actual' || modality === 'historical' },
  ];
}

function shownSource({ number, reports }: Source, { say, locale }: Words): ShownSource {
  return {
    number,
    reports: reports.map(({ title, lang, url, siteName, publishedAt, savedAt }) => ({
      title: title || url,
      lang,
      url,
      origin: [
        siteName,
        publishedAt && say('publishedOn', showDateInWords(publishedAt, locale)),
        say('savedOn', showMomentIn(savedAt, locale)),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  };
}

/** The reader's own calendar day of a moment, in words. */
const showMomentIn = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(moment);

/** Puts a brief together from what the library knows now, in the words of its language. */
export function composeBrief(
  brief: Pick<BriefRow, 'title' | 'introduction' | 'items'>,
  rows: CitedRows,
  words: Words,
  now: number,
): BriefDocument {
  const names = sliceNames(rows.entities, words.language, words.locale);
  const composer: Composer = { rows, names, words, sources: new Sources(rows.originals) };
  const blocks = brief.items.map((item) => blockOf(item, composer));
  return {
    language: words.language,
    locale: words.locale,
    title: brief.title.trim() || words.say('briefUntitled'),
    date: showMomentIn(now, words.locale),
    introduction: paragraphsOf(brief.introduction),
    picture: pictureOf(
      brief.items.flatMap((item) => pointOf(item, composer)),
      words,
    ),
    blocks,
    sourcesHeading: words.say('briefSourcesHeading'),
    sources: composer.sources.all.map((source) => shownSource(source, words)),
  };
}
