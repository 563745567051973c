// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:defect-categories","title":"DefectCategoriesRecord","type":"object","additionalProperties":false,"required":["technologies"],"properties":{"$schema":{"type":"string"},"author":{"$ref":"#/definitions/shared1"},"technologies":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["technology","categories"],"properties":{"technology":{"$ref":"#/definitions/shared1"},"categories":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","checks"],"properties":{"id":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"checks":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["tool","rules"],"properties":{"tool":{"$ref":"#/definitions/shared1"},"rules":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^([^*]+[*]?|[*])$"}}}}}}}}}}}},"definitions":{"shared1":{"type":"string","pattern":"\\S"}}};
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

const pattern1 = new RegExp("^([^*]+[*]?|[*])$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:defect-categories" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.technologies === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "author")) || (key0 === "technologies"))){
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
if(data.author !== undefined){
if(!(validate22(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.technologies !== undefined){
let data2 = data.technologies;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.technology === undefined){
const err4 = {instancePath:instancePath+"/technologies/" + i0,schemaPath:"#/properties/technologies/items/required",keyword:"required",params:{missingProperty: "technology"},message:"must have required property '"+"technology"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.categories === undefined){
const err5 = {instancePath:instancePath+"/technologies/" + i0,schemaPath:"#/properties/technologies/items/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "technology") || (key1 === "categories"))){
const err6 = {instancePath:instancePath+"/technologies/" + i0,schemaPath:"#/properties/technologies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.technology !== undefined){
if(!(validate22(data3.technology, {instancePath:instancePath+"/technologies/" + i0+"/technology",parentData:data3,parentDataProperty:"technology",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data3.categories !== undefined){
let data5 = data3.categories;
if(Array.isArray(data5)){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/technologies/" + i0+"/categories",schemaPath:"#/properties/technologies/items/properties/categories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err8 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1,schemaPath:"#/properties/technologies/items/properties/categories/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6.title === undefined){
const err9 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1,schemaPath:"#/properties/technologies/items/properties/categories/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.checks === undefined){
const err10 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1,schemaPath:"#/properties/technologies/items/properties/categories/items/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "id") || (key2 === "title")) || (key2 === "checks"))){
const err11 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1,schemaPath:"#/properties/technologies/items/properties/categories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.id !== undefined){
if(!(validate22(data6.id, {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/id",parentData:data6,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data6.title !== undefined){
if(!(validate22(data6.title, {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/title",parentData:data6,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data6.checks !== undefined){
let data9 = data6.checks;
if(Array.isArray(data9)){
if(data9.length < 1){
const err12 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks",schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tool === undefined){
const err13 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2,schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.rules === undefined){
const err14 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2,schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "tool") || (key3 === "rules"))){
const err15 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2,schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.tool !== undefined){
if(!(validate22(data10.tool, {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2+"/tool",parentData:data10,parentDataProperty:"tool",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data10.rules !== undefined){
let data12 = data10.rules;
if(Array.isArray(data12)){
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2+"/rules",schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err17 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2+"/rules/" + i3,schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "^([^*]+[*]?|[*])$"},message:"must match pattern \""+"^([^*]+[*]?|[*])$"+"\""};
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
const err18 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2+"/rules/" + i3,schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2+"/rules",schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks/" + i2,schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1+"/checks",schemaPath:"#/properties/technologies/items/properties/categories/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/technologies/" + i0+"/categories/" + i1,schemaPath:"#/properties/technologies/items/properties/categories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/technologies/" + i0+"/categories",schemaPath:"#/properties/technologies/items/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath:instancePath+"/technologies/" + i0,schemaPath:"#/properties/technologies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
