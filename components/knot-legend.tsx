import { stages } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import { Knot } from './knot.tsx';
import './knot-legend.css';

/** How to read the knots: one shape for each stage. */
export function KnotLegend() {
  return (
    <details class="legend">
      <summary>{t('legendHeading')}</summary>
      <ul class="legend-knots">
        {stages.map((stage) => (
          <li key={stage} class="legend-knot">
            <Knot stage={stage} type={null} />
            {t(`stage_${stage}`)}
          </li>
        ))}
      </ul>
      <p>{t('legendColours')}</p>
    </details>
  );
}
