import { t } from '../utils/locale.ts';
import './site-switch.css';

interface SiteSwitchProps {
  readonly host: string;
  readonly trusted: boolean;
  /** Runs inside the reader's gesture: only there may the browser be asked. */
  readonly onChange: (trusted: boolean) => void;
}

/** Whether the articles of a site are read by themselves from now on. */
export function SiteSwitch({ host, trusted, onChange }: SiteSwitchProps) {
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        checked={trusted}
        onClick={(event) => {
          // The box shows what is so, not what was asked for: the browser may refuse.
          event.preventDefault();
          onChange(!trusted);
        }}
      />
      <span>{t('siteSwitch', host)}</span>
    </label>
  );
}
