/** The flag of a country as an emoji: two regional letters. */
const emojiOf = (country: string): string =>
  String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 0x41));

let draws: boolean | null = null;

/** Whether this system draws flags: many show the two letters, or boxes, and those are never in colour. */
function drawsFlags(): boolean {
  if (draws !== null) return draws;
  const canvas = document.createElement('canvas');
  canvas.width = 24;
  canvas.height = 24;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.font = '16px sans-serif';
  context.fillStyle = '#000';
  context.fillText(emojiOf('CN'), 0, 18);
  const { data } = context.getImageData(0, 0, 24, 24);
  draws = false;
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 60 && (data[at + 3] ?? 0) > 100) draws = true;
  return draws;
}

/** A country's flag, or its code where the system has no flags; always beside the country's name. */
export const flagOf = (country: string): { readonly text: string; readonly isCode: boolean } =>
  drawsFlags() ? { text: emojiOf(country), isCode: false } : { text: country, isCode: true };
