import type { Json } from './errors.ts';
import type { World } from './state.ts';

/** One request as a route sees it. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly string[];
  /** performance.now() when the request arrived. */
  readonly arrived: number;
  readonly strange: (text: string) => void;
  /** A path parameter; '' where the route has none of that name. */
  id(name: string): string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
export const done: Answer = { status: 204 };

/** A route in the order Discord checks: (auth) → exists → access → permission → body → state. Each step throws or goes on. */
export interface Steps<T> {
  readonly exists?: (call: Call) => T;
  readonly access?: (call: Call, found: T) => void;
  readonly permission?: (call: Call, found: T) => void;
  /** Checks the body's form only; returns nothing. */
  readonly body?: (call: Call, found: T) => void;
  readonly state: (call: Call, found: T) => Answer;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Authenticated by a token in its path, not by the bot's. */
  readonly open: boolean;
  handle(call: Call): Answer;
}

/** `path` is written with `:name` for parameters. */
export function route<T>(method: string, path: string, steps: Steps<T>, open = false): Route {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  return {
    method,
    path,
    open,
    names,
    pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`),
    handle(call) {
      const found = steps.exists?.(call) as T;
      steps.access?.(call, found);
      steps.permission?.(call, found);
      steps.body?.(call, found);
      return steps.state(call, found);
    },
  };
}

export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
