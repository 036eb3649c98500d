/**
 * Tells everything that is wrong with a content folder, with its lines and cures. `--all` shows each of
 * many problems of one kind; `--fix` first mends what has one cure only.
 */
import { join } from 'node:path';
import { env, stderr, stdout } from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { countCodes, formatCount } from './catalog/counts.ts';
import { mendContent } from './catalog/mend/mend-content.ts';
import { readCatalog } from './catalog/read-catalog.ts';
import { formatAnnotations } from './catalog/read/annotations.ts';
import { formatFindings, formatSummary } from './catalog/report/format-report.ts';
import type { ReportStyle } from './catalog/report/frame.ts';
import { makeLineReader } from './catalog/report/source-lines.ts';
import { listGuides } from './site/files/read-guides.ts';
import { changeCopy } from './site/out/change-content.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';

const KEPT =
  'an order of fields that is not the usual one: empty lines or comments there may belong to several.';

const flag = { type: 'boolean', default: false } as const;
const { content: folder } = getSettings(env);
const guides = listGuides(join(import.meta.dirname, 'content/docs/guides'));

await runCommand(() => {
  const { values } = parseArgs({ options: { all: flag, fix: flag } });
  if (values.fix) mend();
  check(values.all);
});

/** All files or none: in a copy of the folder, which then takes its place. */
function mend() {
  const mended = changeCopy(folder, (copy) => {
    const result = mendContent(copy);
    return { result, isChanged: result.some(({ count }) => count > 0) };
  });
  for (const { file, count, left = 0 } of mended) {
    const path = join(folder, file);
    if (count > 0) console.log(`${path}: mended in ${formatCount(count, 'place')}.`);
    if (left > 0)
      console.log(`${path}: ${left === 1 ? '1 entry keeps' : `${left} entries keep`} ${KEPT}`);
  }
  if (mended.length === 0) console.log('Nothing here is mended by a program.');
}

function check(showsAll: boolean) {
  const { reading, problems, warnings, getUnread } = readCatalog(folder, undefined, { guides });
  const options = { getLines: makeLineReader(), showsAll };
  if (warnings.length > 0)
    console.log(
      `${formatFindings(warnings, 'warning', { ...options, style: makeStyle(stdout) })}\n`,
    );
  // GitHub shows them beside the lines of a pull request.
  if (env.GITHUB_ACTIONS === 'true')
    for (const line of [
      ...formatAnnotations('error', problems),
      ...formatAnnotations('warning', warnings),
    ])
      console.log(line);
  if (problems.length > 0) {
    const style = makeStyle(stderr);
    console.error(formatFindings(problems, 'error', { ...options, style, unread: getUnread() }));
    console.error(`\n${formatSummary(problems, folder)}`);
    process.exitCode = 1;
    return;
  }
  const codes = countCodes(reading.vendors);
  const told = warnings.length === 0 ? '' : `, ${formatCount(warnings.length, 'warning')}`;
  console.log(`${folder}: ${reading.vendors.length} vendors, ${codes} codes, no problems${told}.`);
}

/** Colours are for terminals; a stream that is none, and `NO_COLOR`, leave them out. */
function makeStyle(stream: NodeJS.WritableStream): ReportStyle {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { stream });
  return {
    strong: style('bold'),
    faint: style('dim'),
    error: style('red'),
    warning: style('yellow'),
  };
}
