import { Component, computed, inject, signal } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';

import { injectLanguage } from '../../../core/i18n/language';
import { roleLabels } from '../../../core/labels/role-labels';
import { injectCurrentUrl } from '../../../core/layout/current-url';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Icon } from '../../../ui/icon';
import { Mark } from '../../../ui/mark';
import { Announcer } from '../desk-form/announcer';
import { UnsavedWork } from '../desk-form/unsaved-work';
import { MentionCount } from '../notes/mention-count';
import { deskLinks, homeOf } from './desk-links';

/** The ways through the desk by role, who is signed in, and the other language. */
@Component({
  selector: 'app-staff-header',
  imports: [Icon, Mark, MatMenuModule, MentionCount, RouterLink, RouterLinkActive],
  templateUrl: './staff-header.html',
  styleUrl: './staff-header.css',
})
export class StaffHeader {
  protected readonly directory = inject(SiteDirectory);
  private readonly session = inject(StaffSession);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWork);
  private readonly announcer = inject(Announcer);
  private readonly url = injectCurrentUrl();
  private readonly isLeaving = signal(false);

  protected readonly account = computed(() => this.session.current()?.account ?? null);
  protected readonly links = computed(() => {
    const account = this.account();
    return account === null || this.session.current()?.mustEnrolTotp === true ? [] : deskLinks[account.role];
  });
  protected readonly home = computed(() => {
    const account = this.account();
    return account === null ? '/staff' : homeOf(account.role);
  });
  protected readonly role = computed(() => {
    const account = this.account();
    if (account === null) return '';
    return account.officeTitle === '' ? roleLabels[account.role] : account.officeTitle;
  });
  protected readonly other = injectLanguage() === 'bg' ? 'en' : 'bg';
  /** A whole new page: each language is a build of its own. */
  protected readonly otherPage = computed(() => `/${this.other}${this.url()}`);

  protected async signOut(): Promise<void> {
    if (this.isLeaving() || !(await this.unsaved.mayLeave())) return;
    this.isLeaving.set(true);
    try {
      await this.session.end();
      this.unsaved.forget();
      await this.router.navigateByUrl('/staff/sign-in');
      this.announcer.say($localize`:@@staff-desk.signed-out:Излязохте.`);
    } catch {
      this.announcer.say($localize`:@@staff-desk.sign-out-failed:Не успяхте да излезете. Проверете връзката и опитайте пак.`);
    } finally {
      this.isLeaving.set(false);
    }
  }
}
