import { expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { P } from '../fake-discord/permissions.ts';
import { textOf } from '../fake-discord/shown.ts';
import { stage } from './support.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const CALLBACK = /^\/interactions\/.*\/callback$/;
const MESSAGES = /^\/channels\/\d+\/messages$/;

test.each([500, 502, 503])('a %i on the first answer is tried again', async (status) => {
  const { fake, desk } = await stage();
  fake.http.faults.add({ method: 'POST', path: CALLBACK, status });
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
});

test('an answer that is lost on the way back is not given twice', async () => {
  const { fake, desk } = await stage();
  fake.http.faults.add({ method: 'POST', path: CALLBACK, lost: true });
  await fake.person('mei', desk).slash('/latest');
  await sleep(900);
  expect(fake.fromBot(desk)).toHaveLength(1);
});

test('a connection that breaks before Discord took the answer is tried again', async () => {
  const { fake, desk } = await stage();
  fake.http.faults.add({ method: 'POST', path: CALLBACK, dropped: true });
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
});

test('an answer that is not JSON does no harm', async () => {
  const { fake, desk } = await stage();
  fake.http.faults.add({ method: 'POST', path: CALLBACK, garbled: true });
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
  expect((await fake.person('bo', desk).slash('/latest')).text).not.toBe('');
});

test('a dead interaction is logged once and nothing else happens', async () => {
  const { fake, desk, logs } = await stage();
  const mei = fake.person('mei', desk);
  const interaction = mei.sendSlash('/latest');
  fake.clock.advance(3_100);
  await expect(mei.answer(interaction)).rejects.toThrow('did not respond');
  await sleep(200);
  expect(logs('warn').filter(({ message }) => message.includes('did not reach'))).toHaveLength(1);
  expect((await mei.slash('/latest')).text).not.toBe('');
});

test('an answer later than the token lives is logged once, and the bot goes on', async () => {
  const wrap = (app: App): App => ({ ...app, run: (input) => sleep(1_300).then(() => app.run(input)) });
  const { fake, desk, logs } = await stage({ wrap });
  const mei = fake.person('mei', desk);
  const interaction = mei.sendSlash('/latest');
  await fake.world.until(
    () => (interaction.response === null ? null : true),
    3_000,
    () => 'not deferred',
  );
  fake.clock.advance(16 * 60_000);
  await sleep(600);
  expect(logs('warn').filter(({ message }) => message.includes('did not reach'))).toHaveLength(1);
  expect((await mei.slash('/latest')).text).not.toBe('');
});

test('rate limits are waited out, not run into again and again', async () => {
  const { fake, desk } = await stage();
  Object.assign(fake.http.rates.settings, { perBucket: 1, windowMs: 1_000 });
  const people = ['a', 'b', 'c'].map((name) => fake.person(name, desk));
  const replies = await Promise.all(people.map((person) => person.ask('@Xunwen 罢工')));
  expect(new Set(replies.map(({ id }) => id)).size).toBe(3);
  expect(fake.http.rates.invalid).toBeLessThan(3);
});

test('a 429 with Retry-After is honoured', async () => {
  const { fake, desk } = await stage();
  fake.http.faults.add({
    method: 'POST',
    path: MESSAGES,
    status: 429,
    headers: { 'Retry-After': '1', 'X-RateLimit-Scope': 'shared' },
    body: { message: 'You are being rate limited.', retry_after: 1, global: false },
  });
  const at = performance.now();
  await fake.person('mei', desk).ask('@Xunwen 罢工');
  expect(performance.now() - at).toBeGreaterThan(900);
});

test('without permission to write it keeps quiet, makes no invalid request, and tells the health channel once', async () => {
  const { fake, desk, guild } = await stage({ locale: 'en-US' });
  const health = fake.channel(guild, 'health');
  const boss = fake.manager('boss', health);
  await boss.slash('/settings health', { channel: health.id });
  const mei = fake.person('mei', desk);
  fake.overwrite(desk, fake.world.bot, { deny: P.SEND_MESSAGES });
  await sleep(50);
  mei.say('@Xunwen 罢工');
  mei.say('@Xunwen 罢工 2');
  await sleep(300);
  expect(fake.fromBot(desk)).toEqual([]);
  expect(fake.http.rates.invalid).toBe(0);
  const told = fake.fromBot(health).filter(({ flags }) => (flags & 64) === 0);
  expect(told.map(({ content }) => content)).toEqual([expect.stringContaining(`<#${desk.id}>`)]);
});

test('without Embed Links it says what is missing; slash commands work all the same', async () => {
  const { fake, desk } = await stage({ locale: 'en-US' });
  fake.overwrite(desk, fake.world.bot, { deny: P.EMBED_LINKS });
  await sleep(50);
  const mei = fake.person('mei', desk);
  expect(textOf(await mei.ask('@Xunwen 罢工'))).toContain('Embed Links');
  expect((await mei.slash('/latest')).message.embeds).not.toEqual([]);
});

test('without Read Message History it answers without the reference', async () => {
  const { fake, desk } = await stage();
  fake.overwrite(desk, fake.world.bot, { deny: P.READ_MESSAGE_HISTORY });
  fake.person('mei', desk).say('@Xunwen 罢工');
  await fake.world.until(
    () => (fake.fromBot(desk).length > 0 ? true : null),
    3_000,
    () => 'no answer',
  );
});

test('a message deleted while it is answered is answered without the reference', async () => {
  const { fake, desk } = await stage();
  fake.http.faults.add({ method: 'POST', path: MESSAGES, delayMs: 300 });
  const said = fake.person('mei', desk).say('@Xunwen 罢工');
  await sleep(150);
  fake.deleteMessage(said);
  await fake.world.until(
    () => (fake.fromBot(desk).length > 0 ? true : null),
    3_000,
    () => 'no answer',
  );
});

test('a channel deleted while it is answered is logged, not fatal', async () => {
  const { fake, desk, guild, logs } = await stage();
  fake.http.faults.add({ method: 'POST', path: MESSAGES, delayMs: 300 });
  fake.person('mei', desk).say('@Xunwen 罢工');
  await sleep(150);
  fake.deleteChannel(desk);
  await sleep(400);
  expect(logs('warn').some(({ message }) => message.includes('did not reach'))).toBe(true);
  const other = fake.channel(guild, 'other');
  expect((await fake.person('bo', other).slash('/latest')).text).not.toBe('');
});

test('a button on a message that was deleted meanwhile does no harm', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/search', { query: '罢工' });
  const pressed = mei.sendClick(shown, '下一页');
  fake.world.messages.delete(shown.message.id);
  await sleep(300);
  expect(pressed.response === null || pressed.response === 7).toBe(true);
  expect((await mei.slash('/latest')).text).not.toBe('');
});

test('a button of another make is answered as expired', async () => {
  const { fake, desk, bot } = await stage();
  const channel = await bot.client.channels.fetch(desk.id);
  if (!channel?.isSendable()) throw new Error('no channel');
  await channel.send({
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Old', custom_id: 'legacy-7' }] }] as never,
  });
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  const shown = await mei.click({ id: fake.fromBot(desk)[0]?.id ?? '' }, 'Old');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain('expired');
});

test('in a server outage and after being thrown out it goes on elsewhere', async () => {
  const { fake, desk, guild } = await stage();
  const elsewhere = fake.channel(fake.guild('second'), 'desk');
  fake.outage(guild, true);
  fake.outage(guild, false);
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
  fake.kick(guild);
  expect((await fake.person('bo', elsewhere).slash('/latest')).text).not.toBe('');
});

test('a server in an outage at the start keeps nobody else waiting', async () => {
  const at = performance.now();
  const { fake, desk } = await stage({ prepare: (fake) => fake.outage(fake.guild('down'), true) });
  expect((await fake.person('mei', desk).slash('/latest')).text).not.toBe('');
  expect(performance.now() - at).toBeLessThan(8_000);
});

test('a person who installed the app uses it where the bot is not', async () => {
  const { fake } = await stage();
  const mei = fake.user('mei', { installed: true, locale: 'en-US' });
  const group = fake.group(mei, fake.user('bo'));
  const away = fake.channel(fake.guild('away', { botIn: false }), 'talk');
  const there = fake.person('li', away, { installed: true, locale: 'en-US' });
  const shown = await there.slash('/search', { query: '罢工' });
  expect(shown.text).toContain('罢工');
  expect((await there.click(shown, 'Next')).updated).toBe(true);
  const { Person } = await import('../fake-discord/person.ts');
  expect((await new Person(fake.world, mei, group).slash('/latest')).text).not.toBe('');
});

test('an answer of a form Discord refuses is followed by an apology, not by silence', async () => {
  const malformed = {
    reply: { embeds: [{ title: 'x'.repeat(300) }], allowed_mentions: { parse: [] as const } },
    data: null,
  };
  let wait = 0;
  const wrap = (app: App): App => ({ ...app, run: () => sleep(wait).then(() => malformed) });
  const { fake, desk } = await stage({ wrap, locale: 'en-US', errors: 3 });
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  const direct = await mei.slash('/latest');
  expect(direct.text).toContain('something went wrong');
  expect(direct.ephemeral).toBe(true);
  expect(textOf(await mei.ask('@Xunwen 罢工'))).toContain('something went wrong');
  wait = 1_300;
  expect((await mei.slash('/latest')).text).toContain('something went wrong');
});
