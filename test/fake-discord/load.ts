import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import type { FakeDiscord } from './fake.ts';
import type { Person } from './person.ts';
import { post } from './posting.ts';
import { interactive } from './rules/components.ts';
import type { Shown } from './shown.ts';
import type { Channel, Interaction } from './state.ts';

/** Crowds of simulated people, for benchmarks. */

export interface LoadOptions {
  readonly perSecond: number;
  readonly seconds: number;
  /** Words people search for. */
  readonly words: readonly string[];
}

export interface LoadResult {
  readonly sent: number;
  readonly failures: readonly string[];
  /** Milliseconds from the gateway event to the first HTTP request for it. */
  readonly firstAnswerMs: readonly number[];
  readonly deferred: number;
  /** What people were shown, by kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

const pick = <T>(list: readonly T[], i: number): T => {
  const found = list[i % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** Interactions at a steady rate: searches, the newest, people, suggestions while typing, and page turns. */
export async function load(fake: FakeDiscord, options: LoadOptions): Promise<LoadResult> {
  const guild = fake.guild('crowd', { locale: 'zh-CN' });
  const channels = Array.from({ length: 100 }, (_, i) => fake.channel(guild, `c${i}`));
  const people = Array.from({ length: 400 }, (_, i) => fake.person(`p${i}`, pick(channels, i), { locale: 'zh-CN' }));
  const names = await knownNames(pick(people, 0));
  const failures: string[] = [];
  const times: number[] = [];
  const kinds: Record<string, number> = {};
  const pages: { person: Person; shown: Shown }[] = [];
  let deferred = 0;
  const under: Promise<unknown>[] = [];
  const total = options.perSecond * options.seconds;
  const start = performance.now();
  for (let i = 0; i < total; i++) {
    const due = start + (i * 1000) / options.perSecond;
    const ahead = due - performance.now();
    if (ahead > 1) await sleep(ahead);
    const person = pick(people, i);
    const kind = pick(['search', 'search', 'latest', 'complete', 'who', 'page'], i);
    const word = pick(kind === 'who' && names.length > 0 ? names : options.words, i * 7);
    const turn = kind === 'page' ? pages.shift() : undefined;
    const work = turn
      ? turn.person.click(turn.shown, '下一页').then((shown) => shown.interaction)
      : one(fake, person, kind, word, (shown) => pages.length < 50 && pages.push({ person, shown }));
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    under.push(
      work.then(
        (interaction) => {
          times.push((interaction.respondedAt ?? Number.POSITIVE_INFINITY) - interaction.sentAt);
          if (interaction.response === 5 || interaction.response === 6) deferred++;
        },
        (error: unknown) => failures.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`),
      ),
    );
  }
  await Promise.all(under);
  return { sent: total, failures, firstAnswerMs: times, deferred, kinds };
}

/** Names the bot suggests for surnames people type. */
async function knownNames(person: Person): Promise<string[]> {
  const names: string[] = [];
  for (const typed of ['拜', '特', '习', '王', '李', '张', '普', '马', '蔡', '金']) {
    const offered = await person.complete('/who', { name: typed }, 'name').catch(() => []);
    names.push(...offered.map(({ value }) => String(value)));
  }
  return names;
}

async function one(
  fake: FakeDiscord,
  person: Person,
  kind: string,
  word: string,
  keep: (shown: Shown) => unknown,
): Promise<Interaction> {
  if (kind === 'complete') {
    const before = fake.world.interactions.size;
    const choices = person.complete('/who', { name: word.slice(0, 2) }, 'name');
    const interaction = [...fake.world.interactions.values()][before];
    await choices;
    if (!interaction || interaction.response === null) throw new Error('no suggestions in time');
    return interaction;
  }
  const shown =
    kind === 'latest'
      ? await person.slash('/latest')
      : kind === 'who'
        ? await person.slash('/who', { name: word })
        : await person.slash('/search', { query: word });
  if (/已记录，编号|已記錄，編號|has been logged as/.test(shown.text)) throw new Error(shown.text);
  const next = interactive(shown.message.components as never).find(({ label }) => label === '下一页');
  if (next && !next.disabled) keep(shown);
  return shown.interaction;
}

export interface NoiseOptions {
  readonly guilds: number;
  readonly messages: number;
  readonly authors: number;
}

/** Makes the servers of `noise`; call it before the bot logs in. */
export function manyGuilds(fake: FakeDiscord, count: number): void {
  for (let i = 0; i < count; i++) {
    const guild = fake.guild(`g${i}`);
    fake.channel(guild, 'talk');
    fake.channel(guild, 'news');
  }
}

/** Messages that do not concern the bot, as fast as its socket takes them. */
export async function noise(fake: FakeDiscord, options: NoiseOptions): Promise<{ seconds: number }> {
  const channels: Channel[] = [...fake.world.channels.values()].filter((channel) => channel.type === 0);
  const authors = Array.from({ length: options.authors }, (_, i) => fake.user(`a${i}`));
  const start = performance.now();
  for (let i = 0; i < options.messages; i++) {
    const channel = pick(channels, i * 31);
    const author = pick(authors, i * 17);
    const guild = fake.world.guilds.get(channel.guildId ?? '');
    if (guild && !guild.members.has(author.id)) fake.join(guild, author);
    post(fake.world, { channel, authorId: author.id, body: { content: `message ${i}, nothing for a bot` } });
    if (i % 200 === 0) {
      await breathe();
      for (const { socket } of fake.gateway.live) while ((socket?.bufferedAmount ?? 0) > 1 << 20) await sleep(5);
    }
  }
  for (const { socket } of fake.gateway.live) while ((socket?.bufferedAmount ?? 0) > 0) await sleep(5);
  return { seconds: (performance.now() - start) / 1000 };
}
