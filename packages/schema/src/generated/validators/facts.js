// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","plan","risk","soup","sbom","vulnerabilities","notes","build","archive","waivers","people","coverage","provenance"],"properties":{"asOf":{"type":"integer"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"segregation":{"type":"string"},"segregationFound":{"type":"boolean"}}}},"markets":{"$ref":"#/definitions/shared1"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"technologies":{"$ref":"#/definitions/shared1"},"lane":{"type":"string","enum":["standard","expedited"]}}},"release":{"type":"object","additionalProperties":false,"required":["version","versionScheme","commit","committedAt","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source"],"properties":{"version":{"type":"string"},"versionScheme":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"commitFrom":{"type":"string","enum":["tag","option","head"]},"firstRelease":{"type":"boolean"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"releasedAt":{"type":"integer"}}}},"protectedBranches":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string"},"containsCommit":{"type":"boolean"}}}},"dirtyPaths":{"$ref":"#/definitions/shared1"},"shallow":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"$ref":"#/definitions/shared4"},"prerelease":{"$ref":"#/definitions/shared1"}}},"tag":{"type":"object","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"annotated":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string"}}}}},"baseline":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"committedAt":{"type":"integer"}}},"evidence":{"type":"object","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","items":{"$ref":"#/definitions/TestResult"}},"index":{"$ref":"#/definitions/shared5"},"required":{"type":"array","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"$ref":"#/definitions/shared4"},"runSetDigest":{"$ref":"#/definitions/shared3"},"lastFinishedAt":{"type":"integer"}}},"requirements":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Requirement"}},"index":{"$ref":"#/definitions/shared6"}}},"riskControls":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/RiskControl"}},"index":{"$ref":"#/definitions/shared6"}}},"verification":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/VerificationReport"}}}},"anomalies":{"type":"object","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed","listDigest","closedInDelta"],"properties":{"sourcesConfigured":{"$ref":"#/definitions/shared1"},"exports":{"type":"array","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","items":{"$ref":"#/definitions/Anomaly"}},"index":{"$ref":"#/definitions/shared6"},"closed":{"$ref":"#/definitions/shared1"},"listDigest":{"$ref":"#/definitions/shared3"},"closedInDelta":{"type":"array","items":{"$ref":"#/definitions/ClosedAnomaly"}}}},"analysis":{"type":"object","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","additionalProperties":false,"required":["commits","authors","requests","requestIndex","paths"],"properties":{"commits":{"type":"array","items":{"$ref":"#/definitions/Commit"}},"authors":{"$ref":"#/definitions/shared1"},"range":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"}}},"requests":{"type":"array","items":{"$ref":"#/definitions/ChangeRequest"}},"requestIndex":{"$ref":"#/definitions/shared5"},"dependencies":{"type":"object","additionalProperties":false,"required":["added","removed","changed"],"properties":{"added":{"$ref":"#/definitions/shared1"},"removed":{"$ref":"#/definitions/shared1"},"changed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string"},"from":{"$ref":"#/definitions/shared1"},"to":{"$ref":"#/definitions/shared1"}}}}}},"paths":{"$ref":"#/definitions/shared1"}}},"plan":{"type":"object","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"type":"array","items":{"$ref":"#/definitions/PlanTask"}},"documents":{"type":"array","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"$ref":"#/definitions/shared6"}}},"risk":{"type":"object","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"},"riskFile":{"type":"object","additionalProperties":false,"required":["version","source"],"properties":{"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"changedAt":{"type":"integer"}}},"report":{"$ref":"#/definitions/RiskReport"}}},"soup":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/SoupItem"}},"index":{"$ref":"#/definitions/shared6"}}},"sbom":{"type":"object","additionalProperties":false,"required":["documents","components","index","baselineDocuments"],"properties":{"documents":{"$ref":"#/definitions/shared7"},"components":{"type":"array","items":{"$ref":"#/definitions/Component"}},"index":{"$ref":"#/definitions/shared6"},"baselineDocuments":{"$ref":"#/definitions/shared7"}}},"vulnerabilities":{"type":"object","additionalProperties":false,"required":["items","index","scans","unmatchedVex","catalogues"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"$ref":"#/definitions/shared6"},"scans":{"type":"array","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","items":{"$ref":"#/definitions/UnmatchedVex"}},"catalogues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["entries","source"],"properties":{"entries":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"releasedAt":{"type":"integer"}}}}}},"notes":{"type":"object","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"}}},"archive":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ArchiveItem"}},"source":{"$ref":"#/definitions/Source"}}},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"$ref":"#/definitions/shared6"}}},"assessment":{"type":"object","additionalProperties":false,"required":["version","changes","index","methods","author","source","changesSource"],"properties":{"version":{"type":"string"},"changes":{"type":"array","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"$ref":"#/definitions/shared6"},"methods":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"changesSource":{"$ref":"#/definitions/Source"},"from":{"$ref":"#/definitions/shared2"},"to":{"$ref":"#/definitions/shared2"},"threatModel":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string"},"reference":{"type":"string"}}},"attackSurface":{"type":"string"},"conclusion":{"type":"object","additionalProperties":false,"required":[],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"coverage":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/CoverageReport"}}}},"provenance":{"type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","items":{"$ref":"#/definitions/ProvenanceStatement"}}}},"regulatory":{"type":"object","additionalProperties":false,"required":["version","decisions","index","author","source"],"properties":{"version":{"type":"string"},"decisions":{"type":"array","items":{"$ref":"#/definitions/RegulatoryDecision"}},"index":{"$ref":"#/definitions/shared6"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"none":{"type":"string"}}},"legacy":{"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"rationale":{"$ref":"#/definitions/LegacyItem"},"feedback":{"$ref":"#/definitions/LegacyItem"},"riskActivities":{"$ref":"#/definitions/LegacyItem"},"gapAnalysis":{"$ref":"#/definitions/LegacyItem"},"closurePlan":{"$ref":"#/definitions/LegacyItem"},"systemTests":{"$ref":"#/definitions/LegacyItem"}}}},"definitions":{"Source":{"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}},"Person":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared8"}}},"Counts":{"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}},"Verification":{"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}},"EvidenceItem":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"}}},"EvidenceKind":{"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"}}},"TestRun":{"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}},"TestResult":{"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}},"RequiredTest":{"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared9"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared9"}}},"Requirement":{"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared12"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}},"RiskControl":{"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared13"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared12"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}},"VerificationReport":{"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}},"AnomalyExport":{"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}},"ProblemReport":{"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}},"Anomaly":{"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared14"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared8"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"},"reconfirmed":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string"},"at":{"type":"integer"}}}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vex":{"type":"string"}}},"ClosedAnomaly":{"type":"object","additionalProperties":false,"required":["id","fixCommits","verifiedBy","source"],"properties":{"id":{"type":"string"},"fixCommits":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"closedBy":{"type":"string"},"closedAt":{"type":"integer"}}},"Finding":{"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}},"ToolRun":{"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"SecuritySignal":{"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}},"Commit":{"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}},"AssessedChange":{"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}},"PlanTask":{"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}},"PlanDocument":{"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}},"Classification":{"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared13"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared15"}}},"RiskReport":{"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"reference":{"type":"string"},"approvedBy":{"type":"string"},"at":{"type":"integer"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"type":"string"},"anomalyListDigest":{"$ref":"#/definitions/shared3"}}},"SoupItem":{"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"}}},"Component":{"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}},"SbomDocument":{"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}},"Vulnerability":{"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared8"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared14"},"security":{"$ref":"#/definitions/shared14"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"}}},"VulnerabilityScan":{"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"}}},"UnmatchedVex":{"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared15"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}},"ArchiveItem":{"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}},"Artifact":{"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}},"WaiverClaim":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"$ref":"#/definitions/shared1"}}},"PersonEntry":{"type":"object","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"}}},"Ratio":{"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared16"},"total":{"$ref":"#/definitions/shared16"}}},"FileCoverage":{"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}},"CoverageReport":{"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}},"ProvenanceStatement":{"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"ChangeRequest":{"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}},"RegulatoryDecision":{"type":"object","additionalProperties":false,"required":["market","significant","approvalNeeded","source"],"properties":{"market":{"type":"string"},"significant":{"type":"boolean"},"approvalNeeded":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"approvalReference":{"type":"string"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared8"},"at":{"type":"integer"}}},"LegacyItem":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"by":{"type":"string"},"at":{"type":"integer"}}},"shared1":{"type":"array","items":{"type":"string"}},"shared2":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"shared3":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared4":{"type":"array","items":{"type":"integer"}},"shared5":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}},"shared6":{"type":"object","additionalProperties":{"type":"integer"}},"shared7":{"type":"array","items":{"$ref":"#/definitions/SbomDocument"}},"shared8":{"type":"string","enum":["signed","gitAuthor","claimed"]},"shared11":{"type":"string","enum":["requirement","riskControl"]},"shared10":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared11"},"id":{"type":"string"}}},"shared9":{"type":"array","items":{"$ref":"#/definitions/shared10"}},"shared12":{"type":"array","items":{"$ref":"#/definitions/Verification"}},"shared13":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"shared14":{"type":"string","enum":["acceptable","unacceptable","undecided"]},"shared15":{"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}},"shared16":{"type":"integer","minimum":0}}};
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
const schema15 = {"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared8"}}};
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

const schema18 = {"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}};

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
let data5 = data.tools;
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
if((data6.name === undefined) && (missing1 = "name")){
validate58.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "version"))){
validate58.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.name !== undefined){
const _errs15 = errors;
if(typeof data6.name !== "string"){
validate58.errors = [{instancePath:instancePath+"/tools/" + i0+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.version !== undefined){
const _errs17 = errors;
if(typeof data6.version !== "string"){
validate58.errors = [{instancePath:instancePath+"/tools/" + i0+"/version",schemaPath:"#/properties/tools/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate58.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate58.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(valid0){
if(data.commit !== undefined){
const _errs20 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifact !== undefined){
const _errs21 = errors;
if(!(validate28(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data12 = data.startedAt;
const _errs22 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate58.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data13 = data.finishedAt;
const _errs24 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate58.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executor !== undefined){
const _errs26 = errors;
if(typeof data.executor !== "string"){
validate58.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.collectedAt !== undefined){
let data15 = data.collectedAt;
const _errs28 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate58.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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

const schema19 = {"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.test === undefined) && (missing0 = "test")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.flaky === undefined) && (missing0 = "flaky"))){
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
if(data.test !== undefined){
const _errs2 = errors;
if(typeof data.test !== "string"){
validate65.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data4 === "passed") || (data4 === "failed")) || (data4 === "errored")) || (data4 === "skipped")) || (data4 === "disabled")) || (data4 === "todo")) || (data4 === "inconclusive")) || (data4 === "expectedFailure")) || (data4 === "unexpectedPass")) || (data4 === "notRun"))){
validate65.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate65.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared9"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared9"}}};
const schema22 = {"type":"array","items":{"$ref":"#/definitions/shared10"}};
const schema23 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared11"},"id":{"type":"string"}}};
const schema24 = {"type":"string","enum":["requirement","riskControl"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "requirement") || (data === "riskControl"))){
validate75.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(!(validate75(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = collected(vErrors, validate75.errors);
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
validate74.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate74(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))) || ((data.verifiesRiskControl === undefined) && (missing0 = "verifiesRiskControl"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.breaks === undefined) && (missing0 = "breaks"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "key") || (key0 === "test")) || (key0 === "requiredBy")) || (key0 === "verifiesRiskControl")) || (key0 === "results")) || (key0 === "source")) || (key0 === "environment")) || (key0 === "breaks"))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate72.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate73(data.requiredBy, {instancePath:instancePath+"/requiredBy",parentData:data,parentDataProperty:"requiredBy",rootData}))){
vErrors = collected(vErrors, validate73.errors);
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
validate72.errors = [{instancePath:instancePath+"/verifiesRiskControl",schemaPath:"#/properties/verifiesRiskControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate72.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate73(data.breaks, {instancePath:instancePath+"/breaks",parentData:data,parentDataProperty:"breaks",rootData}))){
vErrors = collected(vErrors, validate73.errors);
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared12"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}};
const schema26 = {"type":"array","items":{"$ref":"#/definitions/Verification"}};
const schema27 = {"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.method === undefined) && (missing0 = "method")) || ((data.source === undefined) && (missing0 = "source"))){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate87.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "test") || (data0 === "review")) || (data0 === "analysis")) || (data0 === "inspection"))){
validate87.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema27.properties.method.enum},message:"must be equal to one of the allowed values"}];
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
validate87.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate87.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.inScope === undefined) && (missing0 = "inScope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.suspect === undefined) && (missing0 = "suspect"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.refines === undefined) && (missing0 = "refines"))) || ((data.suspectReasons === undefined) && (missing0 = "suspectReasons"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath:instancePath+"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate85.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate86(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate86.errors);
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
validate85.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":{"type":"integer"}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate96.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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

const schema29 = {"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared13"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared12"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}};
const schema30 = {"type":"string","enum":["software","hardware","independentSystem","procedure"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "software") || (data === "hardware")) || (data === "independentSystem")) || (data === "procedure"))){
validate99.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "location")) || (key0 === "items")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "title"))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate98.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate99(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate99.errors);
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
if(!(validate86(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate86.errors);
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
validate98.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "author")) || (key0 === "signedAt")) || (key0 === "runSetDigest")) || (key0 === "version")) || (key0 === "conclusion")) || (key0 === "source")) || (key0 === "commit"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate106.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate106.errors = [{instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate106.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate106.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "acceptable") || (data5 === "notAcceptable"))){
validate106.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema31.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.tracker === undefined) && (missing0 = "tracker")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.declaredTotal === undefined) && (missing0 = "declaredTotal"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tracker") || (key0 === "query")) || (key0 === "declaredTotal")) || (key0 === "counted")) || (key0 === "extractedAt")) || (key0 === "author")) || (key0 === "source")) || (key0 === "file"))){
validate113.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tracker !== undefined){
const _errs2 = errors;
if(typeof data.tracker !== "string"){
validate113.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate113.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate113.errors = [{instancePath:instancePath+"/declaredTotal",schemaPath:"#/properties/declaredTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate113.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate113.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate113.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.source === undefined) && (missing0 = "source"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
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
if(data.tracker !== undefined){
const _errs4 = errors;
if(typeof data.tracker !== "string"){
validate117.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate117.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate117.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "open") || (data3 === "closed"))){
validate117.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate117.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate117.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate117.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate117.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate117.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared14"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared8"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"},"reconfirmed":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string"},"at":{"type":"integer"}}}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vex":{"type":"string"}}};
const schema35 = {"type":"string","enum":["acceptable","unacceptable","undecided"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "acceptable") || (data === "unacceptable")) || (data === "undecided"))){
validate132.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.affectsRelease === undefined) && (missing0 = "affectsRelease"))) || ((data.affectedVersions === undefined) && (missing0 = "affectedVersions"))) || ((data.affectedItems === undefined) && (missing0 = "affectedItems"))) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.hazardousSituations === undefined) && (missing0 = "hazardousSituations"))) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.failingTests === undefined) && (missing0 = "failingTests"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.vulnerabilityIds === undefined) && (missing0 = "vulnerabilityIds"))) || ((data.source === undefined) && (missing0 = "source"))){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
validate121.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate121.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/affectsRelease",schemaPath:"#/properties/affectsRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate121.errors = [{instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate121.errors = [{instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate121.errors = [{instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data19.performance !== undefined){
const _errs33 = errors;
if(typeof data19.performance !== "string"){
validate121.errors = [{instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate121.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data23){
if(!((((key2 === "relevant") || (key2 === "rationale")) || (key2 === "by")) || (key2 === "at"))){
validate121.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data23.relevant !== undefined){
const _errs42 = errors;
if(typeof data23.relevant !== "boolean"){
validate121.errors = [{instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate121.errors = [{instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate121.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate121.errors = [{instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(func2.call(schema34.properties.evaluation.properties, key3))){
validate121.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data30.outcome !== undefined){
const _errs57 = errors;
if(!(validate132(data30.outcome, {instancePath:instancePath+"/evaluation/outcome",parentData:data30,parentDataProperty:"outcome",rootData}))){
vErrors = collected(vErrors, validate132.errors);
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
validate121.errors = [{instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key4 in data39){
if(!((key4 === "by") || (key4 === "at"))){
validate121.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data39.by !== undefined){
const _errs73 = errors;
if(typeof data39.by !== "string"){
validate121.errors = [{instancePath:instancePath+"/evaluation/reconfirmed/by",schemaPath:"#/properties/evaluation/properties/reconfirmed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/reconfirmed/at",schemaPath:"#/properties/evaluation/properties/reconfirmed/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation/reconfirmed",schemaPath:"#/properties/evaluation/properties/reconfirmed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate121.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate121.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate121.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key5 in data45){
if(!(((((key5 === "impact") || (key5 === "cwe")) || (key5 === "rationale")) || (key5 === "by")) || (key5 === "at"))){
validate121.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data45.impact !== undefined){
let data46 = data45.impact;
const _errs86 = errors;
if(typeof data46 !== "string"){
validate121.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data46 === "none") || (data46 === "possible")) || (data46 === "vulnerability"))){
validate121.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema34.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
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
validate121.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate121.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate121.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["id","fixCommits","verifiedBy","source"],"properties":{"id":{"type":"string"},"fixCommits":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"closedBy":{"type":"string"},"closedAt":{"type":"integer"}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.fixCommits === undefined) && (missing0 = "fixCommits"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "fixCommits")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "closedBy")) || (key0 === "closedAt"))){
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
validate141.errors = [{instancePath:instancePath+"/closedBy",schemaPath:"#/properties/closedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate141.errors = [{instancePath:instancePath+"/closedAt",schemaPath:"#/properties/closedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate146.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate146.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate146.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate150.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate150.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema38.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate150.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate150.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate150.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "justification"))){
validate150.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate150.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "accepted") || (data9 === "underReview")) || (data9 === "rejected"))){
validate150.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate150.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate150.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pattern")) || (key0 === "detail"))){
validate155.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate155.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "path") || (data0 === "message")) || (data0 === "dependency"))){
validate155.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate155.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate155.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "author")) || (key0 === "committedAt")) || (key0 === "subject")) || (key0 === "merge")) || (key0 === "securitySignals")) || (key0 === "source"))){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate153.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate153.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate155(data5[i0], {instancePath:instancePath+"/securitySignals/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate155.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
}
}
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.labels === undefined) && (missing0 = "labels"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
validate162.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate162.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "open") || (data2 === "merged")) || (data2 === "closed"))){
validate162.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate162.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = [{instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate162.errors = [{instancePath:instancePath+"/mergedBy",schemaPath:"#/properties/mergedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data11){
if(!((((key1 === "by") || (key1 === "state")) || (key1 === "commit")) || (key1 === "at"))){
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data11.by !== undefined){
const _errs24 = errors;
if(typeof data11.by !== "string"){
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "approved") || (data13 === "changesRequested")) || (data13 === "dismissed")) || (data13 === "commented"))){
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.approvals.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate162.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate162.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate162.errors = [{instancePath:instancePath+"/approvalsRequired",schemaPath:"#/properties/approvalsRequired/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate176.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "done")) || (data3 === "notNeeded"))){
validate176.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema42.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate176.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "version"))){
validate176.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.id !== undefined){
const _errs15 = errors;
if(typeof data6.id !== "string"){
validate176.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate180.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate180.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema43.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate180.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate180.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared13"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared15"}}};
const schema45 = {"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reference === undefined) && (missing0 = "reference")) || ((data.found === undefined) && (missing0 = "found"))){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reference") || (key0 === "found"))){
validate189.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reference !== undefined){
const _errs2 = errors;
if(typeof data.reference !== "string"){
validate189.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate189.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate184.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((((((key1 === "control") || (key1 === "location")) || (key1 === "reference")) || (key1 === "referenceFound")) || (key1 === "controlFound")) || (key1 === "source")) || (key1 === "controlLocation"))){
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.control !== undefined){
const _errs10 = errors;
if(typeof data3.control !== "string"){
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate99(data3.location, {instancePath:instancePath+"/reductions/" + i0+"/location",parentData:data3,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate99.errors);
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
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate184.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate184.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate189(data.riskFile, {instancePath:instancePath+"/riskFile",parentData:data,parentDataProperty:"riskFile",rootData}))){
vErrors = collected(vErrors, validate189.errors);
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
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["version","author","source"],"properties":{"version":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"reference":{"type":"string"},"approvedBy":{"type":"string"},"at":{"type":"integer"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"type":"string"},"anomalyListDigest":{"$ref":"#/definitions/shared3"}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate193.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate193.errors = [{instancePath:instancePath+"/planImplemented",schemaPath:"#/properties/planImplemented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate193.errors = [{instancePath:instancePath+"/overallAcceptable",schemaPath:"#/properties/overallAcceptable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate193.errors = [{instancePath:instancePath+"/postProduction",schemaPath:"#/properties/postProduction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate198.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "component") || (key0 === "name")) || (key0 === "version")) || (key0 === "source")) || (key0 === "title")) || (key0 === "manufacturer")) || (key0 === "designator"))){
validate198.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate198.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"array","items":{"$ref":"#/definitions/SbomDocument"}};
const schema49 = {"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt")) || (key0 === "serialNumber")) || (key0 === "authors")) || (key0 === "missing"))){
validate203.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate203.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "purl")) || (key1 === "sha256"))){
validate203.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate203.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate203.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate203.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "author") || (data12 === "timestamp")) || (data12 === "relationships"))){
validate203.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema49.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate203(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.licenses === undefined) && (missing0 = "licenses"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
validate209.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate209.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate209.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema50.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate209.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate209.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate209.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "supplier") || (data13 === "version")) || (data13 === "identifier")) || (data13 === "relationship"))){
validate209.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema50.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate209.errors = [{instancePath:instancePath+"/supportLevel",schemaPath:"#/properties/supportLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath:instancePath+"/supportEndsAt",schemaPath:"#/properties/supportEndsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate209.errors = [{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared8"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared14"},"security":{"$ref":"#/definitions/shared14"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"}}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate216.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
validate216.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate216.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "negligible")) || (data4 === "unknown"))){
validate216.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema51.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate216.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "listed") || (key1 === "since"))){
validate216.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.listed !== undefined){
const _errs14 = errors;
if(typeof data5.listed !== "boolean"){
validate216.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate216.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate216.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate216.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate216.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key2 in data12){
if(!(func2.call(schema51.properties.vex.properties, key2))){
validate216.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.status !== undefined){
let data13 = data12.status;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate216.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "not_affected") || (data13 === "affected")) || (data13 === "fixed")) || (data13 === "under_investigation"))){
validate216.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema51.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "artifact") || (data17 === "product")) || (data17 === "component"))){
validate216.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema51.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate216.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data24){
if(!((((((((key3 === "safety") || (key3 === "security")) || (key3 === "controls")) || (key3 === "author")) || (key3 === "source")) || (key3 === "action")) || (key3 === "by")) || (key3 === "at"))){
validate216.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data24.safety !== undefined){
const _errs50 = errors;
if(!(validate132(data24.safety, {instancePath:instancePath+"/risk/safety",parentData:data24,parentDataProperty:"safety",rootData}))){
vErrors = collected(vErrors, validate132.errors);
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
if(!(validate132(data24.security, {instancePath:instancePath+"/risk/security",parentData:data24,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate132.errors);
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
validate216.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate216.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate216.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate216.errors = [{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.format === undefined) && (missing0 = "format"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema52.properties, key0))){
validate229.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate229.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate229.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate229.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate229.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate232.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate232.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate232.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate236.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate236.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate236.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate236.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate236.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate236.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate236.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate240.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate240.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate240.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate240.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared15"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate247.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema56.properties, key0))){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate247.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate247.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate247.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.name !== undefined){
const _errs13 = errors;
if(typeof data5.name !== "string"){
validate247.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate247.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate247.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "digest"))){
validate247.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate247.errors = [{instancePath:instancePath+"/images/" + i1+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/images/" + i1+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate247.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate247.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate247.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.name !== undefined){
const _errs33 = errors;
if(typeof data14.name !== "string"){
validate247.errors = [{instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/outputs/" + i2+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate247.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate189(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData}))){
vErrors = collected(vErrors, validate189.errors);
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
validate247.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate247.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate256.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"$ref":"#/definitions/shared1"}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate261.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate261.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.by !== undefined){
const _errs20 = errors;
if(typeof data8.by !== "string"){
validate261.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/approvals/" + i0+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate261.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate261.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate261.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate261.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate261.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
}
}
}
}
}
}
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

const schema59 = {"type":"object","additionalProperties":false,"required":["id","roles"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "roles")) || (key0 === "name"))){
validate268.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate268.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate272.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate272.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate272.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate272.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate272.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate272.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate272.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate272.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate272.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}};
const schema62 = {"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared16"},"total":{"$ref":"#/definitions/shared16"}}};
const schema63 = {"type":"integer","minimum":0};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate285.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate285.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.covered === undefined) && (missing0 = "covered")) || ((data.total === undefined) && (missing0 = "total"))){
validate284.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "covered") || (key0 === "total"))){
validate284.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.covered !== undefined){
const _errs2 = errors;
if(!(validate285(data.covered, {instancePath:instancePath+"/covered",parentData:data,parentDataProperty:"covered",rootData}))){
vErrors = collected(vErrors, validate285.errors);
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
if(!(validate285(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = collected(vErrors, validate285.errors);
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
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions"))){
validate291.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate291.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate284(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate284.errors);
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
if(!(validate284(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate284.errors);
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
if(!(validate284(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate284.errors);
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
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.format === undefined) && (missing0 = "format")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.source === undefined) && (missing0 = "source"))){
validate283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions")) || (key0 === "files")) || (key0 === "source")) || (key0 === "commit")) || (key0 === "producedAt"))){
validate283.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate283.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate284(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate284.errors);
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
if(!(validate284(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate284.errors);
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
if(!(validate284(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate284.errors);
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
if(!(validate291(data4[i0], {instancePath:instancePath+"/files/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate291.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate283.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate283.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.predicateType === undefined) && (missing0 = "predicateType")) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.source === undefined) && (missing0 = "source"))){
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
validate299.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.predicateType !== undefined){
const _errs2 = errors;
if(typeof data.predicateType !== "string"){
validate299.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "sha256"))){
validate299.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate299.errors = [{instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate299.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate299.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/buildType",schemaPath:"#/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/sourceUri",schemaPath:"#/properties/sourceUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
validate299.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate299.errors = [{instancePath:instancePath+"/parameters/" + i1+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate299.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate299.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate299.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate299.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data15){
if(!((((key3 === "state") || (key3 === "signer")) || (key3 === "issuer")) || (key3 === "reason"))){
validate299.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data15.state !== undefined){
let data16 = data15.state;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate299.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data16 === "verified") || (data16 === "untrusted")) || (data16 === "invalid")) || (data16 === "unsigned"))){
validate299.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/enum",keyword:"enum",params:{allowedValues: schema65.properties.verification.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate299.errors = [{instancePath:instancePath+"/verification/signer",schemaPath:"#/properties/verification/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/verification/issuer",schemaPath:"#/properties/verification/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/verification/reason",schemaPath:"#/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate299.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"required":["market","significant","approvalNeeded","source"],"properties":{"market":{"type":"string"},"significant":{"type":"boolean"},"approvalNeeded":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"approvalReference":{"type":"string"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared8"},"at":{"type":"integer"}}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.market === undefined) && (missing0 = "market")) || ((data.significant === undefined) && (missing0 = "significant"))) || ((data.approvalNeeded === undefined) && (missing0 = "approvalNeeded"))) || ((data.source === undefined) && (missing0 = "source"))){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
validate304.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.market !== undefined){
const _errs2 = errors;
if(typeof data.market !== "string"){
validate304.errors = [{instancePath:instancePath+"/market",schemaPath:"#/properties/market/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate304.errors = [{instancePath:instancePath+"/significant",schemaPath:"#/properties/significant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate304.errors = [{instancePath:instancePath+"/approvalNeeded",schemaPath:"#/properties/approvalNeeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate304.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate304.errors = [{instancePath:instancePath+"/approvalReference",schemaPath:"#/properties/approvalReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate304.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate304.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"by":{"type":"string"},"at":{"type":"integer"}}};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.source === undefined) && (missing0 = "source"))){
validate313.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "source")) || (key0 === "by")) || (key0 === "at"))){
validate313.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate313.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate313.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate313.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:facts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.anomalies === undefined) && (missing0 = "anomalies"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.soup === undefined) && (missing0 = "soup"))) || ((data.sbom === undefined) && (missing0 = "sbom"))) || ((data.vulnerabilities === undefined) && (missing0 = "vulnerabilities"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.people === undefined) && (missing0 = "people"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.provenance === undefined) && (missing0 = "provenance"))){
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
if(!(validate65(data68[i8], {instancePath:instancePath+"/tests/results/" + i8,parentData:data68,parentDataProperty:i8,rootData}))){
vErrors = collected(vErrors, validate65.errors);
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
if(!(validate69(data64.index, {instancePath:instancePath+"/tests/index",parentData:data64,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate69.errors);
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
if(!(validate72(data71[i9], {instancePath:instancePath+"/tests/required/" + i9,parentData:data71,parentDataProperty:i9,rootData}))){
vErrors = collected(vErrors, validate72.errors);
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
if(!(validate85(data77[i10], {instancePath:instancePath+"/requirements/items/" + i10,parentData:data77,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate85.errors);
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
if(!(validate96(data76.index, {instancePath:instancePath+"/requirements/index",parentData:data76,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
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
if(!(validate98(data81[i11], {instancePath:instancePath+"/riskControls/items/" + i11,parentData:data81,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate98.errors);
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
if(!(validate96(data80.index, {instancePath:instancePath+"/riskControls/index",parentData:data80,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
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
if((data84.reports === undefined) && (missing15 = "reports")){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs160 = errors;
for(const key15 in data84){
if(!(key15 === "reports")){
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
if(!(validate106(data85[i12], {instancePath:instancePath+"/verification/reports/" + i12,parentData:data85,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate106.errors);
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
let data87 = data.anomalies;
const _errs164 = errors;
if(errors === _errs164){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing16;
if(((((((((data87.sourcesConfigured === undefined) && (missing16 = "sourcesConfigured")) || ((data87.exports === undefined) && (missing16 = "exports"))) || ((data87.reports === undefined) && (missing16 = "reports"))) || ((data87.open === undefined) && (missing16 = "open"))) || ((data87.index === undefined) && (missing16 = "index"))) || ((data87.closed === undefined) && (missing16 = "closed"))) || ((data87.listDigest === undefined) && (missing16 = "listDigest"))) || ((data87.closedInDelta === undefined) && (missing16 = "closedInDelta"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs166 = errors;
for(const key16 in data87){
if(!((((((((key16 === "sourcesConfigured") || (key16 === "exports")) || (key16 === "reports")) || (key16 === "open")) || (key16 === "index")) || (key16 === "closed")) || (key16 === "listDigest")) || (key16 === "closedInDelta"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs166 === errors){
if(data87.sourcesConfigured !== undefined){
const _errs167 = errors;
if(!(validate22(data87.sourcesConfigured, {instancePath:instancePath+"/anomalies/sourcesConfigured",parentData:data87,parentDataProperty:"sourcesConfigured",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid29 = _errs167 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.exports !== undefined){
let data89 = data87.exports;
const _errs168 = errors;
if(errors === _errs168){
if(Array.isArray(data89)){
var valid30 = true;
const len13 = data89.length;
for(let i13=0; i13<len13; i13++){
const _errs170 = errors;
if(!(validate113(data89[i13], {instancePath:instancePath+"/anomalies/exports/" + i13,parentData:data89,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate113.errors);
errors = vErrors.length;
}
var valid30 = _errs170 === errors;
if(!valid30){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/exports",schemaPath:"#/properties/anomalies/properties/exports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs168 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.reports !== undefined){
let data91 = data87.reports;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data91)){
var valid31 = true;
const len14 = data91.length;
for(let i14=0; i14<len14; i14++){
const _errs173 = errors;
if(!(validate117(data91[i14], {instancePath:instancePath+"/anomalies/reports/" + i14,parentData:data91,parentDataProperty:i14,rootData}))){
vErrors = collected(vErrors, validate117.errors);
errors = vErrors.length;
}
var valid31 = _errs173 === errors;
if(!valid31){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/reports",schemaPath:"#/properties/anomalies/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs171 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.open !== undefined){
let data93 = data87.open;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data93)){
var valid32 = true;
const len15 = data93.length;
for(let i15=0; i15<len15; i15++){
const _errs176 = errors;
if(!(validate121(data93[i15], {instancePath:instancePath+"/anomalies/open/" + i15,parentData:data93,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate121.errors);
errors = vErrors.length;
}
var valid32 = _errs176 === errors;
if(!valid32){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/open",schemaPath:"#/properties/anomalies/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs174 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.index !== undefined){
const _errs177 = errors;
if(!(validate96(data87.index, {instancePath:instancePath+"/anomalies/index",parentData:data87,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid29 = _errs177 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.closed !== undefined){
const _errs178 = errors;
if(!(validate22(data87.closed, {instancePath:instancePath+"/anomalies/closed",parentData:data87,parentDataProperty:"closed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid29 = _errs178 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.listDigest !== undefined){
const _errs179 = errors;
if(!(validate28(data87.listDigest, {instancePath:instancePath+"/anomalies/listDigest",parentData:data87,parentDataProperty:"listDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid29 = _errs179 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.closedInDelta !== undefined){
let data98 = data87.closedInDelta;
const _errs180 = errors;
if(errors === _errs180){
if(Array.isArray(data98)){
var valid33 = true;
const len16 = data98.length;
for(let i16=0; i16<len16; i16++){
const _errs182 = errors;
if(!(validate141(data98[i16], {instancePath:instancePath+"/anomalies/closedInDelta/" + i16,parentData:data98,parentDataProperty:i16,rootData}))){
vErrors = collected(vErrors, validate141.errors);
errors = vErrors.length;
}
var valid33 = _errs182 === errors;
if(!valid33){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/anomalies/closedInDelta",schemaPath:"#/properties/anomalies/properties/closedInDelta/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs180 === errors;
}
else {
var valid29 = true;
}
}
}
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
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data100 = data.analysis;
const _errs183 = errors;
if(errors === _errs183){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing17;
if(((data100.runs === undefined) && (missing17 = "runs")) || ((data100.findings === undefined) && (missing17 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs185 = errors;
for(const key17 in data100){
if(!((key17 === "runs") || (key17 === "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs185 === errors){
if(data100.runs !== undefined){
let data101 = data100.runs;
const _errs186 = errors;
if(errors === _errs186){
if(Array.isArray(data101)){
var valid35 = true;
const len17 = data101.length;
for(let i17=0; i17<len17; i17++){
const _errs188 = errors;
if(!(validate146(data101[i17], {instancePath:instancePath+"/analysis/runs/" + i17,parentData:data101,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate146.errors);
errors = vErrors.length;
}
var valid35 = _errs188 === errors;
if(!valid35){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs186 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data100.findings !== undefined){
let data103 = data100.findings;
const _errs189 = errors;
if(errors === _errs189){
if(Array.isArray(data103)){
var valid36 = true;
const len18 = data103.length;
for(let i18=0; i18<len18; i18++){
const _errs191 = errors;
if(!(validate150(data103[i18], {instancePath:instancePath+"/analysis/findings/" + i18,parentData:data103,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate150.errors);
errors = vErrors.length;
}
var valid36 = _errs191 === errors;
if(!valid36){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data105 = data.changes;
const _errs192 = errors;
if(errors === _errs192){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing18;
if((((((data105.commits === undefined) && (missing18 = "commits")) || ((data105.authors === undefined) && (missing18 = "authors"))) || ((data105.requests === undefined) && (missing18 = "requests"))) || ((data105.requestIndex === undefined) && (missing18 = "requestIndex"))) || ((data105.paths === undefined) && (missing18 = "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs194 = errors;
for(const key18 in data105){
if(!(((((((key18 === "commits") || (key18 === "authors")) || (key18 === "range")) || (key18 === "requests")) || (key18 === "requestIndex")) || (key18 === "dependencies")) || (key18 === "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs194 === errors){
if(data105.commits !== undefined){
let data106 = data105.commits;
const _errs195 = errors;
if(errors === _errs195){
if(Array.isArray(data106)){
var valid38 = true;
const len19 = data106.length;
for(let i19=0; i19<len19; i19++){
const _errs197 = errors;
if(!(validate153(data106[i19], {instancePath:instancePath+"/changes/commits/" + i19,parentData:data106,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate153.errors);
errors = vErrors.length;
}
var valid38 = _errs197 === errors;
if(!valid38){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs195 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data105.authors !== undefined){
const _errs198 = errors;
if(!(validate22(data105.authors, {instancePath:instancePath+"/changes/authors",parentData:data105,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid37 = _errs198 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data105.range !== undefined){
let data109 = data105.range;
const _errs199 = errors;
if(errors === _errs199){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing19;
if((data109.to === undefined) && (missing19 = "to")){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs201 = errors;
for(const key19 in data109){
if(!((key19 === "to") || (key19 === "from"))){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs201 === errors){
if(data109.to !== undefined){
const _errs202 = errors;
if(!(validate25(data109.to, {instancePath:instancePath+"/changes/range/to",parentData:data109,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid39 = _errs202 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data109.from !== undefined){
const _errs203 = errors;
if(!(validate25(data109.from, {instancePath:instancePath+"/changes/range/from",parentData:data109,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid39 = _errs203 === errors;
}
else {
var valid39 = true;
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
var valid37 = _errs199 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data105.requests !== undefined){
let data112 = data105.requests;
const _errs204 = errors;
if(errors === _errs204){
if(Array.isArray(data112)){
var valid40 = true;
const len20 = data112.length;
for(let i20=0; i20<len20; i20++){
const _errs206 = errors;
if(!(validate162(data112[i20], {instancePath:instancePath+"/changes/requests/" + i20,parentData:data112,parentDataProperty:i20,rootData}))){
vErrors = collected(vErrors, validate162.errors);
errors = vErrors.length;
}
var valid40 = _errs206 === errors;
if(!valid40){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/requests",schemaPath:"#/properties/changes/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs204 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data105.requestIndex !== undefined){
const _errs207 = errors;
if(!(validate69(data105.requestIndex, {instancePath:instancePath+"/changes/requestIndex",parentData:data105,parentDataProperty:"requestIndex",rootData}))){
vErrors = collected(vErrors, validate69.errors);
errors = vErrors.length;
}
var valid37 = _errs207 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data105.dependencies !== undefined){
let data115 = data105.dependencies;
const _errs208 = errors;
if(errors === _errs208){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing20;
if((((data115.added === undefined) && (missing20 = "added")) || ((data115.removed === undefined) && (missing20 = "removed"))) || ((data115.changed === undefined) && (missing20 = "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs210 = errors;
for(const key20 in data115){
if(!(((key20 === "added") || (key20 === "removed")) || (key20 === "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs210 === errors){
if(data115.added !== undefined){
const _errs211 = errors;
if(!(validate22(data115.added, {instancePath:instancePath+"/changes/dependencies/added",parentData:data115,parentDataProperty:"added",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid41 = _errs211 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data115.removed !== undefined){
const _errs212 = errors;
if(!(validate22(data115.removed, {instancePath:instancePath+"/changes/dependencies/removed",parentData:data115,parentDataProperty:"removed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid41 = _errs212 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data115.changed !== undefined){
let data118 = data115.changed;
const _errs213 = errors;
if(errors === _errs213){
if(Array.isArray(data118)){
var valid42 = true;
const len21 = data118.length;
for(let i21=0; i21<len21; i21++){
let data119 = data118[i21];
const _errs215 = errors;
if(errors === _errs215){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing21;
if((((data119.name === undefined) && (missing21 = "name")) || ((data119.from === undefined) && (missing21 = "from"))) || ((data119.to === undefined) && (missing21 = "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i21,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs217 = errors;
for(const key21 in data119){
if(!(((key21 === "name") || (key21 === "from")) || (key21 === "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i21,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs217 === errors){
if(data119.name !== undefined){
const _errs218 = errors;
if(typeof data119.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i21+"/name",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs218 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data119.from !== undefined){
const _errs220 = errors;
if(!(validate22(data119.from, {instancePath:instancePath+"/changes/dependencies/changed/" + i21+"/from",parentData:data119,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid43 = _errs220 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data119.to !== undefined){
const _errs221 = errors;
if(!(validate22(data119.to, {instancePath:instancePath+"/changes/dependencies/changed/" + i21+"/to",parentData:data119,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid43 = _errs221 === errors;
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
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i21,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs215 === errors;
if(!valid42){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid41 = _errs213 === errors;
}
else {
var valid41 = true;
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
var valid37 = _errs208 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data105.paths !== undefined){
const _errs222 = errors;
if(!(validate22(data105.paths, {instancePath:instancePath+"/changes/paths",parentData:data105,parentDataProperty:"paths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid37 = _errs222 === errors;
}
else {
var valid37 = true;
}
}
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
var valid0 = _errs192 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data124 = data.plan;
const _errs223 = errors;
if(errors === _errs223){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing22;
if((((data124.tasks === undefined) && (missing22 = "tasks")) || ((data124.documents === undefined) && (missing22 = "documents"))) || ((data124.documentIndex === undefined) && (missing22 = "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs225 = errors;
for(const key22 in data124){
if(!(((key22 === "tasks") || (key22 === "documents")) || (key22 === "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs225 === errors){
if(data124.tasks !== undefined){
let data125 = data124.tasks;
const _errs226 = errors;
if(errors === _errs226){
if(Array.isArray(data125)){
var valid45 = true;
const len22 = data125.length;
for(let i22=0; i22<len22; i22++){
const _errs228 = errors;
if(!(validate176(data125[i22], {instancePath:instancePath+"/plan/tasks/" + i22,parentData:data125,parentDataProperty:i22,rootData}))){
vErrors = collected(vErrors, validate176.errors);
errors = vErrors.length;
}
var valid45 = _errs228 === errors;
if(!valid45){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/tasks",schemaPath:"#/properties/plan/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid44 = _errs226 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data124.documents !== undefined){
let data127 = data124.documents;
const _errs229 = errors;
if(errors === _errs229){
if(Array.isArray(data127)){
var valid46 = true;
const len23 = data127.length;
for(let i23=0; i23<len23; i23++){
const _errs231 = errors;
if(!(validate180(data127[i23], {instancePath:instancePath+"/plan/documents/" + i23,parentData:data127,parentDataProperty:i23,rootData}))){
vErrors = collected(vErrors, validate180.errors);
errors = vErrors.length;
}
var valid46 = _errs231 === errors;
if(!valid46){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid44 = _errs229 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data124.documentIndex !== undefined){
const _errs232 = errors;
if(!(validate96(data124.documentIndex, {instancePath:instancePath+"/plan/documentIndex",parentData:data124,parentDataProperty:"documentIndex",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid44 = _errs232 === errors;
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
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs223 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data130 = data.risk;
const _errs233 = errors;
if(errors === _errs233){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
const _errs235 = errors;
for(const key23 in data130){
if(!(((key23 === "classification") || (key23 === "riskFile")) || (key23 === "report"))){
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs235 === errors){
if(data130.classification !== undefined){
const _errs236 = errors;
if(!(validate184(data130.classification, {instancePath:instancePath+"/risk/classification",parentData:data130,parentDataProperty:"classification",rootData}))){
vErrors = collected(vErrors, validate184.errors);
errors = vErrors.length;
}
var valid47 = _errs236 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data130.riskFile !== undefined){
let data132 = data130.riskFile;
const _errs237 = errors;
if(errors === _errs237){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing23;
if(((data132.version === undefined) && (missing23 = "version")) || ((data132.source === undefined) && (missing23 = "source"))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs239 = errors;
for(const key24 in data132){
if(!(((key24 === "version") || (key24 === "source")) || (key24 === "changedAt"))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile",schemaPath:"#/properties/risk/properties/riskFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs239 === errors){
if(data132.version !== undefined){
const _errs240 = errors;
if(typeof data132.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile/version",schemaPath:"#/properties/risk/properties/riskFile/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs240 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.source !== undefined){
const _errs242 = errors;
if(!(validate30(data132.source, {instancePath:instancePath+"/risk/riskFile/source",parentData:data132,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid48 = _errs242 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.changedAt !== undefined){
let data135 = data132.changedAt;
const _errs243 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate21.errors = [{instancePath:instancePath+"/risk/riskFile/changedAt",schemaPath:"#/properties/risk/properties/riskFile/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid48 = _errs243 === errors;
}
else {
var valid48 = true;
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
var valid47 = _errs237 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data130.report !== undefined){
const _errs245 = errors;
if(!(validate193(data130.report, {instancePath:instancePath+"/risk/report",parentData:data130,parentDataProperty:"report",rootData}))){
vErrors = collected(vErrors, validate193.errors);
errors = vErrors.length;
}
var valid47 = _errs245 === errors;
}
else {
var valid47 = true;
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
var valid0 = _errs233 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data137 = data.soup;
const _errs246 = errors;
if(errors === _errs246){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing24;
if(((data137.items === undefined) && (missing24 = "items")) || ((data137.index === undefined) && (missing24 = "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs248 = errors;
for(const key25 in data137){
if(!((key25 === "items") || (key25 === "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs248 === errors){
if(data137.items !== undefined){
let data138 = data137.items;
const _errs249 = errors;
if(errors === _errs249){
if(Array.isArray(data138)){
var valid50 = true;
const len24 = data138.length;
for(let i24=0; i24<len24; i24++){
const _errs251 = errors;
if(!(validate198(data138[i24], {instancePath:instancePath+"/soup/items/" + i24,parentData:data138,parentDataProperty:i24,rootData}))){
vErrors = collected(vErrors, validate198.errors);
errors = vErrors.length;
}
var valid50 = _errs251 === errors;
if(!valid50){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup/items",schemaPath:"#/properties/soup/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs249 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data137.index !== undefined){
const _errs252 = errors;
if(!(validate96(data137.index, {instancePath:instancePath+"/soup/index",parentData:data137,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid49 = _errs252 === errors;
}
else {
var valid49 = true;
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
var valid0 = _errs246 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data141 = data.sbom;
const _errs253 = errors;
if(errors === _errs253){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing25;
if(((((data141.documents === undefined) && (missing25 = "documents")) || ((data141.components === undefined) && (missing25 = "components"))) || ((data141.index === undefined) && (missing25 = "index"))) || ((data141.baselineDocuments === undefined) && (missing25 = "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs255 = errors;
for(const key26 in data141){
if(!((((key26 === "documents") || (key26 === "components")) || (key26 === "index")) || (key26 === "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs255 === errors){
if(data141.documents !== undefined){
const _errs256 = errors;
if(!(validate202(data141.documents, {instancePath:instancePath+"/sbom/documents",parentData:data141,parentDataProperty:"documents",rootData}))){
vErrors = collected(vErrors, validate202.errors);
errors = vErrors.length;
}
var valid51 = _errs256 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data141.components !== undefined){
let data143 = data141.components;
const _errs257 = errors;
if(errors === _errs257){
if(Array.isArray(data143)){
var valid52 = true;
const len25 = data143.length;
for(let i25=0; i25<len25; i25++){
const _errs259 = errors;
if(!(validate209(data143[i25], {instancePath:instancePath+"/sbom/components/" + i25,parentData:data143,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate209.errors);
errors = vErrors.length;
}
var valid52 = _errs259 === errors;
if(!valid52){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid51 = _errs257 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data141.index !== undefined){
const _errs260 = errors;
if(!(validate96(data141.index, {instancePath:instancePath+"/sbom/index",parentData:data141,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid51 = _errs260 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data141.baselineDocuments !== undefined){
const _errs261 = errors;
if(!(validate202(data141.baselineDocuments, {instancePath:instancePath+"/sbom/baselineDocuments",parentData:data141,parentDataProperty:"baselineDocuments",rootData}))){
vErrors = collected(vErrors, validate202.errors);
errors = vErrors.length;
}
var valid51 = _errs261 === errors;
}
else {
var valid51 = true;
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
var valid0 = _errs253 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data147 = data.vulnerabilities;
const _errs262 = errors;
if(errors === _errs262){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing26;
if((((((data147.items === undefined) && (missing26 = "items")) || ((data147.index === undefined) && (missing26 = "index"))) || ((data147.scans === undefined) && (missing26 = "scans"))) || ((data147.unmatchedVex === undefined) && (missing26 = "unmatchedVex"))) || ((data147.catalogues === undefined) && (missing26 = "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs264 = errors;
for(const key27 in data147){
if(!(((((key27 === "items") || (key27 === "index")) || (key27 === "scans")) || (key27 === "unmatchedVex")) || (key27 === "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs264 === errors){
if(data147.items !== undefined){
let data148 = data147.items;
const _errs265 = errors;
if(errors === _errs265){
if(Array.isArray(data148)){
var valid54 = true;
const len26 = data148.length;
for(let i26=0; i26<len26; i26++){
const _errs267 = errors;
if(!(validate216(data148[i26], {instancePath:instancePath+"/vulnerabilities/items/" + i26,parentData:data148,parentDataProperty:i26,rootData}))){
vErrors = collected(vErrors, validate216.errors);
errors = vErrors.length;
}
var valid54 = _errs267 === errors;
if(!valid54){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs265 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data147.index !== undefined){
const _errs268 = errors;
if(!(validate96(data147.index, {instancePath:instancePath+"/vulnerabilities/index",parentData:data147,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid53 = _errs268 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data147.scans !== undefined){
let data151 = data147.scans;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data151)){
var valid55 = true;
const len27 = data151.length;
for(let i27=0; i27<len27; i27++){
const _errs271 = errors;
if(!(validate229(data151[i27], {instancePath:instancePath+"/vulnerabilities/scans/" + i27,parentData:data151,parentDataProperty:i27,rootData}))){
vErrors = collected(vErrors, validate229.errors);
errors = vErrors.length;
}
var valid55 = _errs271 === errors;
if(!valid55){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs269 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data147.unmatchedVex !== undefined){
let data153 = data147.unmatchedVex;
const _errs272 = errors;
if(errors === _errs272){
if(Array.isArray(data153)){
var valid56 = true;
const len28 = data153.length;
for(let i28=0; i28<len28; i28++){
const _errs274 = errors;
if(!(validate232(data153[i28], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i28,parentData:data153,parentDataProperty:i28,rootData}))){
vErrors = collected(vErrors, validate232.errors);
errors = vErrors.length;
}
var valid56 = _errs274 === errors;
if(!valid56){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs272 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data147.catalogues !== undefined){
let data155 = data147.catalogues;
const _errs275 = errors;
if(errors === _errs275){
if(Array.isArray(data155)){
var valid57 = true;
const len29 = data155.length;
for(let i29=0; i29<len29; i29++){
let data156 = data155[i29];
const _errs277 = errors;
if(errors === _errs277){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing27;
if(((data156.entries === undefined) && (missing27 = "entries")) || ((data156.source === undefined) && (missing27 = "source"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i29,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs279 = errors;
for(const key28 in data156){
if(!((((key28 === "entries") || (key28 === "source")) || (key28 === "version")) || (key28 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i29,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs279 === errors){
if(data156.entries !== undefined){
let data157 = data156.entries;
const _errs280 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i29+"/entries",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid58 = _errs280 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data156.source !== undefined){
const _errs282 = errors;
if(!(validate30(data156.source, {instancePath:instancePath+"/vulnerabilities/catalogues/" + i29+"/source",parentData:data156,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid58 = _errs282 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data156.version !== undefined){
const _errs283 = errors;
if(typeof data156.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i29+"/version",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs283 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data156.releasedAt !== undefined){
let data160 = data156.releasedAt;
const _errs285 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i29+"/releasedAt",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid58 = _errs285 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i29,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid57 = _errs277 === errors;
if(!valid57){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues",schemaPath:"#/properties/vulnerabilities/properties/catalogues/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs275 === errors;
}
else {
var valid53 = true;
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
var valid0 = _errs262 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data161 = data.notes;
const _errs287 = errors;
if(errors === _errs287){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
const _errs289 = errors;
for(const key29 in data161){
if(!((key29 === "release") || (key29 === "security"))){
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs289 === errors){
if(data161.release !== undefined){
const _errs290 = errors;
if(!(validate236(data161.release, {instancePath:instancePath+"/notes/release",parentData:data161,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate236.errors);
errors = vErrors.length;
}
var valid59 = _errs290 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data161.security !== undefined){
const _errs291 = errors;
if(!(validate240(data161.security, {instancePath:instancePath+"/notes/security",parentData:data161,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate240.errors);
errors = vErrors.length;
}
var valid59 = _errs291 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs287 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
let data164 = data.build;
const _errs292 = errors;
if(errors === _errs292){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
const _errs294 = errors;
for(const key30 in data164){
if(!(key30 === "record")){
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data164.record !== undefined){
if(!(validate247(data164.record, {instancePath:instancePath+"/build/record",parentData:data164,parentDataProperty:"record",rootData}))){
vErrors = collected(vErrors, validate247.errors);
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
var valid0 = _errs292 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
let data166 = data.archive;
const _errs296 = errors;
if(errors === _errs296){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing28;
if((data166.items === undefined) && (missing28 = "items")){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs298 = errors;
for(const key31 in data166){
if(!((key31 === "items") || (key31 === "source"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs298 === errors){
if(data166.items !== undefined){
let data167 = data166.items;
const _errs299 = errors;
if(errors === _errs299){
if(Array.isArray(data167)){
var valid62 = true;
const len30 = data167.length;
for(let i30=0; i30<len30; i30++){
const _errs301 = errors;
if(!(validate256(data167[i30], {instancePath:instancePath+"/archive/items/" + i30,parentData:data167,parentDataProperty:i30,rootData}))){
vErrors = collected(vErrors, validate256.errors);
errors = vErrors.length;
}
var valid62 = _errs301 === errors;
if(!valid62){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid61 = _errs299 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data166.source !== undefined){
const _errs302 = errors;
if(!(validate30(data166.source, {instancePath:instancePath+"/archive/source",parentData:data166,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid61 = _errs302 === errors;
}
else {
var valid61 = true;
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
var valid0 = _errs296 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data170 = data.waivers;
const _errs303 = errors;
if(errors === _errs303){
if(Array.isArray(data170)){
var valid63 = true;
const len31 = data170.length;
for(let i31=0; i31<len31; i31++){
const _errs305 = errors;
if(!(validate261(data170[i31], {instancePath:instancePath+"/waivers/" + i31,parentData:data170,parentDataProperty:i31,rootData}))){
vErrors = collected(vErrors, validate261.errors);
errors = vErrors.length;
}
var valid63 = _errs305 === errors;
if(!valid63){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs303 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data172 = data.people;
const _errs306 = errors;
if(errors === _errs306){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing29;
if(((data172.items === undefined) && (missing29 = "items")) || ((data172.index === undefined) && (missing29 = "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs308 = errors;
for(const key32 in data172){
if(!((key32 === "items") || (key32 === "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs308 === errors){
if(data172.items !== undefined){
let data173 = data172.items;
const _errs309 = errors;
if(errors === _errs309){
if(Array.isArray(data173)){
var valid65 = true;
const len32 = data173.length;
for(let i32=0; i32<len32; i32++){
const _errs311 = errors;
if(!(validate268(data173[i32], {instancePath:instancePath+"/people/items/" + i32,parentData:data173,parentDataProperty:i32,rootData}))){
vErrors = collected(vErrors, validate268.errors);
errors = vErrors.length;
}
var valid65 = _errs311 === errors;
if(!valid65){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people/items",schemaPath:"#/properties/people/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid64 = _errs309 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data172.index !== undefined){
const _errs312 = errors;
if(!(validate96(data172.index, {instancePath:instancePath+"/people/index",parentData:data172,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid64 = _errs312 === errors;
}
else {
var valid64 = true;
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
var valid0 = _errs306 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data176 = data.assessment;
const _errs313 = errors;
if(errors === _errs313){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing30;
if((((((((data176.version === undefined) && (missing30 = "version")) || ((data176.changes === undefined) && (missing30 = "changes"))) || ((data176.index === undefined) && (missing30 = "index"))) || ((data176.methods === undefined) && (missing30 = "methods"))) || ((data176.author === undefined) && (missing30 = "author"))) || ((data176.source === undefined) && (missing30 = "source"))) || ((data176.changesSource === undefined) && (missing30 = "changesSource"))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs315 = errors;
for(const key33 in data176){
if(!(func2.call(schema6.properties.assessment.properties, key33))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs315 === errors){
if(data176.version !== undefined){
const _errs316 = errors;
if(typeof data176.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs316 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.changes !== undefined){
let data178 = data176.changes;
const _errs318 = errors;
if(errors === _errs318){
if(Array.isArray(data178)){
var valid67 = true;
const len33 = data178.length;
for(let i33=0; i33<len33; i33++){
const _errs320 = errors;
if(!(validate272(data178[i33], {instancePath:instancePath+"/assessment/changes/" + i33,parentData:data178,parentDataProperty:i33,rootData}))){
vErrors = collected(vErrors, validate272.errors);
errors = vErrors.length;
}
var valid67 = _errs320 === errors;
if(!valid67){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/changes",schemaPath:"#/properties/assessment/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid66 = _errs318 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.index !== undefined){
const _errs321 = errors;
if(!(validate96(data176.index, {instancePath:instancePath+"/assessment/index",parentData:data176,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid66 = _errs321 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.methods !== undefined){
const _errs322 = errors;
if(!(validate22(data176.methods, {instancePath:instancePath+"/assessment/methods",parentData:data176,parentDataProperty:"methods",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid66 = _errs322 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.author !== undefined){
const _errs323 = errors;
if(!(validate51(data176.author, {instancePath:instancePath+"/assessment/author",parentData:data176,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid66 = _errs323 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.source !== undefined){
const _errs324 = errors;
if(!(validate30(data176.source, {instancePath:instancePath+"/assessment/source",parentData:data176,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid66 = _errs324 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.changesSource !== undefined){
const _errs325 = errors;
if(!(validate30(data176.changesSource, {instancePath:instancePath+"/assessment/changesSource",parentData:data176,parentDataProperty:"changesSource",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid66 = _errs325 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.from !== undefined){
const _errs326 = errors;
if(!(validate25(data176.from, {instancePath:instancePath+"/assessment/from",parentData:data176,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid66 = _errs326 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.to !== undefined){
const _errs327 = errors;
if(!(validate25(data176.to, {instancePath:instancePath+"/assessment/to",parentData:data176,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid66 = _errs327 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.threatModel !== undefined){
let data187 = data176.threatModel;
const _errs328 = errors;
if(errors === _errs328){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing31;
if((data187.state === undefined) && (missing31 = "state")){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs330 = errors;
for(const key34 in data187){
if(!(((key34 === "state") || (key34 === "reason")) || (key34 === "reference"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs330 === errors){
if(data187.state !== undefined){
let data188 = data187.state;
const _errs331 = errors;
if(typeof data188 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data188 === "updated") || (data188 === "noUpdateNeeded"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid68 = _errs331 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data187.reason !== undefined){
const _errs333 = errors;
if(typeof data187.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs333 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data187.reference !== undefined){
const _errs335 = errors;
if(typeof data187.reference !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs335 === errors;
}
else {
var valid68 = true;
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
var valid66 = _errs328 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.attackSurface !== undefined){
const _errs337 = errors;
if(typeof data176.attackSurface !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs337 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data176.conclusion !== undefined){
let data192 = data176.conclusion;
const _errs339 = errors;
if(errors === _errs339){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
const _errs341 = errors;
for(const key35 in data192){
if(!(((key35 === "text") || (key35 === "by")) || (key35 === "at"))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs341 === errors){
if(data192.text !== undefined){
const _errs342 = errors;
if(typeof data192.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid69 = _errs342 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data192.by !== undefined){
const _errs344 = errors;
if(typeof data192.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid69 = _errs344 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data192.at !== undefined){
let data195 = data192.at;
const _errs346 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid69 = _errs346 === errors;
}
else {
var valid69 = true;
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
var valid66 = _errs339 === errors;
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
var valid0 = _errs313 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data196 = data.coverage;
const _errs348 = errors;
if(errors === _errs348){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing32;
if((data196.reports === undefined) && (missing32 = "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs350 = errors;
for(const key36 in data196){
if(!(key36 === "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs350 === errors){
if(data196.reports !== undefined){
let data197 = data196.reports;
const _errs351 = errors;
if(errors === _errs351){
if(Array.isArray(data197)){
var valid71 = true;
const len34 = data197.length;
for(let i34=0; i34<len34; i34++){
const _errs353 = errors;
if(!(validate283(data197[i34], {instancePath:instancePath+"/coverage/reports/" + i34,parentData:data197,parentDataProperty:i34,rootData}))){
vErrors = collected(vErrors, validate283.errors);
errors = vErrors.length;
}
var valid71 = _errs353 === errors;
if(!valid71){
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
var valid0 = _errs348 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data199 = data.provenance;
const _errs354 = errors;
if(errors === _errs354){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing33;
if((data199.statements === undefined) && (missing33 = "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs356 = errors;
for(const key37 in data199){
if(!(key37 === "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs356 === errors){
if(data199.statements !== undefined){
let data200 = data199.statements;
const _errs357 = errors;
if(errors === _errs357){
if(Array.isArray(data200)){
var valid73 = true;
const len35 = data200.length;
for(let i35=0; i35<len35; i35++){
const _errs359 = errors;
if(!(validate299(data200[i35], {instancePath:instancePath+"/provenance/statements/" + i35,parentData:data200,parentDataProperty:i35,rootData}))){
vErrors = collected(vErrors, validate299.errors);
errors = vErrors.length;
}
var valid73 = _errs359 === errors;
if(!valid73){
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
var valid0 = _errs354 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regulatory !== undefined){
let data202 = data.regulatory;
const _errs360 = errors;
if(errors === _errs360){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing34;
if((((((data202.version === undefined) && (missing34 = "version")) || ((data202.decisions === undefined) && (missing34 = "decisions"))) || ((data202.index === undefined) && (missing34 = "index"))) || ((data202.author === undefined) && (missing34 = "author"))) || ((data202.source === undefined) && (missing34 = "source"))){
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs362 = errors;
for(const key38 in data202){
if(!((((((key38 === "version") || (key38 === "decisions")) || (key38 === "index")) || (key38 === "author")) || (key38 === "source")) || (key38 === "none"))){
validate21.errors = [{instancePath:instancePath+"/regulatory",schemaPath:"#/properties/regulatory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs362 === errors){
if(data202.version !== undefined){
const _errs363 = errors;
if(typeof data202.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/regulatory/version",schemaPath:"#/properties/regulatory/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs363 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data202.decisions !== undefined){
let data204 = data202.decisions;
const _errs365 = errors;
if(errors === _errs365){
if(Array.isArray(data204)){
var valid75 = true;
const len36 = data204.length;
for(let i36=0; i36<len36; i36++){
const _errs367 = errors;
if(!(validate304(data204[i36], {instancePath:instancePath+"/regulatory/decisions/" + i36,parentData:data204,parentDataProperty:i36,rootData}))){
vErrors = collected(vErrors, validate304.errors);
errors = vErrors.length;
}
var valid75 = _errs367 === errors;
if(!valid75){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/regulatory/decisions",schemaPath:"#/properties/regulatory/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid74 = _errs365 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data202.index !== undefined){
const _errs368 = errors;
if(!(validate96(data202.index, {instancePath:instancePath+"/regulatory/index",parentData:data202,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate96.errors);
errors = vErrors.length;
}
var valid74 = _errs368 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data202.author !== undefined){
const _errs369 = errors;
if(!(validate51(data202.author, {instancePath:instancePath+"/regulatory/author",parentData:data202,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid74 = _errs369 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data202.source !== undefined){
const _errs370 = errors;
if(!(validate30(data202.source, {instancePath:instancePath+"/regulatory/source",parentData:data202,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid74 = _errs370 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data202.none !== undefined){
const _errs371 = errors;
if(typeof data202.none !== "string"){
validate21.errors = [{instancePath:instancePath+"/regulatory/none",schemaPath:"#/properties/regulatory/properties/none/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs371 === errors;
}
else {
var valid74 = true;
}
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
var valid0 = _errs360 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legacy !== undefined){
let data210 = data.legacy;
const _errs373 = errors;
if(errors === _errs373){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing35;
if((((data210.version === undefined) && (missing35 = "version")) || ((data210.author === undefined) && (missing35 = "author"))) || ((data210.source === undefined) && (missing35 = "source"))){
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs375 = errors;
for(const key39 in data210){
if(!(func2.call(schema6.properties.legacy.properties, key39))){
validate21.errors = [{instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs375 === errors){
if(data210.version !== undefined){
const _errs376 = errors;
if(typeof data210.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/legacy/version",schemaPath:"#/properties/legacy/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid76 = _errs376 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.author !== undefined){
const _errs378 = errors;
if(!(validate51(data210.author, {instancePath:instancePath+"/legacy/author",parentData:data210,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
var valid76 = _errs378 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.source !== undefined){
const _errs379 = errors;
if(!(validate30(data210.source, {instancePath:instancePath+"/legacy/source",parentData:data210,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid76 = _errs379 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.rationale !== undefined){
const _errs380 = errors;
if(!(validate313(data210.rationale, {instancePath:instancePath+"/legacy/rationale",parentData:data210,parentDataProperty:"rationale",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid76 = _errs380 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.feedback !== undefined){
const _errs381 = errors;
if(!(validate313(data210.feedback, {instancePath:instancePath+"/legacy/feedback",parentData:data210,parentDataProperty:"feedback",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid76 = _errs381 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.riskActivities !== undefined){
const _errs382 = errors;
if(!(validate313(data210.riskActivities, {instancePath:instancePath+"/legacy/riskActivities",parentData:data210,parentDataProperty:"riskActivities",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid76 = _errs382 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.gapAnalysis !== undefined){
const _errs383 = errors;
if(!(validate313(data210.gapAnalysis, {instancePath:instancePath+"/legacy/gapAnalysis",parentData:data210,parentDataProperty:"gapAnalysis",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid76 = _errs383 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.closurePlan !== undefined){
const _errs384 = errors;
if(!(validate313(data210.closurePlan, {instancePath:instancePath+"/legacy/closurePlan",parentData:data210,parentDataProperty:"closurePlan",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid76 = _errs384 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data210.systemTests !== undefined){
const _errs385 = errors;
if(!(validate313(data210.systemTests, {instancePath:instancePath+"/legacy/systemTests",parentData:data210,parentDataProperty:"systemTests",rootData}))){
vErrors = collected(vErrors, validate313.errors);
errors = vErrors.length;
}
var valid76 = _errs385 === errors;
}
else {
var valid76 = true;
}
}
}
}
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
var valid0 = _errs373 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
