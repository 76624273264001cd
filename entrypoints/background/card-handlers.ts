import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { dossierOf } from '../../components/dossier-address.ts';
import { nameFinder } from '../../components/names.ts';
import type { Correction, EntitySketch } from '../../utils/analysis/corrections/types.ts';
import { type EntityId, entityTypes } from '../../utils/analysis/types.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';
import { queryKnown } from '../../utils/library/entity-knowledge.ts';
import type { Library } from '../../utils/library/schema.ts';
import { storageOutcome } from '../../utils/library/storage-outcome.ts';
import { entitiesOf } from '../../utils/library/timeline.ts';
import type { TimelineEntry } from '../../utils/library/types.ts';
import { watchIdOf } from '../../utils/library/watches.ts';
import type { BackgroundCalls, CardCalls, EntityKnowledge, KnownEvent } from '../../utils/messages.ts';
import type { CallingPage, Handlers } from '../../utils/messaging/handle.ts';
import { announceSave } from './announce.ts';
import { dressPage } from './mark-page.ts';
import { namedInTab } from './named-in-tab.ts';

/** How many events of the library a card tells. */
const mostEvents = 3;

/** What a page's script may ask to be put right; longer words are no name. */
const cardCorrection = v.variant('kind', [
  v.object({ kind: v.literal('not-name'), surface: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  v.object({ kind: v.literal('type'), type: v.picklist(entityTypes) }),
  v.object({ kind: v.literal('same'), as: v.string() }),
]);

async function knownEvents(
  library: Library,
  entries: readonly TimelineEntry[],
): Promise<readonly KnownEvent[]> {
  const nameOfId = nameFinder(await entitiesOf(library, entries));
  return entries.flatMap(({ event, article }): readonly KnownEvent[] => {
    if (!event) return [];
    const { type, stage, date, actors, recipients } = event.finding;
    return [
      {
        type,
        stage,
        date,
        actors: actors.map(nameOfId),
        recipients: recipients.map(nameOfId),
        title: article.title,
      },
    ];
  });
}

async function knowledgeOf(library: Library, entity: EntityId): Promise<EntityKnowledge> {
  const { entries, ...seen } = await queryKnown(library, entity, mostEvents);
  const [events, watchId] = await Promise.all([knownEvents(library, entries), watchIdOf(library, entity)]);
  return { ...seen, events, watched: watchId !== null };
}

/**
 * What the worker does for the card on a page. What arrives is checked, and only entities that the page itself was
 * found to name are spoken of: a page that broke out of its process must learn nothing else of the library.
 */
export function createCardHandlers(
  library: Library,
  background: BackgroundCalls,
): (page: CallingPage) => Handlers<CardCalls> {
  return ({ tabId }) => {
    const of = async <Value>(
      id: unknown,
      work: (entity: EntitySketch) => Promise<Outcome<Value>>,
    ): Promise<Outcome<Value>> => {
      const entity = await namedInTab(tabId, String(id));
      return entity ? work(entity) : failure('not-found', 'not named on this page');
    };
    const composed = async (entity: EntitySketch, wanted: unknown): Promise<Correction | null> => {
      const correction = v.parse(cardCorrection, wanted);
      if (correction.kind === 'not-name') return { ...correction, entity };
      if (correction.kind === 'type') return { ...correction, entity };
      const as = await namedInTab(tabId, correction.as);
      return as && { kind: 'same', entity, as };
    };
    return {
      knowledgeOf: (id) => of(id, ({ id: known }) => storageOutcome(() => knowledgeOf(library, known))),
      openDossier: (id) =>
        of(id, async (entity) => {
          const hash = dossierOf(entity.id);
          await browser.tabs.create({
            url: browser.runtime.getURL(`/options.html${hash}`),
            openerTabId: tabId,
          });
          return success(null);
        }),
      dress: async () => {
        await dressPage(tabId);
        return success(null);
      },
      setWatched: (id, watched) =>
        of(id, async (entity) => {
          const watchId = watched ? null : await watchIdOf(library, entity.id);
          const outcome = watched
            ? await background.watch({ kind: 'entity', entity })
            : watchId === null
              ? success(null)
              : await background.unwatch(watchId);
          if (!outcome.ok) return outcome;
          // The page shows it at once, where it can still be read.
          await background.readTab(tabId);
          return success(null);
        }),
      correctEntity: (id, wanted) =>
        of(id, async (entity) => {
          const correction = await composed(entity, wanted);
          if (!correction) return failure('not-found', 'not named on this page');
          const outcome = await background.correct(correction);
          if (!outcome.ok) return outcome;
          const read = await background.readTab(tabId);
          if (!read.ok) return read;
          const title = correction.kind === 'not-name' ? correction.surface : entity.name;
          await announceSave(tabId, { kind: 'corrected', title });
          return success(null);
        }),
    };
  };
}
