import type { CanMatchFn, Route, Routes } from '@angular/router';

import { injectFormResult } from '../../core/http/form-result';

/** A form was sent after the visit had ended: the answer is the look-up, with all that was typed. */
const visitEnded: CanMatchFn = () => injectFormResult()?.status === 401;

const lookupPage = () => import('./lookup-page').then((file) => file.LookupPage);
const casePage: Pick<Route, 'title' | 'loadComponent'> = {
  title: $localize`:@@case.title:Вашият случай`,
  loadComponent: () => import('./case-page').then((file) => file.CasePage),
};

/** Under `/case`. A form that failed is answered at the address it was sent to. */
export const routes: Routes = [
  {
    path: 'confirm-email',
    title: $localize`:@@case.confirm-email.title:Потвърдете имейла си`,
    loadComponent: () => import('./confirm-email-page').then((file) => file.ConfirmEmailPage),
  },
  { path: ':number/messages', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number/attachments', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number/appeal', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number/withdrawal', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number/verdict', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number/reopening', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number/forwarding', canMatch: [visitEnded], loadComponent: lookupPage },
  { path: ':number', ...casePage },
  { path: ':number/messages', ...casePage },
  { path: ':number/attachments', ...casePage },
  { path: ':number/appeal', ...casePage },
  { path: ':number/withdrawal', ...casePage },
  { path: ':number/verdict', ...casePage },
  { path: ':number/reopening', ...casePage },
  { path: ':number/forwarding', ...casePage },
];
