import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordError, errors } from './errors.ts';
import { Faults } from './faults.ts';
import { Rates } from './rates.ts';
import type { Recorder } from './record.ts';
import type { Answer, Call, Route } from './route.ts';
import type { World } from './state.ts';

/** The HTTP side: finds the route, applies faults and rate limits, runs the route's steps, records both bodies. */
export class Http {
  readonly faults = new Faults();
  readonly rates = new Rates();
  readonly server: Server;
  readonly #world: World;
  readonly #routes: readonly Route[];
  readonly #recorder: Recorder;

  constructor(world: World, routes: readonly Route[], recorder: Recorder) {
    this.#world = world;
    this.#routes = routes;
    this.#recorder = recorder;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        world.violations.push(`the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`);
        if (!response.headersSent) response.writeHead(500).end('{"message":"500: Internal Server Error","code":0}');
      });
    });
  }

  listen(port = 0): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = performance.now();
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const match = /^\/api\/v10(\/.*)$/.exec(url.pathname);
    const path = match?.[1] ?? url.pathname;
    const raw = await read(request);
    const fault = this.faults.strike(method, path);
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.dropped) {
      request.socket.destroy();
      return;
    }
    const found = this.#find(method, path);
    const headers: Record<string, string> = {};
    let body: unknown;
    let answer: Answer;
    if (fault?.status !== undefined) {
      Object.assign(headers, fault.headers);
      answer = { status: fault.status, body: fault.body ?? { message: `${fault.status}: injected`, code: 0 } };
    } else {
      const parsed = await parse(request, raw);
      body = parsed.body;
      answer = this.#answer(request, url, method, path, found, parsed, headers, arrived);
    }
    if ([401, 403, 429].includes(answer.status)) this.rates.countInvalid();
    this.#recorder.add({
      method,
      path,
      route: found?.route.path ?? null,
      request: body ?? null,
      status: answer.status,
      answer: answer.body ?? null,
      arrived,
      injected: fault?.status !== undefined,
    });
    this.#world.changed();
    if (fault?.lost) {
      request.socket.destroy();
      return;
    }
    const text = fault?.garbled
      ? '{"id": "12'
      : typeof answer.body === 'string'
        ? answer.body
        : JSON.stringify(answer.body);
    const type = typeof answer.body === 'string' ? 'text/html' : 'application/json';
    response.writeHead(answer.status, answer.status === 204 ? headers : { 'Content-Type': type, ...headers });
    response.end(answer.status === 204 ? undefined : text);
  }

  #find(method: string, path: string): { route: Route; params: Record<string, string> } | null {
    for (const route of this.#routes) {
      if (route.method !== method) continue;
      const match = route.pattern.exec(path);
      if (!match) continue;
      const params: Record<string, string> = {};
      for (const [i, name] of route.names.entries()) params[name] = decodeURIComponent(match[i + 1] ?? '');
      return { route, params };
    }
    return null;
  }

  #answer(
    request: IncomingMessage,
    url: URL,
    method: string,
    path: string,
    found: { route: Route; params: Record<string, string> } | null,
    parsed: Parsed,
    headers: Record<string, string>,
    arrived: number,
  ): Answer {
    const world = this.#world;
    if (this.rates.banned) return { status: 403, body: '<html>error 1015: You are being rate limited</html>' };
    if (!found) {
      world.violations.push(`unknown route ${method} ${path}`);
      return { status: 404, body: errors.notFound().body };
    }
    const { route, params } = found;
    const major = params.channel ?? params.guild ?? params.webhook ?? params.interaction ?? '';
    const verdict = this.rates.admit(`${method} ${route.path} ${major}`, route.path.startsWith('/interactions/'));
    Object.assign(headers, verdict.headers);
    if (!verdict.allowed) {
      return {
        status: 429,
        body: {
          message: 'You are being rate limited.',
          code: 0,
          retry_after: verdict.retryAfter,
          global: verdict.global,
        },
      };
    }
    try {
      if (!route.open && request.headers.authorization !== `Bot ${world.token}`) throw errors.unauthorized();
      const call: Call = {
        world,
        params,
        query: url.searchParams,
        body: parsed.body,
        files: parsed.files,
        arrived,
        strange: (text) => world.violations.push(`${method} ${path}: ${text}`),
        id: (name) => params[name] ?? '',
      };
      if (parsed.broken) throw errors.badJson();
      return route.handle(call);
    } catch (error) {
      if (error instanceof DiscordError) return { status: error.status, body: error.body };
      throw error;
    }
  }
}

interface Parsed {
  readonly body: unknown;
  readonly files: readonly string[];
  readonly broken: boolean;
}

async function parse(request: IncomingMessage, raw: Buffer): Promise<Parsed> {
  const type = request.headers['content-type'] ?? '';
  try {
    if (type.startsWith('multipart/form-data')) {
      const form = await new Response(new Uint8Array(raw), { headers: { 'Content-Type': type } }).formData();
      const payload = form.get('payload_json');
      const files = [...form.keys()].filter((key) => key !== 'payload_json');
      return { body: typeof payload === 'string' ? JSON.parse(payload) : {}, files, broken: false };
    }
    return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString('utf8')), files: [], broken: false };
  } catch {
    return { body: undefined, files: [], broken: true };
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
