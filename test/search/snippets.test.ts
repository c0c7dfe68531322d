import { expect, test } from 'vitest';
import { marksIn } from '../../src/queries/search/marks.ts';
import { type Clause, formOf } from '../../src/queries/search/plan.ts';
import { snippetsOf } from '../../src/queries/search/snippets.ts';

function clauseOf(typed: string): Clause {
  const form = formOf(typed);
  if (form === null) throw new Error('no form');
  return { typed, forms: [form], added: [], exact: false, inTitle: false, single: false };
}

function snippetsFor(text: string, ...typed: string[]): string[] {
  const clauses = typed.map(clauseOf);
  return snippetsOf({ text, marks: marksIn(text, clauses) }, clauses.length).map((snippet) => snippet.text);
}

test('two matches far apart in one long sentence still make a snippet', () => {
  const filler = '货柜积压与船期延误'.repeat(30);
  for (let first = 60; first < 140; first += 7) {
    const text = `${filler.slice(0, first)}港口${filler.slice(0, 70)}港口${filler.slice(0, 200)}。`;
    const [snippet] = snippetsFor(text, '港口');
    expect(snippet).toContain('港口');
    expect(snippet?.length).toBeLessThan(300);
  }
});

test('a Latin name is not cut, neither at an initial nor at a space', () => {
  const text = 'Yesterday he met George W. Bush in Texas. They talked.';
  expect(snippetsFor(text, 'Bush')).toEqual(['Yesterday he met George W. Bush in Texas.']);
  expect(snippetsFor(text, 'George W Bush')).toEqual(['Yesterday he met George W. Bush in Texas.']);
  const long = `${'The committee considered every amendment twice '.repeat(6)}before Angela Merkel spoke ${'about the budget of the union '.repeat(6)}`;
  const [cut = ''] = snippetsFor(long, 'Merkel');
  expect(cut).toContain('Angela Merkel');
  expect(long.split(' ')).toEqual(expect.arrayContaining(cut.split(' ')));
  expect(cut.length).toBeLessThanOrEqual(150);
});

test('a number or a time is not cut', () => {
  const text = `${'讲座从上午说到了傍晚'.repeat(9)}，章节12:45讨论水库${'以及下游的灌溉与航运'.repeat(9)}。`;
  expect(snippetsFor(text, '水库')[0]).toContain('12:45讨论水库');
});

test('sentences are compared across paragraphs, and each is shown once', () => {
  const text = '水库见底。\n渔民上岸了。水库见底。\n水库旁的渔民谈到了补偿。';
  expect(snippetsFor(text, '水库', '渔民')).toEqual(['水库见底。', '水库旁的渔民谈到了补偿。']);
  expect(snippetsFor('水库见底。\n渔民上岸了。', '水库', '渔民')).toEqual(['水库见底。', '渔民上岸了。']);
  expect(snippetsFor('别的事情。', '水库')).toEqual([]);
});
