import { crashTrial } from '../test/digest/crash.ts';

/** `npx tsx scripts/crash.ts [kills] [seed] [--without-ledger]`: kills the real process while it delivers, and counts. */
const [kills = '300', seed = '1'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const started = Date.now();
const result = await crashTrial({
  kills: Number(kills),
  seed: Number(seed),
  withoutLedger: process.argv.includes('--without-ledger'),
  onRound: (round) => {
    if (round % 10 === 9) process.stderr.write(`${round + 1} kills, ${Math.round((Date.now() - started) / 1000)} s\n`);
  },
});
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exitCode = result.missing.length + result.doubled.length + result.stray === 0 ? 0 : 1;
