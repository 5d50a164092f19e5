import type { Routes } from '@angular/router';

/** Under `/monitors`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./monitor-list').then((file) => file.MonitorListPage),
    title: $localize`:@@monitors.list.title:Независими наблюдатели`,
  },
  { path: ':slug', loadComponent: () => import('./monitor-page').then((file) => file.MonitorPage) },
];
