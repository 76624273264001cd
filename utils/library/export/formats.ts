import type { EntityId } from '../../analysis/types.ts';
import type { Kinds, OpenWriter, Writer } from './writer.ts';

/** Kinds of organisations by their ids, for the one format that tells sectors. */
export type KindOf = (id: EntityId) => string | undefined;

interface Format<Kind extends keyof Kinds> {
  /** What its rows are. */
  readonly of: Kind;
  readonly extension: string;
  readonly mime: string;
  /** Its writer is loaded when it is asked for. */
  readonly open: (context: Parameters<OpenWriter<Kind>>[0], kindOf: KindOf) => Promise<Writer<Kinds[Kind]>>;
}

const csv = { extension: 'csv', mime: 'text/csv;charset=utf-8' } as const;

/** Every format that is written row by row; a pack is none. */
export const formats = {
  'csv-events': {
    ...csv,
    of: 'acts',
    open: async (context) => (await import('./csv.ts')).csvOfActs(context),
  } satisfies Format<'acts'>,
  'csv-articles': {
    ...csv,
    of: 'articles',
    open: async (context) => (await import('./csv.ts')).csvOfArticles(context),
  } satisfies Format<'articles'>,
  'csv-entities': {
    ...csv,
    of: 'entities',
    open: async (context) => (await import('./csv.ts')).csvOfEntities(context),
  } satisfies Format<'entities'>,
  ris: {
    of: 'articles',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    open: async (context) => (await import('./ris.ts')).ris(context),
  } satisfies Format<'articles'>,
  bibtex: {
    of: 'articles',
    extension: 'bib',
    mime: 'application/x-bibtex',
    open: async (context) => (await import('./bibtex.ts')).bibtex(context),
  } satisfies Format<'articles'>,
  'csl-json': {
    of: 'articles',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    open: async (context) => (await import('./csl-json.ts')).cslJson(context),
  } satisfies Format<'articles'>,
  icalendar: {
    of: 'acts',
    extension: 'ics',
    mime: 'text/calendar;charset=utf-8',
    open: async (context) => (await import('./icalendar.ts')).icalendar(context),
  } satisfies Format<'acts'>,
  timelinejs: {
    of: 'acts',
    extension: 'json',
    mime: 'application/json',
    open: async (context) => (await import('./timelinejs.ts')).timelineJs(context),
  } satisfies Format<'acts'>,
  plover: {
    of: 'acts',
    extension: 'jsonl',
    mime: 'application/jsonl',
    open: async (context, kindOf) => (await import('./plover-jsonl.ts')).ploverJsonl(context, kindOf),
  } satisfies Format<'acts'>,
  graphml: {
    of: 'acts',
    extension: 'graphml',
    mime: 'application/graphml+xml',
    open: async (context) => (await import('./graphml.ts')).graphml(context),
  } satisfies Format<'acts'>,
} as const;

export type FormatId = keyof typeof formats;
