import type { Routes } from '@angular/router';

import { keepUnsavedText } from './desk-form/unsaved-work';

/** One's own account. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./account/account-page').then((file) => file.AccountPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.own.title:Моят профил`,
  },
];
