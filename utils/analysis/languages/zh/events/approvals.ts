import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { within } from './vocabulary.ts';

/** A paper that lets a product or a firm in. */
const licence =
  '(?:批准|许可|授权|认证|注册证|批件|批文|准入|预认证|上市许可|执照|牌照|证书|资格|资质|认可|豁免|放行|合格证|绿灯|认定|备案)';

/** Licences and approvals of regulators. */
export const approvals: readonly Trigger[] = [
  {
    name: 'obtain-approval',
    pattern: han(
      `获批|获准|获颁|获发|获授(?=${within(12)}${licence})|过审|取证|获证|(?:获得?|取得|拿到|拿下|得到|收到|斩获|摘得|喜获|赢得|领到)(?=${within(24)}${licence})|通过(?=${within(14)}(?:预认证|审批|审评|认证|评审|核查|现场检查|审查|注册))|完成(?=${within(10)}注册)`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'obtain',
    recalls: true,
  },
  {
    name: 'approve',
    pattern: han(
      `预认证|批准(?!的|[^,。;]{0,24}(?:协定|公约|条约|贷款|信贷|赠款|拨款|资助))|核准(?!的|签发的|[^,。;]{0,24}(?:协定|公约|条约))|批复|授权使用|授权(?=[^,。;]{1,14}(?:生产|销售|使用|分销|开发|仿制))|承认(?=${within(24)}(?:证|报告|资格|学历|文凭|结果|执照))|宣布(?=[^,。;]{1,8}(?:为|已?消除|达到))|准许|准予|点头|亮(?:起|了|出)?绿灯|开(?:了|出)?绿灯|(?:颁发|颁下|颁给|核发|签发|发放|发给|发出|下发|颁授|授予|给予)(?=${within(20)}(?:许可|注册证|证书|授权|认证|批件|批文|准入|牌照|执照|资格证|豁免))|认可(?!度|[^,。;]{0,22}(?:主张|立场|提案|倡议))|列入紧急使用清单|(?:列入|纳入)(?=${within(10)}(?:免疫规划|医保|采购目录|药品目录|采购清单|预认证清单|白名单|紧急使用))`,
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
];
