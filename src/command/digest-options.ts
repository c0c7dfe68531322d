import type { CommandOption, Context, Input, Suggestion } from '../command.ts';
import { UserError } from '../errors.ts';
import type { OptionValue } from '../line-format.ts';
import type { Locale } from '../locale.ts';
import { completeZones, resolveZone } from '../queries/zones.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { parseDays, parseTime } from '../typed-schedule.ts';
import { named } from './data.ts';
import {
  CHANNEL,
  completeIds,
  LANGUAGE,
  OUTLETS,
  readLanguage,
  readOutlets,
  readQuery,
  suggestOutlets,
} from './subscription-options.ts';

/** The options of `/digest`: what Discord shows, what is suggested while typing, what the values mean. */

export const TIME: CommandOption = {
  type: 3,
  ...named('time', '时间', '時間', {
    en: 'Time of day: 08:00, 8pm, 8点半',
    cn: '几点：08:00、8点半、晚上8点',
    tw: '幾點：08:00、8點半、晚上8點',
  }),
  autocomplete: true,
  max_length: 20,
};
export const ZONE: CommandOption = {
  type: 3,
  ...named('zone', '时区', '時區', {
    en: 'Time zone or city: Asia/Taipei, 台北',
    cn: '时区或城市：Asia/Taipei、台北',
    tw: '時區或城市：Asia/Taipei、台北',
  }),
  autocomplete: true,
  max_length: 60,
};
const DAYS: CommandOption = {
  type: 3,
  ...named('days', '星期', '星期', {
    en: 'daily, weekdays, weekends, mon,wed,fri; daily by default',
    cn: '每天、工作日、周末、一三五；默认每天',
    tw: '每天、平日、週末、一三五；預設每天',
  }),
  autocomplete: true,
  max_length: 40,
};
export const QUERY: CommandOption = {
  type: 3,
  ...named('query', '条件', '條件', {
    en: 'Only what this search finds; “*” for everything',
    cn: '只看符合搜索条件的；“*”为不限',
    tw: '只看符合搜尋條件的；「*」為不限',
  }),
  max_length: 200,
};
const QUIET: CommandOption = {
  type: 5,
  ...named('quiet', '安静', '安靜', {
    en: 'Send nothing on a day without news; false by default',
    cn: '没有新闻的日子不发，默认否',
    tw: '沒有新聞的日子不發，預設否',
  }),
};
const CROSSPOST: CommandOption = {
  type: 5,
  ...named('crosspost', '发布', '發佈', {
    en: 'In an announcement channel: publish to followers',
    cn: '在公告频道里同时发布给关注者',
    tw: '在公告頻道裡同時發佈給追蹤者',
  }),
};
/** What a digest can be set to beside its time. */
export const SETTINGS: readonly CommandOption[] = [ZONE, CHANNEL, DAYS, QUERY, OUTLETS, LANGUAGE, QUIET, CROSSPOST];

const DAYS_OFFERED: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['每天', '工作日', '周末', '一三五'],
  'zh-TW': ['每天', '平日', '週末', '一三五'],
  'en-US': ['daily', 'weekdays', 'weekends', 'mon,wed,fri'],
};

/** Suggestions for the option that is being typed. */
export function completeDigest(option: string, typed: string, input: Input, context: Context): readonly Suggestion[] {
  switch (option) {
    case 'id':
      return completeIds(typed, 'digest', input, context);
    case 'zone':
      return completeZones(typed, context.now(), 25);
    case 'time':
      return completeTimes(typed);
    case 'days':
      return DAYS_OFFERED[input.locale]
        .filter((name) => name.includes(typed.trim().toLowerCase()))
        .map((name) => ({ name, value: name }));
    default:
      return suggestOutlets(typed, context);
  }
}

function completeTimes(typed: string) {
  const exact = parseTime(typed);
  const hours = Array.from({ length: 24 }, (_, i) => `${String((i + 6) % 24).padStart(2, '0')}:00`);
  const near = exact === null ? hours : [exact, ...hours.filter((time) => time.startsWith(exact.slice(0, 2)))];
  return [...new Set(near)].map((time) => ({ name: time, value: time }));
}

/** Throws UserError `bad_option`. */
export function wrong(option: string, typed: OptionValue, expected: string): never {
  throw new UserError('bad_option', { option, typed: String(typed), expected });
}

/** The fields of a digest the options name; what is not named is absent. Throws UserError. */
export function readFields(input: Input, context: Context): Partial<Subscription> {
  const { options } = input;
  const fields: { -readonly [Key in keyof Subscription]?: Subscription[Key] } = {};
  if (options.time !== undefined)
    fields.time = parseTime(String(options.time)) ?? wrong('time', options.time, '08:00、8pm、晚上8点');
  if (options.zone !== undefined)
    fields.zone = resolveZone(String(options.zone)) ?? wrong('zone', options.zone, 'Asia/Taipei、台北、UTC');
  if (options.days !== undefined)
    fields.days = parseDays(String(options.days)) ?? wrong('days', options.days, 'daily、工作日、mon,wed,fri、1-5');
  if (options.channel !== undefined) fields.channel = String(options.channel);
  if (options.query !== undefined) fields.query = readQuery(options.query);
  if (options.outlets !== undefined) fields.outlets = readOutlets(String(options.outlets), context);
  if (options.language !== undefined) fields.locale = readLanguage(input, context);
  if (options.quiet !== undefined) fields.quiet = options.quiet === true;
  if (options.crosspost !== undefined) fields.crosspost = options.crosspost === true;
  return fields;
}
