import { describe, expect, test } from 'vitest';
import { readMarks, readReport, told } from './report.ts';

const english = (report: string, title?: string) => readReport('en', report, title);

describe('findEvents', () => {
  test('rests on the sentence that tells the act', () => {
    const { text, events } = english('It rained. [Kenya|ke] and [Cuba|cu] signed a deal. It rained again.');
    const [event] = events;
    expect(event && text.slice(event.evidence.start, event.evidence.end)).toBe(
      'Kenya and Cuba signed a deal.',
    );
    expect(event?.rule).toBe('sign');
  });

  test('lifts a person to the institution and keeps the person behind it', () => {
    const { events } = english('[Anna Berg|person/berg@who], head of the [WHO|who], visited [Ghana|gh].');
    expect(events[0]?.actors).toEqual(['organization:who', 'person:berg']);
    expect(events[0]?.recipients).toEqual(['place:gh']);
    expect(events[0]?.mode).toBe('visit');
  });

  test('tells the same act once, with both sentences', () => {
    const { events } = english(
      '[Kenya|ke] signed a treaty with [Cuba|cu]. On Monday [Cuba|cu] and [Kenya|ke] signed the treaty in [Nairobi|ke/city].',
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.alsoAt).toHaveLength(1);
    expect(events[0]?.date).toBe('2026-03-16');
  });

  test('further sentences of an act stand in the order of the text', () => {
    const { events } = english(
      '[Kenya|ke] signed a treaty with [Cuba|cu]. [Cuba|cu] and [Kenya|ke] signed the treaty in [Nairobi|ke/city]. Both were glad. [Kenya|ke] and [Cuba|cu] signed the treaty on Monday.',
    );
    expect(events).toHaveLength(1);
    const starts = events[0]?.alsoAt.map(({ start }) => start) ?? [];
    expect(starts).toHaveLength(2);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test('a report in general gives way to the same act in particular', () => {
    const { events } = english(
      'The [HSA|hsa.sg] visited companies in [China|cn]. The [HSA|hsa.sg] visited [Sinovac|sinovac.cn] on Tuesday.',
    );
    expect(told({ text: '', events })).toEqual(['CONSULT talks hsa > sinovac 2026-03-17']);
  });

  test('never takes the publication date for the date of an act', () => {
    const { events } = english('[Kenya|ke] and [Cuba|cu] signed a deal.');
    expect(events[0]?.date).toBeNull();
    expect(events[0]?.dateBasis).toBeUndefined();
  });

  test('a later sentence that names the act again dates it', () => {
    const { events } = english(
      '[Kenya|ke] and [Cuba|cu] signed an agreement. The agreement, announced on January 5, 2026, covers vaccines.',
    );
    expect(events.map((event) => event.date)).toEqual(['2026-01-05']);
  });

  test('says what an act is about', () => {
    const { events } = english(
      '[Chile|cl] bought [insulin|product/insulin] for [diabetes|disease/diabetes] patients from [Novo|novo.dk].',
    );
    expect(events[0]?.about).toEqual(['product:insulin', 'disease:diabetes']);
  });

  test('media report and do not act', () => {
    expect(told(english('[Reuters|reuters.gb/media] visited [Kenya|ke].'))).toEqual([]);
  });

  test('an institution and its own country are not two sides', () => {
    expect(told(english('The [NHC|nhc.cn] signed a plan with [China|cn].'))).toEqual([]);
  });

  test('a currency is no country', () => {
    expect(told(english('[Kenya|ke] asked for [US|us]$5 million.'))).toEqual([]);
  });

  test('"such a deal" recalls the side that all had in common', () => {
    const report =
      'The memorandum between the [US|us] and [Ghana|gh], [Benin|bj] and [Togo|tg] took effect. Two countries signed an agreement with the [US|us]. The agreements with [Ghana|gh] and [Benin|bj] cover malaria. [Mali|ml] signed such a deal as well.';
    expect(told(english(report))).toContain('SUPPORT signed ml + us');
  });

  test('what was asked for or banned did not happen', () => {
    expect(told(english('[Uganda|ug] asked [WHO|who] to send doctors to [Kenya|ke].'))).toEqual([
      'REQUEST talks ug > who',
    ]);
  });

  test('three sides at a table make it multilateral', () => {
    const { events } = english('[Kenya|ke], [Cuba|cu] and [Ghana|gh] held talks.');
    expect(events[0]?.mode).toBe('multilateral');
  });

  test('a verb of a relative clause belongs to its head', () => {
    expect(told(english('[Cuba|cu] visited [Novo|novo.dk], which sold insulin to [Ghana|gh].'))).toContain(
      'COOPERATE delivery novo > gh',
    );
    expect(told(english('[Cuba|cu] runs a plant that sells insulin to [Ghana|gh].'))).toEqual([]);
  });

  test('a location between two sides is none of them', () => {
    expect(
      told(english('[Alpha|alpha.vn] in the city of [Hue|vn/city] and [Beta|beta.kr] signed an agreement.')),
    ).toEqual(['SUPPORT signed alpha + beta']);
  });

  test('help is AID from an agency, trade from a company', () => {
    const { events } = english(
      '[Aid Corps|aidcorps/ngo] shipped vaccines to [Ghana|gh]. [Novo|novo.dk/company] shipped vaccines to [Cuba|cu].',
    );
    expect(events.map((event) => event.type)).toEqual(['AID', 'COOPERATE']);
  });

  test('a pronoun that nothing sure stands behind makes no event', () => {
    expect(told(english('The two sides signed a deal with [Ghana|gh].'))).toEqual([]);
  });

  test('a date inside a name dates nothing', () => {
    const { events } = english(
      '[Kenya|ke] and [Cuba|cu] signed a deal at the [2025 Health Fair|fair/forum].',
    );
    expect(events[0]?.date).toBeNull();
  });
});

describe('readMarks', () => {
  test('reads names, kinds and offices', () => {
    const { text, entities, known } = readMarks(
      '[A|a.id/media] met [B|person/b@a] in [C|cn/city]; [A] again.',
    );
    expect(text).toBe('A met B in C; A again.');
    expect(entities.map((entity) => entity.id)).toEqual(['organization:a', 'person:b', 'place:c']);
    expect(entities[0]?.mentions).toHaveLength(2);
    expect(known('organization:a')?.kind).toBe('media');
  });
});
