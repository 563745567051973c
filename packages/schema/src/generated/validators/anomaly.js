// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:anomaly","title":"AnomalyRecord","description":"A known residual anomaly with its triage, safety evaluation and disposition: one file each in `gate/anomalies/`. Which fields must be filled depends on the integrity level.","type":"object","additionalProperties":false,"required":["id","title","description","state"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"id":{"type":"string","pattern":"\\S","description":"Id; the file name without its ending."},"title":{"type":"string","pattern":"\\S","description":"Title."},"description":{"type":"string","pattern":"\\S","description":"Observable behaviour."},"state":{"type":"string","description":"State. Only `closed` (verified) and `rejected` are not open.","enum":["open","closed","rejected"]},"affectedVersions":{"type":"array","description":"Versions that show it, or `[unknown]`, which counts as affected.","items":{"type":"string","pattern":"\\S"},"minItems":1},"affectedItems":{"type":"array","description":"Configuration items.","items":{"type":"string","pattern":"\\S"}},"problemReport":{"type":"string","pattern":"\\S","description":"Problem report, `<tracker>#<number>`."},"duplicates":{"type":"array","description":"Further problem reports, test ids or finding ids that it stands for.","items":{"type":"string","pattern":"\\S"}},"openedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"Opened. RFC 3339 with offset, or a date (start of day, UTC)."},"lastModifiedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"Last change of description, criticality or affected items. RFC 3339 with offset, or a date (start of day, UTC)."},"reportedBy":{"type":"string","pattern":"\\S","description":"Who reported it."},"assignee":{"type":"string","pattern":"\\S","description":"Who works on it."},"author":{"type":"string","pattern":"\\S","description":"Person who answers for the record: an id of `people` in the configuration."},"criticality":{"type":"object","description":"Criticality.","additionalProperties":false,"required":[],"properties":{"performance":{"type":"string","description":"Performance.","enum":["none","low","medium","high"]},"safety":{"type":"string","description":"Safety.","enum":["none","low","medium","high"]},"security":{"type":"string","description":"Security.","enum":["none","low","medium","high"]}}},"discovery":{"type":"object","description":"Discovery.","additionalProperties":false,"required":[],"properties":{"method":{"type":"string","description":"Method.","enum":["test","review","analysis","field","securityTest","supplierList"]},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."},"by":{"type":"string","pattern":"\\S","description":"Who."}}},"triage":{"type":"object","description":"Safety triage.","additionalProperties":false,"required":["relevant"],"properties":{"relevant":{"type":"boolean","description":"Whether it is relevant to safety."},"rationale":{"type":"string","pattern":"\\S","description":"Why."},"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}},"rootCause":{"type":"string","pattern":"\\S","description":"Root cause, or `unknown: <why>`."},"hazardousSituations":{"type":"array","description":"Hazardous situations it contributes to.","items":{"type":"string","pattern":"\\S"}},"noHazardRationale":{"type":"string","pattern":"\\S","description":"Why there is none."},"affectedRequirements":{"type":"array","description":"Requirements, or `[none]`.","items":{"type":"string","pattern":"\\S"}},"affectedRiskControls":{"type":"array","description":"Risk controls, or `[none]`.","items":{"type":"string","pattern":"\\S"}},"harmSeverity":{"type":"string","pattern":"\\S","description":"Severity of the harm."},"probabilityOfSoftwareFailure":{"type":"string","pattern":"\\S","description":"Taken as 1 unless justified."},"probabilityOfHarm":{"type":"string","pattern":"\\S","description":"Probability of the rest of the chain."},"impact":{"type":"string","pattern":"\\S","description":"Impact on safety and effectiveness."},"useErrorConsiderations":{"type":"string","pattern":"\\S","description":"Operator use and human factors."},"evaluation":{"type":"object","description":"Safety evaluation.","additionalProperties":false,"required":[],"properties":{"outcome":{"type":"string","description":"Outcome.","enum":["acceptable","unacceptable","undecided"]},"by":{"type":"string","pattern":"\\S","description":"Who."},"role":{"type":"string","pattern":"\\S","description":"In which role."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."},"riskFileVersion":{"type":"string","pattern":"\\S","description":"Risk file version used."},"rationaleNotFixed":{"type":"string","pattern":"\\S","description":"Risk-based reason for not fixing."},"contentDigest":{"type":"string","description":"The content that was evaluated. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}},"disposition":{"type":"object","description":"Disposition.","additionalProperties":false,"required":["decision"],"properties":{"decision":{"type":"string","description":"Decision.","enum":["accept","fixLater","fixNow","reject"]},"reference":{"type":"string","pattern":"\\S","description":"Board record."},"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}},"workaround":{"type":"string","pattern":"\\S","description":"Work-around for users."},"userFacing":{"type":"boolean","description":"Whether users meet a safety effect of it."},"userCommunication":{"type":"string","pattern":"\\S","description":"Where users are told."},"security":{"type":"object","description":"Security assessment.","additionalProperties":false,"required":["impact"],"properties":{"impact":{"type":"string","description":"Impact.","enum":["none","possible","vulnerability"]},"cwe":{"type":"array","description":"CWE ids considered.","items":{"type":"string","pattern":"\\S"}},"rationale":{"type":"string","pattern":"\\S","description":"Why."},"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}},"vulnerabilityIds":{"type":"array","description":"Vulnerabilities.","items":{"type":"string","pattern":"\\S"}},"cvss":{"type":"string","pattern":"\\S","description":"CVSS vector."},"vex":{"type":"string","pattern":"\\S","description":"VEX statement."},"failingTests":{"type":"array","description":"Tests that show it.","items":{"type":"string","pattern":"\\S"}},"findings":{"type":"array","description":"Findings that show it.","items":{"type":"string","pattern":"\\S"}},"alsoAffects":{"type":"array","description":"Other products or fielded versions, or `[none]`.","items":{"type":"string","pattern":"\\S"}},"taxonomy":{"type":"object","description":"Defect taxonomy.","additionalProperties":false,"required":["name","code"],"properties":{"name":{"type":"string","pattern":"\\S","description":"Name."},"code":{"type":"string","pattern":"\\S","description":"Code."},"version":{"type":"string","pattern":"\\S","description":"Version."}}},"plannedFix":{"type":"object","description":"Planned fix.","additionalProperties":false,"required":[],"properties":{"release":{"type":"string","pattern":"\\S","description":"Release."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"Date. RFC 3339 with offset, or a date (start of day, UTC)."}}},"reportability":{"type":"object","description":"Check for reportability.","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");
const pattern32 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "open") || (data4 === "closed")) || (data4 === "rejected"))){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.affectedVersions !== undefined){
let data5 = data.affectedVersions;
if(Array.isArray(data5)){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/affectedVersions",schemaPath:"#/properties/affectedVersions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/affectedVersions/" + i0,schemaPath:"#/properties/affectedVersions/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err16 = {instancePath:instancePath+"/affectedVersions/" + i0,schemaPath:"#/properties/affectedVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/affectedVersions",schemaPath:"#/properties/affectedVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.affectedItems !== undefined){
let data7 = data.affectedItems;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err18 = {instancePath:instancePath+"/affectedItems/" + i1,schemaPath:"#/properties/affectedItems/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/affectedItems/" + i1,schemaPath:"#/properties/affectedItems/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/affectedItems",schemaPath:"#/properties/affectedItems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.problemReport !== undefined){
let data9 = data.problemReport;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/problemReport",schemaPath:"#/properties/problemReport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.duplicates !== undefined){
let data10 = data.duplicates;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err23 = {instancePath:instancePath+"/duplicates/" + i2,schemaPath:"#/properties/duplicates/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err24 = {instancePath:instancePath+"/duplicates/" + i2,schemaPath:"#/properties/duplicates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/duplicates",schemaPath:"#/properties/duplicates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.openedAt !== undefined){
let data12 = data.openedAt;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err26 = {instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lastModifiedAt !== undefined){
let data13 = data.lastModifiedAt;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err28 = {instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/lastModifiedAt",schemaPath:"#/properties/lastModifiedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.reportedBy !== undefined){
let data14 = data.reportedBy;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err30 = {instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/reportedBy",schemaPath:"#/properties/reportedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.assignee !== undefined){
let data15 = data.assignee;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err32 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.author !== undefined){
let data16 = data.author;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err34 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.criticality !== undefined){
let data17 = data.criticality;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
if(!(((key1 === "performance") || (key1 === "safety")) || (key1 === "security"))){
const err36 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.performance !== undefined){
let data18 = data17.performance;
if(typeof data18 !== "string"){
const err37 = {instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data18 === "none") || (data18 === "low")) || (data18 === "medium")) || (data18 === "high"))){
const err38 = {instancePath:instancePath+"/criticality/performance",schemaPath:"#/properties/criticality/properties/performance/enum",keyword:"enum",params:{allowedValues: schema6.properties.criticality.properties.performance.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.safety !== undefined){
let data19 = data17.safety;
if(typeof data19 !== "string"){
const err39 = {instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data19 === "none") || (data19 === "low")) || (data19 === "medium")) || (data19 === "high"))){
const err40 = {instancePath:instancePath+"/criticality/safety",schemaPath:"#/properties/criticality/properties/safety/enum",keyword:"enum",params:{allowedValues: schema6.properties.criticality.properties.safety.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.security !== undefined){
let data20 = data17.security;
if(typeof data20 !== "string"){
const err41 = {instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((((data20 === "none") || (data20 === "low")) || (data20 === "medium")) || (data20 === "high"))){
const err42 = {instancePath:instancePath+"/criticality/security",schemaPath:"#/properties/criticality/properties/security/enum",keyword:"enum",params:{allowedValues: schema6.properties.criticality.properties.security.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.discovery !== undefined){
let data21 = data.discovery;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!(((key2 === "method") || (key2 === "at")) || (key2 === "by"))){
const err44 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data21.method !== undefined){
let data22 = data21.method;
if(typeof data22 !== "string"){
const err45 = {instancePath:instancePath+"/discovery/method",schemaPath:"#/properties/discovery/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((((data22 === "test") || (data22 === "review")) || (data22 === "analysis")) || (data22 === "field")) || (data22 === "securityTest")) || (data22 === "supplierList"))){
const err46 = {instancePath:instancePath+"/discovery/method",schemaPath:"#/properties/discovery/properties/method/enum",keyword:"enum",params:{allowedValues: schema6.properties.discovery.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.at !== undefined){
let data23 = data21.at;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err47 = {instancePath:instancePath+"/discovery/at",schemaPath:"#/properties/discovery/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/discovery/at",schemaPath:"#/properties/discovery/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data21.by !== undefined){
let data24 = data21.by;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err49 = {instancePath:instancePath+"/discovery/by",schemaPath:"#/properties/discovery/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/discovery/by",schemaPath:"#/properties/discovery/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.triage !== undefined){
let data25 = data.triage;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.relevant === undefined){
const err52 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/required",keyword:"required",params:{missingProperty: "relevant"},message:"must have required property '"+"relevant"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data25){
if(!((((key3 === "relevant") || (key3 === "rationale")) || (key3 === "by")) || (key3 === "at"))){
const err53 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.relevant !== undefined){
if(typeof data25.relevant !== "boolean"){
const err54 = {instancePath:instancePath+"/triage/relevant",schemaPath:"#/properties/triage/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.rationale !== undefined){
let data27 = data25.rationale;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err55 = {instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/triage/rationale",schemaPath:"#/properties/triage/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data25.by !== undefined){
let data28 = data25.by;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err57 = {instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err58 = {instancePath:instancePath+"/triage/by",schemaPath:"#/properties/triage/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.at !== undefined){
let data29 = data25.at;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err59 = {instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err60 = {instancePath:instancePath+"/triage/at",schemaPath:"#/properties/triage/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.rootCause !== undefined){
let data30 = data.rootCause;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err62 = {instancePath:instancePath+"/rootCause",schemaPath:"#/properties/rootCause/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/rootCause",schemaPath:"#/properties/rootCause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.hazardousSituations !== undefined){
let data31 = data.hazardousSituations;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err64 = {instancePath:instancePath+"/hazardousSituations/" + i3,schemaPath:"#/properties/hazardousSituations/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/hazardousSituations/" + i3,schemaPath:"#/properties/hazardousSituations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/hazardousSituations",schemaPath:"#/properties/hazardousSituations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.noHazardRationale !== undefined){
let data33 = data.noHazardRationale;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err67 = {instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/noHazardRationale",schemaPath:"#/properties/noHazardRationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.affectedRequirements !== undefined){
let data34 = data.affectedRequirements;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err69 = {instancePath:instancePath+"/affectedRequirements/" + i4,schemaPath:"#/properties/affectedRequirements/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/affectedRequirements/" + i4,schemaPath:"#/properties/affectedRequirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/affectedRequirements",schemaPath:"#/properties/affectedRequirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.affectedRiskControls !== undefined){
let data36 = data.affectedRiskControls;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err72 = {instancePath:instancePath+"/affectedRiskControls/" + i5,schemaPath:"#/properties/affectedRiskControls/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/affectedRiskControls/" + i5,schemaPath:"#/properties/affectedRiskControls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/affectedRiskControls",schemaPath:"#/properties/affectedRiskControls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.harmSeverity !== undefined){
let data38 = data.harmSeverity;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err75 = {instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/harmSeverity",schemaPath:"#/properties/harmSeverity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.probabilityOfSoftwareFailure !== undefined){
let data39 = data.probabilityOfSoftwareFailure;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err77 = {instancePath:instancePath+"/probabilityOfSoftwareFailure",schemaPath:"#/properties/probabilityOfSoftwareFailure/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/probabilityOfSoftwareFailure",schemaPath:"#/properties/probabilityOfSoftwareFailure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.probabilityOfHarm !== undefined){
let data40 = data.probabilityOfHarm;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err79 = {instancePath:instancePath+"/probabilityOfHarm",schemaPath:"#/properties/probabilityOfHarm/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/probabilityOfHarm",schemaPath:"#/properties/probabilityOfHarm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.impact !== undefined){
let data41 = data.impact;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err81 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.useErrorConsiderations !== undefined){
let data42 = data.useErrorConsiderations;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err83 = {instancePath:instancePath+"/useErrorConsiderations",schemaPath:"#/properties/useErrorConsiderations/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/useErrorConsiderations",schemaPath:"#/properties/useErrorConsiderations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data43 = data.evaluation;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key4 in data43){
if(!(((((((key4 === "outcome") || (key4 === "by")) || (key4 === "role")) || (key4 === "at")) || (key4 === "riskFileVersion")) || (key4 === "rationaleNotFixed")) || (key4 === "contentDigest"))){
const err85 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data43.outcome !== undefined){
let data44 = data43.outcome;
if(typeof data44 !== "string"){
const err86 = {instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((data44 === "acceptable") || (data44 === "unacceptable")) || (data44 === "undecided"))){
const err87 = {instancePath:instancePath+"/evaluation/outcome",schemaPath:"#/properties/evaluation/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema6.properties.evaluation.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data43.by !== undefined){
let data45 = data43.by;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err88 = {instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/evaluation/by",schemaPath:"#/properties/evaluation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.role !== undefined){
let data46 = data43.role;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err90 = {instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/evaluation/role",schemaPath:"#/properties/evaluation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data43.at !== undefined){
let data47 = data43.at;
if(typeof data47 === "string"){
if(!pattern7.test(data47)){
const err92 = {instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/evaluation/at",schemaPath:"#/properties/evaluation/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.riskFileVersion !== undefined){
let data48 = data43.riskFileVersion;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err94 = {instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/evaluation/riskFileVersion",schemaPath:"#/properties/evaluation/properties/riskFileVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43.rationaleNotFixed !== undefined){
let data49 = data43.rationaleNotFixed;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err96 = {instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/evaluation/rationaleNotFixed",schemaPath:"#/properties/evaluation/properties/rationaleNotFixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data43.contentDigest !== undefined){
let data50 = data43.contentDigest;
if(typeof data50 === "string"){
if(!pattern32.test(data50)){
const err98 = {instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/evaluation/contentDigest",schemaPath:"#/properties/evaluation/properties/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.disposition !== undefined){
let data51 = data.disposition;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.decision === undefined){
const err101 = {instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key5 in data51){
if(!((((key5 === "decision") || (key5 === "reference")) || (key5 === "by")) || (key5 === "at"))){
const err102 = {instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data51.decision !== undefined){
let data52 = data51.decision;
if(typeof data52 !== "string"){
const err103 = {instancePath:instancePath+"/disposition/decision",schemaPath:"#/properties/disposition/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((((data52 === "accept") || (data52 === "fixLater")) || (data52 === "fixNow")) || (data52 === "reject"))){
const err104 = {instancePath:instancePath+"/disposition/decision",schemaPath:"#/properties/disposition/properties/decision/enum",keyword:"enum",params:{allowedValues: schema6.properties.disposition.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data51.reference !== undefined){
let data53 = data51.reference;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err105 = {instancePath:instancePath+"/disposition/reference",schemaPath:"#/properties/disposition/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/disposition/reference",schemaPath:"#/properties/disposition/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data51.by !== undefined){
let data54 = data51.by;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err107 = {instancePath:instancePath+"/disposition/by",schemaPath:"#/properties/disposition/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/disposition/by",schemaPath:"#/properties/disposition/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data51.at !== undefined){
let data55 = data51.at;
if(typeof data55 === "string"){
if(!pattern7.test(data55)){
const err109 = {instancePath:instancePath+"/disposition/at",schemaPath:"#/properties/disposition/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/disposition/at",schemaPath:"#/properties/disposition/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.workaround !== undefined){
let data56 = data.workaround;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err112 = {instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.userFacing !== undefined){
if(typeof data.userFacing !== "boolean"){
const err114 = {instancePath:instancePath+"/userFacing",schemaPath:"#/properties/userFacing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.userCommunication !== undefined){
let data58 = data.userCommunication;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err115 = {instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/userCommunication",schemaPath:"#/properties/userCommunication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.security !== undefined){
let data59 = data.security;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.impact === undefined){
const err117 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key6 in data59){
if(!(((((key6 === "impact") || (key6 === "cwe")) || (key6 === "rationale")) || (key6 === "by")) || (key6 === "at"))){
const err118 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data59.impact !== undefined){
let data60 = data59.impact;
if(typeof data60 !== "string"){
const err119 = {instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!(((data60 === "none") || (data60 === "possible")) || (data60 === "vulnerability"))){
const err120 = {instancePath:instancePath+"/security/impact",schemaPath:"#/properties/security/properties/impact/enum",keyword:"enum",params:{allowedValues: schema6.properties.security.properties.impact.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data59.cwe !== undefined){
let data61 = data59.cwe;
if(Array.isArray(data61)){
const len6 = data61.length;
for(let i6=0; i6<len6; i6++){
let data62 = data61[i6];
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err121 = {instancePath:instancePath+"/security/cwe/" + i6,schemaPath:"#/properties/security/properties/cwe/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/security/cwe/" + i6,schemaPath:"#/properties/security/properties/cwe/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/security/cwe",schemaPath:"#/properties/security/properties/cwe/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data59.rationale !== undefined){
let data63 = data59.rationale;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err124 = {instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/security/rationale",schemaPath:"#/properties/security/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data59.by !== undefined){
let data64 = data59.by;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err126 = {instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/security/by",schemaPath:"#/properties/security/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data59.at !== undefined){
let data65 = data59.at;
if(typeof data65 === "string"){
if(!pattern7.test(data65)){
const err128 = {instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/security/at",schemaPath:"#/properties/security/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.vulnerabilityIds !== undefined){
let data66 = data.vulnerabilityIds;
if(Array.isArray(data66)){
const len7 = data66.length;
for(let i7=0; i7<len7; i7++){
let data67 = data66[i7];
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err131 = {instancePath:instancePath+"/vulnerabilityIds/" + i7,schemaPath:"#/properties/vulnerabilityIds/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/vulnerabilityIds/" + i7,schemaPath:"#/properties/vulnerabilityIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/vulnerabilityIds",schemaPath:"#/properties/vulnerabilityIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.cvss !== undefined){
let data68 = data.cvss;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err134 = {instancePath:instancePath+"/cvss",schemaPath:"#/properties/cvss/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/cvss",schemaPath:"#/properties/cvss/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.vex !== undefined){
let data69 = data.vex;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err136 = {instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.failingTests !== undefined){
let data70 = data.failingTests;
if(Array.isArray(data70)){
const len8 = data70.length;
for(let i8=0; i8<len8; i8++){
let data71 = data70[i8];
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err138 = {instancePath:instancePath+"/failingTests/" + i8,schemaPath:"#/properties/failingTests/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/failingTests/" + i8,schemaPath:"#/properties/failingTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/failingTests",schemaPath:"#/properties/failingTests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.findings !== undefined){
let data72 = data.findings;
if(Array.isArray(data72)){
const len9 = data72.length;
for(let i9=0; i9<len9; i9++){
let data73 = data72[i9];
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err141 = {instancePath:instancePath+"/findings/" + i9,schemaPath:"#/properties/findings/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/findings/" + i9,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.alsoAffects !== undefined){
let data74 = data.alsoAffects;
if(Array.isArray(data74)){
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
let data75 = data74[i10];
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err144 = {instancePath:instancePath+"/alsoAffects/" + i10,schemaPath:"#/properties/alsoAffects/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/alsoAffects/" + i10,schemaPath:"#/properties/alsoAffects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/alsoAffects",schemaPath:"#/properties/alsoAffects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.taxonomy !== undefined){
let data76 = data.taxonomy;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.name === undefined){
const err147 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data76.code === undefined){
const err148 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key7 in data76){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "version"))){
const err149 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data76.name !== undefined){
let data77 = data76.name;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err150 = {instancePath:instancePath+"/taxonomy/name",schemaPath:"#/properties/taxonomy/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/taxonomy/name",schemaPath:"#/properties/taxonomy/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data76.code !== undefined){
let data78 = data76.code;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err152 = {instancePath:instancePath+"/taxonomy/code",schemaPath:"#/properties/taxonomy/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/taxonomy/code",schemaPath:"#/properties/taxonomy/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data76.version !== undefined){
let data79 = data76.version;
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err154 = {instancePath:instancePath+"/taxonomy/version",schemaPath:"#/properties/taxonomy/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/taxonomy/version",schemaPath:"#/properties/taxonomy/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.plannedFix !== undefined){
let data80 = data.plannedFix;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key8 in data80){
if(!((key8 === "release") || (key8 === "at"))){
const err157 = {instancePath:instancePath+"/plannedFix",schemaPath:"#/properties/plannedFix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data80.release !== undefined){
let data81 = data80.release;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err158 = {instancePath:instancePath+"/plannedFix/release",schemaPath:"#/properties/plannedFix/properties/release/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/plannedFix/release",schemaPath:"#/properties/plannedFix/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data80.at !== undefined){
let data82 = data80.at;
if(typeof data82 === "string"){
if(!pattern7.test(data82)){
const err160 = {instancePath:instancePath+"/plannedFix/at",schemaPath:"#/properties/plannedFix/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/plannedFix/at",schemaPath:"#/properties/plannedFix/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/plannedFix",schemaPath:"#/properties/plannedFix/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.reportability !== undefined){
let data83 = data.reportability;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.by === undefined){
const err163 = {instancePath:instancePath+"/reportability",schemaPath:"#/properties/reportability/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data83.at === undefined){
const err164 = {instancePath:instancePath+"/reportability",schemaPath:"#/properties/reportability/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key9 in data83){
if(!((key9 === "by") || (key9 === "at"))){
const err165 = {instancePath:instancePath+"/reportability",schemaPath:"#/properties/reportability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data83.by !== undefined){
let data84 = data83.by;
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err166 = {instancePath:instancePath+"/reportability/by",schemaPath:"#/properties/reportability/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/reportability/by",schemaPath:"#/properties/reportability/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data83.at !== undefined){
let data85 = data83.at;
if(typeof data85 === "string"){
if(!pattern7.test(data85)){
const err168 = {instancePath:instancePath+"/reportability/at",schemaPath:"#/properties/reportability/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/reportability/at",schemaPath:"#/properties/reportability/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/reportability",schemaPath:"#/properties/reportability/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
