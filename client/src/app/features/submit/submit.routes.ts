import type { Routes } from '@angular/router';

const title = $localize`:@@submit.title:Сигнал или препоръка`;

/** Under `/submit`: one question a page, each with an address. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title, loadComponent: () => import('./kind-step').then((file) => file.KindStep) },
  { path: ':draft/kind', title, loadComponent: () => import('./kind-step').then((file) => file.KindStep) },
  { path: ':draft/text', title, loadComponent: () => import('./text-step').then((file) => file.TextStep) },
  { path: ':draft/about', title, loadComponent: () => import('./about-step').then((file) => file.AboutStep) },
  { path: ':draft/place', title, loadComponent: () => import('./place-step').then((file) => file.PlaceStep) },
  { path: ':draft/similar', title, loadComponent: () => import('./similar-step').then((file) => file.SimilarStep) },
  { path: ':draft/files', title, loadComponent: () => import('./files-step').then((file) => file.FilesStep) },
  { path: ':draft/identity', title, loadComponent: () => import('./identity-step').then((file) => file.IdentityStep) },
  { path: ':draft/contact', title, loadComponent: () => import('./contact-step').then((file) => file.ContactStep) },
  { path: ':draft/check', title, loadComponent: () => import('./check-step').then((file) => file.CheckStep) },
  { path: ':draft/sent', title, loadComponent: () => import('./sent-page').then((file) => file.SentPage) },
];
