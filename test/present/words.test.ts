import { expect, test } from 'vitest';
import { say } from '../../src/present/words.ts';

const FOUND = { 'zh-CN': '{n} 篇', 'zh-TW': '{n} 篇', 'en-US': '{n} {n|article is|articles are} here' };

test('English says one thing or several; Chinese need not', () => {
  expect(say(FOUND, 'en-US', { n: 1 })).toBe('1 article is here');
  expect(say(FOUND, 'en-US', { n: 0 })).toBe('0 articles are here');
  expect(say(FOUND, 'en-US', { n: '1000+' })).toBe('1000+ articles are here');
  expect(say(FOUND, 'zh-TW', { n: 1 })).toBe('1 篇');
});

test('what has no value is left as it is', () => {
  expect(say(FOUND, 'zh-CN')).toBe('{n} 篇');
});
