/** Whatever Markdown would read as a sign of its own is told that it is none. */
export const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/gu, (sign) => `\\${sign}`);

/** Plain words whose lines begin no list, heading or rule. */
export const plainLines = (words: string): string =>
  plain(words).replace(
    /^(?<indent>[^\S\r\n]*)(?:(?<digits>\d{1,9})(?<end>[.)])|(?<sign>[-+=]))/gmu,
    (line, ...parts) => {
      const { indent, digits, end, sign } = parts.at(-1) as Readonly<Record<string, string | undefined>>;
      return digits ? `${indent}${digits}\\${end}` : sign ? `${indent}\\${sign}` : line;
    },
  );

/** Words as a quotation. */
export const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');

/** An address as a link's target: spaces and brackets would end it. */
export const target = (url: string): string =>
  `<${url.replace(/[<>\s]/gu, (sign) => encodeURIComponent(sign))}>`;
