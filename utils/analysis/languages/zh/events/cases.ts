import { han } from '../../../events/patterns.ts';
import type { CaseMarker } from '../../../events/types.ts';

/** Coverbs, and how the party behind them stands to the verb. */
export const cases: readonly CaseMarker[] = [
  {
    case: 'with',
    pattern: han('与|和(?![平谐])|同(?![意时样])|跟|携(?![带])|偕同?|牵手|联合(?!国)|会同|联同|联手'),
  },
  {
    case: 'to',
    pattern: han(
      '把|将(?=$|包括|上述|[一两三四五六七八九十多数\\d]{1,3}[家名批个])|(?<![未以年本原往从后历近])来(?![自源访华宾临])|向|对(?![外于])|给|赴|往|抵达|到(?!位|访)|为|交由|交给|面向|前往|驰援|运抵|援(?!助|手)|帮(?![助扶凶派忙])|替(?!代|换)|停靠|停泊|驶[抵入往]',
    ),
  },
  { case: 'from', pattern: han('从|来自|自(?!身|主)|产自|出自') },
  {
    case: 'by',
    pattern: han(
      '由|被|经|遭到?|受到?|招致|应|接受(?=[^,。;]{2,20}(?:拜会|拜访|会见|访问|检查|邀请|指导|培训|采访))',
    ),
  },
  { case: 'in', pattern: han('在(?!内)|于|位于') },
  { case: 'source', pattern: han('据|根据|援引|依据|按照') },
  {
    case: 'beside',
    pattern: han(
      '因(?![此而应为])|由于|鉴于|除了?|(?<!将)包括(?![^,。;]{1,24}在内)|例如|比如|作为|通过|代表|继|连同|超过',
    ),
  },
];

/** What stands behind a party and says how it stands to the verb: `A和B之间`. */
export const casesBehind: readonly CaseMarker[] = [
  { case: 'by', pattern: han('的?(?:技术|资金|大力|积极|无偿)?(?:支持|帮助|援助|协助|资助|指导)下') },
  { case: 'between', pattern: han('之间|间的') },
  {
    case: 'maker',
    pattern: han(
      '(?:[一二两三四五某数][家个所款种批])?(?:公司|企业|药企|药厂|厂商|厂|工厂|实验室|机构)?(?:所)?(?:生产|制造|研发|出品|研制|签发|出具|出口|输入|进口|输台|输港|输华)的|(?<![试量投生共合增减停复])产(?![品业量权能值出地后妇])',
    ),
  },
  { case: 'to', pattern: han('的?(?:需要|需求)') },
  { case: 'in', pattern: han('(?:境)?(?<![年月日周期])内|举行的|当地(?!时间)') },
  { case: 'source', pattern: han('报道|消息|讯|电(?!话|视)') },
];
