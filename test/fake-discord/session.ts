import type { WebSocket } from 'ws';
import type { Json } from './errors.ts';

/** One gateway session: what was sent (kept for a resume) and the socket it goes out on, if any. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  sequence = 0;
  readonly #sent: { s: number; text: string }[] = [];

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  /** True when events of this server (or direct ones: null) belong to this shard. */
  owns(guildId: string | null): boolean {
    return guildId === null
      ? this.shard[0] === 0
      : Number((BigInt(guildId) >> 22n) % BigInt(this.shard[1])) === this.shard[0];
  }

  send(type: string, data: unknown): void {
    const s = ++this.sequence;
    const text = JSON.stringify({ op: 0, t: type, s, d: data } satisfies Json);
    this.#sent.push({ s, text });
    if (this.#sent.length > 500) this.#sent.splice(0, 250);
    this.socket?.send(text);
  }

  /** False when `seq` was never sent, or lies too far back to be replayed. */
  canReplay(seq: number): boolean {
    return seq <= this.sequence && (seq === this.sequence || (this.#sent[0]?.s ?? 0) <= seq + 1);
  }

  replay(seq: number): void {
    for (const event of this.#sent) if (event.s > seq) this.socket?.send(event.text);
  }
}
