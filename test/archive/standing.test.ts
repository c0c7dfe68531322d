import { expect, test } from 'vitest';
import { standingSentences } from '../../src/ingest/standing.ts';
import { latest } from '../../src/queries/latest.ts';
import type { Db } from '../../src/store/database.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

const SIGN_OFF = '本台记者每周四晚上在港口广播电台二楼的演播室里恭候各位听众光临。';

function write(root: string, outlet: string, n: number, text: string): void {
  const date = new Date(Date.UTC(2024, 2, n, 8)).toUTCString();
  const url = `https://${outlet}.example.org/${n}`;
  put(
    root,
    `${outlet}-${n}.txt`,
    articleText({ title: `第${n}号泊位的消息`, date, url, paragraphs: [SIGN_OFF, text] }),
  );
}

function summaries(db: Db, outlet: string): string[] {
  while (standingSentences.step(db));
  const { articles } = latest(db, { count: 10, outlets: [outlet], since: null, page: 1 });
  return articles.map((hit) => hit.summary.join(''));
}

test('what an outlet prints under many articles is in none of their summaries', async () => {
  const root = tempFolder();
  const db = memoryArchive();
  for (let n = 1; n <= 4; n++) write(root, 'harbour', n, `周${n}有${n}艘渔船因为大雾推迟出港。`);
  await syncFolder(db, root);
  expect(summaries(db, 'harbour.example.org').every((text) => text.includes(SIGN_OFF))).toBe(true);
  write(root, 'harbour', 5, '周五有5艘渔船因为大雾推迟出港。');
  await syncFolder(db, root);
  const found = summaries(db, 'harbour.example.org');
  expect(found).toHaveLength(5);
  for (const text of found) expect(text).toMatch(/^周.有\d艘渔船因为大雾推迟出港。$/);
});

test('the same sentence from five outlets is news', async () => {
  const root = tempFolder();
  const db = memoryArchive();
  for (const outlet of ['east', 'west', 'north', 'south', 'centre']) write(root, outlet, 1, '');
  await syncFolder(db, root);
  while (standingSentences.step(db));
  expect(summaries(db, 'east.example.org')).toEqual([SIGN_OFF]);
});
