import type { CodeReference, LookupResult, UnknownCode } from '../lookup/result.ts';
import type { GetCodeUrl } from './format-result.ts';

type WithUrl<Code extends CodeReference> = Code & { url: string };

/** A result for programs: each code with the public address of its page. */
export interface PublicResult extends Omit<LookupResult, 'answers' | 'unknown' | 'completions'> {
  answers: WithUrl<LookupResult['answers'][number]>[];
  unknown: (UnknownCode & Record<'nearest' | 'elsewhere', WithUrl<CodeReference>[]>)[];
  completions: WithUrl<CodeReference>[];
}

/** Adds the addresses to what a look-up found. */
export function addUrls(result: LookupResult, getUrl: GetCodeUrl): PublicResult {
  const add = <Code extends CodeReference>(codes: readonly Code[]) =>
    codes.map((code) => ({ ...code, url: getUrl(code) }));
  return {
    ...result,
    answers: add(result.answers),
    unknown: result.unknown.map((code) => ({
      ...code,
      nearest: add(code.nearest),
      elsewhere: add(code.elsewhere),
    })),
    completions: add(result.completions),
  };
}
