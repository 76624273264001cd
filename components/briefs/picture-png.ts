import { knotSize, type Picture, pictureText, type Shape } from '../../utils/library/brief/picture.ts';
import { inks, pictureFace } from '../../utils/library/brief/svg.ts';

/** Dots for each pixel of the picture: fine enough for print. */
const density = 3;

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'line':
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.lineCap = shape.tone === 'knot' ? 'round' : 'butt';
      context.lineWidth = shape.width;
      context.strokeStyle = inks[shape.tone];
      context.stroke();
      return;
    case 'knot':
      context.beginPath();
      context.arc(shape.x, shape.y, knotSize, 0, 2 * Math.PI);
      context.fillStyle = shape.isDone ? inks.knot : '#ffffff';
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = inks.knot;
      context.stroke();
      return;
    case 'text':
      context.font = `${pictureText}px ${pictureFace}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillStyle = inks[shape.tone];
      context.fillText(shape.text, shape.x, shape.y);
  }
}

/** The picture of a brief as PNG on white, for word processors that draw no SVG. */
export async function pngOf({ width, height, shapes }: Picture): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width * density, height * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(density, density);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}
