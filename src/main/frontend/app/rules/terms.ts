import { reactive, watch } from 'vue';
import type { Rule, Version } from './questions';

type Severity = Rule['severity'][number]['severity'];
type Role = Rule['severity'][number]['role'];
type Hand = Rule['hands'][number]['hand'];

export const ROLES: Role[] = ['LEADER', 'DEPUTY', 'LIAISON', 'MEMBER'];
export const HANDS: Hand[] = ['FIND', 'KEEP', 'APPROVE', 'RECEIVE', 'INVESTIGATE', 'TRY', 'DECIDE', 'EXECUTE', 'REVIEW_APPEAL'];

export interface Parameter {
  name: string;
  words: readonly string[];
  list: boolean;
  value: string;
  chosen: string[];
}

/** What a rule is to be, as a form holds it. */
export interface Terms {
  active: boolean;
  parameters: Parameter[];
  weights: Record<string, Severity | ''>;
}

export const isOfHands = (rule: Rule) => rule.guards === 'MATTER';

export const keys = (rule: Rule): string[] => (isOfHands(rule) ? HANDS : ROLES);

export function termsOf(rule: Rule): Terms {
  const said = new Map<string, Severity>([
    ...rule.severity.map(({ role, severity }) => [role, severity] as const),
    ...rule.hands.map(({ hand, severity }) => [hand, severity] as const),
  ]);
  return {
    active: rule.inForce,
    parameters: rule.parameters.map(({ name, value, words }) => ({
      name,
      words,
      // a set of kin goes by one name
      list: words.length > 0 && name !== 'kin',
      value,
      chosen: words.length > 0 ? value.split(',') : [],
    })),
    weights: Object.fromEntries(keys(rule).map((key) => [key, said.get(key) ?? ''])),
  };
}

/** The form for a rule, as the rule is; anew where that is another. */
export function useTerms(rule: () => Rule) {
  const terms = reactive(termsOf(rule()));
  watch(rule, (now) => Object.assign(terms, termsOf(now)));
  return terms;
}

export const valueOf = ({ list, value, chosen }: Parameter) => (list ? chosen.join(',') : value.trim());

/** What differs from the rule as it is, as the service takes it. */
export function changesOf(rule: Rule, terms: Terms) {
  const was = termsOf(rule);
  const weights = keys(rule).filter((key) => terms.weights[key] !== was.weights[key]);
  const weigh = (key: string) => terms.weights[key] || null;
  return {
    active: terms.active === was.active ? null : terms.active,
    parameters: terms.parameters
      .filter((each, i) => valueOf(each) !== valueOf(was.parameters[i]!))
      .map((each) => ({ name: each.name, value: valueOf(each) })),
    severity: isOfHands(rule) ? null : weights.map((role) => ({ role: role as Role, severity: weigh(role) })),
    hands: isOfHands(rule) ? weights.map((hand) => ({ hand: hand as Hand, severity: weigh(hand) })) : null,
  };
}

export const isChanged = (rule: Rule, terms: Terms) => {
  const { active, parameters, severity, hands } = changesOf(rule, terms);
  return active !== null || [parameters, severity, hands].some((each) => (each?.length ?? 0) > 0);
};

/** Lays what a version settles over the form. */
export function fillIn(terms: Terms, { changes }: Version) {
  for (const { name, after } of changes) {
    const parameter = terms.parameters.find((each) => each.name === name);
    if (parameter) {
      parameter.value = after;
      parameter.chosen = after.split(',');
    } else if (name === 'active') {
      terms.active = after === 'true';
    } else if (name in terms.weights) {
      terms.weights[name] = after === 'NONE' ? '' : (after as Severity);
    }
  }
}
