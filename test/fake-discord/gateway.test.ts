import { expect, test } from 'vitest';
import { Intent } from './intents.ts';
import { P } from './permissions.ts';
import { connect, identify, raw } from './raw.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('READY lists servers as unavailable, then each comes with its channels', async () => {
  const { fake, guild, channel } = await raw();
  const socket = await identify(fake);
  expect((await socket.event('READY')).d).toMatchObject({ guilds: [{ id: guild.id, unavailable: true }], v: 10 });
  const created = (await socket.event('GUILD_CREATE')).d as { unavailable: boolean; channels: { id: string }[] };
  expect(created.unavailable).toBe(false);
  expect(created.channels.map(({ id }) => id)).toEqual([channel.id]);
});

test('sequence numbers rise by one', async () => {
  const { fake, mei } = await raw();
  const socket = await identify(fake);
  await socket.event('GUILD_CREATE');
  mei.say('a');
  mei.say('b');
  await socket.packet(({ s }) => s === 4);
  expect(socket.packets.filter(({ op }) => op === 0).map(({ s }) => s)).toEqual([1, 2, 3, 4]);
});

test.each<[string, number, Parameters<typeof identify>[1], string | undefined]>([
  ['a wrong token', 4004, undefined, 'wrong'],
  ['intents that do not exist', 4013, 1 << 30, undefined],
  ['a privileged intent that is off', 4014, Intent.guilds | Intent.messageContent, undefined],
])('%s closes with %i', async (_what, code, intents, token) => {
  const { fake } = await raw();
  const socket = await identify(fake, intents, token ?? fake.token);
  expect(await socket.closed).toBe(code);
});

test.each<[string, number, string]>([
  ['another version', 4012, '?v=9&encoding=json'],
  ['another encoding', 4002, '?v=10&encoding=etf'],
])('%s closes with %i', async (_what, code, query) => {
  const { fake } = await raw();
  expect(await (await connect(fake, query)).closed).toBe(code);
});

test('an unknown opcode, broken JSON, a second login, a packet before login: 4001, 4002, 4005, 4003', async () => {
  const { fake } = await raw();
  const unknown = await connect(fake);
  await unknown.op(10);
  unknown.send(99, {});
  expect(await unknown.closed).toBe(4001);
  const broken = await connect(fake);
  await broken.op(10);
  broken.text('{');
  expect(await broken.closed).toBe(4002);
  const early = await connect(fake);
  await early.op(10);
  early.send(3, {});
  expect(await early.closed).toBe(4003);
  const twice = await identify(fake);
  await twice.event('READY');
  twice.send(2, { token: fake.token, intents: 1, properties: {} });
  expect(await twice.closed).toBe(4005);
});

test('more than 120 packets in a minute close with 4008', async () => {
  const { fake } = await raw();
  const socket = await identify(fake);
  await socket.event('READY');
  for (let i = 0; i < 121; i++) socket.send(1, null);
  expect(await socket.closed).toBe(4008);
});

test('heartbeats are acknowledged, unless told not to; a silent client is closed with 4009', async () => {
  const { fake } = await raw();
  fake.gateway.settings.heartbeatInterval = 100;
  const socket = await identify(fake);
  socket.send(1, null);
  await socket.op(11);
  expect(await socket.closed).toBe(4009);
});

test('two logins within five seconds: the second session is invalid', async () => {
  const { fake } = await raw();
  await (await identify(fake)).event('READY');
  const second = await identify(fake);
  expect(await second.op(9)).toMatchObject({ d: false });
  fake.clock.advance(5_001);
  await (await identify(fake)).event('READY');
});

test('each login counts against the session-start limit', async () => {
  const { fake, call } = await raw();
  await (await identify(fake)).event('READY');
  expect((await call('GET', '/gateway/bot')).body.session_start_limit.remaining).toBe(999);
});

test('a resume replays what was missed; a wrong sequence or session does not', async () => {
  const { fake, mei } = await raw();
  const first = await identify(fake);
  const ready = (await first.event('READY')).d as { session_id: string };
  await first.event('GUILD_CREATE');
  fake.gateway.drop();
  await first.closed;
  mei.say('missed');
  const resume = async (d: object) => {
    const socket = await connect(fake);
    await socket.op(10);
    socket.send(6, { token: fake.token, session_id: ready.session_id, seq: 2, ...d });
    return socket;
  };
  const back = await resume({});
  await back.event('RESUMED');
  expect(back.packets.filter(({ op }) => op === 0).map(({ t }) => t)).toEqual(['MESSAGE_CREATE', 'RESUMED']);
  expect(await (await resume({ seq: 99 })).closed).toBe(4007);
  expect(await (await resume({ session_id: 'none' })).op(9)).toMatchObject({ d: false });
  expect(await (await resume({ token: 'wrong' })).closed).toBe(4004);
});

test('events need their intent and a channel the bot sees', async () => {
  const { fake, mei, channel, guild } = await raw();
  const guildsOnly = await identify(fake, Intent.guilds);
  await guildsOnly.event('GUILD_CREATE');
  mei.say('x');
  mei.direct.say('y');
  await sleep(50);
  expect(guildsOnly.packets.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);
  fake.clock.advance(5_001);
  const all = await identify(fake);
  await all.event('GUILD_CREATE');
  mei.direct.say('z');
  expect((await all.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'z', channel_type: 1 });
  fake.overwrite(channel, { id: guild.id }, { deny: P.VIEW_CHANNEL });
  fake.overwrite(channel, mei, { allow: P.VIEW_CHANNEL | P.SEND_MESSAGES });
  const before = all.packets.length;
  mei.say('hidden');
  await sleep(50);
  expect(all.packets.slice(before).some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);
});

test('content is blank without the intent, but for mentions, direct messages and replies that ping', async () => {
  const { fake, mei, send, asked, respond } = await raw();
  const own = (await send({ content: 'own' })).body;
  const interaction = asked();
  await respond(interaction, { type: 4, data: { content: 'answer' } });
  const socket = await identify(fake);
  await socket.event('GUILD_CREATE');
  mei.say('plain');
  mei.say('@Xunwen asked');
  mei.say('pinging reply', { reply: own });
  mei.say('silent reply', { reply: own, ping: false });
  mei.say('reply to an interaction', { reply: { id: interaction.originalId ?? '' } });
  await socket.packet(({ s }) => s === 7);
  const contents = socket.packets
    .filter(({ t }) => t === 'MESSAGE_CREATE')
    .map(({ d }) => (d as { content: string }).content);
  expect(contents.map((content) => content.replace(/<@\d+>/, '@'))).toEqual(['', '@ asked', 'pinging reply', '', '']);
});

test('absent fields are left out, not null', async () => {
  const { fake, mei } = await raw();
  const socket = await identify(fake);
  await socket.event('GUILD_CREATE');
  mei.say('x');
  const message = (await socket.event('MESSAGE_CREATE')).d as object;
  for (const key of ['thread', 'nonce', 'message_reference', 'interaction_metadata', 'webhook_id']) {
    expect(message, key).not.toHaveProperty(key);
  }
});
