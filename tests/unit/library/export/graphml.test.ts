import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { graphml } from '../../../../utils/library/export/graphml.ts';
import { sliceNames } from '../../../../utils/library/export/slice-names.ts';
import { writeAll } from '../../../../utils/library/export/writer.ts';
import { actWith, contextIn, holdable, hostile, sampleActs } from './export-context.ts';

const read = (text: string) => parse(Graph, text);
const write = (acts: typeof sampleActs) => writeAll(graphml(contextIn('en')), acts);

describe('the network', () => {
  test('has every party once, with names in three languages', () => {
    const graph = read(write(sampleActs));
    const parties = new Set(
      sampleActs.flatMap(({ event }) => (event.modality === 'negated' ? [] : event.parties)),
    );
    expect(graph.order).toBe(parties.size);
    expect(graph.getNodeAttributes('organization:bpom')).toMatchObject({
      type: 'organization',
      country: 'ID',
    });
    expect(graph.getNodeAttribute('organization:bpom', 'label')).toBeTruthy();
  });

  test('ties two parties by the number of their acts, the furthest stage and what they are about', () => {
    const sides = ['place:id', 'place:cn'];
    const talks = actWith({
      id: 'a',
      parties: sides,
      stage: 'talks',
      sortDay: '2024-05-01',
      type: 'CONSULT',
      topicIds: ['vaccines'],
    });
    const signed = actWith({
      id: 'b',
      parties: sides,
      stage: 'signed',
      sortDay: '2025-05-01',
      topicIds: ['vaccines', 'mental-health'],
    });
    const ended = actWith({ id: 'c', parties: sides, stage: 'ended', sortDay: '2025-01-01', topicIds: [] });
    const graph = read(write([talks, signed, ended]));
    expect(graph.type).toBe('undirected');
    expect(graph.size).toBe(1);
    expect(graph.getEdgeAttributes(graph.edges()[0])).toMatchObject({
      weight: 3,
      stage: 'signed',
      topics: 'vaccines 2 | mental-health 1',
      first_day: '2024-05-01',
      last_day: '2025-05-01',
    });
    expect(graph.getNodeAttribute('place:cn', 'events')).toBe(3);
  });

  test('acts that did not happen tie nobody, and an empty slice is an empty graph', () => {
    expect(read(write([actWith({ modality: 'negated' })])).order).toBe(0);
    expect(read(write([])).order).toBe(0);
  });

  test.each(hostile)('%j is a name like any other', (name) => {
    const row = {
      id: `person:${name.length}`,
      updatedAt: 1,
      deletedAt: null,
      type: 'person',
      name,
      names: { en: name },
      country: null,
      refs: {},
    } as const;
    const context = { ...contextIn('en'), names: sliceNames([row], 'en', 'en-GB') };
    const graph = read(writeAll(graphml(context), [actWith({ parties: [row.id, 'place:cn'] })]));
    expect(graph.order).toBe(2);
    expect(graph.getNodeAttribute(row.id, 'label')?.replace(/\r\n?/gu, '\n').trim()).toBe(
      holdable(name).replace(/\r\n?/gu, '\n').trim(),
    );
  });
});
