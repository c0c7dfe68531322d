import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../src/adapters/discord/bot.ts';
import { readConfig } from '../../src/config.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake.ts';
import { recordingLog, stage } from './support.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const NO_APP = {
  commands: [],
  settings: () => ({ locale: null, outlets: [], channels: [], health: null }),
} as never;

async function refusedBy(prepare: (fake: FakeDiscord) => void, token?: string) {
  const fake = await startFakeDiscord();
  onTestFinished(() => fake.stop());
  prepare(fake);
  const { log, logged } = recordingLog();
  const config = readConfig({ DISCORD_TOKEN: token ?? fake.token, DISCORD_API_URL: fake.api });
  const error = await startBot({ app: NO_APP, config, log }).then(
    () => null,
    (failure: unknown) => failure,
  );
  await sleep(300);
  return { error, fake, logged };
}

test('a refused token stops with one sentence and is not tried again', async () => {
  const { error, fake } = await refusedBy(() => {}, 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gwrong.wrongwrongwrongwrongwrongwrong00');
  expect(error).toMatchObject({
    code: 'discord_refused',
    message: expect.stringContaining('DISCORD_TOKEN was refused'),
  });
  expect(fake.gateway.stats.identifies).toBe(0);
  expect(fake.http.rates.invalid).toBe(1);
});

test('an exhausted session-start limit stops with the time to come back, without a login', async () => {
  const { error, fake } = await refusedBy((fake) => {
    fake.gateway.settings.sessionStarts.remaining = 0;
  });
  expect(error).toMatchObject({ code: 'discord_refused', message: expect.stringMatching(/no more logins.*UTC/) });
  expect(fake.gateway.stats.identifies).toBe(0);
});

test.each([4004, 4013, 4014])('close code %i at login stops with a sentence, after one login', async (code) => {
  const { error, fake } = await refusedBy((fake) => {
    fake.gateway.settings.refuseWith = code;
  });
  expect(error).toMatchObject({ code: 'discord_refused' });
  expect(fake.gateway.stats.identifies).toBe(1);
});

test('Discord being down is waited out', async () => {
  const fake = await startFakeDiscord();
  fake.http.faults.add({ path: /^\/gateway\/bot$/, status: 503, times: 4 });
  const { log, logged } = recordingLog();
  const config = readConfig({ DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.api });
  const bot = await startBot({ app: NO_APP, config, log });
  expect(bot).not.toBeNull();
  await bot?.stop();
  await fake.stop();
  expect(logged.filter(({ message }) => message.includes('cannot be reached'))).toHaveLength(1);
});

test('told to stop while Discord is down, it stops', async () => {
  const fake = await startFakeDiscord();
  onTestFinished(() => fake.stop());
  fake.http.faults.add({ path: /^\/gateway\/bot$/, status: 503, times: 1_000 });
  const config = readConfig({ DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.api });
  const bot = await startBot({ app: NO_APP, config, log: recordingLog().log, stopped: sleep(300) });
  expect(bot).toBeNull();
});

test('a token that is reset while it runs ends the bot with the reason', async () => {
  const { fake, bot } = await stage();
  fake.gateway.closeAll(4004);
  expect(await bot.ended).toMatchObject({ code: 'discord_refused' });
});

test.each([
  ['a reconnect request', (fake: FakeDiscord) => fake.gateway.askReconnect()],
  ['a dropped connection', (fake: FakeDiscord) => fake.gateway.drop()],
  ['close code 4000', (fake: FakeDiscord) => fake.gateway.closeAll(4000)],
])('%s is resumed, and what happened meanwhile is answered', async (_what, cut) => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  cut(fake);
  const reply = await mei.ask('@Xunwen 罢工');
  expect(reply.id).not.toBe('');
  await fake.world.until(
    () => (fake.gateway.stats.resumes > 0 ? true : null),
    5_000,
    () => 'not resumed',
  );
  expect(fake.gateway.stats).toMatchObject({ identifies: 1, resumes: 1 });
});

test('an invalid session is followed by one new login', async () => {
  const { fake, desk } = await stage({
    prepare: (fake) => {
      fake.gateway.settings.sessionStarts.maxConcurrency = 16;
    },
  });
  fake.gateway.invalidate(false);
  await sleep(100);
  await fake.online(15_000);
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
  expect(fake.gateway.stats.identifies).toBe(2);
}, 30_000);

test('missed heartbeat acknowledgements make it reconnect', async () => {
  const { fake, desk } = await stage({
    prepare: (fake) => {
      fake.gateway.settings.heartbeatInterval = 300;
    },
  });
  fake.gateway.settings.acknowledge = false;
  await fake.world.until(
    () => (fake.gateway.stats.resumes > 0 ? true : null),
    5_000,
    () => 'no reconnect',
  );
  fake.gateway.settings.acknowledge = true;
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
});

test('told to stop, it takes no more questions but stays until what is delivered has arrived', async () => {
  const { fake, desk, bot } = await stage();
  let arrived = (): void => {};
  const stopping = bot.stop(
    new Promise<void>((resolve) => {
      arrived = resolve;
    }),
  );
  const shown = await fake.person('mei', desk, { locale: 'en-US' }).slash('/latest');
  expect(shown.text).toContain('Restarting');
  expect(bot.client.isReady()).toBe(true);
  arrived();
  await stopping;
  expect(bot.client.isReady()).toBe(false);
});
