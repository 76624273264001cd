import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { v7 as uuid } from 'uuid';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { fileName } from '../../utils/library/export/file-name.ts';
import { formats } from '../../utils/library/export/formats.ts';
import { noSlice } from '../../utils/library/export/slice.ts';
import { count, interfaceLanguage, keyPart, t } from '../../utils/locale.ts';
import { download } from '../download.ts';
import { LanguageChoice } from '../language-choice.tsx';
import { failureNotice } from '../status.tsx';
import type { SliceChoice } from './export-button.tsx';
import { type ExportFormat, extensionOf, formatGroups, formatName, speaks } from './export-choices.ts';
import type { ExportDesk } from './export-desk.ts';
import './export-dialogue.css';
import { PackWishes } from './pack-wishes.tsx';
import { type ExportWish, useExport } from './use-export.ts';
import { usePackWish } from './use-pack-wish.ts';
import { usePreview } from './use-preview.ts';

interface ExportDialogueProps {
  readonly desk: ExportDesk;
  readonly choices: readonly SliceChoice[];
  /** The one that is chosen at first. */
  readonly format: ExportFormat;
  readonly onClose: () => void;
}

/** What, in which format, and its first lines before it is taken. */
export function ExportDialogue({ desk, choices, format: first, onClose }: ExportDialogueProps) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [format, setFormat] = useState<ExportFormat>(first);
  const [language, setLanguage] = useState<LanguageCode>(interfaceLanguage());
  const pack = usePackWish();
  const [packId] = useState(() => uuid({ msecs: desk.clock() }));
  const slices = useMemo(() => choices.map(({ slice }) => slice()), []);
  const slice = slices[chosen] ?? noSlice;
  const wish: ExportWish = {
    format,
    slice,
    language,
    head: { id: packId, madeAt: desk.clock(), sender: pack.sender.trim(), note: pack.note.trim() },
    pack: pack.choice,
  };
  const exporting = useExport(desk);
  const preview = usePreview(desk, wish);
  useEffect(() => dialogue.current?.showModal(), []);

  const name = fileName(formatName(format), desk.clock(), extensionOf(format));
  const total =
    format === 'pack' || formats[format].of !== 'acts' ? slice.articleIds.length : slice.eventIds.length;
  const take = async () => {
    const outcome = await exporting.run(wish);
    if (!outcome) return;
    if (outcome.ok) {
      download(outcome.value, name);
      desk.say({ text: t('briefTakenStatus', name) });
      pack.remember();
    } else desk.say(failureNotice(outcome.reason, outcome.detail));
    onClose();
  };
  return (
    <dialog
      class="export"
      ref={dialogue}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onCancel={() => exporting.callOff()}
    >
      <h2 class="export-title" id={`${id}-title`}>
        {t('exportDialogueTitle')}
      </h2>
      <fieldset class="export-part">
        <legend class="export-legend">{t('exportWhat')}</legend>
        {choices.map(({ label }, index) => (
          <label class="export-choice" key={label}>
            <input
              type="radio"
              name={`${id}-what`}
              checked={chosen === index}
              onChange={() => setChosen(index)}
            />
            {t(label)}
            <span class="export-count figures">
              {count('events', slices[index]?.eventIds.length ?? 0)} ·{' '}
              {count('articles', slices[index]?.articleIds.length ?? 0)}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="export-fields">
        <label class="field">
          {t('exportFormat')}
          <select
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as ExportFormat)}
          >
            {formatGroups.map(([group, own]) => (
              <optgroup key={group} label={t(group)}>
                {own.map((one) => (
                  <option key={one} value={one}>
                    {t(`format_${keyPart(one)}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {speaks(format) && (
          <LanguageChoice label={t('exportLanguage')} language={language} onLanguage={setLanguage} />
        )}
      </div>
      <p class="export-lead">{t(`formatLead_${keyPart(format)}`)}</p>
      {format === 'pack' && <PackWishes {...pack} />}
      <figure class="export-preview">
        <figcaption class="export-legend">
          {t(format === 'pack' ? 'exportFile' : 'exportPreview')} <span class="export-file">{name}</span>
        </figcaption>
        {format !== 'pack' && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <pre class="export-lines" tabIndex={0} aria-busy={preview === null}>
            {preview ?? t('loadingLibrary')}
          </pre>
        )}
      </figure>
      {exporting.done !== null && (
        <p class="export-progress">
          <progress value={exporting.done} max={total || 1} aria-label={t('exportProgress')} />
        </p>
      )}
      <p class="export-buttons">
        <button type="button" class="button" onClick={() => dialogue.current?.close()}>
          {t('cancelAction')}
        </button>
        <button
          type="button"
          class="button button-primary"
          aria-disabled={exporting.done !== null}
          onClick={() => exporting.done === null && void take()}
        >
          {t('exportTakeAction')}
        </button>
      </p>
    </dialog>
  );
}
