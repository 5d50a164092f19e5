import type { Routes } from '@angular/router';

const page = () => import('./case-page').then((file) => file.CasePage);
const title = $localize`:@@case.title:Вашият случай`;

/** Under `/case`. A failed POST of a form on the page is shown at the address the form was sent to. */
export const routes: Routes = [
  { path: 'confirm-email', loadComponent: page, title: $localize`:@@case.confirm-email.title:Потвърдете имейла си` },
  { path: ':number', loadComponent: page, title },
  { path: ':number/messages', loadComponent: page, title },
  { path: ':number/attachments', loadComponent: page, title },
  { path: ':number/withdrawal', loadComponent: page, title },
];
