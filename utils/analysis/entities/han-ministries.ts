import type { TextView } from './document.ts';
import type { Proposal } from './types.ts';

const field =
  '(?:合作社|合作|公共|国民|农村|社会|卫生|健康|医疗|医药|药品|福利|体育|家庭|人口|事务|保障|发展|农业|农村|渔业|林业|畜牧业|畜牧|牧业|食品|粮食|供应|贸易|商业|工业|经济|投资|科技|科学|技术|创新|教育|文化|旅游|环境|气候|劳工|劳动|就业|青年|妇女|儿童|老年|安全|营养|服务|水利|水资源|能源|矿产|交通|公众|预防|儿童保护|性别平等|传统医学)';
const part = `${field}{1,4}`;
/** Behind a country; `部长`, `部门` and `部队` are none. */
const ministry = new RegExp(`^${part}(?:、${part}){0,3}[和与及]${part}部(?![长门分队署落位件级委])`, 'u');
const longestMinistry = 40;

/** What follows a body that speaks for itself, so that its name alone is enough. */
const speaks =
  /^(?:例行)?(?:发言人|记者会|新闻发布会)|^(?:同日|当日|当天|日前|近日|今天|今日|昨天|昨日|[0-9]{1,2}日)?(?:发布|公布|宣布|表示|指出|决定|回应|强调|公告|通报|称|说)/u;

/** Ministries that list their fields, `巴西农业、畜牧业和食品供应部`, and those that speak for themselves. */
export function findHanMinistries(view: TextView, countries: readonly Proposal[]): readonly Proposal[] {
  if (view.language.script !== 'han') return [];
  const proposals = [...bodiesAtHome(view)];
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

/** `外交部发言人`, `卫健委表示`: at home a body needs no country, where its name stands alone and it speaks or nothing else can be meant. */
function* bodiesAtHome(view: TextView): Generator<Proposal> {
  const bodies = view.language.entities.han?.homeBodies ?? {};
  for (const [name, { id, alone }] of Object.entries(bodies))
    for (let start = view.folded.indexOf(name); start >= 0; start = view.folded.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (/[\p{Script=Han}·]$/u.test(view.folded.slice(0, start).slice(-1))) continue;
      if (!alone && !speaks.test(view.folded.slice(end, end + 12))) continue;
      yield { start, end, type: 'organization', rule: 'body-at-home', candidates: [], id, trust: 0.5 };
    }
}
