// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:security-notes","title":"SecurityNotesRecord","description":"Security release notes: `gate/security-notes/<version>.yaml`. Each field holds text, a list, or the word `none`.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"version":{"type":"string","pattern":"\\S","description":"Version. Quote it: YAML reads 1.10 as the number 1.1."},"author":{"type":"string","pattern":"\\S","description":"Person who answers for the record: an id of `people` in the configuration."},"appliesTo":{"description":"Products and versions. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"fixed":{"description":"Fixed vulnerabilities, or `none`.","anyOf":[{"const":"none"},{"type":"array","description":"Vulnerabilities.","items":{"type":"object","description":"A vulnerability.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"cwe":{"type":"string","pattern":"\\S","description":"CWE."},"score":{"type":"number","description":"Score."},"affectedVersions":{"type":"string","pattern":"\\S","description":"Versions."},"resolution":{"type":"string","pattern":"\\S","description":"Resolution."}}},"minItems":1}]},"remaining":{"description":"Remaining known vulnerabilities, or `none`.","anyOf":[{"const":"none"},{"type":"array","description":"Vulnerabilities.","items":{"type":"object","description":"A vulnerability.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"residualRisk":{"type":"string","pattern":"\\S","description":"Residual risk."},"mitigation":{"type":"string","pattern":"\\S","description":"What users can do."}}},"minItems":1}]},"apply":{"description":"How to apply, and the effect of applying. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"verifyApplied":{"description":"How to verify that it was applied. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"riskOfNotApplying":{"description":"Risk of not applying. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"compatibility":{"description":"Compatibility. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"integrity":{"description":"How to check integrity, with key fingerprint. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"guidance":{"description":"Changed secure-operation, hardening or account guidance. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"sbom":{"description":"Reference to the bill of materials and VEX. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"endOfSupport":{"description":"End of support. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"contact":{"description":"Contact for vulnerability reports. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]},"decommissioning":{"description":"Decommissioning guidance. Text, a list, or `none`.","anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object"}]}}]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:security-notes" */;
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
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
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
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.author !== undefined){
let data2 = data.author;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err6 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.appliesTo !== undefined){
let data3 = data.appliesTo;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/properties/appliesTo/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err8 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/properties/appliesTo/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/properties/appliesTo/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/appliesTo/" + i0,schemaPath:"#/properties/appliesTo/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err11 = {instancePath:instancePath+"/appliesTo/" + i0,schemaPath:"#/properties/appliesTo/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err12 = {instancePath:instancePath+"/appliesTo/" + i0,schemaPath:"#/properties/appliesTo/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/appliesTo/" + i0,schemaPath:"#/properties/appliesTo/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/properties/appliesTo/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err15 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/properties/appliesTo/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.fixed !== undefined){
let data5 = data.fixed;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if("none" !== data5){
const err16 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/anyOf/0/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs23 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/fixed/" + i1,schemaPath:"#/properties/fixed/anyOf/1/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "id") || (key1 === "cwe")) || (key1 === "score")) || (key1 === "affectedVersions")) || (key1 === "resolution"))){
const err19 = {instancePath:instancePath+"/fixed/" + i1,schemaPath:"#/properties/fixed/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err20 = {instancePath:instancePath+"/fixed/" + i1+"/id",schemaPath:"#/properties/fixed/anyOf/1/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/fixed/" + i1+"/id",schemaPath:"#/properties/fixed/anyOf/1/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.cwe !== undefined){
let data8 = data6.cwe;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err22 = {instancePath:instancePath+"/fixed/" + i1+"/cwe",schemaPath:"#/properties/fixed/anyOf/1/items/properties/cwe/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err23 = {instancePath:instancePath+"/fixed/" + i1+"/cwe",schemaPath:"#/properties/fixed/anyOf/1/items/properties/cwe/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.score !== undefined){
let data9 = data6.score;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/fixed/" + i1+"/score",schemaPath:"#/properties/fixed/anyOf/1/items/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.affectedVersions !== undefined){
let data10 = data6.affectedVersions;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err25 = {instancePath:instancePath+"/fixed/" + i1+"/affectedVersions",schemaPath:"#/properties/fixed/anyOf/1/items/properties/affectedVersions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err26 = {instancePath:instancePath+"/fixed/" + i1+"/affectedVersions",schemaPath:"#/properties/fixed/anyOf/1/items/properties/affectedVersions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.resolution !== undefined){
let data11 = data6.resolution;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err27 = {instancePath:instancePath+"/fixed/" + i1+"/resolution",schemaPath:"#/properties/fixed/anyOf/1/items/properties/resolution/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err28 = {instancePath:instancePath+"/fixed/" + i1+"/resolution",schemaPath:"#/properties/fixed/anyOf/1/items/properties/resolution/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/fixed/" + i1,schemaPath:"#/properties/fixed/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err31 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.remaining !== undefined){
let data12 = data.remaining;
const _errs39 = errors;
let valid9 = false;
const _errs40 = errors;
if("none" !== data12){
const err32 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/anyOf/0/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs41 = errors;
if(Array.isArray(data12)){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err34 = {instancePath:instancePath+"/remaining/" + i2,schemaPath:"#/properties/remaining/anyOf/1/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "id") || (key2 === "residualRisk")) || (key2 === "mitigation"))){
const err35 = {instancePath:instancePath+"/remaining/" + i2,schemaPath:"#/properties/remaining/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err36 = {instancePath:instancePath+"/remaining/" + i2+"/id",schemaPath:"#/properties/remaining/anyOf/1/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/remaining/" + i2+"/id",schemaPath:"#/properties/remaining/anyOf/1/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.residualRisk !== undefined){
let data15 = data13.residualRisk;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err38 = {instancePath:instancePath+"/remaining/" + i2+"/residualRisk",schemaPath:"#/properties/remaining/anyOf/1/items/properties/residualRisk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/remaining/" + i2+"/residualRisk",schemaPath:"#/properties/remaining/anyOf/1/items/properties/residualRisk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.mitigation !== undefined){
let data16 = data13.mitigation;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err40 = {instancePath:instancePath+"/remaining/" + i2+"/mitigation",schemaPath:"#/properties/remaining/anyOf/1/items/properties/mitigation/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/remaining/" + i2+"/mitigation",schemaPath:"#/properties/remaining/anyOf/1/items/properties/mitigation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/remaining/" + i2,schemaPath:"#/properties/remaining/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
const err44 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.apply !== undefined){
let data17 = data.apply;
const _errs53 = errors;
let valid13 = false;
const _errs54 = errors;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err45 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs54 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const _errs56 = errors;
if(Array.isArray(data17)){
if(data17.length < 1){
const err47 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
const _errs59 = errors;
let valid16 = false;
const _errs60 = errors;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err48 = {instancePath:instancePath+"/apply/" + i3,schemaPath:"#/properties/apply/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/apply/" + i3,schemaPath:"#/properties/apply/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs60 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs62 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err50 = {instancePath:instancePath+"/apply/" + i3,schemaPath:"#/properties/apply/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs62 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
const err51 = {instancePath:instancePath+"/apply/" + i3,schemaPath:"#/properties/apply/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs56 === errors;
valid13 = valid13 || _valid4;
}
if(!valid13){
const err53 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.verifyApplied !== undefined){
let data19 = data.verifyApplied;
const _errs65 = errors;
let valid17 = false;
const _errs66 = errors;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err54 = {instancePath:instancePath+"/verifyApplied",schemaPath:"#/properties/verifyApplied/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/verifyApplied",schemaPath:"#/properties/verifyApplied/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid6 = _errs66 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs68 = errors;
if(Array.isArray(data19)){
if(data19.length < 1){
const err56 = {instancePath:instancePath+"/verifyApplied",schemaPath:"#/properties/verifyApplied/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
const _errs71 = errors;
let valid20 = false;
const _errs72 = errors;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err57 = {instancePath:instancePath+"/verifyApplied/" + i4,schemaPath:"#/properties/verifyApplied/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/verifyApplied/" + i4,schemaPath:"#/properties/verifyApplied/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid7 = _errs72 === errors;
valid20 = valid20 || _valid7;
if(!valid20){
const _errs74 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err59 = {instancePath:instancePath+"/verifyApplied/" + i4,schemaPath:"#/properties/verifyApplied/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid7 = _errs74 === errors;
valid20 = valid20 || _valid7;
}
if(!valid20){
const err60 = {instancePath:instancePath+"/verifyApplied/" + i4,schemaPath:"#/properties/verifyApplied/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/verifyApplied",schemaPath:"#/properties/verifyApplied/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid6 = _errs68 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err62 = {instancePath:instancePath+"/verifyApplied",schemaPath:"#/properties/verifyApplied/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data.riskOfNotApplying !== undefined){
let data21 = data.riskOfNotApplying;
const _errs77 = errors;
let valid21 = false;
const _errs78 = errors;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err63 = {instancePath:instancePath+"/riskOfNotApplying",schemaPath:"#/properties/riskOfNotApplying/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/riskOfNotApplying",schemaPath:"#/properties/riskOfNotApplying/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid8 = _errs78 === errors;
valid21 = valid21 || _valid8;
if(!valid21){
const _errs80 = errors;
if(Array.isArray(data21)){
if(data21.length < 1){
const err65 = {instancePath:instancePath+"/riskOfNotApplying",schemaPath:"#/properties/riskOfNotApplying/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
const _errs83 = errors;
let valid24 = false;
const _errs84 = errors;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err66 = {instancePath:instancePath+"/riskOfNotApplying/" + i5,schemaPath:"#/properties/riskOfNotApplying/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/riskOfNotApplying/" + i5,schemaPath:"#/properties/riskOfNotApplying/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid9 = _errs84 === errors;
valid24 = valid24 || _valid9;
if(!valid24){
const _errs86 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err68 = {instancePath:instancePath+"/riskOfNotApplying/" + i5,schemaPath:"#/properties/riskOfNotApplying/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs86 === errors;
valid24 = valid24 || _valid9;
}
if(!valid24){
const err69 = {instancePath:instancePath+"/riskOfNotApplying/" + i5,schemaPath:"#/properties/riskOfNotApplying/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/riskOfNotApplying",schemaPath:"#/properties/riskOfNotApplying/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid8 = _errs80 === errors;
valid21 = valid21 || _valid8;
}
if(!valid21){
const err71 = {instancePath:instancePath+"/riskOfNotApplying",schemaPath:"#/properties/riskOfNotApplying/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data.compatibility !== undefined){
let data23 = data.compatibility;
const _errs89 = errors;
let valid25 = false;
const _errs90 = errors;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err72 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid10 = _errs90 === errors;
valid25 = valid25 || _valid10;
if(!valid25){
const _errs92 = errors;
if(Array.isArray(data23)){
if(data23.length < 1){
const err74 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
const _errs95 = errors;
let valid28 = false;
const _errs96 = errors;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err75 = {instancePath:instancePath+"/compatibility/" + i6,schemaPath:"#/properties/compatibility/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/compatibility/" + i6,schemaPath:"#/properties/compatibility/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid11 = _errs96 === errors;
valid28 = valid28 || _valid11;
if(!valid28){
const _errs98 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err77 = {instancePath:instancePath+"/compatibility/" + i6,schemaPath:"#/properties/compatibility/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid11 = _errs98 === errors;
valid28 = valid28 || _valid11;
}
if(!valid28){
const err78 = {instancePath:instancePath+"/compatibility/" + i6,schemaPath:"#/properties/compatibility/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid10 = _errs92 === errors;
valid25 = valid25 || _valid10;
}
if(!valid25){
const err80 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data.integrity !== undefined){
let data25 = data.integrity;
const _errs101 = errors;
let valid29 = false;
const _errs102 = errors;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err81 = {instancePath:instancePath+"/integrity",schemaPath:"#/properties/integrity/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/integrity",schemaPath:"#/properties/integrity/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid12 = _errs102 === errors;
valid29 = valid29 || _valid12;
if(!valid29){
const _errs104 = errors;
if(Array.isArray(data25)){
if(data25.length < 1){
const err83 = {instancePath:instancePath+"/integrity",schemaPath:"#/properties/integrity/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
const _errs107 = errors;
let valid32 = false;
const _errs108 = errors;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err84 = {instancePath:instancePath+"/integrity/" + i7,schemaPath:"#/properties/integrity/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/integrity/" + i7,schemaPath:"#/properties/integrity/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid13 = _errs108 === errors;
valid32 = valid32 || _valid13;
if(!valid32){
const _errs110 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err86 = {instancePath:instancePath+"/integrity/" + i7,schemaPath:"#/properties/integrity/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid13 = _errs110 === errors;
valid32 = valid32 || _valid13;
}
if(!valid32){
const err87 = {instancePath:instancePath+"/integrity/" + i7,schemaPath:"#/properties/integrity/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/integrity",schemaPath:"#/properties/integrity/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid12 = _errs104 === errors;
valid29 = valid29 || _valid12;
}
if(!valid29){
const err89 = {instancePath:instancePath+"/integrity",schemaPath:"#/properties/integrity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data.guidance !== undefined){
let data27 = data.guidance;
const _errs113 = errors;
let valid33 = false;
const _errs114 = errors;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err90 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid14 = _errs114 === errors;
valid33 = valid33 || _valid14;
if(!valid33){
const _errs116 = errors;
if(Array.isArray(data27)){
if(data27.length < 1){
const err92 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
let data28 = data27[i8];
const _errs119 = errors;
let valid36 = false;
const _errs120 = errors;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err93 = {instancePath:instancePath+"/guidance/" + i8,schemaPath:"#/properties/guidance/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/guidance/" + i8,schemaPath:"#/properties/guidance/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid15 = _errs120 === errors;
valid36 = valid36 || _valid15;
if(!valid36){
const _errs122 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err95 = {instancePath:instancePath+"/guidance/" + i8,schemaPath:"#/properties/guidance/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid15 = _errs122 === errors;
valid36 = valid36 || _valid15;
}
if(!valid36){
const err96 = {instancePath:instancePath+"/guidance/" + i8,schemaPath:"#/properties/guidance/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid14 = _errs116 === errors;
valid33 = valid33 || _valid14;
}
if(!valid33){
const err98 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
}
}
if(data.sbom !== undefined){
let data29 = data.sbom;
const _errs125 = errors;
let valid37 = false;
const _errs126 = errors;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err99 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid16 = _errs126 === errors;
valid37 = valid37 || _valid16;
if(!valid37){
const _errs128 = errors;
if(Array.isArray(data29)){
if(data29.length < 1){
const err101 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
let data30 = data29[i9];
const _errs131 = errors;
let valid40 = false;
const _errs132 = errors;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err102 = {instancePath:instancePath+"/sbom/" + i9,schemaPath:"#/properties/sbom/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/sbom/" + i9,schemaPath:"#/properties/sbom/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid17 = _errs132 === errors;
valid40 = valid40 || _valid17;
if(!valid40){
const _errs134 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err104 = {instancePath:instancePath+"/sbom/" + i9,schemaPath:"#/properties/sbom/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid17 = _errs134 === errors;
valid40 = valid40 || _valid17;
}
if(!valid40){
const err105 = {instancePath:instancePath+"/sbom/" + i9,schemaPath:"#/properties/sbom/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid16 = _errs128 === errors;
valid37 = valid37 || _valid16;
}
if(!valid37){
const err107 = {instancePath:instancePath+"/sbom",schemaPath:"#/properties/sbom/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
}
if(data.endOfSupport !== undefined){
let data31 = data.endOfSupport;
const _errs137 = errors;
let valid41 = false;
const _errs138 = errors;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err108 = {instancePath:instancePath+"/endOfSupport",schemaPath:"#/properties/endOfSupport/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/endOfSupport",schemaPath:"#/properties/endOfSupport/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid18 = _errs138 === errors;
valid41 = valid41 || _valid18;
if(!valid41){
const _errs140 = errors;
if(Array.isArray(data31)){
if(data31.length < 1){
const err110 = {instancePath:instancePath+"/endOfSupport",schemaPath:"#/properties/endOfSupport/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
let data32 = data31[i10];
const _errs143 = errors;
let valid44 = false;
const _errs144 = errors;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err111 = {instancePath:instancePath+"/endOfSupport/" + i10,schemaPath:"#/properties/endOfSupport/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/endOfSupport/" + i10,schemaPath:"#/properties/endOfSupport/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid19 = _errs144 === errors;
valid44 = valid44 || _valid19;
if(!valid44){
const _errs146 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err113 = {instancePath:instancePath+"/endOfSupport/" + i10,schemaPath:"#/properties/endOfSupport/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid19 = _errs146 === errors;
valid44 = valid44 || _valid19;
}
if(!valid44){
const err114 = {instancePath:instancePath+"/endOfSupport/" + i10,schemaPath:"#/properties/endOfSupport/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/endOfSupport",schemaPath:"#/properties/endOfSupport/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid18 = _errs140 === errors;
valid41 = valid41 || _valid18;
}
if(!valid41){
const err116 = {instancePath:instancePath+"/endOfSupport",schemaPath:"#/properties/endOfSupport/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
}
if(data.contact !== undefined){
let data33 = data.contact;
const _errs149 = errors;
let valid45 = false;
const _errs150 = errors;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err117 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid20 = _errs150 === errors;
valid45 = valid45 || _valid20;
if(!valid45){
const _errs152 = errors;
if(Array.isArray(data33)){
if(data33.length < 1){
const err119 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len11 = data33.length;
for(let i11=0; i11<len11; i11++){
let data34 = data33[i11];
const _errs155 = errors;
let valid48 = false;
const _errs156 = errors;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err120 = {instancePath:instancePath+"/contact/" + i11,schemaPath:"#/properties/contact/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/contact/" + i11,schemaPath:"#/properties/contact/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid21 = _errs156 === errors;
valid48 = valid48 || _valid21;
if(!valid48){
const _errs158 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err122 = {instancePath:instancePath+"/contact/" + i11,schemaPath:"#/properties/contact/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid21 = _errs158 === errors;
valid48 = valid48 || _valid21;
}
if(!valid48){
const err123 = {instancePath:instancePath+"/contact/" + i11,schemaPath:"#/properties/contact/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid20 = _errs152 === errors;
valid45 = valid45 || _valid20;
}
if(!valid45){
const err125 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
if(data.decommissioning !== undefined){
let data35 = data.decommissioning;
const _errs161 = errors;
let valid49 = false;
const _errs162 = errors;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err126 = {instancePath:instancePath+"/decommissioning",schemaPath:"#/properties/decommissioning/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/decommissioning",schemaPath:"#/properties/decommissioning/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid22 = _errs162 === errors;
valid49 = valid49 || _valid22;
if(!valid49){
const _errs164 = errors;
if(Array.isArray(data35)){
if(data35.length < 1){
const err128 = {instancePath:instancePath+"/decommissioning",schemaPath:"#/properties/decommissioning/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len12 = data35.length;
for(let i12=0; i12<len12; i12++){
let data36 = data35[i12];
const _errs167 = errors;
let valid52 = false;
const _errs168 = errors;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err129 = {instancePath:instancePath+"/decommissioning/" + i12,schemaPath:"#/properties/decommissioning/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/decommissioning/" + i12,schemaPath:"#/properties/decommissioning/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid23 = _errs168 === errors;
valid52 = valid52 || _valid23;
if(!valid52){
const _errs170 = errors;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err131 = {instancePath:instancePath+"/decommissioning/" + i12,schemaPath:"#/properties/decommissioning/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid23 = _errs170 === errors;
valid52 = valid52 || _valid23;
}
if(!valid52){
const err132 = {instancePath:instancePath+"/decommissioning/" + i12,schemaPath:"#/properties/decommissioning/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/decommissioning",schemaPath:"#/properties/decommissioning/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid22 = _errs164 === errors;
valid49 = valid49 || _valid22;
}
if(!valid49){
const err134 = {instancePath:instancePath+"/decommissioning",schemaPath:"#/properties/decommissioning/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
