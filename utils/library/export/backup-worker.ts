import { backupReading } from './backup-reading.ts';

/** Runs in a thread of its own: a file asks for a reading of it, anything else for the next batch. */
const reading = backupReading();

addEventListener('message', ({ data }: MessageEvent<Blob | null>) => {
  const answer: Promise<unknown> =
    data === null ? reading.next() : reading.open(data, (progress) => postMessage({ progress }));
  // Whoever asked hears of an error only where it is reported: of a rejected promise nobody tells them.
  answer.then((value) => postMessage({ value }), reportError);
});
