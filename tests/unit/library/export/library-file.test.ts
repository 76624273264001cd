import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type * as file from '../../../../utils/library/export/library-file.ts';
import type {
  ArticleRow,
  ContentRow,
  EntityRow,
  EventRow,
  NoteRow,
} from '../../../../utils/library/types.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
type Read<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>;

/** The compiler keeps this list: a field that a row gains and a backup does not read would be lost on import. */
test('a backup reads every field of every row, optional ones too', () => {
  expectTypeOf<Read<typeof file.articleRow>>().toEqualTypeOf<DeepReadonly<ArticleRow>>();
  expectTypeOf<Read<typeof file.contentRow>>().toEqualTypeOf<DeepReadonly<ContentRow>>();
  expectTypeOf<Read<typeof file.eventRow>>().toEqualTypeOf<DeepReadonly<EventRow>>();
  expectTypeOf<Read<typeof file.entityRow>>().toEqualTypeOf<DeepReadonly<EntityRow>>();
  expectTypeOf<Read<typeof file.noteRow>>().toEqualTypeOf<DeepReadonly<NoteRow>>();
});
