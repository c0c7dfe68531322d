import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { positionNow } from '../../src/store/arrivals.ts';
import { type Db, openArchive, openState } from '../../src/store/database.ts';
import { addSubscription, type NewSubscription } from '../../src/store/subscriptions.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake.ts';
import type { Channel } from '../fake-discord/state.ts';
import { articleText, put } from '../support/files.ts';
import { random } from './pretend.ts';

/**
 * The real process, killed with SIGKILL again and again while it delivers, on a fake Discord that also loses answers and
 * forgets nonces. Each digest carries a word of its own in its heading, each alert names its watch and its article: what
 * arrived is counted by what people see, not by what the ledger says.
 */
export interface CrashOptions {
  readonly kills: number;
  readonly seed: number;
  /** Forget between two starts what was being sent, as a version without a ledger would. */
  readonly withoutLedger?: boolean;
  readonly onRound?: (round: number) => void;
}

export interface CrashResult {
  /** Digests and alerts that were owed. */
  readonly owed: number;
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** Messages on the fake that no ledger row accounts for, or that one row accounts for twice. */
  readonly stray: number;
  readonly messages: number;
  /** Kills that found a message on its way. */
  readonly inFlight: number;
}

/** The compiled program starts several times as fast as the sources: `npm run build` first, then name it here. */
const PROGRAM =
  process.env.CRASH_PROGRAM === undefined ? ['--import', 'tsx', 'src/main.ts'] : [process.env.CRASH_PROGRAM];
const DIGESTS_A_ROUND = 3;
const SETTLE = 90_000;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

class Harness {
  readonly #folder = mkdtempSync(join(tmpdir(), 'xunwen-crash-'));
  readonly #articles = join(this.#folder, 'articles');
  readonly #data = join(this.#folder, 'data');
  readonly #next: () => number;
  readonly #fake: FakeDiscord;
  readonly #places: Channel[] = [];
  readonly #state: Db;
  readonly #digests: string[] = [];
  readonly #watches: string[] = [];
  readonly #news: string[] = [];
  #direct: Channel | null = null;
  /** What people have seen so far, by message id: the fake forgets old messages. */
  readonly #seen = new Map<string, string>();
  #inFlight = 0;
  #child: ChildProcess | null = null;

  constructor(fake: FakeDiscord, seed: number) {
    this.#fake = fake;
    this.#next = random(seed);
    openArchive(join(this.#data, 'archive.db')).close();
    this.#state = openState(join(this.#data, 'state.db'));
  }

  async prepare(): Promise<void> {
    const guild = this.#fake.guild('newsroom', { locale: 'zh-CN' });
    for (const name of ['one', 'two', 'three']) this.#places.push(this.#fake.channel(guild, name));
    const forum = this.#fake.channel(guild, 'forum', 'forum');
    const person = this.#fake.person('mei', this.#places[0] as Channel);
    this.#direct = person.direct.channel;
    for (let i = 0; i < 14; i++)
      this.#article(`base${i}`, `第${i}号港口的消息：货船${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[i]}号到港`);
    await this.#start();
    await this.#stopGently();
    const archive = openArchive(join(this.#data, 'archive.db'));
    const cursor = positionNow(archive, this.#state, Date.now());
    archive.close();
    const watches: Partial<NewSubscription>[] = [
      { channel: this.#places[0]?.id ?? null },
      { channel: this.#places[1]?.id ?? null },
      { channel: null, guild: null, owner: person.user.id },
    ];
    for (const [i, where] of watches.entries()) {
      const word = `快讯${'甲乙丙'[i]}`;
      this.#watches.push(word);
      this.#subscribe({ kind: 'watch', query: `快讯|${word}`, time: null, zone: null, cursor, ...where });
    }
    this.#places.push(forum);
  }

  #article(name: string, title: string): void {
    const date = new Date(Date.now() - 60_000).toUTCString();
    const url = `https://${name}.example.org/a`;
    put(this.#articles, `${name}.txt`, articleText({ title, url, date, paragraphs: [`${title}。港务局发布了公告。`] }));
  }

  #subscribe(wanted: Partial<NewSubscription>): void {
    const base: NewSubscription = {
      kind: 'digest',
      guild: 'g',
      channel: null,
      owner: 'u',
      locale: 'zh-CN',
      query: null,
      outlets: [],
      time: '08:00',
      zone: 'UTC',
      days: [],
      role: null,
      quiet: false,
      crosspost: false,
      cursor: null,
    };
    addSubscription(this.#state, { ...base, ...wanted }, Date.now() - 3 * 3_600_000);
  }

  /** Makes new things due: some digests whose hour has just passed, and one new article for the watches. */
  #owe(round: number): void {
    const hourAgo = new Date(Date.now() - 30 * 60_000);
    const time = `${twoDigits(hourAgo.getUTCHours())}:${twoDigits(hourAgo.getUTCMinutes())}`;
    for (let i = 0; i < DIGESTS_A_ROUND; i++) {
      const word = `w${round}x${i}`;
      const place = this.#places[Math.floor(this.#next() * this.#places.length)];
      this.#digests.push(word);
      this.#subscribe({ query: `港口|${word}`, channel: place?.id ?? null, time });
    }
    const title = `快讯第${round}条：港口封闭`;
    this.#news.push(title);
    this.#article(`news${round}`, title);
  }

  async #start(): Promise<void> {
    const child = spawn(process.execPath, [...PROGRAM, 'start'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DISCORD_TOKEN: this.#fake.token,
        DISCORD_API_URL: this.#fake.api,
        ARTICLES_DIR: this.#articles,
        DATA_DIR: this.#data,
        LOG_LEVEL: 'silent',
      },
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout?.once('data', () => resolve());
      child.once('exit', (code) => reject(new Error(`the bot ended with ${code} before it had logged in`)));
    });
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  #stopGently(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** One start, some trouble, one kill. */
  async round(round: number, withoutLedger: boolean): Promise<void> {
    this.#owe(round);
    this.#fake.http.faults.clear();
    const path = /\/(messages|threads)$/;
    if (this.#next() < 0.4)
      this.#fake.http.faults.add({ method: 'POST', path, lost: true, after: Math.floor(this.#next() * 4) });
    if (this.#next() < 0.2)
      this.#fake.http.faults.add({ method: 'POST', path, status: 503, after: Math.floor(this.#next() * 4) });
    this.#fake.http.faults.add({ method: 'POST', path, delayMs: Math.floor(this.#next() * 80), times: 1_000 });
    await this.#start();
    await sleep(this.#next() * 600);
    await this.#end('SIGKILL');
    await sleep(100);
    const sending = this.#state
      .prepare<{ n: number }>("SELECT count(*) AS n FROM delivery_messages WHERE state = 'sending'")
      .get();
    this.#inFlight += (sending?.n ?? 0) > 0 ? 1 : 0;
    this.#look();
    if (this.#next() < 0.3) this.#fake.forgetNonces();
    if (withoutLedger) {
      this.#state.exec(
        "UPDATE delivery_messages SET state = 'intended', sending_at = NULL, nonce = 'x' || hex(randomblob(6)) WHERE state = 'sending'",
      );
    }
  }

  /** Lets the last process finish what is owed. */
  async settle(): Promise<void> {
    this.#fake.http.faults.clear();
    await this.#start();
    const until = Date.now() + SETTLE;
    const open = this.#state.prepare<{ n: number }>("SELECT count(*) AS n FROM deliveries WHERE state = 'intended'");
    const made = this.#state.prepare<{ n: number }>('SELECT count(*) AS n FROM deliveries');
    const owed = this.#digests.length + this.#news.length * this.#watches.length;
    while (Date.now() < until && ((open.get()?.n ?? 0) > 0 || (made.get()?.n ?? 0) < owed)) {
      // What waits for its next try need not wait that long here.
      this.#state.exec(
        "UPDATE deliveries SET next_try = min(next_try, unixepoch() * 1000 + 1000) WHERE state = 'intended'",
      );
      await sleep(250);
    }
    await this.#stopGently();
  }

  /** Looks at every channel, as people would. */
  #look(): void {
    const { world } = this.#fake;
    const channels = [...world.channels.values()].filter(
      (channel) =>
        this.#places.includes(channel) ||
        channel === this.#direct ||
        this.#places.some(({ id }) => id === channel.parentId),
    );
    for (const channel of channels)
      for (const message of this.#fake.fromBot(channel)) this.#seen.set(message.id, JSON.stringify(message.embeds));
  }

  result(): CrashResult {
    this.#look();
    const texts = [...this.#seen.values()];
    const missing: string[] = [];
    const doubled: string[] = [];
    const count = (name: string, matches: (text: string) => boolean): void => {
      const found = texts.filter(matches).length;
      if (found === 0) missing.push(name);
      if (found > 1) doubled.push(name);
    };
    for (const word of this.#digests) count(word, (text) => text.includes(`港口|${word}”`));
    for (const watch of this.#watches)
      for (const title of this.#news)
        count(`${watch} ${title}`, (text) => text.includes(`快讯|${watch} `) && text.includes(title));
    const nonces = this.#state.prepare<{ nonce: string }>('SELECT nonce FROM delivery_messages').all();
    const stray =
      texts.length - nonces.filter(({ nonce }) => texts.filter((text) => text.includes(nonce)).length === 1).length;
    return {
      owed: this.#digests.length + this.#news.length * this.#watches.length,
      missing,
      doubled,
      stray,
      messages: texts.length,
      inFlight: this.#inFlight,
    };
  }

  async close(): Promise<void> {
    await this.#end('SIGKILL');
    this.#state.close();
    await this.#fake.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Runs the whole trial. */
export async function crashTrial(options: CrashOptions): Promise<CrashResult> {
  const harness = new Harness(await startFakeDiscord(), options.seed);
  try {
    await harness.prepare();
    for (let round = 0; round < options.kills; round++) {
      await harness.round(round, options.withoutLedger === true);
      options.onRound?.(round);
    }
    await harness.settle();
    return harness.result();
  } finally {
    await harness.close();
  }
}
