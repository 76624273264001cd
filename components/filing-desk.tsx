import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../utils/errors.ts';
import type { FilingChange } from '../utils/library/filings.ts';
import type { FilingDesk as Desk, FilingCalls } from '../utils/messages/filings.ts';
import './filing-desk.css';
import './note-editor.css';
import { FilingFields } from './filing-fields.tsx';

export type DeskCalls = Pick<FilingCalls, 'filingDesk' | 'fileArticles' | 'addCollection'>;

interface FilingDeskProps {
  readonly articleId: string;
  readonly librarian: DeskCalls;
  readonly onFailure: (outcome: Outcome<unknown>) => void;
}

/** Tags and collections of an article that was just saved, in one line; those used last are offered first. */
export function FilingDesk({ articleId, librarian, onFailure }: FilingDeskProps) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const read = async () => {
    const outcome = await librarian.filingDesk(articleId);
    if (outcome.ok) setDesk(outcome.value);
    else onFailure(outcome);
  };
  useEffect(() => {
    void read();
  }, [articleId]);
  if (!desk) return null;

  const file = async (change: FilingChange) => {
    const outcome = await librarian.fileArticles([articleId], change);
    if (!outcome.ok) onFailure(outcome);
  };
  const { filing, tags, collections } = desk;
  const own = collections.filter(({ id }) => filing.collectionIds.includes(id));
  const setTags = async (next: readonly string[]) => {
    setDesk({ ...desk, filing: { ...filing, tags: next } });
    await file({
      addTags: next.filter((tag) => !filing.tags.includes(tag)),
      removeTags: filing.tags.filter((tag) => !next.includes(tag)),
    });
  };
  const setCollections = async (names: readonly string[]) => {
    const added = names.filter((name) => own.every((collection) => collection.name !== name));
    const putIn: string[] = [];
    for (const name of added) {
      const made = await librarian.addCollection(name);
      if (made.ok) putIn.push(made.value.collectionId);
      else onFailure(made);
    }
    await file({ putIn, takeOut: own.filter(({ name }) => !names.includes(name)).map(({ id }) => id) });
    await read();
  };
  return (
    <div class="filing-desk">
      <FilingFields
        tags={filing.tags}
        knownTags={tags}
        own={own}
        collections={collections}
        onTags={setTags}
        onCollections={setCollections}
      />
    </div>
  );
}
