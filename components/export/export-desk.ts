import { createContext } from 'preact';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import type { Notice } from '../status.tsx';

/** What an export needs of the library page, wherever its button stands. */
export interface ExportDesk {
  readonly library: Library;
  readonly clock: Clock;
  readonly say: (notice: Notice) => void;
}

/** Null where nothing is exported: beside the library. */
export const ExportDeskContext = createContext<ExportDesk | null>(null);
