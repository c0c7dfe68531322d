import { expect, test } from 'vitest';
import { containerA, frontMatter, LONG, readText } from './support.ts';

const TITLE = '湖区渔民抗议禁渔令';
const BODY = '湖区数百名渔民星期六在县政府门前抗议，要求当局重新考虑为期十年的禁渔令，并公开补偿的标准。';

test('lines of a file wrapped at some width are one paragraph; short lines and sentences stay lines', () => {
  const wrapped = readText(
    `${TITLE}\n\n湖区数百名渔民星期六在县政府门前抗议，要求\n当局重新考虑为期十年的禁渔令，并公开补偿的标准。\n\n完。`,
    'a.txt',
  );
  expect(wrapped.paragraphs[0]).toBe(BODY);
  const verse = readText(`${TITLE}\n\n${BODY}\n\n湖水清清\n渔歌远远`, 'a.txt');
  expect(verse.paragraphs[1]).toBe('湖水清清\n渔歌远远');
});

test('marks of Markdown go, and the signs of a text stay', () => {
  const { paragraphs } = readText(
    `# ${TITLE}\n\n**湖区**数百名渔民*星期六*在[县政府](https://gov.example/ "府")门前抗议，要求当局重新考虑为期十年的禁渔令，并公开补偿的标准。\n\n5*3*2 与 a_b_c，以及 \\*星号\\*。\n`,
    'a.md',
  );
  expect(paragraphs).toEqual([BODY, '5*3*2 与 a_b_c，以及 *星号*。']);
});

test('front matter over Markdown is read as Markdown', () => {
  const front = frontMatter({ title: `"${TITLE}"`, date: '2023-02-03', url: 'https://lake.example/a' });
  const article = readText(`${front}\n${BODY}\n\n## 补偿\n\n每户渔民将获得**三万元**补偿。\n`, 'a.md');
  expect(article).toMatchObject({ title: TITLE, url: 'https://lake.example/a' });
  expect(article.paragraphs).toEqual([BODY, '补偿', '每户渔民将获得三万元补偿。']);
});

test('the header of a text gives its address, and its date is of the outlet’s zone', () => {
  const text = `标题：${TITLE}\n日期：2020-10-13 09:46\n链接：https://cn.nytimes.com/china/20201013/lake/\n\n${BODY}\n`;
  expect(readText(text, 'a.txt')).toMatchObject({
    title: TITLE,
    url: 'https://cn.nytimes.com/china/20201013/lake/',
    publishedAt: '2020-10-13T01:46:00.000Z',
    paragraphs: [BODY],
  });
});

test('a body without markup is read as one with it', () => {
  const bare = '第一行 &amp; 第二行\u200b，山城的新桥星期三通车，两岸居民步行过桥只要十分钟。';
  const text = (body: string) => readText(containerA({ body })).paragraphs;
  expect(text(bare)).toEqual(text(`<p>${bare}</p>`));
  expect(text(`<div>\n${bare}\n</div>`)).toEqual(text(`<p>${bare}</p>`));
  expect(text(`<div>\n${LONG}\n</div>`)).toEqual(text(LONG));
});

test('an address that is none does not cost the text', () => {
  const text = `${TITLE}\n链接：https://[湖区]/\n日期：2020-10-13 09:46\n\n${BODY}\n`;
  expect(readText(text, 'a.txt')).toMatchObject({
    url: null,
    publishedAt: '2020-10-13T01:46:00.000Z',
    paragraphs: [BODY],
  });
});

test('hours of an unknown publisher are UTC+8 in Chinese, UTC elsewhere; a mere day stays that day', () => {
  const at = (title: string, date: string) => readText(`${title}\nDate: ${date}\n\n${BODY}\n`, 'a.txt').publishedAt;
  expect(at(TITLE, '2020-10-13 09:46')).toBe('2020-10-13T01:46:00.000Z');
  expect(at('Fishermen of the lake protest', '2020-10-13 09:46')).toBe('2020-10-13T09:46:00.000Z');
  expect(at(TITLE, '2020年10月13日')).toBe('2020-10-13T00:00:00.000Z');
  expect(at(TITLE, '2020-10-13T09:46:00+02:00')).toBe('2020-10-13T07:46:00.000Z');
});
