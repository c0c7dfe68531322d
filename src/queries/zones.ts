import { fold } from '../fold.ts';
import { localDate } from '../schedule.ts';
import { isZone } from '../zone.ts';

/** Cities people of this archive live in, by the names they use. */
const CITIES: readonly (readonly [names: string, zone: string])[] = [
  ['台北 臺北 台湾 台灣 taipei', 'Asia/Taipei'],
  ['北京 上海 中国 中國 广州 深圳 beijing shanghai', 'Asia/Shanghai'],
  ['香港 hong kong hongkong', 'Asia/Hong_Kong'],
  ['澳门 澳門 macau', 'Asia/Macau'],
  ['新加坡 singapore', 'Asia/Singapore'],
  ['吉隆坡 马来西亚 kuala lumpur', 'Asia/Kuala_Lumpur'],
  ['东京 東京 日本 tokyo', 'Asia/Tokyo'],
  ['首尔 首爾 韩国 seoul', 'Asia/Seoul'],
  ['曼谷 bangkok', 'Asia/Bangkok'],
  ['悉尼 雪梨 sydney', 'Australia/Sydney'],
  ['墨尔本 墨爾本 melbourne', 'Australia/Melbourne'],
  ['奥克兰 奧克蘭 auckland', 'Pacific/Auckland'],
  ['伦敦 倫敦 英国 london', 'Europe/London'],
  ['巴黎 法国 paris', 'Europe/Paris'],
  ['柏林 德国 berlin', 'Europe/Berlin'],
  ['阿姆斯特丹 amsterdam', 'Europe/Amsterdam'],
  ['纽约 紐約 华盛顿 華盛頓 new york washington', 'America/New_York'],
  ['芝加哥 chicago', 'America/Chicago'],
  ['洛杉矶 洛杉磯 旧金山 舊金山 los angeles san francisco', 'America/Los_Angeles'],
  ['多伦多 多倫多 toronto', 'America/Toronto'],
  ['温哥华 溫哥華 vancouver', 'America/Vancouver'],
  ['utc gmt 世界时', 'UTC'],
];

const key = (text: string): string => fold(text).replace(/[\s_/]+/g, '');

let all: readonly string[] | null = null;
function zones(): readonly string[] {
  all ??= [...CITIES.map(([, zone]) => zone), ...Intl.supportedValuesOf('timeZone')];
  return all;
}

function matches(typed: string): string[] {
  const wanted = key(typed);
  const byCity = CITIES.filter(([names]) => key(names).includes(wanted)).map(([, zone]) => zone);
  const byName = zones().filter((zone) => key(zone).includes(wanted));
  return [...new Set([...byCity, ...byName])];
}

/** The IANA zone a person means (Asia/Taipei, taipei, 台北), or null. */
export function resolveZone(typed: string): string | null {
  const text = typed.trim();
  const city = CITIES.find(([names]) => names.split(' ').some((name) => key(name) === key(text)));
  if (city !== undefined) return city[1];
  const same = zones().find((zone) => key(zone) === key(text));
  if (same !== undefined) return same;
  if (isZone(text)) return text;
  const last = zones().filter((zone) => key(zone.slice(zone.lastIndexOf('/') + 1)) === key(text));
  return last[0] ?? null;
}

/** Zones for what has been typed so far, with the time there now. */
export function completeZones(typed: string, now: Date, limit: number): { name: string; value: string }[] {
  const found = typed.trim() === '' ? zones().slice(0, limit) : matches(typed).slice(0, limit);
  return found.map((zone) => ({ name: `${zone} · ${clockIn(zone, now)}`, value: zone }));
}

function clockIn(zone: string, now: Date): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  return `${localDate(now.getTime(), zone).slice(5)} ${time}`;
}
