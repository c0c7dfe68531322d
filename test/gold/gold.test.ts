import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GoldArticle } from './score.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly doubtful?: boolean;
}

/** The halves that are here: the held-out ones are landed later than the ones to tune on. */
function halves<T>(name: string): T[][] {
  return ['dev', 'heldout']
    .map((half) => new URL(`./${name}-${half}.json`, import.meta.url))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as T[]);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('every annotated speaker is one of the people annotated in that article', () => {
  const strangers = halves<GoldArticle>('people')
    .flat()
    .flatMap(({ path, people, quotations }) =>
      quotations
        .filter(({ speaker }) => speaker !== null && !people.some(({ name }) => name === speaker))
        .map(({ speaker }) => `${speaker} in ${path}`),
    );
  expect(strangers).toEqual([]);
});

test('every annotated person is named at least once, and no name is annotated twice in an article', () => {
  for (const { path, people } of halves<GoldArticle>('people').flat()) {
    expect(repeated(people.map(({ name }) => name)), path).toEqual([]);
    for (const { name, surfaces } of people) {
      const counts = Object.values(surfaces);
      expect(counts.length > 0 && counts.every((count) => count > 0), `${name} in ${path}`).toBe(true);
    }
  }
});

test('a trap is not at the same time the naming of a person', () => {
  for (const { path, people, notPeople } of halves<GoldArticle>('people').flat()) {
    const surfaces = people.flatMap((person) => Object.keys(person.surfaces));
    expect(
      notPeople.filter((trap) => surfaces.includes(trap)),
      path,
    ).toEqual([]);
  }
});

test('no article and no pair is in both halves', () => {
  const articles = halves<GoldArticle>('people').flat();
  expect(repeated(articles.map(({ path }) => path))).toEqual([]);
  expect(
    repeated(
      articles.map((article) => JSON.stringify(article.quotations.slice(0, 20))).filter((text) => text.length > 400),
    ),
  ).toEqual([]);
  const pairs = halves<Pair>('stories').flat();
  expect(repeated(pairs.map(({ a, b }) => [a, b].sort().join('\n')))).toEqual([]);
});

test('each half of the story pairs holds a hundred decided ones, as many alike as not', () => {
  for (const half of halves<Pair>('stories')) {
    const decided = half.filter(({ doubtful }) => !doubtful);
    expect(decided.length).toBe(100);
    expect(decided.filter(({ same }) => same).length).toBe(50);
  }
});
