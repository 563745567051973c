// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:decision","title":"Decision","description":"What the gate says about a release, with its reasons and the digest of everything it stood on. People sign; the gate never releases.","type":"object","additionalProperties":false,"required":["decisionVersion","outcome","exitCode","summary","stage","asOf","product","release","counts","rules","notCovered","evidence","runSetDigest","problems","waivers","loosened","basis","digest"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"decisionVersion":{"type":"integer","const":1,"description":"Version of this format."},"outcome":{"type":"string","description":"Outcome.","enum":["NO-GO","GO-WITH-DEVIATIONS","GO-ELIGIBLE"]},"exitCode":{"type":"integer","enum":[0,1,3],"description":"Exit code of `gatehouse check`."},"summary":{"type":"string","description":"One sentence."},"stage":{"type":"string","description":"Stage judged."},"asOf":{"type":"integer","description":"Moment judged at, epoch milliseconds."},"product":{"type":"object","description":"Product.","additionalProperties":false,"required":["id","name","scheme","edition","level"],"properties":{"id":{"type":"string","description":"Id."},"name":{"type":"string","description":"Name."},"scheme":{"type":"string","description":"Scheme."},"edition":{"type":"string","description":"Edition."},"level":{"type":"string","description":"Level."}}},"release":{"type":"object","description":"Release.","additionalProperties":false,"required":["version","commit"],"properties":{"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit."},"tag":{"type":"string","description":"Tag."},"baseline":{"type":"string","description":"Baseline version."}}},"counts":{"type":"object","description":"Number of rules by status.","additionalProperties":false,"required":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"],"properties":{"pass":{"type":"integer"},"waived":{"type":"integer"},"fail":{"type":"integer"},"not_applicable":{"type":"integer"},"not_evaluable":{"type":"integer"},"error":{"type":"integer"},"off":{"type":"integer"},"not_due":{"type":"integer"}}},"rules":{"type":"array","description":"All rules, sorted by id.","items":{"$ref":"#/definitions/DecisionRule"}},"notCovered":{"type":"array","description":"What no rule judged.","items":{"type":"object","description":"A gap.","additionalProperties":false,"required":["rule","text"],"properties":{"rule":{"type":"string","description":"Rule."},"text":{"type":"string","description":"Condition."}}}},"evidence":{"type":"array","description":"Evidence judged.","items":{"$ref":"#/definitions/DecisionEvidence"}},"runSetDigest":{"type":"string","description":"Names the judged set of test reports; an evaluation of results quotes it. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"problems":{"type":"array","description":"Problems while reading.","items":{"$ref":"#/definitions/DecisionProblem"}},"waivers":{"type":"array","description":"Waivers and what became of them.","items":{"type":"object","description":"A waiver.","additionalProperties":false,"required":["id","rule","state","reasons"],"properties":{"id":{"type":"string","description":"Id."},"rule":{"type":"string","description":"Rule."},"state":{"type":"string","description":"State.","enum":["used","unused","invalid"]},"reasons":{"type":"array","description":"Why invalid.","items":{"type":"string","pattern":"\\S"}}}}},"loosened":{"type":"array","description":"Settings that a later layer made weaker than the built-in profile of the level.","items":{"type":"object","description":"A setting.","additionalProperties":false,"required":["rule","setting","from","to","origin"],"properties":{"rule":{"type":"string","description":"Rule."},"setting":{"type":"string","description":"Setting."},"from":{"type":"string","description":"Before."},"to":{"type":"string","description":"After."},"origin":{"type":"object","description":"The layer that set a value.","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string","description":"Layer."},"path":{"type":"string","description":"File."},"line":{"type":"integer"}}}}}},"basis":{"type":"object","description":"What the decision stood on.","additionalProperties":false,"required":["facts","parameters","pack","config","layers","engine"],"properties":{"facts":{"type":"string","description":"Facts. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"parameters":{"type":"string","description":"Levels and parameters. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"pack":{"type":"object","description":"Rules.","additionalProperties":false,"required":["name","version","wasm","manifest"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"wasm":{"type":"string","description":"Module. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"manifest":{"type":"string","description":"Manifest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"config":{"type":"object","description":"Configuration.","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string","description":"Path."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"from":{"type":"string","description":"Ref it was taken from."}}},"layers":{"type":"array","description":"Profile layers.","items":{"type":"object","description":"A layer.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}},"engine":{"type":"string","description":"Engine version."}}},"digest":{"type":"string","description":"Digest of the rest in canonical form (RFC 8785). `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}},"definitions":{"DecisionRule":{"type":"object","description":"A rule in the decision.","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string","description":"Id."},"path":{"type":"string","description":"Path."},"title":{"type":"string","description":"Title."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage."},"status":{"type":"string","description":"Status.","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","description":"Level in force.","enum":["block","warn","off"]},"levelFrom":{"type":"object","description":"The layer that set a value.","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string","description":"Layer."},"path":{"type":"string","description":"File."},"line":{"type":"integer"}}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"subjects":{"type":"integer","description":"Number of subjects looked at."},"satisfied":{"type":"integer","description":"Number of subjects proven."},"findings":{"type":"array","description":"Findings, sorted.","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string","description":"What to do."},"evidence":{"type":"array","description":"State of the evidence it needs.","items":{"type":"object","description":"A kind.","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string","description":"Kind."},"state":{"type":"string","description":"State."},"reason":{"type":"string","description":"Reason."}}}},"notCovered":{"type":"array","description":"What it does not judge.","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","description":"Reason of the status, for anything that did not pass or fail."}}},"DecisionFinding":{"type":"object","description":"A finding.","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string","description":"Subject."},"message":{"type":"string","description":"Message."},"level":{"type":"string","description":"Level.","enum":["block","warn"]},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"params":{"type":"object","description":"Parameters of the message."},"digest":{"type":"string","description":"Digest of rule, subject and parameters: what a waiver binds to. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string","description":"JSON pointer."}}},"waivedBy":{"type":"string","description":"Waiver."}}},"DecisionProblem":{"type":"object","description":"Something that could not be read or used.","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What happened."},"place":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string","description":"JSON pointer."}}},"next":{"type":"string","description":"What to do."},"kind":{"type":"string","description":"Evidence kind."}}},"DecisionEvidence":{"type":"object","description":"An evidence item.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind."},"path":{"type":"string","description":"Path."},"format":{"type":"string","description":"Format."},"state":{"type":"string","description":"State."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"binding":{"type":"string","description":"Binding."},"commit":{"type":"string","description":"Commit."},"version":{"type":"string","description":"Version."},"reason":{"type":"string","description":"Reason."}}}}};
const schema14 = {"type":"object","description":"An evidence item.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind."},"path":{"type":"string","description":"Path."},"format":{"type":"string","description":"Format."},"state":{"type":"string","description":"State."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"binding":{"type":"string","description":"Binding."},"commit":{"type":"string","description":"Commit."},"version":{"type":"string","description":"Version."},"reason":{"type":"string","description":"Reason."}}};
const schema15 = {"type":"object","description":"Something that could not be read or used.","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What happened."},"place":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string","description":"JSON pointer."}}},"next":{"type":"string","description":"What to do."},"kind":{"type":"string","description":"Evidence kind."}}};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"type":"object","description":"A rule in the decision.","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string","description":"Id."},"path":{"type":"string","description":"Path."},"title":{"type":"string","description":"Title."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage."},"status":{"type":"string","description":"Status.","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","description":"Level in force.","enum":["block","warn","off"]},"levelFrom":{"type":"object","description":"The layer that set a value.","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string","description":"Layer."},"path":{"type":"string","description":"File."},"line":{"type":"integer"}}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"subjects":{"type":"integer","description":"Number of subjects looked at."},"satisfied":{"type":"integer","description":"Number of subjects proven."},"findings":{"type":"array","description":"Findings, sorted.","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string","description":"What to do."},"evidence":{"type":"array","description":"State of the evidence it needs.","items":{"type":"object","description":"A kind.","additionalProperties":false,"required":["kind","state"],"properties":{"kind":{"type":"string","description":"Kind."},"state":{"type":"string","description":"State."},"reason":{"type":"string","description":"Reason."}}}},"notCovered":{"type":"array","description":"What it does not judge.","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","description":"Reason of the status, for anything that did not pass or fail."}}};
const schema13 = {"type":"object","description":"A finding.","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string","description":"Subject."},"message":{"type":"string","description":"Message."},"level":{"type":"string","description":"Level.","enum":["block","warn"]},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"params":{"type":"object","description":"Parameters of the message."},"digest":{"type":"string","description":"Digest of rule, subject and parameters: what a waiver binds to. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string","description":"JSON pointer."}}},"waivedBy":{"type":"string","description":"Waiver."}}};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.clauses === undefined) && (missing0 = "clauses"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.levelFrom === undefined) && (missing0 = "levelFrom"))) || ((data.waiver === undefined) && (missing0 = "waiver"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.satisfied === undefined) && (missing0 = "satisfied"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.solution === undefined) && (missing0 = "solution"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.notCovered === undefined) && (missing0 = "notCovered"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate11.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate11.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data3 = data.clauses;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate11.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate11.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
const _errs12 = errors;
if(typeof data.stage !== "string"){
validate11.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate11.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data6 === "pass") || (data6 === "waived")) || (data6 === "fail")) || (data6 === "not_applicable")) || (data6 === "not_evaluable")) || (data6 === "error")) || (data6 === "off")) || (data6 === "not_due"))){
validate11.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data7 = data.level;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate11.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "block") || (data7 === "warn")) || (data7 === "off"))){
validate11.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levelFrom !== undefined){
let data8 = data.levelFrom;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.layer === undefined) && (missing1 = "layer")){
validate11.errors = [{instancePath:instancePath+"/levelFrom",schemaPath:"#/properties/levelFrom/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(((key1 === "layer") || (key1 === "path")) || (key1 === "line"))){
validate11.errors = [{instancePath:instancePath+"/levelFrom",schemaPath:"#/properties/levelFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.layer !== undefined){
const _errs21 = errors;
if(typeof data8.layer !== "string"){
validate11.errors = [{instancePath:instancePath+"/levelFrom/layer",schemaPath:"#/properties/levelFrom/properties/layer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.path !== undefined){
const _errs23 = errors;
if(typeof data8.path !== "string"){
validate11.errors = [{instancePath:instancePath+"/levelFrom/path",schemaPath:"#/properties/levelFrom/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.line !== undefined){
let data11 = data8.line;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate11.errors = [{instancePath:instancePath+"/levelFrom/line",schemaPath:"#/properties/levelFrom/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs25 === errors;
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
validate11.errors = [{instancePath:instancePath+"/levelFrom",schemaPath:"#/properties/levelFrom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
let data12 = data.waiver;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate11.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "W0") || (data12 === "W1")) || (data12 === "W2"))){
validate11.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema12.properties.waiver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data13 = data.subjects;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate11.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.satisfied !== undefined){
let data14 = data.satisfied;
const _errs31 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate11.errors = [{instancePath:instancePath+"/satisfied",schemaPath:"#/properties/satisfied/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data15 = data.findings;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data15)){
var valid3 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((((((data16.subject === undefined) && (missing2 = "subject")) || ((data16.message === undefined) && (missing2 = "message"))) || ((data16.level === undefined) && (missing2 = "level"))) || ((data16.waiver === undefined) && (missing2 = "waiver"))) || ((data16.params === undefined) && (missing2 = "params"))) || ((data16.digest === undefined) && (missing2 = "digest"))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/DecisionFinding/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data16){
if(!((((((((key2 === "subject") || (key2 === "message")) || (key2 === "level")) || (key2 === "waiver")) || (key2 === "params")) || (key2 === "digest")) || (key2 === "source")) || (key2 === "waivedBy"))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/DecisionFinding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.subject !== undefined){
const _errs39 = errors;
if(typeof data16.subject !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/subject",schemaPath:"#/definitions/DecisionFinding/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.message !== undefined){
const _errs41 = errors;
if(typeof data16.message !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/message",schemaPath:"#/definitions/DecisionFinding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.level !== undefined){
let data19 = data16.level;
const _errs43 = errors;
if(typeof data19 !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/level",schemaPath:"#/definitions/DecisionFinding/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "block") || (data19 === "warn"))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/level",schemaPath:"#/definitions/DecisionFinding/properties/level/enum",keyword:"enum",params:{allowedValues: schema13.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.waiver !== undefined){
let data20 = data16.waiver;
const _errs45 = errors;
if(typeof data20 !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/waiver",schemaPath:"#/definitions/DecisionFinding/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "W0") || (data20 === "W1")) || (data20 === "W2"))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/waiver",schemaPath:"#/definitions/DecisionFinding/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema13.properties.waiver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.params !== undefined){
let data21 = data16.params;
const _errs47 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/params",schemaPath:"#/definitions/DecisionFinding/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.digest !== undefined){
let data22 = data16.digest;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/digest",schemaPath:"#/definitions/DecisionFinding/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/digest",schemaPath:"#/definitions/DecisionFinding/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.source !== undefined){
let data23 = data16.source;
const _errs51 = errors;
if(errors === _errs51){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if((data23.path === undefined) && (missing3 = "path")){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source",schemaPath:"#/definitions/DecisionFinding/properties/source/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key3 in data23){
if(!(((((key3 === "path") || (key3 === "evidence")) || (key3 === "line")) || (key3 === "column")) || (key3 === "pointer"))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source",schemaPath:"#/definitions/DecisionFinding/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data23.path !== undefined){
const _errs54 = errors;
if(typeof data23.path !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source/path",schemaPath:"#/definitions/DecisionFinding/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.evidence !== undefined){
const _errs56 = errors;
if(typeof data23.evidence !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source/evidence",schemaPath:"#/definitions/DecisionFinding/properties/source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.line !== undefined){
let data26 = data23.line;
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source/line",schemaPath:"#/definitions/DecisionFinding/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs58 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.column !== undefined){
let data27 = data23.column;
const _errs60 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source/column",schemaPath:"#/definitions/DecisionFinding/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.pointer !== undefined){
const _errs62 = errors;
if(typeof data23.pointer !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source/pointer",schemaPath:"#/definitions/DecisionFinding/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs62 === errors;
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
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/source",schemaPath:"#/definitions/DecisionFinding/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.waivedBy !== undefined){
const _errs64 = errors;
if(typeof data16.waivedBy !== "string"){
validate11.errors = [{instancePath:instancePath+"/findings/" + i1+"/waivedBy",schemaPath:"#/definitions/DecisionFinding/properties/waivedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs64 === errors;
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
validate11.errors = [{instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/DecisionFinding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate11.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solution !== undefined){
const _errs66 = errors;
if(typeof data.solution !== "string"){
validate11.errors = [{instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data31 = data.evidence;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data31)){
var valid7 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
const _errs70 = errors;
if(errors === _errs70){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing4;
if(((data32.kind === undefined) && (missing4 = "kind")) || ((data32.state === undefined) && (missing4 = "state"))){
validate11.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key4 in data32){
if(!(((key4 === "kind") || (key4 === "state")) || (key4 === "reason"))){
validate11.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data32.kind !== undefined){
const _errs73 = errors;
if(typeof data32.kind !== "string"){
validate11.errors = [{instancePath:instancePath+"/evidence/" + i2+"/kind",schemaPath:"#/properties/evidence/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.state !== undefined){
const _errs75 = errors;
if(typeof data32.state !== "string"){
validate11.errors = [{instancePath:instancePath+"/evidence/" + i2+"/state",schemaPath:"#/properties/evidence/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.reason !== undefined){
const _errs77 = errors;
if(typeof data32.reason !== "string"){
validate11.errors = [{instancePath:instancePath+"/evidence/" + i2+"/reason",schemaPath:"#/properties/evidence/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs77 === errors;
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
validate11.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs70 === errors;
if(!valid7){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
let data36 = data.notCovered;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data36)){
var valid9 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs81 = errors;
if(errors === _errs81){
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
validate11.errors = [{instancePath:instancePath+"/notCovered/" + i3,schemaPath:"#/properties/notCovered/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/notCovered/" + i3,schemaPath:"#/properties/notCovered/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs81 === errors;
if(!valid9){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/notCovered",schemaPath:"#/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs83 = errors;
if(typeof data.reason !== "string"){
validate11.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
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


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:decision" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.decisionVersion === undefined) && (missing0 = "decisionVersion")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.asOf === undefined) && (missing0 = "asOf"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.notCovered === undefined) && (missing0 = "notCovered"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.loosened === undefined) && (missing0 = "loosened"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.digest === undefined) && (missing0 = "digest"))){
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
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionVersion !== undefined){
let data1 = data.decisionVersion;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate10.errors = [{instancePath:instancePath+"/decisionVersion",schemaPath:"#/properties/decisionVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(1 !== data1){
validate10.errors = [{instancePath:instancePath+"/decisionVersion",schemaPath:"#/properties/decisionVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
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
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "NO-GO") || (data2 === "GO-WITH-DEVIATIONS")) || (data2 === "GO-ELIGIBLE"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data3 = data.exitCode;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!(((data3 === 0) || (data3 === 1)) || (data3 === 3))){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema11.properties.exitCode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs10 = errors;
if(typeof data.summary !== "string"){
validate10.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
const _errs12 = errors;
if(typeof data.stage !== "string"){
validate10.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data6 = data.asOf;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate10.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product !== undefined){
let data7 = data.product;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((((data7.id === undefined) && (missing1 = "id")) || ((data7.name === undefined) && (missing1 = "name"))) || ((data7.scheme === undefined) && (missing1 = "scheme"))) || ((data7.edition === undefined) && (missing1 = "edition"))) || ((data7.level === undefined) && (missing1 = "level"))){
validate10.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "scheme")) || (key1 === "edition")) || (key1 === "level"))){
validate10.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.id !== undefined){
const _errs19 = errors;
if(typeof data7.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.name !== undefined){
const _errs21 = errors;
if(typeof data7.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.scheme !== undefined){
const _errs23 = errors;
if(typeof data7.scheme !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.edition !== undefined){
const _errs25 = errors;
if(typeof data7.edition !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.level !== undefined){
const _errs27 = errors;
if(typeof data7.level !== "string"){
validate10.errors = [{instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs27 === errors;
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
validate10.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data13 = data.release;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.version === undefined) && (missing2 = "version")) || ((data13.commit === undefined) && (missing2 = "commit"))){
validate10.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data13){
if(!((((key2 === "version") || (key2 === "commit")) || (key2 === "tag")) || (key2 === "baseline"))){
validate10.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.version !== undefined){
const _errs32 = errors;
if(typeof data13.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.commit !== undefined){
const _errs34 = errors;
if(typeof data13.commit !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.tag !== undefined){
const _errs36 = errors;
if(typeof data13.tag !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.baseline !== undefined){
const _errs38 = errors;
if(typeof data13.baseline !== "string"){
validate10.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs38 === errors;
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
validate10.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data18 = data.counts;
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if(((((((((data18.pass === undefined) && (missing3 = "pass")) || ((data18.waived === undefined) && (missing3 = "waived"))) || ((data18.fail === undefined) && (missing3 = "fail"))) || ((data18.not_applicable === undefined) && (missing3 = "not_applicable"))) || ((data18.not_evaluable === undefined) && (missing3 = "not_evaluable"))) || ((data18.error === undefined) && (missing3 = "error"))) || ((data18.off === undefined) && (missing3 = "off"))) || ((data18.not_due === undefined) && (missing3 = "not_due"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key3 in data18){
if(!((((((((key3 === "pass") || (key3 === "waived")) || (key3 === "fail")) || (key3 === "not_applicable")) || (key3 === "not_evaluable")) || (key3 === "error")) || (key3 === "off")) || (key3 === "not_due"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data18.pass !== undefined){
let data19 = data18.pass;
const _errs43 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.waived !== undefined){
let data20 = data18.waived;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.fail !== undefined){
let data21 = data18.fail;
const _errs47 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate10.errors = [{instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.not_applicable !== undefined){
let data22 = data18.not_applicable;
const _errs49 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate10.errors = [{instancePath:instancePath+"/counts/not_applicable",schemaPath:"#/properties/counts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.not_evaluable !== undefined){
let data23 = data18.not_evaluable;
const _errs51 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/counts/not_evaluable",schemaPath:"#/properties/counts/properties/not_evaluable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.error !== undefined){
let data24 = data18.error;
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate10.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs53 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.off !== undefined){
let data25 = data18.off;
const _errs55 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/counts/off",schemaPath:"#/properties/counts/properties/off/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs55 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.not_due !== undefined){
let data26 = data18.not_due;
const _errs57 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/counts/not_due",schemaPath:"#/properties/counts/properties/not_due/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs57 === errors;
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
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data27 = data.rules;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data27)){
var valid4 = true;
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
const _errs61 = errors;
if(!(validate11(data27[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data27,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid4 = _errs61 === errors;
if(!valid4){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
let data29 = data.notCovered;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data29)){
var valid5 = true;
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
const _errs64 = errors;
if(errors === _errs64){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if(((data30.rule === undefined) && (missing4 = "rule")) || ((data30.text === undefined) && (missing4 = "text"))){
validate10.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key4 in data30){
if(!((key4 === "rule") || (key4 === "text"))){
validate10.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data30.rule !== undefined){
const _errs67 = errors;
if(typeof data30.rule !== "string"){
validate10.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/rule",schemaPath:"#/properties/notCovered/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs67 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data30.text !== undefined){
const _errs69 = errors;
if(typeof data30.text !== "string"){
validate10.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/text",schemaPath:"#/properties/notCovered/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs69 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs64 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notCovered",schemaPath:"#/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data33 = data.evidence;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data33)){
var valid7 = true;
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing5;
if((((((((data34.id === undefined) && (missing5 = "id")) || ((data34.kind === undefined) && (missing5 = "kind"))) || ((data34.path === undefined) && (missing5 = "path"))) || ((data34.format === undefined) && (missing5 = "format"))) || ((data34.state === undefined) && (missing5 = "state"))) || ((data34.sha256 === undefined) && (missing5 = "sha256"))) || ((data34.binding === undefined) && (missing5 = "binding"))){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/definitions/DecisionEvidence/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs76 = errors;
for(const key5 in data34){
if(!(func2.call(schema14.properties, key5))){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/definitions/DecisionEvidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs76 === errors){
if(data34.id !== undefined){
const _errs77 = errors;
if(typeof data34.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/id",schemaPath:"#/definitions/DecisionEvidence/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs77 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.kind !== undefined){
const _errs79 = errors;
if(typeof data34.kind !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/kind",schemaPath:"#/definitions/DecisionEvidence/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.path !== undefined){
const _errs81 = errors;
if(typeof data34.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/path",schemaPath:"#/definitions/DecisionEvidence/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs81 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.format !== undefined){
const _errs83 = errors;
if(typeof data34.format !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/format",schemaPath:"#/definitions/DecisionEvidence/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs83 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.state !== undefined){
const _errs85 = errors;
if(typeof data34.state !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/state",schemaPath:"#/definitions/DecisionEvidence/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.sha256 !== undefined){
let data40 = data34.sha256;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/sha256",schemaPath:"#/definitions/DecisionEvidence/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/sha256",schemaPath:"#/definitions/DecisionEvidence/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.binding !== undefined){
const _errs89 = errors;
if(typeof data34.binding !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/binding",schemaPath:"#/definitions/DecisionEvidence/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.commit !== undefined){
const _errs91 = errors;
if(typeof data34.commit !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/commit",schemaPath:"#/definitions/DecisionEvidence/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.version !== undefined){
const _errs93 = errors;
if(typeof data34.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/version",schemaPath:"#/definitions/DecisionEvidence/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs93 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.reason !== undefined){
const _errs95 = errors;
if(typeof data34.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2+"/reason",schemaPath:"#/definitions/DecisionEvidence/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs95 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/definitions/DecisionEvidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs73 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
let data45 = data.runSetDigest;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
validate10.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data46 = data.problems;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data46)){
var valid10 = true;
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing6;
if(((data47.code === undefined) && (missing6 = "code")) || ((data47.message === undefined) && (missing6 = "message"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3,schemaPath:"#/definitions/DecisionProblem/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key6 in data47){
if(!(((((key6 === "code") || (key6 === "message")) || (key6 === "place")) || (key6 === "next")) || (key6 === "kind"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3,schemaPath:"#/definitions/DecisionProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data47.code !== undefined){
const _errs105 = errors;
if(typeof data47.code !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/code",schemaPath:"#/definitions/DecisionProblem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs105 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data47.message !== undefined){
const _errs107 = errors;
if(typeof data47.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/message",schemaPath:"#/definitions/DecisionProblem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs107 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data47.place !== undefined){
let data50 = data47.place;
const _errs109 = errors;
if(errors === _errs109){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing7;
if((data50.path === undefined) && (missing7 = "path")){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place",schemaPath:"#/definitions/DecisionProblem/properties/place/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key7 in data50){
if(!(((((key7 === "path") || (key7 === "evidence")) || (key7 === "line")) || (key7 === "column")) || (key7 === "pointer"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place",schemaPath:"#/definitions/DecisionProblem/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data50.path !== undefined){
const _errs112 = errors;
if(typeof data50.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place/path",schemaPath:"#/definitions/DecisionProblem/properties/place/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs112 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.evidence !== undefined){
const _errs114 = errors;
if(typeof data50.evidence !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place/evidence",schemaPath:"#/definitions/DecisionProblem/properties/place/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs114 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.line !== undefined){
let data53 = data50.line;
const _errs116 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place/line",schemaPath:"#/definitions/DecisionProblem/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs116 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.column !== undefined){
let data54 = data50.column;
const _errs118 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place/column",schemaPath:"#/definitions/DecisionProblem/properties/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs118 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.pointer !== undefined){
const _errs120 = errors;
if(typeof data50.pointer !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place/pointer",schemaPath:"#/definitions/DecisionProblem/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs120 === errors;
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
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/place",schemaPath:"#/definitions/DecisionProblem/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs109 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data47.next !== undefined){
const _errs122 = errors;
if(typeof data47.next !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/next",schemaPath:"#/definitions/DecisionProblem/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs122 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data47.kind !== undefined){
const _errs124 = errors;
if(typeof data47.kind !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i3+"/kind",schemaPath:"#/definitions/DecisionProblem/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs124 === errors;
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
validate10.errors = [{instancePath:instancePath+"/problems/" + i3,schemaPath:"#/definitions/DecisionProblem/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs101 === errors;
if(!valid10){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data58 = data.waivers;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data58)){
var valid14 = true;
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
let data59 = data58[i4];
const _errs128 = errors;
if(errors === _errs128){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing8;
if(((((data59.id === undefined) && (missing8 = "id")) || ((data59.rule === undefined) && (missing8 = "rule"))) || ((data59.state === undefined) && (missing8 = "state"))) || ((data59.reasons === undefined) && (missing8 = "reasons"))){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key8 in data59){
if(!((((key8 === "id") || (key8 === "rule")) || (key8 === "state")) || (key8 === "reasons"))){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data59.id !== undefined){
const _errs131 = errors;
if(typeof data59.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/id",schemaPath:"#/properties/waivers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs131 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data59.rule !== undefined){
const _errs133 = errors;
if(typeof data59.rule !== "string"){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs133 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data59.state !== undefined){
let data62 = data59.state;
const _errs135 = errors;
if(typeof data62 !== "string"){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data62 === "used") || (data62 === "unused")) || (data62 === "invalid"))){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs135 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data59.reasons !== undefined){
let data63 = data59.reasons;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data63)){
var valid16 = true;
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
const _errs139 = errors;
if(errors === _errs139){
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/reasons/" + i5,schemaPath:"#/properties/waivers/items/properties/reasons/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/reasons/" + i5,schemaPath:"#/properties/waivers/items/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs139 === errors;
if(!valid16){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4+"/reasons",schemaPath:"#/properties/waivers/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs137 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs128 === errors;
if(!valid14){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loosened !== undefined){
let data65 = data.loosened;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data65)){
var valid17 = true;
const len6 = data65.length;
for(let i6=0; i6<len6; i6++){
let data66 = data65[i6];
const _errs143 = errors;
if(errors === _errs143){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing9;
if((((((data66.rule === undefined) && (missing9 = "rule")) || ((data66.setting === undefined) && (missing9 = "setting"))) || ((data66.from === undefined) && (missing9 = "from"))) || ((data66.to === undefined) && (missing9 = "to"))) || ((data66.origin === undefined) && (missing9 = "origin"))){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6,schemaPath:"#/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key9 in data66){
if(!(((((key9 === "rule") || (key9 === "setting")) || (key9 === "from")) || (key9 === "to")) || (key9 === "origin"))){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6,schemaPath:"#/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data66.rule !== undefined){
const _errs146 = errors;
if(typeof data66.rule !== "string"){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/rule",schemaPath:"#/properties/loosened/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs146 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.setting !== undefined){
const _errs148 = errors;
if(typeof data66.setting !== "string"){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/setting",schemaPath:"#/properties/loosened/items/properties/setting/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs148 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.from !== undefined){
const _errs150 = errors;
if(typeof data66.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/from",schemaPath:"#/properties/loosened/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs150 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.to !== undefined){
const _errs152 = errors;
if(typeof data66.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/to",schemaPath:"#/properties/loosened/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs152 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.origin !== undefined){
let data71 = data66.origin;
const _errs154 = errors;
if(errors === _errs154){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing10;
if((data71.layer === undefined) && (missing10 = "layer")){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/origin",schemaPath:"#/properties/loosened/items/properties/origin/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs156 = errors;
for(const key10 in data71){
if(!(((key10 === "layer") || (key10 === "path")) || (key10 === "line"))){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/origin",schemaPath:"#/properties/loosened/items/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs156 === errors){
if(data71.layer !== undefined){
const _errs157 = errors;
if(typeof data71.layer !== "string"){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/origin/layer",schemaPath:"#/properties/loosened/items/properties/origin/properties/layer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs157 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data71.path !== undefined){
const _errs159 = errors;
if(typeof data71.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/origin/path",schemaPath:"#/properties/loosened/items/properties/origin/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs159 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data71.line !== undefined){
let data74 = data71.line;
const _errs161 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/origin/line",schemaPath:"#/properties/loosened/items/properties/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs161 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6+"/origin",schemaPath:"#/properties/loosened/items/properties/origin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs154 === errors;
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
validate10.errors = [{instancePath:instancePath+"/loosened/" + i6,schemaPath:"#/properties/loosened/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs143 === errors;
if(!valid17){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/loosened",schemaPath:"#/properties/loosened/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data75 = data.basis;
const _errs163 = errors;
if(errors === _errs163){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing11;
if(((((((data75.facts === undefined) && (missing11 = "facts")) || ((data75.parameters === undefined) && (missing11 = "parameters"))) || ((data75.pack === undefined) && (missing11 = "pack"))) || ((data75.config === undefined) && (missing11 = "config"))) || ((data75.layers === undefined) && (missing11 = "layers"))) || ((data75.engine === undefined) && (missing11 = "engine"))){
validate10.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs165 = errors;
for(const key11 in data75){
if(!((((((key11 === "facts") || (key11 === "parameters")) || (key11 === "pack")) || (key11 === "config")) || (key11 === "layers")) || (key11 === "engine"))){
validate10.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs165 === errors){
if(data75.facts !== undefined){
let data76 = data75.facts;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
validate10.errors = [{instancePath:instancePath+"/basis/facts",schemaPath:"#/properties/basis/properties/facts/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/facts",schemaPath:"#/properties/basis/properties/facts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs166 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data75.parameters !== undefined){
let data77 = data75.parameters;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data77 === "string"){
if(!pattern1.test(data77)){
validate10.errors = [{instancePath:instancePath+"/basis/parameters",schemaPath:"#/properties/basis/properties/parameters/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/parameters",schemaPath:"#/properties/basis/properties/parameters/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs168 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data75.pack !== undefined){
let data78 = data75.pack;
const _errs170 = errors;
if(errors === _errs170){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing12;
if(((((data78.name === undefined) && (missing12 = "name")) || ((data78.version === undefined) && (missing12 = "version"))) || ((data78.wasm === undefined) && (missing12 = "wasm"))) || ((data78.manifest === undefined) && (missing12 = "manifest"))){
validate10.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs172 = errors;
for(const key12 in data78){
if(!((((key12 === "name") || (key12 === "version")) || (key12 === "wasm")) || (key12 === "manifest"))){
validate10.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs172 === errors){
if(data78.name !== undefined){
const _errs173 = errors;
if(typeof data78.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/basis/pack/name",schemaPath:"#/properties/basis/properties/pack/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs173 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data78.version !== undefined){
const _errs175 = errors;
if(typeof data78.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/basis/pack/version",schemaPath:"#/properties/basis/properties/pack/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs175 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data78.wasm !== undefined){
let data81 = data78.wasm;
const _errs177 = errors;
if(errors === _errs177){
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
validate10.errors = [{instancePath:instancePath+"/basis/pack/wasm",schemaPath:"#/properties/basis/properties/pack/properties/wasm/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/pack/wasm",schemaPath:"#/properties/basis/properties/pack/properties/wasm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs177 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data78.manifest !== undefined){
let data82 = data78.manifest;
const _errs179 = errors;
if(errors === _errs179){
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
validate10.errors = [{instancePath:instancePath+"/basis/pack/manifest",schemaPath:"#/properties/basis/properties/pack/properties/manifest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/pack/manifest",schemaPath:"#/properties/basis/properties/pack/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs179 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs170 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data75.config !== undefined){
let data83 = data75.config;
const _errs181 = errors;
if(errors === _errs181){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing13;
if(((data83.path === undefined) && (missing13 = "path")) || ((data83.sha256 === undefined) && (missing13 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs183 = errors;
for(const key13 in data83){
if(!(((key13 === "path") || (key13 === "sha256")) || (key13 === "from"))){
validate10.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs183 === errors){
if(data83.path !== undefined){
const _errs184 = errors;
if(typeof data83.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/basis/config/path",schemaPath:"#/properties/basis/properties/config/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs184 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data83.sha256 !== undefined){
let data85 = data83.sha256;
const _errs186 = errors;
if(errors === _errs186){
if(typeof data85 === "string"){
if(!pattern1.test(data85)){
validate10.errors = [{instancePath:instancePath+"/basis/config/sha256",schemaPath:"#/properties/basis/properties/config/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/config/sha256",schemaPath:"#/properties/basis/properties/config/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs186 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data83.from !== undefined){
const _errs188 = errors;
if(typeof data83.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/basis/config/from",schemaPath:"#/properties/basis/properties/config/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs188 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs181 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data75.layers !== undefined){
let data87 = data75.layers;
const _errs190 = errors;
if(errors === _errs190){
if(Array.isArray(data87)){
var valid23 = true;
const len7 = data87.length;
for(let i7=0; i7<len7; i7++){
let data88 = data87[i7];
const _errs192 = errors;
if(errors === _errs192){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing14;
if(((data88.name === undefined) && (missing14 = "name")) || ((data88.sha256 === undefined) && (missing14 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/basis/layers/" + i7,schemaPath:"#/properties/basis/properties/layers/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs194 = errors;
for(const key14 in data88){
if(!((key14 === "name") || (key14 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/basis/layers/" + i7,schemaPath:"#/properties/basis/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs194 === errors){
if(data88.name !== undefined){
const _errs195 = errors;
if(typeof data88.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/basis/layers/" + i7+"/name",schemaPath:"#/properties/basis/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs195 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data88.sha256 !== undefined){
let data90 = data88.sha256;
const _errs197 = errors;
if(errors === _errs197){
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
validate10.errors = [{instancePath:instancePath+"/basis/layers/" + i7+"/sha256",schemaPath:"#/properties/basis/properties/layers/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/layers/" + i7+"/sha256",schemaPath:"#/properties/basis/properties/layers/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs197 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/layers/" + i7,schemaPath:"#/properties/basis/properties/layers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs192 === errors;
if(!valid23){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/basis/layers",schemaPath:"#/properties/basis/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs190 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data75.engine !== undefined){
const _errs199 = errors;
if(typeof data75.engine !== "string"){
validate10.errors = [{instancePath:instancePath+"/basis/engine",schemaPath:"#/properties/basis/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs199 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data92 = data.digest;
const _errs201 = errors;
if(errors === _errs201){
if(typeof data92 === "string"){
if(!pattern1.test(data92)){
validate10.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs201 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
