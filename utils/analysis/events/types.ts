import type { ConsultMode, EntityId, EventType, Modality, Span, Stage } from '../types.ts';

/**
 * How a party stands to the verb, read from the preposition in front of it:
 * `in` is a location, `source` an informant ("according to"), `maker` the producer of a thing, `beside` an aside.
 */
export type Case =
  | 'bare'
  | 'with'
  | 'between'
  | 'by'
  | 'to'
  | 'from'
  | 'in'
  | 'of'
  | 'maker'
  | 'source'
  | 'beside';

/**
 * How an act hands out its roles:
 * `joint` all sides act together; `meet` the same, and the other side may be a plain object;
 * `visit` goer → host; `receive` host ← visitor; `give` giver → receiver; `get` receiver ← giver;
 * `arrive` goods come from one side to another; `depart` they leave one for another;
 * `act` agent → the one acted on; `approve` regulator → applicant; `obtain` applicant ← regulator (or the country of the licence);
 * `thank` receiver → giver;
 * `fault` critic → maker of the thing; `work` two named sides do something together, never one alone.
 */
export type Frame =
  | 'joint'
  | 'meet'
  | 'visit'
  | 'receive'
  | 'give'
  | 'get'
  | 'arrive'
  | 'thank'
  | 'depart'
  | 'act'
  | 'approve'
  | 'obtain'
  | 'fault'
  | 'work';

export interface Trigger {
  readonly name: string;
  /** Matched against folded text (lower case, half-width); flags `gu`, no named groups: the engine joins all triggers into one pattern. */
  readonly pattern: RegExp;
  readonly type: EventType;
  readonly stage: Stage;
  readonly frame: Frame;
  readonly mode?: ConsultMode;
  /** Where the words themselves say it: "hopes to cooperate". */
  readonly modality?: Modality;
  /** A noun: its parties stand around it ("visit of X to Y"), not only before and behind. */
  readonly noun?: true;
  /** The verb's form turns the roles round. */
  readonly passive?: true;
  /** The agent may stand without a preposition behind a passive (`dikontak WHO`). */
  readonly bareAgent?: true;
  /** Counts only where this is in the same clause: "signed" needs something to sign. */
  readonly needs?: RegExp;
  /** The receiver may go unsaid in a report on two countries. */
  readonly implied?: true;
  /** The words answer the other side, whatever follows them: "countered that". */
  readonly answers?: true;
  /** Given, not sold, where the giver is an aid agency, or (`state`) a country as well; then the act is AID. */
  readonly gift?: 'agency' | 'state';
  /** The other side may stand behind "to": "committed 3 million vials to Sri Lanka". */
  readonly towards?: true;
  /** What one side does in the other's country: a plant, a trial. Matched between the verb and the country. */
  readonly abroad?: RegExp;
  /** The preposition at its end is its own: what follows is its object ("sat down opposite", "outrage over"). */
  readonly whole?: true;
  /** Says what the next verb says better, where a rule reads that verb: `愿` in front of `提供`. */
  readonly yields?: true;
  /** Tells an act only where the report is of the field: `bersama` ties players and films as well. */
  readonly fieldOnly?: true;
  /** Sides that are left out may come from the act that the sentence points back to. */
  readonly recalls?: true;
}

/** What a pronoun or short form stands for. */
export type ReferenceTarget =
  | 'subject'
  /** The institution or country that the sentence before told of. */
  | 'body'
  | 'person'
  | 'organization'
  | 'company'
  /** The company that the report is about, the first it named: `perseroan`. */
  | 'issuer'
  | 'sides'
  /** Everyone of the last act, however many: `各方`. */
  | 'all-sides'
  /** "The two ministries": two sides, neither of which is a country or a person. */
  | 'institutions'
  | 'countries'
  | 'speaker'
  | 'local'
  | 'nation'
  | 'partner'
  | 'initial'
  | 'home'
  | 'minister'
  | 'nation-before'
  | 'other-person'
  | 'subject-person'
  /** `kampusnya`: the institution of the one who acts or speaks. */
  | 'own-institution'
  | 'embassy'
  /** `后者`: who was named last. */
  | 'latter';

export interface Reference {
  readonly name: string;
  /** A form that is never an object: "she". */
  readonly nominative?: true;
  /** Only with a name inside it: "the Swiss company", not "the local company". */
  readonly described?: true;
  readonly pattern: RegExp;
  readonly target: ReferenceTarget;
  /** Of an organisation or a pair: what one of its names holds; the last such is meant. */
  readonly named?: RegExp;
}

export interface CaseMarker {
  readonly case: Case;
  readonly pattern: RegExp;
}

/** Data of one language. All patterns: flags `gu`, against folded text. */
export interface EventRules {
  readonly script: 'latin' | 'han';
  /** ISO code of the country that the press of this language writes from, and for: home, unless named. */
  readonly homeland: string | null;
  /** ISO code of the country that the press of this language writes from, about others. */
  readonly outward: string | null;
  /** Side of a noun on which its owner stands without a preposition: `kunjungan Menkes`, "Chinese aid". */
  readonly ownerSide: 'left' | 'right';
  /** Ordered: at one place of the text the first that fits wins. */
  readonly triggers: readonly Trigger[];
  readonly cases: readonly CaseMarker[];
  /** Signs behind a party that give it a case: `…之间` "between". */
  readonly casesBehind: readonly CaseMarker[];
  /** Words that a noun phrase does not cross. */
  readonly breakers: RegExp;
  /** What may stand between two members of one group: `, dan`, `、`. Matched from start to end of the gap. */
  readonly joiner: RegExp;
  /** A comma that only joins where a later joiner closes the list. */
  readonly comma: RegExp;
  /** Words of a possessive or of an office between an institution and its person. */
  readonly office: RegExp;
  /** People and bodies that a genitive may belong to: "officials from", "delegasi dari". */
  readonly people: RegExp;
  /** What begins a new clause inside a sentence. */
  readonly clauseBreak: RegExp;
  /** "namely": the group behind it spells out the group before it. */
  readonly namely: RegExp;
  readonly references: readonly Reference[];
  /** Words whose comma opens the name of what they call: "with its local partner, X"; matched at the end of a text. */
  readonly apposition: RegExp;
  /** People who act for no one: "patients from Laos". */
  readonly nobody: RegExp;
  /** Words right behind a country that make it no party: 韩国队, 日本游客. Matched at the start of a text. */
  readonly nobodyBehind?: RegExp;
  /** What a request comes before, as what it brought about: "in response to a request of". Matched at the end of a text. */
  readonly atRequest: RegExp;
  /** Verbs of saying. */
  readonly speech: RegExp;
  /** What an auxiliary does not reach over. */
  readonly scope: RegExp;
  readonly future: RegExp;
  /** Verbs in front of which `将` may open their object, as `把` does: `将此归咎于`. */
  readonly disposal?: RegExp;
  readonly hypothetical: RegExp;
  readonly negated: RegExp;
  readonly historical: RegExp;
  /** Behind a noun: "an agreement … has not been reached". */
  readonly negatedBehind?: RegExp;
  /** What makes the clause a mere thought: `seandainya`. */
  readonly conditional?: RegExp;
  /** Words of games and shows: a sentence that has them tells no act of states. */
  readonly playing?: RegExp;
  /**
   * Where a report tells of two, an act of one is about the other: `matter` says what it refuses, wants or blames; `others`
   * that it turns to someone else; `cue` that one gives in return or as well; `addressed` that a receiver is said.
   */
  readonly counterparts?: Readonly<Record<'matter' | 'others' | 'cue' | 'addressed', RegExp>>;
  /** What another has done or means to do, as what is blamed, refused or backed: `keputusan`. */
  readonly deed?: RegExp;
  /** Words for goods behind which their giver stands; matched at the end of a text. */
  readonly donor?: RegExp;
  /** Words of health, for reports without a topic of their own. */
  readonly field?: RegExp;
  /** A clause between commas that describes the word before it, with both commas. */
  readonly aside?: RegExp;
  /** What makes a noun a mere circumstance: `atas`, `dalam`; matched at the end of a text. */
  readonly circumstance?: RegExp;
  /** A verb with its object right behind it, no verb of saying; matched at the end of a text. */
  readonly transitive?: RegExp;
  /** Openings behind which the subject of the sentence before goes on. */
  readonly continuing: RegExp;
  /** What makes all that follows in its sentence a mere thought: "if", "whether"; matched from the sentence's start. */
  readonly supposition?: RegExp;
  /** A clause that begins so tells of nothing: "No vaccine has been approved". */
  readonly none?: RegExp;
  /** What a regulator approves. */
  readonly product: RegExp;
  /** What opens a relative clause right behind its head; matched at the start of a text. */
  readonly relative: RegExp;
  /** What ties a second verb to the first as its equal. */
  readonly coordination: RegExp;
  /** What makes the next verb a purpose; matched at the end of the text before it. */
  readonly purpose: RegExp;
  /** The day of the report. */
  readonly today: RegExp;
  /** A minister of health. */
  readonly minister: RegExp;
  /** "with … help": the subject of the clause has received it. */
  readonly withHelp: RegExp;
  /** "That vaccine", "the trial": what a report has told of. */
  readonly antecedentOf?: RegExp;
  /** What one side says or wants and the other answers: "the charge", `tawaran itu`, `这一说法`. */
  readonly answer: RegExp;
  /** Receivers without a name, or elsewhere: "to forty countries". */
  readonly elsewhere: RegExp;
  /** What an act points back with, where the other of two sides in mind goes unsaid: `暂停该厂产品入境`. */
  readonly pointing?: RegExp;
  /** The party behind this leads the people in front of it: "a delegation led by". Matched at the end of a text. */
  readonly ledBy: RegExp;
  /** Between a country and another: the office of the first in the second, `驻`. Matched as the whole gap. */
  readonly postedTo: RegExp;
  /** Where given, an envoy's office must stand right in front of the first: `Duta Besar | Kuba untuk Indonesia`. */
  readonly envoy?: RegExp;
  /** The act has an antecedent: "such a deal", "kerja sama tersebut". */
  readonly antecedent: RegExp;
  /** A sentence that opens by naming the act again; its date belongs to the act before. */
  readonly resumption: RegExp;
  /** A date here is the beginning of a state, not the day of an act: "since 2000". */
  readonly sinceBefore: RegExp;
  readonly sinceBehind: RegExp;
  /** Place and agency in front of a report. */
  readonly dateline: RegExp;
}

/** What the reader's tables know of an entity. */
export interface KnownKind {
  readonly kind: string;
  readonly country: string | null;
  readonly parent: EntityId | null;
}

/** One side of an act, at a place of the text. */
export interface Party extends Span {
  /** The institution or country that acts; its person behind it. */
  readonly ids: readonly EntityId[];
  readonly kind: 'country' | 'place' | 'organization' | 'person';
  readonly country: string | null;
  /** It gives, whatever country it sits in: a fund, an agency of the UN. */
  readonly charity?: true;
  /** A company: what is approved may be its product. */
  readonly company?: true;
  /** An envoy's country; the country of the post is left out. */
  readonly posted?: true;
  /** The country of the post. */
  readonly post?: EntityId;
  /** An embassy, in full or with its country in front. */
  readonly embassy?: true;
  /** A province or state: it acts abroad as countries do. */
  readonly province?: true;
  /** A capital that may stand for its government. */
  readonly seat?: true;
  /** From a form that is never an object. */
  readonly nominative?: true;
  /** From a pronoun or short form. */
  readonly resolved?: true;
}

/** Parties joined by "and", with one case. */
export interface Group extends Span {
  readonly parties: readonly Party[];
  readonly case: Case;
  /** `Indonesia-China`: tied without a conjunction. */
  readonly compound: boolean;
}

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Of actors who act together: those on the other side of "with". */
  readonly opposite?: readonly Party[];
}
