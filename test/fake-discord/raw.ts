import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type FakeDiscord, startFakeDiscord } from './fake.ts';
import type { Person } from './person.ts';
import type { Channel, Guild, Interaction } from './state.ts';

/** The fake without a library: plain HTTP and plain sockets, for tests of its rules. */

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API answers
  readonly body: any;
  readonly headers: Headers;
}

export interface Raw {
  readonly fake: FakeDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly mei: Person;
  call(method: string, path: string, body?: unknown, token?: string | null): Promise<Reply>;
  /** Sends a message to the channel, pinging nobody. */
  send(body: object, to?: Channel): Promise<Reply>;
  /** A slash command on its way, not answered yet. */
  asked(name?: string): Interaction;
  respond(interaction: Interaction, body: object, query?: string): Promise<Reply>;
}

export const QUIET = { allowed_mentions: { parse: [] } } as const;

export async function raw(): Promise<Raw> {
  const fake = await startFakeDiscord({ answersOnly: true });
  onTestFinished(() => fake.stop());
  const guild = fake.guild('newsroom', { locale: 'zh-TW' });
  const channel = fake.channel(guild, 'desk');
  const mei = fake.person('mei', channel, { locale: 'zh-CN' });
  const call: Raw['call'] = async (method, path, body, token = fake.token) => {
    const response = await fetch(`${fake.api}/v10${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bot ${token}` }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
  };
  register(fake, { name: 'ping', description: 'Ping' });
  return {
    fake,
    guild,
    channel,
    mei,
    call,
    send: (body, to = channel) => call('POST', `/channels/${to.id}/messages`, { ...QUIET, ...body }),
    asked: (name = '/ping') => mei.sendSlash(name),
    respond: (interaction, body, query = '') =>
      call('POST', `/interactions/${interaction.id}/${interaction.token}/callback${query}`, body, null),
  };
}

/** Puts a command straight into the fake. */
export function register(fake: FakeDiscord, body: Record<string, unknown>, guildId: string | null = null): string {
  const id = fake.world.ids.next();
  fake.world.commands.set(id, { id, guildId, version: id, body });
  return id;
}

/** One gateway socket, packet by packet. */
export class Socket {
  readonly #ws: WebSocket;
  readonly packets: { op: number; t?: string | null; s?: number | null; d?: unknown }[] = [];
  readonly closed: Promise<number>;
  #wake: () => void = () => {};

  constructor(url: string) {
    this.#ws = new WebSocket(url);
    this.#ws.on('message', (data) => {
      this.packets.push(JSON.parse(data.toString()));
      this.#wake();
    });
    this.#ws.on('error', () => {});
    this.closed = new Promise((resolve) => this.#ws.on('close', (code) => resolve(code)));
    onTestFinished(() => this.#ws.terminate());
  }

  send(op: number, d: unknown): void {
    this.#ws.send(JSON.stringify({ op, d }));
  }

  text(text: string): void {
    this.#ws.send(text);
  }

  /** The first packet that fits, now or soon. */
  async packet(fits: (packet: Socket['packets'][number]) => boolean): Promise<Socket['packets'][number]> {
    for (;;) {
      const found = this.packets.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  op(op: number): ReturnType<Socket['packet']> {
    return this.packet((packet) => packet.op === op);
  }

  event(type: string): ReturnType<Socket['packet']> {
    return this.packet((packet) => packet.t === type);
  }
}

export async function connect(fake: FakeDiscord, query = '?v=10&encoding=json'): Promise<Socket> {
  return new Socket(`${fake.gatewayUrl}/${query}`);
}

/** A socket that is identified. */
export async function identify(
  fake: FakeDiscord,
  intents = 1 | (1 << 9) | (1 << 12),
  token = fake.token,
): Promise<Socket> {
  const socket = await connect(fake);
  await socket.op(10);
  socket.send(2, { token, intents, properties: { os: 'linux', browser: 'test', device: 'test' } });
  return socket;
}
