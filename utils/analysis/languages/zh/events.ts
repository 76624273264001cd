import { han } from '../../events/patterns.ts';
import type { EventRules, Reference, Trigger } from '../../events/types.ts';

/** A few characters inside one clause; a trigger never reaches over a comma. */
const some = '[^,。;:"!?、]{0,12}?';
const bond = '(?:合作|交流|往来|伙伴关系|协作|对接|关系|友谊|友好|协同)';
const paper =
  '(?:谅解备忘录|合作备忘录|备忘录|合作协议|协议书|协议|协定|合同|意向书|议定书|联合声明|联合公报|公约|条约|行动计划|执行计划|框架文件|合作文件|文件|换文|宣言)';

const refusals: readonly Trigger[] = [
  {
    name: 'lift-ban',
    pattern: han(
      '(?:解除|取消|放宽|撤销)(?=[^,。;]{0,20}(?:禁令|制裁|限制|禁运))|恢复(?=[^,。;]{0,10}进口)|(?:允许|准许|放行|放开)(?=[^,。;]{0,16}(?:进口|入境|输华|输入|对华出口))',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'act',
  },
  { name: 'leave', pattern: han('退出|脱离|撤出|退群'), type: 'REJECT', stage: 'ended', frame: 'act' },
  {
    name: 'ban',
    pattern: han(
      '退运|扣留|扣押|拒绝入境|驱逐|遣返|加征|禁止|禁用|制裁|列入(?=[^,。;]{0,6}(?:制裁|黑名单|实体清单))|下架|停售|查扣|销毁|没收|封杀|召回|吊销|列入黑名单|封锁|处罚|(?:暂停|停止|叫停)(?=[^,。;]{0,6}进口)|罚款|限制(?=[^,。;]{0,8}(?:进口|出口|入境))',
    ),
    type: 'SANCTION',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'end-cooperation',
    pattern: han(
      '(?:中止|终止|暂停|停止|取消|中断|冻结|削减|撤回|撤销|推迟|叫停|断绝|搁置)(?=[^,。;]{0,18}(?:合作|协议|协定|援助|资金|资助|供应|合同|备忘录|出口|销售|接收|捐款|会费|支持|关系|项目|会见|会谈|会晤|访问|行程|磋商|谈判|对话|交流|签证|拨款|捐助|招收|派遣))',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
    recalls: true,
  },
  {
    name: 'reject',
    pattern: han('拒绝|婉拒|谢绝|推辞|驳斥|反对(?!党|派)|否认|抵制|否决|回绝|拒签'),
    type: 'REJECT',
    stage: 'ended',
    frame: 'act',
  },
  {
    name: 'accuse',
    pattern: han(
      '召见|约谈|提起诉讼|提出诉讼|索赔|投诉|申诉|诋毁|抹黑|立案调查|反倾销调查|指责|批评(?!价)|谴责|指控|抨击|抗议|控诉|起诉|斥责|归咎于?|痛批|指称|炮轰|怒斥|交涉|质疑|(?:表示|表达)(?:强烈|极度|深切)?(?:不满|遗憾|愤慨|失望)',
    ),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'broken-off',
    pattern: han(
      '(?<=(?:合作|项目|谈判|协议|计划|磋商|交流|合同|试验)[^,。;]{0,16})(?:中止|终止|搁浅|破裂|告吹|停摆|夭折|流产|无果而终|不了了之)',
    ),
    type: 'REJECT',
    stage: 'ended',
    frame: 'joint',
  },
  {
    name: 'find-fault',
    pattern: han('受污染|污染|有毒|不安全|不合格|超标|假冒|劣质|违规|致死|含有害'),
    type: 'ACCUSE',
    stage: 'talks',
    frame: 'fault',
    noun: true,
  },
];

const requests: readonly Trigger[] = [
  {
    name: 'hope-of-other',
    pattern: han(
      '(?:希望|盼|期待|期望)(?=[^,。;]{1,16}(?:协助|提供|派|帮助|加大|继续|增加|解除|取消|尽快|早日|不要|不再|停止|避免|考虑|放宽|开放|认可|承认|扩大|简化|撤回|降低|减免|给予|接受|批准|履行|兑现))|(?<![邀申聘敬提宴恳吁促])请(?=[^,。;]{1,10}(?:派|提供|协助|继续|支持|帮助))',
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

const approvals: readonly Trigger[] = [
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
      '预认证|批准|核准|授权使用|准许|颁发(?=[^,。;]{0,10}(?:许可|注册证|证书|授权))|授予(?=[^,。;]{0,12}(?:许可|授权|认证))|认可|列入紧急使用清单',
    ),
    type: 'COOPERATE',
    stage: 'approval',
    frame: 'approve',
  },
];

const deliveries: readonly Trigger[] = [
  {
    name: 'with-help',
    pattern: han('(?:支持|帮助|援助|协助|资助|指导)下'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'get',
    gift: 'agency',
    noun: true,
  },
  {
    name: 'pledge-aid',
    pattern: han('(?:承诺|宣布|答应|追加|计划)(?:提供|出资|捐赠|捐款|援助|追加|拨款|出资)'),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'send-team',
    pattern: han('医疗队(?=[^,。;]{0,20}(?:启程|出征|抵达|赴|接诊|诊治|开展|完成|派))'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'treat',
    pattern: han('接诊|诊治|救治|巡诊|坐诊|开展(?=[^,。;]{0,8}(?:手术|义诊|诊疗))|实施(?=[^,。;]{0,8}手术)'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'receive-aid',
    pattern: han(
      '(?:收到|接受|获得?|接收|得到)了?(?=[^,。;]{0,20}(?:援助|捐赠|捐助|资助|赠款|捐款|援建|支援|贷款))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'hand-over',
    pattern: han(
      '援建(?=[^。;]{0,40}(?:交接|移交|交付|竣工|落成|启用|投用))|捐赠|捐助|捐献|捐款|捐出|赠送|赠予|(?:移交|交付|交接|转交)(?=[^,。;]{0,20}(?:物资|药|设备|疫苗|援助|医院|卫生部|政府|使用|试剂|救护车|蚊帐|器械|仪器|片|剂|套|台|批|辆|箱|吨|项目|大楼|中心))',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: han(
      '出资|注资|拨款|拨付|捐资|无偿提供|无偿援助|援建|援助|资助|支援|驰援|义诊|(?:派遣|派出|增派|选派|委派|派驻|派)(?=[^,。;]{0,16}(?:医疗队|专家|医生|医师|护士|队|医务|医护|人员|团|教师))|对口支援|对口帮扶(?!关系)|承担(?=[^,。;]{0,8}(?:费用|经费))|提供(?=[^,。;]{0,24}(?:援助|支持|帮助|资金|贷款|赠款|奖学金|资助|经费|美元|欧元|澳元|英镑|日元|救护车|蚊帐|粮食|食品|培训|名额))|培训|帮助',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'arrive',
    pattern: han('到货|运抵|到港|送达|(?<=(?:疫苗|物资|药品|设备|试剂|呼吸机)[^,。;]{0,16})抵达?'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
  },
  {
    name: 'receive-goods',
    pattern: han('收到|接收|进口|采购|购买|订购|引进|购入|采用|签收'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'provide',
    pattern: han(
      '(?:安装|架设|配备|配发)(?=[^,。;]{0,16}(?:设备|终端|系统|仪|机|平台))|提供(?=[^,。;]{0,24}(?:疫苗|药|试剂|设备|物资|口罩|器械|剂|套|台|原液|技术|服务|培训))',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
  },
  {
    name: 'pass-on',
    pattern: han(
      '(?:推广|传授|分享|转移|传播|转让|输出)(?=[^,。;]{0,24}(?:经验|技术|疗法|知识|做法|方案|模式|工艺|专利|菌株|毒株|序列|数据))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'supply',
    pattern: han(
      '供应|供货|出口(?!限制|管制)|交付|运往|发运|启运|起运|装船|空运|海运|出售|销售|转让|输出|运送|发往',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
];

const signatures: readonly Trigger[] = [
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

const talks: readonly Trigger[] = [
  {
    name: 'call',
    pattern: han(
      '通电话|通话|致电|视频会见|视频会晤|视频会谈|电话会谈|视频通话|连线|互致信函|致[函信](?![^。;]{0,24}(?:要求|请求|呼吁|敦促|促请|希望|申请))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
    mode: 'phone',
  },
  {
    name: 'meet',
    pattern: han(
      '会见|会晤|接见|见面|面谈|会面|拜会|约见|宴请|共进(?:工作)?(?:早餐|午餐|晚餐|午宴|晚宴)|(?:举行|进行)(?:了)?[^,。;]{0,6}(?:双边|单独|工作|小范围|大范围)(?:会见|会谈|会晤)',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'meet',
  },
  {
    name: 'receive-visit',
    pattern: han('接待|迎接|迎来|欢迎(?=[^,。;]{0,20}(?:到访|来访|访问))'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'receive',
    mode: 'visit',
  },
  {
    name: 'visit',
    pattern: han(
      '(?:正式|工作|国事|友好)?(?:访问|到访|出访|走访|参访|造访)|拜访|考察|参观|调研|视察|访华|率团赴|(?:代表团|一行|率团|专家组)[^,。;]{0,10}(?:抵达|飞抵|赴|启程前往)|前往',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'visit',
    mode: 'visit',
  },
  {
    name: 'inform',
    pattern: han('通报(?!批评|称|说|指出|显示|中|会)|知会|告知|移交线索|提供线索|共享信息|分享信息'),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'act',
  },
  {
    name: 'explore',
    pattern: han(
      '接洽|磋商|商讨|核实|接触|探讨|讨论|商谈|交换(?:了)?(?:意见|看法)|深入交流|座谈|洽谈|谈判|协商|沟通|(?:举行|召开|进行|重启|恢复|启动|开启)(?=[^,。;]{0,12}(?:会谈|会议|对话|磋商|会晤|座谈|谈判|研讨))|就[^,。;、]{0,14}(?=交换意见|进行交流|深入交流)',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
  },
  {
    name: 'meeting-noun',
    pattern: han(
      '会谈|对话会?|研讨会|论坛|联委会|工作组会议|(?:会议|现场会|座谈会|交流会|大会|年会|例会|联席会|圆桌会?|峰会)(?=[^,。;]{0,24}(?:举行|召开|开幕|举办))',
    ),
    type: 'CONSULT',
    stage: 'talks',
    frame: 'joint',
    noun: true,
  },
];

const pledges: readonly Trigger[] = [
  {
    name: 'wish-cooperation',
    pattern: han(`(?:愿意?|希望|期待|盼望?|期盼|有意|期望|建议|致力于|乐于|提议)(?=[^,。;]{0,28}${bond})`),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    modality: 'hypothetical',
  },
  {
    name: 'willing',
    yields: true,
    pattern: han(
      '愿意?(?=[^,。;]{0,30}(?:提供|分享|支持|帮助|协助|派|开展|推动|加强|深化|参与|借鉴|学习|探讨|携手|一道|共同|共享|扩大|拓展|促进|推进))',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'act',
    modality: 'hypothetical',
  },
  {
    name: 'agree',
    pattern: han(
      '一致同意|同意|达成(?:重要|广泛|多项)?(?:共识|一致)|商定|承诺|约定|决定共同|一致认为|达成合作意向',
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'set-up-body',
    pattern: han(
      '(?:成立|组建|设立|建立)了?(?=[^,。;]{0,14}(?:工作组|工作小组|专班|专案组|专家组|联委会|联合委员会|机制|热线|联络))',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'run-cooperation',
    pattern: han(
      `开展了?(?=${some}${bond})|建立了?(?=${some}(?:合作|伙伴关系|关系))|合作(?=[^,。;]{0,6}(?:不断|持续|顺利|取得|进展|推进|富有成效|日益|结出))`,
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'strengthen-cooperation',
    pattern: han(
      `(?:加强|深化|扩大|拓展|推进|促进|推动|密切|提升|强化|巩固|开启|进一步|增进|探索)(?=${some}${some}${bond})`,
    ),
    type: 'AGREE',
    stage: 'intent',
    frame: 'joint',
    recalls: true,
  },
  {
    name: 'paper-noun',
    pattern: han('谅解备忘录|合作备忘录|备忘录|合作协议|协定|合同|意向书|议定书|联合声明|联合公报'),
    type: 'SUPPORT',
    stage: 'signed',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];

const cooperation: readonly Trigger[] = [
  {
    name: 'cooperate',
    pattern: han(
      '会诊|结成(?=[^,。;]{0,8}关系)|结对|互派|互认|互通|合办|合拍|联办|携手|联手|合资|合建|共建|(?:共同|联合|合作)(?:承担|出资|资助|投资|培养|培训|运营|发布|组建|研发|开发|建设|开展|举办|生产|推进|研究|成立|发起|实施|推出|建立|设立|打造|启动|主办|制定|应对|侦查|行动|执法|办案|打击|查处|处置|评估|调查|攻关|义诊|巡诊|救治|采购|检查|培育|编写|印发|摧毁|破获|捣毁|筛查|监测|防治|防控|演练|演习|管理|维护|承办|签发|申报|申请|建造|投入)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'meet',
    recalls: true,
  },
  {
    name: 'work-together',
    pattern: han(
      '投产|落成|竣工|上线|落地|挂牌|揭幕|开诊|奠基|开工|动工|投用|启动|举办|举行|建设|研发|生产|推出|开展|成立|揭牌|启用|实施|建立|开发|试验|研究|推进|完成|分享|建成',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'work',
    abroad: han('工厂|医院|诊所|中心|实验室|办事处|试验|投资|基地|生产线'),
  },
  {
    name: 'joint-effort',
    pattern: han('密切配合|通力合作|通力协作|共同努力|联合行动'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
  {
    name: 'cooperation-noun',
    pattern: han('合作(?!论坛|会议|研讨|组织|社|医疗|方)|协作|伙伴关系|联盟|合营'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'joint',
    noun: true,
    recalls: true,
  },
];

/** Characters of a description in front of a name: `来访的`, `当地药企`. */
const lone = '[^,。;:"!?、()与和同跟向对给由被在从赴为将据称说]{0,10}';

/** What a later sentence calls an institution, and how its name ends. */
const institutions: readonly (readonly [noun: string, tail: string])[] = [
  ['中心', '中心'],
  ['大学', '大学'],
  ['研究所', '研究所'],
  ['基金会', '基金会|基金'],
  ['委员会', '委员会|委'],
  ['协会', '协会|学会'],
  ['银行', '银行|行'],
  ['部(?![分门队])', '部'],
  ['局(?![面势部])', '局'],
  ['署(?!名)', '署'],
  ['所(?!长)', '所'],
];

export const events: EventRules = {
  script: 'han',
  homeland: null,
  outward: 'CN',
  ownerSide: 'left',
  triggers: [
    ...approvals,
    ...refusals,
    ...signatures,
    ...talks,
    ...deliveries,
    ...pledges,
    ...requests,
    ...cooperation,
  ],
  cases: [
    { case: 'with', pattern: han('与|和(?![平谐])|同(?![意时样])|跟|携手|联合(?!国)|会同|联手') },
    {
      case: 'to',
      pattern: han(
        '把|将(?=$|包括|上述|[一两三四五六七八九十多数\\d]{1,3}[家名批个])|(?<![未以年本原往从后历近])来(?![自源访华宾临])|向|对(?![外于])|给|赴|往|抵达|到(?!位)|为|交由|交给|面向|前往|驰援|运抵|援',
      ),
    },
    { case: 'from', pattern: han('从|来自|自(?!身|主)|产自|出自') },
    { case: 'by', pattern: han('由|被|经|遭到?|受到?|招致|应') },
    { case: 'in', pattern: han('在(?!内)|于|位于') },
    { case: 'source', pattern: han('据|根据|援引|依据|按照') },
    { case: 'beside', pattern: han('除了?|包括(?![^,。;]{1,24}在内)|例如|比如|作为|通过|代表|继|连同|超过') },
  ],
  casesBehind: [
    { case: 'by', pattern: han('的?(?:技术|资金|大力|积极|无偿)?(?:支持|帮助|援助|协助|资助|指导)下') },
    { case: 'between', pattern: han('之间|间的') },
    { case: 'maker', pattern: han('(?:公司)?(?:生产|制造|研发|出品|研制)的') },
    { case: 'in', pattern: han('(?:境)?(?<![年月日周期])内|举行的|当地(?!时间)') },
    { case: 'source', pattern: han('报道|消息|讯|电(?!话|视)') },
  ],
  breakers: han('[,。;:"!?、]|表示|指出|宣布|认为|强调|介绍|说|称'),
  joiner: han(`\\)?(?:\\([^()]{0,40}\\))?(?:等)?(?:[、]|以及|并|及|与|和|同|跟|暨|-|/)${lone}`),
  comma: han('(?!)'),
  office:
    /(?:[\s()的、]|总统|总理|国家|主席|副|部长|外交|卫生|健康|主任|委员会|委员|局长|司长|署长|院长|校长|所长|会长|书记|总干事|总裁|首席|执行官|董事长|董事|总经理|代表|团长|团|大使|特使|驻|华|发言人|秘书长|省长|市长|州长|国王|女王|首相|外长|专家|教授|博士|医生|先生|女士|负责人|高级|官员|兼|前|时任|代理|常务|第一|政府|部|委|级|公司|企业|药企|制药|生物|疫苗|研究|医院|大学|机构|监管|局|署|长|组|率领的|为首的|和公共|人口|福利|事务|[与和及](?=社会|合作社|公共|人口|福利|家庭|环境|卫生|健康|畜牧|食品|农村|贸易|技术|体育|就业|规划|投资|科技|药品|预防)|农业|农村|合作社|财政|教育|科技|科学|技术|商务|贸易|工业|经济|发展|内政|内务|国防|环境|劳工|劳动|社会|保障|家庭|畜牧|食品|药品|监督|管理|医学|服务|预防|控制|疾病|疾控|免疫|传染病|卫健|公共|国会|议会|参议院|众议院|议员|临时代办|参赞|公使|总领事|领事|公安|海关|投资|规划|信息|行政|行政区|特别|新任|候任|当选|皇家|联邦|共和国|王国|人民|民主|秘书|国务|分管|主管)*/gu,
  people: han('代表团|官员|专家|团队|企业|公司|机构|代表|医疗队|学者'),
  clauseBreak: /;/gu,
  namely: han('(?<!立)即(?![将可使时日])|分别是|分别为|包括(?![^,。;]{1,24}在内)'),
  references: [
    {
      name: 'both-countries',
      pattern: han('两国(?:政府|人民|元首|领导人|部长|卫生部门|卫生部长|监管机构|企业)?|两国间'),
      target: 'countries',
    },
    {
      name: 'both-institutions',
      pattern: han('两家(?:公司|机构|企业|医院|单位|药企)|两院|两校|两部门|两部|两机构'),
      target: 'institutions',
    },
    {
      name: 'all-sides',
      pattern: han('(?:与会)?各方(?![面])|与会(?:代表|国家|者)|[三四五六]方(?![面向案])'),
      target: 'all-sides',
    },
    {
      name: 'both-sides',
      pattern: han('双方'),
      target: 'sides',
    },
    {
      name: 'object-person',
      pattern: han('(?<=邀请|会见|感谢|欢迎|接见|敦促|请求)[他她](?!们|国|人)'),
      target: 'other-person',
    },
    {
      name: 'person',
      pattern: han('(?<![其吉])他(?!们|国|人)|她(?!们)|该部长'),
      target: 'subject-person',
    },
    {
      name: 'company',
      pattern: han(
        '该(?:公司|企业|药企|集团)|(?<=^|[,。;]|说|称)公司(?=还|将|已|也|正|拟|目前|与|同|希望|曾|表示|计划|尊重|否认|回应|没有|从未|向|仍|愿|感谢|遵守)',
      ),
      target: 'company',
    },
    ...institutions.map(
      ([noun, tail]): Reference => ({
        name: 'institution-of-kind',
        pattern: han(`该${noun}`),
        target: 'organization',
        named: han(`(?:${tail})$`),
      }),
    ),
    {
      name: 'institution',
      pattern: han('该(?:机构|组织|企业|单位|医院|研究院|院(?!长)|校(?![长园]))'),
      target: 'organization',
    },
    { name: 'that-body', pattern: han('院方|校方|厂方|馆方'), target: 'organization' },
    {
      name: 'own-side',
      pattern: han(
        '(?:该|此)?(?:代表团|医疗队|专家组|团队)(?=一行|还|先后|在|与|赴|将|已|正|共|也)|该(?:代表团|医疗队|专家组|团队)|(?<=^|[,。;])(?:代表团|医疗队|专家组|访问团|考察团|工作组)(?=随后|次日|翌日|当天|当日|同日|\\d{1,2}日|此前|日前|期间|一行|计划|拟|定于)|队员们',
      ),
      target: 'subject',
    },
    { name: 'the-country', pattern: han('该国|这个国家'), target: 'nation-before' },
    { name: 'embassy', pattern: han('(?:大)?使馆'), target: 'embassy' },
    { name: 'government', pattern: han('(?<=^|[,。;])(?:政府|卫生部门)(?=[^机间])'), target: 'home' },
    { name: 'we', pattern: han('我们|我方'), target: 'speaker' },
    {
      name: 'side-of-country',
      pattern: han('[\\u4e00-\\u9fff]方(?![面向法针式便位案程])'),
      target: 'initial',
    },
    { name: 'local-partner', pattern: han('当地(?:合作伙伴|企业|公司|药企|伙伴|监管)'), target: 'local' },
  ],
  speech: han('表示|指出|宣布|认为|强调|介绍|透露|说|称'),
  scope: han('[,。;:"!?]|后'),
  future: han('将|承诺|答应|同意|要(?!求|闻|素)|拟|即将|计划|准备|会(?![见谈议晤员面])|有望|预计|打算'),
  hypothetical: han('希望|愿|期待|盼|可能|能够|可以|建议|如果|若|争取|期望|有意|考虑|应'),
  negated: han('未(?!来)|没有|不(?!断|仅|但|久|同|少|止|懈)|无法|尚未|否认|拒绝'),
  historical: han('曾|此前|过去|先前'),
  continuing: /^(?:此外|同时|随后|并|还|也|另外|会后|期间|根据[^,。;]{2,10},|因此)/gu,
  product: han('产品|疫苗|药|试验|试剂|器械|疗法'),
  relative: /(?!)/gu,
  coordination: han('[,。;:"]|并|后'),
  purpose: /(?:以|为|旨在|从而|为了)$/gu,
  answer: han(
    '(?:这一|这种|该|此|上述|有关|相关|此类|这些|其)[^,。;]{0,4}(?:说法|指控|决定|计划|请求|要求|举措|做法|提议|倡议|指责|报道|结论|言论|措施|制裁|禁令)|(?<![针])对此',
  ),
  elsewhere: han('多国|多个国家|(?:各|其他|发展中|周边)国家?|\\d+个国家|全球|世界各地|各方'),
  ledBy: /(?!)/gu,
  postedTo: /驻/gu,
  withHelp: /(?!)/gu,
  today: han('今天|今日'),
  minister: han('卫生|健康'),
  antecedent: han(
    `(?:该|此|这一|这项|上述|此次|同类|类似|这份|本次)(?:项|份|次)?[^,。;]{0,6}?(?:${paper}|合作|援助|许可|批准|访问|会谈|捐赠)|也(?:已)?(?:签署|签订|加入|同意)`,
  ),
  resumption:
    /(?:该|此|这一|这项|上述|此次|这份)[^,。;]{0,8}?(?:协议|协定|备忘录|合同|合作|援助|许可|批准|访问|会谈|捐赠)[^。;]{0,30}/gu,
  sinceBefore: /(?!)/gu,
  sinceBehind: /^[^,。;]{0,8}以来/gu,
  dateline:
    /(?:(?:[^,。;:]{2,12}[社网报]){1,2}[^,。;:]{0,14}|[^,。;:]{2,20}?\d{1,2}月\d{1,2}日)(?:电|讯)(?:\([^()]{0,20}\))?\s*/gu,
};
