import type { Routes } from '@angular/router';

/** Under `/statistics`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./statistics-page').then((file) => file.StatisticsPage),
    title: $localize`:@@statistics.title:Общината в числа`,
  },
];
