import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type AliasEntry, checkAliases } from './aliases.ts';
import { ArchiveError } from './errors.ts';

/** The operator's own other forms, in DATA_DIR: `[["某甲", "某乙", "Somebody"], …]`. */
export const ALIASES_FILE = 'aliases.json';

const schema = z.array(z.array(z.string().min(1).max(100)).min(2).max(20)).max(5_000);

/** Reads the operator's entries; none where there is no file. Throws ArchiveError `bad_file` that says what to mend. */
export function readAliasesFile(dataDir: string): AliasEntry[] {
  const path = join(dataDir, ALIASES_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ArchiveError('bad_file', `${path} cannot be read. Check its permissions, or remove it.`, {
      cause: error,
    });
  }
  const bad = (what: string): ArchiveError =>
    new ArchiveError('bad_file', `${path}: ${what}. It is a list of lists of names: [["某甲", "某乙", "Somebody"]].`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw bad(`not JSON (${(error as Error).message})`);
  }
  const entries = schema.safeParse(data);
  if (!entries.success) throw bad(z.prettifyError(entries.error).split('\n')[0] ?? 'not as expected');
  const [wrong] = checkAliases(entries.data);
  if (wrong !== undefined) throw bad(wrong);
  return entries.data;
}
