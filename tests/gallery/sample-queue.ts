import type { QueueRow } from '../../utils/library/queue-rows.ts';

const row = (nth: number, url: string, more: Partial<QueueRow>): QueueRow => ({
  id: `queue-${String(nth).padStart(3, '0')}`,
  updatedAt: 1,
  deletedAt: null,
  url,
  host: new URL(url).hostname,
  title: '',
  tags: [],
  collectionIds: [],
  state: 'waiting',
  reason: null,
  articleId: null,
  created: false,
  attempts: 1,
  granted: true,
  ...more,
});

/** A list in the middle of its work: some saved, three failed for different reasons, the rest held. */
export const sampleQueue: readonly QueueRow[] = [
  row(1, 'https://warta.example/berita/2025/11/bpom-nmpa', {
    state: 'saved',
    articleId: 'article-id',
    created: true,
    title: 'BPOM dan NMPA Teken Nota Kesepahaman Pengawasan Obat Tradisional',
  }),
  row(2, 'https://xinwen.example/1', {
    state: 'saved',
    articleId: 'article-zh',
    title: '中印尼药监部门签署合作备忘录 首批人工智能筛查设备已交付',
  }),
  row(3, 'https://herald.example/health/ministers-agree-to-widen-telemedicine-for-remote-islands', {
    state: 'failed',
    reason: 'paywalled',
  }),
  row(4, 'https://kemenkes.example/rilis/2025/11/pertemuan-bilateral-menteri-kesehatan-dengan-delegasi', {
    state: 'failed',
    reason: 'fetch-failed',
    title: 'Pertemuan bilateral Menteri Kesehatan dengan delegasi',
  }),
  row(5, 'https://xinwen.example/2', {
    state: 'failed',
    reason: 'access-refused',
    title: '卫生合作会谈纪要',
  }),
  ...Array.from({ length: 21 }, (_, nth) => row(nth + 6, `https://warta.example/${nth}`, { state: 'held' })),
];
