import { join } from 'node:path';
import type { Content, Rule } from './index.ts';

/** Every code that was published is still there: codes are deprecated or removed, never deleted. */
export const publishedPaths: Rule = {
  name: 'published-paths',
  description: 'A published code keeps its page.',
  check(content, report) {
    const file = join(content.folder, 'published.txt');
    const codesBySegment = getCodesBySegment(content);
    for (const { path, code, line } of content.published) {
      const segment = path.split('/')[1] ?? '';
      if (code === undefined || codesBySegment.get(segment)?.has(code)) continue;
      const message = `${path} was published, but the code ${JSON.stringify(code)} is gone.`;
      const fix = 'Codes are permanent: put the entry back and give it status: removed.';
      report.at(file, { line, column: 1 }, message, fix);
    }
  },
};

function getCodesBySegment({ readings }: Content): Map<string, Set<string>> {
  const all = new Set<string>();
  const segments = new Map([['code', all]]);
  for (const { id, codes } of readings) {
    const own = codes.entries.flatMap(({ data }) => data.code ?? []);
    segments.set(id, new Set(own));
    for (const code of own) all.add(code);
  }
  return segments;
}
