import type { TextView } from './document.ts';
import { isHan } from './han-name-ends.ts';
import { hanWords } from './han-words.ts';
import type { KnownPlaces } from './known-places.ts';
import type { HanRules, Proposal } from './types.ts';

const legalForm = /(?:控股)?(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|公司|集团)$/u;
/** What a company does; the name in front of it is its own. */
const trade = '生物医药|生物制药|生物制品|生技|生医|生命科学|生物|基因|药业|制药|医药|医疗|疫苗|诊断|健康';
const withTrade = new RegExp(
  `^(?<own>.{2,5}?)(?<what>${trade})(?<more>(?:科技|技术|产业|工程|研发|器械|国际|发展)*)$`,
  'u',
);
const places =
  /^(?:中国|印度尼西亚|印尼|印度|日本|韩国|美国|德国|法国|英国|瑞士|泰国|越南|马来西亚|新加坡|北京|上海|天津|重庆|深圳|广州|武汉|成都|杭州|苏州|南京|西安|长春|沈阳|长沙|厦门|香港|台湾|江苏|浙江|广东|广西|云南|湖南|湖北|四川|山东|山西|河南|河北|福建|安徽|江西|海南|贵州|甘肃|陕西|辽宁|吉林|黑龙江)(?:省|市)?/u;

const isOneWord = (text: string): boolean => [...hanWords(text)].length === 1;

/** `海润生物` and `海润` for `中国海润生物科技有限公司`; a word of the language is no short name. */
export function hanCompanyForms(view: TextView, { start, end }: Proposal): readonly string[] {
  const written = view.folded.slice(start, end);
  if (!legalForm.test(written) || ![...written].every(isHan)) return [];
  const core = written.replace(legalForm, '').replace(places, '');
  const { own = '', what = '', more = '' } = withTrade.exec(core)?.groups ?? {};
  const forms = own === '' ? [core] : [core, ...(more === '' ? [] : [own + what]), own];
  return forms.filter((form) => form.length >= 2 && form.length < written.length && !isOneWord(form));
}

/** Whether a name consists of words that any institution may bear. */
export function isGeneric(name: string, rules: HanRules): boolean {
  let rest = name;
  for (let rounds = 0; rounds < 6 && rest.length > 0; rounds++) {
    const word = rules.generic.find((candidate) => rest.startsWith(candidate));
    if (!word) return false;
    rest = rest.slice(word.length);
  }
  return rest.length === 0;
}

/**
 * `康衡基因回应说`, `包括康衡基因在内`: a company by its own name and its trade, where a word for companies or a border of the
 * clause stands in front and what only companies have or do stands behind.
 */
const cued =
  /(?<=^|[,。;:"、(]|包括|公司|企业|药企|集团|巨头|厂商)(?<own>\p{Script=Han}{2,3})(?:基因|生物|药业|制药|医药|医疗|生技|生医)(?=在内|公司|集团|董事长|总裁|副总裁|首席|创始人|联合创始|总经理|负责人|发言人|回应|宣布|股价|市值|(?:\d{1,2}日|日前|近日|当天|昨日|今日)(?:宣布|公告|表示|发布))/gu;

/** `华岳生物向埃方转让`: what stands before the trade is no word of the language, so it is a name. */
const coined =
  /(?<own>\p{Script=Han}{2})(?:基因|生物|药业|制药|生技|生医)(?![\p{Script=Han}]?(?:技术|学|医药|制品|多样|样本|安全|能|质))/gu;
/** `要求康联药业回收`: a word of two characters or more ends here. */
function endsWord(folded: string, at: number): boolean {
  const from = Math.max(0, at - 4);
  const words = [...hanWords(folded.slice(from, at + 2))];
  const before = words.find(({ index, segment }) => from + index + segment.length === at);
  return (before?.segment.length ?? 0) > 1 && isHan(folded.charAt(at - 1));
}

const startsNoName = /^[对在援赴来涉驻访为向给与和及等的了将从被由就以于是该各其此这那某每多两几数]/u;

export function* companiesByTrade(view: TextView, known: KnownPlaces, rules: HanRules): Generator<Proposal> {
  const { folded } = view;
  const propose = (start: number, length: number): Proposal => ({
    start,
    end: start + length,
    type: 'organization',
    rule: 'company-by-trade',
    candidates: [],
    trust: 0.45,
  });
  const isCommon = (own: string) =>
    isGeneric(own, rules) || rules.generic.some((word) => own.endsWith(word) || own.startsWith(word));
  for (const { index, 0: name, groups } of folded.matchAll(cued))
    if (!isCommon(groups?.own ?? '')) yield propose(index, name.length);
  for (const { index, 0: name, groups } of folded.matchAll(coined)) {
    const own = groups?.own ?? '';
    if (isCommon(own) || startsNoName.test(own) || isOneWord(own) || known.over(view.tokenAt(index)))
      continue;
    const before = known.endsAt(view.tokenAt(index) - 1);
    const border =
      /^$|[^\p{Script=Han}]$|[与和及向由、]$|(?:公司|企业|药企|集团)$/u.test(
        folded.slice(Math.max(0, index - 2), index),
      ) || endsWord(folded, index);
    if (border || (before?.type === 'place' && !before.isDemonym)) yield propose(index, name.length);
  }
}
