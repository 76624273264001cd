import { stages } from '../utils/analysis/types.ts';
import { t } from '../utils/locale.ts';
import { Knot } from './knot.tsx';
import './knot-legend.css';

/** How to read the knots: one shape for each stage, in the order in which a promise is kept. */
export function KnotLegend() {
  return (
    <ul class="legend" aria-label={t('legendHeading')}>
      {stages.map((stage) => (
        <li key={stage} class="legend-knot">
          <Knot stage={stage} type={null} />
          {t(`stage_${stage}`)}
        </li>
      ))}
    </ul>
  );
}
