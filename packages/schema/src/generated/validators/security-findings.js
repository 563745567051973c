// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:security-findings","title":"SecurityFindingsRecord","type":"object","additionalProperties":false,"required":["review","findings"],"properties":{"$schema":{"type":"string"},"author":{"$ref":"#/definitions/shared1"},"review":{"type":"object","additionalProperties":false,"required":["version","by","at"],"properties":{"version":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","phase","state"],"properties":{"id":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"phase":{"type":"string","enum":["requirements","design","implementation","verification","validation","defect"]},"state":{"type":"string","enum":["open","closed","deferred"]},"closed":{"type":"object","additionalProperties":false,"required":["reference","by","at"],"properties":{"reference":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"}}},"deferred":{"type":"object","additionalProperties":false,"required":["reason","residualRisk","by","at"],"properties":{"reason":{"$ref":"#/definitions/shared1"},"residualRisk":{"type":"string","enum":["negligible","low","medium","high","critical"]},"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"}}}}}}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}};
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

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate26.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:security-findings" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review"},message:"must have required property '"+"review"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "author")) || (key0 === "review")) || (key0 === "findings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.author !== undefined){
if(!(validate22(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
let data2 = data.review;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.version === undefined){
const err4 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.by === undefined){
const err5 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.at === undefined){
const err6 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "version") || (key1 === "by")) || (key1 === "at"))){
const err7 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.version !== undefined){
if(!(validate22(data2.version, {instancePath:instancePath+"/review/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.by !== undefined){
if(!(validate22(data2.by, {instancePath:instancePath+"/review/by",parentData:data2,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.at !== undefined){
if(!(validate26(data2.at, {instancePath:instancePath+"/review/at",parentData:data2,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.findings !== undefined){
let data6 = data.findings;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.title === undefined){
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7.phase === undefined){
const err11 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.state === undefined){
const err12 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data7){
if(!((((((key2 === "id") || (key2 === "title")) || (key2 === "phase")) || (key2 === "state")) || (key2 === "closed")) || (key2 === "deferred"))){
const err13 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.id !== undefined){
if(!(validate22(data7.id, {instancePath:instancePath+"/findings/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data7.title !== undefined){
if(!(validate22(data7.title, {instancePath:instancePath+"/findings/" + i0+"/title",parentData:data7,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data7.phase !== undefined){
let data10 = data7.phase;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/phase",schemaPath:"#/properties/findings/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((data10 === "requirements") || (data10 === "design")) || (data10 === "implementation")) || (data10 === "verification")) || (data10 === "validation")) || (data10 === "defect"))){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/phase",schemaPath:"#/properties/findings/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema6.properties.findings.items.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.state !== undefined){
let data11 = data7.state;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/findings/" + i0+"/state",schemaPath:"#/properties/findings/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data11 === "open") || (data11 === "closed")) || (data11 === "deferred"))){
const err17 = {instancePath:instancePath+"/findings/" + i0+"/state",schemaPath:"#/properties/findings/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.findings.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.closed !== undefined){
let data12 = data7.closed;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.reference === undefined){
const err18 = {instancePath:instancePath+"/findings/" + i0+"/closed",schemaPath:"#/properties/findings/items/properties/closed/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data12.by === undefined){
const err19 = {instancePath:instancePath+"/findings/" + i0+"/closed",schemaPath:"#/properties/findings/items/properties/closed/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.at === undefined){
const err20 = {instancePath:instancePath+"/findings/" + i0+"/closed",schemaPath:"#/properties/findings/items/properties/closed/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "reference") || (key3 === "by")) || (key3 === "at"))){
const err21 = {instancePath:instancePath+"/findings/" + i0+"/closed",schemaPath:"#/properties/findings/items/properties/closed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.reference !== undefined){
if(!(validate22(data12.reference, {instancePath:instancePath+"/findings/" + i0+"/closed/reference",parentData:data12,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.by !== undefined){
if(!(validate22(data12.by, {instancePath:instancePath+"/findings/" + i0+"/closed/by",parentData:data12,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.at !== undefined){
if(!(validate26(data12.at, {instancePath:instancePath+"/findings/" + i0+"/closed/at",parentData:data12,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/findings/" + i0+"/closed",schemaPath:"#/properties/findings/items/properties/closed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.deferred !== undefined){
let data16 = data7.deferred;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.reason === undefined){
const err23 = {instancePath:instancePath+"/findings/" + i0+"/deferred",schemaPath:"#/properties/findings/items/properties/deferred/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data16.residualRisk === undefined){
const err24 = {instancePath:instancePath+"/findings/" + i0+"/deferred",schemaPath:"#/properties/findings/items/properties/deferred/required",keyword:"required",params:{missingProperty: "residualRisk"},message:"must have required property '"+"residualRisk"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16.by === undefined){
const err25 = {instancePath:instancePath+"/findings/" + i0+"/deferred",schemaPath:"#/properties/findings/items/properties/deferred/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data16.at === undefined){
const err26 = {instancePath:instancePath+"/findings/" + i0+"/deferred",schemaPath:"#/properties/findings/items/properties/deferred/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "reason") || (key4 === "residualRisk")) || (key4 === "by")) || (key4 === "at"))){
const err27 = {instancePath:instancePath+"/findings/" + i0+"/deferred",schemaPath:"#/properties/findings/items/properties/deferred/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.reason !== undefined){
if(!(validate22(data16.reason, {instancePath:instancePath+"/findings/" + i0+"/deferred/reason",parentData:data16,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.residualRisk !== undefined){
let data18 = data16.residualRisk;
if(typeof data18 !== "string"){
const err28 = {instancePath:instancePath+"/findings/" + i0+"/deferred/residualRisk",schemaPath:"#/properties/findings/items/properties/deferred/properties/residualRisk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((((data18 === "negligible") || (data18 === "low")) || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))){
const err29 = {instancePath:instancePath+"/findings/" + i0+"/deferred/residualRisk",schemaPath:"#/properties/findings/items/properties/deferred/properties/residualRisk/enum",keyword:"enum",params:{allowedValues: schema6.properties.findings.items.properties.deferred.properties.residualRisk.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.by !== undefined){
if(!(validate22(data16.by, {instancePath:instancePath+"/findings/" + i0+"/deferred/by",parentData:data16,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.at !== undefined){
if(!(validate26(data16.at, {instancePath:instancePath+"/findings/" + i0+"/deferred/at",parentData:data16,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/findings/" + i0+"/deferred",schemaPath:"#/properties/findings/items/properties/deferred/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
