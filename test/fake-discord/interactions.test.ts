import { expect, test } from 'vitest';
import { Refused } from './options.ts';
import { P } from './permissions.ts';
import { QUIET, raw, register } from './raw.ts';

const code = (reply: { status: number; body: { code?: number } | null }) => [reply.status, reply.body?.code];
const answer = (content: string, extra: object = {}) => ({ type: 4, data: { content, ...QUIET, ...extra } });

test('a first answer within three seconds is taken, later ones are 10062', async () => {
  const { fake, asked, respond } = await raw();
  const early = asked();
  fake.clock.advance(2_000);
  expect((await respond(early, answer('x'))).status).toBe(204);
  const late = asked();
  fake.clock.advance(3_100);
  expect(code(await respond(late, answer('x')))).toEqual([404, 10062]);
  expect(code(await respond({ ...asked(), token: 'wrong' }, answer('x')))).toEqual([404, 10062]);
});

test('a second first answer is 40060', async () => {
  const { asked, respond } = await raw();
  const interaction = asked();
  await respond(interaction, answer('x'));
  expect(code(await respond(interaction, answer('y')))).toEqual([400, 40060]);
});

test('with_response tells the message', async () => {
  const { asked, respond } = await raw();
  const { body, status } = await respond(asked(), answer('x'), '?with_response=true');
  expect(status).toBe(200);
  expect(body.resource.message.content).toBe('x');
  expect(body.interaction.response_message_id).toBe(body.resource.message.id);
});

test.each([1, 6, 7, 8, 99])('callback type %i does not answer a command', async (type) => {
  const { asked, respond } = await raw();
  expect(code(await respond(asked(), { type }))).toEqual([400, 50035]);
});

test('after a deferral the first follow-up edits the loading message, and ephemerality is fixed', async () => {
  const { fake, asked, respond, call, channel } = await raw();
  const interaction = asked();
  await respond(interaction, { type: 5, data: { flags: 64 } });
  const hook = `/webhooks/${fake.world.applicationId}/${interaction.token}`;
  const first = await call('POST', hook, { content: 'there', ...QUIET }, null);
  expect(first.body.id).toBe(interaction.originalId);
  expect(first.body.flags & 64).toBe(64);
  const second = await call('POST', hook, { content: 'more', ...QUIET }, null);
  expect(second.body.id).not.toBe(first.body.id);
  expect(fake.fromBot(channel).map(({ content }) => content)).toEqual(['more']);
});

test('a deferral carries nothing but the ephemeral flag', async () => {
  const { fake, asked, respond } = await raw();
  await respond(asked(), { type: 5, data: { content: 'x' } });
  expect(() => fake.assertClean()).toThrow('more than flags');
});

test('the token lives fifteen minutes', async () => {
  const { fake, asked, respond, call } = await raw();
  const interaction = asked();
  await respond(interaction, answer('x'));
  const original = `/webhooks/${fake.world.applicationId}/${interaction.token}/messages/%40original`;
  expect((await call('PATCH', original, { content: 'y', ...QUIET }, null)).body.content).toBe('y');
  expect((await call('GET', original, undefined, null)).body.content).toBe('y');
  fake.clock.advance(15 * 60_000);
  expect(code(await call('PATCH', original, { content: 'z' }, null))).toEqual([401, 50027]);
});

test('webhook edits before any answer, or of others’ messages, are refused', async () => {
  const { fake, asked, respond, call, send } = await raw();
  const hook = (token: string) => `/webhooks/${fake.world.applicationId}/${token}/messages`;
  const waiting = asked();
  expect(code(await call('PATCH', `${hook(waiting.token)}/@original`, { content: 'x' }, null))).toEqual([404, 10015]);
  const own = asked();
  await respond(own, answer('x'));
  const other = await send({ content: 'other' });
  expect(code(await call('PATCH', `${hook(own.token)}/${other.body.id}`, { content: 'x' }, null))).toEqual([
    404, 10008,
  ]);
  expect(code(await call('PATCH', `${hook('wrong')}/@original`, { content: 'x' }, null))).toEqual([401, 50027]);
});

test('a deleted answer is gone', async () => {
  const { fake, asked, respond, call, channel } = await raw();
  const interaction = asked();
  await respond(interaction, answer('x'));
  const original = `/webhooks/${fake.world.applicationId}/${interaction.token}/messages/@original`;
  expect((await call('DELETE', original, undefined, null)).status).toBe(204);
  expect(code(await call('GET', original, undefined, null))).toEqual([404, 10008]);
  expect(fake.fromBot(channel)).toEqual([]);
});

test('autocomplete takes 25 choices of names up to 100, and nothing after three seconds', async () => {
  const { fake, mei, respond } = await raw();
  const option = { type: 3, name: 'q', description: 'q', autocomplete: true };
  register(fake, { name: 'find', description: 'f', options: [option] });
  const typed = () => {
    const shown = mei.complete('/find', { q: 'x' }, 'q');
    const interaction = [...fake.world.interactions.values()].at(-1);
    if (!interaction) throw new Error('nothing asked');
    return { shown, interaction };
  };
  const choices = (n: number, name = 'n') => ({
    type: 8,
    data: { choices: Array.from({ length: n }, (_, i) => ({ name: `${name}${i}`, value: `${i}` })) },
  });
  const fine = typed();
  expect((await respond(fine.interaction, choices(25))).status).toBe(204);
  expect(await fine.shown).toHaveLength(25);
  const bad = typed();
  expect(code(await respond(bad.interaction, choices(26)))).toEqual([400, 50035]);
  expect(code(await respond(bad.interaction, choices(1, 'x'.repeat(100))))).toEqual([400, 50035]);
  expect(code(await respond(bad.interaction, answer('x')))).toEqual([400, 50035]);
  fake.clock.advance(3_100);
  expect(code(await respond(bad.interaction, choices(1)))).toEqual([404, 10062]);
  expect(await bad.shown).toEqual([]);
});

test('a user-installed app outside its servers has five follow-ups and sees no channel', async () => {
  const { fake, respond, call } = await raw();
  register(fake, { name: 'any', description: 'a', contexts: [0, 1, 2], integration_types: [0, 1] });
  const away = fake.channel(fake.guild('away', { botIn: false }), 'talk');
  const li = fake.person('li', away, { installed: true });
  const interaction = li.sendSlash('/any');
  await respond(interaction, answer('x'));
  const hook = `/webhooks/${fake.world.applicationId}/${interaction.token}`;
  for (let i = 0; i < 5; i++) expect((await call('POST', hook, { content: `${i}`, ...QUIET }, null)).status).toBe(200);
  expect(code(await call('POST', hook, { content: '6', ...QUIET }, null))).toEqual([400, 40094]);
  expect(code(await call('GET', `/channels/${away.id}`))).toEqual([403, 50001]);
});

test('callbacks are outside the global rate limit', async () => {
  const { fake, asked, respond, call } = await raw();
  fake.http.rates.settings.global = 1;
  await call('GET', '/users/@me');
  expect((await call('GET', '/users/@me')).status).toBe(429);
  expect((await respond(asked(), answer('x'))).status).toBe(204);
});

test('a bucket’s limit is announced in headers and enforced with Retry-After', async () => {
  const { fake, send, channel } = await raw();
  Object.assign(fake.http.rates.settings, { perBucket: 2, windowMs: 5_000 });
  const first = await send({ content: 'a' });
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  await send({ content: 'b' });
  const third = await send({ content: 'c' });
  expect(third.status).toBe(429);
  expect(third.body).toMatchObject({ global: false, retry_after: expect.any(Number) });
  expect(third.headers.get('x-ratelimit-scope')).toBe('user');
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(fake.http.rates.invalid).toBe(1);
  expect((await send({ content: 'd' }, fake.channel(fake.guild('g'), 'c'))).status).toBe(200);
  expect(fake.fromBot(channel)).toHaveLength(2);
});

test('too many invalid requests ban the address', async () => {
  const { fake, call } = await raw();
  fake.http.rates.settings.invalidLimit = 3;
  for (let i = 0; i < 3; i++) await call('GET', '/users/@me', undefined, 'wrong');
  const banned = await fetch(`${fake.api}/v10/users/@me`, { headers: { Authorization: `Bot ${fake.token}` } });
  expect([banned.status, banned.headers.get('content-type')]).toEqual([403, 'text/html']);
});

test('the person is shown a failure when nothing comes in three seconds', async () => {
  const { fake, mei, asked } = await raw();
  const waiting = mei.answer(asked());
  fake.clock.advance(3_100);
  await expect(waiting).rejects.toThrow('The application did not respond');
});

test('the person’s client refuses what a real one would', async () => {
  const { fake, mei, guild, send, channel } = await raw();
  const text = { type: 3, name: 'q', description: 'q', required: true, min_length: 2, max_length: 4 };
  const number = { type: 4, name: 'n', description: 'n', min_value: 1, max_value: 5 };
  const choice = { type: 3, name: 'c', description: 'c', choices: [{ name: 'A', value: 'a' }] };
  register(fake, { name: 'find', description: 'f', options: [text, number, choice] });
  register(fake, { name: 'admin', description: 'a', default_member_permissions: '32' });
  register(fake, { name: 'dm', description: 'd', contexts: [1] });
  register(fake, { name: 'here', description: 'h' }, fake.guild('other').id);
  const refused = async (name: string, options = {}) => expect(mei.slash(name, options), name).rejects.toThrow(Refused);
  await refused('/unknown');
  await refused('/find');
  await refused('/find', { q: 'x' });
  await refused('/find', { q: 'xxxxx' });
  await refused('/find', { q: 'xx', n: 9 });
  await refused('/find', { q: 'xx', n: 1.5 });
  await refused('/find', { q: 'xx', c: 'b' });
  await refused('/find', { q: 'xx', zzz: 1 });
  await refused('/find', { q: 7 });
  await refused('/admin');
  await refused('/dm');
  await refused('/here');
  await expect(mei.complete('/find', { q: 'x' }, 'q')).rejects.toThrow('no autocomplete');
  const message = await send({
    content: 'x',
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: 'off', custom_id: 'off', disabled: true },
          { type: 2, style: 5, label: 'link', url: 'https://a.example' },
        ],
      },
      { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }] },
    ],
  });
  expect(() => mei.sendClick(message.body, 'off')).toThrow('disabled');
  expect(() => mei.sendClick(message.body, 'link')).toThrow('link');
  expect(() => mei.sendClick(message.body, 'none')).toThrow('no button');
  await expect(mei.choose(message.body, ['b'])).rejects.toThrow(Refused);
  await expect(mei.choose(message.body, ['a', 'a'])).rejects.toThrow(Refused);
  fake.overwrite(channel, { id: guild.id }, { deny: P.SEND_MESSAGES });
  expect(() => mei.say('x')).toThrow(Refused);
  fake.overwrite(channel, { id: guild.id }, { deny: P.USE_APPLICATION_COMMANDS });
  await refused('/ping');
  fake.overwrite(channel, { id: guild.id }, { deny: P.VIEW_CHANNEL });
  expect(() => mei.sendClick(message.body, 'off')).toThrow('sees no such message');
});
