import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { failureOf } from '../../src/adapters/discord/courier.ts';
import { addSubscription } from '../../src/store/subscriptions.ts';
import { P } from '../fake-discord/permissions.ts';
import { textOf } from '../fake-discord/shown.ts';
import { HOUR, MINUTE, stage } from './stage.ts';

const STRIKE = {
  title: '鹿特丹港码头工人宣布罢工三天',
  paragraphs: ['鹿特丹港码头工人周一宣布罢工三天。工会主席德弗里斯说，谈判已经破裂。', '港务局呼吁双方恢复谈判。'],
};
const STRIKE_ELSEWHERE = {
  title: '鹿特丹港爆發碼頭工人罷工 為期三天',
  paragraphs: ['鹿特丹港的碼頭工人星期一開始罷工三天，工會主席德弗里斯表示談判已經破裂。'],
};
const BRIDGE = { title: '跨海大桥通车', paragraphs: ['耗资二十亿元的跨海大桥周一通车。'] };

test.each([
  ['zh-CN', '2 家媒体', '前一天'],
  ['zh-TW', '2 家媒體', '前一天'],
  ['en-US', '2 outlets', 'Previous day'],
] as const)(
  'in %s: subscribed, and at the hour the stories of the day are there, once',
  async (locale, outlets, button) => {
    const { fake, desk, engine, soon, advance, arrive } = await stage();
    const boss = fake.manager('boss', desk, { locale });
    await arrive('north', STRIKE);
    await arrive('south', STRIKE_ELSEWHERE);
    await arrive('bridge', BRIDGE);
    const shown = await boss.slash('/digest subscribe', { time: soon(3), zone: '台北' });
    expect(shown.ephemeral).toBe(true);
    await engine.tick();
    expect(fake.fromBot(desk)).toEqual([]);
    advance(4 * MINUTE);
    await engine.tick();
    await engine.tick();
    const [sent, ...more] = fake.fromBot(desk);
    expect(more).toEqual([]);
    const text = sent === undefined ? '' : textOf(sent);
    expect(text).toContain(outlets);
    expect(text).toContain('工會主席德弗里斯表示談判已經破裂。');
    expect(text).toContain('https://south.example.org/a');
    expect(JSON.stringify(sent)).toContain(button);
  },
);

test('only what came in since is in the next digest, however old it is; a story told before is continued', async () => {
  const { fake, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await arrive('old', { title: '去年的旧闻', paragraphs: ['去年发生的事情。'] }, 400 * 24);
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei' });
  advance(3 * MINUTE);
  await engine.tick();
  const first = fake.fromBot(desk).map(textOf).join('\n');
  expect(first).toContain('鹿特丹');
  expect(first).not.toContain('去年的旧闻');
  await arrive('late', { title: '迟到的旧文件', paragraphs: ['上个月写的文章，今天才到。'] }, 30 * 24);
  await arrive('south', STRIKE_ELSEWHERE, 0);
  advance(24 * HOUR);
  await engine.tick();
  const second = fake.fromBot(desk).slice(1).map(textOf).join('\n');
  expect(second).toContain('迟到的旧文件');
  expect(second).toContain('后续报道');
  expect(second).not.toContain('去年的旧闻');
});

test('a forum gets a new post each day, an announcement is published', async () => {
  const { fake, guild, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const forum = fake.channel(guild, 'briefing', 'forum');
  const bulletin = fake.channel(guild, 'bulletin', 'announcement');
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei', channel: forum.id });
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei', channel: bulletin.id, crosspost: true });
  for (const wait of [3 * MINUTE, 24 * HOUR]) {
    advance(wait);
    await engine.tick();
  }
  const posts = [...fake.world.channels.values()].filter((channel) => channel.parentId === forum.id);
  expect(posts.length).toBe(2);
  expect(new Set(posts.map(({ name }) => name)).size).toBe(2);
  expect(fake.fromBot(bulletin).length).toBe(2);
  expect(fake.requests.filter(({ path }) => path.endsWith('/crosspost')).length).toBe(2);
});

test('a watch posts a new article that matches; the role is pinged only by who may ping it', async () => {
  const { fake, guild, desk, engine, arrive } = await stage();
  const role = fake.role(guild, 'desk-alert', { mentionable: false });
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await arrive('north', STRIKE);
  const added = await boss.slash('/watch add', { query: '罢工', role: role.id });
  expect(added.text).toContain('过去 30 天会触发 1 次');
  await engine.tick();
  expect(fake.fromBot(desk)).toEqual([]);
  await arrive('bridge', BRIDGE);
  await arrive('south', STRIKE_ELSEWHERE);
  await engine.tick();
  await engine.tick();
  const [alert, ...more] = fake.fromBot(desk);
  expect(more).toEqual([]);
  expect(alert === undefined ? '' : textOf(alert)).toContain('鹿特丹港爆發碼頭工人罷工');
  expect(added.text.includes(role.id) || added.text.includes('没有提及')).toBe(true);
});

test('a personal watch comes as a direct message; when those are closed it is paused', async () => {
  const { fake, desk, engine, advance, arrive } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-TW' });
  await mei.slash('/watch add', { query: '罷工', private: true });
  await arrive('north', STRIKE);
  await engine.tick();
  expect(fake.fromBot(mei.direct.channel).map(textOf).join()).toContain('鹿特丹');
  expect(fake.fromBot(desk)).toEqual([]);
  mei.user.acceptsDms = false;
  await arrive('south', STRIKE_ELSEWHERE);
  await engine.tick();
  advance(MINUTE);
  expect((await mei.slash('/watch list')).text).toContain('已暫停');
});

test('a deleted channel is told to the channel for problems, and one button resumes', async () => {
  const { fake, guild, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const room = fake.channel(guild, 'room');
  const health = fake.channel(guild, 'health');
  await boss.slash('/settings health', { channel: health.id });
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei', channel: room.id });
  fake.deleteChannel(room);
  advance(3 * MINUTE);
  await engine.tick();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const [notice] = fake.fromBot(health);
  expect(notice === undefined ? '' : textOf(notice)).toContain('频道已不存在');
  if (notice === undefined) return;
  const resumed = await boss.in(health).click({ id: notice.id }, '恢复');
  expect(resumed.text).toContain('已恢复');
});

test('an answer that is lost after Discord took the message doubles nothing, with the nonce remembered or forgotten', async () => {
  const { fake, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei' });
  for (const forget of [false, true]) {
    const before = fake.fromBot(desk).length;
    advance(forget ? 24 * HOUR - 20 * MINUTE : 3 * MINUTE);
    fake.http.faults.add({ method: 'POST', path: /\/messages$/, lost: true });
    await engine.tick();
    if (forget) fake.forgetNonces();
    advance(20 * MINUTE);
    await engine.tick();
    expect(fake.fromBot(desk).length).toBe(before + 1);
  }
});

test('list, edit, preview, pause, remove and now do what they say, for managers only', async () => {
  const { fake, desk, engine, soon, advance, arrive, state } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'en-US' });
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(60), zone: 'taipei', days: 'weekdays', query: '罢工' });
  const id = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get()?.id ?? '';
  expect((await boss.slash('/digest list')).text).toContain('Mon、Tue、Wed、Thu、Fri');
  expect((await boss.slash('/digest edit', { id, time: '6:30 pm', days: 'daily' })).text).toContain('daily 18:30');
  expect((await boss.slash('/digest preview', { id })).text).toContain('鹿特丹');
  expect((await boss.slash('/digest now', { id })).text).toContain(desk.id);
  await engine.tick();
  expect(fake.fromBot(desk).length).toBe(1);
  expect((await boss.slash('/digest pause', { id })).text).toContain('Paused');
  advance(48 * HOUR);
  await engine.tick();
  expect(fake.fromBot(desk).length).toBe(1);
  expect((await boss.slash('/digest remove', { id })).text).toContain('Removed');
  expect((await boss.slash('/digest list')).text).toContain('None yet');
  const zones = await boss.complete('/digest subscribe', { time: '8', zone: '纽约' }, 'zone');
  expect(zones.map(({ value }) => value)).toContain('America/New_York');
  const times = await boss.complete('/digest subscribe', { time: '8点半' }, 'time');
  expect(times[0]?.value).toBe('08:30');
});

test('a digest of today that was sent already, moved to a later hour, says tomorrow is the next', async () => {
  const { fake, desk, engine, soon, advance, arrive, state, now } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'en-US' });
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei' });
  advance(3 * MINUTE);
  await engine.tick();
  expect(fake.fromBot(desk).length).toBe(1);
  const id = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get()?.id ?? '';
  const { key } = state.prepare<{ key: string }>('SELECT key FROM deliveries').get() ?? { key: '' };
  const later = '23:59';
  const next = Date.parse(`${key}T${later}+08:00`) + 24 * HOUR;
  for (const shown of [await boss.slash('/digest edit', { id, time: later }), await boss.slash('/digest list')])
    expect(shown.text).toContain(`<t:${next / 1000}:R>`);
  // And so it is.
  advance(Math.max(0, Date.parse(`${key}T${later}+08:00`) + MINUTE - now()));
  await engine.tick();
  expect(fake.fromBot(desk).length).toBe(1);
  advance(24 * HOUR);
  await engine.tick();
  expect(fake.fromBot(desk).length).toBe(2);
});

test('three hundred digests at one hour keep within the rate limits and are all there in five minutes', async () => {
  const { fake, guild, engine, soon, advance, arrive, state, now } = await stage();
  const owner = fake.user('owner');
  await arrive('north', STRIKE);
  const rooms = Array.from({ length: 300 }, (_, i) => fake.channel(guild, `room${i}`));
  for (const room of rooms)
    addSubscription(
      state,
      {
        kind: 'digest',
        guild: guild.id,
        channel: room.id,
        owner: owner.id,
        locale: 'zh-TW',
        query: null,
        outlets: [],
        time: soon(2),
        zone: 'Asia/Taipei',
        days: [],
        role: null,
        quiet: false,
        crosspost: false,
        cursor: null,
      },
      now(),
    );
  fake.http.rates.settings.global = 50;
  advance(3 * MINUTE);
  const started = performance.now();
  await engine.tick();
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(rooms.filter((room) => fake.fromBot(room).length !== 1)).toEqual([]);
  expect(fake.requests.filter(({ status }) => status === 429).length).toBeLessThan(20);
});

test('a day without news says so, or stays silent as the subscriber chose', async () => {
  const { fake, guild, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-TW' });
  const silent = fake.channel(guild, 'silent');
  await arrive('old', STRIKE, 72);
  await boss.slash('/digest subscribe', { time: soon(2), zone: '台北' });
  await boss.slash('/digest subscribe', { time: soon(2), zone: '台北', channel: silent.id, quiet: true });
  advance(3 * MINUTE);
  await engine.tick();
  expect(fake.fromBot(desk).map(textOf).join()).toContain('沒有新文章');
  expect(fake.fromBot(silent)).toEqual([]);
});

test('down for two days: one digest on return, and it names the days it covers', async () => {
  const { fake, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await boss.slash('/digest subscribe', { time: soon(2), zone: '台北' });
  advance(3 * MINUTE);
  await engine.tick();
  await arrive('north', STRIKE);
  advance(3 * 24 * HOUR);
  await engine.tick();
  const [, second, ...more] = fake.fromBot(desk);
  expect(more).toEqual([]);
  const text = second === undefined ? '' : textOf(second);
  expect(text).toContain('也包括在内');
  expect(text).toContain('鹿特丹');
});

test('the buttons under a digest work: the day before, and who reads it need not manage the server', async () => {
  const { fake, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  await arrive('north', STRIKE, 25);
  await boss.slash('/digest subscribe', {
    time: soon(2),
    zone: '台北',
    query: '罢工 OR 通车 OR 一个很长很长的条件 OR 另一个很长的条件 OR 还有一个',
  });
  advance(3 * MINUTE);
  await engine.tick();
  const [sent] = fake.fromBot(desk);
  const shown = await mei.click({ id: sent?.id ?? '' }, '前一天');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain('新闻摘要');
});

test('who may not manage the server is neither told of its watches nor offered them', async () => {
  const { fake, desk } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'en-US' });
  await boss.slash('/watch add', { query: '罢工' });
  const offered = await boss.complete('/watch pause', { id: '' }, 'id');
  expect(offered).toHaveLength(1);
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  expect(await mei.complete('/watch pause', { id: '' }, 'id')).toEqual([]);
  await mei.slash('/watch add', { query: '通车', private: true });
  expect(await mei.complete('/watch pause', { id: '' }, 'id')).toHaveLength(1);
});

test('a role anybody may mention is pinged whoever asks, another only for who may', async () => {
  const { fake, guild, desk } = await stage();
  const open = fake.role(guild, 'everybody-may', { mentionable: true });
  const closed = fake.role(guild, 'few-may', { mentionable: false });
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  expect((await boss.slash('/watch add', { query: '罢工', role: open.id })).text).toContain(`<@&${open.id}>`);
  const refused = await boss.slash('/watch add', { query: '罢工', role: closed.id });
  expect(refused.text).toContain('没有提及');
  expect(refused.text).not.toContain(closed.id);
});

test('in a server the bot is not in, a watch goes to whoever added it', async () => {
  const { fake, state } = await stage();
  const away = fake.channel(fake.guild('away', { botIn: false }), 'talk');
  const li = fake.manager('li', away, { installed: true, locale: 'zh-TW' });
  expect((await li.slash('/watch add', { query: '罷工' })).text).toContain('私訊');
  expect(state.prepare('SELECT guild, channel FROM subscriptions').all()).toEqual([{ guild: null, channel: null }]);
  expect(await li.complete('/watch pause', { id: '' }, 'id')).toHaveLength(1);
});

test('the buttons under one’s own subscription change it in place', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  const added = await mei.slash('/watch add', { query: '罢工', private: true });
  const paused = await mei.click(added, 'Pause');
  expect(paused.updated).toBe(true);
  expect(paused.text).toContain('Paused');
  const removed = await mei.click(paused, 'Remove');
  expect(removed.updated).toBe(true);
  expect((await mei.slash('/watch list')).text).toContain('None yet');
});

test('a forum’s post whose answer was lost is found again, even when it has been archived since', async () => {
  const { fake, guild, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const forum = fake.channel(guild, 'briefing', 'forum');
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei', channel: forum.id });
  advance(3 * MINUTE);
  fake.http.faults.add({ method: 'POST', path: /\/threads$/, lost: true });
  await engine.tick();
  const posts = () => [...fake.world.channels.values()].filter((channel) => channel.parentId === forum.id);
  for (const { thread } of posts()) if (thread) thread.archived = true;
  advance(2 * HOUR);
  await engine.tick();
  await engine.tick();
  expect(posts()).toHaveLength(1);
});

test('whoever cannot be written to is said to be closed to direct messages, not to lack permissions', () => {
  const forbidden = new DiscordAPIError({ code: 50278, message: 'no mutual guilds' }, 50278, 403, 'POST', '', {});
  expect(failureOf(forbidden, { user: '1' })).toMatchObject({ kind: 'refused', reason: 'dms_closed' });
  expect(failureOf(forbidden, { channel: '1' })).toMatchObject({ kind: 'refused', reason: 'missing_access' });
});

test('a role is no longer pinged once whoever subscribed may not ping it', async () => {
  const { fake, guild, desk, engine, arrive } = await stage();
  const role = fake.role(guild, 'desk-alert', { mentionable: false });
  fake.overwrite(desk, fake.world.bot, { allow: P.MENTION_EVERYONE });
  const rights = fake.role(guild, 'editors', { permissions: P.MANAGE_GUILD | P.MENTION_EVERYONE });
  const boss = fake.person('boss', desk, { locale: 'zh-CN', roles: [rights] });
  await boss.slash('/watch add', { query: '罢工', role: role.id });
  fake.world.expectedPings.add(role.id);
  const pinged = async (name: string, article: typeof STRIKE) => {
    await arrive(name, article);
    await engine.tick();
    return fake.fromBot(desk).at(-1)?.mention_roles;
  };
  expect(await pinged('north', STRIKE)).toEqual([role.id]);
  fake.join(guild, boss.user);
  expect(await pinged('south', STRIKE_ELSEWHERE)).toEqual([]);
  guild.members.delete(boss.id);
  expect(await pinged('again', { ...STRIKE, title: '鹿特丹港码头罢工延长' })).toEqual([]);
  expect(fake.fromBot(desk)).toHaveLength(3);
});

test('what a watch or a digest was narrowed by can be taken away again', async () => {
  const { fake, guild, desk, state, arrive } = await stage();
  const role = fake.role(guild, 'everybody-may', { mentionable: true });
  const boss = fake.manager('boss', desk, { locale: 'zh-TW' });
  await arrive('north', STRIKE);
  await boss.slash('/watch add', { query: '罢工', role: role.id, outlets: 'north.example.org' });
  await boss.slash('/digest subscribe', { time: '08:00', query: '罢工', outlets: 'north.example.org' });
  const fields = (kind: string) =>
    state.prepare<{ id: string }>('SELECT id, query, outlets, role FROM subscriptions WHERE kind = ?').get(kind);
  const { id: watch = '' } = fields('watch') ?? {};
  const { id: digest = '' } = fields('digest') ?? {};
  expect(fields('watch')).toMatchObject({ role: role.id, outlets: '["north.example.org"]' });
  expect((await boss.slash('/watch edit', { id: watch, clear: 'role' })).text).not.toContain(role.id);
  await boss.slash('/watch edit', { id: watch, clear: 'outlets' });
  expect(fields('watch')).toMatchObject({ role: null, outlets: '[]', query: '罢工' });
  await boss.slash('/digest edit', { id: digest, clear: 'query' });
  expect(fields('digest')).toMatchObject({ query: null, outlets: '["north.example.org"]' });
  expect((await boss.slash('/digest edit', { id: digest, clear: 'outlets' })).text).not.toContain('north');
  expect(fields('digest')).toMatchObject({ query: null, outlets: '[]' });
});

test.each([
  ['zh-CN', '我在', '不会提醒'],
  ['zh-TW', '我在', '不會提醒'],
  ['en-US', 'I may not mention', 'not pinged'],
])('in %s: a role the bot may not ping is said to be silent, with what would help', async (locale, says, marked) => {
  const { fake, guild, desk } = await stage();
  const room = fake.channel(guild, 'room');
  const role = fake.role(guild, 'few-may', { mentionable: false });
  const rights = fake.role(guild, 'editors', { permissions: P.MANAGE_GUILD | P.MENTION_EVERYONE });
  const boss = fake.person('boss', desk, { locale, roles: [rights] });
  // What counts is the channel the alerts go to, not the one the question is asked in.
  fake.overwrite(desk, fake.world.bot, { allow: P.MENTION_EVERYONE });
  const silent = await boss.slash('/watch add', { query: '罢工', role: role.id, channel: room.id });
  expect(silent.text).toContain(says);
  expect(silent.text).toContain(`<@&${role.id}>`);
  expect(silent.text).toContain(room.id);
  expect((await boss.slash('/watch list')).text).toContain(marked);
  const heard = await boss.slash('/watch add', { query: '罢工', role: role.id });
  expect(heard.text).not.toContain(says);
});

test('whoever may ping a role only elsewhere, or in direct messages, or everybody, is told it is not pinged', async () => {
  const { fake, guild, desk, state } = await stage();
  const room = fake.channel(guild, 'room');
  const role = fake.role(guild, 'few-may', { mentionable: false });
  const boss = fake.manager('boss', desk, { locale: 'en-US' });
  fake.overwrite(desk, boss.user, { allow: P.MENTION_EVERYONE });
  expect((await boss.slash('/watch add', { query: '罢工', role: role.id, channel: room.id })).text).toContain(
    'You may not mention that role',
  );
  expect((await boss.slash('/watch add', { query: '罢工', role: role.id, private: true })).text).toContain(
    'Direct messages cannot',
  );
  expect((await boss.slash('/watch add', { query: '罢工', role: guild.id })).text).toContain('never mention @everyone');
  expect(state.prepare('SELECT DISTINCT role FROM subscriptions').all()).toEqual([{ role: null }]);
});

test('who names the role of another’s watch answers for it', async () => {
  const { fake, guild, desk, engine, state, arrive } = await stage();
  const role = fake.role(guild, 'few-may', { mentionable: false });
  const rights = fake.role(guild, 'editors', { permissions: P.MANAGE_GUILD | P.MENTION_EVERYONE });
  fake.overwrite(desk, fake.world.bot, { allow: P.MENTION_EVERYONE });
  await fake.manager('boss', desk, { locale: 'en-US' }).slash('/watch add', { query: '罢工' });
  const { id = '' } = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get() ?? {};
  await fake.person('editor', desk, { roles: [rights] }).slash('/watch edit', { id, role: role.id });
  fake.world.expectedPings.add(role.id);
  await arrive('north', STRIKE);
  await engine.tick();
  expect(fake.fromBot(desk).at(-1)?.mention_roles).toEqual([role.id]);
});

test('a role that stops being pinged is told in the channel for problems, once', async () => {
  const { fake, guild, desk, engine, arrive } = await stage();
  const health = fake.channel(guild, 'health');
  const role = fake.role(guild, 'few-may', { mentionable: false });
  const rights = fake.role(guild, 'editors', { permissions: P.MANAGE_GUILD | P.MENTION_EVERYONE });
  const boss = fake.person('boss', desk, { locale: 'zh-CN', roles: [rights] });
  fake.overwrite(desk, fake.world.bot, { allow: P.MENTION_EVERYONE });
  await boss.slash('/settings health', { channel: health.id });
  await boss.slash('/watch add', { query: '罢工', role: role.id });
  fake.overwrite(desk, fake.world.bot, {});
  for (const name of ['north', 'south']) {
    await arrive(name, STRIKE);
    await engine.tick();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(fake.fromBot(desk)).toHaveLength(2);
  expect(fake.fromBot(health).map(textOf)).toEqual([expect.stringContaining('我在')]);
});

test('a forum’s lost post is found behind hundreds archived since, without reading what was archived before', async () => {
  const { fake, guild, desk, engine, soon, advance, arrive, now } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const forum = fake.channel(guild, 'briefing', 'forum');
  const archive = (count: number) => {
    for (let i = 0; i < count; i++) {
      const { thread } = fake.thread(forum, `talk ${i}`, boss);
      if (thread) Object.assign(thread, { archived: true, archivedAt: now() + i });
    }
  };
  archive(1_200);
  advance(HOUR);
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei', channel: forum.id });
  advance(3 * MINUTE);
  fake.http.faults.add({ method: 'POST', path: /\/threads$/, lost: true });
  await engine.tick();
  const ours = () => [...fake.world.channels.values()].filter(({ thread }) => thread?.ownerId === fake.world.bot.id);
  for (const { thread } of ours()) if (thread) Object.assign(thread, { archived: true, archivedAt: now() });
  advance(2 * HOUR);
  archive(250);
  await engine.tick();
  await engine.tick();
  expect(ours()).toHaveLength(1);
  const pages = fake.requests.filter(({ path }) => path.includes('/threads/archived/'));
  expect(pages).toHaveLength(3);
});

test('where a forum’s history cannot be read, a lost post is not sent again, and it is said why', async () => {
  const { fake, guild, desk, engine, soon, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const forum = fake.channel(guild, 'briefing', 'forum');
  fake.overwrite(forum, fake.world.bot, { deny: P.READ_MESSAGE_HISTORY });
  await arrive('north', STRIKE);
  await boss.slash('/digest subscribe', { time: soon(2), zone: 'Asia/Taipei', channel: forum.id });
  advance(3 * MINUTE);
  fake.http.faults.add({ method: 'POST', path: /\/threads$/, lost: true });
  await engine.tick();
  for (const seconds of [30, 20, 40]) {
    advance(seconds * 1_000);
    await engine.tick();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([...fake.world.channels.values()].filter(({ parentId }) => parentId === forum.id)).toHaveLength(1);
  expect(fake.fromBot(boss.direct.channel).map(textOf).join()).toContain('阅读消息历史');
});

test.each([
  ['zh-CN', '已锁定，请有“管理子区”'],
  ['zh-TW', '已鎖定，請有「管理討論串」'],
  ['en-US', 'that thread is locked'],
])('in %s: a locked thread is said to be locked, and who can unlock it', async (locale, says) => {
  const { fake, desk, engine, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale });
  const thread = fake.thread(desk, 'talk', boss);
  await boss.slash('/watch add', { query: '罢工', channel: thread.id, language: locale });
  if (thread.thread) Object.assign(thread.thread, { archived: true, locked: true });
  await arrive('north', STRIKE);
  await engine.tick();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(fake.fromBot(thread)).toEqual([]);
  expect(fake.fromBot(boss.direct.channel).map(textOf).join()).toContain(says);
  if (thread.thread) thread.thread.locked = false;
  await arrive('south', STRIKE_ELSEWHERE);
  await engine.tick();
  expect(fake.fromBot(thread)).toHaveLength(1);
});

test('a thread Discord calls archived is woken and written to', async () => {
  const { fake, desk, engine, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  const thread = fake.thread(desk, 'talk', boss);
  await boss.slash('/watch add', { query: '罢工', channel: thread.id });
  if (thread.thread) thread.thread.archived = true;
  const body = { code: 50083, message: 'Thread is archived' };
  fake.http.faults.add({ method: 'POST', path: /\/messages$/, status: 403, body });
  await arrive('north', STRIKE);
  await engine.tick();
  expect(fake.fromBot(thread)).toHaveLength(1);
  expect(fake.requests.filter(({ method, path }) => method === 'PATCH' && path.endsWith(thread.id))).toHaveLength(1);
});

test.each([
  ['zh-CN', '网址只指一篇文章'],
  ['zh-TW', '網址只指一篇文章'],
  ['en-US', 'An address names one article'],
])('in %s: an address is not taken for words to watch', async (locale, says) => {
  const { fake, desk, state, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale });
  await arrive('north', STRIKE);
  const query = `${STRIKE.title} https://north.example.org/a`;
  expect((await boss.slash('/watch add', { query })).text).toContain(says);
  expect((await boss.slash('/digest subscribe', { time: '08:00', query })).text).toContain(says);
  expect(state.prepare('SELECT id FROM subscriptions').all()).toEqual([]);
});

/** Twelve articles on different things: more than one message of a digest shows. */
const MANY = [
  ['地铁三号线试运行', '市民凭身份证可以免费乘坐。'],
  ['机场扩建工程招标', '新跑道长三千六百米。'],
  ['儿童医院迁往郊外', '旧院区改为社区诊所。'],
  ['中学生数学竞赛落幕', '一等奖由来自山区的女生获得。'],
  ['水库蓄水创新高', '下游农田今年不必限水。'],
  ['风电场并网发电', '二十台风机装在近海。'],
  ['旧书店关门歇业', '老板说房租涨了一倍。'],
  ['话剧团巡演归来', '三个月走了十七座城。'],
  ['足球队更换教练', '新教练曾执教青年队。'],
  ['植物园兰花盛开', '参观者排队半小时。'],
  ['夜市摊位重新抽签', '卖蚵仔煎的阿姨抽到转角。'],
  ['天文台发现新彗星', '要到明年春天才看得见。'],
].map(([title = '', text = '']) => ({ title, paragraphs: [text] }));

test('a preview, and a day, show every message of the digest, a page each', async () => {
  const { fake, desk, state, advance, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  for (const [i, article] of MANY.entries()) await arrive(`many${i}`, article);
  await boss.slash('/digest subscribe', { time: '08:00', zone: 'UTC' });
  const { id = '' } = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get() ?? {};
  const date = new Date(Date.now() - HOUR).toISOString().slice(0, 10);
  for (const [ask, counted] of [
    [() => boss.slash('/digest preview', { id }), '新收录 12 篇'],
    [() => boss.slash('/digest day', { date, zone: 'UTC' }), '当天发表 12 篇'],
  ] as const) {
    advance(MINUTE);
    const first = await ask();
    const begin = first.text;
    expect(begin).toContain(counted);
    const second = await boss.click(first, '下一页');
    expect(second.updated).toBe(true);
    for (const { title } of MANY) expect(begin + second.text).toContain(title);
    expect(second.text).toContain('档案共');
    expect((await boss.click(second, '上一页')).text).toContain(counted);
  }
});

test('a story with several reports by one outlet names the others', async () => {
  const { fake, desk, state, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await arrive('north', STRIKE);
  await arrive('again', { ...STRIKE_ELSEWHERE, url: 'https://north.example.org/b' });
  await boss.slash('/digest subscribe', { time: '08:00', zone: 'UTC' });
  const { id = '' } = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get() ?? {};
  const shown = (await boss.slash('/digest preview', { id })).text;
  expect(shown).toContain('新收录 2 篇，1 个事件');
  expect(shown).toContain(`另有 1 篇：[${STRIKE.title}](https://north.example.org/a)`);
});

test('the buttons of a digest on some outlets ask about those', async () => {
  const { fake, desk, state, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await arrive('north', STRIKE);
  await arrive('bridge', BRIDGE);
  await boss.slash('/digest subscribe', { time: '08:00', zone: 'UTC', outlets: 'north.example.org' });
  const { id = '' } = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get() ?? {};
  const latest = await boss.click(await boss.slash('/digest preview', { id }), '最新文章');
  expect(latest.text).toContain(STRIKE.title);
  expect(latest.text).not.toContain(BRIDGE.title);
});

test('a watch on some outlets is tried on those alone', async () => {
  const { fake, desk, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-CN' });
  await arrive('north', STRIKE);
  await arrive('south', STRIKE_ELSEWHERE);
  await arrive('bridge', BRIDGE);
  const outlets = 'north.example.org';
  const added = await boss.slash('/watch add', { query: '罢工', outlets });
  expect(added.text).toContain('过去 30 天会触发 1 次');
  expect(added.text).toContain(STRIKE.title);
  expect((await boss.slash('/watch add', { query: '大桥', outlets })).text).toContain('会触发 0 次');
});

test('a paused digest is not said to be on its way; what quiet would not send is not previewed', async () => {
  const { fake, desk, engine, state, arrive } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'en-US' });
  await boss.slash('/digest subscribe', { time: '08:00', zone: 'UTC', quiet: true });
  const { id = '' } = state.prepare<{ id: string }>('SELECT id FROM subscriptions').get() ?? {};
  expect((await boss.slash('/digest preview', { id })).text).toContain('nothing new to send');
  await arrive('north', STRIKE);
  await boss.slash('/digest pause', { id });
  expect((await boss.slash('/digest now', { id })).text).toContain('Paused');
  await boss.slash('/digest resume', { id });
  await engine.tick();
  expect(fake.fromBot(desk)).toEqual([]);
});

test('the list tells what is published to followers, and in which language', async () => {
  const { fake, guild, desk } = await stage();
  const boss = fake.manager('boss', desk, { locale: 'zh-TW' });
  const bulletin = fake.channel(guild, 'bulletin', 'announcement');
  const shown = await boss.slash('/digest subscribe', {
    time: '08:00',
    channel: bulletin.id,
    crosspost: true,
    language: 'en-US',
  });
  expect(shown.text).toContain('同時發佈');
  expect(shown.text).toContain('English');
});
