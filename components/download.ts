/** Hands a file to the browser's downloads, without a permission for it. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
