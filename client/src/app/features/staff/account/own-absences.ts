import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';

import { officeLabels } from '../../../core/labels/office-labels';
import { StatusBadge } from '../../../ui/status-badge';
import { absenceLooks, injectDaysOf } from '../admin/absences/absence-words';
import type { OwnAbsences } from './own-account';

/** Who stands in for oneself and for whom one stands in; nothing when that is nobody. */
@Component({
  selector: 'app-own-absences',
  imports: [StatusBadge],
  template: `
    @if (lines().length > 0) {
      <section class="settings-part" aria-labelledby="own-absences-heading">
        <h2 id="own-absences-heading" i18n="@@staff-admin.own.absences">Заместване</h2>
        <ul>
          @for (line of lines(); track line.id) {
            <li class="own-session">
              <div>
                <p class="own-session-name">{{ line.text }}</p>
                <p class="settings-soft">{{ line.days }}</p>
              </div>
              <z-status-badge [text]="line.look.text" [tone]="line.look.tone" [icon]="line.look.icon" />
            </li>
          }
        </ul>
        <p class="settings-soft" i18n="@@staff-admin.own.absences-by">Промени прави администраторът.</p>
      </section>
    }
  `,
})
export class OwnAbsenceList {
  private readonly daysOf = injectDaysOf();
  private readonly own = httpResource<OwnAbsences>(() => '/api/v1/account/absences');
  protected readonly lines = computed(() => {
    const { absences, standsInFor } = this.own.hasValue() ? this.own.value() : { absences: [], standsInFor: [] };
    return [
      ...absences.map((absence) => ({ absence, text: $localize`:@@staff-admin.own.away:Замества Ви ${absence.deputy.name}:name:` })),
      ...standsInFor.map((absence) => ({
        absence,
        text: $localize`:@@staff-admin.own.stands-in:Замествате ${absence.holder.name}:name: (${officeLabels[absence.office]}:office:)`,
      })),
    ].map(({ absence, text }) => ({ id: absence.id, text, days: this.daysOf(absence), look: absenceLooks[absence.state] }));
  });
}
