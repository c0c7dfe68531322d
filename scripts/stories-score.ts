import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAME_STORY } from '../src/extract/story.ts';
import { readHere } from '../src/ingest/reader.ts';
import { compareStored, groupStories } from '../src/ingest/stories.ts';
import { sync } from '../src/ingest/sync.ts';
import { parseFile } from '../src/parse/index.ts';
import { findDoc } from '../src/store/articles.ts';
import { IN_MEMORY, openArchive } from '../src/store/database.ts';
import { storyRow } from '../src/store/stories.ts';

/**
 * `npx tsx scripts/stories-score.ts CORPUS [GOLD.json …] [--errors] [--largest]`: precision and recall of grouping on
 * annotated pairs, both halves of test/gold unless files are named: as grouped (both in one story), and by the likeness
 * of the pair alone.
 */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly doubtful?: boolean;
  readonly note: string;
}

const [corpus = '', ...named] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const files = named.length > 0 ? named : ['test/gold/stories-dev.json', 'test/gold/stories-heldout.json'];
const db = openArchive(IN_MEMORY);
await sync(db, { root: corpus, now: () => new Date(), read: readHere(corpus) });
while (groupStories(db));

function docOf(path: string): number | null {
  const parsed = parseFile(readFileSync(join(corpus, path)), path);
  return 'skipped' in parsed ? null : (findDoc(db, parsed.article.id)?.doc ?? null);
}

class Score {
  hits = 0;
  wrong = 0;
  missed = 0;
  readonly errors: string[] = [];
  add(said: boolean, { same, note }: Pair): void {
    if (said && same) this.hits++;
    else if (said) this.wrong++;
    else if (same) this.missed++;
    if (said !== same) this.errors.push(`${said ? 'joined' : 'missed'}: ${note}`);
  }
  toString(): string {
    const precision = this.hits / Math.max(1, this.hits + this.wrong);
    const recall = this.hits / Math.max(1, this.hits + this.missed);
    return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${this.hits} right, ${this.wrong} wrong, ${this.missed} missed)`;
  }
}

for (const file of files) {
  const grouped = new Score();
  const alone = new Score();
  let unknown = 0;
  for (const pair of JSON.parse(readFileSync(file, 'utf8')) as Pair[]) {
    if (pair.doubtful) continue;
    const [a, b] = [docOf(pair.a), docOf(pair.b)];
    if (a === null || b === null) {
      unknown++;
      continue;
    }
    const story = storyRow(db, a)?.story;
    grouped.add(a === b || (story !== undefined && story === storyRow(db, b)?.story), pair);
    alone.add(a === b || (compareStored(db, a, b) ?? 0) >= SAME_STORY, pair);
  }
  process.stdout.write(
    `${file}\n  as grouped: ${grouped}\n  by the pair alone: ${alone}\n  not in the index: ${unknown}\n`,
  );
  if (process.argv.includes('--errors')) process.stdout.write(`  ${grouped.errors.join('\n  ')}\n`);
}
if (process.argv.includes('--largest')) {
  const largest = db
    .prepare<{ story: string; n: number }>(
      'SELECT story, count(*) AS n FROM stories GROUP BY story ORDER BY n DESC LIMIT 30',
    )
    .all();
  for (const { story, n } of largest) {
    process.stdout.write(`\n${n} ${story}\n`);
    const members = db
      .prepare<{ title: string; outlet: string }>(
        'SELECT a.title, a.outlet FROM stories s JOIN articles a USING (doc) WHERE s.story = ? ORDER BY doc',
      )
      .all(story);
    for (const { title, outlet } of members) process.stdout.write(`  ${outlet} | ${title.slice(0, 90)}\n`);
  }
}
db.close();
