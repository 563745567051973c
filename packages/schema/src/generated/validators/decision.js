// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:decision","title":"Decision","type":"object","additionalProperties":false,"required":["decisionVersion","outcome","exitCode","summary","stage","asOf","product","release","counts","rules","notCovered","evidence","runSetDigest","problems","waivers","loosened","basis","digest"],"properties":{"$schema":{"type":"string"},"decisionVersion":{"type":"integer","const":1},"outcome":{"type":"string","enum":["NO-GO","GO-WITH-DEVIATIONS","GO-ELIGIBLE"]},"exitCode":{"type":"integer","enum":[0,1,3]},"summary":{"type":"string"},"stage":{"type":"string"},"asOf":{"type":"integer"},"asOfChosen":{"type":"boolean"},"product":{"type":"object","additionalProperties":false,"required":["id","name","scheme","edition","level"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scheme":{"type":"string"},"edition":{"type":"string"},"level":{"type":"string"},"levelWord":{"type":"string","enum":["class","level"]},"provisional":{"type":"string"},"lane":{"type":"string","enum":["standard","expedited"]}}},"release":{"type":"object","additionalProperties":false,"required":["version","commit","commits"],"properties":{"version":{"type":"string"},"commit":{"type":"string"},"tag":{"type":"string"},"baseline":{"type":"string"},"tagSignature":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string"},"signer":{"type":"string"}}},"baselineCommit":{"type":"string"},"commits":{"type":"integer"}}},"counts":{"type":"object","additionalProperties":false,"required":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"],"properties":{"pass":{"type":"integer"},"waived":{"type":"integer"},"fail":{"type":"integer"},"not_applicable":{"type":"integer"},"not_evaluable":{"type":"integer"},"error":{"type":"integer"},"off":{"type":"integer"},"not_due":{"type":"integer"}}},"rules":{"type":"array","items":{"$ref":"#/definitions/DecisionRule"}},"notCovered":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","text"],"properties":{"rule":{"type":"string"},"text":{"type":"string"}}}},"evidence":{"type":"array","items":{"$ref":"#/definitions/DecisionEvidence"}},"runSetDigest":{"$ref":"#/definitions/shared1"},"problems":{"type":"array","items":{"$ref":"#/definitions/DecisionProblem"}},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","rule","subjects","expiresAt","state","reasons"],"properties":{"id":{"type":"string"},"rule":{"type":"string"},"subjects":{"$ref":"#/definitions/shared2"},"expiresAt":{"type":"integer"},"state":{"type":"string","enum":["used","active","pending","expired","invalid"]},"reasons":{"$ref":"#/definitions/shared2"},"expiring":{"type":"boolean"}}}},"loosened":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","setting","from","to","origin"],"properties":{"rule":{"type":"string"},"setting":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"origin":{"$ref":"#/definitions/shared4"}}}},"sinceBaseline":{"type":"object","additionalProperties":false,"required":["state","loosened"],"properties":{"state":{"type":"string","enum":["compared","first","absent","unreadable"]},"commit":{"type":"string"},"reason":{"$ref":"#/definitions/shared3"},"loosened":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["setting","from","to","origin"],"properties":{"rule":{"type":"string"},"setting":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"origin":{"$ref":"#/definitions/shared4"}}}}}},"basis":{"type":"object","additionalProperties":false,"required":["facts","parameters","packs","config","layers","engine","candidate"],"properties":{"facts":{"$ref":"#/definitions/shared1"},"parameters":{"$ref":"#/definitions/shared1"},"packs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","version","wasm","manifest","rules"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"wasm":{"$ref":"#/definitions/shared1"},"manifest":{"$ref":"#/definitions/shared1"},"rules":{"$ref":"#/definitions/shared5"}}}},"config":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"},"from":{"type":"string"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"}}}},"productPaths":{"$ref":"#/definitions/shared5"}}},"layers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"}}}},"engine":{"type":"string"},"candidate":{"$ref":"#/definitions/shared1"}}},"digest":{"$ref":"#/definitions/shared1"}},"definitions":{"DecisionRule":{"type":"object","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string"},"path":{"type":"string"},"title":{"type":"string"},"clauses":{"$ref":"#/definitions/shared2"},"stage":{"type":"string"},"status":{"type":"string","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","enum":["block","warn","off"]},"levelFrom":{"$ref":"#/definitions/shared4"},"levelChange":{"$ref":"#/definitions/DecisionLevelChange"},"waiver":{"$ref":"#/definitions/shared6"},"subjects":{"type":"integer"},"satisfied":{"type":"integer"},"excluded":{"type":"array","items":{"$ref":"#/definitions/DecisionExclusion"}},"findings":{"type":"array","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","needed","state"],"properties":{"kind":{"type":"string"},"needed":{"type":"boolean"},"state":{"type":"string"},"reason":{"type":"string"}}}},"notCovered":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"}}},"DecisionFinding":{"type":"object","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string"},"message":{"type":"string"},"level":{"$ref":"#/definitions/shared7"},"waiver":{"$ref":"#/definitions/shared6"},"params":{"type":"object"},"digest":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/shared8"},"waivedBy":{"type":"string"},"levelChange":{"$ref":"#/definitions/DecisionLevelChange"}}},"DecisionLevelChange":{"type":"object","additionalProperties":false,"required":["to","at","because","origin"],"properties":{"to":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"because":{"type":"string","enum":["date","lane"]},"origin":{"$ref":"#/definitions/shared4"}}},"DecisionExclusion":{"type":"object","additionalProperties":false,"required":["subject","reason","state","origin"],"properties":{"subject":{"type":"string"},"reason":{"type":"string"},"state":{"type":"string","enum":["excluded","unmatched","refused"]},"origin":{"$ref":"#/definitions/shared4"}}},"DecisionProblem":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"place":{"$ref":"#/definitions/shared8"},"next":{"type":"string"},"kind":{"type":"string"}}},"DecisionEvidence":{"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"},"binding":{"type":"string"},"commit":{"type":"string"},"version":{"type":"string"},"reason":{"type":"string"},"author":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"type":"string","enum":["signed","gitAuthor","claimed"]}}}}},"shared1":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared3":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared3"}},"shared4":{"type":"object","additionalProperties":false,"required":["layer"],"properties":{"layer":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer"}}},"shared5":{"type":"array","items":{"type":"string"}},"shared6":{"type":"string","enum":["W0","W1","W2"]},"shared7":{"type":"string","enum":["block","warn"]},"shared8":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"evidence":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"required":["id","path","title","clauses","stage","status","level","levelFrom","waiver","subjects","satisfied","findings","solution","evidence","notCovered"],"properties":{"id":{"type":"string"},"path":{"type":"string"},"title":{"type":"string"},"clauses":{"$ref":"#/definitions/shared2"},"stage":{"type":"string"},"status":{"type":"string","enum":["pass","waived","fail","not_applicable","not_evaluable","error","off","not_due"]},"level":{"type":"string","enum":["block","warn","off"]},"levelFrom":{"$ref":"#/definitions/shared4"},"levelChange":{"$ref":"#/definitions/DecisionLevelChange"},"waiver":{"$ref":"#/definitions/shared6"},"subjects":{"type":"integer"},"satisfied":{"type":"integer"},"excluded":{"type":"array","items":{"$ref":"#/definitions/DecisionExclusion"}},"findings":{"type":"array","items":{"$ref":"#/definitions/DecisionFinding"}},"solution":{"type":"string"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","needed","state"],"properties":{"kind":{"type":"string"},"needed":{"type":"boolean"},"state":{"type":"string"},"reason":{"type":"string"}}}},"notCovered":{"$ref":"#/definitions/shared2"},"reason":{"type":"string"}}};
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

const schema11 = {"type":"object","additionalProperties":false,"required":["to","at","because","origin"],"properties":{"to":{"$ref":"#/definitions/shared7"},"at":{"type":"integer"},"because":{"type":"string","enum":["date","lane"]},"origin":{"$ref":"#/definitions/shared4"}}};
const schema12 = {"type":"string","enum":["block","warn"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "block") || (data === "warn"))){
validate30.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.to === undefined) && (missing0 = "to")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.because === undefined) && (missing0 = "because"))) || ((data.origin === undefined) && (missing0 = "origin"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "to") || (key0 === "at")) || (key0 === "because")) || (key0 === "origin"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.to !== undefined){
const _errs2 = errors;
if(!(validate30(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate30.errors);
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
validate29.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data2 = data.because;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate29.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "date") || (data2 === "lane"))){
validate29.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues: schema11.properties.because.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs7 = errors;
if(!(validate27(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = collected(vErrors, validate27.errors);
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","enum":["W0","W1","W2"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "W0") || (data === "W1")) || (data === "W2"))){
validate34.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["subject","reason","state","origin"],"properties":{"subject":{"type":"string"},"reason":{"type":"string"},"state":{"type":"string","enum":["excluded","unmatched","refused"]},"origin":{"$ref":"#/definitions/shared4"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.subject === undefined) && (missing0 = "subject")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.origin === undefined) && (missing0 = "origin"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "subject") || (key0 === "reason")) || (key0 === "state")) || (key0 === "origin"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.subject !== undefined){
const _errs2 = errors;
if(typeof data.subject !== "string"){
validate36.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs4 = errors;
if(typeof data.reason !== "string"){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "excluded") || (data2 === "unmatched")) || (data2 === "refused"))){
validate36.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs8 = errors;
if(!(validate27(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = collected(vErrors, validate27.errors);
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["subject","message","level","waiver","params","digest"],"properties":{"subject":{"type":"string"},"message":{"type":"string"},"level":{"$ref":"#/definitions/shared7"},"waiver":{"$ref":"#/definitions/shared6"},"params":{"type":"object"},"digest":{"$ref":"#/definitions/shared1"},"source":{"$ref":"#/definitions/shared8"},"waivedBy":{"type":"string"},"levelChange":{"$ref":"#/definitions/DecisionLevelChange"}}};
const schema16 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate42.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"evidence":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"pointer":{"type":"string"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "evidence")) || (key0 === "line")) || (key0 === "column")) || (key0 === "pointer"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate44.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate44.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate44.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.subject === undefined) && (missing0 = "subject")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.waiver === undefined) && (missing0 = "waiver"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.subject !== undefined){
const _errs2 = errors;
if(typeof data.subject !== "string"){
validate39.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate39.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
const _errs6 = errors;
if(!(validate30(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
const _errs7 = errors;
if(!(validate34(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data4 = data.params;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate39.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs10 = errors;
if(!(validate42(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate42.errors);
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
if(!(validate44(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = collected(vErrors, validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivedBy !== undefined){
const _errs12 = errors;
if(typeof data.waivedBy !== "string"){
validate39.errors = [{instancePath:instancePath+"/waivedBy",schemaPath:"#/properties/waivedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levelChange !== undefined){
const _errs14 = errors;
if(!(validate29(data.levelChange, {instancePath:instancePath+"/levelChange",parentData:data,parentDataProperty:"levelChange",rootData}))){
vErrors = collected(vErrors, validate29.errors);
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
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
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
if(data.levelChange !== undefined){
const _errs16 = errors;
if(!(validate29(data.levelChange, {instancePath:instancePath+"/levelChange",parentData:data,parentDataProperty:"levelChange",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
const _errs17 = errors;
if(!(validate34(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data10 = data.subjects;
const _errs18 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.satisfied !== undefined){
let data11 = data.satisfied;
const _errs20 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate22.errors = [{instancePath:instancePath+"/satisfied",schemaPath:"#/properties/satisfied/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excluded !== undefined){
let data12 = data.excluded;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
var valid1 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate36(data12[i0], {instancePath:instancePath+"/excluded/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs24 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data14 = data.findings;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid2 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(!(validate39(data14[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs27 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solution !== undefined){
const _errs28 = errors;
if(typeof data.solution !== "string"){
validate22.errors = [{instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data17 = data.evidence;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data17)){
var valid3 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs32 = errors;
if(errors === _errs32){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((((data18.kind === undefined) && (missing1 = "kind")) || ((data18.needed === undefined) && (missing1 = "needed"))) || ((data18.state === undefined) && (missing1 = "state"))){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key1 in data18){
if(!((((key1 === "kind") || (key1 === "needed")) || (key1 === "state")) || (key1 === "reason"))){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data18.kind !== undefined){
const _errs35 = errors;
if(typeof data18.kind !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/kind",schemaPath:"#/properties/evidence/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.needed !== undefined){
const _errs37 = errors;
if(typeof data18.needed !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/needed",schemaPath:"#/properties/evidence/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.state !== undefined){
const _errs39 = errors;
if(typeof data18.state !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/state",schemaPath:"#/properties/evidence/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.reason !== undefined){
const _errs41 = errors;
if(typeof data18.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2+"/reason",schemaPath:"#/properties/evidence/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate22.errors = [{instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
const _errs43 = errors;
if(!(validate23(data.notCovered, {instancePath:instancePath+"/notCovered",parentData:data,parentDataProperty:"notCovered",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs44 = errors;
if(typeof data.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

const schema18 = {"type":"object","additionalProperties":false,"required":["id","kind","path","format","state","sha256","binding"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"path":{"type":"string"},"format":{"type":"string"},"state":{"type":"string"},"sha256":{"$ref":"#/definitions/shared1"},"binding":{"type":"string"},"commit":{"type":"string"},"version":{"type":"string"},"reason":{"type":"string"},"author":{"type":"object","additionalProperties":false,"required":["id","known"],"properties":{"id":{"type":"string"},"known":{"type":"string","enum":["signed","gitAuthor","claimed"]}}}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.format === undefined) && (missing0 = "format"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.binding === undefined) && (missing0 = "binding"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate50.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate42(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate42.errors);
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
validate50.errors = [{instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data10){
if(!((key1 === "id") || (key1 === "known"))){
validate50.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.id !== undefined){
const _errs24 = errors;
if(typeof data10.id !== "string"){
validate50.errors = [{instancePath:instancePath+"/author/id",schemaPath:"#/properties/author/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/properties/author/properties/known/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "signed") || (data12 === "gitAuthor")) || (data12 === "claimed"))){
validate50.errors = [{instancePath:instancePath+"/author/known",schemaPath:"#/properties/author/properties/known/enum",keyword:"enum",params:{allowedValues: schema18.properties.author.properties.known.enum},message:"must be equal to one of the allowed values"}];
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
validate50.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"place":{"$ref":"#/definitions/shared8"},"next":{"type":"string"},"kind":{"type":"string"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "message")) || (key0 === "place")) || (key0 === "next")) || (key0 === "kind"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){
validate54.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate44(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
vErrors = collected(vErrors, validate44.errors);
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
validate54.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"array","items":{"type":"string"}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate66.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate66.errors = vErrors;
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
if(!((((((((key1 === "id") || (key1 === "name")) || (key1 === "scheme")) || (key1 === "edition")) || (key1 === "level")) || (key1 === "levelWord")) || (key1 === "provisional")) || (key1 === "lane"))){
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
if(valid1){
if(data8.levelWord !== undefined){
let data14 = data8.levelWord;
const _errs31 = errors;
if(typeof data14 !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/levelWord",schemaPath:"#/properties/product/properties/levelWord/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "class") || (data14 === "level"))){
validate21.errors = [{instancePath:instancePath+"/product/levelWord",schemaPath:"#/properties/product/properties/levelWord/enum",keyword:"enum",params:{allowedValues: schema6.properties.product.properties.levelWord.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.provisional !== undefined){
const _errs33 = errors;
if(typeof data8.provisional !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/provisional",schemaPath:"#/properties/product/properties/provisional/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.lane !== undefined){
let data16 = data8.lane;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "standard") || (data16 === "expedited"))){
validate21.errors = [{instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema6.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs35 === errors;
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
let data17 = data.release;
const _errs37 = errors;
if(errors === _errs37){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((((data17.version === undefined) && (missing2 = "version")) || ((data17.commit === undefined) && (missing2 = "commit"))) || ((data17.commits === undefined) && (missing2 = "commits"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key2 in data17){
if(!(((((((key2 === "version") || (key2 === "commit")) || (key2 === "tag")) || (key2 === "baseline")) || (key2 === "tagSignature")) || (key2 === "baselineCommit")) || (key2 === "commits"))){
validate21.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data17.version !== undefined){
const _errs40 = errors;
if(typeof data17.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.commit !== undefined){
const _errs42 = errors;
if(typeof data17.commit !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/commit",schemaPath:"#/properties/release/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.tag !== undefined){
const _errs44 = errors;
if(typeof data17.tag !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.baseline !== undefined){
const _errs46 = errors;
if(typeof data17.baseline !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs46 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.tagSignature !== undefined){
let data22 = data17.tagSignature;
const _errs48 = errors;
if(errors === _errs48){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((data22.state === undefined) && (missing3 = "state")){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key3 in data22){
if(!((key3 === "state") || (key3 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature",schemaPath:"#/properties/release/properties/tagSignature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data22.state !== undefined){
const _errs51 = errors;
if(typeof data22.state !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature/state",schemaPath:"#/properties/release/properties/tagSignature/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data22.signer !== undefined){
const _errs53 = errors;
if(typeof data22.signer !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/tagSignature/signer",schemaPath:"#/properties/release/properties/tagSignature/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs53 === errors;
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
var valid2 = _errs48 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.baselineCommit !== undefined){
const _errs55 = errors;
if(typeof data17.baselineCommit !== "string"){
validate21.errors = [{instancePath:instancePath+"/release/baselineCommit",schemaPath:"#/properties/release/properties/baselineCommit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs55 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.commits !== undefined){
let data26 = data17.commits;
const _errs57 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate21.errors = [{instancePath:instancePath+"/release/commits",schemaPath:"#/properties/release/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs57 === errors;
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
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data27 = data.counts;
const _errs59 = errors;
if(errors === _errs59){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if(((((((((data27.pass === undefined) && (missing4 = "pass")) || ((data27.waived === undefined) && (missing4 = "waived"))) || ((data27.fail === undefined) && (missing4 = "fail"))) || ((data27.not_applicable === undefined) && (missing4 = "not_applicable"))) || ((data27.not_evaluable === undefined) && (missing4 = "not_evaluable"))) || ((data27.error === undefined) && (missing4 = "error"))) || ((data27.off === undefined) && (missing4 = "off"))) || ((data27.not_due === undefined) && (missing4 = "not_due"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key4 in data27){
if(!((((((((key4 === "pass") || (key4 === "waived")) || (key4 === "fail")) || (key4 === "not_applicable")) || (key4 === "not_evaluable")) || (key4 === "error")) || (key4 === "off")) || (key4 === "not_due"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data27.pass !== undefined){
let data28 = data27.pass;
const _errs62 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate21.errors = [{instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs62 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.waived !== undefined){
let data29 = data27.waived;
const _errs64 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate21.errors = [{instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs64 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.fail !== undefined){
let data30 = data27.fail;
const _errs66 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate21.errors = [{instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs66 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.not_applicable !== undefined){
let data31 = data27.not_applicable;
const _errs68 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_applicable",schemaPath:"#/properties/counts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs68 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.not_evaluable !== undefined){
let data32 = data27.not_evaluable;
const _errs70 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_evaluable",schemaPath:"#/properties/counts/properties/not_evaluable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs70 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.error !== undefined){
let data33 = data27.error;
const _errs72 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate21.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs72 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.off !== undefined){
let data34 = data27.off;
const _errs74 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate21.errors = [{instancePath:instancePath+"/counts/off",schemaPath:"#/properties/counts/properties/off/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs74 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data27.not_due !== undefined){
let data35 = data27.not_due;
const _errs76 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate21.errors = [{instancePath:instancePath+"/counts/not_due",schemaPath:"#/properties/counts/properties/not_due/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs76 === errors;
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
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data36 = data.rules;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data36)){
var valid5 = true;
const len0 = data36.length;
for(let i0=0; i0<len0; i0++){
const _errs80 = errors;
if(!(validate22(data36[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data36,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs80 === errors;
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
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCovered !== undefined){
let data38 = data.notCovered;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data38)){
var valid6 = true;
const len1 = data38.length;
for(let i1=0; i1<len1; i1++){
let data39 = data38[i1];
const _errs83 = errors;
if(errors === _errs83){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing5;
if(((data39.rule === undefined) && (missing5 = "rule")) || ((data39.text === undefined) && (missing5 = "text"))){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key5 in data39){
if(!((key5 === "rule") || (key5 === "text"))){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1,schemaPath:"#/properties/notCovered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data39.rule !== undefined){
const _errs86 = errors;
if(typeof data39.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/rule",schemaPath:"#/properties/notCovered/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs86 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data39.text !== undefined){
const _errs88 = errors;
if(typeof data39.text !== "string"){
validate21.errors = [{instancePath:instancePath+"/notCovered/" + i1+"/text",schemaPath:"#/properties/notCovered/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs88 === errors;
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
var valid6 = _errs83 === errors;
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
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data42 = data.evidence;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data42)){
var valid8 = true;
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
const _errs92 = errors;
if(!(validate50(data42[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data42,parentDataProperty:i2,rootData}))){
vErrors = collected(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid8 = _errs92 === errors;
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
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runSetDigest !== undefined){
const _errs93 = errors;
if(!(validate42(data.runSetDigest, {instancePath:instancePath+"/runSetDigest",parentData:data,parentDataProperty:"runSetDigest",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data45 = data.problems;
const _errs94 = errors;
if(errors === _errs94){
if(Array.isArray(data45)){
var valid9 = true;
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
const _errs96 = errors;
if(!(validate54(data45[i3], {instancePath:instancePath+"/problems/" + i3,parentData:data45,parentDataProperty:i3,rootData}))){
vErrors = collected(vErrors, validate54.errors);
errors = vErrors.length;
}
var valid9 = _errs96 === errors;
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
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data47 = data.waivers;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data47)){
var valid10 = true;
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
const _errs99 = errors;
if(errors === _errs99){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing6;
if(((((((data48.id === undefined) && (missing6 = "id")) || ((data48.rule === undefined) && (missing6 = "rule"))) || ((data48.subjects === undefined) && (missing6 = "subjects"))) || ((data48.expiresAt === undefined) && (missing6 = "expiresAt"))) || ((data48.state === undefined) && (missing6 = "state"))) || ((data48.reasons === undefined) && (missing6 = "reasons"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key6 in data48){
if(!(((((((key6 === "id") || (key6 === "rule")) || (key6 === "subjects")) || (key6 === "expiresAt")) || (key6 === "state")) || (key6 === "reasons")) || (key6 === "expiring"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data48.id !== undefined){
const _errs102 = errors;
if(typeof data48.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/id",schemaPath:"#/properties/waivers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs102 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data48.rule !== undefined){
const _errs104 = errors;
if(typeof data48.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs104 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data48.subjects !== undefined){
const _errs106 = errors;
if(!(validate23(data48.subjects, {instancePath:instancePath+"/waivers/" + i4+"/subjects",parentData:data48,parentDataProperty:"subjects",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs106 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data48.expiresAt !== undefined){
let data52 = data48.expiresAt;
const _errs107 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/expiresAt",schemaPath:"#/properties/waivers/items/properties/expiresAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs107 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data48.state !== undefined){
let data53 = data48.state;
const _errs109 = errors;
if(typeof data53 !== "string"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data53 === "used") || (data53 === "active")) || (data53 === "pending")) || (data53 === "expired")) || (data53 === "invalid"))){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/state",schemaPath:"#/properties/waivers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.waivers.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs109 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data48.reasons !== undefined){
const _errs111 = errors;
if(!(validate23(data48.reasons, {instancePath:instancePath+"/waivers/" + i4+"/reasons",parentData:data48,parentDataProperty:"reasons",rootData}))){
vErrors = collected(vErrors, validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs111 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data48.expiring !== undefined){
const _errs112 = errors;
if(typeof data48.expiring !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/waivers/" + i4+"/expiring",schemaPath:"#/properties/waivers/items/properties/expiring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs112 === errors;
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
var valid10 = _errs99 === errors;
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
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loosened !== undefined){
let data56 = data.loosened;
const _errs114 = errors;
if(errors === _errs114){
if(Array.isArray(data56)){
var valid12 = true;
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
const _errs116 = errors;
if(errors === _errs116){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if((((((data57.rule === undefined) && (missing7 = "rule")) || ((data57.setting === undefined) && (missing7 = "setting"))) || ((data57.from === undefined) && (missing7 = "from"))) || ((data57.to === undefined) && (missing7 = "to"))) || ((data57.origin === undefined) && (missing7 = "origin"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5,schemaPath:"#/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs118 = errors;
for(const key7 in data57){
if(!(((((key7 === "rule") || (key7 === "setting")) || (key7 === "from")) || (key7 === "to")) || (key7 === "origin"))){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5,schemaPath:"#/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs118 === errors){
if(data57.rule !== undefined){
const _errs119 = errors;
if(typeof data57.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/rule",schemaPath:"#/properties/loosened/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs119 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data57.setting !== undefined){
const _errs121 = errors;
if(typeof data57.setting !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/setting",schemaPath:"#/properties/loosened/items/properties/setting/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs121 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data57.from !== undefined){
const _errs123 = errors;
if(typeof data57.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/from",schemaPath:"#/properties/loosened/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs123 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data57.to !== undefined){
const _errs125 = errors;
if(typeof data57.to !== "string"){
validate21.errors = [{instancePath:instancePath+"/loosened/" + i5+"/to",schemaPath:"#/properties/loosened/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs125 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data57.origin !== undefined){
const _errs127 = errors;
if(!(validate27(data57.origin, {instancePath:instancePath+"/loosened/" + i5+"/origin",parentData:data57,parentDataProperty:"origin",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
var valid13 = _errs127 === errors;
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
var valid12 = _errs116 === errors;
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
var valid0 = _errs114 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sinceBaseline !== undefined){
let data63 = data.sinceBaseline;
const _errs128 = errors;
if(errors === _errs128){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing8;
if(((data63.state === undefined) && (missing8 = "state")) || ((data63.loosened === undefined) && (missing8 = "loosened"))){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline",schemaPath:"#/properties/sinceBaseline/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key8 in data63){
if(!((((key8 === "state") || (key8 === "commit")) || (key8 === "reason")) || (key8 === "loosened"))){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline",schemaPath:"#/properties/sinceBaseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data63.state !== undefined){
let data64 = data63.state;
const _errs131 = errors;
if(typeof data64 !== "string"){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/state",schemaPath:"#/properties/sinceBaseline/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data64 === "compared") || (data64 === "first")) || (data64 === "absent")) || (data64 === "unreadable"))){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/state",schemaPath:"#/properties/sinceBaseline/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.sinceBaseline.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs131 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data63.commit !== undefined){
const _errs133 = errors;
if(typeof data63.commit !== "string"){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/commit",schemaPath:"#/properties/sinceBaseline/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data63.reason !== undefined){
const _errs135 = errors;
if(!(validate24(data63.reason, {instancePath:instancePath+"/sinceBaseline/reason",parentData:data63,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate24.errors);
errors = vErrors.length;
}
var valid14 = _errs135 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data63.loosened !== undefined){
let data67 = data63.loosened;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data67)){
var valid15 = true;
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
const _errs138 = errors;
if(errors === _errs138){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing9;
if(((((data68.setting === undefined) && (missing9 = "setting")) || ((data68.from === undefined) && (missing9 = "from"))) || ((data68.to === undefined) && (missing9 = "to"))) || ((data68.origin === undefined) && (missing9 = "origin"))){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6,schemaPath:"#/properties/sinceBaseline/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs140 = errors;
for(const key9 in data68){
if(!(((((key9 === "rule") || (key9 === "setting")) || (key9 === "from")) || (key9 === "to")) || (key9 === "origin"))){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6,schemaPath:"#/properties/sinceBaseline/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data68.rule !== undefined){
const _errs141 = errors;
if(typeof data68.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6+"/rule",schemaPath:"#/properties/sinceBaseline/properties/loosened/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs141 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.setting !== undefined){
const _errs143 = errors;
if(typeof data68.setting !== "string"){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6+"/setting",schemaPath:"#/properties/sinceBaseline/properties/loosened/items/properties/setting/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs143 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.from !== undefined){
const _errs145 = errors;
if(typeof data68.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6+"/from",schemaPath:"#/properties/sinceBaseline/properties/loosened/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs145 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.to !== undefined){
const _errs147 = errors;
if(typeof data68.to !== "string"){
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6+"/to",schemaPath:"#/properties/sinceBaseline/properties/loosened/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs147 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data68.origin !== undefined){
const _errs149 = errors;
if(!(validate27(data68.origin, {instancePath:instancePath+"/sinceBaseline/loosened/" + i6+"/origin",parentData:data68,parentDataProperty:"origin",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
var valid16 = _errs149 === errors;
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
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened/" + i6,schemaPath:"#/properties/sinceBaseline/properties/loosened/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs138 === errors;
if(!valid15){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sinceBaseline/loosened",schemaPath:"#/properties/sinceBaseline/properties/loosened/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs136 === errors;
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
validate21.errors = [{instancePath:instancePath+"/sinceBaseline",schemaPath:"#/properties/sinceBaseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data74 = data.basis;
const _errs150 = errors;
if(errors === _errs150){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing10;
if((((((((data74.facts === undefined) && (missing10 = "facts")) || ((data74.parameters === undefined) && (missing10 = "parameters"))) || ((data74.packs === undefined) && (missing10 = "packs"))) || ((data74.config === undefined) && (missing10 = "config"))) || ((data74.layers === undefined) && (missing10 = "layers"))) || ((data74.engine === undefined) && (missing10 = "engine"))) || ((data74.candidate === undefined) && (missing10 = "candidate"))){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs152 = errors;
for(const key10 in data74){
if(!(((((((key10 === "facts") || (key10 === "parameters")) || (key10 === "packs")) || (key10 === "config")) || (key10 === "layers")) || (key10 === "engine")) || (key10 === "candidate"))){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs152 === errors){
if(data74.facts !== undefined){
const _errs153 = errors;
if(!(validate42(data74.facts, {instancePath:instancePath+"/basis/facts",parentData:data74,parentDataProperty:"facts",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid17 = _errs153 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data74.parameters !== undefined){
const _errs154 = errors;
if(!(validate42(data74.parameters, {instancePath:instancePath+"/basis/parameters",parentData:data74,parentDataProperty:"parameters",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid17 = _errs154 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data74.packs !== undefined){
let data77 = data74.packs;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data77)){
var valid18 = true;
const len7 = data77.length;
for(let i7=0; i7<len7; i7++){
let data78 = data77[i7];
const _errs157 = errors;
if(errors === _errs157){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing11;
if((((((data78.name === undefined) && (missing11 = "name")) || ((data78.version === undefined) && (missing11 = "version"))) || ((data78.wasm === undefined) && (missing11 = "wasm"))) || ((data78.manifest === undefined) && (missing11 = "manifest"))) || ((data78.rules === undefined) && (missing11 = "rules"))){
validate21.errors = [{instancePath:instancePath+"/basis/packs/" + i7,schemaPath:"#/properties/basis/properties/packs/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs159 = errors;
for(const key11 in data78){
if(!(((((key11 === "name") || (key11 === "version")) || (key11 === "wasm")) || (key11 === "manifest")) || (key11 === "rules"))){
validate21.errors = [{instancePath:instancePath+"/basis/packs/" + i7,schemaPath:"#/properties/basis/properties/packs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs159 === errors){
if(data78.name !== undefined){
const _errs160 = errors;
if(typeof data78.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/packs/" + i7+"/name",schemaPath:"#/properties/basis/properties/packs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs160 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data78.version !== undefined){
const _errs162 = errors;
if(typeof data78.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/packs/" + i7+"/version",schemaPath:"#/properties/basis/properties/packs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs162 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data78.wasm !== undefined){
const _errs164 = errors;
if(!(validate42(data78.wasm, {instancePath:instancePath+"/basis/packs/" + i7+"/wasm",parentData:data78,parentDataProperty:"wasm",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid19 = _errs164 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data78.manifest !== undefined){
const _errs165 = errors;
if(!(validate42(data78.manifest, {instancePath:instancePath+"/basis/packs/" + i7+"/manifest",parentData:data78,parentDataProperty:"manifest",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid19 = _errs165 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data78.rules !== undefined){
const _errs166 = errors;
if(!(validate66(data78.rules, {instancePath:instancePath+"/basis/packs/" + i7+"/rules",parentData:data78,parentDataProperty:"rules",rootData}))){
vErrors = collected(vErrors, validate66.errors);
errors = vErrors.length;
}
var valid19 = _errs166 === errors;
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
validate21.errors = [{instancePath:instancePath+"/basis/packs/" + i7,schemaPath:"#/properties/basis/properties/packs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs157 === errors;
if(!valid18){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/packs",schemaPath:"#/properties/basis/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs155 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data74.config !== undefined){
let data84 = data74.config;
const _errs167 = errors;
if(errors === _errs167){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing12;
if(((data84.path === undefined) && (missing12 = "path")) || ((data84.sha256 === undefined) && (missing12 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs169 = errors;
for(const key12 in data84){
if(!(((((key12 === "path") || (key12 === "sha256")) || (key12 === "from")) || (key12 === "files")) || (key12 === "productPaths"))){
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs169 === errors){
if(data84.path !== undefined){
const _errs170 = errors;
if(typeof data84.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/path",schemaPath:"#/properties/basis/properties/config/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs170 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data84.sha256 !== undefined){
const _errs172 = errors;
if(!(validate42(data84.sha256, {instancePath:instancePath+"/basis/config/sha256",parentData:data84,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid20 = _errs172 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data84.from !== undefined){
const _errs173 = errors;
if(typeof data84.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/from",schemaPath:"#/properties/basis/properties/config/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs173 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data84.files !== undefined){
let data88 = data84.files;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data88)){
var valid21 = true;
const len8 = data88.length;
for(let i8=0; i8<len8; i8++){
let data89 = data88[i8];
const _errs177 = errors;
if(errors === _errs177){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing13;
if(((data89.path === undefined) && (missing13 = "path")) || ((data89.sha256 === undefined) && (missing13 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8,schemaPath:"#/properties/basis/properties/config/properties/files/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs179 = errors;
for(const key13 in data89){
if(!((key13 === "path") || (key13 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8,schemaPath:"#/properties/basis/properties/config/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs179 === errors){
if(data89.path !== undefined){
const _errs180 = errors;
if(typeof data89.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/config/files/" + i8+"/path",schemaPath:"#/properties/basis/properties/config/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs180 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data89.sha256 !== undefined){
const _errs182 = errors;
if(!(validate42(data89.sha256, {instancePath:instancePath+"/basis/config/files/" + i8+"/sha256",parentData:data89,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid22 = _errs182 === errors;
}
else {
var valid22 = true;
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
var valid21 = _errs177 === errors;
if(!valid21){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/config/files",schemaPath:"#/properties/basis/properties/config/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs175 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data84.productPaths !== undefined){
const _errs183 = errors;
if(!(validate66(data84.productPaths, {instancePath:instancePath+"/basis/config/productPaths",parentData:data84,parentDataProperty:"productPaths",rootData}))){
vErrors = collected(vErrors, validate66.errors);
errors = vErrors.length;
}
var valid20 = _errs183 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/basis/config",schemaPath:"#/properties/basis/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data74.layers !== undefined){
let data93 = data74.layers;
const _errs184 = errors;
if(errors === _errs184){
if(Array.isArray(data93)){
var valid23 = true;
const len9 = data93.length;
for(let i9=0; i9<len9; i9++){
let data94 = data93[i9];
const _errs186 = errors;
if(errors === _errs186){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing14;
if(((data94.name === undefined) && (missing14 = "name")) || ((data94.sha256 === undefined) && (missing14 = "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i9,schemaPath:"#/properties/basis/properties/layers/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs188 = errors;
for(const key14 in data94){
if(!((key14 === "name") || (key14 === "sha256"))){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i9,schemaPath:"#/properties/basis/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs188 === errors){
if(data94.name !== undefined){
const _errs189 = errors;
if(typeof data94.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i9+"/name",schemaPath:"#/properties/basis/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs189 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data94.sha256 !== undefined){
const _errs191 = errors;
if(!(validate42(data94.sha256, {instancePath:instancePath+"/basis/layers/" + i9+"/sha256",parentData:data94,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid24 = _errs191 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis/layers/" + i9,schemaPath:"#/properties/basis/properties/layers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs186 === errors;
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
var valid17 = _errs184 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data74.engine !== undefined){
const _errs192 = errors;
if(typeof data74.engine !== "string"){
validate21.errors = [{instancePath:instancePath+"/basis/engine",schemaPath:"#/properties/basis/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs192 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data74.candidate !== undefined){
const _errs194 = errors;
if(!(validate42(data74.candidate, {instancePath:instancePath+"/basis/candidate",parentData:data74,parentDataProperty:"candidate",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid17 = _errs194 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs195 = errors;
if(!(validate42(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs195 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
