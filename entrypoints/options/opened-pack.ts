import { failure, type Outcome, success } from '../../utils/errors.ts';
import type { Pack } from '../../utils/library/pack/pack.ts';
import type { PackPreview } from '../../utils/library/pack/preview-pack.ts';
import type { TakenReport } from '../../utils/library/pack/take-pack.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { PackCalls } from '../../utils/messages/packs.ts';

/** A pack that the reader opened, and what it would bring. */
export interface OpenedPack {
  readonly pack: Pack;
  readonly preview: PackPreview;
}

/** As much of a file as tells what it is. */
const headLength = 200;

/** Opens a file if it is a pack; null for any other. */
export async function openPack(file: File, library: Library): Promise<Outcome<OpenedPack> | null> {
  const [{ isPack, readPack }, { previewPack }] = await Promise.all([
    import('../../utils/library/pack/pack-file.ts'),
    import('../../utils/library/pack/preview-pack.ts'),
  ]);
  if (!isPack(await file.slice(0, headLength).text())) return null;
  const pack = readPack(await file.text());
  if (!pack.ok) return pack;
  try {
    return success({ pack: pack.value, preview: await previewPack(library, pack.value) });
  } catch (error) {
    return failure('storage-unavailable', String(error));
  }
}

/** Hands an opened pack to the library part by part, without what the reader does not want of it. */
export async function takeOpenedPack(
  { pack }: OpenedPack,
  taking: { readonly notes: boolean; readonly corrections: boolean },
  librarian: PackCalls,
): Promise<Outcome<TakenReport>> {
  const { packParts } = await import('../../utils/library/pack/pack-parts.ts');
  const { rows, ...head } = pack;
  const wanted = {
    ...rows,
    notes: taking.notes ? rows.notes : [],
    corrections: taking.corrections ? rows.corrections : [],
  };
  let total: TakenReport = { added: 0, renewed: 0, kept: 0 };
  for (const part of packParts(wanted)) {
    const taken = await librarian.takePackPart(head, part);
    if (!taken.ok) return taken;
    total = {
      added: total.added + taken.value.added,
      renewed: total.renewed + taken.value.renewed,
      kept: total.kept + taken.value.kept,
    };
  }
  return success(total);
}
