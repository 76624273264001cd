import { browser } from 'wxt/browser';

/** When the reader wants to be reminded; 0 stands for never. */
export interface ReminderPreference {
  readonly days: number;
  /** So many articles and notes that are in no backup. */
  readonly changes: number;
}

export const reminderDays = [7, 30, 90, 0] as const;
export const reminderChanges = [20, 50, 200, 0] as const;
const usual: ReminderPreference = { days: 30, changes: 50 };

/** What is known of backups on this device. */
export interface BackupState {
  /** Epoch ms of the last one; null before the first. */
  readonly lastAt: number | null;
  /** The reader said «later»: nothing is said until then. */
  readonly quietUntil: number;
}

const preferenceKey = 'reminder';
const stateKey = 'backup';
const day = 24 * 60 * 60 * 1000;
/** How long «later» is. */
export const laterIs = 7 * day;

const oneOf = (values: readonly number[], value: unknown, otherwise: number): number =>
  values.find((one) => one === value) ?? otherwise;

export async function readReminder(): Promise<ReminderPreference> {
  const stored = (await browser.storage.local.get(preferenceKey))[preferenceKey] as
    | Partial<Record<keyof ReminderPreference, unknown>>
    | undefined;
  return {
    days: oneOf(reminderDays, stored?.days, usual.days),
    changes: oneOf(reminderChanges, stored?.changes, usual.changes),
  };
}

export async function changeReminder(reminder: ReminderPreference): Promise<void> {
  await browser.storage.local.set({ [preferenceKey]: reminder });
}

export async function readBackupState(): Promise<BackupState> {
  const stored = (await browser.storage.local.get(stateKey))[stateKey] as
    | Partial<Record<keyof BackupState, unknown>>
    | undefined;
  const time = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : null);
  return { lastAt: time(stored?.lastAt), quietUntil: time(stored?.quietUntil) ?? 0 };
}

export async function changeBackupState(changes: Partial<BackupState>): Promise<void> {
  await browser.storage.local.set({ [stateKey]: { ...(await readBackupState()), ...changes } });
}

/** What can be true of it at a moment: a clock that was put back leaves a backup, or a rest, of a day that is to come. */
export const backupKnownAt = ({ lastAt, quietUntil }: BackupState, now: number): BackupState => ({
  lastAt: lastAt !== null && lastAt > now ? null : lastAt,
  quietUntil: quietUntil > now + laterIs ? 0 : quietUntil,
});

/** What the library has that no backup holds. */
export interface Unsaved {
  readonly articles: number;
  readonly notes: number;
  /** Epoch ms of the first article or note of it; null where there is none. */
  readonly since: number | null;
}

/** Whether it is time to remind the reader. */
export function isDue(
  { articles, notes, since }: Unsaved,
  { lastAt, quietUntil }: BackupState,
  { days, changes }: ReminderPreference,
  now: number,
): boolean {
  if (since === null || now < quietUntil) return false;
  const waited = now - (lastAt ?? since);
  return (days > 0 && waited >= days * day) || (changes > 0 && articles + notes >= changes);
}
