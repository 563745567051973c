// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:pack-approvals","title":"PackApprovalsRecord","type":"object","additionalProperties":false,"required":["approvals","engines"],"properties":{"$schema":{"type":"string"},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["pack","digest","approver","at"],"properties":{"pack":{"$ref":"#/definitions/shared1"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"approver":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"},"reference":{"$ref":"#/definitions/shared1"}}}},"engines":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version","approver","at"],"properties":{"version":{"$ref":"#/definitions/shared1"},"approver":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"},"reference":{"$ref":"#/definitions/shared1"}}}},"author":{"$ref":"#/definitions/shared1"}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}};
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
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:pack-approvals" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvals === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals"},message:"must have required property '"+"approvals"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.engines === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engines"},message:"must have required property '"+"engines"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "approvals")) || (key0 === "engines")) || (key0 === "author"))){
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
if(data.approvals !== undefined){
let data1 = data.approvals;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.pack === undefined){
const err4 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "pack"},message:"must have required property '"+"pack"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.digest === undefined){
const err5 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.approver === undefined){
const err6 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.at === undefined){
const err7 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "pack") || (key1 === "digest")) || (key1 === "approver")) || (key1 === "at")) || (key1 === "reference"))){
const err8 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.pack !== undefined){
if(!(validate22(data2.pack, {instancePath:instancePath+"/approvals/" + i0+"/pack",parentData:data2,parentDataProperty:"pack",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.digest !== undefined){
let data4 = data2.digest;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err9 = {instancePath:instancePath+"/approvals/" + i0+"/digest",schemaPath:"#/properties/approvals/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err10 = {instancePath:instancePath+"/approvals/" + i0+"/digest",schemaPath:"#/properties/approvals/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.approver !== undefined){
if(!(validate22(data2.approver, {instancePath:instancePath+"/approvals/" + i0+"/approver",parentData:data2,parentDataProperty:"approver",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.at !== undefined){
if(!(validate25(data2.at, {instancePath:instancePath+"/approvals/" + i0+"/at",parentData:data2,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data2.reference !== undefined){
if(!(validate22(data2.reference, {instancePath:instancePath+"/approvals/" + i0+"/reference",parentData:data2,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.engines !== undefined){
let data8 = data.engines;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.version === undefined){
const err13 = {instancePath:instancePath+"/engines/" + i1,schemaPath:"#/properties/engines/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.approver === undefined){
const err14 = {instancePath:instancePath+"/engines/" + i1,schemaPath:"#/properties/engines/items/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9.at === undefined){
const err15 = {instancePath:instancePath+"/engines/" + i1,schemaPath:"#/properties/engines/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data9){
if(!((((key2 === "version") || (key2 === "approver")) || (key2 === "at")) || (key2 === "reference"))){
const err16 = {instancePath:instancePath+"/engines/" + i1,schemaPath:"#/properties/engines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.version !== undefined){
if(!(validate22(data9.version, {instancePath:instancePath+"/engines/" + i1+"/version",parentData:data9,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data9.approver !== undefined){
if(!(validate22(data9.approver, {instancePath:instancePath+"/engines/" + i1+"/approver",parentData:data9,parentDataProperty:"approver",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data9.at !== undefined){
if(!(validate25(data9.at, {instancePath:instancePath+"/engines/" + i1+"/at",parentData:data9,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data9.reference !== undefined){
if(!(validate22(data9.reference, {instancePath:instancePath+"/engines/" + i1+"/reference",parentData:data9,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/engines/" + i1,schemaPath:"#/properties/engines/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/engines",schemaPath:"#/properties/engines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
