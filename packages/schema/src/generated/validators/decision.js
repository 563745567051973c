// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:decision","title":"Decision","type":"object","additionalProperties":false,"required":["decisionVersion","outcome","exitCode","summary","stage","asOf","product","release","counts","rules","notCovered","evidence","runSetDigest","problems","waivers","loosened","basis","digest"],"properties":{"$schema":{"type":"string"},"decisionVersion":{"type":"integer","const":1},"outcome":{"type":"string","enum":["NO-GO","GO-WITH-DEVIATIONS","GO-ELIGIBLE"]},"exitCode":{"type":"integer","enum":[0,1,3]},"summary":{"type":"string"},"stage":{"type":"string"},"asOf":{"type":"integer"},"asOfChosen":{"type":"boolean"},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"}}},"release":{"type":"object","additionalProperties":false,"required":["version","commit","commits"],"properties":{"version":{"type":"string"},"commit":{"type":"string"},"tag":{"type":"string"},"baseline":{"type":"string"},"tagSignature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string"},"signer":{"type":"string"}}},"baselineCommit":{"type":"string"},"commits":{"type":"integer"}}},"counts":{"type":"object","additionalProperties":false,"required":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"],"properties":{"pass":{"type":"integer"},"waived":{"type":"integer"},"fail":{"type":"integer"},"not_applicable":{"type":"integer"},"not_evaluable":{"type":"integer"},"error":{"type":"integer"},"off":{"type":"integer"},"not_due":{"type":"integer"}}},"rules":{"type":"array","items":{"$ref":"#/definitions/DecisionRule"}},"notCovered":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","text"],"properties":{"rule":{"type":"string"},"text":{"type":"string"}}}},"evidence":{"type":"array","items":{"$ref":"#/definitions/DecisionEvidence"}},"runSetDigest":{"$ref":"#/definitions/shared1"},"problems":{"type":"array","items":{"$ref":"#/definitions/DecisionProblem"}},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","expiresAt","state","reasons"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared2"},"expiresAt":{"type":"integer"},"state":{"type":"string","enum":["used","active","pending","expired","invalid"]},"reasons":{"$ref":"#/definitions/shared2"},"expiring":{"type":"boolean"}}}},"loosened":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","setting","from","to","origin"],"properties":{"rule":{"type":"string"},"setting":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"origin":{"$ref":"#/definitions/shared4"}}}},"basis":{"type":"object","additionalProperties":false,"required":["facts","parameters","pack","config","layers","engine","candidate"],"properties":{"facts":{"$ref":"#/definitions/shared1"},"parameters":{"$ref":"#/definitions/shared1"},"pack":{"type":"object","additionalProperties":false,"required":["name","version","wasm","manifest"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"wasm":{"$ref":"#/definitions/shared1"},"manifest":{"$ref":"#/definitions/shared1"}}},"config":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"},"from":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"}}}},"productPaths":{"type":"array","items":{"type":"string"}}}},"layers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"}}}},"engine":{"type":"string"},"candidate":{"$ref":"#/definitions/shared1"}}},"digest":{"$ref":"#/definitions/shared1"}},"definitions":{"DecisionRule":{"type":"object","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string"},"path":{"type":"string"},"title":{"type":"string"},"clauses":{"$ref":"#/definitions/shared2"},"stage":{"type":"string"},"status":{"type":"string","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","enum":["block","warn","off"]},"levelFrom":{"$ref":"#/definitions/shared4"},"waiver":{"$ref":"#/definitions/shared5"},"subjects":{"type":"integer"},"satisfied":{"type":"integer"},"findings":{"type":"array","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","needed","state"],"properties":{"kind":{"type":"string"},"needed":{"type":"boolean"},"state":{"type":"string"},"reason":{"type":"string"}}}},"notCovered":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"}}},"DecisionFinding":{"type":"object","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string"},"message":{"type":"string"},"level":{"type":"string","enum":["block","warn"]},"waiver":{"$ref":"#/definitions/shared5"},"params":{"type":"object"},"digest":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/shared6"},"waivedBy":{"type":"string"}}},"DecisionProblem":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"place":{"$ref":"#/definitions/shared6"},"next":{"type":"string"},"kind":{"type":"string"}}},"DecisionEvidence":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"},"binding":{"type":"string"},"commit":{"type":"string"},"version":{"type":"string"},"reason":{"type":"string"},"author":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"type":"string","enum":["signed","gitAuthor","claimed"]}}}}},"shared1":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared3":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared3"}},"shared4":{"type":"object","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"}}},"shared5":{"type":"string","enum":["W0","W1","W2"]},"shared6":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"evidence":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string"},"path":{"type":"string"},"title":{"type":"string"},"clauses":{"$ref":"#/definitions/shared2"},"stage":{"type":"string"},"status":{"type":"string","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","enum":["block","warn","off"]},"levelFrom":{"$ref":"#/definitions/shared4"},"waiver":{"$ref":"#/definitions/shared5"},"subjects":{"type":"integer"},"satisfied":{"type":"integer"},"findings":{"type":"array","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","needed","state"],"properties":{"kind":{"type":"string"},"needed":{"type":"boolean"},"state":{"type":"string"},"reason":{"type":"string"}}}},"notCovered":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"}}};
const schema8 = {"type":"array","items":{"$ref":"#/definitions/shared3"}};
const schema9 = {"type":"string","pattern":"\\S"};
const pattern0 = new RegExp("\\S", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.layer === undefined) && (missing0 = "layer")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "layer") || (key0 === "path")) || (key0 === "line"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.layer !== undefined){
const _errs2 = errors;
if(typeof data.layer !== "string"){
validate27.errors = [{instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","enum":["W0","W1","W2"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "W0") || (data === "W1")) || (data === "W2"))){
validate29.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string"},"message":{"type":"string"},"level":{"type":"string","enum":["block","warn"]},"waiver":{"$ref":"#/definitions/shared5"},"params":{"type":"object"},"digest":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/shared6"},"waivedBy":{"type":"string"}}};
const schema13 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
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

const schema14 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"evidence":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "evidence")) || (key0 === "line")) || (key0 === "column")) || (key0 === "pointer"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate35.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs4 = errors;
if(typeof data.evidence !== "string"){
validate35.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.subject === undefined) && (missing0 = "subject")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.waiver === undefined) && (missing0 = "waiver"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "subject") || (key0 === "message")) || (key0 === "level")) || (key0 === "waiver")) || (key0 === "params")) || (key0 === "digest")) || (key0 === "source")) || (key0 === "waivedBy"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.subject !== undefined){
const _errs2 = errors;
if(typeof data.subject !== "string"){
validate31.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "block") || (data2 === "warn"))){
validate31.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
const _errs8 = errors;
if(!(validate29(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data4 = data.params;
const _errs9 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate31.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs11 = errors;
if(!(validate33(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
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
if(valid0){
if(data.waivedBy !== undefined){
const _errs13 = errors;
if(typeof data.waivedBy !== "string"){
validate31.errors = [{instancePath:instancePath+"/waivedBy",schemaPath:"#/properties/waivedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
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
const _errs8 = errors;
if(!(validate23(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
const _errs9 = errors;
if(typeof data.stage !== "string"){
validate22.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data5 === "pass") || (data5 === "waived")) || (data5 === "fail")) || (data5 === "not_applicable")) || (data5 === "not_evaluable")) || (data5 === "error")) || (data5 === "off")) || (data5 === "not_due"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema7.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data6 = data.level;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate22.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "block") || (data6 === "warn")) || (data6 === "off"))){
validate22.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema7.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levelFrom !== undefined){
const _errs15 = errors;
if(!(validate27(data.levelFrom, {instancePath:instancePath+"/levelFrom",parentData:data,parentDataProperty:"levelFrom",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
const _errs16 = errors;
if(!(validate29(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data9 = data.subjects;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate22.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.satisfied !== undefined){
let data10 = data.satisfied;
const _errs19 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/satisfied",schemaPath:"#/properties/satisfied/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data11 = data.findings;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(!(validate31(data11[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs23 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solution !== undefined){
const _errs24 = errors;
if(typeof data.solution !== "string"){
validate22.errors = [{instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data14 = data.evidence;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data14)){
var valid2 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((((data15.kind === undefined) && (missing1 = "kind")) || ((data15.needed === undefined) && (missing1 = "needed"))) || ((data15.state === undefined) && (missing1 = "state"))){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data15){
if(!((((key1 === "kind") || (key1 === "needed")) || (key1 === "state")) || (key1 === "reason"))){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data15.kind !== undefined){
const _errs31 = errors;
if(typeof data15.kind !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1+"/kind",schemaPath:"#/properties/evidence/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.needed !== undefined){
const _errs33 = errors;
if(typeof data15.needed !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1+"/needed",schemaPath:"#/properties/evidence/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.state !== undefined){
const _errs35 = errors;
if(typeof data15.state !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1+"/state",schemaPath:"#/properties/evidence/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.reason !== undefined){
const _errs37 = errors;
if(typeof data15.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1+"/reason",schemaPath:"#/properties/evidence/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
else {
validate22.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs28 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
const _errs39 = errors;
if(!(validate23(data.notCovered, {instancePath:instancePath+"/notCovered",parentData:data,parentDataProperty:"notCovered",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs40 = errors;
if(typeof data.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
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

const schema15 = {"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"},"binding":{"type":"string"},"commit":{"type":"string"},"version":{"type":"string"},"reason":{"type":"string"},"author":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"type":"string","enum":["signed","gitAuthor","claimed"]}}}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.binding !== undefined){
const _errs13 = errors;
if(typeof data.binding !== "string"){
validate40.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs15 = errors;
if(typeof data.commit !== "string"){
validate40.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs19 = errors;
if(typeof data.reason !== "string"){
validate40.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data10 = data.author;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((data10.id === undefined) && (missing1 = "id")) || ((data10.known === undefined) && (missing1 = "known"))){
validate40.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data10){
if(!((key1 === "id") || (key1 === "known"))){
validate40.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.id !== undefined){
const _errs24 = errors;
if(typeof data10.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/properties/author/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.known !== undefined){
let data12 = data10.known;
const _errs26 = errors;
if(typeof data12 !== "string"){
validate40.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/properties/author/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "signed") || (data12 === "gitAuthor")) || (data12 === "claimed"))){
validate40.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/properties/author/properties/known/enum",keyword:"enum",params:{allowedValues: schema15.properties.author.properties.known.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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

const schema16 = {"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"place":{"$ref":"#/definitions/shared6"},"next":{"type":"string"},"kind":{"type":"string"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "message")) || (key0 === "place")) || (key0 === "next")) || (key0 === "kind"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){
validate44.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
const _errs6 = errors;
if(!(validate35(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs7 = errors;
if(typeof data.next !== "string"){
validate44.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs9 = errors;
if(typeof data.kind !== "string"){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
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
if(data.asOfChosen !== undefined){
const _errs16 = errors;
if(typeof data.asOfChosen !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/asOfChosen",schemaPath:"#/properties/asOfChosen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product !== undefined){
let data8 = data.product;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((((data8.id === undefined) && (missing1 = "id")) || ((data8.name === undefined) && (missing1 = "name"))) || ((data8.scheme === undefined) && (missing1 = "scheme"))) || ((data8.edition === undefined) && (missing1 = "edition"))) || ((data8.level === undefined) && (missing1 = "level"))){
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "scheme")) || (key1 === "edition")) || (key1 === "level"))){
validate21.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.id !== undefined){
const _errs21 = errors;
if(typeof data8.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.name !== undefined){
const _errs23 = errors;
if(typeof data8.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.scheme !== undefined){
const _errs25 = errors;
if(typeof data8.scheme !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.edition !== undefined){
const _errs27 = errors;
if(typeof data8.edition !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.level !== undefined){
const _errs29 = errors;
if(typeof data8.level !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs29 === errors;
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
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data14 = data.release;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((((data14.version === undefined) && (missing2 = "version")) || ((data14.commit === undefined) && (missing2 = "commit"))) || ((data14.commits === undefined) && (missing2 = "commits"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data14){
if(!(((((((key2 === "version") || (key2 === "commit")) || (key2 === "tag")) || (key2 === "baseline")) || (key2 === "tagSignature")) || (key2 === "baselineCommit")) || (key2 === "commits"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data14.version !== undefined){
const _errs34 = errors;
if(typeof data14.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.commit !== undefined){
const _errs36 = errors;
if(typeof data14.commit !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.tag !== undefined){
const _errs38 = errors;
if(typeof data14.tag !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.baseline !== undefined){
const _errs40 = errors;
if(typeof data14.baseline !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.tagSignature !== undefined){
let data19 = data14.tagSignature;
const _errs42 = errors;
if(errors === _errs42){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((data19.state === undefined) && (missing3 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key3 in data19){
if(!((key3 === "state") || (key3 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data19.state !== undefined){
const _errs45 = errors;
if(typeof data19.state !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature/state",schemaPath:"#/properties/release/properties/tagSignature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.signer !== undefined){
const _errs47 = errors;
if(typeof data19.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature/signer",schemaPath:"#/properties/release/properties/tagSignature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs47 === errors;
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
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.baselineCommit !== undefined){
const _errs49 = errors;
if(typeof data14.baselineCommit !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baselineCommit",schemaPath:"#/properties/release/properties/baselineCommit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs49 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.commits !== undefined){
let data23 = data14.commits;
const _errs51 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate21.errors = [{instancePath:instancePath+"/release/commits",schemaPath:"#/properties/release/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs51 === errors;
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
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data24 = data.counts;
const _errs53 = errors;
if(errors === _errs53){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if(((((((((data24.pass === undefined) && (missing4 = "pass")) || ((data24.waived === undefined) && (missing4 = "waived"))) || ((data24.fail === undefined) && (missing4 = "fail"))) || ((data24.not_applicable === undefined) && (missing4 = "not_applicable"))) || ((data24.not_evaluable === undefined) && (missing4 = "not_evaluable"))) || ((data24.error === undefined) && (missing4 = "error"))) || ((data24.off === undefined) && (missing4 = "off"))) || ((data24.not_due === undefined) && (missing4 = "not_due"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs55 = errors;
for(const key4 in data24){
if(!((((((((key4 === "pass") || (key4 === "waived")) || (key4 === "fail")) || (key4 === "not_applicable")) || (key4 === "not_evaluable")) || (key4 === "error")) || (key4 === "off")) || (key4 === "not_due"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data24.pass !== undefined){
let data25 = data24.pass;
const _errs56 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate21.errors = [{instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs56 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.waived !== undefined){
let data26 = data24.waived;
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate21.errors = [{instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs58 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.fail !== undefined){
let data27 = data24.fail;
const _errs60 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate21.errors = [{instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs60 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.not_applicable !== undefined){
let data28 = data24.not_applicable;
const _errs62 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_applicable",schemaPath:"#/properties/counts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs62 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.not_evaluable !== undefined){
let data29 = data24.not_evaluable;
const _errs64 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_evaluable",schemaPath:"#/properties/counts/properties/not_evaluable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs64 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.error !== undefined){
let data30 = data24.error;
const _errs66 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate21.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs66 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.off !== undefined){
let data31 = data24.off;
const _errs68 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate21.errors = [{instancePath:instancePath+"/counts/off",schemaPath:"#/properties/counts/properties/off/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs68 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data24.not_due !== undefined){
let data32 = data24.not_due;
const _errs70 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_due",schemaPath:"#/properties/counts/properties/not_due/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs70 === errors;
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
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data33 = data.rules;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data33)){
var valid5 = true;
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
const _errs74 = errors;
if(!(validate22(data33[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data33,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs74 === errors;
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
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
let data35 = data.notCovered;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data35)){
var valid6 = true;
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
const _errs77 = errors;
if(errors === _errs77){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing5;
if(((data36.rule === undefined) && (missing5 = "rule")) || ((data36.text === undefined) && (missing5 = "text"))){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key5 in data36){
if(!((key5 === "rule") || (key5 === "text"))){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data36.rule !== undefined){
const _errs80 = errors;
if(typeof data36.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/rule",schemaPath:"#/properties/notCovered/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs80 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data36.text !== undefined){
const _errs82 = errors;
if(typeof data36.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/text",schemaPath:"#/properties/notCovered/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs82 === errors;
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
var valid6 = _errs77 === errors;
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
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data39 = data.evidence;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data39)){
var valid8 = true;
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
const _errs86 = errors;
if(!(validate40(data39[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data39,parentDataProperty:i2,rootData}))){
vErrors = collected(vErrors, validate40.errors);
errors = vErrors.length;
}
var valid8 = _errs86 === errors;
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
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
const _errs87 = errors;
if(!(validate33(data.runSetDigest, {instancePath:instancePath+"/runSetDigest",parentData:data,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data42 = data.problems;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data42)){
var valid9 = true;
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
const _errs90 = errors;
if(!(validate44(data42[i3], {instancePath:instancePath+"/problems/" + i3,parentData:data42,parentDataProperty:i3,rootData}))){
vErrors = collected(vErrors, validate44.errors);
errors = vErrors.length;
}
var valid9 = _errs90 === errors;
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
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data44 = data.waivers;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data44)){
var valid10 = true;
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
const _errs93 = errors;
if(errors === _errs93){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing6;
if(((((((data45.id === undefined) && (missing6 = "id")) || ((data45.rule === undefined) && (missing6 = "rule"))) || ((data45.subjects === undefined) && (missing6 = "subjects"))) || ((data45.expiresAt === undefined) && (missing6 = "expiresAt"))) || ((data45.state === undefined) && (missing6 = "state"))) || ((data45.reasons === undefined) && (missing6 = "reasons"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs95 = errors;
for(const key6 in data45){
if(!(((((((key6 === "id") || (key6 === "rule")) || (key6 === "subjects")) || (key6 === "expiresAt")) || (key6 === "state")) || (key6 === "reasons")) || (key6 === "expiring"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs95 === errors){
if(data45.id !== undefined){
const _errs96 = errors;
if(typeof data45.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/id",schemaPath:"#/properties/waivers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs96 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data45.rule !== undefined){
const _errs98 = errors;
if(typeof data45.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs98 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data45.subjects !== undefined){
const _errs100 = errors;
if(!(validate23(data45.subjects, {instancePath:instancePath+"/waivers/" + i4+"/subjects",parentData:data45,parentDataProperty:"subjects",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs100 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data45.expiresAt !== undefined){
let data49 = data45.expiresAt;
const _errs101 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/expiresAt",schemaPath:"#/properties/waivers/items/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs101 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data45.state !== undefined){
let data50 = data45.state;
const _errs103 = errors;
if(typeof data50 !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data50 === "used") || (data50 === "active")) || (data50 === "pending")) || (data50 === "expired")) || (data50 === "invalid"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.waivers.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs103 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data45.reasons !== undefined){
const _errs105 = errors;
if(!(validate23(data45.reasons, {instancePath:instancePath+"/waivers/" + i4+"/reasons",parentData:data45,parentDataProperty:"reasons",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs105 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data45.expiring !== undefined){
const _errs106 = errors;
if(typeof data45.expiring !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/expiring",schemaPath:"#/properties/waivers/items/properties/expiring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs106 === errors;
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
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs93 === errors;
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
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loosened !== undefined){
let data53 = data.loosened;
const _errs108 = errors;
if(errors === _errs108){
if(Array.isArray(data53)){
var valid12 = true;
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
const _errs110 = errors;
if(errors === _errs110){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing7;
if((((((data54.rule === undefined) && (missing7 = "rule")) || ((data54.setting === undefined) && (missing7 = "setting"))) || ((data54.from === undefined) && (missing7 = "from"))) || ((data54.to === undefined) && (missing7 = "to"))) || ((data54.origin === undefined) && (missing7 = "origin"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5,schemaPath:"#/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs112 = errors;
for(const key7 in data54){
if(!(((((key7 === "rule") || (key7 === "setting")) || (key7 === "from")) || (key7 === "to")) || (key7 === "origin"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5,schemaPath:"#/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs112 === errors){
if(data54.rule !== undefined){
const _errs113 = errors;
if(typeof data54.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/rule",schemaPath:"#/properties/loosened/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs113 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data54.setting !== undefined){
const _errs115 = errors;
if(typeof data54.setting !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/setting",schemaPath:"#/properties/loosened/items/properties/setting/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs115 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data54.from !== undefined){
const _errs117 = errors;
if(typeof data54.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/from",schemaPath:"#/properties/loosened/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs117 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data54.to !== undefined){
const _errs119 = errors;
if(typeof data54.to !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/to",schemaPath:"#/properties/loosened/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs119 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data54.origin !== undefined){
const _errs121 = errors;
if(!(validate27(data54.origin, {instancePath:instancePath+"/loosened/" + i5+"/origin",parentData:data54,parentDataProperty:"origin",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
var valid13 = _errs121 === errors;
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
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5,schemaPath:"#/properties/loosened/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs110 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/loosened",schemaPath:"#/properties/loosened/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data60 = data.basis;
const _errs122 = errors;
if(errors === _errs122){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing8;
if((((((((data60.facts === undefined) && (missing8 = "facts")) || ((data60.parameters === undefined) && (missing8 = "parameters"))) || ((data60.pack === undefined) && (missing8 = "pack"))) || ((data60.config === undefined) && (missing8 = "config"))) || ((data60.layers === undefined) && (missing8 = "layers"))) || ((data60.engine === undefined) && (missing8 = "engine"))) || ((data60.candidate === undefined) && (missing8 = "candidate"))){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs124 = errors;
for(const key8 in data60){
if(!(((((((key8 === "facts") || (key8 === "parameters")) || (key8 === "pack")) || (key8 === "config")) || (key8 === "layers")) || (key8 === "engine")) || (key8 === "candidate"))){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs124 === errors){
if(data60.facts !== undefined){
const _errs125 = errors;
if(!(validate33(data60.facts, {instancePath:instancePath+"/basis/facts",parentData:data60,parentDataProperty:"facts",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.parameters !== undefined){
const _errs126 = errors;
if(!(validate33(data60.parameters, {instancePath:instancePath+"/basis/parameters",parentData:data60,parentDataProperty:"parameters",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.pack !== undefined){
let data63 = data60.pack;
const _errs127 = errors;
if(errors === _errs127){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing9;
if(((((data63.name === undefined) && (missing9 = "name")) || ((data63.version === undefined) && (missing9 = "version"))) || ((data63.wasm === undefined) && (missing9 = "wasm"))) || ((data63.manifest === undefined) && (missing9 = "manifest"))){
validate21.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs129 = errors;
for(const key9 in data63){
if(!((((key9 === "name") || (key9 === "version")) || (key9 === "wasm")) || (key9 === "manifest"))){
validate21.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs129 === errors){
if(data63.name !== undefined){
const _errs130 = errors;
if(typeof data63.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/pack/name",schemaPath:"#/properties/basis/properties/pack/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs130 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data63.version !== undefined){
const _errs132 = errors;
if(typeof data63.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/pack/version",schemaPath:"#/properties/basis/properties/pack/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs132 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data63.wasm !== undefined){
const _errs134 = errors;
if(!(validate33(data63.wasm, {instancePath:instancePath+"/basis/pack/wasm",parentData:data63,parentDataProperty:"wasm",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid15 = _errs134 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data63.manifest !== undefined){
const _errs135 = errors;
if(!(validate33(data63.manifest, {instancePath:instancePath+"/basis/pack/manifest",parentData:data63,parentDataProperty:"manifest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid15 = _errs135 === errors;
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
validate21.errors = [{instancePath:instancePath+"/basis/pack",schemaPath:"#/properties/basis/properties/pack/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs127 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.config !== undefined){
let data68 = data60.config;
const _errs136 = errors;
if(errors === _errs136){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing10;
if(((data68.path === undefined) && (missing10 = "path")) || ((data68.sha256 === undefined) && (missing10 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs138 = errors;
for(const key10 in data68){
if(!(((((key10 === "path") || (key10 === "sha256")) || (key10 === "from")) || (key10 === "files")) || (key10 === "productPaths"))){
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs138 === errors){
if(data68.path !== undefined){
const _errs139 = errors;
if(typeof data68.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/path",schemaPath:"#/properties/basis/properties/config/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs139 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.sha256 !== undefined){
const _errs141 = errors;
if(!(validate33(data68.sha256, {instancePath:instancePath+"/basis/config/sha256",parentData:data68,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid16 = _errs141 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.from !== undefined){
const _errs142 = errors;
if(typeof data68.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/from",schemaPath:"#/properties/basis/properties/config/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs142 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.files !== undefined){
let data72 = data68.files;
const _errs144 = errors;
if(errors === _errs144){
if(Array.isArray(data72)){
var valid17 = true;
const len6 = data72.length;
for(let i6=0; i6<len6; i6++){
let data73 = data72[i6];
const _errs146 = errors;
if(errors === _errs146){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing11;
if(((data73.path === undefined) && (missing11 = "path")) || ((data73.sha256 === undefined) && (missing11 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i6,schemaPath:"#/properties/basis/properties/config/properties/files/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs148 = errors;
for(const key11 in data73){
if(!((key11 === "path") || (key11 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i6,schemaPath:"#/properties/basis/properties/config/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs148 === errors){
if(data73.path !== undefined){
const _errs149 = errors;
if(typeof data73.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i6+"/path",schemaPath:"#/properties/basis/properties/config/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs149 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data73.sha256 !== undefined){
const _errs151 = errors;
if(!(validate33(data73.sha256, {instancePath:instancePath+"/basis/config/files/" + i6+"/sha256",parentData:data73,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid18 = _errs151 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i6,schemaPath:"#/properties/basis/properties/config/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs146 === errors;
if(!valid17){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/files",schemaPath:"#/properties/basis/properties/config/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs144 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.productPaths !== undefined){
let data76 = data68.productPaths;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data76)){
var valid19 = true;
const len7 = data76.length;
for(let i7=0; i7<len7; i7++){
const _errs154 = errors;
if(typeof data76[i7] !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/productPaths/" + i7,schemaPath:"#/properties/basis/properties/config/properties/productPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs154 === errors;
if(!valid19){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/productPaths",schemaPath:"#/properties/basis/properties/config/properties/productPaths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs152 === errors;
}
else {
var valid16 = true;
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
var valid14 = _errs136 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.layers !== undefined){
let data78 = data60.layers;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data78)){
var valid20 = true;
const len8 = data78.length;
for(let i8=0; i8<len8; i8++){
let data79 = data78[i8];
const _errs158 = errors;
if(errors === _errs158){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing12;
if(((data79.name === undefined) && (missing12 = "name")) || ((data79.sha256 === undefined) && (missing12 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i8,schemaPath:"#/properties/basis/properties/layers/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs160 = errors;
for(const key12 in data79){
if(!((key12 === "name") || (key12 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i8,schemaPath:"#/properties/basis/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs160 === errors){
if(data79.name !== undefined){
const _errs161 = errors;
if(typeof data79.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i8+"/name",schemaPath:"#/properties/basis/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs161 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data79.sha256 !== undefined){
const _errs163 = errors;
if(!(validate33(data79.sha256, {instancePath:instancePath+"/basis/layers/" + i8+"/sha256",parentData:data79,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid21 = _errs163 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i8,schemaPath:"#/properties/basis/properties/layers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs158 === errors;
if(!valid20){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/layers",schemaPath:"#/properties/basis/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs156 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.engine !== undefined){
const _errs164 = errors;
if(typeof data60.engine !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/engine",schemaPath:"#/properties/basis/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs164 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data60.candidate !== undefined){
const _errs166 = errors;
if(!(validate33(data60.candidate, {instancePath:instancePath+"/basis/candidate",parentData:data60,parentDataProperty:"candidate",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid14 = _errs166 === errors;
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
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs167 = errors;
if(!(validate33(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
