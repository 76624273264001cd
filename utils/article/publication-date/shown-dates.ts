import { isElement, isText, namesOf, tagOf, walk } from '../walk.ts';
import { dateOf, datesIn, type NumericOrder, type WrittenDate } from './date-text.ts';

/** A date that the page shows, with the evidence for what it is the date of. */
export interface ShownDate {
  readonly date: WrittenDate;
  readonly role: 'published' | 'modified' | 'unknown';
  readonly from: 'time' | 'text';
  /** More is better; below zero it belongs to something else. */
  readonly trust: number;
}

const elsewhere =
  /(?:^|[\s_-])(?:related|recommend\w*|comments?|commentlist|reply|replies|respond|footer|sidebar|widgets?|teasers?|popular|trending|latest|archives?|calendar|events?|copyright|breadcrumbs?|menu|nav|navigation|more|promo\w*|ads?|advert\w*|terkait|terbaru|terpopuler|most|top-?stories|recent|similar|upcoming|newsletter|carousel|slider|ticker|cookie\w*|disqus|weather|stock|next|prev|previous|pager|pagination|feed|list|grid|cards?|items?)(?:$|[\s_-])/u;
const dateNames =
  /(?:^|[\s_-])(?:(?:\w*(?:date|datum|publish\w*|pubdate|posted|timestamp|tanggal|fecha|created|veroeffentlicht))|time|published-on|waktu|data|dateline|byline|post-?meta|entry-?meta|article-?(?:info|meta|header)|info|meta|postmeta)(?:$|[\s_-])/u;
const publishedNames = /publish|posted|pubdate|created|entry-date|veroeffentlicht/u;
const modifiedNames = /modif|updat|changed|aktualis/u;
const modifiedLabel =
  /(?:updated?|last modified|modified|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|diperbarui|diperbaharui|更新|修改|обновлено|päivitetty|aktualizováno)[^\p{L}\d]{0,4}(?:\p{L}{1,4}\s?){0,3}:?\s*$/iu;
const publishedLabel =
  /(?:published|posted|publié|veröffentlicht|erstellt|publicado|publikasi|diterbitkan|terbit|dipublikasikan|tayang|pubblicato|geplaatst|发布|發布|发表|發表|opublikowano|опубликовано|julkaistu|created|erschienen|released?)\D{0,24}$/iu;
const hasDate = /(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}/u;

/** Longest text beside a date that is still a line about the article rather than its prose. */
const LONGEST_LINE = 160;

/** Every date the page shows with its trust; `heading` is the article's headline, `root` the whole page. */
export function shownDates(
  root: Element,
  heading: Element | null,
  order: NumericOrder,
): readonly ShownDate[] {
  const shown: ShownDate[] = [];
  let position = 0;
  let headingAt = -1;
  let foreign = 0;
  let links = 0;
  const isForeign = new Set<Node>();
  const names = new Map<Node, string>();
  const within = new Set<Node>();
  for (let node: Node | null = heading; node !== null; node = node.parentNode) within.add(node);

  const namesAbove = (node: Node): string => {
    let all = '';
    let above: Node | null = node;
    for (let level = 0; level < 3 && above !== null; level++, above = above.parentNode)
      all += ` ${names.get(above) ?? ''}`;
    return all;
  };
  const distance = (): number => (headingAt < 0 ? (heading === null ? 0 : -1) : position - headingAt);
  const judge = (date: WrittenDate, from: 'time' | 'text', node: Node, own: string, before: string): void => {
    const around = `${own} ${namesAbove(node)}`;
    let trust = from === 'time' ? 3 : 1;
    let role: ShownDate['role'] = 'unknown';
    if (modifiedNames.test(own) || modifiedLabel.test(before)) role = 'modified';
    else if (publishedNames.test(around) || publishedLabel.test(before)) role = 'published';
    if (role === 'published') trust += 3;
    if (dateNames.test(around)) trust += 2;
    if (foreign > 0) trust -= 6;
    if (links > 0) trust -= 2;
    const away = distance();
    if (headingAt >= 0 && away >= 0 && away < 60) trust += 3;
    else if (headingAt >= 0 && away < 250) trust += 1;
    else if (headingAt < 0 && heading !== null) trust -= 1;
    if (date.precision === 'minute') trust += 0.5;
    shown.push({ date, role, from, trust });
  };

  walk(
    root,
    (node) => {
      if (isElement(node)) {
        position++;
        if (node === heading) headingAt = position;
        const tag = tagOf(node);
        if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|SELECT|TEXTAREA|IFRAME|HEAD)$/u.test(tag)) return false;
        const own = namesOf(node);
        names.set(node, own);
        if (
          !within.has(node) &&
          (tag === 'FOOTER' ||
            tag === 'ASIDE' ||
            tag === 'NAV' ||
            (heading !== null && tag === 'ARTICLE') ||
            tag === 'LI' ||
            elsewhere.test(own))
        ) {
          isForeign.add(node);
          foreign++;
        }
        if (tag === 'A') links++;
        const property = node.getAttribute('itemprop') ?? '';
        const machine =
          node.getAttribute('datetime') ??
          (/^date/u.test(property) ? (node.getAttribute('content') ?? '') : '');
        if (machine !== '') {
          const date = dateOf(machine, order);
          const before = node.previousSibling?.textContent?.slice(-60) ?? '';
          const role = `${own} ${property === 'datePublished' || node.hasAttribute('pubdate') ? 'published' : property === 'dateModified' ? 'modified' : ''}`;
          if (date !== null) judge(date, 'time', node, role, before);
        }
        return;
      }
      if (!isText(node) || node.data.length > 2000 || !hasDate.test(node.data)) return;
      const text = node.data.replace(/\s+/gu, ' ').trim();
      if (text.length > LONGEST_LINE) return;
      const around = (node.parentNode?.textContent ?? '').length < 600;
      if (!around) return;
      for (const date of datesIn(text, order).slice(0, 2)) {
        const prose = text.length - (date.end - date.start);
        if (prose > 90) continue;
        const label = `${node.previousSibling?.textContent?.slice(-40) ?? node.parentNode?.previousSibling?.textContent?.slice(-40) ?? ''} ${text.slice(0, date.start)}`;
        if (/[©℗]|copyright|all rights/iu.test(`${label}${text}`)) continue;
        const parent = node.parentNode;
        judge(date, 'text', parent ?? node, parent === null ? '' : (names.get(parent) ?? ''), label);
      }
      return;
    },
    (node) => {
      if (isForeign.has(node)) foreign--;
      if (isElement(node) && tagOf(node) === 'A' && names.has(node)) links--;
    },
  );
  return shown;
}
