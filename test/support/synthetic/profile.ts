import { NUMBER_SCHEMES, TEXT_SCHEMES } from './codes.ts';
import type { CodeScheme } from './codes.ts';
import { getAt, makeRandom } from './random.ts';
import type { Random } from './random.ts';
import { getRealVendors } from './real-vendors.ts';
import { FLAT, SHAPES } from './shapes.ts';
import type { Shape } from './shapes.ts';
import { SENTENCE_STYLES, SLOT_STYLES } from './texts.ts';
import type { TextStyle } from './texts.ts';
import { TRADES } from './words.ts';
import type { Trade } from './words.ts';

/** Which of several vendors it is. */
export interface Position {
  /** From 0. */
  index: number;
  seed: number;
}

/** How a made-up vendor goes about its codes. */
export interface Profile {
  random: Random;
  trade: Trade;
  shape: Shape | undefined;
  /** The first one is the commonest. */
  schemes: readonly CodeScheme[];
  style: TextStyle;
  says: 'message' | 'description' | 'both';
  hasKeys: boolean;
  /** The share of its codes whose HTTP status it gives. */
  httpShare: number;
  /** How many sections its document has; 0 for none. */
  sectionCount: number;
  /** Whether somebody else's code cannot be this one's. */
  ownsCode: (code: string) => boolean;
}

/** Makes the habits of one vendor; they do not depend on how many others there are. */
export function makeProfile({ index, seed }: Position): Profile {
  const random = makeRandom(seed, index);
  // In turn rather than by chance: few vendors differ as much as many do.
  const shape = getAt(SHAPES, index);
  const trade = random.pick(TRADES);
  const real = getRealVendors();
  return {
    random,
    trade,
    shape,
    schemes: pickSchemes(shape, random),
    style: {
      nouns: trade.nouns,
      formatSlot: random.pick(SLOT_STYLES),
      formatSentence: random.pick(SENTENCE_STYLES),
      isTaken: real.ownsText,
    },
    says: random.pick(['message', 'message', 'message', 'message', 'both', 'both', 'description']),
    hasKeys: random.chance(0.5),
    httpShare: random.chance(0.4) ? random.pick([0.3, 0.7, 1]) : 0,
    sectionCount: random.chance(0.1) ? random.between(2, 4) : 0,
    ownsCode: isFlat(shape)
      ? (code) => real.ownsCode(code) || real.ownsFlatCode(code)
      : real.ownsCode,
  };
}

function pickSchemes(shape: Shape | undefined, random: Random): readonly CodeScheme[] {
  switch (shape?.type) {
    case 'number':
      return random.pick(NUMBER_SCHEMES);
    case 'string':
      return random.pick(TEXT_SCHEMES);
    case undefined:
      return random.pick([...NUMBER_SCHEMES, ...TEXT_SCHEMES]);
  }
}

function isFlat(shape: Shape | undefined): boolean {
  return shape?.code === FLAT.code && shape.message === FLAT.message;
}
