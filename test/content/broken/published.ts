import type { BrokenCatalog } from '../make-content.ts';
import { append, change, NOTE } from '../make-content.ts';

/** Published paths that vanished, or are badly written. */
export const published: readonly BrokenCatalog[] = [
  {
    name: 'a published code that is gone',
    files: append('published.txt', '/beta/11/ "11"\n/code/11/ "11"\n'),
    says: [
      'published.txt:5:1  /beta/11/ was published, but the code "11" is gone.',
      '    Codes are permanent: put the entry back and give it "status: removed". If it only has another name: npm run move',
      'published.txt:6:1  /code/11/ was published, but the code "11" is gone.',
      '    Codes are permanent: put the entry back and give it "status: removed". If it only has another name: npm run move',
    ],
  },
  {
    name: 'vendors that are gone, in one line for all their codes',
    files: {
      ...append(
        'published.txt',
        '/delta/\n/delta/1/ "1"\n/delta/2/ "2"\n/gamma/1/ "1"\n/code/1/ "1"\n',
      ),
      // Notes that name them need no line of their own.
      ...change(NOTE, 'related: ["-1", "beta/10"]', 'related: ["-1", "delta/1"]'),
    },
    says: [
      'published.txt:5:1  The vendors delta, gamma were published, and their folders are gone.',
      '    Put the folder back; if it only has another name, npm run move. If this is a site of your own with other vendors, begin its list: npm run publish:paths -- --start-over',
    ],
  },
  {
    name: 'a path that has moved to none that was published',
    files: append('published.txt', '/gamma/ -> /beto/\n/acme/7/ "7" -> /acme/042x/\n'),
    says: [
      'published.txt:5:1  /gamma/ forwards to /beto/, which was never published.',
      '    Name a path of this list.',
      'published.txt:6:1  /acme/7/ forwards to /acme/042x/, which was never published.',
      '    Did you mean /acme/042/?',
    ],
  },
  {
    name: 'a path that has moved twice',
    files: append('published.txt', '/a/ -> /b/\n/b/ -> /c/\n/c/ -> /acme/042/\n'),
    says: [
      'published.txt:5:1  /a/ forwards to /b/, which has moved itself.',
      '    Write where that leads: /a/ -> /acme/042/',
      'published.txt:6:1  /b/ forwards to /c/, which has moved itself.',
      '    Write where that leads: /b/ -> /acme/042/',
    ],
  },
  {
    name: 'paths that have moved in a circle',
    files: append('published.txt', '/a/ -> /b/\n/b/ -> /a/\n'),
    says: [
      'published.txt:5:1  /a/ forwards to /b/, and from there back to itself.',
      '    Remove " -> …" from the line of the path that has the page.',
      'published.txt:6:1  /b/ forwards to /a/, and from there back to itself.',
      '    Remove " -> …" from the line of the path that has the page.',
    ],
  },
  {
    name: 'a path that has moved though its page is there',
    files: append(
      'published.txt',
      '/beta/ -> /acme/042/\n/acme/000/ "000" -> /acme/042/\n/code/000/ "000" -> /acme/042/\n',
    ),
    says: [
      'published.txt:5:1  /beta/ forwards to /acme/042/, but the vendor beta is in the catalog.',
      '    Write this if the page is to stand here: /beta/',
      'published.txt:6:1  /acme/000/ forwards to /acme/042/, but the code "000" is in the catalog.',
      '    Write this if the page is to stand here: /acme/000/ "000"',
      'published.txt:7:1  /code/000/ forwards to /acme/042/, but the code "000" is in the catalog.',
      '    Write this if the page is to stand here: /code/000/ "000"',
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
      '    Write it like this: /acme/10/ "10"',
      'published.txt:8:1  The line is not a path with its code.',
      '    Write it like this: /acme/10/ "10"',
      'published.txt:9:1  The line is not a path with its code.',
      '    Write it like this: /acme/10/ "10"',
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
      '    Write the code behind the path, as a JSON string: /acme/10/ "10"',
      'published.txt:6:1  /code/11/ lacks its code.',
      '    Write the code behind the path, as a JSON string: /acme/10/ "10"',
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
