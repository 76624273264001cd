import type { ComponentChildren } from 'preact';
import type { EntityId, EventFinding } from '../utils/analysis/types.ts';
import { keyPart, list, t } from '../utils/locale.ts';
import './event-heading.css';
import { NameLinks } from './name-link.tsx';
import type { NameFinder } from './names.ts';
import { StageLadder } from './stage-ladder.tsx';

interface EventPartiesProps {
  readonly event: EventFinding;
  readonly nameOfId: NameFinder;
  /** Where the dossier of a name is; left out where names lead nowhere, as within a button. */
  readonly addressOf?: ((id: EntityId) => string) | undefined;
}

/** Who acts, and on whom: "BPOM → NMPA"; parties of equal standing are joined: "Indonesia and China". */
export function EventParties({ event, nameOfId, addressOf }: EventPartiesProps) {
  const named = (ids: readonly EntityId[]) =>
    addressOf ? <NameLinks ids={ids} nameOfId={nameOfId} addressOf={addressOf} /> : list(ids.map(nameOfId));
  const actors = named(event.actors);
  if (event.recipients.length === 0) return <span class="event-parties">{actors}</span>;
  return (
    <span class="event-parties">
      {actors}{' '}
      <span class="event-arrow">
        <span class="unseen">{t('towards')}</span>
        <svg viewBox="0 0 18 10" aria-hidden="true">
          <path d="M1 5h15M12 1l4 4-4 4" />
        </svg>
      </span>{' '}
      {named(event.recipients)}
    </span>
  );
}

interface EventKindProps {
  readonly event: EventFinding;
  /** The date, where it does not stand elsewhere. */
  readonly children?: ComponentChildren;
}

/** What kind of act, at which stage, whether it is told as done, and when. */
export function EventKind({ event, children }: EventKindProps) {
  const mode = event.mode ? t(`consultMode_${keyPart(event.mode)}`) : null;
  return (
    <span class="event-kind">
      <span class={`event-type knot-${event.type.toLowerCase()}`}>
        {mode ?? t(`eventType_${event.type}`)}
      </span>
      <StageLadder stage={event.stage} />
      {event.modality !== 'actual' && <span class="event-modality">{t(`modality_${event.modality}`)}</span>}
      {children}
    </span>
  );
}
