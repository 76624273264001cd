import type { MarkedEntity } from '../../../utils/messages.ts';

/** Public registers by the name of their reference, the most telling first. */
const registers: Readonly<
  Record<string, { readonly name: string; readonly address: (id: string) => string }>
> = {
  wikidata: { name: 'Wikidata', address: (id) => `https://www.wikidata.org/wiki/${id}` },
  ror: { name: 'ROR', address: (id) => `https://ror.org/${id}` },
  doid: { name: 'Disease Ontology', address: (id) => `https://disease-ontology.org/term/${id}/` },
  mesh: { name: 'MeSH', address: (id) => `https://meshb.nlm.nih.gov/record/ui?ui=${id}` },
};

/** A page elsewhere that tells about an entity. Nothing is asked of it before the reader opens it. */
interface LookUp {
  readonly register: string;
  readonly address: string;
  /** A search by name: no reference is known. */
  readonly isSearch: boolean;
}

export function lookUpOf({ refs = {}, name }: MarkedEntity): LookUp {
  for (const [key, register] of Object.entries(registers)) {
    const id = refs[key];
    if (id)
      return { register: register.name, address: register.address(encodeURIComponent(id)), isSearch: false };
  }
  const query = new URLSearchParams({ search: name });
  return { register: 'Wikidata', address: `https://www.wikidata.org/w/index.php?${query}`, isSearch: true };
}
