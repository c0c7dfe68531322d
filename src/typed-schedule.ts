/** Times of day and days of the week as people write them. Whole inputs are read, never a part of one. */

const CHINESE_DIGITS = '零一二三四五六七八九';

function chineseNumber(text: string): string {
  return text.replace(/[零一二三四五六七八九十两兩]+/g, (run) => {
    const plain = run.replace(/[两兩]/g, '二');
    const ten = plain.indexOf('十');
    const digit = (char: string | undefined): number => (char ? CHINESE_DIGITS.indexOf(char) : 0);
    if (ten < 0) return [...plain].map(digit).join('');
    return String((ten === 0 ? 1 : digit(plain[ten - 1])) * 10 + digit(plain[ten + 1]));
  });
}

/**
 * A time of day as people write it (8, 08:00, 8点半, 上午8点, 晚上十点, 8:30 pm) as HH:MM, or null. Full-width digits
 * and colons are read as their half-width forms.
 */
export function parseTime(typed: string): string | null {
  const text = chineseNumber(typed.normalize('NFKC').trim().toLowerCase());
  const found =
    /^(上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|am|pm)?\s*(\d{1,2})(?:\s*[:.点點时時h]\s*(?:(\d{1,2})\s*分?|(半)|整)?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(
      text,
    );
  if (found === null) return null;
  const [, prefix, hourText = '', minuteText, half, suffix] = found;
  let hour = Number(hourText);
  const minute = half ? 30 : Number(minuteText ?? 0);
  const period = prefix ?? suffix?.replaceAll('.', '');
  if (period !== undefined && /^(下午|傍晚|晚上|pm)$/.test(period) && hour < 12) hour += 12;
  if (period === '中午' && hour < 3) hour += 12;
  if (period !== undefined && /^(am|凌晨)$/.test(period) && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const DAY_NAMES: Readonly<Record<string, readonly number[]>> = {
  daily: [],
  每天: [],
  每日: [],
  weekdays: [1, 2, 3, 4, 5],
  工作日: [1, 2, 3, 4, 5],
  平日: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  周末: [6, 7],
  週末: [6, 7],
};
const DAY_WORD = /(?:周|週|星期|礼拜|禮拜)?([一二三四五六日天])|(mon|tue|wed|thu|fri|sat|sun)[a-z]*|([1-7])/gu;
const LATIN_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days as people write them (weekdays, 工作日, 一三五, mon,wed, 1-5) as 1 Monday … 7 Sunday, [] for every day; or null. */
export function parseDays(typed: string): number[] | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const known = DAY_NAMES[text];
  if (known !== undefined) return [...known];
  const words = [...text.matchAll(DAY_WORD)];
  if (words.length === 0 || text.replace(DAY_WORD, '').replace(/[\s,，、;/和至到~-]+/gu, '') !== '') return null;
  const numbers = words.map(([, han, latin, digit]) => {
    if (han !== undefined) return han === '天' ? 7 : '一二三四五六日'.indexOf(han) + 1;
    return latin === undefined ? Number(digit) : LATIN_DAYS.indexOf(latin) + 1;
  });
  const [first = 1, last = 7] = numbers;
  const isRange = numbers.length === 2 && /[-~至到]/u.test(text) && first < last;
  const days = isRange ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : numbers;
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  return distinct.length === 7 ? [] : distinct;
}
