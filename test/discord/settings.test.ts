import { expect, test } from 'vitest';
import { Refused } from '../fake-discord/options.ts';
import { textOf } from '../fake-discord/shown.ts';
import { stage } from './support.ts';

test('only managers are offered /settings, and the answer is theirs alone', async () => {
  const { fake, desk } = await stage();
  await expect(fake.person('mei', desk).slash('/settings show')).rejects.toThrow(Refused);
  const shown = await fake.manager('boss', desk, { locale: 'zh-CN' }).slash('/settings show');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain('跟随服务器');
});

test('a server’s language is kept and used for mentions', async () => {
  const { fake, desk } = await stage({ locale: 'en-US' });
  const boss = fake.manager('boss', desk, { locale: 'en-US' });
  expect((await boss.slash('/settings language', { language: 'zh-TW' })).text).toContain('繁體中文');
  expect(textOf(await boss.ask('@Xunwen nosuchword'))).toContain('「nosuchword」');
  expect((await boss.slash('/settings language')).text).toContain('as the server');
});

test('outside the chosen channels answers are for the asker alone, and mentions are left alone', async () => {
  const { fake, desk, guild } = await stage();
  const lounge = fake.channel(guild, 'lounge');
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await boss.slash('/settings channel', { channel: desk.id });
  expect((await boss.slash('/latest')).ephemeral).toBe(false);
  const there = boss.in(lounge);
  expect((await there.slash('/latest')).ephemeral).toBe(true);
  there.say('@Xunwen 罢工');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(fake.fromBot(lounge)).toEqual([]);
  const thread = fake.thread(desk, 'talk', boss);
  expect((await boss.in(thread).slash('/latest')).ephemeral).toBe(false);
});

test('default outlets narrow /latest unless the person names one', async () => {
  const { fake, desk, logged } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const offered = await boss.complete('/settings outlets', { outlets: 'news' }, 'outlets');
  expect(offered.map(({ value }) => value)).toContain('news.example.org');
  await boss.slash('/settings outlets', { outlets: 'news.example.org' });
  expect((await boss.slash('/latest', { count: 1 })).text).toContain('news.example.org');
  expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
});

test('several outlets are suggested one after the other, wherever outlets are typed', async () => {
  const { fake, desk } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  for (const [name, others] of [
    ['/settings outlets', {}],
    ['/digest subscribe', { time: '08:00' }],
    ['/watch add', { query: '罢工' }],
  ] as const) {
    const offered = await boss.complete(name, { ...others, outlets: 'news.example.org，news' }, 'outlets');
    expect(offered.map(({ value }) => value)).toContain('news.example.org，news.example.org');
  }
});
