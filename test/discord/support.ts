import { onTestFinished } from 'vitest';
import { type Bot, startBot } from '../../src/adapters/discord/bot.ts';
import { type App, createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Log } from '../../src/log.ts';
import type { Db } from '../../src/store/database.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake.ts';
import { Person } from '../fake-discord/person.ts';
import type { Channel, Guild } from '../fake-discord/state.ts';
import { memoryArchive, memoryState, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

/** One line the bot logged. */
export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Stage {
  readonly fake: FakeDiscord;
  readonly guild: Guild;
  readonly desk: Channel;
  readonly app: App;
  readonly state: Db;
  readonly bot: Bot;
  readonly logged: Logged[];
  /** Stops the bot and starts it again on the same store. */
  restart(): Promise<void>;
  /** Lines of these levels. */
  logs(...levels: Logged['level'][]): Logged[];
}

export interface StageOptions {
  readonly locale?: string;
  readonly guildId?: string;
  /** Wraps the app before the bot gets it. */
  readonly wrap?: (app: App) => App;
  /** Before the bot logs in. */
  readonly prepare?: (fake: FakeDiscord) => void;
  /** The bot's own clock, in milliseconds. */
  readonly now?: () => number;
  /** Log lines at `error` that the test expects: how many. */
  readonly errors?: number;
}

export function recordingLog(): { log: Log; logged: Logged[] } {
  const logged: Logged[] = [];
  const at = (level: Logged['level']) => (fields: object, message: string) =>
    void logged.push({ level, message, fields: fields as Record<string, unknown> });
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, logged };
}

/** Twelve articles: eleven on a strike, one on a bridge. */
function writeArticles(root: string): void {
  for (let day = 1; day <= 11; day++) {
    put(
      root,
      `strike/${day}.txt`,
      articleText({
        title: `港口罢工第${day}天`,
        url: `https://news.example.org/strike/${day}`,
        date: new Date(Date.UTC(2024, 2, day, 8)).toUTCString(),
        paragraphs: [`码头工人工会在第${day}天说，罢工将延长。`, '港务局说，积压的货柜已超过两万个。'],
      }),
    );
  }
  put(
    root,
    'bridge.txt',
    articleText({ title: '跨海大桥通车', url: 'https://news.example.org/bridge', paragraphs: ['大桥周一通车。'] }),
  );
}

/** A fake Discord with a server and a channel, and the real bot logged in to it. Fails the test on anything unclean. */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  const fake = await startFakeDiscord();
  const guild = fake.guild('newsroom', { locale: options.locale ?? 'zh-CN' });
  const desk = fake.channel(guild, 'desk');
  options.prepare?.(fake);
  const root = tempFolder();
  writeArticles(root);
  const archive = memoryArchive();
  const state = memoryState();
  await syncFolder(archive, root);
  const { log, logged } = recordingLog();
  const plain = createApp({ archive, state, now: () => new Date('2024-03-12T00:00:00Z'), syncing: () => null, log });
  const app = options.wrap?.(plain) ?? plain;
  const config = readConfig({
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: fake.api,
    ...(options.guildId === undefined ? {} : { DISCORD_GUILD_ID: options.guildId }),
  });
  const start = async (): Promise<Bot> => {
    const started = await startBot({ app, config, log, ...(options.now ? { now: options.now } : {}) });
    if (started === null) throw new Error('the bot was stopped');
    return started;
  };
  let bot = await start();
  const restart = async (): Promise<void> => {
    await bot.stop();
    fake.clock.advance(5_001);
    bot = await start();
  };
  const logs = (...levels: Logged['level'][]) => logged.filter(({ level }) => levels.includes(level));
  onTestFinished(async () => {
    await bot.stop();
    await fake.stop();
    fake.assertClean();
    const errors = logs('error');
    if (errors.length !== (options.errors ?? 0)) {
      throw new Error(
        `logged errors: ${errors.map(({ message, fields }) => `${message} ${String(fields.err)}`).join('; ')}`,
      );
    }
  });
  return { fake, guild, desk, app, state, bot, logged, restart, logs };
}

/** The same person's view, e.g. of another channel. */
export const view = (fake: FakeDiscord, person: Person, channel: Channel): Person =>
  new Person(fake.world, person.user, channel);
