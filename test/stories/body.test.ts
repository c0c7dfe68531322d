import { expect, test } from 'vitest';
import { bodiesSpeak, bodyOf } from '../../src/extract/story/body.ts';
import { weigh } from '../../src/extract/story/weight.ts';

const rarity = { weight: (term: string) => weigh(term, 0, 0, false), burst: () => 0 };
const read = (title: string, text: string) => bodyOf(title, text, '甲', rarity);

/** Long enough to be compared: `sentences` told over and over, as a long report comes back to its matter. */
function long(...sentences: string[]): string {
  return sentences.join('').repeat(Math.ceil(420 / sentences.join('').length));
}

const STRIKE = ['鹿特丹港码头工人罢工，工会主席德弗里斯说谈判破裂。', '集装箱货轮滞留港外，船东损失惨重。'];
const RETOLD = ['德弗里斯领导的工会令鹿特丹港的集装箱无人装卸。', '码头工人要求加薪，货轮在港外抛锚。'];
const OTHER = ['安第斯山麓的葡萄园遭遇霜冻，酿酒师忧心收成。', '果农点燃火盆，整夜守护嫩芽。'];

test('two long texts of one event speak for it, in other words too', () => {
  const [a, b] = [read('港口罢工', long(...STRIKE)), read('货轮滞留', long(...RETOLD))];
  expect(bodiesSpeak(a, b)).toBeGreaterThan(0.5);
  expect(bodiesSpeak(a, b)).toBeCloseTo(bodiesSpeak(b, a), 9);
});

test('two long texts that have nothing in common speak against it', () => {
  expect(bodiesSpeak(read('港口罢工', long(...STRIKE)), read('霜冻', long(...OTHER)))).toBeLessThan(-1);
});

test('a short text says nothing either way', () => {
  const short = read('港口罢工', STRIKE.join(''));
  expect(short).toBeNull();
  expect(bodiesSpeak(short, read('港口罢工', long(...STRIKE)))).toBe(0);
});
