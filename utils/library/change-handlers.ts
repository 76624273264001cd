import { failure, success } from '../errors.ts';
import type { ChangeCalls } from '../messages/changes.ts';
import type { Handlers } from '../messaging/handle.ts';
import type { LibrarianTools } from './librarian.ts';
import { storageOutcome } from './storage-outcome.ts';
import { textChanges } from './text-changes.ts';

/** So many a small window shows. */
const most = 6;

export function changeHandlers({ library, version }: LibrarianTools): Handlers<ChangeCalls> {
  return {
    changesSince: async (articleId, title, text) => {
      const stored = await storageOutcome(() =>
        Promise.all([library.articles.get(articleId), library.contents.get(articleId)]),
      );
      if (!stored.ok) return stored;
      const [article, content] = stored.value;
      if (!article || !content) return failure('not-found', articleId);
      const changes = textChanges(content.text, text, article.lang);
      return success({
        readAt: article.updatedAt,
        title: article.title === title ? null : article.title,
        sameExtractor: article.extractor === version,
        changes: changes.slice(0, most),
        more: Math.max(0, changes.length - most),
      });
    },
  };
}
