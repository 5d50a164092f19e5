/** The tables that are filled, in an order in which each row names only rows that are there, with their columns. */
export const TABLES = {
  submission: [
    ...['id', 'number', 'access_code_hash', 'kind', 'topic', 'title', 'text', 'language', 'identity', 'author_name', 'author_email'],
    ...['author_email_confirmed_at', 'author_phone', 'about_department_id', 'about_office', 'about_name', 'occurred_on', 'settlement'],
    ...['address', 'received_at', 'received_on', 'clock_started_on', 'statutory', 'moderate_by', 'extended_to', 'decide_by', 'notify_by'],
    ...['publication', 'procedure', 'public_title', 'public_text', 'redacted', 'published_at', 'withheld_at', 'withheld_reason', 'awaits'],
    ...[
      'department_id',
      'assigned_at',
      'answered_at',
      'outcome',
      'closed_at',
      'ended_at',
      'erased_at',
      'erased_rule',
      'erased_after_months',
    ],
    ...['forwarded_to_id', 'merged_into_id', 'supports', 'repeats', 'two_person_repeats', 'reopened_by_author_at', 'forwarding_asked'],
    ...['version', 'risk_words', 'log_case'],
  ],
  case_event: ['submission_id', 'at', 'type', 'actor_kind', 'account_id', 'is_public', 'details', 'decision_id'],
  moderation_decision: [
    ...['id', 'submission_id', 'at', 'account_id', 'decision', 'reason_code', 'note', 'department_id', 'case_number', 'is_first'],
    ...['working_minutes', 'in_time'],
  ],
  response: ['id', 'submission_id', 'department_id', 'created_at'],
  response_version: [
    ...['response_id', 'version', 'account_id', 'office', 'outcome', 'text', 'commitment_due', 'published_at', 'legal_ground', 'done_on'],
  ],
  answer_commitment: ['response_id', 'version', 'what', 'department_id', 'due_on'],
  commitment: [
    ...['id', 'source', 'submission_id', 'response_id', 'title', 'department_id', 'due_on', 'topic', 'settlement', 'made_on', 'is_shown'],
    ...['changed_at'],
  ],
  verdict: [
    ...[
      'id',
      'submission_id',
      'response_id',
      'round',
      'value',
      'sentence',
      'sentence_state',
      'shown_sentence',
      'reviewed_at',
      'reviewed_by',
    ],
    ...['at'],
  ],
  verdict_question: ['submission_id', 'answered_on', 'asked_at'],
  support: ['submission_id', 'supporter', 'created_at'],
  case_message: ['id', 'submission_id', 'at', 'sender', 'account_id', 'office', 'text', 'read_at'],
  deadline_extension: [
    ...[
      'id',
      'submission_id',
      'issuer',
      'act_number',
      'act_date',
      'reason',
      'last_day',
      'old_due_on',
      'new_due_on',
      'told_on',
      'recorded_at',
    ],
    ...['account_id'],
  ],
  forwarding: [
    ...['id', 'submission_id', 'authority_id', 'forwarded_at', 'forwarded_on', 'due_on', 'late_days', 'source', 'disclosed'],
    ...['disclosure_reason', 'words', 'attachment_ids', 'signed_by'],
  ],
  audit_entry: ['at', 'actor_kind', 'actor_id', 'action', 'subject_type', 'subject_id', 'changes'],
  log_pending: ['entry_id', 'case_id', 'type', 'entry', 'appended_at'],
  log_salt: ['entry_id', 'case_id', 'type', 'label', 'salt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Table = keyof typeof TABLES;

export type Value = string | number | boolean | null | Date | Buffer | readonly string[] | Json;

/** Of a column of JSON. */
export class Json {
  constructor(readonly value: unknown) {}
}

/** Values by column; a column that is missing is null. */
export type Row = Readonly<Record<string, Value | undefined>>;

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escape = (text: string): string => (/[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => ESCAPED[sign] ?? sign) : text);

function written(value: Value | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (value instanceof Json) return escape(JSON.stringify(value.value));
  return `{${value.map((each) => escape(`"${each}"`)).join(',')}}`;
}

/** A line of `COPY … FROM STDIN` in text form, for a row of the table. */
export const lineOf = (table: Table, row: Row): string => `${TABLES[table].map((column) => written(row[column])).join('\t')}\n`;
