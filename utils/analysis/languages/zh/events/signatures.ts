import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { paper, some } from './vocabulary.ts';

/** Papers signed, bodies joined, plans endorsed. */
export const signatures: readonly Trigger[] = [
  {
    name: 'sign',
    pattern: han(
      `(?:共同|联合|正式|分别代表|互相)?(?:签署|签订|签约|缔结|续签|签下|草签|换文)了?|达成(?=${some}${paper})|批准(?=${some}(?:条约|公约|协定))`,
    ),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'put-forward',
    pattern: han('(?:共同|联合)?(?:发起|倡议|提案)'),
    type: 'SUPPORT',
    stage: 'intent',
    frame: 'joint',
  },
  { name: 'join', pattern: han('(?:重新)?加入|重返'), type: 'SUPPORT', stage: 'signed', frame: 'act' },
  {
    name: 'endorse',
    pattern: han('(?:表示)?支持'),
    type: 'SUPPORT',
    stage: 'talks',
    frame: 'act',
  },
];
