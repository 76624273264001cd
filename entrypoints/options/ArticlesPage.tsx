import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleList, focusArticle } from '../../components/article-list.tsx';
import { BulkBar, type BulkPanel } from '../../components/bulk-bar.tsx';
import { CollectionHead } from '../../components/collection-head.tsx';
import { KeyList } from '../../components/key-list.tsx';
import type { ListKey } from '../../components/list-keys.ts';
import { everything, extended, nothingSelected, toggled, within } from '../../components/selection.ts';
import { Shelf } from '../../components/shelf.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useLive } from '../../components/use-live.ts';
import { useWide } from '../../components/use-wide.ts';
import { queryKnownTags } from '../../utils/library/known-tags.ts';
import { queryFiling, queryMemberships } from '../../utils/library/listed-articles.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Shelf as ShelfFigures } from '../../utils/library/shelf.ts';
import type { LibraryFilter } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { Actions } from './App.tsx';
import './articles-page.css';
import { BulkActions } from './BulkActions.tsx';
import { collectionActions } from './collection-actions.ts';
import { filingActions } from './filing-actions.ts';

interface ArticlesPageProps {
  readonly library: Library;
  /** The articles under the filter, saved last first. */
  readonly ids: readonly string[];
  readonly columns: OutlineColumns;
  readonly filter: LibraryFilter;
  readonly shelf: ShelfFigures;
  readonly librarian: FilingCalls;
  readonly actions: Actions;
}

/** The list of articles, with all that files them: one by one, or as many as are chosen. */
export function ArticlesPage({
  library,
  ids,
  columns,
  filter,
  shelf,
  librarian,
  actions,
}: ArticlesPageProps) {
  const [chosen, setChosen] = useState(nothingSelected);
  const [panel, setPanel] = useState<BulkPanel>(null);
  const [helping, setHelping] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  const selection = useMemo(() => within(chosen, ids), [chosen, ids]);
  const selected = useMemo(() => [...selection.ids], [selection]);
  const tags = useLive(() => queryKnownTags(library), 'tags');
  const had = useLive(
    () => queryMemberships(library, panel === null ? [] : selected),
    panel === null ? '' : selected.join(' '),
  );
  const filing = filingActions(librarian, actions.say);
  const wide = useWide();
  // Where nothing is chosen any more, there is nothing to tag.
  useEffect(() => {
    if (selected.length === 0) setPanel(null);
  }, [selected.length]);

  const names = new Map(shelf.collections.map(({ collection }) => [collection.id, collection.name]));
  const current = shelf.collections.find(({ collection }) => collection.id === filter.collection);
  const members = had.state === 'ready' ? had.value : { tags: [], collections: [] };

  const goTo = (id: string | undefined) => {
    if (id === undefined) return false;
    setFocus(focusArticle(id) ? null : id);
    return true;
  };
  /** The article that has the focus; null where none has. */
  const inFocus = () => document.activeElement?.closest('.article')?.id.slice('article-'.length) ?? null;
  const step = (by: 1 | -1) => {
    const here = inFocus();
    const place = here === null ? -1 : ids.indexOf(here);
    if (place < 0) return goTo(firstInView() ?? ids[0]);
    return goTo(ids[place + by]);
  };
  /** What an act is about: all that are chosen, else the one in focus. The focus goes on where that one may go away. */
  const subjects = (): readonly string[] => {
    if (selected.length > 0) return selected;
    const here = inFocus();
    return here === null ? [] : [here];
  };
  const act = (work: (about: readonly string[]) => Promise<void>, leaves: boolean) => {
    const about = subjects();
    if (about.length === 0) return false;
    const place = ids.indexOf(inFocus() ?? '');
    const next =
      place < 0 ? undefined : (ids.slice(place + 1).find((id) => !about.includes(id)) ?? ids[place - 1]);
    void work(about).then(() => {
      if (leaves && selected.length === 0) goTo(next);
    });
    return true;
  };
  const openPanel = (wanted: Exclude<BulkPanel, null>) => {
    const about = subjects();
    if (about.length === 0) return false;
    if (selected.length === 0) setChosen({ ids: new Set(about), anchor: about[0] ?? null });
    setPanel(wanted);
    return true;
  };
  const archive = async (about: readonly string[]) => {
    const [one] = about;
    const isBack =
      about.length === 1 && one !== undefined && (await queryFiling(library, one)).state === 'archived';
    await filing.setState(about, isBack ? 'read' : 'archived');
  };
  const onKey: Readonly<Record<ListKey, () => boolean>> = {
    next: () => step(1),
    previous: () => step(-1),
    // The title in focus is a link, which the browser opens.
    open: () => false,
    select: () => {
      const here = inFocus();
      if (here !== null) setChosen(toggled(selection, here));
      return here !== null;
    },
    range: () => {
      const here = inFocus();
      if (here !== null) setChosen(extended(selection, ids, here));
      return here !== null;
    },
    all: () => {
      setChosen(everything(ids));
      return true;
    },
    none: () => {
      if (selected.length === 0) return false;
      setChosen(nothingSelected);
      return true;
    },
    read: () => act((about) => filing.setState(about, 'read'), filter.state === 'unread'),
    unread: () => act((about) => filing.setState(about, 'unread'), filter.state === 'read'),
    archive: () => act(archive, filter.state !== 'any'),
    tags: () => openPanel('tags'),
    collections: () => openPanel('collections'),
    remove: () => act(filing.remove, true),
    undo: () => actions.undoLast(),
    search: () => {
      const field = document.querySelector<HTMLElement>('search input[type="search"]');
      field?.focus();
      return field !== null;
    },
    help: () => {
      setHelping(!helping);
      return true;
    },
  };
  useListKeys((key) => onKey[key]());

  const shelfView = (
    <Shelf shelf={shelf} filter={filter} onCollection={(name) => void filing.addCollection(name)} />
  );
  return (
    <div class="articles-page">
      <div class="articles-shelf">
        {wide ? (
          shelfView
        ) : (
          <details class="articles-filing">
            <summary>{t('shelfLabel')}</summary>
            {shelfView}
          </details>
        )}
      </div>
      <div class="articles-main">
        {current && (
          <CollectionHead
            key={current.collection.id}
            collection={current.collection}
            {...collectionActions(librarian, actions, shelf, current.collection)}
          />
        )}
        {ids.length > 0 && (
          <BulkBar
            total={ids.length}
            selected={selected.length}
            panel={panel}
            onPanel={setPanel}
            onAll={() => setChosen(everything(ids))}
            onNone={() => setChosen(nothingSelected)}
            onState={(state) => void filing.setState(selected, state)}
            onRemove={() => void filing.remove(selected)}
            tags={{
              had: members.tags.map(({ value, count }) => ({ name: value, count })),
              known: tags.state === 'ready' ? tags.value : [],
              onAdd: (added) => void filing.addTags(selected, added),
              onTake: (tag) => void filing.removeTag(selected, tag),
            }}
            collections={{
              had: members.collections.flatMap(({ value, count }) => {
                const name = names.get(value);
                return name === undefined ? [] : [{ name, count }];
              }),
              known: [...names.values()],
              onAdd: (added) => void filing.putInto(selected, added),
              onTake: (name) => {
                const id = [...names].find(([, other]) => other === name)?.[0];
                if (id !== undefined) void filing.takeOut(selected, id);
              },
            }}
            others={<BulkActions articleIds={selected} columns={columns} />}
            aside={
              <button
                type="button"
                class="button button-plain"
                aria-expanded={helping}
                onClick={() => setHelping(!helping)}
              >
                {t('keysAction')}
              </button>
            }
          />
        )}
        {helping && <KeyList />}
        <ArticleList
          library={library}
          ids={ids}
          selected={selection.ids}
          focus={focus}
          collectionName={(id) => names.get(id) ?? null}
          onSelect={(id, range) => setChosen(range ? extended(selection, ids, id) : toggled(selection, id))}
          onRemove={({ id }) => actions.removeArticle(id)}
        />
      </div>
    </div>
  );
}

/** The first article of which the title is in the window. */
function firstInView(): string | undefined {
  const items = [...document.querySelectorAll<HTMLElement>('.article')];
  return items.find((item) => item.getBoundingClientRect().top >= 0)?.id.slice('article-'.length);
}
