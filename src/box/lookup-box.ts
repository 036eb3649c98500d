import { isFromFragment } from './address.ts';
import { growField, isTypedChange } from './field.ts';
import { formatHeld, isTooLong, PASTED } from './held-text.ts';
import type { HeldText } from './held-text.ts';
import { listenToIntake } from './intake.ts';
import { listenToKeys } from './keyboard.ts';
import { addLists } from './lists.ts';
import { paintIdle } from './paint.ts';
import { getParts } from './parts.ts';
import type { BoxParts } from './parts.ts';
import { startRun } from './run.ts';
import type { Run } from './run.ts';
import { listenToLines } from './show-lines.ts';
import { say, setPace } from './status.ts';
import type { Surroundings, TextSource } from './surroundings.ts';
import { keepInView } from './view.ts';
import { listenToWhy } from './why.ts';

/** Said of a text that is held and has nothing to be looked up. */
const BLANK = 'There is nothing in it but spaces and line breaks.';

/** The look-up, on a page and in the dialog: a field, the answers, and the full text. */
abstract class LookupBox extends HTMLElement {
  protected abstract readonly surroundings: Surroundings;
  #held: HeldText | undefined;
  #run: Run | undefined;
  #source: TextSource = 'typed';
  /** Keeps the text that is looked up, if that is still to be done. */
  #keep: () => void = () => undefined;

  connectedCallback() {
    addLists(this);
    const parts = getParts(this);
    const { field, form } = parts;
    field.addEventListener('input', (event) => this.#change(parts, event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open(parts);
    });
    parts.remove.addEventListener('click', () => this.#fill(parts, ''));
    parts.stop.addEventListener('click', () => this.#halt(parts));
    for (const filter of parts.filters) {
      filter.addEventListener('change', () => this.#run?.searchAgain());
    }
    keepInView(this, parts);
    const open = () => void this.#open(parts);
    const back = listenToLines(this, parts, () => this.#held?.text);
    listenToWhy(this, () => this.#held?.text ?? field.value, this.surroundings.explain);
    listenToKeys(this, parts, { open, back, clear: () => this.#fill(parts, '') });
    listenToIntake(this, parts, {
      hold: (held) => this.#hold(parts, held),
      fill: (text) => this.#fill(parts, text),
      refuse: (reason) => say(parts, reason),
    });
    if (field.value !== '') {
      this.#source = 'pasted' in this.dataset || isFromFragment() ? 'pasted' : 'link';
      this.#change(parts);
    }
    if ('enter' in this.dataset) open();
  }

  /** The field has changed: what it holds now is looked up. */
  #change(parts: BoxParts, event?: Event) {
    const { field } = parts;
    if (field.value === '') this.#source = 'typed';
    else if (event && !isTypedChange(event)) this.#source = 'pasted';
    setPace(parts, event);
    if (isTooLong(field.value)) {
      this.#hold(parts, { name: PASTED, text: field.value });
      return;
    }
    growField(field);
    this.#held = undefined;
    parts.held.hidden = true;
    this.#start(parts);
  }

  #fill(parts: BoxParts, text: string) {
    parts.field.value = text;
    parts.field.focus();
    this.#source = 'pasted';
    this.#change(parts);
  }

  /** Takes a text that the field would be slow with. Whatever is typed then replaces it. */
  #hold(parts: BoxParts, held: HeldText) {
    setPace(parts);
    parts.field.value = '';
    growField(parts.field);
    this.#held = held;
    parts.heldText.textContent = formatHeld(held);
    parts.held.hidden = false;
    this.#start(parts);
  }

  #start(parts: BoxParts) {
    const text = this.#held?.text ?? parts.field.value;
    this.#run?.stop();
    this.#run = undefined;
    const restart = () => {
      parts.field.focus();
      this.#start(parts);
    };
    if (text.trim() === '') paintIdle(parts, this.#held ? BLANK : '');
    else this.#run = startRun(parts, text, { ...this.surroundings, source: this.#source, restart });
    this.#keepLater(text);
  }

  /** What is typed is kept once it is answered: to change the address takes a millisecond or several. */
  #keepLater(text: string) {
    this.#keep = () => {
      this.#keep = () => undefined;
      if (!this.closest('dialog')) this.surroundings.keepText?.(text, this.#source);
    };
    const [run, keep] = [this.#run, this.#keep];
    if (!run || this.#source !== 'typed') keep();
    else void run.result.then(() => setTimeout(() => this.#keep === keep && keep()));
  }

  #halt(parts: BoxParts) {
    this.#run?.halt();
    this.#run = undefined;
    parts.field.focus();
  }

  /** Enter: opens the one certain answer, or else leads to the first of several. */
  async #open(parts: BoxParts) {
    if (parts.answers.dataset.lookupState === 'idle') this.#start(parts);
    const run = this.#run;
    const result = await run?.result;
    if (!result || run !== this.#run) return;
    this.#keep();
    const certain = parts.answers.querySelectorAll<HTMLElement>('[data-confidence=certain] > a');
    if (certain.length === 1) certain[0]?.click();
    else if (result.answers.length > 0) parts.answers.querySelector('a')?.focus();
    else await this.#leadOn(parts, run);
  }

  /** Without an answer Enter leads to the first page that has the words, or else to a suggestion. */
  async #leadOn(parts: BoxParts, run: Run | undefined) {
    await run?.pages;
    if (run !== this.#run || document.activeElement !== parts.field) return;
    const first =
      parts.pageList.querySelector('a') ??
      this.querySelector<HTMLElement>('a.box-row, .box-pages:not([hidden]) button');
    first?.focus();
  }
}

/** Makes the element known to the browser, once. */
export function defineLookupBox(surroundings: Surroundings) {
  if (customElements.get('lookup-box')) return;
  const element = class extends LookupBox {
    protected override readonly surroundings = surroundings;
  };
  customElements.define('lookup-box', element);
}
