// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:decision","title":"Decision","description":"What the gate says about a release, with its reasons and the digest of everything it stood on. People sign; the gate never releases.","type":"object","additionalProperties":false,"required":["decisionVersion","outcome","exitCode","summary","stage","asOf","product","release","counts","rules","notCovered","evidence","runSetDigest","problems","waivers","loosened","basis","digest"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"decisionVersion":{"type":"integer","const":1,"description":"Version of this format."},"outcome":{"type":"string","description":"Outcome.","enum":["NO-GO","GO-WITH-DEVIATIONS","GO-ELIGIBLE"]},"exitCode":{"type":"integer","enum":[0,1,3],"description":"Exit code of `gatehouse check`."},"summary":{"type":"string","description":"One sentence."},"stage":{"type":"string","description":"Stage judged."},"asOf":{"type":"integer","description":"Moment judged at, epoch milliseconds."},"product":{"type":"object","description":"Product.","additionalProperties":false,"required":["id","name","scheme","edition","level"],"properties":{"id":{"type":"string","description":"Id."},"name":{"type":"string","description":"Name."},"scheme":{"type":"string","description":"Scheme."},"edition":{"type":"string","description":"Edition."},"level":{"type":"string","description":"Level."}}},"release":{"type":"object","description":"Release.","additionalProperties":false,"required":["version","commit","commits"],"properties":{"version":{"type":"string","description":"Version."},"commit":{"type":"string","description":"Commit."},"tag":{"type":"string","description":"Tag."},"baseline":{"type":"string","description":"Baseline version."},"tagSignature":{"type":"object","description":"Signature of the tag.","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","description":"State."},"signer":{"type":"string","description":"Signer, by the trusted keys."}}},"baselineCommit":{"type":"string","description":"Commit of the baseline."},"commits":{"type":"integer","description":"Number of commits since the baseline that change the product."}}},"counts":{"type":"object","description":"Number of rules by status.","additionalProperties":false,"required":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"],"properties":{"pass":{"type":"integer","description":"Rules that pass."},"waived":{"type":"integer","description":"Rules whose findings are all waived."},"fail":{"type":"integer","description":"Rules that say no."},"not_applicable":{"type":"integer","description":"Rules that do not apply to the product."},"not_evaluable":{"type":"integer","description":"Rules without usable evidence."},"error":{"type":"integer","description":"Rules that broke."},"off":{"type":"integer","description":"Rules that are switched off."},"not_due":{"type":"integer","description":"Rules of a later stage, or not asked for."}}},"rules":{"type":"array","description":"All rules, sorted by id.","items":{"$ref":"#/definitions/DecisionRule"}},"notCovered":{"type":"array","description":"What no rule judged.","items":{"type":"object","description":"A gap.","additionalProperties":false,"required":["rule","text"],"properties":{"rule":{"type":"string","description":"Rule."},"text":{"type":"string","description":"Condition."}}}},"evidence":{"type":"array","description":"Evidence judged.","items":{"$ref":"#/definitions/DecisionEvidence"}},"runSetDigest":{"type":"string","description":"Names the judged set of test reports; an evaluation of results quotes it. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"problems":{"type":"array","description":"Problems while reading.","items":{"$ref":"#/definitions/DecisionProblem"}},"waivers":{"type":"array","description":"Waivers and what became of them.","items":{"type":"object","description":"A waiver.","additionalProperties":false,"required":["id","rule","subjects","expiresAt","state","reasons"],"properties":{"id":{"type":"string","description":"Id."},"rule":{"type":"string","description":"Rule."},"subjects":{"type":"array","description":"Subjects it was given for.","items":{"type":"string","pattern":"\\S"}},"expiresAt":{"type":"integer","description":"Moment from which it no longer holds, epoch milliseconds."},"state":{"type":"string","description":"State.","enum":["used","unused","invalid"]},"reasons":{"type":"array","description":"Why invalid.","items":{"type":"string","pattern":"\\S"}}}}},"loosened":{"type":"array","description":"Settings that a later layer made weaker than the built-in profile of the level.","items":{"type":"object","description":"A setting.","additionalProperties":false,"required":["rule","setting","from","to","origin"],"properties":{"rule":{"type":"string","description":"Rule."},"setting":{"type":"string","description":"Setting."},"from":{"type":"string","description":"Before."},"to":{"type":"string","description":"After."},"origin":{"type":"object","description":"The layer that set a value.","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string","description":"Layer."},"path":{"type":"string","description":"File."},"line":{"type":"integer","description":"Line, from 1."}}}}}},"basis":{"type":"object","description":"What the decision stood on.","additionalProperties":false,"required":["facts","parameters","pack","config","layers","engine"],"properties":{"facts":{"type":"string","description":"Facts. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"parameters":{"type":"string","description":"Levels and parameters. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"pack":{"type":"object","description":"Rules.","additionalProperties":false,"required":["name","version","wasm","manifest"],"properties":{"name":{"type":"string","description":"Name."},"version":{"type":"string","description":"Version."},"wasm":{"type":"string","description":"Module. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"manifest":{"type":"string","description":"Manifest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"config":{"type":"object","description":"Configuration.","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string","description":"Path."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"from":{"type":"string","description":"Ref it was taken from."},"files":{"type":"array","description":"Every file that configuration was read from besides: layers, lock file, trusted keys.","items":{"type":"object","description":"A file.","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string","description":"Path."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}},"productPaths":{"type":"array","description":"Folders to which the configuration narrows the product; absent when all of the judged folder counts.","items":{"type":"string"}}}},"layers":{"type":"array","description":"Profile layers.","items":{"type":"object","description":"A layer.","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","description":"Name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}},"engine":{"type":"string","description":"Engine version."}}},"digest":{"type":"string","description":"Digest of the rest in canonical form (RFC 8785). `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}},"definitions":{"DecisionRule":{"type":"object","description":"A rule in the decision.","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string","description":"Id."},"path":{"type":"string","description":"Path."},"title":{"type":"string","description":"Title."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage."},"status":{"type":"string","description":"Status.","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","description":"Level in force.","enum":["block","warn","off"]},"levelFrom":{"type":"object","description":"The layer that set a value.","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string","description":"Layer."},"path":{"type":"string","description":"File."},"line":{"type":"integer","description":"Line, from 1."}}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"subjects":{"type":"integer","description":"Number of subjects looked at."},"satisfied":{"type":"integer","description":"Number of subjects proven."},"findings":{"type":"array","description":"Findings, sorted.","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string","description":"What to do."},"evidence":{"type":"array","description":"State of the evidence it needs or consults.","items":{"type":"object","description":"A kind.","additionalProperties":false,"required":["kind","needed","state"],"properties":{"kind":{"type":"string","description":"Kind."},"needed":{"type":"boolean","description":"Whether the rule cannot be judged without it; else it looks at it where there is any."},"state":{"type":"string","description":"State."},"reason":{"type":"string","description":"Reason."}}}},"notCovered":{"type":"array","description":"What it does not judge.","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","description":"Reason of the status, for anything that did not pass or fail."}}},"DecisionFinding":{"type":"object","description":"A finding.","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string","description":"Subject."},"message":{"type":"string","description":"Message."},"level":{"type":"string","description":"Level.","enum":["block","warn"]},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"params":{"type":"object","description":"Parameters of the message."},"digest":{"type":"string","description":"Digest of rule, subject and parameters: what a waiver binds to. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer."}}},"waivedBy":{"type":"string","description":"Waiver."}}},"DecisionProblem":{"type":"object","description":"Something that could not be read or used.","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What happened."},"place":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer."}}},"next":{"type":"string","description":"What to do."},"kind":{"type":"string","description":"Evidence kind."}}},"DecisionEvidence":{"type":"object","description":"An evidence item.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind."},"path":{"type":"string","description":"Path."},"format":{"type":"string","description":"Format."},"state":{"type":"string","description":"State."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"binding":{"type":"string","description":"Binding."},"commit":{"type":"string","description":"Commit."},"version":{"type":"string","description":"Version."},"reason":{"type":"string","description":"Reason."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","description":"A rule in the decision.","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string","description":"Id."},"path":{"type":"string","description":"Path."},"title":{"type":"string","description":"Title."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage."},"status":{"type":"string","description":"Status.","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","description":"Level in force.","enum":["block","warn","off"]},"levelFrom":{"type":"object","description":"The layer that set a value.","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string","description":"Layer."},"path":{"type":"string","description":"File."},"line":{"type":"integer","description":"Line, from 1."}}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"subjects":{"type":"integer","description":"Number of subjects looked at."},"satisfied":{"type":"integer","description":"Number of subjects proven."},"findings":{"type":"array","description":"Findings, sorted.","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string","description":"What to do."},"evidence":{"type":"array","description":"State of the evidence it needs or consults.","items":{"type":"object","description":"A kind.","additionalProperties":false,"required":["kind","needed","state"],"properties":{"kind":{"type":"string","description":"Kind."},"needed":{"type":"boolean","description":"Whether the rule cannot be judged without it; else it looks at it where there is any."},"state":{"type":"string","description":"State."},"reason":{"type":"string","description":"Reason."}}}},"notCovered":{"type":"array","description":"What it does not judge.","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","description":"Reason of the status, for anything that did not pass or fail."}}};
const pattern0 = new RegExp("\\S", "u");
const schema8 = {"type":"object","description":"A finding.","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string","description":"Subject."},"message":{"type":"string","description":"Message."},"level":{"type":"string","description":"Level.","enum":["block","warn"]},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"params":{"type":"object","description":"Parameters of the message."},"digest":{"type":"string","description":"Digest of rule, subject and parameters: what a waiver binds to. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"source":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer."}}},"waivedBy":{"type":"string","description":"Waiver."}}};
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.subject === undefined) && (missing0 = "subject")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.waiver === undefined) && (missing0 = "waiver"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "subject") || (key0 === "message")) || (key0 === "level")) || (key0 === "waiver")) || (key0 === "params")) || (key0 === "digest")) || (key0 === "source")) || (key0 === "waivedBy"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.subject !== undefined){
const _errs2 = errors;
if(typeof data.subject !== "string"){
validate23.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate23.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate23.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "block") || (data2 === "warn"))){
validate23.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema8.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
let data3 = data.waiver;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate23.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "W0") || (data3 === "W1")) || (data3 === "W2"))){
validate23.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema8.properties.waiver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data4 = data.params;
const _errs10 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate23.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data5 = data.digest;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate23.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data6 = data.source;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.path === undefined) && (missing1 = "path")){
validate23.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!(((((key1 === "path") || (key1 === "evidence")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate23.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.path !== undefined){
const _errs17 = errors;
if(typeof data6.path !== "string"){
validate23.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.evidence !== undefined){
const _errs19 = errors;
if(typeof data6.evidence !== "string"){
validate23.errors = [{instancePath:instancePath+"/source/evidence",schemaPath:"#/properties/source/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.line !== undefined){
let data9 = data6.line;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate23.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.column !== undefined){
let data10 = data6.column;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/properties/source/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.pointer !== undefined){
const _errs25 = errors;
if(typeof data6.pointer !== "string"){
validate23.errors = [{instancePath:instancePath+"/source/pointer",schemaPath:"#/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
validate23.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivedBy !== undefined){
const _errs27 = errors;
if(typeof data.waivedBy !== "string"){
validate23.errors = [{instancePath:instancePath+"/waivedBy",schemaPath:"#/properties/waivedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.clauses === undefined) && (missing0 = "clauses"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.levelFrom === undefined) && (missing0 = "levelFrom"))) || ((data.waiver === undefined) && (missing0 = "waiver"))) || ((data.subjects === undefined) && (missing0 = "subjects"))) || ((data.satisfied === undefined) && (missing0 = "satisfied"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.solution === undefined) && (missing0 = "solution"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.notCovered === undefined) && (missing0 = "notCovered"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data6 === "pass") || (data6 === "waived")) || (data6 === "fail")) || (data6 === "not_applicable")) || (data6 === "not_evaluable")) || (data6 === "error")) || (data6 === "off")) || (data6 === "not_due"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema7.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "block") || (data7 === "warn")) || (data7 === "off"))){
validate22.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema7.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/levelFrom",schemaPath:"#/properties/levelFrom/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(((key1 === "layer") || (key1 === "path")) || (key1 === "line"))){
validate22.errors = [{instancePath:instancePath+"/levelFrom",schemaPath:"#/properties/levelFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.layer !== undefined){
const _errs21 = errors;
if(typeof data8.layer !== "string"){
validate22.errors = [{instancePath:instancePath+"/levelFrom/layer",schemaPath:"#/properties/levelFrom/properties/layer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/levelFrom/path",schemaPath:"#/properties/levelFrom/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/levelFrom/line",schemaPath:"#/properties/levelFrom/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate22.errors = [{instancePath:instancePath+"/levelFrom",schemaPath:"#/properties/levelFrom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate22.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "W0") || (data12 === "W1")) || (data12 === "W2"))){
validate22.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema7.properties.waiver.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate22.errors = [{instancePath:instancePath+"/satisfied",schemaPath:"#/properties/satisfied/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
const _errs35 = errors;
if(!(validate23(data15[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs35 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs36 = errors;
if(typeof data.solution !== "string"){
validate22.errors = [{instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data18 = data.evidence;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data18)){
var valid4 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs40 = errors;
if(errors === _errs40){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if((((data19.kind === undefined) && (missing2 = "kind")) || ((data19.needed === undefined) && (missing2 = "needed"))) || ((data19.state === undefined) && (missing2 = "state"))){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data19){
if(!((((key2 === "kind") || (key2 === "needed")) || (key2 === "state")) || (key2 === "reason"))){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data19.kind !== undefined){
const _errs43 = errors;
if(typeof data19.kind !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/kind",schemaPath:"#/properties/evidence/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.needed !== undefined){
const _errs45 = errors;
if(typeof data19.needed !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/needed",schemaPath:"#/properties/evidence/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.state !== undefined){
const _errs47 = errors;
if(typeof data19.state !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/state",schemaPath:"#/properties/evidence/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data19.reason !== undefined){
const _errs49 = errors;
if(typeof data19.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/reason",schemaPath:"#/properties/evidence/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs49 === errors;
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
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs40 === errors;
if(!valid4){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
let data24 = data.notCovered;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data24)){
var valid6 = true;
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
const _errs53 = errors;
if(errors === _errs53){
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
validate22.errors = [{instancePath:instancePath+"/notCovered/" + i3,schemaPath:"#/properties/notCovered/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/notCovered/" + i3,schemaPath:"#/properties/notCovered/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs53 === errors;
if(!valid6){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/notCovered",schemaPath:"#/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs55 = errors;
if(typeof data.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","description":"An evidence item.","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string","description":"Id."},"kind":{"type":"string","description":"Kind."},"path":{"type":"string","description":"Path."},"format":{"type":"string","description":"Format."},"state":{"type":"string","description":"State."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"},"binding":{"type":"string","description":"Binding."},"commit":{"type":"string","description":"Commit."},"version":{"type":"string","description":"Version."},"reason":{"type":"string","description":"Reason."}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate26.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate26.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate26.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs10 = errors;
if(typeof data.state !== "string"){
validate26.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate26.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
const _errs14 = errors;
if(typeof data.binding !== "string"){
validate26.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs16 = errors;
if(typeof data.commit !== "string"){
validate26.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs18 = errors;
if(typeof data.version !== "string"){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs20 = errors;
if(typeof data.reason !== "string"){
validate26.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","description":"Something that could not be read or used.","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What happened."},"place":{"type":"object","description":"A place in the evidence.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","description":"File."},"evidence":{"type":"string","description":"Evidence item."},"line":{"type":"integer","description":"Line, from 1."},"column":{"type":"integer","description":"Column, from 1."},"pointer":{"type":"string","description":"JSON pointer."}}},"next":{"type":"string","description":"What to do."},"kind":{"type":"string","description":"Evidence kind."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "message")) || (key0 === "place")) || (key0 === "next")) || (key0 === "kind"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){
validate28.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate28.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data2 = data.place;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.path === undefined) && (missing1 = "path")){
validate28.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "path") || (key1 === "evidence")) || (key1 === "line")) || (key1 === "column")) || (key1 === "pointer"))){
validate28.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.path !== undefined){
const _errs9 = errors;
if(typeof data2.path !== "string"){
validate28.errors = [{instancePath:instancePath+"/place/path",schemaPath:"#/properties/place/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.evidence !== undefined){
const _errs11 = errors;
if(typeof data2.evidence !== "string"){
validate28.errors = [{instancePath:instancePath+"/place/evidence",schemaPath:"#/properties/place/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.line !== undefined){
let data5 = data2.line;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate28.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.column !== undefined){
let data6 = data2.column;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate28.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/properties/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.pointer !== undefined){
const _errs17 = errors;
if(typeof data2.pointer !== "string"){
validate28.errors = [{instancePath:instancePath+"/place/pointer",schemaPath:"#/properties/place/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
else {
validate28.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs19 = errors;
if(typeof data.next !== "string"){
validate28.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs21 = errors;
if(typeof data.kind !== "string"){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:decision" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.decisionVersion === undefined) && (missing0 = "decisionVersion")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.asOf === undefined) && (missing0 = "asOf"))) || ((data.product === undefined) && (missing0 = "product"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.notCovered === undefined) && (missing0 = "notCovered"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.runSetDigest === undefined) && (missing0 = "runSetDigest"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.loosened === undefined) && (missing0 = "loosened"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.digest === undefined) && (missing0 = "digest"))){
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
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate21.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/decisionVersion",schemaPath:"#/properties/decisionVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(1 !== data1){
validate21.errors = [{instancePath:instancePath+"/decisionVersion",schemaPath:"#/properties/decisionVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "NO-GO") || (data2 === "GO-WITH-DEVIATIONS")) || (data2 === "GO-ELIGIBLE"))){
validate21.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema6.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!(((data3 === 0) || (data3 === 1)) || (data3 === 3))){
validate21.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema6.properties.exitCode.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "scheme")) || (key1 === "edition")) || (key1 === "level"))){
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.id !== undefined){
const _errs19 = errors;
if(typeof data7.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if((((data13.version === undefined) && (missing2 = "version")) || ((data13.commit === undefined) && (missing2 = "commit"))) || ((data13.commits === undefined) && (missing2 = "commits"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data13){
if(!(((((((key2 === "version") || (key2 === "commit")) || (key2 === "tag")) || (key2 === "baseline")) || (key2 === "tagSignature")) || (key2 === "baselineCommit")) || (key2 === "commits"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.version !== undefined){
const _errs32 = errors;
if(typeof data13.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.tagSignature !== undefined){
let data18 = data13.tagSignature;
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((data18.state === undefined) && (missing3 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key3 in data18){
if(!((key3 === "state") || (key3 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data18.state !== undefined){
const _errs43 = errors;
if(typeof data18.state !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature/state",schemaPath:"#/properties/release/properties/tagSignature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.signer !== undefined){
const _errs45 = errors;
if(typeof data18.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature/signer",schemaPath:"#/properties/release/properties/tagSignature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.baselineCommit !== undefined){
const _errs47 = errors;
if(typeof data13.baselineCommit !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baselineCommit",schemaPath:"#/properties/release/properties/baselineCommit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs47 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.commits !== undefined){
let data22 = data13.commits;
const _errs49 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate21.errors = [{instancePath:instancePath+"/release/commits",schemaPath:"#/properties/release/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs49 === errors;
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
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data23 = data.counts;
const _errs51 = errors;
if(errors === _errs51){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((((((((data23.pass === undefined) && (missing4 = "pass")) || ((data23.waived === undefined) && (missing4 = "waived"))) || ((data23.fail === undefined) && (missing4 = "fail"))) || ((data23.not_applicable === undefined) && (missing4 = "not_applicable"))) || ((data23.not_evaluable === undefined) && (missing4 = "not_evaluable"))) || ((data23.error === undefined) && (missing4 = "error"))) || ((data23.off === undefined) && (missing4 = "off"))) || ((data23.not_due === undefined) && (missing4 = "not_due"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key4 in data23){
if(!((((((((key4 === "pass") || (key4 === "waived")) || (key4 === "fail")) || (key4 === "not_applicable")) || (key4 === "not_evaluable")) || (key4 === "error")) || (key4 === "off")) || (key4 === "not_due"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data23.pass !== undefined){
let data24 = data23.pass;
const _errs54 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate21.errors = [{instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs54 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.waived !== undefined){
let data25 = data23.waived;
const _errs56 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate21.errors = [{instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs56 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.fail !== undefined){
let data26 = data23.fail;
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate21.errors = [{instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs58 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.not_applicable !== undefined){
let data27 = data23.not_applicable;
const _errs60 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_applicable",schemaPath:"#/properties/counts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs60 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.not_evaluable !== undefined){
let data28 = data23.not_evaluable;
const _errs62 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_evaluable",schemaPath:"#/properties/counts/properties/not_evaluable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs62 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.error !== undefined){
let data29 = data23.error;
const _errs64 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate21.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs64 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.off !== undefined){
let data30 = data23.off;
const _errs66 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate21.errors = [{instancePath:instancePath+"/counts/off",schemaPath:"#/properties/counts/properties/off/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs66 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data23.not_due !== undefined){
let data31 = data23.not_due;
const _errs68 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_due",schemaPath:"#/properties/counts/properties/not_due/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs68 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data32 = data.rules;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data32)){
var valid5 = true;
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
const _errs72 = errors;
if(!(validate22(data32[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data32,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs72 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
let data34 = data.notCovered;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data34)){
var valid6 = true;
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
const _errs75 = errors;
if(errors === _errs75){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if(((data35.rule === undefined) && (missing5 = "rule")) || ((data35.text === undefined) && (missing5 = "text"))){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key5 in data35){
if(!((key5 === "rule") || (key5 === "text"))){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data35.rule !== undefined){
const _errs78 = errors;
if(typeof data35.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/rule",schemaPath:"#/properties/notCovered/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data35.text !== undefined){
const _errs80 = errors;
if(typeof data35.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/text",schemaPath:"#/properties/notCovered/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs80 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs75 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notCovered",schemaPath:"#/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data38 = data.evidence;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data38)){
var valid8 = true;
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
const _errs84 = errors;
if(!(validate26(data38[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data38,parentDataProperty:i2,rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
var valid8 = _errs84 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
let data40 = data.runSetDigest;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
validate21.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/runSetDigest",schemaPath:"#/properties/runSetDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data41 = data.problems;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data41)){
var valid9 = true;
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
const _errs89 = errors;
if(!(validate28(data41[i3], {instancePath:instancePath+"/problems/" + i3,parentData:data41,parentDataProperty:i3,rootData}))){
vErrors = collected(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid9 = _errs89 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data43 = data.waivers;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data43)){
var valid10 = true;
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
const _errs92 = errors;
if(errors === _errs92){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing6;
if(((((((data44.id === undefined) && (missing6 = "id")) || ((data44.rule === undefined) && (missing6 = "rule"))) || ((data44.subjects === undefined) && (missing6 = "subjects"))) || ((data44.expiresAt === undefined) && (missing6 = "expiresAt"))) || ((data44.state === undefined) && (missing6 = "state"))) || ((data44.reasons === undefined) && (missing6 = "reasons"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key6 in data44){
if(!((((((key6 === "id") || (key6 === "rule")) || (key6 === "subjects")) || (key6 === "expiresAt")) || (key6 === "state")) || (key6 === "reasons"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data44.id !== undefined){
const _errs95 = errors;
if(typeof data44.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/id",schemaPath:"#/properties/waivers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs95 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.rule !== undefined){
const _errs97 = errors;
if(typeof data44.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs97 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.subjects !== undefined){
let data47 = data44.subjects;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data47)){
var valid12 = true;
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
const _errs101 = errors;
if(errors === _errs101){
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/subjects/" + i5,schemaPath:"#/properties/waivers/items/properties/subjects/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/subjects/" + i5,schemaPath:"#/properties/waivers/items/properties/subjects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs101 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/subjects",schemaPath:"#/properties/waivers/items/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs99 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.expiresAt !== undefined){
let data49 = data44.expiresAt;
const _errs103 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/expiresAt",schemaPath:"#/properties/waivers/items/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs103 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.state !== undefined){
let data50 = data44.state;
const _errs105 = errors;
if(typeof data50 !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data50 === "used") || (data50 === "unused")) || (data50 === "invalid"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.waivers.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs105 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.reasons !== undefined){
let data51 = data44.reasons;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data51)){
var valid13 = true;
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
const _errs109 = errors;
if(errors === _errs109){
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/reasons/" + i6,schemaPath:"#/properties/waivers/items/properties/reasons/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/reasons/" + i6,schemaPath:"#/properties/waivers/items/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs109 === errors;
if(!valid13){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/reasons",schemaPath:"#/properties/waivers/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs107 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs92 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loosened !== undefined){
let data53 = data.loosened;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data53)){
var valid14 = true;
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
const _errs113 = errors;
if(errors === _errs113){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing7;
if((((((data54.rule === undefined) && (missing7 = "rule")) || ((data54.setting === undefined) && (missing7 = "setting"))) || ((data54.from === undefined) && (missing7 = "from"))) || ((data54.to === undefined) && (missing7 = "to"))) || ((data54.origin === undefined) && (missing7 = "origin"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7,schemaPath:"#/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs115 = errors;
for(const key7 in data54){
if(!(((((key7 === "rule") || (key7 === "setting")) || (key7 === "from")) || (key7 === "to")) || (key7 === "origin"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7,schemaPath:"#/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data54.rule !== undefined){
const _errs116 = errors;
if(typeof data54.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/rule",schemaPath:"#/properties/loosened/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs116 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.setting !== undefined){
const _errs118 = errors;
if(typeof data54.setting !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/setting",schemaPath:"#/properties/loosened/items/properties/setting/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs118 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.from !== undefined){
const _errs120 = errors;
if(typeof data54.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/from",schemaPath:"#/properties/loosened/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs120 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.to !== undefined){
const _errs122 = errors;
if(typeof data54.to !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/to",schemaPath:"#/properties/loosened/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs122 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.origin !== undefined){
let data59 = data54.origin;
const _errs124 = errors;
if(errors === _errs124){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing8;
if((data59.layer === undefined) && (missing8 = "layer")){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/origin",schemaPath:"#/properties/loosened/items/properties/origin/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key8 in data59){
if(!(((key8 === "layer") || (key8 === "path")) || (key8 === "line"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/origin",schemaPath:"#/properties/loosened/items/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data59.layer !== undefined){
const _errs127 = errors;
if(typeof data59.layer !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/origin/layer",schemaPath:"#/properties/loosened/items/properties/origin/properties/layer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs127 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data59.path !== undefined){
const _errs129 = errors;
if(typeof data59.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/origin/path",schemaPath:"#/properties/loosened/items/properties/origin/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs129 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data59.line !== undefined){
let data62 = data59.line;
const _errs131 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/origin/line",schemaPath:"#/properties/loosened/items/properties/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs131 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7+"/origin",schemaPath:"#/properties/loosened/items/properties/origin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs124 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/loosened/" + i7,schemaPath:"#/properties/loosened/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs113 === errors;
if(!valid14){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/loosened",schemaPath:"#/properties/loosened/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data63 = data.basis;
const _errs133 = errors;
if(errors === _errs133){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing9;
if(((((((data63.facts === undefined) && (missing9 = "facts")) || ((data63.parameters === undefined) && (missing9 = "parameters"))) || ((data63.pack === undefined) && (missing9 = "pack"))) || ((data63.config === undefined) && (missing9 = "config"))) || ((data63.layers === undefined) && (missing9 = "layers"))) || ((data63.engine === undefined) && (missing9 = "engine"))){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs135 = errors;
for(const key9 in data63){
if(!((((((key9 === "facts") || (key9 === "parameters")) || (key9 === "pack")) || (key9 === "config")) || (key9 === "layers")) || (key9 === "engine"))){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs135 === errors){
if(data63.facts !== undefined){
let data64 = data63.facts;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
validate21.errors = [{instancePath:instancePath+"/basis/facts",schemaPath:"#/properties/basis/properties/facts/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/facts",schemaPath:"#/properties/basis/properties/facts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs136 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data63.parameters !== undefined){
let data65 = data63.parameters;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
validate21.errors = [{instancePath:instancePath+"/basis/parameters",schemaPath:"#/properties/basis/properties/parameters/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/parameters",schemaPath:"#/properties/basis/properties/parameters/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs138 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data63.pack !== undefined){
let data66 = data63.pack;
const _errs140 = errors;
if(errors === _errs140){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing10;
if(((((data66.name === undefined) && (missing10 = "name")) || ((data66.version === undefined) && (missing10 = "version"))) || ((data66.wasm === undefined) && (missing10 = "wasm"))) || ((data66.manifest === undefined) && (missing10 = "manifest"))){
validate21.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs142 = errors;
for(const key10 in data66){
if(!((((key10 === "name") || (key10 === "version")) || (key10 === "wasm")) || (key10 === "manifest"))){
validate21.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs142 === errors){
if(data66.name !== undefined){
const _errs143 = errors;
if(typeof data66.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/pack/name",schemaPath:"#/properties/basis/properties/pack/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs143 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.version !== undefined){
const _errs145 = errors;
if(typeof data66.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/pack/version",schemaPath:"#/properties/basis/properties/pack/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs145 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.wasm !== undefined){
let data69 = data66.wasm;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
validate21.errors = [{instancePath:instancePath+"/basis/pack/wasm",schemaPath:"#/properties/basis/properties/pack/properties/wasm/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/pack/wasm",schemaPath:"#/properties/basis/properties/pack/properties/wasm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs147 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data66.manifest !== undefined){
let data70 = data66.manifest;
const _errs149 = errors;
if(errors === _errs149){
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
validate21.errors = [{instancePath:instancePath+"/basis/pack/manifest",schemaPath:"#/properties/basis/properties/pack/properties/manifest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/pack/manifest",schemaPath:"#/properties/basis/properties/pack/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs149 === errors;
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
validate21.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs140 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data63.config !== undefined){
let data71 = data63.config;
const _errs151 = errors;
if(errors === _errs151){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing11;
if(((data71.path === undefined) && (missing11 = "path")) || ((data71.sha256 === undefined) && (missing11 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key11 in data71){
if(!(((((key11 === "path") || (key11 === "sha256")) || (key11 === "from")) || (key11 === "files")) || (key11 === "productPaths"))){
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data71.path !== undefined){
const _errs154 = errors;
if(typeof data71.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/path",schemaPath:"#/properties/basis/properties/config/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs154 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data71.sha256 !== undefined){
let data73 = data71.sha256;
const _errs156 = errors;
if(errors === _errs156){
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
validate21.errors = [{instancePath:instancePath+"/basis/config/sha256",schemaPath:"#/properties/basis/properties/config/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/sha256",schemaPath:"#/properties/basis/properties/config/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs156 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data71.from !== undefined){
const _errs158 = errors;
if(typeof data71.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/from",schemaPath:"#/properties/basis/properties/config/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs158 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data71.files !== undefined){
let data75 = data71.files;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data75)){
var valid20 = true;
const len8 = data75.length;
for(let i8=0; i8<len8; i8++){
let data76 = data75[i8];
const _errs162 = errors;
if(errors === _errs162){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing12;
if(((data76.path === undefined) && (missing12 = "path")) || ((data76.sha256 === undefined) && (missing12 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8,schemaPath:"#/properties/basis/properties/config/properties/files/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs164 = errors;
for(const key12 in data76){
if(!((key12 === "path") || (key12 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8,schemaPath:"#/properties/basis/properties/config/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs164 === errors){
if(data76.path !== undefined){
const _errs165 = errors;
if(typeof data76.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8+"/path",schemaPath:"#/properties/basis/properties/config/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs165 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data76.sha256 !== undefined){
let data78 = data76.sha256;
const _errs167 = errors;
if(errors === _errs167){
if(typeof data78 === "string"){
if(!pattern1.test(data78)){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8+"/sha256",schemaPath:"#/properties/basis/properties/config/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8+"/sha256",schemaPath:"#/properties/basis/properties/config/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs167 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8,schemaPath:"#/properties/basis/properties/config/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs162 === errors;
if(!valid20){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/files",schemaPath:"#/properties/basis/properties/config/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs160 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data71.productPaths !== undefined){
let data79 = data71.productPaths;
const _errs169 = errors;
if(errors === _errs169){
if(Array.isArray(data79)){
var valid22 = true;
const len9 = data79.length;
for(let i9=0; i9<len9; i9++){
const _errs171 = errors;
if(typeof data79[i9] !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/productPaths/" + i9,schemaPath:"#/properties/basis/properties/config/properties/productPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs171 === errors;
if(!valid22){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/productPaths",schemaPath:"#/properties/basis/properties/config/properties/productPaths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs169 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs151 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data63.layers !== undefined){
let data81 = data63.layers;
const _errs173 = errors;
if(errors === _errs173){
if(Array.isArray(data81)){
var valid23 = true;
const len10 = data81.length;
for(let i10=0; i10<len10; i10++){
let data82 = data81[i10];
const _errs175 = errors;
if(errors === _errs175){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing13;
if(((data82.name === undefined) && (missing13 = "name")) || ((data82.sha256 === undefined) && (missing13 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i10,schemaPath:"#/properties/basis/properties/layers/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs177 = errors;
for(const key13 in data82){
if(!((key13 === "name") || (key13 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i10,schemaPath:"#/properties/basis/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs177 === errors){
if(data82.name !== undefined){
const _errs178 = errors;
if(typeof data82.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i10+"/name",schemaPath:"#/properties/basis/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs178 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data82.sha256 !== undefined){
let data84 = data82.sha256;
const _errs180 = errors;
if(errors === _errs180){
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i10+"/sha256",schemaPath:"#/properties/basis/properties/layers/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i10+"/sha256",schemaPath:"#/properties/basis/properties/layers/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs180 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i10,schemaPath:"#/properties/basis/properties/layers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs175 === errors;
if(!valid23){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/layers",schemaPath:"#/properties/basis/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs173 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data63.engine !== undefined){
const _errs182 = errors;
if(typeof data63.engine !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/engine",schemaPath:"#/properties/basis/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs182 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data86 = data.digest;
const _errs184 = errors;
if(errors === _errs184){
if(typeof data86 === "string"){
if(!pattern1.test(data86)){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs184 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
