import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseFile } from '../src/parse/index.ts';

/**
 * Parses every file under `--articles DIR` and checks what an archive must fulfil: dates, titles, clean paragraphs.
 * Prints counts and the first offenders; exit status 1 where a bound is missed. `--show N` lists N offenders of each.
 */

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};

const root = option('articles', './seeds');
const show = Number(option('show', '3'));

/** What must not be left in any paragraph: a tag with attributes, or one that only lays out a page. */
const MARKUP =
  /<\/?(?:p|div|span|a|img|br|hr|b|i|strong|em|small|figure|figcaption|iframe|blockquote|ul|ol|li|table|section|script)(?:\s+[\w-]+\s*=\s*["'][^<>]*)?\s*\/?>/i;
/** Angle brackets that are text: a technical article's `<name>`. Counted, not a fault. */
const ANGLE = /<[a-z][^<>\n]{0,60}>/i;
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,6}|(?:nbsp|amp|lt|gt|quot|apos|hellip|mdash|ndash|ldquo|rdquo|middot|copy));/i;
const FURNITURE =
  /获取更多RSS|feedx\.|weserv\.nl|get_post_time|del\.icio\.us|Feed enhanced by|共享此文章|点击以在 Twitter|正在加载……|您可能感兴趣的文章|冒个泡吧|永久连接|（未验证）| (未验证)|Continue reading on Medium|You’ve hit the wall|BarrierFailsafe|微信搜索“?燕京书评|你的器材不支持播放|点击查看本文英文版|德国之声版权声明|icon-zoom|^(?:责编|翻译)：/;

function* walk(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

const counts = new Map<string, number>();
const examples = new Map<string, string[]>();
function count(what: string, example?: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
  const list = examples.get(what) ?? [];
  if (example !== undefined && list.length < show) list.push(example);
  examples.set(what, list);
}

let files = 0;
let articles = 0;
let dated = 0;
let bytesRead = 0;
let spent = 0;
let slowest = { ms: 0, path: '' };
for (const file of walk(root)) {
  files++;
  const path = relative(root, file).replaceAll('\\', '/');
  const bytes = readFileSync(file);
  bytesRead += statSync(file).size;
  const before = process.cpuUsage();
  const parsed = parseFile(bytes, path);
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  spent += ms;
  if (ms > slowest.ms) slowest = { ms, path };
  if ('skipped' in parsed) {
    count(`skipped: ${parsed.skipped}`, path);
    continue;
  }
  const { article } = parsed;
  articles++;
  if (article.publishedAt !== null) dated++;
  else count('no date', path);
  if (article.title.trim() === '') count('BAD no title', path);
  count(`kind ${article.kind}`);
  count(`script ${article.script}`);
  count(`date from ${article.dateBasis}`);
  for (const text of article.paragraphs) {
    if (MARKUP.test(text))
      count('BAD markup', `${path}: ${text.slice(Math.max(0, text.search(MARKUP) - 40), text.search(MARKUP) + 80)}`);
    else if (ANGLE.test(text)) count('note: angle brackets in text');
    if (ENTITY.test(text))
      count('BAD entity', `${path}: ${text.slice(Math.max(0, text.search(ENTITY) - 40), text.search(ENTITY) + 60)}`);
    if (FURNITURE.test(text))
      count(
        'BAD furniture',
        `${path}: ${text.slice(Math.max(0, text.search(FURNITURE) - 40), text.search(FURNITURE) + 80)}`,
      );
  }
}

const share = articles === 0 ? 0 : dated / articles;
console.log(`${files} files, ${articles} articles, publishedAt ${(share * 100).toFixed(2)} %`);
console.log(
  `parse, processor time ${(spent / 1000).toFixed(2)} s, ${(bytesRead / 1e6 / (spent / 1000)).toFixed(1)} MB/s; slowest ${slowest.ms.toFixed(0)} ms ${slowest.path}`,
);
for (const [what, number] of [...counts].sort()) {
  console.log(`${String(number).padStart(7)}  ${what}`);
  for (const example of examples.get(what) ?? []) console.log(`           ${example.replaceAll('\n', '⏎')}`);
}
if (share < 0.99 || [...counts.keys()].some((what) => what.startsWith('BAD'))) process.exitCode = 1;
