import { mkdirSync, writeFileSync } from 'node:fs';
import { parseFile } from '../src/parse/index.ts';
import { listPages, pagePath, readPage } from '../test/parse/pages.ts';

/**
 * `npm run golden -- <slug>…` reads the page test/pages/<slug>/source.* and rewrites what is expected of it,
 * article.json; without a slug, all pages. Read the difference before you commit it.
 */
const wanted = process.argv.slice(2);
for (const slug of wanted.length > 0 ? wanted : listPages()) {
  const { bytes, path } = readPage(slug);
  const parsed = parseFile(bytes, path);
  mkdirSync(pagePath(slug), { recursive: true });
  const text = `${JSON.stringify('article' in parsed ? parsed.article : parsed, null, 2)}\n`;
  writeFileSync(`${pagePath(slug)}/article.json`, text);
  if (wanted.length > 0) console.log(text);
}
