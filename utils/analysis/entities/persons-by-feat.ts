import { breaksBefore, gapBefore, isCapitalised } from './name-run.ts';
import type { Scene } from './office-phrases.ts';
import { person } from './person-proposal.ts';
import type { Proposal } from './types.ts';

/** What only a player or an artist has: `Makazole Mapimpi's late try`. */
const feats = new Set(
  'goal goals try tries penalty penalties header strike brace hat-trick century double free-kick winner equaliser equalizer serve backhand wicket wickets debut performance portrayal novel screenplay poems symphony widow autopsy'.split(
    ' ',
  ),
);
const longestFeat = 3;

/** Persons by what is theirs. */
export function findPersonsByFeat({ view, names }: Scene): readonly Proposal[] {
  if (view.language.code !== 'en') return [];
  const proposals: Proposal[] = [];
  for (let at = 2; at < view.tokens.length; at++) {
    if (view.words[at] !== 's' || view.words[at - 1] !== "'" || gapBefore(view, at) !== '') continue;
    let feat = at + 1;
    while (
      feat <= at + longestFeat &&
      !isCapitalised(view, feat) &&
      !feats.has(view.words[feat] ?? '') &&
      !breaksBefore(view, feat)
    )
      feat++;
    if (!feats.has(view.words[feat] ?? '') || breaksBefore(view, feat)) continue;
    const first = names.startOfName(at - 2);
    if (first >= 0 && first < at - 2) proposals.push(person(view, first, at - 2, 'feat', { trust: 0.5 }));
  }
  return proposals;
}
