import { expect, test } from 'vitest';
import { frontOf } from '../../src/extract/story/front.ts';
import { isRoundup } from '../../src/extract/story/instalments.ts';
import { readSignature, describe as sign } from '../../src/extract/story/signature.ts';
import { burstOf, weigh } from '../../src/extract/story/weight.ts';
import { type Likeness, likeness } from '../../src/extract/story.ts';

/** As in an archive of twenty articles that knows nothing yet but the table of common terms. */
const rarity = {
  weight: (term: string) => weigh(term, 0, 0, false),
  burst: (term: string) => burstOf(term, 2, 20, 2, 20),
};

/** Outlet, hour after Monday 00:00 UTC, title, lead. */
type Report = readonly [outlet: string, hour: number, title: string, lead?: string];

function compare(a: Report, b: Report): Likeness {
  const [x, y] = [a, b].map(([outlet, hour, title, lead = '']) => {
    const publishedAt = new Date(Date.UTC(2024, 2, 4, hour)).toISOString();
    const signature = sign({ title, outlet, author: null, publishedAt }, lead);
    if (signature === null) throw new Error('no date');
    return readSignature(signature, rarity);
  });
  if (x === undefined || y === undefined) throw new Error('two reports');
  return likeness(x, y);
}

/** Log odds, in which evidence adds up. */
const odds = (a: Report, b: Report) => {
  const { score } = compare(a, b);
  return Math.log(score / (1 - score));
};

test('what both titles begin with says more than what one of two desks says in passing', () => {
  const other: Report = ['乙', 9, '鹿特丹港罢工，船东为何不肯让步'];
  const front = odds(['甲', 8, '鹿特丹港罢工第三天，市民排队买面包和牛奶，学校停课'], other);
  const passing = odds(['甲', 8, '市民排队买面包和牛奶，学校停课，鹿特丹港罢工第三天'], other);
  expect(front - passing).toBeGreaterThan(1);
});

test('a title begins anew behind a colon, brackets, or a date', () => {
  const front = frontOf('雾港夜谈:灯塔看守的日记【特别节目】鹿特丹');
  for (const term of ['雾港', '灯塔', '鹿特']) expect(front).toContain(term);
  expect(frontOf('2024.03.04 鹿特丹港码头工人宣布罢工三天')).toContain('罢工');
  expect(frontOf('市民排队买面包和牛奶,学校停课,鹿特丹港罢工')).not.toContain('罢工');
});

test('another desk rather tells after a day and a half of what came next', () => {
  const [first, second] = ['鹿特丹港码头工人罢工', '鹿特丹港罢工：船东不肯让步'];
  const at = (hour: number) => odds(['甲', 0, first], ['乙', hour, second]);
  expect(at(35) - at(37)).toBeGreaterThan(0.5);
  expect(at(33) - at(35)).toBeLessThan(0.2);
});

test("one desk's titles have more in common than a subject", () => {
  const long = '鹿特丹港罢工之后：灯塔看守、渔船酒馆、面包师傅、集装箱堆场、风车磨坊、郁金香花农、运河摆渡的一年纪事';
  const first: Report = ['甲', 8, '鹿特丹港罢工'];
  const gap = (desk: string) => odds(first, [desk, 20, '鹿特丹港罢工继续']) - odds(first, [desk, 20, long]);
  expect(gap('甲') - gap('乙')).toBeGreaterThan(0.3);
});

test('that one desk writes alike does not make two texts one event', () => {
  const lead = '码头上的吊车停了下来，工会主席德弗里斯站在雨里。'.repeat(9);
  const rest = (words: string) => lead + words.repeat(30);
  const [a, b] = ['鹿特丹港罢工第三天', '鹿特丹港罢工：船东不肯让步'];
  const pair = (desk: string, words: string) =>
    compare(['甲', 8, a, rest('集装箱堆满了堆场。')], [desk, 20, b, rest(words)]).score;
  expect(pair('乙', '集装箱堆满了堆场。')).toBeGreaterThan(pair('乙', '面包师傅想念他的客人。'));
  expect(pair('甲', '集装箱堆满了堆场。')).toBe(pair('甲', '面包师傅想念他的客人。'));
});

test("a channel's own name is no topic: it broadcasts every day", () => {
  const live = (outlet: string, hour: number): Report => [outlet, hour, '“雾港灯塔电台”正在直播!'];
  const score = (outlet: string) => odds(live(outlet, 8), live(outlet, 30));
  expect(score('甲') - score('雾港灯塔电台')).toBeGreaterThan(1);
});

test('rain and floods of another day are another event, unless the titles share more than place and water', () => {
  const first = (hour: number): Report => ['甲', hour, '杭州暴雨，街道成河，电车停在路口'];
  const second: Report = ['乙', 30, '杭州洪水之后：泡水车堆满了空地'];
  const third: Report = ['乙', 30, '杭州暴雨：停在路口的电车开走了'];
  expect(compare(first(6), second).against).toBe('time');
  expect(compare(first(20), second).against).toBeNull();
  expect(compare(first(6), third).against).toBeNull();
});

test('a review of the papers and a title of three topics tell of many events', () => {
  expect(isRoundup('今日读报时间 港口罢工进入第三天 面包涨价')).toBe(true);
  expect(isRoundup('港口罢工进入第三天（某某中国新闻读报）')).toBe(false);
  expect(isRoundup('码头工人罢工三天!!!市长深夜出访!!!面包又要涨价!!!')).toBe(true);
  expect(isRoundup('码头工人罢工三天!!!市长深夜出访!!!')).toBe(false);
});

test('a heading before an exclamation is a column like one before a colon', () => {
  const topic = (rest: string): Report => ['甲', 8, `雾港灯塔看守手记！！！${rest}`];
  expect(compare(topic('走私者的黄昏'), topic('渔妇们的账本')).against).toBe('instalments');
});

test('counting down to it is before it', () => {
  const visit: Report = ['乙', 30, '鹿特丹市长访问雾港，码头工人列队'];
  const eve = odds(['甲', 8, '鹿特丹市长访问雾港最后倒数'], visit);
  const day = odds(['甲', 8, '鹿特丹市长访问雾港最后留影'], visit);
  expect(day - eve).toBeGreaterThan(1.5);
});
