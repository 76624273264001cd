import { t } from '../../utils/locale.ts';
import { Part } from './part.tsx';
import '../file-field.css';

interface SettingsFileProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** The settings as a file, to be taken to another browser. */
export function SettingsFile({ onExport, onImport }: SettingsFileProps) {
  return (
    <Part title={t('settingsFileHeading')} lead={t('settingsFileLead')}>
      <p class="settings-row">
        <button type="button" class="button" onClick={onExport}>
          {t('settingsExportAction')}
        </button>
      </p>
      <label class="field">
        {t('settingsImportAction')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onImport(file);
            // The same file may be chosen again after a failure.
            currentTarget.value = '';
          }}
        />
      </label>
    </Part>
  );
}
