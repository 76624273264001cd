import type { BriefCalls } from './briefs.ts';
import type { ChangeCalls } from './changes.ts';
import type { FilingCalls } from './filings.ts';
import type { ImportCalls } from './imports.ts';
import type { JudgementCalls } from './judgements.ts';
import type { PackCalls } from './packs.ts';
import type { QueueCalls } from './queue.ts';
import type { RegistryCalls } from './registry.ts';
import type { SearchCalls } from './searches.ts';
import type { UpkeepCalls } from './upkeep.ts';

/**
 * Calls from the library page to the worker, by subject; of the popup those of filing. A script that the worker loads when the
 * first of them comes answers them. Arguments and answers survive JSON.
 */
export interface LibrarianCalls
  extends JudgementCalls,
    ImportCalls,
    ChangeCalls,
    FilingCalls,
    UpkeepCalls,
    BriefCalls,
    PackCalls,
    RegistryCalls,
    QueueCalls,
    SearchCalls {}
