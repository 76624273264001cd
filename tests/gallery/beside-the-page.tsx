import { render } from 'preact';
import { cardStyle } from '../../entrypoints/marks.content/card/card-style.ts';
import { createCardView } from '../../entrypoints/marks.content/card/card-view.ts';
import { App as Panel } from '../../entrypoints/sidepanel/App.tsx';
import '../../entrypoints/sidepanel/panel.css';
import { failure, success } from '../../utils/errors.ts';
import type { EntityKnowledge, MarkedReading, Reading } from '../../utils/messages.ts';

const markedReading = ({ article, analysis }: Reading): MarkedReading => ({
  text: article.text,
  entities: analysis.entities,
  watched: [],
});

/** The panel beside a page that was read, or that Simpul was not called on. */
export function showPanel(root: Element, reading: Reading | undefined): void {
  document.body.className = 'panel';
  render(
    <Panel
      read={async () => (reading ? success(markedReading(reading)) : failure('not-called'))}
      goTo={async () => success(null)}
      follow={() => () => {}}
    />,
    root,
  );
}

const knowledge: EntityKnowledge = {
  articles: 3,
  firstSeen: '2025-10-02',
  lastSeen: '2026-03-12',
  watched: false,
  events: [
    {
      date: '2026-03-11',
      type: 'SUPPORT',
      stage: 'signed',
      actors: ['BPOM', 'NMPA'],
      recipients: [],
      title: 'Nota',
    },
    {
      date: '2025-10',
      type: 'CONSULT',
      stage: 'talks',
      actors: ['NMPA'],
      recipients: ['BPOM'],
      title: 'Kunjungan',
    },
    { date: null, type: 'AID', stage: 'delivery', actors: ['WHO'], recipients: ['BPOM'], title: 'Hibah' },
  ],
};

/** The card of the most mentioned organisation of a page, on light or on dark ground. */
export function showCard(root: Element, reading: Reading, state: string): void {
  const { text, entities } = markedReading(reading);
  const [entity] = entities
    .filter(({ type }) => type === 'organization')
    .toSorted((one, other) => other.mentions.length - one.mentions.length);
  const at = entity?.mentions.at(-1);
  if (!entity || !at) return;
  const nothing = () => {};
  const view = createCardView(
    {
      entity,
      surface: text.slice(at.start, at.end),
      position: 4,
      total: 36,
      others: entities.filter(({ id }) => id !== entity.id),
    },
    { openDossier: nothing, setWatched: nothing, correct: nothing, step: nothing, close: nothing },
  );
  view.know(state === 'unknown' ? { ...knowledge, articles: 0, events: [] } : knowledge);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  document.adoptedStyleSheets = [sheet];
  view.root.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches);
  Object.assign(view.root.style, { position: 'static', width: 'min(360px, 100%)', margin: '16px auto' });
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.className = 'unseen';
  heading.textContent = 'Card';
  main.append(heading, view.root);
  root.append(main);
}
