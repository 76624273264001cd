import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Signing, ratifying, joining and endorsing. */
export const signatures: readonly Trigger[] = [
  {
    name: 'award-contract',
    pattern: words('(?:award|awards|awarded|awarding)(?=[^,;.]{0,50} (?:contracts?|tender|order))'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'choose',
    pattern: words(
      '(?:choose|chooses|chose|chosen|pick|picks|picked|name|names|named|select|selects|selected|appoint|appoints|appointed|sign up|signs up|signed up|hire|hires|hired|contract|contracted)(?= [^,;.]{2,60} (?:to (?:build|supply|equip|run|design|produce|make|manufacture|provide|operate|host)|as (?:(?:its|the|their|an?) )?(?:[a-z-]+ ){0,4}(?:partner|supplier|contractor|distributor|site|hub|manufacturer|producer|winner)))',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'chosen',
    pattern: words(
      '(?:was|were|been|is|are|be) (?:[a-z]+ )?(?:chosen|picked|selected|appointed|hired|contracted|named)(?= (?:by [^,;.]{2,50} )?(?:to (?:build|supply|equip|run|design|produce|make|manufacture|provide|operate|host)|as (?:(?:its|the|their|an?) )?(?:[a-z-]+ ){0,4}(?:partner|supplier|contractor|distributor|site|hub|manufacturer|producer|winner)))',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
    passive: true,
    implied: true,
  },
  {
    name: 'clear-paper',
    pattern: words(
      `(?:clear|clears|cleared|approve|approves|approved|pass|passes|passed|adopt|adopts|adopted)${some} ${paper}`,
    ),
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
      `(?:sign|signs|signed|signing|ink|inks|inked|inking|co-sign|co-signed)(?! up to)(?: off)?(?: on)?|initial(?:l?ed)|put(?:s|ting)? (?:its |their |his |her )?(?:name|names|signature|signatures) to|(?:exchange|exchanges|exchanged|exchanging)${some} (?:letters|notes|instruments)|(?:conclude|concludes|concluded|concluding|clinch|clinches|clinched|enter|enters|entered|entering|exchange|exchanged|seal|seals|sealed|sealing|finali[sz]ed?|strike|strikes|struck|renew|renews|renewed|renewing|extend|extended)(?: into)?${some} ${paper}`,
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
      '(?:ratify|ratifies|ratified|ratifying|accede to|accedes to|acceded to|sign up to|signed up to)',
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
    pattern: words('join|joins|joined|joining|rejoin|rejoins|rejoined|rejoining'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'endorse',
    pattern: words(
      'endorse|endorses|endorsed|endorsing|echo(?:es|ed|ing)?(?= [^,;.]{2,40}(?:complaint|call|appeal|demand|criticism|concerns?|warning))|backed|backing|(?:throw|throws|threw|thrown) (?:its|their|his|her) weight behind|(?:came|come) out in favou?r of|vouched for|hailed(?= [^,;.]{0,40} (?:plan|bid|initiative|proposal))',
    ),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];
