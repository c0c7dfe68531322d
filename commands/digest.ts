import { MANAGE_SERVER, named, PAGE, SERVERS, subcommand } from '../src/command/data.ts';
import { completeDigest, QUERY, readFields, SETTINGS, TIME, wrong, ZONE } from '../src/command/digest-options.ts';
import { clearOption, ID, lifecycle, OUTLETS, readCleared, readLanguage } from '../src/command/subscription-options.ts';
import {
  changed,
  entryOf,
  ownSubscription,
  pauseOrResume,
  remove,
  requireManager,
  requireRoom,
} from '../src/command/subscriptions.ts';
import type { Answer, Command, CommandOption, Context, Input } from '../src/command.ts';
import { planNow } from '../src/deliver.ts';
import { composeDigest, createComposer } from '../src/present/deliveries.ts';
import { presentDigest, presentPart } from '../src/present/digest.ts';
import { presentList, presentQueued } from '../src/present/subscriptions.ts';
import { digest, loadMaterial } from '../src/queries/digest.ts';
import { addDays, instantAt, localDate } from '../src/schedule.ts';
import { positionNow } from '../src/store/arrivals.ts';
import { idsPublishedBetween } from '../src/store/articles.ts';
import { addSubscription, listSubscriptions, saveSubscription } from '../src/store/subscriptions.ts';

const DATE: CommandOption = {
  type: 3,
  ...named('date', '日期', '日期', { en: 'As 2026-11-20', cn: '如 2026-11-20', tw: '如 2026-11-20' }),
  required: true,
  max_length: 10,
};

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
      subcommand(
        'subscribe',
        '订阅',
        '訂閱',
        { en: 'Send a digest at a time of day', cn: '每天定时发摘要', tw: '每天定時發摘要' },
        [{ ...TIME, required: true }, ...SETTINGS],
      ),
      subcommand('list', '列表', '列表', {
        en: 'All digests of this server',
        cn: '本服务器的全部摘要',
        tw: '本伺服器的全部摘要',
      }),
      subcommand('edit', '修改', '修改', { en: 'Change a digest', cn: '修改一个摘要', tw: '修改一個摘要' }, [
        ID,
        TIME,
        ...SETTINGS,
        clearOption([QUERY, OUTLETS]),
      ]),
      ...lifecycle('digest', '摘要', '摘要'),
      subcommand(
        'preview',
        '预览',
        '預覽',
        { en: 'What would be sent now; for you alone', cn: '现在会发什么，只给你看', tw: '現在會發什麼，只給你看' },
        [ID, PAGE],
      ),
      subcommand('now', '现在', '現在', { en: 'Send it now', cn: '现在就发', tw: '現在就發' }, [ID]),
      subcommand(
        'day',
        '某天',
        '某天',
        { en: 'The stories of one day; for you alone', cn: '某一天的新闻，只给你看', tw: '某一天的新聞，只給你看' },
        [DATE, ZONE, QUERY, OUTLETS, PAGE],
      ),
    ],
  },
  private: true,
  run(input, context) {
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
      case 'remove':
        return remove('digest', input, context);
      case 'pause':
      case 'resume':
        return pauseOrResume('digest', input, context, (before) => {
          // What was not wanted during a pause is not owed afterwards.
          if (before.paused === 'user') saveSubscription(context.state, { ...before, since: context.now().getTime() });
        });
      default:
        return list(input, context);
    }
  },
  complete: completeDigest,
} satisfies Command;

function list(input: Input, context: Context): Answer {
  const guild = requireManager(input);
  const subscriptions = listSubscriptions(context.state, 'digest', { guild, owner: input.actor.userId });
  const entries = subscriptions.map((subscription) => entryOf(subscription, input, context));
  return { reply: presentList('digest', entries, input.locale), data: { subscriptions } };
}

const HOME_ZONE = { 'zh-CN': 'Asia/Shanghai', 'zh-TW': 'Asia/Taipei', 'en-US': 'UTC' } as const;

function subscribe(input: Input, context: Context): Answer {
  const guild = requireManager(input);
  const fields = readFields(input, context);
  requireRoom('digest', guild, input.actor.userId, context);
  const others = listSubscriptions(context.state, 'digest', { guild, owner: input.actor.userId });
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
  const subscription = {
    ...before,
    ...readCleared(input),
    ...fields,
    ...(moved ? { since: context.now().getTime() } : {}),
  };
  saveSubscription(context.state, subscription);
  return changed('saved', subscription, input, context);
}

/** The digest as it would be sent now, a page for each of its messages. */
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
  const reply =
    view.articles === 0 && subscription.quiet
      ? presentQueued(subscription, false, input.locale)
      : presentPart(messages, { subcommand: 'preview', options: input.options }, input.locale);
  return { reply, data: view };
}

function sendNow(input: Input, context: Context): Answer {
  const subscription = ownSubscription(input, context, 'digest');
  // Nothing is sent until it is resumed.
  if (subscription.paused !== null) return changed('paused', subscription, input, context);
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
  const frame = { date, zone, query, outlets, missed: [], first: false, published: true, before: addDays(date, -1) };
  const messages = presentDigest(view, frame, locale);
  return { reply: presentPart(messages, { subcommand: 'day', options }, locale), data: view };
}
