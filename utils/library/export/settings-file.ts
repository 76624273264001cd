import * as v from 'valibot';
import { entityTypes } from '../../analysis/types.ts';
import { type ReminderPreference, reminderChanges, reminderDays } from '../../backup-reminder.ts';
import { failure, type Outcome, success } from '../../errors.ts';
import { type DateStyle, dateStyles } from '../../locale-dates.ts';
import { inkNames, inksOf, namesOf } from '../../marks/inks.ts';
import type { MarkPreferences } from '../../marks/preferences.ts';
import type { Library } from '../schema.ts';
import { living } from '../tombstones.ts';
import type { Clock } from '../types.ts';
import { correctionRow, type LibraryRows, noRows, siteRow, watchRow } from './library-file.ts';
import { openFile, where } from './open-file.ts';

const formatName = 'simpul-settings';
const formatVersion = 1;

/** What the reader prefers, as far as it is no row of the library. */
export interface Preferences {
  readonly marks: MarkPreferences;
  readonly dates: DateStyle;
  /** Whether single keys do something in the list of articles. */
  readonly listKeys: boolean;
  readonly reminder: ReminderPreference;
}

const settingsFile = v.object({
  marks: v.exactOptional(
    v.object({
      shown: v.boolean(),
      hiddenTypes: v.array(v.picklist(entityTypes)),
      inks: v.exactOptional(v.object(v.entriesFromList(entityTypes, v.picklist(inkNames)))),
    }),
  ),
  listKeys: v.exactOptional(v.boolean()),
  reminder: v.exactOptional(
    v.object({ days: v.picklist(reminderDays), changes: v.picklist(reminderChanges) }),
  ),
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
    ...(part === 'all' && {
      ...preferences,
      // By their names: a file from elsewhere cannot bring a colour that nobody can read.
      marks: { ...preferences.marks, inks: namesOf(preferences.marks.inks) },
      watches: living(watches),
      sites: living(sites),
    }),
    corrections: living(corrections),
  };
  return new Blob([JSON.stringify(file, null, 2), '\n'], { type: 'application/json' });
}

/** Preferences as a file may give them: some of them, and of the marks some. */
export type GivenPreferences = Partial<Omit<Preferences, 'marks'>> & {
  readonly marks?: Partial<MarkPreferences>;
};

/** What a settings file holds: rows to be merged, and the preferences that it speaks of. */
export interface SettingsFile {
  readonly rows: LibraryRows;
  readonly preferences: GivenPreferences;
}

/**
 * Reads a settings file. @returns `newer-file` for a version that this Simpul does not know, `invalid-file` with the
 * place of the first fault for anything else.
 */
export function readSettingsFile(json: string): Outcome<SettingsFile> {
  const file = openFile(json, formatName, formatVersion);
  if (!file.ok) return file;
  const read = v.safeParse(settingsFile, file.value.value, { abortEarly: true });
  if (!read.success) return failure('invalid-file', where(read.issues[0]));
  const { marks, dates, listKeys, reminder, corrections, watches, sites } = read.output;
  return success({
    rows: { ...noRows, corrections, watches, sites },
    preferences: {
      ...(marks && {
        marks: { ...marks, ...(marks.inks && { inks: inksOf(marks.inks) }) } as Partial<MarkPreferences>,
      }),
      ...(dates && { dates }),
      ...(listKeys !== undefined && { listKeys }),
      ...(reminder && { reminder }),
    },
  });
}
