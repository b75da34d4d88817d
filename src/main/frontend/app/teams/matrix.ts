export type Outcome = 'CLEAR' | 'UNKNOWN' | 'NEEDS_REVIEW' | 'BLOCKED';
