// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:risk-controls","title":"RiskControlsRecord","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"riskControls":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","location"],"properties":{"id":{"$ref":"#/definitions/shared1"},"location":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"title":{"$ref":"#/definitions/shared1"},"items":{"type":"array","items":{"$ref":"#/definitions/shared1"}},"verifiedBy":{"type":"array","items":{"type":"object","additionalProperties":false,"required":[],"properties":{"test":{"$ref":"#/definitions/shared1"},"environment":{"$ref":"#/definitions/shared1"},"method":{"type":"string","enum":["review","analysis","inspection"]},"reference":{"$ref":"#/definitions/shared1"},"reason":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}}}}}},"none":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/shared1"}},"if":{"required":["none"]},"then":{"properties":{"riskControls":false}},"else":{"required":["riskControls"]},"definitions":{"shared1":{"type":"string","pattern":"\\S"}}};
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

const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

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
if(!(validate22(data3.id, {instancePath:instancePath+"/riskControls/" + i0+"/id",parentData:data3,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.location !== undefined){
let data5 = data3.location;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/riskControls/" + i0+"/location",schemaPath:"#/properties/riskControls/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data5 === "software") || (data5 === "hardware")) || (data5 === "independentSystem")) || (data5 === "procedure"))){
const err10 = {instancePath:instancePath+"/riskControls/" + i0+"/location",schemaPath:"#/properties/riskControls/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema6.properties.riskControls.items.properties.location.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.title !== undefined){
if(!(validate22(data3.title, {instancePath:instancePath+"/riskControls/" + i0+"/title",parentData:data3,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.items !== undefined){
let data7 = data3.items;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data7[i1], {instancePath:instancePath+"/riskControls/" + i0+"/items/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/riskControls/" + i0+"/items",schemaPath:"#/properties/riskControls/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.test !== undefined){
if(!(validate22(data10.test, {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/test",parentData:data10,parentDataProperty:"test",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data10.environment !== undefined){
if(!(validate22(data10.environment, {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/environment",parentData:data10,parentDataProperty:"environment",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data10.method !== undefined){
let data13 = data10.method;
if(typeof data13 !== "string"){
const err13 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data13 === "review") || (data13 === "analysis")) || (data13 === "inspection"))){
const err14 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/method",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema6.properties.riskControls.items.properties.verifiedBy.items.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.reference !== undefined){
if(!(validate22(data10.reference, {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reference",parentData:data10,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data10.reason !== undefined){
if(!(validate22(data10.reason, {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/reason",parentData:data10,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data10.by !== undefined){
if(!(validate22(data10.by, {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/by",parentData:data10,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data10.at !== undefined){
let data17 = data10.at;
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
const err15 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err16 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2+"/at",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy/" + i2,schemaPath:"#/properties/riskControls/items/properties/verifiedBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/riskControls/" + i0+"/verifiedBy",schemaPath:"#/properties/riskControls/items/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/riskControls/" + i0,schemaPath:"#/properties/riskControls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/riskControls",schemaPath:"#/properties/riskControls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.none !== undefined){
if(!(validate22(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData}))){
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
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
