// @vitest-environment happy-dom
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCardView } from '../../../entrypoints/marks.content/card/card-view.ts';
import { lookUpOf } from '../../../entrypoints/marks.content/card/look-up.ts';
import type { MarkedEntity } from '../../../utils/messages.ts';
import { speak } from '../components/interface-language.ts';

const bpom: MarkedEntity = {
  id: 'organization:bpom',
  type: 'organization',
  name: 'Badan Pengawas Obat dan Makanan',
  names: { en: 'Indonesian Food and Drug Authority', zh: '印尼食品药品监督管理局' },
  country: 'ID',
  refs: { wikidata: 'Q12473440' },
  mentions: [{ start: 0, end: 4 }],
};
const sari: MarkedEntity = {
  id: 'person:sari',
  type: 'person',
  name: 'Sari Dewanti',
  office: 'Kepala BPOM',
  mentions: [],
};

const card = (entity: MarkedEntity, surface: string) => {
  const actions = {
    openDossier: vi.fn(),
    setWatched: vi.fn(),
    correct: vi.fn(),
    step: vi.fn(),
    close: vi.fn(),
  };
  const view = createCardView({ entity, surface, position: 2, total: 9, others: [sari] }, actions);
  const press = (name: string) => {
    const button = [...view.root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  };
  return { ...view, actions, press, text: () => view.root.textContent ?? '' };
};

beforeEach(() => speak('en-GB'));

test('it is a dialog named by the entity, in the reader’s language', () => {
  const { root, text } = card(bpom, 'BPOM');
  expect(root.getAttribute('role')).toBe('dialog');
  const heading = root.querySelector(`#${root.getAttribute('aria-labelledby')}`);
  expect(heading?.textContent).toBe('Indonesian Food and Drug Authority');
  expect(text()).toContain('Organisation · ID Indonesia');
  expect(text()).toContain('Written here as “BPOM”');
  expect(text()).toContain('2 of 9');
});

test('axe finds nothing wrong with it, closed and with its corrections open', async () => {
  const { root, press } = card(bpom, 'BPOM');
  document.body.replaceChildren(root);
  // Without a layout nothing can be said of colours; the gallery runs axe where there is one.
  const faults = async () =>
    (await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })).violations;
  expect(await faults()).toEqual([]);
  press('Correct…');
  expect(await faults()).toEqual([]);
});

test('a person has an office, and what is written as it is named is not told twice', () => {
  const { text } = card(sari, 'Sari Dewanti');
  expect(text()).toContain('Kepala BPOM');
  expect(text()).not.toContain('Written here');
});

describe('what the library knows', () => {
  test('is told with first and last day and the last events', () => {
    const { know, text } = card(bpom, 'BPOM');
    know({
      articles: 3,
      firstSeen: '2025-11-04',
      lastSeen: '2026-03-12',
      events: [
        {
          date: '2026-03-11',
          type: 'SUPPORT',
          stage: 'signed',
          actors: ['BPOM', 'NMPA'],
          recipients: [],
          title: 'Nota',
        },
      ],
      watched: true,
    });
    expect(text()).toContain('In your library: 3 articles. First seen 4 November 2025, last 12 March 2026.');
    expect(text()).toContain('11 March 2026 Agreement or support · SignedBPOM and NMPA');
    expect(text()).toContain('Stop watching');
  });

  test('may be nothing', () => {
    const { know, text } = card(bpom, 'BPOM');
    know({ articles: 0, firstSeen: null, lastSeen: null, events: [], watched: false });
    expect(text()).toContain('Not in your library yet.');
  });

  test('cannot be asked: then nothing can be watched', () => {
    const { know, root } = card(bpom, 'BPOM');
    know(null);
    expect(
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Watch')?.disabled,
    ).toBe(true);
  });
});

test('what the reader puts right is what is said', () => {
  const { press, actions, root } = card(bpom, 'BPOM');
  press('Correct…');
  press('“BPOM” is not a name');
  expect(actions.correct).toHaveBeenLastCalledWith({ kind: 'not-name', surface: 'BPOM' });
  const [types, same] = root.querySelectorAll('select');
  if (types) types.value = 'product';
  press('Change');
  expect(actions.correct).toHaveBeenLastCalledWith({ kind: 'type', type: 'product' });
  if (same) same.value = 'person:sari';
  press('Join');
  expect(actions.correct).toHaveBeenLastCalledWith({ kind: 'same', as: 'person:sari' });
});

test.each([
  [bpom, 'https://www.wikidata.org/wiki/Q12473440'],
  [{ ...bpom, refs: { ror: '02wv2bt91' } }, 'https://ror.org/02wv2bt91'],
  [{ ...bpom, refs: {} }, 'https://www.wikidata.org/w/index.php?search=Badan+Pengawas+Obat+dan+Makanan'],
  [{ ...bpom, refs: { wikidata: 'Q1/../?x' } }, 'https://www.wikidata.org/wiki/Q1%2F..%2F%3Fx'],
])('%# is looked up at %s', (entity, address) => {
  expect(lookUpOf(entity).address).toBe(address);
  const link = card(entity, 'BPOM').root.querySelector('a');
  expect(link?.getAttribute('href')).toBe(address);
  expect(link?.rel).toBe('noopener noreferrer');
  expect(link?.target).toBe('_blank');
});
