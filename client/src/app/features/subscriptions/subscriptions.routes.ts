import type { Routes } from '@angular/router';

/** Under `/follow`, before the links of single letters. */
export const routes: Routes = [
  {
    path: 'list',
    loadComponent: () => import('./follow-list-page').then((file) => file.FollowListPage),
    title: $localize`:@@follow.list.title:Получавайте новото по имейл`,
  },
  {
    path: 'about',
    loadComponent: () => import('./follow-about-page').then((file) => file.FollowAboutPage),
    title: $localize`:@@follow.about.heading:Следете обещаното`,
  },
  {
    path: 'manage',
    loadComponent: () => import('./manage-page').then((file) => file.ManagePage),
    title: $localize`:@@follow.manage.title:Какво следите`,
  },
];
