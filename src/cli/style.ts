import { styleText } from 'node:util';

/** How a part of the output is told apart. */
export interface Style {
  /** A code's name. */
  strong: (text: string) => string;
  /** What stands beside it. */
  faint: (text: string) => string;
}

/** The style of a stream: none where it is a pipe or a file, or `NO_COLOR` is set. */
export function makeStyle(stream: NodeJS.WritableStream): Style {
  return {
    strong: (text) => styleText('bold', text, { stream }),
    faint: (text) => styleText('dim', text, { stream }),
  };
}
