import type { Problem } from './problem.ts';

/** Writes findings as commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function formatAnnotations(kind: 'error' | 'warning', found: readonly Problem[]): string[] {
  return found.map(({ file, line, column, field, message, fix }) => {
    const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
    const head = field === '' ? message : `${field}: ${message}`;
    return `::${kind} ${place}::${escapeData(fix === undefined ? head : `${head}\n${fix}`)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
