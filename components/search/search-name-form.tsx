import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/locale.ts';

interface SearchNameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onKeep: () => void;
  readonly onGiveUp: () => void;
}

/** Where a search that is kept gets its name; it has the focus while it is there. */
export function SearchNameForm({ name, onName, onKeep, onGiveUp }: SearchNameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="saved-search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <label class="field">
        {t('searchName')}
        <input
          type="text"
          required
          value={name}
          ref={field}
          onInput={(event) => onName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onGiveUp()}
        />
      </label>
      <button type="submit" class="button">
        {t('searchKeepAction')}
      </button>
    </form>
  );
}
