import { number, t } from '../utils/locale.ts';

interface ShowAllProps {
  readonly total: number | null;
  readonly onClick: () => void;
  /** Whether even all that the list holds is not all that there is. */
  readonly isCut?: boolean;
}

/** The way to the rest of a list; nothing where all of it is shown. */
export function ShowAll({ total, onClick, isCut = false }: ShowAllProps) {
  if (total === null) return null;
  return (
    <button type="button" class="button button-plain" onClick={onClick}>
      {isCut ? t('showMore') : t('showAll', number(total))}
    </button>
  );
}
