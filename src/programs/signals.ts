/** The first SIGINT or SIGTERM, as a signal and as a promise; the same one again ends the process at once. */
export function onStopSignal(): { readonly signal: AbortSignal; readonly stopped: Promise<void> } {
  const controller = new AbortController();
  const stopped = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  process.once('SIGTERM', () => controller.abort());
  process.once('SIGINT', () => controller.abort());
  return { signal: controller.signal, stopped };
}
