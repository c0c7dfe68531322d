import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperatorLinks } from '../extract/identity.ts';
import { workText } from '../extract/text.ts';

/** The operator's word on who is who, in DATA_DIR: one line each, `#` begins a comment. */
export const OPERATOR_FILE = 'people.txt';

/**
 * Reads the lines `拜登 ≠ 亨特·拜登` (also `!=`: never one person) and `川建国 = 唐纳德·特朗普` (one person, named by the
 * right side). Lines of any other form are left out. No file means nothing to say.
 */
export function readOperatorLinks(dataDir: string): OperatorLinks {
  let text = '';
  try {
    text = readFileSync(join(dataDir, OPERATOR_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return parseOperatorLinks(text);
}

export function parseOperatorLinks(text: string): OperatorLinks {
  const together: [string, string][] = [];
  const apart: [string, string][] = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*$/u, '').trim();
    const match = /^(.+?)\s*(=|≠|!=)\s*(.+)$/u.exec(line);
    if (match === null) continue;
    const [left, right] = [workText((match[1] ?? '').trim()), workText((match[3] ?? '').trim())];
    if (match[2] === '=') together.push([left, right]);
    else apart.push([left, right]);
  }
  return { together, apart };
}
