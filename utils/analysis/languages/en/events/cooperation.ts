import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** What sides do together. */
export const cooperation: readonly Trigger[] = [
  {
    name: 'recruit',
    pattern: words(
      '(?:recruit|recruits|recruited|recruiting|hire|hires|hired|hiring)(?= [^,;.]{0,50} from )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
    needs: words('nurses|midwives|doctors|workers|staff|carers|caregivers|physicians|pharmacists'),
  },
  {
    name: 'learn-at',
    pattern: words(
      '(?:complete|completes|completed|undergo|undergoes|underwent|finish|finished|undergoing) (?:[a-z0-9-]+ ){0,4}(?:training|courses?|fellowships?|residenc(?:y|ies)|internships?)(?= [^,;.]{0,50}(?:at|in) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'visit',
  },
  {
    name: 'send-to-learn',
    pattern: words(
      '(?:send|sends|sent|sending)(?= [^,;.]{2,60} (?:to (?:study|train|learn)|for (?:[a-z]+ )?(?:training|studies|fellowships))(?: [a-z]+){0,4} (?:at|in|to) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'visit',
  },
  {
    name: 'rely-on',
    pattern: words('(?:rely|relies|relied|relying|draw|draws|drew) on(?=[^;.]{2,80} (?:to|for) )'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'work-at',
    pattern: words(
      '(?<=(?:veterinarians|doctors|nurses|experts|specialists|scientists|engineers|surgeons|inspectors|researchers|trainers|midwives)[^.;]{0,140} )(?:work|worked|working|serve|served|serving|teach|taught)(?: for [a-z0-9-]+ [a-z]+)?(?= (?:at|in) )',
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
      '(?:make|makes|made|making|produce|produces|produced|producing|manufacture|manufactures|manufactured|distribute|distributes|sell|sells|market|markets|test|tests|tested|testing|trial|trials|use|uses|used|using|bottle|fill|roll out|rolled out)(?=[^,;.]{0,60} (?:(?:developed|invented|created|designed|patented|owned) by|under (?:an? )?licen[cs]e from))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'cooperate',
    pattern: words(
      '(?:recogni[sz]e|recogni[sz]ed|accept|accepted|trust) each other|(?:be|been|being|is|are|was|were) (?:[a-z]+ )?(?:built|run|developed|carried out|set up|established|conducted|organi[sz]ed|produced|implemented) (?:jointly )?with|cooperate|cooperates|cooperated|cooperating|co-operate|collaborate|collaborates|collaborated|collaborating|partner(?:s)?(?= with)|partnered|partnering|team up|teams up|teamed up|teaming up|join forces|joins forces|joined forces|joining forces|work with|works with|worked with|working with|working together|worked together|work together|work closely|working closely|work alongside|works alongside|in (?:cooperation|collaboration|partnership|coordination) with|together with|jointly|(?:exchange|exchanges|exchanged|exchanging|swap|swaps|swapped|swapping) (?:[a-z]+ ){0,2}(?:findings|results|reports|inspectors|experts|data|information|doctors|students|samples|staff|nurses|researchers)|(?:share|shares|shared|sharing|pool|pools|pooled) (?:[a-z]+ ){0,2}(?:data|information|samples|results|intelligence|sequences|expertise|experience)(?= with )|alongside',
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
      '(?:break|breaks|broke|breaking) ground(?: on)?|(?:lay|lays|laid) the (?:foundation|corner)[ -]?stone|invest|invests|invested|investing|develop|develops|developed(?! by)|developing|produce|produces|produced(?! by| in)|producing|manufacture|manufactures|manufactured(?! by)|build|builds|built|building|launch|launches|launched|launching|open|opens|opened|opening|conduct|conducts|conducted|conducting|carry out|carried out|carrying out|run|runs|ran|running|set up|sets up|setting up|establish|establishes|established|establishing|create|creates|created|creating|implement|implements|implemented|implementing|start|starts|started|begin|begins|began|prepare|prepares|prepared|preparing|study|studies|studied|test|tests|tested|testing|organi[sz]e|organi[sz]es|organi[sz]ed|share|shares|shared|sharing|inaugurate|inaugurated|reopen|reopens|reopened|reopening|investigate|investigated|investigating|complete|completed',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: words(
      'plants?|factor(?:y|ies)|hospitals?|clinics?|cent(?:er|re)s?|laborator(?:y|ies)|labs?|facilit(?:y|ies)|offices?|trials?|vaccines?|invest|invests|invested|investing|phase',
    ),
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
