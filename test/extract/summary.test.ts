import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isBalanced, sentencesOf } from '../../src/extract/sentences.ts';
import { summarise } from '../../src/extract/summary.ts';
import { parseFile } from '../../src/parse/index.ts';
import { generator } from '../parse/mutate.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** What every summary must be, whatever the text. */
function check(article: { title: string; paragraphs: readonly string[] }): string[] {
  const summary = summarise(article);
  expect(summary.length).toBeLessThanOrEqual(3);
  expect(summary.join('').length).toBeLessThanOrEqual(220);
  let paragraph = 0;
  let from = 0;
  for (const sentence of summary) {
    expect(isBalanced(sentence), sentence).toBe(true);
    for (; paragraph < article.paragraphs.length; paragraph++, from = 0) {
      const at = article.paragraphs[paragraph]?.indexOf(sentence, from) ?? -1;
      if (at < 0) continue;
      from = at + sentence.length;
      break;
    }
    expect(paragraph, `verbatim and in order: ${sentence}`).toBeLessThan(article.paragraphs.length);
  }
  return summary;
}

const LEAD = '山城的新桥星期三正式通车，两岸居民步行过桥只要十分钟。';
const MORE = '市长陈大水表示，大桥全长三百米，工期七年。';

test('the seeds’ summaries begin with their leads', () => {
  for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
    const parsed = parseFile(readFileSync(new URL(name, SEEDS)), name);
    if ('skipped' in parsed) throw new Error(parsed.skipped);
    const summary = check(parsed.article);
    expect(summary.length).toBeGreaterThanOrEqual(1);
    expect(parsed.article.paragraphs[0]?.startsWith(summary[0] ?? '?')).toBe(true);
  }
});

test('a summary is whole sentences in the order of the text', () => {
  expect(check({ title: '山城新桥通车', paragraphs: [LEAD, MORE] })).toEqual([LEAD, MORE]);
});

test('a sentence that repeats the title goes before an anecdote', () => {
  const summary = check({
    title: '山城新桥通车，过河只要十分钟',
    paragraphs: ['清晨六点，卖豆腐的老人把担子放下。', '天还没有亮。', LEAD, MORE, '老人又挑起了担子。'],
  });
  expect(summary).toContain(LEAD);
});

test('no heading, no editor’s note, no promotion', () => {
  const summary = check({
    title: '山城新桥通车',
    paragraphs: [
      '编者按：山城新桥通车，本刊特发此文。',
      '新桥通车',
      '请关注我们的公众号，收看更多山城新桥的消息。',
      LEAD,
    ],
  });
  expect(summary).toEqual([LEAD]);
});

test('what asks or sells is left out; the same words in the news are not', () => {
  const sold = [
    '山城新桥通车节目的商业合作请Email至：bridge@a.example影片未经同意，请勿转载！',
    '想看山城新桥通车的会员专属影片，就来找我们。',
    '山城新桥通车，详情可添加我的微信咨询。',
    '透過山城新桥的 PayPal 支持我們。',
    '山城新桥通车的影片内容所有权属于本频道，请勿转录！',
    '山城新桥通车，我们欢迎您成为节目的主讲人。',
    '背景图：星期三，山城新桥通车。',
  ];
  for (const line of sold) expect(check({ title: '山城新桥通车', paragraphs: [line, LEAD] }), line).toEqual([LEAD]);
  const own = '世界大变将至，本节目将继续为大家提供独到的资讯，助大家安身立命。';
  for (const line of [own, '欢迎来到我们的节目！', '没有看过上一集的读者，可以在这里回顾从前的故事。'])
    expect(check({ title: '山城新桥通车', paragraphs: [line, LEAD] }), line).toEqual([LEAD]);
  expect(check({ title: '山城新桥通车', paragraphs: [own] })).toEqual([own]);
  const told = [
    '山城市长邀请邻国工程师加入新桥的建设，并申请贷款支持。',
    '山城所在的国家去年成为联盟会员国，新桥由联盟出资。',
    '山城受欢迎的新桥应用已被下载数百万次，费用可用 PayPal 支付。',
  ];
  for (const line of told) expect(check({ title: '山城新桥', paragraphs: [line] }), line).toEqual([line]);
});

test('a row of signs parts what stands around it; keywords and chapter marks are no sentence', () => {
  const video = `欢迎订阅新桥频道－－－－－－－－－－${LEAD}`;
  expect(check({ title: '山城新桥通车', paragraphs: [video] })).toEqual([LEAD]);
  const tagged = `#山城 #新桥 #通车山城新桥终于通车了。\n00:10 开场 02:30 山城新桥通车 05:00 山城市长的话。\n${MORE}`;
  expect(check({ title: '山城新桥通车', paragraphs: [tagged] })).toEqual([MORE]);
});

test('never half a quotation', () => {
  const paragraphs = ['“山城新桥通车了。我等了二十年。”老人说。', '他说：“新桥很宽。', '新桥也很长。”', MORE];
  const summary = check({ title: '山城新桥通车', paragraphs });
  expect(summary).not.toContain('他说：“新桥很宽。');
  expect(summary).not.toContain('新桥也很长。”');
  expect(
    check({
      title: '山城新桥通车',
      paragraphs: ['“山城新桥通车了。', '山城新桥很宽，两辆车可以并排走。', '山城新桥很长。”', MORE],
    }),
  ).toEqual([MORE]);
});

test('a sentence that leans on one before comes only with it', () => {
  const summary = check({
    title: '山城新桥通车',
    paragraphs: [
      LEAD,
      '天气晴朗，江面无风无浪，岸边挤满了人。',
      `他们说${'很'.repeat(150)}好。`,
      '但山城新桥只开放一天。',
    ],
  });
  expect(summary).not.toContain('但山城新桥只开放一天。');
});

test('a question is no summary; one quoted with who asked it may be', () => {
  const asked = check({ title: '新桥通车', paragraphs: ['新桥为什么等了七年？', LEAD, MORE] });
  expect(asked).toEqual([LEAD, MORE]);
  const told = '市长陈大水在新桥通车时反问记者：“谁不想早一天过桥？”';
  expect(check({ title: '新桥通车', paragraphs: [told] })).toEqual([told]);
});

test('one sentence printed twice is taken once', () => {
  expect(check({ title: '新桥通车', paragraphs: [LEAD, MORE, LEAD] })).toEqual([LEAD, MORE]);
});

test('a reader’s comment goes after the news, and a note on the author is left out; a writer in the news is not', () => {
  const paragraphs = [LEAD, '@山城老李：等这座桥等了半辈子，终于通车了。', '林小山为自由撰稿人，现居山城。'];
  expect(check({ title: '新桥通车', paragraphs })).toEqual([LEAD]);
  const news = '林小山是山城的专栏作家，星期三因报道新桥被警方带走。';
  expect(check({ title: '专栏作家林小山被带走', paragraphs: [news, MORE] })[0]).toBe(news);
});

test('a text without sentences gives its first lines, never an address', () => {
  expect(check({ title: '渡船', paragraphs: ['渡船停駛前我們坐了最後一班https://bit.ly/2YsRD8D哈嘍 #渡船'] })).toEqual([
    '渡船停駛前我們坐了最後一班',
  ]);
  expect(check({ title: '诗', paragraphs: ['石头从山上滚了下来', '人们来不及避开它们'] })).toEqual([
    '石头从山上滚了下来',
    '人们来不及避开它们',
  ]);
  expect(check({ title: '空', paragraphs: [] })).toEqual([]);
});

test('sentences: quotations hold together, dots and initials do not end one', () => {
  const texts = (paragraph: string) => sentencesOf(paragraph).map((sentence) => sentence.text);
  expect(texts('他说：“好。我来。”然后走了。')).toEqual(['他说：“好。我来。”', '然后走了。']);
  expect(texts('“好。我来。”站长说。他又回来了！')).toEqual(['“好。我来。”站长说。', '他又回来了！']);
  expect(texts('「好。」，她說。走吧……他沒有走。')).toEqual(['「好。」，她說。', '走吧……他沒有走。']);
  expect(texts('The U.S. envoy met Mr. Lee on 3.5 acres. They talked.')).toEqual([
    'The U.S. envoy met Mr. Lee on 3.5 acres.',
    'They talked.',
  ]);
  expect(texts('第一行\n第二行。')).toEqual(['第一行', '第二行。']);
});

test('sentences: a mark that ends a title ends no sentence, but the title itself may', () => {
  const texts = (text: string) => sentencesOf(text).map((one) => one.text);
  expect(texts('他写了《谁来付账？》一文。大桥通车了。')).toEqual(['他写了《谁来付账？》一文。', '大桥通车了。']);
  expect(texts('他写了《谁来付账？》')).toEqual(['他写了《谁来付账？》']);
});

test('random texts never break the rules', () => {
  const random = generator(5);
  const signs = [...'山城新桥通车了，。！？“”「」（）…\n "1aA.他但'];
  for (let round = 0; round < 400; round++) {
    const line = () =>
      Array.from({ length: Math.floor(random() * 120) }, () => signs[Math.floor(random() * signs.length)]).join('');
    check({ title: line(), paragraphs: Array.from({ length: 1 + Math.floor(random() * 6) }, line) });
  }
});

test('a very long text without any mark takes no time', () => {
  const start = performance.now();
  summarise({ title: '桥', paragraphs: ['“没有标点的字'.repeat(100_000), '字。'.repeat(100_000)] });
  expect(performance.now() - start).toBeLessThan(1500);
});

test('a sentence that points back at a text above it is not where a summary begins', () => {
  const paragraphs = [
    '“灯塔照不到自己的脚下。”',
    '上面这句话刻在旧港灯塔的门上，守塔人每天都从它旁边走过。市政府周二宣布，旧港灯塔将在六月改建为博物馆。',
    '改建工程预计耗资三千万，明年春天对公众开放。',
  ];
  const [first] = summarise({ title: '旧港灯塔将改建为博物馆', paragraphs });
  expect(first).toBe('市政府周二宣布，旧港灯塔将在六月改建为博物馆。');
});
