import { inject, Service } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** Milliseconds a message stays; it says nothing that isn't on the page too. */
const SHOWN = 7_000;

/** Says what has just happened, to those who see and to those who listen. */
@Service()
export class Announcer {
  private readonly snackBar = inject(MatSnackBar);

  say(text: string): void {
    this.snackBar.open(text, $localize`:@@staff-desk.announcer.close:Затвори`, {
      duration: SHOWN,
      politeness: 'polite',
      // In the middle it would cover the decision that comes next.
      horizontalPosition: 'start',
    });
  }
}
