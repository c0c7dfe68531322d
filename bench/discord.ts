import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { RemoteDiscord } from '../test/fake-discord/remote.ts';
import { printTable, quantile } from './table.ts';

/**
 * `npm run build && npm run bench:discord -- --articles DIR`: the release build as a process on the fake Discord, which is
 * a process of its own. First many interactions while a sync runs all the time, then many messages that do not concern the bot, with its memory.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: './seeds' },
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    messages: { type: 'string', default: '100000' },
    guilds: { type: 'string', default: '1000' },
    /** `interactions` or `messages`: that half alone. */
    only: { type: 'string', default: '' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'bench-discord-'));
const archive = join(work, 'articles');
cpSync(values.articles, archive, { recursive: true });

const files = readdirSync(archive, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** Two or three characters in sequence out of the files' names and beginnings: what people search for. */
function words(count: number): string[] {
  const found: string[] = [];
  for (let i = 0; found.length < count && i < count * 20; i++) {
    const file = files[(i * 7919) % files.length];
    if (file === undefined) break;
    const han = /\p{Script=Han}{4,}/u.exec(readFileSync(file, 'utf8').slice(0, 4_000))?.[0];
    if (han !== undefined) found.push(han.slice(i % 2, (i % 2) + 2 + (i % 2)));
  }
  return found;
}

function startBot(discord: RemoteDiscord, data: string): ChildProcess {
  return spawn(process.execPath, ['dist/src/main.js', 'start'], {
    env: {
      ...process.env,
      ARTICLES_DIR: archive,
      DATA_DIR: data,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Resident memory of a process, MB: `VmRSS` now, `VmHWM` at its peak. */
const memory = (bot: ChildProcess, key: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Makes `VmHWM` start anew from what the process holds now (proc(5), clear_refs). */
const forgetPeak = (bot: ChildProcess): void => writeFileSync(`/proc/${bot.pid}/clear_refs`, '5');

/** Processor time of a process's main thread so far, in milliseconds (a tick is ten). */
function mainThreadMs(bot: ChildProcess): number {
  const stat = readFileSync(`/proc/${bot.pid}/task/${bot.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function stop(bot: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  bot.kill('SIGTERM');
  await ended;
}

/** Rewrites files all the time, so that a sync always runs. */
async function keepSyncing(until: () => boolean): Promise<void> {
  for (let i = 0; !until(); i++) {
    for (let k = 0; k < 40; k++) {
      const file = files[(i * 40 + k) % files.length];
      if (file !== undefined && statSync(file).size < 200_000)
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n<p>再次保存。</p>\n`);
    }
    await sleep(500);
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function interactions(data: string) {
  const discord = await RemoteDiscord.start();
  await discord.call('guild', { name: 'first' });
  const bot = startBot(discord, data);
  await discord.call('online', { ms: 60_000 });
  await sleep(1_000);
  let over = false;
  const syncing = keepSyncing(() => over);
  const seconds = Number(values.seconds);
  const perSecond = Number(values.rate);
  const busyBefore = mainThreadMs(bot);
  const result = await discord.call('load', { perSecond, seconds, words: words(500) });
  const busy = mainThreadMs(bot) - busyBefore;
  over = true;
  await syncing;
  const peak = memory(bot, 'VmHWM');
  await stop(bot);
  const violations = await discord.call('violations', {});
  discord.stop();
  const late = result.firstAnswerMs.filter((time) => time > 3_000).length;
  for (const failure of [...new Set(result.failures)].slice(0, 10)) process.stdout.write(`failed: ${failure}\n`);
  for (const violation of violations.slice(0, 10)) process.stdout.write(`objection: ${violation}\n`);
  printTable(`${perSecond} interactions/s for ${seconds} s, ${files.length} articles, a sync running`, [
    [
      'sent',
      `${result.sent} (${Object.entries(result.kinds)
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', ')})`,
      '–',
    ],
    ['errors, and rules broken', `${result.failures.length}, ${violations.length}`, '0, 0'],
    ['first request later than 3 s', String(late), '0'],
    ['gateway event → first request, p50', ms(quantile(result.firstAnswerMs, 0.5)), '≤ 10 ms'],
    ['p95', ms(quantile(result.firstAnswerMs, 0.95)), '–'],
    ['p99', ms(quantile(result.firstAnswerMs, 0.99)), '≤ 150 ms'],
    ['slowest', ms(Math.max(...result.firstAnswerMs)), '≤ 3000 ms'],
    ['deferred', String(result.deferred), '–'],
    ['main thread’s processor time per interaction', ms(busy / result.sent), '–'],
    ['load of the machine (1 minute), processors', `${(loadavg()[0] ?? 0).toFixed(1)}, ${availableParallelism()}`, '–'],
    ['peak memory of the bot', `${peak.toFixed(0)} MB`, '–'],
  ]);
}

async function unrelated(data: string) {
  const discord = await RemoteDiscord.start();
  const guilds = Number(values.guilds);
  const messages = Number(values.messages);
  await discord.call('manyGuilds', { count: guilds });
  const bot = startBot(discord, data);
  await discord.call('online', { ms: 60_000 });
  // The index of the first half is complete; what is left to work out about people may still run for a while.
  await sleep(20_000);
  const rows: [string, string, string][] = [
    ['peak of the start, a sync in the same process', `${memory(bot, 'VmHWM').toFixed(0)} MB`, '–'],
    ['after login', `${memory(bot, 'VmRSS').toFixed(0)} MB`, '–'],
  ];
  forgetPeak(bot);
  let seconds = 0;
  for (let tenth = 1; tenth <= 10; tenth++) {
    seconds += (await discord.call('noise', { guilds, messages: messages / 10, authors: 2_000 })).seconds;
    if ([1, 2, 4, 6, 8, 10].includes(tenth)) {
      await sleep(1_000);
      rows.push([`after ${(messages / 10) * tenth} messages`, `${memory(bot, 'VmRSS').toFixed(0)} MB`, '≤ 350 MB']);
    }
  }
  rows.push(['peak while they came', `${memory(bot, 'VmHWM').toFixed(0)} MB`, '≤ 350 MB']);
  rows.push(['messages per second', (messages / seconds).toFixed(0), '–']);
  await stop(bot);
  discord.stop();
  printTable(`${messages} messages that do not concern the bot, ${guilds} servers`, rows);
}

const data = join(work, 'data');
try {
  if (values.only !== 'messages') await interactions(data);
  if (values.only !== 'interactions') await unrelated(data);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(0);
