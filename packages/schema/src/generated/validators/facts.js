// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","changeRequests","plan","trend","defectCategories","risk","soup","sbom","vulnerabilities","notes","build","archive","delivery","waivers","people","coverage","provenance","security"],"properties":{"asOf":{"type":"integer"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"segregation":{"type":"string"},"segregationFound":{"type":"boolean"}}}},"markets":{"$ref":"#/definitions/shared1"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"technologies":{"$ref":"#/definitions/shared1"},"lane":{"type":"string","enum":["standard","expedited"]}}},"release":{"type":"object","additionalProperties":false,"required":["version","versionScheme","commit","committedAt","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source"],"properties":{"version":{"type":"string"},"versionScheme":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"commitFrom":{"type":"string","enum":["tag","option","head"]},"firstRelease":{"type":"boolean"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"releasedAt":{"type":"integer"}}}},"protectedBranches":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string"},"containsCommit":{"type":"boolean"}}}},"dirtyPaths":{"$ref":"#/definitions/shared1"},"shallow":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"$ref":"#/definitions/shared4"},"prerelease":{"$ref":"#/definitions/shared1"}}},"tag":{"type":"object","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"annotated":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string"}}}}},"baseline":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"committedAt":{"type":"integer"}}},"evidence":{"type":"object","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","items":{"$ref":"#/definitions/TestResult"}},"index":{"$ref":"#/definitions/shared5"},"required":{"type":"array","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"$ref":"#/definitions/shared4"},"runSetDigest":{"$ref":"#/definitions/shared3"},"lastFinishedAt":{"type":"integer"}}},"requirements":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Requirement"}},"index":{"$ref":"#/definitions/shared6"}}},"riskControls":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/RiskControl"}},"index":{"$ref":"#/definitions/shared6"}}},"verification":{"type":"object","additionalProperties":false,"required":["reports","dispositions","environments"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/VerificationReport"}},"dispositions":{"type":"array","items":{"$ref":"#/definitions/Disposition"}},"environments":{"type":"array","items":{"$ref":"#/definitions/TestEnvironment"}},"regression":{"$ref":"#/definitions/RegressionAnalysis"}}},"anomalies":{"type":"object","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed","listDigest","closedInDelta"],"properties":{"sourcesConfigured":{"$ref":"#/definitions/shared1"},"exports":{"type":"array","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","items":{"$ref":"#/definitions/Anomaly"}},"index":{"$ref":"#/definitions/shared6"},"closed":{"$ref":"#/definitions/shared1"},"listDigest":{"$ref":"#/definitions/shared3"},"closedInDelta":{"type":"array","items":{"$ref":"#/definitions/ClosedAnomaly"}}}},"analysis":{"type":"object","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","additionalProperties":false,"required":["commits","authors","requests","requestIndex","paths"],"properties":{"commits":{"type":"array","items":{"$ref":"#/definitions/Commit"}},"authors":{"$ref":"#/definitions/shared1"},"range":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"}}},"requests":{"type":"array","items":{"$ref":"#/definitions/MergeRequest"}},"requestIndex":{"$ref":"#/definitions/shared5"},"dependencies":{"type":"object","additionalProperties":false,"required":["added","removed","changed"],"properties":{"added":{"$ref":"#/definitions/shared1"},"removed":{"$ref":"#/definitions/shared1"},"changed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string"},"from":{"$ref":"#/definitions/shared1"},"to":{"$ref":"#/definitions/shared1"}}}}}},"paths":{"$ref":"#/definitions/shared1"},"control":{"type":"object","additionalProperties":false,"required":["after","reason","author","source"],"properties":{"after":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"}}}}},"changeRequests":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ChangeRequest"}},"index":{"$ref":"#/definitions/shared6"}}},"plan":{"type":"object","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"$ref":"#/definitions/shared8"},"documents":{"type":"array","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"$ref":"#/definitions/shared6"},"securityTasks":{"$ref":"#/definitions/shared8"}}},"trend":{"type":"object","additionalProperties":false,"required":["reviews"],"properties":{"reviews":{"type":"array","items":{"$ref":"#/definitions/TrendReview"}}}},"defectCategories":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/DefectCategory"}},"index":{"$ref":"#/definitions/shared6"}}},"risk":{"type":"object","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"},"riskFile":{"type":"object","additionalProperties":false,"required":["version","source"],"properties":{"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"changedAt":{"type":"integer"}}},"report":{"$ref":"#/definitions/RiskReport"}}},"soup":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/SoupItem"}},"index":{"$ref":"#/definitions/shared6"}}},"sbom":{"type":"object","additionalProperties":false,"required":["documents","components","index","baselineDocuments"],"properties":{"documents":{"$ref":"#/definitions/shared9"},"components":{"type":"array","items":{"$ref":"#/definitions/Component"}},"index":{"$ref":"#/definitions/shared6"},"baselineDocuments":{"$ref":"#/definitions/shared9"}}},"vulnerabilities":{"type":"object","additionalProperties":false,"required":["items","index","scans","unmatchedVex","catalogues"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"$ref":"#/definitions/shared6"},"scans":{"type":"array","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","items":{"$ref":"#/definitions/UnmatchedVex"}},"catalogues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["entries","source"],"properties":{"entries":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"releasedAt":{"type":"integer"}}}}}},"notes":{"type":"object","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"},"rebuild":{"$ref":"#/definitions/RebuildFacts"}}},"archive":{"type":"object","additionalProperties":false,"required":["items","readBack","drills"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ArchiveItem"}},"source":{"$ref":"#/definitions/Source"},"readBack":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256","at","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"retention":{"$ref":"#/definitions/Retention"},"drills":{"type":"array","items":{"$ref":"#/definitions/RestoreDrill"}}}},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"$ref":"#/definitions/shared6"}}},"assessment":{"type":"object","additionalProperties":false,"required":["version","changes","index","methods","author","source","changesSource"],"properties":{"version":{"type":"string"},"changes":{"type":"array","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"$ref":"#/definitions/shared6"},"methods":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"changesSource":{"$ref":"#/definitions/Source"},"from":{"$ref":"#/definitions/shared2"},"to":{"$ref":"#/definitions/shared2"},"threatModel":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string"},"reference":{"type":"string"}}},"attackSurface":{"type":"string"},"conclusion":{"type":"object","additionalProperties":false,"required":[],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"coverage":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/CoverageReport"}}}},"provenance":{"type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","items":{"$ref":"#/definitions/ProvenanceStatement"}}}},"regulatory":{"type":"object","additionalProperties":false,"required":["version","decisions","index","author","source"],"properties":{"version":{"type":"string"},"decisions":{"type":"array","items":{"$ref":"#/definitions/RegulatoryDecision"}},"index":{"$ref":"#/definitions/shared6"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"none":{"type":"string"}}},"legacy":{"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"rationale":{"$ref":"#/definitions/LegacyItem"},"feedback":{"$ref":"#/definitions/LegacyItem"},"riskActivities":{"$ref":"#/definitions/LegacyItem"},"gapAnalysis":{"$ref":"#/definitions/LegacyItem"},"closurePlan":{"$ref":"#/definitions/LegacyItem"},"systemTests":{"$ref":"#/definitions/LegacyItem"}}},"configurationHistory":{"type":"object","additionalProperties":false,"required":["version","to","exports","author","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"exports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["of","path","sha256","exportedAt","source"],"properties":{"of":{"type":"string","enum":["commits","tracker"]},"tracker":{"type":"string"},"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"exportedAt":{"type":"integer"},"query":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"delivery":{"type":"object","additionalProperties":false,"required":["procedures","published"],"properties":{"procedures":{"type":"array","items":{"$ref":"#/definitions/DeliveryProcedure"}},"published":{"type":"array","items":{"$ref":"#/definitions/PublishedFile"}},"publishedSource":{"$ref":"#/definitions/Source"}}},"security":{"type":"object","additionalProperties":false,"required":["keys"],"properties":{"integrity":{"$ref":"#/definitions/IntegrityFacts"},"keys":{"type":"array","items":{"$ref":"#/definitions/SigningKey"}},"findings":{"type":"object","additionalProperties":false,"required":["registers","items","index"],"properties":{"registers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["review","author","source"],"properties":{"review":{"type":"object","additionalProperties":false,"required":["version","by","at"],"properties":{"version":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}}},"items":{"type":"array","items":{"$ref":"#/definitions/SecurityFinding"}},"index":{"$ref":"#/definitions/shared6"}}},"tests":{"type":"object","additionalProperties":false,"required":["version","items","author","source"],"properties":{"version":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/SecurityTest"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}}}}},"definitions":{"Source":{"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}},"Person":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared7"}}},"Counts":{"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}},"Verification":{"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}},"EvidenceItem":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"}}},"EvidenceKind":{"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"}}},"TestRun":{"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"$ref":"#/definitions/shared10"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}},"TestResult":{"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}},"RequiredTest":{"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared12"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared12"}}},"Requirement":{"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared15"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}},"RiskControl":{"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared15"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}},"VerificationReport":{"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}},"Disposition":{"type":"object","additionalProperties":false,"required":["report","test","cause","by","at","source"],"properties":{"report":{"type":"integer"},"test":{"type":"string"},"environment":{"type":"string"},"cause":{"type":"string"},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"anomaly":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"TestEnvironment":{"type":"object","additionalProperties":false,"required":["report","name","tools","source"],"properties":{"report":{"type":"integer"},"name":{"type":"string"},"hardware":{"type":"string"},"software":{"type":"string"},"tools":{"$ref":"#/definitions/shared10"},"executor":{"type":"string"},"responsible":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"RegressionAnalysis":{"type":"object","additionalProperties":false,"required":["version","to","scope","rationale","tests","by","at","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"scope":{"type":"string","enum":["all","selected"]},"rationale":{"type":"string"},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","test","results","source"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"environment":{"type":"string"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}}},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}},"AnomalyExport":{"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}},"ProblemReport":{"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}},"Anomaly":{"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared17"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"},"reconfirmed":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string"},"at":{"type":"integer"}}}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vex":{"type":"string"}}},"ClosedAnomaly":{"type":"object","additionalProperties":false,"required":["id","fixCommits","verifiedBy","source"],"properties":{"id":{"type":"string"},"fixCommits":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"closedBy":{"type":"string"},"closedAt":{"type":"integer"}}},"Finding":{"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}},"ToolRun":{"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"SecuritySignal":{"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}},"Commit":{"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source","changedPaths","controlled","changeRequests"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"},"changedPaths":{"type":"integer"},"controlled":{"type":"boolean"},"changeRequests":{"$ref":"#/definitions/shared1"}}},"AssessedChange":{"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}},"PlanTask":{"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}},"PlanDocument":{"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}},"Classification":{"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared18"}}},"RiskReport":{"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"reference":{"type":"string"},"approvedBy":{"type":"string"},"at":{"type":"integer"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"type":"string"},"anomalyListDigest":{"$ref":"#/definitions/shared3"}}},"SoupItem":{"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"},"pinnedAt":{"type":"integer"},"hazards":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"type":"string"},"at":{"type":"integer"},"by":{"type":"string"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"riskReference":{"type":"string"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"type":"string"},"monitoring":{"type":"string"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"type":"string"},"endsAt":{"type":"integer"},"endUnknown":{"type":"string"}}}}},"Component":{"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}},"SbomDocument":{"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}},"Vulnerability":{"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared17"},"security":{"$ref":"#/definitions/shared17"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"},"modifiedAt":{"type":"integer"}}},"VulnerabilityScan":{"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"},"inputs":{"type":"array","items":{"$ref":"#/definitions/shared3"}}}},"UnmatchedVex":{"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared18"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}},"ArchiveItem":{"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}},"Artifact":{"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}},"WaiverClaim":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared1"},"anomalies":{"$ref":"#/definitions/shared1"}}},"PersonEntry":{"type":"object","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"}}},"Ratio":{"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared19"},"total":{"$ref":"#/definitions/shared19"}}},"FileCoverage":{"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}},"CoverageReport":{"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}},"ProvenanceStatement":{"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"MergeRequest":{"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}},"ChangeRequest":{"type":"object","additionalProperties":false,"required":["id","title","state","author","commits","requests","problemReports","riskControlsAffected","source"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["proposed","approved","rejected"]},"title":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"commits":{"$ref":"#/definitions/shared1"},"requests":{"$ref":"#/definitions/shared1"},"problemReports":{"$ref":"#/definitions/shared1"},"riskControlsAffected":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"},"safetyAnalysis":{"type":"object","additionalProperties":false,"required":["conclusion","by","at"],"properties":{"conclusion":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"}}},"noRiskControlsAffected":{"type":"string"}}},"RegulatoryDecision":{"type":"object","additionalProperties":false,"required":["market","significant","approvalNeeded","source"],"properties":{"market":{"type":"string"},"significant":{"type":"boolean"},"approvalNeeded":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"approvalReference":{"type":"string"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"}}},"LegacyItem":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"by":{"type":"string"},"at":{"type":"integer"}}},"TrendReview":{"type":"object","additionalProperties":false,"required":["reviewedAt","by","basis","conclusion","actions","author","source"],"properties":{"reviewedAt":{"type":"integer"},"by":{"type":"string"},"basis":{"type":"string"},"conclusion":{"type":"string"},"actions":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"DefectCategory":{"type":"object","additionalProperties":false,"required":["key","technology","id","title","checks","findings","source"],"properties":{"key":{"type":"string"},"technology":{"type":"string"},"id":{"type":"string"},"title":{"type":"string"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tool","rules","runs"],"properties":{"tool":{"type":"string"},"rules":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared4"}}}},"findings":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}},"SecurityFinding":{"type":"object","additionalProperties":false,"required":["id","title","phase","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"source":{"$ref":"#/definitions/Source"},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"type":"string"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"type":"string"},"at":{"type":"integer"}}}}},"SecurityTest":{"type":"object","additionalProperties":false,"required":["kind","at","outcome","findings","source"],"properties":{"kind":{"type":"string","enum":["requirements","threatMitigation","vulnerability","penetration"]},"at":{"type":"integer"},"outcome":{"type":"string","enum":["passed","findings","failed"]},"findings":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"by":{"type":"string"},"independence":{"type":"string"},"report":{"type":"string"},"stillValid":{"type":"object","additionalProperties":false,"required":["reason","by","at"],"properties":{"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"RebuildFacts":{"type":"object","additionalProperties":false,"required":["version","commit","builder","artifacts","author","source"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"builder":{"type":"string"},"rebuiltAt":{"type":"integer"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","rebuiltSha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"unsignedSha256":{"$ref":"#/definitions/shared3"},"rebuiltSha256":{"$ref":"#/definitions/shared3"},"difference":{"type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"type":"string"},"reason":{"type":"string"},"acceptedBy":{"type":"string"},"acceptedAt":{"type":"integer"}}},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"Retention":{"type":"object","additionalProperties":false,"required":["lock","author","source"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"type":"integer"},"lockedUntil":{"type":"integer"},"lockedYears":{"type":"integer"},"productLifetimeYears":{"type":"integer"},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"type":"string"}}},"endOfMarketAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"RestoreDrill":{"type":"object","additionalProperties":false,"required":["version","kind","at","result","source"],"properties":{"version":{"type":"string"},"kind":{"type":"string","enum":["restore","restoreAndRebuild"]},"at":{"type":"integer"},"result":{"type":"string","enum":["passed","failed"]},"by":{"type":"string"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"DeliveryProcedure":{"type":"object","additionalProperties":false,"required":["channel","procedure","covers","notApplicable","author","source"],"properties":{"channel":{"type":"string"},"title":{"type":"string"},"procedure":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"covers":{"$ref":"#/definitions/shared1"},"notApplicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["aspect","reason"],"properties":{"aspect":{"type":"string"},"reason":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"PublishedFile":{"type":"object","additionalProperties":false,"required":["channel","name","sha256","fetchedAt","signatureVerified","source"],"properties":{"channel":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"fetchedAt":{"type":"integer"},"signatureVerified":{"type":"boolean"},"instructions":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"IntegrityFacts":{"type":"object","additionalProperties":false,"required":["version","files","author","source"],"properties":{"version":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["artifact","path","kind","source"],"properties":{"artifact":{"$ref":"#/definitions/shared3"},"path":{"type":"string"},"kind":{"type":"string","enum":["executable","script","configuration"]},"coveredBy":{"type":"string","enum":["signature","signedHashList"]},"key":{"type":"string"},"verified":{"type":"boolean"},"verifiedAt":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SigningKey":{"type":"object","additionalProperties":false,"required":["id","source"],"properties":{"id":{"type":"string"},"fingerprint":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"custody":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"integer"},"by":{"type":"string"},"reference":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"shared1":{"type":"array","items":{"type":"string"}},"shared2":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"shared3":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared4":{"type":"array","items":{"type":"integer"}},"shared5":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}},"shared6":{"type":"object","additionalProperties":{"type":"integer"}},"shared7":{"type":"string","enum":["signed","gitAuthor","claimed"]},"shared8":{"type":"array","items":{"$ref":"#/definitions/PlanTask"}},"shared9":{"type":"array","items":{"$ref":"#/definitions/SbomDocument"}},"shared11":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"shared10":{"type":"array","items":{"$ref":"#/definitions/shared11"}},"shared14":{"type":"string","enum":["requirement","riskControl"]},"shared13":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared14"},"id":{"type":"string"}}},"shared12":{"type":"array","items":{"$ref":"#/definitions/shared13"}},"shared15":{"type":"array","items":{"$ref":"#/definitions/Verification"}},"shared16":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"shared17":{"type":"string","enum":["acceptable","unacceptable","undecided"]},"shared18":{"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}},"shared19":{"type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"array","items":{"type":"string"}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"};
const pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}};
const schema10 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate28.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evidence === undefined) && (missing0 = "evidence")) || ((data.path === undefined) && (missing0 = "path"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "evidence") || (key0 === "path")) || (key0 === "line")) || (key0 === "column")) || (key0 === "pointer"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evidence !== undefined){
const _errs2 = errors;
if(typeof data.evidence !== "string"){
validate30.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.source === undefined) && (missing0 = "source"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "sha256")) || (key0 === "source")) || (key0 === "version"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs4 = errors;
if(!(validate28(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs6 = errors;
if(typeof data.version !== "string"){
validate27.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","items":{"type":"integer"}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate38.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.state === undefined) && (missing0 = "state"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "state")) || (key0 === "reason")) || (key0 === "unmatched"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate43.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate43.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "missing") || (data1 === "unreadable")) || (data1 === "empty")) || (data1 === "present"))){
validate43.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema13.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate43.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unmatched !== undefined){
const _errs8 = errors;
if(!(validate22(data.unmatched, {instancePath:instancePath+"/unmatched",parentData:data,parentDataProperty:"unmatched",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
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
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared7"}}};
const schema16 = {"type":"string","enum":["signed","gitAuthor","claimed"]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "signed") || (data === "gitAuthor")) || (data === "claimed"))){
validate52.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.known === undefined) && (missing0 = "known"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "known"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate51.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined){
const _errs4 = errors;
if(!(validate52(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
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
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
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
if(data.path !== undefined){
const _errs6 = errors;
if(typeof data.path !== "string"){
validate46.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate46.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate46.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "present") || (data4 === "empty")) || (data4 === "unreadable"))){
validate46.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs12 = errors;
if(!(validate28(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data6 = data.size;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate46.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data7 = data.subject;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs17 = errors;
for(const key1 in data7){
if(!(((key1 === "commit") || (key1 === "artifact")) || (key1 === "version"))){
validate46.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.commit !== undefined){
const _errs18 = errors;
if(!(validate25(data7.commit, {instancePath:instancePath+"/subject/commit",parentData:data7,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.artifact !== undefined){
const _errs19 = errors;
if(!(validate28(data7.artifact, {instancePath:instancePath+"/subject/artifact",parentData:data7,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.version !== undefined){
const _errs20 = errors;
if(typeof data7.version !== "string"){
validate46.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data11 = data.binding;
const _errs22 = errors;
if(typeof data11 !== "string"){
validate46.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "content") || (data11 === "collection")) || (data11 === "record")) || (data11 === "observation")) || (data11 === "none"))){
validate46.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema14.properties.binding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.producedAt !== undefined){
let data12 = data.producedAt;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate46.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedAt !== undefined){
let data13 = data.collectedAt;
const _errs26 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate46.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collector !== undefined){
const _errs28 = errors;
if(typeof data.collector !== "string"){
validate46.errors = [{instancePath:instancePath+"/collector",schemaPath:"#/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedDigest !== undefined){
const _errs30 = errors;
if(!(validate28(data.collectedDigest, {instancePath:instancePath+"/collectedDigest",parentData:data,parentDataProperty:"collectedDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boundBy !== undefined){
let data16 = data.boundBy;
const _errs31 = errors;
if(errors === _errs31){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.path === undefined) && (missing1 = "path")) || ((data16.line === undefined) && (missing1 = "line"))){
validate46.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "line"))){
validate46.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data16.path !== undefined){
const _errs34 = errors;
if(typeof data16.path !== "string"){
validate46.errors = [{instancePath:instancePath+"/boundBy/path",schemaPath:"#/properties/boundBy/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data16.line !== undefined){
let data18 = data16.line;
const _errs36 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate46.errors = [{instancePath:instancePath+"/boundBy/line",schemaPath:"#/properties/boundBy/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs38 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs39 = errors;
if(typeof data.reason !== "string"){
validate46.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

const schema17 = {"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.passed === undefined) && (missing0 = "passed")) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.errored === undefined) && (missing0 = "errored"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.todo === undefined) && (missing0 = "todo"))) || ((data.inconclusive === undefined) && (missing0 = "inconclusive"))) || ((data.expectedFailure === undefined) && (missing0 = "expectedFailure"))) || ((data.unexpectedPass === undefined) && (missing0 = "unexpectedPass"))) || ((data.notRun === undefined) && (missing0 = "notRun"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.passed !== undefined){
let data0 = data.passed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate56.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/inconclusive",schemaPath:"#/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/expectedFailure",schemaPath:"#/properties/expectedFailure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/unexpectedPass",schemaPath:"#/properties/unexpectedPass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath:instancePath+"/notRun",schemaPath:"#/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"$ref":"#/definitions/shared10"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}};
const schema19 = {"type":"array","items":{"$ref":"#/definitions/shared11"}};
const schema20 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate62(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate58.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate58.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
validate58.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema18.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs8 = errors;
if(!(validate28(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
const _errs9 = errors;
if(!(validate56(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
const _errs10 = errors;
if(!(validate61(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData}))){
vErrors = collected(vErrors, validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs11 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs12 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact !== undefined){
const _errs13 = errors;
if(!(validate28(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data9 = data.startedAt;
const _errs14 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate58.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data10 = data.finishedAt;
const _errs16 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate58.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executor !== undefined){
const _errs18 = errors;
if(typeof data.executor !== "string"){
validate58.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedAt !== undefined){
let data12 = data.collectedAt;
const _errs20 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate58.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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

const schema21 = {"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.test === undefined) && (missing0 = "test")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.flaky === undefined) && (missing0 = "flaky"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.test !== undefined){
const _errs2 = errors;
if(typeof data.test !== "string"){
validate69.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate69.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data4 === "passed") || (data4 === "failed")) || (data4 === "errored")) || (data4 === "skipped")) || (data4 === "disabled")) || (data4 === "todo")) || (data4 === "inconclusive")) || (data4 === "expectedFailure")) || (data4 === "unexpectedPass")) || (data4 === "notRun"))){
validate69.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema21.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate69.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
const _errs14 = errors;
if(!(validate22(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs16 = errors;
if(typeof data.message !== "string"){
validate69.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flaky !== undefined){
const _errs18 = errors;
if(typeof data.flaky !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate38(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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

const schema23 = {"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared12"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared12"}}};
const schema24 = {"type":"array","items":{"$ref":"#/definitions/shared13"}};
const schema25 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared14"},"id":{"type":"string"}}};
const schema26 = {"type":"string","enum":["requirement","riskControl"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "requirement") || (data === "riskControl"))){
validate79.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(!(validate79(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = collected(vErrors, validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate78.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate78(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))) || ((data.verifiesRiskControl === undefined) && (missing0 = "verifiesRiskControl"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.breaks === undefined) && (missing0 = "breaks"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "key") || (key0 === "test")) || (key0 === "requiredBy")) || (key0 === "verifiesRiskControl")) || (key0 === "results")) || (key0 === "source")) || (key0 === "environment")) || (key0 === "breaks"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate76.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredBy !== undefined){
const _errs6 = errors;
if(!(validate77(data.requiredBy, {instancePath:instancePath+"/requiredBy",parentData:data,parentDataProperty:"requiredBy",rootData}))){
vErrors = collected(vErrors, validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiesRiskControl !== undefined){
const _errs7 = errors;
if(typeof data.verifiesRiskControl !== "boolean"){
validate76.errors = [{instancePath:instancePath+"/verifiesRiskControl",schemaPath:"#/properties/verifiesRiskControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
const _errs9 = errors;
if(!(validate38(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs10 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs11 = errors;
if(typeof data.environment !== "string"){
validate76.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
const _errs13 = errors;
if(!(validate77(data.breaks, {instancePath:instancePath+"/breaks",parentData:data,parentDataProperty:"breaks",rootData}))){
vErrors = collected(vErrors, validate77.errors);
errors = vErrors.length;
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
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared15"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}};
const schema28 = {"type":"array","items":{"$ref":"#/definitions/Verification"}};
const schema29 = {"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.method === undefined) && (missing0 = "method")) || ((data.source === undefined) && (missing0 = "source"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate91.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "test") || (data0 === "review")) || (data0 === "analysis")) || (data0 === "inspection"))){
validate91.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema29.properties.method.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate91.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspect !== undefined){
const _errs17 = errors;
if(typeof data.suspect !== "string"){
validate91.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate91(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.inScope === undefined) && (missing0 = "inScope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.suspect === undefined) && (missing0 = "suspect"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.refines === undefined) && (missing0 = "refines"))) || ((data.suspectReasons === undefined) && (missing0 = "suspectReasons"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate89.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate89.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiedBy !== undefined){
const _errs12 = errors;
if(!(validate90(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
const _errs13 = errors;
if(!(validate22(data.riskControls, {instancePath:instancePath+"/riskControls",parentData:data,parentDataProperty:"riskControls",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs15 = errors;
if(typeof data.title !== "string"){
validate89.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refines !== undefined){
const _errs17 = errors;
if(!(validate22(data.refines, {instancePath:instancePath+"/refines",parentData:data,parentDataProperty:"refines",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspectReasons !== undefined){
const _errs18 = errors;
if(!(validate22(data.suspectReasons, {instancePath:instancePath+"/suspectReasons",parentData:data,parentDataProperty:"suspectReasons",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
const _errs19 = errors;
if(typeof data.revision !== "string"){
validate89.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":{"type":"integer"}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate100.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared15"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}};
const schema32 = {"type":"string","enum":["software","hardware","independentSystem","procedure"]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "software") || (data === "hardware")) || (data === "independentSystem")) || (data === "procedure"))){
validate103.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "location")) || (key0 === "items")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "title"))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate102.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs4 = errors;
if(!(validate103(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
const _errs5 = errors;
if(!(validate22(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiedBy !== undefined){
const _errs6 = errors;
if(!(validate90(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs7 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(typeof data.title !== "string"){
validate102.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "author")) || (key0 === "signedAt")) || (key0 === "runSetDigest")) || (key0 === "version")) || (key0 === "conclusion")) || (key0 === "source")) || (key0 === "commit"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
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
validate110.errors = [{instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
const _errs7 = errors;
if(!(validate28(data.runSetDigest, {instancePath:instancePath+"/runSetDigest",parentData:data,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs8 = errors;
if(typeof data.version !== "string"){
validate110.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data5 = data.conclusion;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate110.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "acceptable") || (data5 === "notAcceptable"))){
validate110.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema33.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs13 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
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
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["report","test","cause","by","at","source"],"properties":{"report":{"type":"integer"},"test":{"type":"string"},"environment":{"type":"string"},"cause":{"type":"string"},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"anomaly":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.report === undefined) && (missing0 = "report")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.source === undefined) && (missing0 = "source"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "report") || (key0 === "test")) || (key0 === "environment")) || (key0 === "cause")) || (key0 === "by")) || (key0 === "at")) || (key0 === "anomaly")) || (key0 === "source"))){
validate116.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.report !== undefined){
let data0 = data.report;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate116.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate116.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs6 = errors;
if(typeof data.environment !== "string"){
validate116.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
const _errs8 = errors;
if(typeof data.cause !== "string"){
validate116.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs10 = errors;
if(!(validate51(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data5 = data.at;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate116.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomaly !== undefined){
const _errs13 = errors;
if(typeof data.anomaly !== "string"){
validate116.errors = [{instancePath:instancePath+"/anomaly",schemaPath:"#/properties/anomaly/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"required":["report","name","tools","source"],"properties":{"report":{"type":"integer"},"name":{"type":"string"},"hardware":{"type":"string"},"software":{"type":"string"},"tools":{"$ref":"#/definitions/shared10"},"executor":{"type":"string"},"responsible":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.report === undefined) && (missing0 = "report")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "report") || (key0 === "name")) || (key0 === "hardware")) || (key0 === "software")) || (key0 === "tools")) || (key0 === "executor")) || (key0 === "responsible")) || (key0 === "source"))){
validate120.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.report !== undefined){
let data0 = data.report;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate120.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate120.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hardware !== undefined){
const _errs6 = errors;
if(typeof data.hardware !== "string"){
validate120.errors = [{instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.software !== undefined){
const _errs8 = errors;
if(typeof data.software !== "string"){
validate120.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
const _errs10 = errors;
if(!(validate61(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData}))){
vErrors = collected(vErrors, validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executor !== undefined){
const _errs11 = errors;
if(typeof data.executor !== "string"){
validate120.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responsible !== undefined){
const _errs13 = errors;
if(typeof data.responsible !== "string"){
validate120.errors = [{instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["version","to","scope","rationale","tests","by","at","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"scope":{"type":"string","enum":["all","selected"]},"rationale":{"type":"string"},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","test","results","source"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"environment":{"type":"string"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}}},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.version === undefined) && (missing0 = "version")) || ((data.to === undefined) && (missing0 = "to"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.rationale === undefined) && (missing0 = "rationale"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.source === undefined) && (missing0 = "source"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate124.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs4 = errors;
if(!(validate25(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs5 = errors;
if(!(validate25(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate124.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "all") || (data3 === "selected"))){
validate124.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema36.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs8 = errors;
if(typeof data.rationale !== "string"){
validate124.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data5 = data.tests;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((((data6.key === undefined) && (missing1 = "key")) || ((data6.test === undefined) && (missing1 = "test"))) || ((data6.results === undefined) && (missing1 = "results"))) || ((data6.source === undefined) && (missing1 = "source"))){
validate124.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!(((((key1 === "key") || (key1 === "test")) || (key1 === "environment")) || (key1 === "results")) || (key1 === "source"))){
validate124.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.key !== undefined){
const _errs15 = errors;
if(typeof data6.key !== "string"){
validate124.errors = [{instancePath:instancePath+"/tests/" + i0+"/key",schemaPath:"#/properties/tests/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.test !== undefined){
const _errs17 = errors;
if(typeof data6.test !== "string"){
validate124.errors = [{instancePath:instancePath+"/tests/" + i0+"/test",schemaPath:"#/properties/tests/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.environment !== undefined){
const _errs19 = errors;
if(typeof data6.environment !== "string"){
validate124.errors = [{instancePath:instancePath+"/tests/" + i0+"/environment",schemaPath:"#/properties/tests/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.results !== undefined){
const _errs21 = errors;
if(!(validate38(data6.results, {instancePath:instancePath+"/tests/" + i0+"/results",parentData:data6,parentDataProperty:"results",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.source !== undefined){
const _errs22 = errors;
if(!(validate30(data6.source, {instancePath:instancePath+"/tests/" + i0+"/source",parentData:data6,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
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
validate124.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs23 = errors;
if(!(validate51(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data13 = data.at;
const _errs24 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate124.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs26 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.tracker === undefined) && (missing0 = "tracker")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.declaredTotal === undefined) && (missing0 = "declaredTotal"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tracker") || (key0 === "query")) || (key0 === "declaredTotal")) || (key0 === "counted")) || (key0 === "extractedAt")) || (key0 === "author")) || (key0 === "source")) || (key0 === "file"))){
validate133.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tracker !== undefined){
const _errs2 = errors;
if(typeof data.tracker !== "string"){
validate133.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate133.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate133.errors = [{instancePath:instancePath+"/declaredTotal",schemaPath:"#/properties/declaredTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate133.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate133.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate133.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.source === undefined) && (missing0 = "source"))){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate137.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "open") || (data3 === "closed"))){
validate137.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema38.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs10 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs11 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs12 = errors;
if(typeof data.url !== "string"){
validate137.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedAt !== undefined){
let data7 = data.openedAt;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate137.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedAt !== undefined){
let data8 = data.changedAt;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate137.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs18 = errors;
if(typeof data.severity !== "string"){
validate137.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs20 = errors;
if(typeof data.type !== "string"){
validate137.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared17"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"},"reconfirmed":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string"},"at":{"type":"integer"}}}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vex":{"type":"string"}}};
const schema40 = {"type":"string","enum":["acceptable","unacceptable","undecided"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "acceptable") || (data === "unacceptable")) || (data === "undecided"))){
validate152.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.affectsRelease === undefined) && (missing0 = "affectsRelease"))) || ((data.affectedVersions === undefined) && (missing0 = "affectedVersions"))) || ((data.affectedItems === undefined) && (missing0 = "affectedItems"))) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.hazardousSituations === undefined) && (missing0 = "hazardousSituations"))) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.failingTests === undefined) && (missing0 = "failingTests"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.vulnerabilityIds === undefined) && (missing0 = "vulnerabilityIds"))) || ((data.source === undefined) && (missing0 = "source"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate141.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate141.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate141.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate141.errors = [{instancePath:instancePath+"/affectsRelease",schemaPath:"#/properties/affectsRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedVersions !== undefined){
const _errs10 = errors;
if(!(validate22(data.affectedVersions, {instancePath:instancePath+"/affectedVersions",parentData:data,parentDataProperty:"affectedVersions",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedItems !== undefined){
const _errs11 = errors;
if(!(validate22(data.affectedItems, {instancePath:instancePath+"/affectedItems",parentData:data,parentDataProperty:"affectedItems",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentDigest !== undefined){
const _errs12 = errors;
if(!(validate28(data.contentDigest, {instancePath:instancePath+"/contentDigest",parentData:data,parentDataProperty:"contentDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined){
const _errs13 = errors;
if(!(validate22(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hazardousSituations !== undefined){
const _errs14 = errors;
if(!(validate22(data.hazardousSituations, {instancePath:instancePath+"/hazardousSituations",parentData:data,parentDataProperty:"hazardousSituations",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duplicates !== undefined){
const _errs15 = errors;
if(!(validate22(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failingTests !== undefined){
const _errs16 = errors;
if(!(validate22(data.failingTests, {instancePath:instancePath+"/failingTests",parentData:data,parentDataProperty:"failingTests",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
const _errs17 = errors;
if(!(validate22(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilityIds !== undefined){
const _errs18 = errors;
if(!(validate22(data.vulnerabilityIds, {instancePath:instancePath+"/vulnerabilityIds",parentData:data,parentDataProperty:"vulnerabilityIds",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs19 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problemReport !== undefined){
const _errs20 = errors;
if(typeof data.problemReport !== "string"){
validate141.errors = [{instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedAt !== undefined){
let data15 = data.openedAt;
const _errs22 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate141.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastModifiedAt !== undefined){
let data16 = data.lastModifiedAt;
const _errs24 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate141.errors = [{instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportedBy !== undefined){
const _errs26 = errors;
if(typeof data.reportedBy !== "string"){
validate141.errors = [{instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assignee !== undefined){
const _errs28 = errors;
if(typeof data.assignee !== "string"){
validate141.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticality !== undefined){
let data19 = data.criticality;
const _errs30 = errors;
if(errors === _errs30){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs32 = errors;
for(const key1 in data19){
if(!(((key1 === "performance") || (key1 === "safety")) || (key1 === "security"))){
validate141.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data19.performance !== undefined){
const _errs33 = errors;
if(typeof data19.performance !== "string"){
validate141.errors = [{instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data19.safety !== undefined){
const _errs35 = errors;
if(typeof data19.safety !== "string"){
validate141.errors = [{instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data19.security !== undefined){
const _errs37 = errors;
if(typeof data19.security !== "string"){
validate141.errors = [{instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triage !== undefined){
let data23 = data.triage;
const _errs39 = errors;
if(errors === _errs39){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing1;
if((data23.relevant === undefined) && (missing1 = "relevant")){
validate141.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data23){
if(!((((key2 === "relevant") || (key2 === "rationale")) || (key2 === "by")) || (key2 === "at"))){
validate141.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data23.relevant !== undefined){
const _errs42 = errors;
if(typeof data23.relevant !== "boolean"){
validate141.errors = [{instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data23.rationale !== undefined){
const _errs44 = errors;
if(typeof data23.rationale !== "string"){
validate141.errors = [{instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data23.by !== undefined){
const _errs46 = errors;
if(typeof data23.by !== "string"){
validate141.errors = [{instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs46 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data23.at !== undefined){
let data27 = data23.at;
const _errs48 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate141.errors = [{instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs48 === errors;
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
else {
validate141.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noHazardRationale !== undefined){
const _errs50 = errors;
if(typeof data.noHazardRationale !== "string"){
validate141.errors = [{instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.harmSeverity !== undefined){
const _errs52 = errors;
if(typeof data.harmSeverity !== "string"){
validate141.errors = [{instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation !== undefined){
let data30 = data.evaluation;
const _errs54 = errors;
if(errors === _errs54){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs56 = errors;
for(const key3 in data30){
if(!(func2.call(schema39.properties.evaluation.properties, key3))){
validate141.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data30.outcome !== undefined){
const _errs57 = errors;
if(!(validate152(data30.outcome, {instancePath:instancePath+"/evaluation/outcome",parentData:data30,parentDataProperty:"outcome",rootData}))){
vErrors = collected(vErrors, validate152.errors);
errors = vErrors.length;
}
var valid3 = _errs57 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.by !== undefined){
const _errs58 = errors;
if(typeof data30.by !== "string"){
validate141.errors = [{instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs58 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.known !== undefined){
const _errs60 = errors;
if(!(validate52(data30.known, {instancePath:instancePath+"/evaluation/known",parentData:data30,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid3 = _errs60 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.role !== undefined){
const _errs61 = errors;
if(typeof data30.role !== "string"){
validate141.errors = [{instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs61 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.at !== undefined){
let data35 = data30.at;
const _errs63 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate141.errors = [{instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs63 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.riskFileVersion !== undefined){
const _errs65 = errors;
if(typeof data30.riskFileVersion !== "string"){
validate141.errors = [{instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs65 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.rationaleNotFixed !== undefined){
const _errs67 = errors;
if(typeof data30.rationaleNotFixed !== "string"){
validate141.errors = [{instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs67 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.contentDigest !== undefined){
const _errs69 = errors;
if(!(validate28(data30.contentDigest, {instancePath:instancePath+"/evaluation/contentDigest",parentData:data30,parentDataProperty:"contentDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid3 = _errs69 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data30.reconfirmed !== undefined){
let data39 = data30.reconfirmed;
const _errs70 = errors;
if(errors === _errs70){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing2;
if(((data39.by === undefined) && (missing2 = "by")) || ((data39.at === undefined) && (missing2 = "at"))){
validate141.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key4 in data39){
if(!((key4 === "by") || (key4 === "at"))){
validate141.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data39.by !== undefined){
const _errs73 = errors;
if(typeof data39.by !== "string"){
validate141.errors = [{instancePath:instancePath+"/evaluation/reconfirmed/by",schemaPath:"#/properties/evaluation/properties/reconfirmed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs73 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data39.at !== undefined){
let data41 = data39.at;
const _errs75 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate141.errors = [{instancePath:instancePath+"/evaluation/reconfirmed/at",schemaPath:"#/properties/evaluation/properties/reconfirmed/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs75 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs70 === errors;
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
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workaround !== undefined){
const _errs77 = errors;
if(typeof data.workaround !== "string"){
validate141.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userFacing !== undefined){
const _errs79 = errors;
if(typeof data.userFacing !== "boolean"){
validate141.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userCommunication !== undefined){
const _errs81 = errors;
if(typeof data.userCommunication !== "string"){
validate141.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data45 = data.security;
const _errs83 = errors;
if(errors === _errs83){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing3;
if((data45.impact === undefined) && (missing3 = "impact")){
validate141.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key5 in data45){
if(!(((((key5 === "impact") || (key5 === "cwe")) || (key5 === "rationale")) || (key5 === "by")) || (key5 === "at"))){
validate141.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data45.impact !== undefined){
let data46 = data45.impact;
const _errs86 = errors;
if(typeof data46 !== "string"){
validate141.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data46 === "none") || (data46 === "possible")) || (data46 === "vulnerability"))){
validate141.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema39.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs86 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data45.cwe !== undefined){
const _errs88 = errors;
if(!(validate22(data45.cwe, {instancePath:instancePath+"/security/cwe",parentData:data45,parentDataProperty:"cwe",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs88 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data45.rationale !== undefined){
const _errs89 = errors;
if(typeof data45.rationale !== "string"){
validate141.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs89 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data45.by !== undefined){
const _errs91 = errors;
if(typeof data45.by !== "string"){
validate141.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs91 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data45.at !== undefined){
let data50 = data45.at;
const _errs93 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate141.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs93 === errors;
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
validate141.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vex !== undefined){
const _errs95 = errors;
if(typeof data.vex !== "string"){
validate141.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs95 === errors;
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
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["id","fixCommits","verifiedBy","source"],"properties":{"id":{"type":"string"},"fixCommits":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"closedBy":{"type":"string"},"closedAt":{"type":"integer"}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.fixCommits === undefined) && (missing0 = "fixCommits"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fixCommits")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "closedBy")) || (key0 === "closedAt"))){
validate161.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate161.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixCommits !== undefined){
const _errs4 = errors;
if(!(validate22(data.fixCommits, {instancePath:instancePath+"/fixCommits",parentData:data,parentDataProperty:"fixCommits",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verifiedBy !== undefined){
const _errs5 = errors;
if(!(validate22(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closedBy !== undefined){
const _errs7 = errors;
if(typeof data.closedBy !== "string"){
validate161.errors = [{instancePath:instancePath+"/closedBy",schemaPath:"#/properties/closedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closedAt !== undefined){
let data5 = data.closedAt;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate161.errors = [{instancePath:instancePath+"/closedAt",schemaPath:"#/properties/closedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate166.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate166.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate166.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate166.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate166.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs11 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
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
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate170.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate170.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate170.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate170.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate170.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema43.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate170.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate170.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate170.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate170.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "justification"))){
validate170.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate170.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "accepted") || (data9 === "underReview")) || (data9 === "rejected"))){
validate170.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema43.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate170.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate170.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate170.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate170.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source","changedPaths","controlled","changeRequests"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"},"changedPaths":{"type":"integer"},"controlled":{"type":"boolean"},"changeRequests":{"$ref":"#/definitions/shared1"}}};
const schema45 = {"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pattern")) || (key0 === "detail"))){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate175.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "path") || (data0 === "message")) || (data0 === "dependency"))){
validate175.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate175.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate175.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.changedPaths === undefined) && (missing0 = "changedPaths"))) || ((data.controlled === undefined) && (missing0 = "controlled"))) || ((data.changeRequests === undefined) && (missing0 = "changeRequests"))){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs3 = errors;
if(typeof data.author !== "string"){
validate173.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committedAt !== undefined){
let data2 = data.committedAt;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate173.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs7 = errors;
if(typeof data.subject !== "string"){
validate173.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merge !== undefined){
const _errs9 = errors;
if(typeof data.merge !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securitySignals !== undefined){
let data5 = data.securitySignals;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate175(data5[i0], {instancePath:instancePath+"/securitySignals/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate175.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs14 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedPaths !== undefined){
let data8 = data.changedPaths;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate173.errors = [{instancePath:instancePath+"/changedPaths",schemaPath:"#/properties/changedPaths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlled !== undefined){
const _errs17 = errors;
if(typeof data.controlled !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/controlled",schemaPath:"#/properties/controlled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeRequests !== undefined){
const _errs19 = errors;
if(!(validate22(data.changeRequests, {instancePath:instancePath+"/changeRequests",parentData:data,parentDataProperty:"changeRequests",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
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
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.labels === undefined) && (missing0 = "labels"))){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
validate183.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate183.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate183.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate183.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "open") || (data2 === "merged")) || (data2 === "closed"))){
validate183.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema46.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(typeof data.title !== "string"){
validate183.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs10 = errors;
if(typeof data.author !== "string"){
validate183.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
const _errs12 = errors;
if(!(validate22(data.commits, {instancePath:instancePath+"/commits",parentData:data,parentDataProperty:"commits",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headCommit !== undefined){
const _errs13 = errors;
if(!(validate25(data.headCommit, {instancePath:instancePath+"/headCommit",parentData:data,parentDataProperty:"headCommit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergeCommit !== undefined){
const _errs14 = errors;
if(!(validate25(data.mergeCommit, {instancePath:instancePath+"/mergeCommit",parentData:data,parentDataProperty:"mergeCommit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergedAt !== undefined){
let data8 = data.mergedAt;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate183.errors = [{instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergedBy !== undefined){
const _errs17 = errors;
if(typeof data.mergedBy !== "string"){
validate183.errors = [{instancePath:instancePath+"/mergedBy",schemaPath:"#/properties/mergedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data10 = data.approvals;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.by === undefined) && (missing1 = "by")) || ((data11.state === undefined) && (missing1 = "state"))){
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data11){
if(!((((key1 === "by") || (key1 === "state")) || (key1 === "commit")) || (key1 === "at"))){
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data11.by !== undefined){
const _errs24 = errors;
if(typeof data11.by !== "string"){
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.state !== undefined){
let data13 = data11.state;
const _errs26 = errors;
if(typeof data13 !== "string"){
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "approved") || (data13 === "changesRequested")) || (data13 === "dismissed")) || (data13 === "commented"))){
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema46.properties.approvals.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.commit !== undefined){
const _errs28 = errors;
if(!(validate25(data11.commit, {instancePath:instancePath+"/approvals/" + i0+"/commit",parentData:data11,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.at !== undefined){
let data15 = data11.at;
const _errs29 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs29 === errors;
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
else {
validate183.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalsRequired !== undefined){
let data16 = data.approvalsRequired;
const _errs31 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate183.errors = [{instancePath:instancePath+"/approvalsRequired",schemaPath:"#/properties/approvalsRequired/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs33 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs34 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
}
}
}
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["id","title","state","author","commits","requests","problemReports","riskControlsAffected","source"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["proposed","approved","rejected"]},"title":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"commits":{"$ref":"#/definitions/shared1"},"requests":{"$ref":"#/definitions/shared1"},"problemReports":{"$ref":"#/definitions/shared1"},"riskControlsAffected":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"},"safetyAnalysis":{"type":"object","additionalProperties":false,"required":["conclusion","by","at"],"properties":{"conclusion":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"}}},"noRiskControlsAffected":{"type":"string"}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.problemReports === undefined) && (missing0 = "problemReports"))) || ((data.riskControlsAffected === undefined) && (missing0 = "riskControlsAffected"))) || ((data.source === undefined) && (missing0 = "source"))){
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
validate201.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate201.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate201.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "proposed") || (data1 === "approved")) || (data1 === "rejected"))){
validate201.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema47.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate201.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs8 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
const _errs9 = errors;
if(!(validate22(data.commits, {instancePath:instancePath+"/commits",parentData:data,parentDataProperty:"commits",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
const _errs10 = errors;
if(!(validate22(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problemReports !== undefined){
const _errs11 = errors;
if(!(validate22(data.problemReports, {instancePath:instancePath+"/problemReports",parentData:data,parentDataProperty:"problemReports",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControlsAffected !== undefined){
const _errs12 = errors;
if(!(validate22(data.riskControlsAffected, {instancePath:instancePath+"/riskControlsAffected",parentData:data,parentDataProperty:"riskControlsAffected",rootData}))){
vErrors = collected(vErrors, validate22.errors);
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs14 = errors;
if(typeof data.approver !== "string"){
validate201.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approverKnown !== undefined){
const _errs16 = errors;
if(!(validate52(data.approverKnown, {instancePath:instancePath+"/approverKnown",parentData:data,parentDataProperty:"approverKnown",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data11 = data.approvedAt;
const _errs17 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate201.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safetyAnalysis !== undefined){
let data12 = data.safetyAnalysis;
const _errs19 = errors;
if(errors === _errs19){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((((data12.conclusion === undefined) && (missing1 = "conclusion")) || ((data12.by === undefined) && (missing1 = "by"))) || ((data12.at === undefined) && (missing1 = "at"))){
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data12){
if(!((((key1 === "conclusion") || (key1 === "by")) || (key1 === "at")) || (key1 === "reference"))){
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data12.conclusion !== undefined){
const _errs22 = errors;
if(typeof data12.conclusion !== "string"){
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis/conclusion",schemaPath:"#/properties/safetyAnalysis/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data12.by !== undefined){
const _errs24 = errors;
if(typeof data12.by !== "string"){
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis/by",schemaPath:"#/properties/safetyAnalysis/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data12.at !== undefined){
let data15 = data12.at;
const _errs26 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis/at",schemaPath:"#/properties/safetyAnalysis/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data12.reference !== undefined){
const _errs28 = errors;
if(typeof data12.reference !== "string"){
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis/reference",schemaPath:"#/properties/safetyAnalysis/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs28 === errors;
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
validate201.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noRiskControlsAffected !== undefined){
const _errs30 = errors;
if(typeof data.noRiskControlsAffected !== "string"){
validate201.errors = [{instancePath:instancePath+"/noRiskControlsAffected",schemaPath:"#/properties/noRiskControlsAffected/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
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
else {
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"array","items":{"$ref":"#/definitions/PlanTask"}};
const schema49 = {"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate212.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate212.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate212.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate212.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
const _errs6 = errors;
if(!(validate22(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate212.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "done")) || (data3 === "notNeeded"))){
validate212.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema49.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs10 = errors;
if(typeof data.reason !== "string"){
validate212.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data6 = data.document;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.id === undefined) && (missing1 = "id")){
validate212.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "version"))){
validate212.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.id !== undefined){
const _errs15 = errors;
if(typeof data6.id !== "string"){
validate212.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.version !== undefined){
const _errs17 = errors;
if(typeof data6.version !== "string"){
validate212.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate212(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate212.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
validate217.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate217.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate217.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate217.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate217.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema50.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate217.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate217.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate217.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["reviewedAt","by","basis","conclusion","actions","author","source"],"properties":{"reviewedAt":{"type":"integer"},"by":{"type":"string"},"basis":{"type":"string"},"conclusion":{"type":"string"},"actions":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.reviewedAt === undefined) && (missing0 = "reviewedAt")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate222.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "reviewedAt") || (key0 === "by")) || (key0 === "basis")) || (key0 === "conclusion")) || (key0 === "actions")) || (key0 === "author")) || (key0 === "source"))){
validate222.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reviewedAt !== undefined){
let data0 = data.reviewedAt;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate222.errors = [{instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs4 = errors;
if(typeof data.by !== "string"){
validate222.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
const _errs6 = errors;
if(typeof data.basis !== "string"){
validate222.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
const _errs8 = errors;
if(typeof data.conclusion !== "string"){
validate222.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs10 = errors;
if(!(validate22(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs11 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs12 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
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
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["key","technology","id","title","checks","findings","source"],"properties":{"key":{"type":"string"},"technology":{"type":"string"},"id":{"type":"string"},"title":{"type":"string"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tool","rules","runs"],"properties":{"tool":{"type":"string"},"rules":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared4"}}}},"findings":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.technology === undefined) && (missing0 = "technology"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "technology")) || (key0 === "id")) || (key0 === "title")) || (key0 === "checks")) || (key0 === "findings")) || (key0 === "source"))){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate227.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.technology !== undefined){
const _errs4 = errors;
if(typeof data.technology !== "string"){
validate227.errors = [{instancePath:instancePath+"/technology",schemaPath:"#/properties/technology/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate227.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(typeof data.title !== "string"){
validate227.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data4 = data.checks;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.tool === undefined) && (missing1 = "tool")) || ((data5.rules === undefined) && (missing1 = "rules"))) || ((data5.runs === undefined) && (missing1 = "runs"))){
validate227.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "tool") || (key1 === "rules")) || (key1 === "runs"))){
validate227.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.tool !== undefined){
const _errs15 = errors;
if(typeof data5.tool !== "string"){
validate227.errors = [{instancePath:instancePath+"/checks/" + i0+"/tool",schemaPath:"#/properties/checks/items/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.rules !== undefined){
const _errs17 = errors;
if(!(validate22(data5.rules, {instancePath:instancePath+"/checks/" + i0+"/rules",parentData:data5,parentDataProperty:"rules",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.runs !== undefined){
const _errs18 = errors;
if(!(validate38(data5.runs, {instancePath:instancePath+"/checks/" + i0+"/runs",parentData:data5,parentDataProperty:"runs",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
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
else {
validate227.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate227.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
const _errs19 = errors;
if(!(validate38(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs20 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared18"}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reference === undefined) && (missing0 = "reference")) || ((data.found === undefined) && (missing0 = "found"))){
validate239.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reference") || (key0 === "found"))){
validate239.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reference !== undefined){
const _errs2 = errors;
if(typeof data.reference !== "string"){
validate239.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.found !== undefined){
const _errs4 = errors;
if(typeof data.found !== "boolean"){
validate239.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate239.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema53.properties, key0))){
validate234.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate234.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
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
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((((((key1 === "control") || (key1 === "location")) || (key1 === "reference")) || (key1 === "referenceFound")) || (key1 === "controlFound")) || (key1 === "source")) || (key1 === "controlLocation"))){
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.control !== undefined){
const _errs10 = errors;
if(typeof data3.control !== "string"){
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.location !== undefined){
const _errs12 = errors;
if(!(validate103(data3.location, {instancePath:instancePath+"/reductions/" + i0+"/location",parentData:data3,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate103.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.reference !== undefined){
const _errs13 = errors;
if(typeof data3.reference !== "string"){
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.referenceFound !== undefined){
const _errs15 = errors;
if(typeof data3.referenceFound !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.controlFound !== undefined){
const _errs17 = errors;
if(typeof data3.controlFound !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.source !== undefined){
const _errs19 = errors;
if(!(validate30(data3.source, {instancePath:instancePath+"/reductions/" + i0+"/source",parentData:data3,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.controlLocation !== undefined){
const _errs20 = errors;
if(typeof data3.controlLocation !== "string"){
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
else {
validate234.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate234.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs22 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs23 = errors;
if(typeof data.rationale !== "string"){
validate234.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worstCase !== undefined){
const _errs25 = errors;
if(typeof data.worstCase !== "string"){
validate234.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs27 = errors;
if(typeof data.approver !== "string"){
validate234.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data15 = data.approvedAt;
const _errs29 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate234.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskFile !== undefined){
const _errs31 = errors;
if(!(validate239(data.riskFile, {instancePath:instancePath+"/riskFile",parentData:data,parentDataProperty:"riskFile",rootData}))){
vErrors = collected(vErrors, validate239.errors);
errors = vErrors.length;
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
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"reference":{"type":"string"},"approvedBy":{"type":"string"},"at":{"type":"integer"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"type":"string"},"anomalyListDigest":{"$ref":"#/definitions/shared3"}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate243.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema55.properties, key0))){
validate243.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate243.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs6 = errors;
if(typeof data.reference !== "string"){
validate243.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedBy !== undefined){
const _errs8 = errors;
if(typeof data.approvedBy !== "string"){
validate243.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data5 = data.at;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate243.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planImplemented !== undefined){
const _errs12 = errors;
if(typeof data.planImplemented !== "boolean"){
validate243.errors = [{instancePath:instancePath+"/planImplemented",schemaPath:"#/properties/planImplemented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overallAcceptable !== undefined){
const _errs14 = errors;
if(typeof data.overallAcceptable !== "boolean"){
validate243.errors = [{instancePath:instancePath+"/overallAcceptable",schemaPath:"#/properties/overallAcceptable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postProduction !== undefined){
const _errs16 = errors;
if(typeof data.postProduction !== "string"){
validate243.errors = [{instancePath:instancePath+"/postProduction",schemaPath:"#/properties/postProduction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalyListDigest !== undefined){
const _errs18 = errors;
if(!(validate28(data.anomalyListDigest, {instancePath:instancePath+"/anomalyListDigest",parentData:data,parentDataProperty:"anomalyListDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
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
}
}
}
}
}
else {
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"},"pinnedAt":{"type":"integer"},"hazards":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"type":"string"},"at":{"type":"integer"},"by":{"type":"string"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"riskReference":{"type":"string"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"type":"string"},"monitoring":{"type":"string"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"type":"string"},"endsAt":{"type":"integer"},"endUnknown":{"type":"string"}}}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate248.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema56.properties, key0))){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate248.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate248.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate248.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate248.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate248.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate248.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinnedAt !== undefined){
let data7 = data.pinnedAt;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate248.errors = [{instancePath:instancePath+"/pinnedAt",schemaPath:"#/properties/pinnedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hazards !== undefined){
const _errs17 = errors;
if(!(validate22(data.hazards, {instancePath:instancePath+"/hazards",parentData:data,parentDataProperty:"hazards",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.review !== undefined){
let data9 = data.review;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.version === undefined) && (missing1 = "version")) || ((data9.at === undefined) && (missing1 = "at"))) || ((data9.by === undefined) && (missing1 = "by"))){
validate248.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data9){
if(!(((((key1 === "version") || (key1 === "at")) || (key1 === "by")) || (key1 === "archived")) || (key1 === "hazardRelevant"))){
validate248.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data9.version !== undefined){
const _errs21 = errors;
if(typeof data9.version !== "string"){
validate248.errors = [{instancePath:instancePath+"/review/version",schemaPath:"#/properties/review/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.at !== undefined){
let data11 = data9.at;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate248.errors = [{instancePath:instancePath+"/review/at",schemaPath:"#/properties/review/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.by !== undefined){
const _errs25 = errors;
if(typeof data9.by !== "string"){
validate248.errors = [{instancePath:instancePath+"/review/by",schemaPath:"#/properties/review/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.archived !== undefined){
let data13 = data9.archived;
const _errs27 = errors;
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.path === undefined) && (missing2 = "path")) || ((data13.sha256 === undefined) && (missing2 = "sha256"))){
validate248.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data13){
if(!((key2 === "path") || (key2 === "sha256"))){
validate248.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data13.path !== undefined){
const _errs30 = errors;
if(typeof data13.path !== "string"){
validate248.errors = [{instancePath:instancePath+"/review/archived/path",schemaPath:"#/properties/review/properties/archived/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.sha256 !== undefined){
const _errs32 = errors;
if(!(validate28(data13.sha256, {instancePath:instancePath+"/review/archived/sha256",parentData:data13,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
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
else {
validate248.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.hazardRelevant !== undefined){
let data16 = data9.hazardRelevant;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid3 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.id === undefined) && (missing3 = "id")){
validate248.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data17){
if(!((key3 === "id") || (key3 === "riskReference"))){
validate248.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data17.id !== undefined){
const _errs38 = errors;
if(typeof data17.id !== "string"){
validate248.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0+"/id",schemaPath:"#/properties/review/properties/hazardRelevant/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.riskReference !== undefined){
const _errs40 = errors;
if(typeof data17.riskReference !== "string"){
validate248.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0+"/riskReference",schemaPath:"#/properties/review/properties/hazardRelevant/items/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs35 === errors;
if(!valid3){
break;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/review/hazardRelevant",schemaPath:"#/properties/review/properties/hazardRelevant/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs33 === errors;
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
else {
validate248.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noList !== undefined){
let data20 = data.noList;
const _errs42 = errors;
if(errors === _errs42){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if(((data20.reason === undefined) && (missing4 = "reason")) || ((data20.monitoring === undefined) && (missing4 = "monitoring"))){
validate248.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key4 in data20){
if(!((key4 === "reason") || (key4 === "monitoring"))){
validate248.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data20.reason !== undefined){
const _errs45 = errors;
if(typeof data20.reason !== "string"){
validate248.errors = [{instancePath:instancePath+"/noList/reason",schemaPath:"#/properties/noList/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.monitoring !== undefined){
const _errs47 = errors;
if(typeof data20.monitoring !== "string"){
validate248.errors = [{instancePath:instancePath+"/noList/monitoring",schemaPath:"#/properties/noList/properties/monitoring/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support !== undefined){
let data23 = data.support;
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const _errs51 = errors;
for(const key5 in data23){
if(!(((key5 === "level") || (key5 === "endsAt")) || (key5 === "endUnknown"))){
validate248.errors = [{instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data23.level !== undefined){
const _errs52 = errors;
if(typeof data23.level !== "string"){
validate248.errors = [{instancePath:instancePath+"/support/level",schemaPath:"#/properties/support/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.endsAt !== undefined){
let data25 = data23.endsAt;
const _errs54 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate248.errors = [{instancePath:instancePath+"/support/endsAt",schemaPath:"#/properties/support/properties/endsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.endUnknown !== undefined){
const _errs56 = errors;
if(typeof data23.endUnknown !== "string"){
validate248.errors = [{instancePath:instancePath+"/support/endUnknown",schemaPath:"#/properties/support/properties/endUnknown/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
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
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"array","items":{"$ref":"#/definitions/SbomDocument"}};
const schema58 = {"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt")) || (key0 === "serialNumber")) || (key0 === "authors")) || (key0 === "missing"))){
validate255.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate255.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate255.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "purl")) || (key1 === "sha256"))){
validate255.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate255.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sha256 !== undefined){
const _errs16 = errors;
if(!(validate28(data3.sha256, {instancePath:instancePath+"/subject/sha256",parentData:data3,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
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
validate255.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate255.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
const _errs19 = errors;
if(typeof data.serialNumber !== "string"){
validate255.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authors !== undefined){
const _errs21 = errors;
if(!(validate22(data.authors, {instancePath:instancePath+"/authors",parentData:data,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data11 = data.missing;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid2 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs24 = errors;
if(typeof data12 !== "string"){
validate255.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "author") || (data12 === "timestamp")) || (data12 === "relationships"))){
validate255.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate255.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
}
else {
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate255(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate255.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.licenses === undefined) && (missing0 = "licenses"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema59.properties, key0))){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate261.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate261.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema59.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate261.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate261.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate261.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digests !== undefined){
const _errs21 = errors;
if(!(validate22(data.digests, {instancePath:instancePath+"/digests",parentData:data,parentDataProperty:"digests",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs22 = errors;
if(!(validate22(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data12 = data.missing;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data12)){
var valid1 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs25 = errors;
if(typeof data13 !== "string"){
validate261.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "supplier") || (data13 === "version")) || (data13 === "identifier")) || (data13 === "relationship"))){
validate261.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema59.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supportLevel !== undefined){
const _errs27 = errors;
if(typeof data.supportLevel !== "string"){
validate261.errors = [{instancePath:instancePath+"/supportLevel",schemaPath:"#/properties/supportLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supportEndsAt !== undefined){
let data15 = data.supportEndsAt;
const _errs29 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate261.errors = [{instancePath:instancePath+"/supportEndsAt",schemaPath:"#/properties/supportEndsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpe !== undefined){
const _errs31 = errors;
if(typeof data.cpe !== "string"){
validate261.errors = [{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
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
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared17"},"security":{"$ref":"#/definitions/shared17"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"},"modifiedAt":{"type":"integer"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
validate268.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate268.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
const _errs6 = errors;
if(!(validate22(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs7 = errors;
if(typeof data.component !== "string"){
validate268.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data4 = data.severity;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate268.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "negligible")) || (data4 === "unknown"))){
validate268.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kev !== undefined){
let data5 = data.kev;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.listed === undefined) && (missing1 = "listed")){
validate268.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "listed") || (key1 === "since"))){
validate268.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.listed !== undefined){
const _errs14 = errors;
if(typeof data5.listed !== "boolean"){
validate268.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.since !== undefined){
const _errs16 = errors;
if(typeof data5.since !== "string"){
validate268.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate268.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedIn !== undefined){
const _errs18 = errors;
if(!(validate22(data.fixedIn, {instancePath:instancePath+"/fixedIn",parentData:data,parentDataProperty:"fixedIn",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignoredByScanner !== undefined){
const _errs19 = errors;
if(typeof data.ignoredByScanner !== "boolean"){
validate268.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs21 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data11 = data.score;
const _errs22 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate268.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vex !== undefined){
let data12 = data.vex;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((((data12.status === undefined) && (missing2 = "status")) || ((data12.author === undefined) && (missing2 = "author"))) || ((data12.known === undefined) && (missing2 = "known"))) || ((data12.at === undefined) && (missing2 = "at"))) || ((data12.matched === undefined) && (missing2 = "matched"))) || ((data12.source === undefined) && (missing2 = "source"))){
validate268.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key2 in data12){
if(!(func2.call(schema60.properties.vex.properties, key2))){
validate268.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.status !== undefined){
let data13 = data12.status;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "not_affected") || (data13 === "affected")) || (data13 === "fixed")) || (data13 === "under_investigation"))){
validate268.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema60.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.author !== undefined){
const _errs29 = errors;
if(typeof data12.author !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.known !== undefined){
const _errs31 = errors;
if(!(validate52(data12.known, {instancePath:instancePath+"/vex/known",parentData:data12,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.at !== undefined){
let data16 = data12.at;
const _errs32 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate268.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.matched !== undefined){
let data17 = data12.matched;
const _errs34 = errors;
if(typeof data17 !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "artifact") || (data17 === "product")) || (data17 === "component"))){
validate268.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema60.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.source !== undefined){
const _errs36 = errors;
if(!(validate30(data12.source, {instancePath:instancePath+"/vex/source",parentData:data12,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.justification !== undefined){
const _errs37 = errors;
if(typeof data12.justification !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.impactStatement !== undefined){
const _errs39 = errors;
if(typeof data12.impactStatement !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.actionStatement !== undefined){
const _errs41 = errors;
if(typeof data12.actionStatement !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.reference !== undefined){
const _errs43 = errors;
if(typeof data12.reference !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.secondReviewer !== undefined){
const _errs45 = errors;
if(typeof data12.secondReviewer !== "string"){
validate268.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs45 === errors;
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
}
else {
validate268.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data24 = data.risk;
const _errs47 = errors;
if(errors === _errs47){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((((((data24.safety === undefined) && (missing3 = "safety")) || ((data24.security === undefined) && (missing3 = "security"))) || ((data24.controls === undefined) && (missing3 = "controls"))) || ((data24.author === undefined) && (missing3 = "author"))) || ((data24.source === undefined) && (missing3 = "source"))){
validate268.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data24){
if(!((((((((key3 === "safety") || (key3 === "security")) || (key3 === "controls")) || (key3 === "author")) || (key3 === "source")) || (key3 === "action")) || (key3 === "by")) || (key3 === "at"))){
validate268.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data24.safety !== undefined){
const _errs50 = errors;
if(!(validate152(data24.safety, {instancePath:instancePath+"/risk/safety",parentData:data24,parentDataProperty:"safety",rootData}))){
vErrors = collected(vErrors, validate152.errors);
errors = vErrors.length;
}
var valid3 = _errs50 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.security !== undefined){
const _errs51 = errors;
if(!(validate152(data24.security, {instancePath:instancePath+"/risk/security",parentData:data24,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate152.errors);
errors = vErrors.length;
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.controls !== undefined){
const _errs52 = errors;
if(!(validate22(data24.controls, {instancePath:instancePath+"/risk/controls",parentData:data24,parentDataProperty:"controls",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs52 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.author !== undefined){
const _errs53 = errors;
if(!(validate51(data24.author, {instancePath:instancePath+"/risk/author",parentData:data24,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid3 = _errs53 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.source !== undefined){
const _errs54 = errors;
if(!(validate30(data24.source, {instancePath:instancePath+"/risk/source",parentData:data24,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid3 = _errs54 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.action !== undefined){
const _errs55 = errors;
if(typeof data24.action !== "string"){
validate268.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs55 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.by !== undefined){
const _errs57 = errors;
if(typeof data24.by !== "string"){
validate268.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs57 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.at !== undefined){
let data32 = data24.at;
const _errs59 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate268.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs59 === errors;
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
}
}
}
else {
validate268.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vector !== undefined){
const _errs61 = errors;
if(typeof data.vector !== "string"){
validate268.errors = [{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modifiedAt !== undefined){
let data34 = data.modifiedAt;
const _errs63 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate268.errors = [{instancePath:instancePath+"/modifiedAt",schemaPath:"#/properties/modifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs63 === errors;
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
else {
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"},"inputs":{"type":"array","items":{"$ref":"#/definitions/shared3"}}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.format === undefined) && (missing0 = "format"))){
validate281.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
validate281.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate281.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate281.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate281.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate281.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs15 = errors;
if(typeof data.format !== "string"){
validate281.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packages !== undefined){
let data8 = data.packages;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate281.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data9 = data.inputs;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate28(data9[i0], {instancePath:instancePath+"/inputs/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate281.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate285.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate285.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate285.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate285.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate289.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate289.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate289.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate289.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate289.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate289.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate289.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate289.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate289.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate289.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate293.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate293.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined){
const _errs4 = errors;
if(!(validate22(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixed !== undefined){
const _errs5 = errors;
if(!(validate22(data.fixed, {instancePath:instancePath+"/fixed",parentData:data,parentDataProperty:"fixed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remaining !== undefined){
const _errs6 = errors;
if(!(validate22(data.remaining, {instancePath:instancePath+"/remaining",parentData:data,parentDataProperty:"remaining",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs7 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
}
}
}
else {
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared18"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate300.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
validate300.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate300.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
const _errs4 = errors;
if(!(validate22(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builder !== undefined){
const _errs5 = errors;
if(typeof data.builder !== "string"){
validate300.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded !== undefined){
const _errs7 = errors;
if(!(validate22(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolchain !== undefined){
let data4 = data.toolchain;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.name === undefined) && (missing1 = "name")){
validate300.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate300.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.name !== undefined){
const _errs13 = errors;
if(typeof data5.name !== "string"){
validate300.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.version !== undefined){
const _errs15 = errors;
if(typeof data5.version !== "string"){
validate300.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.digest !== undefined){
const _errs17 = errors;
if(typeof data5.digest !== "string"){
validate300.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
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
validate300.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data9 = data.images;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((data10.name === undefined) && (missing2 = "name")){
validate300.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "digest"))){
validate300.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate300.errors = [{instancePath:instancePath+"/images/" + i1+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.digest !== undefined){
const _errs26 = errors;
if(typeof data10.digest !== "string"){
validate300.errors = [{instancePath:instancePath+"/images/" + i1+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data13 = data.outputs;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data13)){
var valid5 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if(((data14.name === undefined) && (missing3 = "name")) || ((data14.sha256 === undefined) && (missing3 = "sha256"))){
validate300.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate300.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.name !== undefined){
const _errs33 = errors;
if(typeof data14.name !== "string"){
validate300.errors = [{instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.sha256 !== undefined){
const _errs35 = errors;
if(!(validate28(data14.sha256, {instancePath:instancePath+"/outputs/" + i2+"/sha256",parentData:data14,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.version !== undefined){
const _errs36 = errors;
if(typeof data14.version !== "string"){
validate300.errors = [{instancePath:instancePath+"/outputs/" + i2+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs38 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs39 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs40 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.procedure !== undefined){
const _errs41 = errors;
if(!(validate239(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData}))){
vErrors = collected(vErrors, validate239.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data22 = data.startedAt;
const _errs42 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate300.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data23 = data.finishedAt;
const _errs44 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate300.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs44 === errors;
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
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"required":["version","commit","builder","artifacts","author","source"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"builder":{"type":"string"},"rebuiltAt":{"type":"integer"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","rebuiltSha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"unsignedSha256":{"$ref":"#/definitions/shared3"},"rebuiltSha256":{"$ref":"#/definitions/shared3"},"difference":{"type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"type":"string"},"reason":{"type":"string"},"acceptedBy":{"type":"string"},"acceptedAt":{"type":"integer"}}},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "commit")) || (key0 === "builder")) || (key0 === "rebuiltAt")) || (key0 === "artifacts")) || (key0 === "author")) || (key0 === "source"))){
validate309.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate309.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs4 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builder !== undefined){
const _errs5 = errors;
if(typeof data.builder !== "string"){
validate309.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rebuiltAt !== undefined){
let data3 = data.rebuiltAt;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate309.errors = [{instancePath:instancePath+"/rebuiltAt",schemaPath:"#/properties/rebuiltAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifacts !== undefined){
let data4 = data.artifacts;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((data5.name === undefined) && (missing1 = "name")) || ((data5.sha256 === undefined) && (missing1 = "sha256"))) || ((data5.rebuiltSha256 === undefined) && (missing1 = "rebuiltSha256"))) || ((data5.source === undefined) && (missing1 = "source"))){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((((((key1 === "name") || (key1 === "sha256")) || (key1 === "unsignedSha256")) || (key1 === "rebuiltSha256")) || (key1 === "difference")) || (key1 === "source"))){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.name !== undefined){
const _errs14 = errors;
if(typeof data5.name !== "string"){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/name",schemaPath:"#/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.sha256 !== undefined){
const _errs16 = errors;
if(!(validate28(data5.sha256, {instancePath:instancePath+"/artifacts/" + i0+"/sha256",parentData:data5,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.unsignedSha256 !== undefined){
const _errs17 = errors;
if(!(validate28(data5.unsignedSha256, {instancePath:instancePath+"/artifacts/" + i0+"/unsignedSha256",parentData:data5,parentDataProperty:"unsignedSha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.rebuiltSha256 !== undefined){
const _errs18 = errors;
if(!(validate28(data5.rebuiltSha256, {instancePath:instancePath+"/artifacts/" + i0+"/rebuiltSha256",parentData:data5,parentDataProperty:"rebuiltSha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.difference !== undefined){
let data10 = data5.difference;
const _errs19 = errors;
if(errors === _errs19){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((data10.report === undefined) && (missing2 = "report")){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data10){
if(!((((key2 === "report") || (key2 === "reason")) || (key2 === "acceptedBy")) || (key2 === "acceptedAt"))){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data10.report !== undefined){
const _errs22 = errors;
if(typeof data10.report !== "string"){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/report",schemaPath:"#/properties/artifacts/items/properties/difference/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.reason !== undefined){
const _errs24 = errors;
if(typeof data10.reason !== "string"){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/reason",schemaPath:"#/properties/artifacts/items/properties/difference/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.acceptedBy !== undefined){
const _errs26 = errors;
if(typeof data10.acceptedBy !== "string"){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/acceptedBy",schemaPath:"#/properties/artifacts/items/properties/difference/properties/acceptedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.acceptedAt !== undefined){
let data14 = data10.acceptedAt;
const _errs28 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/acceptedAt",schemaPath:"#/properties/artifacts/items/properties/difference/properties/acceptedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
}
else {
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.source !== undefined){
const _errs30 = errors;
if(!(validate30(data5.source, {instancePath:instancePath+"/artifacts/" + i0+"/source",parentData:data5,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
else {
validate309.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs31 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs32 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate318.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate318.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate318.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate318.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs9 = errors;
if(!(validate28(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
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
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["lock","author","source"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"type":"integer"},"lockedUntil":{"type":"integer"},"lockedYears":{"type":"integer"},"productLifetimeYears":{"type":"integer"},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"type":"string"}}},"endOfMarketAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.lock === undefined) && (missing0 = "lock")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate325.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
validate325.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock !== undefined){
let data0 = data.lock;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate325.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "compliance") || (data0 === "governance")) || (data0 === "none"))){
validate325.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues: schema68.properties.lock.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedAt !== undefined){
let data1 = data.lockedAt;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate325.errors = [{instancePath:instancePath+"/lockedAt",schemaPath:"#/properties/lockedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedUntil !== undefined){
let data2 = data.lockedUntil;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate325.errors = [{instancePath:instancePath+"/lockedUntil",schemaPath:"#/properties/lockedUntil/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedYears !== undefined){
let data3 = data.lockedYears;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate325.errors = [{instancePath:instancePath+"/lockedYears",schemaPath:"#/properties/lockedYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.productLifetimeYears !== undefined){
let data4 = data.productLifetimeYears;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate325.errors = [{instancePath:instancePath+"/productLifetimeYears",schemaPath:"#/properties/productLifetimeYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hold !== undefined){
let data5 = data.hold;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.active === undefined) && (missing1 = "active")){
validate325.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "active") || (key1 === "reference"))){
validate325.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.active !== undefined){
const _errs15 = errors;
if(typeof data5.active !== "boolean"){
validate325.errors = [{instancePath:instancePath+"/hold/active",schemaPath:"#/properties/hold/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.reference !== undefined){
const _errs17 = errors;
if(typeof data5.reference !== "string"){
validate325.errors = [{instancePath:instancePath+"/hold/reference",schemaPath:"#/properties/hold/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate325.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endOfMarketAt !== undefined){
let data8 = data.endOfMarketAt;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate325.errors = [{instancePath:instancePath+"/endOfMarketAt",schemaPath:"#/properties/endOfMarketAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs21 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs22 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
}
}
else {
validate325.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate325.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["version","kind","at","result","source"],"properties":{"version":{"type":"string"},"kind":{"type":"string","enum":["restore","restoreAndRebuild"]},"at":{"type":"integer"},"result":{"type":"string","enum":["passed","failed"]},"by":{"type":"string"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.version === undefined) && (missing0 = "version")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.source === undefined) && (missing0 = "source"))){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "kind")) || (key0 === "at")) || (key0 === "result")) || (key0 === "by")) || (key0 === "reference")) || (key0 === "source"))){
validate329.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate329.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate329.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "restore") || (data1 === "restoreAndRebuild"))){
validate329.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema69.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data2 = data.at;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate329.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data3 = data.result;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate329.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "passed") || (data3 === "failed"))){
validate329.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema69.properties.result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs10 = errors;
if(typeof data.by !== "string"){
validate329.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs12 = errors;
if(typeof data.reference !== "string"){
validate329.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared1"},"anomalies":{"$ref":"#/definitions/shared1"}}};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate332.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
validate332.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate332.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate332.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
const _errs6 = errors;
if(!(validate22(data.subjects, {instancePath:instancePath+"/subjects",parentData:data,parentDataProperty:"subjects",rootData}))){
vErrors = collected(vErrors, validate22.errors);
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
validate332.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate332.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs11 = errors;
if(typeof data.text !== "string"){
validate332.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedBy !== undefined){
const _errs13 = errors;
if(typeof data.requestedBy !== "string"){
validate332.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data7 = data.approvals;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((data8.by === undefined) && (missing1 = "by")) || ((data8.role === undefined) && (missing1 = "role"))) || ((data8.at === undefined) && (missing1 = "at"))){
validate332.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate332.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.by !== undefined){
const _errs20 = errors;
if(typeof data8.by !== "string"){
validate332.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.role !== undefined){
const _errs22 = errors;
if(typeof data8.role !== "string"){
validate332.errors = [{instancePath:instancePath+"/approvals/" + i0+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.at !== undefined){
let data11 = data8.at;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate332.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs24 === errors;
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
validate332.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate332.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data12 = data.createdAt;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate332.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data13 = data.expiresAt;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate332.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findingDigests !== undefined){
const _errs30 = errors;
if(!(validate22(data.findingDigests, {instancePath:instancePath+"/findingDigests",parentData:data,parentDataProperty:"findingDigests",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs31 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs32 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskReference !== undefined){
const _errs33 = errors;
if(typeof data.riskReference !== "string"){
validate332.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
const _errs35 = errors;
if(!(validate22(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
const _errs36 = errors;
if(!(validate22(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
const _errs37 = errors;
if(!(validate22(data.anomalies, {instancePath:instancePath+"/anomalies",parentData:data,parentDataProperty:"anomalies",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
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
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"}}};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))){
validate341.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "roles")) || (key0 === "name"))){
validate341.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate341.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs4 = errors;
if(!(validate22(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate341.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
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
validate341.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate345.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.commit !== undefined){
const _errs2 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relevant !== undefined){
const _errs3 = errors;
if(typeof data.relevant !== "boolean"){
validate345.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
const _errs6 = errors;
if(typeof data.category !== "string"){
validate345.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs8 = errors;
if(typeof data.reason !== "string"){
validate345.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewer !== undefined){
const _errs10 = errors;
if(typeof data.reviewer !== "string"){
validate345.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.competence !== undefined){
const _errs12 = errors;
if(typeof data.competence !== "string"){
validate345.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data7 = data.at;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate345.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}};
const schema74 = {"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared19"},"total":{"$ref":"#/definitions/shared19"}}};
const schema75 = {"type":"integer","minimum":0};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate358.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate358.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.covered === undefined) && (missing0 = "covered")) || ((data.total === undefined) && (missing0 = "total"))){
validate357.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "covered") || (key0 === "total"))){
validate357.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.covered !== undefined){
const _errs2 = errors;
if(!(validate358(data.covered, {instancePath:instancePath+"/covered",parentData:data,parentDataProperty:"covered",rootData}))){
vErrors = collected(vErrors, validate358.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs3 = errors;
if(!(validate358(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = collected(vErrors, validate358.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate364.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions"))){
validate364.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate364.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
const _errs4 = errors;
if(!(validate357(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branches !== undefined){
const _errs5 = errors;
if(!(validate357(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functions !== undefined){
const _errs6 = errors;
if(!(validate357(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate357.errors);
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
}
else {
validate364.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate364.errors = vErrors;
return errors === 0;
}


function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.format === undefined) && (missing0 = "format")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.source === undefined) && (missing0 = "source"))){
validate356.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions")) || (key0 === "files")) || (key0 === "source")) || (key0 === "commit")) || (key0 === "producedAt"))){
validate356.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate356.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
const _errs4 = errors;
if(!(validate357(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branches !== undefined){
const _errs5 = errors;
if(!(validate357(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functions !== undefined){
const _errs6 = errors;
if(!(validate357(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data4 = data.files;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate364(data4[i0], {instancePath:instancePath+"/files/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate364.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate356.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs10 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs11 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.producedAt !== undefined){
let data8 = data.producedAt;
const _errs12 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate356.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
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
validate356.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate356.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.predicateType === undefined) && (missing0 = "predicateType")) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.source === undefined) && (missing0 = "source"))){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema77.properties, key0))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.predicateType !== undefined){
const _errs2 = errors;
if(typeof data.predicateType !== "string"){
validate372.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data1 = data.subjects;
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
if((data2.name === undefined) && (missing1 = "name")){
validate372.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "sha256"))){
validate372.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate372.errors = [{instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.sha256 !== undefined){
const _errs11 = errors;
if(!(validate28(data2.sha256, {instancePath:instancePath+"/subjects/" + i0+"/sha256",parentData:data2,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate372.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs12 = errors;
if(typeof data.builder !== "string"){
validate372.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.buildType !== undefined){
const _errs14 = errors;
if(typeof data.buildType !== "string"){
validate372.errors = [{instancePath:instancePath+"/buildType",schemaPath:"#/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceUri !== undefined){
const _errs16 = errors;
if(typeof data.sourceUri !== "string"){
validate372.errors = [{instancePath:instancePath+"/sourceUri",schemaPath:"#/properties/sourceUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceCommit !== undefined){
const _errs18 = errors;
if(!(validate25(data.sourceCommit, {instancePath:instancePath+"/sourceCommit",parentData:data,parentDataProperty:"sourceCommit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data9 = data.parameters;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.name === undefined) && (missing2 = "name")) || ((data10.value === undefined) && (missing2 = "value"))){
validate372.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
validate372.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate372.errors = [{instancePath:instancePath+"/parameters/" + i1+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.value !== undefined){
const _errs26 = errors;
if(typeof data10.value !== "string"){
validate372.errors = [{instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data13 = data.startedAt;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate372.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data14 = data.finishedAt;
const _errs30 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate372.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data15 = data.verification;
const _errs32 = errors;
if(errors === _errs32){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((data15.state === undefined) && (missing3 = "state")){
validate372.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data15){
if(!((((key3 === "state") || (key3 === "signer")) || (key3 === "issuer")) || (key3 === "reason"))){
validate372.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data15.state !== undefined){
let data16 = data15.state;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate372.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data16 === "verified") || (data16 === "untrusted")) || (data16 === "invalid")) || (data16 === "unsigned"))){
validate372.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/enum",keyword:"enum",params:{allowedValues: schema77.properties.verification.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.signer !== undefined){
const _errs37 = errors;
if(typeof data15.signer !== "string"){
validate372.errors = [{instancePath:instancePath+"/verification/signer",schemaPath:"#/properties/verification/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.issuer !== undefined){
const _errs39 = errors;
if(typeof data15.issuer !== "string"){
validate372.errors = [{instancePath:instancePath+"/verification/issuer",schemaPath:"#/properties/verification/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.reason !== undefined){
const _errs41 = errors;
if(typeof data15.reason !== "string"){
validate372.errors = [{instancePath:instancePath+"/verification/reason",schemaPath:"#/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs41 === errors;
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
else {
validate372.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs43 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["market","significant","approvalNeeded","source"],"properties":{"market":{"type":"string"},"significant":{"type":"boolean"},"approvalNeeded":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"approvalReference":{"type":"string"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"}}};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.market === undefined) && (missing0 = "market")) || ((data.significant === undefined) && (missing0 = "significant"))) || ((data.approvalNeeded === undefined) && (missing0 = "approvalNeeded"))) || ((data.source === undefined) && (missing0 = "source"))){
validate377.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema78.properties, key0))){
validate377.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.market !== undefined){
const _errs2 = errors;
if(typeof data.market !== "string"){
validate377.errors = [{instancePath:instancePath+"/market",schemaPath:"#/properties/market/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.significant !== undefined){
const _errs4 = errors;
if(typeof data.significant !== "boolean"){
validate377.errors = [{instancePath:instancePath+"/significant",schemaPath:"#/properties/significant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalNeeded !== undefined){
const _errs6 = errors;
if(typeof data.approvalNeeded !== "boolean"){
validate377.errors = [{instancePath:instancePath+"/approvalNeeded",schemaPath:"#/properties/approvalNeeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs9 = errors;
if(typeof data.rationale !== "string"){
validate377.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalReference !== undefined){
const _errs11 = errors;
if(typeof data.approvalReference !== "string"){
validate377.errors = [{instancePath:instancePath+"/approvalReference",schemaPath:"#/properties/approvalReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate377.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined){
const _errs15 = errors;
if(!(validate52(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data8 = data.at;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate377.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
}
}
}
}
}
else {
validate377.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate377.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"by":{"type":"string"},"at":{"type":"integer"}}};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.source === undefined) && (missing0 = "source"))){
validate386.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "source")) || (key0 === "by")) || (key0 === "at"))){
validate386.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate386.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs5 = errors;
if(typeof data.by !== "string"){
validate386.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data3 = data.at;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate386.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate386.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate386.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","additionalProperties":false,"required":["channel","procedure","covers","notApplicable","author","source"],"properties":{"channel":{"type":"string"},"title":{"type":"string"},"procedure":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"covers":{"$ref":"#/definitions/shared1"},"notApplicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["aspect","reason"],"properties":{"aspect":{"type":"string"},"reason":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) && (missing0 = "channel")) || ((data.procedure === undefined) && (missing0 = "procedure"))) || ((data.covers === undefined) && (missing0 = "covers"))) || ((data.notApplicable === undefined) && (missing0 = "notApplicable"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate400.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema80.properties, key0))){
validate400.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined){
const _errs2 = errors;
if(typeof data.channel !== "string"){
validate400.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate400.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.procedure !== undefined){
const _errs6 = errors;
if(typeof data.procedure !== "string"){
validate400.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedBy !== undefined){
const _errs8 = errors;
if(typeof data.approvedBy !== "string"){
validate400.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data4 = data.approvedAt;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate400.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.covers !== undefined){
const _errs12 = errors;
if(!(validate22(data.covers, {instancePath:instancePath+"/covers",parentData:data,parentDataProperty:"covers",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notApplicable !== undefined){
let data6 = data.notApplicable;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.aspect === undefined) && (missing1 = "aspect")) || ((data7.reason === undefined) && (missing1 = "reason"))){
validate400.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((key1 === "aspect") || (key1 === "reason"))){
validate400.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.aspect !== undefined){
const _errs18 = errors;
if(typeof data7.aspect !== "string"){
validate400.errors = [{instancePath:instancePath+"/notApplicable/" + i0+"/aspect",schemaPath:"#/properties/notApplicable/items/properties/aspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.reason !== undefined){
const _errs20 = errors;
if(typeof data7.reason !== "string"){
validate400.errors = [{instancePath:instancePath+"/notApplicable/" + i0+"/reason",schemaPath:"#/properties/notApplicable/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate400.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate400.errors = [{instancePath:instancePath+"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs22 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs23 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
}
}
}
}
}
else {
validate400.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate400.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["channel","name","sha256","fetchedAt","signatureVerified","source"],"properties":{"channel":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"fetchedAt":{"type":"integer"},"signatureVerified":{"type":"boolean"},"instructions":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) && (missing0 = "channel")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.fetchedAt === undefined) && (missing0 = "fetchedAt"))) || ((data.signatureVerified === undefined) && (missing0 = "signatureVerified"))) || ((data.source === undefined) && (missing0 = "source"))){
validate405.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "channel") || (key0 === "name")) || (key0 === "url")) || (key0 === "sha256")) || (key0 === "fetchedAt")) || (key0 === "signatureVerified")) || (key0 === "instructions")) || (key0 === "source"))){
validate405.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined){
const _errs2 = errors;
if(typeof data.channel !== "string"){
validate405.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate405.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs6 = errors;
if(typeof data.url !== "string"){
validate405.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs8 = errors;
if(!(validate28(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fetchedAt !== undefined){
let data4 = data.fetchedAt;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate405.errors = [{instancePath:instancePath+"/fetchedAt",schemaPath:"#/properties/fetchedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatureVerified !== undefined){
const _errs11 = errors;
if(typeof data.signatureVerified !== "boolean"){
validate405.errors = [{instancePath:instancePath+"/signatureVerified",schemaPath:"#/properties/signatureVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instructions !== undefined){
const _errs13 = errors;
if(typeof data.instructions !== "string"){
validate405.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
}
else {
validate405.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate405.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","additionalProperties":false,"required":["version","files","author","source"],"properties":{"version":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["artifact","path","kind","source"],"properties":{"artifact":{"$ref":"#/definitions/shared3"},"path":{"type":"string"},"kind":{"type":"string","enum":["executable","script","configuration"]},"coveredBy":{"type":"string","enum":["signature","signedHashList"]},"key":{"type":"string"},"verified":{"type":"boolean"},"verifiedAt":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.files === undefined) && (missing0 = "files"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate410.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "files")) || (key0 === "author")) || (key0 === "source"))){
validate410.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate410.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data1 = data.files;
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
if(((((data2.artifact === undefined) && (missing1 = "artifact")) || ((data2.path === undefined) && (missing1 = "path"))) || ((data2.kind === undefined) && (missing1 = "kind"))) || ((data2.source === undefined) && (missing1 = "source"))){
validate410.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((((((((key1 === "artifact") || (key1 === "path")) || (key1 === "kind")) || (key1 === "coveredBy")) || (key1 === "key")) || (key1 === "verified")) || (key1 === "verifiedAt")) || (key1 === "source"))){
validate410.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.artifact !== undefined){
const _errs9 = errors;
if(!(validate28(data2.artifact, {instancePath:instancePath+"/files/" + i0+"/artifact",parentData:data2,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
const _errs10 = errors;
if(typeof data2.path !== "string"){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.kind !== undefined){
let data5 = data2.kind;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "executable") || (data5 === "script")) || (data5 === "configuration"))){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.properties.files.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.coveredBy !== undefined){
let data6 = data2.coveredBy;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/coveredBy",schemaPath:"#/properties/files/items/properties/coveredBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "signature") || (data6 === "signedHashList"))){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/coveredBy",schemaPath:"#/properties/files/items/properties/coveredBy/enum",keyword:"enum",params:{allowedValues: schema82.properties.files.items.properties.coveredBy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.key !== undefined){
const _errs16 = errors;
if(typeof data2.key !== "string"){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/key",schemaPath:"#/properties/files/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.verified !== undefined){
const _errs18 = errors;
if(typeof data2.verified !== "boolean"){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/verified",schemaPath:"#/properties/files/items/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.verifiedAt !== undefined){
let data9 = data2.verifiedAt;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate410.errors = [{instancePath:instancePath+"/files/" + i0+"/verifiedAt",schemaPath:"#/properties/files/items/properties/verifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.source !== undefined){
const _errs22 = errors;
if(!(validate30(data2.source, {instancePath:instancePath+"/files/" + i0+"/source",parentData:data2,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
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
else {
validate410.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate410.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs23 = errors;
if(!(validate51(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs24 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate410.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate410.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"object","additionalProperties":false,"required":["id","source"],"properties":{"id":{"type":"string"},"fingerprint":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"custody":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"integer"},"by":{"type":"string"},"reference":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.source === undefined) && (missing0 = "source"))){
validate416.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fingerprint")) || (key0 === "approvedBy")) || (key0 === "approvedAt")) || (key0 === "custody")) || (key0 === "source"))){
validate416.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate416.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs4 = errors;
if(typeof data.fingerprint !== "string"){
validate416.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedBy !== undefined){
const _errs6 = errors;
if(typeof data.approvedBy !== "string"){
validate416.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data3 = data.approvedAt;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate416.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custody !== undefined){
let data4 = data.custody;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.at === undefined) && (missing1 = "at")){
validate416.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "at") || (key1 === "by")) || (key1 === "reference"))){
validate416.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.at !== undefined){
let data5 = data4.at;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate416.errors = [{instancePath:instancePath+"/custody/at",schemaPath:"#/properties/custody/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.by !== undefined){
const _errs15 = errors;
if(typeof data4.by !== "string"){
validate416.errors = [{instancePath:instancePath+"/custody/by",schemaPath:"#/properties/custody/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.reference !== undefined){
const _errs17 = errors;
if(typeof data4.reference !== "string"){
validate416.errors = [{instancePath:instancePath+"/custody/reference",schemaPath:"#/properties/custody/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate416.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs19 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
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
else {
validate416.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","additionalProperties":false,"required":["id","title","phase","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"source":{"$ref":"#/definitions/Source"},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"type":"string"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"type":"string"},"at":{"type":"integer"}}}}};

function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate421.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "phase")) || (key0 === "state")) || (key0 === "source")) || (key0 === "closed")) || (key0 === "deferred"))){
validate421.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate421.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate421.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data2 = data.phase;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate421.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data2 === "requirements") || (data2 === "design")) || (data2 === "implementation")) || (data2 === "verification")) || (data2 === "validation")) || (data2 === "defect"))){
validate421.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema84.properties.phase.enum},message:"must be equal to one of the allowed values"}];
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
validate421.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "closed")) || (data3 === "deferred"))){
validate421.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema84.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs10 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closed !== undefined){
let data5 = data.closed;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.reference === undefined) && (missing1 = "reference")) || ((data5.by === undefined) && (missing1 = "by"))) || ((data5.at === undefined) && (missing1 = "at"))){
validate421.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(((key1 === "reference") || (key1 === "by")) || (key1 === "at"))){
validate421.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.reference !== undefined){
const _errs14 = errors;
if(typeof data5.reference !== "string"){
validate421.errors = [{instancePath:instancePath+"/closed/reference",schemaPath:"#/properties/closed/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.by !== undefined){
const _errs16 = errors;
if(typeof data5.by !== "string"){
validate421.errors = [{instancePath:instancePath+"/closed/by",schemaPath:"#/properties/closed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.at !== undefined){
let data8 = data5.at;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate421.errors = [{instancePath:instancePath+"/closed/at",schemaPath:"#/properties/closed/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate421.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deferred !== undefined){
let data9 = data.deferred;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.reason === undefined) && (missing2 = "reason")) || ((data9.residualRisk === undefined) && (missing2 = "residualRisk"))) || ((data9.by === undefined) && (missing2 = "by"))) || ((data9.at === undefined) && (missing2 = "at"))){
validate421.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data9){
if(!((((key2 === "reason") || (key2 === "residualRisk")) || (key2 === "by")) || (key2 === "at"))){
validate421.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.reason !== undefined){
const _errs23 = errors;
if(typeof data9.reason !== "string"){
validate421.errors = [{instancePath:instancePath+"/deferred/reason",schemaPath:"#/properties/deferred/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.residualRisk !== undefined){
let data11 = data9.residualRisk;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate421.errors = [{instancePath:instancePath+"/deferred/residualRisk",schemaPath:"#/properties/deferred/properties/residualRisk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "negligible") || (data11 === "low")) || (data11 === "medium")) || (data11 === "high")) || (data11 === "critical"))){
validate421.errors = [{instancePath:instancePath+"/deferred/residualRisk",schemaPath:"#/properties/deferred/properties/residualRisk/enum",keyword:"enum",params:{allowedValues: schema84.properties.deferred.properties.residualRisk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.by !== undefined){
const _errs27 = errors;
if(typeof data9.by !== "string"){
validate421.errors = [{instancePath:instancePath+"/deferred/by",schemaPath:"#/properties/deferred/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.at !== undefined){
let data13 = data9.at;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate421.errors = [{instancePath:instancePath+"/deferred/at",schemaPath:"#/properties/deferred/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs29 === errors;
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
else {
validate421.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
else {
validate421.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate421.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"required":["kind","at","outcome","findings","source"],"properties":{"kind":{"type":"string","enum":["requirements","threatMitigation","vulnerability","penetration"]},"at":{"type":"integer"},"outcome":{"type":"string","enum":["passed","findings","failed"]},"findings":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"by":{"type":"string"},"independence":{"type":"string"},"report":{"type":"string"},"stillValid":{"type":"object","additionalProperties":false,"required":["reason","by","at"],"properties":{"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}};

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate425.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
validate425.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate425.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "requirements") || (data0 === "threatMitigation")) || (data0 === "vulnerability")) || (data0 === "penetration"))){
validate425.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema85.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate425.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data2 = data.outcome;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate425.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "passed") || (data2 === "findings")) || (data2 === "failed"))){
validate425.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema85.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
const _errs8 = errors;
if(!(validate22(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs10 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs11 = errors;
if(typeof data.by !== "string"){
validate425.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independence !== undefined){
const _errs13 = errors;
if(typeof data.independence !== "string"){
validate425.errors = [{instancePath:instancePath+"/independence",schemaPath:"#/properties/independence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs15 = errors;
if(typeof data.report !== "string"){
validate425.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stillValid !== undefined){
let data9 = data.stillValid;
const _errs17 = errors;
if(errors === _errs17){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.reason === undefined) && (missing1 = "reason")) || ((data9.by === undefined) && (missing1 = "by"))) || ((data9.at === undefined) && (missing1 = "at"))){
validate425.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data9){
if(!(((key1 === "reason") || (key1 === "by")) || (key1 === "at"))){
validate425.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data9.reason !== undefined){
const _errs20 = errors;
if(typeof data9.reason !== "string"){
validate425.errors = [{instancePath:instancePath+"/stillValid/reason",schemaPath:"#/properties/stillValid/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.by !== undefined){
const _errs22 = errors;
if(typeof data9.by !== "string"){
validate425.errors = [{instancePath:instancePath+"/stillValid/by",schemaPath:"#/properties/stillValid/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.at !== undefined){
let data12 = data9.at;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate425.errors = [{instancePath:instancePath+"/stillValid/at",schemaPath:"#/properties/stillValid/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate425.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
}
}
}
}
else {
validate425.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate425.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:facts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.anomalies === undefined) && (missing0 = "anomalies"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.changeRequests === undefined) && (missing0 = "changeRequests"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.trend === undefined) && (missing0 = "trend"))) || ((data.defectCategories === undefined) && (missing0 = "defectCategories"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.soup === undefined) && (missing0 = "soup"))) || ((data.sbom === undefined) && (missing0 = "sbom"))) || ((data.vulnerabilities === undefined) && (missing0 = "vulnerabilities"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.delivery === undefined) && (missing0 = "delivery"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.people === undefined) && (missing0 = "people"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.provenance === undefined) && (missing0 = "provenance"))) || ((data.security === undefined) && (missing0 = "security"))){
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
if(!((((key2 === "id") || (key2 === "level")) || (key2 === "segregation")) || (key2 === "segregationFound"))){
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
if(valid3){
if(data9.segregationFound !== undefined){
const _errs30 = errors;
if(typeof data9.segregationFound !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/items/" + i0+"/segregationFound",schemaPath:"#/properties/product/properties/items/items/properties/segregationFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
const _errs32 = errors;
if(!(validate22(data2.markets, {instancePath:instancePath+"/product/markets",parentData:data2,parentDataProperty:"markets",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.connected !== undefined){
const _errs33 = errors;
if(typeof data2.connected !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/connected",schemaPath:"#/properties/product/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.fielded !== undefined){
const _errs35 = errors;
if(typeof data2.fielded !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/fielded",schemaPath:"#/properties/product/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.legacy !== undefined){
const _errs37 = errors;
if(typeof data2.legacy !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/legacy",schemaPath:"#/properties/product/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.technologies !== undefined){
const _errs39 = errors;
if(!(validate22(data2.technologies, {instancePath:instancePath+"/product/technologies",parentData:data2,parentDataProperty:"technologies",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.lane !== undefined){
let data19 = data2.lane;
const _errs40 = errors;
if(typeof data19 !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "standard") || (data19 === "expedited"))){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema6.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs40 === errors;
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
let data20 = data.release;
const _errs42 = errors;
if(errors === _errs42){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((((((((((((data20.version === undefined) && (missing3 = "version")) || ((data20.versionScheme === undefined) && (missing3 = "versionScheme"))) || ((data20.commit === undefined) && (missing3 = "commit"))) || ((data20.committedAt === undefined) && (missing3 = "committedAt"))) || ((data20.commitFrom === undefined) && (missing3 = "commitFrom"))) || ((data20.firstRelease === undefined) && (missing3 = "firstRelease"))) || ((data20.artifacts === undefined) && (missing3 = "artifacts"))) || ((data20.previousReleases === undefined) && (missing3 = "previousReleases"))) || ((data20.protectedBranches === undefined) && (missing3 = "protectedBranches"))) || ((data20.dirtyPaths === undefined) && (missing3 = "dirtyPaths"))) || ((data20.shallow === undefined) && (missing3 = "shallow"))) || ((data20.source === undefined) && (missing3 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key3 in data20){
if(!(func2.call(schema6.properties.release.properties, key3))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data20.version !== undefined){
const _errs45 = errors;
if(typeof data20.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.versionScheme !== undefined){
const _errs47 = errors;
if(typeof data20.versionScheme !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.commit !== undefined){
const _errs49 = errors;
if(!(validate25(data20.commit, {instancePath:instancePath+"/release/commit",parentData:data20,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid4 = _errs49 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.commitFrom !== undefined){
let data24 = data20.commitFrom;
const _errs50 = errors;
if(typeof data24 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data24 === "tag") || (data24 === "option")) || (data24 === "head"))){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.commitFrom.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.firstRelease !== undefined){
const _errs52 = errors;
if(typeof data20.firstRelease !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/firstRelease",schemaPath:"#/properties/release/properties/firstRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.artifacts !== undefined){
let data26 = data20.artifacts;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data26)){
var valid5 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
const _errs56 = errors;
if(!(validate27(data26[i1], {instancePath:instancePath+"/release/artifacts/" + i1,parentData:data26,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs56 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/artifacts",schemaPath:"#/properties/release/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs54 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.previousReleases !== undefined){
let data28 = data20.previousReleases;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data28)){
var valid6 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
const _errs59 = errors;
if(errors === _errs59){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((((data29.version === undefined) && (missing4 = "version")) || ((data29.artifacts === undefined) && (missing4 = "artifacts"))) || ((data29.source === undefined) && (missing4 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key4 in data29){
if(!(((((key4 === "version") || (key4 === "artifacts")) || (key4 === "source")) || (key4 === "commit")) || (key4 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data29.version !== undefined){
const _errs62 = errors;
if(typeof data29.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/version",schemaPath:"#/properties/release/properties/previousReleases/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data29.artifacts !== undefined){
let data31 = data29.artifacts;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data31)){
var valid8 = true;
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
const _errs66 = errors;
if(errors === _errs66){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if(((data32.name === undefined) && (missing5 = "name")) || ((data32.sha256 === undefined) && (missing5 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data32){
if(!((key5 === "name") || (key5 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data32.name !== undefined){
const _errs69 = errors;
if(typeof data32.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3+"/name",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data32.sha256 !== undefined){
const _errs71 = errors;
if(!(validate28(data32.sha256, {instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3+"/sha256",parentData:data32,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid9 = _errs71 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs66 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data29.source !== undefined){
const _errs72 = errors;
if(!(validate30(data29.source, {instancePath:instancePath+"/release/previousReleases/" + i2+"/source",parentData:data29,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid7 = _errs72 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data29.commit !== undefined){
const _errs73 = errors;
if(!(validate25(data29.commit, {instancePath:instancePath+"/release/previousReleases/" + i2+"/commit",parentData:data29,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid7 = _errs73 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data29.releasedAt !== undefined){
let data37 = data29.releasedAt;
const _errs74 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/releasedAt",schemaPath:"#/properties/release/properties/previousReleases/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs74 === errors;
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
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs59 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases",schemaPath:"#/properties/release/properties/previousReleases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs57 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.protectedBranches !== undefined){
let data38 = data20.protectedBranches;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data38)){
var valid10 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
const _errs78 = errors;
if(errors === _errs78){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if(((data39.name === undefined) && (missing6 = "name")) || ((data39.containsCommit === undefined) && (missing6 = "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs80 = errors;
for(const key6 in data39){
if(!((key6 === "name") || (key6 === "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs80 === errors){
if(data39.name !== undefined){
const _errs81 = errors;
if(typeof data39.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4+"/name",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data39.containsCommit !== undefined){
const _errs83 = errors;
if(typeof data39.containsCommit !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4+"/containsCommit",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/containsCommit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs78 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches",schemaPath:"#/properties/release/properties/protectedBranches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs76 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.dirtyPaths !== undefined){
const _errs85 = errors;
if(!(validate22(data20.dirtyPaths, {instancePath:instancePath+"/release/dirtyPaths",parentData:data20,parentDataProperty:"dirtyPaths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs85 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.shallow !== undefined){
const _errs86 = errors;
if(typeof data20.shallow !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/shallow",schemaPath:"#/properties/release/properties/shallow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs86 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.source !== undefined){
const _errs88 = errors;
if(!(validate30(data20.source, {instancePath:instancePath+"/release/source",parentData:data20,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid4 = _errs88 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.versionParts !== undefined){
let data45 = data20.versionParts;
const _errs89 = errors;
if(errors === _errs89){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing7;
if(((data45.numbers === undefined) && (missing7 = "numbers")) || ((data45.prerelease === undefined) && (missing7 = "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key7 in data45){
if(!((key7 === "numbers") || (key7 === "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data45.numbers !== undefined){
const _errs92 = errors;
if(!(validate38(data45.numbers, {instancePath:instancePath+"/release/versionParts/numbers",parentData:data45,parentDataProperty:"numbers",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid12 = _errs92 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data45.prerelease !== undefined){
const _errs93 = errors;
if(!(validate22(data45.prerelease, {instancePath:instancePath+"/release/versionParts/prerelease",parentData:data45,parentDataProperty:"prerelease",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid12 = _errs93 === errors;
}
else {
var valid12 = true;
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
var valid4 = _errs89 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.tag !== undefined){
let data48 = data20.tag;
const _errs94 = errors;
if(errors === _errs94){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing8;
if(((((data48.name === undefined) && (missing8 = "name")) || ((data48.commit === undefined) && (missing8 = "commit"))) || ((data48.annotated === undefined) && (missing8 = "annotated"))) || ((data48.signature === undefined) && (missing8 = "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs96 = errors;
for(const key8 in data48){
if(!((((key8 === "name") || (key8 === "commit")) || (key8 === "annotated")) || (key8 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs96 === errors){
if(data48.name !== undefined){
const _errs97 = errors;
if(typeof data48.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/name",schemaPath:"#/properties/release/properties/tag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.commit !== undefined){
const _errs99 = errors;
if(!(validate25(data48.commit, {instancePath:instancePath+"/release/tag/commit",parentData:data48,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.annotated !== undefined){
const _errs100 = errors;
if(typeof data48.annotated !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/tag/annotated",schemaPath:"#/properties/release/properties/tag/properties/annotated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs100 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data48.signature !== undefined){
let data52 = data48.signature;
const _errs102 = errors;
if(errors === _errs102){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing9;
if((data52.state === undefined) && (missing9 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key9 in data52){
if(!((key9 === "state") || (key9 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data52.state !== undefined){
let data53 = data52.state;
const _errs105 = errors;
if(typeof data53 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data53 === "good") || (data53 === "bad")) || (data53 === "unknownKey")) || (data53 === "unsigned")) || (data53 === "unverifiable"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.tag.properties.signature.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data52.signer !== undefined){
const _errs107 = errors;
if(typeof data52.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/signer",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs107 === errors;
}
else {
var valid14 = true;
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
var valid13 = _errs102 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs94 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.baseline !== undefined){
let data55 = data20.baseline;
const _errs109 = errors;
if(errors === _errs109){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing10;
if((data55.version === undefined) && (missing10 = "version")){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key10 in data55){
if(!((key10 === "version") || (key10 === "commit"))){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data55.version !== undefined){
const _errs112 = errors;
if(typeof data55.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baseline/version",schemaPath:"#/properties/release/properties/baseline/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs112 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data55.commit !== undefined){
const _errs114 = errors;
if(!(validate25(data55.commit, {instancePath:instancePath+"/release/baseline/commit",parentData:data55,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid15 = _errs114 === errors;
}
else {
var valid15 = true;
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
var valid4 = _errs109 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.committedAt !== undefined){
let data58 = data20.committedAt;
const _errs115 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate21.errors = [{instancePath:instancePath+"/release/committedAt",schemaPath:"#/properties/release/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs115 === errors;
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
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data59 = data.evidence;
const _errs117 = errors;
if(errors === _errs117){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing11;
if(((data59.kinds === undefined) && (missing11 = "kinds")) || ((data59.items === undefined) && (missing11 = "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key11 in data59){
if(!((key11 === "kinds") || (key11 === "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data59.kinds !== undefined){
let data60 = data59.kinds;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data60)){
var valid17 = true;
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
const _errs122 = errors;
if(!(validate43(data60[i5], {instancePath:instancePath+"/evidence/kinds/" + i5,parentData:data60,parentDataProperty:i5,rootData}))){
vErrors = collected(vErrors, validate43.errors);
errors = vErrors.length;
}
var valid17 = _errs122 === errors;
if(!valid17){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence/kinds",schemaPath:"#/properties/evidence/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs120 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data59.items !== undefined){
let data62 = data59.items;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data62)){
var valid18 = true;
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
const _errs125 = errors;
if(!(validate46(data62[i6], {instancePath:instancePath+"/evidence/items/" + i6,parentData:data62,parentDataProperty:i6,rootData}))){
vErrors = collected(vErrors, validate46.errors);
errors = vErrors.length;
}
var valid18 = _errs125 === errors;
if(!valid18){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence/items",schemaPath:"#/properties/evidence/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs123 === errors;
}
else {
var valid16 = true;
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
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data64 = data.tests;
const _errs126 = errors;
if(errors === _errs126){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing12;
if((((((((data64.counts === undefined) && (missing12 = "counts")) || ((data64.runs === undefined) && (missing12 = "runs"))) || ((data64.results === undefined) && (missing12 = "results"))) || ((data64.index === undefined) && (missing12 = "index"))) || ((data64.required === undefined) && (missing12 = "required"))) || ((data64.notPassed === undefined) && (missing12 = "notPassed"))) || ((data64.runSetDigest === undefined) && (missing12 = "runSetDigest"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs128 = errors;
for(const key12 in data64){
if(!((((((((key12 === "counts") || (key12 === "runs")) || (key12 === "results")) || (key12 === "index")) || (key12 === "required")) || (key12 === "notPassed")) || (key12 === "runSetDigest")) || (key12 === "lastFinishedAt"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs128 === errors){
if(data64.counts !== undefined){
const _errs129 = errors;
if(!(validate56(data64.counts, {instancePath:instancePath+"/tests/counts",parentData:data64,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate56.errors);
errors = vErrors.length;
}
var valid19 = _errs129 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.runs !== undefined){
let data66 = data64.runs;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data66)){
var valid20 = true;
const len7 = data66.length;
for(let i7=0; i7<len7; i7++){
const _errs132 = errors;
if(!(validate58(data66[i7], {instancePath:instancePath+"/tests/runs/" + i7,parentData:data66,parentDataProperty:i7,rootData}))){
vErrors = collected(vErrors, validate58.errors);
errors = vErrors.length;
}
var valid20 = _errs132 === errors;
if(!valid20){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/runs",schemaPath:"#/properties/tests/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs130 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.results !== undefined){
let data68 = data64.results;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data68)){
var valid21 = true;
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
const _errs135 = errors;
if(!(validate69(data68[i8], {instancePath:instancePath+"/tests/results/" + i8,parentData:data68,parentDataProperty:i8,rootData}))){
vErrors = collected(vErrors, validate69.errors);
errors = vErrors.length;
}
var valid21 = _errs135 === errors;
if(!valid21){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/results",schemaPath:"#/properties/tests/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs133 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.index !== undefined){
const _errs136 = errors;
if(!(validate73(data64.index, {instancePath:instancePath+"/tests/index",parentData:data64,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate73.errors);
errors = vErrors.length;
}
var valid19 = _errs136 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.required !== undefined){
let data71 = data64.required;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data71)){
var valid22 = true;
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
const _errs139 = errors;
if(!(validate76(data71[i9], {instancePath:instancePath+"/tests/required/" + i9,parentData:data71,parentDataProperty:i9,rootData}))){
vErrors = collected(vErrors, validate76.errors);
errors = vErrors.length;
}
var valid22 = _errs139 === errors;
if(!valid22){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/required",schemaPath:"#/properties/tests/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs137 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.notPassed !== undefined){
const _errs140 = errors;
if(!(validate38(data64.notPassed, {instancePath:instancePath+"/tests/notPassed",parentData:data64,parentDataProperty:"notPassed",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid19 = _errs140 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.runSetDigest !== undefined){
const _errs141 = errors;
if(!(validate28(data64.runSetDigest, {instancePath:instancePath+"/tests/runSetDigest",parentData:data64,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid19 = _errs141 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.lastFinishedAt !== undefined){
let data75 = data64.lastFinishedAt;
const _errs142 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate21.errors = [{instancePath:instancePath+"/tests/lastFinishedAt",schemaPath:"#/properties/tests/properties/lastFinishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs142 === errors;
}
else {
var valid19 = true;
}
}
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
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data76 = data.requirements;
const _errs144 = errors;
if(errors === _errs144){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing13;
if(((data76.items === undefined) && (missing13 = "items")) || ((data76.index === undefined) && (missing13 = "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs146 = errors;
for(const key13 in data76){
if(!((key13 === "items") || (key13 === "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs146 === errors){
if(data76.items !== undefined){
let data77 = data76.items;
const _errs147 = errors;
if(errors === _errs147){
if(Array.isArray(data77)){
var valid24 = true;
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
const _errs149 = errors;
if(!(validate89(data77[i10], {instancePath:instancePath+"/requirements/items/" + i10,parentData:data77,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate89.errors);
errors = vErrors.length;
}
var valid24 = _errs149 === errors;
if(!valid24){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements/items",schemaPath:"#/properties/requirements/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid23 = _errs147 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data76.index !== undefined){
const _errs150 = errors;
if(!(validate100(data76.index, {instancePath:instancePath+"/requirements/index",parentData:data76,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
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
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data80 = data.riskControls;
const _errs151 = errors;
if(errors === _errs151){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing14;
if(((data80.items === undefined) && (missing14 = "items")) || ((data80.index === undefined) && (missing14 = "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key14 in data80){
if(!((key14 === "items") || (key14 === "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data80.items !== undefined){
let data81 = data80.items;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data81)){
var valid26 = true;
const len11 = data81.length;
for(let i11=0; i11<len11; i11++){
const _errs156 = errors;
if(!(validate102(data81[i11], {instancePath:instancePath+"/riskControls/items/" + i11,parentData:data81,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate102.errors);
errors = vErrors.length;
}
var valid26 = _errs156 === errors;
if(!valid26){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/riskControls/items",schemaPath:"#/properties/riskControls/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs154 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data80.index !== undefined){
const _errs157 = errors;
if(!(validate100(data80.index, {instancePath:instancePath+"/riskControls/index",parentData:data80,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid25 = _errs157 === errors;
}
else {
var valid25 = true;
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
var valid0 = _errs151 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data84 = data.verification;
const _errs158 = errors;
if(errors === _errs158){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing15;
if((((data84.reports === undefined) && (missing15 = "reports")) || ((data84.dispositions === undefined) && (missing15 = "dispositions"))) || ((data84.environments === undefined) && (missing15 = "environments"))){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs160 = errors;
for(const key15 in data84){
if(!((((key15 === "reports") || (key15 === "dispositions")) || (key15 === "environments")) || (key15 === "regression"))){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs160 === errors){
if(data84.reports !== undefined){
let data85 = data84.reports;
const _errs161 = errors;
if(errors === _errs161){
if(Array.isArray(data85)){
var valid28 = true;
const len12 = data85.length;
for(let i12=0; i12<len12; i12++){
const _errs163 = errors;
if(!(validate110(data85[i12], {instancePath:instancePath+"/verification/reports/" + i12,parentData:data85,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate110.errors);
errors = vErrors.length;
}
var valid28 = _errs163 === errors;
if(!valid28){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/reports",schemaPath:"#/properties/verification/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs161 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data84.dispositions !== undefined){
let data87 = data84.dispositions;
const _errs164 = errors;
if(errors === _errs164){
if(Array.isArray(data87)){
var valid29 = true;
const len13 = data87.length;
for(let i13=0; i13<len13; i13++){
const _errs166 = errors;
if(!(validate116(data87[i13], {instancePath:instancePath+"/verification/dispositions/" + i13,parentData:data87,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate116.errors);
errors = vErrors.length;
}
var valid29 = _errs166 === errors;
if(!valid29){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/dispositions",schemaPath:"#/properties/verification/properties/dispositions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs164 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data84.environments !== undefined){
let data89 = data84.environments;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data89)){
var valid30 = true;
const len14 = data89.length;
for(let i14=0; i14<len14; i14++){
const _errs169 = errors;
if(!(validate120(data89[i14], {instancePath:instancePath+"/verification/environments/" + i14,parentData:data89,parentDataProperty:i14,rootData}))){
vErrors = collected(vErrors, validate120.errors);
errors = vErrors.length;
}
var valid30 = _errs169 === errors;
if(!valid30){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/environments",schemaPath:"#/properties/verification/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs167 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data84.regression !== undefined){
const _errs170 = errors;
if(!(validate124(data84.regression, {instancePath:instancePath+"/verification/regression",parentData:data84,parentDataProperty:"regression",rootData}))){
vErrors = collected(vErrors, validate124.errors);
errors = vErrors.length;
}
var valid27 = _errs170 === errors;
}
else {
var valid27 = true;
}
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
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
let data92 = data.anomalies;
const _errs171 = errors;
if(errors === _errs171){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing16;
if(((((((((data92.sourcesConfigured === undefined) && (missing16 = "sourcesConfigured")) || ((data92.exports === undefined) && (missing16 = "exports"))) || ((data92.reports === undefined) && (missing16 = "reports"))) || ((data92.open === undefined) && (missing16 = "open"))) || ((data92.index === undefined) && (missing16 = "index"))) || ((data92.closed === undefined) && (missing16 = "closed"))) || ((data92.listDigest === undefined) && (missing16 = "listDigest"))) || ((data92.closedInDelta === undefined) && (missing16 = "closedInDelta"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs173 = errors;
for(const key16 in data92){
if(!((((((((key16 === "sourcesConfigured") || (key16 === "exports")) || (key16 === "reports")) || (key16 === "open")) || (key16 === "index")) || (key16 === "closed")) || (key16 === "listDigest")) || (key16 === "closedInDelta"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs173 === errors){
if(data92.sourcesConfigured !== undefined){
const _errs174 = errors;
if(!(validate22(data92.sourcesConfigured, {instancePath:instancePath+"/anomalies/sourcesConfigured",parentData:data92,parentDataProperty:"sourcesConfigured",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid31 = _errs174 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.exports !== undefined){
let data94 = data92.exports;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data94)){
var valid32 = true;
const len15 = data94.length;
for(let i15=0; i15<len15; i15++){
const _errs177 = errors;
if(!(validate133(data94[i15], {instancePath:instancePath+"/anomalies/exports/" + i15,parentData:data94,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate133.errors);
errors = vErrors.length;
}
var valid32 = _errs177 === errors;
if(!valid32){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/exports",schemaPath:"#/properties/anomalies/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs175 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.reports !== undefined){
let data96 = data92.reports;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data96)){
var valid33 = true;
const len16 = data96.length;
for(let i16=0; i16<len16; i16++){
const _errs180 = errors;
if(!(validate137(data96[i16], {instancePath:instancePath+"/anomalies/reports/" + i16,parentData:data96,parentDataProperty:i16,rootData}))){
vErrors = collected(vErrors, validate137.errors);
errors = vErrors.length;
}
var valid33 = _errs180 === errors;
if(!valid33){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/reports",schemaPath:"#/properties/anomalies/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs178 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.open !== undefined){
let data98 = data92.open;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data98)){
var valid34 = true;
const len17 = data98.length;
for(let i17=0; i17<len17; i17++){
const _errs183 = errors;
if(!(validate141(data98[i17], {instancePath:instancePath+"/anomalies/open/" + i17,parentData:data98,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate141.errors);
errors = vErrors.length;
}
var valid34 = _errs183 === errors;
if(!valid34){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/open",schemaPath:"#/properties/anomalies/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs181 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.index !== undefined){
const _errs184 = errors;
if(!(validate100(data92.index, {instancePath:instancePath+"/anomalies/index",parentData:data92,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid31 = _errs184 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.closed !== undefined){
const _errs185 = errors;
if(!(validate22(data92.closed, {instancePath:instancePath+"/anomalies/closed",parentData:data92,parentDataProperty:"closed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid31 = _errs185 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.listDigest !== undefined){
const _errs186 = errors;
if(!(validate28(data92.listDigest, {instancePath:instancePath+"/anomalies/listDigest",parentData:data92,parentDataProperty:"listDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid31 = _errs186 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data92.closedInDelta !== undefined){
let data103 = data92.closedInDelta;
const _errs187 = errors;
if(errors === _errs187){
if(Array.isArray(data103)){
var valid35 = true;
const len18 = data103.length;
for(let i18=0; i18<len18; i18++){
const _errs189 = errors;
if(!(validate161(data103[i18], {instancePath:instancePath+"/anomalies/closedInDelta/" + i18,parentData:data103,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate161.errors);
errors = vErrors.length;
}
var valid35 = _errs189 === errors;
if(!valid35){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/closedInDelta",schemaPath:"#/properties/anomalies/properties/closedInDelta/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs187 === errors;
}
else {
var valid31 = true;
}
}
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
var valid0 = _errs171 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data105 = data.analysis;
const _errs190 = errors;
if(errors === _errs190){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing17;
if(((data105.runs === undefined) && (missing17 = "runs")) || ((data105.findings === undefined) && (missing17 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs192 = errors;
for(const key17 in data105){
if(!((key17 === "runs") || (key17 === "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs192 === errors){
if(data105.runs !== undefined){
let data106 = data105.runs;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data106)){
var valid37 = true;
const len19 = data106.length;
for(let i19=0; i19<len19; i19++){
const _errs195 = errors;
if(!(validate166(data106[i19], {instancePath:instancePath+"/analysis/runs/" + i19,parentData:data106,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate166.errors);
errors = vErrors.length;
}
var valid37 = _errs195 === errors;
if(!valid37){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs193 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data105.findings !== undefined){
let data108 = data105.findings;
const _errs196 = errors;
if(errors === _errs196){
if(Array.isArray(data108)){
var valid38 = true;
const len20 = data108.length;
for(let i20=0; i20<len20; i20++){
const _errs198 = errors;
if(!(validate170(data108[i20], {instancePath:instancePath+"/analysis/findings/" + i20,parentData:data108,parentDataProperty:i20,rootData}))){
vErrors = collected(vErrors, validate170.errors);
errors = vErrors.length;
}
var valid38 = _errs198 === errors;
if(!valid38){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs196 === errors;
}
else {
var valid36 = true;
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
var valid0 = _errs190 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data110 = data.changes;
const _errs199 = errors;
if(errors === _errs199){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing18;
if((((((data110.commits === undefined) && (missing18 = "commits")) || ((data110.authors === undefined) && (missing18 = "authors"))) || ((data110.requests === undefined) && (missing18 = "requests"))) || ((data110.requestIndex === undefined) && (missing18 = "requestIndex"))) || ((data110.paths === undefined) && (missing18 = "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs201 = errors;
for(const key18 in data110){
if(!((((((((key18 === "commits") || (key18 === "authors")) || (key18 === "range")) || (key18 === "requests")) || (key18 === "requestIndex")) || (key18 === "dependencies")) || (key18 === "paths")) || (key18 === "control"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs201 === errors){
if(data110.commits !== undefined){
let data111 = data110.commits;
const _errs202 = errors;
if(errors === _errs202){
if(Array.isArray(data111)){
var valid40 = true;
const len21 = data111.length;
for(let i21=0; i21<len21; i21++){
const _errs204 = errors;
if(!(validate173(data111[i21], {instancePath:instancePath+"/changes/commits/" + i21,parentData:data111,parentDataProperty:i21,rootData}))){
vErrors = collected(vErrors, validate173.errors);
errors = vErrors.length;
}
var valid40 = _errs204 === errors;
if(!valid40){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs202 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.authors !== undefined){
const _errs205 = errors;
if(!(validate22(data110.authors, {instancePath:instancePath+"/changes/authors",parentData:data110,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid39 = _errs205 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.range !== undefined){
let data114 = data110.range;
const _errs206 = errors;
if(errors === _errs206){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing19;
if((data114.to === undefined) && (missing19 = "to")){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs208 = errors;
for(const key19 in data114){
if(!((key19 === "to") || (key19 === "from"))){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs208 === errors){
if(data114.to !== undefined){
const _errs209 = errors;
if(!(validate25(data114.to, {instancePath:instancePath+"/changes/range/to",parentData:data114,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid41 = _errs209 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data114.from !== undefined){
const _errs210 = errors;
if(!(validate25(data114.from, {instancePath:instancePath+"/changes/range/from",parentData:data114,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid41 = _errs210 === errors;
}
else {
var valid41 = true;
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
var valid39 = _errs206 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.requests !== undefined){
let data117 = data110.requests;
const _errs211 = errors;
if(errors === _errs211){
if(Array.isArray(data117)){
var valid42 = true;
const len22 = data117.length;
for(let i22=0; i22<len22; i22++){
const _errs213 = errors;
if(!(validate183(data117[i22], {instancePath:instancePath+"/changes/requests/" + i22,parentData:data117,parentDataProperty:i22,rootData}))){
vErrors = collected(vErrors, validate183.errors);
errors = vErrors.length;
}
var valid42 = _errs213 === errors;
if(!valid42){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/requests",schemaPath:"#/properties/changes/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs211 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.requestIndex !== undefined){
const _errs214 = errors;
if(!(validate73(data110.requestIndex, {instancePath:instancePath+"/changes/requestIndex",parentData:data110,parentDataProperty:"requestIndex",rootData}))){
vErrors = collected(vErrors, validate73.errors);
errors = vErrors.length;
}
var valid39 = _errs214 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.dependencies !== undefined){
let data120 = data110.dependencies;
const _errs215 = errors;
if(errors === _errs215){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing20;
if((((data120.added === undefined) && (missing20 = "added")) || ((data120.removed === undefined) && (missing20 = "removed"))) || ((data120.changed === undefined) && (missing20 = "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs217 = errors;
for(const key20 in data120){
if(!(((key20 === "added") || (key20 === "removed")) || (key20 === "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs217 === errors){
if(data120.added !== undefined){
const _errs218 = errors;
if(!(validate22(data120.added, {instancePath:instancePath+"/changes/dependencies/added",parentData:data120,parentDataProperty:"added",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid43 = _errs218 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data120.removed !== undefined){
const _errs219 = errors;
if(!(validate22(data120.removed, {instancePath:instancePath+"/changes/dependencies/removed",parentData:data120,parentDataProperty:"removed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid43 = _errs219 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data120.changed !== undefined){
let data123 = data120.changed;
const _errs220 = errors;
if(errors === _errs220){
if(Array.isArray(data123)){
var valid44 = true;
const len23 = data123.length;
for(let i23=0; i23<len23; i23++){
let data124 = data123[i23];
const _errs222 = errors;
if(errors === _errs222){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing21;
if((((data124.name === undefined) && (missing21 = "name")) || ((data124.from === undefined) && (missing21 = "from"))) || ((data124.to === undefined) && (missing21 = "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs224 = errors;
for(const key21 in data124){
if(!(((key21 === "name") || (key21 === "from")) || (key21 === "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs224 === errors){
if(data124.name !== undefined){
const _errs225 = errors;
if(typeof data124.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23+"/name",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs225 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data124.from !== undefined){
const _errs227 = errors;
if(!(validate22(data124.from, {instancePath:instancePath+"/changes/dependencies/changed/" + i23+"/from",parentData:data124,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid45 = _errs227 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data124.to !== undefined){
const _errs228 = errors;
if(!(validate22(data124.to, {instancePath:instancePath+"/changes/dependencies/changed/" + i23+"/to",parentData:data124,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid45 = _errs228 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs222 === errors;
if(!valid44){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid43 = _errs220 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs215 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.paths !== undefined){
const _errs229 = errors;
if(!(validate22(data110.paths, {instancePath:instancePath+"/changes/paths",parentData:data110,parentDataProperty:"paths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid39 = _errs229 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.control !== undefined){
let data129 = data110.control;
const _errs230 = errors;
if(errors === _errs230){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing22;
if(((((data129.after === undefined) && (missing22 = "after")) || ((data129.reason === undefined) && (missing22 = "reason"))) || ((data129.author === undefined) && (missing22 = "author"))) || ((data129.source === undefined) && (missing22 = "source"))){
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs232 = errors;
for(const key22 in data129){
if(!(((((((key22 === "after") || (key22 === "reason")) || (key22 === "author")) || (key22 === "source")) || (key22 === "approver")) || (key22 === "approverKnown")) || (key22 === "approvedAt"))){
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs232 === errors){
if(data129.after !== undefined){
const _errs233 = errors;
if(!(validate25(data129.after, {instancePath:instancePath+"/changes/control/after",parentData:data129,parentDataProperty:"after",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid46 = _errs233 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.reason !== undefined){
const _errs234 = errors;
if(typeof data129.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/control/reason",schemaPath:"#/properties/changes/properties/control/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs234 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.author !== undefined){
const _errs236 = errors;
if(!(validate51(data129.author, {instancePath:instancePath+"/changes/control/author",parentData:data129,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid46 = _errs236 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.source !== undefined){
const _errs237 = errors;
if(!(validate30(data129.source, {instancePath:instancePath+"/changes/control/source",parentData:data129,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid46 = _errs237 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.approver !== undefined){
const _errs238 = errors;
if(typeof data129.approver !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/control/approver",schemaPath:"#/properties/changes/properties/control/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs238 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.approverKnown !== undefined){
const _errs240 = errors;
if(!(validate52(data129.approverKnown, {instancePath:instancePath+"/changes/control/approverKnown",parentData:data129,parentDataProperty:"approverKnown",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid46 = _errs240 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.approvedAt !== undefined){
let data136 = data129.approvedAt;
const _errs241 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
validate21.errors = [{instancePath:instancePath+"/changes/control/approvedAt",schemaPath:"#/properties/changes/properties/control/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid46 = _errs241 === errors;
}
else {
var valid46 = true;
}
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
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs230 === errors;
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
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs199 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeRequests !== undefined){
let data137 = data.changeRequests;
const _errs243 = errors;
if(errors === _errs243){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing23;
if(((data137.items === undefined) && (missing23 = "items")) || ((data137.index === undefined) && (missing23 = "index"))){
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs245 = errors;
for(const key23 in data137){
if(!((key23 === "items") || (key23 === "index"))){
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs245 === errors){
if(data137.items !== undefined){
let data138 = data137.items;
const _errs246 = errors;
if(errors === _errs246){
if(Array.isArray(data138)){
var valid48 = true;
const len24 = data138.length;
for(let i24=0; i24<len24; i24++){
const _errs248 = errors;
if(!(validate201(data138[i24], {instancePath:instancePath+"/changeRequests/items/" + i24,parentData:data138,parentDataProperty:i24,rootData}))){
vErrors = collected(vErrors, validate201.errors);
errors = vErrors.length;
}
var valid48 = _errs248 === errors;
if(!valid48){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changeRequests/items",schemaPath:"#/properties/changeRequests/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs246 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data137.index !== undefined){
const _errs249 = errors;
if(!(validate100(data137.index, {instancePath:instancePath+"/changeRequests/index",parentData:data137,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid47 = _errs249 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs243 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data141 = data.plan;
const _errs250 = errors;
if(errors === _errs250){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing24;
if((((data141.tasks === undefined) && (missing24 = "tasks")) || ((data141.documents === undefined) && (missing24 = "documents"))) || ((data141.documentIndex === undefined) && (missing24 = "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs252 = errors;
for(const key24 in data141){
if(!((((key24 === "tasks") || (key24 === "documents")) || (key24 === "documentIndex")) || (key24 === "securityTasks"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs252 === errors){
if(data141.tasks !== undefined){
const _errs253 = errors;
if(!(validate211(data141.tasks, {instancePath:instancePath+"/plan/tasks",parentData:data141,parentDataProperty:"tasks",rootData}))){
vErrors = collected(vErrors, validate211.errors);
errors = vErrors.length;
}
var valid49 = _errs253 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data141.documents !== undefined){
let data143 = data141.documents;
const _errs254 = errors;
if(errors === _errs254){
if(Array.isArray(data143)){
var valid50 = true;
const len25 = data143.length;
for(let i25=0; i25<len25; i25++){
const _errs256 = errors;
if(!(validate217(data143[i25], {instancePath:instancePath+"/plan/documents/" + i25,parentData:data143,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate217.errors);
errors = vErrors.length;
}
var valid50 = _errs256 === errors;
if(!valid50){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs254 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data141.documentIndex !== undefined){
const _errs257 = errors;
if(!(validate100(data141.documentIndex, {instancePath:instancePath+"/plan/documentIndex",parentData:data141,parentDataProperty:"documentIndex",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid49 = _errs257 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data141.securityTasks !== undefined){
const _errs258 = errors;
if(!(validate211(data141.securityTasks, {instancePath:instancePath+"/plan/securityTasks",parentData:data141,parentDataProperty:"securityTasks",rootData}))){
vErrors = collected(vErrors, validate211.errors);
errors = vErrors.length;
}
var valid49 = _errs258 === errors;
}
else {
var valid49 = true;
}
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
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trend !== undefined){
let data147 = data.trend;
const _errs259 = errors;
if(errors === _errs259){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing25;
if((data147.reviews === undefined) && (missing25 = "reviews")){
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs261 = errors;
for(const key25 in data147){
if(!(key25 === "reviews")){
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs261 === errors){
if(data147.reviews !== undefined){
let data148 = data147.reviews;
const _errs262 = errors;
if(errors === _errs262){
if(Array.isArray(data148)){
var valid52 = true;
const len26 = data148.length;
for(let i26=0; i26<len26; i26++){
const _errs264 = errors;
if(!(validate222(data148[i26], {instancePath:instancePath+"/trend/reviews/" + i26,parentData:data148,parentDataProperty:i26,rootData}))){
vErrors = collected(vErrors, validate222.errors);
errors = vErrors.length;
}
var valid52 = _errs264 === errors;
if(!valid52){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trend/reviews",schemaPath:"#/properties/trend/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs259 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defectCategories !== undefined){
let data150 = data.defectCategories;
const _errs265 = errors;
if(errors === _errs265){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing26;
if(((data150.items === undefined) && (missing26 = "items")) || ((data150.index === undefined) && (missing26 = "index"))){
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs267 = errors;
for(const key26 in data150){
if(!((key26 === "items") || (key26 === "index"))){
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs267 === errors){
if(data150.items !== undefined){
let data151 = data150.items;
const _errs268 = errors;
if(errors === _errs268){
if(Array.isArray(data151)){
var valid54 = true;
const len27 = data151.length;
for(let i27=0; i27<len27; i27++){
const _errs270 = errors;
if(!(validate227(data151[i27], {instancePath:instancePath+"/defectCategories/items/" + i27,parentData:data151,parentDataProperty:i27,rootData}))){
vErrors = collected(vErrors, validate227.errors);
errors = vErrors.length;
}
var valid54 = _errs270 === errors;
if(!valid54){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/defectCategories/items",schemaPath:"#/properties/defectCategories/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs268 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data150.index !== undefined){
const _errs271 = errors;
if(!(validate100(data150.index, {instancePath:instancePath+"/defectCategories/index",parentData:data150,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid53 = _errs271 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs265 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data154 = data.risk;
const _errs272 = errors;
if(errors === _errs272){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
const _errs274 = errors;
for(const key27 in data154){
if(!(((key27 === "classification") || (key27 === "riskFile")) || (key27 === "report"))){
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs274 === errors){
if(data154.classification !== undefined){
const _errs275 = errors;
if(!(validate234(data154.classification, {instancePath:instancePath+"/risk/classification",parentData:data154,parentDataProperty:"classification",rootData}))){
vErrors = collected(vErrors, validate234.errors);
errors = vErrors.length;
}
var valid55 = _errs275 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data154.riskFile !== undefined){
let data156 = data154.riskFile;
const _errs276 = errors;
if(errors === _errs276){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing27;
if(((data156.version === undefined) && (missing27 = "version")) || ((data156.source === undefined) && (missing27 = "source"))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs278 = errors;
for(const key28 in data156){
if(!(((key28 === "version") || (key28 === "source")) || (key28 === "changedAt"))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs278 === errors){
if(data156.version !== undefined){
const _errs279 = errors;
if(typeof data156.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile/version",schemaPath:"#/properties/risk/properties/riskFile/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs279 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data156.source !== undefined){
const _errs281 = errors;
if(!(validate30(data156.source, {instancePath:instancePath+"/risk/riskFile/source",parentData:data156,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid56 = _errs281 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data156.changedAt !== undefined){
let data159 = data156.changedAt;
const _errs282 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile/changedAt",schemaPath:"#/properties/risk/properties/riskFile/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs282 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid55 = _errs276 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data154.report !== undefined){
const _errs284 = errors;
if(!(validate243(data154.report, {instancePath:instancePath+"/risk/report",parentData:data154,parentDataProperty:"report",rootData}))){
vErrors = collected(vErrors, validate243.errors);
errors = vErrors.length;
}
var valid55 = _errs284 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs272 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data161 = data.soup;
const _errs285 = errors;
if(errors === _errs285){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing28;
if(((data161.items === undefined) && (missing28 = "items")) || ((data161.index === undefined) && (missing28 = "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs287 = errors;
for(const key29 in data161){
if(!((key29 === "items") || (key29 === "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs287 === errors){
if(data161.items !== undefined){
let data162 = data161.items;
const _errs288 = errors;
if(errors === _errs288){
if(Array.isArray(data162)){
var valid58 = true;
const len28 = data162.length;
for(let i28=0; i28<len28; i28++){
const _errs290 = errors;
if(!(validate248(data162[i28], {instancePath:instancePath+"/soup/items/" + i28,parentData:data162,parentDataProperty:i28,rootData}))){
vErrors = collected(vErrors, validate248.errors);
errors = vErrors.length;
}
var valid58 = _errs290 === errors;
if(!valid58){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup/items",schemaPath:"#/properties/soup/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs288 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data161.index !== undefined){
const _errs291 = errors;
if(!(validate100(data161.index, {instancePath:instancePath+"/soup/index",parentData:data161,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid57 = _errs291 === errors;
}
else {
var valid57 = true;
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
var valid0 = _errs285 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data165 = data.sbom;
const _errs292 = errors;
if(errors === _errs292){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing29;
if(((((data165.documents === undefined) && (missing29 = "documents")) || ((data165.components === undefined) && (missing29 = "components"))) || ((data165.index === undefined) && (missing29 = "index"))) || ((data165.baselineDocuments === undefined) && (missing29 = "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs294 = errors;
for(const key30 in data165){
if(!((((key30 === "documents") || (key30 === "components")) || (key30 === "index")) || (key30 === "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data165.documents !== undefined){
const _errs295 = errors;
if(!(validate254(data165.documents, {instancePath:instancePath+"/sbom/documents",parentData:data165,parentDataProperty:"documents",rootData}))){
vErrors = collected(vErrors, validate254.errors);
errors = vErrors.length;
}
var valid59 = _errs295 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data165.components !== undefined){
let data167 = data165.components;
const _errs296 = errors;
if(errors === _errs296){
if(Array.isArray(data167)){
var valid60 = true;
const len29 = data167.length;
for(let i29=0; i29<len29; i29++){
const _errs298 = errors;
if(!(validate261(data167[i29], {instancePath:instancePath+"/sbom/components/" + i29,parentData:data167,parentDataProperty:i29,rootData}))){
vErrors = collected(vErrors, validate261.errors);
errors = vErrors.length;
}
var valid60 = _errs298 === errors;
if(!valid60){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs296 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data165.index !== undefined){
const _errs299 = errors;
if(!(validate100(data165.index, {instancePath:instancePath+"/sbom/index",parentData:data165,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid59 = _errs299 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data165.baselineDocuments !== undefined){
const _errs300 = errors;
if(!(validate254(data165.baselineDocuments, {instancePath:instancePath+"/sbom/baselineDocuments",parentData:data165,parentDataProperty:"baselineDocuments",rootData}))){
vErrors = collected(vErrors, validate254.errors);
errors = vErrors.length;
}
var valid59 = _errs300 === errors;
}
else {
var valid59 = true;
}
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
var valid0 = _errs292 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data171 = data.vulnerabilities;
const _errs301 = errors;
if(errors === _errs301){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing30;
if((((((data171.items === undefined) && (missing30 = "items")) || ((data171.index === undefined) && (missing30 = "index"))) || ((data171.scans === undefined) && (missing30 = "scans"))) || ((data171.unmatchedVex === undefined) && (missing30 = "unmatchedVex"))) || ((data171.catalogues === undefined) && (missing30 = "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs303 = errors;
for(const key31 in data171){
if(!(((((key31 === "items") || (key31 === "index")) || (key31 === "scans")) || (key31 === "unmatchedVex")) || (key31 === "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs303 === errors){
if(data171.items !== undefined){
let data172 = data171.items;
const _errs304 = errors;
if(errors === _errs304){
if(Array.isArray(data172)){
var valid62 = true;
const len30 = data172.length;
for(let i30=0; i30<len30; i30++){
const _errs306 = errors;
if(!(validate268(data172[i30], {instancePath:instancePath+"/vulnerabilities/items/" + i30,parentData:data172,parentDataProperty:i30,rootData}))){
vErrors = collected(vErrors, validate268.errors);
errors = vErrors.length;
}
var valid62 = _errs306 === errors;
if(!valid62){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs304 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data171.index !== undefined){
const _errs307 = errors;
if(!(validate100(data171.index, {instancePath:instancePath+"/vulnerabilities/index",parentData:data171,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid61 = _errs307 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data171.scans !== undefined){
let data175 = data171.scans;
const _errs308 = errors;
if(errors === _errs308){
if(Array.isArray(data175)){
var valid63 = true;
const len31 = data175.length;
for(let i31=0; i31<len31; i31++){
const _errs310 = errors;
if(!(validate281(data175[i31], {instancePath:instancePath+"/vulnerabilities/scans/" + i31,parentData:data175,parentDataProperty:i31,rootData}))){
vErrors = collected(vErrors, validate281.errors);
errors = vErrors.length;
}
var valid63 = _errs310 === errors;
if(!valid63){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs308 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data171.unmatchedVex !== undefined){
let data177 = data171.unmatchedVex;
const _errs311 = errors;
if(errors === _errs311){
if(Array.isArray(data177)){
var valid64 = true;
const len32 = data177.length;
for(let i32=0; i32<len32; i32++){
const _errs313 = errors;
if(!(validate285(data177[i32], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i32,parentData:data177,parentDataProperty:i32,rootData}))){
vErrors = collected(vErrors, validate285.errors);
errors = vErrors.length;
}
var valid64 = _errs313 === errors;
if(!valid64){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs311 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data171.catalogues !== undefined){
let data179 = data171.catalogues;
const _errs314 = errors;
if(errors === _errs314){
if(Array.isArray(data179)){
var valid65 = true;
const len33 = data179.length;
for(let i33=0; i33<len33; i33++){
let data180 = data179[i33];
const _errs316 = errors;
if(errors === _errs316){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing31;
if(((data180.entries === undefined) && (missing31 = "entries")) || ((data180.source === undefined) && (missing31 = "source"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs318 = errors;
for(const key32 in data180){
if(!((((key32 === "entries") || (key32 === "source")) || (key32 === "version")) || (key32 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs318 === errors){
if(data180.entries !== undefined){
let data181 = data180.entries;
const _errs319 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/entries",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid66 = _errs319 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data180.source !== undefined){
const _errs321 = errors;
if(!(validate30(data180.source, {instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/source",parentData:data180,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid66 = _errs321 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data180.version !== undefined){
const _errs322 = errors;
if(typeof data180.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/version",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs322 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data180.releasedAt !== undefined){
let data184 = data180.releasedAt;
const _errs324 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/releasedAt",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid66 = _errs324 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs316 === errors;
if(!valid65){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues",schemaPath:"#/properties/vulnerabilities/properties/catalogues/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs314 === errors;
}
else {
var valid61 = true;
}
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
var valid0 = _errs301 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data185 = data.notes;
const _errs326 = errors;
if(errors === _errs326){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
const _errs328 = errors;
for(const key33 in data185){
if(!((key33 === "release") || (key33 === "security"))){
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs328 === errors){
if(data185.release !== undefined){
const _errs329 = errors;
if(!(validate289(data185.release, {instancePath:instancePath+"/notes/release",parentData:data185,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate289.errors);
errors = vErrors.length;
}
var valid67 = _errs329 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data185.security !== undefined){
const _errs330 = errors;
if(!(validate293(data185.security, {instancePath:instancePath+"/notes/security",parentData:data185,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate293.errors);
errors = vErrors.length;
}
var valid67 = _errs330 === errors;
}
else {
var valid67 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs326 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
let data188 = data.build;
const _errs331 = errors;
if(errors === _errs331){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
const _errs333 = errors;
for(const key34 in data188){
if(!((key34 === "record") || (key34 === "rebuild"))){
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs333 === errors){
if(data188.record !== undefined){
const _errs334 = errors;
if(!(validate300(data188.record, {instancePath:instancePath+"/build/record",parentData:data188,parentDataProperty:"record",rootData}))){
vErrors = collected(vErrors, validate300.errors);
errors = vErrors.length;
}
var valid68 = _errs334 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data188.rebuild !== undefined){
const _errs335 = errors;
if(!(validate309(data188.rebuild, {instancePath:instancePath+"/build/rebuild",parentData:data188,parentDataProperty:"rebuild",rootData}))){
vErrors = collected(vErrors, validate309.errors);
errors = vErrors.length;
}
var valid68 = _errs335 === errors;
}
else {
var valid68 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs331 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
let data191 = data.archive;
const _errs336 = errors;
if(errors === _errs336){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing32;
if((((data191.items === undefined) && (missing32 = "items")) || ((data191.readBack === undefined) && (missing32 = "readBack"))) || ((data191.drills === undefined) && (missing32 = "drills"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs338 = errors;
for(const key35 in data191){
if(!(((((key35 === "items") || (key35 === "source")) || (key35 === "readBack")) || (key35 === "retention")) || (key35 === "drills"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs338 === errors){
if(data191.items !== undefined){
let data192 = data191.items;
const _errs339 = errors;
if(errors === _errs339){
if(Array.isArray(data192)){
var valid70 = true;
const len34 = data192.length;
for(let i34=0; i34<len34; i34++){
const _errs341 = errors;
if(!(validate318(data192[i34], {instancePath:instancePath+"/archive/items/" + i34,parentData:data192,parentDataProperty:i34,rootData}))){
vErrors = collected(vErrors, validate318.errors);
errors = vErrors.length;
}
var valid70 = _errs341 === errors;
if(!valid70){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs339 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data191.source !== undefined){
const _errs342 = errors;
if(!(validate30(data191.source, {instancePath:instancePath+"/archive/source",parentData:data191,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid69 = _errs342 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data191.readBack !== undefined){
let data195 = data191.readBack;
const _errs343 = errors;
if(errors === _errs343){
if(Array.isArray(data195)){
var valid71 = true;
const len35 = data195.length;
for(let i35=0; i35<len35; i35++){
let data196 = data195[i35];
const _errs345 = errors;
if(errors === _errs345){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing33;
if(((((data196.path === undefined) && (missing33 = "path")) || ((data196.sha256 === undefined) && (missing33 = "sha256"))) || ((data196.at === undefined) && (missing33 = "at"))) || ((data196.source === undefined) && (missing33 = "source"))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35,schemaPath:"#/properties/archive/properties/readBack/items/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs347 = errors;
for(const key36 in data196){
if(!(((((key36 === "item") || (key36 === "path")) || (key36 === "sha256")) || (key36 === "at")) || (key36 === "source"))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35,schemaPath:"#/properties/archive/properties/readBack/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs347 === errors){
if(data196.item !== undefined){
const _errs348 = errors;
if(typeof data196.item !== "string"){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35+"/item",schemaPath:"#/properties/archive/properties/readBack/items/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs348 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data196.path !== undefined){
const _errs350 = errors;
if(typeof data196.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35+"/path",schemaPath:"#/properties/archive/properties/readBack/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs350 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data196.sha256 !== undefined){
const _errs352 = errors;
if(!(validate28(data196.sha256, {instancePath:instancePath+"/archive/readBack/" + i35+"/sha256",parentData:data196,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid72 = _errs352 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data196.at !== undefined){
let data200 = data196.at;
const _errs353 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35+"/at",schemaPath:"#/properties/archive/properties/readBack/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid72 = _errs353 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data196.source !== undefined){
const _errs355 = errors;
if(!(validate30(data196.source, {instancePath:instancePath+"/archive/readBack/" + i35+"/source",parentData:data196,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid72 = _errs355 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35,schemaPath:"#/properties/archive/properties/readBack/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid71 = _errs345 === errors;
if(!valid71){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/readBack",schemaPath:"#/properties/archive/properties/readBack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs343 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data191.retention !== undefined){
const _errs356 = errors;
if(!(validate325(data191.retention, {instancePath:instancePath+"/archive/retention",parentData:data191,parentDataProperty:"retention",rootData}))){
vErrors = collected(vErrors, validate325.errors);
errors = vErrors.length;
}
var valid69 = _errs356 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data191.drills !== undefined){
let data203 = data191.drills;
const _errs357 = errors;
if(errors === _errs357){
if(Array.isArray(data203)){
var valid73 = true;
const len36 = data203.length;
for(let i36=0; i36<len36; i36++){
const _errs359 = errors;
if(!(validate329(data203[i36], {instancePath:instancePath+"/archive/drills/" + i36,parentData:data203,parentDataProperty:i36,rootData}))){
vErrors = collected(vErrors, validate329.errors);
errors = vErrors.length;
}
var valid73 = _errs359 === errors;
if(!valid73){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/drills",schemaPath:"#/properties/archive/properties/drills/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs357 === errors;
}
else {
var valid69 = true;
}
}
}
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
var valid0 = _errs336 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data205 = data.waivers;
const _errs360 = errors;
if(errors === _errs360){
if(Array.isArray(data205)){
var valid74 = true;
const len37 = data205.length;
for(let i37=0; i37<len37; i37++){
const _errs362 = errors;
if(!(validate332(data205[i37], {instancePath:instancePath+"/waivers/" + i37,parentData:data205,parentDataProperty:i37,rootData}))){
vErrors = collected(vErrors, validate332.errors);
errors = vErrors.length;
}
var valid74 = _errs362 === errors;
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
var valid0 = _errs360 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data207 = data.people;
const _errs363 = errors;
if(errors === _errs363){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing34;
if(((data207.items === undefined) && (missing34 = "items")) || ((data207.index === undefined) && (missing34 = "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs365 = errors;
for(const key37 in data207){
if(!((key37 === "items") || (key37 === "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs365 === errors){
if(data207.items !== undefined){
let data208 = data207.items;
const _errs366 = errors;
if(errors === _errs366){
if(Array.isArray(data208)){
var valid76 = true;
const len38 = data208.length;
for(let i38=0; i38<len38; i38++){
const _errs368 = errors;
if(!(validate341(data208[i38], {instancePath:instancePath+"/people/items/" + i38,parentData:data208,parentDataProperty:i38,rootData}))){
vErrors = collected(vErrors, validate341.errors);
errors = vErrors.length;
}
var valid76 = _errs368 === errors;
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
var valid75 = _errs366 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data207.index !== undefined){
const _errs369 = errors;
if(!(validate100(data207.index, {instancePath:instancePath+"/people/index",parentData:data207,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid75 = _errs369 === errors;
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
var valid0 = _errs363 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data211 = data.assessment;
const _errs370 = errors;
if(errors === _errs370){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing35;
if((((((((data211.version === undefined) && (missing35 = "version")) || ((data211.changes === undefined) && (missing35 = "changes"))) || ((data211.index === undefined) && (missing35 = "index"))) || ((data211.methods === undefined) && (missing35 = "methods"))) || ((data211.author === undefined) && (missing35 = "author"))) || ((data211.source === undefined) && (missing35 = "source"))) || ((data211.changesSource === undefined) && (missing35 = "changesSource"))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs372 = errors;
for(const key38 in data211){
if(!(func2.call(schema6.properties.assessment.properties, key38))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs372 === errors){
if(data211.version !== undefined){
const _errs373 = errors;
if(typeof data211.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs373 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.changes !== undefined){
let data213 = data211.changes;
const _errs375 = errors;
if(errors === _errs375){
if(Array.isArray(data213)){
var valid78 = true;
const len39 = data213.length;
for(let i39=0; i39<len39; i39++){
const _errs377 = errors;
if(!(validate345(data213[i39], {instancePath:instancePath+"/assessment/changes/" + i39,parentData:data213,parentDataProperty:i39,rootData}))){
vErrors = collected(vErrors, validate345.errors);
errors = vErrors.length;
}
var valid78 = _errs377 === errors;
if(!valid78){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/changes",schemaPath:"#/properties/assessment/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid77 = _errs375 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.index !== undefined){
const _errs378 = errors;
if(!(validate100(data211.index, {instancePath:instancePath+"/assessment/index",parentData:data211,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid77 = _errs378 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.methods !== undefined){
const _errs379 = errors;
if(!(validate22(data211.methods, {instancePath:instancePath+"/assessment/methods",parentData:data211,parentDataProperty:"methods",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid77 = _errs379 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.author !== undefined){
const _errs380 = errors;
if(!(validate51(data211.author, {instancePath:instancePath+"/assessment/author",parentData:data211,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid77 = _errs380 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.source !== undefined){
const _errs381 = errors;
if(!(validate30(data211.source, {instancePath:instancePath+"/assessment/source",parentData:data211,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid77 = _errs381 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.changesSource !== undefined){
const _errs382 = errors;
if(!(validate30(data211.changesSource, {instancePath:instancePath+"/assessment/changesSource",parentData:data211,parentDataProperty:"changesSource",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid77 = _errs382 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.from !== undefined){
const _errs383 = errors;
if(!(validate25(data211.from, {instancePath:instancePath+"/assessment/from",parentData:data211,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid77 = _errs383 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.to !== undefined){
const _errs384 = errors;
if(!(validate25(data211.to, {instancePath:instancePath+"/assessment/to",parentData:data211,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid77 = _errs384 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.threatModel !== undefined){
let data222 = data211.threatModel;
const _errs385 = errors;
if(errors === _errs385){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing36;
if((data222.state === undefined) && (missing36 = "state")){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs387 = errors;
for(const key39 in data222){
if(!(((key39 === "state") || (key39 === "reason")) || (key39 === "reference"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs387 === errors){
if(data222.state !== undefined){
let data223 = data222.state;
const _errs388 = errors;
if(typeof data223 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data223 === "updated") || (data223 === "noUpdateNeeded"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid79 = _errs388 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data222.reason !== undefined){
const _errs390 = errors;
if(typeof data222.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid79 = _errs390 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data222.reference !== undefined){
const _errs392 = errors;
if(typeof data222.reference !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid79 = _errs392 === errors;
}
else {
var valid79 = true;
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
var valid77 = _errs385 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.attackSurface !== undefined){
const _errs394 = errors;
if(typeof data211.attackSurface !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs394 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.conclusion !== undefined){
let data227 = data211.conclusion;
const _errs396 = errors;
if(errors === _errs396){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
const _errs398 = errors;
for(const key40 in data227){
if(!(((key40 === "text") || (key40 === "by")) || (key40 === "at"))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs398 === errors){
if(data227.text !== undefined){
const _errs399 = errors;
if(typeof data227.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs399 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data227.by !== undefined){
const _errs401 = errors;
if(typeof data227.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs401 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data227.at !== undefined){
let data230 = data227.at;
const _errs403 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid80 = _errs403 === errors;
}
else {
var valid80 = true;
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
var valid77 = _errs396 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
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
var valid0 = _errs370 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data231 = data.coverage;
const _errs405 = errors;
if(errors === _errs405){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing37;
if((data231.reports === undefined) && (missing37 = "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs407 = errors;
for(const key41 in data231){
if(!(key41 === "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs407 === errors){
if(data231.reports !== undefined){
let data232 = data231.reports;
const _errs408 = errors;
if(errors === _errs408){
if(Array.isArray(data232)){
var valid82 = true;
const len40 = data232.length;
for(let i40=0; i40<len40; i40++){
const _errs410 = errors;
if(!(validate356(data232[i40], {instancePath:instancePath+"/coverage/reports/" + i40,parentData:data232,parentDataProperty:i40,rootData}))){
vErrors = collected(vErrors, validate356.errors);
errors = vErrors.length;
}
var valid82 = _errs410 === errors;
if(!valid82){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/coverage/reports",schemaPath:"#/properties/coverage/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs405 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data234 = data.provenance;
const _errs411 = errors;
if(errors === _errs411){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
let missing38;
if((data234.statements === undefined) && (missing38 = "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs413 = errors;
for(const key42 in data234){
if(!(key42 === "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs413 === errors){
if(data234.statements !== undefined){
let data235 = data234.statements;
const _errs414 = errors;
if(errors === _errs414){
if(Array.isArray(data235)){
var valid84 = true;
const len41 = data235.length;
for(let i41=0; i41<len41; i41++){
const _errs416 = errors;
if(!(validate372(data235[i41], {instancePath:instancePath+"/provenance/statements/" + i41,parentData:data235,parentDataProperty:i41,rootData}))){
vErrors = collected(vErrors, validate372.errors);
errors = vErrors.length;
}
var valid84 = _errs416 === errors;
if(!valid84){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/provenance/statements",schemaPath:"#/properties/provenance/properties/statements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs411 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regulatory !== undefined){
let data237 = data.regulatory;
const _errs417 = errors;
if(errors === _errs417){
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing39;
if((((((data237.version === undefined) && (missing39 = "version")) || ((data237.decisions === undefined) && (missing39 = "decisions"))) || ((data237.index === undefined) && (missing39 = "index"))) || ((data237.author === undefined) && (missing39 = "author"))) || ((data237.source === undefined) && (missing39 = "source"))){
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs419 = errors;
for(const key43 in data237){
if(!((((((key43 === "version") || (key43 === "decisions")) || (key43 === "index")) || (key43 === "author")) || (key43 === "source")) || (key43 === "none"))){
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs419 === errors){
if(data237.version !== undefined){
const _errs420 = errors;
if(typeof data237.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/regulatory/version",schemaPath:"#/properties/regulatory/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid85 = _errs420 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data237.decisions !== undefined){
let data239 = data237.decisions;
const _errs422 = errors;
if(errors === _errs422){
if(Array.isArray(data239)){
var valid86 = true;
const len42 = data239.length;
for(let i42=0; i42<len42; i42++){
const _errs424 = errors;
if(!(validate377(data239[i42], {instancePath:instancePath+"/regulatory/decisions/" + i42,parentData:data239,parentDataProperty:i42,rootData}))){
vErrors = collected(vErrors, validate377.errors);
errors = vErrors.length;
}
var valid86 = _errs424 === errors;
if(!valid86){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/regulatory/decisions",schemaPath:"#/properties/regulatory/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid85 = _errs422 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data237.index !== undefined){
const _errs425 = errors;
if(!(validate100(data237.index, {instancePath:instancePath+"/regulatory/index",parentData:data237,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid85 = _errs425 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data237.author !== undefined){
const _errs426 = errors;
if(!(validate51(data237.author, {instancePath:instancePath+"/regulatory/author",parentData:data237,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid85 = _errs426 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data237.source !== undefined){
const _errs427 = errors;
if(!(validate30(data237.source, {instancePath:instancePath+"/regulatory/source",parentData:data237,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid85 = _errs427 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data237.none !== undefined){
const _errs428 = errors;
if(typeof data237.none !== "string"){
validate21.errors = [{instancePath:instancePath+"/regulatory/none",schemaPath:"#/properties/regulatory/properties/none/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid85 = _errs428 === errors;
}
else {
var valid85 = true;
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
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs417 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legacy !== undefined){
let data245 = data.legacy;
const _errs430 = errors;
if(errors === _errs430){
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
let missing40;
if((((data245.version === undefined) && (missing40 = "version")) || ((data245.author === undefined) && (missing40 = "author"))) || ((data245.source === undefined) && (missing40 = "source"))){
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs432 = errors;
for(const key44 in data245){
if(!(func2.call(schema6.properties.legacy.properties, key44))){
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs432 === errors){
if(data245.version !== undefined){
const _errs433 = errors;
if(typeof data245.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/legacy/version",schemaPath:"#/properties/legacy/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs433 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.author !== undefined){
const _errs435 = errors;
if(!(validate51(data245.author, {instancePath:instancePath+"/legacy/author",parentData:data245,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid87 = _errs435 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.source !== undefined){
const _errs436 = errors;
if(!(validate30(data245.source, {instancePath:instancePath+"/legacy/source",parentData:data245,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid87 = _errs436 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.rationale !== undefined){
const _errs437 = errors;
if(!(validate386(data245.rationale, {instancePath:instancePath+"/legacy/rationale",parentData:data245,parentDataProperty:"rationale",rootData}))){
vErrors = collected(vErrors, validate386.errors);
errors = vErrors.length;
}
var valid87 = _errs437 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.feedback !== undefined){
const _errs438 = errors;
if(!(validate386(data245.feedback, {instancePath:instancePath+"/legacy/feedback",parentData:data245,parentDataProperty:"feedback",rootData}))){
vErrors = collected(vErrors, validate386.errors);
errors = vErrors.length;
}
var valid87 = _errs438 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.riskActivities !== undefined){
const _errs439 = errors;
if(!(validate386(data245.riskActivities, {instancePath:instancePath+"/legacy/riskActivities",parentData:data245,parentDataProperty:"riskActivities",rootData}))){
vErrors = collected(vErrors, validate386.errors);
errors = vErrors.length;
}
var valid87 = _errs439 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.gapAnalysis !== undefined){
const _errs440 = errors;
if(!(validate386(data245.gapAnalysis, {instancePath:instancePath+"/legacy/gapAnalysis",parentData:data245,parentDataProperty:"gapAnalysis",rootData}))){
vErrors = collected(vErrors, validate386.errors);
errors = vErrors.length;
}
var valid87 = _errs440 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.closurePlan !== undefined){
const _errs441 = errors;
if(!(validate386(data245.closurePlan, {instancePath:instancePath+"/legacy/closurePlan",parentData:data245,parentDataProperty:"closurePlan",rootData}))){
vErrors = collected(vErrors, validate386.errors);
errors = vErrors.length;
}
var valid87 = _errs441 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data245.systemTests !== undefined){
const _errs442 = errors;
if(!(validate386(data245.systemTests, {instancePath:instancePath+"/legacy/systemTests",parentData:data245,parentDataProperty:"systemTests",rootData}))){
vErrors = collected(vErrors, validate386.errors);
errors = vErrors.length;
}
var valid87 = _errs442 === errors;
}
else {
var valid87 = true;
}
}
}
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
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs430 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configurationHistory !== undefined){
let data255 = data.configurationHistory;
const _errs443 = errors;
if(errors === _errs443){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing41;
if((((((data255.version === undefined) && (missing41 = "version")) || ((data255.to === undefined) && (missing41 = "to"))) || ((data255.exports === undefined) && (missing41 = "exports"))) || ((data255.author === undefined) && (missing41 = "author"))) || ((data255.source === undefined) && (missing41 = "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs445 = errors;
for(const key45 in data255){
if(!((((((key45 === "version") || (key45 === "to")) || (key45 === "from")) || (key45 === "exports")) || (key45 === "author")) || (key45 === "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs445 === errors){
if(data255.version !== undefined){
const _errs446 = errors;
if(typeof data255.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/version",schemaPath:"#/properties/configurationHistory/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs446 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data255.to !== undefined){
const _errs448 = errors;
if(!(validate25(data255.to, {instancePath:instancePath+"/configurationHistory/to",parentData:data255,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid88 = _errs448 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data255.from !== undefined){
const _errs449 = errors;
if(!(validate25(data255.from, {instancePath:instancePath+"/configurationHistory/from",parentData:data255,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid88 = _errs449 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data255.exports !== undefined){
let data259 = data255.exports;
const _errs450 = errors;
if(errors === _errs450){
if(Array.isArray(data259)){
var valid89 = true;
const len43 = data259.length;
for(let i43=0; i43<len43; i43++){
let data260 = data259[i43];
const _errs452 = errors;
if(errors === _errs452){
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
let missing42;
if((((((data260.of === undefined) && (missing42 = "of")) || ((data260.path === undefined) && (missing42 = "path"))) || ((data260.sha256 === undefined) && (missing42 = "sha256"))) || ((data260.exportedAt === undefined) && (missing42 = "exportedAt"))) || ((data260.source === undefined) && (missing42 = "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43,schemaPath:"#/properties/configurationHistory/properties/exports/items/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs454 = errors;
for(const key46 in data260){
if(!(((((((key46 === "of") || (key46 === "tracker")) || (key46 === "path")) || (key46 === "sha256")) || (key46 === "exportedAt")) || (key46 === "query")) || (key46 === "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43,schemaPath:"#/properties/configurationHistory/properties/exports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs454 === errors){
if(data260.of !== undefined){
let data261 = data260.of;
const _errs455 = errors;
if(typeof data261 !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43+"/of",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data261 === "commits") || (data261 === "tracker"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43+"/of",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema6.properties.configurationHistory.properties.exports.items.properties.of.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid90 = _errs455 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data260.tracker !== undefined){
const _errs457 = errors;
if(typeof data260.tracker !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43+"/tracker",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs457 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data260.path !== undefined){
const _errs459 = errors;
if(typeof data260.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43+"/path",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs459 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data260.sha256 !== undefined){
const _errs461 = errors;
if(!(validate28(data260.sha256, {instancePath:instancePath+"/configurationHistory/exports/" + i43+"/sha256",parentData:data260,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid90 = _errs461 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data260.exportedAt !== undefined){
let data265 = data260.exportedAt;
const _errs462 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43+"/exportedAt",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid90 = _errs462 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data260.query !== undefined){
const _errs464 = errors;
if(typeof data260.query !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43+"/query",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs464 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data260.source !== undefined){
const _errs466 = errors;
if(!(validate30(data260.source, {instancePath:instancePath+"/configurationHistory/exports/" + i43+"/source",parentData:data260,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid90 = _errs466 === errors;
}
else {
var valid90 = true;
}
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
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i43,schemaPath:"#/properties/configurationHistory/properties/exports/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs452 === errors;
if(!valid89){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports",schemaPath:"#/properties/configurationHistory/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs450 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data255.author !== undefined){
const _errs467 = errors;
if(!(validate51(data255.author, {instancePath:instancePath+"/configurationHistory/author",parentData:data255,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid88 = _errs467 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data255.source !== undefined){
const _errs468 = errors;
if(!(validate30(data255.source, {instancePath:instancePath+"/configurationHistory/source",parentData:data255,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid88 = _errs468 === errors;
}
else {
var valid88 = true;
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
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs443 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
let data270 = data.delivery;
const _errs469 = errors;
if(errors === _errs469){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing43;
if(((data270.procedures === undefined) && (missing43 = "procedures")) || ((data270.published === undefined) && (missing43 = "published"))){
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"}];
return false;
}
else {
const _errs471 = errors;
for(const key47 in data270){
if(!(((key47 === "procedures") || (key47 === "published")) || (key47 === "publishedSource"))){
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs471 === errors){
if(data270.procedures !== undefined){
let data271 = data270.procedures;
const _errs472 = errors;
if(errors === _errs472){
if(Array.isArray(data271)){
var valid92 = true;
const len44 = data271.length;
for(let i44=0; i44<len44; i44++){
const _errs474 = errors;
if(!(validate400(data271[i44], {instancePath:instancePath+"/delivery/procedures/" + i44,parentData:data271,parentDataProperty:i44,rootData}))){
vErrors = collected(vErrors, validate400.errors);
errors = vErrors.length;
}
var valid92 = _errs474 === errors;
if(!valid92){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery/procedures",schemaPath:"#/properties/delivery/properties/procedures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid91 = _errs472 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data270.published !== undefined){
let data273 = data270.published;
const _errs475 = errors;
if(errors === _errs475){
if(Array.isArray(data273)){
var valid93 = true;
const len45 = data273.length;
for(let i45=0; i45<len45; i45++){
const _errs477 = errors;
if(!(validate405(data273[i45], {instancePath:instancePath+"/delivery/published/" + i45,parentData:data273,parentDataProperty:i45,rootData}))){
vErrors = collected(vErrors, validate405.errors);
errors = vErrors.length;
}
var valid93 = _errs477 === errors;
if(!valid93){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery/published",schemaPath:"#/properties/delivery/properties/published/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid91 = _errs475 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data270.publishedSource !== undefined){
const _errs478 = errors;
if(!(validate30(data270.publishedSource, {instancePath:instancePath+"/delivery/publishedSource",parentData:data270,parentDataProperty:"publishedSource",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid91 = _errs478 === errors;
}
else {
var valid91 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs469 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data276 = data.security;
const _errs479 = errors;
if(errors === _errs479){
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
let missing44;
if((data276.keys === undefined) && (missing44 = "keys")){
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs481 = errors;
for(const key48 in data276){
if(!((((key48 === "integrity") || (key48 === "keys")) || (key48 === "findings")) || (key48 === "tests"))){
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs481 === errors){
if(data276.integrity !== undefined){
const _errs482 = errors;
if(!(validate410(data276.integrity, {instancePath:instancePath+"/security/integrity",parentData:data276,parentDataProperty:"integrity",rootData}))){
vErrors = collected(vErrors, validate410.errors);
errors = vErrors.length;
}
var valid94 = _errs482 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data276.keys !== undefined){
let data278 = data276.keys;
const _errs483 = errors;
if(errors === _errs483){
if(Array.isArray(data278)){
var valid95 = true;
const len46 = data278.length;
for(let i46=0; i46<len46; i46++){
const _errs485 = errors;
if(!(validate416(data278[i46], {instancePath:instancePath+"/security/keys/" + i46,parentData:data278,parentDataProperty:i46,rootData}))){
vErrors = collected(vErrors, validate416.errors);
errors = vErrors.length;
}
var valid95 = _errs485 === errors;
if(!valid95){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/keys",schemaPath:"#/properties/security/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid94 = _errs483 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data276.findings !== undefined){
let data280 = data276.findings;
const _errs486 = errors;
if(errors === _errs486){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing45;
if((((data280.registers === undefined) && (missing45 = "registers")) || ((data280.items === undefined) && (missing45 = "items"))) || ((data280.index === undefined) && (missing45 = "index"))){
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs488 = errors;
for(const key49 in data280){
if(!(((key49 === "registers") || (key49 === "items")) || (key49 === "index"))){
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs488 === errors){
if(data280.registers !== undefined){
let data281 = data280.registers;
const _errs489 = errors;
if(errors === _errs489){
if(Array.isArray(data281)){
var valid97 = true;
const len47 = data281.length;
for(let i47=0; i47<len47; i47++){
let data282 = data281[i47];
const _errs491 = errors;
if(errors === _errs491){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
let missing46;
if((((data282.review === undefined) && (missing46 = "review")) || ((data282.author === undefined) && (missing46 = "author"))) || ((data282.source === undefined) && (missing46 = "source"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47,schemaPath:"#/properties/security/properties/findings/properties/registers/items/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs493 = errors;
for(const key50 in data282){
if(!(((key50 === "review") || (key50 === "author")) || (key50 === "source"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47,schemaPath:"#/properties/security/properties/findings/properties/registers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs493 === errors){
if(data282.review !== undefined){
let data283 = data282.review;
const _errs494 = errors;
if(errors === _errs494){
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing47;
if((((data283.version === undefined) && (missing47 = "version")) || ((data283.by === undefined) && (missing47 = "by"))) || ((data283.at === undefined) && (missing47 = "at"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs496 = errors;
for(const key51 in data283){
if(!(((key51 === "version") || (key51 === "by")) || (key51 === "at"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs496 === errors){
if(data283.version !== undefined){
const _errs497 = errors;
if(typeof data283.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47+"/review/version",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid99 = _errs497 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data283.by !== undefined){
const _errs499 = errors;
if(typeof data283.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47+"/review/by",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid99 = _errs499 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data283.at !== undefined){
let data286 = data283.at;
const _errs501 = errors;
if(!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47+"/review/at",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid99 = _errs501 === errors;
}
else {
var valid99 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid98 = _errs494 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data282.author !== undefined){
const _errs503 = errors;
if(!(validate51(data282.author, {instancePath:instancePath+"/security/findings/registers/" + i47+"/author",parentData:data282,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid98 = _errs503 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data282.source !== undefined){
const _errs504 = errors;
if(!(validate30(data282.source, {instancePath:instancePath+"/security/findings/registers/" + i47+"/source",parentData:data282,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid98 = _errs504 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i47,schemaPath:"#/properties/security/properties/findings/properties/registers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid97 = _errs491 === errors;
if(!valid97){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers",schemaPath:"#/properties/security/properties/findings/properties/registers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid96 = _errs489 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data280.items !== undefined){
let data289 = data280.items;
const _errs505 = errors;
if(errors === _errs505){
if(Array.isArray(data289)){
var valid100 = true;
const len48 = data289.length;
for(let i48=0; i48<len48; i48++){
const _errs507 = errors;
if(!(validate421(data289[i48], {instancePath:instancePath+"/security/findings/items/" + i48,parentData:data289,parentDataProperty:i48,rootData}))){
vErrors = collected(vErrors, validate421.errors);
errors = vErrors.length;
}
var valid100 = _errs507 === errors;
if(!valid100){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/items",schemaPath:"#/properties/security/properties/findings/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid96 = _errs505 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data280.index !== undefined){
const _errs508 = errors;
if(!(validate100(data280.index, {instancePath:instancePath+"/security/findings/index",parentData:data280,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid96 = _errs508 === errors;
}
else {
var valid96 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid94 = _errs486 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data276.tests !== undefined){
let data292 = data276.tests;
const _errs509 = errors;
if(errors === _errs509){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
let missing48;
if(((((data292.version === undefined) && (missing48 = "version")) || ((data292.items === undefined) && (missing48 = "items"))) || ((data292.author === undefined) && (missing48 = "author"))) || ((data292.source === undefined) && (missing48 = "source"))){
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"}];
return false;
}
else {
const _errs511 = errors;
for(const key52 in data292){
if(!((((key52 === "version") || (key52 === "items")) || (key52 === "author")) || (key52 === "source"))){
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs511 === errors){
if(data292.version !== undefined){
const _errs512 = errors;
if(typeof data292.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/tests/version",schemaPath:"#/properties/security/properties/tests/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid101 = _errs512 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data292.items !== undefined){
let data294 = data292.items;
const _errs514 = errors;
if(errors === _errs514){
if(Array.isArray(data294)){
var valid102 = true;
const len49 = data294.length;
for(let i49=0; i49<len49; i49++){
const _errs516 = errors;
if(!(validate425(data294[i49], {instancePath:instancePath+"/security/tests/items/" + i49,parentData:data294,parentDataProperty:i49,rootData}))){
vErrors = collected(vErrors, validate425.errors);
errors = vErrors.length;
}
var valid102 = _errs516 === errors;
if(!valid102){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/tests/items",schemaPath:"#/properties/security/properties/tests/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid101 = _errs514 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data292.author !== undefined){
const _errs517 = errors;
if(!(validate51(data292.author, {instancePath:instancePath+"/security/tests/author",parentData:data292,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid101 = _errs517 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data292.source !== undefined){
const _errs518 = errors;
if(!(validate30(data292.source, {instancePath:instancePath+"/security/tests/source",parentData:data292,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid101 = _errs518 === errors;
}
else {
var valid101 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid94 = _errs509 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs479 === errors;
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
