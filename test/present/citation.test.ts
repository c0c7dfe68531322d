import { expect, test } from 'vitest';
import { plain } from '../../src/adapters/cli/render.ts';
import { presentCitation } from '../../src/present/citation.ts';
import { citation } from '../../src/present/references.ts';
import { codeBlock } from '../../src/present/text.ts';
import { article as lookUp } from '../../src/queries/article.ts';
import { contents, memoryArchive, syncFolder } from '../support/archive.ts';
import { type ArticleFile, articleText, put, tempFolder } from '../support/files.ts';

async function cite(article: ArticleFile) {
  const root = tempFolder();
  put(root, 'one.txt', articleText(article));
  const db = memoryArchive();
  await syncFolder(db, root);
  return citation(lookUp(db, contents(db).articles[0]?.id ?? '').article);
}

test('a reference holds the article’s own fields, in the order GB/T 7714 and APA give them', async () => {
  const view = await cite({ title: '港口罢工进入第三周', url: 'https://news.example.org/a/1' });
  expect(view.gbt7714).toBe('港口罢工进入第三周[N/OL]. news.example.org, 2024-03-04. https://news.example.org/a/1');
  expect(view.apa).toBe('港口罢工进入第三周. (2024, March 4). news.example.org. https://news.example.org/a/1');
  expect(view.markdown).toBe('[港口罢工进入第三周](https://news.example.org/a/1), news.example.org, 2024-03-04');
});

test('the day is that of the outlet’s own zone', async () => {
  const view = await cite({
    url: 'https://www.cna.com.tw/news/aopl/202403050001.aspx',
    date: 'Mon, 04 Mar 2024 18:30:00 GMT',
  });
  expect(view.article.publishedAt).toBe('2024-03-04T18:30:00.000Z');
  expect(view.gbt7714).toContain(', 2024-03-05. https');
});

test('marks in a title and an address cannot break the link, nor end the block they stand in', async () => {
  const view = await cite({ title: '他说[原文]“```停”', url: 'https://news.example.org/wiki/a_(b)' });
  expect(view.markdown).toContain('[他说\\[原文\\]“```停”](https://news.example.org/wiki/a_%28b%29)');
  const blocks = presentCitation(view, 'zh-CN').embeds?.[0]?.fields?.map(({ value }) => value) ?? [];
  expect(blocks).toHaveLength(3);
  for (const block of blocks) {
    expect(block.match(/```/g)).toHaveLength(2);
    expect(block.length).toBeLessThanOrEqual(1_024);
  }
});

test('a title that fills a message is cut in the answer, whole in the data', async () => {
  const title = '长'.repeat(3_000);
  const view = await cite({ title });
  expect(view.gbt7714).toContain(title);
  for (const { value } of presentCitation(view, 'en-US').embeds?.[0]?.fields ?? [])
    expect(value.length).toBeLessThanOrEqual(1_024);
});

test('marks that would end the block make it no longer than a field, and leave its own end', async () => {
  const view = await cite({ title: '```'.repeat(500) });
  for (const { value } of presentCitation(view, 'zh-CN').embeds?.[0]?.fields ?? []) {
    expect(value.length).toBeLessThanOrEqual(1_024);
    expect(value.endsWith('\n```')).toBe(true);
  }
});

test('the day of access is the day the copy was saved, and said to be so', async () => {
  const db = memoryArchive();
  await syncFolder(db, 'seeds');
  const saved = contents(db).articles.map(({ id }) => citation(lookUp(db, id).article));
  for (const view of saved) {
    expect(view.gbt7714).toMatch(/, \d{4}-\d\d-\d\d\[\d{4}-\d\d-\d\d\]\. https:/);
    expect(presentCitation(view, 'en-US').embeds?.[0]?.description).toContain('archived');
  }
  expect(saved).toHaveLength(5);
});

test('a terminal shows what is to be copied as it is', () => {
  expect(plain(`**A** ${codeBlock('[题](https://x.example.org) **b**')}`)).toBe(
    '**A** [题](https://x.example.org) **b**',
  );
});
