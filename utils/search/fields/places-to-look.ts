interface Place {
  readonly id: 'title' | 'text' | 'article' | 'event' | 'note';
  readonly names: readonly string[];
}

/** Where words can be looked for, with what that is called in every language: `in:judul`. */
export const placesToLook: readonly Place[] = [
  { id: 'title', names: ['title', 'judul', '标题'] },
  { id: 'text', names: ['text', 'teks', 'isi', '正文'] },
  { id: 'article', names: ['article', 'articles', 'artikel', '文章'] },
  { id: 'event', names: ['event', 'events', 'peristiwa', '事件'] },
  { id: 'note', names: ['note', 'notes', 'catatan', '笔记', '批注'] },
];
