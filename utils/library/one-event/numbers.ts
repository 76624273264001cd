/** One amount as a text states it. */
export interface Amount {
  /** The number itself: `1,5 juta` is 1500000. */
  readonly value: number;
  /** What it counts where the text says so in a way that can be compared: a currency, `%`, or the noun behind it. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const scales: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  百萬: 1e6,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
};

const currencies: Readonly<Record<string, string>> = {
  rp: 'IDR',
  idr: 'IDR',
  rupiah: 'IDR',
  印尼盾: 'IDR',
  us$: 'USD',
  $: 'USD',
  usd: 'USD',
  dollars: 'USD',
  'dolar as': 'USD',
  美元: 'USD',
  yuan: 'CNY',
  rmb: 'CNY',
  '¥': 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  euro: 'EUR',
  euros: 'EUR',
  '€': 'EUR',
  欧元: 'EUR',
};

const percent = /^(?:%|persen|per cent|percent)$/u;
const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$.]/gu, '\\$&'))
    .join('|');

const pattern = new RegExp(
  String.raw`(?:(?<![\p{Script=Latin}\d])(?<before>${alternatives(Object.keys(currencies))})\s?|(?<![\p{Script=Latin}\d.,/:-]))` +
    String.raw`(?<digits>\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)(?![\d/:])` +
    String.raw`(?:\s?(?<scale>${alternatives(Object.keys(scales))})(?![a-z]))?` +
    String.raw`(?:\s?(?<behind>%|persen|per cent|percent|${alternatives(Object.keys(currencies))})(?![a-z])|\s?(?<noun>\p{Script=Han}{1,2}|[a-z]+))?`,
  'giu',
);

/** `1.200.000`, `1,200,000`, `1,5`, `1.5`: three digits behind the last sign are thousands, fewer are a fraction. */
function parseDigits(digits: string): number {
  const parts = digits.split(/[.,]/u);
  const last = parts.at(-1) ?? '';
  const grouped = parts.length > 1 && last.length === 3;
  if (parts.length === 1 || grouped) return Number(parts.join(''));
  return Number(`${parts.slice(0, -1).join('')}.${last}`);
}

function unitOf({ before, behind, noun }: Readonly<Record<string, string | undefined>>): string {
  const sign = (before ?? behind ?? '').toLowerCase();
  if (percent.test(sign)) return '%';
  return currencies[sign] ?? noun?.toLowerCase() ?? '';
}

/** What are dates and parts of names, not amounts. */
const isYear = (digits: string, { unit }: Pick<Amount, 'unit'>) =>
  /^(?:19|20)\d\d$/u.test(digits) && (unit === '' || /^(?:年|tahun|year)/u.test(unit));
const calendar =
  /^(?:年|月|日|号|jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des|th|st|nd|rd|pm|am|wib|hari ini)/u;

/** The amounts of a text in any of the three languages, in its order; dates and years are none. */
export function amountsIn(text: string): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(pattern)) {
    const { digits = '', scale } = match.groups ?? {};
    const unit = unitOf(match.groups ?? {});
    if (isYear(digits, { unit }) || calendar.test(unit)) continue;
    const value = parseDigits(digits) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1);
    amounts.push({ value, unit, start: match.index, end: match.index + match[0].length });
  }
  return amounts;
}
