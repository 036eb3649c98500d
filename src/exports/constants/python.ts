import { formatPythonLiteral as quote } from '../../catalog/outcome-tests/literals.ts';
import { formatDocstring } from './comments.ts';
import { makeHelperComment, wrapItems } from './helpers.ts';
import { RETRYABLE } from './model.ts';
import type { Constant, ConstantsModel, Group } from './model.ts';

const WORDS = { none: 'None', outcome: 'get_outcome' };

/** `/api/v1/<vendor>.py`: a module for Python 3.8 and later. */
export function formatPython({ header, constants, groups }: ConstantsModel): string {
  return `${formatDocstring(header)}

from typing import Dict, Final, Optional, Tuple, Union

${constants.map(formatConstant).join('\n')}

def get_outcome(code: Union[str, int]) -> Optional[str]:
${formatHelper('outcome')}
    facts = _FACTS.get(str(code))
    return facts[0] if facts else None


def get_retry(code: Union[str, int]) -> Optional[str]:
${formatHelper('retry')}
    facts = _FACTS.get(str(code))
    return facts[1] if facts else None


def is_success(code: Union[str, int]) -> bool:
${formatHelper('isSuccess')}
    return get_outcome(code) == "success"


def is_retryable(code: Union[str, int]) -> bool:
${formatHelper('isRetryable')}
    return get_retry(code) == ${quote(RETRYABLE)}


_Facts = Tuple[str, Optional[str]]

_GROUPS: Final[Tuple[Tuple[_Facts, Tuple[str, ...]], ...]] = (
${groups.map(formatGroup).join('\n')}
)

_FACTS: Final[Dict[str, _Facts]] = {code: facts for facts, codes in _GROUPS for code in codes}
`;
}

/** An assignment and the text that says what it is, where editors and Sphinx look for it. */
function formatConstant({ name, code, comment }: Constant): string {
  return `${name}: Final = ${quote(code)}\n${formatDocstring(comment)}\n`;
}

function formatGroup({ outcome, retry, codes }: Group): string {
  const facts = `(${quote(outcome)}, ${retry === undefined ? 'None' : quote(retry)})`;
  return `    (
        ${facts},
        (
${wrapItems(codes.map(quote), '            ')},
        ),
    ),`;
}

function formatHelper(helper: Parameters<typeof makeHelperComment>[0]): string {
  return formatDocstring(makeHelperComment(helper, WORDS), '    ');
}
