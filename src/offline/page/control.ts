import { SUMMARY_PATH } from '../site-files.ts';
import type { SiteSummary } from '../site-files.ts';
import { register } from './register.ts';
import { saveEverything } from './save-everything.ts';
import type { SaveProgress } from './save-everything.ts';
import { getSavedKeys, readRecord, removeSaved } from './saved.ts';
import { describeEnd, describeState, formatProgress } from './wording.ts';
import type { ControlState } from './wording.ts';

/** The parts of the control, which `OfflineControl.astro` has. */
interface Parts {
  says: HTMLElement;
  progress: HTMLElement;
  bar: HTMLProgressElement;
  count: HTMLElement;
  save: HTMLButtonElement;
  stop: HTMLButtonElement;
  remove: HTMLButtonElement;
}

/** Shows the control that saves everything, and lets it work. */
export async function showControl(place: HTMLElement, { isRefused }: { isRefused: boolean }) {
  const parts = getParts(place);
  let stopping: AbortController | undefined;
  parts.save.addEventListener('click', () => {
    stopping = new AbortController();
    void runSaving(parts, stopping.signal);
  });
  parts.stop.addEventListener('click', () => stopping?.abort());
  parts.remove.addEventListener('click', () => void removeSaved().then(() => showState(parts)));
  if (isRefused) show(parts, { kind: 'refused' });
  else await showState(parts);
  place.hidden = false;
}

async function runSaving(parts: Parts, signal: AbortSignal) {
  show(parts, { kind: 'saving' });
  if (!(await register())) {
    show(parts, { kind: 'refused' });
    return;
  }
  // Where the browser asks the reader, saving does not wait for the answer.
  void navigator.storage.persist().catch(() => undefined);
  const onProgress = (progress: SaveProgress) => showProgress(parts, progress);
  const end = await saveEverything({ signal, onProgress });
  await showState(parts, describeEnd(end));
}

async function showState(parts: Parts, before = '') {
  show(parts, await readState().catch(() => ({ kind: 'refused' }) as const), before);
}

async function readState(): Promise<ControlState> {
  if (!('serviceWorker' in navigator)) return { kind: 'refused' };
  const [record, total] = await Promise.all([readRecord(), fetchSummary()]);
  if (!record) return { kind: 'nothing', total };
  if (!record.isDone) return { kind: 'part', files: (await getSavedKeys()).size, record };
  const isEarlier = total !== undefined && total.version !== record.version;
  return { kind: isEarlier ? 'earlier' : 'saved', record };
}

/** What the site is in numbers; the list of its files is fetched only when they are. */
async function fetchSummary(): Promise<SiteSummary | undefined> {
  try {
    const response = await fetch(import.meta.env.BASE_URL + SUMMARY_PATH);
    return response.ok ? ((await response.json()) as SiteSummary) : undefined;
  } catch {
    return undefined;
  }
}

function show({ says, progress, save, stop, remove }: Parts, state: ControlState, before = '') {
  const { says: words, save: label = '' } = describeState(state);
  says.textContent = `${before} ${words}`.trim();
  save.textContent = label;
  save.hidden = label === '';
  const isSaving = state.kind === 'saving';
  progress.hidden = !isSaving;
  stop.hidden = !isSaving;
  remove.hidden = !('record' in state);
}

function showProgress({ bar, count }: Parts, progress: SaveProgress) {
  bar.value = progress.ofBytes === 0 ? 1 : progress.bytes / progress.ofBytes;
  count.textContent = formatProgress(progress);
}

function getParts(place: HTMLElement): Parts {
  const [save, stop, remove] = place.querySelectorAll('button');
  const says = place.querySelector<HTMLElement>('[aria-live]');
  const progress = place.querySelector<HTMLElement>('.offline-progress');
  const bar = place.querySelector('progress');
  const count = progress?.querySelector('span');
  if (!says || !progress || !bar || !count || !save || !stop || !remove)
    throw new Error('The control lacks a part of OfflineControl.astro.');
  return { says, progress, bar, count, save, stop, remove };
}
