import { words } from '../../../events/patterns.ts';
import type { CaseMarker } from '../../../events/types.ts';

/** Prepositions, and how the party behind them stands to the verb. */
export const cases: readonly CaseMarker[] = [
  {
    case: 'with',
    pattern: words(
      'dengan (?:teknologi|dukungan|bantuan|dana hibah|dana|hibah|pendanaan|lisensi)(?: (?:dana|teknis|hibah))? (?:dari )?|dengan|bersama|bersama dengan|beserta',
    ),
  },
  { case: 'between', pattern: words('(?<!di )antara(?! lain)') },
  { case: 'by', pattern: words('oleh') },
  { case: 'to', pattern: words('kepada|ke|untuk|bagi|terhadap|pada|buat|menuju') },
  { case: 'from', pattern: words('dari|asal|milik') },
  { case: 'in', pattern: words('di|dalam') },
  {
    case: 'maker',
    pattern: words('buatan|produksi|keluaran|besutan|bikinan|dikembangkan oleh|diproduksi oleh|yang dibuat'),
  },
  {
    case: 'source',
    pattern: words(
      'menurut|mengutip(?: pernyataan)?|dikutip(?: dari)?|dilansir(?: dari)?|melansir|berdasarkan|data|laporan|sumber',
    ),
  },
  {
    case: 'beside',
    pattern: words('selain|termasuk|seperti|tanpa|di bawah|melalui|lewat|mewakili|demi|sekaligus'),
  },
];
