import type { Page } from 'puppeteer-core';

interface Caught {
  readonly name: string;
  /** Base64: WebDriver carries no bytes. */
  readonly bytes: string;
}
type Catching = { caught?: Promise<Caught> | undefined };

/** What a page hands to the browser's downloads while something is done, caught before it is written to disk. */
export async function caughtDownload(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Catching & { isCatching?: boolean };
    scope.caught = undefined;
    if (scope.isCatching) return;
    scope.isCatching = true;
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    // The link that is pressed never stands in the page, so its click is caught where it begins.
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return;
      scope.caught = blob.arrayBuffer().then((buffer) => ({
        name: this.download,
        bytes: btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')),
      }));
    };
  });
  await act();
  await page.waitForFunction(() => (globalThis as unknown as Catching).caught !== undefined);
  const caught = await page.evaluate(() => (globalThis as unknown as Catching).caught);
  if (!caught) throw new Error('nothing was downloaded');
  return { name: caught.name, bytes: Uint8Array.from(Buffer.from(caught.bytes, 'base64')) };
}

/** The same as text. */
export async function caughtText(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await caughtDownload(page, act);
  return { name, text: new TextDecoder().decode(bytes) };
}
