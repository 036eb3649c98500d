import type { Numbering } from '../../schemas/numbering.ts';

/** Adds a way in which a catalog writes its numbers to those that are known, each of which is there once. */
export function addNumbering(known: Numbering[], numbering: Numbering): void {
  const id = JSON.stringify(numbering);
  if (!known.some((one) => JSON.stringify(one) === id)) known.push(numbering);
}
