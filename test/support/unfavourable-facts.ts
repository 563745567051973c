// The facts that speak against a release, or ask something of it: the only ones whose absence may let a rule pass.

/**
 * Every place of the facts that is not in this table is favourable: taking what is there away never makes a rule pass or an outcome better.
 * So a new field is favourable until somebody says here why it is not. By pattern of the place, with the reason.
 */
export const unfavourable: Readonly<Record<string, string>> = {
  'product.markets[]': 'a market asks for a decision of its own; dropping one is told as weaker than at the baseline',
  'product.technologies[]':
    'a technology asks for its typical defects; dropping one is told as weaker than at the baseline',
  'tests.runs[]':
    'a run of another commit, or that failed, speaks against the release; what must have run is asked for by links',
  'tests.results[]': 'others refer to results by position; a result that is gone is taken away by its outcome instead',
  'tests.index{}': 'says where results are, as tests.required does too',
  'tests.index{}[]': 'says where results are, as tests.required does too',
  'tests.notPassed[]': 'says where failed results are',
  'tests.required[]': 'asks for a test; rests on the links of requirements and risk controls',
  'requirements.items[]': 'asks for verification; listed in a record that people approve',
  'requirements.items[].verifiedBy[]': 'asks for a test; one of several links may be the one that fails',
  'requirements.items[].verifiedBy[].suspect': 'marks a link for re-review',
  'requirements.items[].suspectReasons[]': 'marks a requirement for re-review',
  'riskControls.items[]': 'asks for verification; stated as none with the reason where there are none',
  'riskControls.items[].verifiedBy[]': 'asks for a test; one of several links may be the one that fails',
  'riskControls.items[].verifiedBy[].suspect': 'marks a link for re-review',
  'anomalies.open[]': 'an anomaly asks for its evaluation; the totals of exports guard the list',
  'anomalies.reports[]': 'an open problem report asks for an anomaly; the totals of exports guard the list',
  'anomalies.closedInDelta[]': 'a closed anomaly asks for its verification',
  'analysis.findings[]': 'a finding asks to be resolved; others refer to findings by position',
  'changes.commits[]': 'a commit asks for request, review and assessment; git tells which there are',
  'changes.commits[].securitySignals[]': 'a signal asks for a security review',
  'changes.authors[]': 'an author cannot approve',
  'changes.requests[]': 'others refer to requests by position',
  'changeRequests.items[].riskControlsAffected[]':
    'an affected risk control asks to be verified again; none needs a reason',
  'soup.items[].hazards[]': 'a hazard makes the demands on a component stricter',
  'vulnerabilities.items[]': 'a vulnerability asks for a decision; the scans guard the list',
  'vulnerabilities.items[].kev.since': 'tells more of what speaks against the release',
  'notes.security.fixed[]':
    'what is told of a vulnerability must be whole and true; that it is told is asked for by itself',
  'notes.security.remaining[]':
    'what is told of a vulnerability must be whole and true; that it is told is asked for by itself',
  'release.dirtyPaths[]': 'a changed path speaks against the build',
};
