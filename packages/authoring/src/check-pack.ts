// Everything a pack must pass: format, strict compilation, metadata, every test, and every line of its rules run by a test.
import { type Coverage, capabilities, type Modules, type TestReport, type Toolchain } from '@gatehouse/rego';
import { type Complaint, isOwn, lintPack } from './lint-pack.ts';
import type { PackSources } from './read-pack.ts';
import { runCases } from './run-cases.ts';

export interface PackCheck {
  readonly complaints: readonly Complaint[];
  /** Number of tests that ran, cases included. */
  readonly tests: number;
}

/** Checks a pack. Tests run only when the pack compiles and its metadata is clean; no complaint means fit to be built. */
export function checkPack(sources: PackSources, toolchain: Toolchain): PackCheck {
  const { rules, ruleTests, checks } = sources;
  const complaints = [
    ...formatComplaints(own({ ...rules, ...ruleTests, ...checks }, sources), toolchain),
    ...lintPack(sources, toolchain),
  ];
  if (complaints.length > 0) return { complaints, tests: 0 };
  const table = runCases(sources, toolchain);
  const reports = [
    toolchain.test({ modules: { ...rules, ...ruleTests }, capabilities, coverage: true }),
    ...(sources.foundation === undefined ? [toolchain.test({ modules: checks, coverage: true })] : []),
  ];
  return {
    complaints: [...reports.flatMap(testComplaints).filter(({ path }) => isOwn(path, sources)), ...table.complaints],
    tests: reports.reduce((sum, { results }) => sum + results.length, table.cases),
  };
}

function own(modules: Modules, sources: PackSources): Modules {
  const checks = sources.foundation?.checks ?? {};
  return Object.fromEntries(
    Object.entries(modules).filter(([path]) => isOwn(path, sources) && !Object.hasOwn(checks, path)),
  );
}

function formatComplaints(modules: Modules, toolchain: Toolchain): Complaint[] {
  const formatted = toolchain.format({ modules });
  return Object.entries(modules)
    .filter(([path, text]) => formatted[path] !== text)
    .map(([path]) => ({ path, line: 1, message: 'is not formatted as `opa fmt` would' }));
}

function testComplaints({ results, coverage }: TestReport): Complaint[] {
  const failed = results
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ file, line, name, outcome, error }) => ({
      path: file,
      line,
      message: `${name}: ${outcome}${error === undefined ? '' : `, ${error}`}`,
    }));
  return [...failed, ...coverageComplaints(coverage)];
}

function coverageComplaints(coverage: Coverage | undefined): Complaint[] {
  if (coverage === undefined) throw new Error('the toolchain did not measure coverage');
  return Object.entries(coverage.files)
    .filter(([path]) => !path.endsWith('_test.rego'))
    .flatMap(([path, { notCovered }]) =>
      notCovered.map(({ start, end }) => ({
        path,
        line: start,
        message: start === end ? 'no test runs this line' : `no test runs the lines ${start} to ${end}`,
      })),
    );
}
