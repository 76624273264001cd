/**
 * With which texts the matches of a pattern can begin, read from the pattern's source: `ban|bans|(?:to )?seize` begins with
 * `ban`, `to` or `seize`. A rule then needs to be tried only where one of its openings stands, and most rules never are.
 *
 * What the pattern says of the text around a match (look-arounds, `^`, `\b`) is passed over, so the answer may promise too
 * much, never too little. A space in an opening stands for any white space, and any amount of it.
 */

/** What a piece of a pattern can match: wholly, or as far as it is known. */
interface Beginnings {
  readonly whole: readonly string[];
  readonly cut: readonly string[];
}

/** Longer openings tell little more. */
const longest = 12;
/** A class with more characters than this, or a piece with more variants, opens with anything. */
const mostCharacters = 40;
const mostVariants = 120;
/** Of more variants only so many characters are kept, down to the length at which they are few. */
const shorter = [7, 5, 3] as const;

const anything: Beginnings = { whole: [], cut: [''] };
const nothing: Beginnings = { whole: [''], cut: [] };
const space: Beginnings = { whole: [' '], cut: [] };
/** A class of white space alone: `[\s\u00a0]`. */
const spaceClass = /^(?:\\s|\\u00a0|\\u202f|\\u3000| )+$/;

const spaces = /^\s$/u;

function asOpening(code: number): string {
  const character = String.fromCharCode(code);
  return spaces.test(character) ? ' ' : character;
}

/** White space behind white space is all the same. */
const spliced = (head: string, tail: string): string =>
  tail.startsWith(' ') && head.endsWith(' ') ? head + tail.slice(1) : head + tail;

function joined(first: Beginnings, next: Beginnings): Beginnings {
  if (next === nothing) return first;
  if (first === nothing) return next;
  const count = first.whole.length * (next.whole.length + next.cut.length) + first.cut.length;
  const begun = count > mostVariants ? first.whole.filter((head) => head !== '') : [];
  if (begun.length > 0) {
    // What has begun is known well enough; only what may still be empty must be read on.
    const known = { whole: [], cut: [...first.cut, ...begun] };
    return begun.length < first.whole.length ? joined({ ...known, whole: [''] }, next) : known;
  }
  const whole: string[] = [];
  const cut = [...first.cut];
  for (const head of first.whole) {
    for (const tail of next.cut) cut.push(spliced(head, tail).slice(0, longest));
    for (const tail of next.whole) {
      const both = spliced(head, tail);
      if (both.length > longest) cut.push(both.slice(0, longest));
      else whole.push(both);
    }
  }
  return { whole, cut };
}

function few(beginnings: Beginnings): Beginnings {
  const { whole, cut } = beginnings;
  if (whole.length + cut.length <= mostVariants) return beginnings;
  for (const length of shorter) {
    const texts = new Set([...whole, ...cut].map((text) => text.slice(0, length)));
    // What may be empty cannot be cut: nothing is known of what comes behind it.
    if (texts.has('')) return anything;
    if (texts.size <= mostVariants) return { whole: [], cut: [...texts] };
  }
  return anything;
}

function repeated(once: Beginnings, least: number, most: number): Beginnings {
  if (most === 0) return nothing;
  // Any amount of white space is one space.
  if (once === space) return least === 0 ? { whole: ['', ' '], cut: [] } : space;
  const { whole, cut } = most > 1 ? { whole: [], cut: [...once.cut, ...once.whole] } : once;
  return least === 0 ? { whole: ['', ...whole], cut } : { whole, cut };
}

const letters = /[a-z]+(?![?*+{])/y;
/** What tells where a sequence ends. */
const syntax = /[\\[()|]/g;

/** Escapes of single characters; other letters behind a backslash stand for kinds of characters. */
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the bracket that closes them, or to the end. */
  alternatives(): Beginnings {
    const whole: string[] = [];
    const cut: string[] = [];
    do {
      const one = this.#sequence();
      whole.push(...one.whole);
      cut.push(...one.cut);
    } while (this.#took('|'));
    this.#at++;
    return few({ whole, cut });
  }

  #took(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #sequence(): Beginnings {
    let read = nothing;
    while (this.#at < this.#source.length) {
      const next = this.#source.charAt(this.#at);
      if (next === '|' || next === ')') break;
      if (read.whole.length === 0) {
        this.#skip();
        continue;
      }
      const run = this.#letters();
      read = joined(read, run === '' ? this.#quantified(this.#piece()) : { whole: [run], cut: [] });
    }
    return read;
  }

  /** Letters that stand for themselves, up to one that has a quantifier; most of a pattern is such. */
  #letters(): string {
    letters.lastIndex = this.#at;
    const run = letters.exec(this.#source)?.[0] ?? '';
    this.#at += run.length;
    return run;
  }

  /** Passes over the rest of a sequence, of which nothing more can be known. */
  #skip(): void {
    let depth = 0;
    for (;;) {
      syntax.lastIndex = this.#at;
      const sign = syntax.exec(this.#source)?.[0];
      this.#at = sign === undefined ? this.#source.length : syntax.lastIndex - sign.length;
      if (sign === undefined) return;
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign === '(') depth++;
      else if (sign === ')') depth--;
      else if (sign === '[') this.#at = this.#endOfClass();
      else if (sign !== '|') this.#at++;
      this.#at++;
    }
  }

  #endOfClass(): number {
    let end = this.#source.indexOf(']', this.#at + 1);
    while (this.#isEscaped(end)) end = this.#source.indexOf(']', end + 1);
    return end;
  }

  /** An odd number of backslashes stands before a place. */
  #isEscaped(at: number): boolean {
    let before = at - 1;
    while (this.#source.charCodeAt(before) === 0x5c) before--;
    return (at - before) % 2 === 0;
  }

  #piece(): Beginnings {
    const sign = this.#source.charAt(this.#at++);
    switch (sign) {
      case '^':
      case '$':
        return nothing;
      case '.':
        return anything;
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
    }
    // Half of a pair is no character of its own.
    if (sign >= '\ud800' && sign <= '\udfff') return anything;
    return { whole: [spaces.test(sign) ? ' ' : sign], cut: [] };
  }

  #group(): Beginnings {
    if (!this.#took('?')) return this.alternatives();
    if (this.#took(':')) return this.alternatives();
    const looksAround = this.#took('=') || this.#took('!') || this.#took('<=') || this.#took('<!');
    if (looksAround) {
      do this.#skip();
      while (this.#took('|'));
      this.#at++;
      return nothing;
    }
    this.#at = this.#source.indexOf('>', this.#at) + 1;
    return this.alternatives();
  }

  #class(): Beginnings {
    this.#at--;
    const end = this.#endOfClass();
    const inside = this.#source.slice(this.#at + 1, end).replace('\\d', '0-9');
    this.#at = end + 1;
    if (spaceClass.test(inside)) return space;
    if (inside.startsWith('^') || /[\\\ud800-\udfff]/.test(inside)) return anything;
    const characters: string[] = [];
    for (let at = 0; at < inside.length; at++) {
      const isRange = inside.charAt(at + 1) === '-' && at + 2 < inside.length;
      const last = isRange ? inside.charCodeAt(at + 2) : inside.charCodeAt(at);
      if (last - inside.charCodeAt(at) > mostCharacters) return anything;
      for (let code = inside.charCodeAt(at); code <= last; code++) characters.push(asOpening(code));
      if (isRange) at += 2;
    }
    return characters.length > mostCharacters ? anything : { whole: characters, cut: [] };
  }

  #escape(): Beginnings {
    const sign = this.#source.charAt(this.#at++);
    if (sign === 's') return space;
    if (sign === 'd') return { whole: [...'0123456789'], cut: [] };
    if (sign === 'b' || sign === 'B') return nothing;
    if (sign === 'u' && this.#source.charAt(this.#at) !== '{') {
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + 4), 16);
      this.#at += 4;
      return code >= 0xd800 && code <= 0xdfff ? anything : { whole: [asOpening(code)], cut: [] };
    }
    const control = controls[sign];
    if (control !== undefined) return { whole: [asOpening(control.charCodeAt(0))], cut: [] };
    if (!/[A-Za-z0-9]/.test(sign)) return { whole: [sign], cut: [] };
    if (this.#source.charAt(this.#at) === '{') this.#at = this.#source.indexOf('}', this.#at) + 1;
    else if (sign === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    else if (sign === 'x') this.#at += 2;
    else if (sign === 'c') this.#at++;
    return anything;
  }

  #quantified(piece: Beginnings): Beginnings {
    const limits = this.#limits();
    if (!limits) return piece;
    this.#took('?');
    return repeated(piece, ...limits);
  }

  #limits(): readonly [least: number, most: number] | null {
    if (this.#took('?')) return [0, 1];
    if (this.#took('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#took('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#source.charAt(this.#at) !== '{') return null;
    const end = this.#source.indexOf('}', this.#at);
    const [least = '', most = least] = this.#source.slice(this.#at + 1, end).split(',');
    this.#at = end + 1;
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }
}

/**
 * @param pattern with the flag `u`.
 * @returns texts of which every match begins with one; null where a match may begin with anything, or be empty.
 */
export function openingsOf({ source, ignoreCase, unicode }: RegExp): readonly string[] | null {
  if (ignoreCase || !unicode) return null;
  const { whole, cut } = new Reader(source).alternatives();
  const openings = [...new Set([...whole, ...cut])];
  return openings.includes('') ? null : openings;
}
