import { open } from 'node:fs/promises';
import { LARGEST_DOCUMENT, makeSizeError } from './decode.ts';
import { ImportError } from './table.ts';

/** What the system says of a file that cannot be read, in words that help. */
const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the path; it is taken from the folder in which you are.',
  EISDIR: 'It is a folder. Pass the file that holds the table.',
  ENOTDIR: 'A part of the path is a file, no folder. Check the path.',
  EACCES: 'You may not read it. Change its rights, or copy it to where you may.',
  EPERM: 'You may not read it. Change its rights, or copy it to where you may.',
  ENAMETOOLONG: 'The path is too long. Check whether the text of the table stands in its place.',
};

/**
 * Reads a document from a path, or from the standard input for `-`. One that is too large is
 * refused before it is read. Throws an `ImportError` that begins with the path.
 */
export async function loadDocument(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await readStream(process.stdin) : await readFile(path);
  } catch (error) {
    const name = path === '-' ? 'the standard input' : path;
    throw new ImportError(`${name}: ${describeFailure(error)}`);
  }
}

/** Reads a stream until its end, or until it is too large. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) throw makeSizeError(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new ImportError(FAILURES.EISDIR);
    if (stats.size > LARGEST_DOCUMENT) throw makeSizeError(stats.size);
    // Of a pipe or a device the size is not known before.
    return await readStream(file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>);
  } finally {
    await file.close();
  }
}

function describeFailure(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return FAILURES[code] ?? `It cannot be read: ${message}`;
}
