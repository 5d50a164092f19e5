import { HttpContextToken, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { catchError, firstValueFrom, from, switchMap, throwError } from 'rxjs';

import { problemOf } from '../../../core/http/problem';
import { StaffSession } from '../../../core/session/staff-session';
import { SignInAgainDialog } from './sign-in-again-dialog';

/** For requests that nobody waits for, such as a count that is kept fresh: they fail without asking anybody to sign in. */
export const IN_BACKGROUND = new HttpContextToken<boolean>(() => false);

/** When the session has ended while somebody works: asks once for all requests that wait, and the page stays as it is. */
@Service()
export class SignInAgain {
  private readonly dialog = inject(MatDialog);
  private readonly session = inject(StaffSession);
  private asking: Promise<boolean> | null = null;

  /** True when the same person has signed in again. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const email = this.session.current()?.account.email ?? null;
    if (email === null) return false;
    const dialog = this.dialog.open(SignInAgainDialog, { data: email, disableClose: true, maxWidth: '30rem' });
    return (await firstValueFrom(dialog.afterClosed())) === true;
  }
}

/** Sends a request again after its sender has signed in again, so that nothing that was typed is lost. */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const again = inject(SignInAgain);
  return next(request).pipe(
    catchError((error: unknown) => {
      const hasEnded = problemOf(error).slug === 'not-signed-in' && !request.context.get(IN_BACKGROUND);
      if (!hasEnded) return throwError(() => error);
      return from(again.ask()).pipe(switchMap((isBack) => (isBack ? next(request) : throwError(() => error))));
    }),
  );
};
