import { describe, expect, test } from 'vitest';
import { readOrder, UsageError } from '../../../src/cli/order.ts';

describe('readOrder', () => {
  test.each([
    [['hyper', '10'], { task: 'look-up', text: 'hyper 10' }],
    [['-1'], { task: 'look-up', text: '-1' }],
    [['nhn', '-12', '--json'], { task: 'look-up', text: 'nhn -12', json: true }],
    [['--open', 'hyper 10'], { task: 'look-up', text: 'hyper 10', open: true }],
    [['--', '--json', '-h'], { task: 'look-up', text: '--json -h', json: false }],
    [['explain', 'hyper', '10'], { task: 'explain', text: 'hyper 10' }],
    [['--json', 'explain', '994'], { task: 'explain', text: '994', json: true }],
    [['explain', 'explain'], { task: 'explain', text: 'explain' }],
    [['--', 'explain', '10'], { task: 'look-up', text: 'explain 10' }],
    [['please', 'explain'], { task: 'look-up', text: 'please explain' }],
    [['-h'], { task: 'help' }],
    [['--version'], { task: 'version' }],
    [[], { task: 'look-up', text: '' }],
  ])('reads %j', (words, order) => {
    expect(readOrder(words)).toMatchObject(order);
  });

  test.each([['--jsno'], ['-x'], ['--json=yes'], ['--constructor']])(
    'refuses %s and says how to look it up',
    (word) => {
      const read = () => readOrder(['text', word]);
      expect(read).toThrow(UsageError);
      expect(read).toThrow(`retcode -- '${word}'`);
    },
  );
});
