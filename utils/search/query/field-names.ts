import { type QueryField, queryFields } from './types.ts';

/** What the fields are called in the languages of the interface; each is understood in all of them. */
const namesOfFields: Readonly<Record<QueryField, readonly string[]>> = {
  entity: ['entitas', 'nama', '实体', '名称'],
  country: ['negara', '国家'],
  topic: ['topik', '主题'],
  type: ['jenis', '类型'],
  stage: ['tahap', '阶段'],
  site: ['situs', '网站'],
  lang: ['bahasa', 'language', '语言'],
  tag: ['label', '标签'],
  is: ['status', '状态'],
  before: ['sebelum', '早于'],
  after: ['sesudah', 'setelah', '晚于'],
  in: ['dalam', '位于'],
};

const fieldOf: ReadonlyMap<string, QueryField> = new Map(
  queryFields.flatMap((field) => [field, ...namesOfFields[field]].map((name) => [name, field] as const)),
);

/** The field of a name in any of the languages; null where there is none. */
export const fieldNamed = (name: string): QueryField | null => fieldOf.get(name.toLowerCase()) ?? null;

/** Every name that is understood. */
export const fieldNames: readonly string[] = [...fieldOf.keys()];
