import { ForwardOnly } from './forward-only.js';

/**
 * What was promised before commitments were counted. The rows are made by the reactions that make all others, so that there is one rule and
 * no second one in SQL: here they are only called, once for each case and each document,
 * in the order of their days: the numbers follow it.
 */
export class CommitmentsCountedLate extends ForwardOnly {
  readonly name = 'CommitmentsCountedLate1700000000033';
  protected readonly sql = `
    with origin as (
      select 'submission' as kind, r.submission_id as id, min(r.created_at) as promised_at
        from answer_commitment c join response r on r.id = c.response_id group by r.submission_id
      union all
      select 'policy', p.id, p.published_at from policy p where p.published_at is not null
    ), event as (
      insert into outbox_event (type, subject_type, subject_id, payload, occurred_at)
      select 'commitments.counted_late', origin.kind, origin.id, '{}'::jsonb, now() from origin order by origin.promised_at, origin.id
      returning id, subject_type
    )
    insert into outbox_delivery (event_id, handler, next_attempt_at)
    select event.id, case event.subject_type when 'policy' then 'keep-commitments-of-measures' else 'keep-commitments-of-answers' end, now()
      from event;
  `;
}
