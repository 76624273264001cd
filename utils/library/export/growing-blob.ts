/** Text that is handed over at once, in UTF-16 units: enough to be few, little enough to be quick. */
const handedOver = 2_000_000;

/** A file that grows. What is written goes over to the browser bit by bit: handed over as one it would hold up the page. */
export class GrowingBlob {
  #parts: Blob[] = [];
  #loose: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#loose.push(text);
    this.#length += text.length;
    if (this.#length >= handedOver) this.#handOver();
  }

  #handOver(): void {
    this.#parts.push(new Blob([this.#loose.join('')]));
    this.#loose = [];
    this.#length = 0;
  }

  finish(type: string): Blob {
    this.#handOver();
    return new Blob(this.#parts, { type });
  }
}
