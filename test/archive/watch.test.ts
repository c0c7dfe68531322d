import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startIngest } from '../../src/ingest.ts';
import { SILENT } from '../../src/log.ts';
import { search } from '../../src/queries/search.ts';
import { type Db, openArchive } from '../../src/store/database.ts';
import { articleText, put, tempFolder } from '../support/files.ts';

async function watching(root: string): Promise<Db> {
  const archivePath = join(tempFolder(), 'archive.db');
  const ingest = startIngest({ root, archivePath, watch: true }, SILENT);
  onTestFinished(() => ingest.stop());
  await ingest.firstSync;
  const db = openArchive(archivePath);
  onTestFinished(() => db.close());
  return db;
}

const total = (db: Db, query: string) => search(db, { query, limit: 5, page: 1 }).total;

/** Looks until it holds; the bound is the five seconds and slack for a busy machine. */
async function eventually(holds: () => boolean, milliseconds = 15_000): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(100)) if (holds()) return true;
  return false;
}

test('a file that arrives while running can be found soon', async () => {
  const root = tempFolder();
  put(root, 'a.txt', articleText());
  const db = await watching(root);
  put(
    root,
    'new/b.txt',
    articleText({
      url: 'https://news.example.org/b',
      title: '渡轮停航',
      paragraphs: ['台风逼近，渡轮周三起全部停航，码头关闭。'],
    }),
  );
  expect(await eventually(() => total(db, '渡轮') === 1)).toBe(true);
});

test('an edit in place and a deletion are noticed too', async () => {
  const root = tempFolder();
  put(root, 'a.txt', articleText());
  put(
    root,
    'b.txt',
    articleText({
      url: 'https://news.example.org/b',
      title: '渡轮停航',
      paragraphs: ['台风逼近，渡轮周三起全部停航，码头关闭。'],
    }),
  );
  const db = await watching(root);
  put(root, 'a.txt', articleText({ paragraphs: ['罢工结束，工会与港务局签署了新的三年合同。'] }));
  renameSync(join(root, 'b.txt'), join(root, 'b.hidden'));
  expect(await eventually(() => total(db, '三年合同') === 1 && total(db, '渡轮') === 0)).toBe(true);
});

test('a file still being written is not read before it is whole', async () => {
  const root = tempFolder();
  put(root, 'a.txt', articleText());
  const db = await watching(root);
  const text = articleText({
    url: 'https://news.example.org/b',
    title: '渡轮停航',
    paragraphs: ['台风逼近，渡轮周三起停航。', '结尾一段说明了复航的日期。'],
  });
  let early = 0;
  for (let part = 1; part <= 12; part++) {
    writeFileSync(join(root, 'b.txt'), text.slice(0, Math.ceil((text.length * part) / 12)));
    await wait(250);
    if (part < 12) early += total(db, '渡轮');
  }
  expect(early).toBe(0);
  expect(await eventually(() => total(db, '复航') === 1)).toBe(true);
});
