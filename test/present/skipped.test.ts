import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saySkipped } from '../../src/present/skipped.ts';

/** Every reason the sources give for skipping a file; `x` stands for what varies. */
function reasons(): string[] {
  const files = ['parse/index.ts', 'parse/decode.ts', 'parse/outlets/broadcasters.ts', 'parse/outlets/others.ts'];
  const source = [...files, 'ingest/prepare.ts', 'ingest/walk.ts']
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  return [...source.matchAll(/(?:skipped: |reason: |notArticle = )(['`])(.+?)\1/g)].map(([, , text = '']) =>
    text.replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, 'x'),
  );
}

test('every reason for skipping a file is told in each language', () => {
  expect(reasons().length).toBeGreaterThan(10);
  for (const reason of reasons()) {
    expect(saySkipped(reason, 'zh-CN'), reason).toMatch(/\p{Script=Han}/u);
    expect(saySkipped(reason, 'en-US'), reason).not.toMatch(/\p{Script=Han}/u);
  }
});

test('what varies is kept, and an unknown reason is shown as it is', () => {
  expect(saySkipped('unreadable (EACCES)', 'zh-TW')).toBe('檔案打不開（EACCES）');
  expect(saySkipped('something new', 'zh-CN')).toBe('something new');
});
