// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:config","title":"Config","description":"Configuration of the gate for one product: `gatehouse.yaml`. Data only.","type":"object","additionalProperties":false,"required":["product"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"product":{"type":"object","description":"The product.","additionalProperties":false,"required":["id","name","level"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","description":"Id."},"name":{"type":"string","pattern":"\\S","description":"Name."},"level":{"type":"string","pattern":"\\S","description":"Integrity level."},"scheme":{"type":"string","pattern":"\\S","description":"Integrity scheme; default `iec62304`."},"edition":{"type":"string","pattern":"\\S","description":"Edition; default `2006+A1:2015`."},"items":{"type":"array","description":"Software items with a level of their own.","items":{"type":"object","description":"An item.","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"level":{"type":"string","pattern":"\\S","description":"Level."},"segregation":{"type":"string","pattern":"\\S","description":"Segregation rationale."}}}},"markets":{"type":"array","description":"Markets.","items":{"type":"string","pattern":"\\S"}},"connected":{"type":"boolean","description":"Whether it is connected; default true."},"fielded":{"type":"boolean","description":"Whether a version is in the field; default true."},"legacy":{"type":"boolean","description":"Whether the legacy route is claimed."},"technologies":{"type":"array","description":"Programming technologies.","items":{"type":"string","pattern":"\\S"}},"lane":{"type":"string","description":"Release lane.","enum":["standard","expedited"]}}},"release":{"type":"object","description":"The release.","additionalProperties":false,"required":[],"properties":{"version":{"type":"string","pattern":"\\S","description":"Version. Quote it: YAML reads 1.10 as the number 1.1."},"versionScheme":{"type":"string","description":"Scheme of version numbers; default `semver`.","enum":["semver","numeric"]},"tag":{"type":"string","pattern":"\\S","description":"Tag name; default `v{version}`."},"baseline":{"type":"string","pattern":"\\S","description":"Version to compare with; default the newest earlier release."},"artifacts":{"type":"array","description":"Artefacts to release.","items":{"type":"object","description":"An artefact.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S","description":"Name."},"path":{"type":"string","pattern":"\\S","description":"File; its bytes are hashed."},"sha256":{"type":"string","description":"Digest, where the file is not at hand. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}}}},"records":{"type":"string","pattern":"\\S","description":"Folder of the records that people keep; default `gate`."},"evidence":{"type":"object","description":"Evidence by kind. Records are found in their usual places without an entry here.","additionalProperties":false,"properties":{"tests":{"description":"Evidence of kind tests.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"requirements":{"description":"Evidence of kind requirements.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"riskControls":{"description":"Evidence of kind riskControls.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"trace":{"description":"Evidence of kind trace.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"anomalies":{"description":"Evidence of kind anomalies.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"anomalyExport":{"description":"Evidence of kind anomalyExport.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"findings":{"description":"Evidence of kind findings.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"sbom":{"description":"Evidence of kind sbom.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"vulnerabilities":{"description":"Evidence of kind vulnerabilities.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"vex":{"description":"Evidence of kind vex.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"plan":{"description":"Evidence of kind plan.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"risk":{"description":"Evidence of kind risk.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"soup":{"description":"Evidence of kind soup.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"securityAssessment":{"description":"Evidence of kind securityAssessment.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"vulnerabilityRisk":{"description":"Evidence of kind vulnerabilityRisk.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"securityNotes":{"description":"Evidence of kind securityNotes.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"releaseNotes":{"description":"Evidence of kind releaseNotes.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"releases":{"description":"Evidence of kind releases.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"build":{"description":"Evidence of kind build.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"archive":{"description":"Evidence of kind archive.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"verification":{"description":"Evidence of kind verification.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"waivers":{"description":"Evidence of kind waivers.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]}}},"anomalies":{"type":"object","description":"Anomalies.","additionalProperties":false,"required":[],"properties":{"trackers":{"type":"array","description":"Trackers that must be exported.","items":{"type":"string","pattern":"\\S"}}}},"git":{"type":"object","description":"Git.","additionalProperties":false,"required":[],"properties":{"protectedBranches":{"type":"array","description":"Protected branches; default `main`.","items":{"type":"string","pattern":"\\S"}},"allowedSigners":{"type":"string","pattern":"\\S","description":"Allowed signers file for tag signatures."},"paths":{"type":"array","description":"Folders that belong to this product, where the repository holds several.","items":{"type":"string","pattern":"\\S"}}}},"people":{"type":"array","description":"People.","items":{"type":"object","description":"A person.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"name":{"type":"string","pattern":"\\S","description":"Name."},"emails":{"type":"array","description":"E-mail addresses in commits.","items":{"type":"string","pattern":"\\S"}},"roles":{"type":"array","description":"Roles.","items":{"type":"string","pattern":"\\S"}}}}},"extends":{"type":"array","description":"Layers, left to right: `gatehouse:<profile>` or a path to a YAML file.","items":{"type":"string","pattern":"\\S"}},"rules":{"type":"object","description":"Settings by rule id or path.","additionalProperties":{"$ref":"#/definitions/ruleSetting"}},"limits":{"type":"object","description":"Limits, raised.","additionalProperties":false,"required":[],"properties":{"evidenceBytes":{"type":"integer","minimum":0,"description":"Bytes of one evidence file."},"totalBytes":{"type":"integer","minimum":0,"description":"Bytes of all evidence."},"files":{"type":"integer","minimum":0,"description":"Number of files."}}}},"definitions":{"entry":{"type":"object","description":"An evidence entry.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},"format":{"type":"string","pattern":"\\S","description":"Format; else found from the content."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"environment":{"type":"string","pattern":"\\S","description":"Environment the tests ran in."},"artifact":{"type":"string","pattern":"\\S","description":"Name of the artefact that was tested."},"columns":{"type":"object","description":"Column mapping of a CSV file: field to header.","additionalProperties":{"type":"string"}},"tracker":{"type":"string","pattern":"\\S","description":"Tracker that the export is from."},"optional":{"type":"boolean","description":"Whether no match is fine."}}},"ruleSetting":{"type":"object","description":"Setting of one rule.","additionalProperties":false,"required":[],"properties":{"level":{"type":"string","description":"Level.","enum":["block","warn","off"]},"parameters":{"type":"object","description":"Parameters, as the rule declares them. A list that asks for more with every entry may be given as `{add: [...]}`: its entries are added to those of earlier layers."},"applies":{"$ref":"#/definitions/applies"},"lock":{"type":"boolean","description":"Later layers may tighten, not loosen."},"reason":{"type":"string","pattern":"\\S","description":"Why."}}},"applies":{"type":"object","description":"Condition on product facts under which the rule is on; all must hold.","additionalProperties":false,"properties":{"level":{"type":"array","description":"Levels.","items":{"type":"string","pattern":"\\S"}},"connected":{"type":"boolean","description":"Connected."},"fielded":{"type":"boolean","description":"Fielded."},"legacy":{"type":"boolean","description":"Legacy."},"market":{"type":"array","description":"Any of these markets.","items":{"type":"string","pattern":"\\S"}},"technology":{"type":"array","description":"Any of these technologies.","items":{"type":"string","pattern":"\\S"}},"lane":{"type":"string","description":"Lane.","enum":["standard","expedited"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern15 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema7 = {"type":"object","description":"An evidence entry.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},"format":{"type":"string","pattern":"\\S","description":"Format; else found from the content."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"environment":{"type":"string","pattern":"\\S","description":"Environment the tests ran in."},"artifact":{"type":"string","pattern":"\\S","description":"Name of the artefact that was tested."},"columns":{"type":"object","description":"Column mapping of a CSV file: field to header.","additionalProperties":{"type":"string"}},"tracker":{"type":"string","pattern":"\\S","description":"Tracker that the export is from."},"optional":{"type":"boolean","description":"Whether no match is fine."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((((((key0 === "path") || (key0 === "format")) || (key0 === "level")) || (key0 === "environment")) || (key0 === "artifact")) || (key0 === "columns")) || (key0 === "tracker")) || (key0 === "optional"))){
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
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "unit") || (data2 === "integration")) || (data2 === "system"))){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema7.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.environment !== undefined){
let data3 = data.environment;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.artifact !== undefined){
let data4 = data.artifact;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err11 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.columns !== undefined){
let data5 = data.columns;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(typeof data5[key1] !== "string"){
const err12 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tracker !== undefined){
let data7 = data.tracker;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err14 = {instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err16 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","description":"Setting of one rule.","additionalProperties":false,"required":[],"properties":{"level":{"type":"string","description":"Level.","enum":["block","warn","off"]},"parameters":{"type":"object","description":"Parameters, as the rule declares them. A list that asks for more with every entry may be given as `{add: [...]}`: its entries are added to those of earlier layers."},"applies":{"$ref":"#/definitions/applies"},"lock":{"type":"boolean","description":"Later layers may tighten, not loosen."},"reason":{"type":"string","pattern":"\\S","description":"Why."}}};
const schema9 = {"type":"object","description":"Condition on product facts under which the rule is on; all must hold.","additionalProperties":false,"properties":{"level":{"type":"array","description":"Levels.","items":{"type":"string","pattern":"\\S"}},"connected":{"type":"boolean","description":"Connected."},"fielded":{"type":"boolean","description":"Fielded."},"legacy":{"type":"boolean","description":"Legacy."},"market":{"type":"array","description":"Any of these markets.","items":{"type":"string","pattern":"\\S"}},"technology":{"type":"array","description":"Any of these technologies.","items":{"type":"string","pattern":"\\S"}},"lane":{"type":"string","description":"Lane.","enum":["standard","expedited"]}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data.level;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err1 = {instancePath:instancePath+"/level/" + i0,schemaPath:"#/properties/level/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/level/" + i0,schemaPath:"#/properties/level/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connected !== undefined){
if(typeof data.connected !== "boolean"){
const err4 = {instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fielded !== undefined){
if(typeof data.fielded !== "boolean"){
const err5 = {instancePath:instancePath+"/fielded",schemaPath:"#/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.legacy !== undefined){
if(typeof data.legacy !== "boolean"){
const err6 = {instancePath:instancePath+"/legacy",schemaPath:"#/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.market !== undefined){
let data5 = data.market;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err7 = {instancePath:instancePath+"/market/" + i1,schemaPath:"#/properties/market/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err8 = {instancePath:instancePath+"/market/" + i1,schemaPath:"#/properties/market/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/market",schemaPath:"#/properties/market/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.technology !== undefined){
let data7 = data.technology;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err10 = {instancePath:instancePath+"/technology/" + i2,schemaPath:"#/properties/technology/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err11 = {instancePath:instancePath+"/technology/" + i2,schemaPath:"#/properties/technology/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/technology",schemaPath:"#/properties/technology/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lane !== undefined){
let data9 = data.lane;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data9 === "standard") || (data9 === "expedited"))){
const err14 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/enum",keyword:"enum",params:{allowedValues: schema9.properties.lane.enum},message:"must be equal to one of the allowed values"};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "level") || (key0 === "parameters")) || (key0 === "applies")) || (key0 === "lock")) || (key0 === "reason"))){
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
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "block") || (data0 === "warn")) || (data0 === "off"))){
const err2 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema8.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.applies !== undefined){
if(!(validate68(data.applies, {instancePath:instancePath+"/applies",parentData:data,parentDataProperty:"applies",rootData}))){
vErrors = collected(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.lock !== undefined){
if(typeof data.lock !== "boolean"){
const err4 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate67.errors = vErrors;
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
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err10 = {instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.level !== undefined){
let data4 = data1.level;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/product/level",schemaPath:"#/properties/product/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.scheme !== undefined){
let data5 = data1.scheme;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/product/scheme",schemaPath:"#/properties/product/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.edition !== undefined){
let data6 = data1.edition;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err15 = {instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/product/edition",schemaPath:"#/properties/product/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
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
const err17 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.level === undefined){
const err18 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "id") || (key2 === "level")) || (key2 === "segregation"))){
const err19 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err20 = {instancePath:instancePath+"/product/items/" + i0+"/id",schemaPath:"#/properties/product/properties/items/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err21 = {instancePath:instancePath+"/product/items/" + i0+"/id",schemaPath:"#/properties/product/properties/items/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.level !== undefined){
let data10 = data8.level;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err22 = {instancePath:instancePath+"/product/items/" + i0+"/level",schemaPath:"#/properties/product/properties/items/items/properties/level/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err23 = {instancePath:instancePath+"/product/items/" + i0+"/level",schemaPath:"#/properties/product/properties/items/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.segregation !== undefined){
let data11 = data8.segregation;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err24 = {instancePath:instancePath+"/product/items/" + i0+"/segregation",schemaPath:"#/properties/product/properties/items/items/properties/segregation/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/product/items/" + i0+"/segregation",schemaPath:"#/properties/product/properties/items/items/properties/segregation/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/product/items/" + i0,schemaPath:"#/properties/product/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err27 = {instancePath:instancePath+"/product/items",schemaPath:"#/properties/product/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.markets !== undefined){
let data12 = data1.markets;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err28 = {instancePath:instancePath+"/product/markets/" + i1,schemaPath:"#/properties/product/properties/markets/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/product/markets/" + i1,schemaPath:"#/properties/product/properties/markets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/product/markets",schemaPath:"#/properties/product/properties/markets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.connected !== undefined){
if(typeof data1.connected !== "boolean"){
const err31 = {instancePath:instancePath+"/product/connected",schemaPath:"#/properties/product/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.fielded !== undefined){
if(typeof data1.fielded !== "boolean"){
const err32 = {instancePath:instancePath+"/product/fielded",schemaPath:"#/properties/product/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.legacy !== undefined){
if(typeof data1.legacy !== "boolean"){
const err33 = {instancePath:instancePath+"/product/legacy",schemaPath:"#/properties/product/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.technologies !== undefined){
let data17 = data1.technologies;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err34 = {instancePath:instancePath+"/product/technologies/" + i2,schemaPath:"#/properties/product/properties/technologies/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/product/technologies/" + i2,schemaPath:"#/properties/product/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/product/technologies",schemaPath:"#/properties/product/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.lane !== undefined){
let data19 = data1.lane;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data19 === "standard") || (data19 === "expedited"))){
const err38 = {instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema6.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.release !== undefined){
let data20 = data.release;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!(((((key3 === "version") || (key3 === "versionScheme")) || (key3 === "tag")) || (key3 === "baseline")) || (key3 === "artifacts"))){
const err40 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.version !== undefined){
let data21 = data20.version;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err41 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/release/version",schemaPath:"#/properties/release/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.versionScheme !== undefined){
let data22 = data20.versionScheme;
if(typeof data22 !== "string"){
const err43 = {instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data22 === "semver") || (data22 === "numeric"))){
const err44 = {instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/enum",keyword:"enum",params:{allowedValues: schema6.properties.release.properties.versionScheme.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.tag !== undefined){
let data23 = data20.tag;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
const err45 = {instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err46 = {instancePath:instancePath+"/release/tag",schemaPath:"#/properties/release/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.baseline !== undefined){
let data24 = data20.baseline;
if(typeof data24 === "string"){
if(!pattern1.test(data24)){
const err47 = {instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/release/baseline",schemaPath:"#/properties/release/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.artifacts !== undefined){
let data25 = data20.artifacts;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err49 = {instancePath:instancePath+"/release/artifacts/" + i3,schemaPath:"#/properties/release/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data26){
if(!(((key4 === "name") || (key4 === "path")) || (key4 === "sha256"))){
const err50 = {instancePath:instancePath+"/release/artifacts/" + i3,schemaPath:"#/properties/release/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err51 = {instancePath:instancePath+"/release/artifacts/" + i3+"/name",schemaPath:"#/properties/release/properties/artifacts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/release/artifacts/" + i3+"/name",schemaPath:"#/properties/release/properties/artifacts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.path !== undefined){
let data28 = data26.path;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
const err53 = {instancePath:instancePath+"/release/artifacts/" + i3+"/path",schemaPath:"#/properties/release/properties/artifacts/items/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/release/artifacts/" + i3+"/path",schemaPath:"#/properties/release/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.sha256 !== undefined){
let data29 = data26.sha256;
if(typeof data29 === "string"){
if(!pattern15.test(data29)){
const err55 = {instancePath:instancePath+"/release/artifacts/" + i3+"/sha256",schemaPath:"#/properties/release/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/release/artifacts/" + i3+"/sha256",schemaPath:"#/properties/release/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/release/artifacts/" + i3,schemaPath:"#/properties/release/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err58 = {instancePath:instancePath+"/release/artifacts",schemaPath:"#/properties/release/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err59 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.records !== undefined){
let data30 = data.records;
if(typeof data30 === "string"){
if(!pattern1.test(data30)){
const err60 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.evidence !== undefined){
let data31 = data.evidence;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(!(func2.call(schema6.properties.evidence.properties, key5))){
const err62 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.tests !== undefined){
let data32 = data31.tests;
const _errs72 = errors;
let valid14 = false;
const _errs73 = errors;
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
const err63 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err64 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid0 = _errs73 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs75 = errors;
if(!(validate22(data32, {instancePath:instancePath+"/evidence/tests",parentData:data31,parentDataProperty:"tests",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs75 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs76 = errors;
if(Array.isArray(data32)){
if(data32.length < 1){
const err65 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs79 = errors;
let valid17 = false;
const _errs80 = errors;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err66 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/properties/evidence/properties/tests/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err67 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/properties/evidence/properties/tests/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid1 = _errs80 === errors;
valid17 = valid17 || _valid1;
if(!valid17){
const _errs82 = errors;
if(!(validate22(data33, {instancePath:instancePath+"/evidence/tests/" + i4,parentData:data32,parentDataProperty:i4,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs82 === errors;
valid17 = valid17 || _valid1;
}
if(!valid17){
const err68 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/properties/evidence/properties/tests/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid0 = _errs76 === errors;
valid14 = valid14 || _valid0;
}
}
if(!valid14){
const err70 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data31.requirements !== undefined){
let data34 = data31.requirements;
const _errs84 = errors;
let valid18 = false;
const _errs85 = errors;
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
const err71 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid2 = _errs85 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs87 = errors;
if(!(validate22(data34, {instancePath:instancePath+"/evidence/requirements",parentData:data31,parentDataProperty:"requirements",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid2 = _errs87 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs88 = errors;
if(Array.isArray(data34)){
if(data34.length < 1){
const err73 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
const _errs91 = errors;
let valid21 = false;
const _errs92 = errors;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
const err74 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid3 = _errs92 === errors;
valid21 = valid21 || _valid3;
if(!valid21){
const _errs94 = errors;
if(!(validate22(data35, {instancePath:instancePath+"/evidence/requirements/" + i5,parentData:data34,parentDataProperty:i5,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid3 = _errs94 === errors;
valid21 = valid21 || _valid3;
}
if(!valid21){
const err76 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid2 = _errs88 === errors;
valid18 = valid18 || _valid2;
}
}
if(!valid18){
const err78 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data31.riskControls !== undefined){
let data36 = data31.riskControls;
const _errs96 = errors;
let valid22 = false;
const _errs97 = errors;
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
const err79 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs99 = errors;
if(!(validate22(data36, {instancePath:instancePath+"/evidence/riskControls",parentData:data31,parentDataProperty:"riskControls",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid4 = _errs99 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs100 = errors;
if(Array.isArray(data36)){
if(data36.length < 1){
const err81 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
const _errs103 = errors;
let valid25 = false;
const _errs104 = errors;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err82 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid5 = _errs104 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const _errs106 = errors;
if(!(validate22(data37, {instancePath:instancePath+"/evidence/riskControls/" + i6,parentData:data36,parentDataProperty:i6,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid5 = _errs106 === errors;
valid25 = valid25 || _valid5;
}
if(!valid25){
const err84 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid4 = _errs100 === errors;
valid22 = valid22 || _valid4;
}
}
if(!valid22){
const err86 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data31.trace !== undefined){
let data38 = data31.trace;
const _errs108 = errors;
let valid26 = false;
const _errs109 = errors;
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
const err87 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid6 = _errs109 === errors;
valid26 = valid26 || _valid6;
if(!valid26){
const _errs111 = errors;
if(!(validate22(data38, {instancePath:instancePath+"/evidence/trace",parentData:data31,parentDataProperty:"trace",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid6 = _errs111 === errors;
valid26 = valid26 || _valid6;
if(!valid26){
const _errs112 = errors;
if(Array.isArray(data38)){
if(data38.length < 1){
const err89 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
const _errs115 = errors;
let valid29 = false;
const _errs116 = errors;
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
const err90 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/properties/evidence/properties/trace/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err91 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/properties/evidence/properties/trace/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid7 = _errs116 === errors;
valid29 = valid29 || _valid7;
if(!valid29){
const _errs118 = errors;
if(!(validate22(data39, {instancePath:instancePath+"/evidence/trace/" + i7,parentData:data38,parentDataProperty:i7,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid7 = _errs118 === errors;
valid29 = valid29 || _valid7;
}
if(!valid29){
const err92 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/properties/evidence/properties/trace/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid6 = _errs112 === errors;
valid26 = valid26 || _valid6;
}
}
if(!valid26){
const err94 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data31.anomalies !== undefined){
let data40 = data31.anomalies;
const _errs120 = errors;
let valid30 = false;
const _errs121 = errors;
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err95 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid8 = _errs121 === errors;
valid30 = valid30 || _valid8;
if(!valid30){
const _errs123 = errors;
if(!(validate22(data40, {instancePath:instancePath+"/evidence/anomalies",parentData:data31,parentDataProperty:"anomalies",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid8 = _errs123 === errors;
valid30 = valid30 || _valid8;
if(!valid30){
const _errs124 = errors;
if(Array.isArray(data40)){
if(data40.length < 1){
const err97 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
const _errs127 = errors;
let valid33 = false;
const _errs128 = errors;
if(typeof data41 === "string"){
if(!pattern1.test(data41)){
const err98 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid9 = _errs128 === errors;
valid33 = valid33 || _valid9;
if(!valid33){
const _errs130 = errors;
if(!(validate22(data41, {instancePath:instancePath+"/evidence/anomalies/" + i8,parentData:data40,parentDataProperty:i8,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid9 = _errs130 === errors;
valid33 = valid33 || _valid9;
}
if(!valid33){
const err100 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid8 = _errs124 === errors;
valid30 = valid30 || _valid8;
}
}
if(!valid30){
const err102 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data31.anomalyExport !== undefined){
let data42 = data31.anomalyExport;
const _errs132 = errors;
let valid34 = false;
const _errs133 = errors;
if(typeof data42 === "string"){
if(!pattern1.test(data42)){
const err103 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid10 = _errs133 === errors;
valid34 = valid34 || _valid10;
if(!valid34){
const _errs135 = errors;
if(!(validate22(data42, {instancePath:instancePath+"/evidence/anomalyExport",parentData:data31,parentDataProperty:"anomalyExport",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid10 = _errs135 === errors;
valid34 = valid34 || _valid10;
if(!valid34){
const _errs136 = errors;
if(Array.isArray(data42)){
if(data42.length < 1){
const err105 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len9 = data42.length;
for(let i9=0; i9<len9; i9++){
let data43 = data42[i9];
const _errs139 = errors;
let valid37 = false;
const _errs140 = errors;
if(typeof data43 === "string"){
if(!pattern1.test(data43)){
const err106 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid11 = _errs140 === errors;
valid37 = valid37 || _valid11;
if(!valid37){
const _errs142 = errors;
if(!(validate22(data43, {instancePath:instancePath+"/evidence/anomalyExport/" + i9,parentData:data42,parentDataProperty:i9,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid11 = _errs142 === errors;
valid37 = valid37 || _valid11;
}
if(!valid37){
const err108 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid10 = _errs136 === errors;
valid34 = valid34 || _valid10;
}
}
if(!valid34){
const err110 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data31.findings !== undefined){
let data44 = data31.findings;
const _errs144 = errors;
let valid38 = false;
const _errs145 = errors;
if(typeof data44 === "string"){
if(!pattern1.test(data44)){
const err111 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err112 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid12 = _errs145 === errors;
valid38 = valid38 || _valid12;
if(!valid38){
const _errs147 = errors;
if(!(validate22(data44, {instancePath:instancePath+"/evidence/findings",parentData:data31,parentDataProperty:"findings",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid12 = _errs147 === errors;
valid38 = valid38 || _valid12;
if(!valid38){
const _errs148 = errors;
if(Array.isArray(data44)){
if(data44.length < 1){
const err113 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len10 = data44.length;
for(let i10=0; i10<len10; i10++){
let data45 = data44[i10];
const _errs151 = errors;
let valid41 = false;
const _errs152 = errors;
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
const err114 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/properties/evidence/properties/findings/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/properties/evidence/properties/findings/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid13 = _errs152 === errors;
valid41 = valid41 || _valid13;
if(!valid41){
const _errs154 = errors;
if(!(validate22(data45, {instancePath:instancePath+"/evidence/findings/" + i10,parentData:data44,parentDataProperty:i10,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid13 = _errs154 === errors;
valid41 = valid41 || _valid13;
}
if(!valid41){
const err116 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/properties/evidence/properties/findings/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid12 = _errs148 === errors;
valid38 = valid38 || _valid12;
}
}
if(!valid38){
const err118 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data31.sbom !== undefined){
let data46 = data31.sbom;
const _errs156 = errors;
let valid42 = false;
const _errs157 = errors;
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
const err119 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid14 = _errs157 === errors;
valid42 = valid42 || _valid14;
if(!valid42){
const _errs159 = errors;
if(!(validate22(data46, {instancePath:instancePath+"/evidence/sbom",parentData:data31,parentDataProperty:"sbom",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid14 = _errs159 === errors;
valid42 = valid42 || _valid14;
if(!valid42){
const _errs160 = errors;
if(Array.isArray(data46)){
if(data46.length < 1){
const err121 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len11 = data46.length;
for(let i11=0; i11<len11; i11++){
let data47 = data46[i11];
const _errs163 = errors;
let valid45 = false;
const _errs164 = errors;
if(typeof data47 === "string"){
if(!pattern1.test(data47)){
const err122 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid15 = _errs164 === errors;
valid45 = valid45 || _valid15;
if(!valid45){
const _errs166 = errors;
if(!(validate22(data47, {instancePath:instancePath+"/evidence/sbom/" + i11,parentData:data46,parentDataProperty:i11,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid15 = _errs166 === errors;
valid45 = valid45 || _valid15;
}
if(!valid45){
const err124 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid14 = _errs160 === errors;
valid42 = valid42 || _valid14;
}
}
if(!valid42){
const err126 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
if(data31.vulnerabilities !== undefined){
let data48 = data31.vulnerabilities;
const _errs168 = errors;
let valid46 = false;
const _errs169 = errors;
if(typeof data48 === "string"){
if(!pattern1.test(data48)){
const err127 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid16 = _errs169 === errors;
valid46 = valid46 || _valid16;
if(!valid46){
const _errs171 = errors;
if(!(validate22(data48, {instancePath:instancePath+"/evidence/vulnerabilities",parentData:data31,parentDataProperty:"vulnerabilities",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid16 = _errs171 === errors;
valid46 = valid46 || _valid16;
if(!valid46){
const _errs172 = errors;
if(Array.isArray(data48)){
if(data48.length < 1){
const err129 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
const _errs175 = errors;
let valid49 = false;
const _errs176 = errors;
if(typeof data49 === "string"){
if(!pattern1.test(data49)){
const err130 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid17 = _errs176 === errors;
valid49 = valid49 || _valid17;
if(!valid49){
const _errs178 = errors;
if(!(validate22(data49, {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,parentData:data48,parentDataProperty:i12,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid17 = _errs178 === errors;
valid49 = valid49 || _valid17;
}
if(!valid49){
const err132 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid16 = _errs172 === errors;
valid46 = valid46 || _valid16;
}
}
if(!valid46){
const err134 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
if(data31.vex !== undefined){
let data50 = data31.vex;
const _errs180 = errors;
let valid50 = false;
const _errs181 = errors;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err135 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid18 = _errs181 === errors;
valid50 = valid50 || _valid18;
if(!valid50){
const _errs183 = errors;
if(!(validate22(data50, {instancePath:instancePath+"/evidence/vex",parentData:data31,parentDataProperty:"vex",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid18 = _errs183 === errors;
valid50 = valid50 || _valid18;
if(!valid50){
const _errs184 = errors;
if(Array.isArray(data50)){
if(data50.length < 1){
const err137 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len13 = data50.length;
for(let i13=0; i13<len13; i13++){
let data51 = data50[i13];
const _errs187 = errors;
let valid53 = false;
const _errs188 = errors;
if(typeof data51 === "string"){
if(!pattern1.test(data51)){
const err138 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/properties/evidence/properties/vex/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/properties/evidence/properties/vex/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid19 = _errs188 === errors;
valid53 = valid53 || _valid19;
if(!valid53){
const _errs190 = errors;
if(!(validate22(data51, {instancePath:instancePath+"/evidence/vex/" + i13,parentData:data50,parentDataProperty:i13,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid19 = _errs190 === errors;
valid53 = valid53 || _valid19;
}
if(!valid53){
const err140 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/properties/evidence/properties/vex/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid18 = _errs184 === errors;
valid50 = valid50 || _valid18;
}
}
if(!valid50){
const err142 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
if(data31.plan !== undefined){
let data52 = data31.plan;
const _errs192 = errors;
let valid54 = false;
const _errs193 = errors;
if(typeof data52 === "string"){
if(!pattern1.test(data52)){
const err143 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid20 = _errs193 === errors;
valid54 = valid54 || _valid20;
if(!valid54){
const _errs195 = errors;
if(!(validate22(data52, {instancePath:instancePath+"/evidence/plan",parentData:data31,parentDataProperty:"plan",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid20 = _errs195 === errors;
valid54 = valid54 || _valid20;
if(!valid54){
const _errs196 = errors;
if(Array.isArray(data52)){
if(data52.length < 1){
const err145 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len14 = data52.length;
for(let i14=0; i14<len14; i14++){
let data53 = data52[i14];
const _errs199 = errors;
let valid57 = false;
const _errs200 = errors;
if(typeof data53 === "string"){
if(!pattern1.test(data53)){
const err146 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/properties/evidence/properties/plan/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/properties/evidence/properties/plan/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid21 = _errs200 === errors;
valid57 = valid57 || _valid21;
if(!valid57){
const _errs202 = errors;
if(!(validate22(data53, {instancePath:instancePath+"/evidence/plan/" + i14,parentData:data52,parentDataProperty:i14,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid21 = _errs202 === errors;
valid57 = valid57 || _valid21;
}
if(!valid57){
const err148 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/properties/evidence/properties/plan/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid20 = _errs196 === errors;
valid54 = valid54 || _valid20;
}
}
if(!valid54){
const err150 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data31.risk !== undefined){
let data54 = data31.risk;
const _errs204 = errors;
let valid58 = false;
const _errs205 = errors;
if(typeof data54 === "string"){
if(!pattern1.test(data54)){
const err151 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid22 = _errs205 === errors;
valid58 = valid58 || _valid22;
if(!valid58){
const _errs207 = errors;
if(!(validate22(data54, {instancePath:instancePath+"/evidence/risk",parentData:data31,parentDataProperty:"risk",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid22 = _errs207 === errors;
valid58 = valid58 || _valid22;
if(!valid58){
const _errs208 = errors;
if(Array.isArray(data54)){
if(data54.length < 1){
const err153 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len15 = data54.length;
for(let i15=0; i15<len15; i15++){
let data55 = data54[i15];
const _errs211 = errors;
let valid61 = false;
const _errs212 = errors;
if(typeof data55 === "string"){
if(!pattern1.test(data55)){
const err154 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/properties/evidence/properties/risk/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/properties/evidence/properties/risk/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid23 = _errs212 === errors;
valid61 = valid61 || _valid23;
if(!valid61){
const _errs214 = errors;
if(!(validate22(data55, {instancePath:instancePath+"/evidence/risk/" + i15,parentData:data54,parentDataProperty:i15,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid23 = _errs214 === errors;
valid61 = valid61 || _valid23;
}
if(!valid61){
const err156 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/properties/evidence/properties/risk/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
errors = _errs211;
if(vErrors !== null){
if(_errs211){
vErrors.length = _errs211;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid22 = _errs208 === errors;
valid58 = valid58 || _valid22;
}
}
if(!valid58){
const err158 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
}
if(data31.soup !== undefined){
let data56 = data31.soup;
const _errs216 = errors;
let valid62 = false;
const _errs217 = errors;
if(typeof data56 === "string"){
if(!pattern1.test(data56)){
const err159 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid24 = _errs217 === errors;
valid62 = valid62 || _valid24;
if(!valid62){
const _errs219 = errors;
if(!(validate22(data56, {instancePath:instancePath+"/evidence/soup",parentData:data31,parentDataProperty:"soup",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid24 = _errs219 === errors;
valid62 = valid62 || _valid24;
if(!valid62){
const _errs220 = errors;
if(Array.isArray(data56)){
if(data56.length < 1){
const err161 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len16 = data56.length;
for(let i16=0; i16<len16; i16++){
let data57 = data56[i16];
const _errs223 = errors;
let valid65 = false;
const _errs224 = errors;
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err162 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/properties/evidence/properties/soup/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/properties/evidence/properties/soup/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid25 = _errs224 === errors;
valid65 = valid65 || _valid25;
if(!valid65){
const _errs226 = errors;
if(!(validate22(data57, {instancePath:instancePath+"/evidence/soup/" + i16,parentData:data56,parentDataProperty:i16,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid25 = _errs226 === errors;
valid65 = valid65 || _valid25;
}
if(!valid65){
const err164 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/properties/evidence/properties/soup/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid24 = _errs220 === errors;
valid62 = valid62 || _valid24;
}
}
if(!valid62){
const err166 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
else {
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
}
}
if(data31.securityAssessment !== undefined){
let data58 = data31.securityAssessment;
const _errs228 = errors;
let valid66 = false;
const _errs229 = errors;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
const err167 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid26 = _errs229 === errors;
valid66 = valid66 || _valid26;
if(!valid66){
const _errs231 = errors;
if(!(validate22(data58, {instancePath:instancePath+"/evidence/securityAssessment",parentData:data31,parentDataProperty:"securityAssessment",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid26 = _errs231 === errors;
valid66 = valid66 || _valid26;
if(!valid66){
const _errs232 = errors;
if(Array.isArray(data58)){
if(data58.length < 1){
const err169 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len17 = data58.length;
for(let i17=0; i17<len17; i17++){
let data59 = data58[i17];
const _errs235 = errors;
let valid69 = false;
const _errs236 = errors;
if(typeof data59 === "string"){
if(!pattern1.test(data59)){
const err170 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid27 = _errs236 === errors;
valid69 = valid69 || _valid27;
if(!valid69){
const _errs238 = errors;
if(!(validate22(data59, {instancePath:instancePath+"/evidence/securityAssessment/" + i17,parentData:data58,parentDataProperty:i17,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid27 = _errs238 === errors;
valid69 = valid69 || _valid27;
}
if(!valid69){
const err172 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid26 = _errs232 === errors;
valid66 = valid66 || _valid26;
}
}
if(!valid66){
const err174 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
}
if(data31.vulnerabilityRisk !== undefined){
let data60 = data31.vulnerabilityRisk;
const _errs240 = errors;
let valid70 = false;
const _errs241 = errors;
if(typeof data60 === "string"){
if(!pattern1.test(data60)){
const err175 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid28 = _errs241 === errors;
valid70 = valid70 || _valid28;
if(!valid70){
const _errs243 = errors;
if(!(validate22(data60, {instancePath:instancePath+"/evidence/vulnerabilityRisk",parentData:data31,parentDataProperty:"vulnerabilityRisk",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid28 = _errs243 === errors;
valid70 = valid70 || _valid28;
if(!valid70){
const _errs244 = errors;
if(Array.isArray(data60)){
if(data60.length < 1){
const err177 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len18 = data60.length;
for(let i18=0; i18<len18; i18++){
let data61 = data60[i18];
const _errs247 = errors;
let valid73 = false;
const _errs248 = errors;
if(typeof data61 === "string"){
if(!pattern1.test(data61)){
const err178 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid29 = _errs248 === errors;
valid73 = valid73 || _valid29;
if(!valid73){
const _errs250 = errors;
if(!(validate22(data61, {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,parentData:data60,parentDataProperty:i18,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid29 = _errs250 === errors;
valid73 = valid73 || _valid29;
}
if(!valid73){
const err180 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid28 = _errs244 === errors;
valid70 = valid70 || _valid28;
}
}
if(!valid70){
const err182 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
}
}
if(data31.securityNotes !== undefined){
let data62 = data31.securityNotes;
const _errs252 = errors;
let valid74 = false;
const _errs253 = errors;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err183 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid30 = _errs253 === errors;
valid74 = valid74 || _valid30;
if(!valid74){
const _errs255 = errors;
if(!(validate22(data62, {instancePath:instancePath+"/evidence/securityNotes",parentData:data31,parentDataProperty:"securityNotes",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid30 = _errs255 === errors;
valid74 = valid74 || _valid30;
if(!valid74){
const _errs256 = errors;
if(Array.isArray(data62)){
if(data62.length < 1){
const err185 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len19 = data62.length;
for(let i19=0; i19<len19; i19++){
let data63 = data62[i19];
const _errs259 = errors;
let valid77 = false;
const _errs260 = errors;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err186 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid31 = _errs260 === errors;
valid77 = valid77 || _valid31;
if(!valid77){
const _errs262 = errors;
if(!(validate22(data63, {instancePath:instancePath+"/evidence/securityNotes/" + i19,parentData:data62,parentDataProperty:i19,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid31 = _errs262 === errors;
valid77 = valid77 || _valid31;
}
if(!valid77){
const err188 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid30 = _errs256 === errors;
valid74 = valid74 || _valid30;
}
}
if(!valid74){
const err190 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
else {
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
}
}
if(data31.releaseNotes !== undefined){
let data64 = data31.releaseNotes;
const _errs264 = errors;
let valid78 = false;
const _errs265 = errors;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err191 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid32 = _errs265 === errors;
valid78 = valid78 || _valid32;
if(!valid78){
const _errs267 = errors;
if(!(validate22(data64, {instancePath:instancePath+"/evidence/releaseNotes",parentData:data31,parentDataProperty:"releaseNotes",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid32 = _errs267 === errors;
valid78 = valid78 || _valid32;
if(!valid78){
const _errs268 = errors;
if(Array.isArray(data64)){
if(data64.length < 1){
const err193 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len20 = data64.length;
for(let i20=0; i20<len20; i20++){
let data65 = data64[i20];
const _errs271 = errors;
let valid81 = false;
const _errs272 = errors;
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
const err194 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid33 = _errs272 === errors;
valid81 = valid81 || _valid33;
if(!valid81){
const _errs274 = errors;
if(!(validate22(data65, {instancePath:instancePath+"/evidence/releaseNotes/" + i20,parentData:data64,parentDataProperty:i20,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid33 = _errs274 === errors;
valid81 = valid81 || _valid33;
}
if(!valid81){
const err196 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs271;
if(vErrors !== null){
if(_errs271){
vErrors.length = _errs271;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err197 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid32 = _errs268 === errors;
valid78 = valid78 || _valid32;
}
}
if(!valid78){
const err198 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data31.releases !== undefined){
let data66 = data31.releases;
const _errs276 = errors;
let valid82 = false;
const _errs277 = errors;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err199 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid34 = _errs277 === errors;
valid82 = valid82 || _valid34;
if(!valid82){
const _errs279 = errors;
if(!(validate22(data66, {instancePath:instancePath+"/evidence/releases",parentData:data31,parentDataProperty:"releases",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid34 = _errs279 === errors;
valid82 = valid82 || _valid34;
if(!valid82){
const _errs280 = errors;
if(Array.isArray(data66)){
if(data66.length < 1){
const err201 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len21 = data66.length;
for(let i21=0; i21<len21; i21++){
let data67 = data66[i21];
const _errs283 = errors;
let valid85 = false;
const _errs284 = errors;
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err202 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/properties/evidence/properties/releases/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/properties/evidence/properties/releases/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid35 = _errs284 === errors;
valid85 = valid85 || _valid35;
if(!valid85){
const _errs286 = errors;
if(!(validate22(data67, {instancePath:instancePath+"/evidence/releases/" + i21,parentData:data66,parentDataProperty:i21,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid35 = _errs286 === errors;
valid85 = valid85 || _valid35;
}
if(!valid85){
const err204 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/properties/evidence/properties/releases/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid34 = _errs280 === errors;
valid82 = valid82 || _valid34;
}
}
if(!valid82){
const err206 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
}
}
if(data31.build !== undefined){
let data68 = data31.build;
const _errs288 = errors;
let valid86 = false;
const _errs289 = errors;
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err207 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid36 = _errs289 === errors;
valid86 = valid86 || _valid36;
if(!valid86){
const _errs291 = errors;
if(!(validate22(data68, {instancePath:instancePath+"/evidence/build",parentData:data31,parentDataProperty:"build",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid36 = _errs291 === errors;
valid86 = valid86 || _valid36;
if(!valid86){
const _errs292 = errors;
if(Array.isArray(data68)){
if(data68.length < 1){
const err209 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len22 = data68.length;
for(let i22=0; i22<len22; i22++){
let data69 = data68[i22];
const _errs295 = errors;
let valid89 = false;
const _errs296 = errors;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
const err210 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/properties/evidence/properties/build/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/properties/evidence/properties/build/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid37 = _errs296 === errors;
valid89 = valid89 || _valid37;
if(!valid89){
const _errs298 = errors;
if(!(validate22(data69, {instancePath:instancePath+"/evidence/build/" + i22,parentData:data68,parentDataProperty:i22,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid37 = _errs298 === errors;
valid89 = valid89 || _valid37;
}
if(!valid89){
const err212 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/properties/evidence/properties/build/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
else {
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid36 = _errs292 === errors;
valid86 = valid86 || _valid36;
}
}
if(!valid86){
const err214 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
}
}
if(data31.archive !== undefined){
let data70 = data31.archive;
const _errs300 = errors;
let valid90 = false;
const _errs301 = errors;
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err215 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid38 = _errs301 === errors;
valid90 = valid90 || _valid38;
if(!valid90){
const _errs303 = errors;
if(!(validate22(data70, {instancePath:instancePath+"/evidence/archive",parentData:data31,parentDataProperty:"archive",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid38 = _errs303 === errors;
valid90 = valid90 || _valid38;
if(!valid90){
const _errs304 = errors;
if(Array.isArray(data70)){
if(data70.length < 1){
const err217 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len23 = data70.length;
for(let i23=0; i23<len23; i23++){
let data71 = data70[i23];
const _errs307 = errors;
let valid93 = false;
const _errs308 = errors;
if(typeof data71 === "string"){
if(!pattern1.test(data71)){
const err218 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/properties/evidence/properties/archive/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/properties/evidence/properties/archive/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid39 = _errs308 === errors;
valid93 = valid93 || _valid39;
if(!valid93){
const _errs310 = errors;
if(!(validate22(data71, {instancePath:instancePath+"/evidence/archive/" + i23,parentData:data70,parentDataProperty:i23,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid39 = _errs310 === errors;
valid93 = valid93 || _valid39;
}
if(!valid93){
const err220 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/properties/evidence/properties/archive/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
else {
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err221 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid38 = _errs304 === errors;
valid90 = valid90 || _valid38;
}
}
if(!valid90){
const err222 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
}
if(data31.verification !== undefined){
let data72 = data31.verification;
const _errs312 = errors;
let valid94 = false;
const _errs313 = errors;
if(typeof data72 === "string"){
if(!pattern1.test(data72)){
const err223 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid40 = _errs313 === errors;
valid94 = valid94 || _valid40;
if(!valid94){
const _errs315 = errors;
if(!(validate22(data72, {instancePath:instancePath+"/evidence/verification",parentData:data31,parentDataProperty:"verification",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid40 = _errs315 === errors;
valid94 = valid94 || _valid40;
if(!valid94){
const _errs316 = errors;
if(Array.isArray(data72)){
if(data72.length < 1){
const err225 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const len24 = data72.length;
for(let i24=0; i24<len24; i24++){
let data73 = data72[i24];
const _errs319 = errors;
let valid97 = false;
const _errs320 = errors;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err226 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/properties/evidence/properties/verification/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/properties/evidence/properties/verification/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid41 = _errs320 === errors;
valid97 = valid97 || _valid41;
if(!valid97){
const _errs322 = errors;
if(!(validate22(data73, {instancePath:instancePath+"/evidence/verification/" + i24,parentData:data72,parentDataProperty:i24,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid41 = _errs322 === errors;
valid97 = valid97 || _valid41;
}
if(!valid97){
const err228 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/properties/evidence/properties/verification/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err229 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid40 = _errs316 === errors;
valid94 = valid94 || _valid40;
}
}
if(!valid94){
const err230 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
}
if(data31.waivers !== undefined){
let data74 = data31.waivers;
const _errs324 = errors;
let valid98 = false;
const _errs325 = errors;
if(typeof data74 === "string"){
if(!pattern1.test(data74)){
const err231 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid42 = _errs325 === errors;
valid98 = valid98 || _valid42;
if(!valid98){
const _errs327 = errors;
if(!(validate22(data74, {instancePath:instancePath+"/evidence/waivers",parentData:data31,parentDataProperty:"waivers",rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid42 = _errs327 === errors;
valid98 = valid98 || _valid42;
if(!valid98){
const _errs328 = errors;
if(Array.isArray(data74)){
if(data74.length < 1){
const err233 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len25 = data74.length;
for(let i25=0; i25<len25; i25++){
let data75 = data74[i25];
const _errs331 = errors;
let valid101 = false;
const _errs332 = errors;
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err234 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid43 = _errs332 === errors;
valid101 = valid101 || _valid43;
if(!valid101){
const _errs334 = errors;
if(!(validate22(data75, {instancePath:instancePath+"/evidence/waivers/" + i25,parentData:data74,parentDataProperty:i25,rootData}))){
vErrors = collected(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid43 = _errs334 === errors;
valid101 = valid101 || _valid43;
}
if(!valid101){
const err236 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err237 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid42 = _errs328 === errors;
valid98 = valid98 || _valid42;
}
}
if(!valid98){
const err238 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err239 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.anomalies !== undefined){
let data76 = data.anomalies;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key6 in data76){
if(!(key6 === "trackers")){
const err240 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data76.trackers !== undefined){
let data77 = data76.trackers;
if(Array.isArray(data77)){
const len26 = data77.length;
for(let i26=0; i26<len26; i26++){
let data78 = data77[i26];
if(typeof data78 === "string"){
if(!pattern1.test(data78)){
const err241 = {instancePath:instancePath+"/anomalies/trackers/" + i26,schemaPath:"#/properties/anomalies/properties/trackers/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/anomalies/trackers/" + i26,schemaPath:"#/properties/anomalies/properties/trackers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/anomalies/trackers",schemaPath:"#/properties/anomalies/properties/trackers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.git !== undefined){
let data79 = data.git;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key7 in data79){
if(!(((key7 === "protectedBranches") || (key7 === "allowedSigners")) || (key7 === "paths"))){
const err245 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data79.protectedBranches !== undefined){
let data80 = data79.protectedBranches;
if(Array.isArray(data80)){
const len27 = data80.length;
for(let i27=0; i27<len27; i27++){
let data81 = data80[i27];
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
const err246 = {instancePath:instancePath+"/git/protectedBranches/" + i27,schemaPath:"#/properties/git/properties/protectedBranches/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/git/protectedBranches/" + i27,schemaPath:"#/properties/git/properties/protectedBranches/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/git/protectedBranches",schemaPath:"#/properties/git/properties/protectedBranches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data79.allowedSigners !== undefined){
let data82 = data79.allowedSigners;
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
const err249 = {instancePath:instancePath+"/git/allowedSigners",schemaPath:"#/properties/git/properties/allowedSigners/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/git/allowedSigners",schemaPath:"#/properties/git/properties/allowedSigners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data79.paths !== undefined){
let data83 = data79.paths;
if(Array.isArray(data83)){
const len28 = data83.length;
for(let i28=0; i28<len28; i28++){
let data84 = data83[i28];
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
const err251 = {instancePath:instancePath+"/git/paths/" + i28,schemaPath:"#/properties/git/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/git/paths/" + i28,schemaPath:"#/properties/git/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/git/paths",schemaPath:"#/properties/git/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.people !== undefined){
let data85 = data.people;
if(Array.isArray(data85)){
const len29 = data85.length;
for(let i29=0; i29<len29; i29++){
let data86 = data85[i29];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.id === undefined){
const err255 = {instancePath:instancePath+"/people/" + i29,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key8 in data86){
if(!((((key8 === "id") || (key8 === "name")) || (key8 === "emails")) || (key8 === "roles"))){
const err256 = {instancePath:instancePath+"/people/" + i29,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data86.id !== undefined){
let data87 = data86.id;
if(typeof data87 === "string"){
if(!pattern1.test(data87)){
const err257 = {instancePath:instancePath+"/people/" + i29+"/id",schemaPath:"#/properties/people/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/people/" + i29+"/id",schemaPath:"#/properties/people/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data86.name !== undefined){
let data88 = data86.name;
if(typeof data88 === "string"){
if(!pattern1.test(data88)){
const err259 = {instancePath:instancePath+"/people/" + i29+"/name",schemaPath:"#/properties/people/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/people/" + i29+"/name",schemaPath:"#/properties/people/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data86.emails !== undefined){
let data89 = data86.emails;
if(Array.isArray(data89)){
const len30 = data89.length;
for(let i30=0; i30<len30; i30++){
let data90 = data89[i30];
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
const err261 = {instancePath:instancePath+"/people/" + i29+"/emails/" + i30,schemaPath:"#/properties/people/items/properties/emails/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/people/" + i29+"/emails/" + i30,schemaPath:"#/properties/people/items/properties/emails/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/people/" + i29+"/emails",schemaPath:"#/properties/people/items/properties/emails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data86.roles !== undefined){
let data91 = data86.roles;
if(Array.isArray(data91)){
const len31 = data91.length;
for(let i31=0; i31<len31; i31++){
let data92 = data91[i31];
if(typeof data92 === "string"){
if(!pattern1.test(data92)){
const err264 = {instancePath:instancePath+"/people/" + i29+"/roles/" + i31,schemaPath:"#/properties/people/items/properties/roles/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/people/" + i29+"/roles/" + i31,schemaPath:"#/properties/people/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/people/" + i29+"/roles",schemaPath:"#/properties/people/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/people/" + i29,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.extends !== undefined){
let data93 = data.extends;
if(Array.isArray(data93)){
const len32 = data93.length;
for(let i32=0; i32<len32; i32++){
let data94 = data93[i32];
if(typeof data94 === "string"){
if(!pattern1.test(data94)){
const err269 = {instancePath:instancePath+"/extends/" + i32,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/extends/" + i32,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.rules !== undefined){
let data95 = data.rules;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key9 in data95){
if(!(validate67(data95[key9], {instancePath:instancePath+"/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data95,parentDataProperty:key9,rootData}))){
vErrors = collected(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err272 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data.limits !== undefined){
let data97 = data.limits;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key10 in data97){
if(!(((key10 === "evidenceBytes") || (key10 === "totalBytes")) || (key10 === "files"))){
const err273 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data97.evidenceBytes !== undefined){
let data98 = data97.evidenceBytes;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err274 = {instancePath:instancePath+"/limits/evidenceBytes",schemaPath:"#/properties/limits/properties/evidenceBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
const err275 = {instancePath:instancePath+"/limits/evidenceBytes",schemaPath:"#/properties/limits/properties/evidenceBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data97.totalBytes !== undefined){
let data99 = data97.totalBytes;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err276 = {instancePath:instancePath+"/limits/totalBytes",schemaPath:"#/properties/limits/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
const err277 = {instancePath:instancePath+"/limits/totalBytes",schemaPath:"#/properties/limits/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data97.files !== undefined){
let data100 = data97.files;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err278 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err279 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
}
else {
const err280 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export { schema6 as schema };
