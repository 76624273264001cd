import type { Axis, AxisLabel } from './axis.ts';

/** Room that is kept free between the names of two periods, in CSS pixels. */
const gap = 84;

interface ThreadAxisProps {
  readonly axis: Axis;
  /** What is added to every place of the axis, in CSS pixels. */
  readonly shift: number;
  readonly width: number;
}

/** The dates above the drawing. A wider period keeps its name in sight while any of it is. */
export function ThreadAxis({ axis, shift, width }: ThreadAxisProps) {
  const sticky = (label: AxisLabel, index: number) => {
    const next = axis.wider[index + 1]?.x ?? Infinity;
    return Math.min(Math.max(label.x, -shift), Math.max(label.x, next - gap));
  };
  const isSeen = (label: AxisLabel) => label.x + shift > -gap && label.x + shift < width;
  const isWiderSeen = (label: AxisLabel, index: number) =>
    label.x + shift < width && (axis.wider[index + 1]?.x ?? Infinity) + shift > 0;
  return (
    <div class="axis" aria-hidden="true" data-marks>
      <div class="axis-moved" style={{ transform: `translateX(${shift}px)` }}>
        {axis.wider.map(
          (label, index) =>
            isWiderSeen(label, index) && (
              <span
                key={label.key}
                class="axis-wider"
                style={{ transform: `translateX(${sticky(label, index)}px)` }}
              >
                {label.words}
              </span>
            ),
        )}
        {axis.labels.map(
          (label) =>
            isSeen(label) && (
              <span key={label.key} class="axis-label" style={{ transform: `translateX(${label.x}px)` }}>
                {label.words}
              </span>
            ),
        )}
      </div>
    </div>
  );
}
