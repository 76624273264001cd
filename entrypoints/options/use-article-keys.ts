import type { BulkPanel } from '../../components/bulk-bar.tsx';
import type { ListKey } from '../../components/list-keys.ts';
import {
  everything,
  extended,
  nothingSelected,
  type Selection,
  toggled,
} from '../../components/selection.ts';
import { useListKeys } from '../../components/use-list-keys.ts';
import type { ReadingState } from '../../utils/library/reader-rows.ts';
import type { LibraryFilter } from '../../utils/library/types.ts';
import type { FilingActions } from './filing-actions.ts';

interface ArticleKeys {
  /** The articles of the list, in its order. */
  readonly ids: readonly string[];
  readonly filter: LibraryFilter;
  readonly selection: Selection;
  readonly filing: FilingActions;
  readonly choose: (selection: Selection) => void;
  readonly openPanel: (panel: BulkPanel) => void;
  /** Gives the focus to an article, as soon as it is drawn. */
  readonly goTo: (id: string) => void;
  readonly stateOf: (id: string) => Promise<ReadingState>;
  /** Takes back what was done last; false where nothing is on offer. */
  readonly undo: () => boolean;
  readonly help: () => void;
}

/** What the keys of `list-keys.ts` do in the list of articles: to those that are chosen, else to the one in focus. */
export function useArticleKeys(list: ArticleKeys): void {
  const { ids, filter, selection, filing, choose, openPanel, goTo, stateOf, undo, help } = list;
  const selected = [...selection.ids];
  const goOn = (id: string | undefined) => {
    if (id === undefined) return false;
    goTo(id);
    return true;
  };
  /** The article that has the focus; null where none has. */
  const inFocus = () => document.activeElement?.closest('.article')?.id.slice('article-'.length) ?? null;
  const step = (by: 1 | -1) => {
    const here = inFocus();
    const place = here === null ? -1 : ids.indexOf(here);
    if (place < 0) return goOn(firstInView() ?? ids[0]);
    return goOn(ids[place + by]);
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
      if (leaves && selected.length === 0) goOn(next);
    });
    return true;
  };
  const open = (wanted: Exclude<BulkPanel, null>) => {
    const about = subjects();
    if (about.length === 0) return false;
    if (selected.length === 0) choose({ ids: new Set(about), anchor: about[0] ?? null });
    openPanel(wanted);
    return true;
  };
  const archive = async (about: readonly string[]) => {
    const [one] = about;
    const isBack = about.length === 1 && one !== undefined && (await stateOf(one)) === 'archived';
    await filing.setState(about, isBack ? 'read' : 'archived');
  };
  const onKey: Readonly<Record<ListKey, () => boolean>> = {
    next: () => step(1),
    previous: () => step(-1),
    // The title in focus is a link, which the browser opens.
    open: () => false,
    select: () => {
      const here = inFocus();
      if (here !== null) choose(toggled(selection, here));
      return here !== null;
    },
    range: () => {
      const here = inFocus();
      if (here !== null) choose(extended(selection, ids, here));
      return here !== null;
    },
    all: () => {
      choose(everything(ids));
      return true;
    },
    none: () => {
      if (selected.length === 0) return false;
      choose(nothingSelected);
      return true;
    },
    read: () => act((about) => filing.setState(about, 'read'), filter.state === 'unread'),
    unread: () => act((about) => filing.setState(about, 'unread'), filter.state === 'read'),
    archive: () => act(archive, filter.state !== 'any'),
    tags: () => open('tags'),
    collections: () => open('collections'),
    remove: () => act(filing.remove, true),
    undo: () => undo(),
    search: () => {
      const field = document.querySelector<HTMLElement>('search input[type="search"]');
      field?.focus();
      return field !== null;
    },
    help: () => {
      help();
      return true;
    },
  };
  useListKeys((key) => onKey[key]());
}

/** The first article of which the title is in the window. */
function firstInView(): string | undefined {
  const items = [...document.querySelectorAll<HTMLElement>('.article')];
  return items.find((item) => item.getBoundingClientRect().top >= 0)?.id.slice('article-'.length);
}
