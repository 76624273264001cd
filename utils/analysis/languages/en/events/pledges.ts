import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { bond, paper, some } from './vocabulary.ts';

/** Agreements in principle, wishes and offers. */
export const pledges: readonly Trigger[] = [
  {
    name: 'ready-to',
    pattern: words(
      'proposed that (?:the )?(?:two|both) (?:countries|sides|nations|ministries)|(?:would like to|prepared to|ready to|willing to|keen to|hopes? to|hoped to|looks? forward to|eager to)(?= (?:[a-z]+ ){0,3}(?:share|shar(?:ing)|deepen(?:ing)?|expand(?:ing)?|strengthen(?:ing)?|exchang(?:e|ing)|cooperat(?:e|ing)|collaborate|twinning|work together|working together|step up|learn from))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
    answers: true,
  },
  {
    name: 'announced-by-both',
    pattern: words(
      '(?<=(?:settlement|agreement|deal|pact|accord|plan|partnership|scheme|initiative|programme|project|arrangement)[^.;]{0,30} )(?:was|were|been) (?:[a-z]+ )?(?:announced|unveiled|presented|made public)(?=[^.;]{0,60} by )',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    passive: true,
    recalls: true,
  },
  {
    name: 'hope-of-other',
    pattern: words(
      `hope(?:s|d)?(?= (?:that )?(?:[a-z']+ ){1,4}(?:will|would|can|could) (?:[a-z]+ )?(?:send|help|provide|support|share|supply|fund|lift|reconsider|join|extend|continue|increase|donate|offer|speed|approve|accept|open))`,
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'wish-cooperation',
    pattern: words(
      `(?:hop(?:e[sd]?|ing)|want(?:s|ed)?|wish(?:es)?|ready|willing|keen|eager|interested|seek(?:s|ing)?|sought|plans?|planned|intends?|looks? forward|looking forward|stands? ready|aims?|expressed (?:[a-z]+ ){0,2}(?:interest|readiness|willingness|desire)|offer(?:s|ed)?|propose[sd]?|readiness|willingness|vow(?:s|ed)?|pledge[sd]?|commits?|committed|promise[sd]?)(?=(?: [a-z-]+){0,6}? ${bond}(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'strengthen-cooperation',
    pattern: words(
      `(?:strengthen(?:s|ed|ing)?|deepen(?:s|ed|ing)?|expand(?:s|ed|ing)?|boost(?:s|ed|ing)?|enhanc(?:e[sd]?|ing)|step up|steps up|stepped up|stepping up|broaden(?:s|ed|ing)?|bolster(?:s|ed)?|promote[sd]?|advance[sd]?|forg(?:e[sd]?|ing)|cement(?:s|ed)?|elevate[sd]?|reinforce[sd]?|intensify|intensified|launch(?:es|ed)?|increased?|upgraded?)${some} ${bond}`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'welcome-plan',
    pattern: words(
      '(?:welcomed|welcomes|welcoming|accepted|accepts)(?=(?: [a-z-]+){0,3} (?:plans?|proposals?|offers?|initiative|invitation|request))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'agree',
    pattern: words(
      'agree[sd]?|agreeing|commit to|commits to|committed to|pledg(?:e[sd]?|ing)|promise[sd]?|vow(?:s|ed)?|undertake|undertook|reach(?:es|ed)? (?:an |a )?(?:agreement|consensus|deal|understanding)',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: words(
      `(?<!(?:welcom|hail|prais|criticis|criticiz|applaud)(?:ed|es|e|ing) (?:the |this |that )?(?:[a-z]+ ){0,2})(?:${paper})`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
