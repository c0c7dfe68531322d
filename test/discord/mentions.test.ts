import { expect, test } from 'vitest';
import { P } from '../fake-discord/permissions.ts';
import { textOf } from '../fake-discord/shown.ts';
import { type Stage, stage, view } from './support.ts';

const settle = (ms = 250) => new Promise((resolve) => setTimeout(resolve, ms));

async function silence({ fake, desk }: Stage, act: () => unknown): Promise<void> {
  act();
  await settle();
  expect(fake.fromBot(desk)).toEqual([]);
}

test('a mention with words is a search, answered as a reply that pings nobody', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  const reply = await mei.ask('@Xunwen 大桥');
  expect(textOf(reply)).toContain('跨海大桥通车');
  expect(fake.requests.findLast(({ route }) => route === '/channels/:channel/messages')?.request).toMatchObject({
    allowed_mentions: { parse: [], replied_user: false },
  });
});

test.each([
  ['@Xunwen 最新 3 条', 'latest'],
  ['@Xunwen latest', 'latest'],
  ['@Xunwen 谁是雷蒙多', 'who'],
  ['@Xunwen 雷蒙多是谁？', 'who'],
  ['@Xunwen who is Yellen?', 'who'],
  ['@Xunwen status', 'status'],
  ['@Xunwen /search 罢工', 'search'],
  ['罢工 @Xunwen', 'search'],
  ['@Xunwen', 'help'],
])('%s asks for /%s', async (said, command) => {
  const { fake, desk, logged } = await stage();
  await fake.person('mei', desk).ask(said);
  await settle(20);
  expect(logged.find(({ message }) => message === 'answered')?.fields.command).toBe(command);
});

test('mentions are answered in threads and in direct messages', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  const thread = fake.thread(desk, 'talk', mei);
  expect(textOf(await view(fake, mei, thread).ask('@Xunwen 大桥'))).toContain('大桥');
  expect(textOf(await mei.direct.ask('大桥'))).toContain('跨海大桥通车');
});

test('a reply to an answer refines it, by mention or by its ping', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  const first = await mei.ask('@Xunwen 罢工');
  const second = await mei.ask('@Xunwen 第7天', { reply: first });
  expect(textOf(second)).toContain('罢工 第7天');
  const third = await mei.ask('码头工人', { reply: second });
  expect(textOf(third)).toContain('罢工 第7天 码头工人');
});

test('a slash command’s answer is refined by a reply with a mention', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  const shown = await mei.slash('/search', { query: '罢工' });
  expect(textOf(await mei.ask('@Xunwen 第3天', { reply: shown.message }))).toContain('罢工 第3天');
});

test('the bot keeps silent for bots, @everyone, roles, thanks, and messages that do not concern it', async () => {
  const on = await stage();
  const { fake, desk, guild } = on;
  const other = fake.person('otherbot', desk, { bot: true });
  const role = fake.role(guild, 'Reporters', { mentionable: true });
  const boss = fake.person('boss', desk, {
    roles: [fake.role(guild, 'bosses', { permissions: P.MENTION_EVERYONE })],
  });
  expect(role.name).toBe('Reporters');
  await silence(on, () => other.say('@Xunwen 罢工'));
  await silence(on, () => boss.say('@everyone @Xunwen 罢工'));
  await silence(on, () => boss.say('@Reporters 罢工'));
  await silence(on, () => boss.say('罢工 Xunwen'));
});

test('thanks under an answer ask nothing', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  const first = await mei.ask('@Xunwen 罢工');
  mei.say('谢谢！', { reply: first });
  await settle();
  expect(fake.fromBot(desk)).toHaveLength(1);
});

test('the buttons under a mention’s answer belong to whoever asked', async () => {
  const { fake, desk } = await stage({ locale: 'en-US' });
  const mei = fake.person('mei', desk);
  const reply = await mei.ask('@Xunwen 罢工');
  const bo = fake.person('bo', desk);
  expect((await bo.click(reply, 'Next')).ephemeral).toBe(true);
  expect((await mei.click(reply, 'Next')).updated).toBe(true);
});

test('a mention is answered in the server’s language, in direct messages in the text’s own', async () => {
  const { fake, desk, guild } = await stage({ locale: 'zh-TW' });
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  expect(textOf(await mei.ask('@Xunwen 沒有這個詞彙'))).toContain('「');
  fake.setLocale(guild, 'fr');
  await settle(50);
  expect(textOf(await mei.ask('@Xunwen nosuchword'))).toContain('“nosuchword”');
  expect(textOf(await mei.direct.ask('這個詞彙'))).toContain('「');
});

test('a retried answer is shown once', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk);
  fake.http.faults.add({ method: 'POST', path: /^\/channels\/\d+\/messages$/, lost: true });
  await mei.ask('@Xunwen 罢工');
  await settle();
  expect(fake.fromBot(desk)).toHaveLength(1);
});

test.each([
  ['zh-CN', '只该给你看'],
  ['zh-TW', '只該給你看'],
  ['en-US', 'for you alone'],
])('in %s: what is for the asker alone is not answered aloud', async (locale, says) => {
  let now = 0;
  const { fake, desk, state } = await stage({
    locale,
    now: () => {
      // Nobody is told to slow down.
      now += 60_000;
      return now;
    },
  });
  const mei = fake.person('mei', desk);
  await mei.slash('/watch add', { query: '大桥', private: true });
  for (const asked of ['/watch list', '/watch add 罢工 private:true', '/digest list', '/settings show']) {
    const said = textOf(await mei.ask(`@Xunwen ${asked}`));
    expect(said).toContain(says);
    expect(said).toContain(`\`${asked.split(' ').slice(0, 2).join(' ')}\``);
    expect(said).not.toContain('大桥');
  }
  expect(textOf(await mei.ask('@Xunwen /search 大桥 private:true'))).toContain('`/search`');
  expect(state.prepare('SELECT count(*) AS n FROM subscriptions').get()).toEqual({ n: 1 });
  // Nobody else reads direct messages.
  expect(textOf(await mei.direct.ask('/watch list'))).toContain('大桥');
});
