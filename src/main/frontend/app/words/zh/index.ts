import { certificates } from './certificates';
import { clues } from './clues';
import { common } from './common';
import { teams } from './teams';

export const zh = { ...common, certificates, clues, teams };
