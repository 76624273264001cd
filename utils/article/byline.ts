import { tidy } from './tidy.ts';

/** Words before a reporter's name, and before an editor's: the reporter signs first. */
const reporterLabel =
  /^[\s【[(（]*(?:by|oleh|laporan|rep|author|autor|автор|jurnalis|penulis|reporter|pewarta|wartawan|jurnalis|written by|reported by|reporting by|text|记者|記者|作者|文|本报记者|von|par|por)\s*[:：/|]\s*|^(?:本报|本网)?记者\s+|^(?:by|oleh|von|par|por|view all posts by|laporan (?:wartawan|jurnalis|kontributor)(?:\s[^,]{2,30},)?|(?:posted|published|written|diposting|ditulis|dipublikasikan|veröffentlicht|publié|publicado) (?:by|oleh|von|par|por))\s+(?=[\p{L}\d])/iu;
const editorLabel =
  /^[\s【[(（]*(?:editor|edited by|redaktur|penyunting|编辑|編輯|责任编辑|責任編輯|责编|red)\s*[:：/|]\s*/iu;
/** `（记者 李明 王芳）`, `（记者李明）` in a Chinese dateline. */
const chineseDateline =
  /[（(](?:本[报台网]|[\p{Script=Han}]{0,6})?记者[：:\s]*(?<names>[\p{Script=Han}·、，\s]{2,24}?)[）)]/u;

/** `… / Red: Bayu Prasetyo`, `… Diterbitkan 12 Maret`: who or what comes after the name. */
const secondLabel =
  /\s?[/|;,]?\s(?:red|editor|foto|photo|diterbitkan|dipublikasikan|published|updated|posted|编辑|责编)(?:\s?[:：]|\s(?=.*\d)).*$|\s\d{1,2}[./]\d{1,2}[./]\d{2,4}.*$/iu;
/** A name behind its label inside a line about the report: `2026-03-12 来源：… 作者：李明`. */
const inLine =
  /(?<!\p{L})(?:作者|记者|author|penulis|reporter|oleh|rep)\s?[:：]\s?(?<name>[^|·•:：\d,;/()（）]{2,40})/iu;

/** What stands where a name should: names of accounts, and the word for one. */
const placeholder =
  /^(?:(?:no |unknown )?authors?|(?:wordpress)?admin(?:istrator)?|webmaster|root|user|guest|null|none|undefined|unknown|penulis|小编|佚名|匿名|未知)$/iu;
const holdsAddress = /https?:|www\.|^\/|^[\p{L}\d-]+\.\p{L}{2,10}$/iu;

/** More is no name, and would cost time. */
const LONGEST = 400;

const clean = (name: string): string | null => {
  const text = tidy(name.slice(0, LONGEST)).replace(/[\s,|/–—\])）】-]+$/u, '');
  return /\p{L}/u.test(text) && text.length <= 120 && !holdsAddress.test(text) && !placeholder.test(text)
    ? text
    : null;
};

/** A declared or shown author without the words before the name; null where nothing of a name is left. */
export const cleanByline = (text: string): string | null =>
  clean(
    tidy(text.slice(0, LONGEST)).replace(reporterLabel, '').replace(editorLabel, '').replace(secondLabel, ''),
  );

/** The reporter who signs the text itself: on a line (`Pewarta: …`, `记者：…`) or in a Chinese dateline. */
export function reporterInText(lines: readonly string[], paragraphs: readonly string[]): string | null {
  for (const line of lines) if (reporterLabel.test(line)) return cleanByline(line);
  for (const paragraph of paragraphs.slice(0, 2)) {
    const names = chineseDateline.exec(paragraph.slice(0, 120))?.groups?.names;
    if (names !== undefined) return clean(names.replace(/[、，\s]+/gu, ', '));
  }
  for (const line of lines) {
    const name = line.length > 200 ? undefined : inLine.exec(line)?.groups?.name;
    if (name !== undefined) return cleanByline(name);
  }
  return null;
}

/** The editor who signs, where no reporter does. */
export function editorInText(lines: readonly string[]): string | null {
  const signed = lines.find((line) => editorLabel.test(line));
  return signed === undefined ? null : cleanByline(signed);
}
