import { provideHttpClient, withInterceptors, withRequestsMadeViaParent } from '@angular/common/http';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS, type MatFormFieldDefaultOptions } from '@angular/material/form-field';
import type { Routes } from '@angular/router';

import { signedIn } from './access/guards';
import { AnswerWrites } from './answer/answer-writes';
import { CaseWrites } from './case-parts/case-writes';
import { signInAgain } from './entry/sign-in-again';
import { QueueNeighbours } from './review/queue-neighbours';
import { StaffShell } from './staff-shell';
import { UndoOffers } from './undo/undo-offers';

const fields: MatFormFieldDefaultOptions = { appearance: 'outline', subscriptSizing: 'dynamic', hideRequiredMarker: true };

/** Under `/staff`, rendered in the browser. The shell brings the theme of Angular Material, and nobody else does. */
export const routes: Routes = [
  {
    path: '',
    component: StaffShell,
    providers: [
      provideHttpClient(withRequestsMadeViaParent(), withInterceptors([signInAgain])),
      { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: fields },
      CaseWrites,
      AnswerWrites,
      QueueNeighbours,
      UndoOffers,
    ],
    children: [
      { path: '', loadChildren: () => import('./desk.routes').then((file) => file.routes) },
      {
        path: 'account',
        canActivate: [signedIn],
        loadChildren: () => import('./account.routes').then((file) => file.routes),
      },
      {
        path: 'admin',
        canActivate: [signedIn],
        loadChildren: () => import('./admin.routes').then((file) => file.routes),
      },
    ],
  },
];
