import { expect, test } from 'vitest';
import { longestTag, mostTags, tagsOf, tidyTags } from '../../../utils/library/tags.ts';

test.each<[field: string, tags: readonly string[]]>([
  ['BPOM, uji klinis', ['BPOM', 'uji klinis']],
  ['疫苗，传统医药、专利；技术转让', ['疫苗', '传统医药', '专利', '技术转让']],
  ['#vaksin, ＃疫苗', ['vaksin', '疫苗']],
  ['vaksin, VAKSIN, Vaksin ', ['vaksin']],
  [' , ,, ', []],
  ['cafe\u0301, caf\u00e9', ['caf\u00e9']],
])('%o are the tags %o', (field, tags) => {
  expect(tagsOf(field)).toEqual(tags);
});

test('long tags are cut between characters, and many to the first ones', () => {
  expect(tidyTags(['🙂'.repeat(100)])).toEqual(['🙂'.repeat(longestTag)]);
  const many = Array.from({ length: 40 }, (_, nth) => `tag ${nth}`);
  expect(tidyTags(many)).toEqual(many.slice(0, mostTags));
});
