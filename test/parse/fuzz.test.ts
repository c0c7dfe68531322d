import { expect, test } from 'vitest';
import { faultOf, generator, mutate } from './mutate.ts';
import { listPages, readPage } from './pages.ts';

/** The seeds get 2,000 rounds, the other pages fewer; `FUZZ=2000 npx vitest run test/parse/fuzz.test.ts` gives all the same. */
const roundsFor = (slug: string) => Number(process.env.FUZZ ?? (slug.startsWith('seed-') ? 2000 : 60));
/** A single file that takes longer has met something that grows faster than the file. */
const SLOW_MS = 3000;

test.each(listPages())(
  'damaged versions of %s are read or skipped',
  (slug) => {
    const { bytes, path } = readPage(slug);
    const random = generator([...slug].reduce((sum, char) => sum * 31 + (char.codePointAt(0) ?? 0), 7));
    for (let round = 0; round < roundsFor(slug); round++) {
      const damaged = mutate(bytes, random);
      const start = performance.now();
      expect(faultOf(damaged, path), `round ${round}`).toBeNull();
      expect(performance.now() - start, `round ${round}`).toBeLessThan(SLOW_MS);
    }
  },
  600_000,
);
