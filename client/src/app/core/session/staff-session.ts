import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { Role, Session } from '../api/contract';
import { problemOf } from '../http/problem';

/** Who is signed in. Asked of the server only after `open`, so that no page of a citizen asks. */
@Service()
export class StaffSession {
  private readonly http = inject(HttpClient);
  private readonly isWanted = signal(false);
  private readonly resource = httpResource<Session>(() => (this.isWanted() ? '/api/v1/session' : undefined));

  readonly current = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly role = computed<Role | null>(() => this.current()?.account.role ?? null);
  readonly isLoading = this.resource.isLoading;
  /** True when nobody is signed in; false too while it is not known. */
  readonly isSignedOut = computed(() => {
    const hasEnded = this.resource.status() === 'local' && !this.resource.hasValue();
    return hasEnded || (this.resource.status() === 'error' && problemOf(this.resource.error()).status === 401);
  });

  /** Begins to ask for the session. */
  open(): void {
    this.isWanted.set(true);
  }

  /** Takes over the session that a sign-in has just answered with. */
  begin(session: Session): void {
    this.isWanted.set(true);
    this.resource.set(session);
  }

  /** Asks again, after the account was changed. */
  refresh(): void {
    this.resource.reload();
  }

  async end(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/v1/session'));
    this.resource.set(undefined);
  }
}
