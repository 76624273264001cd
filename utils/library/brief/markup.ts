import { writable } from '../export/plain-line.ts';

/** A piece of markup that was put together here: nobody can make one of a string of theirs. */
export class Markup {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }

  /**
   * An element with its attributes and children; texts are escaped, attributes without a value are left out. Names are
   * our own, never anybody's words.
   */
  static element(
    name: string,
    attributes: Readonly<Record<string, string | number | null | undefined>>,
    ...children: readonly Child[]
  ): Markup {
    const given = Object.entries(attributes)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
      .join('');
    if (empty.has(name)) return new Markup(`<${name}${given}>`);
    const inside = children
      .flat()
      .map((child) => (child instanceof Markup ? child.#text : child ? escaped(child) : ''))
      .join('');
    return new Markup(`<${name}${given}>${inside}</${name}>`);
  }

  /** Our own style sheet, which must not close its element. */
  static style(css: string): Markup {
    if (css.includes('<')) throw new Error('a style sheet with a tag in it');
    return new Markup(`<style>${css}</style>`);
  }

  toString(): string {
    return this.#text;
  }
}

type Child = Markup | string | false | null | readonly (Markup | string)[];

const empty: ReadonlySet<string> = new Set(['meta', 'br']);
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => writable(text).replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
