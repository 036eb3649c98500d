import { readQueries } from '../../support/queries.ts';
import { printHeading, printTable, printText } from '../report.ts';
import type { Cells } from '../report.ts';
import { formatTime, getMedian, getQuantile, makeSample } from '../statistics.ts';
import type { ClockReading } from './page-clock.ts';
import { clear, time, visit } from './visit.ts';
import type { Place } from './visit.ts';

/** What is typed letter by letter, each once the answers to those before it are there. */
const TYPED = ['994', 'resultCd 910', 'API_CALL_LIMIT_EXCEEDED', 'Email address is not valid: a@b'];

/** Answers in JSON that are pasted. */
const BODIES = 12;

/** Measures typing letter by letter and pasting: first on a fresh page, then the same once more. */
export async function measureTimes(place: Place): Promise<Cells[]> {
  const rows: Cells[] = [];
  for (const [name, inputs] of Object.entries(makeInputs())) {
    await visit(place, async (page) => {
      for (const when of ['first', 'again']) {
        const readings: ClockReading[] = [];
        for (const parts of inputs) {
          await clear(page);
          for (const part of parts)
            readings.push(await time(page, () => page.keyboard.insertText(part)));
        }
        rows.push([`${name}, ${when}, ${place.label}`, ...formatTimes(readings)]);
      }
    });
  }
  return rows;
}

/** Prints what was measured, at all sizes. */
export function printTimes(rows: readonly Cells[]) {
  printHeading('In Chromium: milliseconds from the input event to the answers');
  printTable(['', 'events', 'in the page', 'p95', 'painted', 'p95', 'longest task'], rows);
  printText(
    'A frame is 16.7 ms: what is in the page is painted up to a frame later. Medians. First: what is asked for is fetched on the way. Again: the same texts once more on the same page.',
  );
}

/** Milliseconds of a task: Chromium tells of those of 50 and more. */
export function formatTask(milliseconds: number): string {
  return milliseconds === 0 ? 'below 50' : formatTime(milliseconds);
}

/** What is put into the box, in the parts in which it arrives. */
function makeInputs(): Record<string, string[][]> {
  const bodies = readQueries('json').filter(({ kind }) => kind === 'json');
  return {
    typing: TYPED.map((text) => text.split('')),
    'pasting JSON': makeSample(bodies, BODIES).map(({ text }) => [text]),
  };
}

function formatTimes(readings: readonly ClockReading[]): Cells {
  const values = [readings.map(({ work }) => work), readings.map(({ time }) => time)];
  return [
    readings.length,
    ...values.flatMap((times) => [getMedian(times), getQuantile(times, 0.95)]).map(formatTime),
    formatTask(Math.max(...readings.map(({ longestTask }) => longestTask))),
  ];
}
