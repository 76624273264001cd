import type { Contestant } from './contestant.ts';
import { dexieIndex } from './dexie-index.ts';
import { flexSearch } from './flex-search.ts';
import { flexSearchOnOurStorage } from './flex-search-on-our-storage.ts';
import { miniSearch } from './mini-search.ts';
import type { ContestantName } from './names.ts';
import { orama } from './orama.ts';
import { sqlite } from './sqlite.ts';

export const contestants: Readonly<Record<ContestantName, () => Contestant>> = {
  flexSearchOnOurStorage,
  flexSearch,
  miniSearch,
  orama,
  dexieIndex,
  sqlite,
};
