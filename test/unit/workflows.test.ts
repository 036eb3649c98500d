import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findWorkflowErrors } from '../support/workflow-parser.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** `uses: owner/name@<commit> # v1.2.3`: a version can be moved to other code, a commit cannot. */
const PINNED =
  /^ *(?:- )?uses: (?<action>[\w./-]+)@(?<commit>[0-9a-f]{40}) # (?<version>v\d+\.\d+\.\d+)$/;

/** Events at which code of strangers runs with the rights of the repository. */
const UNSAFE_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment'];

const files = globSync('.github/workflows/*.{yml,yaml}').toSorted();

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is one that GitHub accepts', async () => {
    expect(await findWorkflowErrors(file, text)).toEqual([]);
  });

  test('pins each action to a commit and says its version', () => {
    const lines = text.split('\n').filter((line) => /^ *(- )?uses:/.test(line));
    expect(lines.filter((line) => !PINNED.test(line))).toEqual([]);
  });

  test('gives rights to jobs only, and writing ones only where no code of the project runs', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions = {}, steps } of jobs) {
      if (!Object.values(permissions).includes('write')) continue;
      expect(steps.filter(({ run }) => /\b(npm|npx|node)\b/.test(run ?? ''))).toEqual([]);
      expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    }
  });

  test('gives the code of pull requests neither secrets nor credentials', () => {
    expect(Object.keys(workflow.on).filter((event) => UNSAFE_EVENTS.includes(event))).toEqual([]);
    expect(text).not.toMatch(/\bsecrets\b/);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts no expression into a shell command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('installs what the lock file says', () => {
    expect(steps.filter(({ run }) => /npm (install|i)\b|\bnpx\b/.test(run ?? ''))).toEqual([]);
  });

  test('ends by itself, and runs once at a time for each branch', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });
});

describe('the workflows', () => {
  test('use one version of each action', () => {
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const used = lines.flatMap((line) => {
      const { action = '', commit = '' } = PINNED.exec(line)?.groups ?? {};
      return action === '' ? [] : [{ action, commit }];
    });
    for (const [action, uses] of Map.groupBy(used, (use) => use.action))
      expect([...new Set(uses.map(({ commit }) => commit))], action).toHaveLength(1);
  });
});

describe('findWorkflowErrors', () => {
  test('names unknown keys, events, rights and contexts, with their places', async () => {
    const text = [
      'on: [push, nonsense]',
      'permissions: { content: read }',
      'jobs:',
      '  one:',
      '    runs-on: ubuntu-24.04',
      '    needs: two',
      '    steps:',
      '      - { run: "echo ${{ gihub.ref }}", wiht: {} }',
    ].join('\n');
    expect(await findWorkflowErrors('odd.yml', text)).toMatchInlineSnapshot(`
      [
        "odd.yml (Line: 1, Col: 12): Unexpected value 'nonsense'",
        "odd.yml (Line: 2, Col: 16): Unexpected value 'content'",
        "odd.yml (Line: 8, Col: 16): Unrecognized named-value: 'gihub'",
        "odd.yml (Line: 8, Col: 41): Unexpected value 'wiht'",
      ]
    `);
  });
});
