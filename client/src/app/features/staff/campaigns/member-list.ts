import { Component, computed, input } from '@angular/core';

import type { CampaignDesk, CampaignMember } from '../../../core/api/contract';

/** Who reads, and how much each has read; in a double assessment no more than keeps the readers apart. */
@Component({
  selector: 'app-member-list',
  template: `
    <section class="panel" aria-labelledby="members-heading">
      <h2 id="members-heading" i18n="@@staff-campaigns.members">Хора</h2>
      <ul class="campaign-members">
        @for (member of rows(); track member.id) {
          <li>
            <strong>{{ member.name }}</strong>
            @if (member.text) {
              <span class="settings-soft">{{ member.text }}</span>
            }
          </li>
        }
      </ul>
      @if (isBlind()) {
        <p class="settings-soft" i18n="@@staff-campaigns.members.blind">
          За другите се броят само точките с два прочита. Така никой не научава кой чете преди него.
        </p>
      }
    </section>
  `,
})
export class MemberList {
  readonly campaign = input.required<CampaignDesk>();

  protected readonly isBlind = computed(() => this.campaign().double && this.campaign().state === 'running');
  protected readonly rows = computed(() => this.campaign().members.map((member) => ({ ...member, ...this.wordsOf(member) })));

  private wordsOf({ name, isYou, read, taken }: CampaignMember) {
    if (this.campaign().state === 'draft') return { name: isYou ? this.you(name) : name, text: '' };
    const parts = [
      $localize`:@@staff-campaigns.member.read:прочетени: ${read}:count:`,
      ...(taken === null || taken === 0 ? [] : [$localize`:@@staff-campaigns.member.taken:взети: ${taken}:count:`]),
    ];
    return { name: isYou ? this.you(name) : name, text: parts.join(' · ') };
  }

  private you(name: string): string {
    return $localize`:@@staff-campaigns.member.you:${name}:name: (Вие)`;
  }
}
