import { number, t } from '../utils/locale.ts';

interface ShowAllProps {
  readonly total: number | null;
  readonly onClick: () => void;
}

/** The way to the rest of a list; nothing where all of it is shown. */
export function ShowAll({ total, onClick }: ShowAllProps) {
  if (total === null) return null;
  return (
    <button type="button" class="button button-plain" onClick={onClick}>
      {t('showAll', number(total))}
    </button>
  );
}
