import { hash } from 'node:crypto';

/** A text of one desk (outlet and author) as a number: 48 bits, safe as a number and wide enough. Folding is the caller's. */
export function deskHash(desk: string, text: string): number {
  return hash('sha1', `${desk}\n${text}`, 'buffer').readUIntBE(0, 6);
}
