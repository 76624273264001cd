import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { passives, verbs } from './verbs.ts';

const joins =
  'cooperate|co-operate|collaborate|partner with|partner up|team up|pair up|pair+ with|link up|link arms|link … with|hook up|tie up|join hands|join forces|join efforts|combine forces|combine efforts|combine resources|pool resources|pool efforts|pool expertise|pool their|share … with|swap+ … with|exchange … with|trade … with|work hand in hand|work hand in glove|work side by side|work shoulder to shoulder|work in tandem|work in concert|work in unison|work as one|work alongside|work together|work jointly|work closely|work with|act together|act in concert|go hand in hand|merge … with|link their|connect their|integrate their|merge their|combine their|coordinate their|twin+|twin+ with|co-develop+|co-produce|co-manufacture|co-fund|co-finance|co-lead|co-author|co-run|co-own|co-found|co-invest|co-create|coordinate|harmonise|harmonize|align … with|integrate … with|synchronise|synchronize|dovetail|jointly buy|buy together|buy jointly|align|mutually recognise|mutually recognize|jointly … ';
const made =
  'build|run|develop+|carry out|set up|establish|conduct|organise|organize|produce|implement|launch|manage|operate|own|staff|administer|fund|finance|create|design|make|undertake|lead|supervise|oversee|hold|patrol+|draft';

/** What sides do hand in hand. */
export const jointVerbs: readonly Trigger[] = [
  {
    name: 'made-together',
    pattern: passives(made, '(?: jointly| together| collaboratively)(?: by| with)?'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    passive: true,
    recalls: true,
  },
  {
    name: 'jointly-done',
    pattern: words(
      '(?:joint|shared|common|collaborative|bilateral|trilateral|cross-border|two-way|binational) (?:[a-z-]+ ){0,3}?(?:project|programme|program|venture|laborator(?:y|ies)|lab|cent(?:er|re)|initiative|study|trial|trials|research|committee|commission|working group|task force|team|teams|mission|patrols?|exercises?|drills?|simulation|surveillance|campaign|campaigns|fund|platform|institute|clinic|inspections?|development|production|purchasing|procurement|training|scheme|declaration|statement|communique|proposal|plan|action plan|roadmap|screening|response|monitoring|report|review)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'tie-up-noun',
    pattern: words(
      '(?:(?:twinning|exchange|sister-hospital|sister-city) )?(?:tie-ups?|link-ups?|twinning|twinning arrangement|joint ventures?|hook-up|merger|team-up)(?= (?:between|with|of) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'join-hands',
    pattern: verbs(joins),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    recalls: true,
  },
];
