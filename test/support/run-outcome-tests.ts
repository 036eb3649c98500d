import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutcomeTest } from '../../src/catalog/outcome-tests/outcome-tests.ts';

/** A test as it is copied, and the body of an answer to try it on. */
export interface OutcomeTrial {
  text: string;
  body: string;
  /** The HTTP status that the answer comes with, where a test calls an address. */
  status?: number;
}

const TOOLS = ['bash', 'curl', 'jq', 'python3'];

/** Whoever copies the function parses first; what is no JSON is handed over as the text it is. */
const TYPESCRIPT_RUNNER = `
import { readFileSync } from 'node:fs';
const parse = (body) => {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};
for (const line of readFileSync(0, 'utf8').split('\\n')) {
  if (line === '') continue;
  const { file, body } = JSON.parse(line);
  const { getOutcome } = await import(file);
  console.log(getOutcome(parse(body)));
}
`;

const PYTHON_RUNNER = `
import json, sys

def parse(body):
    try:
        return json.loads(body)
    except ValueError:
        return body

sys.stdin.reconfigure(encoding="utf-8")
modules = {}
for line in sys.stdin:
    trial = json.loads(line)
    text = trial["text"]
    if text not in modules:
        modules[text] = {}
        exec(text, modules[text])
    print(modules[text]["get_outcome"](parse(trial["body"])))
`;

/** Runs tests in one process a language. Gives what each one says, in the order of the trials. */
export const RUNNERS: Record<
  OutcomeTest['id'],
  (trials: readonly OutcomeTrial[]) => Promise<string[]>
> = { typescript: runTypeScript, python: runPython, shell: runShell };

/** @throws {Error} if a program is missing that somebody who copies a test has */
export function checkTools(): void {
  const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  throw new Error(
    `The tests that readers copy cannot be run without ${missing.join(' and ')}.\n` +
      `Install what is missing, for example: apt-get install ${names}`,
  );
}

async function runTypeScript(trials: readonly OutcomeTrial[]): Promise<string[]> {
  return inFolder(async (folder) => {
    const files = new Map<string, string>();
    for (const { text } of trials) {
      if (!files.has(text)) files.set(text, `./test-${files.size}.ts`);
    }
    for (const [text, file] of files) writeFileSync(join(folder, file), text);
    const runner = join(folder, 'runner.mjs');
    writeFileSync(runner, TYPESCRIPT_RUNNER);
    const lines = trials.map(({ text, body }) => ({ file: files.get(text), body }));
    return getLines(await run(process.execPath, [runner], lines));
  });
}

async function runPython(trials: readonly OutcomeTrial[]): Promise<string[]> {
  return getLines(await run('python3', ['-c', PYTHON_RUNNER], trials));
}

/** One bash for all trials; curl fetches each answer from a server that lives as long as it runs. */
async function runShell(trials: readonly OutcomeTrial[]): Promise<string[]> {
  const texts = [...new Set(trials.map(({ text }) => text))];
  const server = await serveAnswers(trials);
  const script = [
    ...texts.map((text, i) => `test${i}() {\n${text}\n}`),
    ...trials.map(({ text }, i) => {
      return `outcome=; URL=${server.url}${i}; test${texts.indexOf(text)}; echo "$outcome"`;
    }),
  ].join('\n');
  try {
    return await inFolder(async (folder) => {
      const file = join(folder, 'script.sh');
      writeFileSync(file, script);
      return getLines(await run('bash', [file]));
    });
  } finally {
    server.close();
  }
}

/** Answers to `/<i>` with the body of the i-th trial. */
async function serveAnswers(
  trials: readonly OutcomeTrial[],
): Promise<{ url: string; close: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const { status = 200, body = '' } = trials[Number(url.slice(1))] ?? {};
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-outcomes-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program with JSON lines as its input and gives what it prints. */
function run(command: string, args: readonly string[], lines: readonly object[] = []) {
  return new Promise<string>((done, fail) => {
    const child = spawn(command, args);
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => (output.stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (output.stderr += part));
    child.on('error', fail);
    child.on('close', (status) => {
      if (status === 0 && output.stderr === '') done(output.stdout);
      else fail(new Error(`${command} ended with ${String(status)}:\n${output.stderr}`));
    });
    child.stdin.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
}

function getLines(output: string): string[] {
  return output.split('\n').slice(0, -1);
}
