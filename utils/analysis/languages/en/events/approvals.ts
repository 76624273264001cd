import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { licence, some } from './vocabulary.ts';

/** Licences and approvals of regulators. */
export const approvals: readonly Trigger[] = [
  {
    name: 'approve-aid',
    pattern: words(
      '(?:approve|approves|approved|approving)(?=[^,;]{0,40} (?:loan|grant|funding|aid|financing|credit))',
    ),
    type: 'AID',
    stage: 'approval',
    frame: 'give',
  },
  {
    name: 'obtain-approval',
    pattern: words(
      `(?:receive|receives|received|receiving|win|wins|won|winning|secure|secures|secured|securing|obtain|obtains|obtained|obtaining|gain|gains|gained|gaining|get|gets|got|getting|clinch|clinched|earn|earns|earned|granted|given|awarded|hold|holds)(?=(?: [a-z'-]+){0,5}? ${licence}(?![a-z]))`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    recalls: true,
  },
  {
    name: 'approved',
    pattern: words(
      '(?:was|were|been|being|is|are|be) (?:[a-z]+ )?(?:approved|authori[sz]ed|licen[cs]ed|cleared|prequalified|certified|registered|recogni[sz]ed)|approved by|authori[sz]ed by|cleared by|prequalified by',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
    passive: true,
  },
  {
    name: 'grant-rights',
    pattern: words("(?:grant|grants|granted|granting)(?=(?: [a-z'-]+){1,8}? (?:rights?|licen[cs]e) to )"),
    type: 'COOPERATE',
    stage: 'signed',
    frame: 'act',
  },
  {
    name: 'license-out',
    pattern: words('licen[cs](?:ed|es|ing)(?=[^,;]{0,50} (?:rights|technology))'),
    type: 'COOPERATE',
    stage: 'signed',
    frame: 'give',
  },
  {
    name: 'approve',
    pattern: words(
      `(?:recogni[sz]e|recogni[sz]es|recogni[sz]ed|recogni[sz]ing)(?! each other)(?= [^,;.]{0,60}(?:certificates?|degrees?|qualifications?|diplomas?|approvals?|inspections?|licen[cs]es?|passports?))|clear(?:s|ed)(?= (?:the|an?|its|two|three) )|approve|approves|approved|approving|authori[sz]e|authori[sz]es|authori[sz]ed|greenlight|greenlights|greenlighted|prequalif(?:y|ies|ied)|licen[cs]ed?|(?:grant|grants|granted|granting|give|gives|gave|issue|issues|issued)${some} ${licence}`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
  {
    name: 'approval-noun',
    pattern: words('(?:regulatory |emergency use |marketing )?(?:approval|authori[sz]ation)'),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    noun: true,
  },
];
