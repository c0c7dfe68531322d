import { REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { registerOnly } from '../../src/adapters/discord/bot.ts';
import { registerCommands } from '../../src/adapters/discord/register.ts';
import type { Command } from '../../src/command.ts';
import { readConfig } from '../../src/config.ts';
import { startFakeDiscord } from '../fake-discord/fake.ts';

async function portal(guildId = false) {
  const fake = await startFakeDiscord();
  onTestFinished(async () => {
    await fake.stop();
    fake.assertClean();
  });
  const guild = fake.guild('newsroom');
  const config = readConfig({
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: fake.api,
    ...(guildId ? { DISCORD_GUILD_ID: guild.id } : {}),
  });
  const puts = () => fake.requests.filter(({ method }) => method === 'PUT');
  return { fake, guild, config, puts };
}

test('commands are sent once and never again while they are equal', async () => {
  const { config, puts, fake } = await portal();
  expect(await registerOnly(config, COMMANDS)).toBe(true);
  const ids = [...fake.world.commands.keys()];
  expect(await registerOnly(config, COMMANDS)).toBe(false);
  expect(await registerOnly(config, [...COMMANDS].reverse())).toBe(false);
  expect(puts()).toHaveLength(1);
  expect([...fake.world.commands.keys()]).toEqual(ids);
});

test.each<[string, (command: Command) => unknown]>([
  ['a description', (command) => ({ ...command.data, description: 'Other words' })],
  ['a translation', (command) => ({ ...command.data, name_localizations: { 'zh-CN': '别名' } })],
  ['where it is offered', (command) => ({ ...command.data, contexts: [0] })],
  ['an option', (command) => ({ ...command.data, options: [] })],
])('%s that changed is noticed', async (_what, change) => {
  const { config, puts } = await portal();
  await registerOnly(config, COMMANDS);
  const [first, ...rest] = COMMANDS;
  if (first === undefined) throw new Error('no commands');
  expect(await registerOnly(config, [{ ...first, data: change(first) } as Command, ...rest])).toBe(true);
  expect(puts()).toHaveLength(2);
});

test('whoever is asked may decline, and is not asked while the commands are equal', async () => {
  const { fake, puts } = await portal();
  const rest = new REST({ api: fake.api }).setToken(fake.token);
  const scope = { applicationId: fake.world.applicationId, guildId: undefined };
  const data = COMMANDS.map((command) => command.data);
  expect(await registerCommands(rest, scope, data, async () => false)).toBe(false);
  expect(puts()).toHaveLength(0);
  expect(await registerCommands(rest, scope, data, async () => true)).toBe(true);
  const never = () => Promise.reject(new Error('asked'));
  expect(await registerCommands(rest, scope, data, never)).toBe(false);
});

test('a command that is gone is taken away', async () => {
  const { config, fake } = await portal();
  await registerOnly(config, COMMANDS);
  await registerOnly(config, COMMANDS.slice(1));
  expect([...fake.world.commands.values()]).toHaveLength(COMMANDS.length - 1);
});

test('with DISCORD_GUILD_ID they go to that server alone', async () => {
  const { config, fake, guild } = await portal(true);
  await registerOnly(config, COMMANDS);
  expect(await registerOnly(config, COMMANDS)).toBe(false);
  expect(new Set([...fake.world.commands.values()].map(({ guildId }) => guildId))).toEqual(new Set([guild.id]));
});

test('a refused or missing token is one sentence', async () => {
  const { config } = await portal();
  await expect(registerOnly({ ...config, discordToken: 'wrong' }, COMMANDS)).rejects.toThrow(
    'DISCORD_TOKEN was refused',
  );
  await expect(registerOnly({ ...config, discordToken: undefined }, COMMANDS)).rejects.toThrow(
    'DISCORD_TOKEN is missing',
  );
});
