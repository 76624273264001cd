import type { Axis, AxisLabel } from './axis.ts';

/** Room that is kept free between the names of two periods, in CSS pixels. */
const gap = 84;

/** The dates above the drawing. A wider period keeps its name in sight while any of it is. */
export function ThreadAxis({ axis }: { readonly axis: Axis }) {
  const sticky = (label: AxisLabel, index: number) => {
    const next = axis.wider[index + 1]?.x ?? Infinity;
    return Math.min(Math.max(label.x, 0), Math.max(label.x, next - gap));
  };
  return (
    <div class="axis" aria-hidden="true" data-marks>
      {axis.wider.map((label, index) => (
        <span
          key={label.key}
          class="axis-wider"
          style={{ transform: `translateX(${sticky(label, index)}px)` }}
        >
          {label.words}
        </span>
      ))}
      {axis.labels.map((label) => (
        <span key={label.key} class="axis-label" style={{ transform: `translateX(${label.x}px)` }}>
          {label.words}
        </span>
      ))}
    </div>
  );
}
