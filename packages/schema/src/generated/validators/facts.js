// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","description":"Everything the gate understood of a release: the `input` of every rule. Facts state, rules judge. Arrays are sorted by id; an index beside an array maps an id to its position.","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","plan","risk","soup","sbom","vulnerabilities","notes","build","archive","waivers","people"],"properties":{"asOf":{"type":"integer","description":"The moment at which the release is judged; the only time a rule knows. Epoch milliseconds."},"stage":{"type":"string","description":"How far the release has come.","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","description":"The product.","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string","description":"Id."},"name":{"type":"string","description":"Name."},"scheme":{"type":"string","description":"Integrity scheme, for example `iec62304`."},"edition":{"type":"string","description":"Edition of the scheme."},"level":{"type":"string","description":"Integrity level in the scheme."},"items":{"type":"array","description":"Software items with a level of their own.","items":{"type":"object","description":"An item.","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string","description":"Id."},"level":{"type":"string","description":"Level."},"segregation":{"type":"string","description":"Reference to the segregation rationale."}}}},"markets":{"type":"array","description":"Markets.","items":{"type":"string"}},"connected":{"type":"boolean","description":"Whether it is connected."},"fielded":{"type":"boolean","description":"Whether a version is in the field."},"legacy":{"type":"boolean","description":"Whether the legacy route is claimed."},"technologies":{"type":"array","description":"Programming technologies.","items":{"type":"string"}},"lane":{"type":"string","description":"Release lane.","enum":["standard","expedited"]}}},"release":{"type":"object","description":"The release.","additionalProperties":false,"required":["version","versionScheme","commit","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source"],"properties":{"version":{"type":"string","description":"Version."},"versionScheme":{"type":"string","description":"Scheme of version numbers."},"commit":{"type":"string","description":"The released commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"commitFrom":{"type":"string","description":"Where the released commit comes from.","enum":["tag","option","head"]},"firstRelease":{"type":"boolean","description":"Whether it is declared to be the first release."},"artifacts":{"type":"array","description":"Artefacts of the candidate, sorted by name.","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","description":"Earlier releases, sorted by version.","items":{"type":"object","description":"An earlier release.","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string","description":"Version."},"artifacts":{"type":"array","description":"Artefacts.","items":{"type":"object","description":"An artefact.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"releasedAt":{"type":"integer","description":"When. Epoch milliseconds."}}}},"protectedBranches":{"type":"array","description":"Configured protected branches.","items":{"type":"object","description":"A branch.","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string","description":"Name."},"containsCommit":{"type":"boolean","description":"Whether the released commit is in its history."}}}},"dirtyPaths":{"type":"array","description":"Paths outside records and evidence that differ from the released commit in the work tree.","items":{"type":"string"}},"shallow":{"type":"boolean","description":"Whether the clone lacks history."},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","description":"Parts of the version; absent when it does not follow its scheme.","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"type":"array","description":"Numbers.","items":{"type":"integer"}},"prerelease":{"type":"array","description":"Pre-release identifiers.","items":{"type":"string"}}}},"tag":{"type":"object","description":"The tag of the version; absent when there is none.","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string","description":"Name."},"commit":{"type":"string","description":"Commit it peels to. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"annotated":{"type":"boolean","description":"Whether it is an annotated tag."},"signature":{"type":"object","description":"Its signature.","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","description":"State.","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string","description":"Signer."}}}}},"baseline":{"type":"object","description":"The release that this one is compared with.","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}}}},"evidence":{"type":"object","description":"All evidence.","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","description":"State of each kind, sorted by kind.","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","description":"Items, sorted by id.","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","description":"Test results.","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","description":"Runs.","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","description":"Results that matter, sorted by test, then run.","items":{"$ref":"#/definitions/TestResult"}},"index":{"type":"object","description":"Test id to positions in `results`.","additionalProperties":{"type":"array","items":{"type":"integer"}}},"required":{"type":"array","description":"Tests that requirements and risk controls need, sorted by key.","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"type":"array","description":"Positions in `results` of all that did not pass.","items":{"type":"integer"}},"runSetDigest":{"type":"string","description":"SHA-256 over the sorted lines `<sha256 hex of report>\\n` of all test reports: names exactly the judged set. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"lastFinishedAt":{"type":"integer","description":"End of the last run; absent when a run does not say when it ended. Epoch milliseconds."}}},"requirements":{"type":"object","description":"Requirements.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"Requirements.","items":{"$ref":"#/definitions/Requirement"}},"index":{"type":"object","description":"Id to position.","additionalProperties":{"type":"integer"}}}},"riskControls":{"type":"object","description":"Risk controls.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"Risk controls.","items":{"$ref":"#/definitions/RiskControl"}},"index":{"type":"object","description":"Id to position.","additionalProperties":{"type":"integer"}}}},"verification":{"type":"object","description":"Evaluation of results.","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","description":"Reports, sorted by id.","items":{"$ref":"#/definitions/VerificationReport"}}}},"anomalies":{"type":"object","description":"Anomalies.","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed"],"properties":{"sourcesConfigured":{"type":"array","description":"Trackers that must be exported.","items":{"type":"string"}},"exports":{"type":"array","description":"Exports.","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","description":"Open problem reports of tracker exports.","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","description":"Open anomalies of this version.","items":{"$ref":"#/definitions/Anomaly"}},"index":{"type":"object","description":"Id to position in `open`.","additionalProperties":{"type":"integer"}},"closed":{"type":"array","description":"Ids of anomalies recorded as closed, rejected or not affecting this version.","items":{"type":"string"}}}},"analysis":{"type":"object","description":"Static analysis and security tools.","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","description":"Runs.","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","description":"Findings, sorted by id.","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","description":"Changes since the baseline.","additionalProperties":false,"required":["commits","authors"],"properties":{"commits":{"type":"array","description":"Commits, oldest first.","items":{"$ref":"#/definitions/Commit"}},"authors":{"type":"array","description":"All authors, sorted.","items":{"type":"string"}},"range":{"type":"object","description":"Range.","additionalProperties":false,"required":["to"],"properties":{"to":{"type":"string","description":"Release. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"from":{"type":"string","description":"Baseline; absent for a first release. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}}}},"plan":{"type":"object","description":"Plan.","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"type":"array","description":"Tasks.","items":{"$ref":"#/definitions/PlanTask"}},"documents":{"type":"array","description":"Documents.","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"type":"object","description":"Document id to position.","additionalProperties":{"type":"integer"}}}},"risk":{"type":"object","description":"Risk.","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"}}},"soup":{"type":"object","description":"SOUP list.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"Items, sorted by component.","items":{"$ref":"#/definitions/SoupItem"}},"index":{"type":"object","description":"Component to position.","additionalProperties":{"type":"integer"}}}},"sbom":{"type":"object","description":"Software bills of materials.","additionalProperties":false,"required":["documents","components","index"],"properties":{"documents":{"type":"array","description":"Documents.","items":{"$ref":"#/definitions/SbomDocument"}},"components":{"type":"array","description":"Components, sorted by key.","items":{"$ref":"#/definitions/Component"}},"index":{"type":"object","description":"Key to position.","additionalProperties":{"type":"integer"}}}},"vulnerabilities":{"type":"object","description":"Known vulnerabilities.","additionalProperties":false,"required":["items","index","scans","unmatchedVex"],"properties":{"items":{"type":"array","description":"Vulnerabilities, sorted by key.","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"type":"object","description":"Key to position.","additionalProperties":{"type":"integer"}},"scans":{"type":"array","description":"Scans.","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","description":"VEX statements that matched nothing.","items":{"$ref":"#/definitions/UnmatchedVex"}}}},"notes":{"type":"object","description":"Notes to users.","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","description":"Build.","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"}}},"archive":{"type":"object","description":"Archive.","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","description":"Manifest items.","items":{"$ref":"#/definitions/ArchiveItem"}}}},"waivers":{"type":"array","description":"Raw waiver claims, sorted by id.","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","description":"Configured people.","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","description":"People.","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"type":"object","description":"Id to position.","additionalProperties":{"type":"integer"}}}},"assessment":{"type":"object","description":"Security-relevant-changes assessment.","additionalProperties":false,"required":["version","changes","index","methods","author","source"],"properties":{"version":{"type":"string","description":"Version."},"changes":{"type":"array","description":"Changes, sorted by commit.","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"type":"object","description":"Commit to position.","additionalProperties":{"type":"integer"}},"methods":{"type":"array","description":"Methods.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"from":{"type":"string","description":"Start of the assessed range. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"to":{"type":"string","description":"End of the assessed range. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"threatModel":{"type":"object","description":"Threat model statement.","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","description":"State.","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string","description":"Why no update is needed."},"reference":{"type":"string","description":"Threat model."}}},"attackSurface":{"type":"string","description":"Change of the attack surface."},"conclusion":{"type":"object","description":"Conclusion.","additionalProperties":false,"required":[],"properties":{"text":{"type":"string","description":"Text."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}}},"definitions":{"Source":{"type":"object","description":"Where a fact was read: an evidence item, with 1-based line and column in the file or an RFC 6901 pointer into it.","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string","description":"Id of the evidence item."},"path":{"type":"string","description":"Path of the file, relative to the judged folder."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer into the file."}}},"Person":{"type":"object","description":"A person behind a record and how that is known.","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string","description":"Id of the person: an id of the configured people, else the e-mail address or name as given."},"known":{"type":"string","description":"How the author is known: `signed` by a verified signature, `gitAuthor` by the commit that wrote the record, `claimed` by a name in the file alone.","enum":["signed","gitAuthor","claimed"]}}},"Counts":{"type":"object","description":"Number of results by outcome.","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer","description":"Results with outcome `passed`."},"failed":{"type":"integer","description":"Results with outcome `failed`."},"errored":{"type":"integer","description":"Results with outcome `errored`."},"skipped":{"type":"integer","description":"Results with outcome `skipped`."},"disabled":{"type":"integer","description":"Results with outcome `disabled`."},"todo":{"type":"integer","description":"Results with outcome `todo`."},"inconclusive":{"type":"integer","description":"Results with outcome `inconclusive`."},"expectedFailure":{"type":"integer","description":"Results with outcome `expectedFailure`."},"unexpectedPass":{"type":"integer","description":"Results with outcome `unexpectedPass`."},"notRun":{"type":"integer","description":"Results with outcome `notRun`."}}},"Verification":{"type":"object","description":"One way in which a requirement or a risk control is verified.","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","description":"Method.","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string","description":"Test id, when the method is `test`."},"environment":{"type":"string","description":"Environment in which the test must run; absent when any will do."},"reference":{"type":"string","description":"Document or record that holds the review, analysis or inspection."},"reason":{"type":"string","description":"Why a test is not the method."},"by":{"type":"string","description":"Who did the review, analysis or inspection."},"at":{"type":"integer","description":"When it was done. Epoch milliseconds."}}},"EvidenceItem":{"type":"object","description":"One piece of evidence: what it is, its bytes, what it belongs to and how that is known.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string","description":"`<kind>:<path>`, unique."},"kind":{"type":"string","description":"Evidence kind."},"path":{"type":"string","description":"Path relative to the judged folder."},"format":{"type":"string","description":"Format in which it was read, for example `junit` or `cyclonedx-json`."},"state":{"type":"string","description":"Whether this item could be read and holds anything.","enum":["present","empty","unreadable"]},"sha256":{"type":"string","description":"Digest of the bytes that were read. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"subject":{"type":"object","description":"What the evidence says it belongs to.","additionalProperties":false,"required":[],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version."}}},"binding":{"type":"string","description":"How the subject is known: `content` (inside the file or its attestation), `collection` (a collection record beside the file), `record` (a human record that names its version or commit), `observation` (made by the gate itself in the same clean checkout), `none`.","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer","description":"When the evidence says it was made. Epoch milliseconds."},"collectedAt":{"type":"integer","description":"When it was collected, from its collection record; for a record, when it was last committed. Epoch milliseconds."},"collector":{"type":"string","description":"Who or what collected it."},"collectedDigest":{"type":"string","description":"Digest that the collection record gives for the file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string","description":"Why the item is unreadable."}}},"EvidenceKind":{"type":"object","description":"State of one kind of evidence over all its items.","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string","description":"Evidence kind."},"state":{"type":"string","description":"`missing`: no item; `unreadable`: an item could not be parsed; `empty`: nothing in it; else `present`.","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string","description":"Why, for anything but `present`."}}},"TestRun":{"type":"object","description":"One execution of a set of tests, as one report tells it.","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string","description":"Id of the run, unique."},"environment":{"type":"string","description":"Environment; `default` where none was configured."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"digest":{"type":"string","description":"Digest of the report file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","description":"Test tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was tested, when known. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact that was tested, when known. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."},"executor":{"type":"string","description":"Person or automation that ran it."}}},"TestResult":{"type":"object","description":"Result of one test in one run. Listed are all that did not pass and all that a requirement, risk control, anomaly or waiver refers to.","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source"],"properties":{"test":{"type":"string","description":"Test id: `<classname>::<name>`, or the name where there is no class."},"name":{"type":"string","description":"Name as reported."},"run":{"type":"integer","description":"Position in `tests.runs`."},"environment":{"type":"string","description":"Environment of the run."},"outcome":{"type":"string","description":"Outcome; only `passed` is a pass.","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer","description":"Attempts in this run, 1 or more."},"requirements":{"type":"array","description":"Requirement ids that the report attaches to the test.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string","description":"Failure or skip message as reported (untrusted, shortened)."}}},"RequiredTest":{"type":"object","description":"A test that a requirement or risk control needs, joined with its results.","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source"],"properties":{"key":{"type":"string","description":"`<test>` or `<test> in <environment>`, unique."},"test":{"type":"string","description":"Test id."},"requiredBy":{"type":"array","description":"Who needs it.","items":{"type":"object","description":"A requirement or risk control.","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","description":"Kind.","enum":["requirement","riskControl"]},"id":{"type":"string","description":"Id."}}}},"verifiesRiskControl":{"type":"boolean","description":"Whether a risk control rests on it."},"results":{"type":"array","description":"Positions in `tests.results`, oldest first.","items":{"type":"integer"}},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string","description":"Environment asked for; absent when any will do."}}},"Requirement":{"type":"object","description":"A requirement.","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind, for example `software`, `security`, `ui`."},"inScope":{"type":"boolean","description":"Whether this release must meet it."},"status":{"type":"string","description":"Status as given."},"suspect":{"type":"boolean","description":"Whether a link to or from it is marked for re-review."},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"riskControls":{"type":"array","description":"Risk controls that it implements.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}},"RiskControl":{"type":"object","description":"A risk control measure.","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string","description":"Id."},"location":{"type":"string","description":"Where the measure acts.","enum":["software","hardware","independentSystem","procedure"]},"items":{"type":"array","description":"Configuration items that hold it.","items":{"type":"string"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}},"VerificationReport":{"type":"object","description":"A person's evaluation of the verification results.","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string","description":"Id."},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer","description":"When it was signed. Epoch milliseconds."},"runSetDigest":{"type":"string","description":"The set of test reports that was evaluated, see `tests.runSetDigest`. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version it covers."},"conclusion":{"type":"string","description":"Conclusion.","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit it covers. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},"AnomalyExport":{"type":"object","description":"How the list of anomalies was taken from its tracker.","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string","description":"Tracker, one of `anomalies.sourcesConfigured`."},"query":{"type":"string","description":"The query that was run."},"declaredTotal":{"type":"integer","description":"Number of items the tracker said it has for the query."},"counted":{"type":"integer","description":"Number of items that the gate counted."},"extractedAt":{"type":"integer","description":"When the export was taken. Epoch milliseconds."},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string","description":"The exported file; absent when the anomaly records themselves are the list."}}},"ProblemReport":{"type":"object","description":"An open item of a tracker export.","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string","description":"`<tracker>#<number>`."},"tracker":{"type":"string","description":"Tracker."},"title":{"type":"string","description":"Title (untrusted)."},"state":{"type":"string","description":"State.","enum":["open","closed"]},"labels":{"type":"array","description":"Labels.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string","description":"Address."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"changedAt":{"type":"integer","description":"Last change. Epoch milliseconds."}}},"Anomaly":{"type":"object","description":"A known residual anomaly as its record tells it (fields of the anomaly record schema; absent when not recorded).","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"description":{"type":"string","description":"Observable behaviour."},"affectsRelease":{"type":"boolean","description":"Whether the released version is among the affected ones, or the affected versions are unknown."},"affectedVersions":{"type":"array","description":"Versions, or `unknown`.","items":{"type":"string"}},"affectedItems":{"type":"array","description":"Configuration items.","items":{"type":"string"}},"contentDigest":{"type":"string","description":"Digest over description, criticality and affected items: what an evaluation evaluates. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"recorded":{"type":"array","description":"Dotted paths of the record fields that are present and not empty, sorted. `evaluation.by`, for example.","items":{"type":"string"}},"hazardousSituations":{"type":"array","description":"Hazardous situations it contributes to.","items":{"type":"string"}},"duplicates":{"type":"array","description":"Problem reports, tests or findings that this anomaly also stands for.","items":{"type":"string"}},"failingTests":{"type":"array","description":"Tests that show it.","items":{"type":"string"}},"findings":{"type":"array","description":"Findings that show it.","items":{"type":"string"}},"vulnerabilityIds":{"type":"array","description":"Vulnerabilities.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string","description":"Problem report it stands for, `<tracker>#<number>`."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"lastModifiedAt":{"type":"integer","description":"Last change of description, criticality or affected items, as recorded. Epoch milliseconds."},"reportedBy":{"type":"string","description":"Who reported it."},"assignee":{"type":"string","description":"Who works on it."},"criticality":{"type":"object","description":"Criticality.","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string","description":"Performance."},"safety":{"type":"string","description":"Safety."},"security":{"type":"string","description":"Security."}}},"triage":{"type":"object","description":"Safety triage.","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean","description":"Whether it is relevant to safety."},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}},"noHazardRationale":{"type":"string","description":"Why there is no hazardous situation."},"harmSeverity":{"type":"string","description":"Severity of the harm."},"evaluation":{"type":"object","description":"Safety evaluation.","additionalProperties":false,"required":[],"properties":{"outcome":{"type":"string","description":"Outcome; absent or `undecided` is not decided.","enum":["acceptable","unacceptable","undecided"]},"by":{"type":"string","description":"Who."},"role":{"type":"string","description":"In which role."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"riskFileVersion":{"type":"string","description":"Risk file version used."},"rationaleNotFixed":{"type":"string","description":"Why it is not fixed."},"contentDigest":{"type":"string","description":"The content that was evaluated, when recorded. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"workaround":{"type":"string","description":"Work-around for users."},"userFacing":{"type":"boolean","description":"Whether users meet a safety effect of it."},"userCommunication":{"type":"string","description":"Where users are told."},"security":{"type":"object","description":"Security assessment.","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","description":"Impact.","enum":["none","possible","vulnerability"]},"cwe":{"type":"array","description":"CWE ids considered.","items":{"type":"string"}},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}},"Finding":{"type":"object","description":"A finding of a static analysis or security tool that the tool reports as a failure.","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string","description":"Stable id."},"tool":{"type":"string","description":"Tool."},"rule":{"type":"string","description":"Rule of the tool."},"level":{"type":"string","description":"Effective level.","enum":["error","warning","note","none"]},"security":{"type":"boolean","description":"Whether the rule is a security rule."},"message":{"type":"string","description":"Message (untrusted, shortened)."},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number","description":"Security severity 0 to 10."},"suppressed":{"type":"object","description":"Suppression.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","description":"Status; only `accepted` silences.","enum":["accepted","underReview","rejected"]},"justification":{"type":"string","description":"Why."}}},"path":{"type":"string","description":"File it is about."},"line":{"type":"integer","description":"Line."}}},"ToolRun":{"type":"object","description":"One run of an analysis tool.","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string","description":"Tool."},"successful":{"type":"boolean","description":"Whether the tool says that it ran to its end."},"findings":{"type":"integer","description":"Number of findings."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit analysed. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},"SecuritySignal":{"type":"object","description":"Why a change may be security-relevant.","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","description":"Kind of signal.","enum":["path","message","dependency"]},"pattern":{"type":"string","description":"Pattern that matched."},"detail":{"type":"string","description":"What it matched (untrusted)."}}},"Commit":{"type":"object","description":"A commit between the baseline and the release.","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"type":"string","description":"Id. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"author":{"type":"string","description":"Author: id of a configured person, else the e-mail address."},"committedAt":{"type":"integer","description":"Commit time. Epoch milliseconds."},"subject":{"type":"string","description":"First line of the message (untrusted)."},"merge":{"type":"boolean","description":"Whether it has several parents."},"securitySignals":{"type":"array","description":"Signals, sorted.","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}},"AssessedChange":{"type":"object","description":"A change as the security-relevant-changes assessment judged it.","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"relevant":{"type":"boolean","description":"Whether it is security-relevant."},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string","description":"Category."},"reason":{"type":"string","description":"Why."},"reviewer":{"type":"string","description":"Who reviewed it."},"competence":{"type":"string","description":"Security competence of the reviewer."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}},"PlanTask":{"type":"object","description":"A task of the development or maintenance plan.","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"levels":{"type":"array","description":"Integrity levels it applies to; empty means all.","items":{"type":"string"}},"state":{"type":"string","description":"State.","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string","description":"Why it is not needed."},"document":{"type":"object","description":"Document that shows it.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Version."}}}}},"PlanDocument":{"type":"object","description":"A document of the plan.","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Current version."},"state":{"type":"string","description":"State.","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"approver":{"type":"string","description":"Who."}}},"Classification":{"type":"object","description":"Safety classification.","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string","description":"Level."},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","description":"Reductions of the level.","items":{"type":"object","description":"A reduction.","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string","description":"Risk control it rests on."},"location":{"type":"string","description":"Where the control acts.","enum":["software","hardware","independentSystem","procedure"]},"reference":{"type":"string","description":"Reference."},"referenceFound":{"type":"boolean","description":"Whether the reference is a file of the released commit."},"controlFound":{"type":"boolean","description":"Whether the control is among the risk controls."},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string","description":"Location that the list of risk controls gives for the control."}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string","description":"Worst-case rationale."},"worstCase":{"type":"string","description":"Worst harm that a failure can contribute to."},"approver":{"type":"string","description":"Who approved."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"riskFile":{"type":"object","description":"Risk file.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"Reference."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}}}},"SoupItem":{"type":"object","description":"A SOUP item.","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string","description":"Package URL with version, or `name@version`; unique."},"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"manufacturer":{"type":"string","description":"Manufacturer or origin."},"designator":{"type":"string","description":"Unique designator."}}},"Component":{"type":"object","description":"A component of a software bill of materials.","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source"],"properties":{"key":{"type":"string","description":"Package URL with version, else `name@version`."},"name":{"type":"string","description":"Name."},"type":{"type":"string","description":"Component type."},"scope":{"type":"string","description":"Scope.","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean","description":"Whether someone else made it: not the subject, not listed as own."},"document":{"type":"integer","description":"Position in `sbom.documents`."},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string","description":"Package URL."},"version":{"type":"string","description":"Version."},"supplier":{"type":"string","description":"Supplier."}}},"SbomDocument":{"type":"object","description":"A software bill of materials.","additionalProperties":false,"required":["format","specVersion","source"],"properties":{"format":{"type":"string","description":"Format."},"specVersion":{"type":"string","description":"Version of the format."},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","description":"What it describes.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"purl":{"type":"string","description":"Package URL."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"producedAt":{"type":"integer","description":"When it was made. Epoch milliseconds."}}},"Vulnerability":{"type":"object","description":"A known vulnerability of a component.","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string","description":"`<id> in <component>`, unique."},"id":{"type":"string","description":"Id; the CVE where one is known."},"aliases":{"type":"array","description":"Other ids.","items":{"type":"string"}},"component":{"type":"string","description":"Package URL with version."},"severity":{"type":"string","description":"Severity.","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","description":"Known exploited.","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean","description":"Whether a catalogue of exploited vulnerabilities lists it."},"since":{"type":"string","description":"Date listed."}}},"fixedIn":{"type":"array","description":"Versions that fix it.","items":{"type":"string"}},"ignoredByScanner":{"type":"boolean","description":"Whether the scanner itself set it aside."},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number","description":"CVSS base score, recomputed from its vector where given."},"vex":{"type":"object","description":"The exploitability statement that decides, newest first of those that match.","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","description":"Status.","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string","description":"Author of the document."},"known":{"type":"string","description":"How the author is known.","enum":["signed","gitAuthor","claimed"]},"at":{"type":"integer","description":"When. Epoch milliseconds."},"matched":{"type":"string","description":"What the product identifier matched: the artefact digest, the product, or the component only.","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string","description":"Justification label."},"impactStatement":{"type":"string","description":"Free text."},"actionStatement":{"type":"string","description":"What is done or to be done."},"reference":{"type":"string","description":"Evidence reference."},"secondReviewer":{"type":"string","description":"Second reviewer."}}},"risk":{"type":"object","description":"Risk assessment of the vulnerability.","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"type":"string","description":"Safety risk.","enum":["acceptable","unacceptable","undecided"]},"security":{"type":"string","description":"Security risk.","enum":["acceptable","unacceptable","undecided"]},"controls":{"type":"array","description":"Controls.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string","description":"Action statement."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}},"VulnerabilityScan":{"type":"object","description":"A vulnerability scan.","additionalProperties":false,"required":["tool","nothingScanned","source"],"properties":{"tool":{"type":"string","description":"Tool."},"nothingScanned":{"type":"boolean","description":"Whether the scanner found nothing to scan."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"databaseAt":{"type":"integer","description":"Date of its database. Epoch milliseconds."},"target":{"type":"string","description":"What was scanned."}}},"UnmatchedVex":{"type":"object","description":"A VEX statement that matched no vulnerability of the scan.","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string","description":"Vulnerability."},"why":{"type":"string","description":"Why nothing matched."},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","description":"Release notes.","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string","description":"Version."},"knownAnomalies":{"type":"array","description":"Anomalies told to users.","items":{"type":"object","description":"An anomaly in the notes.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"text":{"type":"string","description":"What users are told."},"workaround":{"type":"string","description":"Work-around."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","description":"Security release notes.","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string","description":"Version."},"recorded":{"type":"array","description":"Fields that are filled, or stated `none`, sorted.","items":{"type":"string"}},"fixed":{"type":"array","description":"Vulnerabilities stated as fixed.","items":{"type":"string"}},"remaining":{"type":"array","description":"Vulnerabilities stated as remaining.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","description":"How the release was made.","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean","description":"Whether the tree was modified."},"overrides":{"type":"array","description":"Local overrides in force.","items":{"type":"string"}},"builder":{"type":"string","description":"Builder id."},"recorded":{"type":"array","description":"Fields that are filled, sorted dotted paths.","items":{"type":"string"}},"toolchain":{"type":"array","description":"Tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"digest":{"type":"string","description":"Digest."}}}},"images":{"type":"array","description":"Images.","items":{"type":"object","description":"An image.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"digest":{"type":"string","description":"Digest."}}}},"outputs":{"type":"array","description":"Outputs.","items":{"type":"object","description":"An output.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version inside the artefact."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was built. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"procedure":{"type":"object","description":"Procedure to repeat it.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"File."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."}}},"ArchiveItem":{"type":"object","description":"An item of the archive.","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string","description":"Kind of item, for example `artifact` or `sourceBundle`."},"path":{"type":"string","description":"Path in the archive."},"size":{"type":"integer","description":"Bytes."},"source":{"$ref":"#/definitions/Source"},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"Artifact":{"type":"object","description":"A release artefact.","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version inside the artefact."}}},"WaiverClaim":{"type":"object","description":"A waiver as its record claims it; the engine judges it.","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string","description":"Id."},"rule":{"type":"string","description":"Rule id."},"subjects":{"type":"array","description":"Exact subjects.","items":{"type":"string"}},"version":{"type":"string","description":"Release version."},"reason":{"type":"string","description":"Reason, one of the list."},"text":{"type":"string","description":"Rationale."},"requestedBy":{"type":"string","description":"Who asked."},"approvals":{"type":"array","description":"Approvals.","items":{"type":"object","description":"An approval.","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string","description":"Who."},"role":{"type":"string","description":"Role."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}},"createdAt":{"type":"integer","description":"Created. Epoch milliseconds."},"expiresAt":{"type":"integer","description":"End. Epoch milliseconds."},"findingDigests":{"type":"array","description":"Digests of the findings that were seen.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string","description":"Risk assessment."},"conditions":{"type":"array","description":"Compensating measures.","items":{"type":"string"}}}},"PersonEntry":{"type":"object","description":"A configured person.","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string","description":"Id."},"roles":{"type":"array","description":"Roles.","items":{"type":"string"}},"name":{"type":"string","description":"Name."}}}}};
const schema13 = {"type":"object","description":"Where a fact was read: an evidence item, with 1-based line and column in the file or an RFC 6901 pointer into it.","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string","description":"Id of the evidence item."},"path":{"type":"string","description":"Path of the file, relative to the judged folder."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer into the file."}}};
const schema16 = {"type":"object","description":"State of one kind of evidence over all its items.","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string","description":"Evidence kind."},"state":{"type":"string","description":"`missing`: no item; `unreadable`: an item could not be parsed; `empty`: nothing in it; else `present`.","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string","description":"Why, for anything but `present`."}}};
const schema19 = {"type":"object","description":"Number of results by outcome.","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer","description":"Results with outcome `passed`."},"failed":{"type":"integer","description":"Results with outcome `failed`."},"errored":{"type":"integer","description":"Results with outcome `errored`."},"skipped":{"type":"integer","description":"Results with outcome `skipped`."},"disabled":{"type":"integer","description":"Results with outcome `disabled`."},"todo":{"type":"integer","description":"Results with outcome `todo`."},"inconclusive":{"type":"integer","description":"Results with outcome `inconclusive`."},"expectedFailure":{"type":"integer","description":"Results with outcome `expectedFailure`."},"unexpectedPass":{"type":"integer","description":"Results with outcome `unexpectedPass`."},"notRun":{"type":"integer","description":"Results with outcome `notRun`."}}};
const schema87 = {"type":"object","description":"A configured person.","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string","description":"Id."},"roles":{"type":"array","description":"Roles.","items":{"type":"string"}},"name":{"type":"string","description":"Name."}}};
const schema18 = {"type":"object","description":"A person behind a record and how that is known.","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string","description":"Id of the person: an id of the configured people, else the e-mail address or name as given."},"known":{"type":"string","description":"How the author is known: `signed` by a verified signature, `gitAuthor` by the commit that wrote the record, `claimed` by a name in the file alone.","enum":["signed","gitAuthor","claimed"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema12 = {"type":"object","description":"A release artefact.","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version inside the artefact."}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.source === undefined) && (missing0 = "source"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "sha256")) || (key0 === "source")) || (key0 === "version"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate11.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data2 = data.source;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.evidence === undefined) && (missing1 = "evidence")) || ((data2.path === undefined) && (missing1 = "path"))){
validate11.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate11.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.evidence !== undefined){
const _errs10 = errors;
if(typeof data2.evidence !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
const _errs12 = errors;
if(typeof data2.path !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data5 = data2.line;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate11.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.column !== undefined){
let data6 = data2.column;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate11.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pointer !== undefined){
const _errs18 = errors;
if(typeof data2.pointer !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs20 = errors;
if(typeof data.version !== "string"){
validate11.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","description":"One piece of evidence: what it is, its bytes, what it belongs to and how that is known.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string","description":"`<kind>:<path>`, unique."},"kind":{"type":"string","description":"Evidence kind."},"path":{"type":"string","description":"Path relative to the judged folder."},"format":{"type":"string","description":"Format in which it was read, for example `junit` or `cyclonedx-json`."},"state":{"type":"string","description":"Whether this item could be read and holds anything.","enum":["present","empty","unreadable"]},"sha256":{"type":"string","description":"Digest of the bytes that were read. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"subject":{"type":"object","description":"What the evidence says it belongs to.","additionalProperties":false,"required":[],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version."}}},"binding":{"type":"string","description":"How the subject is known: `content` (inside the file or its attestation), `collection` (a collection record beside the file), `record` (a human record that names its version or commit), `observation` (made by the gate itself in the same clean checkout), `none`.","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer","description":"When the evidence says it was made. Epoch milliseconds."},"collectedAt":{"type":"integer","description":"When it was collected, from its collection record; for a record, when it was last committed. Epoch milliseconds."},"collector":{"type":"string","description":"Who or what collected it."},"collectedDigest":{"type":"string","description":"Digest that the collection record gives for the file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string","description":"Why the item is unreadable."}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "present") || (data4 === "empty")) || (data4 === "unreadable"))){
validate13.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema17.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate13.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate13.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate13.errors = [{instancePath:instancePath+"/subject/commit",schemaPath:"#/properties/subject/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/subject/commit",schemaPath:"#/properties/subject/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/subject/artifact",schemaPath:"#/properties/subject/properties/artifact/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/subject/artifact",schemaPath:"#/properties/subject/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate13.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "content") || (data11 === "collection")) || (data11 === "record")) || (data11 === "observation")) || (data11 === "none"))){
validate13.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema17.properties.binding.enum},message:"must be equal to one of the allowed values"}];
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
validate13.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate13.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate13.errors = [{instancePath:instancePath+"/collector",schemaPath:"#/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath:instancePath+"/collectedDigest",schemaPath:"#/properties/collectedDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/collectedDigest",schemaPath:"#/properties/collectedDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data16 = data.author;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.id === undefined) && (missing1 = "id")) || ((data16.known === undefined) && (missing1 = "known"))){
validate13.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data16){
if(!((key2 === "id") || (key2 === "known"))){
validate13.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.id !== undefined){
const _errs39 = errors;
if(typeof data16.id !== "string"){
validate13.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.known !== undefined){
let data18 = data16.known;
const _errs41 = errors;
if(typeof data18 !== "string"){
validate13.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "signed") || (data18 === "gitAuthor")) || (data18 === "claimed"))){
validate13.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs43 = errors;
if(typeof data.reason !== "string"){
validate13.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","description":"One execution of a set of tests, as one report tells it.","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string","description":"Id of the run, unique."},"environment":{"type":"string","description":"Environment; `default` where none was configured."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"digest":{"type":"string","description":"Digest of the report file. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","description":"Test tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was tested, when known. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"artifact":{"type":"string","description":"Artefact that was tested, when known. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."},"executor":{"type":"string","description":"Person or automation that ran it."}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate15.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate15.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate15.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
validate15.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema20.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate15.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data4 = data.counts;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((((((((data4.passed === undefined) && (missing1 = "passed")) || ((data4.failed === undefined) && (missing1 = "failed"))) || ((data4.errored === undefined) && (missing1 = "errored"))) || ((data4.skipped === undefined) && (missing1 = "skipped"))) || ((data4.disabled === undefined) && (missing1 = "disabled"))) || ((data4.todo === undefined) && (missing1 = "todo"))) || ((data4.inconclusive === undefined) && (missing1 = "inconclusive"))) || ((data4.expectedFailure === undefined) && (missing1 = "expectedFailure"))) || ((data4.unexpectedPass === undefined) && (missing1 = "unexpectedPass"))) || ((data4.notRun === undefined) && (missing1 = "notRun"))){
validate15.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/definitions/Counts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data4){
if(!(func2.call(schema19.properties, key1))){
validate15.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/definitions/Counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.passed !== undefined){
let data5 = data4.passed;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate15.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/definitions/Counts/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.failed !== undefined){
let data6 = data4.failed;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate15.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/definitions/Counts/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.errored !== undefined){
let data7 = data4.errored;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate15.errors = [{instancePath:instancePath+"/counts/errored",schemaPath:"#/definitions/Counts/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.skipped !== undefined){
let data8 = data4.skipped;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate15.errors = [{instancePath:instancePath+"/counts/skipped",schemaPath:"#/definitions/Counts/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.disabled !== undefined){
let data9 = data4.disabled;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate15.errors = [{instancePath:instancePath+"/counts/disabled",schemaPath:"#/definitions/Counts/properties/disabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.todo !== undefined){
let data10 = data4.todo;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate15.errors = [{instancePath:instancePath+"/counts/todo",schemaPath:"#/definitions/Counts/properties/todo/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.inconclusive !== undefined){
let data11 = data4.inconclusive;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate15.errors = [{instancePath:instancePath+"/counts/inconclusive",schemaPath:"#/definitions/Counts/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.expectedFailure !== undefined){
let data12 = data4.expectedFailure;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate15.errors = [{instancePath:instancePath+"/counts/expectedFailure",schemaPath:"#/definitions/Counts/properties/expectedFailure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.unexpectedPass !== undefined){
let data13 = data4.unexpectedPass;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate15.errors = [{instancePath:instancePath+"/counts/unexpectedPass",schemaPath:"#/definitions/Counts/properties/unexpectedPass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.notRun !== undefined){
let data14 = data4.notRun;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate15.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/definitions/Counts/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs32 === errors;
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
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/definitions/Counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data15 = data.tools;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid3 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((data16.name === undefined) && (missing2 = "name")){
validate15.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data16){
if(!((key2 === "name") || (key2 === "version"))){
validate15.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.name !== undefined){
const _errs39 = errors;
if(typeof data16.name !== "string"){
validate15.errors = [{instancePath:instancePath+"/tools/" + i0+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.version !== undefined){
const _errs41 = errors;
if(typeof data16.version !== "string"){
validate15.errors = [{instancePath:instancePath+"/tools/" + i0+"/version",schemaPath:"#/properties/tools/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs36 === errors;
if(!valid3){
break;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data19 = data.source;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((data19.evidence === undefined) && (missing3 = "evidence")) || ((data19.path === undefined) && (missing3 = "path"))){
validate15.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key3 in data19){
if(!(((((key3 === "evidence") || (key3 === "path")) || (key3 === "line")) || (key3 === "column")) || (key3 === "pointer"))){
validate15.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data19.evidence !== undefined){
const _errs47 = errors;
if(typeof data19.evidence !== "string"){
validate15.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.path !== undefined){
const _errs49 = errors;
if(typeof data19.path !== "string"){
validate15.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.line !== undefined){
let data22 = data19.line;
const _errs51 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate15.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.column !== undefined){
let data23 = data19.column;
const _errs53 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate15.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.pointer !== undefined){
const _errs55 = errors;
if(typeof data19.pointer !== "string"){
validate15.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs55 === errors;
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
else {
validate15.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data25 = data.commit;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
validate15.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact !== undefined){
let data26 = data.artifact;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
validate15.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data27 = data.startedAt;
const _errs61 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate15.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data28 = data.finishedAt;
const _errs63 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate15.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executor !== undefined){
const _errs65 = errors;
if(typeof data.executor !== "string"){
validate15.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs65 === errors;
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
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","description":"Result of one test in one run. Listed are all that did not pass and all that a requirement, risk control, anomaly or waiver refers to.","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source"],"properties":{"test":{"type":"string","description":"Test id: `<classname>::<name>`, or the name where there is no class."},"name":{"type":"string","description":"Name as reported."},"run":{"type":"integer","description":"Position in `tests.runs`."},"environment":{"type":"string","description":"Environment of the run."},"outcome":{"type":"string","description":"Outcome; only `passed` is a pass.","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer","description":"Attempts in this run, 1 or more."},"requirements":{"type":"array","description":"Requirement ids that the report attaches to the test.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string","description":"Failure or skip message as reported (untrusted, shortened)."}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.test === undefined) && (missing0 = "test")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.source === undefined) && (missing0 = "source"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.test !== undefined){
const _errs2 = errors;
if(typeof data.test !== "string"){
validate17.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate17.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate17.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate17.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate17.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data4 === "passed") || (data4 === "failed")) || (data4 === "errored")) || (data4 === "skipped")) || (data4 === "disabled")) || (data4 === "todo")) || (data4 === "inconclusive")) || (data4 === "expectedFailure")) || (data4 === "unexpectedPass")) || (data4 === "notRun"))){
validate17.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema23.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate17.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate17.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data8 = data.source;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.evidence === undefined) && (missing1 = "evidence")) || ((data8.path === undefined) && (missing1 = "path"))){
validate17.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data8){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate17.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.evidence !== undefined){
const _errs22 = errors;
if(typeof data8.evidence !== "string"){
validate17.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.path !== undefined){
const _errs24 = errors;
if(typeof data8.path !== "string"){
validate17.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.line !== undefined){
let data11 = data8.line;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate17.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.column !== undefined){
let data12 = data8.column;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate17.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.pointer !== undefined){
const _errs30 = errors;
if(typeof data8.pointer !== "string"){
validate17.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs32 = errors;
if(typeof data.message !== "string"){
validate17.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","description":"A test that a requirement or risk control needs, joined with its results.","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source"],"properties":{"key":{"type":"string","description":"`<test>` or `<test> in <environment>`, unique."},"test":{"type":"string","description":"Test id."},"requiredBy":{"type":"array","description":"Who needs it.","items":{"type":"object","description":"A requirement or risk control.","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","description":"Kind.","enum":["requirement","riskControl"]},"id":{"type":"string","description":"Id."}}}},"verifiesRiskControl":{"type":"boolean","description":"Whether a risk control rests on it."},"results":{"type":"array","description":"Positions in `tests.results`, oldest first.","items":{"type":"integer"}},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string","description":"Environment asked for; absent when any will do."}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) && (missing0 = "key")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))) || ((data.verifiesRiskControl === undefined) && (missing0 = "verifiesRiskControl"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.source === undefined) && (missing0 = "source"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "test")) || (key0 === "requiredBy")) || (key0 === "verifiesRiskControl")) || (key0 === "results")) || (key0 === "source")) || (key0 === "environment"))){
validate19.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate19.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate19.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate19.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "kind") || (key1 === "id"))){
validate19.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.kind !== undefined){
let data4 = data3.kind;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate19.errors = [{instancePath:instancePath+"/requiredBy/" + i0+"/kind",schemaPath:"#/properties/requiredBy/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "requirement") || (data4 === "riskControl"))){
validate19.errors = [{instancePath:instancePath+"/requiredBy/" + i0+"/kind",schemaPath:"#/properties/requiredBy/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema25.properties.requiredBy.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate19.errors = [{instancePath:instancePath+"/requiredBy/" + i0+"/id",schemaPath:"#/properties/requiredBy/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate19.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate19.errors = [{instancePath:instancePath+"/requiredBy",schemaPath:"#/properties/requiredBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate19.errors = [{instancePath:instancePath+"/verifiesRiskControl",schemaPath:"#/properties/verifiesRiskControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate19.errors = [{instancePath:instancePath+"/results/" + i1,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data9 = data.source;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((data9.evidence === undefined) && (missing2 = "evidence")) || ((data9.path === undefined) && (missing2 = "path"))){
validate19.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data9){
if(!(((((key2 === "evidence") || (key2 === "path")) || (key2 === "line")) || (key2 === "column")) || (key2 === "pointer"))){
validate19.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data9.evidence !== undefined){
const _errs25 = errors;
if(typeof data9.evidence !== "string"){
validate19.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.path !== undefined){
const _errs27 = errors;
if(typeof data9.path !== "string"){
validate19.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.line !== undefined){
let data12 = data9.line;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate19.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.column !== undefined){
let data13 = data9.column;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate19.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.pointer !== undefined){
const _errs33 = errors;
if(typeof data9.pointer !== "string"){
validate19.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs33 === errors;
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
else {
validate19.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs35 = errors;
if(typeof data.environment !== "string"){
validate19.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs35 === errors;
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
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","description":"A requirement.","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind, for example `software`, `security`, `ui`."},"inScope":{"type":"boolean","description":"Whether this release must meet it."},"status":{"type":"string","description":"Status as given."},"suspect":{"type":"boolean","description":"Whether a link to or from it is marked for re-review."},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"riskControls":{"type":"array","description":"Risk controls that it implements.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}};
const schema28 = {"type":"object","description":"One way in which a requirement or a risk control is verified.","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","description":"Method.","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string","description":"Test id, when the method is `test`."},"environment":{"type":"string","description":"Environment in which the test must run; absent when any will do."},"reference":{"type":"string","description":"Document or record that holds the review, analysis or inspection."},"reason":{"type":"string","description":"Why a test is not the method."},"by":{"type":"string","description":"Who did the review, analysis or inspection."},"at":{"type":"integer","description":"When it was done. Epoch milliseconds."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.method === undefined) && (missing0 = "method")) || ((data.source === undefined) && (missing0 = "source"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "source")) || (key0 === "test")) || (key0 === "environment")) || (key0 === "reference")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "at"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "test") || (data0 === "review")) || (data0 === "analysis")) || (data0 === "inspection"))){
validate22.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema28.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.evidence === undefined) && (missing1 = "evidence")) || ((data1.path === undefined) && (missing1 = "path"))){
validate22.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate22.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.evidence !== undefined){
const _errs8 = errors;
if(typeof data1.evidence !== "string"){
validate22.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.path !== undefined){
const _errs10 = errors;
if(typeof data1.path !== "string"){
validate22.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.line !== undefined){
let data4 = data1.line;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate22.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.column !== undefined){
let data5 = data1.column;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate22.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.pointer !== undefined){
const _errs16 = errors;
if(typeof data1.pointer !== "string"){
validate22.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
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
else {
validate22.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.test !== undefined){
const _errs18 = errors;
if(typeof data.test !== "string"){
validate22.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs20 = errors;
if(typeof data.environment !== "string"){
validate22.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs22 = errors;
if(typeof data.reference !== "string"){
validate22.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs24 = errors;
if(typeof data.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs26 = errors;
if(typeof data.by !== "string"){
validate22.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data12 = data.at;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate22.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs28 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.inScope === undefined) && (missing0 = "inScope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.suspect === undefined) && (missing0 = "suspect"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.source === undefined) && (missing0 = "source"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate22(data5[i0], {instancePath:instancePath+"/verifiedBy/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verifiedBy",schemaPath:"#/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/riskControls/" + i1,schemaPath:"#/properties/riskControls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data9 = data.source;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.evidence === undefined) && (missing1 = "evidence")) || ((data9.path === undefined) && (missing1 = "path"))){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.evidence !== undefined){
const _errs23 = errors;
if(typeof data9.evidence !== "string"){
validate21.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.path !== undefined){
const _errs25 = errors;
if(typeof data9.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.line !== undefined){
let data12 = data9.line;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.column !== undefined){
let data13 = data9.column;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.pointer !== undefined){
const _errs31 = errors;
if(typeof data9.pointer !== "string"){
validate21.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs33 = errors;
if(typeof data.title !== "string"){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","description":"A risk control measure.","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string","description":"Id."},"location":{"type":"string","description":"Where the measure acts.","enum":["software","hardware","independentSystem","procedure"]},"items":{"type":"array","description":"Configuration items that hold it.","items":{"type":"string"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"$ref":"#/definitions/Verification"}},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "location")) || (key0 === "items")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "title"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate25.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate25.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "software") || (data1 === "hardware")) || (data1 === "independentSystem")) || (data1 === "procedure"))){
validate25.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/enum",keyword:"enum",params:{allowedValues: schema31.properties.location.enum},message:"must be equal to one of the allowed values"}];
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
validate25.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate22(data4[i1], {instancePath:instancePath+"/verifiedBy/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/verifiedBy",schemaPath:"#/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data6 = data.source;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.evidence === undefined) && (missing1 = "evidence")) || ((data6.path === undefined) && (missing1 = "path"))){
validate25.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate25.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.evidence !== undefined){
const _errs17 = errors;
if(typeof data6.evidence !== "string"){
validate25.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.path !== undefined){
const _errs19 = errors;
if(typeof data6.path !== "string"){
validate25.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.line !== undefined){
let data9 = data6.line;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate25.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.column !== undefined){
let data10 = data6.column;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate25.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.pointer !== undefined){
const _errs25 = errors;
if(typeof data6.pointer !== "string"){
validate25.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
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
else {
validate25.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs27 = errors;
if(typeof data.title !== "string"){
validate25.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","description":"A person's evaluation of the verification results.","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string","description":"Id."},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer","description":"When it was signed. Epoch milliseconds."},"runSetDigest":{"type":"string","description":"The set of test reports that was evaluated, see `tests.runSetDigest`. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version it covers."},"conclusion":{"type":"string","description":"Conclusion.","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit it covers. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "author")) || (key0 === "signedAt")) || (key0 === "runSetDigest")) || (key0 === "version")) || (key0 === "conclusion")) || (key0 === "source")) || (key0 === "commit"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data1 = data.author;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.id === undefined) && (missing1 = "id")) || ((data1.known === undefined) && (missing1 = "known"))){
validate28.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "known"))){
validate28.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.id !== undefined){
const _errs8 = errors;
if(typeof data1.id !== "string"){
validate28.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.known !== undefined){
let data3 = data1.known;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate28.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "signed") || (data3 === "gitAuthor")) || (data3 === "claimed"))){
validate28.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signedAt !== undefined){
let data4 = data.signedAt;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate28.errors = [{instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
let data5 = data.runSetDigest;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate28.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs16 = errors;
if(typeof data.version !== "string"){
validate28.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data7 = data.conclusion;
const _errs18 = errors;
if(typeof data7 !== "string"){
validate28.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "acceptable") || (data7 === "notAcceptable"))){
validate28.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema33.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data8 = data.source;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.evidence === undefined) && (missing2 = "evidence")) || ((data8.path === undefined) && (missing2 = "path"))){
validate28.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data8){
if(!(((((key2 === "evidence") || (key2 === "path")) || (key2 === "line")) || (key2 === "column")) || (key2 === "pointer"))){
validate28.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data8.evidence !== undefined){
const _errs24 = errors;
if(typeof data8.evidence !== "string"){
validate28.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.path !== undefined){
const _errs26 = errors;
if(typeof data8.path !== "string"){
validate28.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.line !== undefined){
let data11 = data8.line;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate28.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.column !== undefined){
let data12 = data8.column;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate28.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.pointer !== undefined){
const _errs32 = errors;
if(typeof data8.pointer !== "string"){
validate28.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
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
else {
validate28.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data14 = data.commit;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
validate28.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","description":"How the list of anomalies was taken from its tracker.","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string","description":"Tracker, one of `anomalies.sourcesConfigured`."},"query":{"type":"string","description":"The query that was run."},"declaredTotal":{"type":"integer","description":"Number of items the tracker said it has for the query."},"counted":{"type":"integer","description":"Number of items that the gate counted."},"extractedAt":{"type":"integer","description":"When the export was taken. Epoch milliseconds."},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string","description":"The exported file; absent when the anomaly records themselves are the list."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.tracker === undefined) && (missing0 = "tracker")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.declaredTotal === undefined) && (missing0 = "declaredTotal"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tracker") || (key0 === "query")) || (key0 === "declaredTotal")) || (key0 === "counted")) || (key0 === "extractedAt")) || (key0 === "author")) || (key0 === "source")) || (key0 === "file"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tracker !== undefined){
const _errs2 = errors;
if(typeof data.tracker !== "string"){
validate30.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/declaredTotal",schemaPath:"#/properties/declaredTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data5 = data.author;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.id === undefined) && (missing1 = "id")) || ((data5.known === undefined) && (missing1 = "known"))){
validate30.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "known"))){
validate30.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.id !== undefined){
const _errs16 = errors;
if(typeof data5.id !== "string"){
validate30.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.known !== undefined){
let data7 = data5.known;
const _errs18 = errors;
if(typeof data7 !== "string"){
validate30.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "signed") || (data7 === "gitAuthor")) || (data7 === "claimed"))){
validate30.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data8 = data.source;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.evidence === undefined) && (missing2 = "evidence")) || ((data8.path === undefined) && (missing2 = "path"))){
validate30.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data8){
if(!(((((key2 === "evidence") || (key2 === "path")) || (key2 === "line")) || (key2 === "column")) || (key2 === "pointer"))){
validate30.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data8.evidence !== undefined){
const _errs24 = errors;
if(typeof data8.evidence !== "string"){
validate30.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.path !== undefined){
const _errs26 = errors;
if(typeof data8.path !== "string"){
validate30.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.line !== undefined){
let data11 = data8.line;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate30.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.column !== undefined){
let data12 = data8.column;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate30.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.pointer !== undefined){
const _errs32 = errors;
if(typeof data8.pointer !== "string"){
validate30.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
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
else {
validate30.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs34 = errors;
if(typeof data.file !== "string"){
validate30.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","description":"An open item of a tracker export.","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string","description":"`<tracker>#<number>`."},"tracker":{"type":"string","description":"Tracker."},"title":{"type":"string","description":"Title (untrusted)."},"state":{"type":"string","description":"State.","enum":["open","closed"]},"labels":{"type":"array","description":"Labels.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string","description":"Address."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"changedAt":{"type":"integer","description":"Last change. Epoch milliseconds."}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.source === undefined) && (missing0 = "source"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "open") || (data3 === "closed"))){
validate32.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema39.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate32.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data6 = data.source;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.evidence === undefined) && (missing1 = "evidence")) || ((data6.path === undefined) && (missing1 = "path"))){
validate32.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate32.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.evidence !== undefined){
const _errs18 = errors;
if(typeof data6.evidence !== "string"){
validate32.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.path !== undefined){
const _errs20 = errors;
if(typeof data6.path !== "string"){
validate32.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.line !== undefined){
let data9 = data6.line;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate32.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.column !== undefined){
let data10 = data6.column;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate32.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.pointer !== undefined){
const _errs26 = errors;
if(typeof data6.pointer !== "string"){
validate32.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs28 = errors;
if(typeof data.url !== "string"){
validate32.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedAt !== undefined){
let data13 = data.openedAt;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate32.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedAt !== undefined){
let data14 = data.changedAt;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate32.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","description":"A known residual anomaly as its record tells it (fields of the anomaly record schema; absent when not recorded).","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"description":{"type":"string","description":"Observable behaviour."},"affectsRelease":{"type":"boolean","description":"Whether the released version is among the affected ones, or the affected versions are unknown."},"affectedVersions":{"type":"array","description":"Versions, or `unknown`.","items":{"type":"string"}},"affectedItems":{"type":"array","description":"Configuration items.","items":{"type":"string"}},"contentDigest":{"type":"string","description":"Digest over description, criticality and affected items: what an evaluation evaluates. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"recorded":{"type":"array","description":"Dotted paths of the record fields that are present and not empty, sorted. `evaluation.by`, for example.","items":{"type":"string"}},"hazardousSituations":{"type":"array","description":"Hazardous situations it contributes to.","items":{"type":"string"}},"duplicates":{"type":"array","description":"Problem reports, tests or findings that this anomaly also stands for.","items":{"type":"string"}},"failingTests":{"type":"array","description":"Tests that show it.","items":{"type":"string"}},"findings":{"type":"array","description":"Findings that show it.","items":{"type":"string"}},"vulnerabilityIds":{"type":"array","description":"Vulnerabilities.","items":{"type":"string"}},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string","description":"Problem report it stands for, `<tracker>#<number>`."},"openedAt":{"type":"integer","description":"Opened. Epoch milliseconds."},"lastModifiedAt":{"type":"integer","description":"Last change of description, criticality or affected items, as recorded. Epoch milliseconds."},"reportedBy":{"type":"string","description":"Who reported it."},"assignee":{"type":"string","description":"Who works on it."},"criticality":{"type":"object","description":"Criticality.","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string","description":"Performance."},"safety":{"type":"string","description":"Safety."},"security":{"type":"string","description":"Security."}}},"triage":{"type":"object","description":"Safety triage.","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean","description":"Whether it is relevant to safety."},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}},"noHazardRationale":{"type":"string","description":"Why there is no hazardous situation."},"harmSeverity":{"type":"string","description":"Severity of the harm."},"evaluation":{"type":"object","description":"Safety evaluation.","additionalProperties":false,"required":[],"properties":{"outcome":{"type":"string","description":"Outcome; absent or `undecided` is not decided.","enum":["acceptable","unacceptable","undecided"]},"by":{"type":"string","description":"Who."},"role":{"type":"string","description":"In which role."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"riskFileVersion":{"type":"string","description":"Risk file version used."},"rationaleNotFixed":{"type":"string","description":"Why it is not fixed."},"contentDigest":{"type":"string","description":"The content that was evaluated, when recorded. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"workaround":{"type":"string","description":"Work-around for users."},"userFacing":{"type":"boolean","description":"Whether users meet a safety effect of it."},"userCommunication":{"type":"string","description":"Where users are told."},"security":{"type":"object","description":"Security assessment.","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","description":"Impact.","enum":["none","possible","vulnerability"]},"cwe":{"type":"array","description":"CWE ids considered.","items":{"type":"string"}},"rationale":{"type":"string","description":"Why."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.affectsRelease === undefined) && (missing0 = "affectsRelease"))) || ((data.affectedVersions === undefined) && (missing0 = "affectedVersions"))) || ((data.affectedItems === undefined) && (missing0 = "affectedItems"))) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.hazardousSituations === undefined) && (missing0 = "hazardousSituations"))) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.failingTests === undefined) && (missing0 = "failingTests"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.vulnerabilityIds === undefined) && (missing0 = "vulnerabilityIds"))) || ((data.source === undefined) && (missing0 = "source"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/affectsRelease",schemaPath:"#/properties/affectsRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate34.errors = [{instancePath:instancePath+"/affectedVersions/" + i0,schemaPath:"#/properties/affectedVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/affectedVersions",schemaPath:"#/properties/affectedVersions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/affectedItems/" + i1,schemaPath:"#/properties/affectedItems/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/affectedItems",schemaPath:"#/properties/affectedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/contentDigest",schemaPath:"#/properties/contentDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contentDigest",schemaPath:"#/properties/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/recorded/" + i2,schemaPath:"#/properties/recorded/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/hazardousSituations/" + i3,schemaPath:"#/properties/hazardousSituations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/hazardousSituations",schemaPath:"#/properties/hazardousSituations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/duplicates/" + i4,schemaPath:"#/properties/duplicates/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/failingTests/" + i5,schemaPath:"#/properties/failingTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs34 === errors;
if(!valid6){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/failingTests",schemaPath:"#/properties/failingTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/vulnerabilityIds/" + i7,schemaPath:"#/properties/vulnerabilityIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/vulnerabilityIds",schemaPath:"#/properties/vulnerabilityIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data21 = data.source;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if(((data21.evidence === undefined) && (missing1 = "evidence")) || ((data21.path === undefined) && (missing1 = "path"))){
validate34.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key1 in data21){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate34.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data21.evidence !== undefined){
const _errs48 = errors;
if(typeof data21.evidence !== "string"){
validate34.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.path !== undefined){
const _errs50 = errors;
if(typeof data21.path !== "string"){
validate34.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.line !== undefined){
let data24 = data21.line;
const _errs52 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate34.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.column !== undefined){
let data25 = data21.column;
const _errs54 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate34.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.pointer !== undefined){
const _errs56 = errors;
if(typeof data21.pointer !== "string"){
validate34.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs56 === errors;
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
}
else {
validate34.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problemReport !== undefined){
const _errs58 = errors;
if(typeof data.problemReport !== "string"){
validate34.errors = [{instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedAt !== undefined){
let data28 = data.openedAt;
const _errs60 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate34.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastModifiedAt !== undefined){
let data29 = data.lastModifiedAt;
const _errs62 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate34.errors = [{instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportedBy !== undefined){
const _errs64 = errors;
if(typeof data.reportedBy !== "string"){
validate34.errors = [{instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assignee !== undefined){
const _errs66 = errors;
if(typeof data.assignee !== "string"){
validate34.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticality !== undefined){
let data32 = data.criticality;
const _errs68 = errors;
if(errors === _errs68){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
const _errs70 = errors;
for(const key2 in data32){
if(!(((key2 === "performance") || (key2 === "safety")) || (key2 === "security"))){
validate34.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data32.performance !== undefined){
const _errs71 = errors;
if(typeof data32.performance !== "string"){
validate34.errors = [{instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.safety !== undefined){
const _errs73 = errors;
if(typeof data32.safety !== "string"){
validate34.errors = [{instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.security !== undefined){
const _errs75 = errors;
if(typeof data32.security !== "string"){
validate34.errors = [{instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triage !== undefined){
let data36 = data.triage;
const _errs77 = errors;
if(errors === _errs77){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing2;
if((data36.relevant === undefined) && (missing2 = "relevant")){
validate34.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key3 in data36){
if(!((((key3 === "relevant") || (key3 === "rationale")) || (key3 === "by")) || (key3 === "at"))){
validate34.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data36.relevant !== undefined){
const _errs80 = errors;
if(typeof data36.relevant !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data36.rationale !== undefined){
const _errs82 = errors;
if(typeof data36.rationale !== "string"){
validate34.errors = [{instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data36.by !== undefined){
const _errs84 = errors;
if(typeof data36.by !== "string"){
validate34.errors = [{instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data36.at !== undefined){
let data40 = data36.at;
const _errs86 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate34.errors = [{instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs86 === errors;
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
else {
validate34.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noHazardRationale !== undefined){
const _errs88 = errors;
if(typeof data.noHazardRationale !== "string"){
validate34.errors = [{instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.harmSeverity !== undefined){
const _errs90 = errors;
if(typeof data.harmSeverity !== "string"){
validate34.errors = [{instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation !== undefined){
let data43 = data.evaluation;
const _errs92 = errors;
if(errors === _errs92){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs94 = errors;
for(const key4 in data43){
if(!(((((((key4 === "outcome") || (key4 === "by")) || (key4 === "role")) || (key4 === "at")) || (key4 === "riskFileVersion")) || (key4 === "rationaleNotFixed")) || (key4 === "contentDigest"))){
validate34.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data43.outcome !== undefined){
let data44 = data43.outcome;
const _errs95 = errors;
if(typeof data44 !== "string"){
validate34.errors = [{instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "acceptable") || (data44 === "unacceptable")) || (data44 === "undecided"))){
validate34.errors = [{instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema41.properties.evaluation.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data43.by !== undefined){
const _errs97 = errors;
if(typeof data43.by !== "string"){
validate34.errors = [{instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data43.role !== undefined){
const _errs99 = errors;
if(typeof data43.role !== "string"){
validate34.errors = [{instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data43.at !== undefined){
let data47 = data43.at;
const _errs101 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate34.errors = [{instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs101 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data43.riskFileVersion !== undefined){
const _errs103 = errors;
if(typeof data43.riskFileVersion !== "string"){
validate34.errors = [{instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs103 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data43.rationaleNotFixed !== undefined){
const _errs105 = errors;
if(typeof data43.rationaleNotFixed !== "string"){
validate34.errors = [{instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs105 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data43.contentDigest !== undefined){
let data50 = data43.contentDigest;
const _errs107 = errors;
if(errors === _errs107){
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
validate34.errors = [{instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs107 === errors;
}
else {
var valid13 = true;
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
validate34.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workaround !== undefined){
const _errs109 = errors;
if(typeof data.workaround !== "string"){
validate34.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userFacing !== undefined){
const _errs111 = errors;
if(typeof data.userFacing !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userCommunication !== undefined){
const _errs113 = errors;
if(typeof data.userCommunication !== "string"){
validate34.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data54 = data.security;
const _errs115 = errors;
if(errors === _errs115){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing3;
if((data54.impact === undefined) && (missing3 = "impact")){
validate34.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key5 in data54){
if(!(((((key5 === "impact") || (key5 === "cwe")) || (key5 === "rationale")) || (key5 === "by")) || (key5 === "at"))){
validate34.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data54.impact !== undefined){
let data55 = data54.impact;
const _errs118 = errors;
if(typeof data55 !== "string"){
validate34.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data55 === "none") || (data55 === "possible")) || (data55 === "vulnerability"))){
validate34.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema41.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs118 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data54.cwe !== undefined){
let data56 = data54.cwe;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data56)){
var valid15 = true;
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
const _errs122 = errors;
if(typeof data56[i8] !== "string"){
validate34.errors = [{instancePath:instancePath+"/security/cwe/" + i8,schemaPath:"#/properties/security/properties/cwe/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs122 === errors;
if(!valid15){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/security/cwe",schemaPath:"#/properties/security/properties/cwe/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs120 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data54.rationale !== undefined){
const _errs124 = errors;
if(typeof data54.rationale !== "string"){
validate34.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs124 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data54.by !== undefined){
const _errs126 = errors;
if(typeof data54.by !== "string"){
validate34.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data54.at !== undefined){
let data60 = data54.at;
const _errs128 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate34.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs128 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs115 === errors;
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","description":"One run of an analysis tool.","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string","description":"Tool."},"successful":{"type":"boolean","description":"Whether the tool says that it ran to its end."},"findings":{"type":"integer","description":"Number of findings."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit analysed. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate36.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate36.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.evidence === undefined) && (missing1 = "evidence")) || ((data3.path === undefined) && (missing1 = "path"))){
validate36.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate36.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.evidence !== undefined){
const _errs12 = errors;
if(typeof data3.evidence !== "string"){
validate36.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.path !== undefined){
const _errs14 = errors;
if(typeof data3.path !== "string"){
validate36.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.line !== undefined){
let data6 = data3.line;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate36.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.column !== undefined){
let data7 = data3.column;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate36.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.pointer !== undefined){
const _errs20 = errors;
if(typeof data3.pointer !== "string"){
validate36.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs22 = errors;
if(typeof data.version !== "string"){
validate36.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data10 = data.commit;
const _errs24 = errors;
if(errors === _errs24){
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
var valid0 = _errs24 === errors;
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","description":"A finding of a static analysis or security tool that the tool reports as a failure.","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string","description":"Stable id."},"tool":{"type":"string","description":"Tool."},"rule":{"type":"string","description":"Rule of the tool."},"level":{"type":"string","description":"Effective level.","enum":["error","warning","note","none"]},"security":{"type":"boolean","description":"Whether the rule is a security rule."},"message":{"type":"string","description":"Message (untrusted, shortened)."},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number","description":"Security severity 0 to 10."},"suppressed":{"type":"object","description":"Suppression.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","description":"Status; only `accepted` silences.","enum":["accepted","underReview","rejected"]},"justification":{"type":"string","description":"Why."}}},"path":{"type":"string","description":"File it is about."},"line":{"type":"integer","description":"Line."}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate38.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate38.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate38.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate38.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema45.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate38.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate38.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data6 = data.source;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.evidence === undefined) && (missing1 = "evidence")) || ((data6.path === undefined) && (missing1 = "path"))){
validate38.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate38.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.evidence !== undefined){
const _errs18 = errors;
if(typeof data6.evidence !== "string"){
validate38.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.path !== undefined){
const _errs20 = errors;
if(typeof data6.path !== "string"){
validate38.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.line !== undefined){
let data9 = data6.line;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate38.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.column !== undefined){
let data10 = data6.column;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate38.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.pointer !== undefined){
const _errs26 = errors;
if(typeof data6.pointer !== "string"){
validate38.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
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
else {
validate38.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securitySeverity !== undefined){
let data12 = data.securitySeverity;
const _errs28 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate38.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data13 = data.suppressed;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((data13.status === undefined) && (missing2 = "status")){
validate38.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data13){
if(!((key2 === "status") || (key2 === "justification"))){
validate38.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.status !== undefined){
let data14 = data13.status;
const _errs33 = errors;
if(typeof data14 !== "string"){
validate38.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data14 === "accepted") || (data14 === "underReview")) || (data14 === "rejected"))){
validate38.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema45.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.justification !== undefined){
const _errs35 = errors;
if(typeof data13.justification !== "string"){
validate38.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs37 = errors;
if(typeof data.path !== "string"){
validate38.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data17 = data.line;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate38.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs39 === errors;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","description":"A commit between the baseline and the release.","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"type":"string","description":"Id. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"author":{"type":"string","description":"Author: id of a configured person, else the e-mail address."},"committedAt":{"type":"integer","description":"Commit time. Epoch milliseconds."},"subject":{"type":"string","description":"First line of the message (untrusted)."},"merge":{"type":"boolean","description":"Whether it has several parents."},"securitySignals":{"type":"array","description":"Signals, sorted.","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}};
const schema48 = {"type":"object","description":"Why a change may be security-relevant.","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","description":"Kind of signal.","enum":["path","message","dependency"]},"pattern":{"type":"string","description":"Pattern that matched."},"detail":{"type":"string","description":"What it matched (untrusted)."}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "author")) || (key0 === "committedAt")) || (key0 === "subject")) || (key0 === "merge")) || (key0 === "securitySignals")) || (key0 === "source"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate40.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
let data6 = data5[i0];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.kind === undefined) && (missing1 = "kind")) || ((data6.pattern === undefined) && (missing1 = "pattern"))) || ((data6.detail === undefined) && (missing1 = "detail"))){
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0,schemaPath:"#/definitions/SecuritySignal/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(((key1 === "kind") || (key1 === "pattern")) || (key1 === "detail"))){
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0,schemaPath:"#/definitions/SecuritySignal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.kind !== undefined){
let data7 = data6.kind;
const _errs18 = errors;
if(typeof data7 !== "string"){
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0+"/kind",schemaPath:"#/definitions/SecuritySignal/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "path") || (data7 === "message")) || (data7 === "dependency"))){
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0+"/kind",schemaPath:"#/definitions/SecuritySignal/properties/kind/enum",keyword:"enum",params:{allowedValues: schema48.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.pattern !== undefined){
const _errs20 = errors;
if(typeof data6.pattern !== "string"){
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0+"/pattern",schemaPath:"#/definitions/SecuritySignal/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.detail !== undefined){
const _errs22 = errors;
if(typeof data6.detail !== "string"){
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0+"/detail",schemaPath:"#/definitions/SecuritySignal/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
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
validate40.errors = [{instancePath:instancePath+"/securitySignals/" + i0,schemaPath:"#/definitions/SecuritySignal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data10 = data.source;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.evidence === undefined) && (missing2 = "evidence")) || ((data10.path === undefined) && (missing2 = "path"))){
validate40.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data10){
if(!(((((key2 === "evidence") || (key2 === "path")) || (key2 === "line")) || (key2 === "column")) || (key2 === "pointer"))){
validate40.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.evidence !== undefined){
const _errs28 = errors;
if(typeof data10.evidence !== "string"){
validate40.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.path !== undefined){
const _errs30 = errors;
if(typeof data10.path !== "string"){
validate40.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.line !== undefined){
let data13 = data10.line;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate40.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.column !== undefined){
let data14 = data10.column;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate40.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.pointer !== undefined){
const _errs36 = errors;
if(typeof data10.pointer !== "string"){
validate40.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs36 === errors;
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
else {
validate40.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
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
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","description":"A task of the development or maintenance plan.","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string","description":"Id."},"title":{"type":"string","description":"Title."},"levels":{"type":"array","description":"Integrity levels it applies to; empty means all.","items":{"type":"string"}},"state":{"type":"string","description":"State.","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string","description":"Why it is not needed."},"document":{"type":"object","description":"Document that shows it.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Version."}}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate42.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "open") || (data4 === "done")) || (data4 === "notNeeded"))){
validate42.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema50.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data5 = data.source;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.evidence === undefined) && (missing1 = "evidence")) || ((data5.path === undefined) && (missing1 = "path"))){
validate42.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate42.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.evidence !== undefined){
const _errs16 = errors;
if(typeof data5.evidence !== "string"){
validate42.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.path !== undefined){
const _errs18 = errors;
if(typeof data5.path !== "string"){
validate42.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.line !== undefined){
let data8 = data5.line;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate42.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.column !== undefined){
let data9 = data5.column;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate42.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.pointer !== undefined){
const _errs24 = errors;
if(typeof data5.pointer !== "string"){
validate42.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs26 = errors;
if(typeof data.reason !== "string"){
validate42.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data12 = data.document;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.id === undefined) && (missing2 = "id")){
validate42.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data12){
if(!((key2 === "id") || (key2 === "version"))){
validate42.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.id !== undefined){
const _errs31 = errors;
if(typeof data12.id !== "string"){
validate42.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.version !== undefined){
const _errs33 = errors;
if(typeof data12.version !== "string"){
validate42.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","description":"A document of the plan.","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string","description":"Id."},"version":{"type":"string","description":"Current version."},"state":{"type":"string","description":"State.","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"approver":{"type":"string","description":"Who."}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate44.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate44.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema52.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.evidence === undefined) && (missing1 = "evidence")) || ((data3.path === undefined) && (missing1 = "path"))){
validate44.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate44.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.evidence !== undefined){
const _errs12 = errors;
if(typeof data3.evidence !== "string"){
validate44.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.path !== undefined){
const _errs14 = errors;
if(typeof data3.path !== "string"){
validate44.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.line !== undefined){
let data6 = data3.line;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate44.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.column !== undefined){
let data7 = data3.column;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate44.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.pointer !== undefined){
const _errs20 = errors;
if(typeof data3.pointer !== "string"){
validate44.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs22 = errors;
if(typeof data.title !== "string"){
validate44.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data10 = data.approvedAt;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate44.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs26 = errors;
if(typeof data.approver !== "string"){
validate44.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","description":"Safety classification.","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string","description":"Level."},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","description":"Reductions of the level.","items":{"type":"object","description":"A reduction.","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string","description":"Risk control it rests on."},"location":{"type":"string","description":"Where the control acts.","enum":["software","hardware","independentSystem","procedure"]},"reference":{"type":"string","description":"Reference."},"referenceFound":{"type":"boolean","description":"Whether the reference is a file of the released commit."},"controlFound":{"type":"boolean","description":"Whether the control is among the risk controls."},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string","description":"Location that the list of risk controls gives for the control."}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string","description":"Worst-case rationale."},"worstCase":{"type":"string","description":"Worst harm that a failure can contribute to."},"approver":{"type":"string","description":"Who approved."},"approvedAt":{"type":"integer","description":"When. Epoch milliseconds."},"riskFile":{"type":"object","description":"Risk file.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"Reference."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate46.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data1 = data.author;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.id === undefined) && (missing1 = "id")) || ((data1.known === undefined) && (missing1 = "known"))){
validate46.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "known"))){
validate46.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.id !== undefined){
const _errs8 = errors;
if(typeof data1.id !== "string"){
validate46.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.known !== undefined){
let data3 = data1.known;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate46.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "signed") || (data3 === "gitAuthor")) || (data3 === "claimed"))){
validate46.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reductions !== undefined){
let data4 = data.reductions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((((((data5.control === undefined) && (missing2 = "control")) || ((data5.location === undefined) && (missing2 = "location"))) || ((data5.reference === undefined) && (missing2 = "reference"))) || ((data5.referenceFound === undefined) && (missing2 = "referenceFound"))) || ((data5.controlFound === undefined) && (missing2 = "controlFound"))) || ((data5.source === undefined) && (missing2 = "source"))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key2 in data5){
if(!(((((((key2 === "control") || (key2 === "location")) || (key2 === "reference")) || (key2 === "referenceFound")) || (key2 === "controlFound")) || (key2 === "source")) || (key2 === "controlLocation"))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data5.control !== undefined){
const _errs17 = errors;
if(typeof data5.control !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.location !== undefined){
let data7 = data5.location;
const _errs19 = errors;
if(typeof data7 !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/location",schemaPath:"#/properties/reductions/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data7 === "software") || (data7 === "hardware")) || (data7 === "independentSystem")) || (data7 === "procedure"))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/location",schemaPath:"#/properties/reductions/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema54.properties.reductions.items.properties.location.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.reference !== undefined){
const _errs21 = errors;
if(typeof data5.reference !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.referenceFound !== undefined){
const _errs23 = errors;
if(typeof data5.referenceFound !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.controlFound !== undefined){
const _errs25 = errors;
if(typeof data5.controlFound !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.source !== undefined){
let data11 = data5.source;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.evidence === undefined) && (missing3 = "evidence")) || ((data11.path === undefined) && (missing3 = "path"))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key3 in data11){
if(!(((((key3 === "evidence") || (key3 === "path")) || (key3 === "line")) || (key3 === "column")) || (key3 === "pointer"))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data11.evidence !== undefined){
const _errs31 = errors;
if(typeof data11.evidence !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.path !== undefined){
const _errs33 = errors;
if(typeof data11.path !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.line !== undefined){
let data14 = data11.line;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.column !== undefined){
let data15 = data11.column;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.pointer !== undefined){
const _errs39 = errors;
if(typeof data11.pointer !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs39 === errors;
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
else {
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.controlLocation !== undefined){
const _errs41 = errors;
if(typeof data5.controlLocation !== "string"){
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs41 === errors;
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
else {
validate46.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data18 = data.source;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if(((data18.evidence === undefined) && (missing4 = "evidence")) || ((data18.path === undefined) && (missing4 = "path"))){
validate46.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key4 in data18){
if(!(((((key4 === "evidence") || (key4 === "path")) || (key4 === "line")) || (key4 === "column")) || (key4 === "pointer"))){
validate46.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data18.evidence !== undefined){
const _errs47 = errors;
if(typeof data18.evidence !== "string"){
validate46.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.path !== undefined){
const _errs49 = errors;
if(typeof data18.path !== "string"){
validate46.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.line !== undefined){
let data21 = data18.line;
const _errs51 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate46.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.column !== undefined){
let data22 = data18.column;
const _errs53 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate46.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.pointer !== undefined){
const _errs55 = errors;
if(typeof data18.pointer !== "string"){
validate46.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs57 = errors;
if(typeof data.rationale !== "string"){
validate46.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worstCase !== undefined){
const _errs59 = errors;
if(typeof data.worstCase !== "string"){
validate46.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs61 = errors;
if(typeof data.approver !== "string"){
validate46.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data27 = data.approvedAt;
const _errs63 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate46.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskFile !== undefined){
let data28 = data.riskFile;
const _errs65 = errors;
if(errors === _errs65){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing5;
if(((data28.reference === undefined) && (missing5 = "reference")) || ((data28.found === undefined) && (missing5 = "found"))){
validate46.errors = [{instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key5 in data28){
if(!((key5 === "reference") || (key5 === "found"))){
validate46.errors = [{instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data28.reference !== undefined){
const _errs68 = errors;
if(typeof data28.reference !== "string"){
validate46.errors = [{instancePath:instancePath+"/riskFile/reference",schemaPath:"#/properties/riskFile/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data28.found !== undefined){
const _errs70 = errors;
if(typeof data28.found !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/riskFile/found",schemaPath:"#/properties/riskFile/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
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

const schema58 = {"type":"object","description":"A SOUP item.","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string","description":"Package URL with version, or `name@version`; unique."},"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string","description":"Title."},"manufacturer":{"type":"string","description":"Manufacturer or origin."},"designator":{"type":"string","description":"Unique designator."}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "component") || (key0 === "name")) || (key0 === "version")) || (key0 === "source")) || (key0 === "title")) || (key0 === "manufacturer")) || (key0 === "designator"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate48.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.evidence === undefined) && (missing1 = "evidence")) || ((data3.path === undefined) && (missing1 = "path"))){
validate48.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate48.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.evidence !== undefined){
const _errs12 = errors;
if(typeof data3.evidence !== "string"){
validate48.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.path !== undefined){
const _errs14 = errors;
if(typeof data3.path !== "string"){
validate48.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.line !== undefined){
let data6 = data3.line;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate48.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.column !== undefined){
let data7 = data3.column;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate48.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.pointer !== undefined){
const _errs20 = errors;
if(typeof data3.pointer !== "string"){
validate48.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs22 = errors;
if(typeof data.title !== "string"){
validate48.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manufacturer !== undefined){
const _errs24 = errors;
if(typeof data.manufacturer !== "string"){
validate48.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.designator !== undefined){
const _errs26 = errors;
if(typeof data.designator !== "string"){
validate48.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","description":"A software bill of materials.","additionalProperties":false,"required":["format","specVersion","source"],"properties":{"format":{"type":"string","description":"Format."},"specVersion":{"type":"string","description":"Version of the format."},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","description":"What it describes.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"purl":{"type":"string","description":"Package URL."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"producedAt":{"type":"integer","description":"When it was made. Epoch milliseconds."}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt"))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate50.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.evidence === undefined) && (missing1 = "evidence")) || ((data2.path === undefined) && (missing1 = "path"))){
validate50.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate50.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.evidence !== undefined){
const _errs10 = errors;
if(typeof data2.evidence !== "string"){
validate50.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
const _errs12 = errors;
if(typeof data2.path !== "string"){
validate50.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data5 = data2.line;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate50.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.column !== undefined){
let data6 = data2.column;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate50.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pointer !== undefined){
const _errs18 = errors;
if(typeof data2.pointer !== "string"){
validate50.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data8 = data.subject;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.name === undefined) && (missing2 = "name")){
validate50.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data8){
if(!((((key2 === "name") || (key2 === "version")) || (key2 === "purl")) || (key2 === "sha256"))){
validate50.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.name !== undefined){
const _errs23 = errors;
if(typeof data8.name !== "string"){
validate50.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.version !== undefined){
const _errs25 = errors;
if(typeof data8.version !== "string"){
validate50.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.purl !== undefined){
const _errs27 = errors;
if(typeof data8.purl !== "string"){
validate50.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.sha256 !== undefined){
let data12 = data8.sha256;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
validate50.errors = [{instancePath:instancePath+"/subject/sha256",schemaPath:"#/properties/subject/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/subject/sha256",schemaPath:"#/properties/subject/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.producedAt !== undefined){
let data13 = data.producedAt;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate50.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs31 === errors;
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","description":"A component of a software bill of materials.","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source"],"properties":{"key":{"type":"string","description":"Package URL with version, else `name@version`."},"name":{"type":"string","description":"Name."},"type":{"type":"string","description":"Component type."},"scope":{"type":"string","description":"Scope.","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean","description":"Whether someone else made it: not the subject, not listed as own."},"document":{"type":"integer","description":"Position in `sbom.documents`."},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string","description":"Package URL."},"version":{"type":"string","description":"Version."},"supplier":{"type":"string","description":"Supplier."}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate52.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate52.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema62.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate52.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate52.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data6 = data.source;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.evidence === undefined) && (missing1 = "evidence")) || ((data6.path === undefined) && (missing1 = "path"))){
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.evidence !== undefined){
const _errs18 = errors;
if(typeof data6.evidence !== "string"){
validate52.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.path !== undefined){
const _errs20 = errors;
if(typeof data6.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.line !== undefined){
let data9 = data6.line;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate52.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.column !== undefined){
let data10 = data6.column;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate52.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.pointer !== undefined){
const _errs26 = errors;
if(typeof data6.pointer !== "string"){
validate52.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purl !== undefined){
const _errs28 = errors;
if(typeof data.purl !== "string"){
validate52.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs30 = errors;
if(typeof data.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplier !== undefined){
const _errs32 = errors;
if(typeof data.supplier !== "string"){
validate52.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","description":"A known vulnerability of a component.","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string","description":"`<id> in <component>`, unique."},"id":{"type":"string","description":"Id; the CVE where one is known."},"aliases":{"type":"array","description":"Other ids.","items":{"type":"string"}},"component":{"type":"string","description":"Package URL with version."},"severity":{"type":"string","description":"Severity.","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","description":"Known exploited.","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean","description":"Whether a catalogue of exploited vulnerabilities lists it."},"since":{"type":"string","description":"Date listed."}}},"fixedIn":{"type":"array","description":"Versions that fix it.","items":{"type":"string"}},"ignoredByScanner":{"type":"boolean","description":"Whether the scanner itself set it aside."},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number","description":"CVSS base score, recomputed from its vector where given."},"vex":{"type":"object","description":"The exploitability statement that decides, newest first of those that match.","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","description":"Status.","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string","description":"Author of the document."},"known":{"type":"string","description":"How the author is known.","enum":["signed","gitAuthor","claimed"]},"at":{"type":"integer","description":"When. Epoch milliseconds."},"matched":{"type":"string","description":"What the product identifier matched: the artefact digest, the product, or the component only.","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string","description":"Justification label."},"impactStatement":{"type":"string","description":"Free text."},"actionStatement":{"type":"string","description":"What is done or to be done."},"reference":{"type":"string","description":"Evidence reference."},"secondReviewer":{"type":"string","description":"Second reviewer."}}},"risk":{"type":"object","description":"Risk assessment of the vulnerability.","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"type":"string","description":"Safety risk.","enum":["acceptable","unacceptable","undecided"]},"security":{"type":"string","description":"Security risk.","enum":["acceptable","unacceptable","undecided"]},"controls":{"type":"array","description":"Controls.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string","description":"Action statement."},"by":{"type":"string","description":"Who."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate54.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate54.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low")) || (data5 === "negligible")) || (data5 === "unknown"))){
validate54.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema64.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate54.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!((key1 === "listed") || (key1 === "since"))){
validate54.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.listed !== undefined){
const _errs17 = errors;
if(typeof data6.listed !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate54.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate54.errors = [{instancePath:instancePath+"/fixedIn/" + i1,schemaPath:"#/properties/fixedIn/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/fixedIn",schemaPath:"#/properties/fixedIn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate54.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data12 = data.source;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((data12.evidence === undefined) && (missing2 = "evidence")) || ((data12.path === undefined) && (missing2 = "path"))){
validate54.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data12){
if(!(((((key2 === "evidence") || (key2 === "path")) || (key2 === "line")) || (key2 === "column")) || (key2 === "pointer"))){
validate54.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.evidence !== undefined){
const _errs31 = errors;
if(typeof data12.evidence !== "string"){
validate54.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.path !== undefined){
const _errs33 = errors;
if(typeof data12.path !== "string"){
validate54.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.line !== undefined){
let data15 = data12.line;
const _errs35 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate54.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.column !== undefined){
let data16 = data12.column;
const _errs37 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate54.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.pointer !== undefined){
const _errs39 = errors;
if(typeof data12.pointer !== "string"){
validate54.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs39 === errors;
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
else {
validate54.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data18 = data.score;
const _errs41 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate54.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vex !== undefined){
let data19 = data.vex;
const _errs43 = errors;
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((((((data19.status === undefined) && (missing3 = "status")) || ((data19.author === undefined) && (missing3 = "author"))) || ((data19.known === undefined) && (missing3 = "known"))) || ((data19.at === undefined) && (missing3 = "at"))) || ((data19.matched === undefined) && (missing3 = "matched"))) || ((data19.source === undefined) && (missing3 = "source"))){
validate54.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data19){
if(!(func2.call(schema64.properties.vex.properties, key3))){
validate54.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.status !== undefined){
let data20 = data19.status;
const _errs46 = errors;
if(typeof data20 !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data20 === "not_affected") || (data20 === "affected")) || (data20 === "fixed")) || (data20 === "under_investigation"))){
validate54.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema64.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.author !== undefined){
const _errs48 = errors;
if(typeof data19.author !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.known !== undefined){
let data22 = data19.known;
const _errs50 = errors;
if(typeof data22 !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/known",schemaPath:"#/properties/vex/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "signed") || (data22 === "gitAuthor")) || (data22 === "claimed"))){
validate54.errors = [{instancePath:instancePath+"/vex/known",schemaPath:"#/properties/vex/properties/known/enum",keyword:"enum",params:{allowedValues: schema64.properties.vex.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.at !== undefined){
let data23 = data19.at;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate54.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.matched !== undefined){
let data24 = data19.matched;
const _errs54 = errors;
if(typeof data24 !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data24 === "artifact") || (data24 === "product")) || (data24 === "component"))){
validate54.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema64.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.source !== undefined){
let data25 = data19.source;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing4;
if(((data25.evidence === undefined) && (missing4 = "evidence")) || ((data25.path === undefined) && (missing4 = "path"))){
validate54.errors = [{instancePath:instancePath+"/vex/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data25){
if(!(((((key4 === "evidence") || (key4 === "path")) || (key4 === "line")) || (key4 === "column")) || (key4 === "pointer"))){
validate54.errors = [{instancePath:instancePath+"/vex/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
if(data25.evidence !== undefined){
const _errs60 = errors;
if(typeof data25.evidence !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data25.path !== undefined){
const _errs62 = errors;
if(typeof data25.path !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data25.line !== undefined){
let data28 = data25.line;
const _errs64 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate54.errors = [{instancePath:instancePath+"/vex/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data25.column !== undefined){
let data29 = data25.column;
const _errs66 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate54.errors = [{instancePath:instancePath+"/vex/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs66 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data25.pointer !== undefined){
const _errs68 = errors;
if(typeof data25.pointer !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/vex/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.justification !== undefined){
const _errs70 = errors;
if(typeof data19.justification !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs70 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.impactStatement !== undefined){
const _errs72 = errors;
if(typeof data19.impactStatement !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs72 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.actionStatement !== undefined){
const _errs74 = errors;
if(typeof data19.actionStatement !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs74 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.reference !== undefined){
const _errs76 = errors;
if(typeof data19.reference !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs76 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.secondReviewer !== undefined){
const _errs78 = errors;
if(typeof data19.secondReviewer !== "string"){
validate54.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs78 === errors;
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
else {
validate54.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data36 = data.risk;
const _errs80 = errors;
if(errors === _errs80){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing5;
if((((((data36.safety === undefined) && (missing5 = "safety")) || ((data36.security === undefined) && (missing5 = "security"))) || ((data36.controls === undefined) && (missing5 = "controls"))) || ((data36.author === undefined) && (missing5 = "author"))) || ((data36.source === undefined) && (missing5 = "source"))){
validate54.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key5 in data36){
if(!((((((((key5 === "safety") || (key5 === "security")) || (key5 === "controls")) || (key5 === "author")) || (key5 === "source")) || (key5 === "action")) || (key5 === "by")) || (key5 === "at"))){
validate54.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data36.safety !== undefined){
let data37 = data36.safety;
const _errs83 = errors;
if(typeof data37 !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/safety",schemaPath:"#/properties/risk/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data37 === "acceptable") || (data37 === "unacceptable")) || (data37 === "undecided"))){
validate54.errors = [{instancePath:instancePath+"/risk/safety",schemaPath:"#/properties/risk/properties/safety/enum",keyword:"enum",params:{allowedValues: schema64.properties.risk.properties.safety.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs83 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.security !== undefined){
let data38 = data36.security;
const _errs85 = errors;
if(typeof data38 !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/security",schemaPath:"#/properties/risk/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data38 === "acceptable") || (data38 === "unacceptable")) || (data38 === "undecided"))){
validate54.errors = [{instancePath:instancePath+"/risk/security",schemaPath:"#/properties/risk/properties/security/enum",keyword:"enum",params:{allowedValues: schema64.properties.risk.properties.security.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.controls !== undefined){
let data39 = data36.controls;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data39)){
var valid10 = true;
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
const _errs89 = errors;
if(typeof data39[i2] !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/controls/" + i2,schemaPath:"#/properties/risk/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs89 === errors;
if(!valid10){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/risk/controls",schemaPath:"#/properties/risk/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.author !== undefined){
let data41 = data36.author;
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if(((data41.id === undefined) && (missing6 = "id")) || ((data41.known === undefined) && (missing6 = "known"))){
validate54.errors = [{instancePath:instancePath+"/risk/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key6 in data41){
if(!((key6 === "id") || (key6 === "known"))){
validate54.errors = [{instancePath:instancePath+"/risk/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data41.id !== undefined){
const _errs95 = errors;
if(typeof data41.id !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs95 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data41.known !== undefined){
let data43 = data41.known;
const _errs97 = errors;
if(typeof data43 !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data43 === "signed") || (data43 === "gitAuthor")) || (data43 === "claimed"))){
validate54.errors = [{instancePath:instancePath+"/risk/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/risk/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.source !== undefined){
let data44 = data36.source;
const _errs99 = errors;
const _errs100 = errors;
if(errors === _errs100){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing7;
if(((data44.evidence === undefined) && (missing7 = "evidence")) || ((data44.path === undefined) && (missing7 = "path"))){
validate54.errors = [{instancePath:instancePath+"/risk/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs102 = errors;
for(const key7 in data44){
if(!(((((key7 === "evidence") || (key7 === "path")) || (key7 === "line")) || (key7 === "column")) || (key7 === "pointer"))){
validate54.errors = [{instancePath:instancePath+"/risk/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data44.evidence !== undefined){
const _errs103 = errors;
if(typeof data44.evidence !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data44.path !== undefined){
const _errs105 = errors;
if(typeof data44.path !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data44.line !== undefined){
let data47 = data44.line;
const _errs107 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate54.errors = [{instancePath:instancePath+"/risk/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs107 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data44.column !== undefined){
let data48 = data44.column;
const _errs109 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate54.errors = [{instancePath:instancePath+"/risk/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs109 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data44.pointer !== undefined){
const _errs111 = errors;
if(typeof data44.pointer !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs111 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/risk/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs99 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.action !== undefined){
const _errs113 = errors;
if(typeof data36.action !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs113 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.by !== undefined){
const _errs115 = errors;
if(typeof data36.by !== "string"){
validate54.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs115 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.at !== undefined){
let data52 = data36.at;
const _errs117 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate54.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs117 === errors;
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
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs80 === errors;
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","description":"A vulnerability scan.","additionalProperties":false,"required":["tool","nothingScanned","source"],"properties":{"tool":{"type":"string","description":"Tool."},"nothingScanned":{"type":"boolean","description":"Whether the scanner found nothing to scan."},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string","description":"Version."},"at":{"type":"integer","description":"When. Epoch milliseconds."},"databaseAt":{"type":"integer","description":"Date of its database. Epoch milliseconds."},"target":{"type":"string","description":"What was scanned."}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "tool") || (key0 === "nothingScanned")) || (key0 === "source")) || (key0 === "version")) || (key0 === "at")) || (key0 === "databaseAt")) || (key0 === "target"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate56.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate56.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.evidence === undefined) && (missing1 = "evidence")) || ((data2.path === undefined) && (missing1 = "path"))){
validate56.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate56.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.evidence !== undefined){
const _errs10 = errors;
if(typeof data2.evidence !== "string"){
validate56.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
const _errs12 = errors;
if(typeof data2.path !== "string"){
validate56.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data5 = data2.line;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate56.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.column !== undefined){
let data6 = data2.column;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate56.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pointer !== undefined){
const _errs18 = errors;
if(typeof data2.pointer !== "string"){
validate56.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs20 = errors;
if(typeof data.version !== "string"){
validate56.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data9 = data.at;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate56.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databaseAt !== undefined){
let data10 = data.databaseAt;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate56.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs26 = errors;
if(typeof data.target !== "string"){
validate56.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","description":"A VEX statement that matched no vulnerability of the scan.","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string","description":"Vulnerability."},"why":{"type":"string","description":"Why nothing matched."},"source":{"$ref":"#/definitions/Source"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate58.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate58.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.evidence === undefined) && (missing1 = "evidence")) || ((data2.path === undefined) && (missing1 = "path"))){
validate58.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate58.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.evidence !== undefined){
const _errs10 = errors;
if(typeof data2.evidence !== "string"){
validate58.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
const _errs12 = errors;
if(typeof data2.path !== "string"){
validate58.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data5 = data2.line;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate58.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.column !== undefined){
let data6 = data2.column;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate58.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pointer !== undefined){
const _errs18 = errors;
if(typeof data2.pointer !== "string"){
validate58.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"object","description":"Release notes.","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string","description":"Version."},"knownAnomalies":{"type":"array","description":"Anomalies told to users.","items":{"type":"object","description":"An anomaly in the notes.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","description":"Id."},"text":{"type":"string","description":"What users are told."},"workaround":{"type":"string","description":"Work-around."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate60.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate60.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate60.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate60.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data6 = data.author;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.id === undefined) && (missing2 = "id")) || ((data6.known === undefined) && (missing2 = "known"))){
validate60.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data6){
if(!((key2 === "id") || (key2 === "known"))){
validate60.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.id !== undefined){
const _errs19 = errors;
if(typeof data6.id !== "string"){
validate60.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.known !== undefined){
let data8 = data6.known;
const _errs21 = errors;
if(typeof data8 !== "string"){
validate60.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "signed") || (data8 === "gitAuthor")) || (data8 === "claimed"))){
validate60.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data9 = data.source;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((data9.evidence === undefined) && (missing3 = "evidence")) || ((data9.path === undefined) && (missing3 = "path"))){
validate60.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key3 in data9){
if(!(((((key3 === "evidence") || (key3 === "path")) || (key3 === "line")) || (key3 === "column")) || (key3 === "pointer"))){
validate60.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data9.evidence !== undefined){
const _errs27 = errors;
if(typeof data9.evidence !== "string"){
validate60.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.path !== undefined){
const _errs29 = errors;
if(typeof data9.path !== "string"){
validate60.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.line !== undefined){
let data12 = data9.line;
const _errs31 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate60.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.column !== undefined){
let data13 = data9.column;
const _errs33 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate60.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.pointer !== undefined){
const _errs35 = errors;
if(typeof data9.pointer !== "string"){
validate60.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs35 === errors;
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
else {
validate60.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","description":"Security release notes.","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string","description":"Version."},"recorded":{"type":"array","description":"Fields that are filled, or stated `none`, sorted.","items":{"type":"string"}},"fixed":{"type":"array","description":"Vulnerabilities stated as fixed.","items":{"type":"string"}},"remaining":{"type":"array","description":"Vulnerabilities stated as remaining.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate62.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/recorded/" + i0,schemaPath:"#/properties/recorded/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate62.errors = [{instancePath:instancePath+"/fixed/" + i1,schemaPath:"#/properties/fixed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate62.errors = [{instancePath:instancePath+"/remaining/" + i2,schemaPath:"#/properties/remaining/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data7 = data.author;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.id === undefined) && (missing1 = "id")) || ((data7.known === undefined) && (missing1 = "known"))){
validate62.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!((key1 === "id") || (key1 === "known"))){
validate62.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.id !== undefined){
const _errs20 = errors;
if(typeof data7.id !== "string"){
validate62.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.known !== undefined){
let data9 = data7.known;
const _errs22 = errors;
if(typeof data9 !== "string"){
validate62.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "signed") || (data9 === "gitAuthor")) || (data9 === "claimed"))){
validate62.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data10 = data.source;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.evidence === undefined) && (missing2 = "evidence")) || ((data10.path === undefined) && (missing2 = "path"))){
validate62.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data10){
if(!(((((key2 === "evidence") || (key2 === "path")) || (key2 === "line")) || (key2 === "column")) || (key2 === "pointer"))){
validate62.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.evidence !== undefined){
const _errs28 = errors;
if(typeof data10.evidence !== "string"){
validate62.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.path !== undefined){
const _errs30 = errors;
if(typeof data10.path !== "string"){
validate62.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.line !== undefined){
let data13 = data10.line;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate62.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.column !== undefined){
let data14 = data10.column;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate62.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.pointer !== undefined){
const _errs36 = errors;
if(typeof data10.pointer !== "string"){
validate62.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","description":"How the release was made.","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean","description":"Whether the tree was modified."},"overrides":{"type":"array","description":"Local overrides in force.","items":{"type":"string"}},"builder":{"type":"string","description":"Builder id."},"recorded":{"type":"array","description":"Fields that are filled, sorted dotted paths.","items":{"type":"string"}},"toolchain":{"type":"array","description":"Tools.","items":{"type":"object","description":"A tool.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"digest":{"type":"string","description":"Digest."}}}},"images":{"type":"array","description":"Images.","items":{"type":"object","description":"An image.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name."},"digest":{"type":"string","description":"Digest."}}}},"outputs":{"type":"array","description":"Outputs.","items":{"type":"object","description":"An output.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"version":{"type":"string","description":"Version inside the artefact."}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"type":"string","description":"Commit that was built. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"procedure":{"type":"object","description":"Procedure to repeat it.","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string","description":"File."},"found":{"type":"boolean","description":"Whether it is a file of the released commit."}}},"startedAt":{"type":"integer","description":"Start. Epoch milliseconds."},"finishedAt":{"type":"integer","description":"End. Epoch milliseconds."}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema79.properties, key0))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate64.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate64.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/recorded/" + i1,schemaPath:"#/properties/recorded/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate64.errors = [{instancePath:instancePath+"/toolchain/" + i2,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate64.errors = [{instancePath:instancePath+"/toolchain/" + i2,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.name !== undefined){
const _errs19 = errors;
if(typeof data7.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/toolchain/" + i2+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/toolchain/" + i2+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/toolchain/" + i2+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/toolchain/" + i2,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate64.errors = [{instancePath:instancePath+"/images/" + i3,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data12){
if(!((key2 === "name") || (key2 === "digest"))){
validate64.errors = [{instancePath:instancePath+"/images/" + i3,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.name !== undefined){
const _errs30 = errors;
if(typeof data12.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/images/" + i3+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/images/" + i3+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/images/" + i3,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.name !== undefined){
const _errs39 = errors;
if(typeof data16.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data20 = data.author;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if(((data20.id === undefined) && (missing4 = "id")) || ((data20.known === undefined) && (missing4 = "known"))){
validate64.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key4 in data20){
if(!((key4 === "id") || (key4 === "known"))){
validate64.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data20.id !== undefined){
const _errs49 = errors;
if(typeof data20.id !== "string"){
validate64.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.known !== undefined){
let data22 = data20.known;
const _errs51 = errors;
if(typeof data22 !== "string"){
validate64.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "signed") || (data22 === "gitAuthor")) || (data22 === "claimed"))){
validate64.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data23 = data.source;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing5;
if(((data23.evidence === undefined) && (missing5 = "evidence")) || ((data23.path === undefined) && (missing5 = "path"))){
validate64.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key5 in data23){
if(!(((((key5 === "evidence") || (key5 === "path")) || (key5 === "line")) || (key5 === "column")) || (key5 === "pointer"))){
validate64.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data23.evidence !== undefined){
const _errs57 = errors;
if(typeof data23.evidence !== "string"){
validate64.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.path !== undefined){
const _errs59 = errors;
if(typeof data23.path !== "string"){
validate64.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.line !== undefined){
let data26 = data23.line;
const _errs61 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate64.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.column !== undefined){
let data27 = data23.column;
const _errs63 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate64.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.pointer !== undefined){
const _errs65 = errors;
if(typeof data23.pointer !== "string"){
validate64.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs65 === errors;
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
validate64.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data29 = data.commit;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
validate64.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.procedure !== undefined){
let data30 = data.procedure;
const _errs69 = errors;
if(errors === _errs69){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing6;
if(((data30.reference === undefined) && (missing6 = "reference")) || ((data30.found === undefined) && (missing6 = "found"))){
validate64.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs71 = errors;
for(const key6 in data30){
if(!((key6 === "reference") || (key6 === "found"))){
validate64.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data30.reference !== undefined){
const _errs72 = errors;
if(typeof data30.reference !== "string"){
validate64.errors = [{instancePath:instancePath+"/procedure/reference",schemaPath:"#/properties/procedure/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data30.found !== undefined){
const _errs74 = errors;
if(typeof data30.found !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/procedure/found",schemaPath:"#/properties/procedure/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data33 = data.startedAt;
const _errs76 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate64.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data34 = data.finishedAt;
const _errs78 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate64.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs78 === errors;
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
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","description":"An item of the archive.","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string","description":"Kind of item, for example `artifact` or `sourceBundle`."},"path":{"type":"string","description":"Path in the archive."},"size":{"type":"integer","description":"Bytes."},"source":{"$ref":"#/definitions/Source"},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate66.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.evidence === undefined) && (missing1 = "evidence")) || ((data3.path === undefined) && (missing1 = "path"))){
validate66.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate66.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.evidence !== undefined){
const _errs12 = errors;
if(typeof data3.evidence !== "string"){
validate66.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.path !== undefined){
const _errs14 = errors;
if(typeof data3.path !== "string"){
validate66.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.line !== undefined){
let data6 = data3.line;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate66.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.column !== undefined){
let data7 = data3.column;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate66.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.pointer !== undefined){
const _errs20 = errors;
if(typeof data3.pointer !== "string"){
validate66.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data9 = data.sha256;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
validate66.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","description":"A waiver as its record claims it; the engine judges it.","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string","description":"Id."},"rule":{"type":"string","description":"Rule id."},"subjects":{"type":"array","description":"Exact subjects.","items":{"type":"string"}},"version":{"type":"string","description":"Release version."},"reason":{"type":"string","description":"Reason, one of the list."},"text":{"type":"string","description":"Rationale."},"requestedBy":{"type":"string","description":"Who asked."},"approvals":{"type":"array","description":"Approvals.","items":{"type":"object","description":"An approval.","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string","description":"Who."},"role":{"type":"string","description":"Role."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}}},"createdAt":{"type":"integer","description":"Created. Epoch milliseconds."},"expiresAt":{"type":"integer","description":"End. Epoch milliseconds."},"findingDigests":{"type":"array","description":"Digests of the findings that were seen.","items":{"type":"string"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string","description":"Risk assessment."},"conditions":{"type":"array","description":"Compensating measures.","items":{"type":"string"}}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate68.errors = [{instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.by !== undefined){
const _errs23 = errors;
if(typeof data9.by !== "string"){
validate68.errors = [{instancePath:instancePath+"/approvals/" + i1+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/approvals/" + i1+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/approvals/" + i1+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate68.errors = [{instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate68.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate68.errors = [{instancePath:instancePath+"/findingDigests/" + i2,schemaPath:"#/properties/findingDigests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs35 === errors;
if(!valid4){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/findingDigests",schemaPath:"#/properties/findingDigests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data17 = data.author;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.id === undefined) && (missing2 = "id")) || ((data17.known === undefined) && (missing2 = "known"))){
validate68.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key2 in data17){
if(!((key2 === "id") || (key2 === "known"))){
validate68.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.id !== undefined){
const _errs41 = errors;
if(typeof data17.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.known !== undefined){
let data19 = data17.known;
const _errs43 = errors;
if(typeof data19 !== "string"){
validate68.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data19 === "signed") || (data19 === "gitAuthor")) || (data19 === "claimed"))){
validate68.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data20 = data.source;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((data20.evidence === undefined) && (missing3 = "evidence")) || ((data20.path === undefined) && (missing3 = "path"))){
validate68.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key3 in data20){
if(!(((((key3 === "evidence") || (key3 === "path")) || (key3 === "line")) || (key3 === "column")) || (key3 === "pointer"))){
validate68.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data20.evidence !== undefined){
const _errs49 = errors;
if(typeof data20.evidence !== "string"){
validate68.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.path !== undefined){
const _errs51 = errors;
if(typeof data20.path !== "string"){
validate68.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.line !== undefined){
let data23 = data20.line;
const _errs53 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate68.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.column !== undefined){
let data24 = data20.column;
const _errs55 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate68.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.pointer !== undefined){
const _errs57 = errors;
if(typeof data20.pointer !== "string"){
validate68.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskReference !== undefined){
const _errs59 = errors;
if(typeof data.riskReference !== "string"){
validate68.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data27 = data.conditions;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data27)){
var valid9 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
const _errs63 = errors;
if(typeof data27[i3] !== "string"){
validate68.errors = [{instancePath:instancePath+"/conditions/" + i3,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs63 === errors;
if(!valid9){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","description":"A change as the security-relevant-changes assessment judged it.","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"relevant":{"type":"boolean","description":"Whether it is security-relevant."},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string","description":"Category."},"reason":{"type":"string","description":"Why."},"reviewer":{"type":"string","description":"Who reviewed it."},"competence":{"type":"string","description":"Security competence of the reviewer."},"at":{"type":"integer","description":"When. Epoch milliseconds."}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate70.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.evidence === undefined) && (missing1 = "evidence")) || ((data2.path === undefined) && (missing1 = "path"))){
validate70.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((((key1 === "evidence") || (key1 === "path")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate70.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.evidence !== undefined){
const _errs10 = errors;
if(typeof data2.evidence !== "string"){
validate70.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
const _errs12 = errors;
if(typeof data2.path !== "string"){
validate70.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data5 = data2.line;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate70.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.column !== undefined){
let data6 = data2.column;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate70.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pointer !== undefined){
const _errs18 = errors;
if(typeof data2.pointer !== "string"){
validate70.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
const _errs20 = errors;
if(typeof data.category !== "string"){
validate70.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs22 = errors;
if(typeof data.reason !== "string"){
validate70.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewer !== undefined){
const _errs24 = errors;
if(typeof data.reviewer !== "string"){
validate70.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.competence !== undefined){
const _errs26 = errors;
if(typeof data.competence !== "string"){
validate70.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data12 = data.at;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate70.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs28 === errors;
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
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:facts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.anomalies === undefined) && (missing0 = "anomalies"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.soup === undefined) && (missing0 = "soup"))) || ((data.sbom === undefined) && (missing0 = "sbom"))) || ((data.vulnerabilities === undefined) && (missing0 = "vulnerabilities"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.people === undefined) && (missing0 = "people"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.asOf !== undefined){
let data0 = data.asOf;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate10.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate10.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "candidate") || (data1 === "signoff")) || (data1 === "archive")) || (data1 === "delivery"))){
validate10.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema11.properties.stage.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(func2.call(schema11.properties.product.properties, key1))){
validate10.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "id") || (key2 === "level")) || (key2 === "segregation"))){
validate10.errors = [{instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.id !== undefined){
const _errs24 = errors;
if(typeof data9.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/items/" + i0+"/id",schemaPath:"#/properties/product/properties/items/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/items/" + i0+"/level",schemaPath:"#/properties/product/properties/items/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/items/" + i0+"/segregation",schemaPath:"#/properties/product/properties/items/items/properties/segregation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate10.errors = [{instancePath:instancePath+"/product/items",schemaPath:"#/properties/product/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate10.errors = [{instancePath:instancePath+"/product/markets/" + i1,schemaPath:"#/properties/product/properties/markets/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
if(!valid4){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/product/markets",schemaPath:"#/properties/product/properties/markets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate10.errors = [{instancePath:instancePath+"/product/connected",schemaPath:"#/properties/product/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate10.errors = [{instancePath:instancePath+"/product/fielded",schemaPath:"#/properties/product/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate10.errors = [{instancePath:instancePath+"/product/legacy",schemaPath:"#/properties/product/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate10.errors = [{instancePath:instancePath+"/product/technologies/" + i2,schemaPath:"#/properties/product/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/product/technologies",schemaPath:"#/properties/product/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate10.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data20 === "standard") || (data20 === "expedited"))){
validate10.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema11.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if((((((((((((data21.version === undefined) && (missing3 = "version")) || ((data21.versionScheme === undefined) && (missing3 = "versionScheme"))) || ((data21.commit === undefined) && (missing3 = "commit"))) || ((data21.commitFrom === undefined) && (missing3 = "commitFrom"))) || ((data21.firstRelease === undefined) && (missing3 = "firstRelease"))) || ((data21.artifacts === undefined) && (missing3 = "artifacts"))) || ((data21.previousReleases === undefined) && (missing3 = "previousReleases"))) || ((data21.protectedBranches === undefined) && (missing3 = "protectedBranches"))) || ((data21.dirtyPaths === undefined) && (missing3 = "dirtyPaths"))) || ((data21.shallow === undefined) && (missing3 = "shallow"))) || ((data21.source === undefined) && (missing3 = "source"))){
validate10.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key3 in data21){
if(!(func2.call(schema11.properties.release.properties, key3))){
validate10.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data21.version !== undefined){
const _errs49 = errors;
if(typeof data21.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data25 === "tag") || (data25 === "option")) || (data25 === "head"))){
validate10.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/enum",keyword:"enum",params:{allowedValues: schema11.properties.release.properties.commitFrom.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/release/firstRelease",schemaPath:"#/properties/release/properties/firstRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate11(data27[i3], {instancePath:instancePath+"/release/artifacts/" + i3,parentData:data27,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid7 = _errs61 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/artifacts",schemaPath:"#/properties/release/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4,schemaPath:"#/properties/release/properties/previousReleases/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key4 in data30){
if(!(((((key4 === "version") || (key4 === "artifacts")) || (key4 === "source")) || (key4 === "commit")) || (key4 === "releasedAt"))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4,schemaPath:"#/properties/release/properties/previousReleases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data30.version !== undefined){
const _errs67 = errors;
if(typeof data30.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/version",schemaPath:"#/properties/release/properties/previousReleases/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data33){
if(!((key5 === "name") || (key5 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data33.name !== undefined){
const _errs74 = errors;
if(typeof data33.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5+"/name",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5+"/sha256",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5+"/sha256",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts/" + i5,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/artifacts",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data36 = data30.source;
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing6;
if(((data36.evidence === undefined) && (missing6 = "evidence")) || ((data36.path === undefined) && (missing6 = "path"))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs81 = errors;
for(const key6 in data36){
if(!(((((key6 === "evidence") || (key6 === "path")) || (key6 === "line")) || (key6 === "column")) || (key6 === "pointer"))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data36.evidence !== undefined){
const _errs82 = errors;
if(typeof data36.evidence !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data36.path !== undefined){
const _errs84 = errors;
if(typeof data36.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data36.line !== undefined){
let data39 = data36.line;
const _errs86 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data36.column !== undefined){
let data40 = data36.column;
const _errs88 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs88 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data36.pointer !== undefined){
const _errs90 = errors;
if(typeof data36.pointer !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.commit !== undefined){
let data42 = data30.commit;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/commit",schemaPath:"#/properties/release/properties/previousReleases/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/commit",schemaPath:"#/properties/release/properties/previousReleases/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs92 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data30.releasedAt !== undefined){
let data43 = data30.releasedAt;
const _errs94 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4+"/releasedAt",schemaPath:"#/properties/release/properties/previousReleases/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs94 === errors;
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases/" + i4,schemaPath:"#/properties/release/properties/previousReleases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate10.errors = [{instancePath:instancePath+"/release/previousReleases",schemaPath:"#/properties/release/properties/previousReleases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data44 = data21.protectedBranches;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data44)){
var valid14 = true;
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
const _errs98 = errors;
if(errors === _errs98){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing7;
if(((data45.name === undefined) && (missing7 = "name")) || ((data45.containsCommit === undefined) && (missing7 = "containsCommit"))){
validate10.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6,schemaPath:"#/properties/release/properties/protectedBranches/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key7 in data45){
if(!((key7 === "name") || (key7 === "containsCommit"))){
validate10.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6,schemaPath:"#/properties/release/properties/protectedBranches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data45.name !== undefined){
const _errs101 = errors;
if(typeof data45.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6+"/name",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs101 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data45.containsCommit !== undefined){
const _errs103 = errors;
if(typeof data45.containsCommit !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6+"/containsCommit",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/containsCommit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs103 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i6,schemaPath:"#/properties/release/properties/protectedBranches/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs98 === errors;
if(!valid14){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/protectedBranches",schemaPath:"#/properties/release/properties/protectedBranches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs96 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.dirtyPaths !== undefined){
let data48 = data21.dirtyPaths;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data48)){
var valid16 = true;
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
const _errs107 = errors;
if(typeof data48[i7] !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/dirtyPaths/" + i7,schemaPath:"#/properties/release/properties/dirtyPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs107 === errors;
if(!valid16){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/dirtyPaths",schemaPath:"#/properties/release/properties/dirtyPaths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs105 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.shallow !== undefined){
const _errs109 = errors;
if(typeof data21.shallow !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/release/shallow",schemaPath:"#/properties/release/properties/shallow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs109 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.source !== undefined){
let data51 = data21.source;
const _errs111 = errors;
const _errs112 = errors;
if(errors === _errs112){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing8;
if(((data51.evidence === undefined) && (missing8 = "evidence")) || ((data51.path === undefined) && (missing8 = "path"))){
validate10.errors = [{instancePath:instancePath+"/release/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs114 = errors;
for(const key8 in data51){
if(!(((((key8 === "evidence") || (key8 === "path")) || (key8 === "line")) || (key8 === "column")) || (key8 === "pointer"))){
validate10.errors = [{instancePath:instancePath+"/release/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs114 === errors){
if(data51.evidence !== undefined){
const _errs115 = errors;
if(typeof data51.evidence !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs115 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data51.path !== undefined){
const _errs117 = errors;
if(typeof data51.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs117 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data51.line !== undefined){
let data54 = data51.line;
const _errs119 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/release/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs119 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data51.column !== undefined){
let data55 = data51.column;
const _errs121 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/release/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs121 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data51.pointer !== undefined){
const _errs123 = errors;
if(typeof data51.pointer !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs123 === errors;
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
}
else {
validate10.errors = [{instancePath:instancePath+"/release/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs111 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.versionParts !== undefined){
let data57 = data21.versionParts;
const _errs125 = errors;
if(errors === _errs125){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing9;
if(((data57.numbers === undefined) && (missing9 = "numbers")) || ((data57.prerelease === undefined) && (missing9 = "prerelease"))){
validate10.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs127 = errors;
for(const key9 in data57){
if(!((key9 === "numbers") || (key9 === "prerelease"))){
validate10.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs127 === errors){
if(data57.numbers !== undefined){
let data58 = data57.numbers;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data58)){
var valid20 = true;
const len8 = data58.length;
for(let i8=0; i8<len8; i8++){
let data59 = data58[i8];
const _errs130 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate10.errors = [{instancePath:instancePath+"/release/versionParts/numbers/" + i8,schemaPath:"#/properties/release/properties/versionParts/properties/numbers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs130 === errors;
if(!valid20){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/versionParts/numbers",schemaPath:"#/properties/release/properties/versionParts/properties/numbers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data57.prerelease !== undefined){
let data60 = data57.prerelease;
const _errs132 = errors;
if(errors === _errs132){
if(Array.isArray(data60)){
var valid21 = true;
const len9 = data60.length;
for(let i9=0; i9<len9; i9++){
const _errs134 = errors;
if(typeof data60[i9] !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/versionParts/prerelease/" + i9,schemaPath:"#/properties/release/properties/versionParts/properties/prerelease/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs134 === errors;
if(!valid21){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/versionParts/prerelease",schemaPath:"#/properties/release/properties/versionParts/properties/prerelease/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs132 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs125 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.tag !== undefined){
let data62 = data21.tag;
const _errs136 = errors;
if(errors === _errs136){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing10;
if(((((data62.name === undefined) && (missing10 = "name")) || ((data62.commit === undefined) && (missing10 = "commit"))) || ((data62.annotated === undefined) && (missing10 = "annotated"))) || ((data62.signature === undefined) && (missing10 = "signature"))){
validate10.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs138 = errors;
for(const key10 in data62){
if(!((((key10 === "name") || (key10 === "commit")) || (key10 === "annotated")) || (key10 === "signature"))){
validate10.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs138 === errors){
if(data62.name !== undefined){
const _errs139 = errors;
if(typeof data62.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/tag/name",schemaPath:"#/properties/release/properties/tag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs139 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data62.commit !== undefined){
let data64 = data62.commit;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
validate10.errors = [{instancePath:instancePath+"/release/tag/commit",schemaPath:"#/properties/release/properties/tag/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/tag/commit",schemaPath:"#/properties/release/properties/tag/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs141 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data62.annotated !== undefined){
const _errs143 = errors;
if(typeof data62.annotated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/release/tag/annotated",schemaPath:"#/properties/release/properties/tag/properties/annotated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid22 = _errs143 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data62.signature !== undefined){
let data66 = data62.signature;
const _errs145 = errors;
if(errors === _errs145){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing11;
if((data66.state === undefined) && (missing11 = "state")){
validate10.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs147 = errors;
for(const key11 in data66){
if(!((key11 === "state") || (key11 === "signer"))){
validate10.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs147 === errors){
if(data66.state !== undefined){
let data67 = data66.state;
const _errs148 = errors;
if(typeof data67 !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data67 === "good") || (data67 === "bad")) || (data67 === "unknownKey")) || (data67 === "unsigned")) || (data67 === "unverifiable"))){
validate10.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.release.properties.tag.properties.signature.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs148 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data66.signer !== undefined){
const _errs150 = errors;
if(typeof data66.signer !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/tag/signature/signer",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs150 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs145 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs136 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.baseline !== undefined){
let data69 = data21.baseline;
const _errs152 = errors;
if(errors === _errs152){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing12;
if((data69.version === undefined) && (missing12 = "version")){
validate10.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs154 = errors;
for(const key12 in data69){
if(!((key12 === "version") || (key12 === "commit"))){
validate10.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs154 === errors){
if(data69.version !== undefined){
const _errs155 = errors;
if(typeof data69.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/baseline/version",schemaPath:"#/properties/release/properties/baseline/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs155 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data69.commit !== undefined){
let data71 = data69.commit;
const _errs157 = errors;
if(errors === _errs157){
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
validate10.errors = [{instancePath:instancePath+"/release/baseline/commit",schemaPath:"#/properties/release/properties/baseline/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/baseline/commit",schemaPath:"#/properties/release/properties/baseline/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs157 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs152 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data72 = data.evidence;
const _errs159 = errors;
if(errors === _errs159){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing13;
if(((data72.kinds === undefined) && (missing13 = "kinds")) || ((data72.items === undefined) && (missing13 = "items"))){
validate10.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs161 = errors;
for(const key13 in data72){
if(!((key13 === "kinds") || (key13 === "items"))){
validate10.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs161 === errors){
if(data72.kinds !== undefined){
let data73 = data72.kinds;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data73)){
var valid26 = true;
const len10 = data73.length;
for(let i10=0; i10<len10; i10++){
let data74 = data73[i10];
const _errs164 = errors;
const _errs165 = errors;
if(errors === _errs165){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing14;
if(((data74.kind === undefined) && (missing14 = "kind")) || ((data74.state === undefined) && (missing14 = "state"))){
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10,schemaPath:"#/definitions/EvidenceKind/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs167 = errors;
for(const key14 in data74){
if(!(((key14 === "kind") || (key14 === "state")) || (key14 === "reason"))){
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10,schemaPath:"#/definitions/EvidenceKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs167 === errors){
if(data74.kind !== undefined){
const _errs168 = errors;
if(typeof data74.kind !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10+"/kind",schemaPath:"#/definitions/EvidenceKind/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs168 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data74.state !== undefined){
let data76 = data74.state;
const _errs170 = errors;
if(typeof data76 !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10+"/state",schemaPath:"#/definitions/EvidenceKind/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data76 === "missing") || (data76 === "unreadable")) || (data76 === "empty")) || (data76 === "present"))){
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10+"/state",schemaPath:"#/definitions/EvidenceKind/properties/state/enum",keyword:"enum",params:{allowedValues: schema16.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs170 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data74.reason !== undefined){
const _errs172 = errors;
if(typeof data74.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10+"/reason",schemaPath:"#/definitions/EvidenceKind/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs172 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence/kinds/" + i10,schemaPath:"#/definitions/EvidenceKind/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs164 === errors;
if(!valid26){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence/kinds",schemaPath:"#/properties/evidence/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs162 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data72.items !== undefined){
let data78 = data72.items;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data78)){
var valid29 = true;
const len11 = data78.length;
for(let i11=0; i11<len11; i11++){
const _errs176 = errors;
if(!(validate13(data78[i11], {instancePath:instancePath+"/evidence/items/" + i11,parentData:data78,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid29 = _errs176 === errors;
if(!valid29){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence/items",schemaPath:"#/properties/evidence/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs174 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs159 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data80 = data.tests;
const _errs177 = errors;
if(errors === _errs177){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing15;
if((((((((data80.counts === undefined) && (missing15 = "counts")) || ((data80.runs === undefined) && (missing15 = "runs"))) || ((data80.results === undefined) && (missing15 = "results"))) || ((data80.index === undefined) && (missing15 = "index"))) || ((data80.required === undefined) && (missing15 = "required"))) || ((data80.notPassed === undefined) && (missing15 = "notPassed"))) || ((data80.runSetDigest === undefined) && (missing15 = "runSetDigest"))){
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs179 = errors;
for(const key15 in data80){
if(!((((((((key15 === "counts") || (key15 === "runs")) || (key15 === "results")) || (key15 === "index")) || (key15 === "required")) || (key15 === "notPassed")) || (key15 === "runSetDigest")) || (key15 === "lastFinishedAt"))){
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs179 === errors){
if(data80.counts !== undefined){
let data81 = data80.counts;
const _errs180 = errors;
const _errs181 = errors;
if(errors === _errs181){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing16;
if(((((((((((data81.passed === undefined) && (missing16 = "passed")) || ((data81.failed === undefined) && (missing16 = "failed"))) || ((data81.errored === undefined) && (missing16 = "errored"))) || ((data81.skipped === undefined) && (missing16 = "skipped"))) || ((data81.disabled === undefined) && (missing16 = "disabled"))) || ((data81.todo === undefined) && (missing16 = "todo"))) || ((data81.inconclusive === undefined) && (missing16 = "inconclusive"))) || ((data81.expectedFailure === undefined) && (missing16 = "expectedFailure"))) || ((data81.unexpectedPass === undefined) && (missing16 = "unexpectedPass"))) || ((data81.notRun === undefined) && (missing16 = "notRun"))){
validate10.errors = [{instancePath:instancePath+"/tests/counts",schemaPath:"#/definitions/Counts/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs183 = errors;
for(const key16 in data81){
if(!(func2.call(schema19.properties, key16))){
validate10.errors = [{instancePath:instancePath+"/tests/counts",schemaPath:"#/definitions/Counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs183 === errors){
if(data81.passed !== undefined){
let data82 = data81.passed;
const _errs184 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/passed",schemaPath:"#/definitions/Counts/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs184 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.failed !== undefined){
let data83 = data81.failed;
const _errs186 = errors;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/failed",schemaPath:"#/definitions/Counts/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs186 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.errored !== undefined){
let data84 = data81.errored;
const _errs188 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/errored",schemaPath:"#/definitions/Counts/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs188 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.skipped !== undefined){
let data85 = data81.skipped;
const _errs190 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/skipped",schemaPath:"#/definitions/Counts/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs190 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.disabled !== undefined){
let data86 = data81.disabled;
const _errs192 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/disabled",schemaPath:"#/definitions/Counts/properties/disabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs192 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.todo !== undefined){
let data87 = data81.todo;
const _errs194 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/todo",schemaPath:"#/definitions/Counts/properties/todo/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs194 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.inconclusive !== undefined){
let data88 = data81.inconclusive;
const _errs196 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/inconclusive",schemaPath:"#/definitions/Counts/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs196 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.expectedFailure !== undefined){
let data89 = data81.expectedFailure;
const _errs198 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/expectedFailure",schemaPath:"#/definitions/Counts/properties/expectedFailure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs198 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.unexpectedPass !== undefined){
let data90 = data81.unexpectedPass;
const _errs200 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/unexpectedPass",schemaPath:"#/definitions/Counts/properties/unexpectedPass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs200 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.notRun !== undefined){
let data91 = data81.notRun;
const _errs202 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate10.errors = [{instancePath:instancePath+"/tests/counts/notRun",schemaPath:"#/definitions/Counts/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid32 = _errs202 === errors;
}
else {
var valid32 = true;
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
validate10.errors = [{instancePath:instancePath+"/tests/counts",schemaPath:"#/definitions/Counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs180 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.runs !== undefined){
let data92 = data80.runs;
const _errs204 = errors;
if(errors === _errs204){
if(Array.isArray(data92)){
var valid33 = true;
const len12 = data92.length;
for(let i12=0; i12<len12; i12++){
const _errs206 = errors;
if(!(validate15(data92[i12], {instancePath:instancePath+"/tests/runs/" + i12,parentData:data92,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid33 = _errs206 === errors;
if(!valid33){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/runs",schemaPath:"#/properties/tests/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs204 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.results !== undefined){
let data94 = data80.results;
const _errs207 = errors;
if(errors === _errs207){
if(Array.isArray(data94)){
var valid34 = true;
const len13 = data94.length;
for(let i13=0; i13<len13; i13++){
const _errs209 = errors;
if(!(validate17(data94[i13], {instancePath:instancePath+"/tests/results/" + i13,parentData:data94,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid34 = _errs209 === errors;
if(!valid34){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/results",schemaPath:"#/properties/tests/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs207 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.index !== undefined){
let data96 = data80.index;
const _errs210 = errors;
if(errors === _errs210){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key17 in data96){
let data97 = data96[key17];
const _errs213 = errors;
if(errors === _errs213){
if(Array.isArray(data97)){
var valid36 = true;
const len14 = data97.length;
for(let i14=0; i14<len14; i14++){
let data98 = data97[i14];
const _errs215 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
validate10.errors = [{instancePath:instancePath+"/tests/index/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/tests/properties/index/additionalProperties/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid36 = _errs215 === errors;
if(!valid36){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/index/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/properties/index/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid35 = _errs213 === errors;
if(!valid35){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/index",schemaPath:"#/properties/tests/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs210 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.required !== undefined){
let data99 = data80.required;
const _errs217 = errors;
if(errors === _errs217){
if(Array.isArray(data99)){
var valid37 = true;
const len15 = data99.length;
for(let i15=0; i15<len15; i15++){
const _errs219 = errors;
if(!(validate19(data99[i15], {instancePath:instancePath+"/tests/required/" + i15,parentData:data99,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var valid37 = _errs219 === errors;
if(!valid37){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/required",schemaPath:"#/properties/tests/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs217 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.notPassed !== undefined){
let data101 = data80.notPassed;
const _errs220 = errors;
if(errors === _errs220){
if(Array.isArray(data101)){
var valid38 = true;
const len16 = data101.length;
for(let i16=0; i16<len16; i16++){
let data102 = data101[i16];
const _errs222 = errors;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
validate10.errors = [{instancePath:instancePath+"/tests/notPassed/" + i16,schemaPath:"#/properties/tests/properties/notPassed/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid38 = _errs222 === errors;
if(!valid38){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/notPassed",schemaPath:"#/properties/tests/properties/notPassed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs220 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.runSetDigest !== undefined){
let data103 = data80.runSetDigest;
const _errs224 = errors;
if(errors === _errs224){
if(typeof data103 === "string"){
if(!pattern1.test(data103)){
validate10.errors = [{instancePath:instancePath+"/tests/runSetDigest",schemaPath:"#/properties/tests/properties/runSetDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tests/runSetDigest",schemaPath:"#/properties/tests/properties/runSetDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs224 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data80.lastFinishedAt !== undefined){
let data104 = data80.lastFinishedAt;
const _errs226 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate10.errors = [{instancePath:instancePath+"/tests/lastFinishedAt",schemaPath:"#/properties/tests/properties/lastFinishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs226 === errors;
}
else {
var valid30 = true;
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
validate10.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs177 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data105 = data.requirements;
const _errs228 = errors;
if(errors === _errs228){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing17;
if(((data105.items === undefined) && (missing17 = "items")) || ((data105.index === undefined) && (missing17 = "index"))){
validate10.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs230 = errors;
for(const key18 in data105){
if(!((key18 === "items") || (key18 === "index"))){
validate10.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs230 === errors){
if(data105.items !== undefined){
let data106 = data105.items;
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data106)){
var valid40 = true;
const len17 = data106.length;
for(let i17=0; i17<len17; i17++){
const _errs233 = errors;
if(!(validate21(data106[i17], {instancePath:instancePath+"/requirements/items/" + i17,parentData:data106,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid40 = _errs233 === errors;
if(!valid40){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/requirements/items",schemaPath:"#/properties/requirements/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs231 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data105.index !== undefined){
let data108 = data105.index;
const _errs234 = errors;
if(errors === _errs234){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key19 in data108){
let data109 = data108[key19];
const _errs237 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
validate10.errors = [{instancePath:instancePath+"/requirements/index/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid41 = _errs237 === errors;
if(!valid41){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/requirements/index",schemaPath:"#/properties/requirements/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs234 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs228 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data110 = data.riskControls;
const _errs239 = errors;
if(errors === _errs239){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing18;
if(((data110.items === undefined) && (missing18 = "items")) || ((data110.index === undefined) && (missing18 = "index"))){
validate10.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs241 = errors;
for(const key20 in data110){
if(!((key20 === "items") || (key20 === "index"))){
validate10.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs241 === errors){
if(data110.items !== undefined){
let data111 = data110.items;
const _errs242 = errors;
if(errors === _errs242){
if(Array.isArray(data111)){
var valid43 = true;
const len18 = data111.length;
for(let i18=0; i18<len18; i18++){
const _errs244 = errors;
if(!(validate25(data111[i18], {instancePath:instancePath+"/riskControls/items/" + i18,parentData:data111,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid43 = _errs244 === errors;
if(!valid43){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/riskControls/items",schemaPath:"#/properties/riskControls/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs242 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data110.index !== undefined){
let data113 = data110.index;
const _errs245 = errors;
if(errors === _errs245){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key21 in data113){
let data114 = data113[key21];
const _errs248 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate10.errors = [{instancePath:instancePath+"/riskControls/index/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/riskControls/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid44 = _errs248 === errors;
if(!valid44){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/riskControls/index",schemaPath:"#/properties/riskControls/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs245 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs239 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data115 = data.verification;
const _errs250 = errors;
if(errors === _errs250){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing19;
if((data115.reports === undefined) && (missing19 = "reports")){
validate10.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs252 = errors;
for(const key22 in data115){
if(!(key22 === "reports")){
validate10.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs252 === errors){
if(data115.reports !== undefined){
let data116 = data115.reports;
const _errs253 = errors;
if(errors === _errs253){
if(Array.isArray(data116)){
var valid46 = true;
const len19 = data116.length;
for(let i19=0; i19<len19; i19++){
const _errs255 = errors;
if(!(validate28(data116[i19], {instancePath:instancePath+"/verification/reports/" + i19,parentData:data116,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid46 = _errs255 === errors;
if(!valid46){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/verification/reports",schemaPath:"#/properties/verification/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
let data118 = data.anomalies;
const _errs256 = errors;
if(errors === _errs256){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing20;
if(((((((data118.sourcesConfigured === undefined) && (missing20 = "sourcesConfigured")) || ((data118.exports === undefined) && (missing20 = "exports"))) || ((data118.reports === undefined) && (missing20 = "reports"))) || ((data118.open === undefined) && (missing20 = "open"))) || ((data118.index === undefined) && (missing20 = "index"))) || ((data118.closed === undefined) && (missing20 = "closed"))){
validate10.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs258 = errors;
for(const key23 in data118){
if(!((((((key23 === "sourcesConfigured") || (key23 === "exports")) || (key23 === "reports")) || (key23 === "open")) || (key23 === "index")) || (key23 === "closed"))){
validate10.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs258 === errors){
if(data118.sourcesConfigured !== undefined){
let data119 = data118.sourcesConfigured;
const _errs259 = errors;
if(errors === _errs259){
if(Array.isArray(data119)){
var valid48 = true;
const len20 = data119.length;
for(let i20=0; i20<len20; i20++){
const _errs261 = errors;
if(typeof data119[i20] !== "string"){
validate10.errors = [{instancePath:instancePath+"/anomalies/sourcesConfigured/" + i20,schemaPath:"#/properties/anomalies/properties/sourcesConfigured/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs261 === errors;
if(!valid48){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/anomalies/sourcesConfigured",schemaPath:"#/properties/anomalies/properties/sourcesConfigured/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs259 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.exports !== undefined){
let data121 = data118.exports;
const _errs263 = errors;
if(errors === _errs263){
if(Array.isArray(data121)){
var valid49 = true;
const len21 = data121.length;
for(let i21=0; i21<len21; i21++){
const _errs265 = errors;
if(!(validate30(data121[i21], {instancePath:instancePath+"/anomalies/exports/" + i21,parentData:data121,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid49 = _errs265 === errors;
if(!valid49){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/anomalies/exports",schemaPath:"#/properties/anomalies/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs263 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.reports !== undefined){
let data123 = data118.reports;
const _errs266 = errors;
if(errors === _errs266){
if(Array.isArray(data123)){
var valid50 = true;
const len22 = data123.length;
for(let i22=0; i22<len22; i22++){
const _errs268 = errors;
if(!(validate32(data123[i22], {instancePath:instancePath+"/anomalies/reports/" + i22,parentData:data123,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid50 = _errs268 === errors;
if(!valid50){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/anomalies/reports",schemaPath:"#/properties/anomalies/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs266 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.open !== undefined){
let data125 = data118.open;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data125)){
var valid51 = true;
const len23 = data125.length;
for(let i23=0; i23<len23; i23++){
const _errs271 = errors;
if(!(validate34(data125[i23], {instancePath:instancePath+"/anomalies/open/" + i23,parentData:data125,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid51 = _errs271 === errors;
if(!valid51){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/anomalies/open",schemaPath:"#/properties/anomalies/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs269 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.index !== undefined){
let data127 = data118.index;
const _errs272 = errors;
if(errors === _errs272){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key24 in data127){
let data128 = data127[key24];
const _errs275 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate10.errors = [{instancePath:instancePath+"/anomalies/index/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anomalies/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid52 = _errs275 === errors;
if(!valid52){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/anomalies/index",schemaPath:"#/properties/anomalies/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid47 = _errs272 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.closed !== undefined){
let data129 = data118.closed;
const _errs277 = errors;
if(errors === _errs277){
if(Array.isArray(data129)){
var valid53 = true;
const len24 = data129.length;
for(let i24=0; i24<len24; i24++){
const _errs279 = errors;
if(typeof data129[i24] !== "string"){
validate10.errors = [{instancePath:instancePath+"/anomalies/closed/" + i24,schemaPath:"#/properties/anomalies/properties/closed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs279 === errors;
if(!valid53){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/anomalies/closed",schemaPath:"#/properties/anomalies/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs277 === errors;
}
else {
var valid47 = true;
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
validate10.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs256 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data131 = data.analysis;
const _errs281 = errors;
if(errors === _errs281){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing21;
if(((data131.runs === undefined) && (missing21 = "runs")) || ((data131.findings === undefined) && (missing21 = "findings"))){
validate10.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs283 = errors;
for(const key25 in data131){
if(!((key25 === "runs") || (key25 === "findings"))){
validate10.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs283 === errors){
if(data131.runs !== undefined){
let data132 = data131.runs;
const _errs284 = errors;
if(errors === _errs284){
if(Array.isArray(data132)){
var valid55 = true;
const len25 = data132.length;
for(let i25=0; i25<len25; i25++){
const _errs286 = errors;
if(!(validate36(data132[i25], {instancePath:instancePath+"/analysis/runs/" + i25,parentData:data132,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid55 = _errs286 === errors;
if(!valid55){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid54 = _errs284 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data131.findings !== undefined){
let data134 = data131.findings;
const _errs287 = errors;
if(errors === _errs287){
if(Array.isArray(data134)){
var valid56 = true;
const len26 = data134.length;
for(let i26=0; i26<len26; i26++){
const _errs289 = errors;
if(!(validate38(data134[i26], {instancePath:instancePath+"/analysis/findings/" + i26,parentData:data134,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid56 = _errs289 === errors;
if(!valid56){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid54 = _errs287 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs281 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data136 = data.changes;
const _errs290 = errors;
if(errors === _errs290){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing22;
if(((data136.commits === undefined) && (missing22 = "commits")) || ((data136.authors === undefined) && (missing22 = "authors"))){
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs292 = errors;
for(const key26 in data136){
if(!(((key26 === "commits") || (key26 === "authors")) || (key26 === "range"))){
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs292 === errors){
if(data136.commits !== undefined){
let data137 = data136.commits;
const _errs293 = errors;
if(errors === _errs293){
if(Array.isArray(data137)){
var valid58 = true;
const len27 = data137.length;
for(let i27=0; i27<len27; i27++){
const _errs295 = errors;
if(!(validate40(data137[i27], {instancePath:instancePath+"/changes/commits/" + i27,parentData:data137,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid58 = _errs295 === errors;
if(!valid58){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs293 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data136.authors !== undefined){
let data139 = data136.authors;
const _errs296 = errors;
if(errors === _errs296){
if(Array.isArray(data139)){
var valid59 = true;
const len28 = data139.length;
for(let i28=0; i28<len28; i28++){
const _errs298 = errors;
if(typeof data139[i28] !== "string"){
validate10.errors = [{instancePath:instancePath+"/changes/authors/" + i28,schemaPath:"#/properties/changes/properties/authors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs298 === errors;
if(!valid59){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/authors",schemaPath:"#/properties/changes/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs296 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data136.range !== undefined){
let data141 = data136.range;
const _errs300 = errors;
if(errors === _errs300){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing23;
if((data141.to === undefined) && (missing23 = "to")){
validate10.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs302 = errors;
for(const key27 in data141){
if(!((key27 === "to") || (key27 === "from"))){
validate10.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs302 === errors){
if(data141.to !== undefined){
let data142 = data141.to;
const _errs303 = errors;
if(errors === _errs303){
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
validate10.errors = [{instancePath:instancePath+"/changes/range/to",schemaPath:"#/properties/changes/properties/range/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/range/to",schemaPath:"#/properties/changes/properties/range/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid60 = _errs303 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data141.from !== undefined){
let data143 = data141.from;
const _errs305 = errors;
if(errors === _errs305){
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
validate10.errors = [{instancePath:instancePath+"/changes/range/from",schemaPath:"#/properties/changes/properties/range/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/range/from",schemaPath:"#/properties/changes/properties/range/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid60 = _errs305 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid57 = _errs300 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs290 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data144 = data.plan;
const _errs307 = errors;
if(errors === _errs307){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing24;
if((((data144.tasks === undefined) && (missing24 = "tasks")) || ((data144.documents === undefined) && (missing24 = "documents"))) || ((data144.documentIndex === undefined) && (missing24 = "documentIndex"))){
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs309 = errors;
for(const key28 in data144){
if(!(((key28 === "tasks") || (key28 === "documents")) || (key28 === "documentIndex"))){
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs309 === errors){
if(data144.tasks !== undefined){
let data145 = data144.tasks;
const _errs310 = errors;
if(errors === _errs310){
if(Array.isArray(data145)){
var valid62 = true;
const len29 = data145.length;
for(let i29=0; i29<len29; i29++){
const _errs312 = errors;
if(!(validate42(data145[i29], {instancePath:instancePath+"/plan/tasks/" + i29,parentData:data145,parentDataProperty:i29,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid62 = _errs312 === errors;
if(!valid62){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/tasks",schemaPath:"#/properties/plan/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs310 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data144.documents !== undefined){
let data147 = data144.documents;
const _errs313 = errors;
if(errors === _errs313){
if(Array.isArray(data147)){
var valid63 = true;
const len30 = data147.length;
for(let i30=0; i30<len30; i30++){
const _errs315 = errors;
if(!(validate44(data147[i30], {instancePath:instancePath+"/plan/documents/" + i30,parentData:data147,parentDataProperty:i30,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid63 = _errs315 === errors;
if(!valid63){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs313 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data144.documentIndex !== undefined){
let data149 = data144.documentIndex;
const _errs316 = errors;
if(errors === _errs316){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key29 in data149){
let data150 = data149[key29];
const _errs319 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
validate10.errors = [{instancePath:instancePath+"/plan/documentIndex/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/documentIndex/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid64 = _errs319 === errors;
if(!valid64){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/documentIndex",schemaPath:"#/properties/plan/properties/documentIndex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid61 = _errs316 === errors;
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
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs307 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data151 = data.risk;
const _errs321 = errors;
if(errors === _errs321){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
const _errs323 = errors;
for(const key30 in data151){
if(!(key30 === "classification")){
validate10.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs323 === errors){
if(data151.classification !== undefined){
if(!(validate46(data151.classification, {instancePath:instancePath+"/risk/classification",parentData:data151,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs321 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data153 = data.soup;
const _errs325 = errors;
if(errors === _errs325){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing25;
if(((data153.items === undefined) && (missing25 = "items")) || ((data153.index === undefined) && (missing25 = "index"))){
validate10.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs327 = errors;
for(const key31 in data153){
if(!((key31 === "items") || (key31 === "index"))){
validate10.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs327 === errors){
if(data153.items !== undefined){
let data154 = data153.items;
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data154)){
var valid67 = true;
const len31 = data154.length;
for(let i31=0; i31<len31; i31++){
const _errs330 = errors;
if(!(validate48(data154[i31], {instancePath:instancePath+"/soup/items/" + i31,parentData:data154,parentDataProperty:i31,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid67 = _errs330 === errors;
if(!valid67){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/soup/items",schemaPath:"#/properties/soup/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid66 = _errs328 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data153.index !== undefined){
let data156 = data153.index;
const _errs331 = errors;
if(errors === _errs331){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key32 in data156){
let data157 = data156[key32];
const _errs334 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate10.errors = [{instancePath:instancePath+"/soup/index/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/soup/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid68 = _errs334 === errors;
if(!valid68){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/soup/index",schemaPath:"#/properties/soup/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid66 = _errs331 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs325 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data158 = data.sbom;
const _errs336 = errors;
if(errors === _errs336){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
let missing26;
if((((data158.documents === undefined) && (missing26 = "documents")) || ((data158.components === undefined) && (missing26 = "components"))) || ((data158.index === undefined) && (missing26 = "index"))){
validate10.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs338 = errors;
for(const key33 in data158){
if(!(((key33 === "documents") || (key33 === "components")) || (key33 === "index"))){
validate10.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs338 === errors){
if(data158.documents !== undefined){
let data159 = data158.documents;
const _errs339 = errors;
if(errors === _errs339){
if(Array.isArray(data159)){
var valid70 = true;
const len32 = data159.length;
for(let i32=0; i32<len32; i32++){
const _errs341 = errors;
if(!(validate50(data159[i32], {instancePath:instancePath+"/sbom/documents/" + i32,parentData:data159,parentDataProperty:i32,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid70 = _errs341 === errors;
if(!valid70){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sbom/documents",schemaPath:"#/properties/sbom/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs339 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data158.components !== undefined){
let data161 = data158.components;
const _errs342 = errors;
if(errors === _errs342){
if(Array.isArray(data161)){
var valid71 = true;
const len33 = data161.length;
for(let i33=0; i33<len33; i33++){
const _errs344 = errors;
if(!(validate52(data161[i33], {instancePath:instancePath+"/sbom/components/" + i33,parentData:data161,parentDataProperty:i33,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid71 = _errs344 === errors;
if(!valid71){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs342 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data158.index !== undefined){
let data163 = data158.index;
const _errs345 = errors;
if(errors === _errs345){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key34 in data163){
let data164 = data163[key34];
const _errs348 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
validate10.errors = [{instancePath:instancePath+"/sbom/index/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sbom/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid72 = _errs348 === errors;
if(!valid72){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sbom/index",schemaPath:"#/properties/sbom/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid69 = _errs345 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs336 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data165 = data.vulnerabilities;
const _errs350 = errors;
if(errors === _errs350){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing27;
if(((((data165.items === undefined) && (missing27 = "items")) || ((data165.index === undefined) && (missing27 = "index"))) || ((data165.scans === undefined) && (missing27 = "scans"))) || ((data165.unmatchedVex === undefined) && (missing27 = "unmatchedVex"))){
validate10.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs352 = errors;
for(const key35 in data165){
if(!((((key35 === "items") || (key35 === "index")) || (key35 === "scans")) || (key35 === "unmatchedVex"))){
validate10.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs352 === errors){
if(data165.items !== undefined){
let data166 = data165.items;
const _errs353 = errors;
if(errors === _errs353){
if(Array.isArray(data166)){
var valid74 = true;
const len34 = data166.length;
for(let i34=0; i34<len34; i34++){
const _errs355 = errors;
if(!(validate54(data166[i34], {instancePath:instancePath+"/vulnerabilities/items/" + i34,parentData:data166,parentDataProperty:i34,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid74 = _errs355 === errors;
if(!valid74){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid73 = _errs353 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data165.index !== undefined){
let data168 = data165.index;
const _errs356 = errors;
if(errors === _errs356){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key36 in data168){
let data169 = data168[key36];
const _errs359 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
validate10.errors = [{instancePath:instancePath+"/vulnerabilities/index/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vulnerabilities/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid75 = _errs359 === errors;
if(!valid75){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/vulnerabilities/index",schemaPath:"#/properties/vulnerabilities/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid73 = _errs356 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data165.scans !== undefined){
let data170 = data165.scans;
const _errs361 = errors;
if(errors === _errs361){
if(Array.isArray(data170)){
var valid76 = true;
const len35 = data170.length;
for(let i35=0; i35<len35; i35++){
const _errs363 = errors;
if(!(validate56(data170[i35], {instancePath:instancePath+"/vulnerabilities/scans/" + i35,parentData:data170,parentDataProperty:i35,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid76 = _errs363 === errors;
if(!valid76){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid73 = _errs361 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data165.unmatchedVex !== undefined){
let data172 = data165.unmatchedVex;
const _errs364 = errors;
if(errors === _errs364){
if(Array.isArray(data172)){
var valid77 = true;
const len36 = data172.length;
for(let i36=0; i36<len36; i36++){
const _errs366 = errors;
if(!(validate58(data172[i36], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i36,parentData:data172,parentDataProperty:i36,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid77 = _errs366 === errors;
if(!valid77){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid73 = _errs364 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs350 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data174 = data.notes;
const _errs367 = errors;
if(errors === _errs367){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
const _errs369 = errors;
for(const key37 in data174){
if(!((key37 === "release") || (key37 === "security"))){
validate10.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs369 === errors){
if(data174.release !== undefined){
const _errs370 = errors;
if(!(validate60(data174.release, {instancePath:instancePath+"/notes/release",parentData:data174,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid78 = _errs370 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data174.security !== undefined){
const _errs371 = errors;
if(!(validate62(data174.security, {instancePath:instancePath+"/notes/security",parentData:data174,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid78 = _errs371 === errors;
}
else {
var valid78 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs367 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
let data177 = data.build;
const _errs372 = errors;
if(errors === _errs372){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
const _errs374 = errors;
for(const key38 in data177){
if(!(key38 === "record")){
validate10.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs374 === errors){
if(data177.record !== undefined){
if(!(validate64(data177.record, {instancePath:instancePath+"/build/record",parentData:data177,parentDataProperty:"record",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs372 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
let data179 = data.archive;
const _errs376 = errors;
if(errors === _errs376){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing28;
if((data179.items === undefined) && (missing28 = "items")){
validate10.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs378 = errors;
for(const key39 in data179){
if(!(key39 === "items")){
validate10.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs378 === errors){
if(data179.items !== undefined){
let data180 = data179.items;
const _errs379 = errors;
if(errors === _errs379){
if(Array.isArray(data180)){
var valid81 = true;
const len37 = data180.length;
for(let i37=0; i37<len37; i37++){
const _errs381 = errors;
if(!(validate66(data180[i37], {instancePath:instancePath+"/archive/items/" + i37,parentData:data180,parentDataProperty:i37,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid81 = _errs381 === errors;
if(!valid81){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs376 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data182 = data.waivers;
const _errs382 = errors;
if(errors === _errs382){
if(Array.isArray(data182)){
var valid82 = true;
const len38 = data182.length;
for(let i38=0; i38<len38; i38++){
const _errs384 = errors;
if(!(validate68(data182[i38], {instancePath:instancePath+"/waivers/" + i38,parentData:data182,parentDataProperty:i38,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid82 = _errs384 === errors;
if(!valid82){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs382 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data184 = data.people;
const _errs385 = errors;
if(errors === _errs385){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing29;
if(((data184.items === undefined) && (missing29 = "items")) || ((data184.index === undefined) && (missing29 = "index"))){
validate10.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs387 = errors;
for(const key40 in data184){
if(!((key40 === "items") || (key40 === "index"))){
validate10.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs387 === errors){
if(data184.items !== undefined){
let data185 = data184.items;
const _errs388 = errors;
if(errors === _errs388){
if(Array.isArray(data185)){
var valid84 = true;
const len39 = data185.length;
for(let i39=0; i39<len39; i39++){
let data186 = data185[i39];
const _errs390 = errors;
const _errs391 = errors;
if(errors === _errs391){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing30;
if(((data186.id === undefined) && (missing30 = "id")) || ((data186.roles === undefined) && (missing30 = "roles"))){
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39,schemaPath:"#/definitions/PersonEntry/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs393 = errors;
for(const key41 in data186){
if(!(((key41 === "id") || (key41 === "roles")) || (key41 === "name"))){
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39,schemaPath:"#/definitions/PersonEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs393 === errors){
if(data186.id !== undefined){
const _errs394 = errors;
if(typeof data186.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39+"/id",schemaPath:"#/definitions/PersonEntry/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs394 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data186.roles !== undefined){
let data188 = data186.roles;
const _errs396 = errors;
if(errors === _errs396){
if(Array.isArray(data188)){
var valid87 = true;
const len40 = data188.length;
for(let i40=0; i40<len40; i40++){
const _errs398 = errors;
if(typeof data188[i40] !== "string"){
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39+"/roles/" + i40,schemaPath:"#/definitions/PersonEntry/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs398 === errors;
if(!valid87){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39+"/roles",schemaPath:"#/definitions/PersonEntry/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid86 = _errs396 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data186.name !== undefined){
const _errs400 = errors;
if(typeof data186.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39+"/name",schemaPath:"#/definitions/PersonEntry/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs400 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/people/items/" + i39,schemaPath:"#/definitions/PersonEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid84 = _errs390 === errors;
if(!valid84){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/people/items",schemaPath:"#/properties/people/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid83 = _errs388 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data184.index !== undefined){
let data191 = data184.index;
const _errs402 = errors;
if(errors === _errs402){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key42 in data191){
let data192 = data191[key42];
const _errs405 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
validate10.errors = [{instancePath:instancePath+"/people/index/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid88 = _errs405 === errors;
if(!valid88){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/people/index",schemaPath:"#/properties/people/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid83 = _errs402 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs385 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data193 = data.assessment;
const _errs407 = errors;
if(errors === _errs407){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
let missing31;
if(((((((data193.version === undefined) && (missing31 = "version")) || ((data193.changes === undefined) && (missing31 = "changes"))) || ((data193.index === undefined) && (missing31 = "index"))) || ((data193.methods === undefined) && (missing31 = "methods"))) || ((data193.author === undefined) && (missing31 = "author"))) || ((data193.source === undefined) && (missing31 = "source"))){
validate10.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs409 = errors;
for(const key43 in data193){
if(!(func2.call(schema11.properties.assessment.properties, key43))){
validate10.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs409 === errors){
if(data193.version !== undefined){
const _errs410 = errors;
if(typeof data193.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs410 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.changes !== undefined){
let data195 = data193.changes;
const _errs412 = errors;
if(errors === _errs412){
if(Array.isArray(data195)){
var valid90 = true;
const len41 = data195.length;
for(let i41=0; i41<len41; i41++){
const _errs414 = errors;
if(!(validate70(data195[i41], {instancePath:instancePath+"/assessment/changes/" + i41,parentData:data195,parentDataProperty:i41,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid90 = _errs414 === errors;
if(!valid90){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/changes",schemaPath:"#/properties/assessment/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid89 = _errs412 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.index !== undefined){
let data197 = data193.index;
const _errs415 = errors;
if(errors === _errs415){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key44 in data197){
let data198 = data197[key44];
const _errs418 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
validate10.errors = [{instancePath:instancePath+"/assessment/index/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assessment/properties/index/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid91 = _errs418 === errors;
if(!valid91){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/index",schemaPath:"#/properties/assessment/properties/index/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs415 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.methods !== undefined){
let data199 = data193.methods;
const _errs420 = errors;
if(errors === _errs420){
if(Array.isArray(data199)){
var valid92 = true;
const len42 = data199.length;
for(let i42=0; i42<len42; i42++){
const _errs422 = errors;
if(typeof data199[i42] !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/methods/" + i42,schemaPath:"#/properties/assessment/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs422 === errors;
if(!valid92){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/methods",schemaPath:"#/properties/assessment/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid89 = _errs420 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.author !== undefined){
let data201 = data193.author;
const _errs424 = errors;
const _errs425 = errors;
if(errors === _errs425){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing32;
if(((data201.id === undefined) && (missing32 = "id")) || ((data201.known === undefined) && (missing32 = "known"))){
validate10.errors = [{instancePath:instancePath+"/assessment/author",schemaPath:"#/definitions/Person/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs427 = errors;
for(const key45 in data201){
if(!((key45 === "id") || (key45 === "known"))){
validate10.errors = [{instancePath:instancePath+"/assessment/author",schemaPath:"#/definitions/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs427 === errors){
if(data201.id !== undefined){
const _errs428 = errors;
if(typeof data201.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/author/id",schemaPath:"#/definitions/Person/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs428 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data201.known !== undefined){
let data203 = data201.known;
const _errs430 = errors;
if(typeof data203 !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/author/known",schemaPath:"#/definitions/Person/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data203 === "signed") || (data203 === "gitAuthor")) || (data203 === "claimed"))){
validate10.errors = [{instancePath:instancePath+"/assessment/author/known",schemaPath:"#/definitions/Person/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid94 = _errs430 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/author",schemaPath:"#/definitions/Person/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs424 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.source !== undefined){
let data204 = data193.source;
const _errs432 = errors;
const _errs433 = errors;
if(errors === _errs433){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing33;
if(((data204.evidence === undefined) && (missing33 = "evidence")) || ((data204.path === undefined) && (missing33 = "path"))){
validate10.errors = [{instancePath:instancePath+"/assessment/source",schemaPath:"#/definitions/Source/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs435 = errors;
for(const key46 in data204){
if(!(((((key46 === "evidence") || (key46 === "path")) || (key46 === "line")) || (key46 === "column")) || (key46 === "pointer"))){
validate10.errors = [{instancePath:instancePath+"/assessment/source",schemaPath:"#/definitions/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs435 === errors){
if(data204.evidence !== undefined){
const _errs436 = errors;
if(typeof data204.evidence !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/source/evidence",schemaPath:"#/definitions/Source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs436 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data204.path !== undefined){
const _errs438 = errors;
if(typeof data204.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/source/path",schemaPath:"#/definitions/Source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs438 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data204.line !== undefined){
let data207 = data204.line;
const _errs440 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate10.errors = [{instancePath:instancePath+"/assessment/source/line",schemaPath:"#/definitions/Source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid96 = _errs440 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data204.column !== undefined){
let data208 = data204.column;
const _errs442 = errors;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
validate10.errors = [{instancePath:instancePath+"/assessment/source/column",schemaPath:"#/definitions/Source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid96 = _errs442 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data204.pointer !== undefined){
const _errs444 = errors;
if(typeof data204.pointer !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/source/pointer",schemaPath:"#/definitions/Source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs444 === errors;
}
else {
var valid96 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/source",schemaPath:"#/definitions/Source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs432 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.from !== undefined){
let data210 = data193.from;
const _errs446 = errors;
if(errors === _errs446){
if(typeof data210 === "string"){
if(!pattern0.test(data210)){
validate10.errors = [{instancePath:instancePath+"/assessment/from",schemaPath:"#/properties/assessment/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/from",schemaPath:"#/properties/assessment/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid89 = _errs446 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.to !== undefined){
let data211 = data193.to;
const _errs448 = errors;
if(errors === _errs448){
if(typeof data211 === "string"){
if(!pattern0.test(data211)){
validate10.errors = [{instancePath:instancePath+"/assessment/to",schemaPath:"#/properties/assessment/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/to",schemaPath:"#/properties/assessment/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid89 = _errs448 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.threatModel !== undefined){
let data212 = data193.threatModel;
const _errs450 = errors;
if(errors === _errs450){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
let missing34;
if((data212.state === undefined) && (missing34 = "state")){
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs452 = errors;
for(const key47 in data212){
if(!(((key47 === "state") || (key47 === "reason")) || (key47 === "reference"))){
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs452 === errors){
if(data212.state !== undefined){
let data213 = data212.state;
const _errs453 = errors;
if(typeof data213 !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data213 === "updated") || (data213 === "noUpdateNeeded"))){
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid97 = _errs453 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data212.reason !== undefined){
const _errs455 = errors;
if(typeof data212.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid97 = _errs455 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data212.reference !== undefined){
const _errs457 = errors;
if(typeof data212.reference !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid97 = _errs457 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs450 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.attackSurface !== undefined){
const _errs459 = errors;
if(typeof data193.attackSurface !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs459 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data193.conclusion !== undefined){
let data217 = data193.conclusion;
const _errs461 = errors;
if(errors === _errs461){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
const _errs463 = errors;
for(const key48 in data217){
if(!(((key48 === "text") || (key48 === "by")) || (key48 === "at"))){
validate10.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs463 === errors){
if(data217.text !== undefined){
const _errs464 = errors;
if(typeof data217.text !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs464 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data217.by !== undefined){
const _errs466 = errors;
if(typeof data217.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs466 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data217.at !== undefined){
let data220 = data217.at;
const _errs468 = errors;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
validate10.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid98 = _errs468 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs461 === errors;
}
else {
var valid89 = true;
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
validate10.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs407 === errors;
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
export { schema11 as schema };
