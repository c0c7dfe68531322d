import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../src/article.ts';
import { articleId, normaliseUrl } from '../src/identity.ts';
import { createPeopleDerivation } from '../src/ingest/people.ts';
import { readHere } from '../src/ingest/reader.ts';
import { sync } from '../src/ingest/sync.ts';
import { parseFile } from '../src/parse/index.ts';
import type { Extraction } from '../src/person.ts';
import { completeNames } from '../src/queries/names.ts';
import { verify } from '../src/queries/verify.ts';
import { who } from '../src/queries/who.ts';
import { getArticle } from '../src/store/articles.ts';
import { type Db, openArchive } from '../src/store/database.ts';
import { getExtraction } from '../src/store/people.ts';
import { allPersons, personsOfKeys } from '../src/store/persons.ts';
import { type GoldLink, type LinkedPerson, scoreLinks } from '../test/gold/links.ts';
import { type GoldArticle, newScore, type Score, scoreArticle, type Tally } from '../test/gold/score.ts';

/**
 * `npm run bench:people -- [--articles DIR] [--data DIR] [--verbose] [--top N]`: how right and how fast people, offices
 * and quotations are. `--articles` is the archive the annotations are of (15,111 files); `--data` keeps the index for the
 * next run. Without them only the five seeds are measured.
 */

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
const verbose = process.argv.includes('--verbose');

const ms = (since: number): string => `${Math.round(performance.now() - since).toLocaleString('en')} ms`;

/** Indexes a folder on this thread, and works out its people as the bot does. */
async function build(root: string, path: string): Promise<Db> {
  const db = openArchive(path);
  let at = performance.now();
  await sync(db, {
    root,
    now: () => new Date(),
    read: readHere(root),
  });
  console.log(`articles searchable after ${ms(at)} (one thread)`);
  at = performance.now();
  const cpu = process.cpuUsage();
  const derivation = createPeopleDerivation(undefined, path);
  let longest = 0;
  for (let more = true; more; ) {
    const step = performance.now();
    more = derivation.step(db);
    longest = Math.max(longest, performance.now() - step);
  }
  const used = process.cpuUsage(cpu);
  const row = db.prepare<{ n: number }>('SELECT sum(length(paragraphs) + length(captions)) AS n FROM texts').get();
  console.log(
    `people after ${ms(at)} more (CPU ${Math.round((used.user + used.system) / 1000).toLocaleString('en')} ms; ${((row?.n ?? 0) / 1e6).toFixed(1)} M characters; longest step ${Math.round(longest)} ms)`,
  );
  return db;
}

interface Found {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What the index holds for a file of the archive. */
function lookUp(db: Db, root: string, path: string): Found | null {
  const parsed = parseFile(readFileSync(join(root, path)), path);
  if (!('article' in parsed)) return null;
  const stored =
    getArticle(db, parsed.article.id) ?? getArticle(db, articleId(normaliseUrl(parsed.article.url ?? '') ?? path));
  const extraction = stored === null ? null : getExtraction(db, stored.doc, stored);
  return stored === null || extraction === null ? null : { article: stored, extraction };
}

function measure(gold: readonly GoldArticle[], db: Db, root: string): Score {
  const score = newScore();
  for (const one of gold) {
    const found = lookUp(db, root, one.path);
    if (found === null) console.log(`  not in the index: ${one.path}`);
    else scoreArticle(score, one, found.article, found.extraction);
  }
  return score;
}

function line(kind: string, t: Tally): void {
  console.log(
    `  ${kind.padEnd(9)} P ${t.precision.toFixed(3)}  R ${t.recall.toFixed(3)}  F1 ${t.f1.toFixed(3)}  (${t.right} right, ${t.wrong.length} wrong, ${t.missing.length} missing)`,
  );
  if (!verbose) return;
  for (const text of t.wrong) console.log(`    + ${text}`);
  for (const text of t.missing) console.log(`    - ${text}`);
}

function print(title: string, score: Score): void {
  console.log(`\n${title}`);
  for (const kind of ['mentions', 'persons', 'roles', 'explicit', 'speakers'] as const) line(kind, score[kind]);
  console.log(`  traps stepped into: ${score.traps.length} ${verbose ? score.traps.join('; ') : ''}`);
}

/** Whom our extraction makes of each annotated person. */
function linked(gold: readonly GoldArticle[], db: Db, root: string): LinkedPerson[] {
  return gold.flatMap(({ path, people }) => {
    const found = lookUp(db, root, path);
    if (found === null) return [];
    const persons = personsOfKeys(
      db,
      found.extraction.people.map(({ key }) => key),
    );
    return people
      .filter((person) => !person.credit && person.optional !== true)
      .map((person) => {
        const mention = found.extraction.mentions.find(({ text }) => person.surfaces[text] !== undefined);
        return {
          path,
          gold: person,
          person: mention === undefined ? null : (persons.get(mention.person)?.person ?? null),
        };
      });
  });
}

function seedGold(): GoldArticle[] | null {
  const dir = '../shared/gold';
  if (!existsSync(dir)) return null;
  const read = (name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8'));
  const { people, notPeople } = read('people.json');
  const quotations: { file: string; text: string; speaker: string | null; note?: string }[] = read('quotations.json');
  const paths: string[] = read('articles.json').map((one: { file: string }) => one.file);
  return paths.map((path) => ({
    path,
    people: people.filter((one: { file: string }) => path.startsWith(one.file)),
    notPeople,
    quotations: quotations
      .filter((one) => path.startsWith(one.file))
      .map((one) => ({
        ...one,
        how: one.speaker === null ? 'none' : one.note?.startsWith('continues') ? 'continued' : 'explicit',
      })),
  }));
}

function latencies(db: Db): void {
  const quantile = (times: number[], q: number) => [...times].sort((a, b) => a - b)[Math.floor(times.length * q)] ?? 0;
  const persons = allPersons(db);
  const sample = [...persons.slice(0, 100), ...persons.filter((_, i) => i % Math.ceil(persons.length / 200) === 0)];
  const timed = (work: () => unknown): number => {
    const at = performance.now();
    work();
    return performance.now() - at;
  };
  timed(() => completeNames(db, 'a'));
  const whos = sample.map(({ name }) => timed(() => who(db, name)));
  const typed = sample.flatMap(({ name, search }) => [
    name.slice(0, 1),
    name.slice(0, 2),
    search.split('\n')[1]?.slice(0, 4) ?? 'li',
  ]);
  const keys = typed.map((text) => timed(() => completeNames(db, text)));
  console.log(
    `\n${persons.length} people; /who p50 ${quantile(whos, 0.5).toFixed(1)} p95 ${quantile(whos, 0.95).toFixed(1)} ms; autocomplete p50 ${quantile(keys, 0.5).toFixed(1)} p95 ${quantile(keys, 0.95).toFixed(1)} ms`,
  );
}

/** The sets of test/gold. The links of `dev` and `heldout` are between the articles of both, those of any other set in it alone. */
function linkedTogether(): string[][] {
  const sets = readdirSync('test/gold').flatMap((file) => /^people-(?!links)(.+)\.json$/u.exec(file)?.[1] ?? []);
  const first = ['dev', 'heldout'];
  return [first, ...sets.filter((set) => !first.includes(set)).map((set) => [set])];
}

async function main(): Promise<void> {
  const data = argument('--data') ?? mkdtempSync(join(tmpdir(), 'xunwen-people-'));
  try {
    const gold = seedGold();
    if (gold === null) console.log('../shared/gold is not here: the five seeds are NOT measured');
    else {
      const seeds = await build('seeds', ':memory:');
      print('five seeds', measure(gold, seeds, 'seeds'));
      seeds.close();
    }
    const root = argument('--articles');
    if (root === undefined) return console.log('\nno --articles: the annotated archive articles are NOT measured');
    const db = await build(root, join(data, 'archive.db'));
    for (const sets of linkedTogether()) {
      const everybody: LinkedPerson[] = [];
      for (const set of sets) {
        const file = `test/gold/people-${set}.json`;
        if (!existsSync(file)) continue;
        const articles: GoldArticle[] = JSON.parse(readFileSync(file, 'utf8'));
        print(`people-${set} (${articles.length} articles)`, measure(articles, db, root));
        everybody.push(...linked(articles, db, root));
        const links = `test/gold/people-links-${set}.json`;
        if (existsSync(links))
          line('merges', scoreLinks(JSON.parse(readFileSync(links, 'utf8')) as GoldLink[], everybody));
      }
    }
    const { articles, checked, exceptions } = verify(db);
    console.log(`\nverify: ${articles} articles, ${checked} texts checked, ${exceptions.length} exceptions`);
    latencies(db);
    for (const { name } of allPersons(db).slice(0, Number(argument('--top') ?? 0))) {
      const { person } = who(db, name);
      console.log(
        [
          person?.articles,
          name,
          person?.nameEn,
          '|',
          person?.aliases.slice(0, 8).join(' '),
          '|',
          person?.roles
            .slice(0, 8)
            .map(({ text }) => text)
            .join(' '),
          '|',
          person?.quotationsTotal,
        ].join(' '),
      );
    }
    db.close();
  } finally {
    if (argument('--data') === undefined) rmSync(data, { recursive: true, force: true });
  }
}

await main();
