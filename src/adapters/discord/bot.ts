import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Runtime } from '../../runtime.ts';

export async function startBot(_config: Config, _runtime: Runtime, _log: Log): Promise<number> {
  return 1;
}
