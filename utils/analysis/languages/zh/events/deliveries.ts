import { han } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { goods, within } from './vocabulary.ts';

/** Goods and knowledge on their way from one side to another. */
export const deliveries: readonly Trigger[] = [
  {
    name: 'arrive',
    pattern: han(
      '到货|运抵|到港|抵港|运达|运到|送达|送抵|(?<=(?:疫苗|物资|药品|设备|试剂|呼吸机|器械|氧气|药)[^,。;]{0,16})(?:抵达?|落地|到达|入境|降落|靠港|入库)',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
  },
  {
    name: 'make-for',
    pattern: han(
      `(?:灌装|分装|代工|仿制|组装|贴牌)(?!厂|线|车间|能力|药|产能)|受让(?=${within(16)}(?:技术|专利))|承接(?=${within(16)}(?:技术|工艺|转移))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'get',
  },
  {
    name: 'receive-goods',
    pattern: han(
      `收到|接收|(?<=(?:从|自)[^,。;]{1,16}(?<!(?:每年|年均|主要|大量|长期)[^,。;]{0,14}))进口(?![的量额商]|约)(?![^,。;]{0,16}(?:同比|环比|增长|下降|增加|减少|占))|(?<=[从自][^,。;]{1,16})(?:获得|得到|拿到|取得)(?=${within(16)}${goods})|进口了|(?<!公共|政府|集中|国际|带量|药品)采购(?!清单|目录|方案|法|市场|规模|平台|商|额|之外)|购买|订购|引进|购入|购得|购进|买进|买下|买入|引入|订下|追订|下单|预订|采用|签收|提货|验收`,
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'provide',
    pattern: han(
      `(?:安装|架设|配备|配发)(?=${within(16)}(?:设备|终端|系统|仪|机|平台))|(?:提供|供给|供|输送|调运|调配|分配|分发|送)(?=${within(24)}(?:疫苗|药|试剂|设备|物资|口罩|器械|剂|套|台|原液|技术|服务|培训|样本|毒株|血浆))`,
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
  },
  {
    name: 'pass-on',
    pattern: han(
      `(?:推广|传授|分享|共享|转移|传播|转让|输出|推介|介绍|授让|公开|移交|提交|递交|交出|授权|许可)(?=${within(24)}(?:经验|技术|疗法|知识|做法|方案|模式|工艺|专利|菌株|毒株|序列|数据|样本|配方|诀窍|成果))|(?<=(?:权益|权利|专利|技术|许可)[^,。;]{0,6})(?:授予|授权给?|许可给|出让|让与)`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'supply',
    pattern: han(
      '供应|供货|出口(?!限制|管制|商|额|量|到|[^,。;]{0,16}(?:同比|环比|增长|下降|增加|减少|占))|出口到|交付|交货|运往|运至|运去|发运|发货|出货|启运|起运|装船|装运|空运|海运|出售|销售|销往|卖给|卖出|售予|售给|售出|转让给|(?<!技术)转让(?!协议|合同|费)|输出|输往|运送|发往|驶往|开往|配送|直供',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
];
