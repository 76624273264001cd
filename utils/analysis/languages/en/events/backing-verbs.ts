import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { passives, verbs } from './verbs.ts';
import { paper, word } from './vocabulary.ts';

const backs =
  'endorse|champion|champion the cause of|throw … weight behind|throw … support behind|throw … backing behind|put … weight behind|lend … support to|lend … backing to|lend … weight to|lend support to|lend its voice to|give … backing to|give its blessing to|give its backing to|give its support to|come out in support of|come out in favour of|come out in favor of|come out behind|speak up for|vouch for|come down … on the side of|come down … behind|take the side of|take sides with|stand by|stand behind|stand with|stand shoulder to shoulder with|side with|line up behind|rally behind|rally round|rally around|close ranks with|go to bat for|vote for|vote in favour of|pledge allegiance to|support … bid|support … candidacy|support … candidate|support … call|support … plan|support … proposal|back … bid|back … candidacy|back … candidate|back … call|back … plan|back … proposal|second … call|echo … call|express solidarity with|voice solidarity with|express support for|voice support for|declare support for|reaffirm … support for|reiterate … support for|affirm … support for|renew … support for|pledge … support for';
const signs =
  'put pen to paper|put their names to|put its name to|put their signatures to|put its signature to|put ink to paper|sign off on|sign on to|affix … signatures? to|countersign|initial … |formalise|formalize|sign on the dotted line|seal a deal|seal a pact|strike a deal|strike a pact|strike an agreement|strike an accord|clinch a deal|cut a deal|do a deal|make a deal|close a deal|conclude a deal|land a deal|reach a deal|tie the knot';

/** Signatures and open support. */
export const backingVerbs: readonly Trigger[] = [
  {
    name: 'deposit',
    pattern: words(
      '(?:deposit(?:s|ed|ing)?|lodg(?:e[sd]?|ing)|submit(?:s|ted)?|hand(?:s|ed)? (?:in|over)) (?:its |their |the |an? )?(?:[a-z]+ ){0,2}instruments?(?: of (?:ratification|acceptance|accession|approval))?|deposit(?:s|ed|ing)?(?=[^;.]{2,80} (?:ratification|instruments?|acceptance|accession))|becom(?:e|es|ing) (?:a |the )?(?:[a-z0-9-]+ ){0,4}(?:member|party|signatory|state party)(?: state)?|became (?:a |the )?(?:[a-z0-9-]+ ){0,4}(?:member|party|signatory|state party)(?: state)?|(?:admitted|accepted|readmitted|accession) (?:as a (?:full )?member )?(?:in)?to',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'paper-that-binds',
    pattern: words(
      `(?:${paper}|charter|roadmap|road map|work plan|framework)(?= (?:that |which )?(?:commits?|committing|obliges?|binds?|binding|allows?|allowing|pairs|pairing|links?|linking|unites?|joins|tying|ties) )`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'sign-up',
    pattern: verbs(signs),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'choose',
    pattern: words(
      '(?:pick(?:s|ed|ing)?|select(?:s|ed|ing)?|chose|chosen|chooses|choosing|tap(?:s|ped)|hir(?:e[sd]|ing)|engaged|contract(?:s|ed)|commission(?:s|ed)|appoint(?:s|ed)|enlist(?:s|ed)|shortlist(?:s|ed)|nam(?:es|ed))(?=[^,;.]{2,90} (?:to (?:supply|build|run|provide|make|produce|manufacture|deliver|develop|operate|design|install|manage|equip|train|lead|carry|distribute|host|conduct|test|fill|modernise|modernize|upgrade)|as (?:its |their |the |a |an )?(?:[a-z-]+ ){0,3}(?:supplier|partner|contractor|provider|distributor|site|hub|host|producer|manufacturer)))',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'chosen',
    pattern: passives(
      'pick|select|choose|tap+|hire|engage|contract|commission|appoint|enlist|shortlist|name|award',
      '(?= [^;.]{0,60}by )',
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'act',
    passive: true,
  },
  {
    name: 'win-contract',
    pattern: words(
      `(?:win(?:s|ning)?|won|land(?:s|ed)?|secur(?:e[sd]?|ing)|clinch(?:es|ed)?|bag(?:s|ged)?|scoop(?:s|ed)?|obtain(?:s|ed)?|get(?:s|ting)?|got|receiv(?:e[sd]?|ing)|snap(?:s|ped)? up)(?= (?:an? |the |its |two |three )?${word}{0,6}?(?:contracts?|tenders?|orders?|mandate|concession)(?![a-z])[^;.]{0,60} (?:from|with|in|to|for) )`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'obtain',
  },
  {
    name: 'back-up',
    pattern: verbs(backs),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
    whole: true,
  },
];
