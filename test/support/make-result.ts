import type {
  CodeReference,
  LookupAnswer,
  LookupResult,
  UnknownCode,
} from '../../src/lookup/result.ts';

/** Makes a code as a look-up names it. */
export function makeReference(overrides: Partial<CodeReference> = {}): CodeReference {
  return {
    vendor: 'acme',
    code: '1',
    slug: '1',
    product: 'Acme Mail',
    summary: 'Wrong address',
    ...overrides,
  };
}

/** Makes an answer of a look-up. */
export function makeAnswer(overrides: Partial<LookupAnswer> = {}): LookupAnswer {
  return {
    ...makeReference(),
    score: 1,
    confidence: 'certain',
    reasons: [],
    doubts: [],
    values: [],
    count: 1,
    firstLine: 1,
    lastLine: 1,
    ...overrides,
  };
}

/** Makes a code that is not listed. */
export function makeUnknown(overrides: Partial<UnknownCode> = {}): UnknownCode {
  return {
    code: '9',
    nearest: [],
    elsewhere: [],
    count: 1,
    firstLine: 1,
    lastLine: 1,
    ...overrides,
  };
}

/** Makes what a look-up says of a text of which it knows nothing. */
export function makeLookupResult(overrides: Partial<LookupResult> = {}): LookupResult {
  return {
    answers: [],
    unknown: [],
    looks: [],
    remarks: [],
    read: [],
    completions: [],
    ...overrides,
  };
}
