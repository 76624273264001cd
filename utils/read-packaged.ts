/** The text of a file that the extension is packaged with: `/knowledge/places.tsv`. */
export async function readPackaged(path: `/knowledge/${string}` | `/_locales/${string}`): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
