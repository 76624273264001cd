import { tidy } from './tidy.ts';

/** Words before a reporter's name, and before an editor's: the reporter signs first. */
const reporterLabel =
  /^[\s【[(（]*(?:by|oleh|laporan|author|autor|автор|jurnalis|penulis|reporter|pewarta|wartawan|jurnalis|written by|reported by|reporting by|text|记者|記者|作者|文|本报记者|von|par|por)\s*[:：/|]\s*|^(?:by|oleh|von|par|por|view all posts by|laporan (?:wartawan|jurnalis|kontributor)|(?:posted|published|written|diposting|ditulis|dipublikasikan|veröffentlicht|publié|publicado) (?:by|oleh|von|par|por))\s+(?=[\p{L}\d])/iu;
const editorLabel =
  /^[\s【[(（]*(?:editor|edited by|redaktur|penyunting|编辑|編輯|责任编辑|責任編輯|责编)\s*[:：/|]\s*/iu;
/** `（记者 李明 王芳）`, `（记者李明）` in a Chinese dateline. */
const chineseDateline =
  /[（(](?:本[报台网]|[\p{Script=Han}]{0,6})?记者[：:\s]*(?<names>[\p{Script=Han}·、，\s]{2,24}?)[）)]/u;

/** What stands where a name should: names of accounts, and the word for one. */
const placeholder =
  /^(?:(?:no |unknown )?authors?|(?:wordpress)?admin(?:istrator)?|webmaster|root|user|guest|null|none|undefined|unknown|penulis|小编|佚名|匿名|未知)$/iu;
const holdsAddress = /https?:|www\.|^\/|^[\p{L}\d-]+\.[\p{L}]{2,6}$/iu;

const clean = (name: string): string | null => {
  const text = tidy(name).replace(/[\s,|/–—\])）】-]+$/u, '');
  return /\p{L}/u.test(text) && text.length <= 120 && !holdsAddress.test(text) && !placeholder.test(text)
    ? text
    : null;
};

/** A declared or shown author without the words before the name; null where nothing of a name is left. */
export const cleanByline = (text: string): string | null =>
  clean(tidy(text).replace(reporterLabel, '').replace(editorLabel, ''));

/**
 * The byline that stands in the text itself: a signed line (`Pewarta: …`, `记者：…`), else the reporter of a Chinese
 * dateline, else the editor who signed. `lines` are the signed lines, `paragraphs` the text.
 */
export function bylineInText(lines: readonly string[], paragraphs: readonly string[]): string | null {
  for (const line of lines) if (reporterLabel.test(line)) return cleanByline(line);
  for (const paragraph of paragraphs.slice(0, 2)) {
    const names = chineseDateline.exec(paragraph.slice(0, 120))?.groups?.names;
    if (names !== undefined) return clean(names.replace(/[、，\s]+/gu, ', '));
  }
  for (const line of lines) if (editorLabel.test(line)) return cleanByline(line);
  return null;
}
