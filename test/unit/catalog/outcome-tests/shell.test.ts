import { describe, expect, test } from 'vitest';
import { formatShell } from '../../../../src/catalog/outcome-tests/shell.ts';
import { FLAT, LISTED, MANY, NESTED, ODD } from './checks.ts';

describe('formatShell', () => {
  test('writes a test for a flat answer', () => {
    expect(formatShell('Acme Mail', FLAT)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      # A number may also arrive as a string of the same digits.
      outcome=$(curl -sS "$URL" | jq -Rrs '
        [(fromjson | .code)?][0] as $code
        | if $code == 0 or $code == "0" then "success"
          elif $code == 98 or $code == "98" then "partial"
          elif $code == "00A" then "empty"
          else "failure" end
      ')
      "
    `);
  });

  test('writes a test for a nested answer', () => {
    expect(formatShell('Acme Mail', NESTED)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      # A number may also arrive as a string of the same digits.
      outcome=$(curl -sS "$URL" | jq -Rrs '
        [(fromjson | .header.isSuccessful)?][0] as $isSuccessful
        | [(fromjson | .header.resultCode)?][0] as $resultCode
        | if $isSuccessful == true then "success"
          elif $resultCode == 7 or $resultCode == "7" then "pending"
          else "failure" end
      ')
      "
    `);
  });

  test('walks through lists', () => {
    expect(formatShell('Acme Mail', LISTED)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      outcome=$(curl -sS "$URL" | jq -Rrs '
        [(fromjson | .results | if type == "array" then .[0] else .["0"] end | .status)?][0] as $status
        | if $status == "done" then "success"
          else "failure" end
      ')
      "
    `);
  });

  test('compares with many values at once', () => {
    expect(formatShell('Acme Mail', MANY)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      outcome=$(curl -sS "$URL" | jq -Rrs '
        [(fromjson | .ok)?][0] as $ok
        | if ($ok | IN(true, 1, "yes")) then "success"
          else "failure" end
      ')
      "
    `);
  });

  test('quotes what is no name', () => {
    expect(formatShell('A*/\nB', ODD)).toMatchInlineSnapshot(`
      "# What an answer of A* / B says.
      outcome=$(curl -sS "$URL" | jq -Rrs '
        [(fromjson | .["it\\u0027s"] | .["a/b~c\\"\\\\"])?][0] as $value
        | [(fromjson | .class)?][0] as $value2
        | [(fromjson | .__proto__)?][0] as $value3
        | if $value == "it\\u0027s" then "success"
          elif $value2 == "a\\"b\\\\" or $value2 == "草\\u202e" then "partial"
          elif $value3 == "\\udb40\\udc01" then "empty"
          else "failure" end
      ')
      "
    `);
  });
});
