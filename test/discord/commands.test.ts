import { expect, test } from 'vitest';
import { Refused } from '../fake-discord/options.ts';
import { stage } from './support.ts';

test('/search answers directly, with linked titles, and pages in place', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/search', { query: '罢工' });
  expect(shown.deferred).toBe(false);
  expect(shown.ephemeral).toBe(false);
  expect(shown.message.embeds[0]?.url).toMatch(/^https:\/\/news\.example\.org\/strike\//);
  const next = await mei.click(shown, '下一页');
  expect(next.updated).toBe(true);
  expect(next.message.id).toBe(shown.message.id);
  expect(next.text).not.toBe('');
  await expect(mei.click(next, '没有')).rejects.toThrow(Refused);
});

test('the menu under a list opens an article as an answer of its own', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/latest', { count: 3 });
  const menu = shown.message.components.flatMap((row) => row.components).find((part) => part.type === 3);
  const choice = menu?.options?.[0];
  const opened = await mei.choose(shown, [choice?.value ?? '']);
  expect(opened.updated).toBe(false);
  expect(opened.message.id).not.toBe(shown.message.id);
  expect(opened.text).toContain(choice?.label.slice(0, 8));
});

test('somebody else who presses a button gets a copy only they see, and the message stays', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/search', { query: '罢工' });
  const before = shown.text;
  const bo = fake.person('bo', desk, { locale: 'zh-TW' });
  const copy = await bo.click(shown, '下一页');
  expect(copy.ephemeral).toBe(true);
  expect(copy.message.id).not.toBe(shown.message.id);
  expect(shown.text).toBe(before);
  const further = await bo.click(copy, '上一頁');
  expect(further.updated).toBe(true);
  expect(further.ephemeral).toBe(true);
});

test('private:true is for the asker alone, and so is what its buttons show', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const shown = await mei.slash('/search', { query: '罢工', private: true });
  expect(shown.ephemeral).toBe(true);
  expect((await mei.click(shown, '下一页')).ephemeral).toBe(true);
  expect(fake.fromBot(desk)).toEqual([]);
});
