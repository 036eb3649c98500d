import { formatTypeScriptLiteral as quote } from '../../catalog/outcome-tests/literals.ts';
import { formatBlockComment } from './comments.ts';
import { makeHelperComment, wrapItems } from './helpers.ts';
import { RETRYABLE } from './model.ts';
import type { Constant, ConstantsModel, Group } from './model.ts';

const WORDS = { none: '`undefined`', outcome: '`getOutcome`' };

/** `/api/v1/<vendor>.ts`: a module that needs nothing, for the strictest settings of the compiler. */
export function formatTypeScript(model: ConstantsModel): string {
  const { className, header, constants, groups, outcomes, retries } = model;
  const single = className.replace(/s$/, '');
  return `${formatBlockComment(header)}

/** Every code by its name. */
export const ${className} = {
${constants.map(formatConstant).join('\n')}
} as const;

/** A code that is listed. */
export type ${single} = (typeof ${className})[keyof typeof ${className}];

/** What a code says of a call. */
export type Outcome = ${outcomes.map(quote).join(' | ')};

/** Whether the same request can help, sent again. */
export type Retry = ${retries.map(quote).join(' | ')};

${formatHelper('outcome')}
export function getOutcome(code: string | number): Outcome | undefined {
  return FACTS.get(String(code))?.outcome;
}

${formatHelper('retry')}
export function getRetry(code: string | number): Retry | undefined {
  return FACTS.get(String(code))?.retry;
}

${formatHelper('isSuccess')}
export function isSuccess(code: string | number): boolean {
  return getOutcome(code) === 'success';
}

${formatHelper('isRetryable')}
export function isRetryable(code: string | number): boolean {
  return getRetry(code) === ${quote(RETRYABLE)};
}

interface Facts {
  readonly outcome: Outcome;
  readonly retry: Retry | undefined;
}

const GROUPS: readonly (Facts & { readonly codes: readonly string[] })[] = [
${groups.map(formatGroup).join('\n')}
];

const FACTS: ReadonlyMap<string, Facts> = new Map(
  GROUPS.flatMap((group) => group.codes.map((code) => [code, group] as const)),
);
`;
}

function formatConstant({ name, code, comment }: Constant): string {
  return `${formatBlockComment(comment, '  ')}\n  ${name}: ${quote(code)},`;
}

function formatGroup({ outcome, retry, codes }: Group): string {
  return `  {
    outcome: ${quote(outcome)},
    retry: ${retry === undefined ? 'undefined' : quote(retry)},
    codes: [
${wrapItems(codes.map(quote), '      ')},
    ],
  },`;
}

function formatHelper(helper: Parameters<typeof makeHelperComment>[0]): string {
  return formatBlockComment(makeHelperComment(helper, WORDS));
}
