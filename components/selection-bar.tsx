import { type NoteColour, noteColours } from '../utils/library/note-colours.ts';
import { t } from '../utils/locale.ts';
import './note-colours.css';
import './selection-bar.css';

interface SelectionBarProps {
  readonly box: DOMRect;
  readonly onColour: (colour: NoteColour) => void;
}

const height = 40;

/** The five colours beside what is selected in a stored text. */
export function SelectionBar({ box, onColour }: SelectionBarProps) {
  const top = box.bottom + 6 + height <= innerHeight ? box.bottom + 6 : box.top - 6 - height;
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('noteToolsLabel')}
      style={{ top: `${top}px`, left: `${Math.max(8, Math.min(box.left, innerWidth - 208))}px` }}
      // A press must not take the selection away before the note is made of it.
      onMouseDown={(event) => event.preventDefault()}
    >
      {noteColours.map((colour) => (
        <button
          key={colour}
          type="button"
          class="selection-tool"
          aria-label={t('noteInColour', t(`noteColour_${colour}`))}
          title={t(`noteColour_${colour}`)}
          onClick={() => onColour(colour)}
        >
          <span class={`note-swatch note-${colour}`} aria-hidden="true">
            {t('noteSample')}
          </span>
        </button>
      ))}
    </div>
  );
}
