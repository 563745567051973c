// Every screen by its name, and what the tabs are called.
import type { ScreenName, Tab } from '../place.ts';
import { anomaliesScreen } from './anomalies.ts';
import { anomalyScreen } from './anomaly.ts';
import { changesScreen } from './changes.ts';
import { commitScreen } from './commit.ts';
import { compareScreen } from './compare.ts';
import { evidenceScreen } from './evidence.ts';
import { findingScreen } from './finding.ts';
import { overviewScreen } from './overview.ts';
import { ruleScreen } from './rule.ts';
import { rulesScreen } from './rules.ts';
import type { Screen } from './screen.ts';
import { traceScreen } from './trace.ts';
import { waiverScreen } from './waiver.ts';
import { waiversScreen } from './waivers.ts';

export const screens: Readonly<Record<ScreenName, Screen>> = {
  overview: overviewScreen,
  rules: rulesScreen,
  anomalies: anomaliesScreen,
  changes: changesScreen,
  waivers: waiversScreen,
  compare: compareScreen,
  rule: ruleScreen,
  finding: findingScreen,
  evidence: evidenceScreen,
  trace: traceScreen,
  anomaly: anomalyScreen,
  commit: commitScreen,
  waiver: waiverScreen,
};

export const tabWords: Readonly<Record<Tab, string>> = {
  overview: 'Overview',
  rules: 'Rules',
  anomalies: 'Anomalies',
  changes: 'Changes',
  waivers: 'Waivers',
  compare: 'Compare',
};
