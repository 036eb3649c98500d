import type { Builder } from '../build/builder.ts';
import type { PeerName } from '../build/options.ts';
import { tell } from '../report.ts';
import { makeEleventy } from './eleventy.ts';
import { makeHugo } from './hugo.ts';
import { makeStarlight } from './starlight.ts';

/** A peer that is not there, and why. */
export interface MissingPeer {
  name: PeerName;
  reason: string;
}

const MAKERS: Record<PeerName, () => Builder> = {
  hugo: makeHugo,
  eleventy: makeEleventy,
  starlight: makeStarlight,
};

/** Finds or installs peers. */
export function findPeers(names: readonly PeerName[]): {
  found: Builder[];
  missing: MissingPeer[];
} {
  const found: Builder[] = [];
  const missing: MissingPeer[] = [];
  for (const name of names) {
    try {
      found.push(MAKERS[name]());
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      tell(`${name}: ${text}`);
      missing.push({ name, reason: text.split('\n')[0] ?? '' });
    }
  }
  return { found, missing };
}
