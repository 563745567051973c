// What a predicate says of how something was made.
import type { StatementReading } from '../../reading.ts';

export type Predicate = Omit<StatementReading, 'predicateType' | 'subjects' | 'signed' | 'position'>;
