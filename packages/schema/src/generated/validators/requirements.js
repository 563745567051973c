// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:requirements","title":"RequirementsRecord","description":"Requirements and how each is verified.","type":"object","additionalProperties":false,"required":["requirements"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"requirements":{"type":"array","description":"Requirements.","items":{"type":"object","description":"A requirement.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"title":{"type":"string","pattern":"\\S","description":"Title."},"kind":{"type":"string","pattern":"\\S","description":"Kind; default `software`."},"inScope":{"type":"boolean","description":"Whether this release must meet it; default true."},"status":{"type":"string","pattern":"\\S","description":"Status; default `approved`."},"suspect":{"type":"boolean","description":"Whether a link is marked for re-review."},"riskControls":{"type":"array","description":"Risk controls that it implements.","items":{"type":"string","pattern":"\\S"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"type":"object","description":"One way.","additionalProperties":false,"required":[],"properties":{"test":{"type":"string","pattern":"\\S","description":"Test id: `<classname>::<name>`, or the name."},"environment":{"type":"string","pattern":"\\S","description":"Environment in which the test must run."},"method":{"type":"string","description":"Method, when it is not a test.","enum":["review","analysis","inspection"]},"reference":{"type":"string","pattern":"\\S","description":"Record that holds it."},"reason":{"type":"string","pattern":"\\S","description":"Why a test is not the method."},"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}}}}}},"author":{"type":"string","pattern":"\\S","description":"Person who answers for the record: an id of `people` in the configuration."}}};
const pattern0 = new RegExp("\\S", "u");
const pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:requirements" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "requirements")) || (key0 === "author"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err3 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "title")) || (key1 === "kind")) || (key1 === "inScope")) || (key1 === "status")) || (key1 === "suspect")) || (key1 === "riskControls")) || (key1 === "verifiedBy"))){
const err4 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err6 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.kind !== undefined){
let data5 = data2.kind;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/requirements/" + i0+"/kind",schemaPath:"#/properties/requirements/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err10 = {instancePath:instancePath+"/requirements/" + i0+"/kind",schemaPath:"#/properties/requirements/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.inScope !== undefined){
if(typeof data2.inScope !== "boolean"){
const err11 = {instancePath:instancePath+"/requirements/" + i0+"/inScope",schemaPath:"#/properties/requirements/items/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.status !== undefined){
let data7 = data2.status;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/requirements/" + i0+"/status",schemaPath:"#/properties/requirements/items/properties/status/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/requirements/" + i0+"/status",schemaPath:"#/properties/requirements/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.suspect !== undefined){
if(typeof data2.suspect !== "boolean"){
const err14 = {instancePath:instancePath+"/requirements/" + i0+"/suspect",schemaPath:"#/properties/requirements/items/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.riskControls !== undefined){
let data9 = data2.riskControls;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err15 = {instancePath:instancePath+"/requirements/" + i0+"/riskControls/" + i1,schemaPath:"#/properties/requirements/items/properties/riskControls/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err16 = {instancePath:instancePath+"/requirements/" + i0+"/riskControls/" + i1,schemaPath:"#/properties/requirements/items/properties/riskControls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/requirements/" + i0+"/riskControls",schemaPath:"#/properties/requirements/items/properties/riskControls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.verifiedBy !== undefined){
let data11 = data2.verifiedBy;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(((((((key2 === "test") || (key2 === "environment")) || (key2 === "method")) || (key2 === "reference")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "at"))){
const err18 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.test !== undefined){
let data13 = data12.test;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err19 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/test",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/test/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err20 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/test",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.environment !== undefined){
let data14 = data12.environment;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err21 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/environment",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err22 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/environment",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.method !== undefined){
let data15 = data12.method;
if(typeof data15 !== "string"){
const err23 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data15 === "review") || (data15 === "analysis")) || (data15 === "inspection"))){
const err24 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema6.properties.requirements.items.properties.verifiedBy.items.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.reference !== undefined){
let data16 = data12.reference;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err25 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/reference",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/reference",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.reason !== undefined){
let data17 = data12.reason;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err27 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/reason",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/reason",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.by !== undefined){
let data18 = data12.by;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err29 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/by",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/by",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.at !== undefined){
let data19 = data12.at;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err31 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err32 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy",schemaPath:"#/properties/requirements/items/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.author !== undefined){
let data20 = data.author;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err37 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err38 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
