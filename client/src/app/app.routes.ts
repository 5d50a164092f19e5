import type { Routes } from '@angular/router';

const errorPage = () => import('./core/errors/error-page').then((file) => file.ErrorPage);

export const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./features/home/home').then((file) => file.Home), title: '' },
  {
    path: 'submissions',
    loadChildren: () => import('./features/public-register/public-register.routes').then((file) => file.routes),
  },
  {
    path: 'follow',
    loadChildren: () => import('./features/subscriptions/subscriptions.routes').then((file) => file.routes),
  },
  {
    path: 'follow',
    loadChildren: () => import('./features/public-register/follow.routes').then((file) => file.routes),
  },
  {
    path: 'moderation',
    loadChildren: () => import('./features/moderation-register/moderation.routes').then((file) => file.routes),
  },
  {
    path: 'work-calendar',
    loadChildren: () => import('./features/work-calendar/work-calendar.routes').then((file) => file.routes),
  },
  {
    path: 'overdue',
    loadChildren: () => import('./features/overdue-board/overdue.routes').then((file) => file.routes),
  },
  {
    path: 'fix-rate',
    loadChildren: () => import('./features/fix-rate/fix-rate.routes').then((file) => file.routes),
  },
  { path: 'data', loadChildren: () => import('./features/open-data/open-data.routes').then((file) => file.routes) },
  { path: 'api', loadChildren: () => import('./features/api-guide/api-guide.routes').then((file) => file.routes) },
  {
    path: 'statistics',
    loadChildren: () => import('./features/statistics/statistics.routes').then((file) => file.routes),
  },
  {
    path: 'departments/:slug',
    loadComponent: () => import('./features/overdue-board/department-page').then((file) => file.DepartmentPage),
  },
  {
    path: 'commitments',
    loadChildren: () => import('./features/commitments/commitments.routes').then((file) => file.routes),
  },
  {
    path: 'monitors',
    loadChildren: () => import('./features/monitors/monitors.routes').then((file) => file.routes),
  },
  {
    path: 'campaigns',
    loadChildren: () => import('./features/campaigns/campaigns.routes').then((file) => file.routes),
  },
  {
    path: 'policies',
    loadChildren: () => import('./features/policies/policies.routes').then((file) => file.routes),
  },
  {
    path: 'consultations',
    loadChildren: () => import('./features/consultations/consultations.routes').then((file) => file.routes),
  },
  { path: 'log', loadChildren: () => import('./features/log/log.routes').then((file) => file.routes) },
  { path: 'verify', loadChildren: () => import('./features/verify/verify.routes').then((file) => file.routes) },
  { path: 'submit', loadChildren: () => import('./features/submit/submit.routes').then((file) => file.routes) },
  { path: 'lookup', loadChildren: () => import('./features/case/lookup.routes').then((file) => file.routes) },
  { path: 'verdict', loadChildren: () => import('./features/case/verdict.routes').then((file) => file.routes) },
  { path: 'case', loadChildren: () => import('./features/case/case.routes').then((file) => file.routes) },
  // Rendered by the server when it can show nothing else.
  { path: 'error/:status', loadComponent: errorPage },
  { path: '', loadChildren: () => import('./features/pages/pages.routes').then((file) => file.routes) },
  { path: '**', loadComponent: errorPage, data: { status: '404' } },
];
