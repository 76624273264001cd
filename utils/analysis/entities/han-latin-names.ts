import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { looksLikePerson } from './name-shapes.ts';
import type { Proposal } from './types.ts';

/* Names of firms that a Chinese text leaves in Latin letters. */

const word = "[A-ZÀ-ÖØ-Þ](?!\\.)[\\p{Script=Latin}'&-]*";
const joint = '(?: (?:de|del|da|do|of|and|für|e|y|&) | )';
const run = new RegExp(
  `${word}(?:${joint}${word}){0,5}(?:,? ?(?:S\\.A\\.(?:C\\.|S\\.|B\\.)?|S\\.p\\.A\\.?|B\\.V\\.?|N\\.V\\.?|Co\\.,? ?Ltd\\.?|Inc\\.?|Ltd\\.?|Corp\\.?|Ltda\\.?))?`,
  'gu',
);
const legalForm =
  /(?:\.A\.|\.p\.A|\.V\.?|(?:Ltd|Inc|Corp|Ltda|GmbH|AG|PLC|plc|LLC|SA|SE|NV|Tbk|Bhd|Pty)\.?)(?:[A-Z]\.)*$/u;
/** What a firm, an institute or a clinic is called in the languages that write so. */
const kind =
  /(?:^|[ -])(?:Laborator(?:y|ies|io|ios|ium)|Laboratoires?|Grupo|Group|Groupe|Gruppo|Holdings?|Pharma\w*|Farma\w*|Biotech\w*|Bio(?:logics?|pharma|sciences?|medical|lógica|sains)|Medical|Medica|Medika|Therapeutics|Healthcare|Health|Diagnostics|Industries|Technolog(?:y|ies)|Foundation|Fundación|Instituto?|Institute?|University|Universit(?:y|é|ät|à)|Universidad|Hospital|Clinic|Capital|Partners|Ventures|Labs?|Solutions|Foods?|Genomics|Vaccines?|Research|Center|Centre|Company|Corporation|Compañía|Distribuidora|Química)(?= |$)/u;
const cueBefore =
  /(?:公司|企业|药企|厂商|集团|机构|基金会|初创|巨头|合作方|合作伙伴|子公司|母公司|旗下|供应商|经销商|分销商|制造商|生产商|代理商|收购|控股|入股)[“"(]?$/u;
const cueBehind =
  /^[”")]?(?:公司|集团|药业|制药|基金会|研究所|研究院|大学|医院|实验室|生物|医疗|科技|签|达成|宣布|收购|首席执行官|董事长|总裁|发言人|的合作意向|股份)/u;
const partner = /[与和同由向](?:[\p{Script=Han}]{2,6})?$/u;
/** Titles of works, journals and the like. */
const enclosed = /[《〈]$/u;

export function findHanLatinNames(view: TextView, known: KnownPlaces): readonly Proposal[] {
  if (view.language.script !== 'han') return [];
  const { text } = view;
  const proposals: Proposal[] = [];
  for (const match of text.matchAll(run)) {
    const start = match.index;
    const name = match[0].trimEnd();
    const end = start + name.length;
    if (name.length < 4 || enclosed.test(text.slice(Math.max(0, start - 1), start))) continue;
    if (
      /[A-Za-z0-9]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
      /^[a-z0-9]/u.test(text.slice(end, end + 1))
    )
      continue;
    const words = name.split(' ');
    const inner = known.over(view.tokenFrom(start));
    if (inner && inner.type !== 'place') continue;
    const before = text.slice(Math.max(0, start - 8), start);
    const behind = text.slice(end, end + 8);
    const isFirm = legalForm.test(name) || (words.length > 1 && kind.test(name));
    const isCued = cueBefore.test(before) || cueBehind.test(behind);
    const isPartner =
      words.length > 1 &&
      partner.test(before) &&
      /签|合作|协议|收购|投资|合资|代理|授权/u.test(text.slice(end, end + 24));
    if (
      !isFirm &&
      !isCued &&
      !(
        isPartner &&
        !looksLikePerson(
          words.map((part) => part.toLowerCase()),
          view.personNames,
        )
      )
    )
      continue;
    if (words.length === 1 && (/^[A-Z0-9-]+$/u.test(name) || !isCued)) continue;
    // `PT Jio公司`
    const tail = /^(?:公司|集团|药业|制药)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    proposals.push({
      start,
      end: end + tail,
      type: 'organization',
      rule: 'latin-name',
      candidates: [],
      trust: 0.5,
    });
  }
  return proposals;
}
