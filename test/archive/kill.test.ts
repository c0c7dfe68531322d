import type { ChildProcess } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Db, openArchive } from '../../src/store/database.ts';
import { contents, memoryArchive, syncFolder } from '../support/archive.ts';
import { articleText, put, tempFolder } from '../support/files.ts';
import { runProgram, startProgram } from '../support/process.ts';

/** Kills a run; `npm run test:kill` raises it. */
const KILLS = Number(process.env.XUNWEN_KILLS ?? 6);
const FILES = 2_000;

function fill(root: string): void {
  for (let i = 0; i < FILES; i++) {
    const date = new Date(Date.UTC(2020, 0, 1) + ((i * 7919) % FILES) * 3_600_000).toUTCString();
    const paragraphs = [
      `第${i}号通报：港口第${(i * 31) % 97}区的货柜今天开始转运。`,
      `${'各方仍在谈判，双方都没有透露细节。'.repeat(12)}编号${i}。`,
    ];
    put(
      root,
      `${i % 7}/${i}.txt`,
      articleText({ url: `https://news.example.org/k/${i}`, title: `第${i}号港口通报`, date, paragraphs }),
    );
  }
}

/** Resolves when the program begins to write, or ends: before that there is nothing to interrupt. */
async function firstWrite(data: string, child: ChildProcess): Promise<void> {
  const size = () => statSync(join(data, 'archive.db-wal'), { throwIfNoEntry: false })?.size ?? 0;
  for (const before = size(); child.exitCode === null && (size() === before || size() === 0); ) await wait(5);
}

/** What must hold at any moment: each article has its text, its index entry and its file. */
function expectWhole(db: Db): void {
  const count = (sql: string) => db.prepare<{ n: number }>(sql).get()?.n ?? -1;
  expect(count('SELECT count(*) AS n FROM articles LEFT JOIN texts USING (doc) WHERE texts.doc IS NULL')).toBe(0);
  expect(count('SELECT count(*) AS n FROM articles WHERE doc NOT IN (SELECT rowid FROM articles_fts)')).toBe(0);
  expect(count('SELECT count(*) AS n FROM articles_fts')).toBe(count('SELECT count(*) AS n FROM articles'));
  expect(count('SELECT count(*) AS n FROM articles WHERE path NOT IN (SELECT path FROM files)')).toBe(0);
  expect(db.prepare<{ quick_check: string }>('PRAGMA quick_check').get()?.quick_check).toBe('ok');
}

test('killed at any moment, the archive is whole, and the next sync completes it', { timeout: 300_000 }, async () => {
  const [articles, data] = [tempFolder(), tempFolder()];
  fill(articles);
  const env = { ARTICLES_DIR: articles, DATA_DIR: data };
  mkdirSync(data, { recursive: true });
  const seen = new Set<number>();
  for (let kill = 0; kill < KILLS; kill++) {
    const child = startProgram(['index'], env);
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
    await firstWrite(data, child);
    await wait((kill * 37) % 300);
    child.kill('SIGKILL');
    await ended;
    const db = openArchive(join(data, 'archive.db'));
    expectWhole(db);
    seen.add(db.prepare<{ n: number }>('SELECT count(*) AS n FROM articles').get()?.n ?? 0);
    db.close();
  }
  // The kills must have met the sync at work, or this test shows nothing.
  expect(seen.size).toBeGreaterThan(1);
  expect((await runProgram(['index'], env)).code).toBe(0);
  const db = openArchive(join(data, 'archive.db'));
  const whole = memoryArchive();
  await syncFolder(whole, articles);
  const [killed, undisturbed] = [contents(db), contents(whole)];
  db.close();
  expect(killed.articles.map(({ id, path, title }) => ({ id, path, title }))).toEqual(
    undisturbed.articles.map(({ id, path, title }) => ({ id, path, title })),
  );
  expect(killed.files).toEqual(undisturbed.files);
  expect(killed.texts).toEqual({ n: FILES });
});
