import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The way of a submission, from sending it to the public answer. Terms: АПК чл. 118, 121, 123. */
@Component({
  selector: 'app-what-happens',
  imports: [RouterLink],
  template: `
    <section class="band band--brand" aria-labelledby="steps-heading">
      <div class="wide">
        <h2 id="steps-heading" i18n="@@public.home.what-happens">Какво става, след като изпратите</h2>
        <ol class="journey">
          <li>
            <h3 i18n="@@public.home.step-send">Изпращате</h3>
            <p i18n="@@public.home.step-send-text">Получавате номер и код. С тях следите случая и пишете на общината.</p>
          </li>
          <li>
            <h3 i18n="@@public.home.step-review">Модератор преглежда</h3>
            <p i18n="@@public.home.step-review-text">До два работни дни. Личните данни се скриват, после текстът се публикува.</p>
          </li>
          <li>
            <h3 i18n="@@public.home.step-decide">Отделът решава</h3>
            <p i18n="@@public.home.step-decide-text">По закон до два месеца. Никой не решава по сигнал срещу самия себе си.</p>
          </li>
          <li>
            <h3 i18n="@@public.home.step-answer">Общината отговаря</h3>
            <p i18n="@@public.home.step-answer-text">Отговорът стои до Вашия текст, с мотиви. Поправките му също остават видими.</p>
          </li>
        </ol>
        <p><a class="button button--on-brand" routerLink="/how-it-works" i18n="@@public.home.how">Как работи „Заедно“</a></p>
      </div>
    </section>
  `,
})
export class WhatHappens {}
