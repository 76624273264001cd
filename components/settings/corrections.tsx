import { useState } from 'preact/hooks';
import type { Correction } from '../../utils/analysis/corrections/types.ts';
import type { CorrectionRow, RereadingRow } from '../../utils/library/types.ts';
import { t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import { CorrectionForm } from './correction-form.tsx';
import { correctionWords } from './correction-words.ts';
import { Part } from './part.tsx';
import { Rereading, type RereadingCalls } from './rereading.tsx';

interface CorrectionsProps extends RereadingCalls {
  /** In the order in which they were made. */
  readonly corrections: readonly CorrectionRow[];
  readonly rereading: RereadingRow | null;
  readonly articles: number;
  readonly onAdd: (correction: Correction) => void;
  readonly onRevise: (row: CorrectionRow, correction: Correction) => void;
  readonly onRemove: (row: CorrectionRow) => void;
  readonly onExport: () => void;
}

/** From so many on there is a field to search them. */
const searchable = 6;

/** What the reader corrected: each rule in a sentence, to be searched, changed, removed and taken along. */
export function Corrections(props: CorrectionsProps) {
  const { corrections, onAdd, onRevise, onRemove, onExport } = props;
  const [words, setWords] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const wanted = words.trim().toLowerCase();
  const shown = corrections
    .map((row) => ({ row, ...correctionWords(row.correction) }))
    .filter(({ said, more }) => `${said} ${more}`.toLowerCase().includes(wanted))
    .reverse();
  return (
    <Part title={t('correctionsHeading')} lead={t('correctionsLead')}>
      {adding ? (
        <CorrectionForm
          correction={null}
          onSave={(correction) => {
            setAdding(false);
            onAdd(correction);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <p class="settings-row">
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {t('ownEntityAction')}
          </button>
          {corrections.length > 0 && (
            <button type="button" class="button button-plain" onClick={onExport}>
              {t('correctionsExportAction')}
            </button>
          )}
        </p>
      )}
      {corrections.length >= searchable && (
        <label class="field">
          {t('correctionsSearch')}
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      )}
      {shown.length === 0 ? (
        <p class="settings-note">{t(corrections.length === 0 ? 'correctionsNone' : 'pickerNothing')}</p>
      ) : (
        <ul class="settings-list">
          {shown.map(({ row, said, more }) => (
            <li class="settings-item" key={row.id}>
              <p class="settings-item-main">
                {said}{' '}
                <span class="settings-item-more figures">
                  {[more, showMoment(row.madeAt)].filter((part) => part !== '').join(' · ')}
                </span>
              </p>
              <p class="settings-item-actions">
                {row.correction.kind !== 'not-entity' && row.correction.kind !== 'same' && (
                  <button
                    type="button"
                    class="button button-plain"
                    aria-label={t('editNamed', said)}
                    aria-expanded={editing === row.id}
                    onClick={() => setEditing(editing === row.id ? null : row.id)}
                  >
                    {t('editAction')}
                  </button>
                )}
                <button
                  type="button"
                  class="button button-plain"
                  aria-label={t('removeNamed', said)}
                  onClick={() => onRemove(row)}
                >
                  {t('removeAction')}
                </button>
              </p>
              {editing === row.id && (
                <CorrectionForm
                  correction={row.correction}
                  onSave={(correction) => {
                    setEditing(null);
                    onRevise(row, correction);
                  }}
                  onCancel={() => setEditing(null)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Rereading {...props} />
    </Part>
  );
}
