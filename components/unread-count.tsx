import type { Library } from '../utils/library/schema.ts';
import { queryUnread } from '../utils/library/unread.ts';
import { number, t } from '../utils/locale.ts';
import './unread-count.css';
import { useLive } from './use-live.ts';

/** How many articles are unread, beside the name of their view; nothing where none is. */
export function UnreadCount({ library }: { readonly library: Library }) {
  const unread = useLive(() => queryUnread(library), 'unread');
  if (unread.state !== 'ready' || unread.value === 0) return null;
  return (
    <span class="unread-count figures">
      <span aria-hidden="true">{number(unread.value)}</span>
      <span class="unseen">{t('unreadCount', number(unread.value))}</span>
    </span>
  );
}
