import { expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { UserError } from '../../src/errors.ts';
import { stage } from './support.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The app, with every answer late by `ms`. */
const slowed = (ms: number) => (app: App) => ({
  ...app,
  run: async (input: never) => sleep(ms).then(() => app.run(input)),
});

test('an answer that takes over a second is deferred, and then shown', async () => {
  const { fake, desk } = await stage({ wrap: slowed(1_400) });
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/search', { query: '罢工' });
  expect(shown.deferred).toBe(true);
  expect(shown.firstAnswerMs).toBeLessThan(1_500);
  expect(shown.text).toContain('罢工');
  const next = await mei.click(shown, '下一页');
  expect(next.deferred).toBe(true);
  expect(next.updated).toBe(true);
});

test('a private answer stays private when it is deferred', async () => {
  const { fake, desk } = await stage({ wrap: slowed(1_200) });
  const shown = await fake.person('mei', desk).slash('/latest', { private: true });
  expect([shown.deferred, shown.ephemeral]).toEqual([true, true]);
});

test('a failure after a deferral is told in the message that was loading', async () => {
  const wrap = (app: App): App => ({
    ...app,
    run: () => sleep(1_200).then(() => Promise.reject(new UserError('not_found', { typed: 'x' }))),
  });
  const { fake, desk } = await stage({ wrap });
  expect((await fake.person('mei', desk, { locale: 'en-US' }).slash('/latest')).text).toContain('no “x”');
});

test('a bug is answered with a reference that is also in the log, once', async () => {
  const wrap = (app: App): App => ({ ...app, run: () => Promise.reject(new TypeError('boom')) });
  const { fake, desk, logs } = await stage({ wrap, errors: 2 });
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  const shown = await mei.slash('/latest');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain(String(logs('error')[0]?.fields.reference));
  expect(await mei.ask('@Xunwen x')).toMatchObject({ content: expect.stringContaining('编号') });
});

test('a crowd asking at once is kept waiting, but told in time', async () => {
  const busy = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  const wrap = (app: App): App => ({
    ...app,
    run(input) {
      busy(60);
      return app.run(input);
    },
  });
  const { fake, guild } = await stage({ wrap });
  const crowd = Array.from({ length: 50 }, (_, i) => fake.person(`p${i}`, fake.channel(guild, `c${i}`)));
  await sleep(100);
  const shown = await Promise.all(crowd.map((person) => person.slash('/latest', { count: 1 })));
  expect(Math.max(...shown.map(({ firstAnswerMs }) => firstAnswerMs))).toBeLessThan(2_500);
  expect(shown.some(({ deferred }) => deferred)).toBe(true);
});

test('while the index is being made, answers say so', async () => {
  const wrap = (app: App): App => ({ ...app, syncing: () => ({ done: 430, total: 1_000 }) });
  const { fake, desk } = await stage({ wrap });
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  expect((await mei.slash('/latest')).text).toContain('正在建立索引 43%，以下结果来自已完成的部分');
  expect((await mei.slash('/help')).text).not.toContain('正在建立索引');
  expect((await mei.ask('@Xunwen 罢工')).content).toContain('正在建立索引 43%');
});

test('suggestions that fail are empty rather than late', async () => {
  const wrap = (app: App): App => ({
    ...app,
    complete() {
      throw new Error('boom');
    },
  });
  const { fake, desk } = await stage({ wrap, errors: 1 });
  expect(await fake.person('mei', desk).complete('/latest', { outlet: 'x' }, 'outlet')).toEqual([]);
});

test('whoever asks too fast is told when to ask again; mentions are told once and then left', async () => {
  let now = 1_700_000_000_000;
  const { fake, desk } = await stage({ now: () => now });
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  for (let i = 0; i < 6; i++) expect((await mei.slash('/latest')).ephemeral).toBe(false);
  const refused = await mei.slash('/latest');
  expect(refused.ephemeral).toBe(true);
  expect(refused.text).toContain('try again in 2 s');
  expect((await fake.person('bo', desk).slash('/latest')).ephemeral).toBe(false);
  expect((await mei.ask('@Xunwen 罢工')).content).toContain('太快');
  const count = fake.fromBot(desk).length;
  mei.say('@Xunwen 罢工');
  await sleep(200);
  expect(fake.fromBot(desk)).toHaveLength(count);
  now += 60_000;
  expect((await mei.slash('/latest')).ephemeral).toBe(false);
});

test('a busy channel has a cool-down of its own', async () => {
  const { fake, desk } = await stage({ now: () => 1_700_000_000_000 });
  const people = Array.from({ length: 21 }, (_, i) => fake.person(`p${i}`, desk, { locale: 'en-US' }));
  const shown = await Promise.all(people.map((person) => person.slash('/latest', { count: 1 })));
  expect(shown.filter(({ ephemeral }) => ephemeral)).toHaveLength(1);
});

test('told to stop, it finishes what is under way, puts off what is new, and leaves', async () => {
  const { fake, desk, bot } = await stage({ wrap: slowed(800) });
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  const first = mei.slash('/latest');
  await sleep(100);
  const stopping = bot.stop();
  const second = await fake.person('bo', desk, { locale: 'en-US' }).slash('/latest');
  expect(second.text).toContain('Restarting');
  expect((await first).text).not.toBe('');
  await stopping;
  await fake.offline();
  expect(fake.gateway.stats.closes).toEqual([]);
});
