import { expect, test } from 'vitest';
import { fold, foldMapped, isHan } from '../../src/fold.ts';
import { tokenize, tokensOf } from '../../src/tokenizer.ts';
import { pick, seeded } from './random.ts';

test('folding any character of Unicode twice changes nothing', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const once = fold(String.fromCodePoint(code));
    if (fold(once) !== once) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

const ALPHABET = [
  ...'吉娜雷蒙多範範麼麽薴裏里後后·‧•・．･∙⋅ 　,.，1２3aÅéßＡﬁ㈠㎡か゛が\u200b\u200d\ufe0f\u00ad\u3099\u0301𫝈𠀀\ud840\udc00“”|丨',
  '\ud800',
];

test('folding any text twice changes nothing, and the mapped form agrees with the plain one', () => {
  const random = seeded(7);
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(random, ALPHABET)).join('');
    const once = fold(text);
    expect(fold(once), JSON.stringify(text)).toBe(once);
    const mapped = foldMapped(text);
    expect(mapped.text).toBe(once);
    expect(mapped.at.length).toBe(once.length + 1);
    expect(mapped.at[once.length]).toBe(text.length);
    expect([...mapped.at]).toEqual([...mapped.at].sort((a, b) => a - b));
  }
});

test('scripts, widths, cases, accents and name dots meet', () => {
  expect(fold('臺灣總統賴清德')).toBe(fold('台湾总统赖清德'));
  expect(fold('接著答覆藉口')).toBe(fold('接着答复借口'));
  expect(fold('ＧＤＰ　３．５％')).toBe('gdp 3.5%');
  expect(fold('Škoda Gröning Beyoncé')).toBe('skoda groning beyonce');
  for (const dot of '·‧•・．∙⋅･') expect(fold(`烏蘇拉${dot}馮德萊恩`), dot).toBe('乌苏拉冯德莱恩');
  expect(fold('让·\u200b马克')).toBe('让马克');
});

test('a dot that stands in no name stays a boundary', () => {
  expect(fold('3·15晚会')).toBe('3·15晚会');
  expect(fold('J・K・罗琳')).toContain('k');
  expect(tokensOf(fold('新闻• 中国'))).toBe('新闻 闻 中国 国');
});

test('a folded position leads back to its own character', () => {
  const source = '㈠法國\u200b總統·馬克龍';
  const { text, at } = foldMapped(source);
  expect(text).toBe('(一)法国总统马克龙');
  expect(source.slice(at[text.indexOf('马')], at[text.indexOf('龙')] ?? 0)).toBe('馬克');
});

test('every two Han characters in sequence are a token, words and numbers stay whole', () => {
  expect(tokensOf('出口管制g7')).toBe('出口 口管 管制 制 g7');
  expect(tokensOf('covid-19与c919、1,234,567元')).toBe('covid 19 与 c919 1234567 元');
  expect(tokensOf('2020,300人')).toBe('2020 300 人');
  expect(tokensOf('𠀀字')).toBe('𠀀字 字');
  expect(tokensOf(' ,.')).toBe('');
});

test('the joined tokens are the tokens', () => {
  const random = seeded(11);
  for (let round = 0; round < 5_000; round++) {
    const text = fold(Array.from({ length: Math.floor(random() * 15) }, () => pick(random, ALPHABET)).join(''));
    const tokens = tokenize(text);
    expect(tokensOf(text)).toBe(tokens.map((token) => token.text).join(' '));
    for (const { text: token, start, end } of tokens) expect(text.slice(start, end).replaceAll(',', '')).toBe(token);
    const han = [...text].filter(isHan).length;
    expect(tokens.filter((token) => isHan(token.text)).length).toBe(han);
  }
});
