import { named, SERVERS } from '../src/command/data.ts';
import {
  completeIds,
  ID,
  LANGUAGE,
  MANAGE_SERVER,
  OUTLETS,
  ownSubscription,
  readLanguage,
  readOutlets,
  readQuery,
  requireManager,
} from '../src/command/subscriptions.ts';
import type { Answer, Command, CommandOption, Context, Input } from '../src/command.ts';
import { planNow } from '../src/deliver.ts';
import { UserError } from '../src/errors.ts';
import type { OptionValue } from '../src/line-format.ts';
import { composeDigest, createComposer } from '../src/present/deliveries.ts';
import { presentDigest } from '../src/present/digest.ts';
import { presentChange, presentList, presentQueued } from '../src/present/subscriptions.ts';
import { digest, loadMaterial } from '../src/queries/digest.ts';
import { completeOutlets } from '../src/queries/outlets.ts';
import { completeZones, resolveZone } from '../src/queries/zones.ts';
import { EPHEMERAL, type Reply } from '../src/reply.ts';
import { addDays, instantAt, localDate, parseDays, parseTime } from '../src/schedule.ts';
import { positionNow } from '../src/store/arrivals.ts';
import { idsPublishedBetween } from '../src/store/articles.ts';
import {
  addSubscription,
  listSubscriptions,
  removeSubscription,
  type Subscription,
  saveSubscription,
  setPaused,
} from '../src/store/subscriptions.ts';

/** Text 0, announcement 5, threads 10–12, forum 15. Media channels (16) are not in Discord’s own description. */
const CHANNELS = [0, 5, 10, 11, 12, 15] as const;
/** Subscriptions one server can have, of either kind. */
const MOST = 50;

const TIME: CommandOption = {
  type: 3,
  ...named('time', '时间', '時間', {
    en: 'Time of day: 08:00, 8pm, 8点半',
    cn: '几点：08:00、8点半、晚上8点',
    tw: '幾點：08:00、8點半、晚上8點',
  }),
  autocomplete: true,
  max_length: 20,
};
const ZONE: CommandOption = {
  type: 3,
  ...named('zone', '时区', '時區', {
    en: 'Time zone or city: Asia/Taipei, 台北',
    cn: '时区或城市：Asia/Taipei、台北',
    tw: '時區或城市：Asia/Taipei、台北',
  }),
  autocomplete: true,
  max_length: 60,
};
const CHANNEL: CommandOption = {
  type: 7,
  ...named('channel', '频道', '頻道', {
    en: 'Where; this channel by default',
    cn: '发到哪里，默认本频道',
    tw: '發到哪裡，預設本頻道',
  }),
  channel_types: CHANNELS,
};
const DAYS: CommandOption = {
  type: 3,
  ...named('days', '日子', '日子', {
    en: 'daily, weekdays, weekends, mon,wed,fri; daily by default',
    cn: '每天、工作日、周末、一三五；默认每天',
    tw: '每天、工作日、週末、一三五；預設每天',
  }),
  autocomplete: true,
  max_length: 40,
};
const QUERY: CommandOption = {
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
const SETTINGS: readonly CommandOption[] = [ZONE, CHANNEL, DAYS, QUERY, OUTLETS, LANGUAGE, QUIET, CROSSPOST];

const one = (name: string, cn: string, tw: string, en: string, zh: string, hant: string) =>
  ({ type: 1, ...named(name, cn, tw, { en, cn: zh, tw: hant }), options: [ID] }) as const;

/** `/digest`: stories of the day, every day at an hour. */
export const digestCommand = {
  data: {
    ...named('digest', '摘要', '摘要', {
      en: 'A digest of the news, every day (Manage Server)',
      cn: '每天的新闻摘要（管理服务器）',
      tw: '每天的新聞摘要（管理伺服器）',
    }),
    ...SERVERS,
    default_member_permissions: MANAGE_SERVER,
    options: [
      {
        type: 1,
        ...named('subscribe', '订阅', '訂閱', {
          en: 'Send a digest at a time of day',
          cn: '每天定时发摘要',
          tw: '每天定時發摘要',
        }),
        options: [{ ...TIME, required: true }, ...SETTINGS],
      },
      {
        type: 1,
        ...named('list', '列表', '列表', {
          en: 'All digests of this server',
          cn: '本服务器的全部摘要',
          tw: '本伺服器的全部摘要',
        }),
      },
      {
        type: 1,
        ...named('edit', '修改', '修改', { en: 'Change a digest', cn: '修改一个摘要', tw: '修改一個摘要' }),
        options: [ID, TIME, ...SETTINGS],
      },
      one('remove', '删除', '刪除', 'Stop a digest for good', '删除一个摘要', '刪除一個摘要'),
      one('pause', '暂停', '暫停', 'Stop a digest for now', '暂停一个摘要', '暫停一個摘要'),
      one('resume', '恢复', '恢復', 'Start a paused digest again', '恢复一个摘要', '恢復一個摘要'),
      one(
        'preview',
        '预览',
        '預覽',
        'What would be sent now; for you alone',
        '现在会发什么，只给你看',
        '現在會發什麼，只給你看',
      ),
      one('now', '现在', '現在', 'Send it now', '现在就发', '現在就發'),
      {
        type: 1,
        ...named('day', '某天', '某天', {
          en: 'The stories of one day; for you alone',
          cn: '某一天的新闻，只给你看',
          tw: '某一天的新聞，只給你看',
        }),
        options: [
          {
            type: 3,
            ...named('date', '日期', '日期', { en: 'As 2026-11-20', cn: '如 2026-11-20', tw: '如 2026-11-20' }),
            required: true,
            max_length: 10,
          },
          ZONE,
          QUERY,
          OUTLETS,
        ],
      },
    ],
  },
  private: true,
  run(input, context) {
    const { state } = context;
    switch (input.subcommand) {
      case 'subscribe':
        return subscribe(input, context);
      case 'edit':
        return edit(input, context);
      case 'day':
        return showDay(input, context);
      case 'preview':
        return preview(input, context);
      case 'now':
        return sendNow(input, context);
      case 'remove': {
        const subscription = ownSubscription(input, context, 'digest');
        removeSubscription(state, subscription.id);
        return changed('removed', subscription, input, context);
      }
      case 'pause':
      case 'resume': {
        const before = ownSubscription(input, context, 'digest');
        // What was not wanted during a pause is not owed afterwards.
        if (before.paused === 'user') saveSubscription(state, { ...before, since: context.now().getTime() });
        setPaused(state, before.id, input.subcommand === 'pause' ? 'user' : null);
        const subscription = ownSubscription(input, context, 'digest');
        return changed(input.subcommand === 'pause' ? 'paused' : 'resumed', subscription, input, context);
      }
      default: {
        const guild = requireManager(input);
        const subscriptions = listSubscriptions(state, 'digest', { guild, owner: input.actor.userId });
        return { reply: presentList('digest', subscriptions, context.now(), input.locale), data: { subscriptions } };
      }
    }
  },
  complete(option, typed, input, context) {
    switch (option) {
      case 'id':
        return completeIds(typed, 'digest', input, context);
      case 'zone':
        return completeZones(typed, context.now(), 25);
      case 'time':
        return completeTimes(typed);
      case 'days':
        return ['每天', '工作日', '周末', 'daily', 'weekdays', 'weekends']
          .filter((name) => name.includes(typed.trim().toLowerCase()))
          .map((name) => ({ name, value: name }));
      default:
        return completeOutlets(context.archive, typed, 25).map((name) => ({ name, value: name }));
    }
  },
} satisfies Command;

function completeTimes(typed: string) {
  const exact = parseTime(typed);
  const hours = Array.from({ length: 24 }, (_, i) => `${String((i + 6) % 24).padStart(2, '0')}:00`);
  const near = exact === null ? hours : [exact, ...hours.filter((time) => time.startsWith(exact.slice(0, 2)))];
  return [...new Set(near)].map((time) => ({ name: time, value: time }));
}

function changed(
  change: 'saved' | 'removed' | 'paused' | 'resumed',
  subscription: Subscription,
  { locale }: Input,
  { now }: Context,
): Answer {
  return { reply: presentChange(change, subscription, {}, now(), locale), data: { subscription } };
}

function wrong(option: string, typed: OptionValue, expected: string): never {
  throw new UserError('bad_option', { option, typed: String(typed), expected });
}

/** The fields of a digest the options name; what is not named is absent. */
function readFields(input: Input, context: Context): Partial<Subscription> {
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

const HOME_ZONE = { 'zh-CN': 'Asia/Shanghai', 'zh-TW': 'Asia/Taipei', 'en-US': 'UTC' } as const;

function subscribe(input: Input, context: Context): Answer {
  const guild = requireManager(input);
  const fields = readFields(input, context);
  const others = listSubscriptions(context.state, 'digest', { guild, owner: input.actor.userId });
  if (others.length >= MOST) wrong('channel', others.length, `≤ ${MOST}`);
  const subscription = addSubscription(
    context.state,
    {
      kind: 'digest',
      guild,
      channel: input.actor.channelId,
      owner: input.actor.userId,
      locale: readLanguage(input, context),
      query: null,
      outlets: [],
      time: '08:00',
      zone: others.at(-1)?.zone ?? HOME_ZONE[input.locale],
      days: [],
      role: null,
      quiet: false,
      crosspost: false,
      cursor: null,
      ...fields,
    },
    context.now().getTime(),
  );
  return changed('saved', subscription, input, context);
}

function edit(input: Input, context: Context): Answer {
  const before = ownSubscription(input, context, 'digest');
  const fields = readFields(input, context);
  const moved = fields.time !== undefined || fields.zone !== undefined || fields.days !== undefined;
  // A new hour that has passed today is owed from tomorrow on.
  const subscription = { ...before, ...fields, ...(moved ? { since: context.now().getTime() } : {}) };
  saveSubscription(context.state, subscription);
  return changed('saved', subscription, input, context);
}

/** The digest as it would be sent now. Several messages become one: as many embeds as one can show. */
function preview(input: Input, context: Context): Answer {
  const subscription = ownSubscription(input, context, 'digest');
  const now = context.now().getTime();
  const until = positionNow(context.archive, context.state, now);
  const { view, messages } = composeDigest(context, {
    subscription,
    date: localDate(now, subscription.zone ?? 'UTC'),
    at: now,
    missed: [],
    after: subscription.cursor,
    until,
  });
  return { reply: firstOf(messages), data: view };
}

function firstOf(messages: readonly Reply[]): Reply {
  const [first] = messages;
  const rows = messages.at(-1)?.components;
  return {
    allowed_mentions: { parse: [] },
    ...first,
    ...(rows === undefined ? {} : { components: rows }),
    flags: EPHEMERAL,
  };
}

function sendNow(input: Input, context: Context): Answer {
  const subscription = ownSubscription(input, context, 'digest');
  const now = context.now().getTime();
  positionNow(context.archive, context.state, now);
  const date = localDate(now, subscription.zone ?? 'UTC');
  const queued = planNow(context.state, subscription.id, createComposer(context), now, date);
  return { reply: presentQueued(subscription, queued, input.locale), data: { queued } };
}

/** The stories published on one local date. */
function showDay(input: Input, context: Context): Answer {
  const { options, locale } = input;
  const date = String(options.date);
  const fields = readFields(input, context);
  const zone = fields.zone ?? 'UTC';
  const start =
    /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? instantAt(date, '00:00', zone) : null;
  if (start === null) return wrong('date', date, '2026-11-20');
  const until = instantAt(addDays(date, 1), '00:00', zone) ?? start + 86_400_000;
  const query = fields.query ?? null;
  const outlets = fields.outlets ?? [];
  const view = digest(context.archive, {
    material: loadMaterial(context.archive, idsPublishedBetween(context.archive, start / 1000, until / 1000)),
    query,
    outlets,
    since: start,
    until,
    seen: new Set(),
    now: context.now(),
  });
  const frame = { date, zone, query, outlets, missed: [], first: false, before: addDays(date, -1) };
  return { reply: firstOf(presentDigest(view, frame, locale)), data: view };
}
