import type { Language } from './words';

/** One example in one language: its file without the comments of the other one. */
export type Example = { name: string; title: string; about: string; document: string; variables: string };

const FILES = import.meta.glob<string>('../../../../graphql/ui/*.graphql', { query: '?raw', import: 'default', eager: true });

// the order in which one learns; a file that is not named here comes last
const ORDER = [
  'who-am-i',
  'find-a-cadre',
  'organization-and-leaders',
  'rule-book',
  'open-round',
  'inspection-pool',
  'cross-check',
  'cross-check-gaps',
  'import-register',
];

export const EXAMPLES: Record<Language, Example[]> = { 'zh-CN': read('zh'), en: read('en') };

function read(tongue: 'zh' | 'en'): Example[] {
  return Object.entries(FILES)
    .map(([path, text]) => example(path.replace(/^.*\/|\.graphql$/g, ''), text, tongue))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));
}

function rank(name: string): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

/** `# zh:` and `# en:` lines speak to people, the first one is the title; `# variables:` is JSON on one line. */
function example(name: string, text: string, tongue: 'zh' | 'en'): Example {
  const lines = text.trimEnd().split(/\r?\n/);
  const said = lines.filter((line) => line.startsWith(`# ${tongue}:`)).map((line) => line.slice(6));
  const variables = lines.find((line) => line.startsWith('# variables:'))?.slice('# variables:'.length);
  const body = lines.filter((line) => !/^# (zh|en|variables):/.test(line));
  return {
    name,
    title: said[0] ?? name,
    about: said[1] ?? '',
    document: [...said.map((line) => `# ${line}`), ...body, ''].join('\n'),
    variables: variables === undefined ? '' : JSON.stringify(JSON.parse(variables), null, 2),
  };
}
