// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:change-assessment","title":"ChangeAssessmentRecord","description":"Security-relevant-changes assessment of one release: `gate/changes/<version>.yaml`.","type":"object","additionalProperties":false,"required":["version","range","changes"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"version":{"type":"string","pattern":"\\S","description":"Version. Quote it: YAML reads 1.10 as the number 1.1."},"range":{"type":"object","description":"Assessed range of commits.","additionalProperties":false,"required":["to"],"properties":{"to":{"type":"string","description":"End. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"from":{"type":"string","description":"Start, not included; absent for a first release. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}},"changes":{"type":"array","description":"Changes.","items":{"type":"object","description":"A change.","additionalProperties":false,"required":["commit","relevant"],"properties":{"commit":{"type":"string","description":"Commit. Full git object id.","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"relevant":{"type":"boolean","description":"Whether it is security-relevant."},"category":{"type":"string","description":"Category.","enum":["authentication","authorization","cryptography","network","update","logging","privilege","defaultConfiguration","dataAtRest","dependency","buildPipeline","other"]},"reason":{"type":"string","pattern":"\\S","description":"Why."},"reviewer":{"type":"string","pattern":"\\S","description":"Who reviewed it."},"competence":{"type":"string","pattern":"\\S","description":"Security competence of the reviewer."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}}},"author":{"type":"string","pattern":"\\S","description":"Person who answers for the record: an id of `people` in the configuration."},"method":{"type":"array","description":"Methods used.","items":{"type":"string","pattern":"\\S"}},"threatModel":{"type":"object","description":"Threat model statement.","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","description":"State.","enum":["updated","noUpdateNeeded"]},"reason":{"type":"string","pattern":"\\S","description":"Why no update is needed."},"reference":{"type":"string","pattern":"\\S","description":"Threat model."}}},"attackSurface":{"type":"string","pattern":"\\S","description":"Change of the attack surface, or `none`."},"testsRerun":{"type":"array","description":"Security tests re-run.","items":{"type":"string","pattern":"\\S"}},"fieldedVersions":{"type":"string","pattern":"\\S","description":"Effect on fielded versions."},"conclusion":{"type":"object","description":"Conclusion.","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."},"text":{"type":"string","pattern":"\\S","description":"Text."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:change-assessment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.range === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "range"},message:"must have required property '"+"range"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.changes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.range !== undefined){
let data2 = data.range;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to === undefined){
const err7 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "to") || (key1 === "from"))){
const err8 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.to !== undefined){
let data3 = data2.to;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/range/to",schemaPath:"#/properties/range/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/range/to",schemaPath:"#/properties/range/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.from !== undefined){
let data4 = data2.from;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/range/from",schemaPath:"#/properties/range/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
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
const err12 = {instancePath:instancePath+"/range/from",schemaPath:"#/properties/range/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.changes !== undefined){
let data5 = data.changes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.commit === undefined){
const err14 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.relevant === undefined){
const err15 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "relevant"},message:"must have required property '"+"relevant"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data6){
if(!(((((((key2 === "commit") || (key2 === "relevant")) || (key2 === "category")) || (key2 === "reason")) || (key2 === "reviewer")) || (key2 === "competence")) || (key2 === "at"))){
const err16 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.commit !== undefined){
let data7 = data6.commit;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err17 = {instancePath:instancePath+"/changes/" + i0+"/commit",schemaPath:"#/properties/changes/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
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
const err18 = {instancePath:instancePath+"/changes/" + i0+"/commit",schemaPath:"#/properties/changes/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.relevant !== undefined){
if(typeof data6.relevant !== "boolean"){
const err19 = {instancePath:instancePath+"/changes/" + i0+"/relevant",schemaPath:"#/properties/changes/items/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.category !== undefined){
let data9 = data6.category;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/changes/" + i0+"/category",schemaPath:"#/properties/changes/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((((((((((data9 === "authentication") || (data9 === "authorization")) || (data9 === "cryptography")) || (data9 === "network")) || (data9 === "update")) || (data9 === "logging")) || (data9 === "privilege")) || (data9 === "defaultConfiguration")) || (data9 === "dataAtRest")) || (data9 === "dependency")) || (data9 === "buildPipeline")) || (data9 === "other"))){
const err21 = {instancePath:instancePath+"/changes/" + i0+"/category",schemaPath:"#/properties/changes/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema6.properties.changes.items.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.reason !== undefined){
let data10 = data6.reason;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err22 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err23 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.reviewer !== undefined){
let data11 = data6.reviewer;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err24 = {instancePath:instancePath+"/changes/" + i0+"/reviewer",schemaPath:"#/properties/changes/items/properties/reviewer/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/changes/" + i0+"/reviewer",schemaPath:"#/properties/changes/items/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.competence !== undefined){
let data12 = data6.competence;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err26 = {instancePath:instancePath+"/changes/" + i0+"/competence",schemaPath:"#/properties/changes/items/properties/competence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err27 = {instancePath:instancePath+"/changes/" + i0+"/competence",schemaPath:"#/properties/changes/items/properties/competence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.at !== undefined){
let data13 = data6.at;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err28 = {instancePath:instancePath+"/changes/" + i0+"/at",schemaPath:"#/properties/changes/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err29 = {instancePath:instancePath+"/changes/" + i0+"/at",schemaPath:"#/properties/changes/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.author !== undefined){
let data14 = data.author;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err32 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err33 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.method !== undefined){
let data15 = data.method;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err34 = {instancePath:instancePath+"/method/" + i1,schemaPath:"#/properties/method/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err35 = {instancePath:instancePath+"/method/" + i1,schemaPath:"#/properties/method/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.threatModel !== undefined){
let data17 = data.threatModel;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.state === undefined){
const err37 = {instancePath:instancePath+"/threatModel",schemaPath:"#/properties/threatModel/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "state") || (key3 === "reason")) || (key3 === "reference"))){
const err38 = {instancePath:instancePath+"/threatModel",schemaPath:"#/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.state !== undefined){
let data18 = data17.state;
if(typeof data18 !== "string"){
const err39 = {instancePath:instancePath+"/threatModel/state",schemaPath:"#/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data18 === "updated") || (data18 === "noUpdateNeeded"))){
const err40 = {instancePath:instancePath+"/threatModel/state",schemaPath:"#/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.reason !== undefined){
let data19 = data17.reason;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err41 = {instancePath:instancePath+"/threatModel/reason",schemaPath:"#/properties/threatModel/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err42 = {instancePath:instancePath+"/threatModel/reason",schemaPath:"#/properties/threatModel/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.reference !== undefined){
let data20 = data17.reference;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err43 = {instancePath:instancePath+"/threatModel/reference",schemaPath:"#/properties/threatModel/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err44 = {instancePath:instancePath+"/threatModel/reference",schemaPath:"#/properties/threatModel/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/threatModel",schemaPath:"#/properties/threatModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.attackSurface !== undefined){
let data21 = data.attackSurface;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err46 = {instancePath:instancePath+"/attackSurface",schemaPath:"#/properties/attackSurface/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/attackSurface",schemaPath:"#/properties/attackSurface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.testsRerun !== undefined){
let data22 = data.testsRerun;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err48 = {instancePath:instancePath+"/testsRerun/" + i2,schemaPath:"#/properties/testsRerun/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/testsRerun/" + i2,schemaPath:"#/properties/testsRerun/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/testsRerun",schemaPath:"#/properties/testsRerun/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.fieldedVersions !== undefined){
let data24 = data.fieldedVersions;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err51 = {instancePath:instancePath+"/fieldedVersions",schemaPath:"#/properties/fieldedVersions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/fieldedVersions",schemaPath:"#/properties/fieldedVersions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data25 = data.conclusion;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.by === undefined){
const err53 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data25.at === undefined){
const err54 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data25){
if(!(((key4 === "by") || (key4 === "at")) || (key4 === "text"))){
const err55 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.by !== undefined){
let data26 = data25.by;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err56 = {instancePath:instancePath+"/conclusion/by",schemaPath:"#/properties/conclusion/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/conclusion/by",schemaPath:"#/properties/conclusion/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.at !== undefined){
let data27 = data25.at;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err58 = {instancePath:instancePath+"/conclusion/at",schemaPath:"#/properties/conclusion/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/conclusion/at",schemaPath:"#/properties/conclusion/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.text !== undefined){
let data28 = data25.text;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err60 = {instancePath:instancePath+"/conclusion/text",schemaPath:"#/properties/conclusion/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/conclusion/text",schemaPath:"#/properties/conclusion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
