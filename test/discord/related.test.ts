import { expect, test } from 'vitest';
import { stage } from './support.ts';

test('the message command finds the coverage closest to any message, with why', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-CN' });
  const said = mei.say('听说跨海大桥周一通车了');
  const shown = await mei.use('Related coverage', said);
  expect(shown.message.embeds[0]?.title).toBe('跨海大桥通车');
  expect(shown.message.embeds[0]?.footer?.text).toContain('跨海大桥');
});

test('a link in the message is looked up', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'en-US' });
  const said = mei.say('see http://news.example.org/strike/4/?utm_source=x');
  const shown = await mei.use('Related coverage', said);
  expect(shown.text).toContain('This article, and related coverage');
  expect(shown.message.embeds[0]?.title).toBe('港口罢工第4天');
});

test('a message without words is told so, in each language', async () => {
  const { fake, desk } = await stage();
  const mei = fake.person('mei', desk, { locale: 'zh-TW' });
  const shown = await mei.use('Related coverage', mei.say('👍'));
  expect(shown.text).toContain('沒有');
});
