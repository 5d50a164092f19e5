import type { Routes } from '@angular/router';

/** Under `/fix-rate`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./fix-rate-page').then((file) => file.FixRatePage),
    title: $localize`:@@fix-rate.title:Какво е потвърдено`,
  },
];
