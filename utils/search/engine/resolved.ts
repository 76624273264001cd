/** Where the words of a query are looked for. */
export type Scope = 'anywhere' | 'title' | 'text';

/** A query whose fields are understood: what is left are words to be found and tests of units. */
export type Resolved =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Resolved[] }
  | { readonly kind: 'not'; readonly part: Resolved }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Not in another form. */
      readonly exact: boolean;
      /** The last word may go on. */
      readonly prefix: boolean;
      readonly scope: Scope;
    }
  | { readonly kind: 'where'; readonly matches: (unit: number) => boolean };

export type ResolvedWords = Extract<Resolved, { readonly kind: 'words' }>;
