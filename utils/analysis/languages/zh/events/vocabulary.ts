/** A few characters inside one clause; a trigger never reaches over a comma. */
export const some = '[^,。;:"!?、]{0,12}?';
/** What ties two sides. */
export const bond = '(?:合作|交流|往来|伙伴关系|协作|对接|关系|友谊|友好|协同)';
/** What they sign. */
export const paper =
  '(?:谅解备忘录|合作备忘录|备忘录|合作协议|协议书|协议|协定|合同|意向书|议定书|联合声明|联合公报|公约|条约|行动计划|执行计划|框架文件|合作文件|文件|换文|宣言)';
