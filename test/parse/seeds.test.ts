import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile } from '../../src/parse/index.ts';

const GOLD = new URL('../../../shared/gold/articles.json', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);

interface Gold {
  readonly file: string;
  readonly firstParagraphStarts: string;
  readonly lastParagraphEnds: string;
  readonly mustNotContain: readonly string[];
  readonly captions: number;
}

const FIELDS = [
  'title',
  'url',
  'outlet',
  'publishedAt',
  'savedAt',
  'author',
  'editor',
  'translator',
  'originalUrl',
  'script',
] as const;

function readSeed(file: string) {
  const parsed = parseFile(readFileSync(new URL(file, SEEDS)), file);
  if ('skipped' in parsed) throw new Error(parsed.skipped);
  return parsed.article;
}

test('each of the five seeds is an article', () => {
  const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  expect(files).toHaveLength(5);
  for (const file of files) expect(readSeed(file).kind).toBe('article');
});

if (!existsSync(GOLD)) console.warn('SKIPPED: ../shared/gold is absent, the seeds are not compared with it');

test.skipIf(!existsSync(GOLD))('the seeds agree with what a careful reader finds in them', () => {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as (Gold & Record<string, unknown>)[];
  for (const wanted of gold) {
    const article = readSeed(wanted.file);
    for (const field of FIELDS) expect(article[field], `${wanted.file} ${field}`).toBe(wanted[field]);
    expect(article.paragraphs[0]?.startsWith(wanted.firstParagraphStarts), wanted.file).toBe(true);
    expect(article.paragraphs.at(-1)?.endsWith(wanted.lastParagraphEnds), wanted.file).toBe(true);
    expect(article.captions, wanted.file).toHaveLength(wanted.captions);
    const text = [...article.paragraphs, ...article.captions].join('\n');
    for (const unwanted of wanted.mustNotContain) expect(text, wanted.file).not.toContain(unwanted);
  }
});
