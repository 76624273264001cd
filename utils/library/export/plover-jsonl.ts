import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { EntityId, EventFinding, TopicId } from '../../analysis/types.ts';
import { firstDay, lastDay } from '../days.ts';
import type { Act, Report } from './act.ts';
import { onOneLine } from './plain-line.ts';
import type { ExportContext, Writer } from './writer.ts';

/** ISO 3166-1 alpha-3, by which PLOVER tells countries, from alpha-2. */
const alpha3 = new Map(codes.map(([two = '', three = '']) => [two, three]));

/** Sectors of actors in PLOVER, by the kinds of organisations in the knowledge table. */
const sectors: Readonly<Record<string, string>> = {
  ministry: 'GOV',
  regulator: 'GOV',
  agency: 'GOV',
  government: 'GOV',
  court: 'JUD',
  party: 'PTY',
  university: 'EDU',
  hospital: 'HLH',
  company: 'BUS',
  multilateral: 'IGO',
  ngo: 'NGO',
  foundation: 'NGO',
  media: 'MED',
};

/** The contexts of PLOVER that a topic of ours says for certain, beside health. */
const contexts: Readonly<Partial<Record<TopicId, string>>> = {
  'ai-digital-health': 'technology',
  'genomics-biotech': 'technology',
  'technology-transfer': 'technology',
  'trade-investment': 'economic',
};

function contextOf({ modality, topics }: Pick<EventFinding, 'modality' | 'topics'>): readonly string[] {
  const told = topics.flatMap((topic) => ['health', contexts[topic]]);
  const time = modality === 'actual' ? undefined : modality;
  return [...new Set([...told, time].filter((context) => context !== undefined))];
}

/** Which act a record is about is said by who tells it: every report is a citation. */
const citation = ({ article, event }: Report) => ({
  url: article.url,
  title: onOneLine(article.title),
  publication: article.siteName,
  language: article.lang,
  ...(article.publishedAt && { date: article.publishedAt.value }),
  quote: onOneLine(event.quote),
});

/**
 * An act as a record of PLOVER 0.7, by the field names of its manual; what the manual has no field for stands under
 * `simpul`. A magnitude is left out: nothing here measures one.
 * @param kindOf kind of an organisation in the knowledge table, or undefined
 */
function recordOf(act: Act, { names }: ExportContext, kindOf: (id: EntityId) => string | undefined) {
  const { finding, stage, modality, sortDay, quote } = act.event;
  const first = finding.date === null ? sortDay : (firstDay(finding.date) ?? sortDay);
  const last = finding.date === null ? first : (lastDay(finding.date) ?? first);
  const actor = (id: EntityId) => {
    const country = names.countryOf(id);
    const wikidata = names.rowOf(id)?.refs.wikidata;
    const sector = sectors[kindOf(id) ?? ''];
    return {
      ...(alpha3.has(country) && { code: alpha3.get(country) }),
      ...(sector && { sector }),
      actor_text: names.nameOf(id),
      ...(wikidata && { identifier_id: wikidata }),
      simpul_id: id,
    };
  };
  const place = finding.place;
  const placeCountry = place && names.countryOf(place);
  const [teller, ...others] = act.reports;
  return {
    id: act.id,
    date: first,
    ...(last !== first && { enddate: last }),
    source: finding.actors.map(actor),
    ...(finding.recipients.length > 0 && { recipient: finding.recipients.map(actor) }),
    event: [finding.type],
    ...(finding.mode && { mode: [finding.mode] }),
    context: contextOf(finding),
    ...(place && {
      event_loc: { name: names.nameOf(place), ...(placeCountry && { 'country code': placeCountry }) },
    }),
    event_text: [onOneLine(quote)],
    cite_info: citation(teller),
    coder: 'Simpul',
    simpul: {
      stage,
      modality,
      date_edtf: finding.date,
      date_basis: finding.date === null ? 'publication' : (finding.dateBasis ?? 'stated'),
      topics: finding.topics,
      about: finding.about.map((id) => ({ id, name: names.nameOf(id) })),
      other_reports: others.map(citation),
    },
  };
}

/**
 * PLOVER as JSON lines, one act a line. An act that is told as not having happened is none, and left out: who counts
 * records must not count it.
 */
export const ploverJsonl = (
  context: ExportContext,
  kindOf: (id: EntityId) => string | undefined,
): Writer<Act> => ({
  begin: () => '',
  batch: (acts) =>
    acts
      .filter(({ event }) => event.modality !== 'negated')
      .map((act) => `${JSON.stringify(recordOf(act, context, kindOf))}\n`)
      .join(''),
  end: () => [],
});
