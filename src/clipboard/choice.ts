import { LENGTHS } from '../tickets/document.ts';
import type { Length } from '../tickets/document.ts';

/** What was copied last, by the names of its targets. */
export interface Choice {
  length: Length;
  /** Where a code was copied to: `link`, `jira`. */
  code: string;
  /** Where the list of a log was copied to. */
  list: string;
}

/** Under this name a browser keeps the choice, and nothing else of what is copied. */
const STORED = 'retcode-copy';

const FIRST: Choice = { length: 'ticket', code: 'link', list: 'markdown' };

/** For as long as the page is open, where the browser keeps nothing. */
let latest: Choice | undefined;

export function getChoice(): Choice {
  return { ...FIRST, ...latest, ...readStored() };
}

export function keepChoice(change: Partial<Choice>) {
  latest = { ...getChoice(), ...change };
  try {
    const { length, code, list } = latest;
    localStorage.setItem(STORED, [length, code, list].join(' '));
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

function readStored(): Partial<Choice> {
  try {
    const [length = '', code, list] = localStorage.getItem(STORED)?.split(' ') ?? [];
    if (!code || !list || !(length in LENGTHS)) return {};
    return { length: length as Length, code, list };
  } catch {
    return {};
  }
}
