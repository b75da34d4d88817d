import { certificates } from './certificates';
import { clues } from './clues';
import { common } from './common';
import { conduct } from './conduct';
import { declare } from './declare';
import { finding } from './finding';
import { hands } from './hands';
import { recusal } from './recusal';
import { rules } from './rules';
import { teams } from './teams';

export const zh = { ...common, certificates, clues, conduct, declare, finding, hands, recusal, rules, teams };
