import { readFileSync } from 'node:fs';
import { PermissionsBitField } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { inviteLink, PERMISSIONS } from '../../src/adapters/discord/invite.ts';
import { startFakeDiscord } from '../fake-discord/fake.ts';
import { textOf } from '../fake-discord/shown.ts';
import { tempFolder } from '../support/files.ts';
import { runProgram, startProgram } from '../support/process.ts';

const guide = readFileSync('docs/discord.md', 'utf8');

test('the steps of docs/discord.md work: start, invite, try, register, stop', async () => {
  const fake = await startFakeDiscord();
  onTestFinished(() => fake.stop());
  const env = { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.api, DATA_DIR: tempFolder(), ARTICLES_DIR: './seeds' };
  const program = startProgram(['start'], env);
  onTestFinished(() => void program.kill('SIGKILL'));
  let out = '';
  let err = '';
  program.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  program.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  await fake.online(20_000);
  await fake.world.until(
    () => (fake.world.commands.size > 0 ? true : null),
    10_000,
    () => 'no commands',
  );
  const desk = fake.channel(fake.guild('newsroom', { locale: 'zh-CN' }), 'desk');
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  expect((await mei.slash('/status')).text).not.toBe('');
  expect((await mei.slash('/search', { query: '芬太尼' })).text).toContain('芬太尼');
  expect(textOf(await mei.ask('@Xunwen 最新 5 条'))).not.toBe('');
  expect(out).toContain(`Invite the bot: ${inviteLink(fake.world.applicationId)}`);
  const again = await runProgram(['register'], env);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('has these commands already') });
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(err).not.toContain(fake.token);
  fake.assertClean();
}, 60_000);

test.each([
  [{ DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gwrong.wrongwrongwrongwrongwrongwrong00' }, 'DISCORD_TOKEN was refused'],
  [{}, 'DISCORD_TOKEN is missing'],
])('npm run register with %j says one sentence of the guide', async (env, sentence) => {
  const fake = await startFakeDiscord();
  onTestFinished(() => fake.stop());
  const run = await runProgram(['register'], {
    DISCORD_API_URL: fake.api,
    DISCORD_TOKEN: '',
    DATA_DIR: tempFolder(),
    ...env,
  });
  expect(run.code).toBe(1);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(run.err).toContain(sentence);
  expect(guide).toContain(sentence);
});

test('the guide names each permission of the invite link, and no other', () => {
  const titles: Record<string, string> = {
    ViewChannel: 'View Channels',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    EmbedLinks: 'Embed Links',
    ReadMessageHistory: 'Read Message History',
  };
  const names = new PermissionsBitField([...PERMISSIONS]).toArray();
  const section = guide.slice(guide.indexOf('| permission | why |'), guide.indexOf('Slash commands need none'));
  const listed = [...section.matchAll(/^\| ([A-Z][\w ]+) \|/gm)].map((match) => match[1]);
  expect(listed.sort()).toEqual(names.map((name) => titles[name]).sort());
});
