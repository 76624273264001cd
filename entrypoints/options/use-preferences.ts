import { useEffect, useState } from 'preact/hooks';
import { changeReminder, readReminder } from '../../utils/backup-reminder.ts';
import { changeDateStyle, readDateStyle } from '../../utils/date-preference.ts';
import { failure } from '../../utils/errors.ts';
import type { GivenPreferences, Preferences } from '../../utils/library/export/settings-file.ts';
import { changeListKeys, readListKeys } from '../../utils/list-keys-preference.ts';
import { changeMarkPreferences, readMarkPreferences } from '../../utils/marks/preferences.ts';

const readPreferences = async (): Promise<Preferences> => ({
  marks: await readMarkPreferences(),
  dates: await readDateStyle(),
  listKeys: await readListKeys(),
  reminder: await readReminder(),
});

/** Keeps what was chosen. */
async function keep({ marks, dates, listKeys, reminder }: GivenPreferences): Promise<void> {
  if (marks) await changeMarkPreferences(marks);
  if (dates) await changeDateStyle(dates);
  if (listKeys !== undefined) await changeListKeys(listKeys);
  if (reminder) await changeReminder(reminder);
}

/** What the reader prefers, null until it is read, and a way to change some of it. */
export function usePreferences() {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    void readPreferences()
      .catch(() => failure('storage-unavailable'))
      .then((read) => 'marks' in read && setPreferences(read));
  }, []);
  const change = async (given: GivenPreferences) => {
    await keep(given);
    setPreferences(await readPreferences());
  };
  return [preferences, change] as const;
}
