/** How far into a page HTML looks for its encoding, in bytes. */
const prescan = 1024;

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

function decoder(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Decodes a page as a browser would: byte order mark, then the header, then the page's own declaration, then UTF-8.
 * Many Chinese sites still send GBK and say so only inside the page.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const inHeader = /charset\s*=\s*["']?(?<label>[\w:.-]+)/iu.exec(contentType)?.groups?.label;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const inPage = /<meta[^>]{0,300}?charset\s*=\s*["']?(?<label>[\w:.-]+)/iu.exec(head)?.groups?.label;
  // A page that could be read this far is not UTF-16, whatever it declares.
  const declared = inPage !== undefined && /^utf-?16/iu.test(inPage) ? 'utf-8' : inPage;
  const chosen = decoder(marked) ?? decoder(inHeader) ?? decoder(declared) ?? new TextDecoder();
  return chosen.decode(bytes);
}
