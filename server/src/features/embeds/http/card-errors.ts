import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Problem } from '../../../kernel/problem.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { type ErrorForm, ErrorForms, type WrittenError } from '../../../platform/http/error-forms.js';
import { UNEXPECTED } from '../../../platform/http/unexpected-failure.js';
import { cardPage } from '../cards/card-page.js';
import { failureCard, failureTitle } from '../cards/failure-card.js';
import { CardPlaces } from '../reads/card-places.js';
import { CARD_HEADERS } from './card-headers.js';

/** Failures as small as the cards in whose place they stand: no page of another site is to hold our whole one. */
@Injectable()
export class CardErrors implements ErrorForm, OnModuleInit {
  constructor(
    private readonly forms: ErrorForms,
    private readonly places: CardPlaces,
  ) {}

  onModuleInit(): void {
    for (const language of LANGUAGES) this.forms.useBelow(`/${language}/embed/`, this);
  }

  write(problem: Problem | null, _: string, language: Language): WrittenError {
    const status = problem?.type.status ?? 500;
    // What is not there and what nobody may read are one and the same.
    const advice = status === 404 ? null : (problem?.detail ?? problem?.type.detail ?? UNEXPECTED.detail)[language];
    const frame = { language, title: failureTitle(advice, language), place: this.places.place(language) };
    const body = cardPage(frame, failureCard(advice, this.places.url(language, '/'), language));
    return { status, type: 'text/html; charset=utf-8', body, headers: CARD_HEADERS };
  }
}
