// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:risk-controls","title":"RiskControlsRecord","description":"Risk control measures.","type":"object","additionalProperties":false,"required":["riskControls"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"riskControls":{"type":"array","description":"Risk controls.","items":{"type":"object","description":"A risk control.","additionalProperties":false,"required":["id","location"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"location":{"type":"string","description":"Where it acts.","enum":["software","hardware","independentSystem","procedure"]},"title":{"type":"string","pattern":"\\S","description":"Title."},"items":{"type":"array","description":"Configuration items.","items":{"type":"string","pattern":"\\S"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"type":"object","description":"One way.","additionalProperties":false,"required":[],"properties":{"test":{"type":"string","pattern":"\\S","description":"Test id: `<classname>::<name>`, or the name."},"environment":{"type":"string","pattern":"\\S","description":"Environment in which the test must run."},"method":{"type":"string","description":"Method, when it is not a test.","enum":["review","analysis","inspection"]},"reference":{"type":"string","pattern":"\\S","description":"Record that holds it."},"reason":{"type":"string","pattern":"\\S","description":"Why a test is not the method."},"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}}}}}},"author":{"type":"string","pattern":"\\S","description":"Person who answers for the record: an id of `people` in the configuration."}}};
const pattern0 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:risk-controls" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.riskControls === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "riskControls"},message:"must have required property '"+"riskControls"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "riskControls")) || (key0 === "author"))){
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
if(data.riskControls !== undefined){
let data1 = data.riskControls;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err3 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.location === undefined){
const err4 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "location")) || (key1 === "title")) || (key1 === "items")) || (key1 === "verifiedBy"))){
const err5 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/riskControls/" + i0+"/id",schemaPath:"#/properties/riskControls/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err7 = {instancePath:instancePath+"/riskControls/" + i0+"/id",schemaPath:"#/properties/riskControls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.location !== undefined){
let data4 = data2.location;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/riskControls/" + i0+"/location",schemaPath:"#/properties/riskControls/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data4 === "software") || (data4 === "hardware")) || (data4 === "independentSystem")) || (data4 === "procedure"))){
const err9 = {instancePath:instancePath+"/riskControls/" + i0+"/location",schemaPath:"#/properties/riskControls/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema11.properties.riskControls.items.properties.location.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.title !== undefined){
let data5 = data2.title;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/riskControls/" + i0+"/title",schemaPath:"#/properties/riskControls/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err11 = {instancePath:instancePath+"/riskControls/" + i0+"/title",schemaPath:"#/properties/riskControls/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.items !== undefined){
let data6 = data2.items;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/riskControls/" + i0+"/items/" + i1,schemaPath:"#/properties/riskControls/items/properties/items/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err13 = {instancePath:instancePath+"/riskControls/" + i0+"/items/" + i1,schemaPath:"#/properties/riskControls/items/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/riskControls/" + i0+"/items",schemaPath:"#/properties/riskControls/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.verifiedBy !== undefined){
let data8 = data2.verifiedBy;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((((key2 === "test") || (key2 === "environment")) || (key2 === "method")) || (key2 === "reference")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "at"))){
const err15 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.test !== undefined){
let data10 = data9.test;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err16 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/test",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/test/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/test",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.environment !== undefined){
let data11 = data9.environment;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err18 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/environment",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err19 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/environment",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.method !== undefined){
let data12 = data9.method;
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data12 === "review") || (data12 === "analysis")) || (data12 === "inspection"))){
const err21 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.riskControls.items.properties.verifiedBy.items.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.reference !== undefined){
let data13 = data9.reference;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err22 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reference",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err23 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reference",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.reason !== undefined){
let data14 = data9.reason;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err24 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reason",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err25 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reason",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.by !== undefined){
let data15 = data9.by;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err26 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/by",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err27 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/by",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.at !== undefined){
let data16 = data9.at;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err28 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err29 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
let data17 = data.author;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
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
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
export { schema11 as schema };
