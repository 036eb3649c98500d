import { makeLonePolicy } from '../../site/policy.ts';

/** What stands in the file to carry beside its text. */
export interface FileParts {
  style: string;
  /** The look-up, where there is one. */
  lookup?: {
    script: string;
    /** Its index, as JSON. */
    index: string;
  };
  /** What the document may do: a Content-Security-Policy. */
  policy: string;
}

/** Makes style, script and data ready to stand in HTML, with the policy that lets nothing else run. */
export function makeFileParts(
  style: string,
  lookup?: { script: string; index: object },
): FileParts {
  const inline = style.trim();
  if (!lookup) return { style: inline, policy: makeLonePolicy({ scripts: [], styles: [inline] }) };
  const script = escapeTags(lookup.script.trim());
  return {
    style: inline,
    lookup: { script, index: escapeTags(JSON.stringify(lookup.index)) },
    policy: makeLonePolicy({ scripts: [script], styles: [inline] }),
  };
}

/** What HTML would end a script at, or read as a comment, is only ever part of a text in it. */
function escapeTags(code: string): string {
  return code.replaceAll(/<(?=!--|\/?script)/gi, String.raw`\u003c`);
}
