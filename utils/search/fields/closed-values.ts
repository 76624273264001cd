import { fold } from '../../analysis/fold.ts';
import { eventTypes, type LanguageCode, stages, topicIds } from '../../analysis/types.ts';
import { readingStates } from '../../library/reader-rows.ts';
import type { FieldValue, NamedField } from './knowledge.ts';
import { placesToLook } from './places-to-look.ts';

/** The texts of the interface in one language, as `public/_locales` has them. */
export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

/** Fields with a fixed list of values. */
type ClosedField = Extract<NamedField, 'topic' | 'type' | 'stage' | 'lang' | 'is' | 'in'>;

const languages: readonly LanguageCode[] = ['id', 'en', 'zh'];

const idsOf: Readonly<Record<Exclude<ClosedField, 'in'>, readonly string[]>> = {
  topic: topicIds,
  type: eventTypes,
  stage: stages,
  lang: languages,
  is: readingStates,
};

const keyOf: Readonly<Record<Exclude<ClosedField, 'in'>, (id: string) => string>> = {
  topic: (id) => `topic_${id.replaceAll('-', '_')}`,
  type: (id) => `eventType_${id}`,
  stage: (id) => `stage_${id}`,
  lang: (id) => `language_${id}`,
  is: (id) => `state_${id}`,
};

/**
 * The values of a field that are always the same, called as the interface calls them in any of its languages.
 * @param shown texts of the reader's language.
 * @param all those of every language.
 */
export function closedValues(
  field: ClosedField,
  shown: Messages,
  all: readonly Messages[],
): readonly FieldValue[] {
  if (field === 'in')
    return placesToLook.map(({ id, names }) => ({
      id,
      names,
      label: shown[`searchIn_${id}`]?.message ?? id,
    }));
  return idsOf[field].map((id) => {
    const key = keyOf[field](id);
    const names = all.flatMap((messages) => messages[key]?.message ?? []).map((name) => fold(name));
    return { id, label: shown[key]?.message ?? id, names: [...new Set([fold(id), ...names])] };
  });
}
