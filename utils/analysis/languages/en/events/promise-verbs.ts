import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { formsIn, verbs } from './verbs.ts';

const agrees =
  'concur|consent|commit+ themselves to|commit+ itself to|commit+ … to|bind themselves to|bind itself to|undertake to|undertake|resolve to|see eye to eye|find common ground|come to terms|come to an understanding|come to an agreement|come to an arrangement|reach a compromise|reach an accommodation|reach an agreement in principle|settle on|settle their differences|bury the hatchet|patch up|mend fences|shake hands|be of one mind|speak with one voice|join together|set their sights on|lay the groundwork for|lay the foundations for|lay the ground for|pave the way for|chart a roadmap|chart a course|map out|draw up|unveil plans|announce plans|lay out plans|outline plans|float plans|hatch a plan|set out plans|agree|vow to|swear to|stand ready to';

/** Agreement before anything is signed. */
export const promiseVerbs: readonly Trigger[] = [
  {
    name: 'new-page',
    pattern: words(
      `(?:${formsIn('turn over|open|begin|usher in|start|write')}) a new (?:page|chapter|era|leaf)|reset(?:s|ting)? (?:ties|relations)|(?:${formsIn('upgrade|elevate|raise|lift|strengthen|deepen|broaden|widen|cement|forge|consolidate|intensify|build|expand|step+ up|boost|restore|rebuild|renew|revive|launch|establish')}) (?:their |the |its |bilateral |mutual )?(?:[a-z]+ ){0,3}?(?:ties|relations|relationship|cooperation|collaboration|partnership|links|exchanges|dialogue|coordination)`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'adopt-plan',
    pattern: words(
      `(?:${formsIn('adopt|endorse|issue|approve|release|unveil|launch|publish|agree on|settle on|finalise|finalize|draw up|set out|work out|hammer out|draft')})(?= (?:an? |the |their )?(?:[a-z0-9-]+ ){0,4}?(?:plan of action|action plans?|roadmap|road map|work ?plan|declaration|communique|joint statement|strategy|framework|charter|protocol|guidelines|set of principles|common position|timetable)(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
  },
  {
    name: 'reaffirm',
    pattern: words(
      `(?:${formsIn('reaffirm|affirm|renew|restate|reiterate|underline|underscore|stress|confirm|express|declare|recommit')}) (?:their |the |a )?(?:shared |joint |common |mutual |firm |strong )?(?:commitment|determination|resolve|intention|intent|pledge|desire|readiness|willingness|vow)(?= to )`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
  },
  {
    name: 'accept-offer',
    pattern: words(
      `(?:${formsIn('accept|take up|welcome|embrace|agree to|accede to|consent to|yield to|bow to|heed|grant|give in to')})(?= (?:[a-z'-]+ ){0,5}?(?:offers?|proposals?|requests?|invitations?|terms|appeals?|demands?|conditions?|pleas?|calls?)(?![a-z]))`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'agree-to-let',
    pattern: words(
      'agree[sd]? to (?:let|allow|admit|accept|take in|take back|release|exempt|waive|recogni[sz]e|host|receive|drop|lift|cut|extradite)',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'assure',
    pattern: verbs('assure|reassure|promise|guarantee|pledge … to|offer … to|offer to|commit+ to|vow to'),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
  },
  {
    name: 'see-eye-to-eye',
    pattern: verbs(agrees),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
];
