import { backupReading } from './backup-reading.ts';

/** Runs in a thread of its own: a file asks for a reading of it, anything else for the next batch. */
const reading = backupReading();

addEventListener('message', async ({ data }: MessageEvent<Blob | null>) => {
  postMessage(data === null ? await reading.next() : await reading.open(data));
});
