import type { DateSpot } from './page-reading.ts';
import { isCode, isElement, isText, namesOf, tagOf, textBelow, walk } from './walk.ts';

const hasDate = /(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}/u;
const mayNameDate = /dat|time|publi|post|meta|info|tanggal|fecha|creat|waktu|byline/u;
/** Names of elements whose `title` tells the moment that their text only rounds: "2 hours ago". */
const titleTells = /(?:^|[\s_-])(?:published|posted|timestamp|time-?ago|relative-?time)(?=$|[\s_-])/u;
/** Old pages write their date with a script where it stands: `showDate("2020/04/17 01:43")`. */
const writtenDate =
  /^\s*(?:document\.write(?:ln)?|(?:show|print|write|display)_?(?:date|time)\w*)\(\s*["'](?<date>[^"'<>]{8,40})["']/iu;

const LONGEST_LINE = 300;
const LONGEST_SPLIT = 80;
const LONGEST_TITLE = 30;
const MOST_SPOTS = 400;

/** Text just before a node on its line: what labels the date that follows. */
function labelBefore(node: Node): string {
  const before = node.previousSibling;
  const text = before === null ? '' : textBelow(before, 60) || (isText(before) ? before.data.trim() : '');
  if (text !== '') return text.slice(-40);
  const outside = node.parentNode?.previousSibling ?? null;
  if (outside !== null && isText(outside) && outside.data.trim() !== '')
    return outside.data.trim().slice(-40);
  const beside = node.parentElement?.previousElementSibling ?? null;
  return beside === null ? '' : textBelow(beside, 60).slice(-40);
}

const isTitle = (element: Element, tag: string): boolean =>
  /^(?:H[2-6]|STRONG|B|P)$/u.test(tag) || (/^(?:DIV|SPAN)$/u.test(tag) && element.firstElementChild === null);

interface Level {
  readonly element: Element;
  readonly line: string;
  readonly titles: string[];
}

/** Every place below `root` that shows a date, and where the headline stands among them (-1 without one). */
export function dateSpots(
  root: Element,
  heading: Element | null,
): { readonly spots: readonly DateSpot[]; readonly headingAt: number } {
  const spots: DateSpot[] = [];
  const names = new Map<Node, string>();
  const aroundHeading = new Set<Node>();
  for (let node: Node | null = heading; node !== null; node = node.parentNode) aroundHeading.add(node);
  const levels: Level[] = [];
  let position = 0;
  let headingAt = -1;

  const add = (text: string, machine: boolean, node: Node, own: string, label: string): void => {
    const above = node.parentNode;
    spots.push({
      text,
      machine,
      label,
      own,
      around: [node, above, above?.parentNode]
        .map((around) => (around ? (names.get(around) ?? '') : ''))
        .join(' '),
      above: levels.map((level) => level.line),
      titles: levels.flatMap((level) => level.titles),
      position,
    });
  };

  walk(
    root,
    (node) => {
      if (spots.length >= MOST_SPOTS) return false;
      if (isText(node)) {
        if (node.data.length > LONGEST_LINE * 3 || !hasDate.test(node.data)) return;
        const text = node.data.replace(/\s+/gu, ' ').trim();
        const parent = node.parentNode ?? root;
        if (text.length <= LONGEST_LINE) add(text, false, parent, names.get(parent) ?? '', labelBefore(node));
        return;
      }
      if (!isElement(node)) return;
      position++;
      if (node === heading) headingAt = position;
      const tag = tagOf(node);
      if (isCode(node)) {
        const written =
          tag === 'SCRIPT'
            ? writtenDate.exec((node.textContent ?? '').slice(0, 200))?.groups?.date
            : undefined;
        if (written !== undefined) add(written, false, node, 'date', labelBefore(node));
        return false;
      }
      if (/^(?:SVG|SELECT|TEXTAREA|IFRAME|HEAD)$/u.test(tag)) return false;
      const own = namesOf(node);
      names.set(node, own);
      if (!aroundHeading.has(node)) {
        const box = levels.at(-1);
        if (box !== undefined && box.element === node.parentNode && isTitle(node, tag)) {
          const title = textBelow(node, LONGEST_TITLE + 1);
          if (title !== '' && title.length <= LONGEST_TITLE && box.titles.length < 8) box.titles.push(title);
        }
        levels.push({ element: node, line: `${tag} ${own}`, titles: [] });
      }
      const property = (node.getAttribute('itemprop') ?? '').toLowerCase();
      const named = `${own} ${property.replace('date', 'date-')} ${property} ${node.hasAttribute('pubdate') ? 'pubdate' : ''}`;
      const machine =
        node.getAttribute('datetime') ??
        (/date(?:published|modified)|pubdate/u.test(property) ? node.getAttribute('content') : null) ??
        (tag === 'ABBR' || titleTells.test(own) ? node.getAttribute('title') : null);
      if (machine !== null && /\d{4}|\d\d/u.test(machine))
        add(machine.slice(0, 200), true, node, named, labelBefore(node));
      // A day, a month and a year may each stand in an element of its own.
      else if ((property.startsWith('date') || mayNameDate.test(own)) && node.firstElementChild !== null) {
        const text = textBelow(node, LONGEST_SPLIT + 1);
        if (text.length <= LONGEST_SPLIT && /\d{4}/u.test(text))
          add(text, false, node, named, labelBefore(node));
      }
      return;
    },
    (node) => {
      if (levels.at(-1)?.element === node) levels.pop();
    },
  );
  return { spots, headingAt };
}
