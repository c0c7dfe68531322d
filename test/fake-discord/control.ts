import type { FakeDiscord } from './fake.ts';
import type { Fault } from './faults.ts';
import { type LoadOptions, load, manyGuilds, type NoiseOptions, noise } from './load.ts';
import type { OptionInput } from './options.ts';
import type { Person } from './person.ts';
import type { Shown } from './shown.ts';
import type { Channel, ChannelType, Guild } from './state.ts';

/** The fake by remote control: every method takes one plain object and returns plain JSON. Things are named by id. */

const shownJson = (shown: Shown) => ({
  text: shown.text,
  message: shown.message,
  ephemeral: shown.ephemeral,
  deferred: shown.deferred,
  updated: shown.updated,
  firstAnswerMs: shown.firstAnswerMs,
});

type Options = Readonly<Record<string, OptionInput>>;

export function controls(fake: FakeDiscord) {
  const people = new Map<string, Person>();
  const guildOf = (id: string): Guild => {
    const guild = fake.world.guilds.get(id);
    if (!guild) throw new Error(`no server ${id}`);
    return guild;
  };
  const channelOf = (id: string): Channel => {
    const channel = fake.world.channels.get(id);
    if (!channel) throw new Error(`no channel ${id}`);
    return channel;
  };
  const personOf = (id: string, channel?: string): Person => {
    const person = people.get(id);
    if (!person) throw new Error(`no person ${id}`);
    if (channel === 'direct') return person.direct;
    return channel === undefined ? person : person.in({ id: channel });
  };
  return {
    /** Where the bot logs in, and with what. */
    info: () => ({ api: fake.api, token: fake.token, botId: fake.world.bot.id }),
    guild: (p: { name: string; locale?: string }) => {
      const guild = fake.guild(p.name, p.locale === undefined ? {} : { locale: p.locale });
      return { id: guild.id };
    },
    channel: (p: { guild: string; name: string; type?: keyof typeof ChannelType }) => ({
      id: fake.channel(guildOf(p.guild), p.name, p.type ?? 'text').id,
    }),
    thread: (p: { channel: string; name: string }) => ({
      id: fake.thread(channelOf(p.channel), p.name, fake.world.bot).id,
    }),
    /** A person standing in a channel; `manage`: holds Manage Server. */
    person: (p: { name: string; channel: string; locale?: string; manage?: boolean; installed?: boolean }) => {
      const options = { locale: p.locale ?? 'en-US', installed: p.installed ?? false };
      const person = p.manage
        ? fake.manager(p.name, channelOf(p.channel), options)
        : fake.person(p.name, channelOf(p.channel), options);
      people.set(person.id, person);
      return { id: person.id };
    },
    /** Where a call takes `channel`, it says where the person stands ('direct': their direct messages). */
    slash: async (p: { person: string; channel?: string; name: string; options?: Options }) =>
      shownJson(await personOf(p.person, p.channel).slash(p.name, p.options ?? {})),
    complete: (p: { person: string; channel?: string; name: string; options: Options; focused: string }) =>
      personOf(p.person, p.channel).complete(p.name, p.options, p.focused),
    click: async (p: { person: string; channel?: string; message: string; button: string }) =>
      shownJson(await personOf(p.person, p.channel).click({ id: p.message }, p.button)),
    choose: async (p: { person: string; channel?: string; message: string; values: string[] }) =>
      shownJson(await personOf(p.person, p.channel).choose({ id: p.message }, p.values)),
    use: async (p: { person: string; channel?: string; name: string; message: string }) =>
      shownJson(await personOf(p.person, p.channel).use(p.name, { id: p.message })),
    say: (p: { person: string; channel?: string; text: string }) => ({
      id: personOf(p.person, p.channel).say(p.text).id,
    }),
    ask: (p: { person: string; channel?: string; text: string }) => personOf(p.person, p.channel).ask(p.text),
    /** The channel of somebody's direct messages with the bot. */
    direct: (p: { person: string }) => ({ id: personOf(p.person).direct.channel.id }),
    closeDms: (p: { person: string; closed: boolean }) => {
      personOf(p.person).user.acceptsDms = !p.closed;
      return null;
    },
    messages: (p: { channel: string }) => fake.messages(channelOf(p.channel)),
    fromBot: (p: { channel: string }) => fake.fromBot(channelOf(p.channel)),
    /** Threads (forum posts too) of a channel. */
    threads: (p: { channel: string }) =>
      [...fake.world.channels.values()]
        .filter((channel) => channel.parentId === p.channel)
        .map(({ id, name }) => ({ id, name })),
    deleteChannel: (p: { channel: string }) => {
      fake.deleteChannel(channelOf(p.channel));
      return null;
    },
    /** `allow` and `deny` are permission bits in decimal; `who` a role or user id, by default everybody. */
    overwrite: (p: { channel: string; who?: string; allow?: string; deny?: string }) => {
      const channel = channelOf(p.channel);
      fake.overwrite(
        channel,
        { id: p.who ?? channel.guildId ?? '' },
        { allow: BigInt(p.allow ?? 0), deny: BigInt(p.deny ?? 0) },
      );
      return null;
    },
    /** As Fault, with `path` as the source of a regular expression. */
    fault: (p: Omit<Fault, 'path'> & { path?: string }) => {
      const { path, ...rest } = p;
      fake.http.faults.add(path === undefined ? rest : { ...rest, path: new RegExp(path) });
      return null;
    },
    clearFaults: () => {
      fake.http.faults.clear();
      return null;
    },
    rates: (p: { perBucket?: number; windowMs?: number; global?: number }) => {
      Object.assign(fake.http.rates.settings, p);
      return null;
    },
    forgetNonces: () => {
      fake.forgetNonces();
      return null;
    },
    /** Moves this Discord's clock (not the bot's). */
    advance: (p: { ms: number }) => {
      fake.clock.advance(p.ms);
      return null;
    },
    expectPing: (p: { role: string }) => {
      fake.world.expectedPings.add(p.role);
      return null;
    },
    role: (p: { guild: string; name: string; mentionable?: boolean }) => ({
      id: fake.role(guildOf(p.guild), p.name, { mentionable: p.mentionable ?? false }).id,
    }),
    drop: () => {
      fake.gateway.drop();
      return null;
    },
    askReconnect: () => {
      fake.gateway.askReconnect();
      return null;
    },
    closeAll: (p: { code: number }) => {
      fake.gateway.closeAll(p.code);
      return null;
    },
    /** No event is handed to the bot's dead sessions any more: as when Discord noticed that it went away. */
    forgetSessions: () => {
      for (const [id, session] of fake.gateway.sessions) if (session.socket === null) fake.gateway.sessions.delete(id);
      return null;
    },
    online: async (p: { ms?: number }) => {
      await fake.online(p.ms);
      return null;
    },
    offline: async (p: { ms?: number }) => {
      await fake.offline(p.ms);
      return null;
    },
    requests: (p: { since?: number }) => fake.requests.slice(p.since ?? 0),
    stats: () => ({
      ...fake.gateway.stats,
      live: fake.gateway.live.length,
      invalid: fake.http.rates.invalid,
      requests: fake.requests.length,
    }),
    violations: () => fake.world.violations,
    /** Crowds, for benchmarks: see load.ts. */
    load: (p: LoadOptions) => load(fake, p),
    manyGuilds: (p: { count: number }) => {
      manyGuilds(fake, p.count);
      return null;
    },
    noise: (p: NoiseOptions) => noise(fake, p),
  };
}

export type Controls = ReturnType<typeof controls>;
