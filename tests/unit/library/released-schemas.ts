/** The schema of the first release, as it stands in the databases of its readers. */
export const storesOf1 = {
  articles: 'id, &url, *addresses, savedAt, deletedAt, *entityIds, *countries, *topicIds, siteName, lang',
  contents: 'id',
  events: 'id, articleId, sortDay, deletedAt, *parties, *countries, *topicIds',
  entities: 'id, type',
  notes: 'id, url, articleId, savedAt, deletedAt',
};

/** What the second release made of it. */
const storesOf2 = {
  ...storesOf1,
  articles:
    'id, &url, *addresses, savedAt, deletedAt, *entityIds, *countries, *topicIds, siteName, lang, *copyKeys',
  events: 'id, articleId, sortDay, deletedAt, *parties, *countries, *topicIds, sameAs, *actKeys, *pairs',
  revisions: 'id, articleId, deletedAt',
  notes: 'id, url, articleId, savedAt, deletedAt, *tags',
  corrections: 'id, madeAt, deletedAt',
  watches: 'id, addedAt, deletedAt',
  sites: 'id, deletedAt',
  rereadings: 'id, state, correctionId',
  earlier: 'id, rereadingId, article.id',
  outlines: 'id, revision',
};

export const releasedStores = { 1: storesOf1, 2: storesOf2 } as const;
