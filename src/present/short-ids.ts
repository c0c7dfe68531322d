import type { Button, Reply, Row, Select } from '../reply.ts';
import type { Db } from '../store/database.ts';
import { storeLine } from '../store/lines.ts';
import { LIMITS } from './text.ts';

/** A custom_id that carries a token in place of its line. */
export const STORED = '~';

/** Puts a token in place of every line that is too long for a custom_id. */
export function shortenIds(reply: Reply, state: Db, now: Date): Reply {
  if (reply.components === undefined) return reply;
  const shorten = <Part extends Button | Select>(part: Part): Part =>
    part.custom_id === undefined || part.custom_id.length <= LIMITS.customId
      ? part
      : { ...part, custom_id: part.custom_id.slice(0, 1) + STORED + storeLine(state, part.custom_id.slice(1), now) };
  const rows: Row[] = reply.components.map((row) => ({ ...row, components: row.components.map(shorten) }));
  return { ...reply, components: rows };
}
