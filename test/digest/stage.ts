import { onTestFinished } from 'vitest';
import { startBot } from '../../src/adapters/discord/bot.ts';
import { createDiscordDelivery } from '../../src/adapters/discord/deliver.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { DeliveryEngine } from '../../src/deliver.ts';
import { groupStories } from '../../src/ingest/stories.ts';
import type { Db } from '../../src/store/database.ts';
import { recordingLog } from '../discord/support.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake.ts';
import type { Channel, Guild } from '../fake-discord/state.ts';
import { memoryArchive, memoryState, syncFolder } from '../support/archive.ts';
import { type ArticleFile, articleText, put, tempFolder } from '../support/files.ts';

/** A bot with its delivery engine on a fake Discord, and a clock both go by. */
export interface Stage {
  readonly fake: FakeDiscord;
  readonly guild: Guild;
  readonly desk: Channel;
  readonly state: Db;
  readonly archive: Db;
  readonly engine: DeliveryEngine;
  readonly warnings: () => string[];
  now(): number;
  advance(ms: number): void;
  /** The time of day in Taipei `minutes` from now, and how to get just past it. */
  soon(minutes: number): string;
  /** A new file comes into the archive, published `hoursAgo`. */
  arrive(name: string, article: ArticleFile, hoursAgo?: number): Promise<void>;
}

export async function stage(): Promise<Stage> {
  const fake = await startFakeDiscord();
  const guild = fake.guild('newsroom', { locale: 'zh-CN' });
  const desk = fake.channel(guild, 'desk');
  const root = tempFolder();
  const archive = memoryArchive();
  const state = memoryState();
  let offset = 0;
  const now = () => Date.now() + offset;
  const { log, logged } = recordingLog();
  const app = createApp({ archive, state, now: () => new Date(now()), syncing: () => null, log });
  const config = readConfig({ DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.api });
  const bot = await startBot({ app, config, log, now });
  if (bot === null) throw new Error('the bot was stopped');
  const { client, problems } = bot;
  const engine = createDiscordDelivery({ client, config, archive, state, log, problems, ready: () => true, now });
  onTestFinished(async () => {
    await engine.stop();
    await bot.stop();
    await fake.stop();
    fake.assertClean();
    const errors = logged.filter(({ level }) => level === 'error');
    if (errors.length > 0) throw new Error(errors.map(({ message, fields }) => `${message} ${fields.err}`).join('; '));
  });
  return {
    fake,
    guild,
    desk,
    state,
    archive,
    engine,
    now,
    warnings: () => logged.filter(({ level }) => level === 'warn').map(({ message }) => message),
    advance(ms) {
      offset += ms;
      fake.clock.advance(ms);
    },
    soon(minutes) {
      const at = new Date(now() + minutes * 60_000 + 8 * 3_600_000);
      return at.toISOString().slice(11, 16);
    },
    async arrive(name, article, hoursAgo = 1) {
      const date = new Date(now() - hoursAgo * 3_600_000).toUTCString();
      put(root, `${name}.txt`, articleText({ url: `https://${name}.example.org/a`, date, ...article }));
      await syncFolder(archive, root, new Date(now()));
      while (groupStories(archive));
      engine.arrived();
    },
  };
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
