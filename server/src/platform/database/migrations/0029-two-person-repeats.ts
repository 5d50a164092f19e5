import { ForwardOnly } from './forward-only.js';

/** A case remembers how many of those joined to it two moderators would have to agree on before their text is withheld. */
export class TwoPersonRepeats extends ForwardOnly {
  readonly name = 'TwoPersonRepeats1700000000029';
  protected readonly sql = `
    alter table submission add column two_person_repeats integer not null default 0;

    with recursive joined as (
      select s.id, s.merged_into_id as into_id from submission s
       where s.merged_into_id is not null and s.kind = 'signal' and s.topic in ('corruption', 'conflict_of_interest', 'abuse_of_office')
      union all
      select joined.id, s.merged_into_id from joined join submission s on s.id = joined.into_id where s.merged_into_id is not null
    )
    update submission s set two_person_repeats = counted.number
      from (select into_id, count(*)::int as number from joined group by into_id) counted
     where s.id = counted.into_id;
  `;
}
