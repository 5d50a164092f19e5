import type { Routes } from '@angular/router';

/** Under `/policies`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./policy-list').then((file) => file.PolicyList),
    title: $localize`:@@policies.list.title:Планове и мерки`,
  },
  { path: ':slug', loadComponent: () => import('./policy-page').then((file) => file.PolicyPage) },
  { path: ':slug/measures/:code', loadComponent: () => import('./measure-page').then((file) => file.MeasurePage) },
];
