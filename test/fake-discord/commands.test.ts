import { expect, test } from 'vitest';
import { raw } from './raw.ts';

const option = (extra: object = {}) => ({ type: 3, name: 'q', description: 'd', ...extra });
const command = (extra: object = {}) => ({ name: 'find', description: 'd', ...extra });
const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

test.each<[string, object]>([
  ['an upper-case name', command({ name: 'Find' })],
  ['a name with a space', command({ name: 'find it' })],
  ['a name over 32', command({ name: 'x'.repeat(33) })],
  ['an upper-case translation', command({ name_localizations: { 'zh-CN': 'ABC' } })],
  ['an unknown locale', command({ name_localizations: { zh: '找' } })],
  ['no description', { name: 'find' }],
  ['a description over 100', command({ description: 'x'.repeat(101) })],
  ['a translation over 100', command({ description_localizations: { 'zh-CN': '长'.repeat(101) } })],
  ['a description on a message command', command({ type: 3, name: 'Look' })],
  ['26 options', command({ options: many(26, (i) => option({ name: `q${i}` })) })],
  ['26 choices', command({ options: [option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })] })],
  ['an option name twice', command({ options: [option(), option()] })],
  ['required after optional', command({ options: [option(), option({ name: 'r', required: true })] })],
  [
    'choices with autocomplete',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
  ],
  ['autocomplete on a boolean', command({ options: [option({ type: 5, autocomplete: true })] })],
  ['lengths on a number', command({ options: [option({ type: 4, min_length: 1 })] })],
  ['bounds on a text', command({ options: [option({ min_value: 1 })] })],
  ['subcommands beside options', command({ options: [{ type: 1, name: 's', description: 'd' }, option()] })],
  ['an unknown context', command({ contexts: [3] })],
  [
    'over 8000 characters',
    command({
      options: many(25, (i) =>
        option({
          name: `q${i}`,
          description: 'x'.repeat(100),
          choices: many(3, (j) => ({ name: 'y'.repeat(90) + j, value: `${j}` })),
        }),
      ),
    }),
  ],
])('refused: %s', async (_what, body) => {
  const { fake, call } = await raw();
  const reply = await call('PUT', `/applications/${fake.world.applicationId}/commands`, [body]);
  expect([reply.status, reply.body.code]).toEqual([400, 50035]);
});

test('Han names are allowed, and a message command’s name may have capitals and spaces', async () => {
  const { fake, call } = await raw();
  const body = [command({ name_localizations: { 'zh-CN': '搜索' } }), { type: 3, name: 'Related coverage' }];
  expect((await call('PUT', `/applications/${fake.world.applicationId}/commands`, body)).status).toBe(200);
});

test('a bulk PUT replaces the list; what stays keeps its id, what is equal its version', async () => {
  const { fake, call } = await raw();
  const path = `/applications/${fake.world.applicationId}/commands`;
  const first = (await call('PUT', path, [command(), command({ name: 'other' })])).body;
  const second = (await call('PUT', path, [command({ description: 'new' })])).body;
  expect(second).toHaveLength(1);
  expect(second[0].id).toBe(first[0].id);
  expect(second[0].version).not.toBe(first[0].version);
  const third = (await call('PUT', path, [command({ description: 'new' })])).body;
  expect(third[0].version).toBe(second[0].version);
});

test('translations come only when asked for', async () => {
  const { fake, call } = await raw();
  const path = `/applications/${fake.world.applicationId}/commands`;
  await call('PUT', path, [command({ name_localizations: { 'zh-CN': '找' } })]);
  expect((await call('GET', path)).body[0].name_localizations).toBeUndefined();
  expect((await call('GET', `${path}?with_localizations=true`)).body[0].name_localizations).toEqual({ 'zh-CN': '找' });
});

test('101 commands, two of one name, and another application’s are refused', async () => {
  const { fake, call } = await raw();
  const path = `/applications/${fake.world.applicationId}/commands`;
  expect(
    (
      await call(
        'PUT',
        path,
        many(101, (i) => command({ name: `c${i}` })),
      )
    ).body.code,
  ).toBe(50035);
  expect(
    (
      await call(
        'PUT',
        path,
        many(16, (i) => ({ type: 3, name: `c${i}` })),
      )
    ).body.code,
  ).toBe(50035);
  expect((await call('PUT', path, [command(), command()])).body.code).toBe(50035);
  expect((await call('GET', '/applications/123456789012345678/commands')).body.code).toBe(10002);
});

test('200 creations a day and server, then 30034', async () => {
  const { fake, guild, call } = await raw();
  const path = `/applications/${fake.world.applicationId}/guilds/${guild.id}/commands`;
  for (let round = 0; round < 2; round++) {
    expect(
      (
        await call(
          'PUT',
          path,
          many(100, (i) => command({ name: `r${round}-${i}` })),
        )
      ).status,
    ).toBe(200);
  }
  expect((await call('POST', path, command({ name: 'one-more' }))).body.code).toBe(30034);
  fake.clock.advance(86_400_000);
  expect((await call('POST', path, command({ name: 'one-more' }))).status).toBe(201);
});

test('a single command is read, changed and deleted by its id', async () => {
  const { fake, call } = await raw();
  const path = `/applications/${fake.world.applicationId}/commands`;
  const made = (await call('POST', path, command())).body;
  expect((await call('POST', path, command({ description: 'again' }))).status).toBe(200);
  expect((await call('PATCH', `${path}/${made.id}`, { description: 'changed' })).body.description).toBe('changed');
  expect((await call('DELETE', `${path}/${made.id}`)).status).toBe(204);
  expect((await call('GET', `${path}/${made.id}`)).body.code).toBe(10063);
});
