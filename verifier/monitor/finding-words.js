/**
 * What may be wrong with a log, for people who run a monitor and are no programmers: what it means, and what to do. `{name}` stands for a value.
 *
 * @module
 */

/** @typedef {import('./words.js').Words} Words */

const ASK = {
  bg: 'Запазете папката „alarms“ непокътната. Попитайте общината писмено какво се е случило и покажете двете подписани версии на други наблюдатели.',
  en: 'Keep the folder “alarms” untouched. Ask the municipality in writing what happened, and show both signed versions to other monitors.',
};
const LOOK = {
  bg: 'Пуснете проверката отново с --all. Ако се повтори, попитайте общината писмено и приложете доклада.',
  en: 'Run the check again with --all. If it says the same, ask the municipality in writing and attach the report.',
};
const REMIND = { bg: 'Попитайте общината кога ще реши.', en: 'Ask the municipality when it will decide.' };
const COMPARE = {
  bg: 'Отворете случая на сайта, запазете страницата и попитайте общината писмено.',
  en: 'Open the case on the site, keep a copy of the page, and ask the municipality in writing.',
};

/**
 * @typedef {'key_unknown' | 'signature_wrong' | 'origin_differs' | 'rollback' | 'fork' | 'tree_differs' | 'tile_differs' | 'tile_missing'
 *   | 'bundle_malformed' | 'bundle_missing' | 'entry_invalid' | 'continued_inside' | 'received_twice' | 'case_never_received'
 *   | 'moderation_overdue' | 'decision_overdue' | 'missing_on_site' | 'missing_in_log' | 'status_differs' | 'text_shown' | 'text_hidden'
 *   | 'text_sealed' | 'text_changed' | 'too_few_witnesses' | 'witness_signature_wrong'} FindingCode
 */

/** @type {Readonly<Record<FindingCode, { means: Words, todo: Words }>>} */
export const FINDINGS = {
  key_unknown: {
    means: {
      bg: 'Дневникът не е подписан с ключ, който познавате. Или общината е сменила ключа си, или някой говори от нейно име.',
      en: 'The log is not signed with a key that you know. Either the municipality changed its key, or somebody speaks in its name.',
    },
    todo: {
      bg: 'Потвърдете новия ключ по друг път, например по телефона. После го добавете с още един --vkey; оставете и стария.',
      en: 'Confirm the new key another way, for example by telephone. Then add it with another --vkey, and leave the old one in.',
    },
  },
  signature_wrong: {
    means: {
      bg: 'Подписът на дневника не е верен: съдържанието не е това, което е подписано.',
      en: 'The signature of the log is wrong: its content is not what was signed.',
    },
    todo: ASK,
  },
  origin_differs: {
    means: { bg: 'Подписаното е от друг дневник.', en: 'What is signed belongs to another log.' },
    todo: { bg: 'Проверете адреса и ключа, които сте посочили.', en: 'Check the address and the key that you gave.' },
  },
  rollback: {
    means: {
      bg: 'Дневникът се е смалил: при предишното посещение имаше {before} записа, сега са {now}. От такъв дневник нищо не бива да изчезва.',
      en: 'The log has shrunk: at the last visit it had {before} entries, now it has {now}. Nothing may vanish from such a log.',
    },
    todo: ASK,
  },
  fork: {
    means: {
      bg: 'Миналото е пренаписано: днешният дневник не започва с това, което видяхте при {before} записа. И двете версии са подписани от общината.',
      en: 'The past was rewritten: today’s log does not begin with what you saw at {before} entries. The municipality signed both versions.',
    },
    todo: ASK,
  },
  tree_differs: {
    means: {
      bg: 'Записите не съответстват на подписа: показва се друго, а не това, което е подписано.',
      en: 'The entries do not add up to the signature: what is shown is not what was signed.',
    },
    todo: LOOK,
  },
  tile_differs: {
    means: {
      bg: 'Част от дневника (ниво {level}, № {index}) не съответства на записите му.',
      en: 'A part of the log (level {level}, no. {index}) does not fit its entries.',
    },
    todo: LOOK,
  },
  tile_missing: {
    means: {
      bg: 'Част от дневника (ниво {level}, № {index}) е подписана, но не се показва.',
      en: 'A part of the log (level {level}, no. {index}) is signed, but is not shown.',
    },
    todo: LOOK,
  },
  bundle_malformed: {
    means: { bg: 'Пакетът със записи № {index} е развален.', en: 'The bundle of entries no. {index} is damaged.' },
    todo: LOOK,
  },
  bundle_missing: {
    means: {
      bg: 'Пакетът със записи № {index} е подписан, но не се показва.',
      en: 'The bundle of entries no. {index} is signed, but is not shown.',
    },
    todo: LOOK,
  },
  entry_invalid: {
    means: {
      bg: 'Запис № {index} не е по правилата на дневника ({fault}).',
      en: 'Entry no. {index} is not as the rules of the log have it ({fault}).',
    },
    todo: LOOK,
  },
  continued_inside: {
    means: {
      bg: 'Запис № {index} казва, че дневникът е започнат наново, но стои насред него.',
      en: 'Entry no. {index} says that the log began anew, but stands in the middle of it.',
    },
    todo: ASK,
  },
  received_twice: {
    means: {
      bg: 'Случай {case} е вписан като получен два пъти (запис № {index}).',
      en: 'Case {case} was entered as received twice (entry no. {index}).',
    },
    todo: COMPARE,
  },
  case_never_received: {
    means: {
      bg: 'Запис № {index} решава по случай {case}, който не е вписан като получен.',
      en: 'Entry no. {index} decides on case {case}, which was never entered as received.',
    },
    todo: COMPARE,
  },
  moderation_overdue: {
    means: {
      bg: 'По случай {case} трябваше да има решение за публикуване до {due}, а няма.',
      en: 'On case {case} a decision about publication was due by {due}, and there is none.',
    },
    todo: REMIND,
  },
  decision_overdue: {
    means: {
      bg: 'По случай {case} трябваше да има отговор до {due}, а няма.',
      en: 'On case {case} an answer was due by {due}, and there is none.',
    },
    todo: REMIND,
  },
  missing_on_site: {
    means: {
      bg: 'Дневникът казва, че случай {case} е обявен, но на сайта го няма.',
      en: 'The log says that case {case} was made public, but the site does not have it.',
    },
    todo: COMPARE,
  },
  missing_in_log: {
    means: {
      bg: 'На сайта има случай {number}, за чието обявяване дневникът не казва нищо.',
      en: 'The site has case {number}, and the log says nothing of its having been made public.',
    },
    todo: COMPARE,
  },
  status_differs: {
    means: {
      bg: 'Сайтът казва за случай {number} „{site}“, а дневникът: „{log}“.',
      en: 'Of case {number} the site says “{site}”, and the log “{log}”.',
    },
    todo: COMPARE,
  },
  text_shown: {
    means: {
      bg: 'Сайтът показва текста на случай {number}, а според дневника той не е публичен.',
      en: 'The site shows the text of case {number}, which by the log is not public.',
    },
    todo: COMPARE,
  },
  text_hidden: {
    means: {
      bg: 'Според дневника текстът на случай {number} е публичен, а сайтът не го показва.',
      en: 'By the log the text of case {number} is public, and the site does not show it.',
    },
    todo: COMPARE,
  },
  text_sealed: {
    means: {
      bg: 'Сайтът не дава с какво да се провери текстът на случай {number}.',
      en: 'The site does not give what is needed to check the text of case {number}.',
    },
    todo: COMPARE,
  },
  text_changed: {
    means: {
      bg: 'Текстът на случай {number} на сайта не е този, който е вписан в дневника. Променен е, без това да е записано.',
      en: 'The text of case {number} on the site is not the one entered in the log. It was changed, and no entry says so.',
    },
    todo: COMPARE,
  },
  too_few_witnesses: {
    means: {
      bg: 'Дневникът е потвърден от {seen} свидетели, а Вие искате {wanted}.',
      en: 'The log was confirmed by {seen} witnesses, and you ask for {wanted}.',
    },
    todo: {
      bg: 'Попитайте свидетелите дали са спрели да работят, и сравнете с тях размера и хеша на дневника.',
      en: 'Ask the witnesses whether they stopped working, and compare with them the size and the hash of the log.',
    },
  },
  witness_signature_wrong: {
    means: { bg: 'Подписът на свидетеля {name} не е верен.', en: 'The signature of the witness {name} is wrong.' },
    todo: { bg: 'Попитайте свидетеля какво е подписал.', en: 'Ask the witness what they signed.' },
  },
};
