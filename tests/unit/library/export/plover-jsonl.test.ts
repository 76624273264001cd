import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ploverJsonl } from '../../../../utils/library/export/plover-jsonl.ts';
import { writeAll } from '../../../../utils/library/export/writer.ts';
import { actWith, contextIn, hostile, sampleActs } from './export-context.ts';

const kinds: Readonly<Record<string, string>> = {
  'organization:bpom': 'regulator',
  'organization:who': 'multilateral',
};
const write = (acts: typeof sampleActs) =>
  writeAll(
    ploverJsonl(contextIn('en'), (id) => kinds[id]),
    acts,
  );
const lines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const day = v.pipe(v.string(), v.isoDate());
const actor = v.object({
  code: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u))),
  sector: v.exactOptional(v.picklist(['GOV', 'JUD', 'PTY', 'EDU', 'HLH', 'BUS', 'IGO', 'NGO', 'MED'])),
  actor_text: v.string(),
});
/** The required fields of the manual, and those optional ones that are written here. */
const record = v.object({
  id: v.string(),
  date: day,
  enddate: v.exactOptional(day),
  source: v.array(actor),
  recipient: v.exactOptional(v.array(actor)),
  event: v.tuple([v.string()]),
  context: v.array(v.string()),
  event_text: v.array(v.string()),
  cite_info: v.object({ url: v.string(), title: v.string(), publication: v.string(), language: v.string() }),
  simpul: v.object({ stage: v.string(), modality: v.string(), date_edtf: v.nullable(v.string()) }),
});

test('every line is a record by the names of the manual', () => {
  const records = lines(write(sampleActs));
  expect(v.safeParse(v.array(record), records).issues).toBeUndefined();
  expect(records).toHaveLength(sampleActs.filter(({ event }) => event.modality !== 'negated').length);
});

test('countries are told by three letters, sectors where the kind of organisation is known', () => {
  const [told] = lines(
    write([actWith({ finding: { actors: ['organization:bpom', 'person:x'], recipients: ['place:cn'] } })]),
  );
  expect(told.source[0]).toMatchObject({ code: 'IDN', sector: 'GOV', simpul_id: 'organization:bpom' });
  expect(told.source[1]).not.toHaveProperty('sector');
  expect(told.recipient[0]).toMatchObject({ code: 'CHN', actor_text: 'China' });
});

test('a month is told by its days and kept as it is; a report without a date says whose day it took', () => {
  const [month] = lines(write([actWith({ finding: { date: '2025-10' } })]));
  expect(month).toMatchObject({
    date: '2025-10-01',
    enddate: '2025-10-31',
    simpul: { date_edtf: '2025-10' },
  });
  const [undated] = lines(write([actWith({ finding: { date: null } })]));
  expect(undated).toMatchObject({ simpul: { date_edtf: null, date_basis: 'publication' } });
  expect(undated).not.toHaveProperty('enddate');
});

test('future and hypothetical acts say so as a context; what did not happen is no record', () => {
  const [future] = lines(
    write([actWith({ modality: 'future', finding: { modality: 'future', topics: ['vaccines'] } })]),
  );
  expect(future.context).toEqual(['health', 'future']);
  expect(write([actWith({ modality: 'negated', finding: { modality: 'negated' } })])).toBe('');
});

test('an act told by two reports is one record that cites both', () => {
  const told = lines(write(sampleActs)).filter(({ simpul }) => simpul.other_reports.length > 0);
  expect(told).toHaveLength(1);
  expect(told[0].cite_info.url).not.toBe(told[0].simpul.other_reports[0].url);
});

test.each(hostile)('%j breaks no line', (words) => {
  expect(lines(write([actWith({ quote: words }, { title: words, siteName: words })]))).toHaveLength(1);
});
