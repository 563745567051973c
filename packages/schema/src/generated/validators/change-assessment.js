// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:change-assessment","title":"ChangeAssessmentRecord","type":"object","additionalProperties":false,"required":["version","range","changes"],"properties":{"$schema":{"type":"string"},"version":{"$ref":"#/definitions/shared1"},"range":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/shared2"},"from":{"$ref":"#/definitions/shared2"}}},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["commit","relevant"],"properties":{"commit":{"$ref":"#/definitions/shared2"},"relevant":{"type":"boolean"},"category":{"type":"string","enum":["authentication","authorization","cryptography","network","update","logging","privilege","defaultConfiguration","dataAtRest","dependency","buildPipeline","other"]},"reason":{"$ref":"#/definitions/shared1"},"reviewer":{"$ref":"#/definitions/shared1"},"competence":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"}}}},"author":{"$ref":"#/definitions/shared1"},"method":{"$ref":"#/definitions/shared4"},"threatModel":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["updated","noUpdateNeeded"]},"reason":{"$ref":"#/definitions/shared1"},"reference":{"$ref":"#/definitions/shared1"}}},"attackSurface":{"$ref":"#/definitions/shared1"},"testsRerun":{"$ref":"#/definitions/shared4"},"fieldedVersions":{"$ref":"#/definitions/shared1"},"conclusion":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared3"},"text":{"$ref":"#/definitions/shared1"}}}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"shared3":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},"shared4":{"type":"array","items":{"$ref":"#/definitions/shared1"}}}};
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

const schema8 = {"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"};
const pattern1 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
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
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate31.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"array","items":{"$ref":"#/definitions/shared1"}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:change-assessment" */;
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
if(data.range === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "range"},message:"must have required property '"+"range"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.changes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data.range !== undefined){
let data2 = data.range;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to === undefined){
const err5 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "to") || (key1 === "from"))){
const err6 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.to !== undefined){
if(!(validate24(data2.to, {instancePath:instancePath+"/range/to",parentData:data2,parentDataProperty:"to",rootData}))){
vErrors = collected(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data2.from !== undefined){
if(!(validate24(data2.from, {instancePath:instancePath+"/range/from",parentData:data2,parentDataProperty:"from",rootData}))){
vErrors = collected(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.changes !== undefined){
let data5 = data.changes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.commit === undefined){
const err8 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6.relevant === undefined){
const err9 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "relevant"},message:"must have required property '"+"relevant"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data6){
if(!(((((((key2 === "commit") || (key2 === "relevant")) || (key2 === "category")) || (key2 === "reason")) || (key2 === "reviewer")) || (key2 === "competence")) || (key2 === "at"))){
const err10 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.commit !== undefined){
if(!(validate24(data6.commit, {instancePath:instancePath+"/changes/" + i0+"/commit",parentData:data6,parentDataProperty:"commit",rootData}))){
vErrors = collected(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data6.relevant !== undefined){
if(typeof data6.relevant !== "boolean"){
const err11 = {instancePath:instancePath+"/changes/" + i0+"/relevant",schemaPath:"#/properties/changes/items/properties/relevant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.category !== undefined){
let data9 = data6.category;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/changes/" + i0+"/category",schemaPath:"#/properties/changes/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((((((((data9 === "authentication") || (data9 === "authorization")) || (data9 === "cryptography")) || (data9 === "network")) || (data9 === "update")) || (data9 === "logging")) || (data9 === "privilege")) || (data9 === "defaultConfiguration")) || (data9 === "dataAtRest")) || (data9 === "dependency")) || (data9 === "buildPipeline")) || (data9 === "other"))){
const err13 = {instancePath:instancePath+"/changes/" + i0+"/category",schemaPath:"#/properties/changes/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema6.properties.changes.items.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.reason !== undefined){
if(!(validate22(data6.reason, {instancePath:instancePath+"/changes/" + i0+"/reason",parentData:data6,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data6.reviewer !== undefined){
if(!(validate22(data6.reviewer, {instancePath:instancePath+"/changes/" + i0+"/reviewer",parentData:data6,parentDataProperty:"reviewer",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data6.competence !== undefined){
if(!(validate22(data6.competence, {instancePath:instancePath+"/changes/" + i0+"/competence",parentData:data6,parentDataProperty:"competence",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data6.at !== undefined){
if(!(validate31(data6.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data6,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(data.method !== undefined){
if(!(validate34(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.threatModel !== undefined){
let data16 = data.threatModel;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.state === undefined){
const err16 = {instancePath:instancePath+"/threatModel",schemaPath:"#/properties/threatModel/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "state") || (key3 === "reason")) || (key3 === "reference"))){
const err17 = {instancePath:instancePath+"/threatModel",schemaPath:"#/properties/threatModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data16.state !== undefined){
let data17 = data16.state;
if(typeof data17 !== "string"){
const err18 = {instancePath:instancePath+"/threatModel/state",schemaPath:"#/properties/threatModel/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data17 === "updated") || (data17 === "noUpdateNeeded"))){
const err19 = {instancePath:instancePath+"/threatModel/state",schemaPath:"#/properties/threatModel/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.threatModel.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.reason !== undefined){
if(!(validate22(data16.reason, {instancePath:instancePath+"/threatModel/reason",parentData:data16,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.reference !== undefined){
if(!(validate22(data16.reference, {instancePath:instancePath+"/threatModel/reference",parentData:data16,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/threatModel",schemaPath:"#/properties/threatModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.attackSurface !== undefined){
if(!(validate22(data.attackSurface, {instancePath:instancePath+"/attackSurface",parentData:data,parentDataProperty:"attackSurface",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.testsRerun !== undefined){
if(!(validate34(data.testsRerun, {instancePath:instancePath+"/testsRerun",parentData:data,parentDataProperty:"testsRerun",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.fieldedVersions !== undefined){
if(!(validate22(data.fieldedVersions, {instancePath:instancePath+"/fieldedVersions",parentData:data,parentDataProperty:"fieldedVersions",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.conclusion !== undefined){
let data23 = data.conclusion;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.by === undefined){
const err21 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data23.at === undefined){
const err22 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data23){
if(!(((key4 === "by") || (key4 === "at")) || (key4 === "text"))){
const err23 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data23.by !== undefined){
if(!(validate22(data23.by, {instancePath:instancePath+"/conclusion/by",parentData:data23,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data23.at !== undefined){
if(!(validate31(data23.at, {instancePath:instancePath+"/conclusion/at",parentData:data23,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data23.text !== undefined){
if(!(validate22(data23.text, {instancePath:instancePath+"/conclusion/text",parentData:data23,parentDataProperty:"text",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
