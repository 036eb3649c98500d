import type { Envelope } from '../schemas/envelope.ts';
import { getExampleValue, keepExample, makeAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { getSystems } from './catalog.ts';
import type { Code } from './catalog.ts';

/** An answer in which a code arrives. */
export interface ExampleAnswer {
  envelope: Envelope;
  answer: Answer;
}

/**
 * Answers in which a code arrives. A vendor's codes all arrive alike. Of a standard, whose codes are in the
 * answers of many programs, only those count that were answered with this code: with another one put in,
 * the text beside it would be wrong. What a client raises stands in no answer of a server.
 */
export function getExampleAnswers(code: Code): ExampleAnswer[] {
  if (code.origin === 'client') return [];
  const all = code.envelope ? [code.envelope, ...code.otherEnvelopes] : [];
  if (code.vendor.kind !== 'standard') return all.flatMap((envelope) => make(code, envelope));
  return all
    .filter((envelope) => isExampleOf(envelope, code))
    .map((envelope) => ({ envelope, answer: keepExample(envelope) }));
}

function make(code: Code, envelope: Envelope): ExampleAnswer[] {
  const answer = makeAnswer(code, envelope);
  return answer ? [{ envelope, answer }] : [];
}

/** Whether the example of an envelope was answered with a code: by itself, its name or its number. */
function isExampleOf(envelope: Envelope, code: Code): boolean {
  const value = getExampleValue(envelope);
  if (value === code.code || value === code.key) return true;
  return [value, value.replace(/^-/, '')].some((number) => getSystems(code, number).length > 0);
}
