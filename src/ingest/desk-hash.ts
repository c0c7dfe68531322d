import { createHash } from 'node:crypto';

/** A text of one desk (outlet and author) as a number: 48 bits, safe as a number and wide enough. Folding is the caller's. */
export function deskHash(desk: string, text: string): number {
  return createHash('sha1').update(`${desk}\n${text}`).digest().readUIntBE(0, 6);
}
