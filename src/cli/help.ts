/** What `retcode --help` prints. */
export const HELP = `Looks up what an error or response code means. Nothing leaves this machine.

  retcode 'text'              a code, a key, half a message, a response, a log line
  some-command 2>&1 | retcode
  retcode explain 'text'      prints the whole note on the first answer, as Markdown

  --json       prints the result as JSON
  --open       opens the page of the first answer in the browser
  --version    prints the version
  --help       prints this

Does the text begin with a hyphen? Write -- before it: retcode -- '--text'. A negative code such as -1
needs no -- before it.

Exit status: 0 if a code was found, 1 if none was, 2 if something went wrong.
`;
