import { useState } from 'preact/hooks';
import { findAddresses, type ListedAddress } from '../../utils/addresses/find-addresses.ts';
import { isBookmarkFile, readBookmarks } from '../../utils/addresses/read-bookmarks.ts';
import { t } from '../../utils/locale.ts';
import './addresses.css';
import '../file-field.css';

interface AddressListProps {
  readonly onList: (listed: readonly ListedAddress[]) => void;
}

/** The addresses of a text or file: of an export of bookmarks with their folders. Nothing in it is run or fetched. */
function addressesIn(text: string): readonly ListedAddress[] {
  return isBookmarkFile(text)
    ? readBookmarks(new DOMParser().parseFromString(text, 'text/html'))
    : findAddresses(text);
}

/** Takes a list of addresses: pasted, or as a file. */
export function AddressList({ onList }: AddressListProps) {
  const [text, setText] = useState('');
  return (
    <form
      class="addresses-form"
      onSubmit={(event) => {
        event.preventDefault();
        onList(addressesIn(text));
      }}
    >
      <label class="field">
        {t('queuePasteLabel')}
        <textarea
          rows={4}
          spellcheck={false}
          placeholder="https://"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="addresses-row">
        <button type="submit" class="button">
          {t('queueCheckAction')}
        </button>
        <label class="field addresses-file">
          {t('queueFileLabel')}
          <input
            type="file"
            accept=".txt,.csv,.tsv,.md,.html,.htm,text/plain,text/csv,text/html"
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onList(addressesIn(await file.text()));
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </form>
  );
}
