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
const hanDateline =
  /^[(（【[]?(?<name>[\p{Script=Han}]{2,4}社|[\p{Script=Han}]{1,6}网|[\p{Script=Han}]{2,6}日报)\p{Script=Han}{0,8}(?:\d{1,2}月)?\d{1,2}日[电電讯訊]/u;
/** `【环球网报道】`, `【新华社消息】`; a city signs the same way, so the name must be a medium's. */
const hanBracket =
  /^【(?<name>\p{Script=Han}{0,6}(?:社|网|網|日报|日報|时报|時報|晚报|晚報))(?:\p{Script=Han}{0,4}(?:报道|報道|報導|消息|讯|訊|电|電))?】/u;
const hanCredit =
  /[(（](?:据|據|來源[:：]|来源[:：])(?<name>[\p{Script=Han}\p{L}]{2,12}?)(?:报道|報道|報導|消息|电|電)?[)）]\s*$/u;
/** `SINGAPORE, April 14, 2026 /PRNewswire/ --` */
const release = /^[\p{Lu}][\p{L}\p{N}.,' ]{1,60} \/(?<name>[\p{L}][\p{L} .-]{2,30})\/ ?[-–—]/u;
/** `TEMPO.CO, Jakarta -`, `Jakarta, Suara.com –` */
const site =
  /^(?:\p{Lu}[\p{L} ]{1,30}, )?(?<name>[\p{L}\p{N}]{3,20}\.(?:com|co|id|co\.id|net|org))(?:, \p{Lu}[\p{L} ]{1,30})? ?[-–—]/iu;

/** Each with what it cannot do without: a cheap look that spares most reports a dear pattern, and its compilation. */
const datelines: readonly { readonly pattern: RegExp; readonly needs: RegExp }[] = [
  { pattern: latinDateline, needs: /\(/ },
  { pattern: hanDateline, needs: /日[电電讯訊]/ },
  { pattern: hanBracket, needs: /^【/ },
  { pattern: release, needs: / \// },
  { pattern: site, needs: /\.(?:com|co|id|net|org)/i },
];

/** The agencies a text credits in its dateline or at its end. */
export function creditsOf(text: string): readonly string[] {
  const names: string[] = [];
  for (const paragraph of text.split(/\n+/u, 6)) {
    const start = paragraph.trimStart().slice(0, 160);
    for (const { pattern, needs } of datelines) {
      if (!needs.test(start)) continue;
      const groups = pattern.exec(start)?.groups;
      if (groups?.names) names.push(...groups.names.split(/\s{0,9}[/|]\s{0,9}/u));
      if (groups?.name) names.push(groups.name);
    }
    if (names.length > 0) break;
  }
  const end = text.slice(-60);
  const closing = /[)）]\s*$/u.test(end) ? hanCredit.exec(end)?.groups?.name : undefined;
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
