/** A few characters inside one clause; a trigger never reaches over a comma. */
export const some = '[^,。;:"!?、]{0,12}?';
/** So many characters of the same clause. */
export const within = (most: number): string => `[^,。;]{0,${most}}`;
/** What ties two sides. */
export const bond =
  '(?:合作|交流|往来|伙伴关系|协作|对接|关系|友谊|友好|协同|互鉴|借鉴|联系|联动|联结|纽带|互信|互认|接轨)';
/** What they sign. */
export const paper =
  '(?:谅解备忘录|合作备忘录|备忘录|合作协议|协议书|协议|协定|合同|意向书|议定书|联合声明|联合公报|公约|条约|行动计划|执行计划|框架文件|合作文件|文件|换文|宣言|合约|约章|合作文本|文本|路线图|安排|公报|意向|订单|条款|协约|纪要|证书)';
/** What is given in kind. */
export const goods =
  '(?:物资|药|设备|疫苗|试剂|救护车|蚊帐|器械|仪器|医院|诊所|卫生|实验室|系统|口罩|防护服|呼吸机|床|包|片|剂|套|台|批|辆|箱|吨|车|机|血|奶粉|粮|食品|帐篷|项目|大楼|中心|礼|样本|毒株|菌株)';
/** What is given in money. */
export const money =
  '(?:援助|支持|帮助|资金|贷款|赠款|奖学金|资助|经费|美元|欧元|澳元|英镑|日元|韩元|新元|港元|人民币|亿元|万元|卢比|信贷|款|基金|补贴|保费|费用|名额)';
/** People who are sent to help. */
export const helpers =
  '(?:医疗队|医疗组|医疗小组|医疗专家组|专家组|专家团|专家队|医生旅|医疗旅|医疗团|防疫队|防疫专家|救援队|急救队|应急队|应急医疗队|疾控队|护理队|手术队|手术团队|医疗团队|医疗分队|医院船|医疗船|流动医院|野战医院|医护人员|医务人员|志愿医生|眼科医生|医生团队|公共卫生专家)';
