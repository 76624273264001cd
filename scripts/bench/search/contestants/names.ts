/** Who is measured; apart from what they are, which only runs in a browser. */
export const contestantNames = [
  'flexSearchOnOurStorage',
  'flexSearch',
  'miniSearch',
  'orama',
  'dexieIndex',
  'sqlite',
] as const;
export type ContestantName = (typeof contestantNames)[number];
