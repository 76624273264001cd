/** A record of the registry's version 2, as short as a test needs it. */
export const record = (
  ror: string,
  names: readonly (readonly [value: string, lang: string | null, ...types: string[]])[],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  admin: {
    created: { date: '2018-11-14', schema_version: '1.0' },
    last_modified: { date: '2025-10-28', schema_version: '2.1' },
  },
  domains: [],
  external_ids: [{ type: 'wikidata', preferred: null, all: ['Q1200'] }],
  id: `https://ror.org/${ror}`,
  links: [],
  locations: [{ geonames_id: 1, geonames_details: { country_code: 'ID', name: 'Surabaya' } }],
  names: names.map(([value, lang, ...types]) => ({
    value,
    lang,
    types: types.length > 0 ? types : ['label', 'ror_display'],
  })),
  relationships: [],
  status: 'active',
  types: ['education'],
  ...more,
});

/** Four organisations of three countries, and one that is withdrawn. */
export const sampleDump = [
  record('01aaaaa11', [
    ['Universitas Melati Nusantara', 'id'],
    ['Jasmine Nusantara University', 'en', 'label'],
    ['UMN', null, 'acronym'],
  ]),
  record('01bbbbb22', [['Harapan Sehat Hospital', 'en']], { types: ['healthcare', 'funder'] }),
  record(
    '01ccccc33',
    [
      ['滨海中医药研究院', 'zh'],
      ['Binhai Institute of Chinese Materia Medica', 'en', 'alias'],
    ],
    {
      locations: [{ geonames_details: { country_code: 'CN' } }],
      types: ['facility'],
    },
  ),
  record('01ddddd44', [['Harbour Light Foundation (Singapore)', 'en']], {
    locations: [{ geonames_details: { country_code: 'SG' } }],
    types: ['nonprofit'],
    external_ids: [],
  }),
  record('01eeeee55', [['Closed Gate University', 'en']], { status: 'withdrawn' }),
];

/** A file of version 1, which a zip holds beside that of version 2. */
export const versionOne = [
  { id: 'https://ror.org/01aaaaa11', name: 'Universitas Melati', country: { country_code: 'ID' } },
];
