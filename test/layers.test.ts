import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Ranks of design: a file imports from its own folder or from a strictly lower rank. */
const RANKS: readonly [RegExp, number][] = [
  [/^src\/main\.ts$/, 10],
  [/^src\/programs\//, 9],
  [/^src\/(adapters\/|runtime\.ts$)/, 8],
  [/^src\/app\.ts$/, 7],
  [/^commands\//, 6],
  [/^src\/command(\.ts$|\/)/, 5],
  [/^src\/present\//, 4],
  [/^src\/(ingest(\.ts|\/)|queries\/|deliver(\.ts|\/))/, 3],
  [/^src\/store\//, 2],
  [/^src\/(parse|extract)\//, 1],
  [/^src\/([a-z-]+(\.d)?\.ts|data\/.*)$/, 0],
];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function rankOf(path: string): number {
  const rank = RANKS.find(([pattern]) => pattern.test(path))?.[1];
  if (rank === undefined) throw new Error(`${path} has no rank: add its folder to ARCHITECTURE.md and here`);
  return rank;
}

/** The folder that counts as a file's own; files directly in src/ have none. */
function home(path: string): string {
  const [, second = '', third = ''] = path.split('/');
  if (path.startsWith('commands/')) return 'commands';
  if (second === 'adapters') return `adapters/${third}`;
  if (/^(ingest|deliver|command)/.test(second)) return second.replace(/\.ts$/, '');
  return second.endsWith('.ts') ? path : second;
}

test('a file imports from its own folder or from a strictly lower rank', () => {
  const wrong = [...sources('src'), ...sources('commands')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].flatMap((match) => {
      const target = relative('.', normalize(join(dirname(file), match[1] ?? match[2] ?? '')));
      const same = home(file) === home(target);
      const vocabulary = rankOf(file) === 0 && rankOf(target) === 0;
      return same || vocabulary || rankOf(target) < rankOf(file) ? [] : [`${file} → ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('only src/store/database.ts names the SQLite driver, and only src/parse uses cheerio', () => {
  const users = (name: string) =>
    [...sources('src'), ...sources('commands')].filter((file) => readFileSync(file, 'utf8').includes(`'${name}`));
  expect(users('better-sqlite3')).toEqual(['src/store/database.ts']);
  expect(users('cheerio').filter((file) => !file.startsWith('src/parse/'))).toEqual([]);
});
