import { Markup } from './markup.ts';
import { knotSize, type Picture, pictureText, type Shape, type Tone } from './picture.ts';

/** On white paper. */
export const inks: Readonly<Record<Tone, string>> = {
  ink: '#211d17',
  faint: '#625a4c',
  rule: '#e2dbcb',
  thread: '#b9ab90',
  knot: '#9c2f24',
};
export const pictureFace =
  "'Noto Sans', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', Arial, sans-serif";

function shapeMarkup(shape: Shape): Markup {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, tone, width } = shape;
      const line = { x1, y1, x2, y2, stroke: inks[tone], 'stroke-width': width };
      return Markup.element('line', { ...line, 'stroke-linecap': tone === 'knot' ? 'round' : null });
    }
    case 'knot': {
      const fill = shape.isDone ? inks.knot : '#ffffff';
      const circle = { cx: shape.x, cy: shape.y, r: knotSize, fill };
      return Markup.element('circle', { ...circle, stroke: inks.knot, 'stroke-width': 1.5 });
    }
    case 'text': {
      const { x, y, text, anchor, tone } = shape;
      return Markup.element('text', { x, y, 'text-anchor': anchor, fill: inks[tone] }, text);
    }
  }
}

/** The picture of a brief as an element; it says what it shows. */
export function pictureMarkup({ width, height, shapes, label }: Picture): Markup {
  return Markup.element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
      'font-family': pictureFace,
      'font-size': pictureText,
    },
    shapes.map(shapeMarkup),
  );
}

/** The picture as a file of its own. */
export const svgOf = (picture: Picture): string => pictureMarkup(picture).toString();
