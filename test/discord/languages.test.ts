import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { stage } from './support.ts';

test.each([
  ['zh-CN', '下一页'],
  ['zh-TW', '下一頁'],
  ['en-US', 'Next'],
  ['fr', 'Next'],
])('commands answer in the person’s language: %s', async (locale, label) => {
  const { fake, desk } = await stage({ locale: 'ja' });
  const shown = await fake.person('mei', desk, { locale }).slash('/search', { query: '罢工' });
  expect(shown.labels).toContain(label);
});

test.each(['zh-CN', 'zh-TW', 'en-US'])('every command answers in %s without a slip', async (locale) => {
  const { fake, desk } = await stage();
  const arguments_: Record<string, Record<string, string>> = {
    search: { query: '大桥' },
    who: { name: '雷蒙多' },
    article: { id: 'nosuchid00' },
    related: { text: '码头工人罢工' },
  };
  for (const { data } of COMMANDS) {
    if ((data.type ?? 1) !== 1 || data.options?.some(({ type }) => type === 1)) continue;
    const person = fake.manager(`m-${data.name}`, desk, { locale });
    const required = (data.options ?? []).filter((option) => 'required' in option && option.required);
    if (required.some(({ name }) => arguments_[data.name]?.[name] === undefined)) continue;
    const shown = await person.slash(`/${data.name}`, arguments_[data.name] ?? {});
    expect(shown.text, data.name).not.toBe('');
    expect(shown.firstAnswerMs).toBeLessThan(1500);
  }
});
