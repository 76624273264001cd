/** Linear light of a colour such as `#7a3b8f`. */
type Light = readonly [red: number, green: number, blue: number];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const lightOf = (colour: string): Light =>
  [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as unknown as Light;

const luminance = (colour: string): number => {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of WCAG 2, 1–21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What eyes see that lack one kind of cones, in linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
export const visions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Vision = keyof typeof visions;

/** CIE Lab under D65. */
function labOf([red, green, blue]: Light): Light {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * How far apart two colours are for some eyes, in CIE 1976 units: 2.3 is just noticeable side by side; ten and more is
 * seen at a glance.
 */
export function distance(one: string, other: string, vision: Vision): number {
  const seen = (colour: string) => {
    const [red, green, blue] = lightOf(colour);
    const parts = visions[vision].map((row) =>
      Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)),
    );
    return labOf(parts as unknown as Light);
  };
  const [left, right] = [seen(one), seen(other)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}
