import { ownEntry } from '../dossier/select-subject.ts';
import type { OutlineColumns } from '../outline-columns.ts';
import { kinds } from '../outline-row.ts';
import { oneOfEachAct } from '../select-entries.ts';

/** What came into the library after a moment. */
export interface Fresh {
  /** Saved last first. */
  readonly articles: readonly number[];
  /** Newest first, each act once; an act that an older article told already is not new. */
  readonly events: Int32Array;
}

/** @param since epoch ms; null: everything is new. */
export function newSince(columns: OutlineColumns, since: number | null): Fresh {
  const { articleIds, articleSavedAt, articleIsLiving } = columns;
  const isFresh = (article: number) => since === null || (articleSavedAt[article] ?? 0) > since;
  const articles: number[] = [];
  const marks = new Uint8Array(columns.entryArticle.length);
  const isToldBefore = new Uint8Array(columns.acts.all.length);
  let size = 0;
  for (let article = 0; article < articleIds.length; article++) {
    if (articleIsLiving.at(article) === 0) continue;
    const fresh = isFresh(article);
    if (fresh) articles.push(article);
    for (let entry = columns.articleFirst.at(article); entry < ownEntry(columns, article); entry++) {
      if (kinds.isRejected(columns.entryKind.at(entry))) continue;
      const act = columns.entryAct.at(entry);
      if (!fresh) {
        if (act >= 0) isToldBefore[act] = 1;
        continue;
      }
      marks[entry] = 1;
      size++;
    }
  }
  const told = oneOfEachAct(columns, marks, size);
  return {
    articles: articles.sort(
      (one, other) => (articleSavedAt[other] ?? 0) - (articleSavedAt[one] ?? 0) || other - one,
    ),
    events: told.filter((entry) => isToldBefore[columns.entryAct.at(entry)] !== 1),
  };
}
