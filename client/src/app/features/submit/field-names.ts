/** What each field is called in the error summary, where the question itself is out of sight. By the id of the control. */
export const fieldNames: Readonly<Record<string, string>> = {
  kind: $localize`:@@submit.row.kind:Вид`,
  topic: $localize`:@@submit.row.topic:Тема`,
  title: $localize`:@@submit.row.title:Заглавие`,
  text: $localize`:@@submit.row.text:Текст`,
  'about-department': $localize`:@@submit.about.department:Отдел`,
  'about-office': $localize`:@@submit.about.office:Длъжност`,
  'about-name': $localize`:@@submit.row.name:Име`,
  occurredOn: $localize`:@@submit.row.day:Кога се случи`,
  settlement: $localize`:@@submit.row.settlement:Населено място`,
  address: $localize`:@@submit.row.address:Къде по-точно`,
  'author-name': $localize`:@@submit.row.name:Име`,
  'author-email': $localize`:@@submit.row.email:Имейл`,
  'author-phone': $localize`:@@submit.row.phone:Телефон`,
};
