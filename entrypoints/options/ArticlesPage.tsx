import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleList, focusArticle } from '../../components/article-list.tsx';
import { BulkBar, type BulkPanel } from '../../components/bulk-bar.tsx';
import { CollectionHead } from '../../components/collection-head.tsx';
import { KeyList } from '../../components/key-list.tsx';
import { everything, extended, nothingSelected, toggled, within } from '../../components/selection.ts';
import { Shelf } from '../../components/shelf.tsx';
import { TagHead } from '../../components/tag-head.tsx';
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
import { renameTag } from './tag-actions.ts';
import { useArticleKeys } from './use-article-keys.ts';

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

  const { tag } = filter;
  const names = new Map(shelf.collections.map(({ collection }) => [collection.id, collection.name]));
  const current = shelf.collections.find(({ collection }) => collection.id === filter.collection);
  const members = had.state === 'ready' ? had.value : { tags: [], collections: [] };

  useArticleKeys({
    ids,
    filter,
    selection,
    filing,
    choose: setChosen,
    openPanel: setPanel,
    goTo: (id) => setFocus(focusArticle(id) ? null : id),
    stateOf: async (id) => (await queryFiling(library, id)).state,
    undo: actions.undoLast,
    help: () => setHelping(!helping),
  });

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
        {tag !== undefined && ids.length > 0 && (
          <TagHead
            key={tag}
            tag={tag}
            known={tags.state === 'ready' ? tags.value : []}
            onRename={(name) => renameTag(librarian, actions.say, { ...filter, tag }, name)}
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
