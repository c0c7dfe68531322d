import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPeople } from '../src/extract/people.ts';
import { parseFile } from '../src/parse/index.ts';
import { type GoldArticle, newScore, type Score, scoreArticle } from '../test/gold/score.ts';

/** `npm run bench:people -- [--articles DIR] [--verbose]`: how right people, offices and quotations are, and how fast. */

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const verbose = process.argv.includes('--verbose');
const archive = argument('--articles');

function seedGold(): GoldArticle[] | null {
  const dir = '../shared/gold';
  if (!existsSync(dir)) return null;
  const { people, notPeople } = JSON.parse(readFileSync(join(dir, 'people.json'), 'utf8'));
  const quotations = JSON.parse(readFileSync(join(dir, 'quotations.json'), 'utf8'));
  const paths: string[] = JSON.parse(readFileSync(join(dir, 'articles.json'), 'utf8')).map(
    (a: { file: string }) => a.file,
  );
  return paths.map((path) => ({
    path,
    people: people.filter((one: { file: string }) => path.startsWith(one.file)),
    notPeople,
    quotations: quotations
      .filter((one: { file: string }) => path.startsWith(one.file))
      .map((one: { speaker: string | null; note?: string }) => ({
        ...one,
        how: one.speaker === null ? 'none' : one.note?.startsWith('continues') ? 'continued' : 'explicit',
      })),
  }));
}

function measure(gold: readonly GoldArticle[], dir: string): Score {
  const score = newScore();
  for (const one of gold) {
    const parsed = parseFile(readFileSync(join(dir, one.path)), one.path);
    if (!('article' in parsed)) throw new Error(`${one.path}: ${parsed.skipped}`);
    scoreArticle(score, one, parsed.article, extractPeople(parsed.article));
  }
  return score;
}

function print(title: string, score: Score): void {
  console.log(`\n${title}`);
  for (const kind of ['mentions', 'persons', 'roles', 'explicit', 'speakers'] as const) {
    const t = score[kind];
    console.log(
      `  ${kind.padEnd(9)} P ${t.precision.toFixed(3)}  R ${t.recall.toFixed(3)}  F1 ${t.f1.toFixed(3)}  (${t.right} right, ${t.wrong.length} wrong, ${t.missing.length} missing)`,
    );
    if (verbose) {
      for (const line of t.wrong) console.log(`    + ${line}`);
      for (const line of t.missing) console.log(`    - ${line}`);
    }
  }
  console.log(`  traps stepped into: ${score.traps.length} ${verbose ? score.traps.join('; ') : ''}`);
}

const seeds = seedGold();
if (seeds === null) console.log('../shared/gold is not here: the five seeds are NOT measured');
else print('five seeds', measure(seeds, 'seeds'));
for (const half of ['dev', 'heldout']) {
  const file = `test/gold/people-${half}.json`;
  if (archive === undefined || !existsSync(file)) continue;
  print(`people-${half}`, measure(JSON.parse(readFileSync(file, 'utf8')), archive));
}
