import type { Routes } from '@angular/router';

const link = () => import('./follow-link').then((file) => file.FollowLink);

/** Under `/follow`: the links of our e-mails. */
export const routes: Routes = [
  {
    path: 'confirm',
    loadComponent: link,
    data: { purpose: 'confirm' },
    title: $localize`:@@public.follow-confirm.title:Потвърдете имейла си`,
  },
  {
    path: 'unsubscribe',
    loadComponent: link,
    data: { purpose: 'unsubscribe' },
    title: $localize`:@@public.follow-end.title:Спрете съобщенията`,
  },
];
