import type { Routes } from '@angular/router';

/** Under `/work-calendar`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./calendar-page').then((file) => file.CalendarPage),
    title: $localize`:@@pages.calendar.title:Срокове и почивни дни`,
  },
];
