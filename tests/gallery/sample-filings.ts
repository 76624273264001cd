import type { CollectionRow, FilingRow } from '../../utils/library/reader-rows.ts';

const row = { updatedAt: 1, deletedAt: null };

const collection = (id: string, name: string, remark: string, position: number): CollectionRow => ({
  ...row,
  id,
  name,
  remark,
  position,
});

/** Collections with a short name, one in Chinese, and one that is as long as offices make them. */
export const sampleCollections: readonly CollectionRow[] = [
  collection(
    'collection-meeting',
    'Rapat koordinasi Kamis',
    'Bahan untuk rapat dengan BPOM; yang sudah dikutip dalam telaah ditandai “dibaca”.',
    0,
  ),
  collection('collection-tcm', '中医药合作', '', 1),
  collection(
    'collection-long',
    'Working group on regulatory reliance, mutual recognition and post-market surveillance in the region',
    '',
    2,
  ),
];

export const sampleFilings: readonly FilingRow[] = [
  {
    ...row,
    id: 'article-id',
    state: 'unread',
    tags: ['regulasi obat', 'MoU'],
    collectionIds: ['collection-meeting', 'collection-tcm'],
    remark: 'Cek nomor registrasi pada lampiran sebelum dikutip.',
  },
  {
    ...row,
    id: 'article-zh',
    state: 'read',
    tags: ['MoU', '中医药'],
    collectionIds: ['collection-tcm', 'collection-long'],
    remark: '',
  },
  { ...row, id: 'article-en', state: 'read', tags: ['telemedicine'], collectionIds: [], remark: '' },
];

const subjects = [
  'MoU',
  'vaksin',
  'regulasi obat',
  '中医药',
  'telemedicine',
  'nurses',
  'AMR',
  'pandemic fund',
];

/** Filings of a large library: two in five read, one in five archived. */
export const filingsOf = (ids: readonly string[]): readonly FilingRow[] =>
  ids.map((id, index) => ({
    ...row,
    id,
    state: (['unread', 'read', 'unread', 'archived', 'read'] as const)[index % 5] ?? 'unread',
    tags: [...subjects, ...subjects.map((tag) => `${tag} 2025`)].filter((_, nth) => index % (nth + 5) === 0),
    collectionIds: index % 9 === 0 ? ['collection-meeting'] : [],
    remark: '',
  }));
