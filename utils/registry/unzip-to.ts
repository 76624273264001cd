/** `PK\x03\x04`: an archive begins with its first file. */
export async function isZip(file: Blob): Promise<boolean> {
  const [first, second, third, fourth] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

interface Unzipping {
  readonly isWanted: (name: string) => boolean;
  /** A piece of a wanted file, unpacked. */
  readonly onPiece: (name: string, piece: Uint8Array) => void;
}

/** No dump comes near this, in bytes; and text is packed to a tenth, seldom to a fortieth. */
const longest = 2_000_000_000;
const bombRatio = 100;
const bombFloor = 20_000_000;

/**
 * Unpacks the wanted files of a zip while it is read. An archive that grows beyond all measure is refused: what unpacks
 * to a hundred times its size is made to fill a memory, not to be read.
 */
export async function unzipTo({ isWanted, onPiece }: Unzipping) {
  const { Unzip, UnzipInflate, UnzipPassThrough } = await import('fflate');
  let packed = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    file.ondata = (error, piece) => {
      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > longest) throw new Error('unpacks to too much');
      if (unpacked > bombFloor && unpacked > packed * bombRatio) throw new Error('unpacks to too much');
      onPiece(file.name, piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return {
    push: (piece: Uint8Array) => {
      packed += piece.length;
      unzip.push(piece);
    },
    end: () => unzip.push(new Uint8Array(0), true),
  };
}
