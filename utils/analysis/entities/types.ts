import type { KnownEntity } from '../knowledge.ts';
import type { EntityId, EntityType, Span } from '../types.ts';

/** What a rule says of a span. Proposals may overlap and contradict each other; refiners settle that. */
export interface Proposal extends Span {
  readonly type: EntityType;
  readonly rule: string;
  /** Entities of the tables that bear this name; empty for a name that no table lists. */
  readonly candidates: readonly KnownEntity[];
  /** Id that the rule itself knows: `organization:ministry-of-health-ke`. */
  readonly id?: EntityId | undefined;
  /** Full name where the span is a short form: `TJMPA` for `Tianjin Medical Products Administration`. */
  readonly name?: string | undefined;
  /** 0–1; decides between proposals for overlapping spans before their length does. */
  readonly trust: number;
  /** `Chinese`: stands for the country, but is not its name. */
  readonly isDemonym?: boolean | undefined;
  readonly office?: string | undefined;
  /** Where the office stands in the text. */
  readonly officeAt?: Span | undefined;
  readonly actsFor?: EntityId | undefined;
  readonly country?: string | undefined;
}

/** A span that must not become a finding of its own: an office, a definition of something no table knows. */
export interface Blocked extends Span {
  readonly rule: string;
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
  /** Words behind a product that bring its maker: `buatan`. */
  readonly makers: ReadonlySet<string>;
  /** Prepositions of place: `di`, `ke`. */
  readonly locatives: ReadonlySet<string>;
  /** First words of an organisation's name: `universitas`. */
  readonly organizationHeads: readonly string[];
  /** Heads of parts of institutions, which name nothing without the whole: `Fakultas Kedokteran`. */
  readonly unitHeads: readonly string[];
  /** Last words of an organisation's name: `hospital`. */
  readonly organizationTails: readonly string[];
  /** Last words that companies make from their trade: `Pharmatec`, `Biotechnica`. */
  readonly companyStem: RegExp | null;
  /** Legal forms after a name: `tbk`, `co ltd`. */
  readonly legalForms: readonly string[];
  readonly placeHeads: readonly string[];
  readonly placeTails: readonly string[];
  /** Verbs of reported speech: `kata`, `said`. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Those that stand behind a quotation, before the speaker: `said X`, `ujar X`. */
  readonly invertedVerbs: ReadonlySet<string>;
  /** Phrases before a person's name: `led by`. */
  readonly personCues: readonly string[];
  /** What somebody is, right before a name: `midfielder`, `perawat`; no office, but the name of a person follows. */
  readonly roles: readonly string[];
  /** The same where a club, a school or a place may follow, too: only a comma tells the name: `pemain X, Budi Santoso`. */
  readonly looseRoles: readonly string[];
  /** What any institution may be, and so no part of a name: `new`, `private`. */
  readonly genericWords: ReadonlySet<string>;
  /** Verbs by their form, where a headline gives them capitals: `Siapkan`; null where names come before their kind. */
  readonly headlineVerbs: RegExp | null;
  /** Acts of a person, behind a full name: `scored`, `resigned`. */
  readonly personVerbs: ReadonlySet<string>;
  /** Words before a company's name: `drugmaker`, `maskapai`. */
  readonly companyCues: readonly string[];
  /** The same where only a comma tells the name: `the importer, X, …`. */
  readonly companyKinds: readonly string[];
  /** Small words before a place that no table lists: `the port of`, `pos lintas batas`. */
  readonly placeCues: readonly string[];
  /** Words before a brand: `merek`. */
  readonly brandCues: readonly string[];
  /** Words that say that a code beside them is a medicine: `vaccine`, `trial`. */
  readonly codeCues: ReadonlySet<string>;
  /** Capitalised words behind a preposition of place that are no places: `Parliament`, `Instagram`. */
  readonly notPlaces: ReadonlySet<string>;
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
  /** What acts for a country behind its adjective: `Kenyan court`; elsewhere `Kenyan` alone names no party. */
  readonly actorNouns: ReadonlySet<string>;
  /** People and goods of a country behind its adjective: `Kenyan midwives`; in an act they stand for it, elsewhere not. */
  readonly ownedNouns: ReadonlySet<string>;
  /** Turns an office into the name of its institution: `menteri kesehatan` → `kementerian kesehatan`. */
  readonly institutionOfOffice: (office: string) => string | null;
  /** Words for a government before its country's name: `pemerintah`. */
  readonly governmentHeads: readonly string[];
  /** The shipped tagger was trained on this language and helps it. */
  readonly usesTagger: boolean;
  /** For scripts without capitals and spaces; null for others. */
  readonly han: HanRules | null;
}

/** How a language shortens countries that stand side by side: `中柬两国`. */
export interface CountryInitials {
  /** ISO code of the country that stands beside others most: with it, less must tell that countries are meant. */
  readonly home: string;
  /** Two that are countries whatever stands behind them: `日韩`. */
  readonly pairs: string;
  /** ISO codes by initial, separated by spaces; of several the article must name one, but for `usual` initials. */
  readonly codes: Readonly<Record<string, string>>;
  readonly usual: string;
  /** What must stand behind, alternatives by `|`; `likely` beside `home` only. */
  readonly sure: string;
  readonly likely: string;
  /** Characters in front of which `home` would be part of another word. */
  readonly notBefore: string;
}

/** What stands in for capitals and spaces in Chinese. Lists are of words as they are written, simplified. */
export interface HanRules {
  readonly surnames: ReadonlySet<string>;
  readonly compoundSurnames: readonly string[];
  /** Characters that spell foreign names. */
  readonly transliteration: ReadonlySet<string>;
  /** Offices before a name, `卫生部长`; the longest that fits is taken. */
  readonly offices: readonly string[];
  /** Words after a name: `先生`, `教授`. */
  readonly honorifics: readonly string[];
  /** What may follow a name: verbs, particles, adverbs of time. */
  readonly afterName: readonly string[];
  /** Verbs of speech, which follow a name at once. */
  readonly speech: readonly string[];
  /** Words that look like a surname and a given name and are none: `方面`. */
  readonly notPersons: ReadonlySet<string>;
  /** Second characters that make a body of what looks like a name: `马方`, `韩媒`. */
  readonly bodies: ReadonlySet<string>;
  /** Last words of an institution's name. */
  readonly institutionTails: readonly string[];
  /** Words that end the way to the left from an institution's tail: `访问`, `的`, `该`. */
  readonly beforeInstitution: readonly string[];
  /** The same, if no place stands in the name: characters that names hold, too. */
  readonly mayBeforeInstitution: readonly string[];
  /** Tails that a country alone makes a name: `中国卫生部`, but not `中国公司`. */
  readonly standaloneTails: readonly string[];
  /** What an institution's name cannot consist of alone: `国有`, `制药`. */
  readonly generic: readonly string[];
  readonly placeTails: readonly string[];
  /** Bodies of the home country that need no country in front; `alone`: no other country has one of this name. */
  readonly homeBodies: Readonly<Record<string, { readonly id: EntityId; readonly alone?: true }>>;
  readonly countryInitials: CountryInitials;
  /** Ends words that name a country as a party: `中方`. */
  readonly side: string;
  /** Characters behind `病`, `症` and the like that make another word of them: `病例`, `病毒`. */
  readonly afterTail: ReadonlySet<string>;
}
