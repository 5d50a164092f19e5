import { Component, computed, input } from '@angular/core';

import { TwoTracks } from '../../ui/two-tracks';
import { injectLanguage } from '../i18n/language';
import { stepLabels } from '../labels/step-labels';
import { type Tracked, voicesOf } from './track-words';

/** What the municipality reports of a commitment beside what monitors find, in words and as two bars. */
@Component({
  selector: 'app-commitment-tracks',
  imports: [TwoTracks],
  template: `<z-two-tracks [voices]="voices()" [large]="large()" [scale]="scale" />`,
})
export class CommitmentTracks {
  readonly commitment = input.required<Tracked>();
  readonly large = input(false);

  private readonly language = injectLanguage();
  protected readonly scale = [stepLabels.not_started, stepLabels.limited, stepLabels.substantial, stepLabels.complete];
  protected readonly voices = computed(() => voicesOf(this.commitment(), this.language));
}
