// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:risk","title":"RiskRecord","type":"object","additionalProperties":false,"required":["classification"],"properties":{"$schema":{"type":"string"},"classification":{"type":"object","additionalProperties":false,"required":["level"],"properties":{"level":{"$ref":"#/definitions/shared1"},"rationale":{"$ref":"#/definitions/shared1"},"worstCase":{"$ref":"#/definitions/shared1"},"approver":{"$ref":"#/definitions/shared1"},"approvedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},"riskFile":{"$ref":"#/definitions/shared1"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference"],"properties":{"control":{"$ref":"#/definitions/shared1"},"location":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"reference":{"$ref":"#/definitions/shared1"}}}}}},"author":{"$ref":"#/definitions/shared1"}},"definitions":{"shared1":{"type":"string","pattern":"\\S"}}};
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
/*# sourceURL="urn:gatehouse:schema:risk" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.classification === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classification"},message:"must have required property '"+"classification"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "classification")) || (key0 === "author"))){
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
if(data.classification !== undefined){
let data1 = data.classification;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.level === undefined){
const err3 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "level") || (key1 === "rationale")) || (key1 === "worstCase")) || (key1 === "approver")) || (key1 === "approvedAt")) || (key1 === "riskFile")) || (key1 === "reductions"))){
const err4 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.level !== undefined){
if(!(validate22(data1.level, {instancePath:instancePath+"/classification/level",parentData:data1,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.rationale !== undefined){
if(!(validate22(data1.rationale, {instancePath:instancePath+"/classification/rationale",parentData:data1,parentDataProperty:"rationale",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.worstCase !== undefined){
if(!(validate22(data1.worstCase, {instancePath:instancePath+"/classification/worstCase",parentData:data1,parentDataProperty:"worstCase",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.approver !== undefined){
if(!(validate22(data1.approver, {instancePath:instancePath+"/classification/approver",parentData:data1,parentDataProperty:"approver",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.approvedAt !== undefined){
let data6 = data1.approvedAt;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err5 = {instancePath:instancePath+"/classification/approvedAt",schemaPath:"#/properties/classification/properties/approvedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err6 = {instancePath:instancePath+"/classification/approvedAt",schemaPath:"#/properties/classification/properties/approvedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.riskFile !== undefined){
if(!(validate22(data1.riskFile, {instancePath:instancePath+"/classification/riskFile",parentData:data1,parentDataProperty:"riskFile",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.reductions !== undefined){
let data8 = data1.reductions;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.control === undefined){
const err7 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/required",keyword:"required",params:{missingProperty: "control"},message:"must have required property '"+"control"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data9.location === undefined){
const err8 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data9.reference === undefined){
const err9 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "control") || (key2 === "location")) || (key2 === "reference"))){
const err10 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.control !== undefined){
if(!(validate22(data9.control, {instancePath:instancePath+"/classification/reductions/" + i0+"/control",parentData:data9,parentDataProperty:"control",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data9.location !== undefined){
let data11 = data9.location;
if(typeof data11 !== "string"){
const err11 = {instancePath:instancePath+"/classification/reductions/" + i0+"/location",schemaPath:"#/properties/classification/properties/reductions/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data11 === "software") || (data11 === "hardware")) || (data11 === "independentSystem")) || (data11 === "procedure"))){
const err12 = {instancePath:instancePath+"/classification/reductions/" + i0+"/location",schemaPath:"#/properties/classification/properties/reductions/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema6.properties.classification.properties.reductions.items.properties.location.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.reference !== undefined){
if(!(validate22(data9.reference, {instancePath:instancePath+"/classification/reductions/" + i0+"/reference",parentData:data9,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/classification/reductions",schemaPath:"#/properties/classification/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
