import { expect, test } from 'vitest';
import { P } from './permissions.ts';
import { QUIET, type Raw, raw } from './raw.ts';

const code = (reply: { status: number; body: { code?: number } | null }) => [reply.status, reply.body?.code];

test('ids have 17 to 19 digits and rise', async () => {
  const { fake } = await raw();
  const ids = Array.from({ length: 50 }, () => fake.world.ids.next());
  for (const id of ids) expect(id).toMatch(/^\d{17,19}$/);
  expect([...ids].sort()).toEqual(ids);
});

test.each<[string, (raw: Raw) => Parameters<Raw['call']>, [number, number | undefined]]>([
  ['auth comes before existence', () => ['POST', '/channels/1/messages', {}, 'wrong'], [401, 0]],
  ['existence before permission', () => ['POST', '/channels/123456789012345678/messages', {}], [404, 10003]],
  [
    'access before the body',
    ({ fake, channel }) => {
      fake.overwrite(channel, fake.world.bot, { deny: P.VIEW_CHANNEL });
      return ['POST', `/channels/${channel.id}/messages`, { content: 'x'.repeat(3000) }];
    },
    [403, 50001],
  ],
  [
    'permission before the body',
    ({ fake, channel }) => {
      fake.overwrite(channel, fake.world.bot, { deny: P.SEND_MESSAGES });
      return ['POST', `/channels/${channel.id}/messages`, { content: 'x'.repeat(3000) }];
    },
    [403, 50013],
  ],
  [
    'the body before the state',
    ({ channel }) => [
      'POST',
      `/channels/${channel.id}/messages`,
      { content: 'x'.repeat(3000), message_reference: { message_id: '123456789012345678' } },
    ],
    [400, 50035],
  ],
  ['broken JSON', ({ channel }) => ['POST', `/channels/${channel.id}/messages`, '{"content":'], [400, 50109]],
  [
    'a message that is not there',
    ({ channel }) => ['GET', `/channels/${channel.id}/messages/123456789012345678`],
    [404, 10008],
  ],
])('order of checks: %s', async (_what, request, expected) => {
  const on = await raw();
  expect(code(await on.call(...request(on)))).toEqual(expected);
});

test('an unknown route fails the test', async () => {
  const { fake, call } = await raw();
  expect((await call('GET', '/nowhere')).status).toBe(404);
  expect(() => fake.assertClean()).toThrow('unknown route GET /nowhere');
});

const embed = (parts: object) => ({ embeds: [parts] });
test.each<[string, object, readonly (string | number)[]]>([
  ['content over 2000', { content: 'x'.repeat(2001) }, ['content']],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, ['embeds']],
  ['a title over 256', embed({ title: 'x'.repeat(257) }), ['embeds', 0, 'title']],
  ['a description over 4096', embed({ description: 'x'.repeat(4097) }), ['embeds', 0, 'description']],
  [
    '26 fields',
    embed({ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }),
    ['embeds', 0, 'fields'],
  ],
  [
    'a field name over 256',
    embed({ fields: [{ name: 'x'.repeat(257), value: 'v' }] }),
    ['embeds', 0, 'fields', 0, 'name'],
  ],
  ['an empty field value', embed({ fields: [{ name: 'n', value: '' }] }), ['embeds', 0, 'fields', 0, 'value']],
  [
    'a field value over 1024',
    embed({ fields: [{ name: 'n', value: 'x'.repeat(1025) }] }),
    ['embeds', 0, 'fields', 0, 'value'],
  ],
  ['a footer over 2048', embed({ footer: { text: 'x'.repeat(2049) } }), ['embeds', 0, 'footer', 'text']],
  ['an author over 256', embed({ author: { name: 'x'.repeat(257) } }), ['embeds', 0, 'author', 'name']],
  ['a javascript link', embed({ title: 'x', url: 'javascript://x/' }), ['embeds', 0, 'url']],
  ['over 6000 in all', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] }, ['embeds']],
  ['a nonce over 25', { content: 'x', nonce: 'x'.repeat(26) }, ['nonce']],
  ['an enforced nonce that is not there', { content: 'x', enforce_nonce: true }, ['nonce']],
  [
    'parse and ids for the same kind',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
    ['allowed_mentions'],
  ],
  [
    'a reply to what is not there',
    { content: 'x', message_reference: { message_id: '123456789012345678' } },
    ['message_reference'],
  ],
])('refused with its path: %s', async (_what, body, path) => {
  const { send } = await raw();
  const reply = await send(body);
  expect(code(reply)).toEqual([400, 50035]);
  let node = reply.body.errors;
  for (const key of path) node = node?.[key];
  expect(node?._errors?.[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
});

const row = (...components: object[]) => ({ content: 'x', components: [{ type: 1, components }] });
const button = (extra: object = {}) => ({ type: 2, style: 1, label: 'l', custom_id: 'id', ...extra });
const select = (extra: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...extra });
test.each<[string, object, string]>([
  [
    'six rows',
    {
      content: 'x',
      components: Array.from({ length: 6 }, (_, i) => ({ type: 1, components: [button({ custom_id: `${i}` })] })),
    },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'six buttons in a row',
    row(...Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` }))),
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty row', row(), 'BASE_TYPE_BAD_LENGTH'],
  ['a label over 80', row(button({ label: 'x'.repeat(81) })), 'BASE_TYPE_MAX_LENGTH'],
  ['a custom_id over 100', row(button({ custom_id: 'x'.repeat(101) })), 'BASE_TYPE_BAD_LENGTH'],
  ['a custom_id twice', row(button(), button()), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a button without custom_id', row({ type: 2, style: 1, label: 'l' }), 'BASE_TYPE_REQUIRED'],
  [
    'a link button with a custom_id',
    row(button({ style: 5, url: 'https://a.example' })),
    'BUTTON_COMPONENT_CUSTOM_ID_WITH_URL',
  ],
  [
    'a link button to javascript',
    row({ type: 2, style: 5, label: 'l', url: 'javascript:alert(1)' }),
    'URL_TYPE_INVALID_URL',
  ],
  ['a menu beside a button', row(button(), select()), 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  [
    '26 options',
    row(select({ options: Array.from({ length: 26 }, (_, i) => ({ label: 'a', value: `${i}` })) })),
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['no options', row(select({ options: [] })), 'BASE_TYPE_BAD_LENGTH'],
  [
    'an option value twice',
    row(
      select({
        options: [
          { label: 'a', value: 'a' },
          { label: 'b', value: 'a' },
        ],
      }),
    ),
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'an option label over 100',
    row(select({ options: [{ label: 'x'.repeat(101), value: 'a' }] })),
    'BASE_TYPE_BAD_LENGTH',
  ],
])('components are refused: %s', async (_what, body, expected) => {
  const { send } = await raw();
  const reply = await send(body);
  expect(code(reply)).toEqual([400, 50035]);
  expect(JSON.stringify(reply.body.errors)).toContain(expected);
});

test('an empty message is 50006; an embed without anything shown counts as empty', async () => {
  const { send } = await raw();
  expect(code(await send({}))).toEqual([400, 50006]);
  expect(code(await send({ content: ' \n' }))).toEqual([400, 50006]);
  expect(code(await send({ embeds: [{ color: 1 }] }))).toEqual([400, 50006]);
});

test('properties Discord would drop in silence fail the test', async () => {
  const { fake, send } = await raw();
  await send({ content: 'x', allowedMentions: {} });
  expect(() => fake.assertClean()).toThrow('allowedMentions');
});

test('an ordinary message pings what it mentions, unless told not to, and a ping fails the test', async () => {
  const { fake, mei, call, channel, send } = await raw();
  await send({ content: `<@${mei.id}>` });
  fake.assertClean();
  await call('POST', `/channels/${channel.id}/messages`, { content: `<@${mei.id}>` });
  expect(() => fake.assertClean()).toThrow(`pinged ${mei.id}`);
});

test('a role is pinged only where it may be, and an expected role ping is clean', async () => {
  const { fake, guild, call, channel } = await raw();
  const secret = fake.role(guild, 'secret');
  const open = fake.role(guild, 'open', { mentionable: true });
  const body = {
    content: `<@&${secret.id}> <@&${open.id}>`,
    allowed_mentions: { parse: [], roles: [secret.id, open.id] },
  };
  fake.world.expectedPings.add(open.id);
  expect((await call('POST', `/channels/${channel.id}/messages`, body)).body.mention_roles).toEqual([open.id]);
  fake.assertClean();
});

test('an enforced nonce returns the first message, until Discord has forgotten it', async () => {
  const { fake, send, channel } = await raw();
  const first = await send({ content: 'a', nonce: 'n1', enforce_nonce: true });
  expect((await send({ content: 'b', nonce: 'n1', enforce_nonce: true })).body.id).toBe(first.body.id);
  expect((await send({ content: 'c', nonce: 'n1' })).body.id).not.toBe(first.body.id);
  const other = fake.channel(fake.guild('g2'), 'x');
  expect((await send({ content: 'd', nonce: 'n1', enforce_nonce: true }, other)).body.id).not.toBe(first.body.id);
  fake.clock.advance(6 * 60_000);
  expect((await send({ content: 'e', nonce: 'n1', enforce_nonce: true })).body.id).not.toBe(first.body.id);
  fake.forgetNonces();
  expect((await send({ content: 'f', nonce: 'n1', enforce_nonce: true })).body.content).toBe('f');
  expect(fake.fromBot(channel)).toHaveLength(4);
});

test('history pages backwards and forwards, at most 100, and carries nonces while they are known', async () => {
  const { fake, send, call, channel } = await raw();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push((await send({ content: `${i}`, nonce: `n${i}` })).body.id);
  const history = async (query: string) => (await call('GET', `/channels/${channel.id}/messages?${query}`)).body;
  const contents = async (query: string) =>
    (await history(query)).map((message: { content: string }) => message.content);
  expect(await contents('limit=2')).toEqual(['4', '3']);
  expect(await contents(`before=${ids[2]}`)).toEqual(['1', '0']);
  expect(await contents(`after=${ids[2]}`)).toEqual(['4', '3']);
  expect((await history('limit=1'))[0].nonce).toBe('n4');
  expect((await call('GET', `/channels/${channel.id}/messages?limit=101`)).body.code).toBe(50035);
  fake.forgetNonces();
  expect((await history('limit=1'))[0].nonce).toBeUndefined();
  fake.overwrite(channel, fake.world.bot, { deny: P.READ_MESSAGE_HISTORY });
  expect(await history('limit=5')).toEqual([]);
});

test('over HTTP, too, content needs the intent or a mention', async () => {
  const { fake, mei, call, channel } = await raw();
  const plain = mei.say('secret');
  const mention = mei.say('@Xunwen open');
  const read = async (id: string) => (await call('GET', `/channels/${channel.id}/messages/${id}`)).body.content;
  expect(await read(plain.id)).toBe('');
  expect(await read(mention.id)).toContain('open');
  fake.world.portalIntents = 1 << 15;
  expect(await read(plain.id)).toBe('secret');
});

test('only own messages are edited; deleting others’ takes Manage Messages', async () => {
  const { mei, call, channel, send } = await raw();
  const theirs = mei.say('x');
  const at = (id: string) => `/channels/${channel.id}/messages/${id}`;
  expect(code(await call('PATCH', at(theirs.id), { content: 'y' }))).toEqual([403, 50005]);
  expect(code(await call('DELETE', at(theirs.id)))).toEqual([403, 50013]);
  const own = await send({ content: 'x' });
  expect((await call('PATCH', at(own.body.id), { content: 'y' })).body.content).toBe('y');
  expect((await call('DELETE', at(own.body.id))).status).toBe(204);
  expect(code(await call('GET', at(own.body.id)))).toEqual([404, 10008]);
});

test('embeds take Embed Links, replies Read Message History', async () => {
  const { fake, channel, send, mei } = await raw();
  const said = mei.say('x');
  fake.overwrite(channel, fake.world.bot, { deny: P.EMBED_LINKS | P.READ_MESSAGE_HISTORY });
  expect(code(await send({ embeds: [{ title: 'x' }] }))).toEqual([403, 50013]);
  expect(code(await send({ content: 'x', message_reference: { message_id: said.id } }))).toEqual([403, 160002]);
  expect((await send({ content: 'x' })).status).toBe(200);
});

test('direct messages to who closed them are 50007', async () => {
  const { fake, mei, call, send } = await raw();
  const dm = (await call('POST', '/users/@me/channels', { recipient_id: mei.id })).body;
  const channel = fake.world.channels.get(dm.id);
  if (!channel) throw new Error('no channel');
  expect((await send({ content: 'x' }, channel)).status).toBe(200);
  mei.user.acceptsDms = false;
  expect(code(await send({ content: 'x' }, channel))).toEqual([403, 50007]);
  expect(code(await call('POST', '/users/@me/channels', { recipient_id: '123456789012345678' }))).toEqual([400, 50033]);
});

test('a forum takes only threads, with a name, known tags and at most five', async () => {
  const { fake, guild, call, send } = await raw();
  const forum = fake.channel(guild, 'board', 'forum', { tags: ['a', 'b', 'c', 'd', 'e', 'f'] });
  const tags = forum.tags.map(({ id }) => id);
  expect(code(await send({ content: 'x' }, forum))).toEqual([400, 50008]);
  const start = (body: object) => call('POST', `/channels/${forum.id}/threads`, body);
  const message = { content: 'first', ...QUIET };
  const made = await start({ name: 'Monday', applied_tags: tags.slice(0, 2), message });
  expect(made.status).toBe(201);
  expect(made.body.message.id).toBe(made.body.id);
  expect(code(await start({ name: '', message }))).toEqual([400, 50035]);
  expect(code(await start({ name: 'x'.repeat(101), message }))).toEqual([400, 50035]);
  expect(code(await start({ name: 'x', message, applied_tags: tags }))).toEqual([400, 50035]);
  expect(code(await start({ name: 'x', message, applied_tags: ['123456789012345678'] }))).toEqual([400, 10087]);
  expect(code(await start({ name: 'x' }))).toEqual([400, 50035]);
  expect(code(await start({ name: 'x', message: {} }))).toEqual([400, 50006]);
  forum.requireTag = true;
  expect(code(await start({ name: 'x', message }))).toEqual([400, 40067]);
});

test('a locked thread takes no message, an archived one wakes', async () => {
  const { fake, channel, mei, send } = await raw();
  const thread = fake.thread(channel, 'talk', mei);
  if (thread.thread) thread.thread.archived = true;
  expect((await send({ content: 'x' }, thread)).status).toBe(200);
  expect(thread.thread?.archived).toBe(false);
  if (thread.thread) thread.thread.locked = true;
  expect(code(await send({ content: 'x' }, thread))).toEqual([400, 50083]);
  fake.overwrite(channel, fake.world.bot, { deny: P.SEND_MESSAGES_IN_THREADS });
  expect(code(await send({ content: 'x' }, thread))).toEqual([403, 50013]);
});

test('only announcement channels are crossposted, and each message once', async () => {
  const { fake, guild, channel, call, send } = await raw();
  const news = fake.channel(guild, 'news', 'announcement');
  const crosspost = (in_: { id: string }, id: string) => call('POST', `/channels/${in_.id}/messages/${id}/crosspost`);
  const plain = await send({ content: 'x' });
  expect(code(await crosspost(channel, plain.body.id))).toEqual([400, 50024]);
  const posted = await send({ content: 'x' }, news);
  expect((await crosspost(news, posted.body.id)).body.flags & 1).toBe(1);
  expect(code(await crosspost(news, posted.body.id))).toEqual([400, 40033]);
});

test('attachments arrive as multipart', async () => {
  const { fake, channel } = await raw();
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ content: 'with a file', ...QUIET }));
  form.set('files[0]', new Blob(['x']), 'a.txt');
  const response = await fetch(`${fake.api}/v10/channels/${channel.id}/messages`, {
    method: 'POST',
    headers: { Authorization: `Bot ${fake.token}` },
    body: form,
  });
  expect(response.status).toBe(200);
  expect(fake.fromBot(channel)[0]?.content).toBe('with a file');
});
