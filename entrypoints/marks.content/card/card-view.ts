import { entityTypes } from '../../../utils/analysis/types.ts';
import {
  count,
  countryName,
  interfaceLanguage,
  interfaceLocale,
  keyPart,
  list,
  t,
} from '../../../utils/locale.ts';
import { showDate } from '../../../utils/locale-dates.ts';
import type { CardCorrection, EntityKnowledge, KnownEvent, MarkedEntity } from '../../../utils/messages.ts';
import { element } from './element.ts';
import { flagOf } from './flag.ts';
import { lookUpOf } from './look-up.ts';

/** What a card is about: one mention of an entity. */
export interface CardSubject {
  readonly entity: MarkedEntity;
  /** The mention as the page writes it. */
  readonly surface: string;
  /** Place among all findings of the page, from 1. */
  readonly position: number;
  readonly total: number;
  /** The other entities of the page, which this one may be the same as. */
  readonly others: readonly MarkedEntity[];
}

export interface CardActions {
  readonly openDossier: () => void;
  readonly setWatched: (watched: boolean) => void;
  readonly correct: (correction: CardCorrection) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

export interface CardView {
  readonly root: HTMLElement;
  /** Fills in what the library knows; null where it cannot be asked. */
  readonly know: (knowledge: EntityKnowledge | null) => void;
  /** Says what became of something that the reader did. */
  readonly say: (words: string) => void;
}

/** An entity's name in the reader's language where one is known, else as its article writes it. */
export const nameOf = ({ name, names }: MarkedEntity): string => names?.[interfaceLanguage()] ?? name;

const button = (words: string, onClick: () => void, className = 'button') =>
  element('button', { class: className, attributes: { type: 'button' }, onClick }, words);

function originOf({ type, country }: MarkedEntity): HTMLElement {
  const flag = country ? flagOf(country) : null;
  return element(
    'p',
    { class: 'kind' },
    element('span', { class: `swatch ${type}` }, t(`entityKind_${type}`)),
    flag && country && ' · ',
    flag &&
      element(
        'span',
        { class: flag.isCode ? 'code' : 'flag', attributes: { 'aria-hidden': 'true' } },
        flag.text,
      ),
    flag && country && ` ${countryName(country)}`,
  );
}

function eventLine({ date, type, stage, actors, recipients, title }: KnownEvent): HTMLElement {
  const parties = [actors, recipients]
    .filter((side) => side.length > 0)
    .map(list)
    .join(' → ');
  return element(
    'li',
    { attributes: { title } },
    element('span', { class: 'when' }, date ? showDate(date) : t('noEventDate')),
    ' ',
    `${t(`eventType_${type}`)} · ${t(`stage_${keyPart(stage)}`)}`,
    element('span', { class: 'parties' }, parties),
  );
}

function seenLine({ firstSeen, lastSeen }: EntityKnowledge): string {
  if (firstSeen === null || lastSeen === null) return '';
  return firstSeen === lastSeen
    ? t('cardSeenOn', showDate(firstSeen))
    : t('cardSeenBetween', showDate(firstSeen), showDate(lastSeen));
}

function knowledgeLines(knowledge: EntityKnowledge): readonly HTMLElement[] {
  if (knowledge.articles === 0) return [element('p', { class: 'quiet' }, t('cardUnknown'))];
  return [
    element(
      'p',
      {},
      element('b', {}, t('cardInLibrary', count('articles', knowledge.articles))),
      interfaceLanguage() === 'zh' ? seenLine(knowledge) : ` ${seenLine(knowledge)}`,
    ),
    element('ul', { class: 'events' }, ...knowledge.events.map(eventLine)),
  ];
}

/** A choice with its button: a label, a menu, and what to do with what is chosen. */
function choice(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  action: string,
  onChoose: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {},
    ...options.map(([value, name]) => element('option', { attributes: { value } }, name)),
  );
  return element(
    'p',
    { class: 'choice' },
    element('label', {}, element('span', {}, label), select),
    button(action, () => onChoose(select.value)),
  );
}

function corrections({ entity, surface, others }: CardSubject, { correct }: CardActions): HTMLElement {
  const types = entityTypes
    .filter((type) => type !== entity.type)
    .map((type) => [type, t(`entityKind_${type}`)] as const);
  const same = others.map((other) => [other.id, nameOf(other)] as const);
  return element(
    'div',
    { class: 'corrections' },
    button(t('cardNotName', surface), () => correct({ kind: 'not-name', surface })),
    choice(t('cardTypeLabel'), types, t('cardTypeAction'), (value) => {
      const type = entityTypes.find((known) => known === value);
      if (type) correct({ kind: 'type', type });
    }),
    same.length > 0 &&
      choice(t('cardSameLabel'), same, t('cardSameAction'), (as) => correct({ kind: 'same', as })),
  );
}

/** The card of one mention. The library's part is filled in when it has been asked. */
export function createCardView(subject: CardSubject, actions: CardActions): CardView {
  const { entity, surface, position, total } = subject;
  const name = nameOf(entity);
  const { register, address, isSearch } = lookUpOf(entity);
  const library = element('div', { class: 'known' });
  const status = element('p', { class: 'status', attributes: { role: 'status' } });
  const fixes = corrections(subject, actions);
  fixes.hidden = true;
  const fixButton = button(t('cardCorrectAction'), () => {
    fixes.hidden = !fixes.hidden;
    fixButton.setAttribute('aria-expanded', String(!fixes.hidden));
    if (!fixes.hidden) fixes.querySelector('button')?.focus();
  });
  fixButton.setAttribute('aria-expanded', 'false');
  let watched = false;
  const watchButton = button(t('cardWatchAction'), () => actions.setWatched(!watched));
  watchButton.disabled = true;
  const root = element(
    'div',
    {
      class: 'card',
      attributes: { role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1', lang: interfaceLocale() },
    },
    element(
      'header',
      {},
      element('div', {}, originOf(entity), element('h2', { id: 'name' }, name)),
      element(
        'button',
        {
          class: 'close',
          attributes: { type: 'button', 'aria-label': t('cardCloseAction') },
          onClick: actions.close,
        },
        '×',
      ),
    ),
    name !== surface && element('p', { class: 'quiet' }, t('cardWritten', surface)),
    entity.office !== undefined && element('p', {}, entity.office),
    library,
    element(
      'div',
      { class: 'actions' },
      button(t('cardDossierAction'), actions.openDossier),
      watchButton,
      fixButton,
      element(
        'a',
        { class: 'button', attributes: { href: address, target: '_blank', rel: 'noopener noreferrer' } },
        t(isSearch ? 'cardSearchAction' : 'cardLookUpAction', register),
      ),
    ),
    fixes,
    status,
    element(
      'footer',
      {},
      button('‹', () => actions.step(-1), 'step'),
      element('span', {}, t('cardPosition', String(position), String(total))),
      button('›', () => actions.step(1), 'step'),
    ),
  );
  const [back, on] = root.querySelectorAll('.step');
  back?.setAttribute('aria-label', t('cardPreviousAction'));
  on?.setAttribute('aria-label', t('cardNextAction'));
  return {
    root,
    know: (knowledge) => {
      library.replaceChildren(...(knowledge ? knowledgeLines(knowledge) : []));
      watchButton.disabled = knowledge === null;
      watched = knowledge?.watched ?? false;
      watchButton.textContent = t(watched ? 'cardUnwatchAction' : 'cardWatchAction');
    },
    say: (words) => {
      status.textContent = words;
    },
  };
}
