// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","changeRequests","plan","trend","defectCategories","risk","soup","sbom","vulnerabilities","notes","build","archive","delivery","waivers","people","coverage","provenance","approvals","packs","engine","security"],"properties":{"asOf":{"type":"integer"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"segregation":{"type":"string"},"segregationFound":{"type":"boolean"}}}},"markets":{"$ref":"#/definitions/shared1"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"technologies":{"$ref":"#/definitions/shared1"},"lane":{"type":"string","enum":["standard","expedited"]},"editionLevels":{"$ref":"#/definitions/shared1"},"waiverDemands":{"type":"object","additionalProperties":false,"required":["W1","W2"],"properties":{"W1":{"$ref":"#/definitions/WaiverDemand"},"W2":{"$ref":"#/definitions/WaiverDemand"}}}}},"release":{"type":"object","additionalProperties":false,"required":["version","versionScheme","commit","committedAt","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source","candidateDigest"],"properties":{"version":{"type":"string"},"versionScheme":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"commitFrom":{"type":"string","enum":["tag","option","head"]},"firstRelease":{"type":"boolean"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"releasedAt":{"type":"integer"}}}},"protectedBranches":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string"},"containsCommit":{"type":"boolean"}}}},"dirtyPaths":{"$ref":"#/definitions/shared1"},"shallow":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"$ref":"#/definitions/shared4"},"prerelease":{"$ref":"#/definitions/shared1"}}},"tag":{"type":"object","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"annotated":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string"}}}}},"baseline":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"committedAt":{"type":"integer"},"candidateDigest":{"$ref":"#/definitions/shared3"}}},"evidence":{"type":"object","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","items":{"$ref":"#/definitions/TestResult"}},"index":{"$ref":"#/definitions/shared5"},"required":{"type":"array","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"$ref":"#/definitions/shared4"},"runSetDigest":{"$ref":"#/definitions/shared3"},"lastFinishedAt":{"type":"integer"}}},"requirements":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Requirement"}},"index":{"$ref":"#/definitions/shared6"}}},"riskControls":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/RiskControl"}},"index":{"$ref":"#/definitions/shared6"}}},"verification":{"type":"object","additionalProperties":false,"required":["reports","dispositions","environments"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/VerificationReport"}},"dispositions":{"type":"array","items":{"$ref":"#/definitions/Disposition"}},"environments":{"type":"array","items":{"$ref":"#/definitions/TestEnvironment"}},"regression":{"$ref":"#/definitions/RegressionAnalysis"}}},"anomalies":{"type":"object","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed","listDigest","closedInDelta"],"properties":{"sourcesConfigured":{"$ref":"#/definitions/shared1"},"exports":{"type":"array","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","items":{"$ref":"#/definitions/Anomaly"}},"index":{"$ref":"#/definitions/shared6"},"closed":{"$ref":"#/definitions/shared1"},"listDigest":{"$ref":"#/definitions/shared3"},"closedInDelta":{"type":"array","items":{"$ref":"#/definitions/ClosedAnomaly"}}}},"analysis":{"type":"object","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","additionalProperties":false,"required":["commits","authors","requests","requestIndex","paths"],"properties":{"commits":{"type":"array","items":{"$ref":"#/definitions/Commit"}},"authors":{"$ref":"#/definitions/shared1"},"range":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"}}},"requests":{"type":"array","items":{"$ref":"#/definitions/MergeRequest"}},"requestIndex":{"$ref":"#/definitions/shared5"},"dependencies":{"type":"object","additionalProperties":false,"required":["added","removed","changed"],"properties":{"added":{"$ref":"#/definitions/shared1"},"removed":{"$ref":"#/definitions/shared1"},"changed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string"},"from":{"$ref":"#/definitions/shared1"},"to":{"$ref":"#/definitions/shared1"}}}}}},"paths":{"$ref":"#/definitions/shared1"},"control":{"type":"object","additionalProperties":false,"required":["after","reason","author","source"],"properties":{"after":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"}}}}},"changeRequests":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ChangeRequest"}},"index":{"$ref":"#/definitions/shared6"}}},"plan":{"type":"object","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"$ref":"#/definitions/shared8"},"documents":{"type":"array","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"$ref":"#/definitions/shared6"},"securityTasks":{"$ref":"#/definitions/shared8"}}},"trend":{"type":"object","additionalProperties":false,"required":["reviews"],"properties":{"reviews":{"type":"array","items":{"$ref":"#/definitions/TrendReview"}}}},"defectCategories":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/DefectCategory"}},"index":{"$ref":"#/definitions/shared6"}}},"risk":{"type":"object","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"},"riskFile":{"type":"object","additionalProperties":false,"required":["version","source"],"properties":{"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"changedAt":{"type":"integer"}}},"report":{"$ref":"#/definitions/RiskReport"}}},"soup":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/SoupItem"}},"index":{"$ref":"#/definitions/shared6"}}},"sbom":{"type":"object","additionalProperties":false,"required":["documents","components","index","baselineDocuments"],"properties":{"documents":{"$ref":"#/definitions/shared9"},"components":{"type":"array","items":{"$ref":"#/definitions/Component"}},"index":{"$ref":"#/definitions/shared6"},"baselineDocuments":{"$ref":"#/definitions/shared9"}}},"vulnerabilities":{"type":"object","additionalProperties":false,"required":["items","index","scans","unmatchedVex","catalogues"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"$ref":"#/definitions/shared6"},"scans":{"type":"array","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","items":{"$ref":"#/definitions/UnmatchedVex"}},"catalogues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["entries","source"],"properties":{"entries":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"releasedAt":{"type":"integer"}}}}}},"notes":{"type":"object","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"},"rebuild":{"$ref":"#/definitions/RebuildFacts"}}},"archive":{"type":"object","additionalProperties":false,"required":["items","readBack","drills"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ArchiveItem"}},"source":{"$ref":"#/definitions/Source"},"readBack":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256","at","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"retention":{"$ref":"#/definitions/Retention"},"drills":{"type":"array","items":{"$ref":"#/definitions/RestoreDrill"}}}},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"$ref":"#/definitions/shared6"}}},"assessment":{"type":"object","additionalProperties":false,"required":["version","changes","index","methods","author","source","changesSource"],"properties":{"version":{"type":"string"},"changes":{"type":"array","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"$ref":"#/definitions/shared6"},"methods":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"changesSource":{"$ref":"#/definitions/Source"},"from":{"$ref":"#/definitions/shared2"},"to":{"$ref":"#/definitions/shared2"},"threatModel":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string"},"reference":{"type":"string"}}},"attackSurface":{"type":"string"},"conclusion":{"type":"object","additionalProperties":false,"required":[],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"coverage":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/CoverageReport"}}}},"provenance":{"type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","items":{"$ref":"#/definitions/ProvenanceStatement"}}}},"approvals":{"type":"array","items":{"$ref":"#/definitions/Approval"}},"packs":{"type":"array","items":{"$ref":"#/definitions/PackInUse"}},"engine":{"type":"object","additionalProperties":false,"required":["version","validations"],"properties":{"version":{"type":"string"},"validations":{"$ref":"#/definitions/shared10"}}},"regulatory":{"type":"object","additionalProperties":false,"required":["version","decisions","index","author","source"],"properties":{"version":{"type":"string"},"decisions":{"type":"array","items":{"$ref":"#/definitions/RegulatoryDecision"}},"index":{"$ref":"#/definitions/shared6"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"none":{"type":"string"}}},"legacy":{"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"rationale":{"$ref":"#/definitions/LegacyItem"},"feedback":{"$ref":"#/definitions/LegacyItem"},"riskActivities":{"$ref":"#/definitions/LegacyItem"},"gapAnalysis":{"$ref":"#/definitions/LegacyItem"},"closurePlan":{"$ref":"#/definitions/LegacyItem"},"systemTests":{"$ref":"#/definitions/LegacyItem"}}},"configurationHistory":{"type":"object","additionalProperties":false,"required":["version","to","exports","author","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"exports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["of","path","sha256","exportedAt","source"],"properties":{"of":{"type":"string","enum":["commits","tracker"]},"tracker":{"type":"string"},"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"exportedAt":{"type":"integer"},"query":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"delivery":{"type":"object","additionalProperties":false,"required":["procedures","published"],"properties":{"procedures":{"type":"array","items":{"$ref":"#/definitions/DeliveryProcedure"}},"published":{"type":"array","items":{"$ref":"#/definitions/PublishedFile"}},"publishedSource":{"$ref":"#/definitions/Source"}}},"security":{"type":"object","additionalProperties":false,"required":["keys"],"properties":{"integrity":{"$ref":"#/definitions/IntegrityFacts"},"keys":{"type":"array","items":{"$ref":"#/definitions/SigningKey"}},"findings":{"type":"object","additionalProperties":false,"required":["registers","items","index"],"properties":{"registers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["review","author","source"],"properties":{"review":{"type":"object","additionalProperties":false,"required":["version","by","at"],"properties":{"version":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}}},"items":{"type":"array","items":{"$ref":"#/definitions/SecurityFinding"}},"index":{"$ref":"#/definitions/shared6"}}},"tests":{"type":"object","additionalProperties":false,"required":["version","items","author","source"],"properties":{"version":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/SecurityTest"}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}}}}},"definitions":{"Source":{"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}},"Person":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared7"}}},"Counts":{"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}},"Verification":{"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}},"EvidenceItem":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"},"collectedBy":{"$ref":"#/definitions/Person"},"attested":{"type":"boolean"},"upload":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string"},"checkedBy":{"type":"string"},"checkedAt":{"type":"integer"}}}}},"EvidenceKind":{"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"},"besideCandidate":{"type":"boolean"}}},"TestRun":{"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"$ref":"#/definitions/shared11"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}},"TestResult":{"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}},"RequiredTest":{"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared13"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared13"}}},"Requirement":{"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared16"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}},"RiskControl":{"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared17"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared16"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}},"VerificationReport":{"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}},"Disposition":{"type":"object","additionalProperties":false,"required":["report","test","cause","by","at","source"],"properties":{"report":{"type":"integer"},"test":{"type":"string"},"environment":{"type":"string"},"cause":{"type":"string"},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"anomaly":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"TestEnvironment":{"type":"object","additionalProperties":false,"required":["report","name","tools","source"],"properties":{"report":{"type":"integer"},"name":{"type":"string"},"hardware":{"type":"string"},"software":{"type":"string"},"tools":{"$ref":"#/definitions/shared11"},"executor":{"type":"string"},"responsible":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"RegressionAnalysis":{"type":"object","additionalProperties":false,"required":["version","to","scope","rationale","tests","by","at","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"scope":{"type":"string","enum":["all","selected"]},"rationale":{"type":"string"},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","test","results","source"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"environment":{"type":"string"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}}},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}},"AnomalyExport":{"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}},"ProblemReport":{"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}},"Anomaly":{"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared18"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"},"reconfirmed":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string"},"at":{"type":"integer"}}}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vex":{"type":"string"}}},"ClosedAnomaly":{"type":"object","additionalProperties":false,"required":["id","fixCommits","verifiedBy","source"],"properties":{"id":{"type":"string"},"fixCommits":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"closedBy":{"type":"string"},"closedAt":{"type":"integer"}}},"Finding":{"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}},"ToolRun":{"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"SecuritySignal":{"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency","line","unread"]},"pattern":{"type":"string"},"detail":{"type":"string"}}},"Commit":{"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source","changedPaths","controlled","changeRequests"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"},"changedPaths":{"type":"integer"},"controlled":{"type":"boolean"},"changeRequests":{"$ref":"#/definitions/shared1"}}},"AssessedChange":{"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}},"PlanTask":{"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}},"PlanDocument":{"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}},"Classification":{"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared17"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared19"}}},"RiskReport":{"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"reference":{"type":"string"},"approvedBy":{"type":"string"},"at":{"type":"integer"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"type":"string"},"anomalyListDigest":{"$ref":"#/definitions/shared3"}}},"SoupItem":{"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"},"pinnedAt":{"type":"integer"},"hazards":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"type":"string"},"at":{"type":"integer"},"by":{"type":"string"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"riskReference":{"type":"string"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"type":"string"},"monitoring":{"type":"string"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"type":"string"},"endsAt":{"type":"integer"},"endUnknown":{"type":"string"}}}}},"Component":{"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}},"SbomDocument":{"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}},"Vulnerability":{"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared18"},"security":{"$ref":"#/definitions/shared18"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"},"modifiedAt":{"type":"integer"}}},"VulnerabilityScan":{"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"},"inputs":{"type":"array","items":{"$ref":"#/definitions/shared3"}}}},"UnmatchedVex":{"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"NotedVulnerability":{"type":"object","additionalProperties":false,"required":["id","recorded","source"],"properties":{"id":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared20"},"remaining":{"$ref":"#/definitions/shared20"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared19"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}},"ArchiveItem":{"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}},"Artifact":{"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}},"WaiverDemand":{"type":"object","additionalProperties":false,"required":["days","approvals"],"properties":{"days":{"type":"integer"},"approvals":{"type":"array","items":{"$ref":"#/definitions/shared1"}}}},"WaiverClaim":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","subjectAuthors","conditions","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"}}}},"level":{"type":"string","enum":["block","warn"]},"ruleWaiver":{"type":"string","enum":["W0","W1","W2"]},"subjectAuthors":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared1"},"anomalies":{"$ref":"#/definitions/shared1"}}},"PersonEntry":{"type":"object","additionalProperties":false,"required":["id","roles","authoredInDelta","executedRuns"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"},"authoredInDelta":{"type":"boolean"},"executedRuns":{"$ref":"#/definitions/shared1"}}},"Ratio":{"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared21"},"total":{"$ref":"#/definitions/shared21"}}},"FileCoverage":{"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}},"CoverageReport":{"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}},"ProvenanceStatement":{"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"MergeRequest":{"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}},"ChangeRequest":{"type":"object","additionalProperties":false,"required":["id","title","state","author","commits","requests","problemReports","riskControlsAffected","source"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["proposed","approved","rejected"]},"title":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"commits":{"$ref":"#/definitions/shared1"},"requests":{"$ref":"#/definitions/shared1"},"problemReports":{"$ref":"#/definitions/shared1"},"riskControlsAffected":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"},"safetyAnalysis":{"type":"object","additionalProperties":false,"required":["conclusion","by","at"],"properties":{"conclusion":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"}}},"noRiskControlsAffected":{"type":"string"}}},"Approval":{"type":"object","additionalProperties":false,"required":["role","person","meaning","at","payload","evaluatedAt","version","keyState","verified","source"],"properties":{"role":{"type":"string"},"person":{"$ref":"#/definitions/Person"},"meaning":{"type":"string","enum":["review","approval","responsibility","authorship"]},"at":{"type":"integer"},"payload":{"$ref":"#/definitions/shared3"},"evaluatedAt":{"type":"integer"},"version":{"type":"string"},"keyState":{"type":"string","enum":["unsigned","trusted","untrusted","expired","revoked"]},"verified":{"type":"boolean"},"ownWorkReason":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"PackApproval":{"type":"object","additionalProperties":false,"required":["approver","at","source"],"properties":{"approver":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"PackInUse":{"type":"object","additionalProperties":false,"required":["name","kind","digest","authors","approvals"],"properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["rules","settings"]},"version":{"type":"string"},"digest":{"$ref":"#/definitions/shared3"},"approvals":{"$ref":"#/definitions/shared10"},"authors":{"$ref":"#/definitions/shared1"}}},"RegulatoryDecision":{"type":"object","additionalProperties":false,"required":["market","significant","approvalNeeded","source"],"properties":{"market":{"type":"string"},"significant":{"type":"boolean"},"approvalNeeded":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"approvalReference":{"type":"string"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"}}},"LegacyItem":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"by":{"type":"string"},"at":{"type":"integer"}}},"TrendReview":{"type":"object","additionalProperties":false,"required":["reviewedAt","by","basis","conclusion","actions","author","source"],"properties":{"reviewedAt":{"type":"integer"},"by":{"type":"string"},"basis":{"type":"string"},"conclusion":{"type":"string"},"actions":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"DefectCategory":{"type":"object","additionalProperties":false,"required":["key","technology","id","title","checks","findings","source"],"properties":{"key":{"type":"string"},"technology":{"type":"string"},"id":{"type":"string"},"title":{"type":"string"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tool","rules","runs"],"properties":{"tool":{"type":"string"},"rules":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared4"}}}},"findings":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}},"SecurityFinding":{"type":"object","additionalProperties":false,"required":["id","title","phase","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"source":{"$ref":"#/definitions/Source"},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"type":"string"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"type":"string"},"at":{"type":"integer"}}}}},"SecurityTest":{"type":"object","additionalProperties":false,"required":["kind","at","outcome","findings","source"],"properties":{"kind":{"type":"string","enum":["requirements","threatMitigation","vulnerability","penetration"]},"at":{"type":"integer"},"outcome":{"type":"string","enum":["passed","findings","failed"]},"findings":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"by":{"type":"string"},"independence":{"type":"string"},"report":{"type":"string"},"stillValid":{"type":"object","additionalProperties":false,"required":["reason","by","at"],"properties":{"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"RebuildFacts":{"type":"object","additionalProperties":false,"required":["version","commit","builder","artifacts","author","source"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"builder":{"type":"string"},"rebuiltAt":{"type":"integer"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","rebuiltSha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"unsignedSha256":{"$ref":"#/definitions/shared3"},"rebuiltSha256":{"$ref":"#/definitions/shared3"},"difference":{"type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"type":"string"},"reason":{"type":"string"},"acceptedBy":{"type":"string"},"acceptedAt":{"type":"integer"}}},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"Retention":{"type":"object","additionalProperties":false,"required":["lock","author","source"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"type":"integer"},"lockedUntil":{"type":"integer"},"lockedYears":{"type":"integer"},"productLifetimeYears":{"type":"integer"},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"type":"string"}}},"endOfMarketAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"RestoreDrill":{"type":"object","additionalProperties":false,"required":["version","kind","at","result","author","source"],"properties":{"version":{"type":"string"},"kind":{"type":"string","enum":["restore","restoreAndRebuild"]},"at":{"type":"integer"},"result":{"type":"string","enum":["passed","failed"]},"by":{"type":"string"},"reference":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"DeliveryProcedure":{"type":"object","additionalProperties":false,"required":["channel","procedure","covers","notApplicable","author","source"],"properties":{"channel":{"type":"string"},"title":{"type":"string"},"procedure":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"covers":{"$ref":"#/definitions/shared1"},"notApplicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["aspect","reason"],"properties":{"aspect":{"type":"string"},"reason":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"PublishedFile":{"type":"object","additionalProperties":false,"required":["channel","name","sha256","fetchedAt","signatureVerified","source"],"properties":{"channel":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"fetchedAt":{"type":"integer"},"signatureVerified":{"type":"boolean"},"instructions":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"IntegrityFacts":{"type":"object","additionalProperties":false,"required":["version","files","author","source"],"properties":{"version":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["artifact","path","kind","source"],"properties":{"artifact":{"$ref":"#/definitions/shared3"},"path":{"type":"string"},"kind":{"type":"string","enum":["executable","script","configuration"]},"coveredBy":{"type":"string","enum":["signature","signedHashList"]},"key":{"type":"string"},"verified":{"type":"boolean"},"verifiedAt":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SigningKey":{"type":"object","additionalProperties":false,"required":["id","source"],"properties":{"id":{"type":"string"},"fingerprint":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"custody":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"integer"},"by":{"type":"string"},"reference":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"shared1":{"type":"array","items":{"type":"string"}},"shared2":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"shared3":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared4":{"type":"array","items":{"type":"integer"}},"shared5":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}},"shared6":{"type":"object","additionalProperties":{"type":"integer"}},"shared7":{"type":"string","enum":["signed","gitAuthor","claimed"]},"shared8":{"type":"array","items":{"$ref":"#/definitions/PlanTask"}},"shared9":{"type":"array","items":{"$ref":"#/definitions/SbomDocument"}},"shared10":{"type":"array","items":{"$ref":"#/definitions/PackApproval"}},"shared12":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"shared11":{"type":"array","items":{"$ref":"#/definitions/shared12"}},"shared15":{"type":"string","enum":["requirement","riskControl"]},"shared14":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared15"},"id":{"type":"string"}}},"shared13":{"type":"array","items":{"$ref":"#/definitions/shared14"}},"shared16":{"type":"array","items":{"$ref":"#/definitions/Verification"}},"shared17":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"shared18":{"type":"string","enum":["acceptable","unacceptable","undecided"]},"shared19":{"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}},"shared20":{"type":"array","items":{"$ref":"#/definitions/NotedVulnerability"}},"shared21":{"type":"integer","minimum":0}}};
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

const schema8 = {"type":"object","additionalProperties":false,"required":["days","approvals"],"properties":{"days":{"type":"integer"},"approvals":{"type":"array","items":{"$ref":"#/definitions/shared1"}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.days === undefined) && (missing0 = "days")) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "days") || (key0 === "approvals"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.days !== undefined){
let data0 = data.days;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data1 = data.approvals;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate22(data1[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"};
const pattern0 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate30.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}};
const schema11 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate33.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evidence === undefined) && (missing0 = "evidence")) || ((data.path === undefined) && (missing0 = "path"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "evidence") || (key0 === "path")) || (key0 === "line")) || (key0 === "column")) || (key0 === "pointer"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evidence !== undefined){
const _errs2 = errors;
if(typeof data.evidence !== "string"){
validate35.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate35.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate35.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate35.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate35.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.source === undefined) && (missing0 = "source"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "sha256")) || (key0 === "source")) || (key0 === "version"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate32.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"array","items":{"type":"integer"}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"},"besideCandidate":{"type":"boolean"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.state === undefined) && (missing0 = "state"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "state")) || (key0 === "reason")) || (key0 === "unmatched")) || (key0 === "besideCandidate"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate49.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate49.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "missing") || (data1 === "unreadable")) || (data1 === "empty")) || (data1 === "present"))){
validate49.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate49.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(valid0){
if(data.besideCandidate !== undefined){
const _errs9 = errors;
if(typeof data.besideCandidate !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/besideCandidate",schemaPath:"#/properties/besideCandidate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"},"collectedBy":{"$ref":"#/definitions/Person"},"attested":{"type":"boolean"},"upload":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string"},"checkedBy":{"type":"string"},"checkedAt":{"type":"integer"}}}}};
const schema16 = {"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared7"}}};
const schema17 = {"type":"string","enum":["signed","gitAuthor","claimed"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "signed") || (data === "gitAuthor")) || (data === "claimed"))){
validate58.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.known === undefined) && (missing0 = "known"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "known"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate58(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate58.errors);
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
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
if(data.kind !== undefined){
const _errs4 = errors;
if(typeof data.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "present") || (data4 === "empty")) || (data4 === "unreadable"))){
validate52.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema15.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate33(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate52.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate52.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.commit !== undefined){
const _errs18 = errors;
if(!(validate30(data7.commit, {instancePath:instancePath+"/subject/commit",parentData:data7,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
if(!(validate33(data7.artifact, {instancePath:instancePath+"/subject/artifact",parentData:data7,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate52.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate52.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "content") || (data11 === "collection")) || (data11 === "record")) || (data11 === "observation")) || (data11 === "none"))){
validate52.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema15.properties.binding.enum},message:"must be equal to one of the allowed values"}];
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
validate52.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate52.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate52.errors = [{instancePath:instancePath+"/collector",schemaPath:"#/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data.collectedDigest, {instancePath:instancePath+"/collectedDigest",parentData:data,parentDataProperty:"collectedDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate52.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "line"))){
validate52.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data16.path !== undefined){
const _errs34 = errors;
if(typeof data16.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/boundBy/path",schemaPath:"#/properties/boundBy/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/boundBy/line",schemaPath:"#/properties/boundBy/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate52.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
validate52.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedBy !== undefined){
const _errs41 = errors;
if(!(validate57(data.collectedBy, {instancePath:instancePath+"/collectedBy",parentData:data,parentDataProperty:"collectedBy",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attested !== undefined){
const _errs42 = errors;
if(typeof data.attested !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upload !== undefined){
let data23 = data.upload;
const _errs44 = errors;
if(errors === _errs44){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing2;
if((data23.by === undefined) && (missing2 = "by")){
validate52.errors = [{instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key3 in data23){
if(!(((key3 === "by") || (key3 === "checkedBy")) || (key3 === "checkedAt"))){
validate52.errors = [{instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data23.by !== undefined){
const _errs47 = errors;
if(typeof data23.by !== "string"){
validate52.errors = [{instancePath:instancePath+"/upload/by",schemaPath:"#/properties/upload/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data23.checkedBy !== undefined){
const _errs49 = errors;
if(typeof data23.checkedBy !== "string"){
validate52.errors = [{instancePath:instancePath+"/upload/checkedBy",schemaPath:"#/properties/upload/properties/checkedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data23.checkedAt !== undefined){
let data26 = data23.checkedAt;
const _errs51 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate52.errors = [{instancePath:instancePath+"/upload/checkedAt",schemaPath:"#/properties/upload/properties/checkedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs51 === errors;
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
validate52.errors = [{instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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

const schema18 = {"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.passed === undefined) && (missing0 = "passed")) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.errored === undefined) && (missing0 = "errored"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.todo === undefined) && (missing0 = "todo"))) || ((data.inconclusive === undefined) && (missing0 = "inconclusive"))) || ((data.expectedFailure === undefined) && (missing0 = "expectedFailure"))) || ((data.unexpectedPass === undefined) && (missing0 = "unexpectedPass"))) || ((data.notRun === undefined) && (missing0 = "notRun"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.passed !== undefined){
let data0 = data.passed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate63.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/inconclusive",schemaPath:"#/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/expectedFailure",schemaPath:"#/properties/expectedFailure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/unexpectedPass",schemaPath:"#/properties/unexpectedPass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/notRun",schemaPath:"#/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"$ref":"#/definitions/shared11"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}};
const schema20 = {"type":"array","items":{"$ref":"#/definitions/shared12"}};
const schema21 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate69.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate69(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate65.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
validate65.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate33(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
if(!(validate63(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate63.errors);
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
if(!(validate68(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData}))){
vErrors = collected(vErrors, validate68.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
if(!(validate33(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate65.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.test === undefined) && (missing0 = "test")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.flaky === undefined) && (missing0 = "flaky"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.test !== undefined){
const _errs2 = errors;
if(typeof data.test !== "string"){
validate76.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate76.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data4 === "passed") || (data4 === "failed")) || (data4 === "errored")) || (data4 === "skipped")) || (data4 === "disabled")) || (data4 === "todo")) || (data4 === "inconclusive")) || (data4 === "expectedFailure")) || (data4 === "unexpectedPass")) || (data4 === "notRun"))){
validate76.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema22.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate76.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate76.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate43(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = collected(vErrors, validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared13"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared13"}}};
const schema25 = {"type":"array","items":{"$ref":"#/definitions/shared14"}};
const schema26 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared15"},"id":{"type":"string"}}};
const schema27 = {"type":"string","enum":["requirement","riskControl"]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "requirement") || (data === "riskControl"))){
validate86.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(!(validate86(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = collected(vErrors, validate86.errors);
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
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate85(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))) || ((data.verifiesRiskControl === undefined) && (missing0 = "verifiesRiskControl"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.breaks === undefined) && (missing0 = "breaks"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "key") || (key0 === "test")) || (key0 === "requiredBy")) || (key0 === "verifiesRiskControl")) || (key0 === "results")) || (key0 === "source")) || (key0 === "environment")) || (key0 === "breaks"))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate83.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate83.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate84(data.requiredBy, {instancePath:instancePath+"/requiredBy",parentData:data,parentDataProperty:"requiredBy",rootData}))){
vErrors = collected(vErrors, validate84.errors);
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
validate83.errors = [{instancePath:instancePath+"/verifiesRiskControl",schemaPath:"#/properties/verifiesRiskControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate43(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData}))){
vErrors = collected(vErrors, validate43.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate83.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate84(data.breaks, {instancePath:instancePath+"/breaks",parentData:data,parentDataProperty:"breaks",rootData}))){
vErrors = collected(vErrors, validate84.errors);
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
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared16"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}};
const schema29 = {"type":"array","items":{"$ref":"#/definitions/Verification"}};
const schema30 = {"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.method === undefined) && (missing0 = "method")) || ((data.source === undefined) && (missing0 = "source"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate98.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "test") || (data0 === "review")) || (data0 === "analysis")) || (data0 === "inspection"))){
validate98.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema30.properties.method.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate98.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate98.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate98(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.inScope === undefined) && (missing0 = "inScope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.suspect === undefined) && (missing0 = "suspect"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.refines === undefined) && (missing0 = "refines"))) || ((data.suspectReasons === undefined) && (missing0 = "suspectReasons"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema28.properties, key0))){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate96.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate96.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate96.errors = [{instancePath:instancePath+"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate96.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate96.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate97(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate97.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate96.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate96.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":{"type":"integer"}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate107.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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

const schema32 = {"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared17"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared16"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}};
const schema33 = {"type":"string","enum":["software","hardware","independentSystem","procedure"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "software") || (data === "hardware")) || (data === "independentSystem")) || (data === "procedure"))){
validate110.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "location")) || (key0 === "items")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "title"))){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate109.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate110(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate110.errors);
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
if(!(validate97(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate97.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate109.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "author")) || (key0 === "signedAt")) || (key0 === "runSetDigest")) || (key0 === "version")) || (key0 === "conclusion")) || (key0 === "source")) || (key0 === "commit"))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
validate117.errors = [{instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate33(data.runSetDigest, {instancePath:instancePath+"/runSetDigest",parentData:data,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate117.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate117.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "acceptable") || (data5 === "notAcceptable"))){
validate117.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema34.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"required":["report","test","cause","by","at","source"],"properties":{"report":{"type":"integer"},"test":{"type":"string"},"environment":{"type":"string"},"cause":{"type":"string"},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"anomaly":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.report === undefined) && (missing0 = "report")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.source === undefined) && (missing0 = "source"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "report") || (key0 === "test")) || (key0 === "environment")) || (key0 === "cause")) || (key0 === "by")) || (key0 === "at")) || (key0 === "anomaly")) || (key0 === "source"))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.report !== undefined){
let data0 = data.report;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate123.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate57(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
validate123.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/anomaly",schemaPath:"#/properties/anomaly/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["report","name","tools","source"],"properties":{"report":{"type":"integer"},"name":{"type":"string"},"hardware":{"type":"string"},"software":{"type":"string"},"tools":{"$ref":"#/definitions/shared11"},"executor":{"type":"string"},"responsible":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.report === undefined) && (missing0 = "report")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "report") || (key0 === "name")) || (key0 === "hardware")) || (key0 === "software")) || (key0 === "tools")) || (key0 === "executor")) || (key0 === "responsible")) || (key0 === "source"))){
validate127.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.report !== undefined){
let data0 = data.report;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate127.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate127.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate127.errors = [{instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate127.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate68(data.tools, {instancePath:instancePath+"/tools",parentData:data,parentDataProperty:"tools",rootData}))){
vErrors = collected(vErrors, validate68.errors);
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
validate127.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate127.errors = [{instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["version","to","scope","rationale","tests","by","at","source"],"properties":{"version":{"type":"string"},"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"},"scope":{"type":"string","enum":["all","selected"]},"rationale":{"type":"string"},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","test","results","source"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"environment":{"type":"string"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}}},"by":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.version === undefined) && (missing0 = "version")) || ((data.to === undefined) && (missing0 = "to"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.rationale === undefined) && (missing0 = "rationale"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.source === undefined) && (missing0 = "source"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
validate131.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate131.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
if(!(validate30(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate131.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "all") || (data3 === "selected"))){
validate131.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema37.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate131.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate131.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!(((((key1 === "key") || (key1 === "test")) || (key1 === "environment")) || (key1 === "results")) || (key1 === "source"))){
validate131.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.key !== undefined){
const _errs15 = errors;
if(typeof data6.key !== "string"){
validate131.errors = [{instancePath:instancePath+"/tests/" + i0+"/key",schemaPath:"#/properties/tests/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate131.errors = [{instancePath:instancePath+"/tests/" + i0+"/test",schemaPath:"#/properties/tests/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate131.errors = [{instancePath:instancePath+"/tests/" + i0+"/environment",schemaPath:"#/properties/tests/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate43(data6.results, {instancePath:instancePath+"/tests/" + i0+"/results",parentData:data6,parentDataProperty:"results",rootData}))){
vErrors = collected(vErrors, validate43.errors);
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
if(!(validate35(data6.source, {instancePath:instancePath+"/tests/" + i0+"/source",parentData:data6,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate131.errors = [{instancePath:instancePath+"/tests/" + i0,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate131.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
validate131.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.tracker === undefined) && (missing0 = "tracker")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.declaredTotal === undefined) && (missing0 = "declaredTotal"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tracker") || (key0 === "query")) || (key0 === "declaredTotal")) || (key0 === "counted")) || (key0 === "extractedAt")) || (key0 === "author")) || (key0 === "source")) || (key0 === "file"))){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tracker !== undefined){
const _errs2 = errors;
if(typeof data.tracker !== "string"){
validate140.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate140.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate140.errors = [{instancePath:instancePath+"/declaredTotal",schemaPath:"#/properties/declaredTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate140.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate140.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate140.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.source === undefined) && (missing0 = "source"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate144.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "open") || (data3 === "closed"))){
validate144.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema39.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate144.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate144.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate144.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared18"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"},"reconfirmed":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string"},"at":{"type":"integer"}}}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vex":{"type":"string"}}};
const schema41 = {"type":"string","enum":["acceptable","unacceptable","undecided"]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "acceptable") || (data === "unacceptable")) || (data === "undecided"))){
validate159.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.affectsRelease === undefined) && (missing0 = "affectsRelease"))) || ((data.affectedVersions === undefined) && (missing0 = "affectedVersions"))) || ((data.affectedItems === undefined) && (missing0 = "affectedItems"))) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.hazardousSituations === undefined) && (missing0 = "hazardousSituations"))) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.failingTests === undefined) && (missing0 = "failingTests"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.vulnerabilityIds === undefined) && (missing0 = "vulnerabilityIds"))) || ((data.source === undefined) && (missing0 = "source"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate148.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/affectsRelease",schemaPath:"#/properties/affectsRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate33(data.contentDigest, {instancePath:instancePath+"/contentDigest",parentData:data,parentDataProperty:"contentDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate148.errors = [{instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate148.errors = [{instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate148.errors = [{instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data19.performance !== undefined){
const _errs33 = errors;
if(typeof data19.performance !== "string"){
validate148.errors = [{instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate148.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data23){
if(!((((key2 === "relevant") || (key2 === "rationale")) || (key2 === "by")) || (key2 === "at"))){
validate148.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data23.relevant !== undefined){
const _errs42 = errors;
if(typeof data23.relevant !== "boolean"){
validate148.errors = [{instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate148.errors = [{instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate148.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate148.errors = [{instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(func2.call(schema40.properties.evaluation.properties, key3))){
validate148.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data30.outcome !== undefined){
const _errs57 = errors;
if(!(validate159(data30.outcome, {instancePath:instancePath+"/evaluation/outcome",parentData:data30,parentDataProperty:"outcome",rootData}))){
vErrors = collected(vErrors, validate159.errors);
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
validate148.errors = [{instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate58(data30.known, {instancePath:instancePath+"/evaluation/known",parentData:data30,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate58.errors);
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
validate148.errors = [{instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate148.errors = [{instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data30.contentDigest, {instancePath:instancePath+"/evaluation/contentDigest",parentData:data30,parentDataProperty:"contentDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate148.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key4 in data39){
if(!((key4 === "by") || (key4 === "at"))){
validate148.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data39.by !== undefined){
const _errs73 = errors;
if(typeof data39.by !== "string"){
validate148.errors = [{instancePath:instancePath+"/evaluation/reconfirmed/by",schemaPath:"#/properties/evaluation/properties/reconfirmed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/evaluation/reconfirmed/at",schemaPath:"#/properties/evaluation/properties/reconfirmed/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate148.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate148.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate148.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate148.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key5 in data45){
if(!(((((key5 === "impact") || (key5 === "cwe")) || (key5 === "rationale")) || (key5 === "by")) || (key5 === "at"))){
validate148.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data45.impact !== undefined){
let data46 = data45.impact;
const _errs86 = errors;
if(typeof data46 !== "string"){
validate148.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data46 === "none") || (data46 === "possible")) || (data46 === "vulnerability"))){
validate148.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema40.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
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
validate148.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate148.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate148.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["id","fixCommits","verifiedBy","source"],"properties":{"id":{"type":"string"},"fixCommits":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"closedBy":{"type":"string"},"closedAt":{"type":"integer"}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.fixCommits === undefined) && (missing0 = "fixCommits"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fixCommits")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "closedBy")) || (key0 === "closedAt"))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate168.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate168.errors = [{instancePath:instancePath+"/closedBy",schemaPath:"#/properties/closedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/closedAt",schemaPath:"#/properties/closedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate173.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate173.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate173.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate173.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
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
if(data.tool !== undefined){
const _errs4 = errors;
if(typeof data.tool !== "string"){
validate177.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate177.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema44.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate177.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate177.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate177.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate177.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "justification"))){
validate177.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate177.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "accepted") || (data9 === "underReview")) || (data9 === "rejected"))){
validate177.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema44.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate177.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate177.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source","changedPaths","controlled","changeRequests"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"},"changedPaths":{"type":"integer"},"controlled":{"type":"boolean"},"changeRequests":{"$ref":"#/definitions/shared1"}}};
const schema46 = {"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency","line","unread"]},"pattern":{"type":"string"},"detail":{"type":"string"}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pattern")) || (key0 === "detail"))){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate182.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "path") || (data0 === "message")) || (data0 === "dependency")) || (data0 === "line")) || (data0 === "unread"))){
validate182.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate182.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate182.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.changedPaths === undefined) && (missing0 = "changedPaths"))) || ((data.controlled === undefined) && (missing0 = "controlled"))) || ((data.changeRequests === undefined) && (missing0 = "changeRequests"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate30(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate180.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate180.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate182(data5[i0], {instancePath:instancePath+"/securitySignals/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate182.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate180.errors = [{instancePath:instancePath+"/changedPaths",schemaPath:"#/properties/changedPaths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate180.errors = [{instancePath:instancePath+"/controlled",schemaPath:"#/properties/controlled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.labels === undefined) && (missing0 = "labels"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
validate190.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate190.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "open") || (data2 === "merged")) || (data2 === "closed"))){
validate190.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema47.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate190.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.headCommit, {instancePath:instancePath+"/headCommit",parentData:data,parentDataProperty:"headCommit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
if(!(validate30(data.mergeCommit, {instancePath:instancePath+"/mergeCommit",parentData:data,parentDataProperty:"mergeCommit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate190.errors = [{instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate190.errors = [{instancePath:instancePath+"/mergedBy",schemaPath:"#/properties/mergedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data11){
if(!((((key1 === "by") || (key1 === "state")) || (key1 === "commit")) || (key1 === "at"))){
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data11.by !== undefined){
const _errs24 = errors;
if(typeof data11.by !== "string"){
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "approved") || (data13 === "changesRequested")) || (data13 === "dismissed")) || (data13 === "commented"))){
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema47.properties.approvals.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate30(data11.commit, {instancePath:instancePath+"/approvals/" + i0+"/commit",parentData:data11,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate190.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate190.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate190.errors = [{instancePath:instancePath+"/approvalsRequired",schemaPath:"#/properties/approvalsRequired/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","additionalProperties":false,"required":["id","title","state","author","commits","requests","problemReports","riskControlsAffected","source"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["proposed","approved","rejected"]},"title":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"commits":{"$ref":"#/definitions/shared1"},"requests":{"$ref":"#/definitions/shared1"},"problemReports":{"$ref":"#/definitions/shared1"},"riskControlsAffected":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"approver":{"type":"string"},"approverKnown":{"$ref":"#/definitions/shared7"},"approvedAt":{"type":"integer"},"safetyAnalysis":{"type":"object","additionalProperties":false,"required":["conclusion","by","at"],"properties":{"conclusion":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"}}},"noRiskControlsAffected":{"type":"string"}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.problemReports === undefined) && (missing0 = "problemReports"))) || ((data.riskControlsAffected === undefined) && (missing0 = "riskControlsAffected"))) || ((data.source === undefined) && (missing0 = "source"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate208.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "proposed") || (data1 === "approved")) || (data1 === "rejected"))){
validate208.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema48.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate208.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate208.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate58(data.approverKnown, {instancePath:instancePath+"/approverKnown",parentData:data,parentDataProperty:"approverKnown",rootData}))){
vErrors = collected(vErrors, validate58.errors);
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
validate208.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data12){
if(!((((key1 === "conclusion") || (key1 === "by")) || (key1 === "at")) || (key1 === "reference"))){
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data12.conclusion !== undefined){
const _errs22 = errors;
if(typeof data12.conclusion !== "string"){
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis/conclusion",schemaPath:"#/properties/safetyAnalysis/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis/by",schemaPath:"#/properties/safetyAnalysis/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis/at",schemaPath:"#/properties/safetyAnalysis/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis/reference",schemaPath:"#/properties/safetyAnalysis/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath:instancePath+"/safetyAnalysis",schemaPath:"#/properties/safetyAnalysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate208.errors = [{instancePath:instancePath+"/noRiskControlsAffected",schemaPath:"#/properties/noRiskControlsAffected/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"array","items":{"$ref":"#/definitions/PlanTask"}};
const schema50 = {"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate219.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate219.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "done")) || (data3 === "notNeeded"))){
validate219.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema50.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate219.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "version"))){
validate219.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.id !== undefined){
const _errs15 = errors;
if(typeof data6.id !== "string"){
validate219.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate219(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate219.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
validate224.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate224.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate224.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate224.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate224.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema51.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate224.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate224.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate224.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["reviewedAt","by","basis","conclusion","actions","author","source"],"properties":{"reviewedAt":{"type":"integer"},"by":{"type":"string"},"basis":{"type":"string"},"conclusion":{"type":"string"},"actions":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.reviewedAt === undefined) && (missing0 = "reviewedAt")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "reviewedAt") || (key0 === "by")) || (key0 === "basis")) || (key0 === "conclusion")) || (key0 === "actions")) || (key0 === "author")) || (key0 === "source"))){
validate229.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reviewedAt !== undefined){
let data0 = data.reviewedAt;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate229.errors = [{instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate229.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":false,"required":["key","technology","id","title","checks","findings","source"],"properties":{"key":{"type":"string"},"technology":{"type":"string"},"id":{"type":"string"},"title":{"type":"string"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tool","rules","runs"],"properties":{"tool":{"type":"string"},"rules":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared4"}}}},"findings":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.technology === undefined) && (missing0 = "technology"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "key") || (key0 === "technology")) || (key0 === "id")) || (key0 === "title")) || (key0 === "checks")) || (key0 === "findings")) || (key0 === "source"))){
validate234.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate234.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate234.errors = [{instancePath:instancePath+"/technology",schemaPath:"#/properties/technology/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate234.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate234.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate234.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "tool") || (key1 === "rules")) || (key1 === "runs"))){
validate234.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.tool !== undefined){
const _errs15 = errors;
if(typeof data5.tool !== "string"){
validate234.errors = [{instancePath:instancePath+"/checks/" + i0+"/tool",schemaPath:"#/properties/checks/items/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate43(data5.runs, {instancePath:instancePath+"/checks/" + i0+"/runs",parentData:data5,parentDataProperty:"runs",rootData}))){
vErrors = collected(vErrors, validate43.errors);
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
validate234.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate234.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate43(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate43.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared17"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared19"}}};
const schema55 = {"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reference === undefined) && (missing0 = "reference")) || ((data.found === undefined) && (missing0 = "found"))){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reference") || (key0 === "found"))){
validate246.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reference !== undefined){
const _errs2 = errors;
if(typeof data.reference !== "string"){
validate246.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate246.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate241.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
validate241.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate241.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((((((key1 === "control") || (key1 === "location")) || (key1 === "reference")) || (key1 === "referenceFound")) || (key1 === "controlFound")) || (key1 === "source")) || (key1 === "controlLocation"))){
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.control !== undefined){
const _errs10 = errors;
if(typeof data3.control !== "string"){
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate110(data3.location, {instancePath:instancePath+"/reductions/" + i0+"/location",parentData:data3,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate110.errors);
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
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate35(data3.source, {instancePath:instancePath+"/reductions/" + i0+"/source",parentData:data3,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate241.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate241.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate246(data.riskFile, {instancePath:instancePath+"/riskFile",parentData:data,parentDataProperty:"riskFile",rootData}))){
vErrors = collected(vErrors, validate246.errors);
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
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"reference":{"type":"string"},"approvedBy":{"type":"string"},"at":{"type":"integer"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"type":"string"},"anomalyListDigest":{"$ref":"#/definitions/shared3"}}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema56.properties, key0))){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate250.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate250.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate250.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate250.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate250.errors = [{instancePath:instancePath+"/planImplemented",schemaPath:"#/properties/planImplemented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate250.errors = [{instancePath:instancePath+"/overallAcceptable",schemaPath:"#/properties/overallAcceptable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate250.errors = [{instancePath:instancePath+"/postProduction",schemaPath:"#/properties/postProduction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data.anomalyListDigest, {instancePath:instancePath+"/anomalyListDigest",parentData:data,parentDataProperty:"anomalyListDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"},"pinnedAt":{"type":"integer"},"hazards":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"type":"string"},"at":{"type":"integer"},"by":{"type":"string"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"riskReference":{"type":"string"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"type":"string"},"monitoring":{"type":"string"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"type":"string"},"endsAt":{"type":"integer"},"endUnknown":{"type":"string"}}}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema57.properties, key0))){
validate255.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate255.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate255.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/pinnedAt",schemaPath:"#/properties/pinnedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate255.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data9){
if(!(((((key1 === "version") || (key1 === "at")) || (key1 === "by")) || (key1 === "archived")) || (key1 === "hazardRelevant"))){
validate255.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data9.version !== undefined){
const _errs21 = errors;
if(typeof data9.version !== "string"){
validate255.errors = [{instancePath:instancePath+"/review/version",schemaPath:"#/properties/review/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/review/at",schemaPath:"#/properties/review/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate255.errors = [{instancePath:instancePath+"/review/by",schemaPath:"#/properties/review/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data13){
if(!((key2 === "path") || (key2 === "sha256"))){
validate255.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data13.path !== undefined){
const _errs30 = errors;
if(typeof data13.path !== "string"){
validate255.errors = [{instancePath:instancePath+"/review/archived/path",schemaPath:"#/properties/review/properties/archived/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data13.sha256, {instancePath:instancePath+"/review/archived/sha256",parentData:data13,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate255.errors = [{instancePath:instancePath+"/review/archived",schemaPath:"#/properties/review/properties/archived/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate255.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data17){
if(!((key3 === "id") || (key3 === "riskReference"))){
validate255.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data17.id !== undefined){
const _errs38 = errors;
if(typeof data17.id !== "string"){
validate255.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0+"/id",schemaPath:"#/properties/review/properties/hazardRelevant/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0+"/riskReference",schemaPath:"#/properties/review/properties/hazardRelevant/items/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/review/hazardRelevant/" + i0,schemaPath:"#/properties/review/properties/hazardRelevant/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate255.errors = [{instancePath:instancePath+"/review/hazardRelevant",schemaPath:"#/properties/review/properties/hazardRelevant/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate255.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate255.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key4 in data20){
if(!((key4 === "reason") || (key4 === "monitoring"))){
validate255.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data20.reason !== undefined){
const _errs45 = errors;
if(typeof data20.reason !== "string"){
validate255.errors = [{instancePath:instancePath+"/noList/reason",schemaPath:"#/properties/noList/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/noList/monitoring",schemaPath:"#/properties/noList/properties/monitoring/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/noList",schemaPath:"#/properties/noList/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate255.errors = [{instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data23.level !== undefined){
const _errs52 = errors;
if(typeof data23.level !== "string"){
validate255.errors = [{instancePath:instancePath+"/support/level",schemaPath:"#/properties/support/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/support/endsAt",schemaPath:"#/properties/support/properties/endsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate255.errors = [{instancePath:instancePath+"/support/endUnknown",schemaPath:"#/properties/support/properties/endUnknown/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate255.errors = [{instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"array","items":{"$ref":"#/definitions/SbomDocument"}};
const schema59 = {"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt")) || (key0 === "serialNumber")) || (key0 === "authors")) || (key0 === "missing"))){
validate262.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate262.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate262.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate262.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "purl")) || (key1 === "sha256"))){
validate262.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate262.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate262.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate262.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data3.sha256, {instancePath:instancePath+"/subject/sha256",parentData:data3,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate262.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate262.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate262.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate262.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "author") || (data12 === "timestamp")) || (data12 === "relationships"))){
validate262.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema59.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate262(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate262.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.licenses === undefined) && (missing0 = "licenses"))) || ((data.missing === undefined) && (missing0 = "missing"))){
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
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate268.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate268.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema60.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate268.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate268.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate268.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "supplier") || (data13 === "version")) || (data13 === "identifier")) || (data13 === "relationship"))){
validate268.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema60.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate268.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate268.errors = [{instancePath:instancePath+"/supportLevel",schemaPath:"#/properties/supportLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/supportEndsAt",schemaPath:"#/properties/supportEndsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate268.errors = [{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared18"},"security":{"$ref":"#/definitions/shared18"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"},"modifiedAt":{"type":"integer"}}};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
validate275.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate275.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "negligible")) || (data4 === "unknown"))){
validate275.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema61.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate275.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "listed") || (key1 === "since"))){
validate275.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.listed !== undefined){
const _errs14 = errors;
if(typeof data5.listed !== "boolean"){
validate275.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate275.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate275.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate275.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate275.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key2 in data12){
if(!(func2.call(schema61.properties.vex.properties, key2))){
validate275.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.status !== undefined){
let data13 = data12.status;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate275.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "not_affected") || (data13 === "affected")) || (data13 === "fixed")) || (data13 === "under_investigation"))){
validate275.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema61.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate275.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate58(data12.known, {instancePath:instancePath+"/vex/known",parentData:data12,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate58.errors);
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
validate275.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate275.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "artifact") || (data17 === "product")) || (data17 === "component"))){
validate275.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema61.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data12.source, {instancePath:instancePath+"/vex/source",parentData:data12,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate275.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate275.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data24){
if(!((((((((key3 === "safety") || (key3 === "security")) || (key3 === "controls")) || (key3 === "author")) || (key3 === "source")) || (key3 === "action")) || (key3 === "by")) || (key3 === "at"))){
validate275.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data24.safety !== undefined){
const _errs50 = errors;
if(!(validate159(data24.safety, {instancePath:instancePath+"/risk/safety",parentData:data24,parentDataProperty:"safety",rootData}))){
vErrors = collected(vErrors, validate159.errors);
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
if(!(validate159(data24.security, {instancePath:instancePath+"/risk/security",parentData:data24,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate159.errors);
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
if(!(validate57(data24.author, {instancePath:instancePath+"/risk/author",parentData:data24,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data24.source, {instancePath:instancePath+"/risk/source",parentData:data24,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate275.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate275.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate275.errors = [{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate275.errors = [{instancePath:instancePath+"/modifiedAt",schemaPath:"#/properties/modifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"},"inputs":{"type":"array","items":{"$ref":"#/definitions/shared3"}}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.format === undefined) && (missing0 = "format"))){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
validate288.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate288.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate288.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate288.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate288.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate33(data9[i0], {instancePath:instancePath+"/inputs/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate292.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate292.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate292.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate292.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate296.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate296.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate296.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate296.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate296.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate296.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate296.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate296.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate296.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate296.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate296.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared20"},"remaining":{"$ref":"#/definitions/shared20"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};
const schema66 = {"type":"array","items":{"$ref":"#/definitions/NotedVulnerability"}};
const schema67 = {"type":"object","additionalProperties":false,"required":["id","recorded","source"],"properties":{"id":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.source === undefined) && (missing0 = "source"))){
validate303.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "recorded")) || (key0 === "source"))){
validate303.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate303.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
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
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate303(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate303.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate300.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate300.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate300.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate302(data.fixed, {instancePath:instancePath+"/fixed",parentData:data,parentDataProperty:"fixed",rootData}))){
vErrors = collected(vErrors, validate302.errors);
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
if(!(validate302(data.remaining, {instancePath:instancePath+"/remaining",parentData:data,parentDataProperty:"remaining",rootData}))){
vErrors = collected(vErrors, validate302.errors);
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared19"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
validate312.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate312.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate312.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate312.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.name !== undefined){
const _errs13 = errors;
if(typeof data5.name !== "string"){
validate312.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate312.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate312.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "digest"))){
validate312.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate312.errors = [{instancePath:instancePath+"/images/" + i1+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/images/" + i1+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate312.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate312.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate312.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.name !== undefined){
const _errs33 = errors;
if(typeof data14.name !== "string"){
validate312.errors = [{instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data14.sha256, {instancePath:instancePath+"/outputs/" + i2+"/sha256",parentData:data14,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate312.errors = [{instancePath:instancePath+"/outputs/" + i2+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate312.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate312.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
if(!(validate246(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData}))){
vErrors = collected(vErrors, validate246.errors);
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
validate312.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate312.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["version","commit","builder","artifacts","author","source"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"builder":{"type":"string"},"rebuiltAt":{"type":"integer"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","rebuiltSha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"unsignedSha256":{"$ref":"#/definitions/shared3"},"rebuiltSha256":{"$ref":"#/definitions/shared3"},"difference":{"type":"object","additionalProperties":false,"required":["report"],"properties":{"report":{"type":"string"},"reason":{"type":"string"},"acceptedBy":{"type":"string"},"acceptedAt":{"type":"integer"}}},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate321.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "commit")) || (key0 === "builder")) || (key0 === "rebuiltAt")) || (key0 === "artifacts")) || (key0 === "author")) || (key0 === "source"))){
validate321.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate321.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate321.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate321.errors = [{instancePath:instancePath+"/rebuiltAt",schemaPath:"#/properties/rebuiltAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((((((key1 === "name") || (key1 === "sha256")) || (key1 === "unsignedSha256")) || (key1 === "rebuiltSha256")) || (key1 === "difference")) || (key1 === "source"))){
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.name !== undefined){
const _errs14 = errors;
if(typeof data5.name !== "string"){
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/name",schemaPath:"#/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data5.sha256, {instancePath:instancePath+"/artifacts/" + i0+"/sha256",parentData:data5,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
if(!(validate33(data5.unsignedSha256, {instancePath:instancePath+"/artifacts/" + i0+"/unsignedSha256",parentData:data5,parentDataProperty:"unsignedSha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
if(!(validate33(data5.rebuiltSha256, {instancePath:instancePath+"/artifacts/" + i0+"/rebuiltSha256",parentData:data5,parentDataProperty:"rebuiltSha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data10){
if(!((((key2 === "report") || (key2 === "reason")) || (key2 === "acceptedBy")) || (key2 === "acceptedAt"))){
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data10.report !== undefined){
const _errs22 = errors;
if(typeof data10.report !== "string"){
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/report",schemaPath:"#/properties/artifacts/items/properties/difference/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/reason",schemaPath:"#/properties/artifacts/items/properties/difference/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/acceptedBy",schemaPath:"#/properties/artifacts/items/properties/difference/properties/acceptedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference/acceptedAt",schemaPath:"#/properties/artifacts/items/properties/difference/properties/acceptedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0+"/difference",schemaPath:"#/properties/artifacts/items/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate35(data5.source, {instancePath:instancePath+"/artifacts/" + i0+"/source",parentData:data5,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate321.errors = [{instancePath:instancePath+"/artifacts/" + i0,schemaPath:"#/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate321.errors = [{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate330.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate330.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate330.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate330.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate330.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
if(!(validate33(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","additionalProperties":false,"required":["lock","author","source"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"type":"integer"},"lockedUntil":{"type":"integer"},"lockedYears":{"type":"integer"},"productLifetimeYears":{"type":"integer"},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"type":"string"}}},"endOfMarketAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.lock === undefined) && (missing0 = "lock")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate337.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema71.properties, key0))){
validate337.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock !== undefined){
let data0 = data.lock;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate337.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "compliance") || (data0 === "governance")) || (data0 === "none"))){
validate337.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues: schema71.properties.lock.enum},message:"must be equal to one of the allowed values"}];
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
validate337.errors = [{instancePath:instancePath+"/lockedAt",schemaPath:"#/properties/lockedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate337.errors = [{instancePath:instancePath+"/lockedUntil",schemaPath:"#/properties/lockedUntil/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate337.errors = [{instancePath:instancePath+"/lockedYears",schemaPath:"#/properties/lockedYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate337.errors = [{instancePath:instancePath+"/productLifetimeYears",schemaPath:"#/properties/productLifetimeYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate337.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "active") || (key1 === "reference"))){
validate337.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.active !== undefined){
const _errs15 = errors;
if(typeof data5.active !== "boolean"){
validate337.errors = [{instancePath:instancePath+"/hold/active",schemaPath:"#/properties/hold/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate337.errors = [{instancePath:instancePath+"/hold/reference",schemaPath:"#/properties/hold/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate337.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate337.errors = [{instancePath:instancePath+"/endOfMarketAt",schemaPath:"#/properties/endOfMarketAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate337.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","additionalProperties":false,"required":["version","kind","at","result","author","source"],"properties":{"version":{"type":"string"},"kind":{"type":"string","enum":["restore","restoreAndRebuild"]},"at":{"type":"integer"},"result":{"type":"string","enum":["passed","failed"]},"by":{"type":"string"},"reference":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate341.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "kind")) || (key0 === "at")) || (key0 === "result")) || (key0 === "by")) || (key0 === "reference")) || (key0 === "author")) || (key0 === "source"))){
validate341.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate341.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate341.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "restore") || (data1 === "restoreAndRebuild"))){
validate341.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate341.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate341.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "passed") || (data3 === "failed"))){
validate341.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema72.properties.result.enum},message:"must be equal to one of the allowed values"}];
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
validate341.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate341.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs14 = errors;
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate341.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","subjectAuthors","conditions","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"}}}},"level":{"type":"string","enum":["block","warn"]},"ruleWaiver":{"type":"string","enum":["W0","W1","W2"]},"subjectAuthors":{"$ref":"#/definitions/shared1"},"runs":{"$ref":"#/definitions/shared1"},"anomalies":{"$ref":"#/definitions/shared1"}}};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.subjectAuthors === undefined) && (missing0 = "subjectAuthors"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema73.properties, key0))){
validate345.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate345.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate345.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.by !== undefined){
const _errs20 = errors;
if(typeof data8.by !== "string"){
validate345.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/approvals/" + i0+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate345.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate345.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate345.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate345.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate345.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate345.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data18 = data.conditions;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data18)){
var valid3 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs37 = errors;
if(errors === _errs37){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((data19.text === undefined) && (missing2 = "text")) || ((data19.source === undefined) && (missing2 = "source"))){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key2 in data19){
if(!((((((key2 === "text") || (key2 === "by")) || (key2 === "at")) || (key2 === "reference")) || (key2 === "referenceFound")) || (key2 === "source"))){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data19.text !== undefined){
const _errs40 = errors;
if(typeof data19.text !== "string"){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1+"/text",schemaPath:"#/properties/conditions/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.by !== undefined){
const _errs42 = errors;
if(typeof data19.by !== "string"){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1+"/by",schemaPath:"#/properties/conditions/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.at !== undefined){
let data22 = data19.at;
const _errs44 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1+"/at",schemaPath:"#/properties/conditions/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.reference !== undefined){
const _errs46 = errors;
if(typeof data19.reference !== "string"){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1+"/reference",schemaPath:"#/properties/conditions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.referenceFound !== undefined){
const _errs48 = errors;
if(typeof data19.referenceFound !== "boolean"){
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1+"/referenceFound",schemaPath:"#/properties/conditions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.source !== undefined){
const _errs50 = errors;
if(!(validate35(data19.source, {instancePath:instancePath+"/conditions/" + i1+"/source",parentData:data19,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid4 = _errs50 === errors;
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
else {
validate345.errors = [{instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs37 === errors;
if(!valid3){
break;
}
}
}
else {
validate345.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data26 = data.level;
const _errs51 = errors;
if(typeof data26 !== "string"){
validate345.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "block") || (data26 === "warn"))){
validate345.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema73.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleWaiver !== undefined){
let data27 = data.ruleWaiver;
const _errs53 = errors;
if(typeof data27 !== "string"){
validate345.errors = [{instancePath:instancePath+"/ruleWaiver",schemaPath:"#/properties/ruleWaiver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data27 === "W0") || (data27 === "W1")) || (data27 === "W2"))){
validate345.errors = [{instancePath:instancePath+"/ruleWaiver",schemaPath:"#/properties/ruleWaiver/enum",keyword:"enum",params:{allowedValues: schema73.properties.ruleWaiver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjectAuthors !== undefined){
const _errs55 = errors;
if(!(validate22(data.subjectAuthors, {instancePath:instancePath+"/subjectAuthors",parentData:data,parentDataProperty:"subjectAuthors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
const _errs56 = errors;
if(!(validate22(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
const _errs57 = errors;
if(!(validate22(data.anomalies, {instancePath:instancePath+"/anomalies",parentData:data,parentDataProperty:"anomalies",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs57 === errors;
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
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","additionalProperties":false,"required":["id","roles","authoredInDelta","executedRuns"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"},"authoredInDelta":{"type":"boolean"},"executedRuns":{"$ref":"#/definitions/shared1"}}};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.authoredInDelta === undefined) && (missing0 = "authoredInDelta"))) || ((data.executedRuns === undefined) && (missing0 = "executedRuns"))){
validate355.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "roles")) || (key0 === "name")) || (key0 === "authoredInDelta")) || (key0 === "executedRuns"))){
validate355.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate355.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate355.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authoredInDelta !== undefined){
const _errs7 = errors;
if(typeof data.authoredInDelta !== "boolean"){
validate355.errors = [{instancePath:instancePath+"/authoredInDelta",schemaPath:"#/properties/authoredInDelta/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executedRuns !== undefined){
const _errs9 = errors;
if(!(validate22(data.executedRuns, {instancePath:instancePath+"/executedRuns",parentData:data,parentDataProperty:"executedRuns",rootData}))){
vErrors = collected(vErrors, validate22.errors);
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
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate360.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate360.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.commit !== undefined){
const _errs2 = errors;
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate360.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate360.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate360.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate360.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate360.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}};
const schema77 = {"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared21"},"total":{"$ref":"#/definitions/shared21"}}};
const schema78 = {"type":"integer","minimum":0};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate373.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate373.errors = vErrors;
return errors === 0;
}


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.covered === undefined) && (missing0 = "covered")) || ((data.total === undefined) && (missing0 = "total"))){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "covered") || (key0 === "total"))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.covered !== undefined){
const _errs2 = errors;
if(!(validate373(data.covered, {instancePath:instancePath+"/covered",parentData:data,parentDataProperty:"covered",rootData}))){
vErrors = collected(vErrors, validate373.errors);
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
if(!(validate373(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = collected(vErrors, validate373.errors);
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
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate379.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions"))){
validate379.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate379.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate372(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate372.errors);
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
if(!(validate372(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate372.errors);
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
if(!(validate372(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate372.errors);
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
validate379.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate379.errors = vErrors;
return errors === 0;
}


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.format === undefined) && (missing0 = "format")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.source === undefined) && (missing0 = "source"))){
validate371.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions")) || (key0 === "files")) || (key0 === "source")) || (key0 === "commit")) || (key0 === "producedAt"))){
validate371.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate371.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate372(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate372.errors);
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
if(!(validate372(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate372.errors);
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
if(!(validate372(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate372.errors);
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
if(!(validate379(data4[i0], {instancePath:instancePath+"/files/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate379.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate371.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate371.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.predicateType === undefined) && (missing0 = "predicateType")) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.source === undefined) && (missing0 = "source"))){
validate387.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema80.properties, key0))){
validate387.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.predicateType !== undefined){
const _errs2 = errors;
if(typeof data.predicateType !== "string"){
validate387.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "sha256"))){
validate387.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate387.errors = [{instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data2.sha256, {instancePath:instancePath+"/subjects/" + i0+"/sha256",parentData:data2,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate387.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate387.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate387.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/buildType",schemaPath:"#/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/sourceUri",schemaPath:"#/properties/sourceUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.sourceCommit, {instancePath:instancePath+"/sourceCommit",parentData:data,parentDataProperty:"sourceCommit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate387.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
validate387.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate387.errors = [{instancePath:instancePath+"/parameters/" + i1+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate387.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate387.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate387.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate387.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data15){
if(!((((key3 === "state") || (key3 === "signer")) || (key3 === "issuer")) || (key3 === "reason"))){
validate387.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data15.state !== undefined){
let data16 = data15.state;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate387.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data16 === "verified") || (data16 === "untrusted")) || (data16 === "invalid")) || (data16 === "unsigned"))){
validate387.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/enum",keyword:"enum",params:{allowedValues: schema80.properties.verification.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate387.errors = [{instancePath:instancePath+"/verification/signer",schemaPath:"#/properties/verification/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/verification/issuer",schemaPath:"#/properties/verification/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/verification/reason",schemaPath:"#/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate387.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate387.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":false,"required":["role","person","meaning","at","payload","evaluatedAt","version","keyState","verified","source"],"properties":{"role":{"type":"string"},"person":{"$ref":"#/definitions/Person"},"meaning":{"type":"string","enum":["review","approval","responsibility","authorship"]},"at":{"type":"integer"},"payload":{"$ref":"#/definitions/shared3"},"evaluatedAt":{"type":"integer"},"version":{"type":"string"},"keyState":{"type":"string","enum":["unsigned","trusted","untrusted","expired","revoked"]},"verified":{"type":"boolean"},"ownWorkReason":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.role === undefined) && (missing0 = "role")) || ((data.person === undefined) && (missing0 = "person"))) || ((data.meaning === undefined) && (missing0 = "meaning"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.payload === undefined) && (missing0 = "payload"))) || ((data.evaluatedAt === undefined) && (missing0 = "evaluatedAt"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.keyState === undefined) && (missing0 = "keyState"))) || ((data.verified === undefined) && (missing0 = "verified"))) || ((data.source === undefined) && (missing0 = "source"))){
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema81.properties, key0))){
validate392.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate392.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
const _errs4 = errors;
if(!(validate57(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meaning !== undefined){
let data2 = data.meaning;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate392.errors = [{instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "review") || (data2 === "approval")) || (data2 === "responsibility")) || (data2 === "authorship"))){
validate392.errors = [{instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/enum",keyword:"enum",params:{allowedValues: schema81.properties.meaning.enum},message:"must be equal to one of the allowed values"}];
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
validate392.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs9 = errors;
if(!(validate33(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluatedAt !== undefined){
let data5 = data.evaluatedAt;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate392.errors = [{instancePath:instancePath+"/evaluatedAt",schemaPath:"#/properties/evaluatedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs12 = errors;
if(typeof data.version !== "string"){
validate392.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyState !== undefined){
let data7 = data.keyState;
const _errs14 = errors;
if(typeof data7 !== "string"){
validate392.errors = [{instancePath:instancePath+"/keyState",schemaPath:"#/properties/keyState/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data7 === "unsigned") || (data7 === "trusted")) || (data7 === "untrusted")) || (data7 === "expired")) || (data7 === "revoked"))){
validate392.errors = [{instancePath:instancePath+"/keyState",schemaPath:"#/properties/keyState/enum",keyword:"enum",params:{allowedValues: schema81.properties.keyState.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified !== undefined){
const _errs16 = errors;
if(typeof data.verified !== "boolean"){
validate392.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownWorkReason !== undefined){
const _errs18 = errors;
if(typeof data.ownWorkReason !== "string"){
validate392.errors = [{instancePath:instancePath+"/ownWorkReason",schemaPath:"#/properties/ownWorkReason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs20 = errors;
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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

const schema82 = {"type":"object","additionalProperties":false,"required":["name","kind","digest","authors","approvals"],"properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["rules","settings"]},"version":{"type":"string"},"digest":{"$ref":"#/definitions/shared3"},"approvals":{"$ref":"#/definitions/shared10"},"authors":{"$ref":"#/definitions/shared1"}}};
const schema83 = {"type":"array","items":{"$ref":"#/definitions/PackApproval"}};
const schema84 = {"type":"object","additionalProperties":false,"required":["approver","at","source"],"properties":{"approver":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.approver === undefined) && (missing0 = "approver")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.source === undefined) && (missing0 = "source"))){
validate400.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "approver") || (key0 === "at")) || (key0 === "reference")) || (key0 === "source"))){
validate400.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.approver !== undefined){
const _errs2 = errors;
if(!(validate57(data.approver, {instancePath:instancePath+"/approver",parentData:data,parentDataProperty:"approver",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate400.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs5 = errors;
if(typeof data.reference !== "string"){
validate400.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs7 = errors;
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
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
validate400.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate400.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate400(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate400.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate399.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate399.errors = vErrors;
return errors === 0;
}


function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate397.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "kind")) || (key0 === "version")) || (key0 === "digest")) || (key0 === "approvals")) || (key0 === "authors"))){
validate397.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate397.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate397.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "rules") || (data1 === "settings"))){
validate397.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate397.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
const _errs9 = errors;
if(!(validate399(data.approvals, {instancePath:instancePath+"/approvals",parentData:data,parentDataProperty:"approvals",rootData}))){
vErrors = collected(vErrors, validate399.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authors !== undefined){
const _errs10 = errors;
if(!(validate22(data.authors, {instancePath:instancePath+"/authors",parentData:data,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
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
}
else {
validate397.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate397.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"required":["market","significant","approvalNeeded","source"],"properties":{"market":{"type":"string"},"significant":{"type":"boolean"},"approvalNeeded":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"approvalReference":{"type":"string"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"}}};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.market === undefined) && (missing0 = "market")) || ((data.significant === undefined) && (missing0 = "significant"))) || ((data.approvalNeeded === undefined) && (missing0 = "approvalNeeded"))) || ((data.source === undefined) && (missing0 = "source"))){
validate408.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
validate408.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.market !== undefined){
const _errs2 = errors;
if(typeof data.market !== "string"){
validate408.errors = [{instancePath:instancePath+"/market",schemaPath:"#/properties/market/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate408.errors = [{instancePath:instancePath+"/significant",schemaPath:"#/properties/significant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate408.errors = [{instancePath:instancePath+"/approvalNeeded",schemaPath:"#/properties/approvalNeeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate408.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate408.errors = [{instancePath:instancePath+"/approvalReference",schemaPath:"#/properties/approvalReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate408.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate58(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate58.errors);
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
validate408.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate408.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"by":{"type":"string"},"at":{"type":"integer"}}};

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.source === undefined) && (missing0 = "source"))){
validate417.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "source")) || (key0 === "by")) || (key0 === "at"))){
validate417.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate417.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate417.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate417.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate417.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"required":["channel","procedure","covers","notApplicable","author","source"],"properties":{"channel":{"type":"string"},"title":{"type":"string"},"procedure":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"covers":{"$ref":"#/definitions/shared1"},"notApplicable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["aspect","reason"],"properties":{"aspect":{"type":"string"},"reason":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) && (missing0 = "channel")) || ((data.procedure === undefined) && (missing0 = "procedure"))) || ((data.covers === undefined) && (missing0 = "covers"))) || ((data.notApplicable === undefined) && (missing0 = "notApplicable"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate431.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
validate431.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined){
const _errs2 = errors;
if(typeof data.channel !== "string"){
validate431.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate431.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate431.errors = [{instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate431.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate431.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate431.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((key1 === "aspect") || (key1 === "reason"))){
validate431.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.aspect !== undefined){
const _errs18 = errors;
if(typeof data7.aspect !== "string"){
validate431.errors = [{instancePath:instancePath+"/notApplicable/" + i0+"/aspect",schemaPath:"#/properties/notApplicable/items/properties/aspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate431.errors = [{instancePath:instancePath+"/notApplicable/" + i0+"/reason",schemaPath:"#/properties/notApplicable/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate431.errors = [{instancePath:instancePath+"/notApplicable/" + i0,schemaPath:"#/properties/notApplicable/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate431.errors = [{instancePath:instancePath+"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate431.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate431.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"required":["channel","name","sha256","fetchedAt","signatureVerified","source"],"properties":{"channel":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"fetchedAt":{"type":"integer"},"signatureVerified":{"type":"boolean"},"instructions":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) && (missing0 = "channel")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.fetchedAt === undefined) && (missing0 = "fetchedAt"))) || ((data.signatureVerified === undefined) && (missing0 = "signatureVerified"))) || ((data.source === undefined) && (missing0 = "source"))){
validate436.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "channel") || (key0 === "name")) || (key0 === "url")) || (key0 === "sha256")) || (key0 === "fetchedAt")) || (key0 === "signatureVerified")) || (key0 === "instructions")) || (key0 === "source"))){
validate436.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined){
const _errs2 = errors;
if(typeof data.channel !== "string"){
validate436.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate436.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate436.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate33(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate436.errors = [{instancePath:instancePath+"/fetchedAt",schemaPath:"#/properties/fetchedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate436.errors = [{instancePath:instancePath+"/signatureVerified",schemaPath:"#/properties/signatureVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate436.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate436.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate436.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","additionalProperties":false,"required":["version","files","author","source"],"properties":{"version":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["artifact","path","kind","source"],"properties":{"artifact":{"$ref":"#/definitions/shared3"},"path":{"type":"string"},"kind":{"type":"string","enum":["executable","script","configuration"]},"coveredBy":{"type":"string","enum":["signature","signedHashList"]},"key":{"type":"string"},"verified":{"type":"boolean"},"verifiedAt":{"type":"integer"},"source":{"$ref":"#/definitions/Source"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.files === undefined) && (missing0 = "files"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate441.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "files")) || (key0 === "author")) || (key0 === "source"))){
validate441.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate441.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((((((((key1 === "artifact") || (key1 === "path")) || (key1 === "kind")) || (key1 === "coveredBy")) || (key1 === "key")) || (key1 === "verified")) || (key1 === "verifiedAt")) || (key1 === "source"))){
validate441.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.artifact !== undefined){
const _errs9 = errors;
if(!(validate33(data2.artifact, {instancePath:instancePath+"/files/" + i0+"/artifact",parentData:data2,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "executable") || (data5 === "script")) || (data5 === "configuration"))){
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema89.properties.files.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/coveredBy",schemaPath:"#/properties/files/items/properties/coveredBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "signature") || (data6 === "signedHashList"))){
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/coveredBy",schemaPath:"#/properties/files/items/properties/coveredBy/enum",keyword:"enum",params:{allowedValues: schema89.properties.files.items.properties.coveredBy.enum},message:"must be equal to one of the allowed values"}];
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/key",schemaPath:"#/properties/files/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/verified",schemaPath:"#/properties/files/items/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0+"/verifiedAt",schemaPath:"#/properties/files/items/properties/verifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate35(data2.source, {instancePath:instancePath+"/files/" + i0+"/source",parentData:data2,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate441.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate441.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate441.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate441.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","additionalProperties":false,"required":["id","source"],"properties":{"id":{"type":"string"},"fingerprint":{"type":"string"},"approvedBy":{"type":"string"},"approvedAt":{"type":"integer"},"custody":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"integer"},"by":{"type":"string"},"reference":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.source === undefined) && (missing0 = "source"))){
validate447.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fingerprint")) || (key0 === "approvedBy")) || (key0 === "approvedAt")) || (key0 === "custody")) || (key0 === "source"))){
validate447.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate447.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate447.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate447.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate447.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate447.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "at") || (key1 === "by")) || (key1 === "reference"))){
validate447.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.at !== undefined){
let data5 = data4.at;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate447.errors = [{instancePath:instancePath+"/custody/at",schemaPath:"#/properties/custody/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate447.errors = [{instancePath:instancePath+"/custody/by",schemaPath:"#/properties/custody/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate447.errors = [{instancePath:instancePath+"/custody/reference",schemaPath:"#/properties/custody/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate447.errors = [{instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate447.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate447.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","additionalProperties":false,"required":["id","title","phase","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"source":{"$ref":"#/definitions/Source"},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"type":"string"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"type":"string"},"at":{"type":"integer"}}}}};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate452.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "phase")) || (key0 === "state")) || (key0 === "source")) || (key0 === "closed")) || (key0 === "deferred"))){
validate452.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate452.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate452.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate452.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data2 === "requirements") || (data2 === "design")) || (data2 === "implementation")) || (data2 === "verification")) || (data2 === "validation")) || (data2 === "defect"))){
validate452.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema91.properties.phase.enum},message:"must be equal to one of the allowed values"}];
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
validate452.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "closed")) || (data3 === "deferred"))){
validate452.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema91.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
validate452.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(((key1 === "reference") || (key1 === "by")) || (key1 === "at"))){
validate452.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.reference !== undefined){
const _errs14 = errors;
if(typeof data5.reference !== "string"){
validate452.errors = [{instancePath:instancePath+"/closed/reference",schemaPath:"#/properties/closed/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate452.errors = [{instancePath:instancePath+"/closed/by",schemaPath:"#/properties/closed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate452.errors = [{instancePath:instancePath+"/closed/at",schemaPath:"#/properties/closed/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate452.errors = [{instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate452.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data9){
if(!((((key2 === "reason") || (key2 === "residualRisk")) || (key2 === "by")) || (key2 === "at"))){
validate452.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.reason !== undefined){
const _errs23 = errors;
if(typeof data9.reason !== "string"){
validate452.errors = [{instancePath:instancePath+"/deferred/reason",schemaPath:"#/properties/deferred/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate452.errors = [{instancePath:instancePath+"/deferred/residualRisk",schemaPath:"#/properties/deferred/properties/residualRisk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "negligible") || (data11 === "low")) || (data11 === "medium")) || (data11 === "high")) || (data11 === "critical"))){
validate452.errors = [{instancePath:instancePath+"/deferred/residualRisk",schemaPath:"#/properties/deferred/properties/residualRisk/enum",keyword:"enum",params:{allowedValues: schema91.properties.deferred.properties.residualRisk.enum},message:"must be equal to one of the allowed values"}];
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
validate452.errors = [{instancePath:instancePath+"/deferred/by",schemaPath:"#/properties/deferred/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate452.errors = [{instancePath:instancePath+"/deferred/at",schemaPath:"#/properties/deferred/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate452.errors = [{instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate452.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate452.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","additionalProperties":false,"required":["kind","at","outcome","findings","source"],"properties":{"kind":{"type":"string","enum":["requirements","threatMitigation","vulnerability","penetration"]},"at":{"type":"integer"},"outcome":{"type":"string","enum":["passed","findings","failed"]},"findings":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"by":{"type":"string"},"independence":{"type":"string"},"report":{"type":"string"},"stillValid":{"type":"object","additionalProperties":false,"required":["reason","by","at"],"properties":{"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}};

function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate456.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema92.properties, key0))){
validate456.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate456.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "requirements") || (data0 === "threatMitigation")) || (data0 === "vulnerability")) || (data0 === "penetration"))){
validate456.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema92.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate456.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate456.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "passed") || (data2 === "findings")) || (data2 === "failed"))){
validate456.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema92.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate35(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
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
if(!(validate30(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate456.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate456.errors = [{instancePath:instancePath+"/independence",schemaPath:"#/properties/independence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate456.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate456.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data9){
if(!(((key1 === "reason") || (key1 === "by")) || (key1 === "at"))){
validate456.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data9.reason !== undefined){
const _errs20 = errors;
if(typeof data9.reason !== "string"){
validate456.errors = [{instancePath:instancePath+"/stillValid/reason",schemaPath:"#/properties/stillValid/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate456.errors = [{instancePath:instancePath+"/stillValid/by",schemaPath:"#/properties/stillValid/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate456.errors = [{instancePath:instancePath+"/stillValid/at",schemaPath:"#/properties/stillValid/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate456.errors = [{instancePath:instancePath+"/stillValid",schemaPath:"#/properties/stillValid/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate456.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate456.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:facts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.anomalies === undefined) && (missing0 = "anomalies"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.changeRequests === undefined) && (missing0 = "changeRequests"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.trend === undefined) && (missing0 = "trend"))) || ((data.defectCategories === undefined) && (missing0 = "defectCategories"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.soup === undefined) && (missing0 = "soup"))) || ((data.sbom === undefined) && (missing0 = "sbom"))) || ((data.vulnerabilities === undefined) && (missing0 = "vulnerabilities"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.delivery === undefined) && (missing0 = "delivery"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.people === undefined) && (missing0 = "people"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.provenance === undefined) && (missing0 = "provenance"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.packs === undefined) && (missing0 = "packs"))) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.security === undefined) && (missing0 = "security"))){
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
if(valid1){
if(data2.editionLevels !== undefined){
const _errs42 = errors;
if(!(validate22(data2.editionLevels, {instancePath:instancePath+"/product/editionLevels",parentData:data2,parentDataProperty:"editionLevels",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs42 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.waiverDemands !== undefined){
let data21 = data2.waiverDemands;
const _errs43 = errors;
if(errors === _errs43){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if(((data21.W1 === undefined) && (missing3 = "W1")) || ((data21.W2 === undefined) && (missing3 = "W2"))){
validate21.errors = [{instancePath:instancePath+"/product/waiverDemands",schemaPath:"#/properties/product/properties/waiverDemands/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data21){
if(!((key3 === "W1") || (key3 === "W2"))){
validate21.errors = [{instancePath:instancePath+"/product/waiverDemands",schemaPath:"#/properties/product/properties/waiverDemands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data21.W1 !== undefined){
const _errs46 = errors;
if(!(validate26(data21.W1, {instancePath:instancePath+"/product/waiverDemands/W1",parentData:data21,parentDataProperty:"W1",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21.W2 !== undefined){
const _errs47 = errors;
if(!(validate26(data21.W2, {instancePath:instancePath+"/product/waiverDemands/W2",parentData:data21,parentDataProperty:"W2",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/product/waiverDemands",schemaPath:"#/properties/product/properties/waiverDemands/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs43 === errors;
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
let data24 = data.release;
const _errs48 = errors;
if(errors === _errs48){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if((((((((((((((data24.version === undefined) && (missing4 = "version")) || ((data24.versionScheme === undefined) && (missing4 = "versionScheme"))) || ((data24.commit === undefined) && (missing4 = "commit"))) || ((data24.committedAt === undefined) && (missing4 = "committedAt"))) || ((data24.commitFrom === undefined) && (missing4 = "commitFrom"))) || ((data24.firstRelease === undefined) && (missing4 = "firstRelease"))) || ((data24.artifacts === undefined) && (missing4 = "artifacts"))) || ((data24.previousReleases === undefined) && (missing4 = "previousReleases"))) || ((data24.protectedBranches === undefined) && (missing4 = "protectedBranches"))) || ((data24.dirtyPaths === undefined) && (missing4 = "dirtyPaths"))) || ((data24.shallow === undefined) && (missing4 = "shallow"))) || ((data24.source === undefined) && (missing4 = "source"))) || ((data24.candidateDigest === undefined) && (missing4 = "candidateDigest"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key4 in data24){
if(!(func2.call(schema6.properties.release.properties, key4))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data24.version !== undefined){
const _errs51 = errors;
if(typeof data24.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.versionScheme !== undefined){
const _errs53 = errors;
if(typeof data24.versionScheme !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.commit !== undefined){
const _errs55 = errors;
if(!(validate30(data24.commit, {instancePath:instancePath+"/release/commit",parentData:data24,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.commitFrom !== undefined){
let data28 = data24.commitFrom;
const _errs56 = errors;
if(typeof data28 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data28 === "tag") || (data28 === "option")) || (data28 === "head"))){
validate21.errors = [{instancePath:instancePath+"/release/commitFrom",schemaPath:"#/properties/release/properties/commitFrom/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.commitFrom.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.firstRelease !== undefined){
const _errs58 = errors;
if(typeof data24.firstRelease !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/firstRelease",schemaPath:"#/properties/release/properties/firstRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.artifacts !== undefined){
let data30 = data24.artifacts;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data30)){
var valid6 = true;
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
const _errs62 = errors;
if(!(validate32(data30[i1], {instancePath:instancePath+"/release/artifacts/" + i1,parentData:data30,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
var valid6 = _errs62 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/artifacts",schemaPath:"#/properties/release/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.previousReleases !== undefined){
let data32 = data24.previousReleases;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data32)){
var valid7 = true;
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
const _errs65 = errors;
if(errors === _errs65){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if((((data33.version === undefined) && (missing5 = "version")) || ((data33.artifacts === undefined) && (missing5 = "artifacts"))) || ((data33.source === undefined) && (missing5 = "source"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key5 in data33){
if(!(((((key5 === "version") || (key5 === "artifacts")) || (key5 === "source")) || (key5 === "commit")) || (key5 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data33.version !== undefined){
const _errs68 = errors;
if(typeof data33.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/version",schemaPath:"#/properties/release/properties/previousReleases/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.artifacts !== undefined){
let data35 = data33.artifacts;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data35)){
var valid9 = true;
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
const _errs72 = errors;
if(errors === _errs72){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing6;
if(((data36.name === undefined) && (missing6 = "name")) || ((data36.sha256 === undefined) && (missing6 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key6 in data36){
if(!((key6 === "name") || (key6 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data36.name !== undefined){
const _errs75 = errors;
if(typeof data36.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3+"/name",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data36.sha256 !== undefined){
const _errs77 = errors;
if(!(validate33(data36.sha256, {instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts/" + i3+"/sha256",parentData:data36,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
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
var valid9 = _errs72 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/artifacts",schemaPath:"#/properties/release/properties/previousReleases/items/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.source !== undefined){
const _errs78 = errors;
if(!(validate35(data33.source, {instancePath:instancePath+"/release/previousReleases/" + i2+"/source",parentData:data33,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid8 = _errs78 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.commit !== undefined){
const _errs79 = errors;
if(!(validate30(data33.commit, {instancePath:instancePath+"/release/previousReleases/" + i2+"/commit",parentData:data33,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid8 = _errs79 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.releasedAt !== undefined){
let data41 = data33.releasedAt;
const _errs80 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2+"/releasedAt",schemaPath:"#/properties/release/properties/previousReleases/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs80 === errors;
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
validate21.errors = [{instancePath:instancePath+"/release/previousReleases/" + i2,schemaPath:"#/properties/release/properties/previousReleases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs65 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/previousReleases",schemaPath:"#/properties/release/properties/previousReleases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs63 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.protectedBranches !== undefined){
let data42 = data24.protectedBranches;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data42)){
var valid11 = true;
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
const _errs84 = errors;
if(errors === _errs84){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing7;
if(((data43.name === undefined) && (missing7 = "name")) || ((data43.containsCommit === undefined) && (missing7 = "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs86 = errors;
for(const key7 in data43){
if(!((key7 === "name") || (key7 === "containsCommit"))){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4,schemaPath:"#/properties/release/properties/protectedBranches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs86 === errors){
if(data43.name !== undefined){
const _errs87 = errors;
if(typeof data43.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4+"/name",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs87 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data43.containsCommit !== undefined){
const _errs89 = errors;
if(typeof data43.containsCommit !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches/" + i4+"/containsCommit",schemaPath:"#/properties/release/properties/protectedBranches/items/properties/containsCommit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs89 === errors;
}
else {
var valid12 = true;
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
var valid11 = _errs84 === errors;
if(!valid11){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/protectedBranches",schemaPath:"#/properties/release/properties/protectedBranches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs82 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.dirtyPaths !== undefined){
const _errs91 = errors;
if(!(validate22(data24.dirtyPaths, {instancePath:instancePath+"/release/dirtyPaths",parentData:data24,parentDataProperty:"dirtyPaths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs91 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.shallow !== undefined){
const _errs92 = errors;
if(typeof data24.shallow !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/shallow",schemaPath:"#/properties/release/properties/shallow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs92 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.source !== undefined){
const _errs94 = errors;
if(!(validate35(data24.source, {instancePath:instancePath+"/release/source",parentData:data24,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid5 = _errs94 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.versionParts !== undefined){
let data49 = data24.versionParts;
const _errs95 = errors;
if(errors === _errs95){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if(((data49.numbers === undefined) && (missing8 = "numbers")) || ((data49.prerelease === undefined) && (missing8 = "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs97 = errors;
for(const key8 in data49){
if(!((key8 === "numbers") || (key8 === "prerelease"))){
validate21.errors = [{instancePath:instancePath+"/release/versionParts",schemaPath:"#/properties/release/properties/versionParts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs97 === errors){
if(data49.numbers !== undefined){
const _errs98 = errors;
if(!(validate43(data49.numbers, {instancePath:instancePath+"/release/versionParts/numbers",parentData:data49,parentDataProperty:"numbers",rootData}))){
vErrors = collected(vErrors, validate43.errors);
errors = vErrors.length;
}
var valid13 = _errs98 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data49.prerelease !== undefined){
const _errs99 = errors;
if(!(validate22(data49.prerelease, {instancePath:instancePath+"/release/versionParts/prerelease",parentData:data49,parentDataProperty:"prerelease",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
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
var valid5 = _errs95 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.tag !== undefined){
let data52 = data24.tag;
const _errs100 = errors;
if(errors === _errs100){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing9;
if(((((data52.name === undefined) && (missing9 = "name")) || ((data52.commit === undefined) && (missing9 = "commit"))) || ((data52.annotated === undefined) && (missing9 = "annotated"))) || ((data52.signature === undefined) && (missing9 = "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs102 = errors;
for(const key9 in data52){
if(!((((key9 === "name") || (key9 === "commit")) || (key9 === "annotated")) || (key9 === "signature"))){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data52.name !== undefined){
const _errs103 = errors;
if(typeof data52.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/name",schemaPath:"#/properties/release/properties/tag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data52.commit !== undefined){
const _errs105 = errors;
if(!(validate30(data52.commit, {instancePath:instancePath+"/release/tag/commit",parentData:data52,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data52.annotated !== undefined){
const _errs106 = errors;
if(typeof data52.annotated !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/release/tag/annotated",schemaPath:"#/properties/release/properties/tag/properties/annotated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs106 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data52.signature !== undefined){
let data56 = data52.signature;
const _errs108 = errors;
if(errors === _errs108){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing10;
if((data56.state === undefined) && (missing10 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs110 = errors;
for(const key10 in data56){
if(!((key10 === "state") || (key10 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature",schemaPath:"#/properties/release/properties/tag/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs110 === errors){
if(data56.state !== undefined){
let data57 = data56.state;
const _errs111 = errors;
if(typeof data57 !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data57 === "good") || (data57 === "bad")) || (data57 === "unknownKey")) || (data57 === "unsigned")) || (data57 === "unverifiable"))){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/state",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.tag.properties.signature.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs111 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data56.signer !== undefined){
const _errs113 = errors;
if(typeof data56.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag/signature/signer",schemaPath:"#/properties/release/properties/tag/properties/signature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs113 === errors;
}
else {
var valid15 = true;
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
var valid14 = _errs108 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs100 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.baseline !== undefined){
let data59 = data24.baseline;
const _errs115 = errors;
if(errors === _errs115){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing11;
if((data59.version === undefined) && (missing11 = "version")){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key11 in data59){
if(!((key11 === "version") || (key11 === "commit"))){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data59.version !== undefined){
const _errs118 = errors;
if(typeof data59.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baseline/version",schemaPath:"#/properties/release/properties/baseline/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs118 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data59.commit !== undefined){
const _errs120 = errors;
if(!(validate30(data59.commit, {instancePath:instancePath+"/release/baseline/commit",parentData:data59,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid16 = _errs120 === errors;
}
else {
var valid16 = true;
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
var valid5 = _errs115 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.committedAt !== undefined){
let data62 = data24.committedAt;
const _errs121 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate21.errors = [{instancePath:instancePath+"/release/committedAt",schemaPath:"#/properties/release/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs121 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.candidateDigest !== undefined){
const _errs123 = errors;
if(!(validate33(data24.candidateDigest, {instancePath:instancePath+"/release/candidateDigest",parentData:data24,parentDataProperty:"candidateDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid5 = _errs123 === errors;
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
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data64 = data.evidence;
const _errs124 = errors;
if(errors === _errs124){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing12;
if(((data64.kinds === undefined) && (missing12 = "kinds")) || ((data64.items === undefined) && (missing12 = "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key12 in data64){
if(!((key12 === "kinds") || (key12 === "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data64.kinds !== undefined){
let data65 = data64.kinds;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data65)){
var valid18 = true;
const len5 = data65.length;
for(let i5=0; i5<len5; i5++){
const _errs129 = errors;
if(!(validate49(data65[i5], {instancePath:instancePath+"/evidence/kinds/" + i5,parentData:data65,parentDataProperty:i5,rootData}))){
vErrors = collected(vErrors, validate49.errors);
errors = vErrors.length;
}
var valid18 = _errs129 === errors;
if(!valid18){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence/kinds",schemaPath:"#/properties/evidence/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs127 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data64.items !== undefined){
let data67 = data64.items;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data67)){
var valid19 = true;
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
const _errs132 = errors;
if(!(validate52(data67[i6], {instancePath:instancePath+"/evidence/items/" + i6,parentData:data67,parentDataProperty:i6,rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid19 = _errs132 === errors;
if(!valid19){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence/items",schemaPath:"#/properties/evidence/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs130 === errors;
}
else {
var valid17 = true;
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
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data69 = data.tests;
const _errs133 = errors;
if(errors === _errs133){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing13;
if((((((((data69.counts === undefined) && (missing13 = "counts")) || ((data69.runs === undefined) && (missing13 = "runs"))) || ((data69.results === undefined) && (missing13 = "results"))) || ((data69.index === undefined) && (missing13 = "index"))) || ((data69.required === undefined) && (missing13 = "required"))) || ((data69.notPassed === undefined) && (missing13 = "notPassed"))) || ((data69.runSetDigest === undefined) && (missing13 = "runSetDigest"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs135 = errors;
for(const key13 in data69){
if(!((((((((key13 === "counts") || (key13 === "runs")) || (key13 === "results")) || (key13 === "index")) || (key13 === "required")) || (key13 === "notPassed")) || (key13 === "runSetDigest")) || (key13 === "lastFinishedAt"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs135 === errors){
if(data69.counts !== undefined){
const _errs136 = errors;
if(!(validate63(data69.counts, {instancePath:instancePath+"/tests/counts",parentData:data69,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate63.errors);
errors = vErrors.length;
}
var valid20 = _errs136 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.runs !== undefined){
let data71 = data69.runs;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data71)){
var valid21 = true;
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
const _errs139 = errors;
if(!(validate65(data71[i7], {instancePath:instancePath+"/tests/runs/" + i7,parentData:data71,parentDataProperty:i7,rootData}))){
vErrors = collected(vErrors, validate65.errors);
errors = vErrors.length;
}
var valid21 = _errs139 === errors;
if(!valid21){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/runs",schemaPath:"#/properties/tests/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs137 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.results !== undefined){
let data73 = data69.results;
const _errs140 = errors;
if(errors === _errs140){
if(Array.isArray(data73)){
var valid22 = true;
const len8 = data73.length;
for(let i8=0; i8<len8; i8++){
const _errs142 = errors;
if(!(validate76(data73[i8], {instancePath:instancePath+"/tests/results/" + i8,parentData:data73,parentDataProperty:i8,rootData}))){
vErrors = collected(vErrors, validate76.errors);
errors = vErrors.length;
}
var valid22 = _errs142 === errors;
if(!valid22){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/results",schemaPath:"#/properties/tests/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs140 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.index !== undefined){
const _errs143 = errors;
if(!(validate80(data69.index, {instancePath:instancePath+"/tests/index",parentData:data69,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate80.errors);
errors = vErrors.length;
}
var valid20 = _errs143 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.required !== undefined){
let data76 = data69.required;
const _errs144 = errors;
if(errors === _errs144){
if(Array.isArray(data76)){
var valid23 = true;
const len9 = data76.length;
for(let i9=0; i9<len9; i9++){
const _errs146 = errors;
if(!(validate83(data76[i9], {instancePath:instancePath+"/tests/required/" + i9,parentData:data76,parentDataProperty:i9,rootData}))){
vErrors = collected(vErrors, validate83.errors);
errors = vErrors.length;
}
var valid23 = _errs146 === errors;
if(!valid23){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests/required",schemaPath:"#/properties/tests/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs144 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.notPassed !== undefined){
const _errs147 = errors;
if(!(validate43(data69.notPassed, {instancePath:instancePath+"/tests/notPassed",parentData:data69,parentDataProperty:"notPassed",rootData}))){
vErrors = collected(vErrors, validate43.errors);
errors = vErrors.length;
}
var valid20 = _errs147 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.runSetDigest !== undefined){
const _errs148 = errors;
if(!(validate33(data69.runSetDigest, {instancePath:instancePath+"/tests/runSetDigest",parentData:data69,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid20 = _errs148 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data69.lastFinishedAt !== undefined){
let data80 = data69.lastFinishedAt;
const _errs149 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
validate21.errors = [{instancePath:instancePath+"/tests/lastFinishedAt",schemaPath:"#/properties/tests/properties/lastFinishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs149 === errors;
}
else {
var valid20 = true;
}
}
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
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data81 = data.requirements;
const _errs151 = errors;
if(errors === _errs151){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing14;
if(((data81.items === undefined) && (missing14 = "items")) || ((data81.index === undefined) && (missing14 = "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key14 in data81){
if(!((key14 === "items") || (key14 === "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data81.items !== undefined){
let data82 = data81.items;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data82)){
var valid25 = true;
const len10 = data82.length;
for(let i10=0; i10<len10; i10++){
const _errs156 = errors;
if(!(validate96(data82[i10], {instancePath:instancePath+"/requirements/items/" + i10,parentData:data82,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid25 = _errs156 === errors;
if(!valid25){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements/items",schemaPath:"#/properties/requirements/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs154 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data81.index !== undefined){
const _errs157 = errors;
if(!(validate107(data81.index, {instancePath:instancePath+"/requirements/index",parentData:data81,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
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
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs151 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data85 = data.riskControls;
const _errs158 = errors;
if(errors === _errs158){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing15;
if(((data85.items === undefined) && (missing15 = "items")) || ((data85.index === undefined) && (missing15 = "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs160 = errors;
for(const key15 in data85){
if(!((key15 === "items") || (key15 === "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs160 === errors){
if(data85.items !== undefined){
let data86 = data85.items;
const _errs161 = errors;
if(errors === _errs161){
if(Array.isArray(data86)){
var valid27 = true;
const len11 = data86.length;
for(let i11=0; i11<len11; i11++){
const _errs163 = errors;
if(!(validate109(data86[i11], {instancePath:instancePath+"/riskControls/items/" + i11,parentData:data86,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate109.errors);
errors = vErrors.length;
}
var valid27 = _errs163 === errors;
if(!valid27){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/riskControls/items",schemaPath:"#/properties/riskControls/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid26 = _errs161 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data85.index !== undefined){
const _errs164 = errors;
if(!(validate107(data85.index, {instancePath:instancePath+"/riskControls/index",parentData:data85,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid26 = _errs164 === errors;
}
else {
var valid26 = true;
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
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data89 = data.verification;
const _errs165 = errors;
if(errors === _errs165){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing16;
if((((data89.reports === undefined) && (missing16 = "reports")) || ((data89.dispositions === undefined) && (missing16 = "dispositions"))) || ((data89.environments === undefined) && (missing16 = "environments"))){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs167 = errors;
for(const key16 in data89){
if(!((((key16 === "reports") || (key16 === "dispositions")) || (key16 === "environments")) || (key16 === "regression"))){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs167 === errors){
if(data89.reports !== undefined){
let data90 = data89.reports;
const _errs168 = errors;
if(errors === _errs168){
if(Array.isArray(data90)){
var valid29 = true;
const len12 = data90.length;
for(let i12=0; i12<len12; i12++){
const _errs170 = errors;
if(!(validate117(data90[i12], {instancePath:instancePath+"/verification/reports/" + i12,parentData:data90,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate117.errors);
errors = vErrors.length;
}
var valid29 = _errs170 === errors;
if(!valid29){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/reports",schemaPath:"#/properties/verification/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs168 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data89.dispositions !== undefined){
let data92 = data89.dispositions;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data92)){
var valid30 = true;
const len13 = data92.length;
for(let i13=0; i13<len13; i13++){
const _errs173 = errors;
if(!(validate123(data92[i13], {instancePath:instancePath+"/verification/dispositions/" + i13,parentData:data92,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate123.errors);
errors = vErrors.length;
}
var valid30 = _errs173 === errors;
if(!valid30){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/dispositions",schemaPath:"#/properties/verification/properties/dispositions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs171 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data89.environments !== undefined){
let data94 = data89.environments;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data94)){
var valid31 = true;
const len14 = data94.length;
for(let i14=0; i14<len14; i14++){
const _errs176 = errors;
if(!(validate127(data94[i14], {instancePath:instancePath+"/verification/environments/" + i14,parentData:data94,parentDataProperty:i14,rootData}))){
vErrors = collected(vErrors, validate127.errors);
errors = vErrors.length;
}
var valid31 = _errs176 === errors;
if(!valid31){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification/environments",schemaPath:"#/properties/verification/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs174 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data89.regression !== undefined){
const _errs177 = errors;
if(!(validate131(data89.regression, {instancePath:instancePath+"/verification/regression",parentData:data89,parentDataProperty:"regression",rootData}))){
vErrors = collected(vErrors, validate131.errors);
errors = vErrors.length;
}
var valid28 = _errs177 === errors;
}
else {
var valid28 = true;
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
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
let data97 = data.anomalies;
const _errs178 = errors;
if(errors === _errs178){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing17;
if(((((((((data97.sourcesConfigured === undefined) && (missing17 = "sourcesConfigured")) || ((data97.exports === undefined) && (missing17 = "exports"))) || ((data97.reports === undefined) && (missing17 = "reports"))) || ((data97.open === undefined) && (missing17 = "open"))) || ((data97.index === undefined) && (missing17 = "index"))) || ((data97.closed === undefined) && (missing17 = "closed"))) || ((data97.listDigest === undefined) && (missing17 = "listDigest"))) || ((data97.closedInDelta === undefined) && (missing17 = "closedInDelta"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs180 = errors;
for(const key17 in data97){
if(!((((((((key17 === "sourcesConfigured") || (key17 === "exports")) || (key17 === "reports")) || (key17 === "open")) || (key17 === "index")) || (key17 === "closed")) || (key17 === "listDigest")) || (key17 === "closedInDelta"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs180 === errors){
if(data97.sourcesConfigured !== undefined){
const _errs181 = errors;
if(!(validate22(data97.sourcesConfigured, {instancePath:instancePath+"/anomalies/sourcesConfigured",parentData:data97,parentDataProperty:"sourcesConfigured",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid32 = _errs181 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.exports !== undefined){
let data99 = data97.exports;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data99)){
var valid33 = true;
const len15 = data99.length;
for(let i15=0; i15<len15; i15++){
const _errs184 = errors;
if(!(validate140(data99[i15], {instancePath:instancePath+"/anomalies/exports/" + i15,parentData:data99,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate140.errors);
errors = vErrors.length;
}
var valid33 = _errs184 === errors;
if(!valid33){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/exports",schemaPath:"#/properties/anomalies/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs182 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.reports !== undefined){
let data101 = data97.reports;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data101)){
var valid34 = true;
const len16 = data101.length;
for(let i16=0; i16<len16; i16++){
const _errs187 = errors;
if(!(validate144(data101[i16], {instancePath:instancePath+"/anomalies/reports/" + i16,parentData:data101,parentDataProperty:i16,rootData}))){
vErrors = collected(vErrors, validate144.errors);
errors = vErrors.length;
}
var valid34 = _errs187 === errors;
if(!valid34){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/reports",schemaPath:"#/properties/anomalies/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs185 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.open !== undefined){
let data103 = data97.open;
const _errs188 = errors;
if(errors === _errs188){
if(Array.isArray(data103)){
var valid35 = true;
const len17 = data103.length;
for(let i17=0; i17<len17; i17++){
const _errs190 = errors;
if(!(validate148(data103[i17], {instancePath:instancePath+"/anomalies/open/" + i17,parentData:data103,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate148.errors);
errors = vErrors.length;
}
var valid35 = _errs190 === errors;
if(!valid35){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/open",schemaPath:"#/properties/anomalies/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs188 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.index !== undefined){
const _errs191 = errors;
if(!(validate107(data97.index, {instancePath:instancePath+"/anomalies/index",parentData:data97,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid32 = _errs191 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.closed !== undefined){
const _errs192 = errors;
if(!(validate22(data97.closed, {instancePath:instancePath+"/anomalies/closed",parentData:data97,parentDataProperty:"closed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid32 = _errs192 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.listDigest !== undefined){
const _errs193 = errors;
if(!(validate33(data97.listDigest, {instancePath:instancePath+"/anomalies/listDigest",parentData:data97,parentDataProperty:"listDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid32 = _errs193 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.closedInDelta !== undefined){
let data108 = data97.closedInDelta;
const _errs194 = errors;
if(errors === _errs194){
if(Array.isArray(data108)){
var valid36 = true;
const len18 = data108.length;
for(let i18=0; i18<len18; i18++){
const _errs196 = errors;
if(!(validate168(data108[i18], {instancePath:instancePath+"/anomalies/closedInDelta/" + i18,parentData:data108,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate168.errors);
errors = vErrors.length;
}
var valid36 = _errs196 === errors;
if(!valid36){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/closedInDelta",schemaPath:"#/properties/anomalies/properties/closedInDelta/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs194 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data110 = data.analysis;
const _errs197 = errors;
if(errors === _errs197){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing18;
if(((data110.runs === undefined) && (missing18 = "runs")) || ((data110.findings === undefined) && (missing18 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs199 = errors;
for(const key18 in data110){
if(!((key18 === "runs") || (key18 === "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs199 === errors){
if(data110.runs !== undefined){
let data111 = data110.runs;
const _errs200 = errors;
if(errors === _errs200){
if(Array.isArray(data111)){
var valid38 = true;
const len19 = data111.length;
for(let i19=0; i19<len19; i19++){
const _errs202 = errors;
if(!(validate173(data111[i19], {instancePath:instancePath+"/analysis/runs/" + i19,parentData:data111,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate173.errors);
errors = vErrors.length;
}
var valid38 = _errs202 === errors;
if(!valid38){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs200 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data110.findings !== undefined){
let data113 = data110.findings;
const _errs203 = errors;
if(errors === _errs203){
if(Array.isArray(data113)){
var valid39 = true;
const len20 = data113.length;
for(let i20=0; i20<len20; i20++){
const _errs205 = errors;
if(!(validate177(data113[i20], {instancePath:instancePath+"/analysis/findings/" + i20,parentData:data113,parentDataProperty:i20,rootData}))){
vErrors = collected(vErrors, validate177.errors);
errors = vErrors.length;
}
var valid39 = _errs205 === errors;
if(!valid39){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs203 === errors;
}
else {
var valid37 = true;
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
var valid0 = _errs197 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data115 = data.changes;
const _errs206 = errors;
if(errors === _errs206){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing19;
if((((((data115.commits === undefined) && (missing19 = "commits")) || ((data115.authors === undefined) && (missing19 = "authors"))) || ((data115.requests === undefined) && (missing19 = "requests"))) || ((data115.requestIndex === undefined) && (missing19 = "requestIndex"))) || ((data115.paths === undefined) && (missing19 = "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs208 = errors;
for(const key19 in data115){
if(!((((((((key19 === "commits") || (key19 === "authors")) || (key19 === "range")) || (key19 === "requests")) || (key19 === "requestIndex")) || (key19 === "dependencies")) || (key19 === "paths")) || (key19 === "control"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs208 === errors){
if(data115.commits !== undefined){
let data116 = data115.commits;
const _errs209 = errors;
if(errors === _errs209){
if(Array.isArray(data116)){
var valid41 = true;
const len21 = data116.length;
for(let i21=0; i21<len21; i21++){
const _errs211 = errors;
if(!(validate180(data116[i21], {instancePath:instancePath+"/changes/commits/" + i21,parentData:data116,parentDataProperty:i21,rootData}))){
vErrors = collected(vErrors, validate180.errors);
errors = vErrors.length;
}
var valid41 = _errs211 === errors;
if(!valid41){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs209 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.authors !== undefined){
const _errs212 = errors;
if(!(validate22(data115.authors, {instancePath:instancePath+"/changes/authors",parentData:data115,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid40 = _errs212 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.range !== undefined){
let data119 = data115.range;
const _errs213 = errors;
if(errors === _errs213){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing20;
if((data119.to === undefined) && (missing20 = "to")){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs215 = errors;
for(const key20 in data119){
if(!((key20 === "to") || (key20 === "from"))){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs215 === errors){
if(data119.to !== undefined){
const _errs216 = errors;
if(!(validate30(data119.to, {instancePath:instancePath+"/changes/range/to",parentData:data119,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid42 = _errs216 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data119.from !== undefined){
const _errs217 = errors;
if(!(validate30(data119.from, {instancePath:instancePath+"/changes/range/from",parentData:data119,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid42 = _errs217 === errors;
}
else {
var valid42 = true;
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
var valid40 = _errs213 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.requests !== undefined){
let data122 = data115.requests;
const _errs218 = errors;
if(errors === _errs218){
if(Array.isArray(data122)){
var valid43 = true;
const len22 = data122.length;
for(let i22=0; i22<len22; i22++){
const _errs220 = errors;
if(!(validate190(data122[i22], {instancePath:instancePath+"/changes/requests/" + i22,parentData:data122,parentDataProperty:i22,rootData}))){
vErrors = collected(vErrors, validate190.errors);
errors = vErrors.length;
}
var valid43 = _errs220 === errors;
if(!valid43){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/requests",schemaPath:"#/properties/changes/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs218 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.requestIndex !== undefined){
const _errs221 = errors;
if(!(validate80(data115.requestIndex, {instancePath:instancePath+"/changes/requestIndex",parentData:data115,parentDataProperty:"requestIndex",rootData}))){
vErrors = collected(vErrors, validate80.errors);
errors = vErrors.length;
}
var valid40 = _errs221 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.dependencies !== undefined){
let data125 = data115.dependencies;
const _errs222 = errors;
if(errors === _errs222){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing21;
if((((data125.added === undefined) && (missing21 = "added")) || ((data125.removed === undefined) && (missing21 = "removed"))) || ((data125.changed === undefined) && (missing21 = "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs224 = errors;
for(const key21 in data125){
if(!(((key21 === "added") || (key21 === "removed")) || (key21 === "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs224 === errors){
if(data125.added !== undefined){
const _errs225 = errors;
if(!(validate22(data125.added, {instancePath:instancePath+"/changes/dependencies/added",parentData:data125,parentDataProperty:"added",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid44 = _errs225 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data125.removed !== undefined){
const _errs226 = errors;
if(!(validate22(data125.removed, {instancePath:instancePath+"/changes/dependencies/removed",parentData:data125,parentDataProperty:"removed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid44 = _errs226 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data125.changed !== undefined){
let data128 = data125.changed;
const _errs227 = errors;
if(errors === _errs227){
if(Array.isArray(data128)){
var valid45 = true;
const len23 = data128.length;
for(let i23=0; i23<len23; i23++){
let data129 = data128[i23];
const _errs229 = errors;
if(errors === _errs229){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing22;
if((((data129.name === undefined) && (missing22 = "name")) || ((data129.from === undefined) && (missing22 = "from"))) || ((data129.to === undefined) && (missing22 = "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs231 = errors;
for(const key22 in data129){
if(!(((key22 === "name") || (key22 === "from")) || (key22 === "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs231 === errors){
if(data129.name !== undefined){
const _errs232 = errors;
if(typeof data129.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i23+"/name",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs232 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.from !== undefined){
const _errs234 = errors;
if(!(validate22(data129.from, {instancePath:instancePath+"/changes/dependencies/changed/" + i23+"/from",parentData:data129,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid46 = _errs234 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data129.to !== undefined){
const _errs235 = errors;
if(!(validate22(data129.to, {instancePath:instancePath+"/changes/dependencies/changed/" + i23+"/to",parentData:data129,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid46 = _errs235 === errors;
}
else {
var valid46 = true;
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
var valid45 = _errs229 === errors;
if(!valid45){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid44 = _errs227 === errors;
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
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs222 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.paths !== undefined){
const _errs236 = errors;
if(!(validate22(data115.paths, {instancePath:instancePath+"/changes/paths",parentData:data115,parentDataProperty:"paths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid40 = _errs236 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data115.control !== undefined){
let data134 = data115.control;
const _errs237 = errors;
if(errors === _errs237){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing23;
if(((((data134.after === undefined) && (missing23 = "after")) || ((data134.reason === undefined) && (missing23 = "reason"))) || ((data134.author === undefined) && (missing23 = "author"))) || ((data134.source === undefined) && (missing23 = "source"))){
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs239 = errors;
for(const key23 in data134){
if(!(((((((key23 === "after") || (key23 === "reason")) || (key23 === "author")) || (key23 === "source")) || (key23 === "approver")) || (key23 === "approverKnown")) || (key23 === "approvedAt"))){
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs239 === errors){
if(data134.after !== undefined){
const _errs240 = errors;
if(!(validate30(data134.after, {instancePath:instancePath+"/changes/control/after",parentData:data134,parentDataProperty:"after",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid47 = _errs240 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.reason !== undefined){
const _errs241 = errors;
if(typeof data134.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/control/reason",schemaPath:"#/properties/changes/properties/control/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs241 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.author !== undefined){
const _errs243 = errors;
if(!(validate57(data134.author, {instancePath:instancePath+"/changes/control/author",parentData:data134,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid47 = _errs243 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.source !== undefined){
const _errs244 = errors;
if(!(validate35(data134.source, {instancePath:instancePath+"/changes/control/source",parentData:data134,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid47 = _errs244 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.approver !== undefined){
const _errs245 = errors;
if(typeof data134.approver !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/control/approver",schemaPath:"#/properties/changes/properties/control/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs245 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.approverKnown !== undefined){
const _errs247 = errors;
if(!(validate58(data134.approverKnown, {instancePath:instancePath+"/changes/control/approverKnown",parentData:data134,parentDataProperty:"approverKnown",rootData}))){
vErrors = collected(vErrors, validate58.errors);
errors = vErrors.length;
}
var valid47 = _errs247 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.approvedAt !== undefined){
let data141 = data134.approvedAt;
const _errs248 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate21.errors = [{instancePath:instancePath+"/changes/control/approvedAt",schemaPath:"#/properties/changes/properties/control/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid47 = _errs248 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/control",schemaPath:"#/properties/changes/properties/control/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs237 === errors;
}
else {
var valid40 = true;
}
}
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
var valid0 = _errs206 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeRequests !== undefined){
let data142 = data.changeRequests;
const _errs250 = errors;
if(errors === _errs250){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing24;
if(((data142.items === undefined) && (missing24 = "items")) || ((data142.index === undefined) && (missing24 = "index"))){
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs252 = errors;
for(const key24 in data142){
if(!((key24 === "items") || (key24 === "index"))){
validate21.errors = [{instancePath:instancePath+"/changeRequests",schemaPath:"#/properties/changeRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs252 === errors){
if(data142.items !== undefined){
let data143 = data142.items;
const _errs253 = errors;
if(errors === _errs253){
if(Array.isArray(data143)){
var valid49 = true;
const len24 = data143.length;
for(let i24=0; i24<len24; i24++){
const _errs255 = errors;
if(!(validate208(data143[i24], {instancePath:instancePath+"/changeRequests/items/" + i24,parentData:data143,parentDataProperty:i24,rootData}))){
vErrors = collected(vErrors, validate208.errors);
errors = vErrors.length;
}
var valid49 = _errs255 === errors;
if(!valid49){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changeRequests/items",schemaPath:"#/properties/changeRequests/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid48 = _errs253 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data142.index !== undefined){
const _errs256 = errors;
if(!(validate107(data142.index, {instancePath:instancePath+"/changeRequests/index",parentData:data142,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid48 = _errs256 === errors;
}
else {
var valid48 = true;
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
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data146 = data.plan;
const _errs257 = errors;
if(errors === _errs257){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing25;
if((((data146.tasks === undefined) && (missing25 = "tasks")) || ((data146.documents === undefined) && (missing25 = "documents"))) || ((data146.documentIndex === undefined) && (missing25 = "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs259 = errors;
for(const key25 in data146){
if(!((((key25 === "tasks") || (key25 === "documents")) || (key25 === "documentIndex")) || (key25 === "securityTasks"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs259 === errors){
if(data146.tasks !== undefined){
const _errs260 = errors;
if(!(validate218(data146.tasks, {instancePath:instancePath+"/plan/tasks",parentData:data146,parentDataProperty:"tasks",rootData}))){
vErrors = collected(vErrors, validate218.errors);
errors = vErrors.length;
}
var valid50 = _errs260 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data146.documents !== undefined){
let data148 = data146.documents;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data148)){
var valid51 = true;
const len25 = data148.length;
for(let i25=0; i25<len25; i25++){
const _errs263 = errors;
if(!(validate224(data148[i25], {instancePath:instancePath+"/plan/documents/" + i25,parentData:data148,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate224.errors);
errors = vErrors.length;
}
var valid51 = _errs263 === errors;
if(!valid51){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid50 = _errs261 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data146.documentIndex !== undefined){
const _errs264 = errors;
if(!(validate107(data146.documentIndex, {instancePath:instancePath+"/plan/documentIndex",parentData:data146,parentDataProperty:"documentIndex",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid50 = _errs264 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data146.securityTasks !== undefined){
const _errs265 = errors;
if(!(validate218(data146.securityTasks, {instancePath:instancePath+"/plan/securityTasks",parentData:data146,parentDataProperty:"securityTasks",rootData}))){
vErrors = collected(vErrors, validate218.errors);
errors = vErrors.length;
}
var valid50 = _errs265 === errors;
}
else {
var valid50 = true;
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
var valid0 = _errs257 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trend !== undefined){
let data152 = data.trend;
const _errs266 = errors;
if(errors === _errs266){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing26;
if((data152.reviews === undefined) && (missing26 = "reviews")){
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs268 = errors;
for(const key26 in data152){
if(!(key26 === "reviews")){
validate21.errors = [{instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs268 === errors){
if(data152.reviews !== undefined){
let data153 = data152.reviews;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data153)){
var valid53 = true;
const len26 = data153.length;
for(let i26=0; i26<len26; i26++){
const _errs271 = errors;
if(!(validate229(data153[i26], {instancePath:instancePath+"/trend/reviews/" + i26,parentData:data153,parentDataProperty:i26,rootData}))){
vErrors = collected(vErrors, validate229.errors);
errors = vErrors.length;
}
var valid53 = _errs271 === errors;
if(!valid53){
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
var valid0 = _errs266 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defectCategories !== undefined){
let data155 = data.defectCategories;
const _errs272 = errors;
if(errors === _errs272){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
let missing27;
if(((data155.items === undefined) && (missing27 = "items")) || ((data155.index === undefined) && (missing27 = "index"))){
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs274 = errors;
for(const key27 in data155){
if(!((key27 === "items") || (key27 === "index"))){
validate21.errors = [{instancePath:instancePath+"/defectCategories",schemaPath:"#/properties/defectCategories/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs274 === errors){
if(data155.items !== undefined){
let data156 = data155.items;
const _errs275 = errors;
if(errors === _errs275){
if(Array.isArray(data156)){
var valid55 = true;
const len27 = data156.length;
for(let i27=0; i27<len27; i27++){
const _errs277 = errors;
if(!(validate234(data156[i27], {instancePath:instancePath+"/defectCategories/items/" + i27,parentData:data156,parentDataProperty:i27,rootData}))){
vErrors = collected(vErrors, validate234.errors);
errors = vErrors.length;
}
var valid55 = _errs277 === errors;
if(!valid55){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/defectCategories/items",schemaPath:"#/properties/defectCategories/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid54 = _errs275 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data155.index !== undefined){
const _errs278 = errors;
if(!(validate107(data155.index, {instancePath:instancePath+"/defectCategories/index",parentData:data155,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid54 = _errs278 === errors;
}
else {
var valid54 = true;
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
var valid0 = _errs272 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data159 = data.risk;
const _errs279 = errors;
if(errors === _errs279){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
const _errs281 = errors;
for(const key28 in data159){
if(!(((key28 === "classification") || (key28 === "riskFile")) || (key28 === "report"))){
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs281 === errors){
if(data159.classification !== undefined){
const _errs282 = errors;
if(!(validate241(data159.classification, {instancePath:instancePath+"/risk/classification",parentData:data159,parentDataProperty:"classification",rootData}))){
vErrors = collected(vErrors, validate241.errors);
errors = vErrors.length;
}
var valid56 = _errs282 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data159.riskFile !== undefined){
let data161 = data159.riskFile;
const _errs283 = errors;
if(errors === _errs283){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing28;
if(((data161.version === undefined) && (missing28 = "version")) || ((data161.source === undefined) && (missing28 = "source"))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs285 = errors;
for(const key29 in data161){
if(!(((key29 === "version") || (key29 === "source")) || (key29 === "changedAt"))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs285 === errors){
if(data161.version !== undefined){
const _errs286 = errors;
if(typeof data161.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile/version",schemaPath:"#/properties/risk/properties/riskFile/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs286 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data161.source !== undefined){
const _errs288 = errors;
if(!(validate35(data161.source, {instancePath:instancePath+"/risk/riskFile/source",parentData:data161,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid57 = _errs288 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data161.changedAt !== undefined){
let data164 = data161.changedAt;
const _errs289 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile/changedAt",schemaPath:"#/properties/risk/properties/riskFile/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid57 = _errs289 === errors;
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
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid56 = _errs283 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data159.report !== undefined){
const _errs291 = errors;
if(!(validate250(data159.report, {instancePath:instancePath+"/risk/report",parentData:data159,parentDataProperty:"report",rootData}))){
vErrors = collected(vErrors, validate250.errors);
errors = vErrors.length;
}
var valid56 = _errs291 === errors;
}
else {
var valid56 = true;
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
var valid0 = _errs279 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data166 = data.soup;
const _errs292 = errors;
if(errors === _errs292){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing29;
if(((data166.items === undefined) && (missing29 = "items")) || ((data166.index === undefined) && (missing29 = "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs294 = errors;
for(const key30 in data166){
if(!((key30 === "items") || (key30 === "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data166.items !== undefined){
let data167 = data166.items;
const _errs295 = errors;
if(errors === _errs295){
if(Array.isArray(data167)){
var valid59 = true;
const len28 = data167.length;
for(let i28=0; i28<len28; i28++){
const _errs297 = errors;
if(!(validate255(data167[i28], {instancePath:instancePath+"/soup/items/" + i28,parentData:data167,parentDataProperty:i28,rootData}))){
vErrors = collected(vErrors, validate255.errors);
errors = vErrors.length;
}
var valid59 = _errs297 === errors;
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
var valid58 = _errs295 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data166.index !== undefined){
const _errs298 = errors;
if(!(validate107(data166.index, {instancePath:instancePath+"/soup/index",parentData:data166,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid58 = _errs298 === errors;
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
var valid0 = _errs292 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data170 = data.sbom;
const _errs299 = errors;
if(errors === _errs299){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing30;
if(((((data170.documents === undefined) && (missing30 = "documents")) || ((data170.components === undefined) && (missing30 = "components"))) || ((data170.index === undefined) && (missing30 = "index"))) || ((data170.baselineDocuments === undefined) && (missing30 = "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs301 = errors;
for(const key31 in data170){
if(!((((key31 === "documents") || (key31 === "components")) || (key31 === "index")) || (key31 === "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs301 === errors){
if(data170.documents !== undefined){
const _errs302 = errors;
if(!(validate261(data170.documents, {instancePath:instancePath+"/sbom/documents",parentData:data170,parentDataProperty:"documents",rootData}))){
vErrors = collected(vErrors, validate261.errors);
errors = vErrors.length;
}
var valid60 = _errs302 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data170.components !== undefined){
let data172 = data170.components;
const _errs303 = errors;
if(errors === _errs303){
if(Array.isArray(data172)){
var valid61 = true;
const len29 = data172.length;
for(let i29=0; i29<len29; i29++){
const _errs305 = errors;
if(!(validate268(data172[i29], {instancePath:instancePath+"/sbom/components/" + i29,parentData:data172,parentDataProperty:i29,rootData}))){
vErrors = collected(vErrors, validate268.errors);
errors = vErrors.length;
}
var valid61 = _errs305 === errors;
if(!valid61){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs303 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data170.index !== undefined){
const _errs306 = errors;
if(!(validate107(data170.index, {instancePath:instancePath+"/sbom/index",parentData:data170,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid60 = _errs306 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data170.baselineDocuments !== undefined){
const _errs307 = errors;
if(!(validate261(data170.baselineDocuments, {instancePath:instancePath+"/sbom/baselineDocuments",parentData:data170,parentDataProperty:"baselineDocuments",rootData}))){
vErrors = collected(vErrors, validate261.errors);
errors = vErrors.length;
}
var valid60 = _errs307 === errors;
}
else {
var valid60 = true;
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
var valid0 = _errs299 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data176 = data.vulnerabilities;
const _errs308 = errors;
if(errors === _errs308){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing31;
if((((((data176.items === undefined) && (missing31 = "items")) || ((data176.index === undefined) && (missing31 = "index"))) || ((data176.scans === undefined) && (missing31 = "scans"))) || ((data176.unmatchedVex === undefined) && (missing31 = "unmatchedVex"))) || ((data176.catalogues === undefined) && (missing31 = "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs310 = errors;
for(const key32 in data176){
if(!(((((key32 === "items") || (key32 === "index")) || (key32 === "scans")) || (key32 === "unmatchedVex")) || (key32 === "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs310 === errors){
if(data176.items !== undefined){
let data177 = data176.items;
const _errs311 = errors;
if(errors === _errs311){
if(Array.isArray(data177)){
var valid63 = true;
const len30 = data177.length;
for(let i30=0; i30<len30; i30++){
const _errs313 = errors;
if(!(validate275(data177[i30], {instancePath:instancePath+"/vulnerabilities/items/" + i30,parentData:data177,parentDataProperty:i30,rootData}))){
vErrors = collected(vErrors, validate275.errors);
errors = vErrors.length;
}
var valid63 = _errs313 === errors;
if(!valid63){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs311 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data176.index !== undefined){
const _errs314 = errors;
if(!(validate107(data176.index, {instancePath:instancePath+"/vulnerabilities/index",parentData:data176,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid62 = _errs314 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data176.scans !== undefined){
let data180 = data176.scans;
const _errs315 = errors;
if(errors === _errs315){
if(Array.isArray(data180)){
var valid64 = true;
const len31 = data180.length;
for(let i31=0; i31<len31; i31++){
const _errs317 = errors;
if(!(validate288(data180[i31], {instancePath:instancePath+"/vulnerabilities/scans/" + i31,parentData:data180,parentDataProperty:i31,rootData}))){
vErrors = collected(vErrors, validate288.errors);
errors = vErrors.length;
}
var valid64 = _errs317 === errors;
if(!valid64){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs315 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data176.unmatchedVex !== undefined){
let data182 = data176.unmatchedVex;
const _errs318 = errors;
if(errors === _errs318){
if(Array.isArray(data182)){
var valid65 = true;
const len32 = data182.length;
for(let i32=0; i32<len32; i32++){
const _errs320 = errors;
if(!(validate292(data182[i32], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i32,parentData:data182,parentDataProperty:i32,rootData}))){
vErrors = collected(vErrors, validate292.errors);
errors = vErrors.length;
}
var valid65 = _errs320 === errors;
if(!valid65){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs318 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data176.catalogues !== undefined){
let data184 = data176.catalogues;
const _errs321 = errors;
if(errors === _errs321){
if(Array.isArray(data184)){
var valid66 = true;
const len33 = data184.length;
for(let i33=0; i33<len33; i33++){
let data185 = data184[i33];
const _errs323 = errors;
if(errors === _errs323){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
let missing32;
if(((data185.entries === undefined) && (missing32 = "entries")) || ((data185.source === undefined) && (missing32 = "source"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs325 = errors;
for(const key33 in data185){
if(!((((key33 === "entries") || (key33 === "source")) || (key33 === "version")) || (key33 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs325 === errors){
if(data185.entries !== undefined){
let data186 = data185.entries;
const _errs326 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/entries",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid67 = _errs326 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data185.source !== undefined){
const _errs328 = errors;
if(!(validate35(data185.source, {instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/source",parentData:data185,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid67 = _errs328 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data185.version !== undefined){
const _errs329 = errors;
if(typeof data185.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/version",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs329 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data185.releasedAt !== undefined){
let data189 = data185.releasedAt;
const _errs331 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33+"/releasedAt",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid67 = _errs331 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i33,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid66 = _errs323 === errors;
if(!valid66){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues",schemaPath:"#/properties/vulnerabilities/properties/catalogues/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs321 === errors;
}
else {
var valid62 = true;
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
var valid0 = _errs308 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data190 = data.notes;
const _errs333 = errors;
if(errors === _errs333){
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
const _errs335 = errors;
for(const key34 in data190){
if(!((key34 === "release") || (key34 === "security"))){
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs335 === errors){
if(data190.release !== undefined){
const _errs336 = errors;
if(!(validate296(data190.release, {instancePath:instancePath+"/notes/release",parentData:data190,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate296.errors);
errors = vErrors.length;
}
var valid68 = _errs336 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data190.security !== undefined){
const _errs337 = errors;
if(!(validate300(data190.security, {instancePath:instancePath+"/notes/security",parentData:data190,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate300.errors);
errors = vErrors.length;
}
var valid68 = _errs337 === errors;
}
else {
var valid68 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs333 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
let data193 = data.build;
const _errs338 = errors;
if(errors === _errs338){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
const _errs340 = errors;
for(const key35 in data193){
if(!((key35 === "record") || (key35 === "rebuild"))){
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs340 === errors){
if(data193.record !== undefined){
const _errs341 = errors;
if(!(validate312(data193.record, {instancePath:instancePath+"/build/record",parentData:data193,parentDataProperty:"record",rootData}))){
vErrors = collected(vErrors, validate312.errors);
errors = vErrors.length;
}
var valid69 = _errs341 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data193.rebuild !== undefined){
const _errs342 = errors;
if(!(validate321(data193.rebuild, {instancePath:instancePath+"/build/rebuild",parentData:data193,parentDataProperty:"rebuild",rootData}))){
vErrors = collected(vErrors, validate321.errors);
errors = vErrors.length;
}
var valid69 = _errs342 === errors;
}
else {
var valid69 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs338 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
let data196 = data.archive;
const _errs343 = errors;
if(errors === _errs343){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing33;
if((((data196.items === undefined) && (missing33 = "items")) || ((data196.readBack === undefined) && (missing33 = "readBack"))) || ((data196.drills === undefined) && (missing33 = "drills"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs345 = errors;
for(const key36 in data196){
if(!(((((key36 === "items") || (key36 === "source")) || (key36 === "readBack")) || (key36 === "retention")) || (key36 === "drills"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs345 === errors){
if(data196.items !== undefined){
let data197 = data196.items;
const _errs346 = errors;
if(errors === _errs346){
if(Array.isArray(data197)){
var valid71 = true;
const len34 = data197.length;
for(let i34=0; i34<len34; i34++){
const _errs348 = errors;
if(!(validate330(data197[i34], {instancePath:instancePath+"/archive/items/" + i34,parentData:data197,parentDataProperty:i34,rootData}))){
vErrors = collected(vErrors, validate330.errors);
errors = vErrors.length;
}
var valid71 = _errs348 === errors;
if(!valid71){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs346 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data196.source !== undefined){
const _errs349 = errors;
if(!(validate35(data196.source, {instancePath:instancePath+"/archive/source",parentData:data196,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid70 = _errs349 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data196.readBack !== undefined){
let data200 = data196.readBack;
const _errs350 = errors;
if(errors === _errs350){
if(Array.isArray(data200)){
var valid72 = true;
const len35 = data200.length;
for(let i35=0; i35<len35; i35++){
let data201 = data200[i35];
const _errs352 = errors;
if(errors === _errs352){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing34;
if(((((data201.path === undefined) && (missing34 = "path")) || ((data201.sha256 === undefined) && (missing34 = "sha256"))) || ((data201.at === undefined) && (missing34 = "at"))) || ((data201.source === undefined) && (missing34 = "source"))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35,schemaPath:"#/properties/archive/properties/readBack/items/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs354 = errors;
for(const key37 in data201){
if(!(((((key37 === "item") || (key37 === "path")) || (key37 === "sha256")) || (key37 === "at")) || (key37 === "source"))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35,schemaPath:"#/properties/archive/properties/readBack/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs354 === errors){
if(data201.item !== undefined){
const _errs355 = errors;
if(typeof data201.item !== "string"){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35+"/item",schemaPath:"#/properties/archive/properties/readBack/items/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs355 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data201.path !== undefined){
const _errs357 = errors;
if(typeof data201.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35+"/path",schemaPath:"#/properties/archive/properties/readBack/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs357 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data201.sha256 !== undefined){
const _errs359 = errors;
if(!(validate33(data201.sha256, {instancePath:instancePath+"/archive/readBack/" + i35+"/sha256",parentData:data201,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid73 = _errs359 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data201.at !== undefined){
let data205 = data201.at;
const _errs360 = errors;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35+"/at",schemaPath:"#/properties/archive/properties/readBack/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid73 = _errs360 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data201.source !== undefined){
const _errs362 = errors;
if(!(validate35(data201.source, {instancePath:instancePath+"/archive/readBack/" + i35+"/source",parentData:data201,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid73 = _errs362 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/readBack/" + i35,schemaPath:"#/properties/archive/properties/readBack/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid72 = _errs352 === errors;
if(!valid72){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/readBack",schemaPath:"#/properties/archive/properties/readBack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs350 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data196.retention !== undefined){
const _errs363 = errors;
if(!(validate337(data196.retention, {instancePath:instancePath+"/archive/retention",parentData:data196,parentDataProperty:"retention",rootData}))){
vErrors = collected(vErrors, validate337.errors);
errors = vErrors.length;
}
var valid70 = _errs363 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data196.drills !== undefined){
let data208 = data196.drills;
const _errs364 = errors;
if(errors === _errs364){
if(Array.isArray(data208)){
var valid74 = true;
const len36 = data208.length;
for(let i36=0; i36<len36; i36++){
const _errs366 = errors;
if(!(validate341(data208[i36], {instancePath:instancePath+"/archive/drills/" + i36,parentData:data208,parentDataProperty:i36,rootData}))){
vErrors = collected(vErrors, validate341.errors);
errors = vErrors.length;
}
var valid74 = _errs366 === errors;
if(!valid74){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/drills",schemaPath:"#/properties/archive/properties/drills/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs364 === errors;
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
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs343 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data210 = data.waivers;
const _errs367 = errors;
if(errors === _errs367){
if(Array.isArray(data210)){
var valid75 = true;
const len37 = data210.length;
for(let i37=0; i37<len37; i37++){
const _errs369 = errors;
if(!(validate345(data210[i37], {instancePath:instancePath+"/waivers/" + i37,parentData:data210,parentDataProperty:i37,rootData}))){
vErrors = collected(vErrors, validate345.errors);
errors = vErrors.length;
}
var valid75 = _errs369 === errors;
if(!valid75){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs367 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data212 = data.people;
const _errs370 = errors;
if(errors === _errs370){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
let missing35;
if(((data212.items === undefined) && (missing35 = "items")) || ((data212.index === undefined) && (missing35 = "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs372 = errors;
for(const key38 in data212){
if(!((key38 === "items") || (key38 === "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs372 === errors){
if(data212.items !== undefined){
let data213 = data212.items;
const _errs373 = errors;
if(errors === _errs373){
if(Array.isArray(data213)){
var valid77 = true;
const len38 = data213.length;
for(let i38=0; i38<len38; i38++){
const _errs375 = errors;
if(!(validate355(data213[i38], {instancePath:instancePath+"/people/items/" + i38,parentData:data213,parentDataProperty:i38,rootData}))){
vErrors = collected(vErrors, validate355.errors);
errors = vErrors.length;
}
var valid77 = _errs375 === errors;
if(!valid77){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people/items",schemaPath:"#/properties/people/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid76 = _errs373 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data212.index !== undefined){
const _errs376 = errors;
if(!(validate107(data212.index, {instancePath:instancePath+"/people/index",parentData:data212,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid76 = _errs376 === errors;
}
else {
var valid76 = true;
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
var valid0 = _errs370 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data216 = data.assessment;
const _errs377 = errors;
if(errors === _errs377){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing36;
if((((((((data216.version === undefined) && (missing36 = "version")) || ((data216.changes === undefined) && (missing36 = "changes"))) || ((data216.index === undefined) && (missing36 = "index"))) || ((data216.methods === undefined) && (missing36 = "methods"))) || ((data216.author === undefined) && (missing36 = "author"))) || ((data216.source === undefined) && (missing36 = "source"))) || ((data216.changesSource === undefined) && (missing36 = "changesSource"))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs379 = errors;
for(const key39 in data216){
if(!(func2.call(schema6.properties.assessment.properties, key39))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs379 === errors){
if(data216.version !== undefined){
const _errs380 = errors;
if(typeof data216.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs380 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.changes !== undefined){
let data218 = data216.changes;
const _errs382 = errors;
if(errors === _errs382){
if(Array.isArray(data218)){
var valid79 = true;
const len39 = data218.length;
for(let i39=0; i39<len39; i39++){
const _errs384 = errors;
if(!(validate360(data218[i39], {instancePath:instancePath+"/assessment/changes/" + i39,parentData:data218,parentDataProperty:i39,rootData}))){
vErrors = collected(vErrors, validate360.errors);
errors = vErrors.length;
}
var valid79 = _errs384 === errors;
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
var valid78 = _errs382 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.index !== undefined){
const _errs385 = errors;
if(!(validate107(data216.index, {instancePath:instancePath+"/assessment/index",parentData:data216,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid78 = _errs385 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.methods !== undefined){
const _errs386 = errors;
if(!(validate22(data216.methods, {instancePath:instancePath+"/assessment/methods",parentData:data216,parentDataProperty:"methods",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid78 = _errs386 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.author !== undefined){
const _errs387 = errors;
if(!(validate57(data216.author, {instancePath:instancePath+"/assessment/author",parentData:data216,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid78 = _errs387 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.source !== undefined){
const _errs388 = errors;
if(!(validate35(data216.source, {instancePath:instancePath+"/assessment/source",parentData:data216,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid78 = _errs388 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.changesSource !== undefined){
const _errs389 = errors;
if(!(validate35(data216.changesSource, {instancePath:instancePath+"/assessment/changesSource",parentData:data216,parentDataProperty:"changesSource",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid78 = _errs389 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.from !== undefined){
const _errs390 = errors;
if(!(validate30(data216.from, {instancePath:instancePath+"/assessment/from",parentData:data216,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid78 = _errs390 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.to !== undefined){
const _errs391 = errors;
if(!(validate30(data216.to, {instancePath:instancePath+"/assessment/to",parentData:data216,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid78 = _errs391 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.threatModel !== undefined){
let data227 = data216.threatModel;
const _errs392 = errors;
if(errors === _errs392){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing37;
if((data227.state === undefined) && (missing37 = "state")){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs394 = errors;
for(const key40 in data227){
if(!(((key40 === "state") || (key40 === "reason")) || (key40 === "reference"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs394 === errors){
if(data227.state !== undefined){
let data228 = data227.state;
const _errs395 = errors;
if(typeof data228 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data228 === "updated") || (data228 === "noUpdateNeeded"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid80 = _errs395 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data227.reason !== undefined){
const _errs397 = errors;
if(typeof data227.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs397 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data227.reference !== undefined){
const _errs399 = errors;
if(typeof data227.reference !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs399 === errors;
}
else {
var valid80 = true;
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
var valid78 = _errs392 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.attackSurface !== undefined){
const _errs401 = errors;
if(typeof data216.attackSurface !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs401 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data216.conclusion !== undefined){
let data232 = data216.conclusion;
const _errs403 = errors;
if(errors === _errs403){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
const _errs405 = errors;
for(const key41 in data232){
if(!(((key41 === "text") || (key41 === "by")) || (key41 === "at"))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs405 === errors){
if(data232.text !== undefined){
const _errs406 = errors;
if(typeof data232.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs406 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data232.by !== undefined){
const _errs408 = errors;
if(typeof data232.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs408 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data232.at !== undefined){
let data235 = data232.at;
const _errs410 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid81 = _errs410 === errors;
}
else {
var valid81 = true;
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
var valid78 = _errs403 === errors;
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
var valid0 = _errs377 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data236 = data.coverage;
const _errs412 = errors;
if(errors === _errs412){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing38;
if((data236.reports === undefined) && (missing38 = "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs414 = errors;
for(const key42 in data236){
if(!(key42 === "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs414 === errors){
if(data236.reports !== undefined){
let data237 = data236.reports;
const _errs415 = errors;
if(errors === _errs415){
if(Array.isArray(data237)){
var valid83 = true;
const len40 = data237.length;
for(let i40=0; i40<len40; i40++){
const _errs417 = errors;
if(!(validate371(data237[i40], {instancePath:instancePath+"/coverage/reports/" + i40,parentData:data237,parentDataProperty:i40,rootData}))){
vErrors = collected(vErrors, validate371.errors);
errors = vErrors.length;
}
var valid83 = _errs417 === errors;
if(!valid83){
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
var valid0 = _errs412 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data239 = data.provenance;
const _errs418 = errors;
if(errors === _errs418){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
let missing39;
if((data239.statements === undefined) && (missing39 = "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs420 = errors;
for(const key43 in data239){
if(!(key43 === "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs420 === errors){
if(data239.statements !== undefined){
let data240 = data239.statements;
const _errs421 = errors;
if(errors === _errs421){
if(Array.isArray(data240)){
var valid85 = true;
const len41 = data240.length;
for(let i41=0; i41<len41; i41++){
const _errs423 = errors;
if(!(validate387(data240[i41], {instancePath:instancePath+"/provenance/statements/" + i41,parentData:data240,parentDataProperty:i41,rootData}))){
vErrors = collected(vErrors, validate387.errors);
errors = vErrors.length;
}
var valid85 = _errs423 === errors;
if(!valid85){
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
var valid0 = _errs418 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data242 = data.approvals;
const _errs424 = errors;
if(errors === _errs424){
if(Array.isArray(data242)){
var valid86 = true;
const len42 = data242.length;
for(let i42=0; i42<len42; i42++){
const _errs426 = errors;
if(!(validate392(data242[i42], {instancePath:instancePath+"/approvals/" + i42,parentData:data242,parentDataProperty:i42,rootData}))){
vErrors = collected(vErrors, validate392.errors);
errors = vErrors.length;
}
var valid86 = _errs426 === errors;
if(!valid86){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs424 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packs !== undefined){
let data244 = data.packs;
const _errs427 = errors;
if(errors === _errs427){
if(Array.isArray(data244)){
var valid87 = true;
const len43 = data244.length;
for(let i43=0; i43<len43; i43++){
const _errs429 = errors;
if(!(validate397(data244[i43], {instancePath:instancePath+"/packs/" + i43,parentData:data244,parentDataProperty:i43,rootData}))){
vErrors = collected(vErrors, validate397.errors);
errors = vErrors.length;
}
var valid87 = _errs429 === errors;
if(!valid87){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs427 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engine !== undefined){
let data246 = data.engine;
const _errs430 = errors;
if(errors === _errs430){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing40;
if(((data246.version === undefined) && (missing40 = "version")) || ((data246.validations === undefined) && (missing40 = "validations"))){
validate21.errors = [{instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs432 = errors;
for(const key44 in data246){
if(!((key44 === "version") || (key44 === "validations"))){
validate21.errors = [{instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs432 === errors){
if(data246.version !== undefined){
const _errs433 = errors;
if(typeof data246.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs433 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data246.validations !== undefined){
const _errs435 = errors;
if(!(validate399(data246.validations, {instancePath:instancePath+"/engine/validations",parentData:data246,parentDataProperty:"validations",rootData}))){
vErrors = collected(vErrors, validate399.errors);
errors = vErrors.length;
}
var valid88 = _errs435 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs430 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regulatory !== undefined){
let data249 = data.regulatory;
const _errs436 = errors;
if(errors === _errs436){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
let missing41;
if((((((data249.version === undefined) && (missing41 = "version")) || ((data249.decisions === undefined) && (missing41 = "decisions"))) || ((data249.index === undefined) && (missing41 = "index"))) || ((data249.author === undefined) && (missing41 = "author"))) || ((data249.source === undefined) && (missing41 = "source"))){
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs438 = errors;
for(const key45 in data249){
if(!((((((key45 === "version") || (key45 === "decisions")) || (key45 === "index")) || (key45 === "author")) || (key45 === "source")) || (key45 === "none"))){
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs438 === errors){
if(data249.version !== undefined){
const _errs439 = errors;
if(typeof data249.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/regulatory/version",schemaPath:"#/properties/regulatory/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs439 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.decisions !== undefined){
let data251 = data249.decisions;
const _errs441 = errors;
if(errors === _errs441){
if(Array.isArray(data251)){
var valid90 = true;
const len44 = data251.length;
for(let i44=0; i44<len44; i44++){
const _errs443 = errors;
if(!(validate408(data251[i44], {instancePath:instancePath+"/regulatory/decisions/" + i44,parentData:data251,parentDataProperty:i44,rootData}))){
vErrors = collected(vErrors, validate408.errors);
errors = vErrors.length;
}
var valid90 = _errs443 === errors;
if(!valid90){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/regulatory/decisions",schemaPath:"#/properties/regulatory/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid89 = _errs441 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.index !== undefined){
const _errs444 = errors;
if(!(validate107(data249.index, {instancePath:instancePath+"/regulatory/index",parentData:data249,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid89 = _errs444 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.author !== undefined){
const _errs445 = errors;
if(!(validate57(data249.author, {instancePath:instancePath+"/regulatory/author",parentData:data249,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid89 = _errs445 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.source !== undefined){
const _errs446 = errors;
if(!(validate35(data249.source, {instancePath:instancePath+"/regulatory/source",parentData:data249,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid89 = _errs446 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data249.none !== undefined){
const _errs447 = errors;
if(typeof data249.none !== "string"){
validate21.errors = [{instancePath:instancePath+"/regulatory/none",schemaPath:"#/properties/regulatory/properties/none/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs447 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs436 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legacy !== undefined){
let data257 = data.legacy;
const _errs449 = errors;
if(errors === _errs449){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing42;
if((((data257.version === undefined) && (missing42 = "version")) || ((data257.author === undefined) && (missing42 = "author"))) || ((data257.source === undefined) && (missing42 = "source"))){
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs451 = errors;
for(const key46 in data257){
if(!(func2.call(schema6.properties.legacy.properties, key46))){
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs451 === errors){
if(data257.version !== undefined){
const _errs452 = errors;
if(typeof data257.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/legacy/version",schemaPath:"#/properties/legacy/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid91 = _errs452 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.author !== undefined){
const _errs454 = errors;
if(!(validate57(data257.author, {instancePath:instancePath+"/legacy/author",parentData:data257,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid91 = _errs454 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.source !== undefined){
const _errs455 = errors;
if(!(validate35(data257.source, {instancePath:instancePath+"/legacy/source",parentData:data257,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid91 = _errs455 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.rationale !== undefined){
const _errs456 = errors;
if(!(validate417(data257.rationale, {instancePath:instancePath+"/legacy/rationale",parentData:data257,parentDataProperty:"rationale",rootData}))){
vErrors = collected(vErrors, validate417.errors);
errors = vErrors.length;
}
var valid91 = _errs456 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.feedback !== undefined){
const _errs457 = errors;
if(!(validate417(data257.feedback, {instancePath:instancePath+"/legacy/feedback",parentData:data257,parentDataProperty:"feedback",rootData}))){
vErrors = collected(vErrors, validate417.errors);
errors = vErrors.length;
}
var valid91 = _errs457 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.riskActivities !== undefined){
const _errs458 = errors;
if(!(validate417(data257.riskActivities, {instancePath:instancePath+"/legacy/riskActivities",parentData:data257,parentDataProperty:"riskActivities",rootData}))){
vErrors = collected(vErrors, validate417.errors);
errors = vErrors.length;
}
var valid91 = _errs458 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.gapAnalysis !== undefined){
const _errs459 = errors;
if(!(validate417(data257.gapAnalysis, {instancePath:instancePath+"/legacy/gapAnalysis",parentData:data257,parentDataProperty:"gapAnalysis",rootData}))){
vErrors = collected(vErrors, validate417.errors);
errors = vErrors.length;
}
var valid91 = _errs459 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.closurePlan !== undefined){
const _errs460 = errors;
if(!(validate417(data257.closurePlan, {instancePath:instancePath+"/legacy/closurePlan",parentData:data257,parentDataProperty:"closurePlan",rootData}))){
vErrors = collected(vErrors, validate417.errors);
errors = vErrors.length;
}
var valid91 = _errs460 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.systemTests !== undefined){
const _errs461 = errors;
if(!(validate417(data257.systemTests, {instancePath:instancePath+"/legacy/systemTests",parentData:data257,parentDataProperty:"systemTests",rootData}))){
vErrors = collected(vErrors, validate417.errors);
errors = vErrors.length;
}
var valid91 = _errs461 === errors;
}
else {
var valid91 = true;
}
}
}
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
var valid0 = _errs449 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configurationHistory !== undefined){
let data267 = data.configurationHistory;
const _errs462 = errors;
if(errors === _errs462){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing43;
if((((((data267.version === undefined) && (missing43 = "version")) || ((data267.to === undefined) && (missing43 = "to"))) || ((data267.exports === undefined) && (missing43 = "exports"))) || ((data267.author === undefined) && (missing43 = "author"))) || ((data267.source === undefined) && (missing43 = "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"}];
return false;
}
else {
const _errs464 = errors;
for(const key47 in data267){
if(!((((((key47 === "version") || (key47 === "to")) || (key47 === "from")) || (key47 === "exports")) || (key47 === "author")) || (key47 === "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory",schemaPath:"#/properties/configurationHistory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs464 === errors){
if(data267.version !== undefined){
const _errs465 = errors;
if(typeof data267.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/version",schemaPath:"#/properties/configurationHistory/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs465 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data267.to !== undefined){
const _errs467 = errors;
if(!(validate30(data267.to, {instancePath:instancePath+"/configurationHistory/to",parentData:data267,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid92 = _errs467 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data267.from !== undefined){
const _errs468 = errors;
if(!(validate30(data267.from, {instancePath:instancePath+"/configurationHistory/from",parentData:data267,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid92 = _errs468 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data267.exports !== undefined){
let data271 = data267.exports;
const _errs469 = errors;
if(errors === _errs469){
if(Array.isArray(data271)){
var valid93 = true;
const len45 = data271.length;
for(let i45=0; i45<len45; i45++){
let data272 = data271[i45];
const _errs471 = errors;
if(errors === _errs471){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing44;
if((((((data272.of === undefined) && (missing44 = "of")) || ((data272.path === undefined) && (missing44 = "path"))) || ((data272.sha256 === undefined) && (missing44 = "sha256"))) || ((data272.exportedAt === undefined) && (missing44 = "exportedAt"))) || ((data272.source === undefined) && (missing44 = "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45,schemaPath:"#/properties/configurationHistory/properties/exports/items/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs473 = errors;
for(const key48 in data272){
if(!(((((((key48 === "of") || (key48 === "tracker")) || (key48 === "path")) || (key48 === "sha256")) || (key48 === "exportedAt")) || (key48 === "query")) || (key48 === "source"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45,schemaPath:"#/properties/configurationHistory/properties/exports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs473 === errors){
if(data272.of !== undefined){
let data273 = data272.of;
const _errs474 = errors;
if(typeof data273 !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45+"/of",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data273 === "commits") || (data273 === "tracker"))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45+"/of",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema6.properties.configurationHistory.properties.exports.items.properties.of.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid94 = _errs474 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data272.tracker !== undefined){
const _errs476 = errors;
if(typeof data272.tracker !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45+"/tracker",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs476 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data272.path !== undefined){
const _errs478 = errors;
if(typeof data272.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45+"/path",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs478 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data272.sha256 !== undefined){
const _errs480 = errors;
if(!(validate33(data272.sha256, {instancePath:instancePath+"/configurationHistory/exports/" + i45+"/sha256",parentData:data272,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid94 = _errs480 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data272.exportedAt !== undefined){
let data277 = data272.exportedAt;
const _errs481 = errors;
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45+"/exportedAt",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid94 = _errs481 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data272.query !== undefined){
const _errs483 = errors;
if(typeof data272.query !== "string"){
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45+"/query",schemaPath:"#/properties/configurationHistory/properties/exports/items/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs483 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data272.source !== undefined){
const _errs485 = errors;
if(!(validate35(data272.source, {instancePath:instancePath+"/configurationHistory/exports/" + i45+"/source",parentData:data272,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid94 = _errs485 === errors;
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
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports/" + i45,schemaPath:"#/properties/configurationHistory/properties/exports/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs471 === errors;
if(!valid93){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/configurationHistory/exports",schemaPath:"#/properties/configurationHistory/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid92 = _errs469 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data267.author !== undefined){
const _errs486 = errors;
if(!(validate57(data267.author, {instancePath:instancePath+"/configurationHistory/author",parentData:data267,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid92 = _errs486 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data267.source !== undefined){
const _errs487 = errors;
if(!(validate35(data267.source, {instancePath:instancePath+"/configurationHistory/source",parentData:data267,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid92 = _errs487 === errors;
}
else {
var valid92 = true;
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
var valid0 = _errs462 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
let data282 = data.delivery;
const _errs488 = errors;
if(errors === _errs488){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
let missing45;
if(((data282.procedures === undefined) && (missing45 = "procedures")) || ((data282.published === undefined) && (missing45 = "published"))){
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs490 = errors;
for(const key49 in data282){
if(!(((key49 === "procedures") || (key49 === "published")) || (key49 === "publishedSource"))){
validate21.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs490 === errors){
if(data282.procedures !== undefined){
let data283 = data282.procedures;
const _errs491 = errors;
if(errors === _errs491){
if(Array.isArray(data283)){
var valid96 = true;
const len46 = data283.length;
for(let i46=0; i46<len46; i46++){
const _errs493 = errors;
if(!(validate431(data283[i46], {instancePath:instancePath+"/delivery/procedures/" + i46,parentData:data283,parentDataProperty:i46,rootData}))){
vErrors = collected(vErrors, validate431.errors);
errors = vErrors.length;
}
var valid96 = _errs493 === errors;
if(!valid96){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery/procedures",schemaPath:"#/properties/delivery/properties/procedures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid95 = _errs491 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data282.published !== undefined){
let data285 = data282.published;
const _errs494 = errors;
if(errors === _errs494){
if(Array.isArray(data285)){
var valid97 = true;
const len47 = data285.length;
for(let i47=0; i47<len47; i47++){
const _errs496 = errors;
if(!(validate436(data285[i47], {instancePath:instancePath+"/delivery/published/" + i47,parentData:data285,parentDataProperty:i47,rootData}))){
vErrors = collected(vErrors, validate436.errors);
errors = vErrors.length;
}
var valid97 = _errs496 === errors;
if(!valid97){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/delivery/published",schemaPath:"#/properties/delivery/properties/published/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid95 = _errs494 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data282.publishedSource !== undefined){
const _errs497 = errors;
if(!(validate35(data282.publishedSource, {instancePath:instancePath+"/delivery/publishedSource",parentData:data282,parentDataProperty:"publishedSource",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid95 = _errs497 === errors;
}
else {
var valid95 = true;
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
var valid0 = _errs488 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data288 = data.security;
const _errs498 = errors;
if(errors === _errs498){
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
let missing46;
if((data288.keys === undefined) && (missing46 = "keys")){
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs500 = errors;
for(const key50 in data288){
if(!((((key50 === "integrity") || (key50 === "keys")) || (key50 === "findings")) || (key50 === "tests"))){
validate21.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs500 === errors){
if(data288.integrity !== undefined){
const _errs501 = errors;
if(!(validate441(data288.integrity, {instancePath:instancePath+"/security/integrity",parentData:data288,parentDataProperty:"integrity",rootData}))){
vErrors = collected(vErrors, validate441.errors);
errors = vErrors.length;
}
var valid98 = _errs501 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data288.keys !== undefined){
let data290 = data288.keys;
const _errs502 = errors;
if(errors === _errs502){
if(Array.isArray(data290)){
var valid99 = true;
const len48 = data290.length;
for(let i48=0; i48<len48; i48++){
const _errs504 = errors;
if(!(validate447(data290[i48], {instancePath:instancePath+"/security/keys/" + i48,parentData:data290,parentDataProperty:i48,rootData}))){
vErrors = collected(vErrors, validate447.errors);
errors = vErrors.length;
}
var valid99 = _errs504 === errors;
if(!valid99){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/keys",schemaPath:"#/properties/security/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid98 = _errs502 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data288.findings !== undefined){
let data292 = data288.findings;
const _errs505 = errors;
if(errors === _errs505){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
let missing47;
if((((data292.registers === undefined) && (missing47 = "registers")) || ((data292.items === undefined) && (missing47 = "items"))) || ((data292.index === undefined) && (missing47 = "index"))){
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs507 = errors;
for(const key51 in data292){
if(!(((key51 === "registers") || (key51 === "items")) || (key51 === "index"))){
validate21.errors = [{instancePath:instancePath+"/security/findings",schemaPath:"#/properties/security/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs507 === errors){
if(data292.registers !== undefined){
let data293 = data292.registers;
const _errs508 = errors;
if(errors === _errs508){
if(Array.isArray(data293)){
var valid101 = true;
const len49 = data293.length;
for(let i49=0; i49<len49; i49++){
let data294 = data293[i49];
const _errs510 = errors;
if(errors === _errs510){
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
let missing48;
if((((data294.review === undefined) && (missing48 = "review")) || ((data294.author === undefined) && (missing48 = "author"))) || ((data294.source === undefined) && (missing48 = "source"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49,schemaPath:"#/properties/security/properties/findings/properties/registers/items/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"}];
return false;
}
else {
const _errs512 = errors;
for(const key52 in data294){
if(!(((key52 === "review") || (key52 === "author")) || (key52 === "source"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49,schemaPath:"#/properties/security/properties/findings/properties/registers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs512 === errors){
if(data294.review !== undefined){
let data295 = data294.review;
const _errs513 = errors;
if(errors === _errs513){
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
let missing49;
if((((data295.version === undefined) && (missing49 = "version")) || ((data295.by === undefined) && (missing49 = "by"))) || ((data295.at === undefined) && (missing49 = "at"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"}];
return false;
}
else {
const _errs515 = errors;
for(const key53 in data295){
if(!(((key53 === "version") || (key53 === "by")) || (key53 === "at"))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs515 === errors){
if(data295.version !== undefined){
const _errs516 = errors;
if(typeof data295.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49+"/review/version",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid103 = _errs516 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data295.by !== undefined){
const _errs518 = errors;
if(typeof data295.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49+"/review/by",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid103 = _errs518 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data295.at !== undefined){
let data298 = data295.at;
const _errs520 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49+"/review/at",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid103 = _errs520 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49+"/review",schemaPath:"#/properties/security/properties/findings/properties/registers/items/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid102 = _errs513 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data294.author !== undefined){
const _errs522 = errors;
if(!(validate57(data294.author, {instancePath:instancePath+"/security/findings/registers/" + i49+"/author",parentData:data294,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid102 = _errs522 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data294.source !== undefined){
const _errs523 = errors;
if(!(validate35(data294.source, {instancePath:instancePath+"/security/findings/registers/" + i49+"/source",parentData:data294,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid102 = _errs523 === errors;
}
else {
var valid102 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers/" + i49,schemaPath:"#/properties/security/properties/findings/properties/registers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid101 = _errs510 === errors;
if(!valid101){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/registers",schemaPath:"#/properties/security/properties/findings/properties/registers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid100 = _errs508 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data292.items !== undefined){
let data301 = data292.items;
const _errs524 = errors;
if(errors === _errs524){
if(Array.isArray(data301)){
var valid104 = true;
const len50 = data301.length;
for(let i50=0; i50<len50; i50++){
const _errs526 = errors;
if(!(validate452(data301[i50], {instancePath:instancePath+"/security/findings/items/" + i50,parentData:data301,parentDataProperty:i50,rootData}))){
vErrors = collected(vErrors, validate452.errors);
errors = vErrors.length;
}
var valid104 = _errs526 === errors;
if(!valid104){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/findings/items",schemaPath:"#/properties/security/properties/findings/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid100 = _errs524 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data292.index !== undefined){
const _errs527 = errors;
if(!(validate107(data292.index, {instancePath:instancePath+"/security/findings/index",parentData:data292,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate107.errors);
errors = vErrors.length;
}
var valid100 = _errs527 === errors;
}
else {
var valid100 = true;
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
var valid98 = _errs505 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data288.tests !== undefined){
let data304 = data288.tests;
const _errs528 = errors;
if(errors === _errs528){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
let missing50;
if(((((data304.version === undefined) && (missing50 = "version")) || ((data304.items === undefined) && (missing50 = "items"))) || ((data304.author === undefined) && (missing50 = "author"))) || ((data304.source === undefined) && (missing50 = "source"))){
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"}];
return false;
}
else {
const _errs530 = errors;
for(const key54 in data304){
if(!((((key54 === "version") || (key54 === "items")) || (key54 === "author")) || (key54 === "source"))){
validate21.errors = [{instancePath:instancePath+"/security/tests",schemaPath:"#/properties/security/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs530 === errors){
if(data304.version !== undefined){
const _errs531 = errors;
if(typeof data304.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/security/tests/version",schemaPath:"#/properties/security/properties/tests/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid105 = _errs531 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data304.items !== undefined){
let data306 = data304.items;
const _errs533 = errors;
if(errors === _errs533){
if(Array.isArray(data306)){
var valid106 = true;
const len51 = data306.length;
for(let i51=0; i51<len51; i51++){
const _errs535 = errors;
if(!(validate456(data306[i51], {instancePath:instancePath+"/security/tests/items/" + i51,parentData:data306,parentDataProperty:i51,rootData}))){
vErrors = collected(vErrors, validate456.errors);
errors = vErrors.length;
}
var valid106 = _errs535 === errors;
if(!valid106){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/security/tests/items",schemaPath:"#/properties/security/properties/tests/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid105 = _errs533 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data304.author !== undefined){
const _errs536 = errors;
if(!(validate57(data304.author, {instancePath:instancePath+"/security/tests/author",parentData:data304,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate57.errors);
errors = vErrors.length;
}
var valid105 = _errs536 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data304.source !== undefined){
const _errs537 = errors;
if(!(validate35(data304.source, {instancePath:instancePath+"/security/tests/source",parentData:data304,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid105 = _errs537 === errors;
}
else {
var valid105 = true;
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
var valid98 = _errs528 === errors;
}
else {
var valid98 = true;
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
var valid0 = _errs498 === errors;
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
