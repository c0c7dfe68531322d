import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { controls } from './control.ts';
import { startFakeDiscord } from './fake.ts';

/**
 * The fake as a process of its own, so that it outlives a bot that is killed.
 * Prints one line of JSON: `{"api","token","control"}`. `POST control` takes `{"method","params"}` and answers
 * `{"result"}` or `{"error"}`; see control.ts for the methods. Ends when its standard input does.
 */
const fake = await startFakeDiscord({ port: Number(process.env.FAKE_DISCORD_PORT ?? 0) });
const methods = controls(fake) as Record<string, (params: unknown) => unknown>;

const server = createServer(async (request, response) => {
  let answer: unknown;
  try {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { method, params } = JSON.parse(text) as { method: string; params?: unknown };
    const run = methods[method];
    if (!run) throw new Error(`no control method ${method}`);
    answer = { result: (await run(params ?? {})) ?? null };
  } catch (error) {
    answer = { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(
    `${JSON.stringify({ api: fake.api, token: fake.token, control: `http://127.0.0.1:${port}` })}\n`,
  );
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
