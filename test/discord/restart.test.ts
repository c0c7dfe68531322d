import { expect, test } from 'vitest';
import { textOf } from '../fake-discord/shown.ts';
import { stage } from './support.ts';

test('after a restart buttons and menus still do what they were made for', async () => {
  const { fake, desk, restart } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/search', { query: '罢工' });
  await restart();
  expect((await mei.click(shown, '下一页')).updated).toBe(true);
  const menu = shown.message.components.flatMap((row) => row.components).find((part) => part.type === 3);
  expect((await mei.choose(shown, [menu?.options?.[0]?.value ?? ''])).text).not.toBe('');
});

test('after a restart a line too long for a button is still known', async () => {
  const { fake, desk, restart } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const query = `罢工 | ${Array.from({ length: 20 }, (_, i) => `港口罢工第${i}天`).join(' | ')}`;
  const shown = await mei.slash('/search', { query });
  const next = shown.message.components.flatMap((row) => row.components).find(({ label }) => label === '下一页');
  expect(next?.custom_id?.length).toBeLessThanOrEqual(100);
  await restart();
  expect((await mei.click(shown, '下一页')).updated).toBe(true);
});

test('after a restart the answer to a mention still belongs to whoever asked', async () => {
  const { fake, desk, restart } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const reply = await mei.ask('@Xunwen 罢工');
  await restart();
  expect((await fake.person('bo', desk, { locale: 'zh-CN' }).click(reply, '下一页')).ephemeral).toBe(true);
  expect((await mei.click(reply, '下一页')).updated).toBe(true);
});

test('after a restart an answer can still be refined, through a chain of refinements too', async () => {
  const { fake, desk, restart } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const first = await mei.ask('@Xunwen 罢工');
  const second = await mei.ask('@Xunwen 第7天', { reply: first });
  await restart();
  expect(textOf(await mei.ask('@Xunwen 码头工人', { reply: second }))).toContain('罢工 第7天 码头工人');
});

test('a restart sends no commands that Discord has already', async () => {
  const { fake, restart } = await stage();
  await restart();
  expect(fake.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});
