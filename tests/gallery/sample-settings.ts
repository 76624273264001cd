import type { Correction, EntitySketch } from '../../utils/analysis/corrections/types.ts';
import type {
  CorrectionRow,
  RereadingRow,
  SiteRow,
  WatchRow,
  WatchTarget,
} from '../../utils/library/types.ts';

const day = Date.UTC(2025, 10, 3, 4);
const row = { updatedAt: day, deletedAt: null };

const bpom: EntitySketch = {
  id: 'organization:bpom',
  type: 'organization',
  name: 'BPOM',
  names: {
    en: 'Indonesian Food and Drug Authority (BPOM)',
    id: 'Badan Pengawas Obat dan Makanan (BPOM)',
    zh: '印尼食品药品监督管理局',
  },
};
const mei: EntitySketch = { id: 'person:mei', type: 'person', name: 'Mei' };
const centre: EntitySketch = {
  id: 'organization:own.asean-centre-for-public-health-emergencies',
  type: 'organization',
  name: 'ASEAN Centre for Public Health Emergencies and Emerging Diseases',
  names: {
    en: 'ASEAN Centre for Public Health Emergencies and Emerging Diseases',
    id: 'Pusat ASEAN untuk Kedaruratan Kesehatan Masyarakat dan Penyakit Baru',
    zh: '东盟突发公共卫生事件与新发疾病中心',
  },
  country: 'TH',
};

const corrections: readonly Correction[] = [
  { kind: 'own', entity: centre, aliases: ['ACPHEED'] },
  { kind: 'alias', name: 'Badan POM RI', entity: bpom },
  { kind: 'not-name', surface: 'Mei', entity: mei },
  {
    kind: 'type',
    entity: { id: 'person:bio-farma', type: 'person', name: 'Bio Farma' },
    type: 'organization',
  },
  {
    kind: 'same',
    entity: {
      id: 'organization:food-and-drug-authority',
      type: 'organization',
      name: 'Food and Drug Authority',
    },
    as: bpom,
  },
  { kind: 'not-entity', entity: { id: 'place:solo', type: 'place', name: 'Solo' } },
];
const watched: readonly WatchTarget[] = [
  { kind: 'entity', entity: bpom },
  { kind: 'topic', topic: 'technology-transfer' },
  { kind: 'term', term: 'mRNA' },
];

export const sampleCorrections: readonly CorrectionRow[] = corrections.map((correction, index) => ({
  ...row,
  id: `correction-${index}`,
  correction,
  madeAt: day + index,
}));
export const sampleWatches: readonly WatchRow[] = watched.map((target, index) => ({
  ...row,
  id: `watch-${index}`,
  target,
  addedAt: day + index,
}));
export const sampleSites: readonly SiteRow[] = ['www.warta-nusantara.example', 'kabar.example'].map((id) => ({
  ...row,
  id,
  addedAt: day,
}));
export const sampleRereading: RereadingRow = {
  ...row,
  id: 'rereading',
  how: 'analyse',
  about: corrections,
  correctionId: null,
  state: 'running',
  startedAt: day,
  total: 1240,
  seen: 418,
  changed: 37,
  cursor: '',
};
