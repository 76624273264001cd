import * as v from 'valibot';
import { failure, type Outcome, success } from '../../errors.ts';

/** Where a file fails first, and why. */
export function where(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`;
}

/**
 * Opens a file of ours as far as its head: what it is, and in which version.
 * @returns the whole of it, unchecked; `newer-file` for a version that this Simpul does not know, `invalid-file` with the
 * place of the fault for what is no such file.
 */
export function openFile(
  json: string,
  format: string,
  newest: number,
): Outcome<{ readonly value: unknown; readonly version: number }> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return failure('invalid-file', error instanceof Error ? error.message : 'not JSON');
  }
  const header = v.object({
    format: v.literal(format),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  });
  const head = v.safeParse(header, value, { abortEarly: true });
  if (!head.success) return failure('invalid-file', where(head.issues[0]));
  const { version } = head.output;
  return version > newest ? failure('newer-file', `version ${version}`) : success({ value, version });
}
