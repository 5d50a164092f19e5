import { ForwardOnly } from './forward-only.js';

/**
 * Why a text is not published, as data with days of validity. The eight reasons that were code before are there from the start,
 * with what was decided under them so far; where a text has braces, whoever decides fills in. And what the public register keeps of
 * each decision on publication; of decisions before this the time leaves out weekends and not yet holidays.
 */
export class Reasons extends ForwardOnly {
  readonly name = 'Reasons1700000000012';
  protected readonly sql = `
    create table reason (
      id uuid primary key,
      code text not null,
      position smallint not null,
      label_bg text not null,
      label_en text not null,
      explanation_bg text not null,
      explanation_en text not null,
      template_bg text not null,
      template_en text not null,
      effect text not null,
      by_hand boolean not null default true,
      valid_from date,
      valid_to date,
      first_used_on date,
      last_used_on date,
      constraint reason_code_shape check (code ~ '^[a-z][a-z0-9_]*$'),
      constraint reason_valid_period check (valid_from <= valid_to),
      constraint reason_use_complete check ((first_used_on is null) = (last_used_on is null)),
      constraint reason_used_while_valid check (first_used_on >= valid_from and last_used_on <= valid_to)
    );
    create index reason_of_code on reason (code, valid_from);

    create table reason_list (
      id smallint primary key,
      revision uuid not null,
      constraint reason_list_is_one check (id = 1)
    );
    insert into reason_list (id, revision) values (1, uuidv7());

    insert into reason (id, position, code, effect, label_bg, label_en, explanation_bg, explanation_en, template_bg, template_en) values
      (uuidv7(), 1, 'names_private_person', 'continues',
       'Назовава частно лице', 'Names a private person',
       'Текстът назовава частно лице, а законът пази личните данни на хората.',
       'The text names a private person, and the law protects people’s personal data.',
       'Не публикуваме текста, защото в него се назовава частно лице. Случаят остава в общината и ще получите отговор тук.',
       'We do not publish the text because it names a private person. The municipality keeps the case and you will get the answer here.'),
      (uuidv7(), 2, 'insult', 'continues',
       'Съдържа обида', 'Contains an insult',
       'Текстът обижда човек или група хора. Критика се публикува, обида не.',
       'The text insults a person or a group. Criticism is published, an insult is not.',
       'Не публикуваме текста, защото съдържа обида. Случаят остава в общината и ще получите отговор тук. Можете да опишете същото без обида с нов сигнал.',
       'We do not publish the text because it contains an insult. The municipality keeps the case and you will get the answer here. You can say the same without the insult in a new submission.'),
      (uuidv7(), 3, 'outside_competence', 'ends_once_forwarded',
       'Извън правомощията на общината', 'Outside the powers of the municipality',
       'По този въпрос решава друг орган и общината го препраща там (АПК чл. 112).',
       'Another authority decides this matter, and the municipality forwards it there (APC art. 112).',
       'Не публикуваме текста, защото общината няма право да решава този въпрос. Ще го препратим на компетентния орган и ще Ви кажем на кого.',
       'We do not publish the text because the municipality may not decide this matter. We will forward it to the competent authority and tell you which one.'),
      (uuidv7(), 4, 'duplicate', 'ends',
       'Повтаря друг сигнал или препоръка', 'Repeats an earlier submission',
       'Същият въпрос вече е подаден и отговорът е при по-ранния случай (АПК чл. 124).',
       'The same matter was raised before, and its answer is with the earlier case (APC art. 124).',
       'Не публикуваме текста, защото същият въпрос вече е подаден и се разглежда. Отговора ще намерите при случай {earlier_case}.',
       'We do not publish the text because the same matter was raised before and is being examined. You will find the answer with case {earlier_case}.'),
      (uuidv7(), 5, 'no_concrete_facts', 'continues',
       'Няма конкретни факти', 'No concrete facts',
       'От текста не се разбира какво, къде и кога се е случило.',
       'The text does not say what happened, where and when.',
       'Не публикуваме текста, защото не казва какво, къде и кога се е случило. Допишете го тук със съобщение и ще го прегледаме отново.',
       'We do not publish the text because it does not say what happened, where and when. Add it here in a message and we will review it again.'),
      (uuidv7(), 6, 'older_than_two_years', 'continues',
       'За нарушение отпреди повече от две години', 'About a breach more than two years old',
       'Нарушението е отпреди повече от две години и законът не допуска производство (АПК чл. 111, ал. 4).',
       'The breach is more than two years old, and the law allows no proceeding (APC art. 111(4)).',
       'Не публикуваме текста, защото нарушението е отпреди повече от две години. Законът не допуска производство след този срок.',
       'We do not publish the text because the breach is more than two years old. The law allows no proceeding after that time.'),
      (uuidv7(), 7, 'spam', 'ends',
       'Реклама или нежелано съобщение', 'Advertising or spam',
       'Текстът е реклама или масово съобщение и не пита общината за нищо.',
       'The text is an advertisement or a mass message and asks nothing of the municipality.',
       'Не публикуваме текста, защото е нежелано съобщение. С това случаят приключва.',
       'We do not publish the text because it is spam. With this the case ends.'),
      (uuidv7(), 8, 'unlawful_content', 'continues',
       'Незаконно съдържание', 'Unlawful content',
       'Текстът съдържа нещо, което законът забранява да се разпространява.',
       'The text contains something that the law forbids to spread.',
       'Не публикуваме текста, защото съдържанието му нарушава закона. Случаят остава в общината и ще получите отговор тук.',
       'We do not publish the text because its content breaks the law. The municipality keeps the case and you will get the answer here.');

    update reason set first_used_on = used.first, last_used_on = used.last
      from (select reason_code, (min(at) at time zone 'Europe/Sofia')::date as first, (max(at) at time zone 'Europe/Sofia')::date as last
              from moderation_decision where reason_code is not null group by reason_code) used
     where reason.code = used.reason_code;

    alter table moderation_decision
      add column case_number text,
      add column is_first boolean,
      add column working_minutes integer,
      add column in_time boolean,
      add constraint moderation_decision_register_complete
        check ((case_number is null) = (is_first is null) and (case_number is null) = (working_minutes is null));
    update moderation_decision decision
       set case_number = earlier.number, is_first = earlier.is_first, working_minutes = earlier.minutes,
           in_time = case when earlier.is_first then (decision.at at time zone 'Europe/Sofia')::date <= earlier.moderate_by end
      from (select d.id, s.number, s.moderate_by, row_number() over (partition by d.submission_id order by d.at, d.id) = 1 as is_first,
                   greatest(0, (extract(epoch from d.at - s.received_at) / 60)::int - 24 * 60 * (
                     select count(*) from generate_series((s.received_at at time zone 'Europe/Sofia')::date + 1,
                                                          (d.at at time zone 'Europe/Sofia')::date - 1, interval '1 day') day
                      where extract(isodow from day) > 5)::int) as minutes
              from moderation_decision d join submission s on s.id = d.submission_id
             where d.decision in ('publish', 'publish_redacted', 'reject')) earlier
     where decision.id = earlier.id;
    create index moderation_register on moderation_decision (at desc, id desc) where case_number is not null;
    create index moderation_register_decision on moderation_decision (decision, at desc, id desc) where case_number is not null;
    create index moderation_register_reason on moderation_decision (reason_code, at desc, id desc)
      where case_number is not null and decision = 'reject';
    create index submission_received_on on submission (received_on);
  `;
}
