// States what tests covered of the code, by report.
import type { CoverageReport, Facts } from '@gatehouse/schema';
import type { CoveredFile } from '../reading.ts';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { present } from './present.ts';

export function assembleCoverage(assembly: Assembly): Facts['coverage'] {
  return {
    reports: readingsOf(assembly, 'coverage').map((read): CoverageReport => {
      const { format, files, claims } = read.reading;
      return {
        format,
        lines: sumOf(files.map(({ lines }) => lines)),
        files: sortedBy(files, ({ path }) => path).map((file) => ({ ...file })),
        source: sourceAt(read),
        ...present({
          branches: sumWhereTold(files, 'branches'),
          functions: sumWhereTold(files, 'functions'),
          commit: claims.commit ?? read.item.subject.commit,
          producedAt: claims.producedAt,
        }),
      };
    }),
  };
}

function sumOf(ratios: readonly CoveredFile['lines'][]): CoveredFile['lines'] {
  return ratios.reduce((sum, { covered, total }) => ({ covered: sum.covered + covered, total: sum.total + total }), {
    covered: 0,
    total: 0,
  });
}

function sumWhereTold(files: readonly CoveredFile[], part: 'branches' | 'functions'): CoveredFile['lines'] | undefined {
  const told = files.flatMap((file) => file[part] ?? []);
  return told.length === 0 ? undefined : sumOf(told);
}
