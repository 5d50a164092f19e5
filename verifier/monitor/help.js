/** @type {import('./words.js').Words} */
export const HELP = {
  bg: `zaedno-monitor https://община/log --vkey КЛЮЧ --state ПАПКА [възможности]
  Проверява публичния дневник: подпис, всички записи, срокове, и че нищо от видяното преди не е променено.
  Край: 0 наред · 1 тревога (в папката остават доклад и двете подписани версии) · 2 не можа да се провери.

  --vkey КЛЮЧ          ключът на дневника, от /log/vkey; при смяна посочете и стария, и новия
  --state ПАПКА        какво е видяно досега; пазете я
  --api АДРЕС          сайтът: сравнява се с дневника и в двете посоки
  --witness-key КЛЮЧ   ключ на свидетел, на когото вярвате; може няколко
  --witnesses БРОЙ     колко от тях трябва да са потвърдили (ако не е казано, всички)
  --cosign ФАЙЛ        ако дневникът е добър, потвърдете го като свидетел
  --all                от първия запис, не само новите
  --grace ДНИ          колко дни след срока се смята за просрочено (1)
  --timeout СЕКУНДИ    за всеки отговор (30)
  --settle СЕКУНДИ     изчакване преди второ сравнение със сайта (3)
  --json, --lang bg|en

zaedno-monitor cosign https://община/log --vkey КЛЮЧ --state ПАПКА --key ФАЙЛ [--out ФАЙЛ]
zaedno-monitor keygen --name ngo.example/w1 --out ФАЙЛ
zaedno-monitor witness --listen 127.0.0.1:7380 --key ФАЙЛ --log КЛЮЧ --state ПАПКА`,
  en: `zaedno-monitor https://host/log --vkey KEY --state FOLDER [options]
  Checks the public log: its signature, all entries, terms, and that nothing that was seen before has changed.
  Ends with 0 good · 1 alarm (report and both signed versions stay in the folder) · 2 could not check.

  --vkey KEY           the key of the log, from /log/vkey; when it changes give the old one and the new one
  --state FOLDER       what was seen so far; keep it
  --api ADDRESS        the site: compared with the log both ways
  --witness-key KEY    of a witness that you trust; several are fine
  --witnesses NUMBER   how many of them must have confirmed (all, when it is not said)
  --cosign FILE        confirm the log as a witness, if it is good
  --all                from the first entry on, not the new ones alone
  --grace DAYS         after a term before it is called overdue (1)
  --timeout SECONDS    for each answer (30)
  --settle SECONDS     before the second comparison with the site (3)
  --json, --lang bg|en

zaedno-monitor cosign https://host/log --vkey KEY --state FOLDER --key FILE [--out FILE]
zaedno-monitor keygen --name ngo.example/w1 --out FILE
zaedno-monitor witness --listen 127.0.0.1:7380 --key FILE --log KEY --state FOLDER`,
};
