import { computed, DestroyRef, inject, linkedSignal, type Signal, signal } from '@angular/core';

import type { CaseFile, CaseRedactions, RedactionSpan } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { CaseWrites } from '../case-parts/case-writes';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import type { Redacting } from './redacting';
import { isAnythingRedacted, noWork, placesOf, type RedactionWork } from './redaction-work';
import { differencesOf, isSameWork, mergeWork, type WorkDifference } from './work-merge';

/** Milliseconds without another change after which the work is saved. */
const PAUSE = 600;
/** Times that a save is tried again over what others saved meanwhile. */
const MOST_TRIES = 3;

/** What somebody else did with the redactions while they were worked on here. */
export interface Meanwhile {
  readonly by: string | null;
  readonly at: string | null;
  readonly differences: readonly WorkDifference[];
}

interface State {
  readonly number: string | null;
  /** as the server has it */
  readonly base: RedactionWork;
  readonly version: number;
  readonly mine: RedactionWork;
  readonly past: readonly RedactionWork[];
  readonly meanwhile: Meanwhile | null;
}

const nothing: State = { number: null, base: noWork, version: 0, mine: noWork, past: [], meanwhile: null };

/**
 * The redactions of the case under review, saved as they are made, so that nothing is lost with the browser. There is one set for all
 * moderators: what another one did meanwhile is joined to it, and told. Make it where things can be injected.
 */
export class RedactionDraft implements Redacting {
  private readonly writes = inject(CaseWrites);
  private readonly state = linkedSignal<CaseFile | null, State>({
    source: () => this.file(),
    computation: (file, before) => {
      const found = file?.redactions ?? null;
      if (file === null || found === null) return before?.value.number === file?.number ? (before?.value ?? nothing) : nothing;
      if (before?.value.number !== file.number) {
        const work = workOf(found);
        return { ...nothing, number: file.number, base: work, version: found.version, mine: work };
      }
      return found.version > before.value.version ? joined(before.value, found) : before.value;
    },
  });
  private readonly saving = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  readonly work = computed(() => this.state().mine);
  readonly version = computed(() => this.state().version);
  readonly places = computed(() => placesOf(this.work(), this.file()?.proposals ?? null));
  readonly openCount = computed(() => this.places().filter(({ state }) => state === 'proposed').length);
  readonly isRedacted = computed(() => isAnythingRedacted(this.work()));
  readonly mayUndo = computed(() => this.state().past.length > 0);
  readonly meanwhile = computed(() => this.state().meanwhile);
  /** True while something is not on the server yet. */
  readonly isUnsaved = computed(() => !isSameWork(this.state().mine, this.state().base));
  readonly isSaving = this.saving.asReadonly();
  /** why the last save failed; null when it did not */
  readonly trouble = signal<Trouble | null>(null);

  constructor(private readonly file: Signal<CaseFile | null>) {
    inject(DestroyRef).onDestroy(() => void this.flush());
  }

  change(next: RedactionWork): void {
    if (isSameWork(next, this.work())) return;
    this.state.update((state) => ({ ...state, mine: next, past: [...state.past, state.mine], meanwhile: null }));
    this.saveSoon();
  }

  undo(): void {
    const last = this.state().past.at(-1);
    if (last === undefined) return;
    this.state.update((state) => ({ ...state, mine: last, past: state.past.slice(0, -1) }));
    this.saveSoon();
  }

  /** Saves what is not saved yet, and waits for it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save(MOST_TRIES));
    return this.running;
  }

  /** Takes over what others saved; true when they saved something, and it is the same as here. */
  async catchUp(): Promise<boolean> {
    const { number, version } = this.state();
    if (number === null) return false;
    const theirs = await this.writes.readRedactions(number);
    const isSame = differencesOf(this.state().base, this.work(), workOf(theirs)).length === 0;
    if (theirs.version > version) this.onCase(number, (state) => joined(state, theirs));
    return theirs.version > version && isSame;
  }

  private saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  private async save(tries: number): Promise<void> {
    const { number, version, mine } = this.state();
    if (number === null || !this.isUnsaved()) return;
    this.saving.set(true);
    try {
      const saved = await this.writes.saveRedactions(number, version, mine);
      this.onCase(number, (state) => ({ ...state, base: mine, version: saved.version }));
      this.trouble.set(null);
    } catch (error) {
      if (problemOf(error).status === 412 && tries > 1) return await this.saveOver(number, tries);
      this.trouble.set(troubleOf(error));
    } finally {
      this.saving.set(false);
    }
  }

  private async saveOver(number: string, tries: number): Promise<void> {
    try {
      const theirs = await this.writes.readRedactions(number);
      this.onCase(number, (state) => joined(state, theirs));
    } catch (error) {
      this.trouble.set(troubleOf(error));
      return;
    }
    await this.save(tries - 1);
  }

  private onCase(number: string, change: (state: State) => State): void {
    this.state.update((state) => (state.number === number ? change(state) : state));
  }
}

/** What others saved becomes the base; undoing goes no further back than that. */
function joined(state: State, found: CaseRedactions): State {
  const theirs = workOf(found);
  const differences = differencesOf(state.base, state.mine, theirs);
  return {
    ...state,
    base: theirs,
    version: found.version,
    mine: mergeWork(state.base, state.mine, theirs),
    past: [],
    meanwhile: differences.length > 0 ? { by: found.savedBy, at: found.savedAt, differences } : state.meanwhile,
  };
}

/** Places and kinds alone: who marked them is the server's to say. */
const workOf = ({ title, text, refused }: CaseRedactions): RedactionWork => ({
  redactions: { title: plain(title), text: plain(text) },
  refused: { title: plain(refused.title), text: plain(refused.text) },
});
const plain = (spans: readonly RedactionSpan[]): RedactionSpan[] => spans.map(({ start, end, type }) => ({ start, end, type }));
