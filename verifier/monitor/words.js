/**
 * What the monitor says besides. `{name}` stands for a value.
 *
 * @module
 */

/** @typedef {'bg' | 'en'} Language */
/** @typedef {Readonly<Record<Language, string>>} Words */

/**
 * @typedef {'unreachable' | 'too_slow' | 'too_long' | 'redirected' | 'refused' | 'no_checkpoint' | 'checkpoint_malformed' | 'site_garbage' | 'state_damaged'
 *   | 'state_in_use' | 'state_of_other_log' | 'vkey_malformed' | 'witness_key_malformed' | 'key_file_malformed' | 'usage' | 'failed'} FailureCode
 */

/** @type {Readonly<Record<FailureCode, Words>>} */
export const FAILURES = {
  unreachable: {
    bg: '{at} не отговори ({why}). Проверете мрежата и адреса.',
    en: '{at} did not answer ({why}). Check the network and the address.',
  },
  too_slow: {
    bg: '{at} не отговори докрай за {seconds} секунди. Опитайте по-късно.',
    en: '{at} did not answer in full within {seconds} seconds. Try again later.',
  },
  too_long: {
    bg: '{at} отговори с повече от {bytes} байта; такова нещо дневникът не дава.',
    en: '{at} answered with more than {bytes} bytes; a log has no such thing.',
  },
  redirected: {
    bg: '{at} препраща към {to}. Посочете онзи адрес, ако му вярвате.',
    en: '{at} leads to {to}. Give that address if you trust it.',
  },
  refused: { bg: '{at} отговори с код {status}. Опитайте по-късно.', en: '{at} answered with code {status}. Try again later.' },
  no_checkpoint: {
    bg: 'На {at} няма дневник. Проверете адреса; той завършва на /log.',
    en: 'There is no log at {at}. Check the address; it ends in /log.',
  },
  checkpoint_malformed: { bg: 'Това, което {at} дава, не е подписан дневник.', en: 'What {at} gives is no signed log.' },
  site_garbage: { bg: '{at} не отговори така, както сайтът би трябвало.', en: '{at} did not answer as the site should.' },
  state_damaged: {
    bg: 'Запазеното от предишното посещение е повредено: {at} ({why}). Върнете го от резервно копие. Ако няма, започнете в нова папка.',
    en: 'What was kept of the last visit is damaged: {at} ({why}). Restore it from a copy. If there is none, begin in a new folder.',
  },
  state_in_use: {
    bg: 'Върви друга проверка със същата папка ({at}). Изчакайте я.',
    en: 'Another check is at work with the same folder ({at}). Wait for it.',
  },
  state_of_other_log: {
    bg: 'Папката е на дневника {kept}, а ключът е на {given}. За всеки дневник ползвайте отделна папка.',
    en: 'The folder belongs to the log {kept}, and the key to {given}. Use one folder for each log.',
  },
  vkey_malformed: {
    bg: 'Ключът „{key}“ не е цял. Копирайте го отново от /log/vkey.',
    en: 'The key “{key}” is not whole. Copy it again from /log/vkey.',
  },
  witness_key_malformed: {
    bg: 'Ключът на свидетел „{key}“ не е цял. Поискайте го отново от свидетеля.',
    en: 'The key of a witness “{key}” is not whole. Ask the witness for it again.',
  },
  key_file_malformed: {
    bg: 'Във файла {at} няма ключ на свидетел. Направете нов: zaedno-monitor keygen.',
    en: 'There is no witness’s key in {at}. Make a new one: zaedno-monitor keygen.',
  },
  usage: { bg: '{why} Помощ: zaedno-monitor --help.', en: '{why} Help: zaedno-monitor --help.' },
  failed: { bg: 'Проверката спря по средата: {why}', en: 'The check stopped half-way: {why}' },
};

/** @type {Readonly<Record<'good' | 'alarm' | 'unchecked' | 'size' | 'first' | 'new' | 'cases' | 'witnesses' | 'compared' | 'notCompared' | 'waiting' | 'cosigned' | 'kept' | 'todo' | 'more', Words>>} */
export const LINES = {
  good: { bg: 'НАРЕД. Нищо не е изчезнало и нищо не е пренаписано.', en: 'GOOD. Nothing vanished, and nothing was rewritten.' },
  alarm: { bg: 'ТРЕВОГА. Нещо не е наред ({count}):', en: 'ALARM. Something is wrong ({count}):' },
  unchecked: { bg: 'НЕ Е ПРОВЕРЕНО. Това не значи, че дневникът е лош.', en: 'NOT CHECKED. It does not mean that the log is bad.' },
  size: { bg: 'Дневник {origin}: {size} записа, хеш {root}.', en: 'Log {origin}: {size} entries, hash {root}.' },
  first: { bg: 'Първо посещение: проверен е целият дневник.', en: 'First visit: the whole log was checked.' },
  new: { bg: 'Нови записи от предишното посещение: {count}.', en: 'New entries since the last visit: {count}.' },
  cases: { bg: 'Случаи в дневника: {count}.', en: 'Cases in the log: {count}.' },
  witnesses: { bg: 'Потвърден от свидетели: {count}.', en: 'Confirmed by witnesses: {count}.' },
  compared: { bg: 'Сравнени със сайта случаи: {count}.', en: 'Cases compared with the site: {count}.' },
  notCompared: { bg: 'Със сайта не е сравнено: посочете --api.', en: 'Not compared with the site: give --api.' },
  waiting: {
    bg: 'Разлики, които още могат да се изгладят, защото записи чакат: {count}. Проверете отново след час.',
    en: 'Differences that may still go away, as entries are waiting: {count}. Check again in an hour.',
  },
  cosigned: { bg: 'Потвърдихте дневника: {at}.', en: 'You confirmed the log: {at}.' },
  kept: { bg: 'Доклад и подписани версии: {at}.', en: 'Report and signed versions: {at}.' },
  todo: { bg: 'Какво да направите: {what}', en: 'What to do: {what}' },
  more: { bg: '… и още {count}.', en: '… and {count} more.' },
};

/**
 * @param {Words} words
 * @param {Language} language
 * @param {Readonly<Record<string, string | number>>} values
 */
export const say = (words, language, values = {}) =>
  words[language].replace(/\{(\w+)\}/g, (whole, /** @type {string} */ name) => String(values[name] ?? whole));
