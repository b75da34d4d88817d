// One schema out of the files of graphql/, for the types of the questions that the screens ask.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const SCHEMA = new URL('../../../graphql/', import.meta.url);
const BUILT = new URL('../../../target/frontend-schema/', import.meta.url);

const files = readdirSync(SCHEMA).filter((name) => name.endsWith('.graphqls'));
mkdirSync(BUILT, { recursive: true });
writeFileSync(
  new URL('schema.graphql', BUILT),
  files.sort().map((name) => readFileSync(new URL(name, SCHEMA), 'utf8')).join('\n'),
);
