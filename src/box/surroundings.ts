import type { Explanation } from '../lookup/explain.ts';
import type { LookupResult } from '../lookup/result.ts';
import type { EngineOptions } from './engine.ts';
import type { BoxParts } from './parts.ts';

/** What a box needs of the page that it stands on. */
export interface Surroundings {
  /**
   * Finds the codes that a text holds.
   *
   * @throws {unknown} the signal's reason when it is stopped
   */
  lookUp: (text: string, options: EngineOptions) => Promise<LookupResult>;
  /** The absolute address of a path of the site, as it stands in what is copied. */
  getUrl: (path: string) => string;
  /** Draws why a text has an answer. Rejects if what it takes cannot be loaded. */
  explain: (question: Question) => Promise<HTMLElement>;
  /** Lists the pages that have the words of a text, where there is a full text. */
  showPages?: (parts: BoxParts, text: string, options: PagesOptions) => Promise<void>;
  /** Keeps what is looked up, where going back should find it again. */
  keepText?: (text: string, source: TextSource) => void;
}

/** An answer that is to be explained, and the text that it was found in. */
export interface Question {
  text: string;
  vendor: string;
  code: string;
  /** The first line that it is on. */
  line: number;
}

/** Explains the look-up of a text. */
export type ExplainText = (text: string) => Promise<Explanation>;

/** How a text came into the field; of one that was changed by hand after that, how it came before. */
export type TextSource = 'typed' | 'pasted' | 'link';

export interface PagesOptions {
  signal: AbortSignal;
  /** Whether the pages are wanted: else they are only offered. */
  isWanted: boolean;
}
