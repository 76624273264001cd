import { useContext, useRef, useState } from 'preact/hooks';
import type { Slice } from '../../utils/library/export/slice.ts';
import { t } from '../../utils/locale.ts';
import { lazy } from '../lazy.tsx';
import type { ExportFormat } from './export-choices.ts';
import { ExportDeskContext } from './export-desk.ts';
import './export-line.css';

const ExportDialogue = lazy(async () => (await import('./export-dialogue.tsx')).ExportDialogue);

/** One of the slices that the reader may take. */
export interface SliceChoice {
  readonly label: 'exportHere' | 'exportSelection' | 'exportEverything';
  /** Worked out when the dialogue opens. */
  readonly slice: () => Slice;
}

interface ExportButtonProps {
  /** The first is chosen at first. */
  readonly choices: readonly SliceChoice[];
  readonly look?: 'plain' | 'normal';
  /** The format that is chosen at first. */
  readonly format?: ExportFormat;
}

/** Takes a slice of the library along: what, in which format, is asked in a dialogue that is loaded then. */
export function ExportButton({ choices, look = 'plain', format = 'csv-events' }: ExportButtonProps) {
  const desk = useContext(ExportDeskContext);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!desk) return null;
  return (
    <>
      <button
        type="button"
        class={look === 'plain' ? 'button button-plain' : 'button'}
        aria-haspopup="dialog"
        ref={button}
        onClick={() => setOpen(true)}
      >
        {t('exportDialogueAction')}
      </button>
      {isOpen && (
        <ExportDialogue
          desk={desk}
          choices={choices}
          format={format}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
