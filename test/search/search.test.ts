import { expect, test } from 'vitest';
import { type SearchQuery, type SearchView, search } from '../../src/queries/search.ts';
import type { Db } from '../../src/store/database.ts';
import { archiveOf, type Sample } from './archive.ts';

const find = (db: Db, query: string, more: Partial<SearchQuery> = {}): SearchView =>
  search(db, { query, limit: 10, page: 1, now: new Date('2024-02-01T00:00:00Z'), ...more });
const titles = (view: SearchView): string[] => view.hits.map((hit) => hit.title);
const exactTitles = (view: SearchView): string[] =>
  view.hits.filter((hit) => hit.approximate !== true).map((hit) => hit.title);

/** Other articles, so that nothing is found only because it is all there is. */
const OTHERS: Sample[] = [
  { title: '里约热内卢举行狂欢节', body: '数十万人涌上街头。' },
  { title: '冰岛火山再次喷发', body: '当局疏散了格林达维克的居民。' },
  { title: '北海渔业谈判破裂', body: '三国部长各执一词。' },
];
const among = (...samples: Sample[]): Db => archiveOf([...samples, ...OTHERS]);

test('any two or more characters in sequence are found in title, body and captions, in either script', () => {
  const db = among(
    { title: '巴尔干电网连夜抢修', body: '塞尔维亚与科索沃的输电线路中断。' },
    { title: '另一篇', captions: ['工程师檢查變電站設備'] },
  );
  for (const query of ['电网', '網連', '连夜抢修', '尔干电网连夜'])
    expect(titles(find(db, query)), query).toEqual(['巴尔干电网连夜抢修']);
  for (const query of ['科索沃', '輸電線路', '亚与科', '线路中断']) expect(find(db, query).total, query).toBe(1);
  for (const query of ['变电站', '變電站設', '师检查变']) expect(titles(find(db, query)), query).toEqual(['另一篇']);
});

test('a name is found whatever dot stands in it, or without any', () => {
  const db = among({ title: '挪威首相访谈', body: '约纳斯‧加尔‧斯特勒在奥斯陆说。' });
  for (const query of ['约纳斯·加尔·斯特勒', '约纳斯加尔斯特勒', '加尔・斯特勒', '約納斯•加爾', '纳斯加尔斯'])
    expect(find(db, query).total, query).toBe(1);
});

test('one character finds titles first, then texts', () => {
  const db = among({ title: '无关标题', body: '湖边有一只鹭。' }, { title: '白鹭归来', date: '2020-01-01' });
  expect(titles(find(db, '鹭'))).toEqual(['白鹭归来', '无关标题']);
  expect(titles(find(db, '鷺'))).toEqual(['白鹭归来', '无关标题']);
  expect(find(db, '鹭 湖边').total).toBe(1);
  expect(find(db, '鲸').total).toBe(0);
});

test('words, numbers and mixed tokens match whole, in any case and width', () => {
  const db = among({
    title: '芬兰的 ６G 试验网',
    body: '投资4200亿，编号为F-35与B737，比例12.5%，负责人 Jürgen Klopp，2,500人参与，COVID-19 之后。',
  });
  for (const query of [
    '6g',
    '6G',
    '4200亿',
    '4200億',
    'F-35',
    'f35 6G',
    'B737',
    '12.5%',
    'jurgen klopp',
    'KLOPP',
    '2500',
    '2,500',
    'covid-19',
    'Covid 19',
  ]) {
    expect(exactTitles(find(db, query)).length, query).toBe(1);
  }
  for (const query of ['klop', '420', '735']) expect(exactTitles(find(db, query)).length, query).toBe(0);
  expect(exactTitles(find(db, 'klop*')).length).toBe(1);
});

test('a designation is found with its hyphen and without, quoted only as it is, and no article is one', () => {
  const db = among(
    { title: '空军增购 F16 与 MQ-9', body: '交付推迟。' },
    { title: '高铁规划', body: 'It is a 10-year plan. COVID-19 之前已经开工。' },
  );
  for (const query of ['F-16', 'f16', 'mq9', 'MQ-9']) expect(exactTitles(find(db, query)), query).toHaveLength(1);
  expect(find(db, 'mq9').alsoMatched).toEqual(['mq-9']);
  expect(exactTitles(find(db, 'covid19'))).toEqual(['高铁规划']);
  expect(exactTitles(find(db, '"F-16"'))).toEqual([]);
  expect(exactTitles(find(db, 'A10'))).toEqual([]);
});

test('a decimal is no fraction, and comes first', () => {
  const db = among(
    { title: '议案以3/5多数通过', body: '反对票不多。' },
    { title: '央行季报', body: '全年增长3.5%，低于预期。', date: '2021-01-01' },
  );
  expect(titles(find(db, '3.5%'))[0]).toBe('央行季报');
  expect(titles(find(db, '3/5'))[0]).toBe('议案以3/5多数通过');
});

test('all words are required, in any order; excluded ones keep an article out', () => {
  const db = among(
    { title: '水坝与灌溉', body: '尼罗河上游的水坝影响灌溉。' },
    { title: '水坝与发电', body: '尼罗河上游的水坝用于发电。' },
  );
  expect(find(db, '灌溉 尼罗河').total).toBe(1);
  expect(find(db, '尼罗河').total).toBe(2);
  expect(titles(find(db, '尼罗河 -灌溉'))).toEqual(['水坝与发电']);
  expect(find(db, '灌溉|发电').total).toBe(2);
  expect(find(db, '灌溉 OR 发电 上游').total).toBe(2);
  expect(titles(find(db, 'title:发电'))).toEqual(['水坝与发电']);
  expect(exactTitles(find(db, 'title:尼罗河'))).toEqual([]);
});

test('outlet, author and dates narrow', () => {
  const db = archiveOf([
    { title: '甲', body: '渔港停工', outlet: '法广', author: '古莉', date: '2023-03-01' },
    { title: '乙', body: '渔港停工', outlet: '美国之音', author: '斯影', date: '2023-08-15' },
    { title: '丙', body: '渔港停工', outlet: '德国之声', date: '2024-01-30' },
  ]);
  expect(titles(find(db, '渔港 outlet:RFI'))).toEqual(['甲']);
  expect(titles(find(db, '渔港 來源：美國之音'))).toEqual(['乙']);
  expect(titles(find(db, '渔港 -outlet:RFI -outlet:VOA'))).toEqual(['丙']);
  expect(titles(find(db, '渔港 作者:古'))).toEqual(['甲']);
  expect(titles(find(db, '渔港 after:2023-08 before:2024'))).toEqual(['乙']);
  expect(titles(find(db, '渔港 since:7d'))).toEqual(['丙']);
  expect(titles(find(db, '渔港', { after: '2023-04', before: '2023-12', outlet: 'VOA' }))).toEqual(['乙']);
  expect(titles(find(db, '渔港', { sort: 'oldest' }))).toEqual(['甲', '乙', '丙']);
  expect(titles(find(db, '渔港', { sort: 'newest' }))).toEqual(['丙', '乙', '甲']);
  expect(titles(find(db, '来源:法广'))).toEqual(['甲']);
  expect(titles(find(db, '-outlet:法广'))).toEqual(['丙', '乙']);
  expect(find(db, '渔港 outlet:火星电视')).toMatchObject({ total: 0, notes: [{ code: 'unknown_outlet' }] });
  expect(find(db, '渔港', { after: '停工' })).toMatchObject({ total: 3, notes: [{ code: 'bad_date' }] });
});

test('an outlet in the line goes before the option, which may name several', () => {
  const db = archiveOf([
    { title: '甲', body: '灯塔', outlet: '法广' },
    { title: '乙', body: '灯塔', outlet: '美国之音' },
    { title: '丙', body: '灯塔', outlet: '德国之声' },
  ]);
  expect(titles(find(db, '灯塔', { outlet: '法广、VOA' })).sort()).toEqual(['乙', '甲'].sort());
  expect(titles(find(db, '灯塔 outlet:DW', { outlet: '法广、VOA' }))).toEqual(['丙']);
});

test('words in a great many articles are counted to a thousand, and the newest and the titles still come first', () => {
  const db = archiveOf([
    ...Array.from({ length: 2_100 }, (_, i) => ({
      title: `航运简报${i}`,
      body: '潮汐数据照常公布。',
      date: new Date(Date.UTC(2015, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
    })),
    { title: '潮汐发电站建成', body: '多年以前。', date: '2012-06-01' },
  ]);
  const view = find(db, '潮汐');
  expect(view).toMatchObject({ total: 1_000, capped: true });
  expect(view.hits[0]?.title).toBe('潮汐发电站建成');
  expect(view.hits[1]?.title).toBe('航运简报2099');
  expect(titles(find(db, '潮汐', { sort: 'oldest' }))[0]).toBe('潮汐发电站建成');
});

test('of titles that hold several words, one in which each is a whole word comes first', () => {
  const db = among(
    { title: '加拿大人大量滞留海关' },
    { title: '全国人大审议海关法修正案草案并公开征求意见', date: '2019-01-01' },
  );
  expect(exactTitles(find(db, '人大 海关'))[0]).toBe('全国人大审议海关法修正案草案并公开征求意见');
});

test('a rare misspelling in the archive does not hide the name that was meant', () => {
  const db = archiveOf([
    { title: '读者来信', body: '来信把名字写成了泽连思基。' },
    ...Array.from({ length: 12 }, (_, i) => ({ title: `基辅消息${i}`, body: `泽连斯基发表第${i}次讲话。` })),
  ]);
  const view = find(db, '泽连思基');
  expect(view.hits[0]?.title).toBe('读者来信');
  expect(view).toMatchObject({ total: 1, approximateFrom: 1 });
  expect(view.hits[1]?.matched).toEqual(['泽连斯基']);
});

test('a pasted title is found though its marks read as operators', () => {
  const db = among({ title: '周末｜河豚解毒 -小店实录 “老板娘” 篇', body: '无。' });
  expect(titles(find(db, '周末｜河豚解毒 -小店实录 “老板嫂” 篇'))[0]).toBe('周末｜河豚解毒 -小店实录 “老板娘” 篇');
});

test('an address finds its article whatever follows it, with or without the title it was shared with', () => {
  const db = among({ title: '灯塔管理员退休', body: '他守了四十年。' });
  const url = find(db, '灯塔管理员').hits[0]?.url ?? '';
  for (const line of [url, `<${url}>`, `${url}/?utm_source=app#top`, `冰岛火山 ${url}`]) {
    expect(titles(find(db, line)), line).toEqual(['灯塔管理员退休']);
    expect(find(db, line).notes, line).toEqual([]);
  }
  expect(find(db, url, { outlet: 'BBC' }).total).toBe(1);
});

test('an address that is not in the archive is said to be missing, and only the words beside it are searched', () => {
  const db = among({ title: '网站 www 的历史', body: 'https 与 example。' });
  const codes = (line: string): string[] => find(db, line).notes.map((note) => note.code);
  expect(find(db, 'https://www.example.net/a').hits).toEqual([]);
  expect(codes('https://www.example.net/a')).toEqual(['unknown_address', 'nothing_to_find']);
  expect(titles(find(db, '冰岛火山 https://www.example.net/a'))).toEqual(['冰岛火山再次喷发']);
  expect(codes('冰岛火山 https://www.example.net/a')).toEqual(['unknown_address']);
  expect(codes('example')).toEqual([]);
});

test('other forms of a name match both ways, are shown, and quotes switch them off', () => {
  const db = among(
    { title: '泽伦斯基抵达华沙', body: '乌克兰总统发表演说。' },
    { title: '泽连斯基谈停火', body: '在基辅的讲话。' },
    { title: 'Zelensky speaks', body: 'In Kyiv.' },
  );
  for (const query of ['泽连斯基', '澤倫斯基', 'zelensky']) expect(find(db, query).total, query).toBe(3);
  expect([...find(db, '泽连斯基').alsoMatched].sort()).toEqual(['Zelensky', '泽伦斯基']);
  for (const query of ['泽连斯基谈停火', '澤倫斯基談停火', '泽连斯基抵达华沙'])
    expect(exactTitles(find(db, query)).length, query).toBe(1);
  expect(exactTitles(find(db, '“泽连斯基”'))).toEqual(['泽连斯基谈停火']);
  expect(find(db, '“泽连斯基”').alsoMatched).toEqual([]);
});

test('two words that are one name together find its other forms', () => {
  const db = among(
    { title: '北约前秘书长', body: '史托腾伯格卸任。' },
    { title: '教宗', body: '教宗方济各发表文告。' },
  );
  expect(find(db, 'pope francis').total).toBe(1);
  expect(find(db, 'pope francis 文告').total).toBe(1);
  expect(find(db, '斯托尔滕贝格 卸任').total).toBe(1);
});

test('a wrong, missing, added or moved character still finds the article, marked as approximate', () => {
  const db = among({ title: '波罗的海三国呼吁加强海底电缆巡逻', body: '爱沙尼亚外交部发表声明。' });
  for (const query of [
    '海底电揽巡逻',
    '海底缆巡逻',
    '海底的电缆巡逻',
    '海电底缆',
    '爱沙尼压外交部',
    '波罗地海三国呼吁',
  ]) {
    const view = find(db, query);
    expect(titles(view)[0], query).toBe('波罗的海三国呼吁加强海底电缆巡逻');
    expect(view.hits[0]?.approximate, query).toBe(true);
    expect(view.approximateFrom, query).toBe(0);
  }
});

test('a slip in a long run of words is found past what stands nowhere, a name with another ending is not', () => {
  const fillers = Array.from({ length: 30 }, (_, i) => ({ title: `沿海城市的旧城改造之${i}`, body: '居民谈起改造。' }));
  const db = archiveOf([
    { title: '旧城改造与沿海城市的水价', body: '听证会开了两次。' },
    { title: '钟离春的书店', body: '开业十年。' },
    ...fillers,
  ]);
  expect(titles(find(db, '沿海城示的旧城改造')).length).toBeGreaterThan(5);
  expect(find(db, '钟离夏秋').hits).toEqual([]);
});

test('a misspelt run of common words is found by what is intact around the slips, not by one piece alone', () => {
  const run = [...'大家可以看到这里的灯光'];
  const pairs = run.slice(1).map((char, i) => `${run[i]}${char}`);
  const common = Array.from({ length: 220 }, (_, i) => ({ title: `杂记其${i}`, body: pairs.join('，') }));
  const slips = ['家何', '何以', '里地', '地灯'].map((pair, i) => ({ title: `札记其${i}`, body: `${pair}。` }));
  const db = among(
    { title: '码头夜话', body: '退潮之后，大家可以看到这里的灯光。' },
    { title: '另一夜', body: '大家可以坐下来慢慢谈天。' },
    ...common,
    ...slips,
  );
  const view = find(db, '大家何以看到这里地灯光');
  expect(titles(view)).toEqual(['码头夜话']);
  expect(view.approximateFrom).toBe(0);
  expect(titles(find(db, '大家可以走过那片海滩'))).not.toContain('码头夜话');
  expect(titles(find(db, '"大家何以看到这里地灯光"'))).toEqual([]);
});

test('near matches never stand above exact ones, and unrelated texts are none', () => {
  const db = among(
    { title: '阿尔巴尼亚警方突袭', body: '地拉那消息。', date: '2015-01-01' },
    { title: '阿尔巴尼压警方', body: '错字版。', date: '2024-01-01' },
  );
  const view = find(db, '阿尔巴尼亚警方');
  expect(titles(view)).toEqual(['阿尔巴尼亚警方突袭', '阿尔巴尼压警方']);
  expect(view).toMatchObject({ total: 1, approximateFrom: 1 });
  expect(find(db, '量子计算机').hits).toEqual([]);
});

test('a name is corrected by characters and by sound, and the answer says so', () => {
  const db = among(
    { title: '布林肯结束访问', body: '国务卿启程回国。' },
    { title: '内塔尼亚胡出庭', body: '耶路撒冷法院。' },
  );
  for (const query of ['布林垦', '布琳肯', '步林肯', '布肯林']) {
    const view = find(db, query);
    expect(view.corrected, query).toBe('布林肯');
    expect(titles(view), query).toEqual(['布林肯结束访问']);
  }
  expect(find(db, '内塔尼雅胡 出庭').corrected).toBe('内塔尼亚胡 出庭');
});

test('forms of words that stand nowhere are not said to have matched', () => {
  const db = among(
    { title: '爱因斯坦的信件拍卖', body: '成交价未公布。' },
    { title: '人工智能写诗', body: '读者各有看法。' },
  );
  expect(find(db, 'ai yin si tan')).toMatchObject({ corrected: '爱因斯坦', alsoMatched: [] });
});

test('a word of a title is found by its sound', () => {
  const db = among({ title: '波罗的海海底电缆受损', body: '维修船已经出发。' });
  for (const query of ['海底电揽', '还底电缆', '海底店缆']) {
    const view = find(db, query);
    expect(view.corrected, query).toBe('海底电缆');
    expect(titles(view)[0], query).toBe('波罗的海海底电缆受损');
  }
});

test('a quoted phrase is found as it is or not at all', () => {
  const db = among({ title: '布林肯结束访问', body: '国务卿启程回国。' });
  for (const query of ['“布林垦”', '「林肯结束访门」', '"bulinken"']) expect(find(db, query).hits, query).toEqual([]);
  expect(find(db, '「肯结束访」').total).toBe(1);
});

test('of a series the one that was asked for comes first', () => {
  const parts = ['上', '中', '下'].map((part, i) => ({ title: `长江禁渔记（${part}）`, date: `2021-01-0${i + 1}` }));
  const db = among(...parts);
  for (const part of ['上', '中', '下'])
    expect(titles(find(db, `长江禁鱼记（${part}）`))[0]).toBe(`长江禁渔记（${part}）`);
});

test('pinyin finds names and words of titles when Latin letters find little', () => {
  const db = among({ title: '布林肯谈芬太尼', body: '国务卿。' }, { title: 'Leeds 球队', body: 'leeds' });
  for (const query of ['bulinken', 'bu lin ken', 'BuLinKen', 'fentaini', 'fen tai ni', "fen'taini"]) {
    const view = find(db, query);
    expect(titles(view), query).toEqual(['布林肯谈芬太尼']);
    expect(view.approximateFrom, query).toBe(0);
  }
  expect(exactTitles(find(db, 'leeds'))).toEqual(['Leeds 球队']);
});

test('a title that says it comes before a text that says it, words together before scattered ones', () => {
  const db = among(
    { title: '能源部评估', body: '讨论地热。地热电站在山区，地热潜力很大，地热。' },
    { title: '地热电站投产', body: '当地官员剪彩。', date: '2019-05-01' },
    { title: '甲地的热闹', body: '电站旁有人谈论地热，后来又谈到别的事情很久很久，最后提到那座电站。' },
  );
  expect(titles(find(db, '地热 电站'))[0]).toBe('地热电站投产');
  expect(titles(find(db, '地热'))[0]).toBe('地热电站投产');
  expect(titles(find(db, '地热 电站')).indexOf('能源部评估')).toBeLessThan(
    titles(find(db, '地热 电站')).indexOf('甲地的热闹'),
  );
});

test('of titles with all of several words the shorter comes first, for one word the newer', () => {
  const db = archiveOf([
    { title: '盐湖与锂矿', body: '评论。', date: '2020-03-01' },
    {
      title: '盐湖城冬奥会开幕前夜，代表团谈到南美的锂矿和物价，也谈到交通与住宿安排',
      body: '评论。',
      date: '2023-12-01',
    },
  ]);
  expect(titles(find(db, '锂矿 盐湖'))[0]).toBe('盐湖与锂矿');
  expect(
    find(
      archiveOf([
        { title: '锂矿停产之后', body: '评论。', date: '2012-03-01' },
        { title: '锂矿停产以后的小镇', body: '评论。', date: '2023-12-01' },
      ]),
      '锂矿',
    ).hits[0]?.publishedAt,
  ).toContain('2023');
});

test('of equals the newer comes first', () => {
  const db = archiveOf([
    { title: '珊瑚白化加剧', body: '同样的话。', date: '2012-01-01' },
    { title: '珊瑚白化加剧', body: '同样的话。', date: '2023-01-01' },
  ]);
  expect(find(db, '珊瑚白化').hits.map((hit) => hit.publishedAt?.slice(0, 4))).toEqual(['2023', '2012']);
});

test('near-identical texts of several outlets count once', () => {
  const text =
    '安第斯山区的冰川正在迅速退缩，科学家发出警告。当地社区的饮用水供应受到影响。政府计划修建新的水库系统。反对者认为这会破坏原有的湿地生态。项目预计明年年底开工建设。';
  const db = archiveOf([
    { title: '安第斯冰川退缩', body: text, outlet: '法广' },
    { title: '安第斯山冰川迅速退缩', body: `${text}（编辑：某某）`, outlet: '德国之声' },
    {
      title: '安第斯冰川另一篇',
      body: '冰川旅游业的收入下降，向导们另谋生路。村里的年轻人去了城市打工谋生。',
      outlet: '美国之音',
    },
  ]);
  const view = find(db, '冰川');
  expect(view.total).toBe(2);
  expect(view.hits.flatMap((hit) => hit.alsoReportedBy).length).toBe(1);
});

test('snippets are the article’s own words around what matched, cut between clauses', () => {
  const long = '很长的背景介绍占了许多篇幅，'.repeat(12);
  const body = `${long}随后，議員讓‧保羅‧馬拉在會上宣布辭職，引起一片譁然，${long}完。`;
  const db = among({ title: '议会', body: [body, '另一段也提到辞职。'] });
  const [hit] = find(db, '让保罗马拉 辞职').hits;
  expect(hit?.snippets.length).toBeGreaterThan(0);
  for (const { text, marks } of hit?.snippets ?? []) {
    expect(`${body}\n另一段也提到辞职。`).toContain(text);
    expect(text.length).toBeLessThanOrEqual(150);
    expect(marks.length).toBeGreaterThan(0);
  }
  const marked = hit?.snippets.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
  expect(marked).toEqual(expect.arrayContaining(['讓‧保羅‧馬拉', '辭職']));
  expect(hit?.matched).toEqual(expect.arrayContaining(['讓‧保羅‧馬拉', '辭職']));
});

test('pages follow one another without gaps or repeats', () => {
  const db = archiveOf(
    Array.from({ length: 23 }, (_, i) => ({
      title: `第${i}号水文站`,
      body: `水文记录${i}`,
      date: `2020-01-${String(i + 1).padStart(2, '0')}`,
    })),
  );
  const pages = [1, 2, 3].map((page) => find(db, '水文', { page, limit: 10 }));
  expect(pages.map((view) => view.hits.length)).toEqual([10, 10, 3]);
  expect(new Set(pages.flatMap((view) => view.hits.map((hit) => hit.id))).size).toBe(23);
  expect(pages[0]).toMatchObject({ total: 23, pages: 3, capped: false });
  expect(find(db, '水文', { page: 99 }).page).toBe(3);
});

test('as many words and alternatives as fit into a line are taken', () => {
  const db = among({ title: '词表', body: Array.from({ length: 100 }, (_, i) => `词${i}`).join('，') });
  const words = Array.from({ length: 55 }, (_, i) => `词${i}`);
  expect(exactTitles(find(db, words.join(' ')))).toEqual(['词表']);
  const others = Array.from({ length: 30 }, (_, i) => `无此${String.fromCharCode(0x4e00 + i * 37)}`);
  expect(exactTitles(find(db, [...others, '词41'].join('|')))).toEqual(['词表']);
});

test('nothing to find is an answer too', () => {
  const db = among();
  for (const query of ['', '   ', '。。。', '""', '\u0000', '*', '()'])
    expect(find(db, query), JSON.stringify(query)).toMatchObject({
      total: 0,
      hits: [],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'nothing_to_find' })]),
    });
  expect(find(db, '山'.repeat(10_000)).notes.map((note) => note.code)).toContain('too_long');
  expect(exactTitles(find(db, 'NEAR(火山 冰岛)'))).toEqual([]);
});
