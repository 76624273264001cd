import { type EntityId, type Stage, stages, type TopicId } from '../../analysis/types.ts';
import type { Act } from './act.ts';
import { writable } from './plain-line.ts';
import type { ExportContext, OpenWriter } from './writer.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  // Some readers make line ends of them.
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};
const xml = (text: string): string =>
  writable(text).replace(/[&<>"\n\r\t\u2028\u2029]/gu, (sign) => entities[sign] ?? sign);

type Cell = string | number | null | undefined;
type Attribute<Item> = readonly ['string' | 'int', (item: Item) => Cell];

/** What two parties did together. */
interface Tie {
  readonly one: EntityId;
  readonly other: EntityId;
  readonly acts: Act[];
}

const count = <Value extends string>(values: Iterable<Value>): readonly (readonly [Value, number])[] => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1));
};

const highest = (acts: readonly Act[]): Stage | undefined =>
  stages.findLast((stage) => stage !== 'ended' && acts.some(({ event }) => event.stage === stage)) ??
  acts[0]?.event.stage;

const days = (acts: readonly Act[]) => acts.map(({ event }) => event.sortDay).sort();

const tieAttributes: Readonly<Record<string, Attribute<Tie>>> = {
  weight: ['int', ({ acts }) => acts.length],
  stage: ['string', ({ acts }) => highest(acts)],
  stages: ['string', ({ acts }) => counted(acts.map(({ event }) => event.stage))],
  types: ['string', ({ acts }) => counted(acts.map(({ event }) => event.type))],
  topics: ['string', ({ acts }) => counted<TopicId>(acts.flatMap(({ event }) => event.topicIds))],
  first_day: ['string', ({ acts }) => days(acts)[0]],
  last_day: ['string', ({ acts }) => days(acts).at(-1)],
};
const counted = <Value extends string>(values: readonly Value[]): string =>
  count(values)
    .map(([value, times]) => `${value} ${times}`)
    .join(' | ');

const nodeAttributes = ({
  names,
}: ExportContext): Readonly<Record<string, Attribute<readonly [EntityId, number]>>> => ({
  label: ['string', ([id]) => names.nameOf(id)],
  type: ['string', ([id]) => names.typeOf(id)],
  country: ['string', ([id]) => names.countryOf(id)],
  name_en: ['string', ([id]) => names.rowOf(id)?.names.en],
  name_id: ['string', ([id]) => names.rowOf(id)?.names.id],
  name_zh: ['string', ([id]) => names.rowOf(id)?.names.zh],
  events: ['int', ([, events]) => events],
});

const keys = (side: 'node' | 'edge', attributes: Readonly<Record<string, Attribute<never>>>): string =>
  Object.entries(attributes)
    .map(
      ([name, [type]]) =>
        `  <key id="${side}_${name}" for="${side}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

const data = <Item>(
  side: 'node' | 'edge',
  attributes: Readonly<Record<string, Attribute<Item>>>,
  item: Item,
): string =>
  Object.entries(attributes)
    .map(([name, [, cell]]) => {
      const value = cell(item);
      return value === undefined || value === null || value === ''
        ? ''
        : `      <data key="${side}_${name}">${xml(String(value))}</data>\n`;
    })
    .join('');

/**
 * The network of parties: a node each, a tie for each two of them that an act joins. It says nothing before it has
 * seen every act; its weight is the number of acts. Acts that did not happen tie nobody.
 */
export const graphml: OpenWriter<'acts'> = (context) => {
  const parties = new Map<EntityId, number>();
  const ties = new Map<string, Tie>();
  const take = (act: Act) => {
    if (act.event.modality === 'negated') return;
    const own = [...new Set(act.event.parties)].sort();
    for (const id of own) parties.set(id, (parties.get(id) ?? 0) + 1);
    for (const [index, one] of own.entries())
      for (const other of own.slice(index + 1)) {
        const key = `${one}\n${other}`;
        const tie = ties.get(key);
        if (tie) tie.acts.push(act);
        else ties.set(key, { one, other, acts: [act] });
      }
  };
  const nodes = nodeAttributes(context);
  return {
    begin: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
        ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
        keys('node', nodes),
        keys('edge', tieAttributes),
        '  <graph id="simpul" edgedefault="undirected">\n',
      ].join(''),
    batch: (acts) => {
      for (const act of acts) take(act);
      return '';
    },
    *end() {
      for (const party of parties)
        yield `    <node id="${xml(party[0])}">\n${data('node', nodes, party)}    </node>\n`;
      let edge = 0;
      for (const tie of ties.values()) {
        const ends = `id="e${edge++}" source="${xml(tie.one)}" target="${xml(tie.other)}"`;
        yield `    <edge ${ends}>\n${data('edge', tieAttributes, tie)}    </edge>\n`;
      }
      yield '  </graph>\n</graphml>\n';
    },
  };
};
