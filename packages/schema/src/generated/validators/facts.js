// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:facts","title":"Facts","type":"object","additionalProperties":false,"required":["asOf","stage","product","release","evidence","tests","requirements","riskControls","verification","anomalies","analysis","changes","plan","risk","soup","sbom","vulnerabilities","notes","build","archive","waivers","people","coverage","provenance","approvals","packs","engine"],"properties":{"asOf":{"type":"integer"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level","items","markets","connected","fielded","legacy","technologies","lane"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"segregation":{"type":"string"}}}},"markets":{"$ref":"#/definitions/shared1"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"technologies":{"$ref":"#/definitions/shared1"},"lane":{"type":"string","enum":["standard","expedited"]}}},"release":{"type":"object","additionalProperties":false,"required":["version","versionScheme","commit","committedAt","commitFrom","firstRelease","artifacts","previousReleases","protectedBranches","dirtyPaths","shallow","source","candidateDigest"],"properties":{"version":{"type":"string"},"versionScheme":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"commitFrom":{"type":"string","enum":["tag","option","head"]},"firstRelease":{"type":"boolean"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/Artifact"}},"previousReleases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version","artifacts","source"],"properties":{"version":{"type":"string"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"releasedAt":{"type":"integer"}}}},"protectedBranches":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","containsCommit"],"properties":{"name":{"type":"string"},"containsCommit":{"type":"boolean"}}}},"dirtyPaths":{"$ref":"#/definitions/shared1"},"shallow":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"versionParts":{"type":"object","additionalProperties":false,"required":["numbers","prerelease"],"properties":{"numbers":{"$ref":"#/definitions/shared4"},"prerelease":{"$ref":"#/definitions/shared1"}}},"tag":{"type":"object","additionalProperties":false,"required":["name","commit","annotated","signature"],"properties":{"name":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"},"annotated":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["good","bad","unknownKey","unsigned","unverifiable"]},"signer":{"type":"string"}}}}},"baseline":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"committedAt":{"type":"integer"},"candidateDigest":{"$ref":"#/definitions/shared3"}}},"evidence":{"type":"object","additionalProperties":false,"required":["kinds","items"],"properties":{"kinds":{"type":"array","items":{"$ref":"#/definitions/EvidenceKind"}},"items":{"type":"array","items":{"$ref":"#/definitions/EvidenceItem"}}}},"tests":{"type":"object","additionalProperties":false,"required":["counts","runs","results","index","required","notPassed","runSetDigest"],"properties":{"counts":{"$ref":"#/definitions/Counts"},"runs":{"type":"array","items":{"$ref":"#/definitions/TestRun"}},"results":{"type":"array","items":{"$ref":"#/definitions/TestResult"}},"index":{"$ref":"#/definitions/shared5"},"required":{"type":"array","items":{"$ref":"#/definitions/RequiredTest"}},"notPassed":{"$ref":"#/definitions/shared4"},"runSetDigest":{"$ref":"#/definitions/shared3"},"lastFinishedAt":{"type":"integer"}}},"requirements":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Requirement"}},"index":{"$ref":"#/definitions/shared6"}}},"riskControls":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/RiskControl"}},"index":{"$ref":"#/definitions/shared6"}}},"verification":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/VerificationReport"}}}},"anomalies":{"type":"object","additionalProperties":false,"required":["sourcesConfigured","exports","reports","open","index","closed"],"properties":{"sourcesConfigured":{"$ref":"#/definitions/shared1"},"exports":{"type":"array","items":{"$ref":"#/definitions/AnomalyExport"}},"reports":{"type":"array","items":{"$ref":"#/definitions/ProblemReport"}},"open":{"type":"array","items":{"$ref":"#/definitions/Anomaly"}},"index":{"$ref":"#/definitions/shared6"},"closed":{"$ref":"#/definitions/shared1"}}},"analysis":{"type":"object","additionalProperties":false,"required":["runs","findings"],"properties":{"runs":{"type":"array","items":{"$ref":"#/definitions/ToolRun"}},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}}}},"changes":{"type":"object","additionalProperties":false,"required":["commits","authors","requests","requestIndex","paths"],"properties":{"commits":{"type":"array","items":{"$ref":"#/definitions/Commit"}},"authors":{"$ref":"#/definitions/shared1"},"range":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"}}},"requests":{"type":"array","items":{"$ref":"#/definitions/ChangeRequest"}},"requestIndex":{"$ref":"#/definitions/shared5"},"dependencies":{"type":"object","additionalProperties":false,"required":["added","removed","changed"],"properties":{"added":{"$ref":"#/definitions/shared1"},"removed":{"$ref":"#/definitions/shared1"},"changed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string"},"from":{"$ref":"#/definitions/shared1"},"to":{"$ref":"#/definitions/shared1"}}}}}},"paths":{"$ref":"#/definitions/shared1"}}},"plan":{"type":"object","additionalProperties":false,"required":["tasks","documents","documentIndex"],"properties":{"tasks":{"type":"array","items":{"$ref":"#/definitions/PlanTask"}},"documents":{"type":"array","items":{"$ref":"#/definitions/PlanDocument"}},"documentIndex":{"$ref":"#/definitions/shared6"}}},"risk":{"type":"object","additionalProperties":false,"required":[],"properties":{"classification":{"$ref":"#/definitions/Classification"}}},"soup":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/SoupItem"}},"index":{"$ref":"#/definitions/shared6"}}},"sbom":{"type":"object","additionalProperties":false,"required":["documents","components","index","baselineDocuments"],"properties":{"documents":{"$ref":"#/definitions/shared7"},"components":{"type":"array","items":{"$ref":"#/definitions/Component"}},"index":{"$ref":"#/definitions/shared6"},"baselineDocuments":{"$ref":"#/definitions/shared7"}}},"vulnerabilities":{"type":"object","additionalProperties":false,"required":["items","index","scans","unmatchedVex","catalogues"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/Vulnerability"}},"index":{"$ref":"#/definitions/shared6"},"scans":{"type":"array","items":{"$ref":"#/definitions/VulnerabilityScan"}},"unmatchedVex":{"type":"array","items":{"$ref":"#/definitions/UnmatchedVex"}},"catalogues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["entries","source"],"properties":{"entries":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"releasedAt":{"type":"integer"}}}}}},"notes":{"type":"object","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/ReleaseNotes"},"security":{"$ref":"#/definitions/SecurityNotes"}}},"build":{"type":"object","additionalProperties":false,"required":[],"properties":{"record":{"$ref":"#/definitions/BuildFacts"}}},"archive":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/ArchiveItem"}},"source":{"$ref":"#/definitions/Source"}}},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverClaim"}},"people":{"type":"object","additionalProperties":false,"required":["items","index"],"properties":{"items":{"type":"array","items":{"$ref":"#/definitions/PersonEntry"}},"index":{"$ref":"#/definitions/shared6"}}},"assessment":{"type":"object","additionalProperties":false,"required":["version","changes","index","methods","author","source","changesSource"],"properties":{"version":{"type":"string"},"changes":{"type":"array","items":{"$ref":"#/definitions/AssessedChange"}},"index":{"$ref":"#/definitions/shared6"},"methods":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"changesSource":{"$ref":"#/definitions/Source"},"from":{"$ref":"#/definitions/shared2"},"to":{"$ref":"#/definitions/shared2"},"threatModel":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string"},"reference":{"type":"string"}}},"attackSurface":{"type":"string"},"conclusion":{"type":"object","additionalProperties":false,"required":[],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"coverage":{"type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","items":{"$ref":"#/definitions/CoverageReport"}}}},"provenance":{"type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","items":{"$ref":"#/definitions/ProvenanceStatement"}}}},"approvals":{"type":"array","items":{"$ref":"#/definitions/Approval"}},"packs":{"type":"array","items":{"$ref":"#/definitions/PackInUse"}},"engine":{"type":"object","additionalProperties":false,"required":["version","validations"],"properties":{"version":{"type":"string"},"validations":{"$ref":"#/definitions/shared8"}}}},"definitions":{"Source":{"type":"object","additionalProperties":false,"required":["evidence","path"],"properties":{"evidence":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}},"Person":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared9"}}},"Counts":{"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}},"Verification":{"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}},"EvidenceItem":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"},"collectedBy":{"$ref":"#/definitions/Person"},"attested":{"type":"boolean"},"upload":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string"},"checkedBy":{"type":"string"},"checkedAt":{"type":"integer"}}}}},"EvidenceKind":{"type":"object","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string"},"state":{"type":"string","enum":["missing","unreadable","empty","present"]},"reason":{"type":"string"},"unmatched":{"$ref":"#/definitions/shared1"}}},"TestRun":{"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}},"TestResult":{"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}},"RequiredTest":{"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared10"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared10"}}},"Requirement":{"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared13"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}},"RiskControl":{"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared14"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared13"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}},"VerificationReport":{"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}},"AnomalyExport":{"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}},"ProblemReport":{"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}},"Anomaly":{"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared15"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared9"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}},"Finding":{"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}},"ToolRun":{"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}},"SecuritySignal":{"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}},"Commit":{"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}},"AssessedChange":{"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}},"PlanTask":{"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}},"PlanDocument":{"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}},"Classification":{"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared14"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared16"}}},"SoupItem":{"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"}}},"Component":{"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}},"SbomDocument":{"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}},"Vulnerability":{"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared9"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared15"},"security":{"$ref":"#/definitions/shared15"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"}}},"VulnerabilityScan":{"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"}}},"UnmatchedVex":{"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"ReleaseNotes":{"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"SecurityNotes":{"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}},"BuildFacts":{"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared16"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}},"ArchiveItem":{"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}},"Artifact":{"type":"object","additionalProperties":false,"required":["name","sha256","source"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"}}},"WaiverClaim":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","subjectAuthors","conditions","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"}}}},"level":{"type":"string","enum":["block","warn"]},"ruleWaiver":{"type":"string","enum":["W0","W1","W2"]},"subjectAuthors":{"$ref":"#/definitions/shared1"}}},"PersonEntry":{"type":"object","additionalProperties":false,"required":["id","roles","authoredInDelta","executedRuns"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"},"authoredInDelta":{"type":"boolean"},"executedRuns":{"$ref":"#/definitions/shared1"}}},"Ratio":{"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared17"},"total":{"$ref":"#/definitions/shared17"}}},"FileCoverage":{"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}},"CoverageReport":{"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}},"ProvenanceStatement":{"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}},"ChangeRequest":{"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}},"Approval":{"type":"object","additionalProperties":false,"required":["role","person","meaning","at","payload","evaluatedAt","version","keyState","verified","source"],"properties":{"role":{"type":"string"},"person":{"$ref":"#/definitions/Person"},"meaning":{"type":"string","enum":["review","approval","responsibility","authorship"]},"at":{"type":"integer"},"payload":{"$ref":"#/definitions/shared3"},"evaluatedAt":{"type":"integer"},"version":{"type":"string"},"keyState":{"type":"string","enum":["unsigned","trusted","untrusted","expired","revoked"]},"verified":{"type":"boolean"},"ownWorkReason":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"PackApproval":{"type":"object","additionalProperties":false,"required":["approver","at","source"],"properties":{"approver":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}},"PackInUse":{"type":"object","additionalProperties":false,"required":["name","kind","digest","authors","approvals"],"properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["rules","settings"]},"version":{"type":"string"},"digest":{"$ref":"#/definitions/shared3"},"approvals":{"$ref":"#/definitions/shared8"},"authors":{"$ref":"#/definitions/shared1"}}},"shared1":{"type":"array","items":{"type":"string"}},"shared2":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"shared3":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared4":{"type":"array","items":{"type":"integer"}},"shared5":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}},"shared6":{"type":"object","additionalProperties":{"type":"integer"}},"shared7":{"type":"array","items":{"$ref":"#/definitions/SbomDocument"}},"shared8":{"type":"array","items":{"$ref":"#/definitions/PackApproval"}},"shared9":{"type":"string","enum":["signed","gitAuthor","claimed"]},"shared12":{"type":"string","enum":["requirement","riskControl"]},"shared11":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared12"},"id":{"type":"string"}}},"shared10":{"type":"array","items":{"$ref":"#/definitions/shared11"}},"shared13":{"type":"array","items":{"$ref":"#/definitions/Verification"}},"shared14":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"shared15":{"type":"string","enum":["acceptable","unacceptable","undecided"]},"shared16":{"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}},"shared17":{"type":"integer","minimum":0}}};
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

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.state === undefined) && (missing0 = "state"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "state")) || (key0 === "reason")) || (key0 === "unmatched"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "missing") || (data1 === "unreadable")) || (data1 === "empty")) || (data1 === "present"))){
validate44.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema13.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate44.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","size","subject","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string","enum":["present","empty","unreadable"]},"sha256":{"$ref":"#/definitions/shared3"},"size":{"type":"integer"},"subject":{"type":"object","additionalProperties":false,"required":[],"properties":{"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}},"binding":{"type":"string","enum":["content","collection","record","observation","none"]},"producedAt":{"type":"integer"},"collectedAt":{"type":"integer"},"collector":{"type":"string"},"collectedDigest":{"$ref":"#/definitions/shared3"},"boundBy":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer"}}},"author":{"$ref":"#/definitions/Person"},"reason":{"type":"string"},"collectedBy":{"$ref":"#/definitions/Person"},"attested":{"type":"boolean"},"upload":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string"},"checkedBy":{"type":"string"},"checkedAt":{"type":"integer"}}}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"$ref":"#/definitions/shared9"}}};
const schema16 = {"type":"string","enum":["signed","gitAuthor","claimed"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "signed") || (data === "gitAuthor")) || (data === "claimed"))){
validate53.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.known === undefined) && (missing0 = "known"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "known"))){
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
if(data.known !== undefined){
const _errs4 = errors;
if(!(validate53(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate53.errors);
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate47.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "present") || (data4 === "empty")) || (data4 === "unreadable"))){
validate47.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate47.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate47.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate47.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate47.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data11 === "content") || (data11 === "collection")) || (data11 === "record")) || (data11 === "observation")) || (data11 === "none"))){
validate47.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/enum",keyword:"enum",params:{allowedValues: schema14.properties.binding.enum},message:"must be equal to one of the allowed values"}];
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
validate47.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate47.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate47.errors = [{instancePath:instancePath+"/collector",schemaPath:"#/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "line"))){
validate47.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data16.path !== undefined){
const _errs34 = errors;
if(typeof data16.path !== "string"){
validate47.errors = [{instancePath:instancePath+"/boundBy/path",schemaPath:"#/properties/boundBy/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/boundBy/line",schemaPath:"#/properties/boundBy/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate47.errors = [{instancePath:instancePath+"/boundBy",schemaPath:"#/properties/boundBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate47.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate52(data.collectedBy, {instancePath:instancePath+"/collectedBy",parentData:data,parentDataProperty:"collectedBy",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate47.errors = [{instancePath:instancePath+"/attested",schemaPath:"#/properties/attested/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate47.errors = [{instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key3 in data23){
if(!(((key3 === "by") || (key3 === "checkedBy")) || (key3 === "checkedAt"))){
validate47.errors = [{instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data23.by !== undefined){
const _errs47 = errors;
if(typeof data23.by !== "string"){
validate47.errors = [{instancePath:instancePath+"/upload/by",schemaPath:"#/properties/upload/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/upload/checkedBy",schemaPath:"#/properties/upload/properties/checkedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/upload/checkedAt",schemaPath:"#/properties/upload/properties/checkedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate47.errors = [{instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"],"properties":{"passed":{"type":"integer"},"failed":{"type":"integer"},"errored":{"type":"integer"},"skipped":{"type":"integer"},"disabled":{"type":"integer"},"todo":{"type":"integer"},"inconclusive":{"type":"integer"},"expectedFailure":{"type":"integer"},"unexpectedPass":{"type":"integer"},"notRun":{"type":"integer"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.passed === undefined) && (missing0 = "passed")) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.errored === undefined) && (missing0 = "errored"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.todo === undefined) && (missing0 = "todo"))) || ((data.inconclusive === undefined) && (missing0 = "inconclusive"))) || ((data.expectedFailure === undefined) && (missing0 = "expectedFailure"))) || ((data.unexpectedPass === undefined) && (missing0 = "unexpectedPass"))) || ((data.notRun === undefined) && (missing0 = "notRun"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.passed !== undefined){
let data0 = data.passed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate58.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/inconclusive",schemaPath:"#/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/expectedFailure",schemaPath:"#/properties/expectedFailure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/unexpectedPass",schemaPath:"#/properties/unexpectedPass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath:instancePath+"/notRun",schemaPath:"#/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["id","environment","level","digest","counts","tools","source"],"properties":{"id":{"type":"string"},"environment":{"type":"string"},"level":{"type":"string","enum":["unit","integration","system"]},"digest":{"$ref":"#/definitions/shared3"},"counts":{"$ref":"#/definitions/Counts"},"tools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"artifact":{"$ref":"#/definitions/shared3"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"executor":{"type":"string"},"collectedAt":{"type":"integer"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.source === undefined) && (missing0 = "source"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate60.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
validate60.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema18.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate58(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate58.errors);
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
validate60.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "version"))){
validate60.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.name !== undefined){
const _errs15 = errors;
if(typeof data6.name !== "string"){
validate60.errors = [{instancePath:instancePath+"/tools/" + i0+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/tools/" + i0+"/version",schemaPath:"#/properties/tools/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate60.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate60.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate60.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate60.errors = [{instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["test","name","run","environment","outcome","attempts","requirements","source","flaky"],"properties":{"test":{"type":"string"},"name":{"type":"string"},"run":{"type":"integer"},"environment":{"type":"string"},"outcome":{"type":"string","enum":["passed","failed","errored","skipped","disabled","todo","inconclusive","expectedFailure","unexpectedPass","notRun"]},"attempts":{"type":"integer"},"requirements":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"message":{"type":"string"},"flaky":{"type":"boolean"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.test === undefined) && (missing0 = "test")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.flaky === undefined) && (missing0 = "flaky"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.test !== undefined){
const _errs2 = errors;
if(typeof data.test !== "string"){
validate67.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate67.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data4 === "passed") || (data4 === "failed")) || (data4 === "errored")) || (data4 === "skipped")) || (data4 === "disabled")) || (data4 === "todo")) || (data4 === "inconclusive")) || (data4 === "expectedFailure")) || (data4 === "unexpectedPass")) || (data4 === "notRun"))){
validate67.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate67.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate67.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":{"$ref":"#/definitions/shared4"}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["key","test","requiredBy","verifiesRiskControl","results","source","breaks"],"properties":{"key":{"type":"string"},"test":{"type":"string"},"requiredBy":{"$ref":"#/definitions/shared10"},"verifiesRiskControl":{"type":"boolean"},"results":{"$ref":"#/definitions/shared4"},"source":{"$ref":"#/definitions/Source"},"environment":{"type":"string"},"breaks":{"$ref":"#/definitions/shared10"}}};
const schema22 = {"type":"array","items":{"$ref":"#/definitions/shared11"}};
const schema23 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"$ref":"#/definitions/shared12"},"id":{"type":"string"}}};
const schema24 = {"type":"string","enum":["requirement","riskControl"]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "requirement") || (data === "riskControl"))){
validate77.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"}];
return false;
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
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(!(validate77(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = collected(vErrors, validate77.errors);
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
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate76(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
if((((((((data.key === undefined) && (missing0 = "key")) || ((data.test === undefined) && (missing0 = "test"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))) || ((data.verifiesRiskControl === undefined) && (missing0 = "verifiesRiskControl"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.breaks === undefined) && (missing0 = "breaks"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "key") || (key0 === "test")) || (key0 === "requiredBy")) || (key0 === "verifiesRiskControl")) || (key0 === "results")) || (key0 === "source")) || (key0 === "environment")) || (key0 === "breaks"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate74.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate74.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate75(data.requiredBy, {instancePath:instancePath+"/requiredBy",parentData:data,parentDataProperty:"requiredBy",rootData}))){
vErrors = collected(vErrors, validate75.errors);
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
validate74.errors = [{instancePath:instancePath+"/verifiesRiskControl",schemaPath:"#/properties/verifiesRiskControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate74.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate75(data.breaks, {instancePath:instancePath+"/breaks",parentData:data,parentDataProperty:"breaks",rootData}))){
vErrors = collected(vErrors, validate75.errors);
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["id","kind","inScope","status","suspect","verifiedBy","riskControls","source","refines","suspectReasons"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"inScope":{"type":"boolean"},"status":{"type":"string"},"suspect":{"type":"boolean"},"verifiedBy":{"$ref":"#/definitions/shared13"},"riskControls":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"refines":{"$ref":"#/definitions/shared1"},"suspectReasons":{"$ref":"#/definitions/shared1"},"revision":{"type":"string"}}};
const schema26 = {"type":"array","items":{"$ref":"#/definitions/Verification"}};
const schema27 = {"type":"object","additionalProperties":false,"required":["method","source"],"properties":{"method":{"type":"string","enum":["test","review","analysis","inspection"]},"source":{"$ref":"#/definitions/Source"},"test":{"type":"string"},"environment":{"type":"string"},"reference":{"type":"string"},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"suspect":{"type":"string"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.method === undefined) && (missing0 = "method")) || ((data.source === undefined) && (missing0 = "source"))){
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
if(data.method !== undefined){
let data0 = data.method;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate89.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "test") || (data0 === "review")) || (data0 === "analysis")) || (data0 === "inspection"))){
validate89.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema27.properties.method.enum},message:"must be equal to one of the allowed values"}];
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
validate89.errors = [{instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate89.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate89(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.inScope === undefined) && (missing0 = "inScope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.suspect === undefined) && (missing0 = "suspect"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.refines === undefined) && (missing0 = "refines"))) || ((data.suspectReasons === undefined) && (missing0 = "suspectReasons"))){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate87.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/suspect",schemaPath:"#/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate88(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate88.errors);
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
validate87.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":{"type":"integer"}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate98.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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

const schema29 = {"type":"object","additionalProperties":false,"required":["id","location","items","verifiedBy","source"],"properties":{"id":{"type":"string"},"location":{"$ref":"#/definitions/shared14"},"items":{"$ref":"#/definitions/shared1"},"verifiedBy":{"$ref":"#/definitions/shared13"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"}}};
const schema30 = {"type":"string","enum":["software","hardware","independentSystem","procedure"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "software") || (data === "hardware")) || (data === "independentSystem")) || (data === "procedure"))){
validate101.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.location === undefined) && (missing0 = "location"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.verifiedBy === undefined) && (missing0 = "verifiedBy"))) || ((data.source === undefined) && (missing0 = "source"))){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "location")) || (key0 === "items")) || (key0 === "verifiedBy")) || (key0 === "source")) || (key0 === "title"))){
validate100.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate100.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate101(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate101.errors);
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
if(!(validate88(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate88.errors);
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
validate100.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["id","author","signedAt","runSetDigest","version","conclusion","source"],"properties":{"id":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"signedAt":{"type":"integer"},"runSetDigest":{"$ref":"#/definitions/shared3"},"version":{"type":"string"},"conclusion":{"type":"string","enum":["acceptable","notAcceptable"]},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.source === undefined) && (missing0 = "source"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "author")) || (key0 === "signedAt")) || (key0 === "runSetDigest")) || (key0 === "version")) || (key0 === "conclusion")) || (key0 === "source")) || (key0 === "commit"))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate108.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate108.errors = [{instancePath:instancePath+"/signedAt",schemaPath:"#/properties/signedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate108.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "acceptable") || (data5 === "notAcceptable"))){
validate108.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema31.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
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
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["tracker","query","declaredTotal","counted","extractedAt","author","source"],"properties":{"tracker":{"type":"string"},"query":{"type":"string"},"declaredTotal":{"type":"integer"},"counted":{"type":"integer"},"extractedAt":{"type":"integer"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"file":{"type":"string"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.tracker === undefined) && (missing0 = "tracker")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.declaredTotal === undefined) && (missing0 = "declaredTotal"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate115.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tracker") || (key0 === "query")) || (key0 === "declaredTotal")) || (key0 === "counted")) || (key0 === "extractedAt")) || (key0 === "author")) || (key0 === "source")) || (key0 === "file"))){
validate115.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tracker !== undefined){
const _errs2 = errors;
if(typeof data.tracker !== "string"){
validate115.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate115.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate115.errors = [{instancePath:instancePath+"/declaredTotal",schemaPath:"#/properties/declaredTotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate115.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate115.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate115.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["id","tracker","title","state","labels","source"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"title":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"url":{"type":"string"},"openedAt":{"type":"integer"},"changedAt":{"type":"integer"},"severity":{"type":"string"},"type":{"type":"string"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.source === undefined) && (missing0 = "source"))){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
validate119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate119.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "open") || (data3 === "closed"))){
validate119.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate119.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate119.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate119.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["id","title","description","affectsRelease","affectedVersions","affectedItems","contentDigest","recorded","hazardousSituations","duplicates","failingTests","findings","vulnerabilityIds","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"affectsRelease":{"type":"boolean"},"affectedVersions":{"$ref":"#/definitions/shared1"},"affectedItems":{"$ref":"#/definitions/shared1"},"contentDigest":{"$ref":"#/definitions/shared3"},"recorded":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared1"},"findings":{"$ref":"#/definitions/shared1"},"vulnerabilityIds":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"},"problemReport":{"type":"string"},"openedAt":{"type":"integer"},"lastModifiedAt":{"type":"integer"},"reportedBy":{"type":"string"},"assignee":{"type":"string"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string"},"safety":{"type":"string"},"security":{"type":"string"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"noHazardRationale":{"type":"string"},"harmSeverity":{"type":"string"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"$ref":"#/definitions/shared15"},"by":{"type":"string"},"known":{"$ref":"#/definitions/shared9"},"role":{"type":"string"},"at":{"type":"integer"},"riskFileVersion":{"type":"string"},"rationaleNotFixed":{"type":"string"},"contentDigest":{"$ref":"#/definitions/shared3"}}},"workaround":{"type":"string"},"userFacing":{"type":"boolean"},"userCommunication":{"type":"string"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared1"},"rationale":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}}}};
const schema35 = {"type":"string","enum":["acceptable","unacceptable","undecided"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "acceptable") || (data === "unacceptable")) || (data === "undecided"))){
validate134.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.affectsRelease === undefined) && (missing0 = "affectsRelease"))) || ((data.affectedVersions === undefined) && (missing0 = "affectedVersions"))) || ((data.affectedItems === undefined) && (missing0 = "affectedItems"))) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.hazardousSituations === undefined) && (missing0 = "hazardousSituations"))) || ((data.duplicates === undefined) && (missing0 = "duplicates"))) || ((data.failingTests === undefined) && (missing0 = "failingTests"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.vulnerabilityIds === undefined) && (missing0 = "vulnerabilityIds"))) || ((data.source === undefined) && (missing0 = "source"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate123.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/affectsRelease",schemaPath:"#/properties/affectsRelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate123.errors = [{instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data19.performance !== undefined){
const _errs33 = errors;
if(typeof data19.performance !== "string"){
validate123.errors = [{instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate123.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data23){
if(!((((key2 === "relevant") || (key2 === "rationale")) || (key2 === "by")) || (key2 === "at"))){
validate123.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data23.relevant !== undefined){
const _errs42 = errors;
if(typeof data23.relevant !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate123.errors = [{instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate123.errors = [{instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data30.outcome !== undefined){
const _errs57 = errors;
if(!(validate134(data30.outcome, {instancePath:instancePath+"/evaluation/outcome",parentData:data30,parentDataProperty:"outcome",rootData}))){
vErrors = collected(vErrors, validate134.errors);
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
validate123.errors = [{instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate53(data30.known, {instancePath:instancePath+"/evaluation/known",parentData:data30,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate53.errors);
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
validate123.errors = [{instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate123.errors = [{instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate123.errors = [{instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs78 = errors;
for(const key4 in data42){
if(!(((((key4 === "impact") || (key4 === "cwe")) || (key4 === "rationale")) || (key4 === "by")) || (key4 === "at"))){
validate123.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data42.impact !== undefined){
let data43 = data42.impact;
const _errs79 = errors;
if(typeof data43 !== "string"){
validate123.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data43 === "none") || (data43 === "possible")) || (data43 === "vulnerability"))){
validate123.errors = [{instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema34.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"}];
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
validate123.errors = [{instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate123.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["tool","successful","findings","source"],"properties":{"tool":{"type":"string"},"successful":{"type":"boolean"},"findings":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"commit":{"$ref":"#/definitions/shared2"}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.successful === undefined) && (missing0 = "successful"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.source === undefined) && (missing0 = "source"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tool") || (key0 === "successful")) || (key0 === "findings")) || (key0 === "source")) || (key0 === "version")) || (key0 === "commit"))){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate142.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath:instancePath+"/successful",schemaPath:"#/properties/successful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate142.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["id","tool","rule","level","security","message","source"],"properties":{"id":{"type":"string"},"tool":{"type":"string"},"rule":{"type":"string"},"level":{"type":"string","enum":["error","warning","note","none"]},"security":{"type":"boolean"},"message":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"securitySeverity":{"type":"number"},"suppressed":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["accepted","underReview","rejected"]},"justification":{"type":"string"}}},"path":{"type":"string"},"line":{"type":"integer"}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.security === undefined) && (missing0 = "security"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.source === undefined) && (missing0 = "source"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate146.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "note")) || (data3 === "none"))){
validate146.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema37.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate146.errors = [{instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate146.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/securitySeverity",schemaPath:"#/properties/securitySeverity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate146.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "justification"))){
validate146.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate146.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "accepted") || (data9 === "underReview")) || (data9 === "rejected"))){
validate146.errors = [{instancePath:instancePath+"/suppressed/status",schemaPath:"#/properties/suppressed/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.suppressed.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate146.errors = [{instancePath:instancePath+"/suppressed/justification",schemaPath:"#/properties/suppressed/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate146.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["id","author","committedAt","subject","merge","securitySignals","source"],"properties":{"id":{"$ref":"#/definitions/shared2"},"author":{"type":"string"},"committedAt":{"type":"integer"},"subject":{"type":"string"},"merge":{"type":"boolean"},"securitySignals":{"type":"array","items":{"$ref":"#/definitions/SecuritySignal"}},"source":{"$ref":"#/definitions/Source"}}};
const schema39 = {"type":"object","additionalProperties":false,"required":["kind","pattern","detail"],"properties":{"kind":{"type":"string","enum":["path","message","dependency"]},"pattern":{"type":"string"},"detail":{"type":"string"}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pattern === undefined) && (missing0 = "pattern"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pattern")) || (key0 === "detail"))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate151.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "path") || (data0 === "message")) || (data0 === "dependency"))){
validate151.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema39.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate151.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate151.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.committedAt === undefined) && (missing0 = "committedAt"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.merge === undefined) && (missing0 = "merge"))) || ((data.securitySignals === undefined) && (missing0 = "securitySignals"))) || ((data.source === undefined) && (missing0 = "source"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "author")) || (key0 === "committedAt")) || (key0 === "subject")) || (key0 === "merge")) || (key0 === "securitySignals")) || (key0 === "source"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate149.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/committedAt",schemaPath:"#/properties/committedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate149.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate151(data5[i0], {instancePath:instancePath+"/securitySignals/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate151.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/securitySignals",schemaPath:"#/properties/securitySignals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["id","tracker","state","author","commits","approvals","source","labels"],"properties":{"id":{"type":"string"},"tracker":{"type":"string"},"state":{"type":"string","enum":["open","merged","closed"]},"title":{"type":"string"},"author":{"type":"string"},"commits":{"$ref":"#/definitions/shared1"},"headCommit":{"$ref":"#/definitions/shared2"},"mergeCommit":{"$ref":"#/definitions/shared2"},"mergedAt":{"type":"integer"},"mergedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","state"],"properties":{"by":{"type":"string"},"state":{"type":"string","enum":["approved","changesRequested","dismissed","commented"]},"commit":{"$ref":"#/definitions/shared2"},"at":{"type":"integer"}}}},"approvalsRequired":{"type":"integer"},"labels":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/Source"}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.tracker === undefined) && (missing0 = "tracker"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.labels === undefined) && (missing0 = "labels"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate158.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "open") || (data2 === "merged")) || (data2 === "closed"))){
validate158.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate158.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate158.errors = [{instancePath:instancePath+"/mergedBy",schemaPath:"#/properties/mergedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data11){
if(!((((key1 === "by") || (key1 === "state")) || (key1 === "commit")) || (key1 === "at"))){
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data11.by !== undefined){
const _errs24 = errors;
if(typeof data11.by !== "string"){
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "approved") || (data13 === "changesRequested")) || (data13 === "dismissed")) || (data13 === "commented"))){
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0+"/state",schemaPath:"#/properties/approvals/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.approvals.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate158.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate158.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate158.errors = [{instancePath:instancePath+"/approvalsRequired",schemaPath:"#/properties/approvalsRequired/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["id","title","levels","state","source"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"levels":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","done","notNeeded"]},"source":{"$ref":"#/definitions/Source"},"reason":{"type":"string"},"document":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"version":{"type":"string"}}}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.levels === undefined) && (missing0 = "levels"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "levels")) || (key0 === "state")) || (key0 === "source")) || (key0 === "reason")) || (key0 === "document"))){
validate172.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate172.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "open") || (data3 === "done")) || (data3 === "notNeeded"))){
validate172.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate172.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "version"))){
validate172.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.id !== undefined){
const _errs15 = errors;
if(typeof data6.id !== "string"){
validate172.errors = [{instancePath:instancePath+"/document/id",schemaPath:"#/properties/document/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/document/version",schemaPath:"#/properties/document/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["id","version","state","source"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["draft","approved","obsolete"]},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"approvedAt":{"type":"integer"},"approver":{"type":"string"}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.source === undefined) && (missing0 = "source"))){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "state")) || (key0 === "source")) || (key0 === "title")) || (key0 === "approvedAt")) || (key0 === "approver"))){
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
if(data.version !== undefined){
const _errs4 = errors;
if(typeof data.version !== "string"){
validate176.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "draft") || (data2 === "approved")) || (data2 === "obsolete"))){
validate176.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema42.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate176.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate176.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["level","author","reductions","source"],"properties":{"level":{"type":"string"},"author":{"$ref":"#/definitions/Person"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference","referenceFound","controlFound","source"],"properties":{"control":{"type":"string"},"location":{"$ref":"#/definitions/shared14"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"controlFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"controlLocation":{"type":"string"}}}},"source":{"$ref":"#/definitions/Source"},"rationale":{"type":"string"},"worstCase":{"type":"string"},"approver":{"type":"string"},"approvedAt":{"type":"integer"},"riskFile":{"$ref":"#/definitions/shared16"}}};
const schema44 = {"type":"object","additionalProperties":false,"required":["reference","found"],"properties":{"reference":{"type":"string"},"found":{"type":"boolean"}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reference === undefined) && (missing0 = "reference")) || ((data.found === undefined) && (missing0 = "found"))){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reference") || (key0 === "found"))){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reference !== undefined){
const _errs2 = errors;
if(typeof data.reference !== "string"){
validate185.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate185.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.level === undefined) && (missing0 = "level")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.reductions === undefined) && (missing0 = "reductions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
const _errs2 = errors;
if(typeof data.level !== "string"){
validate180.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((((((key1 === "control") || (key1 === "location")) || (key1 === "reference")) || (key1 === "referenceFound")) || (key1 === "controlFound")) || (key1 === "source")) || (key1 === "controlLocation"))){
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.control !== undefined){
const _errs10 = errors;
if(typeof data3.control !== "string"){
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0+"/control",schemaPath:"#/properties/reductions/items/properties/control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate101(data3.location, {instancePath:instancePath+"/reductions/" + i0+"/location",parentData:data3,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate101.errors);
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
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0+"/reference",schemaPath:"#/properties/reductions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0+"/referenceFound",schemaPath:"#/properties/reductions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlFound",schemaPath:"#/properties/reductions/items/properties/controlFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0+"/controlLocation",schemaPath:"#/properties/reductions/items/properties/controlLocation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/reductions/" + i0,schemaPath:"#/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate180.errors = [{instancePath:instancePath+"/reductions",schemaPath:"#/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate180.errors = [{instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/worstCase",schemaPath:"#/properties/worstCase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/properties/approvedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate185(data.riskFile, {instancePath:instancePath+"/riskFile",parentData:data,parentDataProperty:"riskFile",rootData}))){
vErrors = collected(vErrors, validate185.errors);
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["component","name","version","source"],"properties":{"component":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"title":{"type":"string"},"manufacturer":{"type":"string"},"designator":{"type":"string"}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.component === undefined) && (missing0 = "component")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "component") || (key0 === "name")) || (key0 === "version")) || (key0 === "source")) || (key0 === "title")) || (key0 === "manufacturer")) || (key0 === "designator"))){
validate188.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(typeof data.component !== "string"){
validate188.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/manufacturer",schemaPath:"#/properties/manufacturer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/designator",schemaPath:"#/properties/designator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"array","items":{"$ref":"#/definitions/SbomDocument"}};
const schema47 = {"type":"object","additionalProperties":false,"required":["format","specVersion","source","authors","missing"],"properties":{"format":{"type":"string"},"specVersion":{"type":"string"},"source":{"$ref":"#/definitions/Source"},"subject":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"purl":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}},"producedAt":{"type":"integer"},"serialNumber":{"type":"string"},"authors":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["author","timestamp","relationships"]}}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.format === undefined) && (missing0 = "format")) || ((data.specVersion === undefined) && (missing0 = "specVersion"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "specVersion")) || (key0 === "source")) || (key0 === "subject")) || (key0 === "producedAt")) || (key0 === "serialNumber")) || (key0 === "authors")) || (key0 === "missing"))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate193.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "purl")) || (key1 === "sha256"))){
validate193.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if(typeof data3.name !== "string"){
validate193.errors = [{instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/subject/version",schemaPath:"#/properties/subject/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/subject/purl",schemaPath:"#/properties/subject/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate193.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate193.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "author") || (data12 === "timestamp")) || (data12 === "relationships"))){
validate193.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate193(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","additionalProperties":false,"required":["key","name","type","scope","thirdParty","document","source","digests","licenses","missing"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string","enum":["required","optional","excluded"]},"thirdParty":{"type":"boolean"},"document":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"purl":{"type":"string"},"version":{"type":"string"},"supplier":{"type":"string"},"digests":{"$ref":"#/definitions/shared1"},"licenses":{"$ref":"#/definitions/shared1"},"missing":{"type":"array","items":{"type":"string","enum":["supplier","version","identifier","relationship"]}},"supportLevel":{"type":"string"},"supportEndsAt":{"type":"integer"},"cpe":{"type":"string"}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.thirdParty === undefined) && (missing0 = "thirdParty"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.licenses === undefined) && (missing0 = "licenses"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
validate199.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate199.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "required") || (data3 === "optional")) || (data3 === "excluded"))){
validate199.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema48.properties.scope.enum},message:"must be equal to one of the allowed values"}];
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
validate199.errors = [{instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate199.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate199.errors = [{instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/supplier",schemaPath:"#/properties/supplier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "supplier") || (data13 === "version")) || (data13 === "identifier")) || (data13 === "relationship"))){
validate199.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema48.properties.missing.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate199.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate199.errors = [{instancePath:instancePath+"/supportLevel",schemaPath:"#/properties/supportLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/supportEndsAt",schemaPath:"#/properties/supportEndsAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate199.errors = [{instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"required":["key","id","aliases","component","severity","kev","fixedIn","ignoredByScanner","source"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"aliases":{"$ref":"#/definitions/shared1"},"component":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","negligible","unknown"]},"kev":{"type":"object","additionalProperties":false,"required":["listed"],"properties":{"listed":{"type":"boolean"},"since":{"type":"string"}}},"fixedIn":{"$ref":"#/definitions/shared1"},"ignoredByScanner":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"score":{"type":"number"},"vex":{"type":"object","additionalProperties":false,"required":["status","author","known","at","matched","source"],"properties":{"status":{"type":"string","enum":["not_affected","affected","fixed","under_investigation"]},"author":{"type":"string"},"known":{"$ref":"#/definitions/shared9"},"at":{"type":"integer"},"matched":{"type":"string","enum":["artifact","product","component"]},"source":{"$ref":"#/definitions/Source"},"justification":{"type":"string"},"impactStatement":{"type":"string"},"actionStatement":{"type":"string"},"reference":{"type":"string"},"secondReviewer":{"type":"string"}}},"risk":{"type":"object","additionalProperties":false,"required":["safety","security","controls","author","source"],"properties":{"safety":{"$ref":"#/definitions/shared15"},"security":{"$ref":"#/definitions/shared15"},"controls":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"action":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"}}},"vector":{"type":"string"}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.kev === undefined) && (missing0 = "kev"))) || ((data.fixedIn === undefined) && (missing0 = "fixedIn"))) || ((data.ignoredByScanner === undefined) && (missing0 = "ignoredByScanner"))) || ((data.source === undefined) && (missing0 = "source"))){
validate206.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
validate206.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate206.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "negligible")) || (data4 === "unknown"))){
validate206.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema49.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "listed") || (key1 === "since"))){
validate206.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.listed !== undefined){
const _errs14 = errors;
if(typeof data5.listed !== "boolean"){
validate206.errors = [{instancePath:instancePath+"/kev/listed",schemaPath:"#/properties/kev/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate206.errors = [{instancePath:instancePath+"/kev/since",schemaPath:"#/properties/kev/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/ignoredByScanner",schemaPath:"#/properties/ignoredByScanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate206.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate206.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key2 in data12){
if(!(func2.call(schema49.properties.vex.properties, key2))){
validate206.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.status !== undefined){
let data13 = data12.status;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate206.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "not_affected") || (data13 === "affected")) || (data13 === "fixed")) || (data13 === "under_investigation"))){
validate206.errors = [{instancePath:instancePath+"/vex/status",schemaPath:"#/properties/vex/properties/status/enum",keyword:"enum",params:{allowedValues: schema49.properties.vex.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/author",schemaPath:"#/properties/vex/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate53(data12.known, {instancePath:instancePath+"/vex/known",parentData:data12,parentDataProperty:"known",rootData}))){
vErrors = collected(vErrors, validate53.errors);
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
validate206.errors = [{instancePath:instancePath+"/vex/at",schemaPath:"#/properties/vex/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data17 === "artifact") || (data17 === "product")) || (data17 === "component"))){
validate206.errors = [{instancePath:instancePath+"/vex/matched",schemaPath:"#/properties/vex/properties/matched/enum",keyword:"enum",params:{allowedValues: schema49.properties.vex.properties.matched.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/justification",schemaPath:"#/properties/vex/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/impactStatement",schemaPath:"#/properties/vex/properties/impactStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/actionStatement",schemaPath:"#/properties/vex/properties/actionStatement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/reference",schemaPath:"#/properties/vex/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/vex/secondReviewer",schemaPath:"#/properties/vex/properties/secondReviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data24){
if(!((((((((key3 === "safety") || (key3 === "security")) || (key3 === "controls")) || (key3 === "author")) || (key3 === "source")) || (key3 === "action")) || (key3 === "by")) || (key3 === "at"))){
validate206.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data24.safety !== undefined){
const _errs50 = errors;
if(!(validate134(data24.safety, {instancePath:instancePath+"/risk/safety",parentData:data24,parentDataProperty:"safety",rootData}))){
vErrors = collected(vErrors, validate134.errors);
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
if(!(validate134(data24.security, {instancePath:instancePath+"/risk/security",parentData:data24,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate134.errors);
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
if(!(validate52(data24.author, {instancePath:instancePath+"/risk/author",parentData:data24,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate206.errors = [{instancePath:instancePath+"/risk/action",schemaPath:"#/properties/risk/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/risk/by",schemaPath:"#/properties/risk/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/risk/at",schemaPath:"#/properties/risk/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate206.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["tool","nothingScanned","source","format"],"properties":{"tool":{"type":"string"},"nothingScanned":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"version":{"type":"string"},"at":{"type":"integer"},"databaseAt":{"type":"integer"},"target":{"type":"string"},"format":{"type":"string"},"packages":{"type":"integer"}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.tool === undefined) && (missing0 = "tool")) || ((data.nothingScanned === undefined) && (missing0 = "nothingScanned"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.format === undefined) && (missing0 = "format"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
validate219.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
const _errs2 = errors;
if(typeof data.tool !== "string"){
validate219.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/nothingScanned",schemaPath:"#/properties/nothingScanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate219.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate219.errors = [{instancePath:instancePath+"/databaseAt",schemaPath:"#/properties/databaseAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate219.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate219.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["vulnerability","why","source"],"properties":{"vulnerability":{"type":"string"},"why":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.vulnerability === undefined) && (missing0 = "vulnerability")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.source === undefined) && (missing0 = "source"))){
validate222.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vulnerability") || (key0 === "why")) || (key0 === "source"))){
validate222.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vulnerability !== undefined){
const _errs2 = errors;
if(typeof data.vulnerability !== "string"){
validate222.errors = [{instancePath:instancePath+"/vulnerability",schemaPath:"#/properties/vulnerability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate222.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["version","knownAnomalies","author","source"],"properties":{"version":{"type":"string"},"knownAnomalies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"text":{"type":"string"},"workaround":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.knownAnomalies === undefined) && (missing0 = "knownAnomalies"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "knownAnomalies")) || (key0 === "author")) || (key0 === "source"))){
validate226.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate226.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate226.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "workaround"))){
validate226.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
const _errs9 = errors;
if(typeof data2.id !== "string"){
validate226.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/id",schemaPath:"#/properties/knownAnomalies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate226.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/text",schemaPath:"#/properties/knownAnomalies/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate226.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0+"/workaround",schemaPath:"#/properties/knownAnomalies/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate226.errors = [{instancePath:instancePath+"/knownAnomalies/" + i0,schemaPath:"#/properties/knownAnomalies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate226.errors = [{instancePath:instancePath+"/knownAnomalies",schemaPath:"#/properties/knownAnomalies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":false,"required":["version","recorded","fixed","remaining","author","source"],"properties":{"version":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"fixed":{"$ref":"#/definitions/shared1"},"remaining":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"}}};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.remaining === undefined) && (missing0 = "remaining"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "recorded")) || (key0 === "fixed")) || (key0 === "remaining")) || (key0 === "author")) || (key0 === "source"))){
validate230.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate230.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"required":["dirty","overrides","builder","recorded","toolchain","images","outputs","author","source"],"properties":{"dirty":{"type":"boolean"},"overrides":{"$ref":"#/definitions/shared1"},"builder":{"type":"string"},"recorded":{"$ref":"#/definitions/shared1"},"toolchain":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"images":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"digest":{"type":"string"}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"},"version":{"type":"string"}}}},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"procedure":{"$ref":"#/definitions/shared16"},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"}}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dirty === undefined) && (missing0 = "dirty")) || ((data.overrides === undefined) && (missing0 = "overrides"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.toolchain === undefined) && (missing0 = "toolchain"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.source === undefined) && (missing0 = "source"))){
validate237.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
validate237.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dirty !== undefined){
const _errs2 = errors;
if(typeof data.dirty !== "boolean"){
validate237.errors = [{instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate237.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "digest"))){
validate237.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.name !== undefined){
const _errs13 = errors;
if(typeof data5.name !== "string"){
validate237.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/name",schemaPath:"#/properties/toolchain/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/version",schemaPath:"#/properties/toolchain/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/toolchain/" + i0+"/digest",schemaPath:"#/properties/toolchain/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/toolchain/" + i0,schemaPath:"#/properties/toolchain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate237.errors = [{instancePath:instancePath+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate237.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "digest"))){
validate237.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate237.errors = [{instancePath:instancePath+"/images/" + i1+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/images/" + i1+"/digest",schemaPath:"#/properties/images/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate237.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate237.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "sha256")) || (key3 === "version"))){
validate237.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.name !== undefined){
const _errs33 = errors;
if(typeof data14.name !== "string"){
validate237.errors = [{instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/outputs/" + i2+"/version",schemaPath:"#/properties/outputs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate237.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate237.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
if(!(validate185(data.procedure, {instancePath:instancePath+"/procedure",parentData:data,parentDataProperty:"procedure",rootData}))){
vErrors = collected(vErrors, validate185.errors);
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
validate237.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate237.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"required":["item","path","size","source"],"properties":{"item":{"type":"string"},"path":{"type":"string"},"size":{"type":"integer"},"source":{"$ref":"#/definitions/Source"},"sha256":{"$ref":"#/definitions/shared3"}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.item === undefined) && (missing0 = "item")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.source === undefined) && (missing0 = "source"))){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "item") || (key0 === "path")) || (key0 === "size")) || (key0 === "source")) || (key0 === "sha256"))){
validate246.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(typeof data.item !== "string"){
validate246.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate246.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate246.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"required":["id","rule","subjects","version","reason","text","requestedBy","approvals","createdAt","expiresAt","findingDigests","author","subjectAuthors","conditions","source"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared1"},"version":{"type":"string"},"reason":{"type":"string"},"text":{"type":"string"},"requestedBy":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","role","at"],"properties":{"by":{"type":"string"},"role":{"type":"string"},"at":{"type":"integer"}}}},"createdAt":{"type":"integer"},"expiresAt":{"type":"integer"},"findingDigests":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/Person"},"source":{"$ref":"#/definitions/Source"},"riskReference":{"type":"string"},"conditions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text","source"],"properties":{"text":{"type":"string"},"by":{"type":"string"},"at":{"type":"integer"},"reference":{"type":"string"},"referenceFound":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"}}}},"level":{"type":"string","enum":["block","warn"]},"ruleWaiver":{"type":"string","enum":["W0","W1","W2"]},"subjectAuthors":{"$ref":"#/definitions/shared1"}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.findingDigests === undefined) && (missing0 = "findingDigests"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.subjectAuthors === undefined) && (missing0 = "subjectAuthors"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.source === undefined) && (missing0 = "source"))){
validate251.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema56.properties, key0))){
validate251.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate251.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/properties/requestedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((key1 === "by") || (key1 === "role")) || (key1 === "at"))){
validate251.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.by !== undefined){
const _errs20 = errors;
if(typeof data8.by !== "string"){
validate251.errors = [{instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/properties/approvals/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/approvals/" + i0+"/role",schemaPath:"#/properties/approvals/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/approvals/" + i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate251.errors = [{instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate251.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate251.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate251.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate52(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate251.errors = [{instancePath:instancePath+"/riskReference",schemaPath:"#/properties/riskReference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key2 in data19){
if(!((((((key2 === "text") || (key2 === "by")) || (key2 === "at")) || (key2 === "reference")) || (key2 === "referenceFound")) || (key2 === "source"))){
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data19.text !== undefined){
const _errs40 = errors;
if(typeof data19.text !== "string"){
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1+"/text",schemaPath:"#/properties/conditions/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1+"/by",schemaPath:"#/properties/conditions/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1+"/at",schemaPath:"#/properties/conditions/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1+"/reference",schemaPath:"#/properties/conditions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1+"/referenceFound",schemaPath:"#/properties/conditions/items/properties/referenceFound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate30(data19.source, {instancePath:instancePath+"/conditions/" + i1+"/source",parentData:data19,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate251.errors = [{instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate251.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate251.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "block") || (data26 === "warn"))){
validate251.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema56.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate251.errors = [{instancePath:instancePath+"/ruleWaiver",schemaPath:"#/properties/ruleWaiver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data27 === "W0") || (data27 === "W1")) || (data27 === "W2"))){
validate251.errors = [{instancePath:instancePath+"/ruleWaiver",schemaPath:"#/properties/ruleWaiver/enum",keyword:"enum",params:{allowedValues: schema56.properties.ruleWaiver.enum},message:"must be equal to one of the allowed values"}];
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","additionalProperties":false,"required":["id","roles","authoredInDelta","executedRuns"],"properties":{"id":{"type":"string"},"roles":{"$ref":"#/definitions/shared1"},"name":{"type":"string"},"authoredInDelta":{"type":"boolean"},"executedRuns":{"$ref":"#/definitions/shared1"}}};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.authoredInDelta === undefined) && (missing0 = "authoredInDelta"))) || ((data.executedRuns === undefined) && (missing0 = "executedRuns"))){
validate259.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "roles")) || (key0 === "name")) || (key0 === "authoredInDelta")) || (key0 === "executedRuns"))){
validate259.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate259.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate259.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate259.errors = [{instancePath:instancePath+"/authoredInDelta",schemaPath:"#/properties/authoredInDelta/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["commit","relevant","source"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"source":{"$ref":"#/definitions/Source"},"category":{"type":"string"},"reason":{"type":"string"},"reviewer":{"type":"string"},"competence":{"type":"string"},"at":{"type":"integer"}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.commit === undefined) && (missing0 = "commit")) || ((data.relevant === undefined) && (missing0 = "relevant"))) || ((data.source === undefined) && (missing0 = "source"))){
validate264.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "commit") || (key0 === "relevant")) || (key0 === "source")) || (key0 === "category")) || (key0 === "reason")) || (key0 === "reviewer")) || (key0 === "competence")) || (key0 === "at"))){
validate264.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate264.errors = [{instancePath:instancePath+"/relevant",schemaPath:"#/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate264.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate264.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate264.errors = [{instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate264.errors = [{instancePath:instancePath+"/competence",schemaPath:"#/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate264.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["format","lines","files","source"],"properties":{"format":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"},"files":{"type":"array","items":{"$ref":"#/definitions/FileCoverage"}},"source":{"$ref":"#/definitions/Source"},"commit":{"$ref":"#/definitions/shared2"},"producedAt":{"type":"integer"}}};
const schema60 = {"type":"object","additionalProperties":false,"required":["covered","total"],"properties":{"covered":{"$ref":"#/definitions/shared17"},"total":{"$ref":"#/definitions/shared17"}}};
const schema61 = {"type":"integer","minimum":0};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate277.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate277.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.covered === undefined) && (missing0 = "covered")) || ((data.total === undefined) && (missing0 = "total"))){
validate276.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "covered") || (key0 === "total"))){
validate276.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.covered !== undefined){
const _errs2 = errors;
if(!(validate277(data.covered, {instancePath:instancePath+"/covered",parentData:data,parentDataProperty:"covered",rootData}))){
vErrors = collected(vErrors, validate277.errors);
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
if(!(validate277(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = collected(vErrors, validate277.errors);
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
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"required":["path","lines"],"properties":{"path":{"type":"string"},"lines":{"$ref":"#/definitions/Ratio"},"branches":{"$ref":"#/definitions/Ratio"},"functions":{"$ref":"#/definitions/Ratio"}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions"))){
validate283.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate283.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate276(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate276.errors);
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
if(!(validate276(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate276.errors);
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
if(!(validate276(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate276.errors);
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
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.format === undefined) && (missing0 = "format")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.source === undefined) && (missing0 = "source"))){
validate275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions")) || (key0 === "files")) || (key0 === "source")) || (key0 === "commit")) || (key0 === "producedAt"))){
validate275.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(typeof data.format !== "string"){
validate275.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate276(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = collected(vErrors, validate276.errors);
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
if(!(validate276(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData}))){
vErrors = collected(vErrors, validate276.errors);
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
if(!(validate276(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData}))){
vErrors = collected(vErrors, validate276.errors);
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
if(!(validate283(data4[i0], {instancePath:instancePath+"/files/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate283.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate275.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate275.errors = [{instancePath:instancePath+"/producedAt",schemaPath:"#/properties/producedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"required":["predicateType","subjects","parameters","verification","source"],"properties":{"predicateType":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared3"}}}},"builder":{"type":"string"},"buildType":{"type":"string"},"sourceUri":{"type":"string"},"sourceCommit":{"$ref":"#/definitions/shared2"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"startedAt":{"type":"integer"},"finishedAt":{"type":"integer"},"verification":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["verified","untrusted","invalid","unsigned"]},"signer":{"type":"string"},"issuer":{"type":"string"},"reason":{"type":"string"}}},"source":{"$ref":"#/definitions/Source"}}};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.predicateType === undefined) && (missing0 = "predicateType")) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.source === undefined) && (missing0 = "source"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
validate291.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.predicateType !== undefined){
const _errs2 = errors;
if(typeof data.predicateType !== "string"){
validate291.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "sha256"))){
validate291.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate291.errors = [{instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate291.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate291.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/buildType",schemaPath:"#/properties/buildType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/sourceUri",schemaPath:"#/properties/sourceUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
validate291.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.name !== undefined){
const _errs24 = errors;
if(typeof data10.name !== "string"){
validate291.errors = [{instancePath:instancePath+"/parameters/" + i1+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate291.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate291.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate291.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate291.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data15){
if(!((((key3 === "state") || (key3 === "signer")) || (key3 === "issuer")) || (key3 === "reason"))){
validate291.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data15.state !== undefined){
let data16 = data15.state;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate291.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data16 === "verified") || (data16 === "untrusted")) || (data16 === "invalid")) || (data16 === "unsigned"))){
validate291.errors = [{instancePath:instancePath+"/verification/state",schemaPath:"#/properties/verification/properties/state/enum",keyword:"enum",params:{allowedValues: schema63.properties.verification.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate291.errors = [{instancePath:instancePath+"/verification/signer",schemaPath:"#/properties/verification/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/verification/issuer",schemaPath:"#/properties/verification/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/verification/reason",schemaPath:"#/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"required":["role","person","meaning","at","payload","evaluatedAt","version","keyState","verified","source"],"properties":{"role":{"type":"string"},"person":{"$ref":"#/definitions/Person"},"meaning":{"type":"string","enum":["review","approval","responsibility","authorship"]},"at":{"type":"integer"},"payload":{"$ref":"#/definitions/shared3"},"evaluatedAt":{"type":"integer"},"version":{"type":"string"},"keyState":{"type":"string","enum":["unsigned","trusted","untrusted","expired","revoked"]},"verified":{"type":"boolean"},"ownWorkReason":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.role === undefined) && (missing0 = "role")) || ((data.person === undefined) && (missing0 = "person"))) || ((data.meaning === undefined) && (missing0 = "meaning"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.payload === undefined) && (missing0 = "payload"))) || ((data.evaluatedAt === undefined) && (missing0 = "evaluatedAt"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.keyState === undefined) && (missing0 = "keyState"))) || ((data.verified === undefined) && (missing0 = "verified"))) || ((data.source === undefined) && (missing0 = "source"))){
validate296.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
validate296.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate296.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate52(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate296.errors = [{instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "review") || (data2 === "approval")) || (data2 === "responsibility")) || (data2 === "authorship"))){
validate296.errors = [{instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/enum",keyword:"enum",params:{allowedValues: schema64.properties.meaning.enum},message:"must be equal to one of the allowed values"}];
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
validate296.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(validate28(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = collected(vErrors, validate28.errors);
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
validate296.errors = [{instancePath:instancePath+"/evaluatedAt",schemaPath:"#/properties/evaluatedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate296.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate296.errors = [{instancePath:instancePath+"/keyState",schemaPath:"#/properties/keyState/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data7 === "unsigned") || (data7 === "trusted")) || (data7 === "untrusted")) || (data7 === "expired")) || (data7 === "revoked"))){
validate296.errors = [{instancePath:instancePath+"/keyState",schemaPath:"#/properties/keyState/enum",keyword:"enum",params:{allowedValues: schema64.properties.keyState.enum},message:"must be equal to one of the allowed values"}];
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
validate296.errors = [{instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate296.errors = [{instancePath:instancePath+"/ownWorkReason",schemaPath:"#/properties/ownWorkReason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

const schema65 = {"type":"object","additionalProperties":false,"required":["name","kind","digest","authors","approvals"],"properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["rules","settings"]},"version":{"type":"string"},"digest":{"$ref":"#/definitions/shared3"},"approvals":{"$ref":"#/definitions/shared8"},"authors":{"$ref":"#/definitions/shared1"}}};
const schema66 = {"type":"array","items":{"$ref":"#/definitions/PackApproval"}};
const schema67 = {"type":"object","additionalProperties":false,"required":["approver","at","source"],"properties":{"approver":{"$ref":"#/definitions/Person"},"at":{"type":"integer"},"reference":{"type":"string"},"source":{"$ref":"#/definitions/Source"}}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.approver === undefined) && (missing0 = "approver")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.source === undefined) && (missing0 = "source"))){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "approver") || (key0 === "at")) || (key0 === "reference")) || (key0 === "source"))){
validate304.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.approver !== undefined){
const _errs2 = errors;
if(!(validate52(data.approver, {instancePath:instancePath+"/approver",parentData:data,parentDataProperty:"approver",rootData}))){
vErrors = collected(vErrors, validate52.errors);
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
validate304.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate304.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate304(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.authors === undefined) && (missing0 = "authors"))) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "kind")) || (key0 === "version")) || (key0 === "digest")) || (key0 === "approvals")) || (key0 === "authors"))){
validate301.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate301.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate301.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "rules") || (data1 === "settings"))){
validate301.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema65.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate301.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.approvals !== undefined){
const _errs9 = errors;
if(!(validate303(data.approvals, {instancePath:instancePath+"/approvals",parentData:data,parentDataProperty:"approvals",rootData}))){
vErrors = collected(vErrors, validate303.errors);
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
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:facts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.tests === undefined) && (missing0 = "tests"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.riskControls === undefined) && (missing0 = "riskControls"))) || ((data.verification === undefined) && (missing0 = "verification"))) || ((data.anomalies === undefined) && (missing0 = "anomalies"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.soup === undefined) && (missing0 = "soup"))) || ((data.sbom === undefined) && (missing0 = "sbom"))) || ((data.vulnerabilities === undefined) && (missing0 = "vulnerabilities"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.build === undefined) && (missing0 = "build"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.people === undefined) && (missing0 = "people"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.provenance === undefined) && (missing0 = "provenance"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.packs === undefined) && (missing0 = "packs"))) || ((data.engine === undefined) && (missing0 = "engine"))){
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
if((((((((((((((data19.version === undefined) && (missing3 = "version")) || ((data19.versionScheme === undefined) && (missing3 = "versionScheme"))) || ((data19.commit === undefined) && (missing3 = "commit"))) || ((data19.committedAt === undefined) && (missing3 = "committedAt"))) || ((data19.commitFrom === undefined) && (missing3 = "commitFrom"))) || ((data19.firstRelease === undefined) && (missing3 = "firstRelease"))) || ((data19.artifacts === undefined) && (missing3 = "artifacts"))) || ((data19.previousReleases === undefined) && (missing3 = "previousReleases"))) || ((data19.protectedBranches === undefined) && (missing3 = "protectedBranches"))) || ((data19.dirtyPaths === undefined) && (missing3 = "dirtyPaths"))) || ((data19.shallow === undefined) && (missing3 = "shallow"))) || ((data19.source === undefined) && (missing3 = "source"))) || ((data19.candidateDigest === undefined) && (missing3 = "candidateDigest"))){
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
if(valid4){
if(data19.candidateDigest !== undefined){
const _errs115 = errors;
if(!(validate28(data19.candidateDigest, {instancePath:instancePath+"/release/candidateDigest",parentData:data19,parentDataProperty:"candidateDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
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
let data59 = data.evidence;
const _errs116 = errors;
if(errors === _errs116){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing11;
if(((data59.kinds === undefined) && (missing11 = "kinds")) || ((data59.items === undefined) && (missing11 = "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs118 = errors;
for(const key11 in data59){
if(!((key11 === "kinds") || (key11 === "items"))){
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs118 === errors){
if(data59.kinds !== undefined){
let data60 = data59.kinds;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data60)){
var valid17 = true;
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
const _errs121 = errors;
if(!(validate44(data60[i5], {instancePath:instancePath+"/evidence/kinds/" + i5,parentData:data60,parentDataProperty:i5,rootData}))){
vErrors = collected(vErrors, validate44.errors);
errors = vErrors.length;
}
var valid17 = _errs121 === errors;
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
var valid16 = _errs119 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data59.items !== undefined){
let data62 = data59.items;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data62)){
var valid18 = true;
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
const _errs124 = errors;
if(!(validate47(data62[i6], {instancePath:instancePath+"/evidence/items/" + i6,parentData:data62,parentDataProperty:i6,rootData}))){
vErrors = collected(vErrors, validate47.errors);
errors = vErrors.length;
}
var valid18 = _errs124 === errors;
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
var valid16 = _errs122 === errors;
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
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data64 = data.tests;
const _errs125 = errors;
if(errors === _errs125){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing12;
if((((((((data64.counts === undefined) && (missing12 = "counts")) || ((data64.runs === undefined) && (missing12 = "runs"))) || ((data64.results === undefined) && (missing12 = "results"))) || ((data64.index === undefined) && (missing12 = "index"))) || ((data64.required === undefined) && (missing12 = "required"))) || ((data64.notPassed === undefined) && (missing12 = "notPassed"))) || ((data64.runSetDigest === undefined) && (missing12 = "runSetDigest"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs127 = errors;
for(const key12 in data64){
if(!((((((((key12 === "counts") || (key12 === "runs")) || (key12 === "results")) || (key12 === "index")) || (key12 === "required")) || (key12 === "notPassed")) || (key12 === "runSetDigest")) || (key12 === "lastFinishedAt"))){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs127 === errors){
if(data64.counts !== undefined){
const _errs128 = errors;
if(!(validate58(data64.counts, {instancePath:instancePath+"/tests/counts",parentData:data64,parentDataProperty:"counts",rootData}))){
vErrors = collected(vErrors, validate58.errors);
errors = vErrors.length;
}
var valid19 = _errs128 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.runs !== undefined){
let data66 = data64.runs;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data66)){
var valid20 = true;
const len7 = data66.length;
for(let i7=0; i7<len7; i7++){
const _errs131 = errors;
if(!(validate60(data66[i7], {instancePath:instancePath+"/tests/runs/" + i7,parentData:data66,parentDataProperty:i7,rootData}))){
vErrors = collected(vErrors, validate60.errors);
errors = vErrors.length;
}
var valid20 = _errs131 === errors;
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
var valid19 = _errs129 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.results !== undefined){
let data68 = data64.results;
const _errs132 = errors;
if(errors === _errs132){
if(Array.isArray(data68)){
var valid21 = true;
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
const _errs134 = errors;
if(!(validate67(data68[i8], {instancePath:instancePath+"/tests/results/" + i8,parentData:data68,parentDataProperty:i8,rootData}))){
vErrors = collected(vErrors, validate67.errors);
errors = vErrors.length;
}
var valid21 = _errs134 === errors;
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
var valid19 = _errs132 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.index !== undefined){
const _errs135 = errors;
if(!(validate71(data64.index, {instancePath:instancePath+"/tests/index",parentData:data64,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate71.errors);
errors = vErrors.length;
}
var valid19 = _errs135 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.required !== undefined){
let data71 = data64.required;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data71)){
var valid22 = true;
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
const _errs138 = errors;
if(!(validate74(data71[i9], {instancePath:instancePath+"/tests/required/" + i9,parentData:data71,parentDataProperty:i9,rootData}))){
vErrors = collected(vErrors, validate74.errors);
errors = vErrors.length;
}
var valid22 = _errs138 === errors;
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
var valid19 = _errs136 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.notPassed !== undefined){
const _errs139 = errors;
if(!(validate38(data64.notPassed, {instancePath:instancePath+"/tests/notPassed",parentData:data64,parentDataProperty:"notPassed",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
var valid19 = _errs139 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.runSetDigest !== undefined){
const _errs140 = errors;
if(!(validate28(data64.runSetDigest, {instancePath:instancePath+"/tests/runSetDigest",parentData:data64,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid19 = _errs140 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data64.lastFinishedAt !== undefined){
let data75 = data64.lastFinishedAt;
const _errs141 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate21.errors = [{instancePath:instancePath+"/tests/lastFinishedAt",schemaPath:"#/properties/tests/properties/lastFinishedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs141 === errors;
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
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data76 = data.requirements;
const _errs143 = errors;
if(errors === _errs143){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing13;
if(((data76.items === undefined) && (missing13 = "items")) || ((data76.index === undefined) && (missing13 = "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key13 in data76){
if(!((key13 === "items") || (key13 === "index"))){
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data76.items !== undefined){
let data77 = data76.items;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data77)){
var valid24 = true;
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
const _errs148 = errors;
if(!(validate87(data77[i10], {instancePath:instancePath+"/requirements/items/" + i10,parentData:data77,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate87.errors);
errors = vErrors.length;
}
var valid24 = _errs148 === errors;
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
var valid23 = _errs146 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data76.index !== undefined){
const _errs149 = errors;
if(!(validate98(data76.index, {instancePath:instancePath+"/requirements/index",parentData:data76,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid23 = _errs149 === errors;
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
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskControls !== undefined){
let data80 = data.riskControls;
const _errs150 = errors;
if(errors === _errs150){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing14;
if(((data80.items === undefined) && (missing14 = "items")) || ((data80.index === undefined) && (missing14 = "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs152 = errors;
for(const key14 in data80){
if(!((key14 === "items") || (key14 === "index"))){
validate21.errors = [{instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs152 === errors){
if(data80.items !== undefined){
let data81 = data80.items;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data81)){
var valid26 = true;
const len11 = data81.length;
for(let i11=0; i11<len11; i11++){
const _errs155 = errors;
if(!(validate100(data81[i11], {instancePath:instancePath+"/riskControls/items/" + i11,parentData:data81,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate100.errors);
errors = vErrors.length;
}
var valid26 = _errs155 === errors;
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
var valid25 = _errs153 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data80.index !== undefined){
const _errs156 = errors;
if(!(validate98(data80.index, {instancePath:instancePath+"/riskControls/index",parentData:data80,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid25 = _errs156 === errors;
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
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification !== undefined){
let data84 = data.verification;
const _errs157 = errors;
if(errors === _errs157){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing15;
if((data84.reports === undefined) && (missing15 = "reports")){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs159 = errors;
for(const key15 in data84){
if(!(key15 === "reports")){
validate21.errors = [{instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs159 === errors){
if(data84.reports !== undefined){
let data85 = data84.reports;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data85)){
var valid28 = true;
const len12 = data85.length;
for(let i12=0; i12<len12; i12++){
const _errs162 = errors;
if(!(validate108(data85[i12], {instancePath:instancePath+"/verification/reports/" + i12,parentData:data85,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate108.errors);
errors = vErrors.length;
}
var valid28 = _errs162 === errors;
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
var valid0 = _errs157 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anomalies !== undefined){
let data87 = data.anomalies;
const _errs163 = errors;
if(errors === _errs163){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing16;
if(((((((data87.sourcesConfigured === undefined) && (missing16 = "sourcesConfigured")) || ((data87.exports === undefined) && (missing16 = "exports"))) || ((data87.reports === undefined) && (missing16 = "reports"))) || ((data87.open === undefined) && (missing16 = "open"))) || ((data87.index === undefined) && (missing16 = "index"))) || ((data87.closed === undefined) && (missing16 = "closed"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs165 = errors;
for(const key16 in data87){
if(!((((((key16 === "sourcesConfigured") || (key16 === "exports")) || (key16 === "reports")) || (key16 === "open")) || (key16 === "index")) || (key16 === "closed"))){
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs165 === errors){
if(data87.sourcesConfigured !== undefined){
const _errs166 = errors;
if(!(validate22(data87.sourcesConfigured, {instancePath:instancePath+"/anomalies/sourcesConfigured",parentData:data87,parentDataProperty:"sourcesConfigured",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid29 = _errs166 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.exports !== undefined){
let data89 = data87.exports;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data89)){
var valid30 = true;
const len13 = data89.length;
for(let i13=0; i13<len13; i13++){
const _errs169 = errors;
if(!(validate115(data89[i13], {instancePath:instancePath+"/anomalies/exports/" + i13,parentData:data89,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate115.errors);
errors = vErrors.length;
}
var valid30 = _errs169 === errors;
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
var valid29 = _errs167 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.reports !== undefined){
let data91 = data87.reports;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data91)){
var valid31 = true;
const len14 = data91.length;
for(let i14=0; i14<len14; i14++){
const _errs172 = errors;
if(!(validate119(data91[i14], {instancePath:instancePath+"/anomalies/reports/" + i14,parentData:data91,parentDataProperty:i14,rootData}))){
vErrors = collected(vErrors, validate119.errors);
errors = vErrors.length;
}
var valid31 = _errs172 === errors;
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
var valid29 = _errs170 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.open !== undefined){
let data93 = data87.open;
const _errs173 = errors;
if(errors === _errs173){
if(Array.isArray(data93)){
var valid32 = true;
const len15 = data93.length;
for(let i15=0; i15<len15; i15++){
const _errs175 = errors;
if(!(validate123(data93[i15], {instancePath:instancePath+"/anomalies/open/" + i15,parentData:data93,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate123.errors);
errors = vErrors.length;
}
var valid32 = _errs175 === errors;
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
var valid29 = _errs173 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.index !== undefined){
const _errs176 = errors;
if(!(validate98(data87.index, {instancePath:instancePath+"/anomalies/index",parentData:data87,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid29 = _errs176 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data87.closed !== undefined){
const _errs177 = errors;
if(!(validate22(data87.closed, {instancePath:instancePath+"/anomalies/closed",parentData:data87,parentDataProperty:"closed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid29 = _errs177 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data97 = data.analysis;
const _errs178 = errors;
if(errors === _errs178){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing17;
if(((data97.runs === undefined) && (missing17 = "runs")) || ((data97.findings === undefined) && (missing17 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs180 = errors;
for(const key17 in data97){
if(!((key17 === "runs") || (key17 === "findings"))){
validate21.errors = [{instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs180 === errors){
if(data97.runs !== undefined){
let data98 = data97.runs;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data98)){
var valid34 = true;
const len16 = data98.length;
for(let i16=0; i16<len16; i16++){
const _errs183 = errors;
if(!(validate142(data98[i16], {instancePath:instancePath+"/analysis/runs/" + i16,parentData:data98,parentDataProperty:i16,rootData}))){
vErrors = collected(vErrors, validate142.errors);
errors = vErrors.length;
}
var valid34 = _errs183 === errors;
if(!valid34){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/runs",schemaPath:"#/properties/analysis/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs181 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data97.findings !== undefined){
let data100 = data97.findings;
const _errs184 = errors;
if(errors === _errs184){
if(Array.isArray(data100)){
var valid35 = true;
const len17 = data100.length;
for(let i17=0; i17<len17; i17++){
const _errs186 = errors;
if(!(validate146(data100[i17], {instancePath:instancePath+"/analysis/findings/" + i17,parentData:data100,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate146.errors);
errors = vErrors.length;
}
var valid35 = _errs186 === errors;
if(!valid35){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/analysis/findings",schemaPath:"#/properties/analysis/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs184 === errors;
}
else {
var valid33 = true;
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
var valid0 = _errs178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data102 = data.changes;
const _errs187 = errors;
if(errors === _errs187){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing18;
if((((((data102.commits === undefined) && (missing18 = "commits")) || ((data102.authors === undefined) && (missing18 = "authors"))) || ((data102.requests === undefined) && (missing18 = "requests"))) || ((data102.requestIndex === undefined) && (missing18 = "requestIndex"))) || ((data102.paths === undefined) && (missing18 = "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs189 = errors;
for(const key18 in data102){
if(!(((((((key18 === "commits") || (key18 === "authors")) || (key18 === "range")) || (key18 === "requests")) || (key18 === "requestIndex")) || (key18 === "dependencies")) || (key18 === "paths"))){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs189 === errors){
if(data102.commits !== undefined){
let data103 = data102.commits;
const _errs190 = errors;
if(errors === _errs190){
if(Array.isArray(data103)){
var valid37 = true;
const len18 = data103.length;
for(let i18=0; i18<len18; i18++){
const _errs192 = errors;
if(!(validate149(data103[i18], {instancePath:instancePath+"/changes/commits/" + i18,parentData:data103,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate149.errors);
errors = vErrors.length;
}
var valid37 = _errs192 === errors;
if(!valid37){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/commits",schemaPath:"#/properties/changes/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs190 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data102.authors !== undefined){
const _errs193 = errors;
if(!(validate22(data102.authors, {instancePath:instancePath+"/changes/authors",parentData:data102,parentDataProperty:"authors",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid36 = _errs193 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data102.range !== undefined){
let data106 = data102.range;
const _errs194 = errors;
if(errors === _errs194){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
let missing19;
if((data106.to === undefined) && (missing19 = "to")){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs196 = errors;
for(const key19 in data106){
if(!((key19 === "to") || (key19 === "from"))){
validate21.errors = [{instancePath:instancePath+"/changes/range",schemaPath:"#/properties/changes/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs196 === errors){
if(data106.to !== undefined){
const _errs197 = errors;
if(!(validate25(data106.to, {instancePath:instancePath+"/changes/range/to",parentData:data106,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid38 = _errs197 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data106.from !== undefined){
const _errs198 = errors;
if(!(validate25(data106.from, {instancePath:instancePath+"/changes/range/from",parentData:data106,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid38 = _errs198 === errors;
}
else {
var valid38 = true;
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
var valid36 = _errs194 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data102.requests !== undefined){
let data109 = data102.requests;
const _errs199 = errors;
if(errors === _errs199){
if(Array.isArray(data109)){
var valid39 = true;
const len19 = data109.length;
for(let i19=0; i19<len19; i19++){
const _errs201 = errors;
if(!(validate158(data109[i19], {instancePath:instancePath+"/changes/requests/" + i19,parentData:data109,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate158.errors);
errors = vErrors.length;
}
var valid39 = _errs201 === errors;
if(!valid39){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/requests",schemaPath:"#/properties/changes/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs199 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data102.requestIndex !== undefined){
const _errs202 = errors;
if(!(validate71(data102.requestIndex, {instancePath:instancePath+"/changes/requestIndex",parentData:data102,parentDataProperty:"requestIndex",rootData}))){
vErrors = collected(vErrors, validate71.errors);
errors = vErrors.length;
}
var valid36 = _errs202 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data102.dependencies !== undefined){
let data112 = data102.dependencies;
const _errs203 = errors;
if(errors === _errs203){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing20;
if((((data112.added === undefined) && (missing20 = "added")) || ((data112.removed === undefined) && (missing20 = "removed"))) || ((data112.changed === undefined) && (missing20 = "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs205 = errors;
for(const key20 in data112){
if(!(((key20 === "added") || (key20 === "removed")) || (key20 === "changed"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies",schemaPath:"#/properties/changes/properties/dependencies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
if(data112.added !== undefined){
const _errs206 = errors;
if(!(validate22(data112.added, {instancePath:instancePath+"/changes/dependencies/added",parentData:data112,parentDataProperty:"added",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid40 = _errs206 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.removed !== undefined){
const _errs207 = errors;
if(!(validate22(data112.removed, {instancePath:instancePath+"/changes/dependencies/removed",parentData:data112,parentDataProperty:"removed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid40 = _errs207 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.changed !== undefined){
let data115 = data112.changed;
const _errs208 = errors;
if(errors === _errs208){
if(Array.isArray(data115)){
var valid41 = true;
const len20 = data115.length;
for(let i20=0; i20<len20; i20++){
let data116 = data115[i20];
const _errs210 = errors;
if(errors === _errs210){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing21;
if((((data116.name === undefined) && (missing21 = "name")) || ((data116.from === undefined) && (missing21 = "from"))) || ((data116.to === undefined) && (missing21 = "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i20,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs212 = errors;
for(const key21 in data116){
if(!(((key21 === "name") || (key21 === "from")) || (key21 === "to"))){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i20,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs212 === errors){
if(data116.name !== undefined){
const _errs213 = errors;
if(typeof data116.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i20+"/name",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs213 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data116.from !== undefined){
const _errs215 = errors;
if(!(validate22(data116.from, {instancePath:instancePath+"/changes/dependencies/changed/" + i20+"/from",parentData:data116,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid42 = _errs215 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data116.to !== undefined){
const _errs216 = errors;
if(!(validate22(data116.to, {instancePath:instancePath+"/changes/dependencies/changed/" + i20+"/to",parentData:data116,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid42 = _errs216 === errors;
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
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed/" + i20,schemaPath:"#/properties/changes/properties/dependencies/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs210 === errors;
if(!valid41){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/dependencies/changed",schemaPath:"#/properties/changes/properties/dependencies/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs208 === errors;
}
else {
var valid40 = true;
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
var valid36 = _errs203 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data102.paths !== undefined){
const _errs217 = errors;
if(!(validate22(data102.paths, {instancePath:instancePath+"/changes/paths",parentData:data102,parentDataProperty:"paths",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid36 = _errs217 === errors;
}
else {
var valid36 = true;
}
}
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
var valid0 = _errs187 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data121 = data.plan;
const _errs218 = errors;
if(errors === _errs218){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing22;
if((((data121.tasks === undefined) && (missing22 = "tasks")) || ((data121.documents === undefined) && (missing22 = "documents"))) || ((data121.documentIndex === undefined) && (missing22 = "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs220 = errors;
for(const key22 in data121){
if(!(((key22 === "tasks") || (key22 === "documents")) || (key22 === "documentIndex"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs220 === errors){
if(data121.tasks !== undefined){
let data122 = data121.tasks;
const _errs221 = errors;
if(errors === _errs221){
if(Array.isArray(data122)){
var valid44 = true;
const len21 = data122.length;
for(let i21=0; i21<len21; i21++){
const _errs223 = errors;
if(!(validate172(data122[i21], {instancePath:instancePath+"/plan/tasks/" + i21,parentData:data122,parentDataProperty:i21,rootData}))){
vErrors = collected(vErrors, validate172.errors);
errors = vErrors.length;
}
var valid44 = _errs223 === errors;
if(!valid44){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/tasks",schemaPath:"#/properties/plan/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid43 = _errs221 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data121.documents !== undefined){
let data124 = data121.documents;
const _errs224 = errors;
if(errors === _errs224){
if(Array.isArray(data124)){
var valid45 = true;
const len22 = data124.length;
for(let i22=0; i22<len22; i22++){
const _errs226 = errors;
if(!(validate176(data124[i22], {instancePath:instancePath+"/plan/documents/" + i22,parentData:data124,parentDataProperty:i22,rootData}))){
vErrors = collected(vErrors, validate176.errors);
errors = vErrors.length;
}
var valid45 = _errs226 === errors;
if(!valid45){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/documents",schemaPath:"#/properties/plan/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid43 = _errs224 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data121.documentIndex !== undefined){
const _errs227 = errors;
if(!(validate98(data121.documentIndex, {instancePath:instancePath+"/plan/documentIndex",parentData:data121,parentDataProperty:"documentIndex",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid43 = _errs227 === errors;
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
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs218 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data127 = data.risk;
const _errs228 = errors;
if(errors === _errs228){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
const _errs230 = errors;
for(const key23 in data127){
if(!(key23 === "classification")){
validate21.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs230 === errors){
if(data127.classification !== undefined){
if(!(validate180(data127.classification, {instancePath:instancePath+"/risk/classification",parentData:data127,parentDataProperty:"classification",rootData}))){
vErrors = collected(vErrors, validate180.errors);
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
var valid0 = _errs228 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soup !== undefined){
let data129 = data.soup;
const _errs232 = errors;
if(errors === _errs232){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing23;
if(((data129.items === undefined) && (missing23 = "items")) || ((data129.index === undefined) && (missing23 = "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs234 = errors;
for(const key24 in data129){
if(!((key24 === "items") || (key24 === "index"))){
validate21.errors = [{instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs234 === errors){
if(data129.items !== undefined){
let data130 = data129.items;
const _errs235 = errors;
if(errors === _errs235){
if(Array.isArray(data130)){
var valid48 = true;
const len23 = data130.length;
for(let i23=0; i23<len23; i23++){
const _errs237 = errors;
if(!(validate188(data130[i23], {instancePath:instancePath+"/soup/items/" + i23,parentData:data130,parentDataProperty:i23,rootData}))){
vErrors = collected(vErrors, validate188.errors);
errors = vErrors.length;
}
var valid48 = _errs237 === errors;
if(!valid48){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/soup/items",schemaPath:"#/properties/soup/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs235 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data129.index !== undefined){
const _errs238 = errors;
if(!(validate98(data129.index, {instancePath:instancePath+"/soup/index",parentData:data129,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid47 = _errs238 === errors;
}
else {
var valid47 = true;
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
var valid0 = _errs232 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbom !== undefined){
let data133 = data.sbom;
const _errs239 = errors;
if(errors === _errs239){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing24;
if(((((data133.documents === undefined) && (missing24 = "documents")) || ((data133.components === undefined) && (missing24 = "components"))) || ((data133.index === undefined) && (missing24 = "index"))) || ((data133.baselineDocuments === undefined) && (missing24 = "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs241 = errors;
for(const key25 in data133){
if(!((((key25 === "documents") || (key25 === "components")) || (key25 === "index")) || (key25 === "baselineDocuments"))){
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs241 === errors){
if(data133.documents !== undefined){
const _errs242 = errors;
if(!(validate192(data133.documents, {instancePath:instancePath+"/sbom/documents",parentData:data133,parentDataProperty:"documents",rootData}))){
vErrors = collected(vErrors, validate192.errors);
errors = vErrors.length;
}
var valid49 = _errs242 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data133.components !== undefined){
let data135 = data133.components;
const _errs243 = errors;
if(errors === _errs243){
if(Array.isArray(data135)){
var valid50 = true;
const len24 = data135.length;
for(let i24=0; i24<len24; i24++){
const _errs245 = errors;
if(!(validate199(data135[i24], {instancePath:instancePath+"/sbom/components/" + i24,parentData:data135,parentDataProperty:i24,rootData}))){
vErrors = collected(vErrors, validate199.errors);
errors = vErrors.length;
}
var valid50 = _errs245 === errors;
if(!valid50){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sbom/components",schemaPath:"#/properties/sbom/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs243 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data133.index !== undefined){
const _errs246 = errors;
if(!(validate98(data133.index, {instancePath:instancePath+"/sbom/index",parentData:data133,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid49 = _errs246 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data133.baselineDocuments !== undefined){
const _errs247 = errors;
if(!(validate192(data133.baselineDocuments, {instancePath:instancePath+"/sbom/baselineDocuments",parentData:data133,parentDataProperty:"baselineDocuments",rootData}))){
vErrors = collected(vErrors, validate192.errors);
errors = vErrors.length;
}
var valid49 = _errs247 === errors;
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
validate21.errors = [{instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs239 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vulnerabilities !== undefined){
let data139 = data.vulnerabilities;
const _errs248 = errors;
if(errors === _errs248){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing25;
if((((((data139.items === undefined) && (missing25 = "items")) || ((data139.index === undefined) && (missing25 = "index"))) || ((data139.scans === undefined) && (missing25 = "scans"))) || ((data139.unmatchedVex === undefined) && (missing25 = "unmatchedVex"))) || ((data139.catalogues === undefined) && (missing25 = "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs250 = errors;
for(const key26 in data139){
if(!(((((key26 === "items") || (key26 === "index")) || (key26 === "scans")) || (key26 === "unmatchedVex")) || (key26 === "catalogues"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs250 === errors){
if(data139.items !== undefined){
let data140 = data139.items;
const _errs251 = errors;
if(errors === _errs251){
if(Array.isArray(data140)){
var valid52 = true;
const len25 = data140.length;
for(let i25=0; i25<len25; i25++){
const _errs253 = errors;
if(!(validate206(data140[i25], {instancePath:instancePath+"/vulnerabilities/items/" + i25,parentData:data140,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate206.errors);
errors = vErrors.length;
}
var valid52 = _errs253 === errors;
if(!valid52){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/items",schemaPath:"#/properties/vulnerabilities/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid51 = _errs251 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data139.index !== undefined){
const _errs254 = errors;
if(!(validate98(data139.index, {instancePath:instancePath+"/vulnerabilities/index",parentData:data139,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid51 = _errs254 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data139.scans !== undefined){
let data143 = data139.scans;
const _errs255 = errors;
if(errors === _errs255){
if(Array.isArray(data143)){
var valid53 = true;
const len26 = data143.length;
for(let i26=0; i26<len26; i26++){
const _errs257 = errors;
if(!(validate219(data143[i26], {instancePath:instancePath+"/vulnerabilities/scans/" + i26,parentData:data143,parentDataProperty:i26,rootData}))){
vErrors = collected(vErrors, validate219.errors);
errors = vErrors.length;
}
var valid53 = _errs257 === errors;
if(!valid53){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/scans",schemaPath:"#/properties/vulnerabilities/properties/scans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid51 = _errs255 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data139.unmatchedVex !== undefined){
let data145 = data139.unmatchedVex;
const _errs258 = errors;
if(errors === _errs258){
if(Array.isArray(data145)){
var valid54 = true;
const len27 = data145.length;
for(let i27=0; i27<len27; i27++){
const _errs260 = errors;
if(!(validate222(data145[i27], {instancePath:instancePath+"/vulnerabilities/unmatchedVex/" + i27,parentData:data145,parentDataProperty:i27,rootData}))){
vErrors = collected(vErrors, validate222.errors);
errors = vErrors.length;
}
var valid54 = _errs260 === errors;
if(!valid54){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/unmatchedVex",schemaPath:"#/properties/vulnerabilities/properties/unmatchedVex/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid51 = _errs258 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data139.catalogues !== undefined){
let data147 = data139.catalogues;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data147)){
var valid55 = true;
const len28 = data147.length;
for(let i28=0; i28<len28; i28++){
let data148 = data147[i28];
const _errs263 = errors;
if(errors === _errs263){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing26;
if(((data148.entries === undefined) && (missing26 = "entries")) || ((data148.source === undefined) && (missing26 = "source"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i28,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs265 = errors;
for(const key27 in data148){
if(!((((key27 === "entries") || (key27 === "source")) || (key27 === "version")) || (key27 === "releasedAt"))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i28,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs265 === errors){
if(data148.entries !== undefined){
let data149 = data148.entries;
const _errs266 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i28+"/entries",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs266 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data148.source !== undefined){
const _errs268 = errors;
if(!(validate30(data148.source, {instancePath:instancePath+"/vulnerabilities/catalogues/" + i28+"/source",parentData:data148,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid56 = _errs268 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data148.version !== undefined){
const _errs269 = errors;
if(typeof data148.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i28+"/version",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs269 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data148.releasedAt !== undefined){
let data152 = data148.releasedAt;
const _errs271 = errors;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i28+"/releasedAt",schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/properties/releasedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs271 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues/" + i28,schemaPath:"#/properties/vulnerabilities/properties/catalogues/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid55 = _errs263 === errors;
if(!valid55){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities/catalogues",schemaPath:"#/properties/vulnerabilities/properties/catalogues/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
}
else {
validate21.errors = [{instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs248 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data153 = data.notes;
const _errs273 = errors;
if(errors === _errs273){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
const _errs275 = errors;
for(const key28 in data153){
if(!((key28 === "release") || (key28 === "security"))){
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs275 === errors){
if(data153.release !== undefined){
const _errs276 = errors;
if(!(validate226(data153.release, {instancePath:instancePath+"/notes/release",parentData:data153,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate226.errors);
errors = vErrors.length;
}
var valid57 = _errs276 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data153.security !== undefined){
const _errs277 = errors;
if(!(validate230(data153.security, {instancePath:instancePath+"/notes/security",parentData:data153,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate230.errors);
errors = vErrors.length;
}
var valid57 = _errs277 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs273 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
let data156 = data.build;
const _errs278 = errors;
if(errors === _errs278){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
const _errs280 = errors;
for(const key29 in data156){
if(!(key29 === "record")){
validate21.errors = [{instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs280 === errors){
if(data156.record !== undefined){
if(!(validate237(data156.record, {instancePath:instancePath+"/build/record",parentData:data156,parentDataProperty:"record",rootData}))){
vErrors = collected(vErrors, validate237.errors);
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
var valid0 = _errs278 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
let data158 = data.archive;
const _errs282 = errors;
if(errors === _errs282){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
let missing27;
if((data158.items === undefined) && (missing27 = "items")){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs284 = errors;
for(const key30 in data158){
if(!((key30 === "items") || (key30 === "source"))){
validate21.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs284 === errors){
if(data158.items !== undefined){
let data159 = data158.items;
const _errs285 = errors;
if(errors === _errs285){
if(Array.isArray(data159)){
var valid60 = true;
const len29 = data159.length;
for(let i29=0; i29<len29; i29++){
const _errs287 = errors;
if(!(validate246(data159[i29], {instancePath:instancePath+"/archive/items/" + i29,parentData:data159,parentDataProperty:i29,rootData}))){
vErrors = collected(vErrors, validate246.errors);
errors = vErrors.length;
}
var valid60 = _errs287 === errors;
if(!valid60){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archive/items",schemaPath:"#/properties/archive/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs285 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data158.source !== undefined){
const _errs288 = errors;
if(!(validate30(data158.source, {instancePath:instancePath+"/archive/source",parentData:data158,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid59 = _errs288 === errors;
}
else {
var valid59 = true;
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
var valid0 = _errs282 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data162 = data.waivers;
const _errs289 = errors;
if(errors === _errs289){
if(Array.isArray(data162)){
var valid61 = true;
const len30 = data162.length;
for(let i30=0; i30<len30; i30++){
const _errs291 = errors;
if(!(validate251(data162[i30], {instancePath:instancePath+"/waivers/" + i30,parentData:data162,parentDataProperty:i30,rootData}))){
vErrors = collected(vErrors, validate251.errors);
errors = vErrors.length;
}
var valid61 = _errs291 === errors;
if(!valid61){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs289 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data164 = data.people;
const _errs292 = errors;
if(errors === _errs292){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing28;
if(((data164.items === undefined) && (missing28 = "items")) || ((data164.index === undefined) && (missing28 = "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs294 = errors;
for(const key31 in data164){
if(!((key31 === "items") || (key31 === "index"))){
validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data164.items !== undefined){
let data165 = data164.items;
const _errs295 = errors;
if(errors === _errs295){
if(Array.isArray(data165)){
var valid63 = true;
const len31 = data165.length;
for(let i31=0; i31<len31; i31++){
const _errs297 = errors;
if(!(validate259(data165[i31], {instancePath:instancePath+"/people/items/" + i31,parentData:data165,parentDataProperty:i31,rootData}))){
vErrors = collected(vErrors, validate259.errors);
errors = vErrors.length;
}
var valid63 = _errs297 === errors;
if(!valid63){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/people/items",schemaPath:"#/properties/people/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs295 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data164.index !== undefined){
const _errs298 = errors;
if(!(validate98(data164.index, {instancePath:instancePath+"/people/index",parentData:data164,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid62 = _errs298 === errors;
}
else {
var valid62 = true;
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
var valid0 = _errs292 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessment !== undefined){
let data168 = data.assessment;
const _errs299 = errors;
if(errors === _errs299){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing29;
if((((((((data168.version === undefined) && (missing29 = "version")) || ((data168.changes === undefined) && (missing29 = "changes"))) || ((data168.index === undefined) && (missing29 = "index"))) || ((data168.methods === undefined) && (missing29 = "methods"))) || ((data168.author === undefined) && (missing29 = "author"))) || ((data168.source === undefined) && (missing29 = "source"))) || ((data168.changesSource === undefined) && (missing29 = "changesSource"))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs301 = errors;
for(const key32 in data168){
if(!(func2.call(schema6.properties.assessment.properties, key32))){
validate21.errors = [{instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs301 === errors){
if(data168.version !== undefined){
const _errs302 = errors;
if(typeof data168.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/version",schemaPath:"#/properties/assessment/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs302 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.changes !== undefined){
let data170 = data168.changes;
const _errs304 = errors;
if(errors === _errs304){
if(Array.isArray(data170)){
var valid65 = true;
const len32 = data170.length;
for(let i32=0; i32<len32; i32++){
const _errs306 = errors;
if(!(validate264(data170[i32], {instancePath:instancePath+"/assessment/changes/" + i32,parentData:data170,parentDataProperty:i32,rootData}))){
vErrors = collected(vErrors, validate264.errors);
errors = vErrors.length;
}
var valid65 = _errs306 === errors;
if(!valid65){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assessment/changes",schemaPath:"#/properties/assessment/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid64 = _errs304 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.index !== undefined){
const _errs307 = errors;
if(!(validate98(data168.index, {instancePath:instancePath+"/assessment/index",parentData:data168,parentDataProperty:"index",rootData}))){
vErrors = collected(vErrors, validate98.errors);
errors = vErrors.length;
}
var valid64 = _errs307 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.methods !== undefined){
const _errs308 = errors;
if(!(validate22(data168.methods, {instancePath:instancePath+"/assessment/methods",parentData:data168,parentDataProperty:"methods",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid64 = _errs308 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.author !== undefined){
const _errs309 = errors;
if(!(validate52(data168.author, {instancePath:instancePath+"/assessment/author",parentData:data168,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate52.errors);
errors = vErrors.length;
}
var valid64 = _errs309 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.source !== undefined){
const _errs310 = errors;
if(!(validate30(data168.source, {instancePath:instancePath+"/assessment/source",parentData:data168,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid64 = _errs310 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.changesSource !== undefined){
const _errs311 = errors;
if(!(validate30(data168.changesSource, {instancePath:instancePath+"/assessment/changesSource",parentData:data168,parentDataProperty:"changesSource",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid64 = _errs311 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.from !== undefined){
const _errs312 = errors;
if(!(validate25(data168.from, {instancePath:instancePath+"/assessment/from",parentData:data168,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid64 = _errs312 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.to !== undefined){
const _errs313 = errors;
if(!(validate25(data168.to, {instancePath:instancePath+"/assessment/to",parentData:data168,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
var valid64 = _errs313 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.threatModel !== undefined){
let data179 = data168.threatModel;
const _errs314 = errors;
if(errors === _errs314){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing30;
if((data179.state === undefined) && (missing30 = "state")){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs316 = errors;
for(const key33 in data179){
if(!(((key33 === "state") || (key33 === "reason")) || (key33 === "reference"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel",schemaPath:"#/properties/assessment/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs316 === errors){
if(data179.state !== undefined){
let data180 = data179.state;
const _errs317 = errors;
if(typeof data180 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data180 === "updated") || (data180 === "noUpdateNeeded"))){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/state",schemaPath:"#/properties/assessment/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.assessment.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid66 = _errs317 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data179.reason !== undefined){
const _errs319 = errors;
if(typeof data179.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reason",schemaPath:"#/properties/assessment/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs319 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data179.reference !== undefined){
const _errs321 = errors;
if(typeof data179.reference !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/threatModel/reference",schemaPath:"#/properties/assessment/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs321 === errors;
}
else {
var valid66 = true;
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
var valid64 = _errs314 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.attackSurface !== undefined){
const _errs323 = errors;
if(typeof data168.attackSurface !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/attackSurface",schemaPath:"#/properties/assessment/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs323 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data168.conclusion !== undefined){
let data184 = data168.conclusion;
const _errs325 = errors;
if(errors === _errs325){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
const _errs327 = errors;
for(const key34 in data184){
if(!(((key34 === "text") || (key34 === "by")) || (key34 === "at"))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion",schemaPath:"#/properties/assessment/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs327 === errors){
if(data184.text !== undefined){
const _errs328 = errors;
if(typeof data184.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/text",schemaPath:"#/properties/assessment/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs328 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data184.by !== undefined){
const _errs330 = errors;
if(typeof data184.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/by",schemaPath:"#/properties/assessment/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs330 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data184.at !== undefined){
let data187 = data184.at;
const _errs332 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate21.errors = [{instancePath:instancePath+"/assessment/conclusion/at",schemaPath:"#/properties/assessment/properties/conclusion/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid67 = _errs332 === errors;
}
else {
var valid67 = true;
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
var valid64 = _errs325 === errors;
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
var valid0 = _errs299 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data188 = data.coverage;
const _errs334 = errors;
if(errors === _errs334){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing31;
if((data188.reports === undefined) && (missing31 = "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs336 = errors;
for(const key35 in data188){
if(!(key35 === "reports")){
validate21.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs336 === errors){
if(data188.reports !== undefined){
let data189 = data188.reports;
const _errs337 = errors;
if(errors === _errs337){
if(Array.isArray(data189)){
var valid69 = true;
const len33 = data189.length;
for(let i33=0; i33<len33; i33++){
const _errs339 = errors;
if(!(validate275(data189[i33], {instancePath:instancePath+"/coverage/reports/" + i33,parentData:data189,parentDataProperty:i33,rootData}))){
vErrors = collected(vErrors, validate275.errors);
errors = vErrors.length;
}
var valid69 = _errs339 === errors;
if(!valid69){
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
var valid0 = _errs334 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data191 = data.provenance;
const _errs340 = errors;
if(errors === _errs340){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing32;
if((data191.statements === undefined) && (missing32 = "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs342 = errors;
for(const key36 in data191){
if(!(key36 === "statements")){
validate21.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs342 === errors){
if(data191.statements !== undefined){
let data192 = data191.statements;
const _errs343 = errors;
if(errors === _errs343){
if(Array.isArray(data192)){
var valid71 = true;
const len34 = data192.length;
for(let i34=0; i34<len34; i34++){
const _errs345 = errors;
if(!(validate291(data192[i34], {instancePath:instancePath+"/provenance/statements/" + i34,parentData:data192,parentDataProperty:i34,rootData}))){
vErrors = collected(vErrors, validate291.errors);
errors = vErrors.length;
}
var valid71 = _errs345 === errors;
if(!valid71){
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
var valid0 = _errs340 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data194 = data.approvals;
const _errs346 = errors;
if(errors === _errs346){
if(Array.isArray(data194)){
var valid72 = true;
const len35 = data194.length;
for(let i35=0; i35<len35; i35++){
const _errs348 = errors;
if(!(validate296(data194[i35], {instancePath:instancePath+"/approvals/" + i35,parentData:data194,parentDataProperty:i35,rootData}))){
vErrors = collected(vErrors, validate296.errors);
errors = vErrors.length;
}
var valid72 = _errs348 === errors;
if(!valid72){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs346 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packs !== undefined){
let data196 = data.packs;
const _errs349 = errors;
if(errors === _errs349){
if(Array.isArray(data196)){
var valid73 = true;
const len36 = data196.length;
for(let i36=0; i36<len36; i36++){
const _errs351 = errors;
if(!(validate301(data196[i36], {instancePath:instancePath+"/packs/" + i36,parentData:data196,parentDataProperty:i36,rootData}))){
vErrors = collected(vErrors, validate301.errors);
errors = vErrors.length;
}
var valid73 = _errs351 === errors;
if(!valid73){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs349 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engine !== undefined){
let data198 = data.engine;
const _errs352 = errors;
if(errors === _errs352){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing33;
if(((data198.version === undefined) && (missing33 = "version")) || ((data198.validations === undefined) && (missing33 = "validations"))){
validate21.errors = [{instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs354 = errors;
for(const key37 in data198){
if(!((key37 === "version") || (key37 === "validations"))){
validate21.errors = [{instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs354 === errors){
if(data198.version !== undefined){
const _errs355 = errors;
if(typeof data198.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs355 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data198.validations !== undefined){
const _errs357 = errors;
if(!(validate303(data198.validations, {instancePath:instancePath+"/engine/validations",parentData:data198,parentDataProperty:"validations",rootData}))){
vErrors = collected(vErrors, validate303.errors);
errors = vErrors.length;
}
var valid74 = _errs357 === errors;
}
else {
var valid74 = true;
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
var valid0 = _errs352 === errors;
}
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
