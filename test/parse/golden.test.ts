import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile } from '../../src/parse/index.ts';
import { listPages, pagePath, readPage } from './pages.ts';

// A page differs: `npm run golden -- <slug>` rewrites what is expected; read the difference before you commit it.
test.each(listPages())('%s is read as its golden page says', (slug) => {
  const { bytes, path } = readPage(slug);
  const parsed = parseFile(bytes, path);
  const expected = JSON.parse(readFileSync(`${pagePath(slug)}/article.json`, 'utf8'));
  expect('article' in parsed ? parsed.article : parsed).toEqual(expected);
});

test('every outlet and every kind has a golden page', () => {
  const articles = listPages().map((slug) => JSON.parse(readFileSync(`${pagePath(slug)}/article.json`, 'utf8')));
  const outlets = new Set(articles.map((article) => article.outletEn));
  for (const name of ['VOA Chinese', 'BBC News Chinese', 'RFI Chinese', 'Deutsche Welle Chinese', 'YouTube', 'Medium'])
    expect(outlets).toContain(name);
  expect(new Set(articles.map((article) => article.kind ?? 'skipped'))).toEqual(
    new Set(['article', 'briefing', 'video', 'media', 'stub', 'skipped']),
  );
});
