/** 美国商务部长, 中国商务部部长, 商务部长: one office, however its country and 部/部长 are worded. */
export function officeKey(office: string): string {
  return office
    .replace(/^(?:美国|中国|美|中)(?=.{2})/u, '')
    .replace(/部部长$/u, '部长')
    .replace(/委员会委员$/u, '委员');
}
