// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:rule-manifest","title":"RuleManifest","description":"What a compiled pack holds: written by the pack build.","type":"object","additionalProperties":false,"required":["name","version","wasm","opa","entrypoints","rules"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"name":{"type":"string","pattern":"\\S","description":"Pack."},"version":{"type":"string","pattern":"\\S","description":"Version."},"wasm":{"type":"object","description":"The module.","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"type":"string","pattern":"\\S","description":"File name."},"sha256":{"type":"string","description":"Digest. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"opa":{"type":"string","pattern":"\\S","description":"OPA version that compiled it."},"entrypoints":{"type":"array","description":"Entry points, the gate first.","items":{"type":"string","pattern":"\\S"}},"rules":{"type":"array","description":"Rules, sorted by id.","items":{"$ref":"#/definitions/RuleEntry"},"minItems":1}},"definitions":{"RuleEntry":{"type":"object","description":"A rule.","additionalProperties":false,"required":["id","path","title","description","clauses","stage","evidence","waiver","message","solution"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*-[0-9]{2,}$","description":"Stable id, never reused."},"path":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$","description":"Topic and name."},"title":{"type":"string","pattern":"\\S","description":"Title."},"description":{"type":"string","pattern":"\\S","description":"What it asks."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage from which it is due.","enum":["candidate","signoff","archive","delivery"]},"evidence":{"type":"array","description":"Kinds that must be present.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]},"minItems":1},"consults":{"type":"array","description":"Kinds that are used when there, and must be readable when there.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"message":{"type":"string","pattern":"\\S","description":"Message template with `{param}`."},"solution":{"type":"string","pattern":"\\S","description":"What to do."},"emptyIs":{"type":"string","description":"What no subject means.","enum":["pass","notEvaluable"]},"parameters":{"type":"object","description":"JSON Schema (draft-07) of each parameter; `stricter` says which direction tightens a number or list.","additionalProperties":{"type":"object"}},"notCovered":{"type":"array","description":"Conditions of the clauses that the rule does not judge.","items":{"type":"string","pattern":"\\S"}},"volatile":{"type":"array","description":"Message parameters that change with time alone, such as an age: left out of the digest that a waiver binds to.","items":{"type":"string","pattern":"\\S"}}}}}};
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema7 = {"type":"object","description":"A rule.","additionalProperties":false,"required":["id","path","title","description","clauses","stage","evidence","waiver","message","solution"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*-[0-9]{2,}$","description":"Stable id, never reused."},"path":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$","description":"Topic and name."},"title":{"type":"string","pattern":"\\S","description":"Title."},"description":{"type":"string","pattern":"\\S","description":"What it asks."},"clauses":{"type":"array","description":"Clauses.","items":{"type":"string","pattern":"\\S"}},"stage":{"type":"string","description":"Stage from which it is due.","enum":["candidate","signoff","archive","delivery"]},"evidence":{"type":"array","description":"Kinds that must be present.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]},"minItems":1},"consults":{"type":"array","description":"Kinds that are used when there, and must be readable when there.","items":{"enum":["tests","requirements","riskControls","trace","anomalies","anomalyExport","findings","sbom","vulnerabilities","vex","plan","risk","soup","securityAssessment","vulnerabilityRisk","securityNotes","releaseNotes","releases","build","archive","verification","waivers","git"]}},"waiver":{"type":"string","description":"Waiver level.","enum":["W0","W1","W2"]},"message":{"type":"string","pattern":"\\S","description":"Message template with `{param}`."},"solution":{"type":"string","pattern":"\\S","description":"What to do."},"emptyIs":{"type":"string","description":"What no subject means.","enum":["pass","notEvaluable"]},"parameters":{"type":"object","description":"JSON Schema (draft-07) of each parameter; `stricter` says which direction tightens a number or list.","additionalProperties":{"type":"object"}},"notCovered":{"type":"array","description":"Conditions of the clauses that the rule does not judge.","items":{"type":"string","pattern":"\\S"}},"volatile":{"type":"array","description":"Message parameters that change with time alone, such as an age: left out of the digest that a waiver binds to.","items":{"type":"string","pattern":"\\S"}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^[A-Z][A-Z0-9]*-[0-9]{2,}$", "u");
const pattern7 = new RegExp("^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema7.properties, key0))){
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
if(!pattern6.test(data0)){
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
if(!pattern7.test(data1)){
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
let data2 = data.title;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.clauses !== undefined){
let data4 = data.clauses;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.stage !== undefined){
let data6 = data.stage;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data6 === "candidate") || (data6 === "signoff")) || (data6 === "archive")) || (data6 === "delivery"))){
const err23 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema7.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(Array.isArray(data7)){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!(((((((((((((((((((((((data8 === "tests") || (data8 === "requirements")) || (data8 === "riskControls")) || (data8 === "trace")) || (data8 === "anomalies")) || (data8 === "anomalyExport")) || (data8 === "findings")) || (data8 === "sbom")) || (data8 === "vulnerabilities")) || (data8 === "vex")) || (data8 === "plan")) || (data8 === "risk")) || (data8 === "soup")) || (data8 === "securityAssessment")) || (data8 === "vulnerabilityRisk")) || (data8 === "securityNotes")) || (data8 === "releaseNotes")) || (data8 === "releases")) || (data8 === "build")) || (data8 === "archive")) || (data8 === "verification")) || (data8 === "waivers")) || (data8 === "git"))){
const err25 = {instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/enum",keyword:"enum",params:{allowedValues: schema7.properties.evidence.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.consults !== undefined){
let data9 = data.consults;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(!(((((((((((((((((((((((data10 === "tests") || (data10 === "requirements")) || (data10 === "riskControls")) || (data10 === "trace")) || (data10 === "anomalies")) || (data10 === "anomalyExport")) || (data10 === "findings")) || (data10 === "sbom")) || (data10 === "vulnerabilities")) || (data10 === "vex")) || (data10 === "plan")) || (data10 === "risk")) || (data10 === "soup")) || (data10 === "securityAssessment")) || (data10 === "vulnerabilityRisk")) || (data10 === "securityNotes")) || (data10 === "releaseNotes")) || (data10 === "releases")) || (data10 === "build")) || (data10 === "archive")) || (data10 === "verification")) || (data10 === "waivers")) || (data10 === "git"))){
const err27 = {instancePath:instancePath+"/consults/" + i2,schemaPath:"#/properties/consults/items/enum",keyword:"enum",params:{allowedValues: schema7.properties.consults.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/consults",schemaPath:"#/properties/consults/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.waiver !== undefined){
let data11 = data.waiver;
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data11 === "W0") || (data11 === "W1")) || (data11 === "W2"))){
const err30 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/enum",keyword:"enum",params:{allowedValues: schema7.properties.waiver.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.message !== undefined){
let data12 = data.message;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err31 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.solution !== undefined){
let data13 = data.solution;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err33 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.emptyIs !== undefined){
let data14 = data.emptyIs;
if(typeof data14 !== "string"){
const err35 = {instancePath:instancePath+"/emptyIs",schemaPath:"#/properties/emptyIs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data14 === "pass") || (data14 === "notEvaluable"))){
const err36 = {instancePath:instancePath+"/emptyIs",schemaPath:"#/properties/emptyIs/enum",keyword:"enum",params:{allowedValues: schema7.properties.emptyIs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.parameters !== undefined){
let data15 = data.parameters;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
let data16 = data15[key1];
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err37 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.notCovered !== undefined){
let data17 = data.notCovered;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err39 = {instancePath:instancePath+"/notCovered/" + i3,schemaPath:"#/properties/notCovered/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err40 = {instancePath:instancePath+"/notCovered/" + i3,schemaPath:"#/properties/notCovered/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/notCovered",schemaPath:"#/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.volatile !== undefined){
let data19 = data.volatile;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err42 = {instancePath:instancePath+"/volatile/" + i4,schemaPath:"#/properties/volatile/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/volatile/" + i4,schemaPath:"#/properties/volatile/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/volatile",schemaPath:"#/properties/volatile/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


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
if(!(validate22(data9[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
