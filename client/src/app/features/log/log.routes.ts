import type { Routes } from '@angular/router';

/** Under `/log`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./log-page').then((file) => file.LogPage),
    title: $localize`:@@log.title:Публичен дневник`,
  },
];
