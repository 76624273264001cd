import { useMemo, useState } from 'preact/hooks';
import {
  foldersOf,
  hostsOf,
  type SortedAddress,
  type Unwanted,
} from '../../utils/addresses/sort-addresses.ts';
import { count, keyPart, number, t } from '../../utils/locale.ts';
import type { WantedPage } from '../../utils/messages/queue.ts';
import { ShowAll } from '../show-all.tsx';
import '../note-editor.css';
import { TagField } from '../tag-field.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useGranted } from '../use-granted.ts';
import './addresses.css';

type FoldersAs = 'nothing' | 'tags' | 'collections';
const foldersAs: readonly FoldersAs[] = ['nothing', 'tags', 'collections'];
const sitesAtFirst = 9;
const leftOutAtFirst = 12;

interface AddressPreviewProps {
  readonly addresses: readonly SortedAddress[];
  readonly knownTags: readonly string[];
  readonly knownCollections: readonly string[];
  /** Called inside the reader's gesture, with the sites to which the browser must let us in. */
  readonly onStart: (pages: readonly Omit<WantedPage, 'granted'>[], ungranted: readonly string[]) => void;
  readonly onCancel: () => void;
}

const without = <Value,>(set: ReadonlySet<Value>, value: Value, off: boolean): ReadonlySet<Value> => {
  const next = new Set(set);
  if (off) next.add(value);
  else next.delete(value);
  return next;
};

/** What a list of addresses comes to: how much is new, from which sites, and under what it is to be filed. */
export function AddressPreview(props: AddressPreviewProps) {
  const { addresses, knownTags, knownCollections, onStart, onCancel } = props;
  const fresh = useMemo(() => addresses.filter(({ unwanted }) => unwanted === null), [addresses]);
  const hosts = useMemo(() => hostsOf(fresh), [fresh]);
  const folders = useMemo(() => foldersOf(fresh), [fresh]);
  const [offHosts, setOffHosts] = useState<ReadonlySet<string>>(new Set());
  const [offFolders, setOffFolders] = useState<ReadonlySet<string>>(new Set());
  const [as, setAs] = useState<FoldersAs>('tags');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [collections, setCollections] = useState<readonly string[]>([]);
  const shownHosts = useFirstFew(hosts, sitesAtFirst);
  const granted = useGranted(hosts.map(({ host }) => host));

  const wanted = fresh.filter(
    ({ host, folders: own }) =>
      !offHosts.has(host) && (own.length === 0 || own.some((name) => !offFolders.has(name))),
  );
  const ungranted = hostsOf(wanted)
    .map(({ host }) => host)
    .filter((host) => !granted?.has(host));
  const start = () =>
    onStart(
      wanted.map(({ url, host, title, folders: own }) => {
        // The innermost folder says most closely what a bookmark is about.
        const name = own.findLast((folder) => !offFolders.has(folder));
        const named = name === undefined ? [] : [name];
        return {
          url,
          host,
          title,
          tags: [...tags, ...(as === 'tags' ? named : [])],
          collections: [...collections, ...(as === 'collections' ? named : [])],
        };
      }),
      ungranted,
    );
  return (
    <div class="addresses-preview">
      <p class="addresses-sum figures" role="status">
        {fresh.length === 0
          ? t(addresses.length === 0 ? 'queueNone' : 'queueNothingNew')
          : t('queueNew', count('addresses', wanted.length))}
      </p>
      {hosts.length > 0 && (
        <fieldset class="addresses-choices">
          <legend>{t('queueSites')}</legend>
          {shownHosts.shown.map(({ host, count: amount }) => (
            <label class="addresses-choice" key={host}>
              <input
                type="checkbox"
                checked={!offHosts.has(host)}
                onChange={({ currentTarget }) => setOffHosts(without(offHosts, host, !currentTarget.checked))}
              />
              <span>{host}</span>
              <span class="addresses-count figures">{number(amount)}</span>
            </label>
          ))}
          <ShowAll total={shownHosts.total} onClick={shownHosts.showAll} />
        </fieldset>
      )}
      {folders.length > 0 && (
        <>
          <fieldset class="addresses-choices">
            <legend>{t('queueFolders')}</legend>
            {folders.map(({ name, count: amount }) => (
              <label class="addresses-choice" key={name}>
                <input
                  type="checkbox"
                  checked={!offFolders.has(name)}
                  onChange={({ currentTarget }) =>
                    setOffFolders(without(offFolders, name, !currentTarget.checked))
                  }
                />
                <span>{name}</span>
                <span class="addresses-count figures">{number(amount)}</span>
              </label>
            ))}
          </fieldset>
          <fieldset class="addresses-choices addresses-radios">
            <legend>{t('queueFoldersAs')}</legend>
            {foldersAs.map((choice) => (
              <label class="addresses-choice" key={choice}>
                <input
                  type="radio"
                  name="folders-as"
                  checked={as === choice}
                  onChange={() => setAs(choice)}
                />
                <span>{t(`folders_${choice}`)}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      {fresh.length > 0 && (
        <div class="addresses-under">
          <p class="addresses-legend">{t('queueFileUnder')}</p>
          <TagField tags={tags} known={knownTags} offersAtOnce onChange={setTags} />
          <TagField
            tags={collections}
            known={knownCollections}
            label={t('collectionsHeading')}
            hint={t('collectionsHint')}
            separated={false}
            offersAtOnce
            onChange={setCollections}
          />
        </div>
      )}
      <LeftOut addresses={addresses} />
      {wanted.length > 0 && ungranted.length > 0 && <p class="addresses-note">{t('queueAccess')}</p>}
      <p class="addresses-row">
        {wanted.length > 0 && (
          <button type="button" class="button button-primary" onClick={start}>
            {t('queueStartAction', count('addresses', wanted.length))}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('cancelAction')}
        </button>
      </p>
    </div>
  );
}

/** What is not read, and why. */
function LeftOut({ addresses }: { readonly addresses: readonly SortedAddress[] }) {
  const left = addresses.filter(
    (address): address is SortedAddress & { unwanted: Unwanted } => address.unwanted !== null,
  );
  const { shown, total, showAll } = useFirstFew(left, leftOutAtFirst);
  if (left.length === 0) return null;
  return (
    <details class="addresses-left">
      <summary class="figures">{t('queueLeftOut', count('addresses', left.length))}</summary>
      <ul>
        {shown.map(({ url, title, unwanted }, index) => (
          <li key={`${index} ${url}`}>
            <span class="addresses-url">{title || url}</span>{' '}
            <span class="addresses-why">{t(`unwanted_${keyPart(unwanted)}`)}</span>
          </li>
        ))}
      </ul>
      <ShowAll total={total} onClick={showAll} />
    </details>
  );
}
