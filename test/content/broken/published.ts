import type { BrokenCatalog } from '../make-content.ts';
import { append } from '../make-content.ts';

/** Published paths that vanished, or are badly written. */
export const published: readonly BrokenCatalog[] = [
  {
    name: 'a published code that is gone',
    files: append('published.txt', '/beta/11/ "11"\n/code/11/ "11"\n/gamma/1/ "1"\n'),
    says: [
      'published.txt:5:1  /beta/11/ was published, but the code "11" is gone.',
      '    Codes are permanent: put the entry back and give it "status: removed".',
      'published.txt:6:1  /code/11/ was published, but the code "11" is gone.',
      '    Codes are permanent: put the entry back and give it "status: removed".',
      'published.txt:7:1  /gamma/1/ was published, but the code "1" is gone.',
      '    Codes are permanent: put the entry back and give it "status: removed".',
    ],
  },
  {
    name: 'lines that are no paths',
    files: append(
      'published.txt',
      'beta/10 10\n/beta/11\n/../x/\n/ "10"\n/a%20b/\n/beta/10/ "10" \n/beta/10/ "1\n',
    ),
    says: [
      'published.txt:5:1  The line is not a path with its code.',
      '    Write it like this: /beta/10/ "10"',
      'published.txt:6:1  The line is not a path with its code.',
      '    Write it like this: /beta/11/',
      'published.txt:7:1  The line is not a path with its code.',
      '    Write it like this: /hyper/10/ "10"',
      'published.txt:8:1  The line is not a path with its code.',
      '    Write it like this: /hyper/10/ "10"',
      'published.txt:9:1  The line is not a path with its code.',
      '    Write it like this: /hyper/10/ "10"',
      'published.txt:10:1  The line is not a path with its code.',
      '    Write it like this: /beta/10/ "10"',
      'published.txt:11:1  The line is not a path with its code.',
      '    Write it like this: /beta/10/ "1"',
    ],
  },
  {
    name: 'a path that stands twice, on some disks',
    files: append('published.txt', '/Acme/042/ "042"\n/\n'),
    says: [
      'published.txt:5:1  The path /Acme/042/ stands on line 3 already.',
      '    Remove one of the lines.',
      'published.txt:6:1  The path / stands on line 2 already.',
      '    Remove one of the lines.',
    ],
  },
  {
    name: 'a path of a code that lacks the code',
    files: append('published.txt', '/beta/11/\n/code/11/\n/guides/about/\n'),
    says: [
      'published.txt:5:1  /beta/11/ lacks its code.',
      '    Write the code behind the path, as a JSON string: /hyper/10/ "10"',
      'published.txt:6:1  /code/11/ lacks its code.',
      '    Write the code behind the path, as a JSON string: /hyper/10/ "10"',
    ],
  },
  {
    name: 'a code with two paths',
    files: append('published.txt', '/acme/42/ "042"\n'),
    says: [
      'published.txt:5:1  The code "042" has a path on line 3 already.',
      '    Keep the path that is on the site; remove the other line.',
    ],
  },
];
