import type { KnownEntity } from '../../utils/analysis/knowledge.ts';
import type { Entity, LanguageCode, Mention, Span } from '../../utils/analysis/types.ts';

/** A person of an invented report. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly actsFor: KnownEntity;
}

type Filling = KnownEntity | Speaker | string;
export type Fillings = Readonly<Record<string, Filling>>;

const isSpeaker = (filling: KnownEntity | Speaker): filling is Speaker => 'actsFor' in filling;

const nameIn = (entity: KnownEntity, language: LanguageCode): string =>
  entity.names[language][0] ?? entity.id;

/** Writes a report sentence by sentence and keeps where each name stands. */
export function createWriter(language: LanguageCode) {
  const sentences: Span[] = [];
  const mentions = new Map<string, { readonly filling: KnownEntity | Speaker; readonly spans: Mention[] }>();
  let text = '';

  /** Fills `{…}` of a sentence and adds it; answers where it stands. */
  const add = (sentence: string, fillings: Fillings, newParagraph: boolean): Span => {
    if (text !== '') text += newParagraph ? '\n\n' : language === 'zh' ? '' : ' ';
    const start = text.length;
    let from = 0;
    for (const slot of sentence.matchAll(/\{(?<key>\w)\}/gu)) {
      text += sentence.slice(from, slot.index);
      from = slot.index + slot[0].length;
      const filling = fillings[slot.groups?.key ?? ''];
      if (filling === undefined) throw new Error(`nothing for ${slot[0]}`);
      if (typeof filling === 'string') {
        text += filling;
        continue;
      }
      const name = isSpeaker(filling) ? filling.name : nameIn(filling, language);
      const entry = mentions.get(filling.id) ?? { filling, spans: [] };
      entry.spans.push({ start: text.length, end: text.length + name.length, rule: 'seed' });
      mentions.set(filling.id, entry);
      text += name;
    }
    text += sentence.slice(from);
    const span = { start, end: text.length };
    sentences.push(span);
    return span;
  };

  const entities = (): readonly Entity[] =>
    [...mentions.values()].map(({ filling, spans }): Entity => {
      if (isSpeaker(filling))
        return {
          id: filling.id,
          type: 'person',
          name: filling.name,
          actsFor: filling.actsFor.id,
          mentions: spans,
        };
      const names = Object.fromEntries(
        (['id', 'en', 'zh'] as const).map((code) => [code, nameIn(filling, code)]),
      );
      return {
        id: filling.id,
        type: filling.type,
        name: nameIn(filling, language),
        names,
        ...(filling.country !== null && { country: filling.country }),
        refs: filling.refs,
        mentions: spans,
      };
    });

  return { add, entities, sentences, text: () => text };
}

/** A sentence's title form, filled without keeping places. */
export const fillTitle = (title: string, fillings: Fillings, language: LanguageCode): string =>
  title.replace(/\{(\w)\}/gu, (_, key: string) => {
    const filling = fillings[key];
    if (filling === undefined || typeof filling === 'string') return filling ?? '';
    return isSpeaker(filling) ? filling.name : nameIn(filling, language);
  });
