import type { zh } from '../zh';
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

/** Word for word what the Chinese has: a missing one stops the build. */
type Same<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : Same<Words[Key]> };

export const en: Same<typeof zh> = { ...common, certificates, clues, conduct, declare, finding, hands, recusal, rules, teams };
