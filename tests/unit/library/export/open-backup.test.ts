import { expect, test, vi } from 'vitest';
import { failure } from '../../../../utils/errors.ts';
import { saveArticle } from '../../../../utils/library/articles.ts';
import { backupReading } from '../../../../utils/library/export/backup-reading.ts';
import { importBatches } from '../../../../utils/library/export/import-batches.ts';
import { exportJson } from '../../../../utils/library/export/json.ts';
import { openBackup } from '../../../../utils/library/export/open-backup.ts';
import { readLibraryFile } from '../../../../utils/library/export/read-file.ts';
import { emptyLibrary, firstSave, report, unwrap } from '../fixtures.ts';

async function backup(): Promise<Blob> {
  const library = emptyLibrary();
  for (const url of ['https://a.example/1', 'https://b.example/2'])
    await saveArticle(library, report({ article: { url } }), () => firstSave);
  return exportJson(library, () => firstSave);
}

/** A thread as the browser gives one, which runs here; it is told when it ends. */
function threadHere(onEnd: () => void) {
  return class {
    onmessage: (event: { data: unknown }) => void = () => {};
    readonly #reading = backupReading();
    async postMessage(question: Blob | null) {
      const tell = (data: unknown) => this.onmessage({ data: structuredClone(data) });
      const value =
        question === null
          ? await this.#reading.next()
          : await this.#reading.open(question, (progress) => tell({ progress }));
      tell({ value });
    }
    terminate() {
      onEnd();
    }
  };
}

test.each(['here', 'in a thread'])(
  'a backup that is read %s gives its batches in their order',
  async (where) => {
    const ended = vi.fn();
    if (where === 'in a thread') vi.stubGlobal('Worker', threadHere(ended));
    const file = await backup();
    const read: number[] = [];
    const opened = unwrap(await openBackup(file, (part) => read.push(part)));
    expect(opened.articles).toBe(2);
    expect(read.length).toBeGreaterThan(1);
    expect(read).toEqual(read.toSorted((one, other) => one - other));
    expect(ended).not.toHaveBeenCalled();
    const batches: unknown[] = [];
    for await (const { articles, json } of opened.batches) {
      const batch = JSON.parse(json);
      expect(batch.articles).toHaveLength(articles);
      batches.push(batch);
    }
    expect(batches).toEqual([...importBatches(unwrap(readLibraryFile(await file.text())))]);
    expect(ended).toHaveBeenCalledTimes(where === 'in a thread' ? 1 : 0);
    vi.unstubAllGlobals();
  },
);

test('of a file that is not whole nothing is given, and its thread ends', async () => {
  const ended = vi.fn();
  vi.stubGlobal('Worker', threadHere(ended));
  const text = await (await backup()).text();
  const opened = await openBackup(new Blob([text.slice(0, -40)]));
  expect(opened).toEqual(failure('invalid-file', expect.any(String) as unknown as string));
  expect(ended).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

/** A file that is gone from the disk before it is read. */
class GoneFile extends Blob {
  override get size(): number {
    return 100;
  }
  override slice(): Blob {
    return this;
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotReadableError'));
  }
}

test('the thread reports a file that cannot be read', async () => {
  const heard = new Map<string, (event: { data: unknown }) => void>();
  const reported = vi.fn();
  vi.stubGlobal('addEventListener', (kind: string, act: (event: { data: unknown }) => void) =>
    heard.set(kind, act),
  );
  vi.stubGlobal('reportError', reported);
  vi.stubGlobal('postMessage', vi.fn());
  await import('../../../../utils/library/export/backup-worker.ts');
  heard.get('message')?.({ data: new GoneFile() });
  await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce());
  expect(postMessage).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

test('what a thread reports ends it, and whoever opens the file hears of it', async () => {
  const ended = vi.fn();
  class FailingThread {
    onerror: (event: { message: string }) => void = () => {};
    postMessage() {
      queueMicrotask(() => this.onerror({ message: 'NotReadableError: gone' }));
    }
    terminate() {
      ended();
    }
  }
  vi.stubGlobal('Worker', FailingThread);
  await expect(openBackup(new GoneFile())).rejects.toThrow('gone');
  expect(ended).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('who stops asking ends the thread', async () => {
  const ended = vi.fn();
  vi.stubGlobal('Worker', threadHere(ended));
  for await (const _ of unwrap(await openBackup(await backup())).batches) break;
  expect(ended).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
