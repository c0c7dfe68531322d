import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workText } from '../../src/extract/text.ts';

/** Names and speakers are looked for in folded text: a rule that asks for a character folding changes never holds. */

const ROOT = join(import.meta.dirname, '../../src/extract');
/** These read the source itself. */
const OF_THE_SOURCE = new Set(['sentences.ts', 'summary.ts', 'summary-signs.ts']);
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu;
const REGEX = /\/(?![*/\s])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[gimsuy]*u/gu;

test('no regular expression of the extraction asks for a character that folding changes', () => {
  const altered: string[] = [];
  let looked = 0;
  for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts') || OF_THE_SOURCE.has(entry.name)) continue;
    const code = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(COMMENT, '');
    for (const [pattern] of code.matchAll(REGEX)) {
      looked++;
      const changed = [...pattern].filter((char) => /\p{Script=Han}/u.test(char) && workText(char) !== char);
      if (changed.length > 0) altered.push(`${entry.name}: ${changed.join('')} in ${pattern}`);
    }
  }
  expect(altered).toEqual([]);
  expect(looked).toBeGreaterThan(300);
});
