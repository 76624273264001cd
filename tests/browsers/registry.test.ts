import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { record, sampleDump, versionOne } from '../unit/registry/dump.ts';
import { storedRows, textOf, waitForRows, waitForText } from './library-rows.ts';
import { openSimpul, type Simpul } from './simpul.ts';

const report = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>University signs with ministry</title>
<meta property="article:published_time" content="2026-03-10T08:00:00Z"></head><body><article><h1>University signs with ministry</h1>
<p>The Indonesian Ministry of Health and Jasmine Nusantara University signed an agreement on nurse training in Surabaya on Tuesday, officials of both sides said after the ceremony.</p>
<p>Under the agreement the university will train forty nurses a year for hospitals in the east of the country, and the ministry will pay for their stay. The first group begins in September.</p>
<p>Jasmine Nusantara University said it would also open a simulation centre. The ministry called the agreement a step towards better care in districts that have too few nurses.</p></article></body></html>`;

async function serve() {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(report),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Opens a page and saves it in the popup: the worker may have been ended before. */
async function save(simpul: Simpul, url: string): Promise<void> {
  const page = await simpul.openPage(url);
  const popup = await simpul.readAlone(page);
  await popup.waitForSelector('.save-bar .button-primary');
  await popup.click('.save-bar .button-primary');
  await popup.waitForSelector('.filing-desk');
  await popup.close();
}

function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'simpul-registry-')), name);
  writeFileSync(path, bytes);
  return path;
}

describe.each(['chromium', 'firefox'] as const)('the organisation registry in %s', (name) => {
  test('is taken in from its zip, found in the next reading, removed and brought back', async () => {
    const server = await serve();
    const simpul = await openSimpul(name);
    try {
      await save(simpul, `${server.origin}/before`);
      const data = await simpul.openLibrary('#/data');
      await waitForRows(data, 'articles', (rows) => rows.length === 1);
      const rorsOf = async () =>
        (await storedRows(data, 'contents')).map(({ entities }) =>
          entities.flatMap(({ id, refs }) =>
            id === 'organization:jasmine-nusantara-university' ? [refs?.ror] : [],
          ),
        );
      expect((await rorsOf()).flat()).toEqual([undefined]);

      const filler = Array.from({ length: 2_500 }, (_, nth) =>
        record(`0${String(nth).padStart(6, 'z')}11`, [[`Kenanga ${nth} Nusantara University`, 'en']]),
      );
      const zip = zipSync({
        'v1.58-2024-12-11-ror-data.json': strToU8(JSON.stringify(versionOne)),
        'v1.58-2024-12-11-ror-data_schema_v2.json': strToU8(
          JSON.stringify([...sampleDump, ...filler], null, 2),
        ),
      });
      await data.bringToFront();
      const input = (await data.waitForSelector('.registry-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(fileOf('v1.58-2024-12-11-ror-data.zip', zip));
      await waitForText(data, '2,504 organisations in v1.58-2024-12-11');
      // Indonesia, China and Singapore are chosen from the start; Singapore is left out.
      await data.evaluate(() => {
        const label = [...document.querySelectorAll('.addresses-choice')].find(({ textContent }) =>
          textContent?.startsWith('Singapore'),
        );
        label?.querySelector('input')?.click();
      });
      await waitForText(data, 'To be imported: 2,503 organisations');
      await data.click('.addresses-preview .button-primary');
      await waitForText(data, 'Imported: 2,503 organisations.');
      await waitForText(data, 'from v1.58-2024-12-11');

      await save(simpul, `${server.origin}/after`);
      await waitForRows(data, 'articles', (rows) => rows.length === 2);
      expect((await rorsOf()).flat().filter(Boolean)).toEqual(['01aaaaa11']);
      // One id joins both articles.
      expect(await rorsOf()).toHaveLength(2);

      await data.bringToFront();
      await data.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent === 'Remove them')?.click();
      });
      await waitForText(data, 'The organisations of the registry were removed.');
      await simpul.killWorker();
      await save(simpul, `${server.origin}/removed`);
      await waitForRows(data, 'articles', (rows) => rows.length === 3);
      expect((await rorsOf()).flat().filter(Boolean)).toHaveLength(1);
      await data.bringToFront();
      await data.click('.library-status .button-plain');
      await waitForText(data, 'The organisations of the registry are back.');
      // After the end of the worker, too.
      await simpul.killWorker();
      await save(simpul, `${server.origin}/back`);
      await waitForRows(data, 'articles', (rows) => rows.length === 4);
      expect((await rorsOf()).flat().filter(Boolean)).toHaveLength(2);
    } finally {
      await simpul.close();
      await server.close();
    }
  });

  test('a file that is none changes nothing and says what to choose', async () => {
    const simpul = await openSimpul(name);
    try {
      const data = await simpul.openLibrary('#/data');
      await data.bringToFront();
      const input = (await data.waitForSelector('.registry-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(fileOf('backup.json', '{"format":"simpul-library","version":3,"articles":[]}'));
      await waitForText(data, 'This file is not version 2');
      expect(await textOf(data, '.library-status')).toContain('schema_v2');
    } finally {
      await simpul.close();
    }
  });
});
