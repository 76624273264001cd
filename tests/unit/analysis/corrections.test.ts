import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { ownId } from '../../../utils/analysis/corrections/own-id.ts';
import type { Correction, EntitySketch } from '../../../utils/analysis/corrections/types.ts';
import { type Analyse, createAnalyser } from '../../../utils/analysis/index.ts';
import { type Analysis, entityTypes } from '../../../utils/analysis/types.ts';

/** Without the tagger, whose weights change. */
const knowledge = { ...readKnowledge(), model: null };
const packaged = createAnalyser(knowledge);
const corrected = (...corrections: readonly Correction[]): Analyse => createAnalyser(knowledge, corrections);

const bpom: EntitySketch = { id: 'organization:bpom', type: 'organization', name: 'BPOM', country: 'ID' };
const who: EntitySketch = { id: 'organization:who', type: 'organization', name: 'WHO' };
const clinic: EntitySketch = {
  id: ownId('organization', 'Klinik Sari Laut', new Set()),
  type: 'organization',
  name: 'Klinik Sari Laut',
  names: { en: 'Sari Laut Clinic', zh: '海韵诊所' },
  country: 'ID',
};
const ownClinic: Correction = { kind: 'own', entity: clinic, aliases: ['KSL'] };

/** What is written where an entity is mentioned; empty where it is not found. */
function mentioned({ entities }: Analysis, id: string, text: string): readonly string[] {
  return entities
    .filter((entity) => entity.id === id)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}
const ids = ({ entities }: Analysis) => entities.map(({ id }) => id);
const parties = ({ events }: Analysis) =>
  events.map(({ actors, recipients }) => [...actors, ...recipients].sort());

describe('an alias', () => {
  const alias: Correction = { kind: 'alias', name: 'Badan Pusat', entity: bpom };
  const text = 'Badan Pusat menandatangani nota kesepahaman vaksin dengan WHO di Jakarta.';

  test('is found, names its entity in the reader’s tables and takes part in events', () => {
    expect(ids(packaged({ text, lang: 'id' }))).not.toContain('organization:bpom');
    const analysis = corrected(alias)({ text, lang: 'id' });
    expect(mentioned(analysis, 'organization:bpom', text)).toEqual(['Badan Pusat']);
    expect(analysis.entities.find(({ id }) => id === 'organization:bpom')).toMatchObject({ country: 'ID' });
    expect(parties(analysis)).toContainEqual(['organization:bpom', 'organization:who']);
  });

  test.each([
    ['small letters', 'Di badan pusat itu WHO berkantor.'],
    ['part of a longer word', 'Badan Pusatnusa dan WHO bertemu.'],
    ['a line break within', 'Kantor Badan\n\nPusat WHO bertemu.'],
  ])('is not found in %s', (_, other) => {
    expect(ids(corrected(alias)({ text: other, lang: 'id' }))).not.toContain('organization:bpom');
  });

  test('in capitals keeps to its capitals: `SEA` never matches «sea»', () => {
    const sea: Correction = { kind: 'alias', name: 'SEA', entity: who };
    const small = 'The ship left the sea on Monday, and the sea was calm, said the ministry of health.';
    expect(ids(corrected(sea)({ text: small, lang: 'en' }))).not.toContain('organization:who');
    const large = 'The ministry of health met SEA on Monday to talk about vaccines.';
    expect(mentioned(corrected(sea)({ text: large, lang: 'en' }), 'organization:who', large)).toEqual([
      'SEA',
    ]);
  });

  test('in Han needs no boundary, and may be written with traditional characters', () => {
    const han: Correction = { kind: 'alias', name: '药监总署', entity: bpom };
    for (const text of ['印尼药监总署周一与世卫组织会谈。', '印尼藥監總署週一與世衛組織會談。'])
      expect(mentioned(corrected(han)({ text, lang: 'zh' }), 'organization:bpom', text)).toHaveLength(1);
  });

  test('outweighs the tables, but not what the text itself defines', () => {
    const tcm: Correction = { kind: 'alias', name: 'TCM', entity: who };
    const text = 'The ministry of health of Kenya discussed TCM with traditional medicine experts on Monday.';
    expect(ids(packaged({ text, lang: 'en' }))).not.toContain('organization:who');
    expect(mentioned(corrected(tcm)({ text, lang: 'en' }), 'organization:who', text)).toEqual(['TCM']);
    const defining =
      'Kementerian Kesehatan memakai Tes Cepat Molekuler (TCM) di puskesmas. Alat TCM itu baru.';
    expect(ids(corrected(tcm)({ text: defining, lang: 'id' }))).not.toContain('organization:who');
  });

  test('of a name that no table lists makes it known by its full name', () => {
    const person: EntitySketch = {
      id: 'person:ratna-kusumawardani',
      type: 'person',
      name: 'Ratna Kusumawardani',
    };
    const analysis = corrected({ kind: 'alias', name: 'Bu Ratna', entity: person })({
      text: 'Menurut Bu Ratna, vaksin itu aman.',
      lang: 'id',
    });
    expect(analysis.entities.find(({ id }) => id === person.id)).toMatchObject({ name: person.name });
  });
});

describe('an own entity', () => {
  test('is found by each of its names, in each language, as one', () => {
    const analyse = corrected(ownClinic);
    for (const [lang, text, name] of [
      ['id', 'Klinik Sari Laut bekerja sama dengan BPOM.', 'Klinik Sari Laut'],
      ['en', 'On Monday the Sari Laut Clinic met officials of the WHO.', 'Sari Laut Clinic'],
      ['zh', '海韵诊所周一与世卫组织签署协议。', '海韵诊所'],
      ['id', 'Menurut KSL, vaksin itu aman.', 'KSL'],
    ] as const)
      expect(mentioned(analyse({ text, lang }), clinic.id, text)).toEqual([name]);
    const zh = analyse({ text: '海韵诊所周一与世卫组织签署协议。', lang: 'zh' });
    expect(zh.entities.find(({ id }) => id === clinic.id)).toMatchObject({
      name: '海韵诊所',
      names: { en: 'Sari Laut Clinic' },
      country: 'ID',
    });
  });

  test('has an id that neither tables nor names in a text can have', () => {
    expect(clinic.id).toBe('organization:own.klinik-sari-laut');
    expect(ownId('organization', 'Klinik Sari Laut', new Set([clinic.id]))).toBe(`${clinic.id}-2`);
    expect(ownId('place', '…', new Set())).toBe('place:own.entity');
    const text = 'PT Own.klinik Sari Laut Tbk dan Own Klinik Sari Laut bertemu BPOM.';
    expect(ids(packaged({ text, lang: 'id' }))).not.toContain(clinic.id);
  });
});

describe('what is no name', () => {
  const text =
    'BPOM dan WHO menandatangani nota kesepahaman vaksin di Jakarta. Kementerian Kesehatan Kenya membantu WHO.';

  test('by its writing: that writing alone falls silent', () => {
    const before = packaged({ text, lang: 'id' });
    const after = corrected({ kind: 'not-name', surface: 'Jakarta' })({ text, lang: 'id' });
    expect(ids(before)).toContain('place:jakarta');
    expect(after.entities).toEqual(before.entities.filter(({ id }) => id !== 'place:jakarta'));
  });

  test('a longer name that holds the writing is still found', () => {
    const kenya = corrected({ kind: 'not-name', surface: 'Kenya' })({ text, lang: 'id' });
    expect(
      kenya.entities.flatMap(({ mentions }) => mentions.map((m) => text.slice(m.start, m.end))),
    ).toContain('Kementerian Kesehatan Kenya');
  });

  test('an acronym falls silent as it is written; a word with the same letters is another', () => {
    const analyse = corrected({ kind: 'not-name', surface: 'MALARIA' });
    const malaria = 'Kasus malaria di Papua turun, kata Kementerian Kesehatan.';
    expect(ids(analyse({ text: malaria, lang: 'id' }))).toContain('disease:malaria');
  });

  test('by its entity: however it is written, and events that lose a side fall', () => {
    const before = packaged({ text, lang: 'id' });
    expect(parties(before)).toContainEqual(['organization:bpom', 'organization:who']);
    const after = corrected({ kind: 'not-entity', entity: who })({ text, lang: 'id' });
    expect(ids(after)).not.toContain('organization:who');
    expect(ids(after)).toContain('organization:bpom');
    expect(parties(after).flat()).not.toContain('organization:who');
    expect(after.events.length).toBeLessThan(before.events.length);
  });

  test('nobody acts for what is none', () => {
    const text = 'Kepala BPOM Taruna Wijaya bertemu WHO di Jakarta.';
    const before = packaged({ text, lang: 'id' });
    expect(before.entities.some(({ actsFor }) => actsFor === 'organization:bpom')).toBe(true);
    const after = corrected({ kind: 'not-entity', entity: bpom })({ text, lang: 'id' });
    expect(after.entities.some(({ actsFor }) => actsFor === 'organization:bpom')).toBe(false);
  });
});

describe('another type', () => {
  test('changes type and id, and keeps names and references', () => {
    const text = 'BPOM dan WHO menandatangani nota kesepahaman vaksin di Jakarta.';
    const analysis = corrected({ kind: 'type', entity: bpom, type: 'product' })({ text, lang: 'id' });
    expect(ids(analysis)).not.toContain('organization:bpom');
    expect(analysis.entities.find(({ id }) => id === 'product:bpom')).toMatchObject({
      type: 'product',
      name: packaged({ text, lang: 'id' }).entities.find(({ id }) => id === 'organization:bpom')?.name,
    });
    // A product signs nothing.
    expect(parties(analysis).flat()).not.toContain('product:bpom');
  });

  test('there and back is as it was', () => {
    const text = 'BPOM dan WHO menandatangani nota kesepahaman vaksin di Jakarta.';
    const product: EntitySketch = { ...bpom, id: 'product:bpom', type: 'product' };
    const analyse = corrected(
      { kind: 'type', entity: bpom, type: 'product' },
      { kind: 'type', entity: product, type: 'organization' },
    );
    expect(analyse({ text, lang: 'id' })).toEqual(packaged({ text, lang: 'id' }));
  });

  test('of a name that no table lists', () => {
    const text = 'Menteri Kesehatan Dewi Anggraini bertemu WHO di Jakarta.';
    const person = packaged({ text, lang: 'id' }).entities.find(({ type }) => type === 'person');
    if (!person) throw new Error('no person found');
    const analysis = corrected({ kind: 'type', entity: person, type: 'organization' })({ text, lang: 'id' });
    expect(analysis.entities.find(({ id }) => id === 'organization:dewi-anggraini')).toMatchObject({
      type: 'organization',
      name: 'Dewi Anggraini',
    });
  });
});

describe('two that are one', () => {
  test('join under one id, across languages', () => {
    const spoken: EntitySketch = {
      id: 'organization:own.sea-health-forum',
      type: 'organization',
      name: 'SEA Health Forum',
    };
    const analyse = corrected(
      { kind: 'own', entity: spoken, aliases: [] },
      { kind: 'own', entity: { ...spoken, id: 'organization:own.zh', name: '东南亚卫生论坛' }, aliases: [] },
      { kind: 'same', entity: { ...spoken, id: 'organization:own.zh', name: '东南亚卫生论坛' }, as: spoken },
    );
    const zh = '东南亚卫生论坛周一与世卫组织签署协议。';
    expect(mentioned(analyse({ text: zh, lang: 'zh' }), spoken.id, zh)).toEqual(['东南亚卫生论坛']);
    const en = 'The SEA Health Forum signed an agreement with the WHO on Monday.';
    expect(mentioned(analyse({ text: en, lang: 'en' }), spoken.id, en)).toHaveLength(1);
  });

  test('an act between them falls: it has one side left', () => {
    const text = 'BPOM dan WHO menandatangani nota kesepahaman vaksin di Jakarta.';
    const analysis = corrected({ kind: 'same', entity: bpom, as: who })({ text, lang: 'id' });
    expect(mentioned(analysis, 'organization:who', text)).toEqual(['BPOM', 'WHO']);
    expect(parties(analysis)).toEqual([]);
  });

  test('chains lead to their end, and a circle ends with the later word', () => {
    const text = 'BPOM dan WHO bertemu UNICEF di Jakarta.';
    const unicef: EntitySketch = { id: 'organization:unicef', type: 'organization', name: 'UNICEF' };
    const chain = corrected(
      { kind: 'same', entity: bpom, as: who },
      { kind: 'same', entity: who, as: unicef },
    )({ text, lang: 'id' });
    expect(mentioned(chain, 'organization:unicef', text)).toEqual(['BPOM', 'WHO', 'UNICEF']);
    const circle = corrected(
      { kind: 'same', entity: bpom, as: who },
      { kind: 'same', entity: who, as: bpom },
    )({ text, lang: 'id' });
    expect(mentioned(circle, 'organization:bpom', text)).toEqual(['BPOM', 'WHO']);
  });
});

test('of two that contradict each other the later counts', () => {
  const text = 'Menurut Bapedal, vaksin itu aman, kata WHO.';
  const alias: Correction = { kind: 'alias', name: 'Bapedal', entity: bpom };
  const none: Correction = { kind: 'not-name', surface: 'Bapedal' };
  expect(ids(corrected(alias, none)({ text, lang: 'id' }))).not.toContain('organization:bpom');
  expect(ids(corrected(none, alias)({ text, lang: 'id' }))).toContain('organization:bpom');
});

test('no corrections, or such as concern nothing in a text, change nothing', () => {
  const text = 'BPOM dan WHO menandatangani nota kesepahaman vaksin di Jakarta pada Senin (3/11).';
  const input = { text, lang: 'id', publishedAt: '2025-11-04' };
  expect(corrected()(input)).toEqual(packaged(input));
  expect(corrected(ownClinic, { kind: 'not-name', surface: 'Bandung' })(input)).toEqual(packaged(input));
});

const sketches = fc.constantFrom<EntitySketch>(
  bpom,
  who,
  clinic,
  { id: 'place:id', type: 'place', name: 'Indonesia', country: 'ID' },
  { id: 'place:cn', type: 'place', name: '中国', names: { zh: '中国', en: 'China' }, country: 'CN' },
  { id: 'product:bpom', type: 'product', name: 'BPOM' },
  { id: 'disease:dengue', type: 'disease', name: 'dengue' },
  { id: 'person:budi-santoso', type: 'person', name: 'Budi Santoso' },
);
const surfaces = fc.constantFrom(
  'WHO',
  'Kenya',
  'vaksin',
  '卫生部',
  'Budi',
  'dengue',
  'Jakarta',
  ' ',
  '·',
  '🧪',
  '-19',
);
const corrections = fc.array(
  fc.oneof<fc.Arbitrary<Correction>[]>(
    fc.record({ kind: fc.constant('alias'), name: surfaces, entity: sketches }),
    fc.record({ kind: fc.constant('type'), entity: sketches, type: fc.constantFrom(...entityTypes) }),
    fc.record({ kind: fc.constant('not-name'), surface: surfaces }),
    fc.record({ kind: fc.constant('not-entity'), entity: sketches }),
    fc.record({ kind: fc.constant('same'), entity: sketches, as: sketches }),
    fc.record({ kind: fc.constant('own'), entity: sketches, aliases: fc.array(surfaces, { maxLength: 3 }) }),
  ),
  { maxLength: 8 },
);
const pieces = fc.constantFrom(
  ...'BPOM dan WHO menandatangani nota kesepahaman vaksin dengue di Jakarta Kenya Indonesia Menteri Kesehatan Budi Santoso . ,'.split(
    ' ',
  ),
  ...'中国 卫生部 部长 签署 协议 与 印尼 捐赠 疫苗 。 ， 🧪 \n\n'.split(' '),
);

test('whatever the reader corrects, offsets stay within the text and mentions of two entities never overlap', () => {
  fc.assert(
    fc.property(
      corrections,
      fc.array(fc.array(pieces, { maxLength: 60 }), { maxLength: 3 }),
      (rules, texts) => {
        const analyse = corrected(...rules);
        for (const words of texts)
          for (const lang of ['id', 'zh'] as const) {
            const text = words.join(lang === 'zh' ? '' : ' ');
            const { entities, events } = analyse({ text, lang });
            const known = new Set(entities.map(({ id }) => id));
            expect(known.size).toBe(entities.length);
            const mentions = entities.flatMap(({ id, type, mentions }) =>
              mentions.map((mention) => ({ ...mention, id, type })),
            );
            for (const { start, end } of mentions) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
            const sorted = mentions.sort((one, other) => one.start - other.start || other.end - one.end);
            sorted.forEach((mention, at) => {
              const next = sorted[at + 1];
              // A disease may stand inside a longer name of a product; corrected types do not move it.
              if (next && next.start < mention.end) expect(next.end).toBeLessThanOrEqual(mention.end);
            });
            for (const { actors, recipients } of events)
              expect(new Set([...actors, ...recipients]).size).toBeGreaterThan(1);
          }
      },
    ),
    { numRuns: 25 },
  );
  // Each run lays out the tables anew.
}, 60_000);
