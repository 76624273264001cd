import { fold } from './fold.ts';
import type { Entity, Source } from './types.ts';

export interface SourcesInput {
  /** Names as extraction or the dateline gives them, innermost first. */
  readonly credits: readonly string[];
  readonly entities: readonly Entity[];
  readonly text: string;
}

/** A dateline before the first sentence: `Jakarta (Xinhua/Indonesia Window) –`, `KUALA LUMPUR, Nov 3 (Bernama) --`, `新华社北京11月3日电`. */
const latinDateline =
  /^(?:[\p{Lu}][\p{L}.,' ]{1,40}?(?:,\s?\p{L}{3,9}\.? \d{1,2})?\s*)?\((?<names>[\p{L}][\p{L}\p{N} .&'/|-]{1,60})\)\s*(?:[-–—:]|$)/u;
const hanDateline = /^[(（【\[]?(?<name>[\p{Script=Han}]{2,4}社|[\p{Script=Han}]{1,6}网|[\p{Script=Han}]{2,6}日报)\p{Script=Han}{0,8}(?:\d{1,2}月)?\d{1,2}日[电電讯訊]/u;
const hanCredit = /[(（](?:据|來源|来源[:：])(?<name>[\p{Script=Han}\p{L}]{2,12})(?:报道|消息|电)?[)）]/u;

/** The agencies a text credits in its dateline or at its end. */
export function creditsOf(text: string): readonly string[] {
  const names: string[] = [];
  for (const paragraph of text.split(/\n+/u).slice(0, 6)) {
    const latin = latinDateline.exec(paragraph.trimStart().slice(0, 160))?.groups?.names;
    if (latin) names.push(...latin.split(/\s*[/|]\s*/u));
    const han = hanDateline.exec(paragraph.trimStart().slice(0, 60))?.groups?.name;
    if (han) names.push(han);
    if (names.length > 0) break;
  }
  const closing = hanCredit.exec(text.slice(-60))?.groups?.name;
  if (closing) names.push(closing);
  return [...new Set(names)];
}

/** Who reports whom: credits joined to the entities that the text's own findings know under that name. */
export function findSources({ credits, entities, text }: SourcesInput): readonly Source[] {
  return credits.map((name) => {
    const folded = fold(name);
    const entity = entities.find(
      ({ type, mentions }) =>
        type === 'organization' && mentions.some(({ start, end }) => fold(text.slice(start, end)) === folded),
    );
    return entity ? { name, entity: entity.id } : { name };
  });
}
