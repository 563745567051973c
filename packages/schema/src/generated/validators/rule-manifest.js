// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:rule-manifest","title":"RuleManifest","type":"object","additionalProperties":false,"required":["name","version","wasm","opa","entrypoints","rules"],"properties":{"$schema":{"type":"string"},"name":{"$ref":"#/definitions/shared1"},"version":{"$ref":"#/definitions/shared1"},"wasm":{"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"$ref":"#/definitions/shared1"},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"opa":{"$ref":"#/definitions/shared1"},"entrypoints":{"$ref":"#/definitions/shared2"},"rules":{"type":"array","items":{"$ref":"#/definitions/RuleEntry"},"minItems":1}},"definitions":{"RuleEntry":{"type":"object","additionalProperties":false,"required":["id","path","title","description","clauses","stage","evidence","waiver","message","solution"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*-[0-9]{2,}$"},"path":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"},"title":{"$ref":"#/definitions/shared1"},"description":{"$ref":"#/definitions/shared1"},"clauses":{"$ref":"#/definitions/shared2"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"evidence":{"type":"array","items":{"$ref":"#/definitions/shared3"},"minItems":1},"consults":{"type":"array","items":{"$ref":"#/definitions/shared3"}},"waiver":{"type":"string","enum":["W0","W1","W2"]},"message":{"$ref":"#/definitions/shared1"},"solution":{"$ref":"#/definitions/shared1"},"emptyIs":{"type":"string","enum":["pass","notEvaluable"]},"parameters":{"type":"object","additionalProperties":{"type":"object"}},"notCovered":{"$ref":"#/definitions/shared2"},"volatile":{"$ref":"#/definitions/shared2"}}},"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared1"}},"shared3":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","coverage","provenance","reviews","exploited","baselineSbom","plan","risk","soup","changeRequests","trend","defectCategories","securityAssessment","vulnerabilityRisk","securityNotes","securityFindings","securityTests","releaseNotes","regulatory","legacy","releases","build","rebuild","archive","restoreDrills","delivery","published","integrity","verification","regression","configurationHistory","waivers","approvals","packApprovals","git"]}}};
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

const schema9 = {"type":"object","additionalProperties":false,"required":["id","path","title","description","clauses","stage","evidence","waiver","message","solution"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*-[0-9]{2,}$"},"path":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"},"title":{"$ref":"#/definitions/shared1"},"description":{"$ref":"#/definitions/shared1"},"clauses":{"$ref":"#/definitions/shared2"},"stage":{"type":"string","enum":["candidate","signoff","archive","delivery"]},"evidence":{"type":"array","items":{"$ref":"#/definitions/shared3"},"minItems":1},"consults":{"type":"array","items":{"$ref":"#/definitions/shared3"}},"waiver":{"type":"string","enum":["W0","W1","W2"]},"message":{"$ref":"#/definitions/shared1"},"solution":{"$ref":"#/definitions/shared1"},"emptyIs":{"type":"string","enum":["pass","notEvaluable"]},"parameters":{"type":"object","additionalProperties":{"type":"object"}},"notCovered":{"$ref":"#/definitions/shared2"},"volatile":{"$ref":"#/definitions/shared2"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^[A-Z][A-Z0-9]*-[0-9]{2,}$", "u");
const pattern3 = new RegExp("^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$", "u");
const schema10 = {"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","coverage","provenance","reviews","exploited","baselineSbom","plan","risk","soup","changeRequests","trend","defectCategories","securityAssessment","vulnerabilityRisk","securityNotes","securityFindings","securityTests","releaseNotes","regulatory","legacy","releases","build","rebuild","archive","restoreDrills","delivery","published","integrity","verification","regression","configurationHistory","waivers","approvals","packApprovals","git"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((((((((((data === "tests") || (data === "requirements")) || (data === "riskControls")) || (data === "trace")) || (data === "anomalies")) || (data === "anomalyExport")) || (data === "findings")) || (data === "sbom")) || (data === "vulnerabilities")) || (data === "vex")) || (data === "coverage")) || (data === "provenance")) || (data === "reviews")) || (data === "exploited")) || (data === "baselineSbom")) || (data === "plan")) || (data === "risk")) || (data === "soup")) || (data === "changeRequests")) || (data === "trend")) || (data === "defectCategories")) || (data === "securityAssessment")) || (data === "vulnerabilityRisk")) || (data === "securityNotes")) || (data === "securityFindings")) || (data === "securityTests")) || (data === "releaseNotes")) || (data === "regulatory")) || (data === "legacy")) || (data === "releases")) || (data === "build")) || (data === "rebuild")) || (data === "archive")) || (data === "restoreDrills")) || (data === "delivery")) || (data === "published")) || (data === "integrity")) || (data === "verification")) || (data === "regression")) || (data === "configurationHistory")) || (data === "waivers")) || (data === "approvals")) || (data === "packApprovals")) || (data === "git"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.clauses === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.evidence === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.waiver === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waiver"},message:"must have required property '"+"waiver"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.solution === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*-[0-9]{2,}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]*-[0-9]{2,}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err13 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
if(data.clauses !== undefined){
if(!(validate27(data.clauses, {instancePath:instancePath+"/clauses",parentData:data,parentDataProperty:"clauses",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data5 = data.stage;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data5 === "candidate") || (data5 === "signoff")) || (data5 === "archive")) || (data5 === "delivery"))){
const err16 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema9.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data6[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.consults !== undefined){
let data8 = data.consults;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate34(data8[i1], {instancePath:instancePath+"/consults/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/consults",schemaPath:"#/properties/consults/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.waiver !== undefined){
let data10 = data.waiver;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "W0") || (data10 === "W1")) || (data10 === "W2"))){
const err21 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema9.properties.waiver.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.message !== undefined){
if(!(validate22(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.solution !== undefined){
if(!(validate22(data.solution, {instancePath:instancePath+"/solution",parentData:data,parentDataProperty:"solution",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.emptyIs !== undefined){
let data13 = data.emptyIs;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/emptyIs",schemaPath:"#/properties/emptyIs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data13 === "pass") || (data13 === "notEvaluable"))){
const err23 = {instancePath:instancePath+"/emptyIs",schemaPath:"#/properties/emptyIs/enum",keyword:"enum",params:{allowedValues: schema9.properties.emptyIs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.parameters !== undefined){
let data14 = data.parameters;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err24 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.notCovered !== undefined){
if(!(validate27(data.notCovered, {instancePath:instancePath+"/notCovered",parentData:data,parentDataProperty:"notCovered",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.volatile !== undefined){
if(!(validate27(data.volatile, {instancePath:instancePath+"/volatile",parentData:data,parentDataProperty:"volatile",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:rule-manifest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.wasm === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wasm"},message:"must have required property '"+"wasm"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.opa === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opa"},message:"must have required property '"+"opa"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entrypoints === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entrypoints"},message:"must have required property '"+"entrypoints"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rules === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "name")) || (key0 === "version")) || (key0 === "wasm")) || (key0 === "opa")) || (key0 === "entrypoints")) || (key0 === "rules"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate22(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.wasm !== undefined){
let data3 = data.wasm;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
const err8 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.sha256 === undefined){
const err9 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "file") || (key1 === "sha256"))){
const err10 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.file !== undefined){
if(!(validate22(data3.file, {instancePath:instancePath+"/wasm/file",parentData:data3,parentDataProperty:"file",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.sha256 !== undefined){
let data5 = data3.sha256;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err11 = {instancePath:instancePath+"/wasm/sha256",schemaPath:"#/properties/wasm/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/wasm/sha256",schemaPath:"#/properties/wasm/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.opa !== undefined){
if(!(validate22(data.opa, {instancePath:instancePath+"/opa",parentData:data,parentDataProperty:"opa",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.entrypoints !== undefined){
if(!(validate27(data.entrypoints, {instancePath:instancePath+"/entrypoints",parentData:data,parentDataProperty:"entrypoints",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data8 = data.rules;
if(Array.isArray(data8)){
if(data8.length < 1){
const err14 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data8[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
