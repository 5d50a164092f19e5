import type { Routes } from '@angular/router';

/** Under `/consultations`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./consultation-list').then((file) => file.ConsultationList),
    title: $localize`:@@consultations.list.title:Обществени консултации`,
  },
  { path: ':slug', loadComponent: () => import('./consultation-page').then((file) => file.ConsultationPage) },
  { path: ':slug/propose', loadComponent: () => import('./propose-page').then((file) => file.ProposePage) },
  { path: ':slug/propose/:draft', loadComponent: () => import('./propose-page').then((file) => file.ProposePage) },
  { path: ':slug/propose/:draft/check', loadComponent: () => import('./proposal-check-page').then((file) => file.ProposalCheckPage) },
  {
    path: ':slug/propose/:draft/sent',
    loadComponent: () => import('./proposal-sent-page').then((file) => file.ProposalSentPage),
    title: $localize`:@@consultations.sent.heading:Предложението е изпратено`,
  },
];
