import type { Routes } from '@angular/router';

/** Under `/submissions`. A failed POST of the follow form is shown at the address it was sent to. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./public-list').then((file) => file.PublicList),
    title: $localize`:@@public.list.title:Сигнали и отговори`,
  },
  { path: ':number', loadComponent: () => import('./public-case').then((file) => file.PublicCase) },
  {
    path: ':number/support',
    loadComponent: () => import('./support-case').then((file) => file.SupportCase),
    title: $localize`:@@public.support.heading:И мен ме засяга`,
  },
  {
    path: ':number/report',
    loadComponent: () => import('./report-case').then((file) => file.ReportCase),
    title: $localize`:@@public.report.title:Докладвайте текста`,
  },
  {
    path: ':number/follow',
    loadComponent: () => import('./follow-case').then((file) => file.FollowCase),
    title: $localize`:@@public.follow.title:Следете случая`,
  },
];
