import { expect, test, vi } from 'vitest';
import { failure, type Outcome, success } from '../../../../utils/errors.ts';
import type { BriefChange } from '../../../../utils/library/brief/changes.ts';
import { Unsaved } from '../../../../utils/library/brief/unsaved.ts';
import { sampleBrief } from './sample-brief.ts';

/** A desk with a clock that only goes on when it is told to. */
function desk(
  answers: (batch: readonly BriefChange[]) => Promise<Outcome<null>> = async () => success(null),
) {
  let kept: readonly BriefChange[] = [];
  let due: (() => void) | null = null;
  const send = vi.fn(answers);
  const outcomes: Outcome<null>[] = [];
  const tools = {
    send,
    store: {
      read: () => kept,
      write: (changes: readonly BriefChange[]) => {
        kept = changes;
      },
    },
    later: (work: () => void) => {
      due = work;
      return () => {
        due = null;
      };
    },
    onChange: () => {},
    onOutcome: (outcome: Outcome<null>) => void outcomes.push(outcome),
  };
  return {
    send,
    outcomes,
    unsaved: new Unsaved(tools),
    reopened: () => new Unsaved(tools),
    kept: () => kept,
    isWaiting: () => due !== null,
    async pause() {
      due?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const title = (text: string) => ({ kind: 'title', text }) as const;
const remove = { kind: 'remove', itemId: 'i1' } as const;

test('what is typed is shown at once, kept at once, and stored as one after a pause', async () => {
  const { unsaved, send, kept, pause, isWaiting } = desk();
  for (const text of ['A', 'Ab', 'Abc']) unsaved.add(title(text));
  expect(unsaved.shown(sampleBrief).title).toBe('Abc');
  expect(kept()).toEqual([title('Abc')]);
  expect(send).not.toHaveBeenCalled();
  await pause();
  expect(send.mock.calls).toEqual([[[title('Abc')]]]);
  expect(kept()).toEqual([]);
  expect(isWaiting()).toBe(false);
  expect(unsaved.isSaved).toBe(true);
});

test('what is stored stays shown until its row is there', async () => {
  const { unsaved, pause } = desk();
  unsaved.add(title('New'));
  await pause();
  expect(unsaved.shown(sampleBrief).title).toBe('New');
  unsaved.rowChanged();
  expect(unsaved.shown({ ...sampleBrief, title: 'From elsewhere' }).title).toBe('From elsewhere');
});

test('what is no typing is stored at once, with what was typed before it, in order', async () => {
  const { unsaved, send, pause } = desk();
  unsaved.add(title('A'));
  unsaved.add(remove);
  await pause();
  expect(send.mock.calls).toEqual([[[title('A'), remove]]]);
});

test('what came while a batch was under way follows it', async () => {
  const first = Promise.withResolvers<Outcome<null>>();
  let calls = 0;
  const { unsaved, send, pause } = desk(() =>
    calls++ === 0 ? first.promise : Promise.resolve(success(null)),
  );
  unsaved.add(remove);
  unsaved.add(title('later'));
  await pause();
  expect(send).toHaveBeenCalledTimes(1);
  first.resolve(success(null));
  await pause();
  await pause();
  expect(send.mock.calls.map(([batch]) => batch)).toEqual([[remove], [title('later')]]);
});

test('what could not be stored is kept, told, and sent again with the next change', async () => {
  let full = true;
  const { unsaved, send, kept, outcomes, pause } = desk(async () =>
    full ? failure('storage-full') : success(null),
  );
  unsaved.add(title('Kept'));
  await pause();
  expect(outcomes).toMatchObject([{ reason: 'storage-full' }]);
  expect(kept()).toEqual([title('Kept')]);
  expect(unsaved.shown(sampleBrief).title).toBe('Kept');
  full = false;
  unsaved.add(remove);
  await pause();
  expect(send.mock.calls.at(-1)).toEqual([[title('Kept'), remove]]);
  expect(kept()).toEqual([]);
});

test('a page closed in the middle of a word opens with the word', async () => {
  const { unsaved, reopened, send } = desk();
  unsaved.add(title('Half a wo'));
  const again = reopened();
  expect(again.shown(sampleBrief).title).toBe('Half a wo');
  await again.flush();
  expect(send.mock.calls).toEqual([[[title('Half a wo')]]]);
});
