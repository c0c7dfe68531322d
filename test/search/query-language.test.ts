import { expect, test } from 'vitest';
import { readPeriod } from '../../src/period.ts';
import { LONGEST_QUERY, parseQuery, type Query } from '../../src/query-language.ts';
import { pick, seeded } from './random.ts';

/** A Wednesday. */
const NOW = new Date('2024-05-15T10:00:00Z');
const read = (line: string): Query => parseQuery(line, NOW);
/** Clauses as one line: alternatives joined by `|`, quoted terms in `"`, title terms with `^`, prefixes with `*`. */
const shape = (line: string): string =>
  read(line)
    .clauses.map((clause) =>
      clause.map((t) => `${t.inTitle ? '^' : ''}${t.exact ? `"${t.text}"` : t.text}${t.prefix ? '*' : ''}`).join('|'),
    )
    .join(' + ');
const codes = (line: string): string[] => read(line).notes.map((note) => note.code);
const range = (line: string): (string | null)[] =>
  [read(line).after, read(line).before].map((d) => d?.slice(0, 10) ?? null);

test('words are required one by one, and punctuation separates them', () => {
  expect(shape('石破茂 訪美')).toBe('石破茂 + 訪美');
  expect(shape('水稻、小麦，玉米')).toBe('水稻 + 小麦 + 玉米');
  expect(shape('  卢拉\t里约热内卢\n')).toBe('卢拉 + 里约热内卢');
});

test('names, numbers and mixed words stay whole', () => {
  expect(shape('COVID-19 3.5% 3700億 AT&T G20 J·K·罗琳 1,234')).toBe(
    'COVID-19 + 3.5% + 3700億 + AT&T + G20 + J·K·罗琳 + 1,234',
  );
  expect(shape('a,b 1,2')).toBe('a + b + 1 + 2');
  expect(shape('2023-08-28')).toBe('2023-08-28');
});

test('any pair of quotation marks makes a phrase, also the wrong way round', () => {
  for (const line of ['"气候 峰会"', '“气候 峰会”', '”气候 峰会“', '「气候 峰会」', '『气候 峰会』', '＂气候 峰会＂'])
    expect(shape(line), line).toBe('"气候 峰会"');
  expect(shape('卢拉"气候峰会"贝伦')).toBe('卢拉 + "气候峰会" + 贝伦');
});

test('a quotation that never closes is searched as words, and says so', () => {
  expect(shape('"气候 峰会')).toBe('气候 + 峰会');
  expect(codes('"气候 峰会')).toEqual(['unclosed_quote']);
  expect(codes('「气候')).toEqual(['unclosed_quote']);
});

test('a minus before a word excludes it; inside a word or alone it does not', () => {
  const query = read('选举 -舞弊 -"邮寄 选票" －民调');
  expect(query.excluded.map((term) => term.text)).toEqual(['舞弊', '邮寄 选票', '民调']);
  expect(shape('F-16 - 战机')).toBe('F-16 + 战机');
  expect(read('F-16 - 战机').excluded).toEqual([]);
});

test('a bar or OR between two words asks for either', () => {
  expect(shape('卢拉|博索纳罗 亚马逊')).toBe('卢拉|博索纳罗 + 亚马逊');
  expect(shape('卢拉 OR 博索纳罗 OR "巴西 总统"')).toBe('卢拉|博索纳罗|"巴西 总统"');
  expect(shape('卢拉 AND 巴西')).toBe('卢拉 + 巴西');
  for (const line of ['|', '卢拉 |', '| 卢拉', 'OR']) expect(codes(line), line).toContain('lone_operator');
  expect(shape('| 卢拉 |')).toBe('卢拉');
});

test('a bar in a pasted title joins nothing', () => {
  expect(shape('漫谈旧制度与大革命的前夜｜第三讲')).toBe('漫谈旧制度与大革命的前夜 + 第三讲');
  expect(codes('漫谈旧制度与大革命的前夜｜第三讲')).toEqual(['bar_in_title']);
  expect(shape('渡轮停航，岛民怎么办 | 专题')).toBe('渡轮停航 + 岛民怎么办 + 专题');
});

test('the outlet behind the last bar of a pasted title is no word of it', () => {
  expect(shape('港口工人罢工 | 海运 | 美国之音')).toBe('港口工人罢工 + 海运');
  expect(shape('来源:DW 渔民抗议新配额｜德国之声')).toBe('渔民抗议新配额');
  expect(codes('港口工人罢工 | 海运 | 美国之音')).toEqual(['bar_in_title']);
});

test('words beside a bar ask for either, be they names of outlets or behind a field with marks', () => {
  for (const line of ['罢工 | VOA', '美国之音|法广', '来源:美国之音、法广 罢工|停工', '海运 | 港口工人 | 罢工'])
    expect(codes(line), line).toEqual([]);
  expect(shape('罢工 | VOA')).toBe('罢工|VOA');
  expect(shape('来源:美国之音、法广 罢工|停工')).toBe('罢工|停工');
});

test('fields are read in English and in both scripts, with either colon', () => {
  for (const line of ['outlet:VOA', '来源:VOA', '來源：VOA', '媒體: VOA', 'OUTLET:VOA']) {
    expect(read(line).outlets, line).toEqual(['VOA']);
    expect(read(line).clauses, line).toEqual([]);
  }
  expect(read('outlet:VOA,BBC 来源:"New York Times" -outlet:RFA')).toMatchObject({
    outlets: ['VOA', 'BBC', 'New York Times'],
    excludedOutlets: ['RFA'],
  });
  expect(read('author:“Keith Bradsher” 作者：储百亮').authors).toEqual(['Keith Bradsher', '储百亮']);
  expect(shape('title:稀土 標題:“关税 战”')).toBe('^稀土 + ^"关税 战"');
});

test('dates narrow from the start of after to the start of before', () => {
  expect(range('after:2023-08')).toEqual(['2023-08-01', null]);
  expect(range('since:2023-08-28 before:2024')).toEqual(['2023-08-28', '2024-01-01']);
  expect(range('日期:2023年8月')).toEqual(['2023-08-01', '2023-09-01']);
  expect(range('after:30d')).toEqual(['2024-04-15', null]);
  expect(range('since:上周')).toEqual(['2024-05-06', null]);
  expect(range('on:昨天')).toEqual(['2024-05-14', '2024-05-15']);
  expect(range('after:"last month"')).toEqual(['2024-04-01', null]);
});

test('dates are read in many spellings', () => {
  const start = (text: string): string | null => readPeriod(text, NOW)?.start.slice(0, 10) ?? null;
  expect(
    ['2023/8/5', '2023.08.05', '20230805', '２０２３－０８－０５', '2023年8月5日', '2023年8月5號'].map(start),
  ).toEqual(Array(6).fill('2023-08-05'));
  expect(
    ['8月28日', '3月', '前天', '本週', '這個月', '去年', '两周', '近三個月', '十二天', '1y', '2 weeks ago'].map(start),
  ).toEqual([
    '2023-08-28',
    '2024-03-01',
    '2024-05-13',
    '2024-05-13',
    '2024-05-01',
    '2023-01-01',
    '2024-05-01',
    '2024-02-15',
    '2024-05-03',
    '2023-05-15',
    '2024-05-01',
  ]);
  expect(['大前天', '上上周', '上上個月', '半年内', '近半年', '半个月', '30天內'].map(start)).toEqual([
    '2024-05-12',
    '2024-04-29',
    '2024-03-01',
    '2023-11-15',
    '2023-11-15',
    '2024-04-30',
    '2024-04-15',
  ]);
  expect(readPeriod('1m', new Date('2023-03-31T00:00:00Z'))?.start.slice(0, 10)).toBe('2023-02-28');
  expect(['2023-02-30', '2023-13', '0000', 'x', '', '明年', '9999y', '99999'].map(start)).toEqual(Array(8).fill(null));
});

test('a value that is no date is searched as a word, and says so', () => {
  expect(shape('after:梅洛尼')).toBe('梅洛尼');
  expect(codes('after:梅洛尼')).toEqual(['bad_date']);
  expect(codes('before:2023-02-31 after:')).toEqual(['bad_date', 'empty_field']);
});

test('an unknown field is words, and says so; an address and a clause with a colon are only words', () => {
  expect(shape('colour:红色')).toBe('colour + 红色');
  expect(codes('colour:红色')).toEqual(['unknown_field']);
  expect(codes('constructor:x')).toEqual([]);
  expect(codes('https://example.org/a?b=c')).toEqual([]);
  expect(shape('外交部：不评论')).toBe('外交部 + 不评论');
  expect(codes('外交部：不评论')).toEqual([]);
});

test('the syntax of the index means nothing here', () => {
  expect(shape('NEAR(芯片 禁令, 5)')).toBe('NEAR + 芯片 + 禁令 + 5');
  expect(shape("^x * ' -- ; DROP TABLE")).toBe('x + DROP + TABLE');
  expect(shape('fent*')).toBe('fent*');
});

test('empty lines and bare punctuation ask for nothing', () => {
  for (const line of ['', '   ', '，。！', '""', '“”', '-', '---', '||', '\u0000\u0007', '\ud800', '*', '()', '-" "']) {
    expect(read(line).clauses, JSON.stringify(line)).toEqual([]);
    expect(read(line).excluded, JSON.stringify(line)).toEqual([]);
  }
});

test('a control character inside a word leaves no gap, white space does', () => {
  expect(shape('海\u0000啸\ufeff预警\u0007')).toBe('海啸预警');
  expect(shape('海啸\t预警\n系统')).toBe('海啸 + 预警 + 系统');
});

test('ten thousand characters are cut and noted', () => {
  const query = read('水'.repeat(10_000));
  expect(query.clauses[0]?.[0]?.text.length).toBe(LONGEST_QUERY);
  expect(query.notes.map((note) => note.code)).toEqual(['too_long']);
});

test('no line of any kind throws', () => {
  const random = seeded(3);
  const parts = [
    ...'“”"「」『』-|()*:：，。 \t\u0000\ud83d\ude00水abc1',
    ' OR ',
    'after:',
    '来源:',
    'title:',
    '30d',
    '上周',
    'NEAR(',
    'AND',
    '-"',
  ];
  for (let round = 0; round < 20_000; round++) {
    const line = Array.from({ length: Math.floor(random() * 14) }, () => pick(random, parts)).join('');
    const query = read(line);
    for (const clause of query.clauses) expect(clause.length).toBeGreaterThan(0);
  }
});
