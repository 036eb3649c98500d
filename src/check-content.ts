/**
 * Tells everything that is wrong with a content folder, with its lines and cures. `--all` shows each of
 * many problems of one kind.
 */
import { env, stderr, stdout } from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { countCodes, formatCount } from './catalog/counts.ts';
import { readCatalog } from './catalog/read-catalog.ts';
import { formatAnnotations } from './catalog/read/annotations.ts';
import { formatFindings, formatSummary } from './catalog/report/format-report.ts';
import type { ReportStyle } from './catalog/report/frame.ts';
import { makeLineReader } from './catalog/report/source-lines.ts';
import { getSettings } from './site/settings.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const { content: folder } = getSettings(env);

check();

function check() {
  const { reading, problems, warnings, getUnread } = readCatalog(folder);
  const options = { getLines: makeLineReader(), showsAll: values.all };
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
