import { EVERYWHERE, named, subcommand } from '../src/command/data.ts';
import {
  CHANNEL,
  clearOption,
  completeIds,
  ID,
  LANGUAGE,
  lifecycle,
  OUTLETS,
  readCleared,
  readLanguage,
  readOutlets,
  readQuery,
  seenBy,
  suggestOutlets,
} from '../src/command/subscription-options.ts';
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
import { UserError } from '../src/errors.ts';
import type { OptionValue } from '../src/line-format.ts';
import { presentList, type Unpinged } from '../src/present/subscriptions.ts';
import { backTest } from '../src/queries/watch.ts';
import { positionNow } from '../src/store/arrivals.ts';
import { addSubscription, listSubscriptions, saveSubscription, setCursor } from '../src/store/subscriptions.ts';

/** Days a new watch is tried on. */
const TRIED = 30;

const QUERY: CommandOption = {
  type: 3,
  ...named('query', '条件', '條件', {
    en: 'What to look for, as in /search',
    cn: '要关注什么，写法同 /search',
    tw: '要關注什麼，寫法同 /search',
  }),
  max_length: 200,
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
      subcommand(
        'add',
        '添加',
        '新增',
        {
          en: 'Watch for something (in a channel: Manage Server)',
          cn: '添加关注（发到频道须有管理服务器权限）',
          tw: '新增關注（發到頻道須有管理伺服器權限）',
        },
        [{ ...QUERY, required: true }, CHANNEL, ROLE, PERSONAL, OUTLETS, LANGUAGE],
      ),
      subcommand('list', '列表', '列表', {
        en: 'This server’s watches, and your own',
        cn: '本服务器的和你自己的关注',
        tw: '本伺服器的和你自己的關注',
      }),
      subcommand('edit', '修改', '修改', { en: 'Change a watch', cn: '修改一个关注', tw: '修改一個關注' }, [
        ID,
        QUERY,
        CHANNEL,
        ROLE,
        OUTLETS,
        LANGUAGE,
        clearOption([ROLE, OUTLETS]),
      ]),
      ...lifecycle('watch', '关注', '關注'),
    ],
  },
  private: true,
  run(input, context) {
    switch (input.subcommand) {
      case 'add':
        return add(input, context);
      case 'edit':
        return edit(input, context);
      case 'remove':
        return remove('watch', input, context);
      case 'pause':
      case 'resume':
        return pauseOrResume('watch', input, context, ({ id }) => {
          // What came in during the pause was not wanted.
          setCursor(context.state, id, positionNow(context.archive, context.state, context.now().getTime()));
        });
      default:
        return list(input, context);
    }
  },
  complete(option, typed, input, context) {
    return option === 'id' ? completeIds(typed, 'watch', input, context) : suggestOutlets(typed, context);
  },
} satisfies Command;

function list(input: Input, context: Context): Answer {
  const subscriptions = listSubscriptions(context.state, 'watch', seenBy(input));
  const entries = subscriptions.map((subscription) => entryOf(subscription, input, context));
  return { reply: presentList('watch', entries, input.locale), data: { subscriptions } };
}

/** The query as typed and how it did of late. Throws UserError `bad_option` for one that can find nothing. */
function readWatched(typed: OptionValue | null | undefined, outlets: readonly string[], { archive, now }: Context) {
  const query = readQuery(typed);
  const test = query === null ? null : backTest(archive, query, outlets, TRIED, now());
  if (query !== null && test?.findable) return { query, test };
  throw new UserError('bad_option', { option: 'query', typed: String(typed ?? ''), expected: '芬太尼 关税' });
}

/** The role to ping, or why none is: only one the asker may ping, in a channel (null: direct messages). */
function readRole({ options, actor }: Input, channel: string | null): { role?: string; unpinged?: Unpinged } {
  if (options.role === undefined) return {};
  const role = String(options.role);
  if (channel === null) return { unpinged: 'direct' };
  // Discord lists @everyone among the roles, with the server's own id.
  if (role === actor.guildId) return { unpinged: 'everyone' };
  return actor.pingRights(role, channel).asker ? { role } : { unpinged: 'asker' };
}

function add(input: Input, context: Context): Answer {
  const { options, actor, locale } = input;
  const now = context.now().getTime();
  const outlets = options.outlets === undefined ? [] : readOutlets(String(options.outlets), context);
  const { query, test } = readWatched(options.query, outlets, context);
  const personal = options.private === true || actor.guildId === null;
  const guild = personal ? null : requireManager(input);
  requireRoom('watch', guild, actor.userId, context);
  const channel = personal ? null : options.channel === undefined ? actor.channelId : String(options.channel);
  const { role = null, ...note } = readRole(input, channel);
  const subscription = addSubscription(
    context.state,
    {
      kind: 'watch',
      guild,
      channel,
      owner: actor.userId,
      locale: personal && options.language === undefined ? locale : readLanguage(input, context),
      query,
      outlets,
      time: null,
      zone: null,
      days: [],
      role,
      quiet: true,
      crosspost: false,
      cursor: positionNow(context.archive, context.state, now),
    },
    now,
  );
  return changed('saved', subscription, input, context, { test, ...note });
}

function edit(input: Input, context: Context): Answer {
  const before = ownSubscription(input, context, 'watch');
  const { options } = input;
  const fields = {
    ...before,
    ...readCleared(input),
    ...(options.outlets === undefined ? {} : { outlets: readOutlets(String(options.outlets), context) }),
  };
  const { query, test } = readWatched(options.query ?? before.query, fields.outlets, context);
  const channel = options.channel === undefined || before.channel === null ? before.channel : String(options.channel);
  const { role, ...note } = readRole(input, channel);
  const subscription = {
    ...fields,
    query,
    channel,
    // Whoever names the role answers for it: alerts ping it as long as they may.
    ...(role === undefined ? {} : { role, owner: input.actor.userId }),
    ...(options.language === undefined ? {} : { locale: readLanguage(input, context) }),
  };
  saveSubscription(context.state, subscription);
  return changed('saved', subscription, input, context, { test, ...note });
}
