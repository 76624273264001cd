import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { noParticiple, passives, verbs } from './verbs.ts';

const reproach =
  'accuse|blame|criticise|criticize|condemn|denounce|decry|deplore|lambast|lambaste|slam+|blast|castigate|chastise|chide|rebuke|reprimand|scold|upbraid|berate|reproach|censure|fault|deride|vilify|excoriate|skewer|pillory|assail|admonish|disparage|shame|take … to task|take to task|hold … responsible|hold … accountable|hold … to account|haul … before|haul … to court|take … to court|drag+ … to court|call out|sue|charge … with';
const towards =
  'rap+|find fault with|take issue with|take aim at|take exception to|take umbrage at|lash out at|lash out against|hit out at|hit back at|shoot back at|fire back at|rail against|round on|tear into|lay into|inveigh against|speak out against|point the finger at|point a finger at|point fingers at|point the finger squarely at|lay the blame on|lay the blame at|lay blame on|put the blame on|pin+ the blame on|cast doubt on|cast doubts on|raise doubts about|raise concerns about|raise questions about|raise objections to|complain about|complain to|complain of|file a complaint against|file a lawsuit against|file suit against|bring a case against|bring a suit against|launch legal action against|open proceedings against|start proceedings against|poke holes in|pour scorn on|heap scorn on|vent its anger at|vent its fury at|cry foul over|protest against|protest to|register a protest with|lodge a protest with|serve notice on|read the riot act to';
const feeling =
  '(?:anger|outrage|dismay|alarm|(?:(?:deep|grave|serious|strong) )?concerns?|regret|displeasure|frustration|disappointment|indignation|fury|unease|disquiet|misgivings|dissatisfaction|resentment|shock)';

/** Reproaches of every strength. */
export const blameVerbs: readonly Trigger[] = [
  {
    name: 'blame-passive',
    pattern: passives(reproach),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    passive: true,
  },
  {
    name: 'came-under-fire',
    pattern: words(
      '(?:come|comes|came|coming) (?:under|in for) (?:[a-z]+ )?(?:fire|attack|criticism|pressure|scrutiny)(?= from )|(?:draw|draws|drew|drawn|faces?|faced|attracts?|attracted|incurs?|incurred|earns?|earned|provoked|sparked|prompted) (?:[a-z]+ ){0,2}(?:criticism|condemnation|rebukes?|anger|protests?|fire|ire|wrath|backlash)(?= from )',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'receive',
  },
  {
    name: 'voice-anger',
    pattern: words(
      `(?:express(?:es|ed|ing)?|voic(?:e[sd]?|ing)|convey(?:s|ed|ing)?|register(?:s|ed)?|relay(?:s|ed)?) (?:its |their |his |her |the )?(?:[a-z]+ ){0,2}${feeling} (?:at|over|about|with|to|regarding)`,
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    whole: true,
  },
  {
    name: 'wants-punished',
    pattern: words(
      'want(?:s|ed)?(?=[^,;.]{2,60} (?:prosecuted|punished|investigated|banned|sanctioned|tried|jailed|fined|held (?:to account|accountable)))',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'is-angry',
    pattern: words(
      '(?:is|are|was|were|remains?) (?:[a-z]+ )?(?:critical of|furious with|furious at|furious over|angry with|angry at|angry over|unhappy with|unhappy over|dismayed by|dismayed at|outraged by|outraged at|appalled by|appalled at|disappointed with|disappointed by)',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    whole: true,
  },
  {
    name: 'said-fault',
    pattern: words(
      "(?:say|says|said|saying|alleg(?:e[sd]?|ing)|claim(?:s|ed|ing)?|insist(?:s|ed)?|charge[sd]?|complain(?:s|ed|ing)?|contend(?:s|ed)?|maintain(?:s|ed)?)(?= (?:that )?(?:[a-z'.-]+ ){1,4}(?:(?:has|have|had|is|was|were|are) (?:been )?(?:[a-z]+ )?(?:failed to|failing to|ignor(?:ed|ing)|politici[sz](?:ed|ing)|conceal(?:ed|ing)|withheld|withholding|hid(?:den|ing)?|broken|breach(?:ed|ing)|violat(?:ed|ing)|obstruct(?:ed|ing)|block(?:ed|ing)|dragg(?:ed|ing)|smear(?:ed|ing)|dump(?:ed|ing)|interfer(?:ed|ing)|mislead(?:ing)?|misled|undermin(?:ed|ing)|reneg(?:ed|ing)|delay(?:ed|ing)|hoard(?:ed|ing)|responsible for|to blame for|in breach of|guilty of)|failed to|ignored|politici[sz]ed|concealed|withheld|breached|violated|obstructed|dragged|misled|undermined|reneged|hoarded|killed|poisoned|sickened|caused|harmed|endangered|broke (?:its|the|their)))",
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'blame',
    pattern: verbs(reproach, noParticiple),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'lash-out',
    pattern: verbs(towards, '(?! (?:each other|one another))'),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
    whole: true,
  },
];
