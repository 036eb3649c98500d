/** Notes without a problem for all codes of the content that tests start from, but for one. */
export const SOUND_NOTES: Readonly<Record<string, string>> = {
  'acme/notes/000.md': `\
---
title: The money is reserved, not yet taken.
outcome: success
---

## What it means

The bank has put the amount aside.
`,
  'acme/notes/-1.md': `\
---
title: The plastic has a broken chip.
outcome: failure
problem: FAILED_PRECONDITION
actor: end-user
retry: after-fix
---

## Why it happens

- Readers of the old kind cannot tell what is broken.
- **Field report:** [a shop](https://shop.example/log) saw it after a fall into water.

## What to do

Ask for another one.
`,
  'beta/notes/10.md': `\
---
title: The street has no such house.
outcome: failure
problem: NOT_FOUND
actor: caller
retry: after-fix
---

## Why it happens

Letters need an address that the postman knows.

## What to do

Look at the map first.
`,
  'http/notes/200.md': `\
---
title: The body holds what was asked for.
outcome: success
---

## What to do

Read it.
`,
  'http/notes/404.md': `\
---
title: Nothing lives at this address.
outcome: failure
problem: NOT_FOUND
actor: caller
retry: never
---

## Why it happens

Somebody typed a path by hand.

## What to do

Compare it with the documentation, letter by letter.
`,
  'http/notes/423.md': `\
---
title: Another client edits the resource.
outcome: failure
problem: ABORTED
actor: caller
retry: later
---

## Why it happens

WebDAV lets one writer in at a time.

## What to do

Wait until the other one has finished.
`,
};
