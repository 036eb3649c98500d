import { formatBlockComment } from './comments.ts';
import { makeHelperComment, wrapItems } from './helpers.ts';
import { RETRYABLE } from './model.ts';
import type { Constant, ConstantsModel, Group } from './model.ts';

const WORDS = { none: 'null', outcome: 'getOutcome' };

/** Most codes: nothing in them has to be escaped. */
const PLAIN = /^[\w.-]+$/;

/** What cannot be seen in a source text. */
const HIDDEN = /[[\p{C}\p{Z}]--[ ]]/gv;

/** `/api/v1/<vendor>.php`: a class for PHP 8.0 and later. */
export function formatPhp({ className, header, constants, groups }: ConstantsModel): string {
  return `<?php

declare(strict_types=1);

namespace Retcode;

${formatBlockComment(header)}
final class ${className}
{
${constants.map(formatConstant).join('\n\n')}

${formatHelper('outcome')}
    public static function getOutcome(string|int $code): ?string
    {
${formatMatch(groups, ({ outcome }) => outcome)}
    }

${formatHelper('retry')}
    public static function getRetry(string|int $code): ?string
    {
${formatMatch(groups, ({ retry }) => retry)}
    }

${formatHelper('isSuccess')}
    public static function isSuccess(string|int $code): bool
    {
        return self::getOutcome($code) === 'success';
    }

${formatHelper('isRetryable')}
    public static function isRetryable(string|int $code): bool
    {
        return self::getRetry($code) === ${quote(RETRYABLE)};
    }
}
`;
}

function formatConstant({ name, code, comment }: Constant): string {
  return `${formatBlockComment(comment, '    ')}\n    public const ${name} = ${quote(code)};`;
}

/** One arm for each answer. */
function formatMatch(groups: readonly Group[], get: (group: Group) => string | undefined): string {
  const arms = [...Map.groupBy(groups, get)].flatMap(([answer, members]) => {
    if (answer === undefined) return [];
    const codes = members.flatMap(({ codes: own }) => own.map(quote));
    return `${wrapItems(codes, '            ')}\n                => ${quote(answer)},\n`;
  });
  return `        return match ((string) $code) {
${arms.join('')}            default => null,
        };`;
}

function formatHelper(helper: Parameters<typeof makeHelperComment>[0]): string {
  return formatBlockComment(makeHelperComment(helper, WORDS), '    ');
}

/** In single quotes, or in double ones where something hidden has to be escaped. */
function quote(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  if (text.search(HIDDEN) === -1) return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  const inner = text.replaceAll(/["\\$]/g, String.raw`\$&`);
  const plain = inner.replaceAll(
    HIDDEN,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
  return `"${plain}"`;
}
