import { expect, test } from 'vitest';
import { marksIn } from '../../src/queries/search/marks.ts';
import { formOf } from '../../src/queries/search/plan.ts';
import { snippetsOf } from '../../src/queries/search/snippets.ts';

test('two matches far apart in one long sentence still make a snippet', () => {
  const form = formOf('港口');
  if (form === null) throw new Error('no form');
  const clause = { typed: '港口', forms: [form], added: [], exact: false, inTitle: false, single: false };
  const filler = '货柜积压与船期延误'.repeat(30);
  for (let first = 60; first < 140; first += 7) {
    const text = `${filler.slice(0, first)}港口${filler.slice(0, 70)}港口${filler.slice(0, 200)}。`;
    const [snippet] = snippetsOf({ text, marks: marksIn(text, [clause]) }, 1);
    expect(snippet?.text).toContain('港口');
    expect(snippet?.text.length).toBeLessThan(300);
  }
});
