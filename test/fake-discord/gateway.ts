import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './errors.ts';
import { Intent, KNOWN, PRIVILEGED } from './intents.ts';
import { Session } from './session.ts';
import type { Dispatch, World } from './state.ts';
import { guildCreateJson, meJson } from './wire.ts';

/** Switches a test can flip on the gateway. Times in milliseconds. */
export interface GatewaySettings {
  heartbeatInterval: number;
  acknowledge: boolean;
  /** Resumes answered with op 9 (invalid session). */
  refuseResumes: boolean;
  shards: number;
  sessionStarts: { total: number; remaining: number; maxConcurrency: number; resetAfter: number };
  /** Close every login with this code; 0: judge them. */
  refuseWith: number;
  /** Hold READY back, so that the bot stays logging in. */
  silent: boolean;
}

/** What the gateway counted. */
export interface GatewayStats {
  identifies: number;
  resumes: number;
  heartbeats: number;
  closes: number[];
}

const EVENTS_PER_MINUTE = 120;

/** The gateway: hello, identify, heartbeat, resume, dispatch; closes with Discord's codes. */
export class Gateway {
  readonly settings: GatewaySettings = {
    heartbeatInterval: 41_250,
    acknowledge: true,
    refuseResumes: false,
    shards: 1,
    sessionStarts: { total: 1000, remaining: 1000, maxConcurrency: 1, resetAfter: 14_400_000 },
    refuseWith: 0,
    silent: false,
  };
  readonly stats: GatewayStats = { identifies: 0, resumes: 0, heartbeats: 0, closes: [] };
  readonly sessions = new Map<string, Session>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #world: World;
  readonly #url: () => string;
  #lastIdentifies: number[] = [];

  constructor(world: World, url: () => string) {
    this.#world = world;
    this.#url = url;
    world.dispatch = (event) => this.#dispatch(event);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const query = new URL(request.url ?? '/', 'ws://localhost').searchParams;
    this.#server.handleUpgrade(request, socket, head, (ws) => {
      if (query.get('v') !== '10') {
        this.#close(ws, 4012);
        return;
      }
      if (query.get('encoding') !== 'json' || query.has('compress')) {
        this.#close(ws, 4002);
        return;
      }
      this.#greet(ws);
    });
  }

  /** Sockets that are identified now. */
  get live(): Session[] {
    return [...this.sessions.values()].filter((session) => session.socket !== null);
  }

  /** op 7: every session is asked to reconnect and resume. */
  askReconnect(): void {
    for (const session of this.live) session.socket?.send(JSON.stringify({ op: 7, d: null, s: null, t: null }));
  }

  /** op 9: every session is declared invalid; `resumable` as Discord's `d`. */
  invalidate(resumable: boolean): void {
    for (const session of this.live) {
      if (!resumable) this.sessions.delete(session.id);
      session.socket?.send(JSON.stringify({ op: 9, d: resumable, s: null, t: null }));
    }
  }

  /** Closes every socket with a code. */
  closeAll(code: number): void {
    for (const session of this.live) if (session.socket) this.#close(session.socket, code);
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const ws of this.#server.clients) ws.terminate();
  }

  stop(): void {
    this.drop();
    this.#server.close();
  }

  #dispatch(event: Dispatch): void {
    for (const session of this.sessions.values()) {
      if (event.intent !== 0 && (session.intents & event.intent) === 0) continue;
      if (session.owns(event.guildId)) session.send(event.type, event.data(session.intents));
    }
  }

  #close(ws: WebSocket, code: number): void {
    this.stats.closes.push(code);
    ws.close(code);
  }

  #greet(ws: WebSocket): void {
    const connection = new Connection();
    const interval = this.settings.heartbeatInterval;
    ws.send(JSON.stringify({ op: 10, d: { heartbeat_interval: interval }, s: null, t: null }));
    const watch = setInterval(
      () => {
        if (performance.now() - connection.heardAt > interval * 2 + 1000) this.#close(ws, 4009);
      },
      Math.max(50, interval / 2),
    );
    ws.on('close', () => {
      clearInterval(watch);
      if (connection.session?.socket === ws) connection.session.socket = null;
      this.#world.changed();
    });
    ws.on('error', () => ws.terminate());
    ws.on('message', (raw) => this.#receive(ws, connection, raw));
  }

  #receive(ws: WebSocket, connection: Connection, raw: RawData): void {
    const text = raw.toString();
    if (!connection.count(text.length > 4096)) {
      this.#close(ws, text.length > 4096 ? 4002 : 4008);
      return;
    }
    let packet: { op?: unknown; d?: unknown };
    try {
      packet = JSON.parse(text) as Json;
    } catch {
      this.#close(ws, 4002);
      return;
    }
    const d = (packet.d ?? {}) as Json;
    switch (packet.op) {
      case 1:
        connection.heardAt = performance.now();
        this.stats.heartbeats++;
        if (this.settings.acknowledge) ws.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
        return;
      case 2:
        if (connection.session) this.#close(ws, 4005);
        else this.#identify(ws, connection, d);
        return;
      case 6:
        if (connection.session) this.#close(ws, 4005);
        else this.#resume(ws, connection, d);
        return;
      case 3:
      case 8:
        if (!connection.session) this.#close(ws, 4003);
        return;
      default:
        this.#close(ws, 4001);
    }
  }

  #identify(ws: WebSocket, connection: Connection, d: Json): void {
    const { settings } = this;
    this.stats.identifies++;
    settings.sessionStarts.remaining = Math.max(0, settings.sessionStarts.remaining - 1);
    if (settings.refuseWith !== 0) {
      this.#close(ws, settings.refuseWith);
      return;
    }
    if (d.token !== this.#world.token) {
      this.#close(ws, 4004);
      return;
    }
    const intents = d.intents;
    if (typeof intents !== 'number' || (intents & ~KNOWN) !== 0) {
      this.#close(ws, 4013);
      return;
    }
    if ((intents & PRIVILEGED & ~this.#world.portalIntents) !== 0) {
      this.#close(ws, 4014);
      return;
    }
    const now = this.#world.clock.now();
    this.#lastIdentifies = this.#lastIdentifies.filter((at) => now - at < 5000);
    if (this.#lastIdentifies.length >= settings.sessionStarts.maxConcurrency) {
      ws.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    this.#lastIdentifies.push(now);
    const shard = Array.isArray(d.shard) ? (d.shard as [number, number]) : ([0, 1] as const);
    if (shard[0] >= shard[1]) {
      this.#close(ws, 4010);
      return;
    }
    const world = this.#world;
    const session = new Session(world.ids.next(), intents, shard, ws);
    const guilds = [...world.guilds.values()].filter((guild) => guild.botIn && session.owns(guild.id));
    if (guilds.length > 2500) {
      this.#close(ws, 4011);
      return;
    }
    connection.session = session;
    if (settings.silent) return;
    this.sessions.set(session.id, session);
    session.send('READY', {
      v: 10,
      user: meJson(world.bot),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
    });
    if ((intents & Intent.guilds) !== 0) {
      for (const guild of guilds) if (!guild.unavailable) session.send('GUILD_CREATE', guildCreateJson(world, guild));
    }
    world.changed();
  }

  #resume(ws: WebSocket, connection: Connection, d: Json): void {
    this.stats.resumes++;
    const session = this.sessions.get(String(d.session_id));
    if (d.token !== this.#world.token) {
      this.#close(ws, 4004);
      return;
    }
    if (typeof d.seq !== 'number' || (session && d.seq > session.sequence)) {
      this.#close(ws, 4007);
      return;
    }
    if (!session || this.settings.refuseResumes || !session.canReplay(d.seq)) {
      ws.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    session.socket?.terminate();
    session.socket = ws;
    connection.session = session;
    session.replay(d.seq);
    session.send('RESUMED', { _trace: [] });
    this.#world.changed();
  }
}

/** One socket: its session once identified, when it was heard, how much it sent. */
class Connection {
  session: Session | null = null;
  heardAt = performance.now();
  #sent: number[] = [];

  /** Counts one packet; false beyond what Discord allows (120 in 60 s, 4096 bytes each). */
  count(tooLong: boolean): boolean {
    const now = performance.now();
    this.#sent = this.#sent.filter((at) => now - at < 60_000);
    this.#sent.push(now);
    return this.#sent.length <= EVENTS_PER_MINUTE && !tooLong;
  }
}
