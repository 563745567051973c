// Reports: a decision in, text out. One file per output format; no file, clock, process or console is touched.
export { type AnomalyListPage, evaluationWords, renderAnomalyList } from './anomaly-list.ts';
export { editionsOf, levelsOfEdition } from './clause-edition.ts';
export { columnWidth } from './column-width.ts';
export type { Excerpt } from './excerpt.ts';
export {
  type CataloguedClause,
  type Explanation,
  type RuleSetting,
  renderExplanation,
  type Standing,
} from './explanation.ts';
export { renderExplanationJson } from './explanation-json.ts';
export { type DecisionImpact, renderImpact } from './impact.ts';
export { type InspectedFile, renderInspected } from './inspected.ts';
export { renderJson } from './json.ts';
export { jsonText } from './json-text.ts';
export type { Appearance } from './layout.ts';
export { exclusionWords, levelChangeText, notComparedText } from './level-words.ts';
export { type LockChangesPage, renderLockChanges } from './lock-changes.ts';
export { daysBetween, endText, moment } from './moment.ts';
export { originText, placeText } from './place.ts';
export {
  allowedText,
  type Chosen,
  defaultsOf,
  type Reporter,
  type ReporterOption,
  type ReporterOptions,
} from './reporter.ts';
export { type ReportFormat, reporters } from './reporters.ts';
export { formatLines, formatTables } from './reporters-page.ts';
export { type ResolvedConfigPage, renderConfigSummary, renderResolvedConfig } from './resolved-config.ts';
export { renderRuleList } from './rule-list.ts';
export { type SafeText, safeText } from './safe-text.ts';
export { inTheWay, isAbout, openFindings, topicOf, warnings } from './standing.ts';
export { renderShortText, renderText, type TextOptions } from './text.ts';
export { renderWaiverList, type WaiverListPage, waiverStates } from './waiver-list.ts';
export { wrap } from './wrap.ts';
export {
  renderWrittenAnomaly,
  renderWrittenAssessment,
  renderWrittenWaiver,
  type WrittenAnomalyPage,
  type WrittenAssessmentPage,
  type WrittenWaiverPage,
} from './written-record.ts';
