import { expect, test } from 'vitest';
import { named } from './support.ts';

/** Foreign names written by their sound, and Japanese ones in Han characters. */

test('a Japanese name in full shows itself by its given name', () => {
  expect(named('墙上是棚桥英太郎的水彩，如宇田川辉彦、箕轮千鹤子等人。')).toEqual([
    '棚桥英太郎',
    '宇田川辉彦',
    '箕轮千鹤子',
  ]);
  expect(named('中村一直主张开会，安倍政治的遗产，山口高考的日子。')).toEqual(['安倍']);
});

test('Japanese family names are read in the characters of Japan too', () => {
  expect(named('影展由浜崎幸彦策划，黒瀬由纪子担任评审。')).toEqual(['浜崎幸彦', '黒瀬由纪子']);
});
