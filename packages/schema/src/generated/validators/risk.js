// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:risk","title":"RiskRecord","type":"object","additionalProperties":false,"required":[],"properties":{"$schema":{"type":"string"},"classification":{"type":"object","additionalProperties":false,"required":["level"],"properties":{"level":{"$ref":"#/definitions/shared1"},"rationale":{"$ref":"#/definitions/shared1"},"worstCase":{"$ref":"#/definitions/shared1"},"approver":{"$ref":"#/definitions/shared1"},"approvedAt":{"$ref":"#/definitions/shared2"},"riskFile":{"$ref":"#/definitions/shared1"},"reductions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["control","location","reference"],"properties":{"control":{"$ref":"#/definitions/shared1"},"location":{"type":"string","enum":["software","hardware","independentSystem","procedure"]},"reference":{"$ref":"#/definitions/shared1"}}}}}},"riskFile":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"$ref":"#/definitions/shared1"},"changedAt":{"$ref":"#/definitions/shared2"}}},"report":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"$ref":"#/definitions/shared1"},"reference":{"$ref":"#/definitions/shared1"},"approvedBy":{"$ref":"#/definitions/shared1"},"at":{"$ref":"#/definitions/shared2"},"planImplemented":{"type":"boolean"},"overallAcceptable":{"type":"boolean"},"postProduction":{"$ref":"#/definitions/shared1"},"anomalyListDigest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"author":{"$ref":"#/definitions/shared1"}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}};
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

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:risk" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "classification")) || (key0 === "riskFile")) || (key0 === "report")) || (key0 === "author"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.classification !== undefined){
let data1 = data.classification;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.level === undefined){
const err2 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((((((key1 === "level") || (key1 === "rationale")) || (key1 === "worstCase")) || (key1 === "approver")) || (key1 === "approvedAt")) || (key1 === "riskFile")) || (key1 === "reductions"))){
const err3 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate27(data1.approvedAt, {instancePath:instancePath+"/classification/approvedAt",parentData:data1,parentDataProperty:"approvedAt",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
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
const err4 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/required",keyword:"required",params:{missingProperty: "control"},message:"must have required property '"+"control"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data9.location === undefined){
const err5 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data9.reference === undefined){
const err6 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "control") || (key2 === "location")) || (key2 === "reference"))){
const err7 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/classification/reductions/" + i0+"/location",schemaPath:"#/properties/classification/properties/reductions/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data11 === "software") || (data11 === "hardware")) || (data11 === "independentSystem")) || (data11 === "procedure"))){
const err9 = {instancePath:instancePath+"/classification/reductions/" + i0+"/location",schemaPath:"#/properties/classification/properties/reductions/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema6.properties.classification.properties.reductions.items.properties.location.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/classification/reductions/" + i0,schemaPath:"#/properties/classification/properties/reductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/classification/reductions",schemaPath:"#/properties/classification/properties/reductions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.riskFile !== undefined){
let data13 = data.riskFile;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.version === undefined){
const err13 = {instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "version") || (key3 === "changedAt"))){
const err14 = {instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.version !== undefined){
if(!(validate22(data13.version, {instancePath:instancePath+"/riskFile/version",parentData:data13,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data13.changedAt !== undefined){
if(!(validate27(data13.changedAt, {instancePath:instancePath+"/riskFile/changedAt",parentData:data13,parentDataProperty:"changedAt",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/riskFile",schemaPath:"#/properties/riskFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.report !== undefined){
let data16 = data.report;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.version === undefined){
const err16 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 in data16){
if(!((((((((key4 === "version") || (key4 === "reference")) || (key4 === "approvedBy")) || (key4 === "at")) || (key4 === "planImplemented")) || (key4 === "overallAcceptable")) || (key4 === "postProduction")) || (key4 === "anomalyListDigest"))){
const err17 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data16.version !== undefined){
if(!(validate22(data16.version, {instancePath:instancePath+"/report/version",parentData:data16,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.reference !== undefined){
if(!(validate22(data16.reference, {instancePath:instancePath+"/report/reference",parentData:data16,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.approvedBy !== undefined){
if(!(validate22(data16.approvedBy, {instancePath:instancePath+"/report/approvedBy",parentData:data16,parentDataProperty:"approvedBy",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.at !== undefined){
if(!(validate27(data16.at, {instancePath:instancePath+"/report/at",parentData:data16,parentDataProperty:"at",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data16.planImplemented !== undefined){
if(typeof data16.planImplemented !== "boolean"){
const err18 = {instancePath:instancePath+"/report/planImplemented",schemaPath:"#/properties/report/properties/planImplemented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.overallAcceptable !== undefined){
if(typeof data16.overallAcceptable !== "boolean"){
const err19 = {instancePath:instancePath+"/report/overallAcceptable",schemaPath:"#/properties/report/properties/overallAcceptable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.postProduction !== undefined){
if(!(validate22(data16.postProduction, {instancePath:instancePath+"/report/postProduction",parentData:data16,parentDataProperty:"postProduction",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data16.anomalyListDigest !== undefined){
let data24 = data16.anomalyListDigest;
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
const err20 = {instancePath:instancePath+"/report/anomalyListDigest",schemaPath:"#/properties/report/properties/anomalyListDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err21 = {instancePath:instancePath+"/report/anomalyListDigest",schemaPath:"#/properties/report/properties/anomalyListDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
