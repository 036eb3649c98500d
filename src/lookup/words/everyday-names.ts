import { foldName } from '../../text/words.ts';

/** What countless back ends call the fields of their answers, folded. */
const EVERYDAY =
  /^(?:(?:err(?:or)?|ret(?:urn)?|res(?:ult|p(?:onse)?)?|status|fault)?(?:code|no|num(?:ber)?|id|message|msg|text|desc(?:ription)?|reason|type|status)|err(?:or)?s?|ret|rc|results?|response|status|state|success|ok|data|body|header|payload|timestamp|time|date|path|detail|details|title|name|value|items|list|total|count|page)$/;

/** Whether a field of this name tells nothing of whose answer it is. */
export function isEverydayName(name: string): boolean {
  return EVERYDAY.test(foldName(name));
}
