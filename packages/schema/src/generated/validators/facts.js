// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","changeRequests","plan","trend","defectCategories","risk","soup","sbom","vulnerabilities","notes","build","archive","delivery","waivers","people","coverage","provenance","security"],"properties":{"asOf":{"type":"integer"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"segregation":{"type":"string"}}}},"markets":{"$ref":"#/definitions/shared1"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"technologies":{"$ref":"#/definitions/shared1"},"lane":{"type":"string","enum":["standard","expedited"]}}},"release":{"type":"object","additionalProperties":false,"required":["version","versionScheme","commit","committedAt","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source"],"properties":{"version":{"type":"string"},"versionScheme":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"commitFrom":{"type":"string","enum":["tag","option","head"]},"firstRelease":{"type":"boolean"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"releasedAt":{"type":"integer"}}}},"protectedBranches":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string"},"containsCommit":{"type":"boolean"}}}},"dirtyPaths":{"$ref":"#/definitions/shared1"},"shallow":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"$ref":"#/definitions/shared4"},"prerelease":{"$ref":"#/definitions/shared1"}}},"tag":{"type":"object","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"annotated":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string"}}}}},"baseline":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"committedAt":{"type":"integer"}}},"evidence":{"type":"object","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","items":{"$ref":"#/definitions/TestResult"}},"index":{"$ref":"#/definitions/shared5"},"required":{"type":"array","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"$ref":"#/definitions/shared4"},"runSetDigest":{"$ref":"#/definitions/shared3"},"lastFinishedAt":{"type":"integer"}}},"requirements":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Requirement"}},"index":{"$ref":"#/definitions/shared6"}}},"riskControls":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/RiskControl"}},"index":{"$ref":"#/definitions/shared6"}}},"verification":{"type":"object","additionalProperties":false,"required":["reports","dispositions","environments"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/VerificationReport"}},"dispositions":{"type":"array","items":{"$ref":"#/definitions/Disposition"}},"environments":{"type":"array","items":{"$ref":"#/definitions/TestEnvironment"}},"regression":{"$ref":"#/definitions/RegressionAnalysis"}}},"anomalies":{"type":"object","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed"],"properties":{"sourcesConfigured":{"$ref":"#/definitions/shared1"},"exports":{"type":"array","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","items":{"$ref":"#/definitions/Anomaly"}},"index":{"$ref":"#/definitions/shared6"},"closed":{"$ref":"#/definitions/shared1"}}},"analysis":{"type":"object","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","additionalProperties":false,"required":["commits","authors","requests","requestIndex","paths"],"properties":{"commits":{"type":"array","items":{"$ref":"#/definitions/Commit"}},"authors":{"$ref":"#/definitions/shared1"},"range":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"}}},"requests":{"type":"array","items":{"$ref":"#/definitions/MergeRequest"}},"requestIndex":{"$ref":"#/definitions/shared5"},"dependencies":{"type":"object","additionalProperties":false,"required":["added","removed","changed"],"properties":{"added":{"$ref":"#/definitions/shared1"},"removed":{"$ref":"#/definitions/shared1"},"changed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string"},"from":{"$ref":"#/definitions/shared1"},"to":{"$ref":"#/definitions/shared1"}}}}}},"paths":{"$ref":"#/definitions/shared1"},"control":{"type":"object","additionalProperties":false,"required":["after","reason","author","source"],"properties":{"after":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"}}}}},"changeRequests":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ChangeRequest"}},"index":{"$ref":"#/definitions/shared6"}}},"plan":{"type":"object","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"$ref":"#/definitions/shared8"},"documents":{"type":"array","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"$ref":"#/definitions/shared6"},"securityTasks":{"$ref":"#/definitions/shared8"}}},"trend":{"type":"object","additionalProperties":false,"required":["reviews"],"properties":{"reviews":{"type":"array","items":{"$ref":"#/definitions/TrendReview"}}}},"defectCategories":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/DefectCategory"}},"index":{"$ref":"#/definitions/shared6"}}},"risk":{"type":"object","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"}}},"soup":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/SoupItem"}},"index":{"$ref":"#/definitions/shared6"}}},"sbom":{"type":"object","additionalProperties":false,"required":["documents","components","index","baselineDocuments"],"properties":{"documents":{"$ref":"#/definitions/shared9"},"components":{"type":"array","items":{"$ref":"#/definitions/Component"}},"index":{"$ref":"#/definitions/shared6"},"baselineDocuments":{"$ref":"#/definitions/shared9"}}},"vulnerabilities":{"type":"object","additionalProperties":false,"required":["items","index","scans","unmatchedVex","catalogues"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"$ref":"#/definitions/shared6"},"scans":{"type":"array","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","items":{"$ref":"#/definitions/UnmatchedVex"}},"catalogues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["entries","source"],"properties":{"entries":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"releasedAt":{"type":"integer"}}}}}},"notes":{"type":"object","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"},"rebuild":{"$ref":"#/definitions/RebuildFacts"}}},"archive":{"type":"object","additionalProperties":false,"required":["items","readBack","drills"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ArchiveItem"}},"source":{"$ref":"#/definitions/Source"},"readBack":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256","at","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"retention":{"$ref":"#/definitions/Retention"},"drills":{"type":"array","items":{"$ref":"#/definitions/RestoreDrill"}}}},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"$ref":"#/definitions/shared6"}}},"assessment":{"type":"object","additionalProperties":false,"required":["version","changes","index","methods","author","source","changesSource"],"properties":{"version":{"type":"string"},"changes":{"type":"array","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"$ref":"#/definitions/shared6"},"methods":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"changesSource":{"$ref":"#/definitions/Source"},"from":{"$ref":"#/definitions/shared2"},"to":{"$ref":"#/definitions/shared2"},"threatModel":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string"},"reference":{"type":"string"}}},"attackSurface":{"type":"string"},"conclusion":{"type":"object","additionalProperties":false,"required":[],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"coverage":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/CoverageReport"}}}},"provenance":{"type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","items":{"$ref":"#/definitions/ProvenanceStatement"}}}},"configurationHistory":{"type":"object","additionalProperties":false,"required":["version","to","exports","author","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"exports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["of","path","sha256","exportedAt","source"],"properties":{"of":{"type":"string","enum":["commits","tracker"]},"tracker":{"type":"string"},"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"exportedAt":{"type":"integer"},"query":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"delivery":{"type":"object","additionalProperties":false,"required":["procedures","published"],"properties":{"procedures":{"type":"array","items":{"$ref":"#/definitions/DeliveryProcedure"}},"published":{"type":"array","items":{"$ref":"#/definitions/PublishedFile"}},"publishedSource":{"$ref":"#/definitions/Source"}}},"security":{"type":"object","additionalProperties":false,"required":["keys"],"properties":{"integrity":{"$ref":"#/definitions/IntegrityFacts"},"keys":{"type":"array","items":{"$ref":"#/definitions/SigningKey"}},"findings":{"type":"object","additionalProperties":false,"required":["registers","items","index"],"properties":{"registers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["review","author","source"],"properties":{"review":{"type":"object","additionalProperties":false,"required":["version","by","at"],"properties":{"version":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}}},"items":{"type":"array","items":{"$ref":"#/definitions/SecurityFinding"}},"index":{"$ref":"#/definitions/shared6"}}},"tests":{"type":"object","additionalProperties":false,"required":["version","items","author","source"],"properties":{"version":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/SecurityTest"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}}}}},"definitions":{"Source":{"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}},"Person":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared7"}}},"Counts":{"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}},"Verification":{"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}},"EvidenceItem":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"}}},"EvidenceKind":{"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"}}},"TestRun":{"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"$ref":"#/definitions/shared10"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}},"TestResult":{"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}},"RequiredTest":{"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared12"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared12"}}},"Requirement":{"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared15"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}},"RiskControl":{"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared15"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}},"VerificationReport":{"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}},"Disposition":{"type":"object","additionalProperties":false,"required":["report","test","cause","by","at","source"],"properties":{"report":{"type":"integer"},"test":{"type":"string"},"environment":{"type":"string"},"cause":{"type":"string"},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"anomaly":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"TestEnvironment":{"type":"object","additionalProperties":false,"required":["report","name","tools","source"],"properties":{"report":{"type":"integer"},"name":{"type":"string"},"hardware":{"type":"string"},"software":{"type":"string"},"tools":{"$ref":"#/definitions/shared10"},"executor":{"type":"string"},"responsible":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"RegressionAnalysis":{"type":"object","additionalProperties":false,"required":["version","to","scope","rationale","tests","by","at","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"scope":{"type":"string","enum":["all","selected"]},"rationale":{"type":"string"},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","test","results","source"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"environment":{"type":"string"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}}},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}},"AnomalyExport":{"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}},"ProblemReport":{"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}},"Anomaly":{"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared17"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"Finding":{"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}},"ToolRun":{"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"SecuritySignal":{"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}},"Commit":{"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source","changedPaths","controlled","changeRequests"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"},"changedPaths":{"type":"integer"},"controlled":{"type":"boolean"},"changeRequests":{"$ref":"#/definitions/shared1"}}},"AssessedChange":{"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}},"PlanTask":{"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}},"PlanDocument":{"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}},"Classification":{"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared18"}}},"SoupItem":{"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"},"pinnedAt":{"type":"integer"},"hazards":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"type":"string"},"at":{"type":"integer"},"by":{"type":"string"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"riskReference":{"type":"string"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"type":"string"},"monitoring":{"type":"string"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"type":"string"},"endsAt":{"type":"integer"},"endUnknown":{"type":"string"}}}}},"Component":{"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}},"SbomDocument":{"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}},"Vulnerability":{"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared17"},"security":{"$ref":"#/definitions/shared17"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"},"modifiedAt":{"type":"integer"}}},"VulnerabilityScan":{"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"},"inputs":{"type":"array","items":{"$ref":"#/definitions/shared3"}}}},"UnmatchedVex":{"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared18"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}},"ArchiveItem":{"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}},"Artifact":{"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}},"WaiverClaim":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared1"},"anomalies":{"$ref":"#/definitions/shared1"}}},"PersonEntry":{"type":"object","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"}}},"Ratio":{"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared19"},"total":{"$ref":"#/definitions/shared19"}}},"FileCoverage":{"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}},"CoverageReport":{"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}},"ProvenanceStatement":{"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"MergeRequest":{"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}},"ChangeRequest":{"type":"object","additionalProperties":false,"required":["id","title","state","author","commits","requests","problemReports","riskControlsAffected","source"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["proposed","approved","rejected"]},"title":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"commits":{"$ref":"#/definitions/shared1"},"requests":{"$ref":"#/definitions/shared1"},"problemReports":{"$ref":"#/definitions/shared1"},"riskControlsAffected":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"},"safetyAnalysis":{"type":"object","additionalProperties":false,"required":["conclusion","by","at"],"properties":{"conclusion":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"}}},"noRiskControlsAffected":{"type":"string"}}},"TrendReview":{"type":"object","additionalProperties":false,"required":["reviewedAt","by","basis","conclusion","actions","author","source"],"properties":{"reviewedAt":{"type":"integer"},"by":{"type":"string"},"basis":{"type":"string"},"conclusion":{"type":"string"},"actions":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"DefectCategory":{"type":"object","additionalProperties":false,"required":["key","technology","id","title","checks","findings","source"],"properties":{"key":{"type":"string"},"technology":{"type":"string"},"id":{"type":"string"},"title":{"type":"string"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tool","rules","runs"],"properties":{"tool":{"type":"string"},"rules":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared4"}}}},"findings":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}},"SecurityFinding":{"type":"object","additionalProperties":false,"required":["id","title","phase","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"source":{"$ref":"#/definitions/Source"},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"type":"string"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"type":"string"},"at":{"type":"integer"}}}}},"SecurityTest":{"type":"object","additionalProperties":false,"required":["kind","at","outcome","findings","source"],"properties":{"kind":{"type":"string","enum":["requirements","threatMitigation","vulnerability","penetration"]},"at":{"type":"integer"},"outcome":{"type":"string","enum":["passed","findings","failed"]},"findings":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"by":{"type":"string"},"independence":{"type":"string"},"report":{"type":"string"},"stillValid":{"type":"object","additionalProperties":false,"required":["reason","by","at"],"properties":{"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"RebuildFacts":{"type":"object","additionalProperties":false,"required":["version","commit","builder","artifacts","author","source"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"builder":{"type":"string"},"rebuiltAt":{"type":"integer"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","rebuiltSha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"unsignedSha256":{"$ref":"#/definitions/shared3"},"rebuiltSha256":{"$ref":"#/definitions/shared3"},"difference":{"type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"type":"string"},"reason":{"type":"string"},"acceptedBy":{"type":"string"},"acceptedAt":{"type":"integer"}}},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"Retention":{"type":"object","additionalProperties":false,"required":["lock","author","source"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"type":"integer"},"lockedUntil":{"type":"integer"},"lockedYears":{"type":"integer"},"productLifetimeYears":{"type":"integer"},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"type":"string"}}},"endOfMarketAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"RestoreDrill":{"type":"object","additionalProperties":false,"required":["version","kind","at","result","source"],"properties":{"version":{"type":"string"},"kind":{"type":"string","enum":["restore","restoreAndRebuild"]},"at":{"type":"integer"},"result":{"type":"string","enum":["passed","failed"]},"by":{"type":"string"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"DeliveryProcedure":{"type":"object","additionalProperties":false,"required":["channel","procedure","covers","notApplicable","author","source"],"properties":{"channel":{"type":"string"},"title":{"type":"string"},"procedure":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"covers":{"$ref":"#/definitions/shared1"},"notApplicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["aspect","reason"],"properties":{"aspect":{"type":"string"},"reason":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"PublishedFile":{"type":"object","additionalProperties":false,"required":["channel","name","sha256","fetchedAt","signatureVerified","source"],"properties":{"channel":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"fetchedAt":{"type":"integer"},"signatureVerified":{"type":"boolean"},"instructions":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"IntegrityFacts":{"type":"object","additionalProperties":false,"required":["version","files","author","source"],"properties":{"version":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["artifact","path","kind","source"],"properties":{"artifact":{"$ref":"#/definitions/shared3"},"path":{"type":"string"},"kind":{"type":"string","enum":["executable","script","configuration"]},"coveredBy":{"type":"string","enum":["signature","signedHashList"]},"key":{"type":"string"},"verified":{"type":"boolean"},"verifiedAt":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SigningKey":{"type":"object","additionalProperties":false,"required":["id","source"],"properties":{"id":{"type":"string"},"fingerprint":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"custody":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"integer"},"by":{"type":"string"},"reference":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"shared1":{"type":"array","items":{"type":"string"}},"shared2":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"shared3":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared4":{"type":"array","items":{"type":"integer"}},"shared5":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}},"shared6":{"type":"object","additionalProperties":{"type":"integer"}},"shared7":{"type":"string","enum":["signed","gitAuthor","claimed"]},"shared8":{"type":"array","items":{"$ref":"#/definitions/PlanTask"}},"shared9":{"type":"array","items":{"$ref":"#/definitions/SbomDocument"}},"shared11":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"shared10":{"type":"array","items":{"$ref":"#/definitions/shared11"}},"shared14":{"type":"string","enum":["requirement","riskControl"]},"shared13":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared14"},"id":{"type":"string"}}},"shared12":{"type":"array","items":{"$ref":"#/definitions/shared13"}},"shared15":{"type":"array","items":{"$ref":"#/definitions/Verification"}},"shared16":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"shared17":{"type":"string","enum":["acceptable","unacceptable","undecided"]},"shared18":{"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}},"shared19":{"type":"integer","minimum":0}}};
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

const schema39 = {"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared17"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}};
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
if(!((((((((key3 === "outcome") || (key3 === "by")) || (key3 === "known")) || (key3 === "role")) || (key3 === "at")) || (key3 === "riskFileVersion")) || (key3 === "rationaleNotFixed")) || (key3 === "contentDigest"))){
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
const _errs70 = errors;
if(typeof data.workaround !== "string"){
validate141.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userFacing !== undefined){
const _errs72 = errors;
if(typeof data.userFacing !== "boolean"){
validate141.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userCommunication !== undefined){
const _errs74 = errors;
if(typeof data.userCommunication !== "string"){
validate141.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data42 = data.security;
const _errs76 = errors;
if(errors === _errs76){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing2;
if((data42.impact === undefined) && (missing2 = "impact")){
validate141.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs78 = errors;
for(const key4 in data42){
if(!(((((key4 === "impact") || (key4 === "cwe")) || (key4 === "rationale")) || (key4 === "by")) || (key4 === "at"))){
validate141.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data42.impact !== undefined){
let data43 = data42.impact;
const _errs79 = errors;
if(typeof data43 !== "string"){
validate141.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data43 === "none") || (data43 === "possible")) || (data43 === "vulnerability"))){
validate141.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema39.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs79 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data42.cwe !== undefined){
const _errs81 = errors;
if(!(validate22(data42.cwe, {instancePath:instancePath+"/security/cwe",parentData:data42,parentDataProperty:"cwe",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs81 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data42.rationale !== undefined){
const _errs82 = errors;
if(typeof data42.rationale !== "string"){
validate141.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs82 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data42.by !== undefined){
const _errs84 = errors;
if(typeof data42.by !== "string"){
validate141.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs84 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data42.at !== undefined){
let data47 = data42.at;
const _errs86 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate141.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs86 === errors;
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
validate141.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs76 === errors;
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate160.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate160.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate160.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate160.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate164.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate164.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate164.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate164.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate164.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema42.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate164.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate164.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate164.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate164.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "justification"))){
validate164.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate164.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "accepted") || (data9 === "underReview")) || (data9 === "rejected"))){
validate164.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema42.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate164.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate164.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate164.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate164.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source","changedPaths","controlled","changeRequests"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"},"changedPaths":{"type":"integer"},"controlled":{"type":"boolean"},"changeRequests":{"$ref":"#/definitions/shared1"}}};
const schema44 = {"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pattern")) || (key0 === "detail"))){
validate169.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate169.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "path") || (data0 === "message")) || (data0 === "dependency"))){
validate169.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate169.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.changedPaths === undefined) && (missing0 = "changedPaths"))) || ((data.controlled === undefined) && (missing0 = "controlled"))) || ((data.changeRequests === undefined) && (missing0 = "changeRequests"))){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
validate167.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate167.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate167.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate169(data5[i0], {instancePath:instancePath+"/securitySignals/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate169.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate167.errors = [{instancePath:instancePath+"/changedPaths",schemaPath:"#/properties/changedPaths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate167.errors = [{instancePath:instancePath+"/controlled",schemaPath:"#/properties/controlled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.labels === undefined) && (missing0 = "labels"))){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate177.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "open") || (data2 === "merged")) || (data2 === "closed"))){
validate177.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema45.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate177.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate177.errors = [{instancePath:instancePath+"/mergedBy",schemaPath:"#/properties/mergedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data11){
if(!((((key1 === "by") || (key1 === "state")) || (key1 === "commit")) || (key1 === "at"))){
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data11.by !== undefined){
const _errs24 = errors;
if(typeof data11.by !== "string"){
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "approved") || (data13 === "changesRequested")) || (data13 === "dismissed")) || (data13 === "commented"))){
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema45.properties.approvals.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate177.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate177.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate177.errors = [{instancePath:instancePath+"/approvalsRequired",schemaPath:"#/properties/approvalsRequired/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["id","title","state","author","commits","requests","problemReports","riskControlsAffected","source"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["proposed","approved","rejected"]},"title":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"commits":{"$ref":"#/definitions/shared1"},"requests":{"$ref":"#/definitions/shared1"},"problemReports":{"$ref":"#/definitions/shared1"},"riskControlsAffected":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"},"safetyAnalysis":{"type":"object","additionalProperties":false,"required":["conclusion","by","at"],"properties":{"conclusion":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"}}},"noRiskControlsAffected":{"type":"string"}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.problemReports === undefined) && (missing0 = "problemReports"))) || ((data.riskControlsAffected === undefined) && (missing0 = "riskControlsAffected"))) || ((data.source === undefined) && (missing0 = "source"))){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
validate195.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate195.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "proposed") || (data1 === "approved")) || (data1 === "rejected"))){
validate195.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema46.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate195.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data12){
if(!((((key1 === "conclusion") || (key1 === "by")) || (key1 === "at")) || (key1 === "reference"))){
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data12.conclusion !== undefined){
const _errs22 = errors;
if(typeof data12.conclusion !== "string"){
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis/conclusion",schemaPath:"#/properties/safetyAnalysis/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis/by",schemaPath:"#/properties/safetyAnalysis/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis/at",schemaPath:"#/properties/safetyAnalysis/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis/reference",schemaPath:"#/properties/safetyAnalysis/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate195.errors = [{instancePath:instancePath+"/noRiskControlsAffected",schemaPath:"#/properties/noRiskControlsAffected/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"array","items":{"$ref":"#/definitions/PlanTask"}};
const schema48 = {"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate206.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate206.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate206.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "done")) || (data3 === "notNeeded"))){
validate206.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema48.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "version"))){
validate206.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.id !== undefined){
const _errs15 = errors;
if(typeof data6.id !== "string"){
validate206.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate206(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate206.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate211.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate211.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate211.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate211.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema49.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate211.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate211.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate211.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["reviewedAt","by","basis","conclusion","actions","author","source"],"properties":{"reviewedAt":{"type":"integer"},"by":{"type":"string"},"basis":{"type":"string"},"conclusion":{"type":"string"},"actions":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.reviewedAt === undefined) && (missing0 = "reviewedAt")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate216.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "reviewedAt") || (key0 === "by")) || (key0 === "basis")) || (key0 === "conclusion")) || (key0 === "actions")) || (key0 === "author")) || (key0 === "source"))){
validate216.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reviewedAt !== undefined){
let data0 = data.reviewedAt;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate216.errors = [{instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate216.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["key","technology","id","title","checks","findings","source"],"properties":{"key":{"type":"string"},"technology":{"type":"string"},"id":{"type":"string"},"title":{"type":"string"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tool","rules","runs"],"properties":{"tool":{"type":"string"},"rules":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared4"}}}},"findings":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.technology === undefined) && (missing0 = "technology"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate221.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "technology")) || (key0 === "id")) || (key0 === "title")) || (key0 === "checks")) || (key0 === "findings")) || (key0 === "source"))){
validate221.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate221.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate221.errors = [{instancePath:instancePath+"/technology",schemaPath:"#/properties/technology/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate221.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate221.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate221.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "tool") || (key1 === "rules")) || (key1 === "runs"))){
validate221.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.tool !== undefined){
const _errs15 = errors;
if(typeof data5.tool !== "string"){
validate221.errors = [{instancePath:instancePath+"/checks/" + i0+"/tool",schemaPath:"#/properties/checks/items/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate221.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate221.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate221.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared16"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared18"}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reference === undefined) && (missing0 = "reference")) || ((data.found === undefined) && (missing0 = "found"))){
validate233.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reference") || (key0 === "found"))){
validate233.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reference !== undefined){
const _errs2 = errors;
if(typeof data.reference !== "string"){
validate233.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate233.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema52.properties, key0))){
validate228.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate228.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((((((key1 === "control") || (key1 === "location")) || (key1 === "reference")) || (key1 === "referenceFound")) || (key1 === "controlFound")) || (key1 === "source")) || (key1 === "controlLocation"))){
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.control !== undefined){
const _errs10 = errors;
if(typeof data3.control !== "string"){
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate228.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate228.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate233(data.riskFile, {instancePath:instancePath+"/riskFile",parentData:data,parentDataProperty:"riskFile",rootData}))){
vErrors = collected(vErrors, validate233.errors);
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
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"},"pinnedAt":{"type":"integer"},"hazards":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"type":"string"},"at":{"type":"integer"},"by":{"type":"string"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"riskReference":{"type":"string"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"type":"string"},"monitoring":{"type":"string"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"type":"string"},"endsAt":{"type":"integer"},"endUnknown":{"type":"string"}}}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate236.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
validate236.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate236.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/pinnedAt",schemaPath:"#/properties/pinnedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate236.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data9){
if(!(((((key1 === "version") || (key1 === "at")) || (key1 === "by")) || (key1 === "archived")) || (key1 === "hazardRelevant"))){
validate236.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data9.version !== undefined){
const _errs21 = errors;
if(typeof data9.version !== "string"){
validate236.errors = [{instancePath:instancePath+"/review/version",schemaPath:"#/properties/review/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/review/at",schemaPath:"#/properties/review/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate236.errors = [{instancePath:instancePath+"/review/by",schemaPath:"#/properties/review/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data13){
if(!((key2 === "path") || (key2 === "sha256"))){
validate236.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data13.path !== undefined){
const _errs30 = errors;
if(typeof data13.path !== "string"){
validate236.errors = [{instancePath:instancePath+"/review/archived/path",schemaPath:"#/properties/review/properties/archived/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate236.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data17){
if(!((key3 === "id") || (key3 === "riskReference"))){
validate236.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data17.id !== undefined){
const _errs38 = errors;
if(typeof data17.id !== "string"){
validate236.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0+"/id",schemaPath:"#/properties/review/properties/hazardRelevant/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0+"/riskReference",schemaPath:"#/properties/review/properties/hazardRelevant/items/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate236.errors = [{instancePath:instancePath+"/review/hazardRelevant",schemaPath:"#/properties/review/properties/hazardRelevant/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate236.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate236.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key4 in data20){
if(!((key4 === "reason") || (key4 === "monitoring"))){
validate236.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data20.reason !== undefined){
const _errs45 = errors;
if(typeof data20.reason !== "string"){
validate236.errors = [{instancePath:instancePath+"/noList/reason",schemaPath:"#/properties/noList/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/noList/monitoring",schemaPath:"#/properties/noList/properties/monitoring/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate236.errors = [{instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data23.level !== undefined){
const _errs52 = errors;
if(typeof data23.level !== "string"){
validate236.errors = [{instancePath:instancePath+"/support/level",schemaPath:"#/properties/support/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/support/endsAt",schemaPath:"#/properties/support/properties/endsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate236.errors = [{instancePath:instancePath+"/support/endUnknown",schemaPath:"#/properties/support/properties/endUnknown/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"array","items":{"$ref":"#/definitions/SbomDocument"}};
const schema56 = {"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate243.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt")) || (key0 === "serialNumber")) || (key0 === "authors")) || (key0 === "missing"))){
validate243.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate243.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate243.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate243.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "purl")) || (key1 === "sha256"))){
validate243.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate243.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate243.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate243.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate243.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate243.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate243.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate243.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "author") || (data12 === "timestamp")) || (data12 === "relationships"))){
validate243.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema56.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate243(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate243.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.licenses === undefined) && (missing0 = "licenses"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema57.properties, key0))){
validate249.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate249.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate249.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema57.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate249.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate249.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate249.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "supplier") || (data13 === "version")) || (data13 === "identifier")) || (data13 === "relationship"))){
validate249.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema57.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate249.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate249.errors = [{instancePath:instancePath+"/supportLevel",schemaPath:"#/properties/supportLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath:instancePath+"/supportEndsAt",schemaPath:"#/properties/supportEndsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate249.errors = [{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared17"},"security":{"$ref":"#/definitions/shared17"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"},"modifiedAt":{"type":"integer"}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate256.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "negligible")) || (data4 === "unknown"))){
validate256.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema58.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate256.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "listed") || (key1 === "since"))){
validate256.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.listed !== undefined){
const _errs14 = errors;
if(typeof data5.listed !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate256.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate256.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate256.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate256.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key2 in data12){
if(!(func2.call(schema58.properties.vex.properties, key2))){
validate256.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.status !== undefined){
let data13 = data12.status;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate256.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "not_affected") || (data13 === "affected")) || (data13 === "fixed")) || (data13 === "under_investigation"))){
validate256.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema58.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "artifact") || (data17 === "product")) || (data17 === "component"))){
validate256.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema58.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate256.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data24){
if(!((((((((key3 === "safety") || (key3 === "security")) || (key3 === "controls")) || (key3 === "author")) || (key3 === "source")) || (key3 === "action")) || (key3 === "by")) || (key3 === "at"))){
validate256.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate256.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate256.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate256.errors = [{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/modifiedAt",schemaPath:"#/properties/modifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"},"inputs":{"type":"array","items":{"$ref":"#/definitions/shared3"}}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.format === undefined) && (missing0 = "format"))){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema59.properties, key0))){
validate269.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate269.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate269.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate269.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate269.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate269.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate269.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate269.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate269.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate269.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate273.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate273.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate273.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate273.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate277.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate277.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate277.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate277.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate277.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate277.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate277.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate277.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate277.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate277.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate281.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate281.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate281.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared18"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
validate288.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate288.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate288.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate288.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.name !== undefined){
const _errs13 = errors;
if(typeof data5.name !== "string"){
validate288.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate288.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate288.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "digest"))){
validate288.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate288.errors = [{instancePath:instancePath+"/images/" + i1+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/images/" + i1+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate288.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate288.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate288.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.name !== undefined){
const _errs33 = errors;
if(typeof data14.name !== "string"){
validate288.errors = [{instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/outputs/" + i2+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate288.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate233(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData}))){
vErrors = collected(vErrors, validate233.errors);
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
validate288.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate288.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"required":["version","commit","builder","artifacts","author","source"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"builder":{"type":"string"},"rebuiltAt":{"type":"integer"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","rebuiltSha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"unsignedSha256":{"$ref":"#/definitions/shared3"},"rebuiltSha256":{"$ref":"#/definitions/shared3"},"difference":{"type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"type":"string"},"reason":{"type":"string"},"acceptedBy":{"type":"string"},"acceptedAt":{"type":"integer"}}},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate297.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "commit")) || (key0 === "builder")) || (key0 === "rebuiltAt")) || (key0 === "artifacts")) || (key0 === "author")) || (key0 === "source"))){
validate297.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate297.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate297.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate297.errors = [{instancePath:instancePath+"/rebuiltAt",schemaPath:"#/properties/rebuiltAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((((((key1 === "name") || (key1 === "sha256")) || (key1 === "unsignedSha256")) || (key1 === "rebuiltSha256")) || (key1 === "difference")) || (key1 === "source"))){
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.name !== undefined){
const _errs14 = errors;
if(typeof data5.name !== "string"){
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/name",schemaPath:"#/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data10){
if(!((((key2 === "report") || (key2 === "reason")) || (key2 === "acceptedBy")) || (key2 === "acceptedAt"))){
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data10.report !== undefined){
const _errs22 = errors;
if(typeof data10.report !== "string"){
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/report",schemaPath:"#/properties/artifacts/items/properties/difference/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/reason",schemaPath:"#/properties/artifacts/items/properties/difference/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/acceptedBy",schemaPath:"#/properties/artifacts/items/properties/difference/properties/acceptedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/acceptedAt",schemaPath:"#/properties/artifacts/items/properties/difference/properties/acceptedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate297.errors = [{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate306.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate306.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate306.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate306.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate306.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate306.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate306.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"required":["lock","author","source"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"type":"integer"},"lockedUntil":{"type":"integer"},"lockedYears":{"type":"integer"},"productLifetimeYears":{"type":"integer"},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"type":"string"}}},"endOfMarketAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.lock === undefined) && (missing0 = "lock")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate313.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
validate313.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock !== undefined){
let data0 = data.lock;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate313.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "compliance") || (data0 === "governance")) || (data0 === "none"))){
validate313.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues: schema66.properties.lock.enum},message:"must be equal to one of the allowed values"}];
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
validate313.errors = [{instancePath:instancePath+"/lockedAt",schemaPath:"#/properties/lockedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate313.errors = [{instancePath:instancePath+"/lockedUntil",schemaPath:"#/properties/lockedUntil/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate313.errors = [{instancePath:instancePath+"/lockedYears",schemaPath:"#/properties/lockedYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate313.errors = [{instancePath:instancePath+"/productLifetimeYears",schemaPath:"#/properties/productLifetimeYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate313.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "active") || (key1 === "reference"))){
validate313.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.active !== undefined){
const _errs15 = errors;
if(typeof data5.active !== "boolean"){
validate313.errors = [{instancePath:instancePath+"/hold/active",schemaPath:"#/properties/hold/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate313.errors = [{instancePath:instancePath+"/hold/reference",schemaPath:"#/properties/hold/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate313.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate313.errors = [{instancePath:instancePath+"/endOfMarketAt",schemaPath:"#/properties/endOfMarketAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","additionalProperties":false,"required":["version","kind","at","result","source"],"properties":{"version":{"type":"string"},"kind":{"type":"string","enum":["restore","restoreAndRebuild"]},"at":{"type":"integer"},"result":{"type":"string","enum":["passed","failed"]},"by":{"type":"string"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.version === undefined) && (missing0 = "version")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.source === undefined) && (missing0 = "source"))){
validate317.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "kind")) || (key0 === "at")) || (key0 === "result")) || (key0 === "by")) || (key0 === "reference")) || (key0 === "source"))){
validate317.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate317.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate317.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "restore") || (data1 === "restoreAndRebuild"))){
validate317.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema67.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate317.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate317.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "passed") || (data3 === "failed"))){
validate317.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema67.properties.result.enum},message:"must be equal to one of the allowed values"}];
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
validate317.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate317.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared1"},"anomalies":{"$ref":"#/definitions/shared1"}}};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate320.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
validate320.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate320.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate320.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.by !== undefined){
const _errs20 = errors;
if(typeof data8.by !== "string"){
validate320.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/approvals/" + i0+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate320.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate320.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate320.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate320.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate320.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"}}};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "roles")) || (key0 === "name"))){
validate329.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate329.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate329.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate333.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate333.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate333.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate333.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate333.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate333.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}};
const schema72 = {"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared19"},"total":{"$ref":"#/definitions/shared19"}}};
const schema73 = {"type":"integer","minimum":0};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate346.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate346.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.covered === undefined) && (missing0 = "covered")) || ((data.total === undefined) && (missing0 = "total"))){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "covered") || (key0 === "total"))){
validate345.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.covered !== undefined){
const _errs2 = errors;
if(!(validate346(data.covered, {instancePath:instancePath+"/covered",parentData:data,parentDataProperty:"covered",rootData}))){
vErrors = collected(vErrors, validate346.errors);
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
if(!(validate346(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = collected(vErrors, validate346.errors);
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
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate352.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions"))){
validate352.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate352.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate345(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate345.errors);
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
if(!(validate345(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate345.errors);
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
if(!(validate345(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate345.errors);
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
validate352.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate352.errors = vErrors;
return errors === 0;
}


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.format === undefined) && (missing0 = "format")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.source === undefined) && (missing0 = "source"))){
validate344.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions")) || (key0 === "files")) || (key0 === "source")) || (key0 === "commit")) || (key0 === "producedAt"))){
validate344.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate344.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate345(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate345.errors);
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
if(!(validate345(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate345.errors);
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
if(!(validate345(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate345.errors);
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
if(!(validate352(data4[i0], {instancePath:instancePath+"/files/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate352.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate344.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate344.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate344.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.predicateType === undefined) && (missing0 = "predicateType")) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.source === undefined) && (missing0 = "source"))){
validate360.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
validate360.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.predicateType !== undefined){
const _errs2 = errors;
if(typeof data.predicateType !== "string"){
validate360.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "sha256"))){
validate360.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate360.errors = [{instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate360.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate360.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/buildType",schemaPath:"#/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/sourceUri",schemaPath:"#/properties/sourceUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
validate360.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate360.errors = [{instancePath:instancePath+"/parameters/" + i1+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate360.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate360.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate360.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate360.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data15){
if(!((((key3 === "state") || (key3 === "signer")) || (key3 === "issuer")) || (key3 === "reason"))){
validate360.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data15.state !== undefined){
let data16 = data15.state;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate360.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data16 === "verified") || (data16 === "untrusted")) || (data16 === "invalid")) || (data16 === "unsigned"))){
validate360.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/enum",keyword:"enum",params:{allowedValues: schema75.properties.verification.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate360.errors = [{instancePath:instancePath+"/verification/signer",schemaPath:"#/properties/verification/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/verification/issuer",schemaPath:"#/properties/verification/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/verification/reason",schemaPath:"#/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate360.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate360.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","additionalProperties":false,"required":["channel","procedure","covers","notApplicable","author","source"],"properties":{"channel":{"type":"string"},"title":{"type":"string"},"procedure":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"covers":{"$ref":"#/definitions/shared1"},"notApplicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["aspect","reason"],"properties":{"aspect":{"type":"string"},"reason":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) && (missing0 = "channel")) || ((data.procedure === undefined) && (missing0 = "procedure"))) || ((data.covers === undefined) && (missing0 = "covers"))) || ((data.notApplicable === undefined) && (missing0 = "notApplicable"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate371.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema76.properties, key0))){
validate371.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined){
const _errs2 = errors;
if(typeof data.channel !== "string"){
validate371.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate371.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate371.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate371.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate371.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate371.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((key1 === "aspect") || (key1 === "reason"))){
validate371.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.aspect !== undefined){
const _errs18 = errors;
if(typeof data7.aspect !== "string"){
validate371.errors = [{instancePath:instancePath+"/notApplicable/" + i0+"/aspect",schemaPath:"#/properties/notApplicable/items/properties/aspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate371.errors = [{instancePath:instancePath+"/notApplicable/" + i0+"/reason",schemaPath:"#/properties/notApplicable/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate371.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate371.errors = [{instancePath:instancePath+"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","additionalProperties":false,"required":["channel","name","sha256","fetchedAt","signatureVerified","source"],"properties":{"channel":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"fetchedAt":{"type":"integer"},"signatureVerified":{"type":"boolean"},"instructions":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) && (missing0 = "channel")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.fetchedAt === undefined) && (missing0 = "fetchedAt"))) || ((data.signatureVerified === undefined) && (missing0 = "signatureVerified"))) || ((data.source === undefined) && (missing0 = "source"))){
validate376.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "channel") || (key0 === "name")) || (key0 === "url")) || (key0 === "sha256")) || (key0 === "fetchedAt")) || (key0 === "signatureVerified")) || (key0 === "instructions")) || (key0 === "source"))){
validate376.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined){
const _errs2 = errors;
if(typeof data.channel !== "string"){
validate376.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate376.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate376.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate376.errors = [{instancePath:instancePath+"/fetchedAt",schemaPath:"#/properties/fetchedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate376.errors = [{instancePath:instancePath+"/signatureVerified",schemaPath:"#/properties/signatureVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate376.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate376.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate376.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["version","files","author","source"],"properties":{"version":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["artifact","path","kind","source"],"properties":{"artifact":{"$ref":"#/definitions/shared3"},"path":{"type":"string"},"kind":{"type":"string","enum":["executable","script","configuration"]},"coveredBy":{"type":"string","enum":["signature","signedHashList"]},"key":{"type":"string"},"verified":{"type":"boolean"},"verifiedAt":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.files === undefined) && (missing0 = "files"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate381.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "files")) || (key0 === "author")) || (key0 === "source"))){
validate381.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate381.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((((((((key1 === "artifact") || (key1 === "path")) || (key1 === "kind")) || (key1 === "coveredBy")) || (key1 === "key")) || (key1 === "verified")) || (key1 === "verifiedAt")) || (key1 === "source"))){
validate381.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "executable") || (data5 === "script")) || (data5 === "configuration"))){
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema78.properties.files.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/coveredBy",schemaPath:"#/properties/files/items/properties/coveredBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "signature") || (data6 === "signedHashList"))){
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/coveredBy",schemaPath:"#/properties/files/items/properties/coveredBy/enum",keyword:"enum",params:{allowedValues: schema78.properties.files.items.properties.coveredBy.enum},message:"must be equal to one of the allowed values"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/key",schemaPath:"#/properties/files/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/verified",schemaPath:"#/properties/files/items/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0+"/verifiedAt",schemaPath:"#/properties/files/items/properties/verifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate381.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate381.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","additionalProperties":false,"required":["id","source"],"properties":{"id":{"type":"string"},"fingerprint":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"custody":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"integer"},"by":{"type":"string"},"reference":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.source === undefined) && (missing0 = "source"))){
validate387.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fingerprint")) || (key0 === "approvedBy")) || (key0 === "approvedAt")) || (key0 === "custody")) || (key0 === "source"))){
validate387.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate387.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate387.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "at") || (key1 === "by")) || (key1 === "reference"))){
validate387.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.at !== undefined){
let data5 = data4.at;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate387.errors = [{instancePath:instancePath+"/custody/at",schemaPath:"#/properties/custody/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate387.errors = [{instancePath:instancePath+"/custody/by",schemaPath:"#/properties/custody/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/custody/reference",schemaPath:"#/properties/custody/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate387.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","additionalProperties":false,"required":["id","title","phase","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"source":{"$ref":"#/definitions/Source"},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"type":"string"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"type":"string"},"at":{"type":"integer"}}}}};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "phase")) || (key0 === "state")) || (key0 === "source")) || (key0 === "closed")) || (key0 === "deferred"))){
validate392.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate392.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data2 === "requirements") || (data2 === "design")) || (data2 === "implementation")) || (data2 === "verification")) || (data2 === "validation")) || (data2 === "defect"))){
validate392.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema80.properties.phase.enum},message:"must be equal to one of the allowed values"}];
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
validate392.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "closed")) || (data3 === "deferred"))){
validate392.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema80.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate392.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(((key1 === "reference") || (key1 === "by")) || (key1 === "at"))){
validate392.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.reference !== undefined){
const _errs14 = errors;
if(typeof data5.reference !== "string"){
validate392.errors = [{instancePath:instancePath+"/closed/reference",schemaPath:"#/properties/closed/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath:instancePath+"/closed/by",schemaPath:"#/properties/closed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath:instancePath+"/closed/at",schemaPath:"#/properties/closed/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate392.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate392.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data9){
if(!((((key2 === "reason") || (key2 === "residualRisk")) || (key2 === "by")) || (key2 === "at"))){
validate392.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.reason !== undefined){
const _errs23 = errors;
if(typeof data9.reason !== "string"){
validate392.errors = [{instancePath:instancePath+"/deferred/reason",schemaPath:"#/properties/deferred/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath:instancePath+"/deferred/residualRisk",schemaPath:"#/properties/deferred/properties/residualRisk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "negligible") || (data11 === "low")) || (data11 === "medium")) || (data11 === "high")) || (data11 === "critical"))){
validate392.errors = [{instancePath:instancePath+"/deferred/residualRisk",schemaPath:"#/properties/deferred/properties/residualRisk/enum",keyword:"enum",params:{allowedValues: schema80.properties.deferred.properties.residualRisk.enum},message:"must be equal to one of the allowed values"}];
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
validate392.errors = [{instancePath:instancePath+"/deferred/by",schemaPath:"#/properties/deferred/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath:instancePath+"/deferred/at",schemaPath:"#/properties/deferred/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate392.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["kind","at","outcome","findings","source"],"properties":{"kind":{"type":"string","enum":["requirements","threatMitigation","vulnerability","penetration"]},"at":{"type":"integer"},"outcome":{"type":"string","enum":["passed","findings","failed"]},"findings":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"by":{"type":"string"},"independence":{"type":"string"},"report":{"type":"string"},"stillValid":{"type":"object","additionalProperties":false,"required":["reason","by","at"],"properties":{"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate396.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema81.properties, key0))){
validate396.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate396.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "requirements") || (data0 === "threatMitigation")) || (data0 === "vulnerability")) || (data0 === "penetration"))){
validate396.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema81.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate396.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate396.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "passed") || (data2 === "findings")) || (data2 === "failed"))){
validate396.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema81.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate396.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate396.errors = [{instancePath:instancePath+"/independence",schemaPath:"#/properties/independence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate396.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate396.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data9){
if(!(((key1 === "reason") || (key1 === "by")) || (key1 === "at"))){
validate396.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data9.reason !== undefined){
const _errs20 = errors;
if(typeof data9.reason !== "string"){
validate396.errors = [{instancePath:instancePath+"/stillValid/reason",schemaPath:"#/properties/stillValid/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate396.errors = [{instancePath:instancePath+"/stillValid/by",schemaPath:"#/properties/stillValid/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate396.errors = [{instancePath:instancePath+"/stillValid/at",schemaPath:"#/properties/stillValid/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate396.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate396.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate396.errors = vErrors;
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
const _errs30 = errors;
if(!(validate22(data2.markets, {instancePath:instancePath+"/product/markets",parentData:data2,parentDataProperty:"markets",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.connected !== undefined){
const _errs31 = errors;
if(typeof data2.connected !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/connected",schemaPath:"#/properties/product/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.fielded !== undefined){
const _errs33 = errors;
if(typeof data2.fielded !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/fielded",schemaPath:"#/properties/product/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.legacy !== undefined){
const _errs35 = errors;
if(typeof data2.legacy !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/product/legacy",schemaPath:"#/properties/product/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.technologies !== undefined){
const _errs37 = errors;
if(!(validate22(data2.technologies, {instancePath:instancePath+"/product/technologies",parentData:data2,parentDataProperty:"technologies",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.lane !== undefined){
let data18 = data2.lane;
const _errs38 = errors;
if(typeof data18 !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data18 === "standard") || (data18 === "expedited"))){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema6.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs38 === errors;
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
let data19 = data.release;
const _errs40 = errors;
if(errors === _errs40){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((((((((((((data19.version === undefined) && (missing3 = "version")) || ((data19.versionScheme === undefined) && (missing3 = "versionScheme"))) || ((data19.commit === undefined) && (missing3 = "commit"))) || ((data19.committedAt === undefined) && (missing3 = "committedAt"))) || ((data19.commitFrom === undefined) && (missing3 = "commitFrom"))) || ((data19.firstRelease === undefined) && (missing3 = "firstRelease"))) || ((data19.artifacts === undefined) && (missing3 = "artifacts"))) || ((data19.previousReleases === undefined) && (missing3 = "previousReleases"))) || ((data19.protectedBranches === undefined) && (missing3 = "protectedBranches"))) || ((data19.dirtyPaths === undefined) && (missing3 = "dirtyPaths"))) || ((data19.shallow === undefined) && (missing3 = "shallow"))) || ((data19.source === undefined) && (missing3 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key3 in data19){
if(!(func2.call(schema6.properties.release.properties, key3))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data19.version !== undefined){
const _errs43 = errors;
if(typeof data19.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.versionScheme !== undefined){
const _errs45 = errors;
if(typeof data19.versionScheme !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.commit !== undefined){
const _errs47 = errors;
if(!(validate25(data19.commit, {instancePath:instancePath+"/release/commit",parentData:data19,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.commitFrom !== undefined){
let data23 = data19.commitFrom;
const _errs48 = errors;
if(typeof data23 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "tag") || (data23 === "option")) || (data23 === "head"))){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.commitFrom.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.firstRelease !== undefined){
const _errs50 = errors;
if(typeof data19.firstRelease !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/firstRelease",schemaPath:"#/properties/release/properties/firstRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.artifacts !== undefined){
let data25 = data19.artifacts;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data25)){
var valid5 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
const _errs54 = errors;
if(!(validate27(data25[i1], {instancePath:instancePath+"/release/artifacts/" + i1,parentData:data25,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs54 === errors;
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
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.previousReleases !== undefined){
let data27 = data19.previousReleases;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data27)){
var valid6 = true;
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
const _errs57 = errors;
if(errors === _errs57){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing4;
if((((data28.version === undefined) && (missing4 = "version")) || ((data28.artifacts === undefined) && (missing4 = "artifacts"))) || ((data28.source === undefined) && (missing4 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data28){
if(!(((((key4 === "version") || (key4 === "artifacts")) || (key4 === "source")) || (key4 === "commit")) || (key4 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
if(data28.version !== undefined){
const _errs60 = errors;
if(typeof data28.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/version",schemaPath:"#/properties/release/properties/previousReleases/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs60 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data28.artifacts !== undefined){
let data30 = data28.artifacts;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data30)){
var valid8 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs64 = errors;
if(errors === _errs64){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((data31.name === undefined) && (missing5 = "name")) || ((data31.sha256 === undefined) && (missing5 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key5 in data31){
if(!((key5 === "name") || (key5 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data31.name !== undefined){
const _errs67 = errors;
if(typeof data31.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3+"/name",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data31.sha256 !== undefined){
const _errs69 = errors;
if(!(validate28(data31.sha256, {instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3+"/sha256",parentData:data31,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid9 = _errs69 === errors;
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
var valid8 = _errs64 === errors;
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
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data28.source !== undefined){
const _errs70 = errors;
if(!(validate30(data28.source, {instancePath:instancePath+"/release/previousReleases/" + i2+"/source",parentData:data28,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid7 = _errs70 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data28.commit !== undefined){
const _errs71 = errors;
if(!(validate25(data28.commit, {instancePath:instancePath+"/release/previousReleases/" + i2+"/commit",parentData:data28,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid7 = _errs71 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data28.releasedAt !== undefined){
let data36 = data28.releasedAt;
const _errs72 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/releasedAt",schemaPath:"#/properties/release/properties/previousReleases/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs72 === errors;
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
var valid6 = _errs57 === errors;
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
var valid4 = _errs55 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.protectedBranches !== undefined){
let data37 = data19.protectedBranches;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data37)){
var valid10 = true;
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
const _errs76 = errors;
if(errors === _errs76){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing6;
if(((data38.name === undefined) && (missing6 = "name")) || ((data38.containsCommit === undefined) && (missing6 = "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs78 = errors;
for(const key6 in data38){
if(!((key6 === "name") || (key6 === "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data38.name !== undefined){
const _errs79 = errors;
if(typeof data38.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4+"/name",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs79 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data38.containsCommit !== undefined){
const _errs81 = errors;
if(typeof data38.containsCommit !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4+"/containsCommit",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/containsCommit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs81 === errors;
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
var valid10 = _errs76 === errors;
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
var valid4 = _errs74 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.dirtyPaths !== undefined){
const _errs83 = errors;
if(!(validate22(data19.dirtyPaths, {instancePath:instancePath+"/release/dirtyPaths",parentData:data19,parentDataProperty:"dirtyPaths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs83 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.shallow !== undefined){
const _errs84 = errors;
if(typeof data19.shallow !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/shallow",schemaPath:"#/properties/release/properties/shallow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs84 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.source !== undefined){
const _errs86 = errors;
if(!(validate30(data19.source, {instancePath:instancePath+"/release/source",parentData:data19,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid4 = _errs86 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.versionParts !== undefined){
let data44 = data19.versionParts;
const _errs87 = errors;
if(errors === _errs87){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing7;
if(((data44.numbers === undefined) && (missing7 = "numbers")) || ((data44.prerelease === undefined) && (missing7 = "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key7 in data44){
if(!((key7 === "numbers") || (key7 === "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data44.numbers !== undefined){
const _errs90 = errors;
if(!(validate38(data44.numbers, {instancePath:instancePath+"/release/versionParts/numbers",parentData:data44,parentDataProperty:"numbers",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid12 = _errs90 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.prerelease !== undefined){
const _errs91 = errors;
if(!(validate22(data44.prerelease, {instancePath:instancePath+"/release/versionParts/prerelease",parentData:data44,parentDataProperty:"prerelease",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid12 = _errs91 === errors;
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
var valid4 = _errs87 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.tag !== undefined){
let data47 = data19.tag;
const _errs92 = errors;
if(errors === _errs92){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing8;
if(((((data47.name === undefined) && (missing8 = "name")) || ((data47.commit === undefined) && (missing8 = "commit"))) || ((data47.annotated === undefined) && (missing8 = "annotated"))) || ((data47.signature === undefined) && (missing8 = "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key8 in data47){
if(!((((key8 === "name") || (key8 === "commit")) || (key8 === "annotated")) || (key8 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data47.name !== undefined){
const _errs95 = errors;
if(typeof data47.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/name",schemaPath:"#/properties/release/properties/tag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data47.commit !== undefined){
const _errs97 = errors;
if(!(validate25(data47.commit, {instancePath:instancePath+"/release/tag/commit",parentData:data47,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data47.annotated !== undefined){
const _errs98 = errors;
if(typeof data47.annotated !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/tag/annotated",schemaPath:"#/properties/release/properties/tag/properties/annotated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs98 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data47.signature !== undefined){
let data51 = data47.signature;
const _errs100 = errors;
if(errors === _errs100){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing9;
if((data51.state === undefined) && (missing9 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs102 = errors;
for(const key9 in data51){
if(!((key9 === "state") || (key9 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data51.state !== undefined){
let data52 = data51.state;
const _errs103 = errors;
if(typeof data52 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data52 === "good") || (data52 === "bad")) || (data52 === "unknownKey")) || (data52 === "unsigned")) || (data52 === "unverifiable"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.tag.properties.signature.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data51.signer !== undefined){
const _errs105 = errors;
if(typeof data51.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/signer",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs105 === errors;
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
var valid13 = _errs100 === errors;
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
var valid4 = _errs92 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.baseline !== undefined){
let data54 = data19.baseline;
const _errs107 = errors;
if(errors === _errs107){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing10;
if((data54.version === undefined) && (missing10 = "version")){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs109 = errors;
for(const key10 in data54){
if(!((key10 === "version") || (key10 === "commit"))){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs109 === errors){
if(data54.version !== undefined){
const _errs110 = errors;
if(typeof data54.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baseline/version",schemaPath:"#/properties/release/properties/baseline/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs110 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.commit !== undefined){
const _errs112 = errors;
if(!(validate25(data54.commit, {instancePath:instancePath+"/release/baseline/commit",parentData:data54,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid15 = _errs112 === errors;
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
var valid4 = _errs107 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.committedAt !== undefined){
let data57 = data19.committedAt;
const _errs113 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate21.errors = [{instancePath:instancePath+"/release/committedAt",schemaPath:"#/properties/release/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs113 === errors;
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
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data58 = data.evidence;
const _errs115 = errors;
if(errors === _errs115){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing11;
if(((data58.kinds === undefined) && (missing11 = "kinds")) || ((data58.items === undefined) && (missing11 = "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key11 in data58){
if(!((key11 === "kinds") || (key11 === "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data58.kinds !== undefined){
let data59 = data58.kinds;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data59)){
var valid17 = true;
const len5 = data59.length;
for(let i5=0; i5<len5; i5++){
const _errs120 = errors;
if(!(validate43(data59[i5], {instancePath:instancePath+"/evidence/kinds/" + i5,parentData:data59,parentDataProperty:i5,rootData}))){
vErrors = collected(vErrors, validate43.errors);
errors = vErrors.length;
}
var valid17 = _errs120 === errors;
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
var valid16 = _errs118 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data58.items !== undefined){
let data61 = data58.items;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data61)){
var valid18 = true;
const len6 = data61.length;
for(let i6=0; i6<len6; i6++){
const _errs123 = errors;
if(!(validate46(data61[i6], {instancePath:instancePath+"/evidence/items/" + i6,parentData:data61,parentDataProperty:i6,rootData}))){
vErrors = collected(vErrors, validate46.errors);
errors = vErrors.length;
}
var valid18 = _errs123 === errors;
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
var valid16 = _errs121 === errors;
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
var valid0 = _errs115 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data63 = data.tests;
const _errs124 = errors;
if(errors === _errs124){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing12;
if((((((((data63.counts === undefined) && (missing12 = "counts")) || ((data63.runs === undefined) && (missing12 = "runs"))) || ((data63.results === undefined) && (missing12 = "results"))) || ((data63.index === undefined) && (missing12 = "index"))) || ((data63.required === undefined) && (missing12 = "required"))) || ((data63.notPassed === undefined) && (missing12 = "notPassed"))) || ((data63.runSetDigest === undefined) && (missing12 = "runSetDigest"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key12 in data63){
if(!((((((((key12 === "counts") || (key12 === "runs")) || (key12 === "results")) || (key12 === "index")) || (key12 === "required")) || (key12 === "notPassed")) || (key12 === "runSetDigest")) || (key12 === "lastFinishedAt"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data63.counts !== undefined){
const _errs127 = errors;
if(!(validate56(data63.counts, {instancePath:instancePath+"/tests/counts",parentData:data63,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate56.errors);
errors = vErrors.length;
}
var valid19 = _errs127 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.runs !== undefined){
let data65 = data63.runs;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data65)){
var valid20 = true;
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
const _errs130 = errors;
if(!(validate58(data65[i7], {instancePath:instancePath+"/tests/runs/" + i7,parentData:data65,parentDataProperty:i7,rootData}))){
vErrors = collected(vErrors, validate58.errors);
errors = vErrors.length;
}
var valid20 = _errs130 === errors;
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
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.results !== undefined){
let data67 = data63.results;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data67)){
var valid21 = true;
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
const _errs133 = errors;
if(!(validate69(data67[i8], {instancePath:instancePath+"/tests/results/" + i8,parentData:data67,parentDataProperty:i8,rootData}))){
vErrors = collected(vErrors, validate69.errors);
errors = vErrors.length;
}
var valid21 = _errs133 === errors;
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
var valid19 = _errs131 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.index !== undefined){
const _errs134 = errors;
if(!(validate73(data63.index, {instancePath:instancePath+"/tests/index",parentData:data63,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate73.errors);
errors = vErrors.length;
}
var valid19 = _errs134 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.required !== undefined){
let data70 = data63.required;
const _errs135 = errors;
if(errors === _errs135){
if(Array.isArray(data70)){
var valid22 = true;
const len9 = data70.length;
for(let i9=0; i9<len9; i9++){
const _errs137 = errors;
if(!(validate76(data70[i9], {instancePath:instancePath+"/tests/required/" + i9,parentData:data70,parentDataProperty:i9,rootData}))){
vErrors = collected(vErrors, validate76.errors);
errors = vErrors.length;
}
var valid22 = _errs137 === errors;
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
var valid19 = _errs135 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.notPassed !== undefined){
const _errs138 = errors;
if(!(validate38(data63.notPassed, {instancePath:instancePath+"/tests/notPassed",parentData:data63,parentDataProperty:"notPassed",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid19 = _errs138 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.runSetDigest !== undefined){
const _errs139 = errors;
if(!(validate28(data63.runSetDigest, {instancePath:instancePath+"/tests/runSetDigest",parentData:data63,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid19 = _errs139 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.lastFinishedAt !== undefined){
let data74 = data63.lastFinishedAt;
const _errs140 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate21.errors = [{instancePath:instancePath+"/tests/lastFinishedAt",schemaPath:"#/properties/tests/properties/lastFinishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs140 === errors;
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
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data75 = data.requirements;
const _errs142 = errors;
if(errors === _errs142){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing13;
if(((data75.items === undefined) && (missing13 = "items")) || ((data75.index === undefined) && (missing13 = "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs144 = errors;
for(const key13 in data75){
if(!((key13 === "items") || (key13 === "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs144 === errors){
if(data75.items !== undefined){
let data76 = data75.items;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data76)){
var valid24 = true;
const len10 = data76.length;
for(let i10=0; i10<len10; i10++){
const _errs147 = errors;
if(!(validate89(data76[i10], {instancePath:instancePath+"/requirements/items/" + i10,parentData:data76,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate89.errors);
errors = vErrors.length;
}
var valid24 = _errs147 === errors;
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
var valid23 = _errs145 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data75.index !== undefined){
const _errs148 = errors;
if(!(validate100(data75.index, {instancePath:instancePath+"/requirements/index",parentData:data75,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid23 = _errs148 === errors;
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
var valid0 = _errs142 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data79 = data.riskControls;
const _errs149 = errors;
if(errors === _errs149){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing14;
if(((data79.items === undefined) && (missing14 = "items")) || ((data79.index === undefined) && (missing14 = "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs151 = errors;
for(const key14 in data79){
if(!((key14 === "items") || (key14 === "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs151 === errors){
if(data79.items !== undefined){
let data80 = data79.items;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data80)){
var valid26 = true;
const len11 = data80.length;
for(let i11=0; i11<len11; i11++){
const _errs154 = errors;
if(!(validate102(data80[i11], {instancePath:instancePath+"/riskControls/items/" + i11,parentData:data80,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate102.errors);
errors = vErrors.length;
}
var valid26 = _errs154 === errors;
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
var valid25 = _errs152 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data79.index !== undefined){
const _errs155 = errors;
if(!(validate100(data79.index, {instancePath:instancePath+"/riskControls/index",parentData:data79,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid25 = _errs155 === errors;
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
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data83 = data.verification;
const _errs156 = errors;
if(errors === _errs156){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing15;
if((((data83.reports === undefined) && (missing15 = "reports")) || ((data83.dispositions === undefined) && (missing15 = "dispositions"))) || ((data83.environments === undefined) && (missing15 = "environments"))){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs158 = errors;
for(const key15 in data83){
if(!((((key15 === "reports") || (key15 === "dispositions")) || (key15 === "environments")) || (key15 === "regression"))){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs158 === errors){
if(data83.reports !== undefined){
let data84 = data83.reports;
const _errs159 = errors;
if(errors === _errs159){
if(Array.isArray(data84)){
var valid28 = true;
const len12 = data84.length;
for(let i12=0; i12<len12; i12++){
const _errs161 = errors;
if(!(validate110(data84[i12], {instancePath:instancePath+"/verification/reports/" + i12,parentData:data84,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate110.errors);
errors = vErrors.length;
}
var valid28 = _errs161 === errors;
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
var valid27 = _errs159 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data83.dispositions !== undefined){
let data86 = data83.dispositions;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data86)){
var valid29 = true;
const len13 = data86.length;
for(let i13=0; i13<len13; i13++){
const _errs164 = errors;
if(!(validate116(data86[i13], {instancePath:instancePath+"/verification/dispositions/" + i13,parentData:data86,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate116.errors);
errors = vErrors.length;
}
var valid29 = _errs164 === errors;
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
var valid27 = _errs162 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data83.environments !== undefined){
let data88 = data83.environments;
const _errs165 = errors;
if(errors === _errs165){
if(Array.isArray(data88)){
var valid30 = true;
const len14 = data88.length;
for(let i14=0; i14<len14; i14++){
const _errs167 = errors;
if(!(validate120(data88[i14], {instancePath:instancePath+"/verification/environments/" + i14,parentData:data88,parentDataProperty:i14,rootData}))){
vErrors = collected(vErrors, validate120.errors);
errors = vErrors.length;
}
var valid30 = _errs167 === errors;
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
var valid27 = _errs165 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data83.regression !== undefined){
const _errs168 = errors;
if(!(validate124(data83.regression, {instancePath:instancePath+"/verification/regression",parentData:data83,parentDataProperty:"regression",rootData}))){
vErrors = collected(vErrors, validate124.errors);
errors = vErrors.length;
}
var valid27 = _errs168 === errors;
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
var valid0 = _errs156 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
let data91 = data.anomalies;
const _errs169 = errors;
if(errors === _errs169){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing16;
if(((((((data91.sourcesConfigured === undefined) && (missing16 = "sourcesConfigured")) || ((data91.exports === undefined) && (missing16 = "exports"))) || ((data91.reports === undefined) && (missing16 = "reports"))) || ((data91.open === undefined) && (missing16 = "open"))) || ((data91.index === undefined) && (missing16 = "index"))) || ((data91.closed === undefined) && (missing16 = "closed"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs171 = errors;
for(const key16 in data91){
if(!((((((key16 === "sourcesConfigured") || (key16 === "exports")) || (key16 === "reports")) || (key16 === "open")) || (key16 === "index")) || (key16 === "closed"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs171 === errors){
if(data91.sourcesConfigured !== undefined){
const _errs172 = errors;
if(!(validate22(data91.sourcesConfigured, {instancePath:instancePath+"/anomalies/sourcesConfigured",parentData:data91,parentDataProperty:"sourcesConfigured",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid31 = _errs172 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data91.exports !== undefined){
let data93 = data91.exports;
const _errs173 = errors;
if(errors === _errs173){
if(Array.isArray(data93)){
var valid32 = true;
const len15 = data93.length;
for(let i15=0; i15<len15; i15++){
const _errs175 = errors;
if(!(validate133(data93[i15], {instancePath:instancePath+"/anomalies/exports/" + i15,parentData:data93,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate133.errors);
errors = vErrors.length;
}
var valid32 = _errs175 === errors;
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
var valid31 = _errs173 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data91.reports !== undefined){
let data95 = data91.reports;
const _errs176 = errors;
if(errors === _errs176){
if(Array.isArray(data95)){
var valid33 = true;
const len16 = data95.length;
for(let i16=0; i16<len16; i16++){
const _errs178 = errors;
if(!(validate137(data95[i16], {instancePath:instancePath+"/anomalies/reports/" + i16,parentData:data95,parentDataProperty:i16,rootData}))){
vErrors = collected(vErrors, validate137.errors);
errors = vErrors.length;
}
var valid33 = _errs178 === errors;
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
var valid31 = _errs176 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data91.open !== undefined){
let data97 = data91.open;
const _errs179 = errors;
if(errors === _errs179){
if(Array.isArray(data97)){
var valid34 = true;
const len17 = data97.length;
for(let i17=0; i17<len17; i17++){
const _errs181 = errors;
if(!(validate141(data97[i17], {instancePath:instancePath+"/anomalies/open/" + i17,parentData:data97,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate141.errors);
errors = vErrors.length;
}
var valid34 = _errs181 === errors;
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
var valid31 = _errs179 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data91.index !== undefined){
const _errs182 = errors;
if(!(validate100(data91.index, {instancePath:instancePath+"/anomalies/index",parentData:data91,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid31 = _errs182 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data91.closed !== undefined){
const _errs183 = errors;
if(!(validate22(data91.closed, {instancePath:instancePath+"/anomalies/closed",parentData:data91,parentDataProperty:"closed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid31 = _errs183 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs169 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data101 = data.analysis;
const _errs184 = errors;
if(errors === _errs184){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing17;
if(((data101.runs === undefined) && (missing17 = "runs")) || ((data101.findings === undefined) && (missing17 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs186 = errors;
for(const key17 in data101){
if(!((key17 === "runs") || (key17 === "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs186 === errors){
if(data101.runs !== undefined){
let data102 = data101.runs;
const _errs187 = errors;
if(errors === _errs187){
if(Array.isArray(data102)){
var valid36 = true;
const len18 = data102.length;
for(let i18=0; i18<len18; i18++){
const _errs189 = errors;
if(!(validate160(data102[i18], {instancePath:instancePath+"/analysis/runs/" + i18,parentData:data102,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate160.errors);
errors = vErrors.length;
}
var valid36 = _errs189 === errors;
if(!valid36){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid35 = _errs187 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data101.findings !== undefined){
let data104 = data101.findings;
const _errs190 = errors;
if(errors === _errs190){
if(Array.isArray(data104)){
var valid37 = true;
const len19 = data104.length;
for(let i19=0; i19<len19; i19++){
const _errs192 = errors;
if(!(validate164(data104[i19], {instancePath:instancePath+"/analysis/findings/" + i19,parentData:data104,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate164.errors);
errors = vErrors.length;
}
var valid37 = _errs192 === errors;
if(!valid37){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid35 = _errs190 === errors;
}
else {
var valid35 = true;
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
var valid0 = _errs184 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data106 = data.changes;
const _errs193 = errors;
if(errors === _errs193){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
let missing18;
if((((((data106.commits === undefined) && (missing18 = "commits")) || ((data106.authors === undefined) && (missing18 = "authors"))) || ((data106.requests === undefined) && (missing18 = "requests"))) || ((data106.requestIndex === undefined) && (missing18 = "requestIndex"))) || ((data106.paths === undefined) && (missing18 = "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs195 = errors;
for(const key18 in data106){
if(!((((((((key18 === "commits") || (key18 === "authors")) || (key18 === "range")) || (key18 === "requests")) || (key18 === "requestIndex")) || (key18 === "dependencies")) || (key18 === "paths")) || (key18 === "control"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs195 === errors){
if(data106.commits !== undefined){
let data107 = data106.commits;
const _errs196 = errors;
if(errors === _errs196){
if(Array.isArray(data107)){
var valid39 = true;
const len20 = data107.length;
for(let i20=0; i20<len20; i20++){
const _errs198 = errors;
if(!(validate167(data107[i20], {instancePath:instancePath+"/changes/commits/" + i20,parentData:data107,parentDataProperty:i20,rootData}))){
vErrors = collected(vErrors, validate167.errors);
errors = vErrors.length;
}
var valid39 = _errs198 === errors;
if(!valid39){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid38 = _errs196 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.authors !== undefined){
const _errs199 = errors;
if(!(validate22(data106.authors, {instancePath:instancePath+"/changes/authors",parentData:data106,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid38 = _errs199 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.range !== undefined){
let data110 = data106.range;
const _errs200 = errors;
if(errors === _errs200){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing19;
if((data110.to === undefined) && (missing19 = "to")){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs202 = errors;
for(const key19 in data110){
if(!((key19 === "to") || (key19 === "from"))){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs202 === errors){
if(data110.to !== undefined){
const _errs203 = errors;
if(!(validate25(data110.to, {instancePath:instancePath+"/changes/range/to",parentData:data110,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid40 = _errs203 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data110.from !== undefined){
const _errs204 = errors;
if(!(validate25(data110.from, {instancePath:instancePath+"/changes/range/from",parentData:data110,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid40 = _errs204 === errors;
}
else {
var valid40 = true;
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
var valid38 = _errs200 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.requests !== undefined){
let data113 = data106.requests;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data113)){
var valid41 = true;
const len21 = data113.length;
for(let i21=0; i21<len21; i21++){
const _errs207 = errors;
if(!(validate177(data113[i21], {instancePath:instancePath+"/changes/requests/" + i21,parentData:data113,parentDataProperty:i21,rootData}))){
vErrors = collected(vErrors, validate177.errors);
errors = vErrors.length;
}
var valid41 = _errs207 === errors;
if(!valid41){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/requests",schemaPath:"#/properties/changes/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid38 = _errs205 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.requestIndex !== undefined){
const _errs208 = errors;
if(!(validate73(data106.requestIndex, {instancePath:instancePath+"/changes/requestIndex",parentData:data106,parentDataProperty:"requestIndex",rootData}))){
vErrors = collected(vErrors, validate73.errors);
errors = vErrors.length;
}
var valid38 = _errs208 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.dependencies !== undefined){
let data116 = data106.dependencies;
const _errs209 = errors;
if(errors === _errs209){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing20;
if((((data116.added === undefined) && (missing20 = "added")) || ((data116.removed === undefined) && (missing20 = "removed"))) || ((data116.changed === undefined) && (missing20 = "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs211 = errors;
for(const key20 in data116){
if(!(((key20 === "added") || (key20 === "removed")) || (key20 === "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs211 === errors){
if(data116.added !== undefined){
const _errs212 = errors;
if(!(validate22(data116.added, {instancePath:instancePath+"/changes/dependencies/added",parentData:data116,parentDataProperty:"added",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid42 = _errs212 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data116.removed !== undefined){
const _errs213 = errors;
if(!(validate22(data116.removed, {instancePath:instancePath+"/changes/dependencies/removed",parentData:data116,parentDataProperty:"removed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid42 = _errs213 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data116.changed !== undefined){
let data119 = data116.changed;
const _errs214 = errors;
if(errors === _errs214){
if(Array.isArray(data119)){
var valid43 = true;
const len22 = data119.length;
for(let i22=0; i22<len22; i22++){
let data120 = data119[i22];
const _errs216 = errors;
if(errors === _errs216){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing21;
if((((data120.name === undefined) && (missing21 = "name")) || ((data120.from === undefined) && (missing21 = "from"))) || ((data120.to === undefined) && (missing21 = "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i22,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs218 = errors;
for(const key21 in data120){
if(!(((key21 === "name") || (key21 === "from")) || (key21 === "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i22,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs218 === errors){
if(data120.name !== undefined){
const _errs219 = errors;
if(typeof data120.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i22+"/name",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs219 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data120.from !== undefined){
const _errs221 = errors;
if(!(validate22(data120.from, {instancePath:instancePath+"/changes/dependencies/changed/" + i22+"/from",parentData:data120,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid44 = _errs221 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data120.to !== undefined){
const _errs222 = errors;
if(!(validate22(data120.to, {instancePath:instancePath+"/changes/dependencies/changed/" + i22+"/to",parentData:data120,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid44 = _errs222 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i22,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs216 === errors;
if(!valid43){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs214 === errors;
}
else {
var valid42 = true;
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
var valid38 = _errs209 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.paths !== undefined){
const _errs223 = errors;
if(!(validate22(data106.paths, {instancePath:instancePath+"/changes/paths",parentData:data106,parentDataProperty:"paths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid38 = _errs223 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.control !== undefined){
let data125 = data106.control;
const _errs224 = errors;
if(errors === _errs224){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing22;
if(((((data125.after === undefined) && (missing22 = "after")) || ((data125.reason === undefined) && (missing22 = "reason"))) || ((data125.author === undefined) && (missing22 = "author"))) || ((data125.source === undefined) && (missing22 = "source"))){
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs226 = errors;
for(const key22 in data125){
if(!(((((((key22 === "after") || (key22 === "reason")) || (key22 === "author")) || (key22 === "source")) || (key22 === "approver")) || (key22 === "approverKnown")) || (key22 === "approvedAt"))){
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs226 === errors){
if(data125.after !== undefined){
const _errs227 = errors;
if(!(validate25(data125.after, {instancePath:instancePath+"/changes/control/after",parentData:data125,parentDataProperty:"after",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid45 = _errs227 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.reason !== undefined){
const _errs228 = errors;
if(typeof data125.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/control/reason",schemaPath:"#/properties/changes/properties/control/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs228 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.author !== undefined){
const _errs230 = errors;
if(!(validate51(data125.author, {instancePath:instancePath+"/changes/control/author",parentData:data125,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid45 = _errs230 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.source !== undefined){
const _errs231 = errors;
if(!(validate30(data125.source, {instancePath:instancePath+"/changes/control/source",parentData:data125,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid45 = _errs231 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.approver !== undefined){
const _errs232 = errors;
if(typeof data125.approver !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/control/approver",schemaPath:"#/properties/changes/properties/control/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs232 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.approverKnown !== undefined){
const _errs234 = errors;
if(!(validate52(data125.approverKnown, {instancePath:instancePath+"/changes/control/approverKnown",parentData:data125,parentDataProperty:"approverKnown",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid45 = _errs234 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.approvedAt !== undefined){
let data132 = data125.approvedAt;
const _errs235 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate21.errors = [{instancePath:instancePath+"/changes/control/approvedAt",schemaPath:"#/properties/changes/properties/control/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid45 = _errs235 === errors;
}
else {
var valid45 = true;
}
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
var valid38 = _errs224 === errors;
}
else {
var valid38 = true;
}
}
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
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeRequests !== undefined){
let data133 = data.changeRequests;
const _errs237 = errors;
if(errors === _errs237){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing23;
if(((data133.items === undefined) && (missing23 = "items")) || ((data133.index === undefined) && (missing23 = "index"))){
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs239 = errors;
for(const key23 in data133){
if(!((key23 === "items") || (key23 === "index"))){
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs239 === errors){
if(data133.items !== undefined){
let data134 = data133.items;
const _errs240 = errors;
if(errors === _errs240){
if(Array.isArray(data134)){
var valid47 = true;
const len23 = data134.length;
for(let i23=0; i23<len23; i23++){
const _errs242 = errors;
if(!(validate195(data134[i23], {instancePath:instancePath+"/changeRequests/items/" + i23,parentData:data134,parentDataProperty:i23,rootData}))){
vErrors = collected(vErrors, validate195.errors);
errors = vErrors.length;
}
var valid47 = _errs242 === errors;
if(!valid47){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changeRequests/items",schemaPath:"#/properties/changeRequests/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid46 = _errs240 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data133.index !== undefined){
const _errs243 = errors;
if(!(validate100(data133.index, {instancePath:instancePath+"/changeRequests/index",parentData:data133,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid46 = _errs243 === errors;
}
else {
var valid46 = true;
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
var valid0 = _errs237 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data137 = data.plan;
const _errs244 = errors;
if(errors === _errs244){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing24;
if((((data137.tasks === undefined) && (missing24 = "tasks")) || ((data137.documents === undefined) && (missing24 = "documents"))) || ((data137.documentIndex === undefined) && (missing24 = "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs246 = errors;
for(const key24 in data137){
if(!((((key24 === "tasks") || (key24 === "documents")) || (key24 === "documentIndex")) || (key24 === "securityTasks"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs246 === errors){
if(data137.tasks !== undefined){
const _errs247 = errors;
if(!(validate205(data137.tasks, {instancePath:instancePath+"/plan/tasks",parentData:data137,parentDataProperty:"tasks",rootData}))){
vErrors = collected(vErrors, validate205.errors);
errors = vErrors.length;
}
var valid48 = _errs247 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data137.documents !== undefined){
let data139 = data137.documents;
const _errs248 = errors;
if(errors === _errs248){
if(Array.isArray(data139)){
var valid49 = true;
const len24 = data139.length;
for(let i24=0; i24<len24; i24++){
const _errs250 = errors;
if(!(validate211(data139[i24], {instancePath:instancePath+"/plan/documents/" + i24,parentData:data139,parentDataProperty:i24,rootData}))){
vErrors = collected(vErrors, validate211.errors);
errors = vErrors.length;
}
var valid49 = _errs250 === errors;
if(!valid49){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid48 = _errs248 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data137.documentIndex !== undefined){
const _errs251 = errors;
if(!(validate100(data137.documentIndex, {instancePath:instancePath+"/plan/documentIndex",parentData:data137,parentDataProperty:"documentIndex",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid48 = _errs251 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data137.securityTasks !== undefined){
const _errs252 = errors;
if(!(validate205(data137.securityTasks, {instancePath:instancePath+"/plan/securityTasks",parentData:data137,parentDataProperty:"securityTasks",rootData}))){
vErrors = collected(vErrors, validate205.errors);
errors = vErrors.length;
}
var valid48 = _errs252 === errors;
}
else {
var valid48 = true;
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
var valid0 = _errs244 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trend !== undefined){
let data143 = data.trend;
const _errs253 = errors;
if(errors === _errs253){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing25;
if((data143.reviews === undefined) && (missing25 = "reviews")){
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs255 = errors;
for(const key25 in data143){
if(!(key25 === "reviews")){
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs255 === errors){
if(data143.reviews !== undefined){
let data144 = data143.reviews;
const _errs256 = errors;
if(errors === _errs256){
if(Array.isArray(data144)){
var valid51 = true;
const len25 = data144.length;
for(let i25=0; i25<len25; i25++){
const _errs258 = errors;
if(!(validate216(data144[i25], {instancePath:instancePath+"/trend/reviews/" + i25,parentData:data144,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate216.errors);
errors = vErrors.length;
}
var valid51 = _errs258 === errors;
if(!valid51){
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
var valid0 = _errs253 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defectCategories !== undefined){
let data146 = data.defectCategories;
const _errs259 = errors;
if(errors === _errs259){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing26;
if(((data146.items === undefined) && (missing26 = "items")) || ((data146.index === undefined) && (missing26 = "index"))){
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs261 = errors;
for(const key26 in data146){
if(!((key26 === "items") || (key26 === "index"))){
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs261 === errors){
if(data146.items !== undefined){
let data147 = data146.items;
const _errs262 = errors;
if(errors === _errs262){
if(Array.isArray(data147)){
var valid53 = true;
const len26 = data147.length;
for(let i26=0; i26<len26; i26++){
const _errs264 = errors;
if(!(validate221(data147[i26], {instancePath:instancePath+"/defectCategories/items/" + i26,parentData:data147,parentDataProperty:i26,rootData}))){
vErrors = collected(vErrors, validate221.errors);
errors = vErrors.length;
}
var valid53 = _errs264 === errors;
if(!valid53){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/defectCategories/items",schemaPath:"#/properties/defectCategories/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid52 = _errs262 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data146.index !== undefined){
const _errs265 = errors;
if(!(validate100(data146.index, {instancePath:instancePath+"/defectCategories/index",parentData:data146,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid52 = _errs265 === errors;
}
else {
var valid52 = true;
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
var valid0 = _errs259 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data150 = data.risk;
const _errs266 = errors;
if(errors === _errs266){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
const _errs268 = errors;
for(const key27 in data150){
if(!(key27 === "classification")){
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs268 === errors){
if(data150.classification !== undefined){
if(!(validate228(data150.classification, {instancePath:instancePath+"/risk/classification",parentData:data150,parentDataProperty:"classification",rootData}))){
vErrors = collected(vErrors, validate228.errors);
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
var valid0 = _errs266 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data152 = data.soup;
const _errs270 = errors;
if(errors === _errs270){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing27;
if(((data152.items === undefined) && (missing27 = "items")) || ((data152.index === undefined) && (missing27 = "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs272 = errors;
for(const key28 in data152){
if(!((key28 === "items") || (key28 === "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs272 === errors){
if(data152.items !== undefined){
let data153 = data152.items;
const _errs273 = errors;
if(errors === _errs273){
if(Array.isArray(data153)){
var valid56 = true;
const len27 = data153.length;
for(let i27=0; i27<len27; i27++){
const _errs275 = errors;
if(!(validate236(data153[i27], {instancePath:instancePath+"/soup/items/" + i27,parentData:data153,parentDataProperty:i27,rootData}))){
vErrors = collected(vErrors, validate236.errors);
errors = vErrors.length;
}
var valid56 = _errs275 === errors;
if(!valid56){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup/items",schemaPath:"#/properties/soup/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid55 = _errs273 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data152.index !== undefined){
const _errs276 = errors;
if(!(validate100(data152.index, {instancePath:instancePath+"/soup/index",parentData:data152,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid55 = _errs276 === errors;
}
else {
var valid55 = true;
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
var valid0 = _errs270 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data156 = data.sbom;
const _errs277 = errors;
if(errors === _errs277){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing28;
if(((((data156.documents === undefined) && (missing28 = "documents")) || ((data156.components === undefined) && (missing28 = "components"))) || ((data156.index === undefined) && (missing28 = "index"))) || ((data156.baselineDocuments === undefined) && (missing28 = "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs279 = errors;
for(const key29 in data156){
if(!((((key29 === "documents") || (key29 === "components")) || (key29 === "index")) || (key29 === "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs279 === errors){
if(data156.documents !== undefined){
const _errs280 = errors;
if(!(validate242(data156.documents, {instancePath:instancePath+"/sbom/documents",parentData:data156,parentDataProperty:"documents",rootData}))){
vErrors = collected(vErrors, validate242.errors);
errors = vErrors.length;
}
var valid57 = _errs280 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data156.components !== undefined){
let data158 = data156.components;
const _errs281 = errors;
if(errors === _errs281){
if(Array.isArray(data158)){
var valid58 = true;
const len28 = data158.length;
for(let i28=0; i28<len28; i28++){
const _errs283 = errors;
if(!(validate249(data158[i28], {instancePath:instancePath+"/sbom/components/" + i28,parentData:data158,parentDataProperty:i28,rootData}))){
vErrors = collected(vErrors, validate249.errors);
errors = vErrors.length;
}
var valid58 = _errs283 === errors;
if(!valid58){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs281 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data156.index !== undefined){
const _errs284 = errors;
if(!(validate100(data156.index, {instancePath:instancePath+"/sbom/index",parentData:data156,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid57 = _errs284 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data156.baselineDocuments !== undefined){
const _errs285 = errors;
if(!(validate242(data156.baselineDocuments, {instancePath:instancePath+"/sbom/baselineDocuments",parentData:data156,parentDataProperty:"baselineDocuments",rootData}))){
vErrors = collected(vErrors, validate242.errors);
errors = vErrors.length;
}
var valid57 = _errs285 === errors;
}
else {
var valid57 = true;
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
var valid0 = _errs277 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data162 = data.vulnerabilities;
const _errs286 = errors;
if(errors === _errs286){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing29;
if((((((data162.items === undefined) && (missing29 = "items")) || ((data162.index === undefined) && (missing29 = "index"))) || ((data162.scans === undefined) && (missing29 = "scans"))) || ((data162.unmatchedVex === undefined) && (missing29 = "unmatchedVex"))) || ((data162.catalogues === undefined) && (missing29 = "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs288 = errors;
for(const key30 in data162){
if(!(((((key30 === "items") || (key30 === "index")) || (key30 === "scans")) || (key30 === "unmatchedVex")) || (key30 === "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs288 === errors){
if(data162.items !== undefined){
let data163 = data162.items;
const _errs289 = errors;
if(errors === _errs289){
if(Array.isArray(data163)){
var valid60 = true;
const len29 = data163.length;
for(let i29=0; i29<len29; i29++){
const _errs291 = errors;
if(!(validate256(data163[i29], {instancePath:instancePath+"/vulnerabilities/items/" + i29,parentData:data163,parentDataProperty:i29,rootData}))){
vErrors = collected(vErrors, validate256.errors);
errors = vErrors.length;
}
var valid60 = _errs291 === errors;
if(!valid60){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs289 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data162.index !== undefined){
const _errs292 = errors;
if(!(validate100(data162.index, {instancePath:instancePath+"/vulnerabilities/index",parentData:data162,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid59 = _errs292 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data162.scans !== undefined){
let data166 = data162.scans;
const _errs293 = errors;
if(errors === _errs293){
if(Array.isArray(data166)){
var valid61 = true;
const len30 = data166.length;
for(let i30=0; i30<len30; i30++){
const _errs295 = errors;
if(!(validate269(data166[i30], {instancePath:instancePath+"/vulnerabilities/scans/" + i30,parentData:data166,parentDataProperty:i30,rootData}))){
vErrors = collected(vErrors, validate269.errors);
errors = vErrors.length;
}
var valid61 = _errs295 === errors;
if(!valid61){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs293 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data162.unmatchedVex !== undefined){
let data168 = data162.unmatchedVex;
const _errs296 = errors;
if(errors === _errs296){
if(Array.isArray(data168)){
var valid62 = true;
const len31 = data168.length;
for(let i31=0; i31<len31; i31++){
const _errs298 = errors;
if(!(validate273(data168[i31], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i31,parentData:data168,parentDataProperty:i31,rootData}))){
vErrors = collected(vErrors, validate273.errors);
errors = vErrors.length;
}
var valid62 = _errs298 === errors;
if(!valid62){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs296 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data162.catalogues !== undefined){
let data170 = data162.catalogues;
const _errs299 = errors;
if(errors === _errs299){
if(Array.isArray(data170)){
var valid63 = true;
const len32 = data170.length;
for(let i32=0; i32<len32; i32++){
let data171 = data170[i32];
const _errs301 = errors;
if(errors === _errs301){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing30;
if(((data171.entries === undefined) && (missing30 = "entries")) || ((data171.source === undefined) && (missing30 = "source"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i32,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs303 = errors;
for(const key31 in data171){
if(!((((key31 === "entries") || (key31 === "source")) || (key31 === "version")) || (key31 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i32,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs303 === errors){
if(data171.entries !== undefined){
let data172 = data171.entries;
const _errs304 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i32+"/entries",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid64 = _errs304 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data171.source !== undefined){
const _errs306 = errors;
if(!(validate30(data171.source, {instancePath:instancePath+"/vulnerabilities/catalogues/" + i32+"/source",parentData:data171,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid64 = _errs306 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data171.version !== undefined){
const _errs307 = errors;
if(typeof data171.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i32+"/version",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs307 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data171.releasedAt !== undefined){
let data175 = data171.releasedAt;
const _errs309 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i32+"/releasedAt",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid64 = _errs309 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i32,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs301 === errors;
if(!valid63){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues",schemaPath:"#/properties/vulnerabilities/properties/catalogues/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs299 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs286 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data176 = data.notes;
const _errs311 = errors;
if(errors === _errs311){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
const _errs313 = errors;
for(const key32 in data176){
if(!((key32 === "release") || (key32 === "security"))){
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs313 === errors){
if(data176.release !== undefined){
const _errs314 = errors;
if(!(validate277(data176.release, {instancePath:instancePath+"/notes/release",parentData:data176,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate277.errors);
errors = vErrors.length;
}
var valid65 = _errs314 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data176.security !== undefined){
const _errs315 = errors;
if(!(validate281(data176.security, {instancePath:instancePath+"/notes/security",parentData:data176,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate281.errors);
errors = vErrors.length;
}
var valid65 = _errs315 === errors;
}
else {
var valid65 = true;
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
let data179 = data.build;
const _errs316 = errors;
if(errors === _errs316){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
const _errs318 = errors;
for(const key33 in data179){
if(!((key33 === "record") || (key33 === "rebuild"))){
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs318 === errors){
if(data179.record !== undefined){
const _errs319 = errors;
if(!(validate288(data179.record, {instancePath:instancePath+"/build/record",parentData:data179,parentDataProperty:"record",rootData}))){
vErrors = collected(vErrors, validate288.errors);
errors = vErrors.length;
}
var valid66 = _errs319 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data179.rebuild !== undefined){
const _errs320 = errors;
if(!(validate297(data179.rebuild, {instancePath:instancePath+"/build/rebuild",parentData:data179,parentDataProperty:"rebuild",rootData}))){
vErrors = collected(vErrors, validate297.errors);
errors = vErrors.length;
}
var valid66 = _errs320 === errors;
}
else {
var valid66 = true;
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
let data182 = data.archive;
const _errs321 = errors;
if(errors === _errs321){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing31;
if((((data182.items === undefined) && (missing31 = "items")) || ((data182.readBack === undefined) && (missing31 = "readBack"))) || ((data182.drills === undefined) && (missing31 = "drills"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs323 = errors;
for(const key34 in data182){
if(!(((((key34 === "items") || (key34 === "source")) || (key34 === "readBack")) || (key34 === "retention")) || (key34 === "drills"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs323 === errors){
if(data182.items !== undefined){
let data183 = data182.items;
const _errs324 = errors;
if(errors === _errs324){
if(Array.isArray(data183)){
var valid68 = true;
const len33 = data183.length;
for(let i33=0; i33<len33; i33++){
const _errs326 = errors;
if(!(validate306(data183[i33], {instancePath:instancePath+"/archive/items/" + i33,parentData:data183,parentDataProperty:i33,rootData}))){
vErrors = collected(vErrors, validate306.errors);
errors = vErrors.length;
}
var valid68 = _errs326 === errors;
if(!valid68){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs324 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data182.source !== undefined){
const _errs327 = errors;
if(!(validate30(data182.source, {instancePath:instancePath+"/archive/source",parentData:data182,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid67 = _errs327 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data182.readBack !== undefined){
let data186 = data182.readBack;
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data186)){
var valid69 = true;
const len34 = data186.length;
for(let i34=0; i34<len34; i34++){
let data187 = data186[i34];
const _errs330 = errors;
if(errors === _errs330){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing32;
if(((((data187.path === undefined) && (missing32 = "path")) || ((data187.sha256 === undefined) && (missing32 = "sha256"))) || ((data187.at === undefined) && (missing32 = "at"))) || ((data187.source === undefined) && (missing32 = "source"))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i34,schemaPath:"#/properties/archive/properties/readBack/items/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs332 = errors;
for(const key35 in data187){
if(!(((((key35 === "item") || (key35 === "path")) || (key35 === "sha256")) || (key35 === "at")) || (key35 === "source"))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i34,schemaPath:"#/properties/archive/properties/readBack/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs332 === errors){
if(data187.item !== undefined){
const _errs333 = errors;
if(typeof data187.item !== "string"){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i34+"/item",schemaPath:"#/properties/archive/properties/readBack/items/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid70 = _errs333 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data187.path !== undefined){
const _errs335 = errors;
if(typeof data187.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i34+"/path",schemaPath:"#/properties/archive/properties/readBack/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid70 = _errs335 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data187.sha256 !== undefined){
const _errs337 = errors;
if(!(validate28(data187.sha256, {instancePath:instancePath+"/archive/readBack/" + i34+"/sha256",parentData:data187,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid70 = _errs337 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data187.at !== undefined){
let data191 = data187.at;
const _errs338 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i34+"/at",schemaPath:"#/properties/archive/properties/readBack/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid70 = _errs338 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data187.source !== undefined){
const _errs340 = errors;
if(!(validate30(data187.source, {instancePath:instancePath+"/archive/readBack/" + i34+"/source",parentData:data187,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid70 = _errs340 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i34,schemaPath:"#/properties/archive/properties/readBack/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid69 = _errs330 === errors;
if(!valid69){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/readBack",schemaPath:"#/properties/archive/properties/readBack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs328 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data182.retention !== undefined){
const _errs341 = errors;
if(!(validate313(data182.retention, {instancePath:instancePath+"/archive/retention",parentData:data182,parentDataProperty:"retention",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid67 = _errs341 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data182.drills !== undefined){
let data194 = data182.drills;
const _errs342 = errors;
if(errors === _errs342){
if(Array.isArray(data194)){
var valid71 = true;
const len35 = data194.length;
for(let i35=0; i35<len35; i35++){
const _errs344 = errors;
if(!(validate317(data194[i35], {instancePath:instancePath+"/archive/drills/" + i35,parentData:data194,parentDataProperty:i35,rootData}))){
vErrors = collected(vErrors, validate317.errors);
errors = vErrors.length;
}
var valid71 = _errs344 === errors;
if(!valid71){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/drills",schemaPath:"#/properties/archive/properties/drills/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs342 === errors;
}
else {
var valid67 = true;
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
var valid0 = _errs321 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data196 = data.waivers;
const _errs345 = errors;
if(errors === _errs345){
if(Array.isArray(data196)){
var valid72 = true;
const len36 = data196.length;
for(let i36=0; i36<len36; i36++){
const _errs347 = errors;
if(!(validate320(data196[i36], {instancePath:instancePath+"/waivers/" + i36,parentData:data196,parentDataProperty:i36,rootData}))){
vErrors = collected(vErrors, validate320.errors);
errors = vErrors.length;
}
var valid72 = _errs347 === errors;
if(!valid72){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs345 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data198 = data.people;
const _errs348 = errors;
if(errors === _errs348){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing33;
if(((data198.items === undefined) && (missing33 = "items")) || ((data198.index === undefined) && (missing33 = "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs350 = errors;
for(const key36 in data198){
if(!((key36 === "items") || (key36 === "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs350 === errors){
if(data198.items !== undefined){
let data199 = data198.items;
const _errs351 = errors;
if(errors === _errs351){
if(Array.isArray(data199)){
var valid74 = true;
const len37 = data199.length;
for(let i37=0; i37<len37; i37++){
const _errs353 = errors;
if(!(validate329(data199[i37], {instancePath:instancePath+"/people/items/" + i37,parentData:data199,parentDataProperty:i37,rootData}))){
vErrors = collected(vErrors, validate329.errors);
errors = vErrors.length;
}
var valid74 = _errs353 === errors;
if(!valid74){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people/items",schemaPath:"#/properties/people/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid73 = _errs351 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data198.index !== undefined){
const _errs354 = errors;
if(!(validate100(data198.index, {instancePath:instancePath+"/people/index",parentData:data198,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid73 = _errs354 === errors;
}
else {
var valid73 = true;
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
var valid0 = _errs348 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data202 = data.assessment;
const _errs355 = errors;
if(errors === _errs355){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing34;
if((((((((data202.version === undefined) && (missing34 = "version")) || ((data202.changes === undefined) && (missing34 = "changes"))) || ((data202.index === undefined) && (missing34 = "index"))) || ((data202.methods === undefined) && (missing34 = "methods"))) || ((data202.author === undefined) && (missing34 = "author"))) || ((data202.source === undefined) && (missing34 = "source"))) || ((data202.changesSource === undefined) && (missing34 = "changesSource"))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs357 = errors;
for(const key37 in data202){
if(!(func2.call(schema6.properties.assessment.properties, key37))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs357 === errors){
if(data202.version !== undefined){
const _errs358 = errors;
if(typeof data202.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs358 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.changes !== undefined){
let data204 = data202.changes;
const _errs360 = errors;
if(errors === _errs360){
if(Array.isArray(data204)){
var valid76 = true;
const len38 = data204.length;
for(let i38=0; i38<len38; i38++){
const _errs362 = errors;
if(!(validate333(data204[i38], {instancePath:instancePath+"/assessment/changes/" + i38,parentData:data204,parentDataProperty:i38,rootData}))){
vErrors = collected(vErrors, validate333.errors);
errors = vErrors.length;
}
var valid76 = _errs362 === errors;
if(!valid76){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/changes",schemaPath:"#/properties/assessment/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid75 = _errs360 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.index !== undefined){
const _errs363 = errors;
if(!(validate100(data202.index, {instancePath:instancePath+"/assessment/index",parentData:data202,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid75 = _errs363 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.methods !== undefined){
const _errs364 = errors;
if(!(validate22(data202.methods, {instancePath:instancePath+"/assessment/methods",parentData:data202,parentDataProperty:"methods",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid75 = _errs364 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.author !== undefined){
const _errs365 = errors;
if(!(validate51(data202.author, {instancePath:instancePath+"/assessment/author",parentData:data202,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid75 = _errs365 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.source !== undefined){
const _errs366 = errors;
if(!(validate30(data202.source, {instancePath:instancePath+"/assessment/source",parentData:data202,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid75 = _errs366 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.changesSource !== undefined){
const _errs367 = errors;
if(!(validate30(data202.changesSource, {instancePath:instancePath+"/assessment/changesSource",parentData:data202,parentDataProperty:"changesSource",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid75 = _errs367 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.from !== undefined){
const _errs368 = errors;
if(!(validate25(data202.from, {instancePath:instancePath+"/assessment/from",parentData:data202,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid75 = _errs368 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.to !== undefined){
const _errs369 = errors;
if(!(validate25(data202.to, {instancePath:instancePath+"/assessment/to",parentData:data202,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid75 = _errs369 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.threatModel !== undefined){
let data213 = data202.threatModel;
const _errs370 = errors;
if(errors === _errs370){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing35;
if((data213.state === undefined) && (missing35 = "state")){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs372 = errors;
for(const key38 in data213){
if(!(((key38 === "state") || (key38 === "reason")) || (key38 === "reference"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs372 === errors){
if(data213.state !== undefined){
let data214 = data213.state;
const _errs373 = errors;
if(typeof data214 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data214 === "updated") || (data214 === "noUpdateNeeded"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid77 = _errs373 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data213.reason !== undefined){
const _errs375 = errors;
if(typeof data213.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs375 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data213.reference !== undefined){
const _errs377 = errors;
if(typeof data213.reference !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs377 === errors;
}
else {
var valid77 = true;
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
var valid75 = _errs370 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.attackSurface !== undefined){
const _errs379 = errors;
if(typeof data202.attackSurface !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs379 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data202.conclusion !== undefined){
let data218 = data202.conclusion;
const _errs381 = errors;
if(errors === _errs381){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
const _errs383 = errors;
for(const key39 in data218){
if(!(((key39 === "text") || (key39 === "by")) || (key39 === "at"))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs383 === errors){
if(data218.text !== undefined){
const _errs384 = errors;
if(typeof data218.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs384 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data218.by !== undefined){
const _errs386 = errors;
if(typeof data218.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs386 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data218.at !== undefined){
let data221 = data218.at;
const _errs388 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid78 = _errs388 === errors;
}
else {
var valid78 = true;
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
var valid75 = _errs381 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
}
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
var valid0 = _errs355 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data222 = data.coverage;
const _errs390 = errors;
if(errors === _errs390){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing36;
if((data222.reports === undefined) && (missing36 = "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs392 = errors;
for(const key40 in data222){
if(!(key40 === "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs392 === errors){
if(data222.reports !== undefined){
let data223 = data222.reports;
const _errs393 = errors;
if(errors === _errs393){
if(Array.isArray(data223)){
var valid80 = true;
const len39 = data223.length;
for(let i39=0; i39<len39; i39++){
const _errs395 = errors;
if(!(validate344(data223[i39], {instancePath:instancePath+"/coverage/reports/" + i39,parentData:data223,parentDataProperty:i39,rootData}))){
vErrors = collected(vErrors, validate344.errors);
errors = vErrors.length;
}
var valid80 = _errs395 === errors;
if(!valid80){
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
var valid0 = _errs390 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data225 = data.provenance;
const _errs396 = errors;
if(errors === _errs396){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing37;
if((data225.statements === undefined) && (missing37 = "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs398 = errors;
for(const key41 in data225){
if(!(key41 === "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs398 === errors){
if(data225.statements !== undefined){
let data226 = data225.statements;
const _errs399 = errors;
if(errors === _errs399){
if(Array.isArray(data226)){
var valid82 = true;
const len40 = data226.length;
for(let i40=0; i40<len40; i40++){
const _errs401 = errors;
if(!(validate360(data226[i40], {instancePath:instancePath+"/provenance/statements/" + i40,parentData:data226,parentDataProperty:i40,rootData}))){
vErrors = collected(vErrors, validate360.errors);
errors = vErrors.length;
}
var valid82 = _errs401 === errors;
if(!valid82){
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
var valid0 = _errs396 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configurationHistory !== undefined){
let data228 = data.configurationHistory;
const _errs402 = errors;
if(errors === _errs402){
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing38;
if((((((data228.version === undefined) && (missing38 = "version")) || ((data228.to === undefined) && (missing38 = "to"))) || ((data228.exports === undefined) && (missing38 = "exports"))) || ((data228.author === undefined) && (missing38 = "author"))) || ((data228.source === undefined) && (missing38 = "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs404 = errors;
for(const key42 in data228){
if(!((((((key42 === "version") || (key42 === "to")) || (key42 === "from")) || (key42 === "exports")) || (key42 === "author")) || (key42 === "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs404 === errors){
if(data228.version !== undefined){
const _errs405 = errors;
if(typeof data228.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/version",schemaPath:"#/properties/configurationHistory/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid83 = _errs405 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data228.to !== undefined){
const _errs407 = errors;
if(!(validate25(data228.to, {instancePath:instancePath+"/configurationHistory/to",parentData:data228,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid83 = _errs407 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data228.from !== undefined){
const _errs408 = errors;
if(!(validate25(data228.from, {instancePath:instancePath+"/configurationHistory/from",parentData:data228,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid83 = _errs408 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data228.exports !== undefined){
let data232 = data228.exports;
const _errs409 = errors;
if(errors === _errs409){
if(Array.isArray(data232)){
var valid84 = true;
const len41 = data232.length;
for(let i41=0; i41<len41; i41++){
let data233 = data232[i41];
const _errs411 = errors;
if(errors === _errs411){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing39;
if((((((data233.of === undefined) && (missing39 = "of")) || ((data233.path === undefined) && (missing39 = "path"))) || ((data233.sha256 === undefined) && (missing39 = "sha256"))) || ((data233.exportedAt === undefined) && (missing39 = "exportedAt"))) || ((data233.source === undefined) && (missing39 = "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41,schemaPath:"#/properties/configurationHistory/properties/exports/items/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs413 = errors;
for(const key43 in data233){
if(!(((((((key43 === "of") || (key43 === "tracker")) || (key43 === "path")) || (key43 === "sha256")) || (key43 === "exportedAt")) || (key43 === "query")) || (key43 === "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41,schemaPath:"#/properties/configurationHistory/properties/exports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs413 === errors){
if(data233.of !== undefined){
let data234 = data233.of;
const _errs414 = errors;
if(typeof data234 !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41+"/of",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data234 === "commits") || (data234 === "tracker"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41+"/of",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema6.properties.configurationHistory.properties.exports.items.properties.of.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid85 = _errs414 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data233.tracker !== undefined){
const _errs416 = errors;
if(typeof data233.tracker !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41+"/tracker",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid85 = _errs416 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data233.path !== undefined){
const _errs418 = errors;
if(typeof data233.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41+"/path",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid85 = _errs418 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data233.sha256 !== undefined){
const _errs420 = errors;
if(!(validate28(data233.sha256, {instancePath:instancePath+"/configurationHistory/exports/" + i41+"/sha256",parentData:data233,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid85 = _errs420 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data233.exportedAt !== undefined){
let data238 = data233.exportedAt;
const _errs421 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41+"/exportedAt",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid85 = _errs421 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data233.query !== undefined){
const _errs423 = errors;
if(typeof data233.query !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41+"/query",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid85 = _errs423 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data233.source !== undefined){
const _errs425 = errors;
if(!(validate30(data233.source, {instancePath:instancePath+"/configurationHistory/exports/" + i41+"/source",parentData:data233,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid85 = _errs425 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i41,schemaPath:"#/properties/configurationHistory/properties/exports/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid84 = _errs411 === errors;
if(!valid84){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports",schemaPath:"#/properties/configurationHistory/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid83 = _errs409 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data228.author !== undefined){
const _errs426 = errors;
if(!(validate51(data228.author, {instancePath:instancePath+"/configurationHistory/author",parentData:data228,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid83 = _errs426 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data228.source !== undefined){
const _errs427 = errors;
if(!(validate30(data228.source, {instancePath:instancePath+"/configurationHistory/source",parentData:data228,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid83 = _errs427 === errors;
}
else {
var valid83 = true;
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
var valid0 = _errs402 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
let data243 = data.delivery;
const _errs428 = errors;
if(errors === _errs428){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing40;
if(((data243.procedures === undefined) && (missing40 = "procedures")) || ((data243.published === undefined) && (missing40 = "published"))){
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs430 = errors;
for(const key44 in data243){
if(!(((key44 === "procedures") || (key44 === "published")) || (key44 === "publishedSource"))){
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs430 === errors){
if(data243.procedures !== undefined){
let data244 = data243.procedures;
const _errs431 = errors;
if(errors === _errs431){
if(Array.isArray(data244)){
var valid87 = true;
const len42 = data244.length;
for(let i42=0; i42<len42; i42++){
const _errs433 = errors;
if(!(validate371(data244[i42], {instancePath:instancePath+"/delivery/procedures/" + i42,parentData:data244,parentDataProperty:i42,rootData}))){
vErrors = collected(vErrors, validate371.errors);
errors = vErrors.length;
}
var valid87 = _errs433 === errors;
if(!valid87){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery/procedures",schemaPath:"#/properties/delivery/properties/procedures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid86 = _errs431 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data243.published !== undefined){
let data246 = data243.published;
const _errs434 = errors;
if(errors === _errs434){
if(Array.isArray(data246)){
var valid88 = true;
const len43 = data246.length;
for(let i43=0; i43<len43; i43++){
const _errs436 = errors;
if(!(validate376(data246[i43], {instancePath:instancePath+"/delivery/published/" + i43,parentData:data246,parentDataProperty:i43,rootData}))){
vErrors = collected(vErrors, validate376.errors);
errors = vErrors.length;
}
var valid88 = _errs436 === errors;
if(!valid88){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery/published",schemaPath:"#/properties/delivery/properties/published/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid86 = _errs434 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data243.publishedSource !== undefined){
const _errs437 = errors;
if(!(validate30(data243.publishedSource, {instancePath:instancePath+"/delivery/publishedSource",parentData:data243,parentDataProperty:"publishedSource",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid86 = _errs437 === errors;
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
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs428 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data249 = data.security;
const _errs438 = errors;
if(errors === _errs438){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
let missing41;
if((data249.keys === undefined) && (missing41 = "keys")){
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs440 = errors;
for(const key45 in data249){
if(!((((key45 === "integrity") || (key45 === "keys")) || (key45 === "findings")) || (key45 === "tests"))){
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs440 === errors){
if(data249.integrity !== undefined){
const _errs441 = errors;
if(!(validate381(data249.integrity, {instancePath:instancePath+"/security/integrity",parentData:data249,parentDataProperty:"integrity",rootData}))){
vErrors = collected(vErrors, validate381.errors);
errors = vErrors.length;
}
var valid89 = _errs441 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.keys !== undefined){
let data251 = data249.keys;
const _errs442 = errors;
if(errors === _errs442){
if(Array.isArray(data251)){
var valid90 = true;
const len44 = data251.length;
for(let i44=0; i44<len44; i44++){
const _errs444 = errors;
if(!(validate387(data251[i44], {instancePath:instancePath+"/security/keys/" + i44,parentData:data251,parentDataProperty:i44,rootData}))){
vErrors = collected(vErrors, validate387.errors);
errors = vErrors.length;
}
var valid90 = _errs444 === errors;
if(!valid90){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/keys",schemaPath:"#/properties/security/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid89 = _errs442 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.findings !== undefined){
let data253 = data249.findings;
const _errs445 = errors;
if(errors === _errs445){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
let missing42;
if((((data253.registers === undefined) && (missing42 = "registers")) || ((data253.items === undefined) && (missing42 = "items"))) || ((data253.index === undefined) && (missing42 = "index"))){
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs447 = errors;
for(const key46 in data253){
if(!(((key46 === "registers") || (key46 === "items")) || (key46 === "index"))){
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs447 === errors){
if(data253.registers !== undefined){
let data254 = data253.registers;
const _errs448 = errors;
if(errors === _errs448){
if(Array.isArray(data254)){
var valid92 = true;
const len45 = data254.length;
for(let i45=0; i45<len45; i45++){
let data255 = data254[i45];
const _errs450 = errors;
if(errors === _errs450){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing43;
if((((data255.review === undefined) && (missing43 = "review")) || ((data255.author === undefined) && (missing43 = "author"))) || ((data255.source === undefined) && (missing43 = "source"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45,schemaPath:"#/properties/security/properties/findings/properties/registers/items/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"}];
return false;
}
else {
const _errs452 = errors;
for(const key47 in data255){
if(!(((key47 === "review") || (key47 === "author")) || (key47 === "source"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45,schemaPath:"#/properties/security/properties/findings/properties/registers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs452 === errors){
if(data255.review !== undefined){
let data256 = data255.review;
const _errs453 = errors;
if(errors === _errs453){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing44;
if((((data256.version === undefined) && (missing44 = "version")) || ((data256.by === undefined) && (missing44 = "by"))) || ((data256.at === undefined) && (missing44 = "at"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs455 = errors;
for(const key48 in data256){
if(!(((key48 === "version") || (key48 === "by")) || (key48 === "at"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs455 === errors){
if(data256.version !== undefined){
const _errs456 = errors;
if(typeof data256.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45+"/review/version",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs456 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data256.by !== undefined){
const _errs458 = errors;
if(typeof data256.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45+"/review/by",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs458 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data256.at !== undefined){
let data259 = data256.at;
const _errs460 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45+"/review/at",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid94 = _errs460 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs453 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data255.author !== undefined){
const _errs462 = errors;
if(!(validate51(data255.author, {instancePath:instancePath+"/security/findings/registers/" + i45+"/author",parentData:data255,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid93 = _errs462 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data255.source !== undefined){
const _errs463 = errors;
if(!(validate30(data255.source, {instancePath:instancePath+"/security/findings/registers/" + i45+"/source",parentData:data255,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid93 = _errs463 === errors;
}
else {
var valid93 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i45,schemaPath:"#/properties/security/properties/findings/properties/registers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid92 = _errs450 === errors;
if(!valid92){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers",schemaPath:"#/properties/security/properties/findings/properties/registers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid91 = _errs448 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data253.items !== undefined){
let data262 = data253.items;
const _errs464 = errors;
if(errors === _errs464){
if(Array.isArray(data262)){
var valid95 = true;
const len46 = data262.length;
for(let i46=0; i46<len46; i46++){
const _errs466 = errors;
if(!(validate392(data262[i46], {instancePath:instancePath+"/security/findings/items/" + i46,parentData:data262,parentDataProperty:i46,rootData}))){
vErrors = collected(vErrors, validate392.errors);
errors = vErrors.length;
}
var valid95 = _errs466 === errors;
if(!valid95){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/items",schemaPath:"#/properties/security/properties/findings/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid91 = _errs464 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data253.index !== undefined){
const _errs467 = errors;
if(!(validate100(data253.index, {instancePath:instancePath+"/security/findings/index",parentData:data253,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid91 = _errs467 === errors;
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
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs445 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.tests !== undefined){
let data265 = data249.tests;
const _errs468 = errors;
if(errors === _errs468){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
let missing45;
if(((((data265.version === undefined) && (missing45 = "version")) || ((data265.items === undefined) && (missing45 = "items"))) || ((data265.author === undefined) && (missing45 = "author"))) || ((data265.source === undefined) && (missing45 = "source"))){
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs470 = errors;
for(const key49 in data265){
if(!((((key49 === "version") || (key49 === "items")) || (key49 === "author")) || (key49 === "source"))){
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs470 === errors){
if(data265.version !== undefined){
const _errs471 = errors;
if(typeof data265.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/tests/version",schemaPath:"#/properties/security/properties/tests/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs471 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data265.items !== undefined){
let data267 = data265.items;
const _errs473 = errors;
if(errors === _errs473){
if(Array.isArray(data267)){
var valid97 = true;
const len47 = data267.length;
for(let i47=0; i47<len47; i47++){
const _errs475 = errors;
if(!(validate396(data267[i47], {instancePath:instancePath+"/security/tests/items/" + i47,parentData:data267,parentDataProperty:i47,rootData}))){
vErrors = collected(vErrors, validate396.errors);
errors = vErrors.length;
}
var valid97 = _errs475 === errors;
if(!valid97){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/tests/items",schemaPath:"#/properties/security/properties/tests/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid96 = _errs473 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data265.author !== undefined){
const _errs476 = errors;
if(!(validate51(data265.author, {instancePath:instancePath+"/security/tests/author",parentData:data265,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid96 = _errs476 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data265.source !== undefined){
const _errs477 = errors;
if(!(validate30(data265.source, {instancePath:instancePath+"/security/tests/source",parentData:data265,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid96 = _errs477 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs468 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs438 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
