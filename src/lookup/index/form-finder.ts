import { compileForm, hasForm } from '../../catalog/printed/printed-form.ts';
import { getWords } from '../../text/words.ts';
import { LOOSE_FORMS } from './files.ts';
import type { FormTable } from './files.ts';

/** Makes what finds the shards of the forms that may stand in lines: by their words, or as a whole. */
export function makeFormFinder(
  table: FormTable = { words: [] },
): (lines: readonly string[]) => string[] {
  const shards = new Map(
    table.words.flatMap((words, i) =>
      words.split(' ').map((word): [string, string] => [word, `form-${i}`]),
    ),
  );
  let loose: ReturnType<typeof compileForm>[] | undefined;
  return (lines) => {
    loose ??= (table.loose ?? []).map(compileForm);
    const found = new Set<string>();
    for (const line of lines) {
      for (const word of getWords(line)) {
        const shard = shards.get(word);
        if (shard !== undefined) found.add(shard);
      }
      if (!found.has(LOOSE_FORMS) && loose.some((form) => hasForm(form, line)))
        found.add(LOOSE_FORMS);
    }
    return [...found];
  };
}
