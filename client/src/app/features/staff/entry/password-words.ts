/** What makes a good password, said where one is chosen. */
export const passwordAdvice = $localize`:@@staff-desk.password.advice:Поне 10 знака. Няколко случайни думи са по-добри от една сложна.`;
