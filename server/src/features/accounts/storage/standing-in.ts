/**
 * Who stands in for whom on the day that `day` binds (a civil date in Europe/Sofia): rows `x` of `absence` with its holder `h` and its deputy
 * `d`, to be narrowed by `and`. Nothing is switched on or off: an absence ends with its last day, or when one of the two leaves their place.
 */
export const standingIn = (day: string): string => `
  absence x join account h on h.id = x.holder_id join account d on d.id = x.deputy_id
    where x.ended_at is null and x.first_day <= ${day}::date and (x.last_day is null or x.last_day >= ${day}::date)
      and ${HOLDER_STANDS} and ${DEPUTY_STANDS}`;

export const HOLDER_STANDS = `(h.status = 'active' and h.role = 'official' and h.office = x.office and h.department_id = x.department_id)`;
export const DEPUTY_STANDS = `(d.status = 'active' and d.role = 'official')`;

/** As a column: for whom the account of that alias acts on the day, as JSON of `StandIn`. */
export const standsInOf = (account: string, day: string): string => `(
  select coalesce(json_agg(json_build_object('accountId', x.holder_id, 'departmentId', x.department_id, 'office', x.office)
                           order by x.first_day, x.id), '[]'::json)
    from ${standingIn(day)} and x.deputy_id = ${account}.id)`;
