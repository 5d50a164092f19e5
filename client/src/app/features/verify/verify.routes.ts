import type { Routes } from '@angular/router';

/** Under `/verify`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./verify-page').then((file) => file.VerifyPage),
    title: $localize`:@@verify.title:Проверете разписка`,
  },
];
