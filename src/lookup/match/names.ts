import { foldName } from '../../text/words.ts';

/** A word that may be such a name: with an underscore, a hump, or in capitals. */
const NAME = /^_?[A-Za-z][A-Za-z\d]*_|[a-z][A-Z]|[A-Z]{2}[a-z]|^[A-Z][A-Z\d]{2,}$/;

/** Words in capitals that logs are full of. */
const LOG_WORD =
  /^(?:info|warn|warning|error|err|debug|trace|fatal|notice|get|post|put|patch|delete|head|options|http|https|json|xml|html|null|true|false|utc|gmt|url|uri|api|sql|tcp|udp|tls|ssl|dns)$/i;

/** Whether a word may be a name as catalogs have it, and is none that any log has. */
export function isNameLike(name: string): boolean {
  return NAME.test(name) && !LOG_WORD.test(name);
}

/** Names of HTTP and gRPC statuses, folded. */
const STATUS_NAME =
  /^(?:badrequest|unauthorized|unauthenticated|forbidden|permissiondenied|notfound|methodnotallowed|notacceptable|requesttimeout|conflict|gone|unsupportedmediatype|toomanyrequests|internalservererror|internalerror|notimplemented|unimplemented|badgateway|serviceunavailable|unavailable|gatewaytimeout|deadlineexceeded|invalidargument|invalidparameter|alreadyexists|resourceexhausted|failedprecondition|aborted|outofrange|dataloss|cancelled|canceled|unknown|success|fail|ok)$/;

/** Whether a name is that of a status, which everybody has: `NotFound`. */
export function isStatusName(name: string): boolean {
  return STATUS_NAME.test(foldName(name));
}

/** What a compiler says right before a name that it does not know, and right behind one. */
const BEFORE_UNDECLARED =
  /\b(?:(?:un(?:declared|defined|resolved|initialized|known)|no|find)(?: \w+)? (?:identifier|name|symbol|variable|constant|value|import|attribute|member|macro)s?|undefined(?=:)|symbol: {1,4}variable):? ?["'`\u2018]?(?:\w+(?:\.|::))*$/i;
const BEHIND_UNDECLARED =
  /^["'`\u2019]?\s?:?\s?(?:(?:is|was) )?(?:not (?:declared|defined)|undeclared|undefined|redefined|macro redefinition)\b/i;

/** Whether a text says of a name in it that nobody declared it: that is about source code, and no failure. */
export function isUndeclared(text: string, start: number, end: number): boolean {
  return (
    BEFORE_UNDECLARED.test(text.slice(Math.max(0, start - 60), start)) ||
    BEHIND_UNDECLARED.test(text.slice(end, end + 40))
  );
}
