import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SyncProgress } from '../../ingest.ts';

/** What /metrics shows, for one server. */
export interface Metrics {
  readonly contentType: string;
  /** `route` is the pattern, never the address as sent; `seconds` is how long it took. */
  observe(route: string, status: number, seconds: number): void;
  text(): Promise<string>;
}

export function createMetrics(syncing: () => SyncProgress | null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'xunwen_http_requests_total',
    help: 'Requests of the local page, by route and status',
    labelNames: ['route', 'status'] as const,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'xunwen_http_request_duration_seconds',
    help: 'Time to answer a request of the local page',
    labelNames: ['route'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  new Gauge({
    name: 'xunwen_sync_remaining_files',
    help: 'Article files the sync under way has still to read; 0 when none is running',
    registers: [registry],
    collect() {
      const progress = syncing();
      this.set(progress === null ? 0 : progress.total - progress.done);
    },
  });
  return {
    contentType: registry.contentType,
    observe(route, status, seconds) {
      requests.inc({ route, status: String(status) });
      durations.observe({ route }, seconds);
    },
    text: () => registry.metrics(),
  };
}
