// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:archive","title":"ArchiveRecord","type":"object","additionalProperties":false,"required":["version","items"],"properties":{"$schema":{"type":"string"},"version":{"$ref":"#/definitions/shared1"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["item","path","size"],"properties":{"item":{"$ref":"#/definitions/shared1"},"path":{"$ref":"#/definitions/shared1"},"size":{"type":"integer","minimum":0},"sha256":{"$ref":"#/definitions/shared2"}}}},"author":{"$ref":"#/definitions/shared1"},"location":{"$ref":"#/definitions/shared1"},"readBack":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","sha256","at"],"properties":{"item":{"$ref":"#/definitions/shared1"},"path":{"$ref":"#/definitions/shared1"},"sha256":{"$ref":"#/definitions/shared2"},"at":{"$ref":"#/definitions/shared3"}}}},"retention":{"type":"object","additionalProperties":false,"required":["lock"],"properties":{"lock":{"type":"string","enum":["compliance","governance","none"]},"lockedAt":{"$ref":"#/definitions/shared3"},"lockedUntil":{"$ref":"#/definitions/shared3"},"productLifetimeYears":{"type":"integer","minimum":1},"hold":{"type":"object","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean"},"reference":{"$ref":"#/definitions/shared1"}}},"endOfMarketAt":{"$ref":"#/definitions/shared3"}}}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared3":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}};
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

const schema8 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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

const schema9 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
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
validate33.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:archive" */;
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
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "version")) || (key0 === "items")) || (key0 === "author")) || (key0 === "location")) || (key0 === "readBack")) || (key0 === "retention"))){
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
if(data.version !== undefined){
if(!(validate22(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data2 = data.items;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.item === undefined){
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.path === undefined){
const err5 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.size === undefined){
const err6 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "item") || (key1 === "path")) || (key1 === "size")) || (key1 === "sha256"))){
const err7 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.item !== undefined){
if(!(validate22(data3.item, {instancePath:instancePath+"/items/" + i0+"/item",parentData:data3,parentDataProperty:"item",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.path !== undefined){
if(!(validate22(data3.path, {instancePath:instancePath+"/items/" + i0+"/path",parentData:data3,parentDataProperty:"path",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.size !== undefined){
let data6 = data3.size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/items/" + i0+"/size",schemaPath:"#/properties/items/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/items/" + i0+"/size",schemaPath:"#/properties/items/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data3.sha256 !== undefined){
if(!(validate26(data3.sha256, {instancePath:instancePath+"/items/" + i0+"/sha256",parentData:data3,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(data.location !== undefined){
if(!(validate22(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.readBack !== undefined){
let data10 = data.readBack;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.path === undefined){
const err12 = {instancePath:instancePath+"/readBack/" + i1,schemaPath:"#/properties/readBack/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data11.sha256 === undefined){
const err13 = {instancePath:instancePath+"/readBack/" + i1,schemaPath:"#/properties/readBack/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data11.at === undefined){
const err14 = {instancePath:instancePath+"/readBack/" + i1,schemaPath:"#/properties/readBack/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "item") || (key2 === "path")) || (key2 === "sha256")) || (key2 === "at"))){
const err15 = {instancePath:instancePath+"/readBack/" + i1,schemaPath:"#/properties/readBack/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.item !== undefined){
if(!(validate22(data11.item, {instancePath:instancePath+"/readBack/" + i1+"/item",parentData:data11,parentDataProperty:"item",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.path !== undefined){
if(!(validate22(data11.path, {instancePath:instancePath+"/readBack/" + i1+"/path",parentData:data11,parentDataProperty:"path",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.sha256 !== undefined){
if(!(validate26(data11.sha256, {instancePath:instancePath+"/readBack/" + i1+"/sha256",parentData:data11,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data11.at !== undefined){
if(!(validate33(data11.at, {instancePath:instancePath+"/readBack/" + i1+"/at",parentData:data11,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/readBack/" + i1,schemaPath:"#/properties/readBack/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/readBack",schemaPath:"#/properties/readBack/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.retention !== undefined){
let data16 = data.retention;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.lock === undefined){
const err18 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "lock"},message:"must have required property '"+"lock"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data16){
if(!((((((key3 === "lock") || (key3 === "lockedAt")) || (key3 === "lockedUntil")) || (key3 === "productLifetimeYears")) || (key3 === "hold")) || (key3 === "endOfMarketAt"))){
const err19 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.lock !== undefined){
let data17 = data16.lock;
if(typeof data17 !== "string"){
const err20 = {instancePath:instancePath+"/retention/lock",schemaPath:"#/properties/retention/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data17 === "compliance") || (data17 === "governance")) || (data17 === "none"))){
const err21 = {instancePath:instancePath+"/retention/lock",schemaPath:"#/properties/retention/properties/lock/enum",keyword:"enum",params:{allowedValues: schema6.properties.retention.properties.lock.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data16.lockedAt !== undefined){
if(!(validate33(data16.lockedAt, {instancePath:instancePath+"/retention/lockedAt",parentData:data16,parentDataProperty:"lockedAt",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data16.lockedUntil !== undefined){
if(!(validate33(data16.lockedUntil, {instancePath:instancePath+"/retention/lockedUntil",parentData:data16,parentDataProperty:"lockedUntil",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data16.productLifetimeYears !== undefined){
let data20 = data16.productLifetimeYears;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err22 = {instancePath:instancePath+"/retention/productLifetimeYears",schemaPath:"#/properties/retention/properties/productLifetimeYears/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err23 = {instancePath:instancePath+"/retention/productLifetimeYears",schemaPath:"#/properties/retention/properties/productLifetimeYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data16.hold !== undefined){
let data21 = data16.hold;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.active === undefined){
const err24 = {instancePath:instancePath+"/retention/hold",schemaPath:"#/properties/retention/properties/hold/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key4 in data21){
if(!((key4 === "active") || (key4 === "reference"))){
const err25 = {instancePath:instancePath+"/retention/hold",schemaPath:"#/properties/retention/properties/hold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.active !== undefined){
if(typeof data21.active !== "boolean"){
const err26 = {instancePath:instancePath+"/retention/hold/active",schemaPath:"#/properties/retention/properties/hold/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data21.reference !== undefined){
if(!(validate22(data21.reference, {instancePath:instancePath+"/retention/hold/reference",parentData:data21,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/retention/hold",schemaPath:"#/properties/retention/properties/hold/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.endOfMarketAt !== undefined){
if(!(validate33(data16.endOfMarketAt, {instancePath:instancePath+"/retention/endOfMarketAt",parentData:data16,parentDataProperty:"endOfMarketAt",rootData}))){
vErrors = collected(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
