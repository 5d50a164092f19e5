/** What the fields of a proposal are called, by the id of the control. */
export const proposalFieldNames: Readonly<Record<string, string>> = {
  article: $localize`:@@consultations.form.article:За какво е предложението`,
  text: $localize`:@@consultations.form.text:Какво предлагате и защо`,
  name: $localize`:@@consultations.form.name:Вашето име, по желание`,
  email: $localize`:@@consultations.form.email:Имейл, по желание`,
};
