import { computed, watchEffect } from 'vue';
import { createI18n } from 'vue-i18n';
import { en } from './en/index';
import { zh } from './zh/index';

export type Language = 'zh-CN' | 'en';

// GraphiQL keeps it under the same name
const CHOSEN = 'jingwei:language';

export const i18n = createI18n({
  legacy: false,
  locale: localStorage.getItem(CHOSEN) === 'en' ? 'en' : 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh, en },
  missing: (locale, key) => console.error(`no words in ${locale} for ${key}`),
});

export const language = computed<Language>({
  get: () => i18n.global.locale.value as Language,
  set: (chosen) => {
    i18n.global.locale.value = chosen;
    localStorage.setItem(CHOSEN, chosen);
  },
});

watchEffect(() => {
  document.documentElement.lang = language.value;
});

/** What is said until something else is: kept as what makes the words, for the language may change meanwhile. */
export type Saying = () => string;

/** The title of the page in the browser's tab. */
export function entitle(title: Saying) {
  watchEffect(() => {
    document.title = [title(), i18n.global.t('brand')].filter(Boolean).join(' · ');
  });
}
