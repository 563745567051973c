// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:soup","title":"SoupRecord","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"soup":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"$ref":"#/definitions/shared1"},"version":{"$ref":"#/definitions/shared1"},"purl":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"manufacturer":{"$ref":"#/definitions/shared1"},"designator":{"$ref":"#/definitions/shared1"},"pinnedAt":{"$ref":"#/definitions/shared2"},"hazards":{"type":"array","items":{"$ref":"#/definitions/shared1"}},"review":{"type":"object","additionalProperties":false,"required":["version","at","by"],"properties":{"version":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"},"by":{"$ref":"#/definitions/shared1"},"archived":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"#/definitions/shared1"},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"hazardRelevant":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/shared1"},"riskReference":{"$ref":"#/definitions/shared1"}}}}}},"noList":{"type":"object","additionalProperties":false,"required":["reason","monitoring"],"properties":{"reason":{"$ref":"#/definitions/shared1"},"monitoring":{"$ref":"#/definitions/shared1"}}},"support":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"$ref":"#/definitions/shared1"},"endsAt":{"$ref":"#/definitions/shared2"},"endUnknown":{"$ref":"#/definitions/shared1"}}}}}},"none":{"$ref":"#/definitions/shared1"},"author":{"$ref":"#/definitions/shared1"}},"if":{"required":["none"]},"then":{"properties":{"soup":false}},"else":{"required":["soup"]},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}};
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

const schema8 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:soup" */;
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
if(data.soup !== undefined){
const err1 = {instancePath:instancePath+"/soup",schemaPath:"#/then/properties/soup/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
if(data.soup === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "soup"},message:"must have required property '"+"soup"+"'"};
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
if(!((((key0 === "$schema") || (key0 === "soup")) || (key0 === "none")) || (key0 === "author"))){
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
if(data.soup !== undefined){
let data2 = data.soup;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err6 = {instancePath:instancePath+"/soup/" + i0,schemaPath:"#/properties/soup/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.version === undefined){
const err7 = {instancePath:instancePath+"/soup/" + i0,schemaPath:"#/properties/soup/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(func2.call(schema6.properties.soup.items.properties, key1))){
const err8 = {instancePath:instancePath+"/soup/" + i0,schemaPath:"#/properties/soup/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.name !== undefined){
if(!(validate22(data3.name, {instancePath:instancePath+"/soup/" + i0+"/name",parentData:data3,parentDataProperty:"name",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate22(data3.version, {instancePath:instancePath+"/soup/" + i0+"/version",parentData:data3,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.purl !== undefined){
if(!(validate22(data3.purl, {instancePath:instancePath+"/soup/" + i0+"/purl",parentData:data3,parentDataProperty:"purl",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.title !== undefined){
if(!(validate22(data3.title, {instancePath:instancePath+"/soup/" + i0+"/title",parentData:data3,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.manufacturer !== undefined){
if(!(validate22(data3.manufacturer, {instancePath:instancePath+"/soup/" + i0+"/manufacturer",parentData:data3,parentDataProperty:"manufacturer",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.designator !== undefined){
if(!(validate22(data3.designator, {instancePath:instancePath+"/soup/" + i0+"/designator",parentData:data3,parentDataProperty:"designator",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.pinnedAt !== undefined){
if(!(validate29(data3.pinnedAt, {instancePath:instancePath+"/soup/" + i0+"/pinnedAt",parentData:data3,parentDataProperty:"pinnedAt",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data3.hazards !== undefined){
let data11 = data3.hazards;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data11[i1], {instancePath:instancePath+"/soup/" + i0+"/hazards/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/soup/" + i0+"/hazards",schemaPath:"#/properties/soup/items/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.review !== undefined){
let data13 = data3.review;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.version === undefined){
const err10 = {instancePath:instancePath+"/soup/" + i0+"/review",schemaPath:"#/properties/soup/items/properties/review/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data13.at === undefined){
const err11 = {instancePath:instancePath+"/soup/" + i0+"/review",schemaPath:"#/properties/soup/items/properties/review/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data13.by === undefined){
const err12 = {instancePath:instancePath+"/soup/" + i0+"/review",schemaPath:"#/properties/soup/items/properties/review/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data13){
if(!(((((key2 === "version") || (key2 === "at")) || (key2 === "by")) || (key2 === "archived")) || (key2 === "hazardRelevant"))){
const err13 = {instancePath:instancePath+"/soup/" + i0+"/review",schemaPath:"#/properties/soup/items/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.version !== undefined){
if(!(validate22(data13.version, {instancePath:instancePath+"/soup/" + i0+"/review/version",parentData:data13,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data13.at !== undefined){
if(!(validate29(data13.at, {instancePath:instancePath+"/soup/" + i0+"/review/at",parentData:data13,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data13.by !== undefined){
if(!(validate22(data13.by, {instancePath:instancePath+"/soup/" + i0+"/review/by",parentData:data13,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data13.archived !== undefined){
let data17 = data13.archived;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.path === undefined){
const err14 = {instancePath:instancePath+"/soup/" + i0+"/review/archived",schemaPath:"#/properties/soup/items/properties/review/properties/archived/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data17.sha256 === undefined){
const err15 = {instancePath:instancePath+"/soup/" + i0+"/review/archived",schemaPath:"#/properties/soup/items/properties/review/properties/archived/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "path") || (key3 === "sha256"))){
const err16 = {instancePath:instancePath+"/soup/" + i0+"/review/archived",schemaPath:"#/properties/soup/items/properties/review/properties/archived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data17.path !== undefined){
if(!(validate22(data17.path, {instancePath:instancePath+"/soup/" + i0+"/review/archived/path",parentData:data17,parentDataProperty:"path",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data17.sha256 !== undefined){
let data19 = data17.sha256;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err17 = {instancePath:instancePath+"/soup/" + i0+"/review/archived/sha256",schemaPath:"#/properties/soup/items/properties/review/properties/archived/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err18 = {instancePath:instancePath+"/soup/" + i0+"/review/archived/sha256",schemaPath:"#/properties/soup/items/properties/review/properties/archived/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/soup/" + i0+"/review/archived",schemaPath:"#/properties/soup/items/properties/review/properties/archived/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.hazardRelevant !== undefined){
let data20 = data13.hazardRelevant;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err20 = {instancePath:instancePath+"/soup/" + i0+"/review/hazardRelevant/" + i2,schemaPath:"#/properties/soup/items/properties/review/properties/hazardRelevant/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data21){
if(!((key4 === "id") || (key4 === "riskReference"))){
const err21 = {instancePath:instancePath+"/soup/" + i0+"/review/hazardRelevant/" + i2,schemaPath:"#/properties/soup/items/properties/review/properties/hazardRelevant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data21.id !== undefined){
if(!(validate22(data21.id, {instancePath:instancePath+"/soup/" + i0+"/review/hazardRelevant/" + i2+"/id",parentData:data21,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data21.riskReference !== undefined){
if(!(validate22(data21.riskReference, {instancePath:instancePath+"/soup/" + i0+"/review/hazardRelevant/" + i2+"/riskReference",parentData:data21,parentDataProperty:"riskReference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/soup/" + i0+"/review/hazardRelevant/" + i2,schemaPath:"#/properties/soup/items/properties/review/properties/hazardRelevant/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/soup/" + i0+"/review/hazardRelevant",schemaPath:"#/properties/soup/items/properties/review/properties/hazardRelevant/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath:instancePath+"/soup/" + i0+"/review",schemaPath:"#/properties/soup/items/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.noList !== undefined){
let data24 = data3.noList;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.reason === undefined){
const err25 = {instancePath:instancePath+"/soup/" + i0+"/noList",schemaPath:"#/properties/soup/items/properties/noList/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data24.monitoring === undefined){
const err26 = {instancePath:instancePath+"/soup/" + i0+"/noList",schemaPath:"#/properties/soup/items/properties/noList/required",keyword:"required",params:{missingProperty: "monitoring"},message:"must have required property '"+"monitoring"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data24){
if(!((key5 === "reason") || (key5 === "monitoring"))){
const err27 = {instancePath:instancePath+"/soup/" + i0+"/noList",schemaPath:"#/properties/soup/items/properties/noList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data24.reason !== undefined){
if(!(validate22(data24.reason, {instancePath:instancePath+"/soup/" + i0+"/noList/reason",parentData:data24,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data24.monitoring !== undefined){
if(!(validate22(data24.monitoring, {instancePath:instancePath+"/soup/" + i0+"/noList/monitoring",parentData:data24,parentDataProperty:"monitoring",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/soup/" + i0+"/noList",schemaPath:"#/properties/soup/items/properties/noList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.support !== undefined){
let data27 = data3.support;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
if(!(((key6 === "level") || (key6 === "endsAt")) || (key6 === "endUnknown"))){
const err29 = {instancePath:instancePath+"/soup/" + i0+"/support",schemaPath:"#/properties/soup/items/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data27.level !== undefined){
if(!(validate22(data27.level, {instancePath:instancePath+"/soup/" + i0+"/support/level",parentData:data27,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data27.endsAt !== undefined){
if(!(validate29(data27.endsAt, {instancePath:instancePath+"/soup/" + i0+"/support/endsAt",parentData:data27,parentDataProperty:"endsAt",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data27.endUnknown !== undefined){
if(!(validate22(data27.endUnknown, {instancePath:instancePath+"/soup/" + i0+"/support/endUnknown",parentData:data27,parentDataProperty:"endUnknown",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/soup/" + i0+"/support",schemaPath:"#/properties/soup/items/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/soup/" + i0,schemaPath:"#/properties/soup/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/soup",schemaPath:"#/properties/soup/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
