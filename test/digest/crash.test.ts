import { expect, test } from 'vitest';
import { crashTrial } from './crash.ts';

/** Kills in this test; `npx tsx scripts/crash.ts 300` does the whole trial. */
const KILLS = Number(process.env.CRASH_KILLS ?? 3);

test('the real process, killed while it delivers: every digest and alert arrives exactly once', async () => {
  const result = await crashTrial({ kills: KILLS, seed: 5 });
  expect(result).toMatchObject({ missing: [], doubled: [], stray: 0 });
  expect(result.owed).toBe(KILLS * 6);
}, 300_000);
