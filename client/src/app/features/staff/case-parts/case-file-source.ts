import { httpResource } from '@angular/common/http';
import { computed, type Signal, signal, untracked } from '@angular/core';

import type { CaseFile, CaseFileEntry, CaseFileMessage } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { entriesSince } from './case-differences';

/** A case file on a page: read, changed by what is done with it, and read anew when somebody else changed it. */
export class CaseFileSource {
  private readonly resource;
  private readonly before = signal<CaseFile | null>(null);

  readonly file: Signal<CaseFile | null>;
  readonly error: Signal<Error | undefined>;
  readonly isLoading: Signal<boolean>;
  /** What somebody else did meanwhile, after a write failed for it; null when none did. */
  readonly meanwhile = computed<CaseFileEntry[] | null>(() => {
    const [before, file] = [this.before(), this.file()];
    return before === null || file === null || before.version === file.version ? null : entriesSince(before, file);
  });

  /** @param url of the file; call it where things can be injected */
  constructor(url: () => string) {
    const resource = httpResource<CaseFile>(() => url());
    this.resource = resource;
    // While it is read anew the page keeps what it shows.
    this.file = computed(() => (resource.hasValue() ? resource.value() : null));
    this.error = resource.error;
    this.isLoading = resource.isLoading;
  }

  reload(): void {
    this.resource.reload();
  }

  /** Takes over the file that a write has answered with. */
  take(file: CaseFile): void {
    this.before.set(null);
    this.resource.set(file);
  }

  change(change: (file: CaseFile) => CaseFile): void {
    const file = untracked(this.file);
    if (file !== null) this.resource.set(change(file));
  }

  addMessage(message: CaseFileMessage): void {
    this.change((file) => ({ ...file, messages: [...file.messages, message] }));
  }

  /** Reads the case anew after a write that came too late; false when the write failed for something else. */
  isStale(error: unknown): boolean {
    if (problemOf(error).status !== 412) return false;
    this.before.set(untracked(this.file));
    this.reload();
    return true;
  }
}
