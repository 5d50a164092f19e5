import { afterNextRender, Component, computed, type ElementRef, input, linkedSignal, signal, viewChild } from '@angular/core';

import { ChoiceCards } from '../../ui/choice-cards';
import { Notice } from '../../ui/notice';
import { SendOnce } from '../../ui/send-once';
import { asKind, asTopic, kindChoices, takesTopic, topicChoices } from './kind-choices';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { stepsOf } from './step-order';
import { StepPage } from './step-page';

/** The first question: signal or recommendation, and about what. */
@Component({
  selector: 'app-kind-step',
  imports: [ChoiceCards, Notice, SendOnce, StepActions, StepFrame],
  templateUrl: './kind-step.html',
})
export class KindStep extends StepPage {
  /** from the query: the choice made on the start page */
  readonly kind = input<string>();
  override readonly step = 'kind';
  override readonly heading = signal($localize`:@@submit.kind.heading:Какво искате да подадете?`);

  protected readonly savedKind = computed(() => this.value('kind', this.saved()?.kind ?? asKind(this.kind())));
  protected readonly savedTopic = computed(() => this.value('topic', this.saved()?.topic));
  protected readonly chosenKind = linkedSignal(() => asKind(this.savedKind()));
  protected readonly chosenTopic = linkedSignal(() => asTopic(this.savedTopic()));
  override readonly steps = computed(() => stepsOf(this.saved(), this.chosenKind()));

  protected readonly kinds = kindChoices;
  protected readonly topics = computed(() => topicChoices(this.chosenKind()));
  protected readonly isMismatch = computed(() => {
    const [kind, topic] = [this.chosenKind(), this.chosenTopic()];
    return kind !== null && topic !== null && !takesTopic(kind, topic);
  });
  private readonly formElement = viewChild<ElementRef<HTMLFormElement>>('form');

  constructor() {
    super();
    afterNextRender(() => {
      this.readChoices();
    });
  }

  /** Reads the form itself: something may have been chosen before the scripts arrived. */
  protected readChoices(): void {
    const form = this.formElement()?.nativeElement;
    if (form !== undefined) {
      const data = new FormData(form);
      this.chosenKind.set(asKind(data.get('kind')));
      this.chosenTopic.set(asTopic(data.get('topic')));
    }
  }
}
