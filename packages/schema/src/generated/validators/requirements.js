// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:requirements","title":"RequirementsRecord","type":"object","additionalProperties":false,"required":["requirements"],"properties":{"$schema":{"type":"string"},"requirements":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/shared1"},"title":{"$ref":"#/definitions/shared1"},"kind":{"$ref":"#/definitions/shared1"},"inScope":{"type":"boolean"},"status":{"$ref":"#/definitions/shared1"},"suspect":{"type":"boolean"},"riskControls":{"$ref":"#/definitions/shared2"},"verifiedBy":{"type":"array","items":{"type":"object","additionalProperties":false,"required":[],"properties":{"test":{"$ref":"#/definitions/shared1"},"environment":{"$ref":"#/definitions/shared1"},"method":{"type":"string","enum":["review","analysis","inspection"]},"reference":{"$ref":"#/definitions/shared1"},"reason":{"$ref":"#/definitions/shared1"},"by":{"$ref":"#/definitions/shared1"},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}}},"revision":{"$ref":"#/definitions/shared1"},"refines":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/shared1"},{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/shared1"},"revision":{"$ref":"#/definitions/shared1"}}}]}},"suspectReasons":{"$ref":"#/definitions/shared2"}}}},"author":{"$ref":"#/definitions/shared1"}},"definitions":{"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared1"}}}};
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

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:requirements" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "requirements")) || (key0 === "author"))){
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
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err3 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema6.properties.requirements.items.properties, key1))){
const err4 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.id !== undefined){
if(!(validate22(data2.id, {instancePath:instancePath+"/requirements/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.title !== undefined){
if(!(validate22(data2.title, {instancePath:instancePath+"/requirements/" + i0+"/title",parentData:data2,parentDataProperty:"title",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.kind !== undefined){
if(!(validate22(data2.kind, {instancePath:instancePath+"/requirements/" + i0+"/kind",parentData:data2,parentDataProperty:"kind",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.inScope !== undefined){
if(typeof data2.inScope !== "boolean"){
const err5 = {instancePath:instancePath+"/requirements/" + i0+"/inScope",schemaPath:"#/properties/requirements/items/properties/inScope/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.status !== undefined){
if(!(validate22(data2.status, {instancePath:instancePath+"/requirements/" + i0+"/status",parentData:data2,parentDataProperty:"status",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.suspect !== undefined){
if(typeof data2.suspect !== "boolean"){
const err6 = {instancePath:instancePath+"/requirements/" + i0+"/suspect",schemaPath:"#/properties/requirements/items/properties/suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.riskControls !== undefined){
if(!(validate27(data2.riskControls, {instancePath:instancePath+"/requirements/" + i0+"/riskControls",parentData:data2,parentDataProperty:"riskControls",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data2.verifiedBy !== undefined){
let data10 = data2.verifiedBy;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((((((key2 === "test") || (key2 === "environment")) || (key2 === "method")) || (key2 === "reference")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "at"))){
const err7 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1,schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data11.test !== undefined){
if(!(validate22(data11.test, {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/test",parentData:data11,parentDataProperty:"test",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.environment !== undefined){
if(!(validate22(data11.environment, {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/environment",parentData:data11,parentDataProperty:"environment",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.method !== undefined){
let data14 = data11.method;
if(typeof data14 !== "string"){
const err8 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/method",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data14 === "review") || (data14 === "analysis")) || (data14 === "inspection"))){
const err9 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/method",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema6.properties.requirements.items.properties.verifiedBy.items.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data11.reference !== undefined){
if(!(validate22(data11.reference, {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/reference",parentData:data11,parentDataProperty:"reference",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.reason !== undefined){
if(!(validate22(data11.reason, {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/reason",parentData:data11,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.by !== undefined){
if(!(validate22(data11.by, {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/by",parentData:data11,parentDataProperty:"by",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data11.at !== undefined){
let data18 = data11.at;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err10 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/at",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err11 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1+"/at",schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy/" + i1,schemaPath:"#/properties/requirements/items/properties/verifiedBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/requirements/" + i0+"/verifiedBy",schemaPath:"#/properties/requirements/items/properties/verifiedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.revision !== undefined){
if(!(validate22(data2.revision, {instancePath:instancePath+"/requirements/" + i0+"/revision",parentData:data2,parentDataProperty:"revision",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data2.refines !== undefined){
let data20 = data2.refines;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
const _errs36 = errors;
let valid9 = false;
const _errs37 = errors;
if(!(validate22(data21, {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2,parentData:data20,parentDataProperty:i2,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs37 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs38 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err14 = {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2,schemaPath:"#/properties/requirements/items/properties/refines/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "id") || (key3 === "revision"))){
const err15 = {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2,schemaPath:"#/properties/requirements/items/properties/refines/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data21.id !== undefined){
if(!(validate22(data21.id, {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2+"/id",parentData:data21,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data21.revision !== undefined){
if(!(validate22(data21.revision, {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2+"/revision",parentData:data21,parentDataProperty:"revision",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2,schemaPath:"#/properties/requirements/items/properties/refines/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs38 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
const err17 = {instancePath:instancePath+"/requirements/" + i0+"/refines/" + i2,schemaPath:"#/properties/requirements/items/properties/refines/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/requirements/" + i0+"/refines",schemaPath:"#/properties/requirements/items/properties/refines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.suspectReasons !== undefined){
if(!(validate27(data2.suspectReasons, {instancePath:instancePath+"/requirements/" + i0+"/suspectReasons",parentData:data2,parentDataProperty:"suspectReasons",rootData}))){
vErrors = collected(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
