/** Lines that lead elsewhere, sign, credit or close. */
const furniture =
  /^[([（【]?\s*(?:baca (?:juga|selengkapnya)|lihat juga|simak|ikuti (?:kami|berita)|dapatkan (?:berita|update)|artikel ini|hak cipta|read (?:also|more|next)|see also|related(?: (?:articles?|news|stor(?:y|ies)|topics?))?\s*(?::|$)|sign up|subscribe|follow us|click here|copyright|all rights reserved|©|相关阅读|延伸阅读|推荐阅读|点击|扫码|版权|未经授权|(?:责任)?编辑[:：]|(?:原标题|来源|作者|记者|撰文|校对|图|摄影)\s*[:：]|(?:laporan|penulis|editor|pewarta|reporter|redaktur|sumber|foto|photo|video|picture|source|text|by|oleh)\s*:)/iu;

/** A credit in brackets and nothing else: `(ANT)`, `（据新华社）`. */
const bracketed = /^(?:\([^()]{0,60}\)|（[^（）]{0,60}）|【[^【】]{0,60}】|\[[^[\]]{0,60}\])[.。]?$/u;

/** `By Jane Doe`, `Oleh Siti Aminah`, `本报记者 张三`: a line that signs, without a sentence's end. */
const signed =
  /^(?:(?:by|oleh)\s+\p{Lu}|(?:本报|本刊|特约|通讯员|新华社)?(?:记者|通讯员)\s*\p{Script=Han})/iu;

const sentenceEnd = /[.!?。！？…"”'’」)）]$/u;
const fewWords = 9;
const fewHan = 16;

/** Short and without a sentence's end: a byline, a dateline, a subheading. */
function isFragment(line: string): boolean {
  if (sentenceEnd.test(line)) return false;
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han < fewHan : line.split(/\s+/u).length < fewWords;
}

/** @returns whether a line tells nothing of its own, whatever its place. */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim();
  if (furniture.test(trimmed) || bracketed.test(trimmed) || isFragment(trimmed)) return true;
  return trimmed.length < 60 && !/[.。]$/u.test(trimmed) && signed.test(trimmed);
}
