import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Controls } from './control.ts';

type Params<M extends keyof Controls> = Parameters<Controls[M]> extends [infer P] ? P : Record<string, never>;

/** A fake Discord in its own process: `await discord.call('slash', {...})` runs a method of control.ts there. */
export class RemoteDiscord {
  readonly api: string;
  readonly token: string;
  readonly #control: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, line: { api: string; token: string; control: string }) {
    this.#child = child;
    this.api = line.api;
    this.token = line.token;
    this.#control = line.control;
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<RemoteDiscord> {
    const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const line = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
      });
      child.once('exit', (code) => reject(new Error(`the fake ended with ${code}`)));
    });
    return new RemoteDiscord(child, JSON.parse(line));
  }

  async call<M extends keyof Controls>(method: M, params?: Params<M>): Promise<Awaited<ReturnType<Controls[M]>>> {
    const response = await fetch(this.#control, { method: 'POST', body: JSON.stringify({ method, params }) });
    const answer = (await response.json()) as { result?: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.result as Awaited<ReturnType<Controls[M]>>;
  }

  stop(): void {
    this.#child.stdin?.end();
  }
}
