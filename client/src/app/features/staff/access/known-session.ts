import { inject, Injector } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom } from 'rxjs';

import type { Session } from '../../../core/api/contract';
import { StaffSession } from '../../../core/session/staff-session';

/** Waits until it is known who is signed in. Null when nobody is, or when it can't be found out. */
export async function knownSession(): Promise<Session | null> {
  const session = inject(StaffSession);
  const injector = inject(Injector);
  session.open();
  await firstValueFrom(toObservable(session.isLoading, { injector }).pipe(filter((isLoading) => !isLoading)));
  return session.current();
}
