import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeDiscord } from './fake.ts';

/** A discord.js client whose only setting for the fake is `rest.api`. */
async function login(
  intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
) {
  const fake = await startFakeDiscord();
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: fake.api },
    allowedMentions: { parse: [] },
  });
  const problems: unknown[] = [];
  client.on(Events.Error, (error) => problems.push(error));
  client.on(Events.ShardError, (error) => problems.push(error));
  onTestFinished(async () => {
    await client.destroy();
    await fake.stop();
    expect(problems).toEqual([]);
  });
  return { fake, client };
}

async function ready(client: Client, token: string): Promise<void> {
  const up = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await up;
}

test('a real client logs in, knows its servers, answers a command and is clean', async () => {
  const { fake, client } = await login();
  const guild = fake.guild('newsroom', { locale: 'zh-CN' });
  const channel = fake.channel(guild, 'desk');
  const mei = fake.person('mei', channel, { locale: 'zh-CN' });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: '芬太尼', value: '芬太尼' }]);
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        embeds: [{ title: interaction.options.getString('query') ?? '' }],
        components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'next' }] }],
      });
    }
    if (interaction.isButton()) await interaction.update({ content: 'page 2', embeds: [], components: [] });
  });
  await ready(client, fake.token);
  expect(client.guilds.cache.get(guild.id)?.preferredLocale).toBe('zh-CN');
  await client.application?.commands.set([
    {
      name: 'search',
      description: 'Search',
      options: [{ type: 3, name: 'query', description: 'words', required: true, autocomplete: true }],
    },
  ]);
  expect(await mei.complete('/search', { query: '芬' }, 'query')).toEqual([{ name: '芬太尼', value: '芬太尼' }]);
  const shown = await mei.slash('/search', { query: '芬太尼' });
  expect(shown.message.embeds[0]?.title).toBe('芬太尼');
  const next = await mei.click(shown, 'Next');
  expect(next.updated).toBe(true);
  expect(next.text).toBe('page 2');
  fake.assertClean();
});

test('a mention carries its content without the privileged intent, other messages do not', async () => {
  const { fake, client } = await login();
  const channel = fake.channel(fake.guild('newsroom'), 'desk');
  const mei = fake.person('mei', channel);
  const seen: string[] = [];
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    seen.push(message.content);
    if (message.mentions.has(client.user?.id ?? '')) await message.reply('here');
  });
  await ready(client, fake.token);
  mei.say('nothing for you');
  const reply = await mei.ask('@Xunwen 芬太尼');
  expect(reply.content).toBe('here');
  expect(seen).toEqual(['', `<@${client.user?.id}> 芬太尼`]);
  fake.assertClean();
});
