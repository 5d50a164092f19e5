import type { Routes } from '@angular/router';

/** Pages of text, directly under the language. */
export const routes: Routes = [
  {
    path: 'how-it-works',
    loadComponent: () => import('./how-it-works').then((file) => file.HowItWorks),
    title: $localize`:@@pages.how.title:Как работи „Заедно“`,
  },
  {
    path: 'departments',
    loadComponent: () => import('./departments').then((file) => file.Departments),
    title: $localize`:@@pages.departments.title:Кой отговаря`,
  },
  {
    path: 'privacy',
    loadComponent: () => import('./privacy').then((file) => file.Privacy),
    title: $localize`:@@pages.privacy.title:Лични данни`,
  },
  {
    path: 'accessibility',
    loadComponent: () => import('./accessibility').then((file) => file.Accessibility),
    title: $localize`:@@pages.accessibility.title:Достъпност`,
  },
  {
    path: 'problems',
    loadComponent: () => import('./problem-list').then((file) => file.ProblemList),
    title: $localize`:@@pages.problems.title:Видове грешки`,
  },
  { path: 'problems/:slug', loadComponent: () => import('./problem-page').then((file) => file.ProblemPage) },
];
