import type { Routes } from '@angular/router';

/** Under `/data`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./open-data-page').then((file) => file.OpenDataPage),
    title: $localize`:@@open-data.title:Отворени данни`,
  },
];
