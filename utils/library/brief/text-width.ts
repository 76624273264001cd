const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const narrow = /[iljtfr.,:;'|!() ]/u;
const broad = /[MWmw@%]|\p{Lu}/u;

/** Roughly how wide a sans-serif face sets a text, for a picture that is laid out where no face is at hand. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text)
    units += wide.test(character) ? 1 : narrow.test(character) ? 0.31 : broad.test(character) ? 0.72 : 0.55;
  return units * size;
}

/** A text that is cut where it would be wider. */
function fittedText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A text on one line, or on two where it is wider; what the second cannot hold is cut. Han breaks anywhere. */
export function onTwoLines(text: string, width: number, size: number): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const parts = text.match(/[\p{Script=Han}]|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [text];
  let first = '';
  while (parts[0] !== undefined && textWidth((first + parts[0]).trimEnd(), size) <= width)
    first += parts.shift();
  if (first === '') return [fittedText(text, width, size)];
  return [first.trimEnd(), fittedText(parts.join(''), width, size)];
}
