// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","description":"Everything the gate understood of a release: the `input` of every rule. Facts state, rules judge. Arrays are sorted by id; an index beside an array maps an id to its position.","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","plan","risk","soup","sbom","vulnerabilities","notes","build","archive","waivers","people"],"properties":{"asOf":{"type":"integer","description":"The moment at which the release is judged; the only time a rule knows. Epoch milliseconds."},"stage":{"type":"string","description":"How far the release has come.","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","description":"The product.","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string","description":"Id."},"name":{"type":"string","description":"Name."},"scheme":{"type":"string","description":"Integrity scheme, for example `iec62304`."},"edition":{"type":"string","description":"Edition of the scheme."},"level":{"type":"string","description":"Integrity level in the scheme."},"items":{"type":"array","description":"Software items with a level of their own.","items":{"type":"object","description":"An item.","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string","description":"Id."},"level":{"type":"string","description":"Level."},"segregation":{"type":"string","description":"Reference to the segregation rationale."}}}},"markets":{"type":"array","description":"Markets.","items":{"type":"string"}},"connected":{"type":"boolean","description":"Whether it is connected."},"fielded":{"type":"boolean","description":"Whether a version is in the field."},"legacy":{"type":"boolean","description":"Whether the legacy route is claimed."},"technologies":{"type":"array","description":"Programming technologies.","items":{"type":"string"}},"lane":{"type":"string","description":"Release lane.","enum":["standard","expedited"]}}},"release":{"type":"object","description":"The release.","additionalProperties":false,"required":["version","versionScheme","commit","committedAt","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source"],"properties":{"version":{"type":"string","description":"Version."},"versionScheme":{"type":"string","description":"Scheme of version numbers."},"commit":{"type":"string","description":"The released commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"commitFrom":{"type":"string","description":"Where the released commit comes from.","enum":["tag","option","head"]},"firstRelease":{"type":"boolean","description":"Whether it is declared to be the first release."},"artifacts":{"type":"array","description":"Artefacts of the candidate, sorted by name.","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","description":"Earlier releases, sorted by version.","items":{"type":"object","description":"An earlier release.","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string","description":"Version."},"artifacts":{"type":"array","description":"Artefacts.","items":{"type":"object","description":"An artefact.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"releasedAt":{"type":"integer","description":"When. Epoch milliseconds."}}}},"protectedBranches":{"type":"array","description":"Configured protected branches.","items":{"type":"object","description":"A branch.","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string","description":"Name."},"containsCommit":{"type":"boolean","description":"Whether the released commit is in its history."}}}},"dirtyPaths":{"type":"array","description":"Paths outside records and evidence that differ from the released commit in the work tree.","items":{"type":"string"}},"shallow":{"type":"boolean","description":"Whether the clone lacks history."},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","description":"Parts of the version; absent when it does not follow its scheme.","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"type":"array","description":"Numbers.","items":{"type":"integer"}},"prerelease":{"type":"array","description":"Pre-release identifiers.","items":{"type":"string"}}}},"tag":{"type":"object","description":"The tag of the version; absent when there is none.","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string","description":"Name."},"commit":{"type":"string","description":"Commit it peels to. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"annotated":{"type":"boolean","description":"Whether it is an annotated tag."},"signature":{"type":"object","description":"Its signature.","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","description":"State.","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string","description":"Signer."}}}}},"baseline":{"type":"object","description":"The release that this one is compared with.","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},"committedAt":{"type":"integer","description":"When the released commit was made, as its committer says. Epoch milliseconds."}}},"evidence":{"type":"object","description":"All evidence.","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","description":"State of each kind, sorted by kind.","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","description":"Items, sorted by id.","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","description":"Test results.","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","description":"Runs.","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","description":"Results that matter, sorted by test, then run.","items":{"$ref":"#/definitions/TestResult"}},"index":{"type":"object","description":"Test id to positions in `results`.","additionalProperties":{"type":"array","items":{"type":"integer"}}},"required":{"type":"array","description":"Tests that requirements and risk controls need, sorted by key.","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"type":"array","description":"Positions in `results` of all that did not pass.","items":{"type":"integer"}},"runSetDigest":{"type":"string","description":"SHA-256 over the sorted lines `<sha256 hex of report>\\n` of all test reports: names exactly the judged set. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"lastFinishedAt":{"type":"integer","description":"End of the last run; absent when a run does not say when it ended. Epoch milliseconds."}}},"requirements":{"type":"object","description":"Requirements.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"Requirements.","items":{"$ref":"#/definitions/Requirement"}},"index":{"type":"object","description":"Id to position.","additionalProperties":{"type":"integer"}}}},"riskControls":{"type":"object","description":"Risk controls.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"Risk controls.","items":{"$ref":"#/definitions/RiskControl"}},"index":{"type":"object","description":"Id to position.","additionalProperties":{"type":"integer"}}}},"verification":{"type":"object","description":"Evaluation of results.","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","description":"Reports, sorted by id.","items":{"$ref":"#/definitions/VerificationReport"}}}},"anomalies":{"type":"object","description":"Anomalies.","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed"],"properties":{"sourcesConfigured":{"type":"array","description":"Trackers that must be exported.","items":{"type":"string"}},"exports":{"type":"array","description":"Exports.","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","description":"Open problem reports of tracker exports.","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","description":"Open anomalies of this version.","items":{"$ref":"#/definitions/Anomaly"}},"index":{"type":"object","description":"Id to position in `open`.","additionalProperties":{"type":"integer"}},"closed":{"type":"array","description":"Ids of anomalies recorded as closed, rejected or not affecting this version.","items":{"type":"string"}}}},"analysis":{"type":"object","description":"Static analysis and security tools.","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","description":"Runs.","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","description":"Findings, sorted by id.","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","description":"Changes since the baseline.","additionalProperties":false,"required":["commits","authors"],"properties":{"commits":{"type":"array","description":"Commits, oldest first.","items":{"$ref":"#/definitions/Commit"}},"authors":{"type":"array","description":"All authors, sorted.","items":{"type":"string"}},"range":{"type":"object","description":"Range.","additionalProperties":false,"required":["to"],"properties":{"to":{"type":"string","description":"Release. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"from":{"type":"string","description":"Baseline; absent for a first release. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}}}},"plan":{"type":"object","description":"Plan.","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"type":"array","description":"Tasks.","items":{"$ref":"#/definitions/PlanTask"}},"documents":{"type":"array","description":"Documents.","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"type":"object","description":"Document id to position.","additionalProperties":{"type":"integer"}}}},"risk":{"type":"object","description":"Risk.","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"}}},"soup":{"type":"object","description":"SOUP list.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"Items, sorted by component.","items":{"$ref":"#/definitions/SoupItem"}},"index":{"type":"object","description":"Component to position.","additionalProperties":{"type":"integer"}}}},"sbom":{"type":"object","description":"Software bills of materials.","additionalProperties":false,"required":["documents","components","index"],"properties":{"documents":{"type":"array","description":"Documents.","items":{"$ref":"#/definitions/SbomDocument"}},"components":{"type":"array","description":"Components, sorted by key.","items":{"$ref":"#/definitions/Component"}},"index":{"type":"object","description":"Key to position.","additionalProperties":{"type":"integer"}}}},"vulnerabilities":{"type":"object","description":"Known vulnerabilities.","additionalProperties":false,"required":["items","index","scans","unmatchedVex"],"properties":{"items":{"type":"array","description":"Vulnerabilities, sorted by key.","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"type":"object","description":"Key to position.","additionalProperties":{"type":"integer"}},"scans":{"type":"array","description":"Scans.","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","description":"VEX statements that matched nothing.","items":{"$ref":"#/definitions/UnmatchedVex"}}}},"notes":{"type":"object","description":"Notes to users.","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","description":"Build.","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"}}},"archive":{"type":"object","description":"Archive.","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","description":"Manifest items.","items":{"$ref":"#/definitions/ArchiveItem"}},"source":{"$ref":"#/definitions/Source"}}},"waivers":{"type":"array","description":"Raw waiver claims, sorted by id.","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","description":"Configured people.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"People.","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"type":"object","description":"Id to position.","additionalProperties":{"type":"integer"}}}},"assessment":{"type":"object","description":"Security-relevant-changes assessment.","additionalProperties":false,"required":["version","changes","index","methods","author","source","changesSource"],"properties":{"version":{"type":"string","description":"Version."},"changes":{"type":"array","description":"Changes, sorted by commit.","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"type":"object","description":"Commit to position.","additionalProperties":{"type":"integer"}},"methods":{"type":"array","description":"Methods.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"changesSource":{"$ref":"#/definitions/Source"},"from":{"type":"string","description":"Start of the assessed range. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"to":{"type":"string","description":"End of the assessed range. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"threatModel":{"type":"object","description":"Threat model statement.","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","description":"State.","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string","description":"Why no update is needed."},"reference":{"type":"string","description":"Threat model."}}},"attackSurface":{"type":"string","description":"Change of the attack surface."},"conclusion":{"type":"object","description":"Conclusion.","additionalProperties":false,"required":[],"properties":{"text":{"type":"string","description":"Text."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}}},"definitions":{"Source":{"type":"object","description":"Where a fact was read: an evidence item, with 1-based line and column in the file or an RFC 6901 pointer into it.","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string","description":"Id of the evidence item."},"path":{"type":"string","description":"Path of the file, relative to the judged folder; `.git`, without a line, for what git told."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer into the file."}}},"Person":{"type":"object","description":"A person behind a record and how that is known.","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string","description":"Id of the person: an id of the configured people, else the e-mail address or name as given."},"known":{"type":"string","description":"How the author is known: `signed` by a verified signature, `gitAuthor` by the commit that wrote the record, `claimed` by a name in the file alone.","enum":["signed","gitAuthor","claimed"]}}},"Counts":{"type":"object","description":"Number of results by outcome.","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer","description":"Results with outcome `passed`."},"failed":{"type":"integer","description":"Results with outcome `failed`."},"errored":{"type":"integer","description":"Results with outcome `errored`."},"skipped":{"type":"integer","description":"Results with outcome `skipped`."},"disabled":{"type":"integer","description":"Results with outcome `disabled`."},"todo":{"type":"integer","description":"Results with outcome `todo`."},"inconclusive":{"type":"integer","description":"Results with outcome `inconclusive`."},"expectedFailure":{"type":"integer","description":"Results with outcome `expectedFailure`."},"unexpectedPass":{"type":"integer","description":"Results with outcome `unexpectedPass`."},"notRun":{"type":"integer","description":"Results with outcome `notRun`."}}},"Verification":{"type":"object","description":"One way in which a requirement or a risk control is verified.","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","description":"Method.","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string","description":"Test id, when the method is `test`."},"environment":{"type":"string","description":"Environment in which the test must run; absent when any will do."},"reference":{"type":"string","description":"Document or record that holds the review, analysis or inspection."},"reason":{"type":"string","description":"Why a test is not the method."},"by":{"type":"string","description":"Who did the review, analysis or inspection."},"at":{"type":"integer","description":"When it was done. Epoch milliseconds."}}},"EvidenceItem":{"type":"object","description":"One piece of evidence: what it is, its bytes, what it belongs to and how that is known.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string","description":"`<kind>:<path>`, unique."},"kind":{"type":"string","description":"Evidence kind."},"path":{"type":"string","description":"Path relative to the judged folder."},"format":{"type":"string","description":"Format in which it was read, for example `junit` or `cyclonedx-json`."},"state":{"type":"string","description":"Whether this item could be read and holds anything.","enum":["present","empty","unreadable"]},"sha256":{"type":"string","description":"Digest of the bytes that were read. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"subject":{"type":"object","description":"What the evidence says it belongs to.","additionalProperties":false,"required":[],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version."}}},"binding":{"type":"string","description":"How the subject is known: `content` (inside the file or its attestation), `collection` (a collection record beside the file), `record` (a human record that names its version or commit), `observation` (made by the gate itself in the same clean checkout), `none`.","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer","description":"When the evidence says it was made. Epoch milliseconds."},"collectedAt":{"type":"integer","description":"When it was collected, from its collection record; for a record, when it was last committed. Epoch milliseconds."},"collector":{"type":"string","description":"Who or what collected it."},"collectedDigest":{"type":"string","description":"Digest that the collection record gives for the file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"boundBy":{"type":"object","description":"Where a collection record beside the file says what the file belongs to; absent when nothing but the file itself, git or the gate says it.","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string","description":"Path of the collection record, relative to the judged folder."},"line":{"type":"integer","description":"Line, from 1."}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string","description":"Why the item is unreadable."}}},"EvidenceKind":{"type":"object","description":"State of one kind of evidence over all its items.","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string","description":"Evidence kind."},"state":{"type":"string","description":"`missing`: no item; `unreadable`: an item could not be parsed; `empty`: nothing in it; else `present`.","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string","description":"Why, for anything but `present`."}}},"TestRun":{"type":"object","description":"One execution of a set of tests, as one report tells it.","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string","description":"Id of the run, unique."},"environment":{"type":"string","description":"Environment; `default` where none was configured."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"digest":{"type":"string","description":"Digest of the report file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","description":"Test tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was tested, when known. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact that was tested, when known. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."},"executor":{"type":"string","description":"Person or automation that ran it."}}},"TestResult":{"type":"object","description":"Result of one test in one run. Listed are all that did not pass and all that a requirement, risk control, anomaly or waiver refers to.","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source"],"properties":{"test":{"type":"string","description":"Test id: `<classname>::<name>`, or the name where there is no class."},"name":{"type":"string","description":"Name as reported."},"run":{"type":"integer","description":"Position in `tests.runs`."},"environment":{"type":"string","description":"Environment of the run."},"outcome":{"type":"string","description":"Outcome; only `passed` is a pass.","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer","description":"Attempts in this run, 1 or more."},"requirements":{"type":"array","description":"Requirement ids that the report attaches to the test.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string","description":"Failure or skip message as reported (untrusted, shortened)."}}},"RequiredTest":{"type":"object","description":"A test that a requirement or risk control needs, joined with its results.","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source"],"properties":{"key":{"type":"string","description":"`<test>` or `<test> in <environment>`, unique."},"test":{"type":"string","description":"Test id."},"requiredBy":{"type":"array","description":"Who needs it.","items":{"type":"object","description":"A requirement or risk control.","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","description":"Kind.","enum":["requirement","riskControl"]},"id":{"type":"string","description":"Id."}}}},"verifiesRiskControl":{"type":"boolean","description":"Whether a risk control rests on it."},"results":{"type":"array","description":"Positions in `tests.results`, oldest first.","items":{"type":"integer"}},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string","description":"Environment asked for; absent when any will do."}}},"Requirement":{"type":"object","description":"A requirement.","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind, for example `software`, `security`, `ui`."},"inScope":{"type":"boolean","description":"Whether this release must meet it."},"status":{"type":"string","description":"Status as given."},"suspect":{"type":"boolean","description":"Whether a link to or from it is marked for re-review."},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"riskControls":{"type":"array","description":"Risk controls that it implements.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}},"RiskControl":{"type":"object","description":"A risk control measure.","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string","description":"Id."},"location":{"type":"string","description":"Where the measure acts.","enum":["software","hardware","independentSystem","procedure"]},"items":{"type":"array","description":"Configuration items that hold it.","items":{"type":"string"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}},"VerificationReport":{"type":"object","description":"A person's evaluation of the verification results.","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string","description":"Id."},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer","description":"When it was signed. Epoch milliseconds."},"runSetDigest":{"type":"string","description":"The set of test reports that was evaluated, see `tests.runSetDigest`. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version it covers."},"conclusion":{"type":"string","description":"Conclusion.","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit it covers. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},"AnomalyExport":{"type":"object","description":"How the list of anomalies was taken from its tracker.","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string","description":"Tracker, one of `anomalies.sourcesConfigured`."},"query":{"type":"string","description":"The query that was run."},"declaredTotal":{"type":"integer","description":"Number of items the tracker said it has for the query."},"counted":{"type":"integer","description":"Number of items that the gate counted."},"extractedAt":{"type":"integer","description":"When the export was taken. Epoch milliseconds."},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string","description":"The exported file; absent when the anomaly records themselves are the list."}}},"ProblemReport":{"type":"object","description":"An open item of a tracker export.","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string","description":"`<tracker>#<number>`."},"tracker":{"type":"string","description":"Tracker."},"title":{"type":"string","description":"Title (untrusted)."},"state":{"type":"string","description":"State.","enum":["open","closed"]},"labels":{"type":"array","description":"Labels.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string","description":"Address."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"changedAt":{"type":"integer","description":"Last change. Epoch milliseconds."}}},"Anomaly":{"type":"object","description":"A known residual anomaly as its record tells it (fields of the anomaly record schema; absent when not recorded).","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"description":{"type":"string","description":"Observable behaviour."},"affectsRelease":{"type":"boolean","description":"Whether the released version is among the affected ones, or the affected versions are unknown."},"affectedVersions":{"type":"array","description":"Versions, or `unknown`.","items":{"type":"string"}},"affectedItems":{"type":"array","description":"Configuration items.","items":{"type":"string"}},"contentDigest":{"type":"string","description":"Digest over description, criticality and affected items: what an evaluation evaluates. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"recorded":{"type":"array","description":"Dotted paths of the record fields that are present and not empty, sorted. `evaluation.by`, for example.","items":{"type":"string"}},"hazardousSituations":{"type":"array","description":"Hazardous situations it contributes to.","items":{"type":"string"}},"duplicates":{"type":"array","description":"Problem reports, tests or findings that this anomaly also stands for.","items":{"type":"string"}},"failingTests":{"type":"array","description":"Tests that show it.","items":{"type":"string"}},"findings":{"type":"array","description":"Findings that show it.","items":{"type":"string"}},"vulnerabilityIds":{"type":"array","description":"Vulnerabilities.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string","description":"Problem report it stands for, `<tracker>#<number>`."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"lastModifiedAt":{"type":"integer","description":"Last change of description, criticality or affected items, as recorded. Epoch milliseconds."},"reportedBy":{"type":"string","description":"Who reported it."},"assignee":{"type":"string","description":"Who works on it."},"criticality":{"type":"object","description":"Criticality.","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string","description":"Performance."},"safety":{"type":"string","description":"Safety."},"security":{"type":"string","description":"Security."}}},"triage":{"type":"object","description":"Safety triage.","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean","description":"Whether it is relevant to safety."},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}},"noHazardRationale":{"type":"string","description":"Why there is no hazardous situation."},"harmSeverity":{"type":"string","description":"Severity of the harm."},"evaluation":{"type":"object","description":"Safety evaluation.","additionalProperties":false,"required":[],"properties":{"outcome":{"type":"string","description":"Outcome; absent or `undecided` is not decided.","enum":["acceptable","unacceptable","undecided"]},"by":{"type":"string","description":"Who: an id of the configured people, else the e-mail address or name as given."},"known":{"type":"string","description":"How the evaluator is known: `signed` by a verified signature, `gitAuthor` by the commit that last wrote the record, `claimed` by a name in the file alone. There where `by` is.","enum":["signed","gitAuthor","claimed"]},"role":{"type":"string","description":"In which role."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"riskFileVersion":{"type":"string","description":"Risk file version used."},"rationaleNotFixed":{"type":"string","description":"Why it is not fixed."},"contentDigest":{"type":"string","description":"The content that was evaluated, when recorded. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"workaround":{"type":"string","description":"Work-around for users."},"userFacing":{"type":"boolean","description":"Whether users meet a safety effect of it."},"userCommunication":{"type":"string","description":"Where users are told."},"security":{"type":"object","description":"Security assessment.","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","description":"Impact.","enum":["none","possible","vulnerability"]},"cwe":{"type":"array","description":"CWE ids considered.","items":{"type":"string"}},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}},"Finding":{"type":"object","description":"A finding of a static analysis or security tool that the tool reports as a failure.","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string","description":"Stable id."},"tool":{"type":"string","description":"Tool."},"rule":{"type":"string","description":"Rule of the tool."},"level":{"type":"string","description":"Effective level.","enum":["error","warning","note","none"]},"security":{"type":"boolean","description":"Whether the rule is a security rule."},"message":{"type":"string","description":"Message (untrusted, shortened)."},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number","description":"Security severity 0 to 10."},"suppressed":{"type":"object","description":"Suppression.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","description":"Status; only `accepted` silences.","enum":["accepted","underReview","rejected"]},"justification":{"type":"string","description":"Why."}}},"path":{"type":"string","description":"File it is about."},"line":{"type":"integer","description":"Line."}}},"ToolRun":{"type":"object","description":"One run of an analysis tool.","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string","description":"Tool."},"successful":{"type":"boolean","description":"Whether the tool says that it ran to its end."},"findings":{"type":"integer","description":"Number of findings."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit analysed. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},"SecuritySignal":{"type":"object","description":"Why a change may be security-relevant.","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","description":"Kind of signal.","enum":["path","message","dependency"]},"pattern":{"type":"string","description":"Pattern that matched."},"detail":{"type":"string","description":"What it matched (untrusted)."}}},"Commit":{"type":"object","description":"A commit between the baseline and the release.","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"type":"string","description":"Id. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"author":{"type":"string","description":"Author: id of a configured person, else the e-mail address."},"committedAt":{"type":"integer","description":"Commit time. Epoch milliseconds."},"subject":{"type":"string","description":"First line of the message (untrusted)."},"merge":{"type":"boolean","description":"Whether it has several parents."},"securitySignals":{"type":"array","description":"Signals, sorted.","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}},"AssessedChange":{"type":"object","description":"A change as the security-relevant-changes assessment judged it.","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"relevant":{"type":"boolean","description":"Whether it is security-relevant."},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string","description":"Category."},"reason":{"type":"string","description":"Why."},"reviewer":{"type":"string","description":"Who reviewed it."},"competence":{"type":"string","description":"Security competence of the reviewer."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}},"PlanTask":{"type":"object","description":"A task of the development or maintenance plan.","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"levels":{"type":"array","description":"Integrity levels it applies to; empty means all.","items":{"type":"string"}},"state":{"type":"string","description":"State.","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string","description":"Why it is not needed."},"document":{"type":"object","description":"Document that shows it.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Version."}}}}},"PlanDocument":{"type":"object","description":"A document of the plan.","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Current version."},"state":{"type":"string","description":"State.","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"approver":{"type":"string","description":"Who."}}},"Classification":{"type":"object","description":"Safety classification.","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string","description":"Level."},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","description":"Reductions of the level.","items":{"type":"object","description":"A reduction.","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string","description":"Risk control it rests on."},"location":{"type":"string","description":"Where the control acts.","enum":["software","hardware","independentSystem","procedure"]},"reference":{"type":"string","description":"Reference."},"referenceFound":{"type":"boolean","description":"Whether the reference is a file of the released commit."},"controlFound":{"type":"boolean","description":"Whether the control is among the risk controls."},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string","description":"Location that the list of risk controls gives for the control."}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string","description":"Worst-case rationale."},"worstCase":{"type":"string","description":"Worst harm that a failure can contribute to."},"approver":{"type":"string","description":"Who approved."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"riskFile":{"type":"object","description":"Risk file.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"Reference."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}}}},"SoupItem":{"type":"object","description":"A SOUP item.","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string","description":"Package URL with version, or `name@version`; unique."},"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"manufacturer":{"type":"string","description":"Manufacturer or origin."},"designator":{"type":"string","description":"Unique designator."}}},"Component":{"type":"object","description":"A component of a software bill of materials.","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source"],"properties":{"key":{"type":"string","description":"Package URL with version, else `name@version`."},"name":{"type":"string","description":"Name."},"type":{"type":"string","description":"Component type."},"scope":{"type":"string","description":"Scope.","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean","description":"Whether someone else made it: not the subject, not listed as own."},"document":{"type":"integer","description":"Position in `sbom.documents`."},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string","description":"Package URL."},"version":{"type":"string","description":"Version."},"supplier":{"type":"string","description":"Supplier."}}},"SbomDocument":{"type":"object","description":"A software bill of materials.","additionalProperties":false,"required":["format","specVersion","source"],"properties":{"format":{"type":"string","description":"Format."},"specVersion":{"type":"string","description":"Version of the format."},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","description":"What it describes.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"purl":{"type":"string","description":"Package URL."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"producedAt":{"type":"integer","description":"When it was made. Epoch milliseconds."}}},"Vulnerability":{"type":"object","description":"A known vulnerability of a component.","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string","description":"`<id> in <component>`, unique."},"id":{"type":"string","description":"Id; the CVE where one is known."},"aliases":{"type":"array","description":"Other ids.","items":{"type":"string"}},"component":{"type":"string","description":"Package URL with version."},"severity":{"type":"string","description":"Severity.","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","description":"Known exploited.","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean","description":"Whether a catalogue of exploited vulnerabilities lists it."},"since":{"type":"string","description":"Date listed."}}},"fixedIn":{"type":"array","description":"Versions that fix it.","items":{"type":"string"}},"ignoredByScanner":{"type":"boolean","description":"Whether the scanner itself set it aside."},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number","description":"CVSS base score, recomputed from its vector where given."},"vex":{"type":"object","description":"The exploitability statement that decides, newest first of those that match.","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","description":"Status.","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string","description":"Author of the document."},"known":{"type":"string","description":"How the author is known.","enum":["signed","gitAuthor","claimed"]},"at":{"type":"integer","description":"When. Epoch milliseconds."},"matched":{"type":"string","description":"What the product identifier matched: the artefact digest, the product, or the component only.","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string","description":"Justification label."},"impactStatement":{"type":"string","description":"Free text."},"actionStatement":{"type":"string","description":"What is done or to be done."},"reference":{"type":"string","description":"Evidence reference."},"secondReviewer":{"type":"string","description":"Second reviewer."}}},"risk":{"type":"object","description":"Risk assessment of the vulnerability.","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"type":"string","description":"Safety risk.","enum":["acceptable","unacceptable","undecided"]},"security":{"type":"string","description":"Security risk.","enum":["acceptable","unacceptable","undecided"]},"controls":{"type":"array","description":"Controls.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string","description":"Action statement."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}},"VulnerabilityScan":{"type":"object","description":"A vulnerability scan.","additionalProperties":false,"required":["tool","nothingScanned","source"],"properties":{"tool":{"type":"string","description":"Tool."},"nothingScanned":{"type":"boolean","description":"Whether the scanner found nothing to scan."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"databaseAt":{"type":"integer","description":"Date of its database. Epoch milliseconds."},"target":{"type":"string","description":"What was scanned."}}},"UnmatchedVex":{"type":"object","description":"A VEX statement that matched no vulnerability of the scan.","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string","description":"Vulnerability."},"why":{"type":"string","description":"Why nothing matched."},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","description":"Release notes.","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string","description":"Version."},"knownAnomalies":{"type":"array","description":"Anomalies told to users.","items":{"type":"object","description":"An anomaly in the notes.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"text":{"type":"string","description":"What users are told."},"workaround":{"type":"string","description":"Work-around."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","description":"Security release notes.","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string","description":"Version."},"recorded":{"type":"array","description":"Fields that are filled, or stated `none`, sorted.","items":{"type":"string"}},"fixed":{"type":"array","description":"Vulnerabilities stated as fixed.","items":{"type":"string"}},"remaining":{"type":"array","description":"Vulnerabilities stated as remaining.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","description":"How the release was made.","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean","description":"Whether the tree was modified."},"overrides":{"type":"array","description":"Local overrides in force.","items":{"type":"string"}},"builder":{"type":"string","description":"Builder id."},"recorded":{"type":"array","description":"Fields that are filled, sorted dotted paths.","items":{"type":"string"}},"toolchain":{"type":"array","description":"Tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"digest":{"type":"string","description":"Digest."}}}},"images":{"type":"array","description":"Images.","items":{"type":"object","description":"An image.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"digest":{"type":"string","description":"Digest."}}}},"outputs":{"type":"array","description":"Outputs.","items":{"type":"object","description":"An output.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version inside the artefact."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was built. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"procedure":{"type":"object","description":"Procedure to repeat it.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"File."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."}}},"ArchiveItem":{"type":"object","description":"An item of the archive.","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string","description":"Kind of item, for example `artifact` or `sourceBundle`."},"path":{"type":"string","description":"Path in the archive."},"size":{"type":"integer","description":"Bytes."},"source":{"$ref":"#/definitions/Source"},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"Artifact":{"type":"object","description":"A release artefact.","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version inside the artefact."}}},"WaiverClaim":{"type":"object","description":"A waiver as its record claims it; the engine judges it.","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string","description":"Id."},"rule":{"type":"string","description":"Rule id."},"subjects":{"type":"array","description":"Exact subjects.","items":{"type":"string"}},"version":{"type":"string","description":"Release version."},"reason":{"type":"string","description":"Reason, one of the list."},"text":{"type":"string","description":"Rationale."},"requestedBy":{"type":"string","description":"Who asked."},"approvals":{"type":"array","description":"Approvals.","items":{"type":"object","description":"An approval.","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string","description":"Who."},"role":{"type":"string","description":"Role."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}},"createdAt":{"type":"integer","description":"Created. Epoch milliseconds."},"expiresAt":{"type":"integer","description":"End. Epoch milliseconds."},"findingDigests":{"type":"array","description":"Digests of the findings that were seen.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string","description":"Risk assessment."},"conditions":{"type":"array","description":"Compensating measures.","items":{"type":"string"}}}},"PersonEntry":{"type":"object","description":"A configured person.","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string","description":"Id."},"roles":{"type":"array","description":"Roles.","items":{"type":"string"}},"name":{"type":"string","description":"Name."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema7 = {"type":"object","description":"A release artefact.","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version inside the artefact."}}};
const schema8 = {"type":"object","description":"Where a fact was read: an evidence item, with 1-based line and column in the file or an RFC 6901 pointer into it.","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string","description":"Id of the evidence item."},"path":{"type":"string","description":"Path of the file, relative to the judged folder; `.git`, without a line, for what git told."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer into the file."}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evidence === undefined) && (missing0 = "evidence")) || ((data.path === undefined) && (missing0 = "path"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "evidence") || (key0 === "path")) || (key0 === "line")) || (key0 === "column")) || (key0 === "pointer"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evidence !== undefined){
const _errs2 = errors;
if(typeof data.evidence !== "string"){
validate23.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate23.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data2 = data.line;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data3 = data.column;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pointer !== undefined){
const _errs10 = errors;
if(typeof data.pointer !== "string"){
validate23.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.source === undefined) && (missing0 = "source"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "sha256")) || (key0 === "source")) || (key0 === "version"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate22.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs7 = errors;
if(typeof data.version !== "string"){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","description":"State of one kind of evidence over all its items.","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string","description":"Evidence kind."},"state":{"type":"string","description":"`missing`: no item; `unreadable`: an item could not be parsed; `empty`: nothing in it; else `present`.","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string","description":"Why, for anything but `present`."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.state === undefined) && (missing0 = "state"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "state")) || (key0 === "reason"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate28.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "missing") || (data1 === "unreadable")) || (data1 === "empty")) || (data1 === "present"))){
validate28.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema9.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs6 = errors;
if(typeof data.reason !== "string"){
validate28.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","description":"One piece of evidence: what it is, its bytes, what it belongs to and how that is known.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string","description":"`<kind>:<path>`, unique."},"kind":{"type":"string","description":"Evidence kind."},"path":{"type":"string","description":"Path relative to the judged folder."},"format":{"type":"string","description":"Format in which it was read, for example `junit` or `cyclonedx-json`."},"state":{"type":"string","description":"Whether this item could be read and holds anything.","enum":["present","empty","unreadable"]},"sha256":{"type":"string","description":"Digest of the bytes that were read. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"subject":{"type":"object","description":"What the evidence says it belongs to.","additionalProperties":false,"required":[],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version."}}},"binding":{"type":"string","description":"How the subject is known: `content` (inside the file or its attestation), `collection` (a collection record beside the file), `record` (a human record that names its version or commit), `observation` (made by the gate itself in the same clean checkout), `none`.","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer","description":"When the evidence says it was made. Epoch milliseconds."},"collectedAt":{"type":"integer","description":"When it was collected, from its collection record; for a record, when it was last committed. Epoch milliseconds."},"collector":{"type":"string","description":"Who or what collected it."},"collectedDigest":{"type":"string","description":"Digest that the collection record gives for the file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"boundBy":{"type":"object","description":"Where a collection record beside the file says what the file belongs to; absent when nothing but the file itself, git or the gate says it.","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string","description":"Path of the collection record, relative to the judged folder."},"line":{"type":"integer","description":"Line, from 1."}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string","description":"Why the item is unreadable."}}};
const schema11 = {"type":"object","description":"A person behind a record and how that is known.","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string","description":"Id of the person: an id of the configured people, else the e-mail address or name as given."},"known":{"type":"string","description":"How the author is known: `signed` by a verified signature, `gitAuthor` by the commit that wrote the record, `claimed` by a name in the file alone.","enum":["signed","gitAuthor","claimed"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.known === undefined) && (missing0 = "known"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "known"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate31.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined){
let data1 = data.known;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate31.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "signed") || (data1 === "gitAuthor")) || (data1 === "claimed"))){
validate31.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/enum",keyword:"enum",params:{allowedValues: schema11.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if(typeof data.kind !== "string"){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs6 = errors;
if(typeof data.path !== "string"){
validate30.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs8 = errors;
if(typeof data.format !== "string"){
validate30.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate30.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "present") || (data4 === "empty")) || (data4 === "unreadable"))){
validate30.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema10.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data5 = data.sha256;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate30.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data6 = data.size;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data7 = data.subject;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs18 = errors;
for(const key1 in data7){
if(!(((key1 === "commit") || (key1 === "artifact")) || (key1 === "version"))){
validate30.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.commit !== undefined){
let data8 = data7.commit;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate30.errors = [{instancePath:instancePath+"/subject/commit",schemaPath:"#/properties/subject/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/subject/commit",schemaPath:"#/properties/subject/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.artifact !== undefined){
let data9 = data7.artifact;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
validate30.errors = [{instancePath:instancePath+"/subject/artifact",schemaPath:"#/properties/subject/properties/artifact/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/subject/artifact",schemaPath:"#/properties/subject/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.version !== undefined){
const _errs23 = errors;
if(typeof data7.version !== "string"){
validate30.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data11 = data.binding;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate30.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "content") || (data11 === "collection")) || (data11 === "record")) || (data11 === "observation")) || (data11 === "none"))){
validate30.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema10.properties.binding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.producedAt !== undefined){
let data12 = data.producedAt;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate30.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedAt !== undefined){
let data13 = data.collectedAt;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate30.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collector !== undefined){
const _errs31 = errors;
if(typeof data.collector !== "string"){
validate30.errors = [{instancePath:instancePath+"/collector",schemaPath:"#/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedDigest !== undefined){
let data15 = data.collectedDigest;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
validate30.errors = [{instancePath:instancePath+"/collectedDigest",schemaPath:"#/properties/collectedDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/collectedDigest",schemaPath:"#/properties/collectedDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boundBy !== undefined){
let data16 = data.boundBy;
const _errs35 = errors;
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.path === undefined) && (missing1 = "path")) || ((data16.line === undefined) && (missing1 = "line"))){
validate30.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "line"))){
validate30.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data16.path !== undefined){
const _errs38 = errors;
if(typeof data16.path !== "string"){
validate30.errors = [{instancePath:instancePath+"/boundBy/path",schemaPath:"#/properties/boundBy/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data16.line !== undefined){
let data18 = data16.line;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate30.errors = [{instancePath:instancePath+"/boundBy/line",schemaPath:"#/properties/boundBy/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs42 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs43 = errors;
if(typeof data.reason !== "string"){
validate30.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","description":"Number of results by outcome.","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer","description":"Results with outcome `passed`."},"failed":{"type":"integer","description":"Results with outcome `failed`."},"errored":{"type":"integer","description":"Results with outcome `errored`."},"skipped":{"type":"integer","description":"Results with outcome `skipped`."},"disabled":{"type":"integer","description":"Results with outcome `disabled`."},"todo":{"type":"integer","description":"Results with outcome `todo`."},"inconclusive":{"type":"integer","description":"Results with outcome `inconclusive`."},"expectedFailure":{"type":"integer","description":"Results with outcome `expectedFailure`."},"unexpectedPass":{"type":"integer","description":"Results with outcome `unexpectedPass`."},"notRun":{"type":"integer","description":"Results with outcome `notRun`."}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.passed === undefined) && (missing0 = "passed")) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.errored === undefined) && (missing0 = "errored"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.todo === undefined) && (missing0 = "todo"))) || ((data.inconclusive === undefined) && (missing0 = "inconclusive"))) || ((data.expectedFailure === undefined) && (missing0 = "expectedFailure"))) || ((data.unexpectedPass === undefined) && (missing0 = "unexpectedPass"))) || ((data.notRun === undefined) && (missing0 = "notRun"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.passed !== undefined){
let data0 = data.passed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate34.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
let data1 = data.failed;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errored !== undefined){
let data2 = data.errored;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate34.errors = [{instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data3 = data.skipped;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate34.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabled !== undefined){
let data4 = data.disabled;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate34.errors = [{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.todo !== undefined){
let data5 = data.todo;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate34.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inconclusive !== undefined){
let data6 = data.inconclusive;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate34.errors = [{instancePath:instancePath+"/inconclusive",schemaPath:"#/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedFailure !== undefined){
let data7 = data.expectedFailure;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate34.errors = [{instancePath:instancePath+"/expectedFailure",schemaPath:"#/properties/expectedFailure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unexpectedPass !== undefined){
let data8 = data.unexpectedPass;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate34.errors = [{instancePath:instancePath+"/unexpectedPass",schemaPath:"#/properties/unexpectedPass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notRun !== undefined){
let data9 = data.notRun;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate34.errors = [{instancePath:instancePath+"/notRun",schemaPath:"#/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","description":"One execution of a set of tests, as one report tells it.","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string","description":"Id of the run, unique."},"environment":{"type":"string","description":"Environment; `default` where none was configured."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"digest":{"type":"string","description":"Digest of the report file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","description":"Test tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was tested, when known. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact that was tested, when known. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."},"executor":{"type":"string","description":"Person or automation that ran it."}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs4 = errors;
if(typeof data.environment !== "string"){
validate36.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate36.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
validate36.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema13.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data3 = data.digest;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate36.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
const _errs10 = errors;
if(!(validate34(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data5 = data.tools;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.name === undefined) && (missing1 = "name")){
validate36.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "version"))){
validate36.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.name !== undefined){
const _errs16 = errors;
if(typeof data6.name !== "string"){
validate36.errors = [{instancePath:instancePath+"/tools/" + i0+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.version !== undefined){
const _errs18 = errors;
if(typeof data6.version !== "string"){
validate36.errors = [{instancePath:instancePath+"/tools/" + i0+"/version",schemaPath:"#/properties/tools/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs20 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data10 = data.commit;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
validate36.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact !== undefined){
let data11 = data.artifact;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
validate36.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data12 = data.startedAt;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate36.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data13 = data.finishedAt;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate36.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executor !== undefined){
const _errs29 = errors;
if(typeof data.executor !== "string"){
validate36.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","description":"Result of one test in one run. Listed are all that did not pass and all that a requirement, risk control, anomaly or waiver refers to.","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source"],"properties":{"test":{"type":"string","description":"Test id: `<classname>::<name>`, or the name where there is no class."},"name":{"type":"string","description":"Name as reported."},"run":{"type":"integer","description":"Position in `tests.runs`."},"environment":{"type":"string","description":"Environment of the run."},"outcome":{"type":"string","description":"Outcome; only `passed` is a pass.","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer","description":"Attempts in this run, 1 or more."},"requirements":{"type":"array","description":"Requirement ids that the report attaches to the test.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string","description":"Failure or skip message as reported (untrusted, shortened)."}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.test === undefined) && (missing0 = "test")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.source === undefined) && (missing0 = "source"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.test !== undefined){
const _errs2 = errors;
if(typeof data.test !== "string"){
validate40.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data2 = data.run;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate40.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs8 = errors;
if(typeof data.environment !== "string"){
validate40.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data4 = data.outcome;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate40.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data4 === "passed") || (data4 === "failed")) || (data4 === "errored")) || (data4 === "skipped")) || (data4 === "disabled")) || (data4 === "todo")) || (data4 === "inconclusive")) || (data4 === "expectedFailure")) || (data4 === "unexpectedPass")) || (data4 === "notRun"))){
validate40.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema14.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data5 = data.attempts;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate40.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data6 = data.requirements;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate40.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs18 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs19 = errors;
if(typeof data.message !== "string"){
validate40.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","description":"A test that a requirement or risk control needs, joined with its results.","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source"],"properties":{"key":{"type":"string","description":"`<test>` or `<test> in <environment>`, unique."},"test":{"type":"string","description":"Test id."},"requiredBy":{"type":"array","description":"Who needs it.","items":{"type":"object","description":"A requirement or risk control.","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","description":"Kind.","enum":["requirement","riskControl"]},"id":{"type":"string","description":"Id."}}}},"verifiesRiskControl":{"type":"boolean","description":"Whether a risk control rests on it."},"results":{"type":"array","description":"Positions in `tests.results`, oldest first.","items":{"type":"integer"}},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string","description":"Environment asked for; absent when any will do."}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) && (missing0 = "key")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))) || ((data.verifiesRiskControl === undefined) && (missing0 = "verifiesRiskControl"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.source === undefined) && (missing0 = "source"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "test")) || (key0 === "requiredBy")) || (key0 === "verifiesRiskControl")) || (key0 === "results")) || (key0 === "source")) || (key0 === "environment"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate43.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.test !== undefined){
const _errs4 = errors;
if(typeof data.test !== "string"){
validate43.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredBy !== undefined){
let data2 = data.requiredBy;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.kind === undefined) && (missing1 = "kind")) || ((data3.id === undefined) && (missing1 = "id"))){
validate43.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "kind") || (key1 === "id"))){
validate43.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.kind !== undefined){
let data4 = data3.kind;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate43.errors = [{instancePath:instancePath+"/requiredBy/" + i0+"/kind",schemaPath:"#/properties/requiredBy/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "requirement") || (data4 === "riskControl"))){
validate43.errors = [{instancePath:instancePath+"/requiredBy/" + i0+"/kind",schemaPath:"#/properties/requiredBy/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema15.properties.requiredBy.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.id !== undefined){
const _errs13 = errors;
if(typeof data3.id !== "string"){
validate43.errors = [{instancePath:instancePath+"/requiredBy/" + i0+"/id",schemaPath:"#/properties/requiredBy/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/requiredBy",schemaPath:"#/properties/requiredBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiesRiskControl !== undefined){
const _errs15 = errors;
if(typeof data.verifiesRiskControl !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/verifiesRiskControl",schemaPath:"#/properties/verifiesRiskControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data7 = data.results;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate43.errors = [{instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs21 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs22 = errors;
if(typeof data.environment !== "string"){
validate43.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","description":"A requirement.","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind, for example `software`, `security`, `ui`."},"inScope":{"type":"boolean","description":"Whether this release must meet it."},"status":{"type":"string","description":"Status as given."},"suspect":{"type":"boolean","description":"Whether a link to or from it is marked for re-review."},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"riskControls":{"type":"array","description":"Risk controls that it implements.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}};
const schema17 = {"type":"object","description":"One way in which a requirement or a risk control is verified.","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","description":"Method.","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string","description":"Test id, when the method is `test`."},"environment":{"type":"string","description":"Environment in which the test must run; absent when any will do."},"reference":{"type":"string","description":"Document or record that holds the review, analysis or inspection."},"reason":{"type":"string","description":"Why a test is not the method."},"by":{"type":"string","description":"Who did the review, analysis or inspection."},"at":{"type":"integer","description":"When it was done. Epoch milliseconds."}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.method === undefined) && (missing0 = "method")) || ((data.source === undefined) && (missing0 = "source"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "source")) || (key0 === "test")) || (key0 === "environment")) || (key0 === "reference")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "at"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate47.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "test") || (data0 === "review")) || (data0 === "analysis")) || (data0 === "inspection"))){
validate47.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema17.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs4 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.test !== undefined){
const _errs5 = errors;
if(typeof data.test !== "string"){
validate47.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs7 = errors;
if(typeof data.environment !== "string"){
validate47.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs9 = errors;
if(typeof data.reference !== "string"){
validate47.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs11 = errors;
if(typeof data.reason !== "string"){
validate47.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs13 = errors;
if(typeof data.by !== "string"){
validate47.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data7 = data.at;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate47.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.inScope === undefined) && (missing0 = "inScope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.suspect === undefined) && (missing0 = "suspect"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.source === undefined) && (missing0 = "source"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if(typeof data.kind !== "string"){
validate46.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inScope !== undefined){
const _errs6 = errors;
if(typeof data.inScope !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs8 = errors;
if(typeof data.status !== "string"){
validate46.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspect !== undefined){
const _errs10 = errors;
if(typeof data.suspect !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiedBy !== undefined){
let data5 = data.verifiedBy;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate47(data5[i0], {instancePath:instancePath+"/verifiedBy/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate47.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/verifiedBy",schemaPath:"#/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data7 = data.riskControls;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data7[i1] !== "string"){
validate46.errors = [{instancePath:instancePath+"/riskControls/" + i1,schemaPath:"#/properties/riskControls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs19 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs20 = errors;
if(typeof data.title !== "string"){
validate46.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","description":"A risk control measure.","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string","description":"Id."},"location":{"type":"string","description":"Where the measure acts.","enum":["software","hardware","independentSystem","procedure"]},"items":{"type":"array","description":"Configuration items that hold it.","items":{"type":"string"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "location")) || (key0 === "items")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "title"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data1 = data.location;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate52.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "software") || (data1 === "hardware")) || (data1 === "independentSystem")) || (data1 === "procedure"))){
validate52.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/enum",keyword:"enum",params:{allowedValues: schema18.properties.location.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data2 = data.items;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate52.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiedBy !== undefined){
let data4 = data.verifiedBy;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate47(data4[i1], {instancePath:instancePath+"/verifiedBy/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate47.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/verifiedBy",schemaPath:"#/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs13 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs14 = errors;
if(typeof data.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","description":"A person's evaluation of the verification results.","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string","description":"Id."},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer","description":"When it was signed. Epoch milliseconds."},"runSetDigest":{"type":"string","description":"The set of test reports that was evaluated, see `tests.runSetDigest`. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version it covers."},"conclusion":{"type":"string","description":"Conclusion.","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit it covers. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "author")) || (key0 === "signedAt")) || (key0 === "runSetDigest")) || (key0 === "version")) || (key0 === "conclusion")) || (key0 === "source")) || (key0 === "commit"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate56.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs4 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signedAt !== undefined){
let data2 = data.signedAt;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate56.errors = [{instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
let data3 = data.runSetDigest;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate56.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs9 = errors;
if(typeof data.version !== "string"){
validate56.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data5 = data.conclusion;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate56.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "acceptable") || (data5 === "notAcceptable"))){
validate56.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema19.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs13 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data7 = data.commit;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate56.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","description":"How the list of anomalies was taken from its tracker.","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string","description":"Tracker, one of `anomalies.sourcesConfigured`."},"query":{"type":"string","description":"The query that was run."},"declaredTotal":{"type":"integer","description":"Number of items the tracker said it has for the query."},"counted":{"type":"integer","description":"Number of items that the gate counted."},"extractedAt":{"type":"integer","description":"When the export was taken. Epoch milliseconds."},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string","description":"The exported file; absent when the anomaly records themselves are the list."}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.tracker === undefined) && (missing0 = "tracker")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.declaredTotal === undefined) && (missing0 = "declaredTotal"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tracker") || (key0 === "query")) || (key0 === "declaredTotal")) || (key0 === "counted")) || (key0 === "extractedAt")) || (key0 === "author")) || (key0 === "source")) || (key0 === "file"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tracker !== undefined){
const _errs2 = errors;
if(typeof data.tracker !== "string"){
validate60.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
const _errs4 = errors;
if(typeof data.query !== "string"){
validate60.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declaredTotal !== undefined){
let data2 = data.declaredTotal;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate60.errors = [{instancePath:instancePath+"/declaredTotal",schemaPath:"#/properties/declaredTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counted !== undefined){
let data3 = data.counted;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate60.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extractedAt !== undefined){
let data4 = data.extractedAt;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate60.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs12 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs13 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs14 = errors;
if(typeof data.file !== "string"){
validate60.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","description":"An open item of a tracker export.","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string","description":"`<tracker>#<number>`."},"tracker":{"type":"string","description":"Tracker."},"title":{"type":"string","description":"Title (untrusted)."},"state":{"type":"string","description":"State.","enum":["open","closed"]},"labels":{"type":"array","description":"Labels.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string","description":"Address."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"changedAt":{"type":"integer","description":"Last change. Epoch milliseconds."}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.source === undefined) && (missing0 = "source"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracker !== undefined){
const _errs4 = errors;
if(typeof data.tracker !== "string"){
validate64.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate64.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate64.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "open") || (data3 === "closed"))){
validate64.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema21.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data4 = data.labels;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate64.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs15 = errors;
if(typeof data.url !== "string"){
validate64.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedAt !== undefined){
let data8 = data.openedAt;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate64.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedAt !== undefined){
let data9 = data.changedAt;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate64.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","description":"A known residual anomaly as its record tells it (fields of the anomaly record schema; absent when not recorded).","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"description":{"type":"string","description":"Observable behaviour."},"affectsRelease":{"type":"boolean","description":"Whether the released version is among the affected ones, or the affected versions are unknown."},"affectedVersions":{"type":"array","description":"Versions, or `unknown`.","items":{"type":"string"}},"affectedItems":{"type":"array","description":"Configuration items.","items":{"type":"string"}},"contentDigest":{"type":"string","description":"Digest over description, criticality and affected items: what an evaluation evaluates. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"recorded":{"type":"array","description":"Dotted paths of the record fields that are present and not empty, sorted. `evaluation.by`, for example.","items":{"type":"string"}},"hazardousSituations":{"type":"array","description":"Hazardous situations it contributes to.","items":{"type":"string"}},"duplicates":{"type":"array","description":"Problem reports, tests or findings that this anomaly also stands for.","items":{"type":"string"}},"failingTests":{"type":"array","description":"Tests that show it.","items":{"type":"string"}},"findings":{"type":"array","description":"Findings that show it.","items":{"type":"string"}},"vulnerabilityIds":{"type":"array","description":"Vulnerabilities.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string","description":"Problem report it stands for, `<tracker>#<number>`."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"lastModifiedAt":{"type":"integer","description":"Last change of description, criticality or affected items, as recorded. Epoch milliseconds."},"reportedBy":{"type":"string","description":"Who reported it."},"assignee":{"type":"string","description":"Who works on it."},"criticality":{"type":"object","description":"Criticality.","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string","description":"Performance."},"safety":{"type":"string","description":"Safety."},"security":{"type":"string","description":"Security."}}},"triage":{"type":"object","description":"Safety triage.","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean","description":"Whether it is relevant to safety."},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}},"noHazardRationale":{"type":"string","description":"Why there is no hazardous situation."},"harmSeverity":{"type":"string","description":"Severity of the harm."},"evaluation":{"type":"object","description":"Safety evaluation.","additionalProperties":false,"required":[],"properties":{"outcome":{"type":"string","description":"Outcome; absent or `undecided` is not decided.","enum":["acceptable","unacceptable","undecided"]},"by":{"type":"string","description":"Who: an id of the configured people, else the e-mail address or name as given."},"known":{"type":"string","description":"How the evaluator is known: `signed` by a verified signature, `gitAuthor` by the commit that last wrote the record, `claimed` by a name in the file alone. There where `by` is.","enum":["signed","gitAuthor","claimed"]},"role":{"type":"string","description":"In which role."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"riskFileVersion":{"type":"string","description":"Risk file version used."},"rationaleNotFixed":{"type":"string","description":"Why it is not fixed."},"contentDigest":{"type":"string","description":"The content that was evaluated, when recorded. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"workaround":{"type":"string","description":"Work-around for users."},"userFacing":{"type":"boolean","description":"Whether users meet a safety effect of it."},"userCommunication":{"type":"string","description":"Where users are told."},"security":{"type":"object","description":"Security assessment.","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","description":"Impact.","enum":["none","possible","vulnerability"]},"cwe":{"type":"array","description":"CWE ids considered.","items":{"type":"string"}},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.affectsRelease === undefined) && (missing0 = "affectsRelease"))) || ((data.affectedVersions === undefined) && (missing0 = "affectedVersions"))) || ((data.affectedItems === undefined) && (missing0 = "affectedItems"))) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.hazardousSituations === undefined) && (missing0 = "hazardousSituations"))) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.failingTests === undefined) && (missing0 = "failingTests"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.vulnerabilityIds === undefined) && (missing0 = "vulnerabilityIds"))) || ((data.source === undefined) && (missing0 = "source"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate67.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate67.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate67.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectsRelease !== undefined){
const _errs8 = errors;
if(typeof data.affectsRelease !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/affectsRelease",schemaPath:"#/properties/affectsRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedVersions !== undefined){
let data4 = data.affectedVersions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate67.errors = [{instancePath:instancePath+"/affectedVersions/" + i0,schemaPath:"#/properties/affectedVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/affectedVersions",schemaPath:"#/properties/affectedVersions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedItems !== undefined){
let data6 = data.affectedItems;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data6[i1] !== "string"){
validate67.errors = [{instancePath:instancePath+"/affectedItems/" + i1,schemaPath:"#/properties/affectedItems/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/affectedItems",schemaPath:"#/properties/affectedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentDigest !== undefined){
let data8 = data.contentDigest;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
validate67.errors = [{instancePath:instancePath+"/contentDigest",schemaPath:"#/properties/contentDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/contentDigest",schemaPath:"#/properties/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined){
let data9 = data.recorded;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(typeof data9[i2] !== "string"){
validate67.errors = [{instancePath:instancePath+"/recorded/" + i2,schemaPath:"#/properties/recorded/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hazardousSituations !== undefined){
let data11 = data.hazardousSituations;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
var valid4 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs26 = errors;
if(typeof data11[i3] !== "string"){
validate67.errors = [{instancePath:instancePath+"/hazardousSituations/" + i3,schemaPath:"#/properties/hazardousSituations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/hazardousSituations",schemaPath:"#/properties/hazardousSituations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duplicates !== undefined){
let data13 = data.duplicates;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data13)){
var valid5 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs30 = errors;
if(typeof data13[i4] !== "string"){
validate67.errors = [{instancePath:instancePath+"/duplicates/" + i4,schemaPath:"#/properties/duplicates/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failingTests !== undefined){
let data15 = data.failingTests;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data15)){
var valid6 = true;
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
const _errs34 = errors;
if(typeof data15[i5] !== "string"){
validate67.errors = [{instancePath:instancePath+"/failingTests/" + i5,schemaPath:"#/properties/failingTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs34 === errors;
if(!valid6){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/failingTests",schemaPath:"#/properties/failingTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data17 = data.findings;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data17)){
var valid7 = true;
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
const _errs38 = errors;
if(typeof data17[i6] !== "string"){
validate67.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilityIds !== undefined){
let data19 = data.vulnerabilityIds;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data19)){
var valid8 = true;
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
const _errs42 = errors;
if(typeof data19[i7] !== "string"){
validate67.errors = [{instancePath:instancePath+"/vulnerabilityIds/" + i7,schemaPath:"#/properties/vulnerabilityIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/vulnerabilityIds",schemaPath:"#/properties/vulnerabilityIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs44 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problemReport !== undefined){
const _errs45 = errors;
if(typeof data.problemReport !== "string"){
validate67.errors = [{instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedAt !== undefined){
let data23 = data.openedAt;
const _errs47 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate67.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastModifiedAt !== undefined){
let data24 = data.lastModifiedAt;
const _errs49 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate67.errors = [{instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportedBy !== undefined){
const _errs51 = errors;
if(typeof data.reportedBy !== "string"){
validate67.errors = [{instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assignee !== undefined){
const _errs53 = errors;
if(typeof data.assignee !== "string"){
validate67.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticality !== undefined){
let data27 = data.criticality;
const _errs55 = errors;
if(errors === _errs55){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs57 = errors;
for(const key1 in data27){
if(!(((key1 === "performance") || (key1 === "safety")) || (key1 === "security"))){
validate67.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data27.performance !== undefined){
const _errs58 = errors;
if(typeof data27.performance !== "string"){
validate67.errors = [{instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.safety !== undefined){
const _errs60 = errors;
if(typeof data27.safety !== "string"){
validate67.errors = [{instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.security !== undefined){
const _errs62 = errors;
if(typeof data27.security !== "string"){
validate67.errors = [{instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triage !== undefined){
let data31 = data.triage;
const _errs64 = errors;
if(errors === _errs64){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing1;
if((data31.relevant === undefined) && (missing1 = "relevant")){
validate67.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key2 in data31){
if(!((((key2 === "relevant") || (key2 === "rationale")) || (key2 === "by")) || (key2 === "at"))){
validate67.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data31.relevant !== undefined){
const _errs67 = errors;
if(typeof data31.relevant !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.rationale !== undefined){
const _errs69 = errors;
if(typeof data31.rationale !== "string"){
validate67.errors = [{instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.by !== undefined){
const _errs71 = errors;
if(typeof data31.by !== "string"){
validate67.errors = [{instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.at !== undefined){
let data35 = data31.at;
const _errs73 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate67.errors = [{instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noHazardRationale !== undefined){
const _errs75 = errors;
if(typeof data.noHazardRationale !== "string"){
validate67.errors = [{instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.harmSeverity !== undefined){
const _errs77 = errors;
if(typeof data.harmSeverity !== "string"){
validate67.errors = [{instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation !== undefined){
let data38 = data.evaluation;
const _errs79 = errors;
if(errors === _errs79){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
const _errs81 = errors;
for(const key3 in data38){
if(!((((((((key3 === "outcome") || (key3 === "by")) || (key3 === "known")) || (key3 === "role")) || (key3 === "at")) || (key3 === "riskFileVersion")) || (key3 === "rationaleNotFixed")) || (key3 === "contentDigest"))){
validate67.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data38.outcome !== undefined){
let data39 = data38.outcome;
const _errs82 = errors;
if(typeof data39 !== "string"){
validate67.errors = [{instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data39 === "acceptable") || (data39 === "unacceptable")) || (data39 === "undecided"))){
validate67.errors = [{instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema22.properties.evaluation.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs82 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.by !== undefined){
const _errs84 = errors;
if(typeof data38.by !== "string"){
validate67.errors = [{instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs84 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.known !== undefined){
let data41 = data38.known;
const _errs86 = errors;
if(typeof data41 !== "string"){
validate67.errors = [{instancePath:instancePath+"/evaluation/known",schemaPath:"#/properties/evaluation/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data41 === "signed") || (data41 === "gitAuthor")) || (data41 === "claimed"))){
validate67.errors = [{instancePath:instancePath+"/evaluation/known",schemaPath:"#/properties/evaluation/properties/known/enum",keyword:"enum",params:{allowedValues: schema22.properties.evaluation.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs86 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.role !== undefined){
const _errs88 = errors;
if(typeof data38.role !== "string"){
validate67.errors = [{instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs88 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.at !== undefined){
let data43 = data38.at;
const _errs90 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate67.errors = [{instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs90 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.riskFileVersion !== undefined){
const _errs92 = errors;
if(typeof data38.riskFileVersion !== "string"){
validate67.errors = [{instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs92 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.rationaleNotFixed !== undefined){
const _errs94 = errors;
if(typeof data38.rationaleNotFixed !== "string"){
validate67.errors = [{instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs94 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.contentDigest !== undefined){
let data46 = data38.contentDigest;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
validate67.errors = [{instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs96 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workaround !== undefined){
const _errs98 = errors;
if(typeof data.workaround !== "string"){
validate67.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userFacing !== undefined){
const _errs100 = errors;
if(typeof data.userFacing !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userCommunication !== undefined){
const _errs102 = errors;
if(typeof data.userCommunication !== "string"){
validate67.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data50 = data.security;
const _errs104 = errors;
if(errors === _errs104){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing2;
if((data50.impact === undefined) && (missing2 = "impact")){
validate67.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs106 = errors;
for(const key4 in data50){
if(!(((((key4 === "impact") || (key4 === "cwe")) || (key4 === "rationale")) || (key4 === "by")) || (key4 === "at"))){
validate67.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs106 === errors){
if(data50.impact !== undefined){
let data51 = data50.impact;
const _errs107 = errors;
if(typeof data51 !== "string"){
validate67.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data51 === "none") || (data51 === "possible")) || (data51 === "vulnerability"))){
validate67.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema22.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs107 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data50.cwe !== undefined){
let data52 = data50.cwe;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data52)){
var valid13 = true;
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
const _errs111 = errors;
if(typeof data52[i8] !== "string"){
validate67.errors = [{instancePath:instancePath+"/security/cwe/" + i8,schemaPath:"#/properties/security/properties/cwe/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs111 === errors;
if(!valid13){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/security/cwe",schemaPath:"#/properties/security/properties/cwe/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs109 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data50.rationale !== undefined){
const _errs113 = errors;
if(typeof data50.rationale !== "string"){
validate67.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs113 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data50.by !== undefined){
const _errs115 = errors;
if(typeof data50.by !== "string"){
validate67.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs115 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data50.at !== undefined){
let data56 = data50.at;
const _errs117 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate67.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs117 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","description":"One run of an analysis tool.","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string","description":"Tool."},"successful":{"type":"boolean","description":"Whether the tool says that it ran to its end."},"findings":{"type":"integer","description":"Number of findings."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit analysed. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate70.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.successful !== undefined){
const _errs4 = errors;
if(typeof data.successful !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data2 = data.findings;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate70.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs9 = errors;
if(typeof data.version !== "string"){
validate70.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data5 = data.commit;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate70.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","description":"A finding of a static analysis or security tool that the tool reports as a failure.","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string","description":"Stable id."},"tool":{"type":"string","description":"Tool."},"rule":{"type":"string","description":"Rule of the tool."},"level":{"type":"string","description":"Effective level.","enum":["error","warning","note","none"]},"security":{"type":"boolean","description":"Whether the rule is a security rule."},"message":{"type":"string","description":"Message (untrusted, shortened)."},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number","description":"Security severity 0 to 10."},"suppressed":{"type":"object","description":"Suppression.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","description":"Status; only `accepted` silences.","enum":["accepted","underReview","rejected"]},"justification":{"type":"string","description":"Why."}}},"path":{"type":"string","description":"File it is about."},"line":{"type":"integer","description":"Line."}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema24.properties, key0))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs4 = errors;
if(typeof data.tool !== "string"){
validate73.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs6 = errors;
if(typeof data.rule !== "string"){
validate73.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data3 = data.level;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate73.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate73.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema24.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
const _errs10 = errors;
if(typeof data.security !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs12 = errors;
if(typeof data.message !== "string"){
validate73.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securitySeverity !== undefined){
let data7 = data.securitySeverity;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate73.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data8 = data.suppressed;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.status === undefined) && (missing1 = "status")){
validate73.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "justification"))){
validate73.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate73.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "accepted") || (data9 === "underReview")) || (data9 === "rejected"))){
validate73.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema24.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.justification !== undefined){
const _errs22 = errors;
if(typeof data8.justification !== "string"){
validate73.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs24 = errors;
if(typeof data.path !== "string"){
validate73.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data12 = data.line;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate73.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","description":"A commit between the baseline and the release.","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"type":"string","description":"Id. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"author":{"type":"string","description":"Author: id of a configured person, else the e-mail address."},"committedAt":{"type":"integer","description":"Commit time. Epoch milliseconds."},"subject":{"type":"string","description":"First line of the message (untrusted)."},"merge":{"type":"boolean","description":"Whether it has several parents."},"securitySignals":{"type":"array","description":"Signals, sorted.","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}};
const schema26 = {"type":"object","description":"Why a change may be security-relevant.","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","description":"Kind of signal.","enum":["path","message","dependency"]},"pattern":{"type":"string","description":"Pattern that matched."},"detail":{"type":"string","description":"What it matched (untrusted)."}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pattern")) || (key0 === "detail"))){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate77.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "path") || (data0 === "message")) || (data0 === "dependency"))){
validate77.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs4 = errors;
if(typeof data.pattern !== "string"){
validate77.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs6 = errors;
if(typeof data.detail !== "string"){
validate77.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "author")) || (key0 === "committedAt")) || (key0 === "subject")) || (key0 === "merge")) || (key0 === "securitySignals")) || (key0 === "source"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs4 = errors;
if(typeof data.author !== "string"){
validate76.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committedAt !== undefined){
let data2 = data.committedAt;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate76.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs8 = errors;
if(typeof data.subject !== "string"){
validate76.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merge !== undefined){
const _errs10 = errors;
if(typeof data.merge !== "boolean"){
validate76.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securitySignals !== undefined){
let data5 = data.securitySignals;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate77(data5[i0], {instancePath:instancePath+"/securitySignals/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate77.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","description":"A task of the development or maintenance plan.","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"levels":{"type":"array","description":"Integrity levels it applies to; empty means all.","items":{"type":"string"}},"state":{"type":"string","description":"State.","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string","description":"Why it is not needed."},"document":{"type":"object","description":"Document that shows it.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Version."}}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate81.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate81.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate81.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data2 = data.levels;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate81.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate81.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "open") || (data4 === "done")) || (data4 === "notNeeded"))){
validate81.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema27.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs12 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs13 = errors;
if(typeof data.reason !== "string"){
validate81.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data7 = data.document;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.id === undefined) && (missing1 = "id")){
validate81.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((key1 === "id") || (key1 === "version"))){
validate81.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.id !== undefined){
const _errs18 = errors;
if(typeof data7.id !== "string"){
validate81.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.version !== undefined){
const _errs20 = errors;
if(typeof data7.version !== "string"){
validate81.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","description":"A document of the plan.","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Current version."},"state":{"type":"string","description":"State.","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"approver":{"type":"string","description":"Who."}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate84.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs4 = errors;
if(typeof data.version !== "string"){
validate84.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate84.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate84.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema28.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs9 = errors;
if(typeof data.title !== "string"){
validate84.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data5 = data.approvedAt;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate84.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs13 = errors;
if(typeof data.approver !== "string"){
validate84.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","description":"Safety classification.","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string","description":"Level."},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","description":"Reductions of the level.","items":{"type":"object","description":"A reduction.","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string","description":"Risk control it rests on."},"location":{"type":"string","description":"Where the control acts.","enum":["software","hardware","independentSystem","procedure"]},"reference":{"type":"string","description":"Reference."},"referenceFound":{"type":"boolean","description":"Whether the reference is a file of the released commit."},"controlFound":{"type":"boolean","description":"Whether the control is among the risk controls."},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string","description":"Location that the list of risk controls gives for the control."}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string","description":"Worst-case rationale."},"worstCase":{"type":"string","description":"Worst harm that a failure can contribute to."},"approver":{"type":"string","description":"Who approved."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"riskFile":{"type":"object","description":"Risk file.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"Reference."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate87.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs4 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reductions !== undefined){
let data2 = data.reductions;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.control === undefined) && (missing1 = "control")) || ((data3.location === undefined) && (missing1 = "location"))) || ((data3.reference === undefined) && (missing1 = "reference"))) || ((data3.referenceFound === undefined) && (missing1 = "referenceFound"))) || ((data3.controlFound === undefined) && (missing1 = "controlFound"))) || ((data3.source === undefined) && (missing1 = "source"))){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((((((key1 === "control") || (key1 === "location")) || (key1 === "reference")) || (key1 === "referenceFound")) || (key1 === "controlFound")) || (key1 === "source")) || (key1 === "controlLocation"))){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.control !== undefined){
const _errs10 = errors;
if(typeof data3.control !== "string"){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.location !== undefined){
let data5 = data3.location;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/location",schemaPath:"#/properties/reductions/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "software") || (data5 === "hardware")) || (data5 === "independentSystem")) || (data5 === "procedure"))){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/location",schemaPath:"#/properties/reductions/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema29.properties.reductions.items.properties.location.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.reference !== undefined){
const _errs14 = errors;
if(typeof data3.reference !== "string"){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.referenceFound !== undefined){
const _errs16 = errors;
if(typeof data3.referenceFound !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.controlFound !== undefined){
const _errs18 = errors;
if(typeof data3.controlFound !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.source !== undefined){
const _errs20 = errors;
if(!(validate23(data3.source, {instancePath:instancePath+"/reductions/" + i0+"/source",parentData:data3,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.controlLocation !== undefined){
const _errs21 = errors;
if(typeof data3.controlLocation !== "string"){
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs23 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs24 = errors;
if(typeof data.rationale !== "string"){
validate87.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worstCase !== undefined){
const _errs26 = errors;
if(typeof data.worstCase !== "string"){
validate87.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs28 = errors;
if(typeof data.approver !== "string"){
validate87.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data15 = data.approvedAt;
const _errs30 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate87.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskFile !== undefined){
let data16 = data.riskFile;
const _errs32 = errors;
if(errors === _errs32){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((data16.reference === undefined) && (missing2 = "reference")) || ((data16.found === undefined) && (missing2 = "found"))){
validate87.errors = [{instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key2 in data16){
if(!((key2 === "reference") || (key2 === "found"))){
validate87.errors = [{instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data16.reference !== undefined){
const _errs35 = errors;
if(typeof data16.reference !== "string"){
validate87.errors = [{instancePath:instancePath+"/riskFile/reference",schemaPath:"#/properties/riskFile/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.found !== undefined){
const _errs37 = errors;
if(typeof data16.found !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/riskFile/found",schemaPath:"#/properties/riskFile/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","description":"A SOUP item.","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string","description":"Package URL with version, or `name@version`; unique."},"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"manufacturer":{"type":"string","description":"Manufacturer or origin."},"designator":{"type":"string","description":"Unique designator."}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "component") || (key0 === "name")) || (key0 === "version")) || (key0 === "source")) || (key0 === "title")) || (key0 === "manufacturer")) || (key0 === "designator"))){
validate92.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate92.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate92.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs6 = errors;
if(typeof data.version !== "string"){
validate92.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs9 = errors;
if(typeof data.title !== "string"){
validate92.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manufacturer !== undefined){
const _errs11 = errors;
if(typeof data.manufacturer !== "string"){
validate92.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.designator !== undefined){
const _errs13 = errors;
if(typeof data.designator !== "string"){
validate92.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","description":"A software bill of materials.","additionalProperties":false,"required":["format","specVersion","source"],"properties":{"format":{"type":"string","description":"Format."},"specVersion":{"type":"string","description":"Version of the format."},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","description":"What it describes.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"purl":{"type":"string","description":"Package URL."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"producedAt":{"type":"integer","description":"When it was made. Epoch milliseconds."}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt"))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate95.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.specVersion !== undefined){
const _errs4 = errors;
if(typeof data.specVersion !== "string"){
validate95.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data3 = data.subject;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.name === undefined) && (missing1 = "name")){
validate95.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "purl")) || (key1 === "sha256"))){
validate95.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate95.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.version !== undefined){
const _errs12 = errors;
if(typeof data3.version !== "string"){
validate95.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.purl !== undefined){
const _errs14 = errors;
if(typeof data3.purl !== "string"){
validate95.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sha256 !== undefined){
let data7 = data3.sha256;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
validate95.errors = [{instancePath:instancePath+"/subject/sha256",schemaPath:"#/properties/subject/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/subject/sha256",schemaPath:"#/properties/subject/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.producedAt !== undefined){
let data8 = data.producedAt;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate95.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","description":"A component of a software bill of materials.","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source"],"properties":{"key":{"type":"string","description":"Package URL with version, else `name@version`."},"name":{"type":"string","description":"Name."},"type":{"type":"string","description":"Component type."},"scope":{"type":"string","description":"Scope.","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean","description":"Whether someone else made it: not the subject, not listed as own."},"document":{"type":"integer","description":"Position in `sbom.documents`."},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string","description":"Package URL."},"version":{"type":"string","description":"Version."},"supplier":{"type":"string","description":"Supplier."}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate98.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate98.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(typeof data.type !== "string"){
validate98.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate98.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate98.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema32.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thirdParty !== undefined){
const _errs10 = errors;
if(typeof data.thirdParty !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data5 = data.document;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate98.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purl !== undefined){
const _errs15 = errors;
if(typeof data.purl !== "string"){
validate98.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs17 = errors;
if(typeof data.version !== "string"){
validate98.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplier !== undefined){
const _errs19 = errors;
if(typeof data.supplier !== "string"){
validate98.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","description":"A known vulnerability of a component.","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string","description":"`<id> in <component>`, unique."},"id":{"type":"string","description":"Id; the CVE where one is known."},"aliases":{"type":"array","description":"Other ids.","items":{"type":"string"}},"component":{"type":"string","description":"Package URL with version."},"severity":{"type":"string","description":"Severity.","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","description":"Known exploited.","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean","description":"Whether a catalogue of exploited vulnerabilities lists it."},"since":{"type":"string","description":"Date listed."}}},"fixedIn":{"type":"array","description":"Versions that fix it.","items":{"type":"string"}},"ignoredByScanner":{"type":"boolean","description":"Whether the scanner itself set it aside."},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number","description":"CVSS base score, recomputed from its vector where given."},"vex":{"type":"object","description":"The exploitability statement that decides, newest first of those that match.","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","description":"Status.","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string","description":"Author of the document."},"known":{"type":"string","description":"How the author is known.","enum":["signed","gitAuthor","claimed"]},"at":{"type":"integer","description":"When. Epoch milliseconds."},"matched":{"type":"string","description":"What the product identifier matched: the artefact digest, the product, or the component only.","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string","description":"Justification label."},"impactStatement":{"type":"string","description":"Free text."},"actionStatement":{"type":"string","description":"What is done or to be done."},"reference":{"type":"string","description":"Evidence reference."},"secondReviewer":{"type":"string","description":"Second reviewer."}}},"risk":{"type":"object","description":"Risk assessment of the vulnerability.","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"type":"string","description":"Safety risk.","enum":["acceptable","unacceptable","undecided"]},"security":{"type":"string","description":"Security risk.","enum":["acceptable","unacceptable","undecided"]},"controls":{"type":"array","description":"Controls.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string","description":"Action statement."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate101.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate101.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
let data2 = data.aliases;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate101.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs10 = errors;
if(typeof data.component !== "string"){
validate101.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data5 = data.severity;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate101.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low")) || (data5 === "negligible")) || (data5 === "unknown"))){
validate101.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema33.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kev !== undefined){
let data6 = data.kev;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.listed === undefined) && (missing1 = "listed")){
validate101.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!((key1 === "listed") || (key1 === "since"))){
validate101.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.listed !== undefined){
const _errs17 = errors;
if(typeof data6.listed !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.since !== undefined){
const _errs19 = errors;
if(typeof data6.since !== "string"){
validate101.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedIn !== undefined){
let data9 = data.fixedIn;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(typeof data9[i1] !== "string"){
validate101.errors = [{instancePath:instancePath+"/fixedIn/" + i1,schemaPath:"#/properties/fixedIn/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/fixedIn",schemaPath:"#/properties/fixedIn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignoredByScanner !== undefined){
const _errs25 = errors;
if(typeof data.ignoredByScanner !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs27 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data13 = data.score;
const _errs28 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate101.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vex !== undefined){
let data14 = data.vex;
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((((((data14.status === undefined) && (missing2 = "status")) || ((data14.author === undefined) && (missing2 = "author"))) || ((data14.known === undefined) && (missing2 = "known"))) || ((data14.at === undefined) && (missing2 = "at"))) || ((data14.matched === undefined) && (missing2 = "matched"))) || ((data14.source === undefined) && (missing2 = "source"))){
validate101.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data14){
if(!(func2.call(schema33.properties.vex.properties, key2))){
validate101.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.status !== undefined){
let data15 = data14.status;
const _errs33 = errors;
if(typeof data15 !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data15 === "not_affected") || (data15 === "affected")) || (data15 === "fixed")) || (data15 === "under_investigation"))){
validate101.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.author !== undefined){
const _errs35 = errors;
if(typeof data14.author !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.known !== undefined){
let data17 = data14.known;
const _errs37 = errors;
if(typeof data17 !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/known",schemaPath:"#/properties/vex/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "signed") || (data17 === "gitAuthor")) || (data17 === "claimed"))){
validate101.errors = [{instancePath:instancePath+"/vex/known",schemaPath:"#/properties/vex/properties/known/enum",keyword:"enum",params:{allowedValues: schema33.properties.vex.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.at !== undefined){
let data18 = data14.at;
const _errs39 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate101.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.matched !== undefined){
let data19 = data14.matched;
const _errs41 = errors;
if(typeof data19 !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data19 === "artifact") || (data19 === "product")) || (data19 === "component"))){
validate101.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema33.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.source !== undefined){
const _errs43 = errors;
if(!(validate23(data14.source, {instancePath:instancePath+"/vex/source",parentData:data14,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.justification !== undefined){
const _errs44 = errors;
if(typeof data14.justification !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.impactStatement !== undefined){
const _errs46 = errors;
if(typeof data14.impactStatement !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.actionStatement !== undefined){
const _errs48 = errors;
if(typeof data14.actionStatement !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.reference !== undefined){
const _errs50 = errors;
if(typeof data14.reference !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.secondReviewer !== undefined){
const _errs52 = errors;
if(typeof data14.secondReviewer !== "string"){
validate101.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data26 = data.risk;
const _errs54 = errors;
if(errors === _errs54){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if((((((data26.safety === undefined) && (missing3 = "safety")) || ((data26.security === undefined) && (missing3 = "security"))) || ((data26.controls === undefined) && (missing3 = "controls"))) || ((data26.author === undefined) && (missing3 = "author"))) || ((data26.source === undefined) && (missing3 = "source"))){
validate101.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key3 in data26){
if(!((((((((key3 === "safety") || (key3 === "security")) || (key3 === "controls")) || (key3 === "author")) || (key3 === "source")) || (key3 === "action")) || (key3 === "by")) || (key3 === "at"))){
validate101.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data26.safety !== undefined){
let data27 = data26.safety;
const _errs57 = errors;
if(typeof data27 !== "string"){
validate101.errors = [{instancePath:instancePath+"/risk/safety",schemaPath:"#/properties/risk/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data27 === "acceptable") || (data27 === "unacceptable")) || (data27 === "undecided"))){
validate101.errors = [{instancePath:instancePath+"/risk/safety",schemaPath:"#/properties/risk/properties/safety/enum",keyword:"enum",params:{allowedValues: schema33.properties.risk.properties.safety.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs57 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.security !== undefined){
let data28 = data26.security;
const _errs59 = errors;
if(typeof data28 !== "string"){
validate101.errors = [{instancePath:instancePath+"/risk/security",schemaPath:"#/properties/risk/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data28 === "acceptable") || (data28 === "unacceptable")) || (data28 === "undecided"))){
validate101.errors = [{instancePath:instancePath+"/risk/security",schemaPath:"#/properties/risk/properties/security/enum",keyword:"enum",params:{allowedValues: schema33.properties.risk.properties.security.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs59 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.controls !== undefined){
let data29 = data26.controls;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data29)){
var valid6 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
const _errs63 = errors;
if(typeof data29[i2] !== "string"){
validate101.errors = [{instancePath:instancePath+"/risk/controls/" + i2,schemaPath:"#/properties/risk/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs63 === errors;
if(!valid6){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/risk/controls",schemaPath:"#/properties/risk/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs61 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.author !== undefined){
const _errs65 = errors;
if(!(validate31(data26.author, {instancePath:instancePath+"/risk/author",parentData:data26,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid5 = _errs65 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.source !== undefined){
const _errs66 = errors;
if(!(validate23(data26.source, {instancePath:instancePath+"/risk/source",parentData:data26,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs66 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.action !== undefined){
const _errs67 = errors;
if(typeof data26.action !== "string"){
validate101.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs67 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.by !== undefined){
const _errs69 = errors;
if(typeof data26.by !== "string"){
validate101.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs69 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data26.at !== undefined){
let data35 = data26.at;
const _errs71 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate101.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs71 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","description":"A vulnerability scan.","additionalProperties":false,"required":["tool","nothingScanned","source"],"properties":{"tool":{"type":"string","description":"Tool."},"nothingScanned":{"type":"boolean","description":"Whether the scanner found nothing to scan."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"databaseAt":{"type":"integer","description":"Date of its database. Epoch milliseconds."},"target":{"type":"string","description":"What was scanned."}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "tool") || (key0 === "nothingScanned")) || (key0 === "source")) || (key0 === "version")) || (key0 === "at")) || (key0 === "databaseAt")) || (key0 === "target"))){
validate107.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate107.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nothingScanned !== undefined){
const _errs4 = errors;
if(typeof data.nothingScanned !== "boolean"){
validate107.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs7 = errors;
if(typeof data.version !== "string"){
validate107.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate107.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databaseAt !== undefined){
let data5 = data.databaseAt;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate107.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs13 = errors;
if(typeof data.target !== "string"){
validate107.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","description":"A VEX statement that matched no vulnerability of the scan.","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string","description":"Vulnerability."},"why":{"type":"string","description":"Why nothing matched."},"source":{"$ref":"#/definitions/Source"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate110.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs4 = errors;
if(typeof data.why !== "string"){
validate110.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","description":"Release notes.","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string","description":"Version."},"knownAnomalies":{"type":"array","description":"Anomalies told to users.","items":{"type":"object","description":"An anomaly in the notes.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"text":{"type":"string","description":"What users are told."},"workaround":{"type":"string","description":"Work-around."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate113.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate113.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.knownAnomalies !== undefined){
let data1 = data.knownAnomalies;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.id === undefined) && (missing1 = "id")){
validate113.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate113.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate113.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.text !== undefined){
const _errs11 = errors;
if(typeof data2.text !== "string"){
validate113.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.workaround !== undefined){
const _errs13 = errors;
if(typeof data2.workaround !== "string"){
validate113.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs15 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs16 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","description":"Security release notes.","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string","description":"Version."},"recorded":{"type":"array","description":"Fields that are filled, or stated `none`, sorted.","items":{"type":"string"}},"fixed":{"type":"array","description":"Vulnerabilities stated as fixed.","items":{"type":"string"}},"remaining":{"type":"array","description":"Vulnerabilities stated as remaining.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate117.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined){
let data1 = data.recorded;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate117.errors = [{instancePath:instancePath+"/recorded/" + i0,schemaPath:"#/properties/recorded/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixed !== undefined){
let data3 = data.fixed;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data3[i1] !== "string"){
validate117.errors = [{instancePath:instancePath+"/fixed/" + i1,schemaPath:"#/properties/fixed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remaining !== undefined){
let data5 = data.remaining;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(typeof data5[i2] !== "string"){
validate117.errors = [{instancePath:instancePath+"/remaining/" + i2,schemaPath:"#/properties/remaining/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs16 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs17 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","description":"How the release was made.","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean","description":"Whether the tree was modified."},"overrides":{"type":"array","description":"Local overrides in force.","items":{"type":"string"}},"builder":{"type":"string","description":"Builder id."},"recorded":{"type":"array","description":"Fields that are filled, sorted dotted paths.","items":{"type":"string"}},"toolchain":{"type":"array","description":"Tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"digest":{"type":"string","description":"Digest."}}}},"images":{"type":"array","description":"Images.","items":{"type":"object","description":"An image.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"digest":{"type":"string","description":"Digest."}}}},"outputs":{"type":"array","description":"Outputs.","items":{"type":"object","description":"An output.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version inside the artefact."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was built. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"procedure":{"type":"object","description":"Procedure to repeat it.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"File."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate121.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate121.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
let data1 = data.overrides;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate121.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builder !== undefined){
const _errs8 = errors;
if(typeof data.builder !== "string"){
validate121.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined){
let data4 = data.recorded;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(typeof data4[i1] !== "string"){
validate121.errors = [{instancePath:instancePath+"/recorded/" + i1,schemaPath:"#/properties/recorded/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolchain !== undefined){
let data6 = data.toolchain;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.name === undefined) && (missing1 = "name")){
validate121.errors = [{instancePath:instancePath+"/toolchain/" + i2,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate121.errors = [{instancePath:instancePath+"/toolchain/" + i2,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.name !== undefined){
const _errs19 = errors;
if(typeof data7.name !== "string"){
validate121.errors = [{instancePath:instancePath+"/toolchain/" + i2+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.version !== undefined){
const _errs21 = errors;
if(typeof data7.version !== "string"){
validate121.errors = [{instancePath:instancePath+"/toolchain/" + i2+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.digest !== undefined){
const _errs23 = errors;
if(typeof data7.digest !== "string"){
validate121.errors = [{instancePath:instancePath+"/toolchain/" + i2+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/toolchain/" + i2,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data11 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid5 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.name === undefined) && (missing2 = "name")){
validate121.errors = [{instancePath:instancePath+"/images/" + i3,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data12){
if(!((key2 === "name") || (key2 === "digest"))){
validate121.errors = [{instancePath:instancePath+"/images/" + i3,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.name !== undefined){
const _errs30 = errors;
if(typeof data12.name !== "string"){
validate121.errors = [{instancePath:instancePath+"/images/" + i3+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.digest !== undefined){
const _errs32 = errors;
if(typeof data12.digest !== "string"){
validate121.errors = [{instancePath:instancePath+"/images/" + i3+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/images/" + i3,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data15 = data.outputs;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid7 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((data16.name === undefined) && (missing3 = "name")) || ((data16.sha256 === undefined) && (missing3 = "sha256"))){
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.name !== undefined){
const _errs39 = errors;
if(typeof data16.name !== "string"){
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.sha256 !== undefined){
let data18 = data16.sha256;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.version !== undefined){
const _errs43 = errors;
if(typeof data16.version !== "string"){
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs36 === errors;
if(!valid7){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs45 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs46 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data22 = data.commit;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
validate121.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate121.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.procedure !== undefined){
let data23 = data.procedure;
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((data23.reference === undefined) && (missing4 = "reference")) || ((data23.found === undefined) && (missing4 = "found"))){
validate121.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key4 in data23){
if(!((key4 === "reference") || (key4 === "found"))){
validate121.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data23.reference !== undefined){
const _errs52 = errors;
if(typeof data23.reference !== "string"){
validate121.errors = [{instancePath:instancePath+"/procedure/reference",schemaPath:"#/properties/procedure/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.found !== undefined){
const _errs54 = errors;
if(typeof data23.found !== "boolean"){
validate121.errors = [{instancePath:instancePath+"/procedure/found",schemaPath:"#/properties/procedure/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data26 = data.startedAt;
const _errs56 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate121.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data27 = data.finishedAt;
const _errs58 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate121.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","description":"An item of the archive.","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string","description":"Kind of item, for example `artifact` or `sourceBundle`."},"path":{"type":"string","description":"Path in the archive."},"size":{"type":"integer","description":"Bytes."},"source":{"$ref":"#/definitions/Source"},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate125.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate125.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate125.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate125.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data4 = data.sha256;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate125.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","description":"A waiver as its record claims it; the engine judges it.","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string","description":"Id."},"rule":{"type":"string","description":"Rule id."},"subjects":{"type":"array","description":"Exact subjects.","items":{"type":"string"}},"version":{"type":"string","description":"Release version."},"reason":{"type":"string","description":"Reason, one of the list."},"text":{"type":"string","description":"Rationale."},"requestedBy":{"type":"string","description":"Who asked."},"approvals":{"type":"array","description":"Approvals.","items":{"type":"object","description":"An approval.","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string","description":"Who."},"role":{"type":"string","description":"Role."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}},"createdAt":{"type":"integer","description":"Created. Epoch milliseconds."},"expiresAt":{"type":"integer","description":"End. Epoch milliseconds."},"findingDigests":{"type":"array","description":"Digests of the findings that were seen.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string","description":"Risk assessment."},"conditions":{"type":"array","description":"Compensating measures.","items":{"type":"string"}}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate129.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs4 = errors;
if(typeof data.rule !== "string"){
validate129.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data2 = data.subjects;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate129.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs10 = errors;
if(typeof data.version !== "string"){
validate129.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs12 = errors;
if(typeof data.reason !== "string"){
validate129.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs14 = errors;
if(typeof data.text !== "string"){
validate129.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedBy !== undefined){
const _errs16 = errors;
if(typeof data.requestedBy !== "string"){
validate129.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data8 = data.approvals;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.by === undefined) && (missing1 = "by")) || ((data9.role === undefined) && (missing1 = "role"))) || ((data9.at === undefined) && (missing1 = "at"))){
validate129.errors = [{instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate129.errors = [{instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.by !== undefined){
const _errs23 = errors;
if(typeof data9.by !== "string"){
validate129.errors = [{instancePath:instancePath+"/approvals/" + i1+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.role !== undefined){
const _errs25 = errors;
if(typeof data9.role !== "string"){
validate129.errors = [{instancePath:instancePath+"/approvals/" + i1+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.at !== undefined){
let data12 = data9.at;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate129.errors = [{instancePath:instancePath+"/approvals/" + i1+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data13 = data.createdAt;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate129.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data14 = data.expiresAt;
const _errs31 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate129.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findingDigests !== undefined){
let data15 = data.findingDigests;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data15)){
var valid4 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs35 = errors;
if(typeof data15[i2] !== "string"){
validate129.errors = [{instancePath:instancePath+"/findingDigests/" + i2,schemaPath:"#/properties/findingDigests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs35 === errors;
if(!valid4){
break;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/findingDigests",schemaPath:"#/properties/findingDigests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs37 = errors;
if(!(validate31(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs38 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskReference !== undefined){
const _errs39 = errors;
if(typeof data.riskReference !== "string"){
validate129.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data20 = data.conditions;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data20)){
var valid5 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs43 = errors;
if(typeof data20[i3] !== "string"){
validate129.errors = [{instancePath:instancePath+"/conditions/" + i3,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
if(!valid5){
break;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","description":"A configured person.","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string","description":"Id."},"roles":{"type":"array","description":"Roles.","items":{"type":"string"}},"name":{"type":"string","description":"Name."}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "roles")) || (key0 === "name"))){
validate133.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate133.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data1 = data.roles;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate133.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate133.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","description":"A change as the security-relevant-changes assessment judged it.","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"relevant":{"type":"boolean","description":"Whether it is security-relevant."},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string","description":"Category."},"reason":{"type":"string","description":"Why."},"reviewer":{"type":"string","description":"Who reviewed it."},"competence":{"type":"string","description":"Security competence of the reviewer."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate135.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.commit !== undefined){
let data0 = data.commit;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate135.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relevant !== undefined){
const _errs4 = errors;
if(typeof data.relevant !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
const _errs7 = errors;
if(typeof data.category !== "string"){
validate135.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(typeof data.reason !== "string"){
validate135.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewer !== undefined){
const _errs11 = errors;
if(typeof data.reviewer !== "string"){
validate135.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.competence !== undefined){
const _errs13 = errors;
if(typeof data.competence !== "string"){
validate135.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data7 = data.at;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate135.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:facts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.anomalies === undefined) && (missing0 = "anomalies"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.soup === undefined) && (missing0 = "soup"))) || ((data.sbom === undefined) && (missing0 = "sbom"))) || ((data.vulnerabilities === undefined) && (missing0 = "vulnerabilities"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.people === undefined) && (missing0 = "people"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.asOf !== undefined){
let data0 = data.asOf;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data1 = data.stage;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate21.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "candidate") || (data1 === "signoff")) || (data1 === "archive")) || (data1 === "delivery"))){
validate21.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema6.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product !== undefined){
let data2 = data.product;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((((((((data2.id === undefined) && (missing1 = "id")) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.scheme === undefined) && (missing1 = "scheme"))) || ((data2.edition === undefined) && (missing1 = "edition"))) || ((data2.level === undefined) && (missing1 = "level"))) || ((data2.items === undefined) && (missing1 = "items"))) || ((data2.markets === undefined) && (missing1 = "markets"))) || ((data2.connected === undefined) && (missing1 = "connected"))) || ((data2.fielded === undefined) && (missing1 = "fielded"))) || ((data2.legacy === undefined) && (missing1 = "legacy"))) || ((data2.technologies === undefined) && (missing1 = "technologies"))) || ((data2.lane === undefined) && (missing1 = "lane"))){
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(func2.call(schema6.properties.product.properties, key1))){
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.name !== undefined){
const _errs11 = errors;
if(typeof data2.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.scheme !== undefined){
const _errs13 = errors;
if(typeof data2.scheme !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.edition !== undefined){
const _errs15 = errors;
if(typeof data2.edition !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.level !== undefined){
const _errs17 = errors;
if(typeof data2.level !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.items !== undefined){
let data8 = data2.items;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((data9.id === undefined) && (missing2 = "id")) || ((data9.level === undefined) && (missing2 = "level"))){
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "id") || (key2 === "level")) || (key2 === "segregation"))){
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.id !== undefined){
const _errs24 = errors;
if(typeof data9.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0+"/id",schemaPath:"#/properties/product/properties/items/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.level !== undefined){
const _errs26 = errors;
if(typeof data9.level !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0+"/level",schemaPath:"#/properties/product/properties/items/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.segregation !== undefined){
const _errs28 = errors;
if(typeof data9.segregation !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0+"/segregation",schemaPath:"#/properties/product/properties/items/items/properties/segregation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/product/items",schemaPath:"#/properties/product/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.markets !== undefined){
let data13 = data2.markets;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(typeof data13[i1] !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/markets/" + i1,schemaPath:"#/properties/product/properties/markets/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/product/markets",schemaPath:"#/properties/product/properties/markets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.connected !== undefined){
const _errs34 = errors;
if(typeof data2.connected !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/connected",schemaPath:"#/properties/product/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.fielded !== undefined){
const _errs36 = errors;
if(typeof data2.fielded !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/fielded",schemaPath:"#/properties/product/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.legacy !== undefined){
const _errs38 = errors;
if(typeof data2.legacy !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/legacy",schemaPath:"#/properties/product/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.technologies !== undefined){
let data18 = data2.technologies;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data18)){
var valid5 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs42 = errors;
if(typeof data18[i2] !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/technologies/" + i2,schemaPath:"#/properties/product/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/product/technologies",schemaPath:"#/properties/product/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.lane !== undefined){
let data20 = data2.lane;
const _errs44 = errors;
if(typeof data20 !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data20 === "standard") || (data20 === "expedited"))){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema6.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs44 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data21 = data.release;
const _errs46 = errors;
if(errors === _errs46){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if(((((((((((((data21.version === undefined) && (missing3 = "version")) || ((data21.versionScheme === undefined) && (missing3 = "versionScheme"))) || ((data21.commit === undefined) && (missing3 = "commit"))) || ((data21.committedAt === undefined) && (missing3 = "committedAt"))) || ((data21.commitFrom === undefined) && (missing3 = "commitFrom"))) || ((data21.firstRelease === undefined) && (missing3 = "firstRelease"))) || ((data21.artifacts === undefined) && (missing3 = "artifacts"))) || ((data21.previousReleases === undefined) && (missing3 = "previousReleases"))) || ((data21.protectedBranches === undefined) && (missing3 = "protectedBranches"))) || ((data21.dirtyPaths === undefined) && (missing3 = "dirtyPaths"))) || ((data21.shallow === undefined) && (missing3 = "shallow"))) || ((data21.source === undefined) && (missing3 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key3 in data21){
if(!(func2.call(schema6.properties.release.properties, key3))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data21.version !== undefined){
const _errs49 = errors;
if(typeof data21.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.versionScheme !== undefined){
const _errs51 = errors;
if(typeof data21.versionScheme !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.commit !== undefined){
let data24 = data21.commit;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
validate21.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.commitFrom !== undefined){
let data25 = data21.commitFrom;
const _errs55 = errors;
if(typeof data25 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data25 === "tag") || (data25 === "option")) || (data25 === "head"))){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.commitFrom.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.firstRelease !== undefined){
const _errs57 = errors;
if(typeof data21.firstRelease !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/firstRelease",schemaPath:"#/properties/release/properties/firstRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.artifacts !== undefined){
let data27 = data21.artifacts;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data27)){
var valid7 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
const _errs61 = errors;
if(!(validate22(data27[i3], {instancePath:instancePath+"/release/artifacts/" + i3,parentData:data27,parentDataProperty:i3,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid7 = _errs61 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/artifacts",schemaPath:"#/properties/release/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.previousReleases !== undefined){
let data29 = data21.previousReleases;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data29)){
var valid8 = true;
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
const _errs64 = errors;
if(errors === _errs64){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if((((data30.version === undefined) && (missing4 = "version")) || ((data30.artifacts === undefined) && (missing4 = "artifacts"))) || ((data30.source === undefined) && (missing4 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4,schemaPath:"#/properties/release/properties/previousReleases/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key4 in data30){
if(!(((((key4 === "version") || (key4 === "artifacts")) || (key4 === "source")) || (key4 === "commit")) || (key4 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4,schemaPath:"#/properties/release/properties/previousReleases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data30.version !== undefined){
const _errs67 = errors;
if(typeof data30.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/version",schemaPath:"#/properties/release/properties/previousReleases/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.artifacts !== undefined){
let data32 = data30.artifacts;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data32)){
var valid10 = true;
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
const _errs71 = errors;
if(errors === _errs71){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if(((data33.name === undefined) && (missing5 = "name")) || ((data33.sha256 === undefined) && (missing5 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data33){
if(!((key5 === "name") || (key5 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data33.name !== undefined){
const _errs74 = errors;
if(typeof data33.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5+"/name",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs74 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data33.sha256 !== undefined){
let data35 = data33.sha256;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5+"/sha256",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5+"/sha256",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs76 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs71 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.source !== undefined){
const _errs78 = errors;
if(!(validate23(data30.source, {instancePath:instancePath+"/release/previousReleases/" + i4+"/source",parentData:data30,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.commit !== undefined){
let data37 = data30.commit;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/commit",schemaPath:"#/properties/release/properties/previousReleases/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/commit",schemaPath:"#/properties/release/properties/previousReleases/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.releasedAt !== undefined){
let data38 = data30.releasedAt;
const _errs81 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/releasedAt",schemaPath:"#/properties/release/properties/previousReleases/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs81 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4,schemaPath:"#/properties/release/properties/previousReleases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs64 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases",schemaPath:"#/properties/release/properties/previousReleases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs62 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.protectedBranches !== undefined){
let data39 = data21.protectedBranches;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data39)){
var valid12 = true;
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
const _errs85 = errors;
if(errors === _errs85){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing6;
if(((data40.name === undefined) && (missing6 = "name")) || ((data40.containsCommit === undefined) && (missing6 = "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6,schemaPath:"#/properties/release/properties/protectedBranches/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data40){
if(!((key6 === "name") || (key6 === "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6,schemaPath:"#/properties/release/properties/protectedBranches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data40.name !== undefined){
const _errs88 = errors;
if(typeof data40.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6+"/name",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs88 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data40.containsCommit !== undefined){
const _errs90 = errors;
if(typeof data40.containsCommit !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6+"/containsCommit",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/containsCommit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs90 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6,schemaPath:"#/properties/release/properties/protectedBranches/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs85 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches",schemaPath:"#/properties/release/properties/protectedBranches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs83 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.dirtyPaths !== undefined){
let data43 = data21.dirtyPaths;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data43)){
var valid14 = true;
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
const _errs94 = errors;
if(typeof data43[i7] !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/dirtyPaths/" + i7,schemaPath:"#/properties/release/properties/dirtyPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs94 === errors;
if(!valid14){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/dirtyPaths",schemaPath:"#/properties/release/properties/dirtyPaths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs92 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.shallow !== undefined){
const _errs96 = errors;
if(typeof data21.shallow !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/shallow",schemaPath:"#/properties/release/properties/shallow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs96 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.source !== undefined){
const _errs98 = errors;
if(!(validate23(data21.source, {instancePath:instancePath+"/release/source",parentData:data21,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs98 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.versionParts !== undefined){
let data47 = data21.versionParts;
const _errs99 = errors;
if(errors === _errs99){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing7;
if(((data47.numbers === undefined) && (missing7 = "numbers")) || ((data47.prerelease === undefined) && (missing7 = "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data47){
if(!((key7 === "numbers") || (key7 === "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data47.numbers !== undefined){
let data48 = data47.numbers;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data48)){
var valid16 = true;
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
let data49 = data48[i8];
const _errs104 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts/numbers/" + i8,schemaPath:"#/properties/release/properties/versionParts/properties/numbers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs104 === errors;
if(!valid16){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/versionParts/numbers",schemaPath:"#/properties/release/properties/versionParts/properties/numbers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs102 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data47.prerelease !== undefined){
let data50 = data47.prerelease;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data50)){
var valid17 = true;
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
const _errs108 = errors;
if(typeof data50[i9] !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/versionParts/prerelease/" + i9,schemaPath:"#/properties/release/properties/versionParts/properties/prerelease/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs108 === errors;
if(!valid17){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/versionParts/prerelease",schemaPath:"#/properties/release/properties/versionParts/properties/prerelease/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs106 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs99 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.tag !== undefined){
let data52 = data21.tag;
const _errs110 = errors;
if(errors === _errs110){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing8;
if(((((data52.name === undefined) && (missing8 = "name")) || ((data52.commit === undefined) && (missing8 = "commit"))) || ((data52.annotated === undefined) && (missing8 = "annotated"))) || ((data52.signature === undefined) && (missing8 = "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs112 = errors;
for(const key8 in data52){
if(!((((key8 === "name") || (key8 === "commit")) || (key8 === "annotated")) || (key8 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs112 === errors){
if(data52.name !== undefined){
const _errs113 = errors;
if(typeof data52.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/name",schemaPath:"#/properties/release/properties/tag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs113 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data52.commit !== undefined){
let data54 = data52.commit;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
validate21.errors = [{instancePath:instancePath+"/release/tag/commit",schemaPath:"#/properties/release/properties/tag/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/tag/commit",schemaPath:"#/properties/release/properties/tag/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs115 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data52.annotated !== undefined){
const _errs117 = errors;
if(typeof data52.annotated !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/tag/annotated",schemaPath:"#/properties/release/properties/tag/properties/annotated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs117 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data52.signature !== undefined){
let data56 = data52.signature;
const _errs119 = errors;
if(errors === _errs119){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing9;
if((data56.state === undefined) && (missing9 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs121 = errors;
for(const key9 in data56){
if(!((key9 === "state") || (key9 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs121 === errors){
if(data56.state !== undefined){
let data57 = data56.state;
const _errs122 = errors;
if(typeof data57 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data57 === "good") || (data57 === "bad")) || (data57 === "unknownKey")) || (data57 === "unsigned")) || (data57 === "unverifiable"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.tag.properties.signature.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs122 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data56.signer !== undefined){
const _errs124 = errors;
if(typeof data56.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/signer",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs124 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs119 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs110 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.baseline !== undefined){
let data59 = data21.baseline;
const _errs126 = errors;
if(errors === _errs126){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing10;
if((data59.version === undefined) && (missing10 = "version")){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs128 = errors;
for(const key10 in data59){
if(!((key10 === "version") || (key10 === "commit"))){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs128 === errors){
if(data59.version !== undefined){
const _errs129 = errors;
if(typeof data59.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baseline/version",schemaPath:"#/properties/release/properties/baseline/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs129 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data59.commit !== undefined){
let data61 = data59.commit;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
validate21.errors = [{instancePath:instancePath+"/release/baseline/commit",schemaPath:"#/properties/release/properties/baseline/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/baseline/commit",schemaPath:"#/properties/release/properties/baseline/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs131 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs126 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.committedAt !== undefined){
let data62 = data21.committedAt;
const _errs133 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate21.errors = [{instancePath:instancePath+"/release/committedAt",schemaPath:"#/properties/release/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs133 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data63 = data.evidence;
const _errs135 = errors;
if(errors === _errs135){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing11;
if(((data63.kinds === undefined) && (missing11 = "kinds")) || ((data63.items === undefined) && (missing11 = "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs137 = errors;
for(const key11 in data63){
if(!((key11 === "kinds") || (key11 === "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs137 === errors){
if(data63.kinds !== undefined){
let data64 = data63.kinds;
const _errs138 = errors;
if(errors === _errs138){
if(Array.isArray(data64)){
var valid22 = true;
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
const _errs140 = errors;
if(!(validate28(data64[i10], {instancePath:instancePath+"/evidence/kinds/" + i10,parentData:data64,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid22 = _errs140 === errors;
if(!valid22){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence/kinds",schemaPath:"#/properties/evidence/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs138 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data63.items !== undefined){
let data66 = data63.items;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data66)){
var valid23 = true;
const len11 = data66.length;
for(let i11=0; i11<len11; i11++){
const _errs143 = errors;
if(!(validate30(data66[i11], {instancePath:instancePath+"/evidence/items/" + i11,parentData:data66,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid23 = _errs143 === errors;
if(!valid23){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence/items",schemaPath:"#/properties/evidence/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs141 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs135 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data68 = data.tests;
const _errs144 = errors;
if(errors === _errs144){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing12;
if((((((((data68.counts === undefined) && (missing12 = "counts")) || ((data68.runs === undefined) && (missing12 = "runs"))) || ((data68.results === undefined) && (missing12 = "results"))) || ((data68.index === undefined) && (missing12 = "index"))) || ((data68.required === undefined) && (missing12 = "required"))) || ((data68.notPassed === undefined) && (missing12 = "notPassed"))) || ((data68.runSetDigest === undefined) && (missing12 = "runSetDigest"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs146 = errors;
for(const key12 in data68){
if(!((((((((key12 === "counts") || (key12 === "runs")) || (key12 === "results")) || (key12 === "index")) || (key12 === "required")) || (key12 === "notPassed")) || (key12 === "runSetDigest")) || (key12 === "lastFinishedAt"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs146 === errors){
if(data68.counts !== undefined){
const _errs147 = errors;
if(!(validate34(data68.counts, {instancePath:instancePath+"/tests/counts",parentData:data68,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.runs !== undefined){
let data70 = data68.runs;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data70)){
var valid25 = true;
const len12 = data70.length;
for(let i12=0; i12<len12; i12++){
const _errs150 = errors;
if(!(validate36(data70[i12], {instancePath:instancePath+"/tests/runs/" + i12,parentData:data70,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate36.errors);
errors = vErrors.length;
}
var valid25 = _errs150 === errors;
if(!valid25){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/runs",schemaPath:"#/properties/tests/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs148 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.results !== undefined){
let data72 = data68.results;
const _errs151 = errors;
if(errors === _errs151){
if(Array.isArray(data72)){
var valid26 = true;
const len13 = data72.length;
for(let i13=0; i13<len13; i13++){
const _errs153 = errors;
if(!(validate40(data72[i13], {instancePath:instancePath+"/tests/results/" + i13,parentData:data72,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate40.errors);
errors = vErrors.length;
}
var valid26 = _errs153 === errors;
if(!valid26){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/results",schemaPath:"#/properties/tests/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs151 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.index !== undefined){
let data74 = data68.index;
const _errs154 = errors;
if(errors === _errs154){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key13 in data74){
let data75 = data74[key13];
const _errs157 = errors;
if(errors === _errs157){
if(Array.isArray(data75)){
var valid28 = true;
const len14 = data75.length;
for(let i14=0; i14<len14; i14++){
let data76 = data75[i14];
const _errs159 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
validate21.errors = [{instancePath:instancePath+"/tests/index/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/tests/properties/index/additionalProperties/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid28 = _errs159 === errors;
if(!valid28){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/index/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/properties/index/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs157 === errors;
if(!valid27){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/index",schemaPath:"#/properties/tests/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs154 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.required !== undefined){
let data77 = data68.required;
const _errs161 = errors;
if(errors === _errs161){
if(Array.isArray(data77)){
var valid29 = true;
const len15 = data77.length;
for(let i15=0; i15<len15; i15++){
const _errs163 = errors;
if(!(validate43(data77[i15], {instancePath:instancePath+"/tests/required/" + i15,parentData:data77,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate43.errors);
errors = vErrors.length;
}
var valid29 = _errs163 === errors;
if(!valid29){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/required",schemaPath:"#/properties/tests/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs161 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.notPassed !== undefined){
let data79 = data68.notPassed;
const _errs164 = errors;
if(errors === _errs164){
if(Array.isArray(data79)){
var valid30 = true;
const len16 = data79.length;
for(let i16=0; i16<len16; i16++){
let data80 = data79[i16];
const _errs166 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
validate21.errors = [{instancePath:instancePath+"/tests/notPassed/" + i16,schemaPath:"#/properties/tests/properties/notPassed/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs166 === errors;
if(!valid30){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/notPassed",schemaPath:"#/properties/tests/properties/notPassed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs164 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.runSetDigest !== undefined){
let data81 = data68.runSetDigest;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
validate21.errors = [{instancePath:instancePath+"/tests/runSetDigest",schemaPath:"#/properties/tests/properties/runSetDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/runSetDigest",schemaPath:"#/properties/tests/properties/runSetDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs168 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.lastFinishedAt !== undefined){
let data82 = data68.lastFinishedAt;
const _errs170 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate21.errors = [{instancePath:instancePath+"/tests/lastFinishedAt",schemaPath:"#/properties/tests/properties/lastFinishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid24 = _errs170 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data83 = data.requirements;
const _errs172 = errors;
if(errors === _errs172){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing13;
if(((data83.items === undefined) && (missing13 = "items")) || ((data83.index === undefined) && (missing13 = "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs174 = errors;
for(const key14 in data83){
if(!((key14 === "items") || (key14 === "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs174 === errors){
if(data83.items !== undefined){
let data84 = data83.items;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data84)){
var valid32 = true;
const len17 = data84.length;
for(let i17=0; i17<len17; i17++){
const _errs177 = errors;
if(!(validate46(data84[i17], {instancePath:instancePath+"/requirements/items/" + i17,parentData:data84,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate46.errors);
errors = vErrors.length;
}
var valid32 = _errs177 === errors;
if(!valid32){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements/items",schemaPath:"#/properties/requirements/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs175 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data83.index !== undefined){
let data86 = data83.index;
const _errs178 = errors;
if(errors === _errs178){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key15 in data86){
let data87 = data86[key15];
const _errs181 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate21.errors = [{instancePath:instancePath+"/requirements/index/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs181 === errors;
if(!valid33){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements/index",schemaPath:"#/properties/requirements/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs178 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs172 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data88 = data.riskControls;
const _errs183 = errors;
if(errors === _errs183){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing14;
if(((data88.items === undefined) && (missing14 = "items")) || ((data88.index === undefined) && (missing14 = "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs185 = errors;
for(const key16 in data88){
if(!((key16 === "items") || (key16 === "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs185 === errors){
if(data88.items !== undefined){
let data89 = data88.items;
const _errs186 = errors;
if(errors === _errs186){
if(Array.isArray(data89)){
var valid35 = true;
const len18 = data89.length;
for(let i18=0; i18<len18; i18++){
const _errs188 = errors;
if(!(validate52(data89[i18], {instancePath:instancePath+"/riskControls/items/" + i18,parentData:data89,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid35 = _errs188 === errors;
if(!valid35){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/riskControls/items",schemaPath:"#/properties/riskControls/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs186 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data88.index !== undefined){
let data91 = data88.index;
const _errs189 = errors;
if(errors === _errs189){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key17 in data91){
let data92 = data91[key17];
const _errs192 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate21.errors = [{instancePath:instancePath+"/riskControls/index/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/riskControls/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid36 = _errs192 === errors;
if(!valid36){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/riskControls/index",schemaPath:"#/properties/riskControls/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs189 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data93 = data.verification;
const _errs194 = errors;
if(errors === _errs194){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing15;
if((data93.reports === undefined) && (missing15 = "reports")){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs196 = errors;
for(const key18 in data93){
if(!(key18 === "reports")){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs196 === errors){
if(data93.reports !== undefined){
let data94 = data93.reports;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data94)){
var valid38 = true;
const len19 = data94.length;
for(let i19=0; i19<len19; i19++){
const _errs199 = errors;
if(!(validate56(data94[i19], {instancePath:instancePath+"/verification/reports/" + i19,parentData:data94,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate56.errors);
errors = vErrors.length;
}
var valid38 = _errs199 === errors;
if(!valid38){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/reports",schemaPath:"#/properties/verification/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs194 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
let data96 = data.anomalies;
const _errs200 = errors;
if(errors === _errs200){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing16;
if(((((((data96.sourcesConfigured === undefined) && (missing16 = "sourcesConfigured")) || ((data96.exports === undefined) && (missing16 = "exports"))) || ((data96.reports === undefined) && (missing16 = "reports"))) || ((data96.open === undefined) && (missing16 = "open"))) || ((data96.index === undefined) && (missing16 = "index"))) || ((data96.closed === undefined) && (missing16 = "closed"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs202 = errors;
for(const key19 in data96){
if(!((((((key19 === "sourcesConfigured") || (key19 === "exports")) || (key19 === "reports")) || (key19 === "open")) || (key19 === "index")) || (key19 === "closed"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs202 === errors){
if(data96.sourcesConfigured !== undefined){
let data97 = data96.sourcesConfigured;
const _errs203 = errors;
if(errors === _errs203){
if(Array.isArray(data97)){
var valid40 = true;
const len20 = data97.length;
for(let i20=0; i20<len20; i20++){
const _errs205 = errors;
if(typeof data97[i20] !== "string"){
validate21.errors = [{instancePath:instancePath+"/anomalies/sourcesConfigured/" + i20,schemaPath:"#/properties/anomalies/properties/sourcesConfigured/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs205 === errors;
if(!valid40){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/sourcesConfigured",schemaPath:"#/properties/anomalies/properties/sourcesConfigured/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs203 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data96.exports !== undefined){
let data99 = data96.exports;
const _errs207 = errors;
if(errors === _errs207){
if(Array.isArray(data99)){
var valid41 = true;
const len21 = data99.length;
for(let i21=0; i21<len21; i21++){
const _errs209 = errors;
if(!(validate60(data99[i21], {instancePath:instancePath+"/anomalies/exports/" + i21,parentData:data99,parentDataProperty:i21,rootData}))){
vErrors = collected(vErrors, validate60.errors);
errors = vErrors.length;
}
var valid41 = _errs209 === errors;
if(!valid41){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/exports",schemaPath:"#/properties/anomalies/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs207 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data96.reports !== undefined){
let data101 = data96.reports;
const _errs210 = errors;
if(errors === _errs210){
if(Array.isArray(data101)){
var valid42 = true;
const len22 = data101.length;
for(let i22=0; i22<len22; i22++){
const _errs212 = errors;
if(!(validate64(data101[i22], {instancePath:instancePath+"/anomalies/reports/" + i22,parentData:data101,parentDataProperty:i22,rootData}))){
vErrors = collected(vErrors, validate64.errors);
errors = vErrors.length;
}
var valid42 = _errs212 === errors;
if(!valid42){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/reports",schemaPath:"#/properties/anomalies/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs210 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data96.open !== undefined){
let data103 = data96.open;
const _errs213 = errors;
if(errors === _errs213){
if(Array.isArray(data103)){
var valid43 = true;
const len23 = data103.length;
for(let i23=0; i23<len23; i23++){
const _errs215 = errors;
if(!(validate67(data103[i23], {instancePath:instancePath+"/anomalies/open/" + i23,parentData:data103,parentDataProperty:i23,rootData}))){
vErrors = collected(vErrors, validate67.errors);
errors = vErrors.length;
}
var valid43 = _errs215 === errors;
if(!valid43){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/open",schemaPath:"#/properties/anomalies/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs213 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data96.index !== undefined){
let data105 = data96.index;
const _errs216 = errors;
if(errors === _errs216){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key20 in data105){
let data106 = data105[key20];
const _errs219 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate21.errors = [{instancePath:instancePath+"/anomalies/index/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anomalies/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid44 = _errs219 === errors;
if(!valid44){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/index",schemaPath:"#/properties/anomalies/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs216 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data96.closed !== undefined){
let data107 = data96.closed;
const _errs221 = errors;
if(errors === _errs221){
if(Array.isArray(data107)){
var valid45 = true;
const len24 = data107.length;
for(let i24=0; i24<len24; i24++){
const _errs223 = errors;
if(typeof data107[i24] !== "string"){
validate21.errors = [{instancePath:instancePath+"/anomalies/closed/" + i24,schemaPath:"#/properties/anomalies/properties/closed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs223 === errors;
if(!valid45){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/closed",schemaPath:"#/properties/anomalies/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs221 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs200 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data109 = data.analysis;
const _errs225 = errors;
if(errors === _errs225){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing17;
if(((data109.runs === undefined) && (missing17 = "runs")) || ((data109.findings === undefined) && (missing17 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs227 = errors;
for(const key21 in data109){
if(!((key21 === "runs") || (key21 === "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs227 === errors){
if(data109.runs !== undefined){
let data110 = data109.runs;
const _errs228 = errors;
if(errors === _errs228){
if(Array.isArray(data110)){
var valid47 = true;
const len25 = data110.length;
for(let i25=0; i25<len25; i25++){
const _errs230 = errors;
if(!(validate70(data110[i25], {instancePath:instancePath+"/analysis/runs/" + i25,parentData:data110,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate70.errors);
errors = vErrors.length;
}
var valid47 = _errs230 === errors;
if(!valid47){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid46 = _errs228 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data109.findings !== undefined){
let data112 = data109.findings;
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data112)){
var valid48 = true;
const len26 = data112.length;
for(let i26=0; i26<len26; i26++){
const _errs233 = errors;
if(!(validate73(data112[i26], {instancePath:instancePath+"/analysis/findings/" + i26,parentData:data112,parentDataProperty:i26,rootData}))){
vErrors = collected(vErrors, validate73.errors);
errors = vErrors.length;
}
var valid48 = _errs233 === errors;
if(!valid48){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid46 = _errs231 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs225 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data114 = data.changes;
const _errs234 = errors;
if(errors === _errs234){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing18;
if(((data114.commits === undefined) && (missing18 = "commits")) || ((data114.authors === undefined) && (missing18 = "authors"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs236 = errors;
for(const key22 in data114){
if(!(((key22 === "commits") || (key22 === "authors")) || (key22 === "range"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs236 === errors){
if(data114.commits !== undefined){
let data115 = data114.commits;
const _errs237 = errors;
if(errors === _errs237){
if(Array.isArray(data115)){
var valid50 = true;
const len27 = data115.length;
for(let i27=0; i27<len27; i27++){
const _errs239 = errors;
if(!(validate76(data115[i27], {instancePath:instancePath+"/changes/commits/" + i27,parentData:data115,parentDataProperty:i27,rootData}))){
vErrors = collected(vErrors, validate76.errors);
errors = vErrors.length;
}
var valid50 = _errs239 === errors;
if(!valid50){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs237 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data114.authors !== undefined){
let data117 = data114.authors;
const _errs240 = errors;
if(errors === _errs240){
if(Array.isArray(data117)){
var valid51 = true;
const len28 = data117.length;
for(let i28=0; i28<len28; i28++){
const _errs242 = errors;
if(typeof data117[i28] !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/authors/" + i28,schemaPath:"#/properties/changes/properties/authors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs242 === errors;
if(!valid51){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/authors",schemaPath:"#/properties/changes/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs240 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data114.range !== undefined){
let data119 = data114.range;
const _errs244 = errors;
if(errors === _errs244){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing19;
if((data119.to === undefined) && (missing19 = "to")){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs246 = errors;
for(const key23 in data119){
if(!((key23 === "to") || (key23 === "from"))){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs246 === errors){
if(data119.to !== undefined){
let data120 = data119.to;
const _errs247 = errors;
if(errors === _errs247){
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
validate21.errors = [{instancePath:instancePath+"/changes/range/to",schemaPath:"#/properties/changes/properties/range/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/range/to",schemaPath:"#/properties/changes/properties/range/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid52 = _errs247 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data119.from !== undefined){
let data121 = data119.from;
const _errs249 = errors;
if(errors === _errs249){
if(typeof data121 === "string"){
if(!pattern0.test(data121)){
validate21.errors = [{instancePath:instancePath+"/changes/range/from",schemaPath:"#/properties/changes/properties/range/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/range/from",schemaPath:"#/properties/changes/properties/range/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid52 = _errs249 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid49 = _errs244 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs234 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data122 = data.plan;
const _errs251 = errors;
if(errors === _errs251){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing20;
if((((data122.tasks === undefined) && (missing20 = "tasks")) || ((data122.documents === undefined) && (missing20 = "documents"))) || ((data122.documentIndex === undefined) && (missing20 = "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs253 = errors;
for(const key24 in data122){
if(!(((key24 === "tasks") || (key24 === "documents")) || (key24 === "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs253 === errors){
if(data122.tasks !== undefined){
let data123 = data122.tasks;
const _errs254 = errors;
if(errors === _errs254){
if(Array.isArray(data123)){
var valid54 = true;
const len29 = data123.length;
for(let i29=0; i29<len29; i29++){
const _errs256 = errors;
if(!(validate81(data123[i29], {instancePath:instancePath+"/plan/tasks/" + i29,parentData:data123,parentDataProperty:i29,rootData}))){
vErrors = collected(vErrors, validate81.errors);
errors = vErrors.length;
}
var valid54 = _errs256 === errors;
if(!valid54){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/tasks",schemaPath:"#/properties/plan/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs254 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data122.documents !== undefined){
let data125 = data122.documents;
const _errs257 = errors;
if(errors === _errs257){
if(Array.isArray(data125)){
var valid55 = true;
const len30 = data125.length;
for(let i30=0; i30<len30; i30++){
const _errs259 = errors;
if(!(validate84(data125[i30], {instancePath:instancePath+"/plan/documents/" + i30,parentData:data125,parentDataProperty:i30,rootData}))){
vErrors = collected(vErrors, validate84.errors);
errors = vErrors.length;
}
var valid55 = _errs259 === errors;
if(!valid55){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs257 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data122.documentIndex !== undefined){
let data127 = data122.documentIndex;
const _errs260 = errors;
if(errors === _errs260){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key25 in data127){
let data128 = data127[key25];
const _errs263 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate21.errors = [{instancePath:instancePath+"/plan/documentIndex/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/documentIndex/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs263 === errors;
if(!valid56){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documentIndex",schemaPath:"#/properties/plan/properties/documentIndex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid53 = _errs260 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs251 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data129 = data.risk;
const _errs265 = errors;
if(errors === _errs265){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
const _errs267 = errors;
for(const key26 in data129){
if(!(key26 === "classification")){
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs267 === errors){
if(data129.classification !== undefined){
if(!(validate87(data129.classification, {instancePath:instancePath+"/risk/classification",parentData:data129,parentDataProperty:"classification",rootData}))){
vErrors = collected(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs265 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data131 = data.soup;
const _errs269 = errors;
if(errors === _errs269){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing21;
if(((data131.items === undefined) && (missing21 = "items")) || ((data131.index === undefined) && (missing21 = "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs271 = errors;
for(const key27 in data131){
if(!((key27 === "items") || (key27 === "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs271 === errors){
if(data131.items !== undefined){
let data132 = data131.items;
const _errs272 = errors;
if(errors === _errs272){
if(Array.isArray(data132)){
var valid59 = true;
const len31 = data132.length;
for(let i31=0; i31<len31; i31++){
const _errs274 = errors;
if(!(validate92(data132[i31], {instancePath:instancePath+"/soup/items/" + i31,parentData:data132,parentDataProperty:i31,rootData}))){
vErrors = collected(vErrors, validate92.errors);
errors = vErrors.length;
}
var valid59 = _errs274 === errors;
if(!valid59){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup/items",schemaPath:"#/properties/soup/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid58 = _errs272 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data131.index !== undefined){
let data134 = data131.index;
const _errs275 = errors;
if(errors === _errs275){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key28 in data134){
let data135 = data134[key28];
const _errs278 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate21.errors = [{instancePath:instancePath+"/soup/index/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/soup/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid60 = _errs278 === errors;
if(!valid60){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup/index",schemaPath:"#/properties/soup/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs275 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs269 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data136 = data.sbom;
const _errs280 = errors;
if(errors === _errs280){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing22;
if((((data136.documents === undefined) && (missing22 = "documents")) || ((data136.components === undefined) && (missing22 = "components"))) || ((data136.index === undefined) && (missing22 = "index"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs282 = errors;
for(const key29 in data136){
if(!(((key29 === "documents") || (key29 === "components")) || (key29 === "index"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs282 === errors){
if(data136.documents !== undefined){
let data137 = data136.documents;
const _errs283 = errors;
if(errors === _errs283){
if(Array.isArray(data137)){
var valid62 = true;
const len32 = data137.length;
for(let i32=0; i32<len32; i32++){
const _errs285 = errors;
if(!(validate95(data137[i32], {instancePath:instancePath+"/sbom/documents/" + i32,parentData:data137,parentDataProperty:i32,rootData}))){
vErrors = collected(vErrors, validate95.errors);
errors = vErrors.length;
}
var valid62 = _errs285 === errors;
if(!valid62){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/documents",schemaPath:"#/properties/sbom/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs283 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data136.components !== undefined){
let data139 = data136.components;
const _errs286 = errors;
if(errors === _errs286){
if(Array.isArray(data139)){
var valid63 = true;
const len33 = data139.length;
for(let i33=0; i33<len33; i33++){
const _errs288 = errors;
if(!(validate98(data139[i33], {instancePath:instancePath+"/sbom/components/" + i33,parentData:data139,parentDataProperty:i33,rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid63 = _errs288 === errors;
if(!valid63){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs286 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data136.index !== undefined){
let data141 = data136.index;
const _errs289 = errors;
if(errors === _errs289){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key30 in data141){
let data142 = data141[key30];
const _errs292 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate21.errors = [{instancePath:instancePath+"/sbom/index/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sbom/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid64 = _errs292 === errors;
if(!valid64){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/index",schemaPath:"#/properties/sbom/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid61 = _errs289 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs280 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data143 = data.vulnerabilities;
const _errs294 = errors;
if(errors === _errs294){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing23;
if(((((data143.items === undefined) && (missing23 = "items")) || ((data143.index === undefined) && (missing23 = "index"))) || ((data143.scans === undefined) && (missing23 = "scans"))) || ((data143.unmatchedVex === undefined) && (missing23 = "unmatchedVex"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs296 = errors;
for(const key31 in data143){
if(!((((key31 === "items") || (key31 === "index")) || (key31 === "scans")) || (key31 === "unmatchedVex"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs296 === errors){
if(data143.items !== undefined){
let data144 = data143.items;
const _errs297 = errors;
if(errors === _errs297){
if(Array.isArray(data144)){
var valid66 = true;
const len34 = data144.length;
for(let i34=0; i34<len34; i34++){
const _errs299 = errors;
if(!(validate101(data144[i34], {instancePath:instancePath+"/vulnerabilities/items/" + i34,parentData:data144,parentDataProperty:i34,rootData}))){
vErrors = collected(vErrors, validate101.errors);
errors = vErrors.length;
}
var valid66 = _errs299 === errors;
if(!valid66){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs297 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data143.index !== undefined){
let data146 = data143.index;
const _errs300 = errors;
if(errors === _errs300){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key32 in data146){
let data147 = data146[key32];
const _errs303 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/index/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vulnerabilities/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid67 = _errs303 === errors;
if(!valid67){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/index",schemaPath:"#/properties/vulnerabilities/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs300 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data143.scans !== undefined){
let data148 = data143.scans;
const _errs305 = errors;
if(errors === _errs305){
if(Array.isArray(data148)){
var valid68 = true;
const len35 = data148.length;
for(let i35=0; i35<len35; i35++){
const _errs307 = errors;
if(!(validate107(data148[i35], {instancePath:instancePath+"/vulnerabilities/scans/" + i35,parentData:data148,parentDataProperty:i35,rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid68 = _errs307 === errors;
if(!valid68){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs305 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data143.unmatchedVex !== undefined){
let data150 = data143.unmatchedVex;
const _errs308 = errors;
if(errors === _errs308){
if(Array.isArray(data150)){
var valid69 = true;
const len36 = data150.length;
for(let i36=0; i36<len36; i36++){
const _errs310 = errors;
if(!(validate110(data150[i36], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i36,parentData:data150,parentDataProperty:i36,rootData}))){
vErrors = collected(vErrors, validate110.errors);
errors = vErrors.length;
}
var valid69 = _errs310 === errors;
if(!valid69){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs308 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs294 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data152 = data.notes;
const _errs311 = errors;
if(errors === _errs311){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
const _errs313 = errors;
for(const key33 in data152){
if(!((key33 === "release") || (key33 === "security"))){
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs313 === errors){
if(data152.release !== undefined){
const _errs314 = errors;
if(!(validate113(data152.release, {instancePath:instancePath+"/notes/release",parentData:data152,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate113.errors);
errors = vErrors.length;
}
var valid70 = _errs314 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data152.security !== undefined){
const _errs315 = errors;
if(!(validate117(data152.security, {instancePath:instancePath+"/notes/security",parentData:data152,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate117.errors);
errors = vErrors.length;
}
var valid70 = _errs315 === errors;
}
else {
var valid70 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs311 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
let data155 = data.build;
const _errs316 = errors;
if(errors === _errs316){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
const _errs318 = errors;
for(const key34 in data155){
if(!(key34 === "record")){
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs318 === errors){
if(data155.record !== undefined){
if(!(validate121(data155.record, {instancePath:instancePath+"/build/record",parentData:data155,parentDataProperty:"record",rootData}))){
vErrors = collected(vErrors, validate121.errors);
errors = vErrors.length;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs316 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
let data157 = data.archive;
const _errs320 = errors;
if(errors === _errs320){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing24;
if((data157.items === undefined) && (missing24 = "items")){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs322 = errors;
for(const key35 in data157){
if(!((key35 === "items") || (key35 === "source"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs322 === errors){
if(data157.items !== undefined){
let data158 = data157.items;
const _errs323 = errors;
if(errors === _errs323){
if(Array.isArray(data158)){
var valid73 = true;
const len37 = data158.length;
for(let i37=0; i37<len37; i37++){
const _errs325 = errors;
if(!(validate125(data158[i37], {instancePath:instancePath+"/archive/items/" + i37,parentData:data158,parentDataProperty:i37,rootData}))){
vErrors = collected(vErrors, validate125.errors);
errors = vErrors.length;
}
var valid73 = _errs325 === errors;
if(!valid73){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid72 = _errs323 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data157.source !== undefined){
const _errs326 = errors;
if(!(validate23(data157.source, {instancePath:instancePath+"/archive/source",parentData:data157,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid72 = _errs326 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs320 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data161 = data.waivers;
const _errs327 = errors;
if(errors === _errs327){
if(Array.isArray(data161)){
var valid74 = true;
const len38 = data161.length;
for(let i38=0; i38<len38; i38++){
const _errs329 = errors;
if(!(validate129(data161[i38], {instancePath:instancePath+"/waivers/" + i38,parentData:data161,parentDataProperty:i38,rootData}))){
vErrors = collected(vErrors, validate129.errors);
errors = vErrors.length;
}
var valid74 = _errs329 === errors;
if(!valid74){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs327 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data163 = data.people;
const _errs330 = errors;
if(errors === _errs330){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing25;
if(((data163.items === undefined) && (missing25 = "items")) || ((data163.index === undefined) && (missing25 = "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs332 = errors;
for(const key36 in data163){
if(!((key36 === "items") || (key36 === "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs332 === errors){
if(data163.items !== undefined){
let data164 = data163.items;
const _errs333 = errors;
if(errors === _errs333){
if(Array.isArray(data164)){
var valid76 = true;
const len39 = data164.length;
for(let i39=0; i39<len39; i39++){
const _errs335 = errors;
if(!(validate133(data164[i39], {instancePath:instancePath+"/people/items/" + i39,parentData:data164,parentDataProperty:i39,rootData}))){
vErrors = collected(vErrors, validate133.errors);
errors = vErrors.length;
}
var valid76 = _errs335 === errors;
if(!valid76){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people/items",schemaPath:"#/properties/people/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid75 = _errs333 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data163.index !== undefined){
let data166 = data163.index;
const _errs336 = errors;
if(errors === _errs336){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key37 in data166){
let data167 = data166[key37];
const _errs339 = errors;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
validate21.errors = [{instancePath:instancePath+"/people/index/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid77 = _errs339 === errors;
if(!valid77){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people/index",schemaPath:"#/properties/people/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid75 = _errs336 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs330 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data168 = data.assessment;
const _errs341 = errors;
if(errors === _errs341){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing26;
if((((((((data168.version === undefined) && (missing26 = "version")) || ((data168.changes === undefined) && (missing26 = "changes"))) || ((data168.index === undefined) && (missing26 = "index"))) || ((data168.methods === undefined) && (missing26 = "methods"))) || ((data168.author === undefined) && (missing26 = "author"))) || ((data168.source === undefined) && (missing26 = "source"))) || ((data168.changesSource === undefined) && (missing26 = "changesSource"))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs343 = errors;
for(const key38 in data168){
if(!(func2.call(schema6.properties.assessment.properties, key38))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs343 === errors){
if(data168.version !== undefined){
const _errs344 = errors;
if(typeof data168.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs344 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.changes !== undefined){
let data170 = data168.changes;
const _errs346 = errors;
if(errors === _errs346){
if(Array.isArray(data170)){
var valid79 = true;
const len40 = data170.length;
for(let i40=0; i40<len40; i40++){
const _errs348 = errors;
if(!(validate135(data170[i40], {instancePath:instancePath+"/assessment/changes/" + i40,parentData:data170,parentDataProperty:i40,rootData}))){
vErrors = collected(vErrors, validate135.errors);
errors = vErrors.length;
}
var valid79 = _errs348 === errors;
if(!valid79){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/changes",schemaPath:"#/properties/assessment/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid78 = _errs346 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.index !== undefined){
let data172 = data168.index;
const _errs349 = errors;
if(errors === _errs349){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key39 in data172){
let data173 = data172[key39];
const _errs352 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
validate21.errors = [{instancePath:instancePath+"/assessment/index/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assessment/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid80 = _errs352 === errors;
if(!valid80){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/index",schemaPath:"#/properties/assessment/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs349 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.methods !== undefined){
let data174 = data168.methods;
const _errs354 = errors;
if(errors === _errs354){
if(Array.isArray(data174)){
var valid81 = true;
const len41 = data174.length;
for(let i41=0; i41<len41; i41++){
const _errs356 = errors;
if(typeof data174[i41] !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/methods/" + i41,schemaPath:"#/properties/assessment/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs356 === errors;
if(!valid81){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/methods",schemaPath:"#/properties/assessment/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid78 = _errs354 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.author !== undefined){
const _errs358 = errors;
if(!(validate31(data168.author, {instancePath:instancePath+"/assessment/author",parentData:data168,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid78 = _errs358 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.source !== undefined){
const _errs359 = errors;
if(!(validate23(data168.source, {instancePath:instancePath+"/assessment/source",parentData:data168,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid78 = _errs359 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.changesSource !== undefined){
const _errs360 = errors;
if(!(validate23(data168.changesSource, {instancePath:instancePath+"/assessment/changesSource",parentData:data168,parentDataProperty:"changesSource",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid78 = _errs360 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.from !== undefined){
let data179 = data168.from;
const _errs361 = errors;
if(errors === _errs361){
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
validate21.errors = [{instancePath:instancePath+"/assessment/from",schemaPath:"#/properties/assessment/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/from",schemaPath:"#/properties/assessment/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid78 = _errs361 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.to !== undefined){
let data180 = data168.to;
const _errs363 = errors;
if(errors === _errs363){
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
validate21.errors = [{instancePath:instancePath+"/assessment/to",schemaPath:"#/properties/assessment/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/to",schemaPath:"#/properties/assessment/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid78 = _errs363 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.threatModel !== undefined){
let data181 = data168.threatModel;
const _errs365 = errors;
if(errors === _errs365){
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
let missing27;
if((data181.state === undefined) && (missing27 = "state")){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs367 = errors;
for(const key40 in data181){
if(!(((key40 === "state") || (key40 === "reason")) || (key40 === "reference"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs367 === errors){
if(data181.state !== undefined){
let data182 = data181.state;
const _errs368 = errors;
if(typeof data182 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data182 === "updated") || (data182 === "noUpdateNeeded"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid82 = _errs368 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data181.reason !== undefined){
const _errs370 = errors;
if(typeof data181.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs370 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data181.reference !== undefined){
const _errs372 = errors;
if(typeof data181.reference !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs372 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs365 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.attackSurface !== undefined){
const _errs374 = errors;
if(typeof data168.attackSurface !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs374 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data168.conclusion !== undefined){
let data186 = data168.conclusion;
const _errs376 = errors;
if(errors === _errs376){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
const _errs378 = errors;
for(const key41 in data186){
if(!(((key41 === "text") || (key41 === "by")) || (key41 === "at"))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs378 === errors){
if(data186.text !== undefined){
const _errs379 = errors;
if(typeof data186.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid83 = _errs379 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data186.by !== undefined){
const _errs381 = errors;
if(typeof data186.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid83 = _errs381 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data186.at !== undefined){
let data189 = data186.at;
const _errs383 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid83 = _errs383 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs376 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs341 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
