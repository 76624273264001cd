import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownKind } from '../../../../utils/analysis/events/types.ts';
import { findEvents } from '../../../../utils/analysis/events.ts';
import { languages } from '../../../../utils/analysis/languages/index.ts';
import { splitSentences } from '../../../../utils/analysis/sentences.ts';
import { findDates } from '../../../../utils/analysis/time.ts';
import type {
  Entity,
  EntityType,
  EventFinding,
  LanguageCode,
  Mention,
} from '../../../../utils/analysis/types.ts';

interface Marked {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly known: (id: string) => KnownKind | undefined;
}

const typeOf = (id: string): EntityType =>
  /^(?:person|disease|product|practice)\//u.test(id)
    ? (id.split('/')[0] as EntityType)
    : /^[a-z]{2}(?:\/|$)/u.test(id) || id.includes('/city')
      ? 'place'
      : 'organization';

/** Cities that stand for their governments, as the packaged table has them. */
const capitals: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, '../../../../public/knowledge/places.tsv'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.split('\t')[1] === 'capital' ? [line.split('\t')[0] ?? ''] : [])),
);

/**
 * Reads a report with its names marked, so that these tests rest on no other step: `[China|cn]` a country,
 * `[Hangzhou|cn/city]` a city, `[BPOM|bpom.id]` an organisation of Indonesia, `[ANTARA|antara.id/media]` one of a kind,
 * `[Sari|person/sari@kemenkes]` a person who acts for an entity. An id given once holds for all marks of that name.
 */
export function readMarks(marked: string): Marked {
  const byId = new Map<string, { entity: Omit<Entity, 'mentions'>; mentions: Mention[]; kind: string }>();
  const names = new Map<string, string>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[(?<name>[^[\]|]+)(?:\|(?<mark>[^[\]]+))?\]/gu)) {
    const { name = '', mark } = match.groups ?? {};
    const spec = mark ?? names.get(name) ?? name.toLowerCase();
    names.set(name, spec);
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const mention = { start: text.length, end: text.length + name.length, rule: 'test' };
    text += name;
    const [path = '', actsFor] = spec.split('@');
    const type = typeOf(path);
    const [head = '', kind = type === 'place' ? 'country' : ''] = path
      .replace(/^(?:person|disease|product|practice)\//u, '')
      .split('/');
    const [slug = '', suffix] = head.split('.');
    const country = (type === 'place' ? head.slice(0, 2) : suffix)?.toUpperCase();
    const id = type === 'place' && kind !== 'country' ? `place:${name.toLowerCase()}` : `${type}:${slug}`;
    const seen = byId.get(id);
    if (seen) {
      seen.mentions.push(mention);
      continue;
    }
    const office = actsFor
      ? /^[a-z]{2}$/u.test(actsFor)
        ? `place:${actsFor}`
        : `organization:${actsFor}`
      : undefined;
    byId.set(id, {
      entity: { id, type, name, ...(country ? { country } : {}), ...(office ? { actsFor: office } : {}) },
      mentions: [mention],
      kind,
    });
  }
  text += marked.slice(at);
  const entities = [...byId.values()].map(({ entity, mentions }) => ({ ...entity, mentions }));
  const known = (id: string) => {
    const one = byId.get(id);
    const kind = one?.kind === 'city' && capitals.has(id) ? 'capital' : one?.kind;
    return one && kind ? { kind, country: one.entity.country ?? null, parent: null } : undefined;
  };
  return { text, entities, known };
}

export interface Read {
  readonly text: string;
  readonly events: readonly EventFinding[];
}

/** The events of a marked report, published on 20 March 2026. */
export function readReport(code: LanguageCode, marked: string, title = ''): Read {
  const { text, entities, known } = readMarks(marked);
  const language = languages[code];
  const publishedAt = '2026-03-20';
  const events = findEvents({
    text,
    title,
    sentences: splitSentences(text, language.sentences),
    entities,
    dates: findDates(text, language.time, publishedAt),
    topics: [{ id: 'health-services', score: 1, evidence: [] }],
    language,
    publishedAt,
    known,
  });
  return { text, events };
}

const short = (id: string) => id.replace(/^[a-z]+:/u, '');

/** `CONSULT talks bpom > who 2026-03-18`: type, stage, actors, recipients, date, modality where it is not actual. */
export function told({ events }: Read): readonly string[] {
  return events.map((event) => {
    const sides = `${event.actors.map(short).join(' + ')}${event.recipients.length > 0 ? ` > ${event.recipients.map(short).join(' + ')}` : ''}`;
    const modality = event.modality === 'actual' ? '' : ` (${event.modality})`;
    return `${event.type} ${event.stage} ${sides}${event.date ? ` ${event.date}` : ''}${modality}`;
  });
}
