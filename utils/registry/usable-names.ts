/** Columns of names in a knowledge table; `any` holds those that all languages share. */
export const nameColumns = ['en', 'id', 'zh', 'any'] as const;
export type NameColumn = (typeof nameColumns)[number];

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that say what kind of body a name is of: without one, a short name is too easily somebody else's. */
const bodies = split(
  `university universitas universiti universite universidad universidade universitat universiteit universita
  univerzita uniwersytet universitatea universitet universitesi college polytechnic politeknik politecnico
  school sekolah akademi academy akademie academia institute institut instituto istituto institutes hospital
  hospitals sakit krankenhaus hopital hospitalier ospedale clinic clinica klinik klinikum clinics center centre
  centro centrum zentrum pusat foundation yayasan fundacion fundacao fondazione fondation stiftung ministry
  ministerio ministerium kementerian department dinas agency badan authority council conseil consejo commission
  association asociacion associacao verein society societe sociedad laboratory laboratories laboratorio
  laboratoire laboratorium pharma pharmaceutical pharmaceuticals farmasi biotech biotechnology biologics
  biopharma therapeutics diagnostics genomics technologies vaccines company corporation group holdings gmbh
  library observatory trust network federation union bureau office`,
);

/** Words that many names have: a name of nothing else names no one body. */
const common = split(
  `the of for and in on at to a an de la le les du des der die das und fur y e da do del della di dan untuk
  national international central general regional provincial municipal state federal royal imperial public
  private first second third peoples people s new research researches sciences science scientific technology
  technical applied medical medicine medecine health healthcare care nursing pharmacy dental cancer oncology
  children childrens child women womens maternal eye heart mental education training teacher development
  studies environment environmental agriculture agricultural food safety drug drugs administration control
  prevention disease diseases infectious tropical policy economic economics social affairs foreign trade
  industry industrial energy water nuclear atomic defence defense military army naval navy air force
  engineering archive museum fund services service system systems global world european asian african american
  latin north south east west northern southern eastern western city metropolitan community district county
  advanced higher open islamic catholic christian business management information law arts art
  nasional negara negeri umum daerah rumah lembaga kesehatan penelitian pengembangan ilmu pengetahuan teknologi
  kedokteran perguruan tinggi islam keguruan pendidikan ekonomi jurusan ibu anak jiwa
  nacional estatal federal salud ciencias medicina tecnologia tecnologico superior autonoma nationale superieure
  recherche sante technische medizinische`,
);

/** The same in Chinese: what is left of a name without these is its own. */
const commonHan =
  /国家|国立|中央|中心|省立|市立|全国|国际|人民|第[一二三四五六七八九十]|附属|直属|总院|医院|大学|学院|学校|研究院|研究所|研究中心|实验室|科学院|科学|技术|工业|农业|师范|理工|医科|医学|医药|中医|药科|药物|生物|卫生|健康|疾病|预防|控制|妇幼|儿童|妇女|肿瘤|口腔|精神|传染病|综合|公司|有限|集团|基金会|协会|学会|联合会|委员会|理事会|教育|发展|环境|食品|药品|监督|管理|外交|部|局|署|厅|院|所|省|市|县|区|的|与|和|及/gu;

const isHan = /\p{Script=Han}/u;
/** Scripts of which no text that Simpul reads is written. */
const otherScripts = /[^\p{Script=Latin}\p{Script=Han}\p{N}\p{P}\p{Zs}\p{M}\p{S}]/u;

/** Names of plain letters, which most are, are spared the classes of all scripts: a dump has half a million names. */
const plain = /^[\x20-\x7e]*$/;

const plainWords = (name: string): readonly string[] =>
  plain.test(name)
    ? (name.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : (name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []);

/** `Pfizer (United States)`, `Peking University (PKU)`: what stands in brackets is no part of the name. */
const withoutBrackets = (name: string): string =>
  !/[)）]$/u.test(name) ? name : name.replace(/[(（][^()（）]*[)）]\s*$/u, '').trim();

function isOwnLatin(name: string): boolean {
  if (name.length < 8) return false;
  const words = plainWords(name);
  const own = words.filter((word) => !common.has(word) && !bodies.has(word));
  if (words.length < 2 || own.length === 0) return false;
  // A name in small letters alone would be found in any sentence.
  if (!/\p{Lu}/u.test(name)) return false;
  return words.some((word) => bodies.has(word)) || (words.length >= 4 && own.length >= 2);
}

function isOwnHan(name: string): boolean {
  return [...name].length >= 4 && [...name.replace(commonHan, '')].length >= 2;
}

/** Longer ones are sentences. */
const longest = 120;

/**
 * A name of the registry as a knowledge table may have it, and in which column; null for one that is too short, of
 * words that many names have, or in a script that is not read. Letters that stand for a name must be left out before.
 * @param lang what the registry says of its language: an ISO 639-1 code or null.
 */
export function usableName(
  value: string,
  lang: string | null,
): { readonly column: NameColumn; readonly name: string } | null {
  const name = withoutBrackets(value.normalize('NFC').replace(/\s+/gu, ' ').trim());
  if (name.length > longest || name.includes('|')) return null;
  const isPlain = plain.test(name);
  if (!isPlain && otherScripts.test(name)) return null;
  if (!isPlain && isHan.test(name)) {
    const isChinese = (lang === null || lang.startsWith('zh')) && !/\p{Script=Latin}/u.test(name);
    return isChinese && isOwnHan(name) ? { column: 'zh', name } : null;
  }
  if (!isOwnLatin(name)) return null;
  return { column: lang === 'en' || lang === 'id' ? lang : 'any', name };
}

/** By which two names are told to be one: without case and accents, letters and digits alone. */
export const nameKey = (name: string): string =>
  !plain.test(name) && isHan.test(name) ? name.replace(/[^\p{L}\p{N}]/gu, '') : plainWords(name).join(' ');
