import { expect, test } from 'vitest';
import { DERIVATIONS } from '../../src/ingest/derive.ts';
import { who } from '../../src/queries/who.ts';
import { memoryArchive, syncFolder } from '../support/archive.ts';

test('whom the five articles name by a family name alone has a page of his own', async () => {
  const db = memoryArchive();
  await syncFolder(db, 'seeds');
  for (const derivation of DERIVATIONS) while (derivation.step(db));
  const known = (typed: string) => who(db, typed).person?.nameEn;
  expect(known('雷蒙多')).toBe('Gina Raimondo');
  expect(known('麦考尔')).toBe('Michael McCaul');
  expect(known('习主席')).toBe('Xi Jinping');
  // A family name of many, but its English form stands behind it.
  expect(known('奥斯汀')).toBe('Lloyd Austin');
  expect(known('Lloyd Austin')).toBe('Lloyd Austin');
});
