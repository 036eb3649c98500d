import { escapePattern } from '../text/escape-pattern.ts';

/** Where in a field's value the code is: offsets of its first character and behind its last. */
export interface CodeSpan {
  start: number;
  end: number;
}

/** What the holes of a form of values take: of one line, and bounded, so that no value makes them slow. */
const HOLES: Partial<Record<string, string>> = {
  code: String.raw`([-+]?[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,98}[\p{L}\p{N}_])?)`,
  n: String.raw`[-+]?\d{1,20}`,
  word: String.raw`\S{1,200}?`,
};
const ANY_TEXT = String.raw`[^\n]{0,200}?`;

/** Longer values hold no code. */
const MAX_LENGTH = 200;

const patterns = new Map<string, RegExp>();

/**
 * Finds the code in the value of a field, where it is only a part of it: with the form `{*}#{code}`, of
 * `com.example#NotFound` that is `NotFound`. The form must fit the whole value.
 */
export function findCodeInValue(value: string, form: string): CodeSpan | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const [start, end] = getPattern(form).exec(value)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function getPattern(form: string): RegExp {
  let pattern = patterns.get(form);
  if (!pattern) {
    const parts = form.split(/(\{[^{}]*\})/).map((part) => {
      const hole = /^\{([^{}]*)\}$/.exec(part)?.[1];
      return hole === undefined ? escapePattern(part) : (HOLES[hole] ?? ANY_TEXT);
    });
    pattern = new RegExp(`^${parts.join('')}$`, 'du');
    patterns.set(form, pattern);
  }
  return pattern;
}
