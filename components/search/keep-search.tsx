import { useState } from 'preact/hooks';
import { t } from '../../utils/locale.ts';
import { searchFieldId } from '../header-search.tsx';
import { SearchNameForm } from './search-name-form.tsx';

interface KeepSearchProps {
  readonly query: string;
  readonly onKeep: (name: string, query: string) => void;
}

/** Keeps the search that is asked, under a name. */
export function KeepSearch({ query, onKeep }: KeepSearchProps) {
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <button type="button" class="button search-keep" onClick={() => setName(query)}>
        {t('searchKeepThis')}
      </button>
    );
  return (
    <SearchNameForm
      name={name}
      onName={setName}
      onKeep={() => {
        onKeep(name, query);
        setName(null);
        // The form goes.
        document.getElementById(searchFieldId)?.focus();
      }}
      onGiveUp={() => setName(null)}
    />
  );
}
