import { formatJavadoc } from './comments.ts';
import { makeHelperComment, wrapItems } from './helpers.ts';
import { RETRYABLE } from './model.ts';
import type { Constant, ConstantsModel, Group } from './model.ts';

const WORDS = { none: 'Empty', outcome: 'getOutcome' };

/** Codes in one method: what it does must not take more than 64 KB. */
const MAX_CODES = 2000;

/**
 * `/api/v1/<vendor>.java`: a class for Java 8 and later, in ASCII but for its comments. A class has room
 * for some 20,000 codes, since it counts no more than 65,535 constants of any kind.
 */
export function formatJava({ className, header, constants, groups }: ConstantsModel): string {
  const parts = groups.flatMap(cutGroup);
  return `package retcode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

${formatJavadoc([...header, `Save this as retcode/${className}.java.`])}
public final class ${className} {
${constants.map(formatConstant).join('\n\n')}

    private static final Map<String, String> OUTCOMES = new HashMap<>();
    private static final Map<String, String> RETRIES = new HashMap<>();

    static {
${parts.map((_, i) => `        addGroup${i}();`).join('\n')}
    }

    private ${className}() {
    }

${formatHelper('outcome')}
    public static Optional<String> getOutcome(String code) {
        return Optional.ofNullable(OUTCOMES.get(code));
    }

${formatHelper('retry')}
    public static Optional<String> getRetry(String code) {
        return Optional.ofNullable(RETRIES.get(code));
    }

${formatHelper('isSuccess')}
    public static boolean isSuccess(String code) {
        return "success".equals(OUTCOMES.get(code));
    }

${formatHelper('isRetryable')}
    public static boolean isRetryable(String code) {
        return ${quote(RETRYABLE)}.equals(RETRIES.get(code));
    }

${parts.map(formatGroup).join('\n')}
    private static void add(String outcome, String retry, String... codes) {
        for (String code : codes) {
            OUTCOMES.put(code, outcome);
            if (retry != null) {
                RETRIES.put(code, retry);
            }
        }
    }
}
`;
}

function formatConstant({ name, code, comment }: Constant): string {
  return `${formatJavadoc(comment, '    ')}\n    public static final String ${name} = ${quote(code)};`;
}

function cutGroup({ codes, ...facts }: Group): Group[] {
  const count = Math.ceil(codes.length / MAX_CODES);
  return Array.from({ length: count }, (_, i) => {
    return { ...facts, codes: codes.slice(i * MAX_CODES, (i + 1) * MAX_CODES) };
  });
}

function formatGroup({ outcome, retry, codes }: Group, i: number): string {
  return `    private static void addGroup${i}() {
        add(${quote(outcome)}, ${retry === undefined ? 'null' : quote(retry)},
${wrapItems(codes.map(quote), '            ')});
    }
`;
}

function formatHelper(helper: Parameters<typeof makeHelperComment>[0]): string {
  return formatJavadoc(makeHelperComment(helper, WORDS), '    ');
}

/** In double quotes; what is not in ASCII escaped, since a compiler may read another character set. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
