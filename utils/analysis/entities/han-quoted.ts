import type { TextView } from './document.ts';
import type { Proposal } from './types.ts';

/** `名为“岚影智能”的企业`, `非政府组织“健康平等行动”`: what the quotation marks hold is called an organisation beside them. */
const quoted =
  /(?:(?:企业|公司|机构|非政府组织|民间组织|国际组织|慈善组织|基金会|团体)[“「『](?<behind>[^“”「」『』\n]{2,16})[”」』])|(?:(?:名为|叫做|称为)[“「『](?<before>[^“”「」『』\n]{2,16})[”」』]的(?:[\p{Script=Han}]{0,4})(?:企业|公司|机构|组织|基金会))/gu;

export function findHanQuoted(view: TextView): readonly Proposal[] {
  if (view.language.script !== 'han') return [];
  const proposals: Proposal[] = [];
  for (const match of view.text.matchAll(quoted)) {
    const name = match.groups?.behind ?? match.groups?.before ?? '';
    const start = match.index + match[0].indexOf(name);
    proposals.push({
      start,
      end: start + name.length,
      type: 'organization',
      rule: 'quoted-name',
      candidates: [],
      trust: 0.6,
    });
  }
  return proposals;
}
