import { useI18n } from 'vue-i18n';
import type { Rule } from './questions';

/** What parameters, roles, hands and their values are called. */
export function useWording() {
  const { t, te } = useI18n();
  const first = (keys: string[], raw: string) => {
    const key = keys.find((each) => te(each) || te(each, 'zh-CN'));
    return key ? t(key) : raw;
  };

  const what = (name: string) => first([`rules.what.${name}`, `role.${name}`, `hands.kind.${name}`], name);
  const word = (value: string) =>
    value
      .split(',')
      .map((each) => first([`finding.severity.${each}`, `rules.word.${each}`, `hands.kind.${each}`], each))
      .join(t('hands.and'));
  const version = ({ version: number, inForce }: Rule) =>
    inForce ? t(number > 100 ? 'rules.office' : 'rules.shipped', { number }) : t('rules.notInForce');

  return { what, word, version };
}
