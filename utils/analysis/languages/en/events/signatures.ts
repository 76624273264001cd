import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Signing, ratifying, joining and endorsing. */
export const signatures: readonly Trigger[] = [
  {
    name: 'award-contract',
    pattern: words('(?:award(?:s|ed|ing)?)(?=[^,;.]{0,50} (?:contracts?|tender|order))'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'clear-paper',
    pattern: words(`(?:clear(?:s|ed)?|approve[sd]?|pass(?:es|ed)?|adopt(?:s|ed)?)${some} ${paper}`),
    type: 'SUPPORT',
    stage: 'approval',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'signed',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:signed|inked|ratified|concluded|endorsed)|signed (?:by|between)|inked by|concluded between|(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:reached|adopted|agreed|hammered out)(?= (?:by|between))|(?<!consensus )(?:reached|agreed|adopted) (?:by|between)',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    passive: true,
    recalls: true,
  },
  {
    name: 'sign',
    pattern: words(
      `(?:sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|co-sign|co-signed)(?! up to)(?: off)?(?: on)?|initial(?:l?ed)|put(?:s|ting)? (?:its |their |his |her )?(?:names?|signatures?) to|(?:exchang(?:e[sd]?|ing))${some} (?:letters|notes|instruments)|(?:conclud(?:e[sd]?|ing)|clinch(?:es|ed)?|enter(?:s|ed|ing)?|exchanged?|seal(?:s|ed|ing)?|finali[sz]ed?|strikes?|struck|renew(?:s|ed|ing)?|extend(?:ed)?)(?: into)?${some} ${paper}`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'signing-noun',
    pattern: words(`signing(?: ceremony)?(?: of)?|ratification`),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'ratify',
    pattern: words(
      '(?:ratify(?:ing)?|ratifies|ratified|accede to|accedes to|acceded to|sign up to|signed up to)',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'put-forward',
    pattern: words('(?:put forward|tabled|sponsored|co-sponsored|proposed|drafted|initiated|championed) by'),
    type: 'SUPPORT',
    stage: 'intent',
    frame: 'joint',
    passive: true,
  },
  {
    name: 'voice-support',
    pattern: words(
      '(?:voiced?|voices|expressed|expresses|declared|reiterated|offered|pledged|gave)(?: [a-z]+){0,2} (?:support|backing)(?= for| to)',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'join',
    pattern: words('join(?:s|ed|ing)?|rejoin(?:s|ed|ing)?'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'endorse',
    pattern: words(
      'endors(?:e[sd]?|ing)|echo(?:es|ed|ing)?(?= [^,;.]{2,40}(?:complaint|call|appeal|demand|criticism|concerns?|warning))|backed|backing|(?:throws?|threw|thrown) (?:its|their|his|her) weight behind|(?:came|come) out in favou?r of|vouched for|hailed(?= [^,;.]{0,40} (?:plan|bid|initiative|proposal))',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];
