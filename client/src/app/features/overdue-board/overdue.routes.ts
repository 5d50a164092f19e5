import type { Routes } from '@angular/router';

/** Under `/overdue`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./overdue-page').then((file) => file.OverduePage),
    title: $localize`:@@board.overdue.title:Срокове и закъснения`,
  },
];
