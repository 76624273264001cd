import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';

/** Licences and approvals of regulators. */
export const approvals: readonly Trigger[] = [
  {
    name: 'obtain-approval',
    pattern: han(
      '获批|获准|(?:获得?|取得|拿到|得到|收到)(?=[^,。;]{0,24}(?:批准|许可|授权|认证|注册证|批件|批文|准入|预认证|上市许可))|通过(?=[^,。;]{0,12}(?:预认证|审批|审评|认证))',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    recalls: true,
  },
  {
    name: 'approve',
    pattern: han(
      '预认证|批准|核准|授权使用|授权(?=[^,。;]{1,14}(?:生产|销售|使用|分销|开发|仿制))|承认(?=[^,。;]{0,24}(?:证|报告|资格|学历|文凭|结果|执照))|宣布(?=[^,。;]{1,8}(?:为|已?消除|达到))|准许|颁发(?=[^,。;]{0,10}(?:许可|注册证|证书|授权))|授予(?=[^,。;]{0,12}(?:许可|授权|认证))|认可|列入紧急使用清单',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
];
