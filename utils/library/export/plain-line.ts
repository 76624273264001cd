/** Control characters that most formats cannot hold; tabs and line ends are no such. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\ufffe\uffff]/gu;
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what no format can hold: control characters and halves of characters. */
export const writable = (text: string): string => text.replace(controls, '').replace(lone, '\ufffd');

/** A text on one line. */
export const onOneLine = (text: string): string => writable(text).replace(/\s+/gu, ' ').trim();
