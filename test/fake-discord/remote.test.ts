import { expect, onTestFinished, test } from 'vitest';
import { RemoteDiscord } from './remote.ts';

test('the fake runs as its own process and is driven from outside', async () => {
  const discord = await RemoteDiscord.start();
  onTestFinished(() => discord.stop());
  const guild = await discord.call('guild', { name: 'newsroom' });
  const channel = await discord.call('channel', { guild: guild.id, name: 'desk' });
  const mei = await discord.call('person', { name: 'mei', channel: channel.id });
  await discord.call('say', { person: mei.id, text: '@Xunwen hello' });
  const answer = await fetch(`${discord.api}/v10/channels/${channel.id}/messages`, {
    headers: { Authorization: `Bot ${discord.token}` },
  });
  expect(await answer.json()).toMatchObject([{ content: expect.stringContaining('hello') }]);
  await expect(discord.call('slash', { person: mei.id, name: '/nothing' })).rejects.toThrow('Refused');
});
