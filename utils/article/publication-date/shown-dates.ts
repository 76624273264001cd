import { closingHeading } from '../clean/blocks.ts';
import type { DateSpot } from '../page-reading.ts';
import { dateOf, datesIn, type NumericOrder, type WrittenDate } from './date-text.ts';

/** A date that the page shows, with the evidence for what it is the date of. */
export interface ShownDate {
  readonly date: WrittenDate;
  readonly role: 'published' | 'modified' | 'unknown';
  readonly from: 'time' | 'text';
  /** More is better; a date that belongs to something else sinks below zero. */
  readonly trust: number;
}

interface Spot extends ShownDate {
  readonly position: number;
  /** Stands in an element named after dates. */
  readonly named: boolean;
  /** 2 inside a box about something else, 1 inside a list or menu, 0 elsewhere. */
  readonly foreign: number;
}

const word = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`, 'u');

/** Boxes whose dates are never the report's. */
const otherThings = word(
  'related|recommend\\w*|comments?|commentlist|reply|replies|respond|popular|trending|calendar|copyright|breadcrumbs?|today|hari-ini|current-?date|clock|promo\\w*|ads?|advert\\w*|terkait|terbaru|terpopuler|most|top-?stories|similar|upcoming|newsletter|carousel|ticker|cookie\\w*|disqus|weather|stock|next|prev|previous|pager|pagination|events?',
);
/** The page's footer, not the foot of the report (`post-footer`, `entry-footer`), where blogs put its date. */
const pageFooter = /(?:^|\s)(?:(?:site|page|main|global)-)?footer(?=$|[\s_-])/u;
/** Lists and menus: their dates are the report's only right beside its headline. */
const lists = word(
  'widgets?|sidebar|teasers?|latest|recent|archives?|menu|nav|navigation|more|slider|feed|list|grid|cards?|items?|gallery|box',
);
const dateNames = word(
  '\\w*date\\w*|\\w*datum|publish\\w*|publication\\w*|posted|timestamp|timedata|tanggal|fecha|created|veroeffentlicht|time|waktu|data|dateline|byline|post-?meta\\w*|entry-?meta|article-?(?:info|meta|header)|info|meta',
);
const publishedNames = /publi[sc]|posted|pubdate|created|entry-date|post-?date|veroeffentlicht/u;
const modifiedNames = /modif|updat|changed|aktualis/u;
const modifiedLabel =
  /(?:updated?|last (?:modified|edited)|edited|bearbeitet|modified|aktualisiert|aktualisierung|geändert|änderung|stand|mis(?:e)? à jour|actualización|aggiornamento|atualização|pembaruan|perubahan|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|diperbarui|diperbaharui|更新|修改|обновлено|päivitetty|aktualizováno)[^\p{L}\d]{0,4}(?:\p{L}{1,4}\s?){0,3}:?\s*$/iu;
const publishedLabel =
  /(?:published|posted|publié|mise? en ligne|veröffentlicht|erstellt|publicado|publikasi|diterbitkan|terbit|dimuat|dipublikasikan|tayang|pubblicato|geplaatst|发布|發布|发表|發表|opublikowano|опубликовано|julkaistu|created|erschienen|released?)\D{0,24}$/iu;
/** The day on which a reader printed or opened the page. */
const visitLabel =
  /(?:dicetak|diakses|printed|accessed|retrieved|gedruckt|abgerufen|imprimé|consulté|impreso|打印|访问)\P{N}{0,24}$/iu;
const copyright = /[©℗]|copyright|all rights/iu;

/** Longest text beside a date that is still a line about the article rather than its prose. */
const LONGEST_LINE = 160;
const LONGEST_NAMED_LINE = 300;
const MOST_PROSE = 45;
/** How many elements before and after the headline its date is looked for. */
const JUST_BEFORE = 15;
const JUST_AFTER = 60;
const NEARBY = 250;
const ONLY_DAY = 3.5;

function trustIn(spot: Spot, headingAt: number, hasHeading: boolean): number {
  let trust = spot.trust;
  const away = spot.position - headingAt;
  const beside = headingAt >= 0 && away >= -JUST_BEFORE && away < JUST_AFTER;
  if (spot.foreign === 2) trust -= 6;
  else if (spot.foreign === 1 && !beside) trust -= 4;
  if (headingAt < 0) return hasHeading ? trust - 1 : trust;
  if (beside) trust += away < -4 ? 2.5 : 3;
  else if (away >= 0 && away < NEARBY) trust += 1;
  else if (away < 0) trust -= 1;
  return trust;
}

/** 2 inside a box about something else, 1 inside a list or menu, 0 elsewhere. */
function foreignness(spot: DateSpot): number {
  if (
    spot.titles.some(
      (title) => closingHeading.test(title) && !/^(?:comments?|leave|komentar|评论)/iu.test(title),
    )
  )
    return 2;
  let most = 0;
  for (const line of spot.above) {
    const space = line.indexOf(' ');
    const tag = line.slice(0, space);
    const own = line.slice(space + 1);
    if (tag === 'FOOTER') return 2;
    if (
      tag !== 'ARTICLE' &&
      tag !== 'MAIN' &&
      (otherThings.test(own) || (own.includes('footer') && pageFooter.test(own)))
    )
      return 2;
    if (/^(?:NAV|LI|ARTICLE|ASIDE)$/u.test(tag) || lists.test(own)) most = 1;
  }
  return most;
}

/** The dates that one place shows, with what they are the dates of; none where it is prose or a copyright line. */
function datesAt(spot: DateSpot, order: NumericOrder): readonly Spot[] {
  const named = dateNames.test(`${spot.own} ${spot.around}`);
  const found: Spot[] = [];
  const add = (date: WrittenDate, before: string): void => {
    if (visitLabel.test(before)) return;
    let role: ShownDate['role'] = 'unknown';
    if (modifiedLabel.test(before) || /datemodified|(?<!\p{L})modified/u.test(spot.own)) role = 'modified';
    else if (publishedNames.test(spot.own) || publishedLabel.test(before)) role = 'published';
    else if (!modifiedNames.test(spot.own) && publishedNames.test(spot.around)) role = 'published';
    let trust = spot.machine ? 3 : 1;
    if (role === 'published') trust += 3;
    if (named) trust += 2;
    if (date.precision === 'minute') trust += 0.5;
    found.push({
      date,
      role,
      from: spot.machine ? 'time' : 'text',
      trust,
      position: spot.position,
      named,
      foreign: foreignness(spot),
    });
  };
  if (spot.machine) {
    const date = dateOf(spot.text, order);
    if (date !== null) add(date, spot.label);
    return found;
  }
  if (spot.text.length > (named ? LONGEST_NAMED_LINE : LONGEST_LINE)) return found;
  for (const date of datesIn(spot.text, order).slice(0, 2)) {
    const prose = spot.text.length - (date.end - date.start);
    if (!named && prose > (date.start <= 3 ? MOST_PROSE * 2 : MOST_PROSE)) continue;
    const label = `${spot.label} ${spot.text.slice(0, date.start)}`;
    if (!copyright.test(`${label}${spot.text}`)) add(date, label);
  }
  return found;
}

/** Every date the page shows with its trust; `headingAt` is where the headline stands, -1 without one. */
export function shownDates(
  places: readonly DateSpot[],
  headingAt: number,
  order: NumericOrder,
): readonly ShownDate[] {
  const spots = places.flatMap((place) => datesAt(place, order));
  const hasHeading = headingAt >= 0;
  // A page that shows one day only, below its headline or labelled as its date, means that day.
  const days = new Set(
    spots
      .filter((spot) => spot.foreign < 2 && spot.role !== 'modified')
      .map((spot) => spot.date.value.slice(0, 10)),
  );
  const onlyDay = days.size === 1;
  // What is labelled as published, or stands alone on the page, is no list's date either then.
  const alone =
    new Set(spots.filter((spot) => spot.role !== 'modified').map((spot) => spot.position)).size <= 2;
  const only = (spot: Spot): Spot =>
    spot.role === 'published' || (alone && spot.from === 'time') ? { ...spot, foreign: 0 } : spot;
  return spots.map((spot) => {
    const own =
      spot.foreign < 2 &&
      (spot.role === 'published' ||
        spot.from === 'time' ||
        (spot.named && (!hasHeading || spot.position > headingAt - JUST_BEFORE)));
    return {
      date: spot.date,
      role: spot.role,
      from: spot.from,
      trust:
        onlyDay && own
          ? trustIn(only(spot), headingAt, hasHeading) + ONLY_DAY
          : trustIn(spot, headingAt, hasHeading),
    };
  });
}
