import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** What one side asks of the other. */
export const requests: readonly Trigger[] = [
  {
    name: 'hope-of-other',
    pattern: han(
      '(?:希望|盼|期待|期望)(?=[^,。;]{1,16}(?:协助|提供|派|帮助|加大|继续|增加|解除|取消|尽快|早日|不要|不再|停止|避免|考虑|放宽|开放|认可|承认|扩大|投资|设厂|建厂|参与|简化|撤回|降低|减免|给予|接受|批准|履行|兑现))|(?<![邀申聘敬提宴恳吁促])请(?=[^,。;]{1,10}(?:派|提供|协助|继续|支持|帮助))',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'write-demand',
    pattern: han(
      '(?:致函|致信|去信|去函|发函|函告|照会)(?=[^。;]{0,24}(?:要求|请求|呼吁|敦促|促请|希望|申请))',
    ),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'request',
    pattern: han('警告|请求|要求|呼吁|敦促|促请|恳请|求助于?|邀请(?!函)|吁请|申请'),
    type: 'REQUEST',
    stage: 'talks',
    frame: 'act',
  },
];
