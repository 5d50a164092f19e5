import type { Routes } from '@angular/router';

/** Under `/moderation`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./moderation-page').then((file) => file.ModerationPage),
    title: $localize`:@@public.moderation.title:Решения на модераторите`,
  },
];
