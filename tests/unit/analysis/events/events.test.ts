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

  test.each(['', ' ', '。。。', '[[[', '\u{1F600}', 'a'.repeat(5000), '('.repeat(5000), 'dan '.repeat(3000)])(
    'any text is read without harm: %#',
    (text) => {
      for (const code of ['id', 'en', 'zh'] as const) expect(readReport(code, text).events).toEqual([]);
    },
  );

  test('time grows with the length, not with its square', () => {
    const report = (times: number) =>
      `${'[Kenya|ke], [Cuba|cu], and the delegation from [Ghana|gh] met with officials, '.repeat(times)}and left.`;
    const time = (times: number) => {
      const marked = report(times);
      const start = performance.now();
      readReport('en', marked);
      return performance.now() - start;
    };
    time(50);
    expect(time(400)).toBeLessThan(2000);
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
