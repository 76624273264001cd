import { words } from '../../../events/patterns.ts';
import type { Reference } from '../../../events/types.ts';

/** Pronouns and short forms, and what they stand for. */
export const references: readonly Reference[] = [
  {
    name: 'both-countries',
    pattern: words(
      '(?:the |our |their )?(?:two|both) (?:countries|nations|governments|peoples|ministers|health ministers|foreign ministers|leaders|presidents|prime ministers|neighbours|neighbors|capitals)|both (?:countries|nations|governments)',
    ),
    target: 'countries',
  },
  {
    name: 'both-institutions',
    pattern: words(
      '(?:the )?(?:two|both) (?:companies|institutions|agencies|watchdogs|organi[sz]ations|ministries|institutes|regulators|firms|universities|hospitals)',
    ),
    target: 'institutions',
  },
  {
    name: 'both-sides',
    pattern: words(
      '(?:the )?(?:two|both) (?:sides|parties|ministers|leaders|partners|watchdogs|presidents|officials|delegations)(?! (?:of|from))|the (?:health )?ministers(?! (?:of|from))|they|(?:the two|the pair|both)(?= (?:say|have|had|will|would|also|are|were|met|plan|[a-z]+ed|[a-z]+ly|spoke|held|shook|struck)(?![a-z]))',
    ),
    target: 'sides',
  },
  {
    name: 'visitor-object',
    pattern: words('him'),
    target: 'person',
  },
  {
    name: 'visitor',
    nominative: true,
    pattern: words(
      'the visitor|the (?:visiting |health |foreign )?(?:minister|secretary)|the envoy|the ambassador|the commissioner|the director-general|the secretary-general',
    ),
    target: 'person',
  },
  {
    name: 'it',
    nominative: true,
    pattern: words(
      'it(?= (?:has |had |will |would |also |later |then |now |since |immediately |formally |is (?:now |also )?(?=[a-z]+ing))*(?!(?:is|was|takes?|took|seems?|appears?|remains?|means?|comes?|came|be|been|become|became|emerged|follows|followed|happened|not|rained|costs?|has|had|will|would)(?![a-z]))[a-z])',
    ),
    target: 'body',
  },
  {
    name: 'pronoun',
    nominative: true,
    pattern: words('he|she'),
    target: 'subject-person',
  },
  {
    name: 'company',
    pattern: words(
      'the (?:[a-z]+-based |state-owned |state-run )?(?:company|firm|drugmaker|drug maker|manufacturer|maker|producer|supplier|biotech|start-up|startup)',
    ),
    target: 'company',
  },
  {
    name: 'institution',
    pattern: words(
      'the (?:[a-z]+-based )?(?:agency|organi[sz]ation|ministry|regulator|institute|university|hospital|fund|foundation|un agency|cent(?:er|re)|group|bank|charity|lender|department|commission|watchdog|alliance|academy|bureau|authority|bloc|council|board|secretariat|laboratory|union|network|consortium|society|association|federation|committee|administration)(?! (?:of|from) (?![a-z]+ing ))',
    ),
    target: 'organization',
  },
  {
    name: 'company-of-country',
    described: true,
    pattern: words(
      'the (?:[a-z]+ ){1,2}(?:company|firm|drugmaker|drug maker|maker|manufacturer|producer|supplier|group|giant|conglomerate|start-up|startup)',
    ),
    target: 'company',
  },
  {
    name: 'body-of-country',
    described: true,
    pattern: words(
      'the (?:[a-z]+ ){1,2}(?:regulator|watchdog|agency|authority|ministry|institute|university|hospital|cent(?:er|re)|fund|foundation|laboratory|charity|bank|lender)(?! (?:of|from) )',
    ),
    target: 'organization',
  },
  { name: 'we', pattern: words('we'), target: 'speaker' },
  {
    name: 'national-body',
    pattern: words('(?:the |its )?national (?:drug |medicines |health )?(?:regulator|authority|authorities)'),
    target: 'nation',
  },
  {
    name: 'partner',
    pattern: words(
      'its (?:[a-z]+ )?(?:partner|counterpart|neighbou?r|ally|rival|donor|lender|supplier)|their (?:hosts?|neighbou?r)|(?:his|her) hosts?',
    ),
    target: 'partner',
  },
  {
    name: 'government',
    pattern: words('the (?:government|authorities|health authorities|cabinet)'),
    target: 'home',
  },
  {
    name: 'the-country',
    pattern: words(
      'the (?:[a-z-]+ ){0,2}(?:country|nation|kingdom|republic|emirate|sultanate|archipelago|island nation|island state)|the (?:gulf|island|pacific|caribbean|balkan|baltic|[a-z]+ (?:african|asian|american|european)) (?:state|country|nation)',
    ),
    target: 'nation-before',
  },
  {
    name: 'delegation',
    nominative: true,
    pattern: words('the (?:delegation|visitors|mission|experts|visiting team)(?! (?:of|from|led))'),
    target: 'subject',
  },
  { name: 'embassy', pattern: words('the embassy'), target: 'embassy' },
  {
    name: 'health-minister',
    pattern: words('the health minist(?:er|ry)|health officials'),
    target: 'minister',
  },
  {
    name: 'local-partner',
    pattern: words(
      '(?:a |its |the )?local (?:partners?|compan(?:y|ies)|manufacturers?|firms?|authorities|regulators?)',
    ),
    target: 'local',
  },
];
