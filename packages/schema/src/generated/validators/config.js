// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:config","title":"Config","type":"object","additionalProperties":false,"required":["product"],"properties":{"$schema":{"type":"string"},"product":{"type":"object","additionalProperties":false,"required":["id","name","level"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$"},"name":{"$ref":"#/definitions/shared1"},"level":{"$ref":"#/definitions/shared1"},"scheme":{"$ref":"#/definitions/shared1"},"edition":{"$ref":"#/definitions/shared1"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","level"],"properties":{"id":{"$ref":"#/definitions/shared1"},"level":{"$ref":"#/definitions/shared1"},"segregation":{"$ref":"#/definitions/shared1"}}}},"markets":{"$ref":"#/definitions/shared2"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"technologies":{"$ref":"#/definitions/shared2"},"lane":{"$ref":"#/definitions/shared3"}}},"release":{"type":"object","additionalProperties":false,"required":[],"properties":{"version":{"$ref":"#/definitions/shared1"},"versionScheme":{"type":"string","enum":["semver","numeric"]},"tag":{"$ref":"#/definitions/shared1"},"baseline":{"$ref":"#/definitions/shared1"},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/shared1"},"path":{"$ref":"#/definitions/shared1"},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}}}}},"records":{"$ref":"#/definitions/shared1"},"evidence":{"type":"object","additionalProperties":false,"properties":{"tests":{"$ref":"#/definitions/shared4"},"requirements":{"$ref":"#/definitions/shared4"},"riskControls":{"$ref":"#/definitions/shared4"},"trace":{"$ref":"#/definitions/shared4"},"anomalies":{"$ref":"#/definitions/shared4"},"anomalyExport":{"$ref":"#/definitions/shared4"},"findings":{"$ref":"#/definitions/shared4"},"sbom":{"$ref":"#/definitions/shared4"},"vulnerabilities":{"$ref":"#/definitions/shared4"},"vex":{"$ref":"#/definitions/shared4"},"plan":{"$ref":"#/definitions/shared4"},"risk":{"$ref":"#/definitions/shared4"},"soup":{"$ref":"#/definitions/shared4"},"changeRequests":{"$ref":"#/definitions/shared4"},"trend":{"$ref":"#/definitions/shared4"},"defectCategories":{"$ref":"#/definitions/shared4"},"securityAssessment":{"$ref":"#/definitions/shared4"},"vulnerabilityRisk":{"$ref":"#/definitions/shared4"},"securityNotes":{"$ref":"#/definitions/shared4"},"securityFindings":{"$ref":"#/definitions/shared4"},"securityTests":{"$ref":"#/definitions/shared4"},"releaseNotes":{"$ref":"#/definitions/shared4"},"regulatory":{"$ref":"#/definitions/shared4"},"legacy":{"$ref":"#/definitions/shared4"},"releases":{"$ref":"#/definitions/shared4"},"build":{"$ref":"#/definitions/shared4"},"rebuild":{"$ref":"#/definitions/shared4"},"archive":{"$ref":"#/definitions/shared4"},"restoreDrills":{"$ref":"#/definitions/shared4"},"delivery":{"$ref":"#/definitions/shared4"},"published":{"$ref":"#/definitions/shared4"},"integrity":{"$ref":"#/definitions/shared4"},"verification":{"$ref":"#/definitions/shared4"},"regression":{"$ref":"#/definitions/shared4"},"configurationHistory":{"$ref":"#/definitions/shared4"},"waivers":{"$ref":"#/definitions/shared4"},"coverage":{"$ref":"#/definitions/shared4"},"provenance":{"$ref":"#/definitions/shared4"},"reviews":{"$ref":"#/definitions/shared4"},"exploited":{"$ref":"#/definitions/shared4"},"baselineSbom":{"$ref":"#/definitions/shared4"},"approvals":{"$ref":"#/definitions/shared4"},"packApprovals":{"$ref":"#/definitions/shared4"}}},"anomalies":{"type":"object","additionalProperties":false,"required":[],"properties":{"trackers":{"$ref":"#/definitions/shared2"}}},"git":{"type":"object","additionalProperties":false,"required":[],"properties":{"protectedBranches":{"$ref":"#/definitions/shared2"},"allowedSigners":{"$ref":"#/definitions/shared1"},"paths":{"$ref":"#/definitions/shared2"}}},"people":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/shared1"},"name":{"$ref":"#/definitions/shared1"},"emails":{"$ref":"#/definitions/shared2"},"roles":{"$ref":"#/definitions/shared2"},"accounts":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared1"}}}}},"extends":{"$ref":"#/definitions/shared2"},"collections":{"type":"object","additionalProperties":{"$ref":"#/definitions/shared7"}},"include":{"type":"array","items":{"$ref":"#/definitions/choice"}},"exclude":{"type":"array","items":{"$ref":"#/definitions/exclusion"}},"rules":{"type":"object","additionalProperties":{"$ref":"#/definitions/ruleSetting"}},"packs":{"$ref":"#/definitions/shared2"},"limits":{"type":"object","additionalProperties":false,"required":[],"properties":{"evidenceBytes":{"$ref":"#/definitions/shared8"},"totalBytes":{"$ref":"#/definitions/shared8"},"files":{"$ref":"#/definitions/shared8"},"packSeconds":{"type":"integer","minimum":1,"maximum":600}}},"trust":{"type":"object","additionalProperties":false,"required":[],"properties":{"keys":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","path"],"properties":{"id":{"$ref":"#/definitions/shared1"},"path":{"$ref":"#/definitions/shared1"},"builders":{"$ref":"#/definitions/shared2"}}}},"packSigners":{"$ref":"#/definitions/shared1"},"trustedRoot":{"$ref":"#/definitions/shared1"},"identities":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["subject","issuer"],"properties":{"subject":{"$ref":"#/definitions/shared1"},"issuer":{"$ref":"#/definitions/shared1"},"builders":{"$ref":"#/definitions/shared2"}}}}}}},"definitions":{"entry":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/definitions/shared1"},"format":{"$ref":"#/definitions/shared1"},"level":{"type":"string","enum":["unit","integration","system"]},"environment":{"$ref":"#/definitions/shared1"},"artifact":{"$ref":"#/definitions/shared1"},"columns":{"type":"object","additionalProperties":{"type":"string"}},"tracker":{"$ref":"#/definitions/shared1"},"optional":{"type":"boolean"},"inside":{"$ref":"#/definitions/shared1"},"types":{"$ref":"#/definitions/shared7"},"requirementIds":{"$ref":"#/definitions/shared7"},"states":{"type":"object","additionalProperties":false,"required":[],"properties":{"open":{"$ref":"#/definitions/shared2"},"closed":{"$ref":"#/definitions/shared2"}}}}},"level":{"type":"string","enum":["block","warn","off"]},"datedLevel":{"type":"object","additionalProperties":false,"required":["now","then","from"],"properties":{"now":{"type":"string","enum":["warn","off"]},"then":{"$ref":"#/definitions/shared9"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"expedited":{"type":"object","additionalProperties":false,"required":["level","dueDays"],"properties":{"level":{"$ref":"#/definitions/shared9"},"dueDays":{"type":"integer","minimum":1},"onlyAge":{"type":"boolean"}}},"choice":{"type":"object","additionalProperties":false,"required":[],"properties":{"rule":{"$ref":"#/definitions/shared1"},"topic":{"$ref":"#/definitions/shared1"},"collection":{"$ref":"#/definitions/shared1"},"subject":{"$ref":"#/definitions/shared1"}}},"exclusion":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"rule":{"$ref":"#/definitions/shared1"},"topic":{"$ref":"#/definitions/shared1"},"collection":{"$ref":"#/definitions/shared1"},"subject":{"$ref":"#/definitions/shared1"},"reason":{"$ref":"#/definitions/shared1"}}},"ruleSetting":{"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"anyOf":[{"$ref":"#/definitions/level"},{"$ref":"#/definitions/datedLevel"}]},"expedited":{"$ref":"#/definitions/expedited"},"parameters":{"type":"object"},"applies":{"$ref":"#/definitions/applies"},"lock":{"type":"boolean"},"reason":{"$ref":"#/definitions/shared1"}}},"applies":{"type":"object","additionalProperties":false,"properties":{"level":{"$ref":"#/definitions/shared2"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"market":{"$ref":"#/definitions/shared2"},"technology":{"$ref":"#/definitions/shared2"},"lane":{"$ref":"#/definitions/shared3"}}},"shared1":{"type":"string","pattern":"\\S"},"shared2":{"type":"array","items":{"$ref":"#/definitions/shared1"}},"shared3":{"type":"string","enum":["standard","expedited"]},"shared6":{"anyOf":[{"$ref":"#/definitions/shared1"},{"$ref":"#/definitions/entry"}]},"shared5":{"type":"array","items":{"$ref":"#/definitions/shared6"},"minItems":1},"shared4":{"anyOf":[{"$ref":"#/definitions/shared1"},{"$ref":"#/definitions/entry"},{"$ref":"#/definitions/shared5"}]},"shared7":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/shared1"}},"shared8":{"type":"integer","minimum":0},"shared9":{"type":"string","enum":["block","warn"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema7 = {"type":"string","pattern":"\\S"};
const pattern1 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
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

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate30.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","enum":["standard","expedited"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "standard") || (data === "expedited"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema10 = {"anyOf":[{"$ref":"#/definitions/shared1"},{"$ref":"#/definitions/entry"},{"$ref":"#/definitions/shared5"}]};
const schema11 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/definitions/shared1"},"format":{"$ref":"#/definitions/shared1"},"level":{"type":"string","enum":["unit","integration","system"]},"environment":{"$ref":"#/definitions/shared1"},"artifact":{"$ref":"#/definitions/shared1"},"columns":{"type":"object","additionalProperties":{"type":"string"}},"tracker":{"$ref":"#/definitions/shared1"},"optional":{"type":"boolean"},"inside":{"$ref":"#/definitions/shared1"},"types":{"$ref":"#/definitions/shared7"},"requirementIds":{"$ref":"#/definitions/shared7"},"states":{"type":"object","additionalProperties":false,"required":[],"properties":{"open":{"$ref":"#/definitions/shared2"},"closed":{"$ref":"#/definitions/shared2"}}}}};
const schema12 = {"type":"array","minItems":1,"items":{"$ref":"#/definitions/shared1"}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.path !== undefined){
if(!(validate22(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate22(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.environment !== undefined){
if(!(validate22(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.artifact !== undefined){
if(!(validate22(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data5 = data.columns;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(typeof data5[key1] !== "string"){
const err4 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tracker !== undefined){
if(!(validate22(data.tracker, {instancePath:instancePath+"/tracker",parentData:data,parentDataProperty:"tracker",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err6 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.inside !== undefined){
if(!(validate22(data.inside, {instancePath:instancePath+"/inside",parentData:data,parentDataProperty:"inside",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
if(!(validate51(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.requirementIds !== undefined){
if(!(validate51(data.requirementIds, {instancePath:instancePath+"/requirementIds",parentData:data,parentDataProperty:"requirementIds",rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.states !== undefined){
let data12 = data.states;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((key2 === "open") || (key2 === "closed"))){
const err7 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data12.open !== undefined){
if(!(validate30(data12.open, {instancePath:instancePath+"/states/open",parentData:data12,parentDataProperty:"open",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data12.closed !== undefined){
if(!(validate30(data12.closed, {instancePath:instancePath+"/states/closed",parentData:data12,parentDataProperty:"closed",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"array","items":{"$ref":"#/definitions/shared6"},"minItems":1};
const schema14 = {"anyOf":[{"$ref":"#/definitions/shared1"},{"$ref":"#/definitions/entry"}]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = collected(vErrors, validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = collected(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = collected(vErrors, validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = collected(vErrors, validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":[],"properties":{"rule":{"$ref":"#/definitions/shared1"},"topic":{"$ref":"#/definitions/shared1"},"collection":{"$ref":"#/definitions/shared1"},"subject":{"$ref":"#/definitions/shared1"}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "topic")) || (key0 === "collection")) || (key0 === "subject"))){
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
if(data.rule !== undefined){
if(!(validate22(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.topic !== undefined){
if(!(validate22(data.topic, {instancePath:instancePath+"/topic",parentData:data,parentDataProperty:"topic",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.collection !== undefined){
if(!(validate22(data.collection, {instancePath:instancePath+"/collection",parentData:data,parentDataProperty:"collection",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate22(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"rule":{"$ref":"#/definitions/shared1"},"topic":{"$ref":"#/definitions/shared1"},"collection":{"$ref":"#/definitions/shared1"},"subject":{"$ref":"#/definitions/shared1"},"reason":{"$ref":"#/definitions/shared1"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "topic")) || (key0 === "collection")) || (key0 === "subject")) || (key0 === "reason"))){
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
if(data.rule !== undefined){
if(!(validate22(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.topic !== undefined){
if(!(validate22(data.topic, {instancePath:instancePath+"/topic",parentData:data,parentDataProperty:"topic",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.collection !== undefined){
if(!(validate22(data.collection, {instancePath:instancePath+"/collection",parentData:data,parentDataProperty:"collection",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate22(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate22(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":[],"properties":{"level":{"anyOf":[{"$ref":"#/definitions/level"},{"$ref":"#/definitions/datedLevel"}]},"expedited":{"$ref":"#/definitions/expedited"},"parameters":{"type":"object"},"applies":{"$ref":"#/definitions/applies"},"lock":{"type":"boolean"},"reason":{"$ref":"#/definitions/shared1"}}};
const schema18 = {"type":"string","enum":["block","warn","off"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "block") || (data === "warn")) || (data === "off"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["now","then","from"],"properties":{"now":{"type":"string","enum":["warn","off"]},"then":{"$ref":"#/definitions/shared9"},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}};
const schema20 = {"type":"string","enum":["block","warn"]};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "block") || (data === "warn"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.then === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "now") || (key0 === "then")) || (key0 === "from"))){
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
if(data.now !== undefined){
let data0 = data.now;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "warn") || (data0 === "off"))){
const err5 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/enum",keyword:"enum",params:{allowedValues: schema19.properties.now.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.then !== undefined){
if(!(validate135(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData}))){
vErrors = collected(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["level","dueDays"],"properties":{"level":{"$ref":"#/definitions/shared9"},"dueDays":{"type":"integer","minimum":1},"onlyAge":{"type":"boolean"}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dueDays === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueDays"},message:"must have required property '"+"dueDays"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "level") || (key0 === "dueDays")) || (key0 === "onlyAge"))){
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
if(data.level !== undefined){
if(!(validate135(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.dueDays !== undefined){
let data1 = data.dueDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/dueDays",schemaPath:"#/properties/dueDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/dueDays",schemaPath:"#/properties/dueDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.onlyAge !== undefined){
if(typeof data.onlyAge !== "boolean"){
const err5 = {instancePath:instancePath+"/onlyAge",schemaPath:"#/properties/onlyAge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"level":{"$ref":"#/definitions/shared2"},"connected":{"type":"boolean"},"fielded":{"type":"boolean"},"legacy":{"type":"boolean"},"market":{"$ref":"#/definitions/shared2"},"technology":{"$ref":"#/definitions/shared2"},"lane":{"$ref":"#/definitions/shared3"}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "level") || (key0 === "connected")) || (key0 === "fielded")) || (key0 === "legacy")) || (key0 === "market")) || (key0 === "technology")) || (key0 === "lane"))){
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
if(data.level !== undefined){
if(!(validate30(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.connected !== undefined){
if(typeof data.connected !== "boolean"){
const err1 = {instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fielded !== undefined){
if(typeof data.fielded !== "boolean"){
const err2 = {instancePath:instancePath+"/fielded",schemaPath:"#/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.legacy !== undefined){
if(typeof data.legacy !== "boolean"){
const err3 = {instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.market !== undefined){
if(!(validate30(data.market, {instancePath:instancePath+"/market",parentData:data,parentDataProperty:"market",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.technology !== undefined){
if(!(validate30(data.technology, {instancePath:instancePath+"/technology",parentData:data,parentDataProperty:"technology",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate34(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "level") || (key0 === "expedited")) || (key0 === "parameters")) || (key0 === "applies")) || (key0 === "lock")) || (key0 === "reason"))){
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
if(data.level !== undefined){
let data0 = data.level;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate132(data0, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate134(data0, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.expedited !== undefined){
if(!(validate138(data.expedited, {instancePath:instancePath+"/expedited",parentData:data,parentDataProperty:"expedited",rootData}))){
vErrors = collected(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err2 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.applies !== undefined){
if(!(validate141(data.applies, {instancePath:instancePath+"/applies",parentData:data,parentDataProperty:"applies",rootData}))){
vErrors = collected(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data.lock !== undefined){
if(typeof data.lock !== "boolean"){
const err3 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate22(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"integer","minimum":0};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate150.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gatehouse:schema:config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"};
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
if(data.product !== undefined){
let data1 = data.product;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.level === undefined){
const err5 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema6.properties.product.properties, key1))){
const err6 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
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
const err8 = {instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.name !== undefined){
if(!(validate22(data1.name, {instancePath:instancePath+"/product/name",parentData:data1,parentDataProperty:"name",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.level !== undefined){
if(!(validate22(data1.level, {instancePath:instancePath+"/product/level",parentData:data1,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.scheme !== undefined){
if(!(validate22(data1.scheme, {instancePath:instancePath+"/product/scheme",parentData:data1,parentDataProperty:"scheme",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.edition !== undefined){
if(!(validate22(data1.edition, {instancePath:instancePath+"/product/edition",parentData:data1,parentDataProperty:"edition",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data1.items !== undefined){
let data7 = data1.items;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err9 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8.level === undefined){
const err10 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "id") || (key2 === "level")) || (key2 === "segregation"))){
const err11 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.id !== undefined){
if(!(validate22(data8.id, {instancePath:instancePath+"/product/items/" + i0+"/id",parentData:data8,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data8.level !== undefined){
if(!(validate22(data8.level, {instancePath:instancePath+"/product/items/" + i0+"/level",parentData:data8,parentDataProperty:"level",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data8.segregation !== undefined){
if(!(validate22(data8.segregation, {instancePath:instancePath+"/product/items/" + i0+"/segregation",parentData:data8,parentDataProperty:"segregation",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/product/items",schemaPath:"#/properties/product/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.markets !== undefined){
if(!(validate30(data1.markets, {instancePath:instancePath+"/product/markets",parentData:data1,parentDataProperty:"markets",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data1.connected !== undefined){
if(typeof data1.connected !== "boolean"){
const err14 = {instancePath:instancePath+"/product/connected",schemaPath:"#/properties/product/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.fielded !== undefined){
if(typeof data1.fielded !== "boolean"){
const err15 = {instancePath:instancePath+"/product/fielded",schemaPath:"#/properties/product/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.legacy !== undefined){
if(typeof data1.legacy !== "boolean"){
const err16 = {instancePath:instancePath+"/product/legacy",schemaPath:"#/properties/product/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.technologies !== undefined){
if(!(validate30(data1.technologies, {instancePath:instancePath+"/product/technologies",parentData:data1,parentDataProperty:"technologies",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data1.lane !== undefined){
if(!(validate34(data1.lane, {instancePath:instancePath+"/product/lane",parentData:data1,parentDataProperty:"lane",rootData}))){
vErrors = collected(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.release !== undefined){
let data18 = data.release;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(((((key3 === "version") || (key3 === "versionScheme")) || (key3 === "tag")) || (key3 === "baseline")) || (key3 === "artifacts"))){
const err18 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.version !== undefined){
if(!(validate22(data18.version, {instancePath:instancePath+"/release/version",parentData:data18,parentDataProperty:"version",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data18.versionScheme !== undefined){
let data20 = data18.versionScheme;
if(typeof data20 !== "string"){
const err19 = {instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data20 === "semver") || (data20 === "numeric"))){
const err20 = {instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.versionScheme.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data18.tag !== undefined){
if(!(validate22(data18.tag, {instancePath:instancePath+"/release/tag",parentData:data18,parentDataProperty:"tag",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data18.baseline !== undefined){
if(!(validate22(data18.baseline, {instancePath:instancePath+"/release/baseline",parentData:data18,parentDataProperty:"baseline",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data18.artifacts !== undefined){
let data23 = data18.artifacts;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err21 = {instancePath:instancePath+"/release/artifacts/" + i1,schemaPath:"#/properties/release/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data24){
if(!(((key4 === "name") || (key4 === "path")) || (key4 === "sha256"))){
const err22 = {instancePath:instancePath+"/release/artifacts/" + i1,schemaPath:"#/properties/release/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data24.name !== undefined){
if(!(validate22(data24.name, {instancePath:instancePath+"/release/artifacts/" + i1+"/name",parentData:data24,parentDataProperty:"name",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data24.path !== undefined){
if(!(validate22(data24.path, {instancePath:instancePath+"/release/artifacts/" + i1+"/path",parentData:data24,parentDataProperty:"path",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data24.sha256 !== undefined){
let data27 = data24.sha256;
if(typeof data27 === "string"){
if(!pattern2.test(data27)){
const err23 = {instancePath:instancePath+"/release/artifacts/" + i1+"/sha256",schemaPath:"#/properties/release/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/release/artifacts/" + i1+"/sha256",schemaPath:"#/properties/release/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/release/artifacts/" + i1,schemaPath:"#/properties/release/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/release/artifacts",schemaPath:"#/properties/release/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate22(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data29 = data.evidence;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 in data29){
if(!(func2.call(schema6.properties.evidence.properties, key5))){
const err28 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data29.tests !== undefined){
if(!(validate42(data29.tests, {instancePath:instancePath+"/evidence/tests",parentData:data29,parentDataProperty:"tests",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.requirements !== undefined){
if(!(validate42(data29.requirements, {instancePath:instancePath+"/evidence/requirements",parentData:data29,parentDataProperty:"requirements",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.riskControls !== undefined){
if(!(validate42(data29.riskControls, {instancePath:instancePath+"/evidence/riskControls",parentData:data29,parentDataProperty:"riskControls",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.trace !== undefined){
if(!(validate42(data29.trace, {instancePath:instancePath+"/evidence/trace",parentData:data29,parentDataProperty:"trace",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.anomalies !== undefined){
if(!(validate42(data29.anomalies, {instancePath:instancePath+"/evidence/anomalies",parentData:data29,parentDataProperty:"anomalies",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.anomalyExport !== undefined){
if(!(validate42(data29.anomalyExport, {instancePath:instancePath+"/evidence/anomalyExport",parentData:data29,parentDataProperty:"anomalyExport",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.findings !== undefined){
if(!(validate42(data29.findings, {instancePath:instancePath+"/evidence/findings",parentData:data29,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.sbom !== undefined){
if(!(validate42(data29.sbom, {instancePath:instancePath+"/evidence/sbom",parentData:data29,parentDataProperty:"sbom",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.vulnerabilities !== undefined){
if(!(validate42(data29.vulnerabilities, {instancePath:instancePath+"/evidence/vulnerabilities",parentData:data29,parentDataProperty:"vulnerabilities",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.vex !== undefined){
if(!(validate42(data29.vex, {instancePath:instancePath+"/evidence/vex",parentData:data29,parentDataProperty:"vex",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.plan !== undefined){
if(!(validate42(data29.plan, {instancePath:instancePath+"/evidence/plan",parentData:data29,parentDataProperty:"plan",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.risk !== undefined){
if(!(validate42(data29.risk, {instancePath:instancePath+"/evidence/risk",parentData:data29,parentDataProperty:"risk",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.soup !== undefined){
if(!(validate42(data29.soup, {instancePath:instancePath+"/evidence/soup",parentData:data29,parentDataProperty:"soup",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.changeRequests !== undefined){
if(!(validate42(data29.changeRequests, {instancePath:instancePath+"/evidence/changeRequests",parentData:data29,parentDataProperty:"changeRequests",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.trend !== undefined){
if(!(validate42(data29.trend, {instancePath:instancePath+"/evidence/trend",parentData:data29,parentDataProperty:"trend",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.defectCategories !== undefined){
if(!(validate42(data29.defectCategories, {instancePath:instancePath+"/evidence/defectCategories",parentData:data29,parentDataProperty:"defectCategories",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.securityAssessment !== undefined){
if(!(validate42(data29.securityAssessment, {instancePath:instancePath+"/evidence/securityAssessment",parentData:data29,parentDataProperty:"securityAssessment",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.vulnerabilityRisk !== undefined){
if(!(validate42(data29.vulnerabilityRisk, {instancePath:instancePath+"/evidence/vulnerabilityRisk",parentData:data29,parentDataProperty:"vulnerabilityRisk",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.securityNotes !== undefined){
if(!(validate42(data29.securityNotes, {instancePath:instancePath+"/evidence/securityNotes",parentData:data29,parentDataProperty:"securityNotes",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.securityFindings !== undefined){
if(!(validate42(data29.securityFindings, {instancePath:instancePath+"/evidence/securityFindings",parentData:data29,parentDataProperty:"securityFindings",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.securityTests !== undefined){
if(!(validate42(data29.securityTests, {instancePath:instancePath+"/evidence/securityTests",parentData:data29,parentDataProperty:"securityTests",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.releaseNotes !== undefined){
if(!(validate42(data29.releaseNotes, {instancePath:instancePath+"/evidence/releaseNotes",parentData:data29,parentDataProperty:"releaseNotes",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.regulatory !== undefined){
if(!(validate42(data29.regulatory, {instancePath:instancePath+"/evidence/regulatory",parentData:data29,parentDataProperty:"regulatory",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.legacy !== undefined){
if(!(validate42(data29.legacy, {instancePath:instancePath+"/evidence/legacy",parentData:data29,parentDataProperty:"legacy",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.releases !== undefined){
if(!(validate42(data29.releases, {instancePath:instancePath+"/evidence/releases",parentData:data29,parentDataProperty:"releases",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.build !== undefined){
if(!(validate42(data29.build, {instancePath:instancePath+"/evidence/build",parentData:data29,parentDataProperty:"build",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.rebuild !== undefined){
if(!(validate42(data29.rebuild, {instancePath:instancePath+"/evidence/rebuild",parentData:data29,parentDataProperty:"rebuild",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.archive !== undefined){
if(!(validate42(data29.archive, {instancePath:instancePath+"/evidence/archive",parentData:data29,parentDataProperty:"archive",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.restoreDrills !== undefined){
if(!(validate42(data29.restoreDrills, {instancePath:instancePath+"/evidence/restoreDrills",parentData:data29,parentDataProperty:"restoreDrills",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.delivery !== undefined){
if(!(validate42(data29.delivery, {instancePath:instancePath+"/evidence/delivery",parentData:data29,parentDataProperty:"delivery",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.published !== undefined){
if(!(validate42(data29.published, {instancePath:instancePath+"/evidence/published",parentData:data29,parentDataProperty:"published",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.integrity !== undefined){
if(!(validate42(data29.integrity, {instancePath:instancePath+"/evidence/integrity",parentData:data29,parentDataProperty:"integrity",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.verification !== undefined){
if(!(validate42(data29.verification, {instancePath:instancePath+"/evidence/verification",parentData:data29,parentDataProperty:"verification",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.regression !== undefined){
if(!(validate42(data29.regression, {instancePath:instancePath+"/evidence/regression",parentData:data29,parentDataProperty:"regression",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.configurationHistory !== undefined){
if(!(validate42(data29.configurationHistory, {instancePath:instancePath+"/evidence/configurationHistory",parentData:data29,parentDataProperty:"configurationHistory",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.waivers !== undefined){
if(!(validate42(data29.waivers, {instancePath:instancePath+"/evidence/waivers",parentData:data29,parentDataProperty:"waivers",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.coverage !== undefined){
if(!(validate42(data29.coverage, {instancePath:instancePath+"/evidence/coverage",parentData:data29,parentDataProperty:"coverage",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.provenance !== undefined){
if(!(validate42(data29.provenance, {instancePath:instancePath+"/evidence/provenance",parentData:data29,parentDataProperty:"provenance",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.reviews !== undefined){
if(!(validate42(data29.reviews, {instancePath:instancePath+"/evidence/reviews",parentData:data29,parentDataProperty:"reviews",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.exploited !== undefined){
if(!(validate42(data29.exploited, {instancePath:instancePath+"/evidence/exploited",parentData:data29,parentDataProperty:"exploited",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.baselineSbom !== undefined){
if(!(validate42(data29.baselineSbom, {instancePath:instancePath+"/evidence/baselineSbom",parentData:data29,parentDataProperty:"baselineSbom",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.approvals !== undefined){
if(!(validate42(data29.approvals, {instancePath:instancePath+"/evidence/approvals",parentData:data29,parentDataProperty:"approvals",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data29.packApprovals !== undefined){
if(!(validate42(data29.packApprovals, {instancePath:instancePath+"/evidence/packApprovals",parentData:data29,parentDataProperty:"packApprovals",rootData}))){
vErrors = collected(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.anomalies !== undefined){
let data73 = data.anomalies;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key6 in data73){
if(!(key6 === "trackers")){
const err30 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data73.trackers !== undefined){
if(!(validate30(data73.trackers, {instancePath:instancePath+"/anomalies/trackers",parentData:data73,parentDataProperty:"trackers",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.git !== undefined){
let data75 = data.git;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key7 in data75){
if(!(((key7 === "protectedBranches") || (key7 === "allowedSigners")) || (key7 === "paths"))){
const err32 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data75.protectedBranches !== undefined){
if(!(validate30(data75.protectedBranches, {instancePath:instancePath+"/git/protectedBranches",parentData:data75,parentDataProperty:"protectedBranches",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data75.allowedSigners !== undefined){
if(!(validate22(data75.allowedSigners, {instancePath:instancePath+"/git/allowedSigners",parentData:data75,parentDataProperty:"allowedSigners",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data75.paths !== undefined){
if(!(validate30(data75.paths, {instancePath:instancePath+"/git/paths",parentData:data75,parentDataProperty:"paths",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.people !== undefined){
let data79 = data.people;
if(Array.isArray(data79)){
const len2 = data79.length;
for(let i2=0; i2<len2; i2++){
let data80 = data79[i2];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.id === undefined){
const err34 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key8 in data80){
if(!(((((key8 === "id") || (key8 === "name")) || (key8 === "emails")) || (key8 === "roles")) || (key8 === "accounts"))){
const err35 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data80.id !== undefined){
if(!(validate22(data80.id, {instancePath:instancePath+"/people/" + i2+"/id",parentData:data80,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data80.name !== undefined){
if(!(validate22(data80.name, {instancePath:instancePath+"/people/" + i2+"/name",parentData:data80,parentDataProperty:"name",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data80.emails !== undefined){
if(!(validate30(data80.emails, {instancePath:instancePath+"/people/" + i2+"/emails",parentData:data80,parentDataProperty:"emails",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data80.roles !== undefined){
if(!(validate30(data80.roles, {instancePath:instancePath+"/people/" + i2+"/roles",parentData:data80,parentDataProperty:"roles",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data80.accounts !== undefined){
let data85 = data80.accounts;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key9 in data85){
if(!(validate22(data85[key9], {instancePath:instancePath+"/people/" + i2+"/accounts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data85,parentDataProperty:key9,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/people/" + i2+"/accounts",schemaPath:"#/properties/people/items/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.extends !== undefined){
if(!(validate30(data.extends, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.collections !== undefined){
let data88 = data.collections;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key10 in data88){
if(!(validate51(data88[key10], {instancePath:instancePath+"/collections/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data88,parentDataProperty:key10,rootData}))){
vErrors = collected(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/collections",schemaPath:"#/properties/collections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.include !== undefined){
let data90 = data.include;
if(Array.isArray(data90)){
const len3 = data90.length;
for(let i3=0; i3<len3; i3++){
if(!(validate118(data90[i3], {instancePath:instancePath+"/include/" + i3,parentData:data90,parentDataProperty:i3,rootData}))){
vErrors = collected(vErrors, validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.exclude !== undefined){
let data92 = data.exclude;
if(Array.isArray(data92)){
const len4 = data92.length;
for(let i4=0; i4<len4; i4++){
if(!(validate124(data92[i4], {instancePath:instancePath+"/exclude/" + i4,parentData:data92,parentDataProperty:i4,rootData}))){
vErrors = collected(vErrors, validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.rules !== undefined){
let data94 = data.rules;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key11 in data94){
if(!(validate131(data94[key11], {instancePath:instancePath+"/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data94,parentDataProperty:key11,rootData}))){
vErrors = collected(vErrors, validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.packs !== undefined){
if(!(validate30(data.packs, {instancePath:instancePath+"/packs",parentData:data,parentDataProperty:"packs",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
let data97 = data.limits;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key12 in data97){
if(!((((key12 === "evidenceBytes") || (key12 === "totalBytes")) || (key12 === "files")) || (key12 === "packSeconds"))){
const err43 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data97.evidenceBytes !== undefined){
if(!(validate150(data97.evidenceBytes, {instancePath:instancePath+"/limits/evidenceBytes",parentData:data97,parentDataProperty:"evidenceBytes",rootData}))){
vErrors = collected(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data97.totalBytes !== undefined){
if(!(validate150(data97.totalBytes, {instancePath:instancePath+"/limits/totalBytes",parentData:data97,parentDataProperty:"totalBytes",rootData}))){
vErrors = collected(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data97.files !== undefined){
if(!(validate150(data97.files, {instancePath:instancePath+"/limits/files",parentData:data97,parentDataProperty:"files",rootData}))){
vErrors = collected(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data97.packSeconds !== undefined){
let data101 = data97.packSeconds;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err44 = {instancePath:instancePath+"/limits/packSeconds",schemaPath:"#/properties/limits/properties/packSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 600 || isNaN(data101)){
const err45 = {instancePath:instancePath+"/limits/packSeconds",schemaPath:"#/properties/limits/properties/packSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err46 = {instancePath:instancePath+"/limits/packSeconds",schemaPath:"#/properties/limits/properties/packSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.trust !== undefined){
let data102 = data.trust;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key13 in data102){
if(!((((key13 === "keys") || (key13 === "packSigners")) || (key13 === "trustedRoot")) || (key13 === "identities"))){
const err48 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data102.keys !== undefined){
let data103 = data102.keys;
if(Array.isArray(data103)){
const len5 = data103.length;
for(let i5=0; i5<len5; i5++){
let data104 = data103[i5];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id === undefined){
const err49 = {instancePath:instancePath+"/trust/keys/" + i5,schemaPath:"#/properties/trust/properties/keys/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data104.path === undefined){
const err50 = {instancePath:instancePath+"/trust/keys/" + i5,schemaPath:"#/properties/trust/properties/keys/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key14 in data104){
if(!(((key14 === "id") || (key14 === "path")) || (key14 === "builders"))){
const err51 = {instancePath:instancePath+"/trust/keys/" + i5,schemaPath:"#/properties/trust/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data104.id !== undefined){
if(!(validate22(data104.id, {instancePath:instancePath+"/trust/keys/" + i5+"/id",parentData:data104,parentDataProperty:"id",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data104.path !== undefined){
if(!(validate22(data104.path, {instancePath:instancePath+"/trust/keys/" + i5+"/path",parentData:data104,parentDataProperty:"path",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data104.builders !== undefined){
if(!(validate30(data104.builders, {instancePath:instancePath+"/trust/keys/" + i5+"/builders",parentData:data104,parentDataProperty:"builders",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/trust/keys/" + i5,schemaPath:"#/properties/trust/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/trust/keys",schemaPath:"#/properties/trust/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data102.packSigners !== undefined){
if(!(validate22(data102.packSigners, {instancePath:instancePath+"/trust/packSigners",parentData:data102,parentDataProperty:"packSigners",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data102.trustedRoot !== undefined){
if(!(validate22(data102.trustedRoot, {instancePath:instancePath+"/trust/trustedRoot",parentData:data102,parentDataProperty:"trustedRoot",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data102.identities !== undefined){
let data110 = data102.identities;
if(Array.isArray(data110)){
const len6 = data110.length;
for(let i6=0; i6<len6; i6++){
let data111 = data110[i6];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.subject === undefined){
const err54 = {instancePath:instancePath+"/trust/identities/" + i6,schemaPath:"#/properties/trust/properties/identities/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data111.issuer === undefined){
const err55 = {instancePath:instancePath+"/trust/identities/" + i6,schemaPath:"#/properties/trust/properties/identities/items/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key15 in data111){
if(!(((key15 === "subject") || (key15 === "issuer")) || (key15 === "builders"))){
const err56 = {instancePath:instancePath+"/trust/identities/" + i6,schemaPath:"#/properties/trust/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data111.subject !== undefined){
if(!(validate22(data111.subject, {instancePath:instancePath+"/trust/identities/" + i6+"/subject",parentData:data111,parentDataProperty:"subject",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data111.issuer !== undefined){
if(!(validate22(data111.issuer, {instancePath:instancePath+"/trust/identities/" + i6+"/issuer",parentData:data111,parentDataProperty:"issuer",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data111.builders !== undefined){
if(!(validate30(data111.builders, {instancePath:instancePath+"/trust/identities/" + i6+"/builders",parentData:data111,parentDataProperty:"builders",rootData}))){
vErrors = collected(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/trust/identities/" + i6,schemaPath:"#/properties/trust/properties/identities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/trust/identities",schemaPath:"#/properties/trust/properties/identities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
