import type { Analysis, Span } from '../utils/analysis/types.ts';
import type { Article, Removal } from '../utils/article/types.ts';

export interface Findings {
  readonly article: Article;
  readonly removals: readonly Removal[];
  readonly analysis: Analysis;
}

/** Findings for a person's eye; with `explain`, each with its rule and evidence, and what was cut from the page. */
export function printFindings({ article, removals, analysis }: Findings, explain: boolean): void {
  const cut = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/gu, ' ');
  const nameOf = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const published = article.publishedAt;
  const print = (line = '') => console.log(line);

  print(article.title || '(no title)');
  print(
    [
      article.siteName,
      article.byline,
      analysis.language ?? 'unsupported language',
      published ? `${published.value} (${published.source})` : 'no date',
      `${article.wordCount} words`,
      `${article.quality.grade} by ${article.quality.path}${article.quality.signs.map((sign) => `, ${sign}`).join('')}`,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  print('\nSummary');
  for (const span of analysis.summary) print(`  ${cut(span)}`);
  print('\nEntities');
  for (const { id, type, name, country, office, mentions } of analysis.entities) {
    print(
      `  ${type.padEnd(12)} ${name} [${id}]${country ? ` ${country}` : ''}${office ? ` · ${office}` : ''} ×${mentions.length}`,
    );
    if (explain) for (const mention of mentions) print(`      «${cut(mention)}» by ${mention.rule}`);
  }
  print('\nDates');
  for (const date of analysis.dates)
    print(`  ${date.value.padEnd(22)} «${cut(date)}» ${date.basis}${explain ? ` by ${date.rule}` : ''}`);
  print('\nTopics');
  for (const { id, score, evidence } of analysis.topics) {
    print(`  ${score.toFixed(2)} ${id}`);
    if (explain) for (const span of evidence) print(`      «${cut(span)}»`);
  }
  print('\nEvents');
  for (const event of analysis.events) {
    const parties = [event.actors, event.recipients]
      .map((ids) => ids.map(nameOf).join(' + '))
      .filter(Boolean);
    print(
      `  ${event.date ?? 'no date'} ${event.type} (${event.stage}, ${event.modality}) ${parties.join(' → ')}`,
    );
    if (explain)
      for (const span of [event.evidence, ...event.alsoAt]) print(`      «${cut(span)}» by ${event.rule}`);
  }
  if (analysis.sources.length > 0)
    print(`\nSources\n  ${analysis.sources.map(({ name }) => name).join(' ← ')}`);
  if (!explain) return;
  print('\nRemoved from the page');
  for (const { rule, text } of removals) print(`  ${rule}: «${text.replace(/\s+/gu, ' ').slice(0, 100)}»`);
}
