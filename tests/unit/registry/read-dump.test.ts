import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readDump } from '../../../utils/registry/read-dump.ts';
import { record, sampleDump, versionOne } from './dump.ts';

const tools = (more = {}) => ({
  onProgress: () => {},
  signal: new AbortController().signal,
  rest: async () => {},
  ...more,
});
const json = (value: unknown) => new Blob([JSON.stringify(value, null, 2)]);
const zip = (files: Readonly<Record<string, unknown>>) =>
  new Blob([
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, value]) => [
          name,
          strToU8(typeof value === 'string' ? value : JSON.stringify(value)),
        ]),
      ),
    ) as BlobPart,
  ]);
const rors = (outcome: Awaited<ReturnType<typeof readDump>>) =>
  outcome?.ok ? outcome.value.organizations.map(({ ror }) => ror) : outcome;

const living = ['01aaaaa11', '01bbbbb22', '01ccccc33', '01ddddd44'];

describe('a dump', () => {
  test('is read from its JSON, without what was withdrawn', async () => {
    const dump = await readDump(json(sampleDump), 'v1.74-2025-10-28-ror-data.json', tools());
    expect(rors(dump)).toEqual(living);
    expect(dump).toMatchObject({ ok: true, value: { version: 'v1.74-2025-10-28', records: 5 } });
  });

  test('is found in its zip, behind a file of version 1 and a table', async () => {
    const file = zip({
      'v1.58-2024-12-11-ror-data.json': versionOne,
      'v1.58-2024-12-11-ror-data.csv': 'id,name\nhttps://ror.org/01aaaaa11,x',
      '__MACOSX/._v1.58-2024-12-11-ror-data_schema_v2.json': 'junk',
      'v1.58-2024-12-11-ror-data_schema_v2.json': sampleDump,
    });
    const dump = await readDump(file, 'download.zip', tools());
    expect(rors(dump)).toEqual(living);
    expect(dump).toMatchObject({ value: { version: 'v1.58-2024-12-11' } });
  });

  test('without a date in its name is of the day of its newest record', async () => {
    expect(await readDump(json(sampleDump), 'ror.json', tools())).toMatchObject({
      value: { version: '2025-10-28' },
    });
  });

  test('tells how far it is, in bytes of the file', async () => {
    const many = Array.from({ length: 3000 }, (_, nth) =>
      record(`0${String(nth).padStart(6, 'a')}11`, [[`Melati ${nth} Nusantara University`, 'en']]),
    );
    const file = json(many);
    const onProgress = vi.fn();
    await readDump(file, 'x.json', tools({ onProgress }));
    const told = onProgress.mock.calls.map(([{ read }]) => read as number);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(onProgress).toHaveBeenLastCalledWith({ read: file.size, size: file.size, records: 3000 });
  });

  test('that is given up leaves nothing', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 3000 }, (_, nth) =>
      record(`0${String(nth).padStart(6, 'a')}11`, [[`Melati ${nth} Nusantara University`, 'en']]),
    );
    const dump = await readDump(
      json(many),
      'x.json',
      tools({ signal: controller.signal, onProgress: () => controller.abort() }),
    );
    expect(dump).toBeNull();
  });
});

test.each<[string, () => Blob]>([
  ['no JSON', () => new Blob(['PDF-1.7'])],
  ['nothing', () => new Blob([])],
  ['an empty list', () => json([])],
  ['a list of something else', () => json([{ id: 7 }])],
  ['a file of version 1', () => json(versionOne)],
  ['a backup of the library', () => json({ format: 'simpul-library', version: 3, articles: [] })],
  ['a file that ends in the middle', () => json(sampleDump).slice(0, 900)],
  ['a zip without a dump', () => zip({ 'readme.txt': 'hello', 'a.json': [1, 2] })],
  ['a zip with version 1 alone', () => zip({ 'v1-ror-data.json': versionOne })],
  ['a zip that is cut off', () => zip({ 'a_schema_v2.json': sampleDump }).slice(0, 300)],
])('%s is refused, and says so', async (_, file) => {
  expect(await readDump(file(), 'x', tools())).toMatchObject({ ok: false, reason: 'invalid-registry' });
});

test('a zip that unpacks to a thousand times its size is refused before it fills the memory', async () => {
  const spaces = new Uint8Array(24_000_000).fill(0x20);
  const bomb = new Blob([zipSync({ 'v2.json': spaces }, { level: 1 }) as BlobPart]);
  expect(bomb.size).toBeLessThan(200_000);
  const dump = await readDump(bomb, 'bomb.zip', tools());
  expect(dump).toMatchObject({ ok: false, reason: 'invalid-registry', detail: 'unpacks to too much' });
}, 30_000);
