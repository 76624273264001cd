import { useEffect } from 'preact/hooks';
import { queryLeft } from '../../utils/library/queue-figures.ts';
import type { Library } from '../../utils/library/schema.ts';
import { number, t } from '../../utils/locale.ts';
import type { QueueCalls } from '../../utils/messages/queue.ts';
import '../unread-count.css';
import { useLive } from '../use-live.ts';

/** A worker is ended 30 seconds after the last event; in milliseconds. */
const wakesAfter = 20_000;

interface QueueSignProps {
  readonly library: Library;
  readonly librarian: Pick<QueueCalls, 'wakeQueue'>;
}

/** How many addresses are still to be read. While a page of the library stands open, the worker is kept at it. */
export function QueueSign({ library, librarian }: QueueSignProps) {
  const live = useLive(() => queryLeft(library), 'queue');
  const { left, held } = live.state === 'ready' ? live.value : { left: 0, held: true };
  const runs = left > 0 && !held;
  useEffect(() => {
    if (!runs) return;
    const wake = () => void librarian.wakeQueue();
    wake();
    const timer = setInterval(wake, wakesAfter);
    return () => clearInterval(timer);
  }, [runs, librarian]);
  if (left === 0) return null;
  return (
    <span class="unread-count figures">
      <span aria-hidden="true">{number(left)}</span>
      <span class="unseen">{t('queueLeft', number(left))}</span>
    </span>
  );
}
