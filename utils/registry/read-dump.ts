import { failure, type Outcome, success } from '../errors.ts';
import { isRecord, type RegistryOrganization, readRecord } from './record.ts';
import { NameOwners } from './registry-table.ts';
import { isZip, unzipTo } from './unzip-to.ts';

/** A dump as far as Simpul can use it. */
export interface RegistryDump {
  /** `v1.58-2024-12-11`, from the file's name; else the day of its newest record. */
  readonly version: string;
  readonly records: number;
  readonly organizations: readonly RegistryOrganization[];
  /** Over the whole dump: a name that two countries have is ambiguous in each. */
  readonly owners: NameOwners;
}

export interface DumpProgress {
  /** Bytes of the file. */
  readonly read: number;
  readonly size: number;
  readonly records: number;
}

interface ReadingTools {
  readonly onProgress: (progress: DumpProgress) => void;
  readonly signal: AbortSignal;
  /** Lets the page draw and hear the reader; called between pieces of the file. */
  readonly rest: () => Promise<void>;
}

/** More than the registry will have for long; a file without an end ends here. */
const mostRecords = 1_000_000;
const released = /v\d+\.\d+-\d{4}-\d{2}-\d{2}/u;

class Unusable extends Error {}

type Parser = typeof import('@streamparser/json').JSONParser;

/** Takes the records of one JSON file as they come. */
function createSink(JSONParser: Parser) {
  const organizations: RegistryOrganization[] = [];
  const owners = new NameOwners();
  let records = 0;
  let newest = '';
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => {
    // Of another kind of file, or of version 1, the first piece tells.
    if (records === 0 && !isRecord(value)) throw new Unusable('no record of version 2');
    records++;
    if (records > mostRecords) throw new Unusable('too many records');
    const modified = dayOf(value);
    if (modified > newest) newest = modified;
    const organization = readRecord(value);
    if (!organization) return;
    organizations.push(organization);
    owners.add(organization);
  };
  return {
    write: (chunk: Uint8Array) => parser.write(chunk),
    get isEnded() {
      return parser.isEnded;
    },
    get records() {
      return records;
    },
    dump: (name: string): RegistryDump => ({
      version: released.exec(name)?.[0] ?? newest,
      records,
      organizations,
      owners,
    }),
  };
}

function dayOf(value: unknown): string {
  const { admin } = value as { readonly admin?: { readonly last_modified?: { readonly date?: unknown } } };
  const day = admin?.last_modified?.date;
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : '';
}

type Sink = ReturnType<typeof createSink>;

/** Bytes that are read at once: done in the blink of an eye, also unpacked. */
const pieceSize = 64 * 1024;

/** The bytes of a file, piece by piece, with a rest between. */
async function* pieces(file: Blob, { signal, rest }: ReadingTools): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size && !signal.aborted; at += pieceSize) {
    yield new Uint8Array(await file.slice(at, at + pieceSize).arrayBuffer());
    await rest();
  }
}

interface Found {
  readonly sink: Sink;
  readonly name: string;
}

async function readJson(file: Blob, name: string, parser: Parser, tools: ReadingTools): Promise<Found> {
  const sink = createSink(parser);
  let read = 0;
  for await (const piece of pieces(file, tools)) {
    sink.write(piece);
    read += piece.length;
    tools.onProgress({ read, size: file.size, records: sink.records });
  }
  return { sink, name };
}

/** Reads the first JSON file of an archive that holds records of version 2; others are passed over. */
async function readZip(file: Blob, parser: Parser, tools: ReadingTools): Promise<Found> {
  const sinks = new Map<string, Sink | null>();
  const found = (): Found | undefined => {
    for (const [name, sink] of sinks) if (sink && sink.records > 0) return { sink, name };
    return undefined;
  };
  const archive = await unzipTo({
    isWanted: (name) => /\.json$/iu.test(name) && !/(?:^|\/)[._]/u.test(name),
    onPiece: (name, piece) => {
      const chosen = found();
      if (chosen && chosen.name !== name) return;
      const sink = sinks.has(name) ? sinks.get(name) : createSink(parser);
      if (!sink) return;
      sinks.set(name, sink);
      try {
        sink.write(piece);
      } catch (error) {
        if (!(error instanceof Unusable) || sink.records > 0) throw error;
        sinks.set(name, null);
      }
    },
  });
  let read = 0;
  for await (const piece of pieces(file, tools)) {
    archive.push(piece);
    read += piece.length;
    tools.onProgress({ read, size: file.size, records: found()?.sink.records ?? 0 });
  }
  if (!tools.signal.aborted) archive.end();
  const chosen = found();
  if (!chosen) throw new Unusable('no file with records of version 2');
  return chosen;
}

/**
 * Reads a dump of the registry, a JSON file or a zip with one, without ever having it in memory as a whole.
 * @returns null where the reader cancelled it; `invalid-registry` with the place of the fault for anything that is none.
 */
export async function readDump(
  file: Blob,
  name: string,
  tools: ReadingTools,
): Promise<Outcome<RegistryDump> | null> {
  try {
    const { JSONParser } = await import('@streamparser/json');
    const { sink, name: inside } = (await isZip(file))
      ? await readZip(file, JSONParser, tools)
      : await readJson(file, name, JSONParser, tools);
    if (tools.signal.aborted) return null;
    if (sink.records === 0 || !sink.isEnded) return failure('invalid-registry', 'the file ends too soon');
    return success(sink.dump(released.test(inside) ? inside : name));
  } catch (error) {
    if (tools.signal.aborted) return null;
    return failure('invalid-registry', error instanceof Error ? error.message : String(error));
  }
}
