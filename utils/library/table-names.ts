/** Tables by name, in the order in which a backup lists them; work in progress and its undo are no part of it. */
export const tableNames = [
  'articles',
  'contents',
  'events',
  'entities',
  'notes',
  'revisions',
  'corrections',
  'watches',
  'sites',
  'filings',
  'collections',
  'searches',
  'briefs',
] as const;
