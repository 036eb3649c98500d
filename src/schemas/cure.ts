/** Longer values are not printed again, corrected. */
const MAX_PRINTED = 60;

/** How a wrong value may be mended. */
export interface Cure {
  make: (value: string) => string | undefined;
  /** Whether what was made is right; without it, always. */
  isRight?: (made: string) => boolean;
  /** What to show where nothing right can be made. */
  example: string;
}

/** Says what to write instead of a wrong value: its corrected form, or else an example. */
export function formatCure(input: unknown, { make, isRight, example }: Cure): string {
  const made = typeof input === 'string' ? make(input) : undefined;
  const isUsable = made !== undefined && made.length <= MAX_PRINTED && (isRight?.(made) ?? true);
  return isUsable
    ? `Write ${JSON.stringify(made)}.`
    : `Write it like this: ${JSON.stringify(example)}`;
}

/** Says to write a value as it is given here, or, if it is long, only to correct it. */
export function formatShort(value: string): string {
  return value.length > MAX_PRINTED ? 'Correct it there.' : `Write ${JSON.stringify(value)}.`;
}
