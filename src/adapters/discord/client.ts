import { Client, GatewayIntentBits, Options, Partials, REST } from 'discord.js';

/** How long one HTTP request may take, in milliseconds; nothing a person waits for is worth more. */
const REQUEST_MS = 10_000;

/**
 * The discord.js client. Intents: servers (their channels and languages), messages in servers and direct messages (to be
 * mentioned); none of them is privileged. Direct messages arrive only with `Partials.Channel`. What Discord sends is
 * hardly ever looked at twice, so next to nothing is cached: memory stays flat however many messages pass by.
 */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // Servers in an outage keep the bot from answering elsewhere no longer than this, in milliseconds.
    waitGuildTimeout: 2_000,
    // A message that was deleted meanwhile is answered without the reference.
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    sweepers: { threads: { interval: 600, lifetime: 3_600 } },
    rest: { timeout: REQUEST_MS, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  });
}

/** Requests without a token of the bot and outside its limit: the webhooks of interactions. */
export function createHooks(apiUrl: string | undefined): REST {
  const globalRequestsPerSecond = Number.MAX_SAFE_INTEGER;
  return new REST({ timeout: REQUEST_MS, globalRequestsPerSecond, ...(apiUrl === undefined ? {} : { api: apiUrl }) });
}
