import type { TextView } from './document.ts';
import { companiesByTrade, isGeneric } from './han-companies.ts';
import { hanWordIndex, type WordsByCharacter } from './han-word-index.ts';
import { hanWords } from './han-words.ts';
import type { KnownPlaces } from './known-places.ts';
import type { HanRules, Proposal } from './types.ts';

const longestName = 24;
const isNamePart = (character: string) => /[\p{Script=Han}A-Za-z0-9·]/u.test(character);

/** `国家公共卫生研究所`: the state has one of each. */
const ofState = /^(?:国家|国立|皇家)\p{Script=Han}{3,8}(?:研究所|研究院|实验室)$/u;

const behindTail =
  /(?:研究所|研究院|大学|医院|学院|公司|集团|中心|协会|基金会|委员会|卫生部|外交部|使馆)[为将向对给把被以就于在]$/u;

/** `供应`: a character that may stand in front of a name begins a word of it here. */
const beginsWord = (folded: string, stop: string, at: number): boolean =>
  /^[供交设经外内多]$/u.test(stop) &&
  ([...hanWords(folded.slice(at - 1, at + 3))][0]?.segment.length ?? 1) > 1;

interface Reach {
  readonly start: number;
  /** A place of the tables starts the name. */
  readonly place: boolean;
}

/** Goes left from an institution's tail to where its name starts. */
function reachLeft(view: TextView, known: KnownPlaces, tailStart: number, stops: WordsByCharacter): Reach {
  const { folded } = view;
  let at = tailStart;
  while (at > 0 && tailStart - at < longestName && isNamePart(folded.charAt(at - 1))) {
    // `研究所为国家公共卫生研究所`: one institution does something to another.
    if (behindTail.test(folded.slice(Math.max(0, at - 4), at))) break;
    const before = known.endsAt(view.tokenFrom(at) - 1);
    if (before && before.end === at && !before.isDemonym) {
      if (before.type === 'organization') {
        const owner = known.endsAt(view.tokenFrom(before.start) - 1);
        const isOwned = owner?.type === 'place' && owner.end === before.start && !owner.isDemonym;
        return { start: isOwned ? owner.start : before.start, place: true };
      }
      if (before.type === 'place') {
        // A province before its city belongs to the name.
        const wider = known.endsAt(view.tokenFrom(before.start) - 1);
        const isJoined = wider?.type === 'place' && wider.end === before.start;
        return { start: isJoined ? wider.start : before.start, place: true };
      }
      at = before.start;
      continue;
    }
    const stop = stops.get(folded.charAt(at - 1))?.find((word) => folded.startsWith(word, at - word.length));
    // `国家禁毒委员会`: 家 counts bodies, but not here.
    if (stop && !(stop === '家' && view.folded.charAt(at - 2) === '国') && !beginsWord(folded, stop, at))
      break;
    // `11日`, `3家`: the unit of a number.
    if (/[日月年家个名位所]/u.test(folded.charAt(at - 1)) && /[0-9]/u.test(folded.charAt(at - 2))) break;
    at--;
  }
  return { start: at, place: false };
}

/** A company or hospital of a country and a kind alone has no name: `墨西哥贩毒集团`, `香港公立医院`, `印尼国有制药企业`. */
const kindsOnly =
  /^(?:[一两二三四五六七八九十百多数几0-9]+[所家座个间成]|公立|私立|私人|私营|医院|三甲|民营|国有|国营|本土|外资|合资|大型|地方|当地|贩毒|犯罪|诈骗|走私|制药|医药|全国|建设|培训|援建|建造|升级|改造)+$/u;
/** `政府忽视公立医院`, `全国七成医院`: whatever stands in front, these hospitals are many. */
const manyOf = /(?:公立|私立|民营|基层|[一两二三四五六七八九十百多数几半0-9][成所家])$/u;
const commonTail = /(?:集团|公司|企业|制药|药业|药企|医院|工厂|实验室)$/u;

/** `国家药品与食品卫生中心`: what stands before the `与` are fields, and a country before them. */
function overConjunction(view: TextView, known: KnownPlaces, first: number, rules: HanRules): Reach | null {
  if (!/[与和及]/u.test(view.folded.charAt(first - 1))) return null;
  for (let at = first - 3; at >= first - 9 && at > 0; at--) {
    const place = known.endsAt(view.tokenFrom(at) - 1);
    if (!place || place.type === 'person' || place.end !== at || place.isDemonym) continue;
    return isGeneric(view.folded.slice(at, first - 1), rules) ? { start: place.start, place: true } : null;
  }
  return null;
}

/** `中国—匈牙利中医药联合研究院`: both countries belong to the name. */
function overDash(view: TextView, known: KnownPlaces, reached: Reach): Reach {
  const dash = /[—–-]{1,2}$/u.exec(view.folded.slice(Math.max(0, reached.start - 2), reached.start))?.[0];
  if (!reached.place || !dash) return reached;
  const end = reached.start - dash.length;
  const other = known.endsAt(view.tokenFrom(end) - 1);
  return other?.type === 'place' && other.end === end && !other.isDemonym
    ? { start: other.start, place: true }
    : reached;
}

/** Where the country stands that has a post `驻…`; null where none has a name, the given place where there is no post. */
function ownerOfPost(view: TextView, known: KnownPlaces, start: number): number | null {
  if (view.folded.charAt(start - 1) !== '驻') return start;
  const owner = known.endsAt(view.tokenFrom(start - 1) - 1);
  return owner?.type === 'place' && owner.end === start - 1 ? owner.start : null;
}

/** Institutions in a Chinese text that no table lists, by the tails of their names. */
export function findHanOrganizations(view: TextView, known: KnownPlaces): readonly Proposal[] {
  const rules = view.language.entities.han;
  if (!rules) return [];
  const { institutionTails: tails, stops, allStops } = hanWordIndex(rules);
  const alone = new Set(rules.standaloneTails);
  const proposals: Proposal[] = [...companiesByTrade(view, known, rules)];
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han') continue;
    const tail = tails.get(view.folded.charAt(start))?.find((word) => view.folded.startsWith(word, start));
    if (!tail) continue;
    const end = start + tail.length;
    // `张江工厂`: where a plant stands, not what it is called.
    if (tail === '工厂' && reachLeft(view, known, start, allStops).start > start - 4) continue;
    // `23日报道`: a day, and a verb.
    if (tail.startsWith('日') && /[0-9]/u.test(view.folded.charAt(start - 1))) continue;
    // `卫生部长`: an office, `卫生部门`: any authority.
    if (/^[长員员门]/u.test(view.folded.slice(end, end + 1))) continue;
    // The tables know where their own names begin.
    if (known.endsAt(view.tokenFrom(end) - 1)?.type === 'organization') continue;
    const near = reachLeft(view, known, start, stops);
    const wide = overDash(
      view,
      known,
      near.place ? near : (overConjunction(view, known, near.start, rules) ?? near),
    );
    // `中国驻秘鲁大使馆`; `我国驻秘鲁大使馆` is no embassy of Peru's.
    const owner =
      /(?:使馆|使团|领馆|领事馆|办事处|代表处)$/u.test(tail) && wide.place
        ? ownerOfPost(view, known, wide.start)
        : wide.start;
    if (owner === null) continue;
    let first = wide.place ? owner : reachLeft(view, known, start, allStops).start;
    // `驻瑙使馆`: whose it is stands nowhere.
    if (!wide.place && /使馆$/u.test(tail) && view.folded.charAt(first - 1) === '驻') continue;
    // `江西省向基卢乌菲医院捐赠`: the place gives to the hospital.
    const given = wide.place ? view.folded.slice(first, start).search(/[向给](?=\p{Script=Han}{3})/u) : -1;
    if (given > 0) first += given + 1;
    const own = view.folded.slice(first, start);
    const place = known.startsAt(view.tokenAt(first));
    const isPlaceAlone = place?.type === 'place' && place.end === start;
    if (own.length === 0) continue;
    const rest = place?.type === 'place' ? view.folded.slice(place.end, start) : own;
    if (commonTail.test(tail) && (kindsOnly.test(rest) || manyOf.test(own))) continue;
    // `第六期实验室生物安全培训班`: a number, not a name.
    if (
      /^第?[一二三四五六七八九十0-9]+[期届批次轮个]/u.test(own) ||
      (own.length < 2 && !wide.place && commonTail.test(tail))
    )
      continue;
    // `区域登革热实验室`, `疟疾哨点实验室`: a field and a disease.
    const matter = known.endsAt(view.tokenFrom(start) - 1);
    if (matter?.type === 'disease' && isGeneric(view.folded.slice(first, matter.start), rules)) continue;
    if (place?.type === 'disease' && isGeneric(view.folded.slice(place.end, start), rules)) continue;
    // `老挝国家疟疾学中心`, but not `老挝疟疾中心`: any shop is a centre.
    if (tail === '中心' && !/^(?:国家|国立|中央|皇家)\p{Script=Han}{2}/u.test(rest)) continue;
    // `中国与印尼联合实验室`: a laboratory of the two has no name yet.
    if (
      place?.type === 'place' &&
      /[与和及]/u.test(view.folded.charAt(first - 1)) &&
      isGeneric(rest, rules)
    ) {
      const partner = known.endsAt(view.tokenFrom(first - 1) - 1);
      if (partner?.type === 'place' && partner.end === first - 1) continue;
    }
    if (
      isPlaceAlone
        ? place.candidates[0]?.kind === 'country' && !alone.has(tail)
        : isGeneric(own, rules) && !ofState.test(own + tail)
    )
      continue;
    // `中国—匈牙利联合研究院` is of neither country alone.
    const isJoint = /[—–-]/u.test(own);
    const country = place?.type === 'place' && !isJoint ? place.candidates[0]?.country : null;
    // `科兴` in `中国科兴控股生物技术有限公司` says which company it is.
    const named = [
      known.startsAt(view.tokenAt(first)),
      place ? known.startsAt(view.tokenFrom(place.end)) : undefined,
    ].find(
      (inner) =>
        inner?.type === 'organization' && inner.end <= start && inner.candidates[0]?.kind === 'company',
    );
    proposals.push({
      start: first,
      end,
      type: 'organization',
      rule: 'institution-tail',
      candidates: tail.endsWith('公司') ? (named?.candidates ?? []) : [],
      trust: 0.5,
      ...(country ? { country } : {}),
    });
  }
  return proposals;
}
