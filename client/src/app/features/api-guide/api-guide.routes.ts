import type { Routes } from '@angular/router';

/** Under `/api`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./guide-page').then((file) => file.GuidePage),
    title: $localize`:@@api.title:За програми`,
  },
  { path: ':tag', loadComponent: () => import('./subject-page').then((file) => file.SubjectPage) },
];
