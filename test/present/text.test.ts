import { expect, test } from 'vitest';
import { joinSentences } from '../../src/present/text.ts';

test('Latin sentences are joined with a space, Chinese ones without', () => {
  expect(joinSentences(['It rained.', 'He said “no.”', 'Then it stopped.'])).toBe(
    'It rained. He said “no.” Then it stopped.',
  );
  expect(joinSentences(['下雨了。', '他说不。'])).toBe('下雨了。他说不。');
  expect(joinSentences(['下雨了。', 'Then it stopped.'])).toBe('下雨了。Then it stopped.');
  expect(joinSentences(['“下雨了。”', '“真的？”'])).toBe('“下雨了。”“真的？”');
  expect(joinSentences([])).toBe('');
});
