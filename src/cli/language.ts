/** The language that the user asks for, by the usual variables: Chinese, else English. */
export type Language = 'zh' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const asked = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(asked) ? 'zh' : 'en';
}
