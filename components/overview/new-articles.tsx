import { ownEntry } from '../../utils/library/dossier/select-subject.ts';
import type { OutlineColumns } from '../../utils/library/outline-columns.ts';
import { kinds } from '../../utils/library/outline-row.ts';
import type { Fresh } from '../../utils/library/overview/new-since.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { EventRow } from '../../utils/library/types.ts';
import { ArticleLine } from '../dossier/article-line.tsx';
import { EventKind, EventParties } from '../event-heading.tsx';
import { Knot } from '../knot.tsx';
import { nameFinder } from '../names.ts';
import { ShowAll } from '../show-all.tsx';
import { useFirstFew } from '../use-first-few.ts';
import { useLive } from '../use-live.ts';
import '../event-list.css';
import './new-articles.css';
import { dossierOf } from '../dossier-address.ts';

const few = 5;
/** More than anybody reads here; the list of articles has the rest. */
const most = 40;
const eventsEach = 2;

interface NewArticlesProps {
  readonly library: Library;
  readonly columns: OutlineColumns;
  readonly fresh: Fresh;
}

/** The articles that came since, saved last first, each with the first acts that it tells. */
export function NewArticles({ library, columns, fresh }: NewArticlesProps) {
  const { shown, total, showAll } = useFirstFew(fresh.articles.slice(0, most), few);
  const wanted = shown.map((article) => ({
    id: columns.articleIds[article] ?? '',
    eventIds: firstEvents(columns, article),
  }));
  const live = useLive(
    async () => {
      const articles = await library.articles.bulkGet(wanted.map(({ id }) => id));
      const events = await library.events.bulkGet(wanted.flatMap(({ eventIds }) => eventIds));
      const byId = new Map(events.flatMap((event) => (event ? [[event.id, event]] : [])));
      const ids = [...byId.values()].flatMap(({ parties }) => parties);
      const entities = await library.entities.bulkGet([...new Set(ids)]);
      return { articles, byId, nameOfId: nameFinder(entities.filter((row) => row !== undefined)) };
    },
    wanted.map(({ id, eventIds }) => [id, ...eventIds].join(' ')).join(' '),
  );
  if (live.state !== 'ready') return <div style={{ height: `${shown.length * 5}rem` }} />;
  const { articles, byId, nameOfId } = live.value;
  return (
    <>
      <ol>
        {articles.map((article, place) => {
          if (!article) return null;
          const events = (wanted[place]?.eventIds ?? []).flatMap((event): readonly EventRow[] => {
            const row = byId.get(event);
            return row ? [row] : [];
          });
          return (
            <li class="new-article" key={article.id}>
              <ArticleLine article={article} />
              {events.length > 0 && (
                <ul class="new-acts">
                  {events.map((event) => (
                    <li class="new-act" key={event.id}>
                      <Knot stage={event.stage} type={event.type} />
                      <div>
                        <EventParties event={event.finding} nameOfId={nameOfId} addressOf={dossierOf} />{' '}
                        <EventKind event={event.finding} />
                      </div>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <ShowAll total={total} onClick={showAll} isCut={fresh.articles.length > most} />
    </>
  );
}

/** The first events of an article in the order of its text, without what the reader rejected. */
function firstEvents(columns: OutlineColumns, article: number): readonly string[] {
  const ids: string[] = [];
  for (let entry = columns.articleFirst.at(article); entry < ownEntry(columns, article); entry++)
    if (!kinds.isRejected(columns.entryKind.at(entry))) ids.push(columns.entryEventId[entry] ?? '');
  return ids.slice(0, eventsEach);
}
