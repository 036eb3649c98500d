import { describe, expect, test } from 'vitest';
import { formatPython } from '../../../../src/catalog/outcome-tests/python.ts';
import { FLAT, LISTED, MANY, NESTED, ODD } from './checks.ts';

describe('formatPython', () => {
  test('writes a test for a flat answer', () => {
    expect(formatPython('Acme Mail', FLAT)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      def get_outcome(answer):
          try:
              code = answer["code"]
          except (KeyError, TypeError):
              code = None
          # A number may also arrive as a string of the same digits.
          if code in (0, "0") and not isinstance(code, bool):
              return "success"
          if code in (98, "98"):
              return "partial"
          if code == "00A":
              return "empty"
          return "failure"
      "
    `);
  });

  test('writes a test for a nested answer', () => {
    expect(formatPython('Acme Mail', NESTED)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      def get_outcome(answer):
          try:
              is_successful = answer["header"]["isSuccessful"]
          except (KeyError, TypeError):
              is_successful = None
          try:
              result_code = answer["header"]["resultCode"]
          except (KeyError, TypeError):
              result_code = None
          if is_successful is True:
              return "success"
          # A number may also arrive as a string of the same digits.
          if result_code in (7, "7"):
              return "pending"
          return "failure"
      "
    `);
  });

  test('walks through lists', () => {
    expect(formatPython('Acme Mail', LISTED)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      def get_outcome(answer):
          status = answer
          for key in ["results", "0", "status"]:
              if isinstance(status, list):
                  status = {str(i): item for i, item in enumerate(status)}
              status = status.get(key) if isinstance(status, dict) else None
          if status == "done":
              return "success"
          return "failure"
      "
    `);
  });

  test('compares with many values at once', () => {
    expect(formatPython('Acme Mail', MANY)).toMatchInlineSnapshot(`
      "# What an answer of Acme Mail says.
      def get_outcome(answer):
          try:
              ok = answer["ok"]
          except (KeyError, TypeError):
              ok = None
          if ok is True or (ok in (1, "yes") and not isinstance(ok, bool)):
              return "success"
          return "failure"
      "
    `);
  });

  test('quotes what is no name', () => {
    expect(formatPython('A*/\nB', ODD)).toMatchInlineSnapshot(`
      "# What an answer of A* / B says.
      def get_outcome(answer):
          try:
              value = answer["it's"]["a/b~c\\"\\\\"]
          except (KeyError, TypeError):
              value = None
          try:
              value2 = answer["class"]
          except (KeyError, TypeError):
              value2 = None
          try:
              value3 = answer["__proto__"]
          except (KeyError, TypeError):
              value3 = None
          if value == "it's":
              return "success"
          if value2 in ("a\\"b\\\\", "草\\u202e"):
              return "partial"
          if value3 == "\\U000e0001":
              return "empty"
          return "failure"
      "
    `);
  });
});
