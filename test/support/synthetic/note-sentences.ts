/*
 * As in `sentences.ts`, and no three words without a part to be filled in, so that no two notes
 * have much in common.
 */

/** What titles of notes are made from. */
export const TITLES: readonly string[] = [
  'The {kind} {thing} needs {things} before a {other} can {do} it',
  '{things} of the {kind} {other} were {done} while somebody {done} the {thing}',
  'Somebody {done} {kind} {things}; let the {other} {do} them first',
  '{do} the {kind} {thing} and wait for {number} {things}',
  'A {kind} {other} keeps {things} from being {done}',
  'Between {things} and {things} a {kind} {thing} got lost',
  'Your {other} has {kind} {things} that nobody {done} since {number} days',
  '{kind} {things} come from a {other} that was never {done}',
];

/** Why something happens, and what it means. */
export const REASONS: readonly string[] = [
  'A {thing} was {done} twice, and {kind} {things} remained with the {other}.',
  'The {other} still {do}s {kind} {things} although its {thing} changed.',
  'Whoever {done} the {thing} left {number} {things} behind, {kind} or {kind}.',
  'Each {kind} {other} holds {number} {things}; yours {done} one {thing} more.',
  'With {kind} {things} the {other} never {done} any {thing}.',
  'Most {things} arrive {kind}, but this {thing} came through a {kind} {other}.',
  'Some {other} {done} {things} from {number} {kind} {things} at once.',
  'Neither {things} nor {things} say which {thing} is {kind}.',
  'Old {things} {do} a {kind} {thing} where new {things} {do} the {other}.',
  'Perhaps two {things} share one {thing}, {kind} like any {kind} {other}.',
  'While {things} are {done}, a {kind} {other} counts {number} {things} too many.',
  'Behind the {thing} sits a {kind} {other} with {things} that {do} slowly.',
  'Both {things} looked {kind}; only the {other} had been {done} {number} hours ago.',
  'That {thing} belongs to {kind} {things}, not to the {kind} {other}.',
  'Nightly, {kind} {things} are {done} and every {thing} becomes {kind}.',
  'Without a {kind} {thing} no {other} can {do} {things} or {do} {things}.',
];

/** What to do about it. */
export const CURES: readonly string[] = [
  'First {do} the {kind} {thing}, then {do} {things} again.',
  'Look whether {things} show a {kind} {other}; {do} it by hand.',
  'Let an {other} {do} {number} {things} and compare {kind} {things}.',
  'Send {kind} {things} only after the {thing} was {done}.',
  'Is {other} {number} {kind}? Then {do} its {things} and {do} nothing else.',
  'Never {do} {kind} {things} twice: a second {thing} {do}s the {other}.',
  'Wait until {kind} {things} are {done}, about {number} {things} later.',
  'Ask who {done} the {thing} and whether {things} stayed {kind}.',
  'Write down which {thing} {done} {kind} {things} and {do} one {other} less.',
  'Go through {things} one by one, from {kind} {things} to {kind} {things}.',
  'Replace the {kind} {other} by {number} {things} of another {thing}.',
  'If {things} are {kind}, {do} the {thing}; otherwise {do} a {kind} {other}.',
  'Have {things} {done} by the {kind} {other} once every {number} days.',
  'Read the {thing} back: {kind} {things} mean that {things} were {done}.',
  'Keep {number} {things} {kind} while you {do} a {kind} {thing}.',
  'Compare {kind} {things} with {kind} {things} and {do} whatever {thing} is missing.',
];
