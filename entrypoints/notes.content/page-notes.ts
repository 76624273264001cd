import type { Span } from '../../utils/analysis/types.ts';
import { lettersBetween } from '../../utils/anchors/page-letters.ts';
import { failure, type Outcome } from '../../utils/errors.ts';
import type { NoteChanges } from '../../utils/library/types.ts';
import type { Tone } from '../../utils/marks/highlights.ts';
import type { NewNote, NoteCalls, PageNote } from '../../utils/messages.ts';
import { tintName, tintPriority } from '../../utils/notes/note-highlights.ts';
import { watchPage } from '../marks.content/page-watch.ts';
import { createPainter } from '../marks.content/painter.ts';
import { createToneJudge } from '../marks.content/tone.ts';
import { type AnchoredNote, anchorNotes, readPageText, stillStands } from './anchored-notes.ts';

/** The notes of a page, anchored and painted, and what keeps them true. */
export interface PageNotes {
  /** Loads, anchors and paints the notes of the page as the library has them now. */
  readonly show: () => Promise<void>;
  readonly anchored: () => readonly AnchoredNote[];
  readonly tags: () => readonly string[];
  /** The note whose passage holds a span of the page's letters. */
  readonly noteAround: (span: Span) => PageNote | null;
  readonly toneAt: (node: Node) => Tone;
  readonly add: (note: NewNote) => Promise<Outcome<PageNote>>;
  readonly edit: (id: string, changes: NoteChanges) => Promise<Outcome<null>>;
  readonly remove: (id: string) => Promise<Outcome<null>>;
  readonly restore: (id: string) => Promise<Outcome<null>>;
  readonly leave: () => void;
}

/** A page is asked again for what it does not have no sooner than this, in milliseconds: it may come later. */
const patience = 2500;
/** Less text than this is no page that lost a passage, but one that has not come yet. */
const leastLetters = 200;

export function createPageNotes(calls: NoteCalls, isValid: () => boolean): PageNotes {
  const painter = createPainter(tintPriority);
  let address = location.href;
  let notes: readonly PageNote[] = [];
  let tags: readonly string[] = [];
  let anchored: readonly AnchoredNote[] = [];
  let asked = 0;
  let missing: ReturnType<typeof setTimeout> | undefined;

  const toneAt = (node: Node, judge = createToneJudge()): Tone =>
    judge(node.nodeType === 1 ? (node as Element) : (node.parentElement ?? document.documentElement));

  const repaint = () => {
    const judge = createToneJudge();
    painter.paint(
      anchored.map(({ note, place }) => [tintName(note.colour, toneAt(place.startContainer, judge)), place]),
    );
  };

  /** Anchors all notes anew; what is not there is told to the library when the page has had time to show it. */
  const anchor = async (tellMissing: boolean): Promise<void> => {
    asked += 1;
    const mine = asked;
    const isWanted = () => isValid() && mine === asked;
    const anchoring = await anchorNotes(notes, isWanted);
    if (!anchoring || !isWanted()) return;
    ({ anchored } = anchoring);
    repaint();
    const { length } = readPageText().letters;
    const told = anchoring.sightings.filter(
      ({ isThere }) => isThere || (tellMissing && length >= leastLetters),
    );
    if (told.length > 0) await calls.sight(address, told);
    const isMissing = anchoring.sightings.some(({ isThere }) => !isThere);
    if (!isMissing) {
      clearTimeout(missing);
      missing = undefined;
    } else if (!tellMissing) {
      missing ??= setTimeout(() => {
        missing = undefined;
        if (isValid()) void anchor(true);
      }, patience);
    }
  };

  const load = async (): Promise<void> => {
    address = location.href;
    const wanted = address;
    const listed = await calls.list(address);
    if (!listed.ok || wanted !== location.href) return;
    ({ notes, tags } = listed.value);
    await anchor(false);
  };

  const check = () => {
    if (location.href.split('#')[0] !== address.split('#')[0]) void load();
    else if (anchored.length < notes.length || !anchored.every(stillStands)) void anchor(false);
  };
  const watch = watchPage({
    onText: check,
    onReturn: () => {
      painter.restore();
      if (!anchored.every(stillStands)) check();
    },
    onDress: repaint,
    isValid,
  });
  // Notes may have been edited in the library, in another tab.
  const onSight = () => document.visibilityState === 'visible' && isValid() && void load();
  document.addEventListener('visibilitychange', onSight);

  const put = (note: PageNote) => {
    notes = [...notes.filter(({ id }) => id !== note.id), note];
    return anchor(false);
  };
  const without = (id: string): Promise<void> => {
    notes = notes.filter((note) => note.id !== id);
    return anchor(false);
  };
  let removed: PageNote | null = null;

  return {
    show: async () => {
      watch.watch([document]);
      await load();
    },
    anchored: () => anchored,
    tags: () => tags,
    noteAround: (span) => {
      const index = readPageText();
      const around = anchored.find(({ place }) => {
        const own = lettersBetween(index, place);
        return own !== null && own.start <= span.start && own.end >= span.end;
      });
      return around?.note ?? null;
    },
    toneAt: (node) => toneAt(node),
    add: async (note) => {
      const added = await calls.add(address, note);
      if (added.ok) await put(added.value);
      return added;
    },
    edit: async (id, changes) => {
      const edited = await calls.edit(address, id, changes);
      const before = notes.find((note) => note.id === id);
      if (edited.ok && before) await put({ ...before, ...changes });
      if (edited.ok && changes.tags) tags = [...new Set([...tags, ...changes.tags])];
      return edited;
    },
    remove: async (id) => {
      removed = notes.find((note) => note.id === id) ?? null;
      const outcome = await calls.remove(address, id);
      if (outcome.ok) await without(id);
      return outcome;
    },
    restore: async (id) => {
      const note = removed?.id === id ? removed : null;
      if (!note) return failure('not-found');
      const outcome = await calls.restore(address, id);
      if (outcome.ok) await put(note);
      return outcome;
    },
    leave: () => {
      asked += 1;
      clearTimeout(missing);
      document.removeEventListener('visibilitychange', onSight);
      watch.stop();
      painter.paint([]);
    },
  };
}
