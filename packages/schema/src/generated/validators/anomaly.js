// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:anomaly","title":"AnomalyRecord","type":"object","additionalProperties":false,"required":["id","title","description","state"],"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"description":{"$ref":"#/definitions/shared1"},"state":{"type":"string","enum":["open","closed","rejected"]},"affectedVersions":{"type":"array","items":{"$ref":"#/definitions/shared1"},"minItems":1},"affectedItems":{"$ref":"#/definitions/shared2"},"problemReport":{"$ref":"#/definitions/shared1"},"duplicates":{"$ref":"#/definitions/shared2"},"openedAt":{"$ref":"#/definitions/shared3"},"lastModifiedAt":{"$ref":"#/definitions/shared3"},"reportedBy":{"$ref":"#/definitions/shared1"},"assignee":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/shared1"},"criticality":{"type":"object","additionalProperties":false,"required":[],"properties":{"performance":{"$ref":"#/definitions/shared4"},"safety":{"$ref":"#/definitions/shared4"},"security":{"$ref":"#/definitions/shared4"}}},"discovery":{"type":"object","additionalProperties":false,"required":[],"properties":{"method":{"type":"string","enum":["test","review","analysis","field","securityTest","supplierList"]},"at":{"$ref":"#/definitions/shared3"},"by":{"$ref":"#/definitions/shared1"}}},"triage":{"type":"object","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean"},"rationale":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}},"rootCause":{"$ref":"#/definitions/shared1"},"hazardousSituations":{"$ref":"#/definitions/shared2"},"noHazardRationale":{"$ref":"#/definitions/shared1"},"affectedRequirements":{"$ref":"#/definitions/shared2"},"affectedRiskControls":{"$ref":"#/definitions/shared2"},"harmSeverity":{"$ref":"#/definitions/shared1"},"probabilityOfSoftwareFailure":{"$ref":"#/definitions/shared1"},"probabilityOfHarm":{"$ref":"#/definitions/shared1"},"impact":{"$ref":"#/definitions/shared1"},"useErrorConsiderations":{"$ref":"#/definitions/shared1"},"evaluation":{"type":"object","additionalProperties":false,"required":[],"properties":{"outcome":{"type":"string","enum":["acceptable","unacceptable","undecided"]},"by":{"$ref":"#/definitions/shared1"},"role":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"},"riskFileVersion":{"$ref":"#/definitions/shared1"},"rationaleNotFixed":{"$ref":"#/definitions/shared1"},"contentDigest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"reconfirmed":{"$ref":"#/definitions/shared5"}}},"disposition":{"type":"object","additionalProperties":false,"required":["decision"],"properties":{"decision":{"type":"string","enum":["accept","fixLater","fixNow","reject"]},"reference":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}},"workaround":{"$ref":"#/definitions/shared1"},"userFacing":{"type":"boolean"},"userCommunication":{"$ref":"#/definitions/shared1"},"security":{"type":"object","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","enum":["none","possible","vulnerability"]},"cwe":{"$ref":"#/definitions/shared2"},"rationale":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}},"vulnerabilityIds":{"$ref":"#/definitions/shared2"},"cvss":{"$ref":"#/definitions/shared1"},"vex":{"$ref":"#/definitions/shared1"},"failingTests":{"$ref":"#/definitions/shared2"},"findings":{"$ref":"#/definitions/shared2"},"alsoAffects":{"$ref":"#/definitions/shared2"},"taxonomy":{"type":"object","additionalProperties":false,"required":["name","code"],"properties":{"name":{"$ref":"#/definitions/shared1"},"code":{"$ref":"#/definitions/shared1"},"version":{"$ref":"#/definitions/shared1"}}},"plannedFix":{"type":"object","additionalProperties":false,"required":[],"properties":{"release":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}},"reportability":{"$ref":"#/definitions/shared5"},"closure":{"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"},"fixCommits":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}},"verifiedBy":{"$ref":"#/definitions/shared2"}}}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared1"}},"shared3":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},"shared4":{"type":"string","enum":["none","low","medium","high"]},"shared5":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string","pattern":"\\S"};
const pattern0 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"array","items":{"$ref":"#/definitions/shared1"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","enum":["none","low","medium","high"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "low")) || (data === "medium")) || (data === "high"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "at"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate22(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate32(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern3 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:anomaly" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate22(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data4 === "open") || (data4 === "closed")) || (data4 === "rejected"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.affectedVersions !== undefined){
let data5 = data.affectedVersions;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/affectedVersions",schemaPath:"#/properties/affectedVersions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data5[i0], {instancePath:instancePath+"/affectedVersions/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/affectedVersions",schemaPath:"#/properties/affectedVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.affectedItems !== undefined){
if(!(validate27(data.affectedItems, {instancePath:instancePath+"/affectedItems",parentData:data,parentDataProperty:"affectedItems",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.problemReport !== undefined){
if(!(validate22(data.problemReport, {instancePath:instancePath+"/problemReport",parentData:data,parentDataProperty:"problemReport",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate27(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.openedAt !== undefined){
if(!(validate32(data.openedAt, {instancePath:instancePath+"/openedAt",parentData:data,parentDataProperty:"openedAt",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.lastModifiedAt !== undefined){
if(!(validate32(data.lastModifiedAt, {instancePath:instancePath+"/lastModifiedAt",parentData:data,parentDataProperty:"lastModifiedAt",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.reportedBy !== undefined){
if(!(validate22(data.reportedBy, {instancePath:instancePath+"/reportedBy",parentData:data,parentDataProperty:"reportedBy",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.assignee !== undefined){
if(!(validate22(data.assignee, {instancePath:instancePath+"/assignee",parentData:data,parentDataProperty:"assignee",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.author !== undefined){
if(!(validate22(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.criticality !== undefined){
let data15 = data.criticality;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(!(((key1 === "performance") || (key1 === "safety")) || (key1 === "security"))){
const err10 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data15.performance !== undefined){
if(!(validate38(data15.performance, {instancePath:instancePath+"/criticality/performance",parentData:data15,parentDataProperty:"performance",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data15.safety !== undefined){
if(!(validate38(data15.safety, {instancePath:instancePath+"/criticality/safety",parentData:data15,parentDataProperty:"safety",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data15.security !== undefined){
if(!(validate38(data15.security, {instancePath:instancePath+"/criticality/security",parentData:data15,parentDataProperty:"security",rootData}))){
vErrors = collected(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.discovery !== undefined){
let data19 = data.discovery;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(((key2 === "method") || (key2 === "at")) || (key2 === "by"))){
const err12 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data19.method !== undefined){
let data20 = data19.method;
if(typeof data20 !== "string"){
const err13 = {instancePath:instancePath+"/discovery/method",schemaPath:"#/properties/discovery/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((data20 === "test") || (data20 === "review")) || (data20 === "analysis")) || (data20 === "field")) || (data20 === "securityTest")) || (data20 === "supplierList"))){
const err14 = {instancePath:instancePath+"/discovery/method",schemaPath:"#/properties/discovery/properties/method/enum",keyword:"enum",params:{allowedValues: schema6.properties.discovery.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data19.at !== undefined){
if(!(validate32(data19.at, {instancePath:instancePath+"/discovery/at",parentData:data19,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data19.by !== undefined){
if(!(validate22(data19.by, {instancePath:instancePath+"/discovery/by",parentData:data19,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.triage !== undefined){
let data23 = data.triage;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.relevant === undefined){
const err16 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: "relevant"},message:"must have required property '"+"relevant"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data23){
if(!((((key3 === "relevant") || (key3 === "rationale")) || (key3 === "by")) || (key3 === "at"))){
const err17 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data23.relevant !== undefined){
if(typeof data23.relevant !== "boolean"){
const err18 = {instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data23.rationale !== undefined){
if(!(validate22(data23.rationale, {instancePath:instancePath+"/triage/rationale",parentData:data23,parentDataProperty:"rationale",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data23.by !== undefined){
if(!(validate22(data23.by, {instancePath:instancePath+"/triage/by",parentData:data23,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data23.at !== undefined){
if(!(validate32(data23.at, {instancePath:instancePath+"/triage/at",parentData:data23,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.rootCause !== undefined){
if(!(validate22(data.rootCause, {instancePath:instancePath+"/rootCause",parentData:data,parentDataProperty:"rootCause",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.hazardousSituations !== undefined){
if(!(validate27(data.hazardousSituations, {instancePath:instancePath+"/hazardousSituations",parentData:data,parentDataProperty:"hazardousSituations",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.noHazardRationale !== undefined){
if(!(validate22(data.noHazardRationale, {instancePath:instancePath+"/noHazardRationale",parentData:data,parentDataProperty:"noHazardRationale",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.affectedRequirements !== undefined){
if(!(validate27(data.affectedRequirements, {instancePath:instancePath+"/affectedRequirements",parentData:data,parentDataProperty:"affectedRequirements",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.affectedRiskControls !== undefined){
if(!(validate27(data.affectedRiskControls, {instancePath:instancePath+"/affectedRiskControls",parentData:data,parentDataProperty:"affectedRiskControls",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.harmSeverity !== undefined){
if(!(validate22(data.harmSeverity, {instancePath:instancePath+"/harmSeverity",parentData:data,parentDataProperty:"harmSeverity",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.probabilityOfSoftwareFailure !== undefined){
if(!(validate22(data.probabilityOfSoftwareFailure, {instancePath:instancePath+"/probabilityOfSoftwareFailure",parentData:data,parentDataProperty:"probabilityOfSoftwareFailure",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.probabilityOfHarm !== undefined){
if(!(validate22(data.probabilityOfHarm, {instancePath:instancePath+"/probabilityOfHarm",parentData:data,parentDataProperty:"probabilityOfHarm",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined){
if(!(validate22(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.useErrorConsiderations !== undefined){
if(!(validate22(data.useErrorConsiderations, {instancePath:instancePath+"/useErrorConsiderations",parentData:data,parentDataProperty:"useErrorConsiderations",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
let data38 = data.evaluation;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key4 in data38){
if(!((((((((key4 === "outcome") || (key4 === "by")) || (key4 === "role")) || (key4 === "at")) || (key4 === "riskFileVersion")) || (key4 === "rationaleNotFixed")) || (key4 === "contentDigest")) || (key4 === "reconfirmed"))){
const err20 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data38.outcome !== undefined){
let data39 = data38.outcome;
if(typeof data39 !== "string"){
const err21 = {instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data39 === "acceptable") || (data39 === "unacceptable")) || (data39 === "undecided"))){
const err22 = {instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema6.properties.evaluation.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data38.by !== undefined){
if(!(validate22(data38.by, {instancePath:instancePath+"/evaluation/by",parentData:data38,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data38.role !== undefined){
if(!(validate22(data38.role, {instancePath:instancePath+"/evaluation/role",parentData:data38,parentDataProperty:"role",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data38.at !== undefined){
if(!(validate32(data38.at, {instancePath:instancePath+"/evaluation/at",parentData:data38,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data38.riskFileVersion !== undefined){
if(!(validate22(data38.riskFileVersion, {instancePath:instancePath+"/evaluation/riskFileVersion",parentData:data38,parentDataProperty:"riskFileVersion",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data38.rationaleNotFixed !== undefined){
if(!(validate22(data38.rationaleNotFixed, {instancePath:instancePath+"/evaluation/rationaleNotFixed",parentData:data38,parentDataProperty:"rationaleNotFixed",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data38.contentDigest !== undefined){
let data45 = data38.contentDigest;
if(typeof data45 === "string"){
if(!pattern2.test(data45)){
const err23 = {instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data38.reconfirmed !== undefined){
if(!(validate62(data38.reconfirmed, {instancePath:instancePath+"/evaluation/reconfirmed",parentData:data38,parentDataProperty:"reconfirmed",rootData}))){
vErrors = collected(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.disposition !== undefined){
let data47 = data.disposition;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.decision === undefined){
const err26 = {instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data47){
if(!((((key5 === "decision") || (key5 === "reference")) || (key5 === "by")) || (key5 === "at"))){
const err27 = {instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data47.decision !== undefined){
let data48 = data47.decision;
if(typeof data48 !== "string"){
const err28 = {instancePath:instancePath+"/disposition/decision",schemaPath:"#/properties/disposition/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data48 === "accept") || (data48 === "fixLater")) || (data48 === "fixNow")) || (data48 === "reject"))){
const err29 = {instancePath:instancePath+"/disposition/decision",schemaPath:"#/properties/disposition/properties/decision/enum",keyword:"enum",params:{allowedValues: schema6.properties.disposition.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data47.reference !== undefined){
if(!(validate22(data47.reference, {instancePath:instancePath+"/disposition/reference",parentData:data47,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data47.by !== undefined){
if(!(validate22(data47.by, {instancePath:instancePath+"/disposition/by",parentData:data47,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data47.at !== undefined){
if(!(validate32(data47.at, {instancePath:instancePath+"/disposition/at",parentData:data47,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.workaround !== undefined){
if(!(validate22(data.workaround, {instancePath:instancePath+"/workaround",parentData:data,parentDataProperty:"workaround",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.userFacing !== undefined){
if(typeof data.userFacing !== "boolean"){
const err31 = {instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.userCommunication !== undefined){
if(!(validate22(data.userCommunication, {instancePath:instancePath+"/userCommunication",parentData:data,parentDataProperty:"userCommunication",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
let data55 = data.security;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.impact === undefined){
const err32 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key6 in data55){
if(!(((((key6 === "impact") || (key6 === "cwe")) || (key6 === "rationale")) || (key6 === "by")) || (key6 === "at"))){
const err33 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data55.impact !== undefined){
let data56 = data55.impact;
if(typeof data56 !== "string"){
const err34 = {instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data56 === "none") || (data56 === "possible")) || (data56 === "vulnerability"))){
const err35 = {instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema6.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data55.cwe !== undefined){
if(!(validate27(data55.cwe, {instancePath:instancePath+"/security/cwe",parentData:data55,parentDataProperty:"cwe",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data55.rationale !== undefined){
if(!(validate22(data55.rationale, {instancePath:instancePath+"/security/rationale",parentData:data55,parentDataProperty:"rationale",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data55.by !== undefined){
if(!(validate22(data55.by, {instancePath:instancePath+"/security/by",parentData:data55,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data55.at !== undefined){
if(!(validate32(data55.at, {instancePath:instancePath+"/security/at",parentData:data55,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.vulnerabilityIds !== undefined){
if(!(validate27(data.vulnerabilityIds, {instancePath:instancePath+"/vulnerabilityIds",parentData:data,parentDataProperty:"vulnerabilityIds",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.cvss !== undefined){
if(!(validate22(data.cvss, {instancePath:instancePath+"/cvss",parentData:data,parentDataProperty:"cvss",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.vex !== undefined){
if(!(validate22(data.vex, {instancePath:instancePath+"/vex",parentData:data,parentDataProperty:"vex",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.failingTests !== undefined){
if(!(validate27(data.failingTests, {instancePath:instancePath+"/failingTests",parentData:data,parentDataProperty:"failingTests",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
if(!(validate27(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.alsoAffects !== undefined){
if(!(validate27(data.alsoAffects, {instancePath:instancePath+"/alsoAffects",parentData:data,parentDataProperty:"alsoAffects",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.taxonomy !== undefined){
let data67 = data.taxonomy;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.name === undefined){
const err37 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data67.code === undefined){
const err38 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key7 in data67){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "version"))){
const err39 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data67.name !== undefined){
if(!(validate22(data67.name, {instancePath:instancePath+"/taxonomy/name",parentData:data67,parentDataProperty:"name",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data67.code !== undefined){
if(!(validate22(data67.code, {instancePath:instancePath+"/taxonomy/code",parentData:data67,parentDataProperty:"code",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data67.version !== undefined){
if(!(validate22(data67.version, {instancePath:instancePath+"/taxonomy/version",parentData:data67,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.plannedFix !== undefined){
let data71 = data.plannedFix;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key8 in data71){
if(!((key8 === "release") || (key8 === "at"))){
const err41 = {instancePath:instancePath+"/plannedFix",schemaPath:"#/properties/plannedFix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data71.release !== undefined){
if(!(validate22(data71.release, {instancePath:instancePath+"/plannedFix/release",parentData:data71,parentDataProperty:"release",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data71.at !== undefined){
if(!(validate32(data71.at, {instancePath:instancePath+"/plannedFix/at",parentData:data71,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/plannedFix",schemaPath:"#/properties/plannedFix/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.reportability !== undefined){
if(!(validate62(data.reportability, {instancePath:instancePath+"/reportability",parentData:data,parentDataProperty:"reportability",rootData}))){
vErrors = collected(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.closure !== undefined){
let data75 = data.closure;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key9 in data75){
if(!((((key9 === "by") || (key9 === "at")) || (key9 === "fixCommits")) || (key9 === "verifiedBy"))){
const err43 = {instancePath:instancePath+"/closure",schemaPath:"#/properties/closure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data75.by !== undefined){
if(!(validate22(data75.by, {instancePath:instancePath+"/closure/by",parentData:data75,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data75.at !== undefined){
if(!(validate32(data75.at, {instancePath:instancePath+"/closure/at",parentData:data75,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data75.fixCommits !== undefined){
let data78 = data75.fixCommits;
if(Array.isArray(data78)){
const len1 = data78.length;
for(let i1=0; i1<len1; i1++){
let data79 = data78[i1];
if(typeof data79 === "string"){
if(!pattern3.test(data79)){
const err44 = {instancePath:instancePath+"/closure/fixCommits/" + i1,schemaPath:"#/properties/closure/properties/fixCommits/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/closure/fixCommits/" + i1,schemaPath:"#/properties/closure/properties/fixCommits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/closure/fixCommits",schemaPath:"#/properties/closure/properties/fixCommits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data75.verifiedBy !== undefined){
if(!(validate27(data75.verifiedBy, {instancePath:instancePath+"/closure/verifiedBy",parentData:data75,parentDataProperty:"verifiedBy",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/closure",schemaPath:"#/properties/closure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
