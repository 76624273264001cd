import type { KnownEntity } from '../knowledge.ts';
import type { EntityId, EntityType, Span } from '../types.ts';
import type { TextView } from './document.ts';

/** What a rule says of a span. Proposals may overlap and contradict each other; refiners settle that. */
export interface Proposal extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** Entities of the tables that bear this name; empty for a name that no table lists. */
  readonly candidates: readonly KnownEntity[];
  /** Id that the rule itself knows: `organization:ministry-of-health-ke`. */
  readonly id?: EntityId;
  /** Full name where the span is a short form: `TJMPA` for `Tianjin Medical Products Administration`. */
  readonly name?: string;
  /** 0–1; decides between proposals for overlapping spans before their length does. */
  readonly trust: number;
  /** `Chinese`: stands for the country, but is not its name. */
  readonly isDemonym?: boolean;
  readonly office?: string;
  readonly actsFor?: EntityId;
  readonly country?: string;
}

/** A span that must not become a finding of its own: an office, a definition of something no table knows. */
export interface Blocked extends Span {
  readonly rule: string;
}

export interface PatternFinding {
  readonly type: EntityType;
  /** The named group that holds the name; default `name`. */
  readonly group?: string;
  readonly trust?: number;
}

/** A rule of a language: the pattern proposes, `read` says what its groups mean or rejects. */
export interface PatternRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, view: TextView) => PatternFinding | null;
}

/** What a language must bring for names: data, never code that settles conflicts. All words folded to lower case. */
export interface EntityRules {
  /** Endings within a name's last word: `nya`; longest first. */
  readonly endings: readonly string[];
  /** ISO code of the country that bare institution names mean in this language: `Kementerian Kesehatan`. */
  readonly homeCountry: string | null;
  /** Words before a person's name that are no office: `dr`, `prof`, `mr`. */
  readonly titles: ReadonlySet<string>;
  /** Degrees after a person's name: `sp.pd`, `phd`. */
  readonly degrees: ReadonlySet<string>;
  /** Offices, longest names allowed: `wakil menteri`, `vice minister`. */
  readonly offices: readonly string[];
  /** Abbreviated offices with their institution's field built in: `menkes`; value: who they act for. */
  readonly namedOffices: Readonly<Record<string, string>>;
  /** Fields and units between an office and a name: `kesehatan`, `luar`, `negeri`. */
  readonly officeFields: ReadonlySet<string>;
  /** Lower-case words allowed inside a person's name: `bin`, `van`. */
  readonly nameParticles: ReadonlySet<string>;
  /** Words inside an organisation's name: `of`, `dan`. */
  readonly nameConnectors: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** First words of an organisation's name: `universitas`. */
  readonly organizationHeads: readonly string[];
  /** Last words of an organisation's name: `hospital`. */
  readonly organizationTails: readonly string[];
  /** Legal forms after a name: `tbk`, `co ltd`. */
  readonly legalForms: readonly string[];
  readonly placeHeads: readonly string[];
  readonly placeTails: readonly string[];
  /** Verbs of reported speech: `kata`, `said`. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words that make what follows a product (`vaksin X`) and those that end its name (`X syrup`). */
  readonly productHeads: readonly string[];
  readonly productTails: readonly string[];
  /** Words between head and name that belong to a product: `booster`, `konjugat`. */
  readonly productModifiers: ReadonlySet<string>;
  readonly diseaseHeads: readonly string[];
  readonly diseaseTails: readonly string[];
  /** Parts of the body and kinds of illness: `paru`, `neurodegeneratif`. */
  readonly diseaseModifiers: ReadonlySet<string>;
  /** Words that stand in an alias bracket before the short name: `selanjutnya disebut`, `以下简称`. */
  readonly definitionPhrases: readonly string[];
  /** Capitalised words that are no names: months, `Senin`, `The`. */
  readonly notNames: ReadonlySet<string>;
  readonly patterns: readonly PatternRule[];
}
