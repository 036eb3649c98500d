/** What goes on the clipboard: a text, and the same formatted for what takes that. */
export interface Clip {
  text: string;
  /** A fragment of HTML. */
  html?: string;
}
