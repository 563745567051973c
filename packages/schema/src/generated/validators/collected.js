// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:collected","title":"CollectedRecord","type":"object","additionalProperties":false,"required":["kind","file","sha256","collectedAt","collector"],"properties":{"$schema":{"type":"string"},"kind":{"$ref":"#/definitions/shared1"},"file":{"$ref":"#/definitions/shared1"},"sha256":{"$ref":"#/definitions/shared2"},"collectedAt":{"$ref":"#/definitions/shared3"},"collector":{"$ref":"#/definitions/shared1"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"dirty":{"type":"boolean"},"version":{"$ref":"#/definitions/shared1"},"artifact":{"$ref":"#/definitions/shared2"},"run":{"$ref":"#/definitions/shared1"},"environment":{"$ref":"#/definitions/shared1"},"upload":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"$ref":"#/definitions/shared1"},"checkedBy":{"$ref":"#/definitions/shared1"},"checkedAt":{"$ref":"#/definitions/shared3"}}},"input":{"$ref":"#/definitions/shared2"},"databaseAt":{"$ref":"#/definitions/shared3"}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"shared3":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}};
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

const schema8 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:collected" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.collectedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collectedAt"},message:"must have required property '"+"collectedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.collector === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collector"},message:"must have required property '"+"collector"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate22(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate22(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
if(!(validate25(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.collectedAt !== undefined){
if(!(validate27(data.collectedAt, {instancePath:instancePath+"/collectedAt",parentData:data,parentDataProperty:"collectedAt",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.collector !== undefined){
if(!(validate22(data.collector, {instancePath:instancePath+"/collector",parentData:data,parentDataProperty:"collector",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
let data6 = data.commit;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err7 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
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
const err8 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dirty !== undefined){
if(typeof data.dirty !== "boolean"){
const err9 = {instancePath:instancePath+"/dirty",schemaPath:"#/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(!(validate22(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.artifact !== undefined){
if(!(validate25(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate22(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate22(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.upload !== undefined){
let data12 = data.upload;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.by === undefined){
const err10 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "by") || (key1 === "checkedBy")) || (key1 === "checkedAt"))){
const err11 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data12.by !== undefined){
if(!(validate22(data12.by, {instancePath:instancePath+"/upload/by",parentData:data12,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.checkedBy !== undefined){
if(!(validate22(data12.checkedBy, {instancePath:instancePath+"/upload/checkedBy",parentData:data12,parentDataProperty:"checkedBy",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.checkedAt !== undefined){
if(!(validate27(data12.checkedAt, {instancePath:instancePath+"/upload/checkedAt",parentData:data12,parentDataProperty:"checkedAt",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/upload",schemaPath:"#/properties/upload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.input !== undefined){
if(!(validate25(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.databaseAt !== undefined){
if(!(validate27(data.databaseAt, {instancePath:instancePath+"/databaseAt",parentData:data,parentDataProperty:"databaseAt",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
