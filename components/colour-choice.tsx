import { useId } from 'preact/hooks';
import { type NoteColour, noteColours } from '../utils/library/note-colours.ts';
import { t } from '../utils/locale.ts';

interface ColourChoiceProps {
  readonly colour: NoteColour;
  readonly onChange: (colour: NoteColour) => void;
}

/** The five colours of a note, each with its name and its line. Its look: `note-editor.css`. */
export function ColourChoice({ colour, onChange }: ColourChoiceProps) {
  const name = useId();
  return (
    <fieldset class="note-colours">
      <legend class="unseen">{t('noteColourLabel')}</legend>
      {noteColours.map((choice) => (
        <label class="note-colour" key={choice} title={t(`noteColour_${choice}`)}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === colour}
            onChange={() => onChange(choice)}
          />
          <span class={`note-swatch note-${choice}`} aria-hidden="true">
            {t('noteSample')}
          </span>
          <span class="unseen">{t(`noteColour_${choice}`)}</span>
        </label>
      ))}
      <span class="note-colour-name" aria-hidden="true">
        {t(`noteColour_${colour}`)}
      </span>
    </fieldset>
  );
}
