/** Grows as numbers are written; seven bits a byte, the lowest first, so that small numbers take one byte. */
export function createWriter() {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const byte = (value: number) => {
    if (length === bytes.length) {
      const wider = new Uint8Array(bytes.length * 2);
      wider.set(bytes);
      bytes = wider;
    }
    bytes[length++] = value & 0xff;
  };
  return {
    byte,
    number(value: number) {
      let rest = value;
      while (rest > 127) {
        byte((rest & 127) | 128);
        rest >>>= 7;
      }
      byte(rest);
    },
    finish: (): Uint8Array => bytes.slice(0, length),
  };
}
