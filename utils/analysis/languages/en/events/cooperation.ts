import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { works } from './vocabulary.ts';

/** What sides do together. */
export const cooperation: readonly Trigger[] = [
  {
    name: 'rely-on',
    pattern: words('(?:rely(?:ing)?|relies|relied|draws?|drew) on(?=[^;.]{2,80} (?:to|for) )'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'work-at',
    pattern: words(
      '(?<=(?:veterinarians|doctors|nurses|experts|specialists|scientists|engineers|surgeons|inspectors|researchers|trainers|midwives|teams?|physicians|epidemiologists|volunteers|medics|advis[eo]rs|technicians|carers|caregivers)[^.;]{0,140} )(?:(?:work(?:ed|ing)?|serv(?:ed?|ing)|teach|taught|practi[sc](?:e[sd]?|ing)|stationed|posted|based|embedded)(?: for [a-z0-9-]+ [a-z]+| around the clock| day and night| side by side)?(?= (?:at|in|with) )|t(?:akes?|ook|aken) up (?:their )?(?:posts?|positions?|duties|jobs|work)|(?:start|began|begin|started) (?:work|their (?:work|mission|assignment|rotation)))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'visit',
  },
  {
    name: 'license-in',
    pattern: words('(?:has |have |had )?(?:in-)?licen[cs]ed(?=[^,;.]{0,60} from )'),
    type: 'COOPERATE',
    stage: 'signed',
    frame: 'get',
  },
  {
    name: 'done-by-both',
    pattern: words(
      '(?:be|been|being|is|are|was|were) (?:[a-z]+ )?(?:built|run|developed|carried out|set up|established|conducted|organi[sz]ed|produced|implemented|opened|launched|inaugurated|led|funded|financed|assessed|reviewed|inspected|evaluated|audited|monitored|drafted|hosted|chaired) (?:jointly |together )?by(?=[^;.]{4,120} (?:and|with) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    passive: true,
    recalls: true,
  },
  {
    name: 'make-for',
    pattern: words(
      '(?:mak(?:es?|ing)|made|produc(?:e[sd]?|ing)|manufacture[sd]?|distributes?|sells?|markets?|test(?:s|ed|ing)?|trials?|us(?:e[sd]?|ing)|bottle|fill|roll out|rolled out)(?=[^;.]{0,60} (?:(?:developed|invented|created|designed|patented|owned) by|under (?:an? )?licen[cs]e from))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'cooperate',
    pattern: words(
      '(?:recogni[sz]e|recogni[sz]ed|accept(?:ed)?|trust) each other|(?:be|been|being|is|are|was|were) (?:[a-z]+ )?(?:built|run|developed|carried out|set up|established|conducted|organi[sz]ed|produced|implemented) (?:jointly )?with|cooperat(?:e[sd]?|ing)|co-operate|collaborat(?:e[sd]?|ing)|partner(?:s)?(?= with)|partnered|partnering|team up|teams up|teamed up|teaming up|join forces|joins forces|joined forces|joining forces|work with|works with|worked with|working with|working together|worked together|work together|work closely|working closely|work alongside|works alongside|in (?:cooperation|collaboration|partnership|coordination) with|together with|jointly|(?:exchang(?:e[sd]?|ing)|swaps?|swapped|swapping) (?:[a-z]+ ){0,2}(?:findings|results|reports|inspectors|experts|data|information|doctors|students|samples|staff|nurses|researchers)|(?:shar(?:e[sd]?|ing)|pool(?:s|ed)?) (?:[a-z]+ ){0,2}(?:data|information|samples|results|intelligence|sequences|expertise|experience)(?= with )|(?<!(?:live|lives|living|lived|sat|sit|sits|stood|stand|stands) (?:[a-z ]{0,60})?)alongside',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'tested',
    pattern: words(
      '(?:be|been|being|is|are|was|were) (?:[a-z]+ )?(?:tested|trialled|trialed|produced|manufactured|rolled out|marketed)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'approve',
    passive: true,
    recalls: true,
  },
  {
    name: 'work-together',
    pattern: words(
      '(?:break(?:s|ing)?|broke) ground(?: on)?|(?:lays?|laid) the (?:foundation|corner)[ -]?stone|invest(?:s|ed|ing)?|develops?|developed(?! by)|developing|produces?|produced(?! by| in)|producing|manufactures?|manufactured(?! by)|build(?:s|ing)?|built|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|conduct(?:s|ed|ing)?|carry out|carried out|carrying out|runs?|ran|running|set up|sets up|setting up|establish(?:es|ed|ing)?|creat(?:e[sd]?|ing)|implement(?:s|ed|ing)?|start(?:s|ed)?|begins?|began|prepar(?:e[sd]?|ing)|(?<!(?<![a-z])(?:an?|the|this|that|new|its|their|of|by) )study|studied|test(?:s|ed|ing)?|organi[sz]e|organi[sz]es|organi[sz]ed|shar(?:e[sd]?|ing)(?! (?:an? |the |its |their )?(?:[a-z0-9,-]+ ){0,3}(?:borders?|frontier|lake|river|coast(?:line)?|island|language|history|moment|story|stories|news|photos?|video|stage|title|prize|views?|concerns?|fears?|blame)(?![a-z]))|inaugurated?|reopen(?:s|ed|ing)?|investigat(?:ed?|ing)|completed?',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: words(`${works}|vaccines?|invest(?:s|ed|ing)?|phase`),
  },
  {
    name: 'cooperation-noun',
    pattern: words(
      '(?:health |medical |bilateral |joint )*(?:cooperation|collaboration|partnerships?|joint venture|consortium|alliance)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];
