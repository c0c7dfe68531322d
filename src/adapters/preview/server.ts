import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { ArchiveError } from '../../errors.ts';
import { createPreview, type PreviewParts } from './routes.ts';

/** The local page, being served. */
export interface Preview {
  /** `http://127.0.0.1:8787/` */
  readonly url: string;
  /** Finishes the answers under way, at most `graceMs` (10 s by default), then closes. */
  stop(graceMs?: number): Promise<void>;
}

/** Only this machine. */
const HOST = '127.0.0.1';
/** Ports tried after the first one. */
const MORE_PORTS = 20;

/** Serves the local page on `port` or the next free one; port 0 takes any. Throws ArchiveError `bad_config`. */
export async function startPreview(parts: PreviewParts & { readonly port: number }): Promise<Preview> {
  const { fetch } = createPreview(parts);
  const { port } = parts;
  for (let tried = port; tried <= Math.min(65_535, port === 0 ? 0 : port + MORE_PORTS); tried += 1) {
    const server = await listen(fetch, tried);
    if (server !== null) return opened(server);
  }
  throw new ArchiveError(
    'bad_config',
    `PREVIEW_PORT: ${port} and the next ${MORE_PORTS} ports are taken. Set another.`,
  );
}

/** Null when the port is taken or not ours to take. */
function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ServerType | null> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: HOST }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
  });
}

function opened(server: ServerType): Preview {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}/`,
    stop(graceMs = 10_000) {
      return new Promise((resolve) => {
        const connections = server as unknown as { closeIdleConnections(): void; closeAllConnections(): void };
        const force = setTimeout(() => connections.closeAllConnections(), graceMs);
        // Browsers keep a connection open after its answer; a server that stops does not wait for that.
        const idle = setInterval(() => connections.closeIdleConnections(), 20);
        server.close(() => {
          clearTimeout(force);
          clearInterval(idle);
          resolve();
        });
      });
    },
  };
}
