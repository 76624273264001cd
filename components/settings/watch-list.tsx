import { useState } from 'preact/hooks';
import { type TopicId, topicIds } from '../../utils/analysis/types.ts';
import type { WatchRow, WatchTarget } from '../../utils/library/types.ts';
import { byName, keyPart, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import { EntityPicker, type FindEntities } from '../entity-picker.tsx';
import { nameOfTarget } from '../watch-name.ts';
import { Part } from './part.tsx';

interface WatchListProps {
  readonly watches: readonly WatchRow[];
  readonly find: FindEntities;
  readonly onWatch: (target: WatchTarget) => void;
  readonly onUnwatch: (row: WatchRow) => void;
}

type Kind = WatchTarget['kind'];
const kinds: readonly Kind[] = ['entity', 'topic', 'term'];

/** What the reader watches for, and a way to add to it. */
export function WatchList({ watches, find, onWatch, onUnwatch }: WatchListProps) {
  const [kind, setKind] = useState<Kind>('entity');
  return (
    <Part title={t('watchHeading')} lead={t('watchLead')}>
      <fieldset class="settings-choices">
        <legend>{t('watchAddLegend')}</legend>
        {kinds.map((value) => (
          <label class="settings-choice" key={value}>
            <input type="radio" name="watch-kind" checked={kind === value} onChange={() => setKind(value)} />
            <span>{t(`watchKind_${value}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'entity' && (
        <EntityPicker
          label={t('watchEntityField')}
          find={find}
          onPick={(entity) => onWatch({ kind: 'entity', entity })}
        />
      )}
      {kind === 'topic' && <TopicField onPick={(topic) => onWatch({ kind: 'topic', topic })} />}
      {kind === 'term' && <TermField onAdd={(term) => onWatch({ kind: 'term', term })} />}
      {watches.length === 0 ? (
        <p class="settings-note">{t('watchNone')}</p>
      ) : (
        <ul class="settings-list">
          {watches.map((row) => (
            <li class="settings-item" key={row.id}>
              <p class="settings-item-main">
                {nameOfTarget(row.target)}{' '}
                <span class="settings-item-more figures">
                  {[
                    row.target.kind === 'entity'
                      ? t(`entityType_${row.target.entity.type}`)
                      : t(`watchKind_${row.target.kind}`),
                    t('sinceDay', showMoment(row.addedAt)),
                  ].join(' · ')}
                </span>
              </p>
              <p class="settings-item-actions">
                <button
                  type="button"
                  class="button button-plain"
                  aria-label={t('removeNamed', nameOfTarget(row.target))}
                  onClick={() => onUnwatch(row)}
                >
                  {t('removeAction')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function TopicField({ onPick }: { readonly onPick: (topic: TopicId) => void }) {
  const topics = topicIds
    .map((id) => ({ id, name: t(`topic_${keyPart(id)}`) }))
    .sort((one, other) => byName(one.name, other.name));
  const [topic, setTopic] = useState<TopicId>(topics[0]?.id ?? topicIds[0]);
  return (
    <form
      class="settings-add"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(topic);
      }}
    >
      <label class="field">
        {t('watchKind_topic')}
        <select value={topic} onChange={({ currentTarget }) => setTopic(currentTarget.value as TopicId)}>
          {topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {t('watchAction')}
      </button>
    </form>
  );
}

function TermField({ onAdd }: { readonly onAdd: (term: string) => void }) {
  const [term, setTerm] = useState('');
  return (
    <form
      class="settings-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (term.trim() === '') return;
        onAdd(term.trim());
        setTerm('');
      }}
    >
      <label class="field">
        {t('watchTermField')}
        <input value={term} maxLength={200} onInput={(event) => setTerm(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {t('watchAction')}
      </button>
    </form>
  );
}
