/** A reference of an entity as a reader sees it: whose it is, its value, and its page where its owner has one. */
export interface Reference {
  readonly registry: string;
  readonly value: string;
  readonly address: string | null;
}

/** Names of registries, and where the page of a value is by the owner's own pattern. */
const registries: Readonly<
  Record<string, { readonly name: string; readonly address: ((value: string) => string) | null }>
> = {
  ror: { name: 'ROR', address: (value) => `https://ror.org/${value}` },
  wikidata: { name: 'Wikidata', address: (value) => `https://www.wikidata.org/wiki/${value}` },
  doid: { name: 'Disease Ontology', address: (value) => `https://disease-ontology.org/?id=${value}` },
  mesh: { name: 'MeSH', address: (value) => `https://meshb.nlm.nih.gov/record/ui?ui=${value}` },
  // Its owner has a search, and no page of one code.
  icd10cm: { name: 'ICD-10-CM', address: null },
};

/** What a value of each registry may be: what stands in an imported file must not make an address of its own. */
const shape = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,40}$/u;

/** The references of an entity, in the order of the registries; several values of one stand apart. */
export const referencesOf = (refs: Readonly<Record<string, string>>): readonly Reference[] =>
  Object.entries(registries).flatMap(([key, { name, address }]) =>
    (refs[key] ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => shape.test(value))
      .map((value) => ({ registry: name, value, address: address?.(value) ?? null })),
  );
