import { expect, test } from 'vitest';
import { readSignature, segmentsOf, describe as sign } from '../../src/extract/story/signature.ts';
import { canonical, termsOf } from '../../src/extract/story/terms.ts';
import { burstOf, weigh } from '../../src/extract/story/weight.ts';
import { type Likeness, likeness, SAME_STORY } from '../../src/extract/story.ts';

/** As in an archive of twenty articles that knows nothing yet but the table of common terms. */
const rarity = {
  weight: (term: string) => weigh(term, 0, 0, false),
  burst: (term: string) => burstOf(term, 2, 20, 2, 20),
};

interface Report {
  readonly title: string;
  readonly lead?: string;
  readonly outlet?: string;
  readonly day?: number;
  readonly hour?: number;
}

function compare(a: Report, b: Report): Likeness {
  const [x, y] = [a, b].map(({ title, lead, outlet, day = 1, hour = 8 }, i) => {
    const article = {
      title,
      outlet: outlet ?? '甲乙'.charAt(i),
      author: null,
      publishedAt: new Date(Date.UTC(2024, 2, day, hour)).toISOString(),
    };
    const signature = sign(article, lead ?? '');
    if (signature === null) throw new Error('no date');
    return readSignature(signature, rarity);
  });
  if (x === undefined || y === undefined) throw new Error('two reports');
  return likeness(x, y);
}

const same = (a: Report, b: Report) => compare(a, b).score >= SAME_STORY;

test.each<[string, Report, Report]>([
  [
    'the same headline in two scripts',
    { title: '鹿特丹港码头工人宣布罢工三天' },
    { title: '鹿特丹港碼頭工人宣布罷工三天' },
  ],
  [
    'a paraphrase with names and place in the lead',
    {
      title: '雷蒙多结束访华行程',
      lead: '美国商务部长雷蒙多周三结束对上海迪士尼乐园和纽约大学上海分校的访问，离开中国。',
    },
    {
      title: '美商務部長離開上海：中國須改善營商環境',
      lead: '美國商務部長雷蒙多星期三在參觀上海迪士尼樂園後結束訪華，她說營商環境須改善。',
      day: 2,
    },
  ],
  [
    'two transliterations of one name',
    { title: '佩洛西抵达台北松山机场', lead: '美国众议院议长佩洛西周二深夜抵达台北松山机场。' },
    { title: '裴洛西專機降落松山機場', lead: '美國眾議院議長裴洛西搭乘的專機週二深夜降落台北松山機場。' },
  ],
])('one story: %s', (_, a, b) => {
  expect(same(a, b)).toBe(true);
  expect(same(b, a)).toBe(true);
});

test.each<[string, Report, Report]>([
  ['who is hit', { title: '特朗普宣布对华加征10%关税' }, { title: '特朗普宣布对欧盟加征10%关税' }],
  ['who hits whom', { title: '伊朗导弹袭击以色列' }, { title: '以色列导弹袭击伊朗' }],
  ['the number that matters', { title: '货轮撞桥事故造成6人死亡' }, { title: '货轮撞桥事故造成41人死亡' }],
  [
    'instalments of a column',
    { title: '读书札记（211）——南京的风水', outlet: 'x' },
    { title: '读书札记（212）——南京的风水', outlet: 'x' },
  ],
  [
    'dated instalments',
    { title: '城寨新聞 19 Aug 2022', outlet: 'x' },
    { title: '城寨新聞 22 Aug 2022', outlet: 'x', day: 4 },
  ],
  [
    'the same place on another week',
    { title: '鹿特丹港码头工人宣布罢工三天' },
    { title: '鹿特丹港码头工人宣布罢工三天', day: 12 },
  ],
  ['only a country in common', { title: '中国外长访问巴西利亚' }, { title: '中国房地产企业债务重组' }],
  [
    'a column’s heading on another day',
    { title: '正在直播！', outlet: 'x' },
    { title: '正在直播！', outlet: 'x', day: 4 },
  ],
])('not one story: they differ in %s', (_, a, b) => {
  expect(same(a, b)).toBe(false);
  expect(same(b, a)).toBe(false);
});

test('two topics under one heading of a desk are two stories, unless the heading tells of an event', () => {
  const topic = (head: string, rest: string) => ({ title: `${head}：${rest}`, outlet: 'x' });
  expect(compare(topic('雾港灯塔往来', '走私者的黄昏'), topic('雾港灯塔往来', '渔妇们的账本')).against).toBe(
    'instalments',
  );
  expect(compare(topic('雾港灯塔爆炸', '走私者的黄昏'), topic('雾港灯塔爆炸', '渔妇们的账本')).against).toBeNull();
  expect(
    compare(topic('雾港灯塔往来', '走私者的黄昏'), { ...topic('雾港灯塔往来', '渔妇们的账本'), outlet: 'y' }).against,
  ).toBeNull();
});

test('a column that signs behind its topics has two stories, unless what is behind them tells of an event', () => {
  const topic = (first: string, tail: string) => ({ title: `${first}（${tail}）`, outlet: 'x' });
  expect(compare(topic('走私者的黄昏', '雾港夜谈某某主持'), topic('漁婦們的賬本', '霧港夜談某某主持')).against).toBe(
    'instalments',
  );
  expect(compare(topic('走私者的黄昏', '雾港灯塔爆炸'), topic('漁婦們的賬本', '霧港燈塔爆炸')).against).toBeNull();
});

test('what is said of a bygone year is another event, unless the other report tells of that year too', () => {
  const now = { title: '鹿特丹港市长就职演说全文解读' };
  expect(compare({ title: '鹿特丹港市長1969年就職演說' }, now).against).toBe('time');
  expect(compare(now, { title: '鹿特丹港市長1969年就職演說' }).against).toBe('time');
  expect(compare({ title: '鹿特丹港市長2023年就職演說' }, now).against).toBeNull();
  expect(
    compare({ title: '鹿特丹港市長1969年就職演說' }, { ...now, lead: '1969年，鹿特丹港市长就职演说震动全城。' })
      .against,
  ).toBeNull();
});

test('one guest talks about many events', () => {
  const talk = (topic: string) => ({ title: `${topic}？ft.鹿特丹大学海运史教授 德弗里斯`, outlet: 'x' });
  expect(compare(talk('码头工人为何罢工'), talk('灯塔还有人看守吗')).shared).toEqual([]);
  expect(compare(talk('码头工人为何罢工'), talk('碼頭工人為何罷工')).score).toBeGreaterThanOrEqual(SAME_STORY);
});

test('what all titles name these days says no more than what many name', () => {
  const times = (many: number) => ({ ...rarity, burst: () => many });
  const score = (many: number) => {
    const [x, y] = ['洪水漫过鹿特丹港老城', '鹿特丹港洪水之后的二手车'].map((title, i) => {
      const article = { title, outlet: '甲乙'.charAt(i), author: null, publishedAt: '2024-03-01T08:00:00Z' };
      return sign(article, '');
    });
    if (!x || !y) throw new Error('no date');
    return likeness(readSignature(x, times(many)), readSignature(y, times(many))).score;
  };
  expect(score(2)).toBeGreaterThan(score(1));
  expect(score(9)).toBe(score(3));
});

test('what a desk files in one go is less likely one story than what it files hours apart', () => {
  const report = (title: string, hour: number) => ({ title, outlet: 'x', hour });
  const [first, second] = ['鹿特丹港码头工人宣布罢工三天', '鹿特丹港罢工 码头工人谈判破裂'];
  const together = compare(report(first, 8), report(second, 8)).score;
  expect(together).toBeLessThan(compare(report(first, 8), report(second, 11)).score);
  expect(together).toBeLessThan(compare(report(first, 8), { title: second, hour: 8 }).score);
});

test('tags behind a headline say less than the headline', () => {
  const [a, b] = ['码头工人的午餐', '灯塔看守的日记'];
  const behind = compare({ title: `${a}|鹿特丹|集装箱|德弗里斯` }, { title: `${b}|鹿特丹|集装箱|德弗里斯` }).score;
  const within = compare({ title: `${a}，鹿特丹集装箱德弗里斯` }, { title: `${b}，鹿特丹集装箱德弗里斯` }).score;
  expect(behind).toBeLessThan(within);
  // One stroke between two halves of a headline makes no tags.
  const [x, y] = ['鹿特丹港码头工人|宣布罢工三天', '鹿特丹港碼頭工人宣布罷工三天'].map((title) => ({ title }));
  expect(same(x ?? { title: '' }, y ?? { title: '' })).toBe(true);
});

test('long titles that differ in a word are one story; short ones are not', () => {
  const [long, short] = [
    '鹿特丹港集装箱货轮滞留港外船东与码头工会谈判破裂的来龙去脉及各方反应全记录',
    '码头工人谈判破裂',
  ];
  const pair = (words: string) => [{ title: `快速|${words}` }, { title: `卡片|${words}` }] as const;
  expect(compare(...pair(long)).against).toBeNull();
  expect(compare(...pair(short)).against).toBe('actors');
});

test('topics of a programme that are numbered are no instalments', () => {
  const long = { title: '1.716大遊行，訴求居住正義。笨蛋！問題在低薪。2. call in', outlet: 'x' };
  expect(compare(long, { title: '716大遊行，訴求居住正義。笨蛋！問題在低薪。', outlet: 'x' }).against).toBeNull();
});

test('what is shared is named, the most telling first', () => {
  const { shared } = compare(
    { title: '鹿特丹港罢工', lead: '工会主席德弗里斯说谈判破裂。' },
    { title: '德弗里斯：鹿特丹港罢工继续' },
  );
  expect(shared.join(' ')).toContain('鹿特丹港罢工');
  expect(shared).toContain('德弗里斯');
});

test('a term common in headlines says little, whatever the archive holds', () => {
  expect(weigh('中国', 0, 0, false)).toBeLessThan(0.5);
  expect(weigh('鹿特', 0, 0, false)).toBeGreaterThan(3);
  expect(weigh('鹿特', 400, 1_000, false)).toBeLessThan(1);
  expect(weigh('鹿特', 3, 1_000, true)).toBeLessThan(weigh('鹿特', 3, 1_000, false));
});

test('known forms of a name are written as one, but never inside another word', () => {
  expect(canonical('裴洛西')).toBe(canonical('佩洛西'));
  expect(canonical('普丁與澤倫斯基')).toBe(canonical('普京与泽连斯基'));
  expect(canonical('putinism')).toBe('putinism');
});

test('a term that many titles have these days and few else is in the news', () => {
  const burst = (found: number, with_: number) => burstOf('鹿特', found, 200, with_, 10_000);
  expect(burst(10, 12)).toBeGreaterThan(2);
  expect(burst(10, 12)).toBeGreaterThan(burst(3, 12));
  // As often as ever.
  expect(burst(10, 800)).toBe(0);
  // Two reports are a little news, whatever the archive holds.
  expect(burstOf('鹿特', 2, 2, 2, 2)).toBeGreaterThan(1);
});

test('two parts of one programme are one story, two instalments of a column are not', () => {
  const part = (which: string, outlet: string) => ({
    title: `码头工人为什么罢工(${which})!工会内部的争执 feat.阿强`,
    outlet,
  });
  expect(same(part('上', 'x'), part('下', 'y'))).toBe(true);
  expect(same(part('三', 'x'), part('四', 'x'))).toBe(false);
});

test('sentences, lines and what stands between rules are told apart, addresses left out', () => {
  expect(segmentsOf('今天停电。明天呢？\n订阅本台 https://a.example/b\n———————下载应用=====')).toEqual([
    '今天停电。',
    '明天呢？',
    '订阅本台',
    '下载应用',
  ]);
});

test('terms are pairs of Han characters, rare ones too, or whole words and numbers', () => {
  expect(termsOf('鹿特丹')).toEqual(['鹿特', '特丹']);
  expect(termsOf('𠮷野家')).toEqual(['𠮷野', '野家']);
  expect(termsOf('mu5735')).toEqual(['mu5735']);
  expect(termsOf('1,200')).toEqual(['1200']);
});
