import type { TextView } from './document.ts';
import type { Proposal } from './types.ts';

/** Runs a language's pattern rules over the text. */
export function findPatterns(view: TextView): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const { name, pattern, read } of view.language.entities.patterns) {
    for (const match of view.text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const finding = read(groups, view);
      if (!finding) continue;
      const written = groups[finding.group ?? 'name'] ?? match[0];
      const start = match.index + match[0].indexOf(written);
      proposals.push({
        start,
        end: start + written.length,
        type: finding.type,
        rule: name,
        candidates: [],
        trust: finding.trust ?? 0.6,
      });
    }
  }
  return proposals;
}
