import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';

/** A message of a language server, in either direction. */
interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

export interface Place {
  line: number;
  character: number;
}

export interface Diagnostic {
  message: string;
  range: { start: Place; end: Place };
}

export interface Offer {
  label: string;
  documentation?: string | { value: string };
  insertText?: string;
}

/** A file in an editor that is open. */
export interface OpenFile {
  diagnostics: Promise<Diagnostic[]>;
  complete: (at: Place) => Promise<Offer[]>;
  hover: (at: Place) => Promise<string>;
  close: () => Promise<void>;
}

export type Editor = ReturnType<typeof startEditor>;

/** No server of the network answers there. */
const NOWHERE = 'http://127.0.0.1:9';

/** What an editor does with the YAML language server, in a folder with the settings of that folder. */
export function startEditor(folder: string, settings: Record<string, unknown>) {
  const bin = createRequire(import.meta.url).resolve(
    'yaml-language-server/bin/yaml-language-server',
  );
  const server = spawn(execPath, [bin, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE },
  });
  const answers = new Map<number, (message: Message) => void>();
  const reports = new Map<string, (found: Diagnostic[]) => void>();
  let last = 0;

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = <T>(method: string, params: unknown) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      answers.set(id, ({ result, error }) => {
        if (error) reject(new Error(error.message));
        else resolve(result as T);
      });
      send({ id, method, params });
    });
  readMessages(server.stdout, (message) => {
    const { id, method, params } = message;
    if (id !== undefined && method === undefined) answers.get(id)?.(message);
    else if (id !== undefined && method === 'workspace/configuration') {
      const { items } = params as { items: { section: string }[] };
      send({ id, result: items.map(({ section }) => settings[section] ?? null) });
    } else if (id !== undefined) send({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      reports.get(uri)?.(diagnostics);
    }
  });

  const root = pathToFileURL(folder).href;
  const ready = ask('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'root' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ['markdown'] } },
    },
  }).then(() => {
    send({ method: 'initialized', params: {} });
    send({ method: 'workspace/didChangeConfiguration', params: { settings } });
  });

  const open = async (file: string, text: string): Promise<OpenFile> => {
    await ready;
    const uri = pathToFileURL(join(folder, file)).href;
    // The server remembers what it has read of a version, of files that were closed too.
    const textDocument = { uri, languageId: 'yaml', version: ++last, text };
    const diagnostics = new Promise<Diagnostic[]>((resolve) => reports.set(uri, resolve));
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    return {
      diagnostics,
      complete: async (position) => {
        const params = { textDocument: { uri }, position };
        return (await ask<{ items: Offer[] }>('textDocument/completion', params)).items;
      },
      hover: async (position) => {
        const params = { textDocument: { uri }, position };
        type Hover = { contents: { value: string } } | null;
        return (await ask<Hover>('textDocument/hover', params))?.contents.value ?? '';
      },
      close: async () => {
        await diagnostics;
        // The server takes back what it has said, which must not be taken for what it says next.
        const cleared = new Promise<Diagnostic[]>((resolve) => reports.set(uri, resolve));
        send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
        await cleared;
      },
    };
  };

  return { open, stop: () => server.kill() };
}

/** Cuts what a server sends into messages, each with its length before it. */
function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void) {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const start = buffer.indexOf('\r\n\r\n') + 4;
      const length = /Content-Length: (?<bytes>\d+)/i.exec(buffer.toString('latin1', 0, start));
      const end = start + Number(length?.groups?.bytes);
      if (start < 4 || !length || buffer.length < end) return;
      take(JSON.parse(buffer.toString('utf8', start, end)) as Message);
      buffer = buffer.subarray(end);
    }
  });
}
