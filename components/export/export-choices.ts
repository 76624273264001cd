import { type FormatId, formats } from '../../utils/library/export/formats.ts';
import type { MessageKey } from '../../utils/locale.ts';

export type ExportFormat = FormatId | 'pack';

/** The formats under what they are for, in the order of the menu. */
export const formatGroups: readonly (readonly [MessageKey, readonly ExportFormat[]])[] = [
  ['exportGroupTables', ['csv-events', 'csv-articles', 'csv-entities']],
  ['exportGroupReferences', ['ris', 'bibtex', 'csl-json']],
  ['exportGroupTime', ['icalendar', 'timelinejs']],
  ['exportGroupAnalysis', ['plover', 'graphml']],
  ['exportGroupPeople', ['pack']],
];

/** What the file is called before its date. */
export const formatName = (format: ExportFormat): string =>
  format === 'pack'
    ? 'simpul-pack'
    : `simpul-${format.startsWith('csv-') ? format.slice('csv-'.length) : format}`;

export const extensionOf = (format: ExportFormat): string =>
  format === 'pack' ? 'json' : formats[format].extension;

/** Whether a format speaks a language: others hold codes and names in all of them. */
export const speaks = (format: ExportFormat): boolean => format !== 'pack';
