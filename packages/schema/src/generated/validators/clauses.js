// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:clauses","title":"ClauseCatalogue","type":"object","additionalProperties":false,"required":["standard","edition","title","clauses"],"properties":{"$schema":{"type":"string"},"standard":{"$ref":"#/definitions/shared1"},"edition":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"clauses":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","asks"],"properties":{"id":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"asks":{"$ref":"#/definitions/shared1"},"levels":{"$ref":"#/definitions/shared2"},"why":{"$ref":"#/definitions/shared1"},"evidence":{"$ref":"#/definitions/shared2"},"missing":{"$ref":"#/definitions/shared2"},"crosswalk":{"$ref":"#/definitions/shared3"},"crosswalkNote":{"$ref":"#/definitions/shared1"},"confidence":{"type":"string","enum":["high","medium","low"]},"doubt":{"$ref":"#/definitions/shared1"},"editions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"absent":{"type":"boolean"},"title":{"$ref":"#/definitions/shared1"},"asks":{"$ref":"#/definitions/shared1"},"levels":{"$ref":"#/definitions/shared2"},"note":{"$ref":"#/definitions/shared1"}}}}}}},"provisional":{"type":"boolean"},"note":{"$ref":"#/definitions/shared1"},"levels":{"$ref":"#/definitions/shared2"},"editions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["edition","note"],"properties":{"edition":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"levels":{"$ref":"#/definitions/shared2"},"levelsFrom":{"$ref":"#/definitions/shared3"},"provisional":{"type":"boolean"},"note":{"$ref":"#/definitions/shared1"}}}}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared1"}},"shared3":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared2"}}}};
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

const schema8 = {"type":"array","items":{"$ref":"#/definitions/shared1"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":{"$ref":"#/definitions/shared2"}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate29(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:clauses" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.standard === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standard"},message:"must have required property '"+"standard"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.edition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clauses === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
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
if(data.standard !== undefined){
if(!(validate22(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.edition !== undefined){
if(!(validate22(data.edition, {instancePath:instancePath+"/edition",parentData:data,parentDataProperty:"edition",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined){
let data4 = data.clauses;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err6 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.title === undefined){
const err7 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.asks === undefined){
const err8 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "asks"},message:"must have required property '"+"asks"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data5){
if(!(func2.call(schema6.properties.clauses.items.properties, key1))){
const err9 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.id !== undefined){
if(!(validate22(data5.id, {instancePath:instancePath+"/clauses/" + i0+"/id",parentData:data5,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data5.title !== undefined){
if(!(validate22(data5.title, {instancePath:instancePath+"/clauses/" + i0+"/title",parentData:data5,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data5.asks !== undefined){
if(!(validate22(data5.asks, {instancePath:instancePath+"/clauses/" + i0+"/asks",parentData:data5,parentDataProperty:"asks",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data5.levels !== undefined){
if(!(validate29(data5.levels, {instancePath:instancePath+"/clauses/" + i0+"/levels",parentData:data5,parentDataProperty:"levels",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data5.why !== undefined){
if(!(validate22(data5.why, {instancePath:instancePath+"/clauses/" + i0+"/why",parentData:data5,parentDataProperty:"why",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data5.evidence !== undefined){
if(!(validate29(data5.evidence, {instancePath:instancePath+"/clauses/" + i0+"/evidence",parentData:data5,parentDataProperty:"evidence",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data5.missing !== undefined){
if(!(validate29(data5.missing, {instancePath:instancePath+"/clauses/" + i0+"/missing",parentData:data5,parentDataProperty:"missing",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data5.crosswalk !== undefined){
if(!(validate35(data5.crosswalk, {instancePath:instancePath+"/clauses/" + i0+"/crosswalk",parentData:data5,parentDataProperty:"crosswalk",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data5.crosswalkNote !== undefined){
if(!(validate22(data5.crosswalkNote, {instancePath:instancePath+"/clauses/" + i0+"/crosswalkNote",parentData:data5,parentDataProperty:"crosswalkNote",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data5.confidence !== undefined){
let data15 = data5.confidence;
if(typeof data15 !== "string"){
const err10 = {instancePath:instancePath+"/clauses/" + i0+"/confidence",schemaPath:"#/properties/clauses/items/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data15 === "high") || (data15 === "medium")) || (data15 === "low"))){
const err11 = {instancePath:instancePath+"/clauses/" + i0+"/confidence",schemaPath:"#/properties/clauses/items/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema6.properties.clauses.items.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.doubt !== undefined){
if(!(validate22(data5.doubt, {instancePath:instancePath+"/clauses/" + i0+"/doubt",parentData:data5,parentDataProperty:"doubt",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data5.editions !== undefined){
let data17 = data5.editions;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(((((key3 === "absent") || (key3 === "title")) || (key3 === "asks")) || (key3 === "levels")) || (key3 === "note"))){
const err12 = {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clauses/items/properties/editions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data18.absent !== undefined){
if(typeof data18.absent !== "boolean"){
const err13 = {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/properties/clauses/items/properties/editions/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data18.title !== undefined){
if(!(validate22(data18.title, {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",parentData:data18,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data18.asks !== undefined){
if(!(validate22(data18.asks, {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/asks",parentData:data18,parentDataProperty:"asks",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data18.levels !== undefined){
if(!(validate29(data18.levels, {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",parentData:data18,parentDataProperty:"levels",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data18.note !== undefined){
if(!(validate22(data18.note, {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",parentData:data18,parentDataProperty:"note",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/clauses/" + i0+"/editions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clauses/items/properties/editions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/clauses/" + i0+"/editions",schemaPath:"#/properties/clauses/items/properties/editions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.provisional !== undefined){
if(typeof data.provisional !== "boolean"){
const err18 = {instancePath:instancePath+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.levels !== undefined){
if(!(validate29(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.editions !== undefined){
let data27 = data.editions;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.edition === undefined){
const err19 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data28.note === undefined){
const err20 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data28){
if(!((((((key4 === "edition") || (key4 === "title")) || (key4 === "levels")) || (key4 === "levelsFrom")) || (key4 === "provisional")) || (key4 === "note"))){
const err21 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data28.edition !== undefined){
if(!(validate22(data28.edition, {instancePath:instancePath+"/editions/" + i1+"/edition",parentData:data28,parentDataProperty:"edition",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data28.title !== undefined){
if(!(validate22(data28.title, {instancePath:instancePath+"/editions/" + i1+"/title",parentData:data28,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data28.levels !== undefined){
if(!(validate29(data28.levels, {instancePath:instancePath+"/editions/" + i1+"/levels",parentData:data28,parentDataProperty:"levels",rootData}))){
vErrors = collected(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data28.levelsFrom !== undefined){
if(!(validate35(data28.levelsFrom, {instancePath:instancePath+"/editions/" + i1+"/levelsFrom",parentData:data28,parentDataProperty:"levelsFrom",rootData}))){
vErrors = collected(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data28.provisional !== undefined){
if(typeof data28.provisional !== "boolean"){
const err22 = {instancePath:instancePath+"/editions/" + i1+"/provisional",schemaPath:"#/properties/editions/items/properties/provisional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data28.note !== undefined){
if(!(validate22(data28.note, {instancePath:instancePath+"/editions/" + i1+"/note",parentData:data28,parentDataProperty:"note",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/editions/" + i1,schemaPath:"#/properties/editions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
