import type { Routes } from '@angular/router';

/** Under `/commitments`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./commitment-list').then((file) => file.CommitmentListPage),
    title: $localize`:@@commitments.list.title:Обещано и изпълнено`,
  },
  { path: ':number', loadComponent: () => import('./commitment-page').then((file) => file.CommitmentPage) },
];
