import type { ChainLink } from './result.ts';

/** Says of an answer how it belongs to another one, in sentences. Backticks stand around the code. */
export function sayChain({ product, code, isRoot, says }: ChainLink): string {
  const name = `${product} \`${code}\``;
  return isRoot ? `Follows from ${name}. ${says}` : `Root cause: ${name} follows from it.`;
}
