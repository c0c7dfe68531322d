import { EVERYWHERE, named } from '../src/command/data.ts';
import {
  completeIds,
  ID,
  LANGUAGE,
  OUTLETS,
  ownSubscription,
  readLanguage,
  readOutlets,
  readQuery,
  requireManager,
} from '../src/command/subscriptions.ts';
import type { Answer, Command, CommandOption, Context, Input } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { presentChange, presentList } from '../src/present/subscriptions.ts';
import { completeOutlets } from '../src/queries/outlets.ts';
import { backTest } from '../src/queries/watch.ts';
import { positionNow } from '../src/store/arrivals.ts';
import {
  addSubscription,
  listSubscriptions,
  removeSubscription,
  saveSubscription,
  setCursor,
  setPaused,
} from '../src/store/subscriptions.ts';

/** Days a new watch is tried on, and watches one server or person can have. */
const TRIED = 30;
const MOST = 50;

const QUERY: CommandOption = {
  type: 3,
  ...named('query', '条件', '條件', {
    en: 'What to look for, as in /search',
    cn: '要关注什么，写法同 /search',
    tw: '要關注什麼，寫法同 /search',
  }),
  max_length: 200,
};
const CHANNEL: CommandOption = {
  type: 7,
  ...named('channel', '频道', '頻道', {
    en: 'Where; this channel by default',
    cn: '发到哪里，默认本频道',
    tw: '發到哪裡，預設本頻道',
  }),
  channel_types: [0, 5, 10, 11, 12, 15],
};
const ROLE: CommandOption = {
  type: 8,
  ...named('role', '身份组', '身分組', {
    en: 'Role to ping, if you may ping it',
    cn: '要提醒的身份组（你须有权提及）',
    tw: '要提醒的身分組（你須有權提及）',
  }),
};
const PERSONAL: CommandOption = {
  type: 5,
  ...named('private', '私密', '私密', {
    en: 'To me alone, as direct messages',
    cn: '只发给我，用私信',
    tw: '只發給我，用私訊',
  }),
};

const one = (name: string, cn: string, tw: string, en: string, zh: string, hant: string) =>
  ({ type: 1, ...named(name, cn, tw, { en, cn: zh, tw: hant }), options: [ID] }) as const;

/** `/watch`: a message for each new article that a search finds. */
export const watchCommand = {
  data: {
    ...named('watch', '关注', '關注', {
      en: 'Be told of new articles that a search finds',
      cn: '有符合条件的新文章就通知',
      tw: '有符合條件的新文章就通知',
    }),
    ...EVERYWHERE,
    options: [
      {
        type: 1,
        ...named('add', '添加', '新增', {
          en: 'Watch for something (in a channel: Manage Server)',
          cn: '添加关注（发到频道须有管理服务器权限）',
          tw: '新增關注（發到頻道須有管理伺服器權限）',
        }),
        options: [{ ...QUERY, required: true }, CHANNEL, ROLE, PERSONAL, OUTLETS, LANGUAGE],
      },
      {
        type: 1,
        ...named('list', '列表', '列表', {
          en: 'This server’s watches, and your own',
          cn: '本服务器的和你自己的关注',
          tw: '本伺服器的和你自己的關注',
        }),
      },
      {
        type: 1,
        ...named('edit', '修改', '修改', { en: 'Change a watch', cn: '修改一个关注', tw: '修改一個關注' }),
        options: [ID, QUERY, CHANNEL, ROLE, OUTLETS, LANGUAGE],
      },
      one('remove', '删除', '刪除', 'Stop a watch for good', '删除一个关注', '刪除一個關注'),
      one('pause', '暂停', '暫停', 'Stop a watch for now', '暂停一个关注', '暫停一個關注'),
      one('resume', '恢复', '恢復', 'Start a paused watch again', '恢复一个关注', '恢復一個關注'),
    ],
  },
  private: true,
  run(input, context) {
    const { state } = context;
    switch (input.subcommand) {
      case 'add':
        return add(input, context);
      case 'edit':
        return edit(input, context);
      case 'remove': {
        const subscription = ownSubscription(input, context, 'watch');
        removeSubscription(state, subscription.id);
        return {
          reply: presentChange('removed', subscription, {}, context.now(), input.locale),
          data: { subscription },
        };
      }
      case 'pause':
      case 'resume': {
        const pausing = input.subcommand === 'pause';
        const { id } = ownSubscription(input, context, 'watch');
        // What came in during the pause was not wanted.
        if (!pausing) setCursor(state, id, positionNow(context.archive, state, context.now().getTime()));
        setPaused(state, id, pausing ? 'user' : null);
        const subscription = ownSubscription(input, context, 'watch');
        const change = pausing ? 'paused' : 'resumed';
        return { reply: presentChange(change, subscription, {}, context.now(), input.locale), data: { subscription } };
      }
      default: {
        const { guildId, canManage, userId } = input.actor;
        const place = { guild: canManage ? guildId : null, owner: userId };
        const subscriptions = listSubscriptions(state, 'watch', place);
        return { reply: presentList('watch', subscriptions, context.now(), input.locale), data: { subscriptions } };
      }
    }
  },
  complete(option, typed, input, context) {
    if (option === 'id') return completeIds(typed, 'watch', input, context);
    return completeOutlets(context.archive, typed, 25).map((name) => ({ name, value: name }));
  },
} satisfies Command;

/** The role to ping: only one the asker may ping. */
function roleOf({ options, actor }: Input): { role: string | null; noPing: boolean } {
  const wanted = options.role === undefined ? null : String(options.role);
  return actor.canPingRoles || wanted === null ? { role: wanted, noPing: false } : { role: null, noPing: true };
}

function add(input: Input, context: Context): Answer {
  const { options, actor, locale } = input;
  const query = readQuery(options.query);
  const now = context.now();
  const test = query === null ? null : backTest(context.archive, query, TRIED, now);
  if (query === null || test === null || !test.findable)
    throw new UserError('bad_option', { option: 'query', typed: String(options.query ?? ''), expected: '芬太尼 关税' });
  const personal = options.private === true || actor.guildId === null;
  const guild = personal ? null : requireManager(input);
  if (listSubscriptions(context.state, 'watch', { guild, owner: actor.userId }).length >= MOST)
    throw new UserError('bad_option', { option: 'query', typed: query, expected: `≤ ${MOST}` });
  const { role, noPing } = personal ? { role: null, noPing: false } : roleOf(input);
  const subscription = addSubscription(
    context.state,
    {
      kind: 'watch',
      guild,
      channel: personal ? null : options.channel === undefined ? actor.channelId : String(options.channel),
      owner: actor.userId,
      locale: personal && options.language === undefined ? locale : readLanguage(input, context),
      query,
      outlets: options.outlets === undefined ? [] : readOutlets(String(options.outlets), context),
      time: null,
      zone: null,
      days: [],
      role,
      quiet: true,
      crosspost: false,
      cursor: positionNow(context.archive, context.state, now.getTime()),
    },
    now.getTime(),
  );
  return {
    reply: presentChange('saved', subscription, { test, noPing }, now, locale),
    data: { subscription, test },
  };
}

function edit(input: Input, context: Context): Answer {
  const before = ownSubscription(input, context, 'watch');
  const { options } = input;
  const query = options.query === undefined ? before.query : readQuery(options.query);
  const test = query === null ? null : backTest(context.archive, query, TRIED, context.now());
  if (query === null || test === null || !test.findable)
    throw new UserError('bad_option', { option: 'query', typed: String(options.query ?? ''), expected: '芬太尼 关税' });
  const { role, noPing } = roleOf(input);
  const subscription = {
    ...before,
    query,
    ...(options.channel === undefined || before.channel === null ? {} : { channel: String(options.channel) }),
    ...(options.role === undefined || before.channel === null ? {} : { role }),
    ...(options.outlets === undefined ? {} : { outlets: readOutlets(String(options.outlets), context) }),
    ...(options.language === undefined ? {} : { locale: readLanguage(input, context) }),
  };
  saveSubscription(context.state, subscription);
  return {
    reply: presentChange('saved', subscription, { test, noPing }, context.now(), input.locale),
    data: { subscription, test },
  };
}
