// The three products of the example, and how each release must come out.

export interface Product {
  /** Folder below `products/`. */
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'B' | 'C';
  readonly version: string;
  /** What the one requirement asks, and what a failure leads to. */
  readonly requirement: string;
  readonly worstCase: string;
  readonly riskControl?: string;
  /** The change after the first development. */
  readonly change: {
    readonly by: 'developer' | 'contractor';
    readonly file: string;
    readonly content: string;
    readonly title: string;
  };
  readonly exitCode: number;
  readonly outcome: string;
  /** Rules that stand in the way. */
  readonly reasons: readonly string[];
}

export const products: readonly Product[] = [
  {
    id: 'app',
    name: 'Diary App',
    level: 'A',
    version: '1.0.0',
    requirement: 'The app shows the entries of a day in the order in which they were made.',
    worstCase: 'None: the diary is for the user alone and leads to no treatment.',
    change: {
      by: 'developer',
      file: 'src/today.js',
      content: 'export const isToday = (entry, today) => entry.day === today;\n',
      title: 'Mark the entries of today',
    },
    exitCode: 0,
    outcome: 'GO-ELIGIBLE',
    reasons: [],
  },
  {
    id: 'viewer',
    name: 'Dose Viewer',
    level: 'B',
    version: '1.0.0',
    requirement: 'The viewer shows the doses of a day with their times.',
    worstCase: 'Non-serious injury by a dose that is given late.',
    riskControl: 'A dose without a time is shown as incomplete.',
    change: {
      by: 'developer',
      file: 'src/count.js',
      content: 'export const count = (doses) => doses.length;\n',
      title: 'Count the doses of a day',
    },
    exitCode: 0,
    outcome: 'GO-ELIGIBLE',
    reasons: [],
  },
  {
    id: 'pump',
    name: 'Syringe Pump',
    level: 'C',
    version: '1.0.0',
    requirement: 'The pump stops when the syringe is empty.',
    worstCase: 'Death by air that is infused.',
    riskControl: 'An empty syringe stops the drive.',
    change: {
      by: 'contractor',
      file: 'src/alarm.js',
      content: 'export const alarm = (drive) => drive === "off";\n',
      title: 'Raise an alarm when the drive stops',
    },
    exitCode: 1,
    outcome: 'NO-GO',
    reasons: ['PPL-01'],
  },
];

/** Roles, not persons: the people of each product's gatehouse.yaml. */
export const workers = {
  developer: { name: 'Developer', email: 'developer@company.example.org' },
  contractor: { name: 'Contractor', email: 'contractor@elsewhere.example.org' },
  release: { name: 'Release Engineer', email: 'release@company.example.org' },
  pipeline: { name: 'Release Pipeline', email: 'pipeline@company.example.org' },
  safety: { name: 'Safety Engineer', email: 'safety@company.example.org' },
  security: { name: 'Security Engineer', email: 'security@company.example.org' },
  rules: { name: 'Process Engineer', email: 'process@company.example.org' },
  quality: { name: 'Quality Manager', email: 'quality@company.example.org' },
} as const;

/** What builds the releases. */
export const pipeline = {
  id: 'https://pipeline.example.org/release',
  repository: 'https://git.example.org/products.git',
} as const;

export const day = '2026-11-22';

/** Moment at which the releases are judged; fixed, so that the example never goes stale. */
export const effectiveTime = `${day}T18:00:00Z`;
