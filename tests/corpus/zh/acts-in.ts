import { actsReader } from '../acts-in.ts';

export { linesOf } from '../acts-in.ts';
export const { actsIn, untold } = actsReader('zh', '传染病防控与疫苗合作');
