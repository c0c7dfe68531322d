import type { Db } from './database.ts';

/** Who asks for a lease. `holder` is unique to one run of the process. */
export interface Holder {
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
}

interface LeaseRow extends Holder {
  readonly until: number;
}

/**
 * Takes or renews the lease `name` for `ms` milliseconds; returns whether it is ours now. One that has run out is free,
 * and so is one whose process `isAlive` says is gone (same host only), so that a killed process is followed at once.
 */
export function takeLease(
  db: Db,
  name: string,
  me: Holder,
  now: number,
  ms: number,
  isAlive: (pid: number) => boolean,
): boolean {
  return db.transaction(() => {
    const row = db.prepare<LeaseRow>('SELECT holder, host, pid, until FROM leases WHERE name = ?').get(name);
    const dead = row !== undefined && row.host === me.host && (row.pid === me.pid || !isAlive(row.pid));
    // A clock that was moved back must not leave a lease standing for hours.
    const over = row === undefined || row.until <= now || row.until > now + 10 * ms;
    if (row?.holder !== me.holder && !over && !dead) return false;
    db.prepare('INSERT OR REPLACE INTO leases (name, holder, host, pid, until) VALUES (?, ?, ?, ?, ?)').run(
      name,
      me.holder,
      me.host,
      me.pid,
      now + ms,
    );
    return true;
  });
}

export function releaseLease(db: Db, name: string, me: Holder): void {
  db.prepare('DELETE FROM leases WHERE name = ? AND holder = ?').run(name, me.holder);
}
