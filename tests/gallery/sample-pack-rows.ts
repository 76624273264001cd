import { packRowsOf, writePack } from '../../utils/library/pack/write-pack.ts';
import { sampleEntities, sampleLibrary, sampleNotes } from './sample-library.ts';

const choice = { texts: false, notes: true, corrections: false };

/** The sample library as Ani would send it: two articles that are known, two that are new. */
export function samplePack(): string {
  const stored = sampleLibrary.map((one, index) => {
    if (index < 2) return one;
    const id = `ani-${one.article.id}`;
    return {
      ...one,
      article: { ...one.article, id, url: `${one.article.url}-2`, addresses: [`${one.article.url}-2`] },
      content: { ...one.content, id },
      events: one.events.map((event) => ({
        ...event,
        id: `ani-${event.id}`,
        sameAs: `ani-${event.id}`,
        articleId: id,
      })),
    };
  });
  const rows = packRowsOf(
    {
      articles: stored.map(({ article }) => article),
      contents: stored.map(({ content }) => content),
      events: stored.flatMap(({ events }) => events),
      entities: sampleEntities,
      notes: sampleNotes.map((note) => ({ ...note, id: `ani-${note.id}` })),
      corrections: [],
    },
    choice,
  );
  return [
    ...writePack({
      id: 'pack-ani',
      madeAt: Date.UTC(2025, 10, 8),
      sender: 'Ani Wulandari',
      note: 'Untuk rapat Kamis: dua laporan yang belum kita bahas.',
      hasTexts: false,
      rows,
    }),
  ].join('');
}
