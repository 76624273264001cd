import { setWatched } from '../../components/set-watched.ts';
import type { WatchTarget } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Actions } from './App.tsx';

const saidOf = (watched: boolean) => t(watched ? 'watchedStatus' : 'unwatchedStatus');

/** Puts something on the watch list or takes it off; either can be taken back. */
export const watching =
  (background: BackgroundCalls, { undoable }: Actions) =>
  (target: WatchTarget, watched: boolean): void => {
    const set = (wanted: boolean) => () => setWatched(background, target, wanted);
    undoable(set(watched), set(!watched), saidOf(watched), saidOf(!watched));
  };
