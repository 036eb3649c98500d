import type { ProblemName } from '../schemas/note.ts';

/**
 * What is true of one kind of failure whoever the vendor is. Names and numbers are those of
 * https://grpc.io/docs/guides/status-codes/, since they tell failures apart by what the caller can
 * do, which HTTP statuses do not.
 */
export interface ProblemKind {
  /** Plain words for people who know no gRPC. */
  title: string;
  /** The number of the canonical status: https://grpc.io/docs/guides/status-codes/ */
  grpc: number;
  /**
   * HTTP statuses that are customary for it. The first is the mapping of
   * https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto, if it is registered
   * with IANA; the others fit by their definitions. They never classify a code of a vendor, whose
   * statuses may follow other rules or none.
   */
  http: readonly number[];
  /** Ours, after the definitions at both addresses: plain text, one or two sentences. */
  meaning: string;
  /** Ours: Markdown, what helps in general and who acts, for where nothing is known of the code itself. */
  todo: string;
}

/** Every kind of failure, in the order of the gRPC numbers. */
export const PROBLEM_KINDS = {
  CANCELLED: {
    title: 'Cancelled',
    grpc: 1,
    // Google maps it to 499, which no registry knows.
    http: [],
    meaning:
      'The call was given up before it ended, usually by the side that had sent it: a page was left, a program stopped, the answer was no longer wanted.',
    todo: 'Look on your own side first: who or what gave up, and was that meant? If nobody cancelled on purpose, compare the time limits of client, proxy and server; the shortest one ends the call. The server may have done the work all the same, so look for its result before you send the request again. Repeat it only if the result is missing and still wanted.',
  },
  UNKNOWN: {
    title: 'Unknown error',
    grpc: 2,
    http: [500],
    meaning:
      'Something failed, and the code does not say what kind of failure it is. The message beside it, if there is one, is all there is to go by.',
    todo: 'Read the message and every detail that comes with it; they decide the rest. A read may be sent again once. Before you repeat anything that creates, sends or pays, look whether it happened. Then narrow it down: if the same input fails each time, suspect the input; if it fails now and then, the server. Give the vendor the time, the request without its keys, and the whole answer.',
  },
  INVALID_ARGUMENT: {
    title: 'Invalid request',
    grpc: 3,
    http: [400, 411, 413, 414, 415, 422, 428, 431],
    meaning:
      'The request itself is wrong, whatever state the system is in: a parameter or header is missing, badly formed, too large or of a kind that is not accepted there.',
    todo: 'Do not repeat it: the same request gets the same answer. Log what goes over the wire, not what the program meant to send, and compare it with the documentation: names, required fields, types, formats, lengths, encoding, content type. If one record fails and others pass, its data is wrong, and whoever entered it must correct it; if all fail, the program is wrong. Part of a batch may have gone through.',
  },
  DEADLINE_EXCEEDED: {
    title: 'Took too long',
    grpc: 4,
    http: [504, 408],
    meaning: 'No answer came in the time allowed. The work may be done, undone or still going on.',
    todo: 'Find out what became of the call before you send it again: look the record up by your own reference, or list what was created in the last minutes. Reads can be repeated freely; changes only if they carry a key against duplicates, or if nothing happened. If it comes often, ask for less at once, send smaller files or allow more time on your side. If it began suddenly, tell the vendor.',
  },
  NOT_FOUND: {
    title: 'Not found',
    grpc: 5,
    http: [404, 410],
    meaning: 'What the request names does not exist there, or it is hidden from the one who asks.',
    todo: 'Check the id first: the right kind of id (the number printed for people is often another), no spaces, no lost leading zeros, nothing cut off. Then the place: test or live, the host, the account that owns the key. Then the time: deleted since, or not created yet. Repeating helps only in the moments after it was created. Be sure that it is gone before you create it anew.',
  },
  ALREADY_EXISTS: {
    title: 'Already exists',
    grpc: 6,
    http: [409],
    meaning: 'What was to be created is there already, or a value that must be unique is taken.',
    todo: 'Read the existing record and compare. If it is what you wanted, perhaps from an earlier attempt whose answer was lost, treat the call as done and keep its id; do not repeat it. If it is something else, find out where the value came from: a counter that was reset, two programs that both number, a list imported twice. A new number for the same thing makes the duplicate which this refusal prevented.',
  },
  PERMISSION_DENIED: {
    title: 'No permission',
    grpc: 7,
    http: [403],
    meaning:
      'The server knows who is calling, and that caller may not do this. The credentials are good; a right is missing.',
    todo: 'Make a call that is surely allowed with the same credentials: if it fails too, suspect the account or the key. Check that the record belongs to the account of the key. Then ask whoever runs the account for the role, scope or product which this call needs, and whether calls are restricted to certain IP addresses. Do not repeat the call until something was granted.',
  },
  RESOURCE_EXHAUSTED: {
    title: 'Rate limit or quota',
    grpc: 8,
    http: [429, 507],
    meaning:
      'A limit is used up: calls in a period, a quota, storage, or how many of something may exist at once.',
    todo: 'Find out which limit it is: one that refills by itself, or one that somebody must raise. For a rate, slow down everything that shares the key, wait as long as `Retry-After` says or with growing, uneven pauses, and then send the same request again. For a quota, wait for the end of the period, or let the administrator free some of it or have it raised. Repeating at once makes it worse.',
  },
  FAILED_PRECONDITION: {
    title: 'Not possible in this state',
    grpc: 9,
    http: [400, 412, 426],
    meaning:
      'The request is sound, but something is not in the state that it needs: not enabled, not approved, closed already, out of order, at the wrong time.',
    todo: 'Read the state of the record or account first, and compare it with what this call needs. Then bring it there: make the call that comes before, have the administrator enable the service, wait for the approval or the permitted hours. Some states are final; then only a new record helps. Repeat the request when the state has changed and not before: a retry in a loop never ends.',
  },
  ABORTED: {
    title: 'Conflict with something else',
    grpc: 10,
    http: [409, 423],
    meaning:
      'Something else was working on the same data at that moment, and the call gave way to it.',
    todo: 'Wait, then start over from reading, since what you meant to change may have changed. Send the request with the fresh values, a few times, with growing and uneven pauses. If it comes back often, queue the calls for one record on your side and look for a job that runs twice or a person on the same screen. Before repeating what creates or pays, check that the other one has not done it.',
  },
  OUT_OF_RANGE: {
    title: 'Out of range',
    grpc: 11,
    http: [400, 416],
    meaning:
      'The request goes past the end of what there is at present, such as a page, a position or a date behind the last one.',
    todo: 'If you were walking through pages, this is the end: stop, and keep what you have. Otherwise read the present limits, such as the total, the first and the last date, and correct the value; find out whether pages are counted from 0 or from 1. The same request can become valid when the data grows, so a job that waits for new entries may ask again later.',
  },
  UNIMPLEMENTED: {
    title: 'No such operation',
    grpc: 12,
    http: [501, 405, 505],
    meaning:
      'There is no such operation, method or version at this address, or it is not switched on there.',
    todo: 'Compare the address with the documentation letter by letter: host, version, path, capitals, a slash at the end. Then the HTTP method, and whether your library still speaks an older version. If all is right, ask the vendor whether the operation exists in your edition or region, or was withdrawn. Repeating is of no use. As a rule nothing was done, so nothing has to be undone.',
  },
  INTERNAL: {
    title: "Fault on the server's side",
    grpc: 13,
    http: [500],
    meaning: 'Something broke on the server that should not break, whatever was sent.',
    todo: 'Assume nothing about what was done. Look whether the record, message or payment exists; if it does not, repeat the request once or twice with a growing pause. Reads can be repeated freely. If it lasts, see whether all calls fail or one input does: an odd character or an empty list can be avoided for the time being. The vendor must mend it: report the time, the request without secrets, the answer.',
  },
  UNAVAILABLE: {
    title: 'Temporarily unavailable',
    grpc: 14,
    http: [503, 502],
    meaning:
      'The service cannot be reached or cannot work for the moment; the same request may succeed shortly.',
    todo: 'Send the same request again with growing, uneven pauses, and stop after a few attempts. If it creates, sends or pays, look first whether it went through: a lost answer looks like a lost request. Check your own side as well: network, DNS, proxy, firewall, certificates. Keep the work in a queue until the service is back, and ask the vendor if it stays away.',
  },
  DATA_LOSS: {
    title: 'Data lost',
    grpc: 15,
    http: [500],
    meaning: 'Data is lost or damaged, and the service cannot restore it.',
    todo: 'Stop writing to what is affected, and do not repeat the call: it may overwrite what could still be saved. Keep the answer, the time and your own copies. Read it a second time or compare a checksum, to tell damage in storage from damage on the way. Tell the vendor at once; restore from a backup when you know how much is affected.',
  },
  UNAUTHENTICATED: {
    title: 'Bad credentials',
    grpc: 16,
    http: [401, 407, 511],
    meaning:
      'The credentials are missing, wrong, expired or disabled, so the server does not know who is calling.',
    todo: 'Check in this order. Is the key or token sent at all, under the right name? Is it whole, without spaces, quotes or a line break? Is it for this host, and for test or live? Has it expired or been replaced? Is the clock right, where requests are signed? Fetch a new token once and repeat once; a loop can lock the account. If the key is dead, the administrator issues another.',
  },
} as const satisfies Record<ProblemName, ProblemKind>;
