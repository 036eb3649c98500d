import { env } from 'node:process';
import { countCodes } from './catalog/counts.ts';
import { getSettings } from './site/settings.ts';
import { readCatalog } from './catalog/read-catalog.ts';
import { formatAnnotations } from './catalog/read/annotations.ts';
import { formatProblems } from './catalog/read/problem.ts';

const { content: folder } = getSettings(env);
const { reading, problems, warnings } = readCatalog(folder);

if (warnings.length > 0) console.log(formatProblems(warnings));
// GitHub shows them beside the lines of a pull request.
if (env.GITHUB_ACTIONS === 'true')
  for (const line of [
    ...formatAnnotations('error', problems),
    ...formatAnnotations('warning', warnings),
  ])
    console.log(line);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`\n${count} in ${folder}.`);
  process.exitCode = 1;
} else {
  const codes = countCodes(reading.vendors);
  console.log(`${folder}: ${reading.vendors.length} vendors, ${codes} codes, no problems.`);
}
