import { formatCount, formatNumber } from '../../catalog/counts.ts';
import { formatSize } from '../../text/size.ts';
import type { SavedRecord } from '../plan.ts';
import type { SiteSummary } from '../site-files.ts';
import type { SaveEnd, SaveProgress } from './save-everything.ts';

type Total = Pick<SiteSummary, 'files' | 'bytes'>;

/**
 * What the control shows: that nothing can be saved, that nothing is, what is being saved, that a part
 * is, that everything is, or that everything of an earlier version is.
 */
export type ControlState =
  | { kind: 'refused' }
  | { kind: 'nothing'; total: Total | undefined }
  | { kind: 'saving' }
  | { kind: 'part'; files: number; record: SavedRecord }
  | { kind: 'saved' | 'earlier'; record: SavedRecord };

export interface ControlWords {
  says: string;
  /** Label of the button that begins; absent where there is nothing to begin. */
  save?: string;
}

const SAVE = 'Save everything for offline use';

/** The words of the control. */
export function describeState(state: ControlState): ControlWords {
  switch (state.kind) {
    case 'refused':
      return {
        says: 'This browser keeps nothing for offline use here. It needs https, and storage that is not switched off, as it is in some private windows.',
      };
    case 'nothing':
      return describeNothing(state.total);
    case 'saving':
      return { says: 'Saving. Keep this page open until it is done.' };
    case 'part':
      return {
        says: `${formatNumber(state.files)} of ${formatTotal(state.record)} are saved on this device.`,
        save: 'Save the rest',
      };
    case 'saved':
      return { says: `Everything is saved on this device: ${formatTotal(state.record)}.` };
    case 'earlier':
      return {
        says: `Everything is saved on this device, of an earlier version: ${formatTotal(state.record)}. An update fetches only what has changed.`,
        save: 'Update',
      };
  }
}

/** Why it ended before everything was there; nothing of it, if it did not. */
export function describeEnd(end: SaveEnd): string {
  switch (end.kind) {
    case 'saved':
      if (end.refused === 0) return '';
      return `The server did not give ${formatCount(end.refused, 'file')}.`;
    case 'stopped':
      return 'Stopped. What was saved stays.';
    case 'full':
      return 'The browser gives this site no more room. What was saved stays.';
    case 'short':
      return `There is no room for it: it takes ${formatSize(end.needs)}, and the browser has ${formatSize(Math.max(0, end.room))} left for this site.`;
    case 'busy':
      return 'It is being saved in another tab.';
    case 'changed':
      return 'The site was changed meanwhile. What was saved stays; begin again to go on.';
    case 'broken':
      return 'The network or the server does not answer. What was saved stays.';
  }
}

/** How far it is: `412 of 1,121 files, 1.2 of 3.9 MB`. */
export function formatProgress({ files, ofFiles, bytes, ofBytes }: SaveProgress): string {
  return `${formatNumber(files)} of ${formatCount(ofFiles, 'file')}, ${formatSize(bytes)} of ${formatSize(ofBytes)}`;
}

function describeNothing(total: Total | undefined): ControlWords {
  const opened = 'The pages that you open and what your look-ups use are kept on this device.';
  if (!total) return { says: opened };
  return {
    says: `${opened} All pages, data and the full text together are ${formatTotal(total)}.`,
    save: `${SAVE} (${formatSize(total.bytes)})`,
  };
}

function formatTotal({ files, bytes }: Total): string {
  return `${formatCount(files, 'file')}, ${formatSize(bytes)}`;
}
