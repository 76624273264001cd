import { closingHeading } from '../clean/blocks.ts';
import { isCode, isElement, isText, namesOf, tagOf, textBelow, walk } from '../walk.ts';
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
  /(?:updated?|last (?:modified|edited)|edited|bearbeitet|modified|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|diperbarui|diperbaharui|更新|修改|обновлено|päivitetty|aktualizováno)[^\p{L}\d]{0,4}(?:\p{L}{1,4}\s?){0,3}:?\s*$/iu;
const publishedLabel =
  /(?:published|posted|publié|mise? en ligne|veröffentlicht|erstellt|publicado|publikasi|diterbitkan|terbit|dimuat|dipublikasikan|tayang|pubblicato|geplaatst|发布|發布|发表|發表|opublikowano|опубликовано|julkaistu|created|erschienen|released?)\D{0,24}$/iu;
const hasDate = /(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}/u;
const copyright = /[©℗]|copyright|all rights/iu;

/** Old pages write their date with a script where it stands: `showDate("2020/04/17 01:43")`. */
const writtenDate =
  /^\s*(?:document\.write(?:ln)?|(?:show|print|write|display)_?(?:date|time)\w*)\(\s*["'](?<date>[^"'<>]{8,40})["']/iu;

/** Longest text beside a date that is still a line about the article rather than its prose. */
const LONGEST_LINE = 160;
const LONGEST_NAMED_LINE = 300;
const MOST_PROSE = 45;
/** How many elements before and after the headline its date is looked for. */
const JUST_BEFORE = 15;
const JUST_AFTER = 60;
const NEARBY = 250;
const LONGEST_BOX_TITLE = 30;
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

/** Text just before a node on its line: what labels the date that follows. */
function labelBefore(node: Node): string {
  const before = node.previousSibling;
  const text = before === null ? '' : textBelow(before, 60) || (isText(before) ? before.data.trim() : '');
  if (text !== '') return text.slice(-40);
  const parent = node.parentNode;
  const outside = parent?.previousSibling ?? null;
  if (outside !== null && isText(outside) && outside.data.trim() !== '')
    return outside.data.trim().slice(-40);
  const beside = node.parentElement?.previousElementSibling ?? null;
  return beside === null ? '' : textBelow(beside, 60).slice(-40);
}

function announcesOthers(element: Element, tag: string): boolean {
  const isTitle =
    /^(?:H[2-6]|STRONG|B|P)$/u.test(tag) ||
    (/^(?:DIV|SPAN)$/u.test(tag) && element.firstElementChild === null);
  if (!isTitle) return false;
  const text = textBelow(element, LONGEST_BOX_TITLE + 1);
  return (
    text.length <= LONGEST_BOX_TITLE &&
    closingHeading.test(text) &&
    !/^(?:comments?|leave|komentar|评论)/iu.test(text)
  );
}

/** Every date the page shows with its trust; `heading` is the article's headline, `root` the whole page. */
export function shownDates(
  root: Element,
  heading: Element | null,
  order: NumericOrder,
): readonly ShownDate[] {
  const spots: Spot[] = [];
  const names = new Map<Node, string>();
  const foreignness = new Map<Node, number>();
  const aroundHeading = new Set<Node>();
  for (let node: Node | null = heading; node !== null; node = node.parentNode) aroundHeading.add(node);
  let position = 0;
  let headingAt = -1;
  let strong = 0;
  let weak = 0;

  const add = (date: WrittenDate, from: 'time' | 'text', node: Node, own: string, before: string): void => {
    const above = node.parentNode;
    const around = `${own} ${names.get(node) ?? ''} ${above === null ? '' : (names.get(above) ?? '')} ${names.get(above?.parentNode ?? node) ?? ''}`;
    let role: ShownDate['role'] = 'unknown';
    if (modifiedLabel.test(before) || /datemodified|\bmodified/u.test(own)) role = 'modified';
    else if (publishedNames.test(own) || publishedLabel.test(before)) role = 'published';
    else if (!modifiedNames.test(own) && publishedNames.test(around)) role = 'published';
    let trust = from === 'time' ? 3 : 1;
    if (role === 'published') trust += 3;
    const named = dateNames.test(around);
    if (named) trust += 2;
    if (date.precision === 'minute') trust += 0.5;
    spots.push({ date, role, from, trust, position, named, foreign: strong > 0 ? 2 : weak > 0 ? 1 : 0 });
  };

  walk(
    root,
    (node) => {
      if (isElement(node)) {
        position++;
        if (node === heading) headingAt = position;
        const tag = tagOf(node);
        const written =
          tag === 'SCRIPT'
            ? writtenDate.exec((node.textContent ?? '').slice(0, 200))?.groups?.date
            : undefined;
        const writtenDay = written === undefined ? null : dateOf(written, order);
        if (writtenDay !== null) add(writtenDay, 'text', node, 'date', labelBefore(node));
        if (isCode(node) || /^(?:SVG|SELECT|TEXTAREA|IFRAME|HEAD)$/u.test(tag)) return false;
        const own = namesOf(node);
        names.set(node, own);
        if (!aroundHeading.has(node)) {
          const level =
            tag === 'FOOTER' ||
            tag === 'ASIDE' ||
            (!/^(?:ARTICLE|MAIN)$/u.test(tag) &&
              (otherThings.test(own) || (own.includes('footer') && pageFooter.test(own))))
              ? 2
              : /^(?:NAV|LI|ARTICLE)$/u.test(tag) || lists.test(own)
                ? 1
                : 0;
          // A title such as "Related stories" makes what follows beside it another report's.
          const box = node.parentNode;
          if (
            box !== null &&
            !aroundHeading.has(box) &&
            foreignness.get(box) !== 2 &&
            announcesOthers(node, tag)
          ) {
            if (foreignness.get(box) === 1) weak--;
            foreignness.set(box, 2);
            strong++;
          }
          if (level > 0) foreignness.set(node, level);
          if (level === 2) strong++;
          if (level === 1) weak++;
        }
        const property = (node.getAttribute('itemprop') ?? '').toLowerCase();
        const named = `${own} ${property.replace('date', 'date-')} ${property} ${node.hasAttribute('pubdate') ? 'pubdate' : ''}`;
        const machine =
          node.getAttribute('datetime') ??
          (/date(?:published|modified)|pubdate/u.test(property) ? node.getAttribute('content') : null) ??
          (tag === 'ABBR' ||
          /(?:^|[\s_-])(?:published|posted|timestamp|time-?ago|relative-?time)(?=$|[\s_-])/u.test(own)
            ? node.getAttribute('title')
            : null);
        const declared = machine === null ? null : dateOf(machine, order);
        if (declared !== null) add(declared, 'time', node, named, labelBefore(node));
        // A day, a month and a year may each stand in an element of its own.
        else if ((property.startsWith('date') || dateNames.test(own)) && node.firstElementChild !== null) {
          const text = textBelow(node, 81);
          const date = text.length <= 80 ? datesIn(text, order)[0] : undefined;
          if (date !== undefined && !copyright.test(text))
            add(date, 'text', node, named, `${labelBefore(node)} ${text.slice(0, date.start)}`);
        }
        return;
      }
      if (!isText(node) || node.data.length > 2000 || !hasDate.test(node.data)) return;
      const parent = node.parentNode ?? root;
      const text = node.data.replace(/\s+/gu, ' ').trim();
      const own = names.get(parent) ?? '';
      const named = dateNames.test(`${own} ${names.get(parent.parentNode ?? parent) ?? ''}`);
      if (text.length > (named ? LONGEST_NAMED_LINE : LONGEST_LINE)) return;
      for (const date of datesIn(text, order).slice(0, 2)) {
        const prose = text.length - (date.end - date.start);
        if (!named && prose > (date.start <= 3 ? MOST_PROSE * 2 : MOST_PROSE)) continue;
        const label = `${labelBefore(node)} ${text.slice(0, date.start)}`;
        if (copyright.test(`${label}${text}`)) continue;
        add(date, 'text', parent, own, label);
      }
      return;
    },
    (node) => {
      const level = foreignness.get(node);
      if (level === 2) strong--;
      if (level === 1) weak--;
    },
  );
  const hasHeading = heading !== null;
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
        (spot.named && (heading === null || (headingAt >= 0 && spot.position > headingAt - JUST_BEFORE))));
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
