import type { Routes } from '@angular/router';

import { onlyFor } from './access/guards';
import { AdminFrame } from './admin/frame/admin-frame';
import { keepUnsavedText } from './desk-form/unsaved-work';

const absencePage = () => import('./admin/absences/absence-page').then((file) => file.AbsencePage);
const accountPage = () => import('./admin/accounts/account-page').then((file) => file.AccountPage);
const departmentPage = () => import('./admin/departments/department-page').then((file) => file.DepartmentPage);
const settlementPage = () => import('./admin/settlements/settlement-page').then((file) => file.SettlementPage);
const reasonPage = () => import('./admin/reasons/reason-page').then((file) => file.ReasonPage);
const authorityPage = () => import('./admin/authorities/authority-page').then((file) => file.AuthorityPage);

/** The administrator's pages: a list of each kind of record, and a page of each record. */
const pages: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'accounts' },
  {
    path: 'accounts',
    loadComponent: () => import('./admin/accounts/account-list').then((file) => file.AccountList),
    title: $localize`:@@staff-admin.title.accounts:Служебни профили`,
  },
  {
    path: 'accounts/new',
    loadComponent: () => import('./admin/accounts/new-account-page').then((file) => file.NewAccountPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.invite:Нова покана`,
  },
  {
    path: 'accounts/:id',
    loadComponent: accountPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.accounts:Служебни профили`,
  },
  {
    path: 'absences',
    loadComponent: () => import('./admin/absences/absence-list').then((file) => file.AbsenceList),
    title: $localize`:@@staff-admin.title.absences:Заместване`,
  },
  {
    path: 'absences/new',
    loadComponent: absencePage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-absence:Ново заместване`,
  },
  {
    path: 'absences/:id',
    loadComponent: absencePage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.absences:Заместване`,
  },
  {
    path: 'calendar',
    loadComponent: () => import('./admin/calendar/calendar-list').then((file) => file.CalendarList),
    title: $localize`:@@staff-admin.title.calendar:Почивни и работни дни`,
  },
  {
    path: 'calendar/new',
    loadComponent: () => import('./admin/calendar/new-exception-page').then((file) => file.NewExceptionPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-exception:Променен ден`,
  },
  {
    path: 'terms',
    loadComponent: () => import('./admin/terms/term-list').then((file) => file.TermList),
    title: $localize`:@@staff-deadline.terms.heading:Срокове`,
  },
  {
    path: 'terms/new',
    loadComponent: () => import('./admin/terms/new-term-page').then((file) => file.NewTermPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-deadline.terms.new:Нов срок`,
  },
  {
    path: 'departments',
    loadComponent: () => import('./admin/departments/department-list').then((file) => file.DepartmentList),
    title: $localize`:@@staff-admin.title.departments:Отдели`,
  },
  {
    path: 'departments/new',
    loadComponent: departmentPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-department:Нов отдел`,
  },
  {
    path: 'departments/:slug',
    loadComponent: departmentPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.departments:Отдели`,
  },
  {
    path: 'settlements',
    loadComponent: () => import('./admin/settlements/settlement-list').then((file) => file.SettlementList),
    title: $localize`:@@staff-admin.title.settlements:Населени места`,
  },
  {
    path: 'settlements/new',
    loadComponent: settlementPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-settlement:Ново населено място`,
  },
  {
    path: 'settlements/:ekatte',
    loadComponent: settlementPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.settlements:Населени места`,
  },
  {
    path: 'topics',
    loadComponent: () => import('./admin/topics/topic-list').then((file) => file.TopicList),
    title: $localize`:@@staff-admin.title.topics:Теми`,
  },
  {
    path: 'topics/:key',
    loadComponent: () => import('./admin/topics/topic-page').then((file) => file.TopicPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.topics:Теми`,
  },
  {
    path: 'authorities',
    loadComponent: () => import('./admin/authorities/authority-list').then((file) => file.AuthorityList),
    title: $localize`:@@staff-admin.title.authorities:Други органи`,
  },
  {
    path: 'authorities/new',
    loadComponent: authorityPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-authority:Нов орган`,
  },
  {
    path: 'authorities/:slug',
    loadComponent: authorityPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.authorities:Други органи`,
  },
  {
    path: 'reasons',
    loadComponent: () => import('./admin/reasons/reason-list').then((file) => file.ReasonList),
    title: $localize`:@@staff-admin.title.reasons:Причини за непубликуване`,
  },
  {
    path: 'reasons/new',
    loadComponent: reasonPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-reason:Нова причина`,
  },
  {
    path: 'reasons/:id',
    loadComponent: reasonPage,
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.reasons:Причини за непубликуване`,
  },
  {
    path: 'retention',
    loadComponent: () => import('./admin/retention/retention-page').then((file) => file.RetentionPage),
    title: $localize`:@@staff-admin.title.retention:Срокове за съхранение`,
  },
  {
    path: 'retention/new',
    loadComponent: () => import('./admin/retention/new-term-page').then((file) => file.NewTermPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.new-term:Нов срок`,
  },
  {
    path: 'municipality',
    loadComponent: () => import('./admin/municipality/municipality-page').then((file) => file.MunicipalityPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.municipality:Общината`,
  },
  {
    path: 'flood',
    loadComponent: () => import('./admin/flood/flood-page').then((file) => file.FloodPage),
    canDeactivate: [keepUnsavedText],
    title: $localize`:@@staff-admin.title.flood:Защита от спам`,
  },
  { path: 'monitors', loadChildren: () => import('./admin/monitors/monitors.routes').then((file) => file.routes) },
  { path: 'policies', loadChildren: () => import('./admin/policies/policies.routes').then((file) => file.routes) },
  { path: 'consultations', loadChildren: () => import('./admin/consultations/consultations.routes').then((file) => file.routes) },
  {
    path: 'audit',
    loadComponent: () => import('./admin/audit/audit-page').then((file) => file.AuditPage),
    title: $localize`:@@staff-admin.title.audit:Кой какво промени`,
  },
];

// On a route of its own below „signed in“: the guards of one route are asked all at once, before the session is known.
export const routes: Routes = [{ path: '', component: AdminFrame, canActivate: [onlyFor('administrator')], children: pages }];
