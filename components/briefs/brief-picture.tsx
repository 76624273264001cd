import { knotSize, type Picture, pictureText, type Shape } from '../../utils/library/brief/picture.ts';

/** The picture of a brief in the colours of the interface. */
export function BriefPicture({ picture }: { readonly picture: Picture }) {
  const { width, height, shapes, label } = picture;
  return (
    <svg class="brief-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <line
          class={`brief-line-${shape.tone}`}
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke-width={shape.width}
        />
      );
    case 'knot':
      return (
        <circle
          class={shape.isDone ? 'brief-knot' : 'brief-knot-open'}
          cx={shape.x}
          cy={shape.y}
          r={knotSize}
        />
      );
    case 'text':
      return (
        <text
          class={`brief-text-${shape.tone}`}
          x={shape.x}
          y={shape.y}
          font-size={pictureText}
          text-anchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
  }
}
