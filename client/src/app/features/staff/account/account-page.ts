import { httpResource } from '@angular/common/http';
import { Component, inject, ViewEncapsulation } from '@angular/core';

import { roleLabels } from '../../../core/labels/role-labels';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { PageHeading } from '../../../ui/page-heading';
import { ListState } from '../admin/frame/list-state';
import type { OwnAccount } from './own-account';
import { OwnAbsenceList } from './own-absences';
import { OwnCalendar } from './own-calendar';
import { OwnDetails } from './own-details';
import { OwnPassword } from './own-password';
import { OwnSecondStep } from './own-second-step';
import { OwnSessions } from './own-sessions';

/** One's own account: what others see of it, the ways in, and where one is signed in. */
@Component({
  selector: 'app-account-page',
  imports: [ListState, OwnAbsenceList, OwnCalendar, OwnDetails, OwnPassword, OwnSecondStep, OwnSessions, PageHeading],
  templateUrl: './account-page.html',
  styleUrls: ['../admin/frame/settings.css', './account-page.css'],
  // The parts of the page are laid out by the same classes.
  encapsulation: ViewEncapsulation.None,
})
export class AccountPage {
  protected readonly account = httpResource<OwnAccount>(() => '/api/v1/account');
  protected readonly roles = roleLabels;
  protected readonly directory = inject(SiteDirectory);
  private readonly session = inject(StaffSession);

  protected keep(account: OwnAccount): void {
    this.account.set(account);
    this.session.refresh();
  }

  protected reload(): void {
    this.account.reload();
    this.session.refresh();
  }
}
