import type { EntityRules } from '../../entities/types.ts';
import { phrases, wordSet } from '../../entities/words.ts';

/** Chinese names: no capitals and no spaces, so heads, offices and verbs around them must tell. */
export const entities: EntityRules = {
  endings: [],
  homeCountry: null,
  titles: wordSet('先生 女士 博士 教授 医生 院士'),
  degrees: new Set(),
  offices: [],
  namedOffices: {},
  officeFields: new Set(),
  nameParticles: new Set(),
  nameConnectors: new Set(),
  conjunctions: wordSet('和 与 及 同 跟'),
  organizationHeads: [],
  organizationTails: [],
  legalForms: [],
  placeHeads: [],
  placeTails: [],
  speechVerbs: wordSet('说 表示 指出 强调 介绍 称 认为'),
  productHeads: [],
  productTails: [],
  productModifiers: new Set(),
  diseaseHeads: [],
  diseaseTails: [],
  diseaseModifiers: new Set(),
  definitionPhrases: phrases('以下简称 | 下称 | 简称 | 以下称 | 又称 | 即'),
  notNames: new Set(),
  patterns: [],
};
