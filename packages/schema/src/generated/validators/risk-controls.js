// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:risk-controls","title":"RiskControlsRecord","description":"Risk control measures: `gate/risk-controls.yaml`. Either a list, or the statement that there is none.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"riskControls":{"type":"array","description":"Risk controls.","items":{"type":"object","description":"A risk control.","additionalProperties":false,"required":["id","location"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"location":{"type":"string","description":"Where it acts.","enum":["software","hardware","independentSystem","procedure"]},"title":{"type":"string","pattern":"\\S","description":"Title."},"items":{"type":"array","description":"Configuration items.","items":{"type":"string","pattern":"\\S"}},"verifiedBy":{"type":"array","description":"How it is verified.","items":{"type":"object","description":"One way.","additionalProperties":false,"required":[],"properties":{"test":{"type":"string","pattern":"\\S","description":"Test id: `<classname>::<name>`, or the name."},"environment":{"type":"string","pattern":"\\S","description":"Environment in which the test must run."},"method":{"type":"string","description":"Method, when it is not a test.","enum":["review","analysis","inspection"]},"reference":{"type":"string","pattern":"\\S","description":"Record that holds it."},"reason":{"type":"string","pattern":"\\S","description":"Why a test is not the method."},"by":{"type":"string","pattern":"\\S","description":"Who."},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$","description":"When. RFC 3339 with offset, or a date (start of day, UTC)."}}}}}}},"none":{"type":"string","pattern":"\\S","description":"States that the product has no risk controls, and why."},"author":{"type":"string","pattern":"\\S","description":"Person who answers for the record: an id of `people` in the configuration."}},"if":{"required":["none"]},"then":{"properties":{"riskControls":false}},"else":{"required":["riskControls"]}};
const pattern0 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:risk-controls" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.none === undefined) && (missing0 = "none")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.riskControls !== undefined){
const err1 = {instancePath:instancePath+"/riskControls",schemaPath:"#/then/properties/riskControls/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.riskControls === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "riskControls"},message:"must have required property '"+"riskControls"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "riskControls")) || (key0 === "none")) || (key0 === "author"))){
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
if(data.riskControls !== undefined){
let data2 = data.riskControls;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err6 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.location === undefined){
const err7 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "id") || (key1 === "location")) || (key1 === "title")) || (key1 === "items")) || (key1 === "verifiedBy"))){
const err8 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/riskControls/" + i0+"/id",schemaPath:"#/properties/riskControls/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err10 = {instancePath:instancePath+"/riskControls/" + i0+"/id",schemaPath:"#/properties/riskControls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.location !== undefined){
let data5 = data3.location;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/riskControls/" + i0+"/location",schemaPath:"#/properties/riskControls/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data5 === "software") || (data5 === "hardware")) || (data5 === "independentSystem")) || (data5 === "procedure"))){
const err12 = {instancePath:instancePath+"/riskControls/" + i0+"/location",schemaPath:"#/properties/riskControls/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema6.properties.riskControls.items.properties.location.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.title !== undefined){
let data6 = data3.title;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/riskControls/" + i0+"/title",schemaPath:"#/properties/riskControls/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err14 = {instancePath:instancePath+"/riskControls/" + i0+"/title",schemaPath:"#/properties/riskControls/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.items !== undefined){
let data7 = data3.items;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err15 = {instancePath:instancePath+"/riskControls/" + i0+"/items/" + i1,schemaPath:"#/properties/riskControls/items/properties/items/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err16 = {instancePath:instancePath+"/riskControls/" + i0+"/items/" + i1,schemaPath:"#/properties/riskControls/items/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/riskControls/" + i0+"/items",schemaPath:"#/properties/riskControls/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.verifiedBy !== undefined){
let data9 = data3.verifiedBy;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(((((((key2 === "test") || (key2 === "environment")) || (key2 === "method")) || (key2 === "reference")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "at"))){
const err18 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.test !== undefined){
let data11 = data10.test;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err19 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/test",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/test/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err20 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/test",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.environment !== undefined){
let data12 = data10.environment;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err21 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/environment",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err22 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/environment",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.method !== undefined){
let data13 = data10.method;
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data13 === "review") || (data13 === "analysis")) || (data13 === "inspection"))){
const err24 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema6.properties.riskControls.items.properties.verifiedBy.items.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.reference !== undefined){
let data14 = data10.reference;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err25 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reference",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err26 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reference",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.reason !== undefined){
let data15 = data10.reason;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err27 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reason",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err28 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reason",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.by !== undefined){
let data16 = data10.by;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err29 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/by",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err30 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/by",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.at !== undefined){
let data17 = data10.at;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err31 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err32 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err34 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err35 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.none !== undefined){
let data18 = data.none;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err37 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err38 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.author !== undefined){
let data19 = data.author;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err39 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err40 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
