import type { HanVariants } from '../../utils/analysis/fold.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { ArticleRow, EventRow, NoteRow } from '../../utils/library/types.ts';
import type { ResolvedWords } from '../../utils/search/engine/resolved.ts';
import { type Snippet, snippetsOf } from '../../utils/search/engine/snippets.ts';
import type { Universe } from '../../utils/search/engine/universe.ts';
import { type WordMark, wordMarks } from '../../utils/search/engine/word-marks.ts';
import { type NameFinder, nameFinder } from '../names.ts';

/** One result with its rows, and where its words are. */
export type Found =
  | {
      readonly kind: 'article';
      readonly key: string;
      readonly article: ArticleRow;
      readonly text: string;
      readonly titleMarks: readonly WordMark[];
      readonly snippets: readonly Snippet[];
    }
  | {
      readonly kind: 'event';
      readonly key: string;
      readonly event: EventRow;
      readonly article: ArticleRow;
      readonly marks: readonly WordMark[];
    }
  | {
      readonly kind: 'note';
      readonly key: string;
      readonly note: NoteRow;
      readonly marks: Readonly<Record<'quote' | 'remark' | 'tags', readonly WordMark[]>>;
    };

const snippetsShown = 2;

/** A note's tags as they are shown. */
export const tagsOf = ({ tags }: Pick<NoteRow, 'tags'>): string => tags.join(', ');

interface Wanted {
  readonly universe: Universe;
  readonly units: readonly number[];
  readonly words: readonly ResolvedWords[];
  readonly variants: HanVariants;
}

/** Rows by id. */
async function byId<Row extends { readonly id: string }>(
  read: Promise<readonly (Row | undefined)[]>,
): Promise<ReadonlyMap<string, Row>> {
  return new Map((await read).flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Some results as they are shown. */
export interface FoundRows {
  readonly found: readonly Found[];
  /** What the library calls the parties of the events among them. */
  readonly names: NameFinder;
}

/** The rows of some results, in their order; what is no longer stored is left out. */
export async function readFound(
  library: Library,
  { universe, units, words, variants }: Wanted,
): Promise<FoundRows> {
  const { columns } = universe;
  const articleId = (unit: number) => columns.articleIds[universe.articleOf(unit)] ?? '';
  const entries = units.filter((unit) => unit < universe.firstNote);
  const own = entries.filter((unit) => universe.kindOf(unit) === 'article').map(articleId);
  const named = new Set<string>();
  for (const unit of entries)
    if (universe.kindOf(unit) === 'event')
      columns.entryNames.each(unit, (name) => named.add(columns.entities.all[name] ?? ''));
  const noteIds = units.flatMap((unit) => universe.notes[unit - universe.firstNote]?.id ?? []);
  const [articles, contents, events, notes, entities] = await Promise.all([
    byId(library.articles.bulkGet([...new Set(entries.map(articleId))])),
    byId(library.contents.bulkGet(own)),
    byId(library.events.bulkGet(entries.flatMap((unit) => columns.entryEventId[unit] || []))),
    byId(library.notes.bulkGet(noteIds)),
    library.entities.bulkGet([...named]),
  ]);
  const found = units.flatMap((unit): readonly Found[] => {
    const note = notes.get(universe.notes[unit - universe.firstNote]?.id ?? '');
    if (note) {
      const marks = (text: string) => wordMarks(text, words, 'any', variants);
      return [
        {
          kind: 'note',
          key: note.id,
          note,
          marks: { quote: marks(note.quote), remark: marks(note.remark), tags: marks(tagsOf(note)) },
        },
      ];
    }
    const article = articles.get(articleId(unit));
    if (!article) return [];
    const event = events.get(columns.entryEventId[unit] ?? '');
    if (event) {
      const marks = wordMarks(event.quote, words, article.lang, variants);
      return [{ kind: 'event', key: event.id, event, article, marks }];
    }
    const content = contents.get(article.id);
    if (!content) return [];
    const marks = wordMarks(content.text, words, article.lang, variants);
    return [
      {
        kind: 'article',
        key: article.id,
        article,
        text: content.text,
        titleMarks: wordMarks(article.title, words, article.lang, variants),
        snippets: snippetsOf(content.text, content.sentences, marks, snippetsShown),
      },
    ];
  });
  return { found, names: nameFinder(entities.filter((row) => row !== undefined)) };
}
