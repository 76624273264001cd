const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const MOST_HEADINGS = 80;

/** The element that shows the headline: the heading that says what the title says, else the page's only `h1`. */
export function headingOf(document: Document, title: string): Element | null {
  const wanted = fold(title);
  const headings = [...document.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS);
  const same = headings.find((heading) => wanted !== '' && fold(heading.textContent ?? '') === wanted);
  if (same !== undefined) return same;
  const first = headings.filter((heading) => heading.localName === 'h1');
  const alike = first.find((heading) => {
    const text = fold(heading.textContent ?? '');
    return text.length > 8 && (wanted.includes(text) || text.includes(wanted));
  });
  return alike ?? (first.length === 1 ? (first[0] ?? null) : null);
}
