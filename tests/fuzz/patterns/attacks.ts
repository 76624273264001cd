import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** A text that a pattern may take long over: a beginning, what is repeated, and what ends it. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly behind: string;
}

/** Letters of every kind that patterns ask for. */
const letters = [...'aAzeséÀ1 ,.-\'"”’()（）中国年月日、，。：:/·|_=&;?#@%<>*+\n\té\u0001Жب'];

/** Quantifiers below this end before they cost anything. */
const endless = 40;

function one(raw: string, flags: string, most: number): readonly string[] {
  const pattern = new RegExp(`^(?:${raw})$`, flags.replace(/[gdy]/gu, ''));
  const fitting = letters.filter((letter) => pattern.test(letter));
  return fitting.slice(0, most);
}

/** Some texts that an element may match, shortest ways first; what looks around matches nothing. */
function samples(node: AST.Element | AST.Alternative, flags: string, most: number): readonly string[] {
  switch (node.type) {
    case 'Character':
      return [node.raw.length === 1 ? node.raw : String.fromCodePoint(node.value)];
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return one(node.raw, flags, most);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives
        .slice(0, most)
        .flatMap((alternative) => samples(alternative, flags, Math.max(1, most >> 1)))
        .slice(0, most);
    case 'Quantifier': {
      const inner = samples(node.element as AST.Element, flags, most);
      return inner.map((text) => text.repeat(Math.max(1, node.min)));
    }
    case 'Alternative': {
      const parts = node.elements.map((element) => samples(element, flags, most));
      return Array.from({ length: most }, (_, at) =>
        parts.map((part) => (part.length === 0 ? '' : part[at % part.length])).join(''),
      );
    }
    default:
      return [''];
  }
}

/** What any pattern is tried with. */
const common: readonly string[] = [
  'a',
  'A',
  ' ',
  '1',
  '中',
  'Aa ',
  'a-',
  '. ',
  '\n',
  '1.',
  'a, ',
  '年1',
  '"',
  '(',
];

/** Texts made of a pattern's own shape: each part that may be repeated without end, repeated. */
export function attacksOn(source: string, flags: string): readonly Attack[] {
  const { pattern } = parseRegExpLiteral(`/${source}/${flags}`);
  const attacks = new Map<string, Attack>();
  const add = (before: string, pump: string, behind: string) => {
    if (pump !== '') attacks.set(`${before}\0${pump}\0${behind}`, { before, pump, behind });
  };
  const visit = (node: AST.Element | AST.Alternative, before: string): void => {
    if (node.type === 'Quantifier' && node.max >= endless)
      for (const pump of new Set(samples(node.element as AST.Element, flags, 6))) {
        add('', pump, '\u0001');
        if (before !== '') {
          add(before, pump, '\u0001');
          add('', before + pump, '\u0001');
        }
      }
    if (node.type === 'Quantifier') visit(node.element as AST.Element, before);
    else if ('alternatives' in node) for (const alternative of node.alternatives) visit(alternative, before);
    else if (node.type === 'Alternative') {
      let read = before;
      for (const element of node.elements) {
        visit(element, read);
        read += samples(element, flags, 1)[0] ?? '';
      }
    }
  };
  for (const alternative of pattern.alternatives) {
    visit(alternative, '');
    for (const whole of new Set(samples(alternative, flags, 3))) add('', whole, '\u0001');
  }
  if (attacks.size > 0) for (const pump of common) add('', pump, '\u0001');
  return [...attacks.values()];
}
