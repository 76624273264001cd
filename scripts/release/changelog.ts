/**
 * What a version brought, by the changelog: the lines under its heading.
 * @throws where the changelog has no such heading, or nothing under it.
 */
export function notesOf(changelog: string, version: string): string {
  const parts = changelog.split(/^## /mu).slice(1);
  const part = parts.find((text) => text.split('\n', 1)[0]?.trim() === version);
  const notes = part?.slice(part.indexOf('\n')).trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing under "## ${version}"`);
  return notes;
}
