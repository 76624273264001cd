import type { ComponentChildren } from 'preact';
import { type BriefDesk, BriefDeskContext } from './briefs/brief-desk.ts';
import { type ExportDesk, ExportDeskContext } from './export/export-desk.ts';

interface DesksProps {
  readonly briefs: BriefDesk;
  readonly exports: ExportDesk;
  readonly children: ComponentChildren;
}

/** What buttons anywhere in the library reach: briefs to put something into, and exports. */
export function Desks({ briefs, exports, children }: DesksProps) {
  return (
    <BriefDeskContext.Provider value={briefs}>
      <ExportDeskContext.Provider value={exports}>{children}</ExportDeskContext.Provider>
    </BriefDeskContext.Provider>
  );
}
