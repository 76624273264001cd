import * as v from 'valibot';
import { type EntityType, entityTypes } from '../../analysis/types.ts';
import { failure, type Outcome, success } from '../../errors.ts';
import { type DateStyle, dateStyles } from '../../locale-dates.ts';
import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import type { Clock } from '../types.ts';
import { correctionRow, type LibraryRows, noRows, siteRow, watchRow } from './library-file.ts';

const formatName = 'simpul-settings';
const formatVersion = 1;

/** What the reader prefers, as far as it is no row of the library. */
export interface Preferences {
  readonly marks: { readonly shown: boolean; readonly hiddenTypes: readonly EntityType[] };
  readonly dates: DateStyle;
}

const settingsFile = v.object({
  format: v.literal(formatName),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  marks: v.exactOptional(v.object({ shown: v.boolean(), hiddenTypes: v.array(v.picklist(entityTypes)) })),
  dates: v.exactOptional(v.picklist(dateStyles)),
  corrections: v.optional(v.array(correctionRow), []),
  watches: v.optional(v.array(watchRow), []),
  sites: v.optional(v.array(siteRow), []),
});

type Part = 'all' | 'corrections';

/** The settings as one JSON file, or the corrections alone; what was taken back is left out. */
export async function exportSettings(
  library: Library,
  preferences: Preferences,
  part: Part,
  clock: Clock,
): Promise<Blob> {
  const [corrections, watches, sites] = await Promise.all([
    library.corrections.orderBy('madeAt').toArray(),
    library.watches.toArray(),
    library.sites.toArray(),
  ]);
  const file = {
    format: formatName,
    version: formatVersion,
    exportedAt: new Date(clock()).toISOString(),
    ...(part === 'all' && { ...preferences, watches: living(watches), sites: living(sites) }),
    corrections: living(corrections),
  };
  return new Blob([JSON.stringify(file, null, 2), '\n'], { type: 'application/json' });
}

/** What a settings file holds: rows to be merged, and the preferences that it speaks of. */
export interface SettingsFile {
  readonly rows: LibraryRows;
  readonly preferences: Partial<Preferences>;
}

/**
 * Reads a settings file. @returns `newer-file` for a version that this Simpul does not know, `invalid-file` with the
 * place of the first fault for anything else.
 */
export function readSettingsFile(json: string): Outcome<SettingsFile> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return failure('invalid-file', error instanceof Error ? error.message : 'not JSON');
  }
  const read = v.safeParse(settingsFile, value, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    return failure('invalid-file', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const { version, marks, dates, corrections, watches, sites } = read.output;
  if (version > formatVersion) return failure('newer-file', `version ${version}`);
  return success({
    rows: { ...noRows, corrections, watches, sites },
    preferences: { ...(marks && { marks }), ...(dates && { dates }) },
  });
}
