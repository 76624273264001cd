import type { TextView } from './document.ts';
import type { Proposal } from './types.ts';

const field =
  '(?:合作社|合作|公共|国民|农村|社会|卫生|健康|医疗|医药|药品|福利|体育|家庭|人口|事务|保障|发展|农业|农村|渔业|林业|畜牧业|畜牧|牧业|食品|粮食|供应|贸易|商业|工业|经济|投资|科技|科学|技术|创新|教育|文化|旅游|环境|气候|劳工|劳动|就业|青年|妇女|儿童|老年|安全|营养|服务|水利|水资源|能源|矿产|交通|公众|预防|儿童保护|性别平等|传统医学)';
const part = `${field}{1,4}`;
/** Behind a country; `部长`, `部门` and `部队` are none. */
const ministry = new RegExp(`^${part}(?:、${part}){0,3}[和与及]${part}部(?![长门分队署落位件级委])`, 'u');
const longestMinistry = 40;

/** `外交部发言人`: at home a ministry needs no country, and who speaks for it names it. */
const atHome =
  /(?<![\p{Script=Han}·])(?:外交部|卫生部|商务部|国防部|教育部|科技部|财政部|公安部|农业农村部|生态环境部)(?=(?:例行)?(?:发言人|记者会)|(?:同日|当日|当天|日前|近日|今天|今日|昨天|昨日|\d{1,2}日)?(?:发布|公布|宣布|表示|指出|决定|回应|强调|公告|通报|称))/gu;

/** Ministries that list their fields, `巴西农业、畜牧业和食品供应部`, and those that speak for themselves. */
export function findHanMinistries(view: TextView, countries: readonly Proposal[]): readonly Proposal[] {
  if (view.language.script !== 'han') return [];
  const proposals = [...view.folded.matchAll(atHome)].map(
    ({ index, 0: name }): Proposal => ({
      start: index,
      end: index + name.length,
      type: 'organization',
      rule: 'ministry-at-home',
      candidates: [],
      trust: 0.5,
    }),
  );
  for (const { start, end, type, candidates, isDemonym } of countries) {
    const [country] = candidates;
    if (type !== 'place' || country?.kind !== 'country' || isDemonym) continue;
    const length = ministry.exec(view.folded.slice(end, end + longestMinistry))?.[0].length;
    if (length === undefined) continue;
    proposals.push({
      start,
      end: end + length,
      type: 'organization',
      rule: 'ministry-of-fields',
      candidates: [],
      trust: 0.6,
      ...(country.country ? { country: country.country } : {}),
    });
  }
  return proposals;
}
