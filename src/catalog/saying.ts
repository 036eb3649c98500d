/** A link and nothing else. */
const REFERENCE = /^\[[^[\]]*\]\([^()\s]*\)$/;

/** Whether a description says something: a mere link leads to what a code is, and does not say it. */
export function isSaying(description: string | null | undefined): description is string {
  return typeof description === 'string' && !REFERENCE.test(description);
}
