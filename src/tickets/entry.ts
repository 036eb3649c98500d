import type { BlockContent, PhrasingContent } from 'mdast';

/** What is known of a code where it is copied, as trees of Markdown, whatever it is written as then. */
export interface Entry {
  product: string;
  code: string;
  /** The symbolic name. */
  key?: string;
  /** The permanent address, with the site's public origin. */
  url: string;
  /** What became of it, in single words: `deprecated`. */
  badges: readonly string[];
  /** Who says it, where, and when that was read: `SYE says, in Error codes, read 20 November 2026`. */
  attribution: PhrasingContent[];
  /** The first line of the vendor's words. */
  message?: string;
  /** All of the vendor's words. */
  words: BlockContent[];
  /** Who says our words and of what, where that is more than this code: `Retcode says of the whole class 23`. */
  lead?: string;
  /** Our sentence: the cause or the cure. */
  meaning: PhrasingContent[];
  /** Whether it failed, whether a retry can help, who must act: what is asked, and the answer. */
  verdict: readonly Answered[];
  /** How it belongs to other codes that stood beside it, where it was looked up. */
  chain?: readonly PhrasingContent[][];
  /** What was different before. */
  changes: BlockContent[];
  /** The text of our note. */
  note: BlockContent[];
  /** Where and how it arrives, and what is read beside it. */
  rest: BlockContent[];
}

/** A question and its answer, or a name and its value. */
export interface Answered {
  label: string;
  value: PhrasingContent[];
}
