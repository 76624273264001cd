import { actsReader } from '../acts-in.ts';

export { linesOf } from '../acts-in.ts';
export const { actsIn, untold } = actsReader('id', 'Layanan kesehatan, vaksin, dan obat di rumah sakit');
