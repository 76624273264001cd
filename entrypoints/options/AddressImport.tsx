import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AddressList } from '../../components/addresses/address-list.tsx';
import { AddressPreview } from '../../components/addresses/address-preview.tsx';
import { QueueView } from '../../components/addresses/queue-view.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useGranted } from '../../components/use-granted.ts';
import { useLive } from '../../components/use-live.ts';
import type { ListedAddress } from '../../utils/addresses/find-addresses.ts';
import { originsOf, type SortedAddress, sortAddresses } from '../../utils/addresses/sort-addresses.ts';
import { normaliseUrl } from '../../utils/article/canonical-url.ts';
import type { Outcome } from '../../utils/errors.ts';
import { queryCollections } from '../../utils/library/collections.ts';
import { queryKnownAddresses } from '../../utils/library/known-addresses.ts';
import { queryKnownTags } from '../../utils/library/known-tags.ts';
import { queryQueue, queuedIn } from '../../utils/library/queue-figures.ts';
import type { QueueRow } from '../../utils/library/queue-rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import { count, t } from '../../utils/locale.ts';
import type { FilingCalls } from '../../utils/messages/filings.ts';
import type { QueueCalls, WantedPage } from '../../utils/messages/queue.ts';
import type { Actions } from './App.tsx';
import { filingActions } from './filing-actions.ts';

interface AddressImportProps {
  readonly library: Library;
  readonly librarian: QueueCalls & FilingCalls;
  readonly actions: Pick<Actions, 'say'>;
}

/** Addresses that go into one message. */
const atOnce = 1_000;

/** Asks the browser for sites; must be called inside the reader's gesture, and nothing may be awaited before. */
const askForSites = (hosts: readonly string[]): Promise<boolean> =>
  hosts.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: hosts.flatMap(originsOf) }).catch(() => false);

async function sorted(library: Library, listed: readonly ListedAddress[]): Promise<readonly SortedAddress[]> {
  const known = await queryKnownAddresses(
    library,
    listed.map(({ url }) => normaliseUrl(url.trim())),
  );
  return sortAddresses(listed, known);
}

/** Lists of addresses: what is on one, and how far the list is that is being read. */
export function AddressImport({ library, librarian, actions }: AddressImportProps) {
  const [preview, setPreview] = useState<readonly SortedAddress[] | null>(null);
  const queue = useLive(() => queryQueue(library), 'queue');
  const tags = useLive(() => queryKnownTags(library), 'tags');
  const collections = useLive(() => queryCollections(library), 'collections');
  const failedRows = queue.state === 'ready' ? queue.value.failedRows : [];
  const failedHosts = [...new Set(failedRows.map(({ host }) => host))];
  const granted = useGranted(failedHosts);
  const { say } = actions;

  const start = async (pages: readonly Omit<WantedPage, 'granted'>[], ungranted: readonly string[]) => {
    if (!(await askForSites(ungranted))) return say(failureNotice('access-refused'));
    const asked = new Set(ungranted);
    let added = 0;
    for (let at = 0; at < pages.length; at += atOnce) {
      const part = pages.slice(at, at + atOnce).map((page) => ({ ...page, granted: asked.has(page.host) }));
      const outcome = await librarian.queuePages(part);
      if (!outcome.ok) return say(failureNotice(outcome.reason));
      added += outcome.value.added;
    }
    setPreview(null);
    say({ text: t('queueStarted', count('addresses', added)) });
  };
  const retry = async (rows: readonly QueueRow[]) => {
    const hosts = [...new Set(rows.map(({ host }) => host))].filter((host) => !granted?.has(host));
    if (!(await askForSites(hosts))) return say(failureNotice('access-refused'));
    tellFailure(
      await librarian.retryQueued(
        rows.map(({ id }) => id),
        hosts,
      ),
    );
  };
  const tellFailure = (outcome: Outcome<unknown>) => {
    if (!outcome.ok) say(failureNotice(outcome.reason));
  };
  const takeOff = async (ids: readonly string[]) => {
    const outcome = await librarian.removeQueued(ids);
    if (!outcome.ok) return say(failureNotice(outcome.reason));
    const { value: rows } = outcome;
    const undo = async () => {
      const undone = await librarian.restoreQueued(rows);
      say(undone.ok ? { text: t('queueRestored') } : failureNotice(undone.reason));
    };
    say({ text: t('queueTakenOff', count('addresses', rows.length)), undo });
  };
  return (
    <>
      {queue.state === 'ready' && (
        <QueueView
          queue={queue.value}
          onHold={async () => tellFailure(await librarian.holdQueue())}
          onContinue={async () => tellFailure(await librarian.continueQueue())}
          onRetry={retry}
          onTakeOff={(rows) => takeOff(rows.map(({ id }) => id))}
          onTakeRestOff={async () => takeOff(await queuedIn(library, 'waiting', 'held'))}
          onTidy={async () => takeOff(await queuedIn(library, 'saved'))}
          onUndo={(ids) => filingActions(librarian, say).remove(ids)}
        />
      )}
      {preview === null ? (
        <AddressList onList={async (listed) => setPreview(await sorted(library, listed))} />
      ) : (
        <AddressPreview
          addresses={preview}
          knownTags={tags.state === 'ready' ? tags.value : []}
          knownCollections={collections.state === 'ready' ? collections.value.map(({ name }) => name) : []}
          onStart={start}
          onCancel={() => setPreview(null)}
        />
      )}
    </>
  );
}
