import type { TextView } from './document.ts';
import {
  chineseEnd,
  type HanScene,
  isHan,
  middleDots,
  nameEnd,
  plainEnd,
  transliteratedEnd,
} from './han-name-ends.ts';
import { hanWordIndex, wordAt } from './han-word-index.ts';
import { hanWords } from './han-words.ts';
import type { KnownPlaces } from './known-places.ts';
import type { Proposal } from './types.ts';

function propose(start: number, end: number, rule: string, more: Partial<Proposal> = {}): Proposal {
  return { start, end, type: 'person', rule, candidates: [], trust: 0.7, ...more };
}

/** Fields of a ministry, which may be several: `津巴布韦卫生和儿童保健部长`. */
const fields =
  /(?:公共|卫生|健康|儿童|保健|人口|福利|社会|家庭|妇女|农业|食品|药品|医疗|体育|环境|发展|贸易|工业|科技|教育|劳工|服务|事务|团结|国际|天然|资源|永续|能源|财政|国防|内政|数字|经济|计划|工程|移民|劳动|人力|旅游|文化|青年|交通|通讯|信息|农渔|畜牧|渔业|林业|粮食|水利|气候|高等|创新|研究|技术|科学|商务|商业|投资|产业|[和与及、暨兼]){2,9}部?$/u;

/** `斐济卫生部长拉拉巴拉武`: who holds the office stands before it. */
function holderBefore(scene: HanScene, start: number): Proposal | undefined {
  const near = holderEndingNear(scene, start);
  if (near) return near;
  const skipped = fields.exec(scene.view.folded.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return skipped > 4 ? holderEndingNear(scene, start - skipped) : undefined;
}

function holderEndingNear({ view, known }: HanScene, start: number): Proposal | undefined {
  let at = view.tokenAt(start);
  let holder: Proposal | undefined;
  for (let rounds = 0; rounds < 6 && at > 0; rounds++) {
    const before = known.endsAt(at - 1);
    if (before) {
      holder = !holder || before.type === 'organization' ? before : holder;
      at = view.tokenAt(before.start);
      if (holder.type === 'organization') break;
    } else if (view.tokens[at - 1]?.kind === 'han' && !holder && rounds < 5) at--;
    else break;
  }
  return holder;
}

/** Where the words right before an office begin: `中疾控主任`; at most as far as an institution's name is long. */
function clauseStart(folded: string, start: number): number {
  let at = start;
  while (
    at > 0 &&
    start - at < 16 &&
    isHan(folded.charAt(at - 1)) &&
    !/[的和与在由]/u.test(folded.charAt(at - 1))
  )
    at--;
  return at;
}

/** `局长岩温罕说`: what stands between an office and a verb of speech is its holder, of whatever nation. */
function speakerEnd({ view, rules, known }: HanScene, start: number): number {
  const { folded } = view;
  for (let length = 2; length <= 5; length++) {
    const end = start + length;
    if (!isHan(folded.charAt(end - 1)) || known.over(view.tokenAt(end - 1))) return -1;
    if (length < 3 || !/^(?:说|表示|介绍说|指出|坦言|透露|回忆说|告诉)/u.test(folded.slice(end, end + 3)))
      continue;
    const name = folded.slice(start, end);
    const isWords = [...hanWords(name)].every(({ segment }) => segment.length > 1);
    return isWords ||
      /[的们也还在对于就又都则曾已向和与及等]/u.test(name) ||
      rules.notPersons.has(name.slice(0, 2))
      ? -1
      : end;
  }
  return -1;
}

function byOffice(scene: HanScene): Proposal[] {
  const { view } = scene;
  const { offices } = scene.words;
  const proposals: Proposal[] = [];
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han') continue;
    const office = wordAt(view.folded, start, offices);
    if (!office) continue;
    const isReporter = /(?:记者|通讯员)$/u.test(office);
    const isSpaced = isReporter && view.folded.charAt(start + office.length) === ' ';
    const end = start + office.length + (isSpaced ? 1 : 0);
    const found = nameEnd(scene, end);
    const plain = found < 0 ? plainEnd(scene, end) : found;
    const stop = plain < 0 ? speakerEnd(scene, end) : plain;
    if (stop < 0) continue;
    // Who reports does not act, and so holds no office.
    if (isReporter) {
      proposals.push(propose(end, stop, 'byline'));
      continue;
    }
    const holder = holderBefore(scene, start);
    const from = holder && start - holder.end <= 4 ? holder.start : clauseStart(view.folded, start);
    const actsFor = holder?.candidates[0]?.id;
    proposals.push(
      propose(end, stop, 'office-before-name', {
        office: view.text.slice(from, end),
        officeAt: { start: from, end },
        ...(actsFor ? { actsFor } : {}),
      }),
    );
  }
  return proposals;
}

/** A name at the start of a clause, with a verb of speech or an honorific right behind it. */
function byContext(scene: HanScene): Proposal[] {
  const { view, rules } = scene;
  const behind = scene.words.behindSpeaker;
  const proposals: Proposal[] = [];
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han') continue;
    const before = view.folded.charAt(start - 1);
    // Behind a dot or a hyphen stands the rest of a name.
    if (start > 0 && (isHan(before) || middleDots.has(before) || before === '-')) continue;
    const end = nameEnd(scene, start);
    if (end < 0 || !wordAt(view.folded, end, behind)) continue;
    // A foreign name of two characters is too easily a word.
    if (!rules.surnames.has(view.folded.charAt(start)) && end - start < 3) continue;
    proposals.push(propose(start, end, 'speech-verb', { trust: 0.5 }));
  }
  return proposals;
}

/** `我叫蒙立秋，`, `一个名叫阿达的孩子`: what somebody is called. */
const called = /(?:我叫|名叫|名为|原名|本名|化名)(?=\p{Script=Han}{2})/gu;

function byCalling(scene: HanScene): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { index, 0: cue } of scene.view.folded.matchAll(called)) {
    const start = index + cue.length;
    const end = chineseEnd(scene, start);
    if (end - start === 3) proposals.push(propose(start, end, 'called', { trust: 0.5 }));
  }
  return proposals;
}

/** `下半场郑载熙梅开二度`: acts of players, with a border or a time of the match in front of the name. */
const acts =
  /梅开二度|帽子戏法|先拔头筹|首开纪录|锁定胜局|扳平比分|头球破门|点球命中|破门|扳回一城|砍下|独得|连得/gu;
const beforePlayer = /(?:^|[^\p{Script=Han}·-]|[上下]半场|加时赛|分钟|其中|随后|此后)$/u;

function byAct(scene: HanScene): Proposal[] {
  const { folded } = scene.view;
  const proposals: Proposal[] = [];
  for (const { index } of folded.matchAll(acts))
    for (let start = index - 7; start <= index - 2; start++) {
      if (start < 0 || !beforePlayer.test(folded.slice(Math.max(0, start - 3), start))) continue;
      const end = nameEnd(scene, start);
      const isFull = end === index && end - start >= 3;
      if (isFull) proposals.push(propose(start, end, 'act', { trust: 0.5 }));
    }
  return proposals;
}

/** `副主席拉科齐·加博尔`: the name begins behind the office, though 席 may spell, too. */
const endsWithOffice = (folded: string, at: number, offices: readonly string[]): boolean =>
  offices.some((office) => folded.startsWith(office, at - office.length));

/** `项目由马修·布鲁克率队`: a dot between characters of transliteration joins a foreign name. */
function byDot(scene: HanScene): Proposal[] {
  const { view, rules, known } = scene;
  const { folded } = view;
  const proposals: Proposal[] = [];
  let over = 0;
  for (const { start: dot } of view.tokens) {
    if (!middleDots.has(folded.charAt(dot)) || dot < over) continue;
    let start = dot;
    const isSpelling = (at: number) =>
      rules.transliteration.has(folded.charAt(at)) ||
      (folded.charAt(at) === '-' && rules.transliteration.has(folded.charAt(at - 1)));
    while (
      dot - start < 9 &&
      isSpelling(start - 1) &&
      !known.endsAt(view.tokenFrom(start) - 1) &&
      !endsWithOffice(folded, start, rules.offices)
    )
      start--;
    if (dot - start < 2 || known.over(view.tokenFrom(start))?.type === 'organization') continue;
    const end = transliteratedEnd(scene, start);
    if (end <= dot + 1 || /[大学院所司团部会]/u.test(folded.charAt(end))) continue;
    over = end;
    proposals.push(propose(start, end, 'dotted-name', { trust: 0.5 }));
  }
  return proposals;
}

/** `两名医生`, `等`: what counts the persons before it. */
const counted = /^(?:[两三四五六七八九]|十[一二三]?)[名位人]|^等/u;

/** `张伟、李娜和王芳`: names in a row at the start of a clause; two names must be full ones. */
function byRow(scene: HanScene): Proposal[] {
  const { view } = scene;
  const { folded } = view;
  const proposals: Proposal[] = [];
  let over = 0;
  for (const { start, kind } of view.tokens) {
    if (kind !== 'han' || start < over || isHan(folded.charAt(start - 1))) continue;
    const row: Proposal[] = [];
    let at = start;
    for (let count = 0; count < 8; count++) {
      let end = chineseEnd(scene, at);
      if (end < 0 && row.length > 0) {
        const full = [3, 2].find((length) => counted.test(folded.slice(at + length, at + length + 3)));
        end = full && scene.rules.surnames.has(folded.charAt(at)) ? at + full : -1;
      }
      if (end < 0) break;
      row.push(propose(at, end, 'name-row', { trust: 0.45 }));
      if (!/[、和与及]/u.test(folded.charAt(end))) break;
      at = end + 1;
    }
    const isFull = row.every(({ start: from, end }) => end - from >= 3);
    if (row.length < 2 || (row.length === 2 && !isFull)) continue;
    const last = row[row.length - 1]?.end ?? start;
    if (/[、和与及]/u.test(folded.charAt(last))) continue;
    over = last;
    proposals.push(...row);
  }
  return proposals;
}

/** `主任张浩、李敏和赵文博`: who stands beside a person is one, too. */
function beside(scene: HanScene, persons: readonly Proposal[]): Proposal[] {
  const { folded } = scene.view;
  const proposals: Proposal[] = [];
  const queue = [...persons];
  for (let person = queue.pop(); person; person = queue.pop()) {
    // `(记者 黄惠馨 孔禄渊)`
    const nextInByline = / \p{Script=Han}{2,4}[ )]/uy;
    nextInByline.lastIndex = person.end;
    const isBylined = person.rule === 'byline' && nextInByline.test(folded);
    if (!/[、和与及]/u.test(folded.charAt(person.end)) && !isBylined) continue;
    const start = person.end + 1;
    const end = isBylined ? nextInByline.lastIndex - 1 : nameEnd(scene, start);
    if (end - start < (isBylined ? 2 : 3)) continue;
    const other = propose(start, end, isBylined ? 'byline' : 'name-beside', { trust: 0.45 });
    proposals.push(other);
    queue.push(other);
  }
  return proposals;
}

/** Persons in a Chinese text: behind an office, before a verb of speech or an honorific, by a dot, in a row. */
export function findHanPersons(view: TextView, known: KnownPlaces): readonly Proposal[] {
  const rules = view.language.entities.han;
  if (!rules) return [];
  const scene = { view, rules, known, words: hanWordIndex(rules) };
  const persons = [
    ...byOffice(scene),
    ...byContext(scene),
    ...byDot(scene),
    ...byRow(scene),
    ...byCalling(scene),
    ...byAct(scene),
  ];
  return [...persons, ...beside(scene, persons)];
}
