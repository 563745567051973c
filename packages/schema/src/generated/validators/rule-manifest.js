// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:rule-manifest","title":"RuleManifest","description":"What a compiled pack holds: written by the pack build.","type":"object","additionalProperties":false,"required":["name","version","wasm","opa","entrypoints","rules"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"name":{"type":"string","pattern":"\\S","description":"Pack."},"version":{"type":"string","pattern":"\\S","description":"Version."},"wasm":{"type":"object","description":"The module.","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"type":"string","pattern":"\\S","description":"File name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"opa":{"type":"string","pattern":"\\S","description":"OPA version that compiled it."},"entrypoints":{"type":"array","description":"Entry points, the gate first.","items":{"type":"string","pattern":"\\S"}},"rules":{"type":"array","description":"Rules, sorted by id.","items":{"$ref":"#/definitions/RuleEntry"},"minItems":1}},"definitions":{"RuleEntry":{"type":"object","description":"A rule.","additionalProperties":false,"required":["id","path","title","description","clauses","stage","evidence","waiver","message","solution"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*-[0-9]{2,}$","description":"Stable id, never reused."},"path":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$","description":"Topic and name."},"title":{"type":"string","pattern":"\\S","description":"Title."},"description":{"type":"string","pattern":"\\S","description":"What it asks."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage from which it is due.","enum":["candidate","signoff","archive","delivery"]},"evidence":{"type":"array","description":"Kinds that must be present.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]},"minItems":1},"consults":{"type":"array","description":"Kinds that are used when there, and must be readable when there.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"message":{"type":"string","pattern":"\\S","description":"Message template with `{param}`."},"solution":{"type":"string","pattern":"\\S","description":"What to do."},"emptyIs":{"type":"string","description":"What no subject means.","enum":["pass","notEvaluable"]},"parameters":{"type":"object","description":"JSON Schema (draft-07) of each parameter; `stricter` says which direction tightens a number or list.","additionalProperties":{"type":"object"}},"notCovered":{"type":"array","description":"Conditions of the clauses that the rule does not judge.","items":{"type":"string","pattern":"\\S"}},"volatile":{"type":"array","description":"Message parameters that change with time alone, such as an age: left out of the digest that a waiver binds to.","items":{"type":"string","pattern":"\\S"}}}}}};
const schema12 = {"type":"object","description":"A rule.","additionalProperties":false,"required":["id","path","title","description","clauses","stage","evidence","waiver","message","solution"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*-[0-9]{2,}$","description":"Stable id, never reused."},"path":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$","description":"Topic and name."},"title":{"type":"string","pattern":"\\S","description":"Title."},"description":{"type":"string","pattern":"\\S","description":"What it asks."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage from which it is due.","enum":["candidate","signoff","archive","delivery"]},"evidence":{"type":"array","description":"Kinds that must be present.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]},"minItems":1},"consults":{"type":"array","description":"Kinds that are used when there, and must be readable when there.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"message":{"type":"string","pattern":"\\S","description":"Message template with `{param}`."},"solution":{"type":"string","pattern":"\\S","description":"What to do."},"emptyIs":{"type":"string","description":"What no subject means.","enum":["pass","notEvaluable"]},"parameters":{"type":"object","description":"JSON Schema (draft-07) of each parameter; `stricter` says which direction tightens a number or list.","additionalProperties":{"type":"object"}},"notCovered":{"type":"array","description":"Conditions of the clauses that the rule does not judge.","items":{"type":"string","pattern":"\\S"}},"volatile":{"type":"array","description":"Message parameters that change with time alone, such as an age: left out of the digest that a waiver binds to.","items":{"type":"string","pattern":"\\S"}}}};
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[A-Z][A-Z0-9]*-[0-9]{2,}$", "u");
const pattern7 = new RegExp("^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.wasm !== undefined){
let data3 = data.wasm;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
const err12 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.sha256 === undefined){
const err13 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "file") || (key1 === "sha256"))){
const err14 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.file !== undefined){
let data4 = data3.file;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err15 = {instancePath:instancePath+"/wasm/file",schemaPath:"#/properties/wasm/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/wasm/file",schemaPath:"#/properties/wasm/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.sha256 !== undefined){
let data5 = data3.sha256;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err17 = {instancePath:instancePath+"/wasm/sha256",schemaPath:"#/properties/wasm/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/wasm/sha256",schemaPath:"#/properties/wasm/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.opa !== undefined){
let data6 = data.opa;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err20 = {instancePath:instancePath+"/opa",schemaPath:"#/properties/opa/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/opa",schemaPath:"#/properties/opa/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.entrypoints !== undefined){
let data7 = data.entrypoints;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err22 = {instancePath:instancePath+"/entrypoints/" + i0,schemaPath:"#/properties/entrypoints/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/entrypoints/" + i0,schemaPath:"#/properties/entrypoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/entrypoints",schemaPath:"#/properties/entrypoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.rules !== undefined){
let data9 = data.rules;
if(Array.isArray(data9)){
if(data9.length < 1){
const err25 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err26 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.path === undefined){
const err27 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.title === undefined){
const err28 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.description === undefined){
const err29 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.clauses === undefined){
const err30 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.stage === undefined){
const err31 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.evidence === undefined){
const err32 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.waiver === undefined){
const err33 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "waiver"},message:"must have required property '"+"waiver"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.message === undefined){
const err34 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.solution === undefined){
const err35 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data10){
if(!(func2.call(schema12.properties, key2))){
const err36 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err37 = {instancePath:instancePath+"/rules/" + i1+"/id",schemaPath:"#/definitions/RuleEntry/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*-[0-9]{2,}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]*-[0-9]{2,}$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/rules/" + i1+"/id",schemaPath:"#/definitions/RuleEntry/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err39 = {instancePath:instancePath+"/rules/" + i1+"/path",schemaPath:"#/definitions/RuleEntry/properties/path/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/rules/" + i1+"/path",schemaPath:"#/definitions/RuleEntry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.title !== undefined){
let data13 = data10.title;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err41 = {instancePath:instancePath+"/rules/" + i1+"/title",schemaPath:"#/definitions/RuleEntry/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/rules/" + i1+"/title",schemaPath:"#/definitions/RuleEntry/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.description !== undefined){
let data14 = data10.description;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err43 = {instancePath:instancePath+"/rules/" + i1+"/description",schemaPath:"#/definitions/RuleEntry/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/rules/" + i1+"/description",schemaPath:"#/definitions/RuleEntry/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.clauses !== undefined){
let data15 = data10.clauses;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err45 = {instancePath:instancePath+"/rules/" + i1+"/clauses/" + i2,schemaPath:"#/definitions/RuleEntry/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/rules/" + i1+"/clauses/" + i2,schemaPath:"#/definitions/RuleEntry/properties/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rules/" + i1+"/clauses",schemaPath:"#/definitions/RuleEntry/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.stage !== undefined){
let data17 = data10.stage;
if(typeof data17 !== "string"){
const err48 = {instancePath:instancePath+"/rules/" + i1+"/stage",schemaPath:"#/definitions/RuleEntry/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((((data17 === "candidate") || (data17 === "signoff")) || (data17 === "archive")) || (data17 === "delivery"))){
const err49 = {instancePath:instancePath+"/rules/" + i1+"/stage",schemaPath:"#/definitions/RuleEntry/properties/stage/enum",keyword:"enum",params:{allowedValues: schema12.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data10.evidence !== undefined){
let data18 = data10.evidence;
if(Array.isArray(data18)){
if(data18.length < 1){
const err50 = {instancePath:instancePath+"/rules/" + i1+"/evidence",schemaPath:"#/definitions/RuleEntry/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(!(((((((((((((((((((((((data19 === "tests") || (data19 === "requirements")) || (data19 === "riskControls")) || (data19 === "trace")) || (data19 === "anomalies")) || (data19 === "anomalyExport")) || (data19 === "findings")) || (data19 === "sbom")) || (data19 === "vulnerabilities")) || (data19 === "vex")) || (data19 === "plan")) || (data19 === "risk")) || (data19 === "soup")) || (data19 === "securityAssessment")) || (data19 === "vulnerabilityRisk")) || (data19 === "securityNotes")) || (data19 === "releaseNotes")) || (data19 === "releases")) || (data19 === "build")) || (data19 === "archive")) || (data19 === "verification")) || (data19 === "waivers")) || (data19 === "git"))){
const err51 = {instancePath:instancePath+"/rules/" + i1+"/evidence/" + i3,schemaPath:"#/definitions/RuleEntry/properties/evidence/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.evidence.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/rules/" + i1+"/evidence",schemaPath:"#/definitions/RuleEntry/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data10.consults !== undefined){
let data20 = data10.consults;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!(((((((((((((((((((((((data21 === "tests") || (data21 === "requirements")) || (data21 === "riskControls")) || (data21 === "trace")) || (data21 === "anomalies")) || (data21 === "anomalyExport")) || (data21 === "findings")) || (data21 === "sbom")) || (data21 === "vulnerabilities")) || (data21 === "vex")) || (data21 === "plan")) || (data21 === "risk")) || (data21 === "soup")) || (data21 === "securityAssessment")) || (data21 === "vulnerabilityRisk")) || (data21 === "securityNotes")) || (data21 === "releaseNotes")) || (data21 === "releases")) || (data21 === "build")) || (data21 === "archive")) || (data21 === "verification")) || (data21 === "waivers")) || (data21 === "git"))){
const err53 = {instancePath:instancePath+"/rules/" + i1+"/consults/" + i4,schemaPath:"#/definitions/RuleEntry/properties/consults/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.consults.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/rules/" + i1+"/consults",schemaPath:"#/definitions/RuleEntry/properties/consults/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data10.waiver !== undefined){
let data22 = data10.waiver;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/rules/" + i1+"/waiver",schemaPath:"#/definitions/RuleEntry/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data22 === "W0") || (data22 === "W1")) || (data22 === "W2"))){
const err56 = {instancePath:instancePath+"/rules/" + i1+"/waiver",schemaPath:"#/definitions/RuleEntry/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema12.properties.waiver.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data10.message !== undefined){
let data23 = data10.message;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err57 = {instancePath:instancePath+"/rules/" + i1+"/message",schemaPath:"#/definitions/RuleEntry/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/rules/" + i1+"/message",schemaPath:"#/definitions/RuleEntry/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data10.solution !== undefined){
let data24 = data10.solution;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err59 = {instancePath:instancePath+"/rules/" + i1+"/solution",schemaPath:"#/definitions/RuleEntry/properties/solution/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/rules/" + i1+"/solution",schemaPath:"#/definitions/RuleEntry/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data10.emptyIs !== undefined){
let data25 = data10.emptyIs;
if(typeof data25 !== "string"){
const err61 = {instancePath:instancePath+"/rules/" + i1+"/emptyIs",schemaPath:"#/definitions/RuleEntry/properties/emptyIs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((data25 === "pass") || (data25 === "notEvaluable"))){
const err62 = {instancePath:instancePath+"/rules/" + i1+"/emptyIs",schemaPath:"#/definitions/RuleEntry/properties/emptyIs/enum",keyword:"enum",params:{allowedValues: schema12.properties.emptyIs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data10.parameters !== undefined){
let data26 = data10.parameters;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
let data27 = data26[key3];
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err63 = {instancePath:instancePath+"/rules/" + i1+"/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/RuleEntry/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/rules/" + i1+"/parameters",schemaPath:"#/definitions/RuleEntry/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data10.notCovered !== undefined){
let data28 = data10.notCovered;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err65 = {instancePath:instancePath+"/rules/" + i1+"/notCovered/" + i5,schemaPath:"#/definitions/RuleEntry/properties/notCovered/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/rules/" + i1+"/notCovered/" + i5,schemaPath:"#/definitions/RuleEntry/properties/notCovered/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/rules/" + i1+"/notCovered",schemaPath:"#/definitions/RuleEntry/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data10.volatile !== undefined){
let data30 = data10.volatile;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err68 = {instancePath:instancePath+"/rules/" + i1+"/volatile/" + i6,schemaPath:"#/definitions/RuleEntry/properties/volatile/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/rules/" + i1+"/volatile/" + i6,schemaPath:"#/definitions/RuleEntry/properties/volatile/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/rules/" + i1+"/volatile",schemaPath:"#/definitions/RuleEntry/properties/volatile/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/definitions/RuleEntry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
export { schema11 as schema };
