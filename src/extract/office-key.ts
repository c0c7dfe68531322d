import { countries } from './lexicon.ts';
import { workText } from './text.ts';

/** Short forms of offices that are one with the long ones. */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/部部长$/u, '部长'],
  [/外长$/u, '外交部长'],
  [/防长$/u, '国防部长'],
  [/财长$/u, '财政部长'],
  [/国安顾问$/u, '国家安全顾问'],
  [/委员会委员$/u, '委员'],
];

/**
 * 美国商务部长, 美國商務部長, 商务部部长: what tells one office of a person from his others, however script, country and
 * 部/部长 are worded. Envoys keep their country, which may be where they are sent.
 */
export function officeKey(office: string): string {
  let key = workText(office).replace(/^(前?)(?:现任|时任|新任)/u, '$1');
  for (const [short, long] of LONG) key = key.replace(short, long);
  if (/(?:大使|公使|领事|特使)$/u.test(key)) return key;
  const former = key.startsWith('前') ? '前' : '';
  const rest = key.slice(former.length);
  const short = /^[美中俄英法德日韩印台](?=国务|外交|国防|财政|国家|总统|总理|首相|防|国安)/u.test(rest) ? 1 : 0;
  const country = short || countries.startsAt(rest, 0);
  const own = rest.slice(rest.length - country < 2 ? 0 : country);
  // 美国前总统 and 前美国总统.
  return former !== '' && own.startsWith('前') ? own : former + own;
}
