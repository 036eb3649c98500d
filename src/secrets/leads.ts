/** A quote, escaped any number of times, as an HTML entity, or percent-encoded. */
export const QUOTE = String.raw`(?:\\{0,15}["'\x60]|&(?:quot|apos|#0?3[49]|#x2[27]);|%(?:25){0,3}2[27]|\\{1,8}u002[27])`;

/** A name of a field, roughly: for what stands around it. */
export const NAME = String.raw`[^\s"'\x60=:()<>/;]{1,64}`;

const SPACE = String.raw`(?:[ \t\u00A0\u200B\u3000\uFEFF]|%20){0,40}`;
const SIGN = String.raw`(?:=>|->(?= )|→|;s:\d{1,6}:(?=")|:=|={1,3}|:(?!:)|：|＝|%(?:25){0,3}3[AD]|&#(?:58|61);)`;
const CLOSER = String.raw` {0,2}(?:${QUOTE}|\]|%(?:25){0,3}5D){0,4}`;
const TO_VALUE = String.raw`${SPACE}(?<sign>${SIGN})${SPACE}(?:\s{1,80}(?=["']))?`;

/** What may lead from the end of a name to its value; `sign` is what stands between them. */
export const LEADS: readonly RegExp[] = [
  // `name: value`, `"name" => "value"`, `name (again) = value`
  String.raw`${CLOSER}(?: value| ?\([^()\r\n]{1,40}\))?${TO_VALUE}(?!\{)`,
  // `"name":"Password","value":"…"`, `key="Password" value="…"`, `"token":{"value":"…"}`
  String.raw`${CLOSER}${SPACE}(?:${SIGN}${SPACE}\{|[,;]?)\s{0,80}${QUOTE}?(?:value|raw|plain|#text|\$t|_text|_)${QUOTE}?${TO_VALUE}`,
  // In YAML: on the next line, the first of a list, a block.
  String.raw`["']?[ \t]{0,8}(?<sign>:)[ \t]{0,8}\r?\n[ \t]{0,8}(?=[^\s{[<])(?![\w-]{1,64}:\s|- )`,
  String.raw`["']?[ \t]{0,8}:[ \t]{0,8}\r?\n[ \t]{0,40}- (?=[^\r\n:{[]{1,200}(?:[\r\n]|$))`,
  String.raw`["']?[ \t]{0,8}:[ \t]{0,8}[|>][+\d-]{0,3}[ \t]{0,8}(?:\r?\n[ \t]{0,40}){1,9}(?<=[ \t])`,
  // `name("value")`, `set("name", "value")`
  String.raw`\(\s{0,8}(?=["'\x60])|(?<=\(\s{0,8}${QUOTE}${NAME})${QUOTE}\s{0,8},\s{0,8}(?=["'])`,
  // `<name>value</name>`, `<x id="name">value</x>`
  String.raw`(?:(?<=(?:<|&lt;)(?:[\w.-]{1,40}:)?${NAME})(?:\s[^<>]{0,400})?(?<!/)(?:>|&gt;)|(?<=<[^<>]{1,80}=["']${NAME})["'][^<>]{0,400}>)\s{0,80}(?:<!\[CDATA\[)?`,
  // A part of a form.
  String.raw`(?<=form-data;[^\r\n]{0,80}name=["']${NAME})["'](?:;[^\r\n]{0,200})?(?:(?:\r?\n|\\r\\n)[\w-]{1,40}: ?[^\r\n\\]{0,200}){0,4}(?:\r?\n|\\r\\n){2}`,
  // `--name value`, `login bob password value`
  String.raw`(?<=(?<![^\s"'\x60(\\])-${NAME}|\blogin\s{1,4}\S{1,80}\s{1,4}${NAME})(?:[ \t]{1,8}|=)(?!-)`,
  // Columns of a table; only a mix of letters and digits is taken for a value.
  String.raw`["'\x60]?(?:\t{1,4}| {2,20}| ?\| ?)["'\x60]?(?=[^\s"'\x60|]{0,80}\d)(?=[^\s"'\x60|]{0,80}[a-z])(?=[^\s"'\x60|]{6})`,
  // "The OTP is 123456", "token 'abc1'"; only what has a digit is taken for a value.
  String.raw`[ \t](?:(?:is|was)[ \t]:?[ \t]?["'\x60]?|["'\x60])(?=[^\s"'\x60]{0,80}\d)(?=[^\s"'\x60]{4})`,
].map((lead) => new RegExp(lead, 'iy'));
