/** What a look-up can lack: a file of its index, or the worker that reads long texts. */
const LACKS = { file: 'MissingFile', worker: 'MissingWorker' } as const;

/** An error by whose name a reader can be told what to do. */
export function makeFailure(lack: keyof typeof LACKS, message: string): Error {
  return Object.assign(new Error(message), { name: LACKS[lack] });
}

/** Whether a file of the index did not come: other ones may be there by now. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === LACKS.file;
}

/** Says why a look-up came to nothing, and what can be done. */
export function formatFailure(error: unknown, isOnline: boolean): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  switch (name) {
    case LACKS.file:
      return isOnline
        ? `The list of codes could not be loaded: ${message}. Nothing was looked up.`
        : 'There is no network, and the list of codes is not on this device. Nothing was looked up.';
    case LACKS.worker:
      return 'The browser did not start the worker that reads long texts. Paste only the lines that matter, or try again.';
    default:
      return 'Retcode failed to read this text. That is a fault of Retcode. Paste only the lines that matter.';
  }
}
