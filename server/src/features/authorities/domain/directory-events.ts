/** A day was set from which on a department is closed: today's, an earlier or a later one (payload `closedOn`). */
export const DEPARTMENT_CLOSING = 'department.closing';
