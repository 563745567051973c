// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gatehouse:schema:config","title":"Config","description":"Configuration of the gate for one product: `gatehouse.yaml`. Data only.","type":"object","additionalProperties":false,"required":["product"],"properties":{"$schema":{"type":"string","description":"Address of this schema, for editors."},"product":{"type":"object","description":"The product.","additionalProperties":false,"required":["id","name","level"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","description":"Id."},"name":{"type":"string","pattern":"\\S","description":"Name."},"level":{"type":"string","pattern":"\\S","description":"Integrity level."},"scheme":{"type":"string","pattern":"\\S","description":"Integrity scheme; default `iec62304`."},"edition":{"type":"string","pattern":"\\S","description":"Edition; default `2006+A1:2015`."},"items":{"type":"array","description":"Software items with a level of their own.","items":{"type":"object","description":"An item.","additionalProperties":false,"required":["id","level"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"level":{"type":"string","pattern":"\\S","description":"Level."},"segregation":{"type":"string","pattern":"\\S","description":"Segregation rationale."}}}},"markets":{"type":"array","description":"Markets.","items":{"type":"string","pattern":"\\S"}},"connected":{"type":"boolean","description":"Whether it is connected; default true."},"fielded":{"type":"boolean","description":"Whether a version is in the field; default true."},"legacy":{"type":"boolean","description":"Whether the legacy route is claimed."},"technologies":{"type":"array","description":"Programming technologies.","items":{"type":"string","pattern":"\\S"}},"lane":{"type":"string","description":"Release lane.","enum":["standard","expedited"]}}},"release":{"type":"object","description":"The release.","additionalProperties":false,"required":[],"properties":{"version":{"type":"string","pattern":"\\S","description":"Version. Quote it: YAML reads 1.10 as the number 1.1."},"versionScheme":{"type":"string","description":"Scheme of version numbers; default `semver`.","enum":["semver","numeric"]},"tag":{"type":"string","pattern":"\\S","description":"Tag name; default `v{version}`."},"baseline":{"type":"string","pattern":"\\S","description":"Version to compare with; default the newest earlier release."},"artifacts":{"type":"array","description":"Artefacts to release.","items":{"type":"object","description":"An artefact.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S","description":"Name."},"path":{"type":"string","pattern":"\\S","description":"File; its bytes are hashed."},"sha256":{"type":"string","description":"Digest, where the file is not at hand. `sha256:<hex>`.","pattern":"^sha256:[0-9a-f]{64}$"}}}}}},"records":{"type":"string","pattern":"\\S","description":"Folder of the records that people keep; default `gate`."},"evidence":{"type":"object","description":"Evidence by kind. Records are found in their usual places without an entry here.","additionalProperties":false,"properties":{"tests":{"description":"Evidence of kind tests.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"requirements":{"description":"Evidence of kind requirements.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"riskControls":{"description":"Evidence of kind riskControls.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"trace":{"description":"Evidence of kind trace.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"anomalies":{"description":"Evidence of kind anomalies.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"anomalyExport":{"description":"Evidence of kind anomalyExport.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"findings":{"description":"Evidence of kind findings.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"sbom":{"description":"Evidence of kind sbom.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"vulnerabilities":{"description":"Evidence of kind vulnerabilities.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"vex":{"description":"Evidence of kind vex.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"plan":{"description":"Evidence of kind plan.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"risk":{"description":"Evidence of kind risk.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"soup":{"description":"Evidence of kind soup.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"securityAssessment":{"description":"Evidence of kind securityAssessment.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"vulnerabilityRisk":{"description":"Evidence of kind vulnerabilityRisk.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"securityNotes":{"description":"Evidence of kind securityNotes.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"releaseNotes":{"description":"Evidence of kind releaseNotes.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"releases":{"description":"Evidence of kind releases.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"build":{"description":"Evidence of kind build.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"archive":{"description":"Evidence of kind archive.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"verification":{"description":"Evidence of kind verification.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]},"waivers":{"description":"Evidence of kind waivers.","anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},{"$ref":"#/definitions/entry"}]},"minItems":1}]}}},"anomalies":{"type":"object","description":"Anomalies.","additionalProperties":false,"required":[],"properties":{"trackers":{"type":"array","description":"Trackers that must be exported.","items":{"type":"string","pattern":"\\S"}}}},"git":{"type":"object","description":"Git.","additionalProperties":false,"required":[],"properties":{"protectedBranches":{"type":"array","description":"Protected branches; default `main`.","items":{"type":"string","pattern":"\\S"}},"allowedSigners":{"type":"string","pattern":"\\S","description":"Allowed signers file for tag signatures."},"paths":{"type":"array","description":"Folders that belong to this product, where the repository holds several.","items":{"type":"string","pattern":"\\S"}}}},"people":{"type":"array","description":"People.","items":{"type":"object","description":"A person.","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"\\S","description":"Id."},"name":{"type":"string","pattern":"\\S","description":"Name."},"emails":{"type":"array","description":"E-mail addresses in commits.","items":{"type":"string","pattern":"\\S"}},"roles":{"type":"array","description":"Roles.","items":{"type":"string","pattern":"\\S"}}}}},"extends":{"type":"array","description":"Layers, left to right: `gatehouse:<profile>` or a path to a YAML file.","items":{"type":"string","pattern":"\\S"}},"rules":{"type":"object","description":"Settings by rule id or path.","additionalProperties":{"$ref":"#/definitions/ruleSetting"}},"limits":{"type":"object","description":"Limits, raised.","additionalProperties":false,"required":[],"properties":{"evidenceBytes":{"type":"integer","minimum":0,"description":"Bytes of one evidence file."},"totalBytes":{"type":"integer","minimum":0,"description":"Bytes of all evidence."},"files":{"type":"integer","minimum":0,"description":"Number of files."}}}},"definitions":{"entry":{"type":"object","description":"An evidence entry.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},"format":{"type":"string","pattern":"\\S","description":"Format; else found from the content."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"environment":{"type":"string","pattern":"\\S","description":"Environment the tests ran in."},"artifact":{"type":"string","pattern":"\\S","description":"Name of the artefact that was tested."},"columns":{"type":"object","description":"Column mapping of a CSV file: field to header.","additionalProperties":{"type":"string"}},"tracker":{"type":"string","pattern":"\\S","description":"Tracker that the export is from."},"optional":{"type":"boolean","description":"Whether no match is fine."}}},"ruleSetting":{"type":"object","description":"Setting of one rule.","additionalProperties":false,"required":[],"properties":{"level":{"type":"string","description":"Level.","enum":["block","warn","off"]},"parameters":{"type":"object","description":"Parameters, as the rule declares them."},"applies":{"$ref":"#/definitions/applies"},"lock":{"type":"boolean","description":"Later layers may tighten, not loosen."},"reason":{"type":"string","pattern":"\\S","description":"Why."}}},"applies":{"type":"object","description":"Condition on product facts under which the rule is on; all must hold.","additionalProperties":false,"properties":{"level":{"type":"array","description":"Levels.","items":{"type":"string","pattern":"\\S"}},"connected":{"type":"boolean","description":"Connected."},"fielded":{"type":"boolean","description":"Fielded."},"legacy":{"type":"boolean","description":"Legacy."},"market":{"type":"array","description":"Any of these markets.","items":{"type":"string","pattern":"\\S"}},"technology":{"type":"array","description":"Any of these technologies.","items":{"type":"string","pattern":"\\S"}},"lane":{"type":"string","description":"Lane.","enum":["standard","expedited"]}}}}};
const schema12 = {"type":"object","description":"An evidence entry.","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"\\S","description":"Path or glob relative to the judged folder; `{version}` stands for the release version."},"format":{"type":"string","pattern":"\\S","description":"Format; else found from the content."},"level":{"type":"string","description":"Test level.","enum":["unit","integration","system"]},"environment":{"type":"string","pattern":"\\S","description":"Environment the tests ran in."},"artifact":{"type":"string","pattern":"\\S","description":"Name of the artefact that was tested."},"columns":{"type":"object","description":"Column mapping of a CSV file: field to header.","additionalProperties":{"type":"string"}},"tracker":{"type":"string","pattern":"\\S","description":"Tracker that the export is from."},"optional":{"type":"boolean","description":"Whether no match is fine."}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern15 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema56 = {"type":"object","description":"Setting of one rule.","additionalProperties":false,"required":[],"properties":{"level":{"type":"string","description":"Level.","enum":["block","warn","off"]},"parameters":{"type":"object","description":"Parameters, as the rule declares them."},"applies":{"$ref":"#/definitions/applies"},"lock":{"type":"boolean","description":"Later layers may tighten, not loosen."},"reason":{"type":"string","pattern":"\\S","description":"Why."}}};
const schema57 = {"type":"object","description":"Condition on product facts under which the rule is on; all must hold.","additionalProperties":false,"properties":{"level":{"type":"array","description":"Levels.","items":{"type":"string","pattern":"\\S"}},"connected":{"type":"boolean","description":"Connected."},"fielded":{"type":"boolean","description":"Fielded."},"legacy":{"type":"boolean","description":"Legacy."},"market":{"type":"array","description":"Any of these markets.","items":{"type":"string","pattern":"\\S"}},"technology":{"type":"array","description":"Any of these technologies.","items":{"type":"string","pattern":"\\S"}},"lane":{"type":"string","description":"Lane.","enum":["standard","expedited"]}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema56.properties.level.enum},message:"must be equal to one of the allowed values"};
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
let data2 = data.applies;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((((((key1 === "level") || (key1 === "connected")) || (key1 === "fielded")) || (key1 === "legacy")) || (key1 === "market")) || (key1 === "technology")) || (key1 === "lane"))){
const err4 = {instancePath:instancePath+"/applies",schemaPath:"#/definitions/applies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.level !== undefined){
let data3 = data2.level;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err5 = {instancePath:instancePath+"/applies/level/" + i0,schemaPath:"#/definitions/applies/properties/level/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err6 = {instancePath:instancePath+"/applies/level/" + i0,schemaPath:"#/definitions/applies/properties/level/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/applies/level",schemaPath:"#/definitions/applies/properties/level/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.connected !== undefined){
if(typeof data2.connected !== "boolean"){
const err8 = {instancePath:instancePath+"/applies/connected",schemaPath:"#/definitions/applies/properties/connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.fielded !== undefined){
if(typeof data2.fielded !== "boolean"){
const err9 = {instancePath:instancePath+"/applies/fielded",schemaPath:"#/definitions/applies/properties/fielded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.legacy !== undefined){
if(typeof data2.legacy !== "boolean"){
const err10 = {instancePath:instancePath+"/applies/legacy",schemaPath:"#/definitions/applies/properties/legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.market !== undefined){
let data8 = data2.market;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err11 = {instancePath:instancePath+"/applies/market/" + i1,schemaPath:"#/definitions/applies/properties/market/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err12 = {instancePath:instancePath+"/applies/market/" + i1,schemaPath:"#/definitions/applies/properties/market/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/applies/market",schemaPath:"#/definitions/applies/properties/market/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.technology !== undefined){
let data10 = data2.technology;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err14 = {instancePath:instancePath+"/applies/technology/" + i2,schemaPath:"#/definitions/applies/properties/technology/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err15 = {instancePath:instancePath+"/applies/technology/" + i2,schemaPath:"#/definitions/applies/properties/technology/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/applies/technology",schemaPath:"#/definitions/applies/properties/technology/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.lane !== undefined){
let data12 = data2.lane;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/applies/lane",schemaPath:"#/definitions/applies/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data12 === "standard") || (data12 === "expedited"))){
const err18 = {instancePath:instancePath+"/applies/lane",schemaPath:"#/definitions/applies/properties/lane/enum",keyword:"enum",params:{allowedValues: schema57.properties.lane.enum},message:"must be equal to one of the allowed values"};
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
const err19 = {instancePath:instancePath+"/applies",schemaPath:"#/definitions/applies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.lock !== undefined){
if(typeof data.lock !== "boolean"){
const err20 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.reason !== undefined){
let data14 = data.reason;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err21 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema11.properties.product.properties, key1))){
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
const err38 = {instancePath:instancePath+"/product/lane",schemaPath:"#/properties/product/properties/lane/enum",keyword:"enum",params:{allowedValues: schema11.properties.product.properties.lane.enum},message:"must be equal to one of the allowed values"};
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
const err44 = {instancePath:instancePath+"/release/versionScheme",schemaPath:"#/properties/release/properties/versionScheme/enum",keyword:"enum",params:{allowedValues: schema11.properties.release.properties.versionScheme.enum},message:"must be equal to one of the allowed values"};
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
if(!(func2.call(schema11.properties.evidence.properties, key5))){
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
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.path === undefined){
const err65 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key6 in data32){
if(!((((((((key6 === "path") || (key6 === "format")) || (key6 === "level")) || (key6 === "environment")) || (key6 === "artifact")) || (key6 === "columns")) || (key6 === "tracker")) || (key6 === "optional"))){
const err66 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.path !== undefined){
let data33 = data32.path;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err67 = {instancePath:instancePath+"/evidence/tests/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/evidence/tests/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data32.format !== undefined){
let data34 = data32.format;
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
const err69 = {instancePath:instancePath+"/evidence/tests/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/evidence/tests/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data32.level !== undefined){
let data35 = data32.level;
if(typeof data35 !== "string"){
const err71 = {instancePath:instancePath+"/evidence/tests/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(((data35 === "unit") || (data35 === "integration")) || (data35 === "system"))){
const err72 = {instancePath:instancePath+"/evidence/tests/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data32.environment !== undefined){
let data36 = data32.environment;
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
const err73 = {instancePath:instancePath+"/evidence/tests/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/evidence/tests/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32.artifact !== undefined){
let data37 = data32.artifact;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err75 = {instancePath:instancePath+"/evidence/tests/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err76 = {instancePath:instancePath+"/evidence/tests/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data32.columns !== undefined){
let data38 = data32.columns;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key7 in data38){
if(typeof data38[key7] !== "string"){
const err77 = {instancePath:instancePath+"/evidence/tests/columns/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/evidence/tests/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data32.tracker !== undefined){
let data40 = data32.tracker;
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err79 = {instancePath:instancePath+"/evidence/tests/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err80 = {instancePath:instancePath+"/evidence/tests/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.optional !== undefined){
if(typeof data32.optional !== "boolean"){
const err81 = {instancePath:instancePath+"/evidence/tests/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid0 = _errs75 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs98 = errors;
if(Array.isArray(data32)){
if(data32.length < 1){
const err83 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data42 = data32[i4];
const _errs101 = errors;
let valid20 = false;
const _errs102 = errors;
if(typeof data42 === "string"){
if(!pattern1.test(data42)){
const err84 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/properties/evidence/properties/tests/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err85 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/properties/evidence/properties/tests/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid1 = _errs102 === errors;
valid20 = valid20 || _valid1;
if(!valid20){
const _errs104 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.path === undefined){
const err86 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key8 in data42){
if(!((((((((key8 === "path") || (key8 === "format")) || (key8 === "level")) || (key8 === "environment")) || (key8 === "artifact")) || (key8 === "columns")) || (key8 === "tracker")) || (key8 === "optional"))){
const err87 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data42.path !== undefined){
let data43 = data42.path;
if(typeof data43 === "string"){
if(!pattern1.test(data43)){
const err88 = {instancePath:instancePath+"/evidence/tests/" + i4+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/evidence/tests/" + i4+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data42.format !== undefined){
let data44 = data42.format;
if(typeof data44 === "string"){
if(!pattern1.test(data44)){
const err90 = {instancePath:instancePath+"/evidence/tests/" + i4+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err91 = {instancePath:instancePath+"/evidence/tests/" + i4+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data42.level !== undefined){
let data45 = data42.level;
if(typeof data45 !== "string"){
const err92 = {instancePath:instancePath+"/evidence/tests/" + i4+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(((data45 === "unit") || (data45 === "integration")) || (data45 === "system"))){
const err93 = {instancePath:instancePath+"/evidence/tests/" + i4+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data42.environment !== undefined){
let data46 = data42.environment;
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
const err94 = {instancePath:instancePath+"/evidence/tests/" + i4+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/evidence/tests/" + i4+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data42.artifact !== undefined){
let data47 = data42.artifact;
if(typeof data47 === "string"){
if(!pattern1.test(data47)){
const err96 = {instancePath:instancePath+"/evidence/tests/" + i4+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/evidence/tests/" + i4+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data42.columns !== undefined){
let data48 = data42.columns;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(typeof data48[key9] !== "string"){
const err98 = {instancePath:instancePath+"/evidence/tests/" + i4+"/columns/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/evidence/tests/" + i4+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.tracker !== undefined){
let data50 = data42.tracker;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err100 = {instancePath:instancePath+"/evidence/tests/" + i4+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/evidence/tests/" + i4+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data42.optional !== undefined){
if(typeof data42.optional !== "boolean"){
const err102 = {instancePath:instancePath+"/evidence/tests/" + i4+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid1 = _errs104 === errors;
valid20 = valid20 || _valid1;
}
if(!valid20){
const err104 = {instancePath:instancePath+"/evidence/tests/" + i4,schemaPath:"#/properties/evidence/properties/tests/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
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
}
else {
const err105 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid0 = _errs98 === errors;
valid14 = valid14 || _valid0;
}
}
if(!valid14){
const err106 = {instancePath:instancePath+"/evidence/tests",schemaPath:"#/properties/evidence/properties/tests/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
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
let data52 = data31.requirements;
const _errs128 = errors;
let valid24 = false;
const _errs129 = errors;
if(typeof data52 === "string"){
if(!pattern1.test(data52)){
const err107 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid2 = _errs129 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
const _errs131 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.path === undefined){
const err109 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key10 in data52){
if(!((((((((key10 === "path") || (key10 === "format")) || (key10 === "level")) || (key10 === "environment")) || (key10 === "artifact")) || (key10 === "columns")) || (key10 === "tracker")) || (key10 === "optional"))){
const err110 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.path !== undefined){
let data53 = data52.path;
if(typeof data53 === "string"){
if(!pattern1.test(data53)){
const err111 = {instancePath:instancePath+"/evidence/requirements/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err112 = {instancePath:instancePath+"/evidence/requirements/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data52.format !== undefined){
let data54 = data52.format;
if(typeof data54 === "string"){
if(!pattern1.test(data54)){
const err113 = {instancePath:instancePath+"/evidence/requirements/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/evidence/requirements/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.level !== undefined){
let data55 = data52.level;
if(typeof data55 !== "string"){
const err115 = {instancePath:instancePath+"/evidence/requirements/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(((data55 === "unit") || (data55 === "integration")) || (data55 === "system"))){
const err116 = {instancePath:instancePath+"/evidence/requirements/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.environment !== undefined){
let data56 = data52.environment;
if(typeof data56 === "string"){
if(!pattern1.test(data56)){
const err117 = {instancePath:instancePath+"/evidence/requirements/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err118 = {instancePath:instancePath+"/evidence/requirements/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data52.artifact !== undefined){
let data57 = data52.artifact;
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err119 = {instancePath:instancePath+"/evidence/requirements/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err120 = {instancePath:instancePath+"/evidence/requirements/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data52.columns !== undefined){
let data58 = data52.columns;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key11 in data58){
if(typeof data58[key11] !== "string"){
const err121 = {instancePath:instancePath+"/evidence/requirements/columns/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/evidence/requirements/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data52.tracker !== undefined){
let data60 = data52.tracker;
if(typeof data60 === "string"){
if(!pattern1.test(data60)){
const err123 = {instancePath:instancePath+"/evidence/requirements/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/evidence/requirements/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data52.optional !== undefined){
if(typeof data52.optional !== "boolean"){
const err125 = {instancePath:instancePath+"/evidence/requirements/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid2 = _errs131 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
const _errs154 = errors;
if(Array.isArray(data52)){
if(data52.length < 1){
const err127 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data62 = data52[i5];
const _errs157 = errors;
let valid30 = false;
const _errs158 = errors;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err128 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid3 = _errs158 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs160 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.path === undefined){
const err130 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key12 in data62){
if(!((((((((key12 === "path") || (key12 === "format")) || (key12 === "level")) || (key12 === "environment")) || (key12 === "artifact")) || (key12 === "columns")) || (key12 === "tracker")) || (key12 === "optional"))){
const err131 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data62.path !== undefined){
let data63 = data62.path;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err132 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data62.format !== undefined){
let data64 = data62.format;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err134 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data62.level !== undefined){
let data65 = data62.level;
if(typeof data65 !== "string"){
const err136 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!(((data65 === "unit") || (data65 === "integration")) || (data65 === "system"))){
const err137 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data62.environment !== undefined){
let data66 = data62.environment;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err138 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err139 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data62.artifact !== undefined){
let data67 = data62.artifact;
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err140 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data62.columns !== undefined){
let data68 = data62.columns;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key13 in data68){
if(typeof data68[key13] !== "string"){
const err142 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data62.tracker !== undefined){
let data70 = data62.tracker;
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err144 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data62.optional !== undefined){
if(typeof data62.optional !== "boolean"){
const err146 = {instancePath:instancePath+"/evidence/requirements/" + i5+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid3 = _errs160 === errors;
valid30 = valid30 || _valid3;
}
if(!valid30){
const err148 = {instancePath:instancePath+"/evidence/requirements/" + i5,schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid2 = _errs154 === errors;
valid24 = valid24 || _valid2;
}
}
if(!valid24){
const err150 = {instancePath:instancePath+"/evidence/requirements",schemaPath:"#/properties/evidence/properties/requirements/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data31.riskControls !== undefined){
let data72 = data31.riskControls;
const _errs184 = errors;
let valid34 = false;
const _errs185 = errors;
if(typeof data72 === "string"){
if(!pattern1.test(data72)){
const err151 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err152 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid4 = _errs185 === errors;
valid34 = valid34 || _valid4;
if(!valid34){
const _errs187 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.path === undefined){
const err153 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key14 in data72){
if(!((((((((key14 === "path") || (key14 === "format")) || (key14 === "level")) || (key14 === "environment")) || (key14 === "artifact")) || (key14 === "columns")) || (key14 === "tracker")) || (key14 === "optional"))){
const err154 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data72.path !== undefined){
let data73 = data72.path;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err155 = {instancePath:instancePath+"/evidence/riskControls/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/evidence/riskControls/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data72.format !== undefined){
let data74 = data72.format;
if(typeof data74 === "string"){
if(!pattern1.test(data74)){
const err157 = {instancePath:instancePath+"/evidence/riskControls/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/evidence/riskControls/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data72.level !== undefined){
let data75 = data72.level;
if(typeof data75 !== "string"){
const err159 = {instancePath:instancePath+"/evidence/riskControls/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(((data75 === "unit") || (data75 === "integration")) || (data75 === "system"))){
const err160 = {instancePath:instancePath+"/evidence/riskControls/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data72.environment !== undefined){
let data76 = data72.environment;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err161 = {instancePath:instancePath+"/evidence/riskControls/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/evidence/riskControls/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data72.artifact !== undefined){
let data77 = data72.artifact;
if(typeof data77 === "string"){
if(!pattern1.test(data77)){
const err163 = {instancePath:instancePath+"/evidence/riskControls/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/evidence/riskControls/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data72.columns !== undefined){
let data78 = data72.columns;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key15 in data78){
if(typeof data78[key15] !== "string"){
const err165 = {instancePath:instancePath+"/evidence/riskControls/columns/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/evidence/riskControls/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data72.tracker !== undefined){
let data80 = data72.tracker;
if(typeof data80 === "string"){
if(!pattern1.test(data80)){
const err167 = {instancePath:instancePath+"/evidence/riskControls/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err168 = {instancePath:instancePath+"/evidence/riskControls/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data72.optional !== undefined){
if(typeof data72.optional !== "boolean"){
const err169 = {instancePath:instancePath+"/evidence/riskControls/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid4 = _errs187 === errors;
valid34 = valid34 || _valid4;
if(!valid34){
const _errs210 = errors;
if(Array.isArray(data72)){
if(data72.length < 1){
const err171 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len6 = data72.length;
for(let i6=0; i6<len6; i6++){
let data82 = data72[i6];
const _errs213 = errors;
let valid40 = false;
const _errs214 = errors;
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
const err172 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid5 = _errs214 === errors;
valid40 = valid40 || _valid5;
if(!valid40){
const _errs216 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.path === undefined){
const err174 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key16 in data82){
if(!((((((((key16 === "path") || (key16 === "format")) || (key16 === "level")) || (key16 === "environment")) || (key16 === "artifact")) || (key16 === "columns")) || (key16 === "tracker")) || (key16 === "optional"))){
const err175 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data82.path !== undefined){
let data83 = data82.path;
if(typeof data83 === "string"){
if(!pattern1.test(data83)){
const err176 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data82.format !== undefined){
let data84 = data82.format;
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
const err178 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err179 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data82.level !== undefined){
let data85 = data82.level;
if(typeof data85 !== "string"){
const err180 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((data85 === "unit") || (data85 === "integration")) || (data85 === "system"))){
const err181 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data82.environment !== undefined){
let data86 = data82.environment;
if(typeof data86 === "string"){
if(!pattern1.test(data86)){
const err182 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data82.artifact !== undefined){
let data87 = data82.artifact;
if(typeof data87 === "string"){
if(!pattern1.test(data87)){
const err184 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data82.columns !== undefined){
let data88 = data82.columns;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key17 in data88){
if(typeof data88[key17] !== "string"){
const err186 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/columns/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data82.tracker !== undefined){
let data90 = data82.tracker;
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
const err188 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data82.optional !== undefined){
if(typeof data82.optional !== "boolean"){
const err190 = {instancePath:instancePath+"/evidence/riskControls/" + i6+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid5 = _errs216 === errors;
valid40 = valid40 || _valid5;
}
if(!valid40){
const err192 = {instancePath:instancePath+"/evidence/riskControls/" + i6,schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err193 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid4 = _errs210 === errors;
valid34 = valid34 || _valid4;
}
}
if(!valid34){
const err194 = {instancePath:instancePath+"/evidence/riskControls",schemaPath:"#/properties/evidence/properties/riskControls/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
if(data31.trace !== undefined){
let data92 = data31.trace;
const _errs240 = errors;
let valid44 = false;
const _errs241 = errors;
if(typeof data92 === "string"){
if(!pattern1.test(data92)){
const err195 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid6 = _errs241 === errors;
valid44 = valid44 || _valid6;
if(!valid44){
const _errs243 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.path === undefined){
const err197 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key18 in data92){
if(!((((((((key18 === "path") || (key18 === "format")) || (key18 === "level")) || (key18 === "environment")) || (key18 === "artifact")) || (key18 === "columns")) || (key18 === "tracker")) || (key18 === "optional"))){
const err198 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data92.path !== undefined){
let data93 = data92.path;
if(typeof data93 === "string"){
if(!pattern1.test(data93)){
const err199 = {instancePath:instancePath+"/evidence/trace/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err200 = {instancePath:instancePath+"/evidence/trace/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data92.format !== undefined){
let data94 = data92.format;
if(typeof data94 === "string"){
if(!pattern1.test(data94)){
const err201 = {instancePath:instancePath+"/evidence/trace/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/evidence/trace/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data92.level !== undefined){
let data95 = data92.level;
if(typeof data95 !== "string"){
const err203 = {instancePath:instancePath+"/evidence/trace/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!(((data95 === "unit") || (data95 === "integration")) || (data95 === "system"))){
const err204 = {instancePath:instancePath+"/evidence/trace/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data92.environment !== undefined){
let data96 = data92.environment;
if(typeof data96 === "string"){
if(!pattern1.test(data96)){
const err205 = {instancePath:instancePath+"/evidence/trace/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/evidence/trace/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data92.artifact !== undefined){
let data97 = data92.artifact;
if(typeof data97 === "string"){
if(!pattern1.test(data97)){
const err207 = {instancePath:instancePath+"/evidence/trace/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err208 = {instancePath:instancePath+"/evidence/trace/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data92.columns !== undefined){
let data98 = data92.columns;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key19 in data98){
if(typeof data98[key19] !== "string"){
const err209 = {instancePath:instancePath+"/evidence/trace/columns/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/evidence/trace/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data92.tracker !== undefined){
let data100 = data92.tracker;
if(typeof data100 === "string"){
if(!pattern1.test(data100)){
const err211 = {instancePath:instancePath+"/evidence/trace/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/evidence/trace/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data92.optional !== undefined){
if(typeof data92.optional !== "boolean"){
const err213 = {instancePath:instancePath+"/evidence/trace/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid6 = _errs243 === errors;
valid44 = valid44 || _valid6;
if(!valid44){
const _errs266 = errors;
if(Array.isArray(data92)){
if(data92.length < 1){
const err215 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len7 = data92.length;
for(let i7=0; i7<len7; i7++){
let data102 = data92[i7];
const _errs269 = errors;
let valid50 = false;
const _errs270 = errors;
if(typeof data102 === "string"){
if(!pattern1.test(data102)){
const err216 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/properties/evidence/properties/trace/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/properties/evidence/properties/trace/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid7 = _errs270 === errors;
valid50 = valid50 || _valid7;
if(!valid50){
const _errs272 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.path === undefined){
const err218 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key20 in data102){
if(!((((((((key20 === "path") || (key20 === "format")) || (key20 === "level")) || (key20 === "environment")) || (key20 === "artifact")) || (key20 === "columns")) || (key20 === "tracker")) || (key20 === "optional"))){
const err219 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data102.path !== undefined){
let data103 = data102.path;
if(typeof data103 === "string"){
if(!pattern1.test(data103)){
const err220 = {instancePath:instancePath+"/evidence/trace/" + i7+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/evidence/trace/" + i7+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data102.format !== undefined){
let data104 = data102.format;
if(typeof data104 === "string"){
if(!pattern1.test(data104)){
const err222 = {instancePath:instancePath+"/evidence/trace/" + i7+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/evidence/trace/" + i7+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data102.level !== undefined){
let data105 = data102.level;
if(typeof data105 !== "string"){
const err224 = {instancePath:instancePath+"/evidence/trace/" + i7+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(((data105 === "unit") || (data105 === "integration")) || (data105 === "system"))){
const err225 = {instancePath:instancePath+"/evidence/trace/" + i7+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data102.environment !== undefined){
let data106 = data102.environment;
if(typeof data106 === "string"){
if(!pattern1.test(data106)){
const err226 = {instancePath:instancePath+"/evidence/trace/" + i7+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err227 = {instancePath:instancePath+"/evidence/trace/" + i7+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data102.artifact !== undefined){
let data107 = data102.artifact;
if(typeof data107 === "string"){
if(!pattern1.test(data107)){
const err228 = {instancePath:instancePath+"/evidence/trace/" + i7+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/evidence/trace/" + i7+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data102.columns !== undefined){
let data108 = data102.columns;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key21 in data108){
if(typeof data108[key21] !== "string"){
const err230 = {instancePath:instancePath+"/evidence/trace/" + i7+"/columns/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/evidence/trace/" + i7+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data102.tracker !== undefined){
let data110 = data102.tracker;
if(typeof data110 === "string"){
if(!pattern1.test(data110)){
const err232 = {instancePath:instancePath+"/evidence/trace/" + i7+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/evidence/trace/" + i7+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data102.optional !== undefined){
if(typeof data102.optional !== "boolean"){
const err234 = {instancePath:instancePath+"/evidence/trace/" + i7+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid7 = _errs272 === errors;
valid50 = valid50 || _valid7;
}
if(!valid50){
const err236 = {instancePath:instancePath+"/evidence/trace/" + i7,schemaPath:"#/properties/evidence/properties/trace/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err237 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid6 = _errs266 === errors;
valid44 = valid44 || _valid6;
}
}
if(!valid44){
const err238 = {instancePath:instancePath+"/evidence/trace",schemaPath:"#/properties/evidence/properties/trace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
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
if(data31.anomalies !== undefined){
let data112 = data31.anomalies;
const _errs296 = errors;
let valid54 = false;
const _errs297 = errors;
if(typeof data112 === "string"){
if(!pattern1.test(data112)){
const err239 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid8 = _errs297 === errors;
valid54 = valid54 || _valid8;
if(!valid54){
const _errs299 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.path === undefined){
const err241 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key22 in data112){
if(!((((((((key22 === "path") || (key22 === "format")) || (key22 === "level")) || (key22 === "environment")) || (key22 === "artifact")) || (key22 === "columns")) || (key22 === "tracker")) || (key22 === "optional"))){
const err242 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data112.path !== undefined){
let data113 = data112.path;
if(typeof data113 === "string"){
if(!pattern1.test(data113)){
const err243 = {instancePath:instancePath+"/evidence/anomalies/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/evidence/anomalies/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data112.format !== undefined){
let data114 = data112.format;
if(typeof data114 === "string"){
if(!pattern1.test(data114)){
const err245 = {instancePath:instancePath+"/evidence/anomalies/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/evidence/anomalies/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data112.level !== undefined){
let data115 = data112.level;
if(typeof data115 !== "string"){
const err247 = {instancePath:instancePath+"/evidence/anomalies/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!(((data115 === "unit") || (data115 === "integration")) || (data115 === "system"))){
const err248 = {instancePath:instancePath+"/evidence/anomalies/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data112.environment !== undefined){
let data116 = data112.environment;
if(typeof data116 === "string"){
if(!pattern1.test(data116)){
const err249 = {instancePath:instancePath+"/evidence/anomalies/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err250 = {instancePath:instancePath+"/evidence/anomalies/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data112.artifact !== undefined){
let data117 = data112.artifact;
if(typeof data117 === "string"){
if(!pattern1.test(data117)){
const err251 = {instancePath:instancePath+"/evidence/anomalies/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err252 = {instancePath:instancePath+"/evidence/anomalies/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data112.columns !== undefined){
let data118 = data112.columns;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key23 in data118){
if(typeof data118[key23] !== "string"){
const err253 = {instancePath:instancePath+"/evidence/anomalies/columns/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err254 = {instancePath:instancePath+"/evidence/anomalies/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data112.tracker !== undefined){
let data120 = data112.tracker;
if(typeof data120 === "string"){
if(!pattern1.test(data120)){
const err255 = {instancePath:instancePath+"/evidence/anomalies/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/evidence/anomalies/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data112.optional !== undefined){
if(typeof data112.optional !== "boolean"){
const err257 = {instancePath:instancePath+"/evidence/anomalies/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid8 = _errs299 === errors;
valid54 = valid54 || _valid8;
if(!valid54){
const _errs322 = errors;
if(Array.isArray(data112)){
if(data112.length < 1){
const err259 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
const len8 = data112.length;
for(let i8=0; i8<len8; i8++){
let data122 = data112[i8];
const _errs325 = errors;
let valid60 = false;
const _errs326 = errors;
if(typeof data122 === "string"){
if(!pattern1.test(data122)){
const err260 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid9 = _errs326 === errors;
valid60 = valid60 || _valid9;
if(!valid60){
const _errs328 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.path === undefined){
const err262 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key24 in data122){
if(!((((((((key24 === "path") || (key24 === "format")) || (key24 === "level")) || (key24 === "environment")) || (key24 === "artifact")) || (key24 === "columns")) || (key24 === "tracker")) || (key24 === "optional"))){
const err263 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data122.path !== undefined){
let data123 = data122.path;
if(typeof data123 === "string"){
if(!pattern1.test(data123)){
const err264 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err265 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data122.format !== undefined){
let data124 = data122.format;
if(typeof data124 === "string"){
if(!pattern1.test(data124)){
const err266 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data122.level !== undefined){
let data125 = data122.level;
if(typeof data125 !== "string"){
const err268 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!(((data125 === "unit") || (data125 === "integration")) || (data125 === "system"))){
const err269 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data122.environment !== undefined){
let data126 = data122.environment;
if(typeof data126 === "string"){
if(!pattern1.test(data126)){
const err270 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data122.artifact !== undefined){
let data127 = data122.artifact;
if(typeof data127 === "string"){
if(!pattern1.test(data127)){
const err272 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data122.columns !== undefined){
let data128 = data122.columns;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key25 in data128){
if(typeof data128[key25] !== "string"){
const err274 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/columns/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data122.tracker !== undefined){
let data130 = data122.tracker;
if(typeof data130 === "string"){
if(!pattern1.test(data130)){
const err276 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data122.optional !== undefined){
if(typeof data122.optional !== "boolean"){
const err278 = {instancePath:instancePath+"/evidence/anomalies/" + i8+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid9 = _errs328 === errors;
valid60 = valid60 || _valid9;
}
if(!valid60){
const err280 = {instancePath:instancePath+"/evidence/anomalies/" + i8,schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
else {
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err281 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid8 = _errs322 === errors;
valid54 = valid54 || _valid8;
}
}
if(!valid54){
const err282 = {instancePath:instancePath+"/evidence/anomalies",schemaPath:"#/properties/evidence/properties/anomalies/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
}
}
if(data31.anomalyExport !== undefined){
let data132 = data31.anomalyExport;
const _errs352 = errors;
let valid64 = false;
const _errs353 = errors;
if(typeof data132 === "string"){
if(!pattern1.test(data132)){
const err283 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid10 = _errs353 === errors;
valid64 = valid64 || _valid10;
if(!valid64){
const _errs355 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.path === undefined){
const err285 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key26 in data132){
if(!((((((((key26 === "path") || (key26 === "format")) || (key26 === "level")) || (key26 === "environment")) || (key26 === "artifact")) || (key26 === "columns")) || (key26 === "tracker")) || (key26 === "optional"))){
const err286 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data132.path !== undefined){
let data133 = data132.path;
if(typeof data133 === "string"){
if(!pattern1.test(data133)){
const err287 = {instancePath:instancePath+"/evidence/anomalyExport/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/evidence/anomalyExport/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data132.format !== undefined){
let data134 = data132.format;
if(typeof data134 === "string"){
if(!pattern1.test(data134)){
const err289 = {instancePath:instancePath+"/evidence/anomalyExport/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/evidence/anomalyExport/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data132.level !== undefined){
let data135 = data132.level;
if(typeof data135 !== "string"){
const err291 = {instancePath:instancePath+"/evidence/anomalyExport/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!(((data135 === "unit") || (data135 === "integration")) || (data135 === "system"))){
const err292 = {instancePath:instancePath+"/evidence/anomalyExport/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data132.environment !== undefined){
let data136 = data132.environment;
if(typeof data136 === "string"){
if(!pattern1.test(data136)){
const err293 = {instancePath:instancePath+"/evidence/anomalyExport/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/evidence/anomalyExport/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data132.artifact !== undefined){
let data137 = data132.artifact;
if(typeof data137 === "string"){
if(!pattern1.test(data137)){
const err295 = {instancePath:instancePath+"/evidence/anomalyExport/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/evidence/anomalyExport/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data132.columns !== undefined){
let data138 = data132.columns;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key27 in data138){
if(typeof data138[key27] !== "string"){
const err297 = {instancePath:instancePath+"/evidence/anomalyExport/columns/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/evidence/anomalyExport/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data132.tracker !== undefined){
let data140 = data132.tracker;
if(typeof data140 === "string"){
if(!pattern1.test(data140)){
const err299 = {instancePath:instancePath+"/evidence/anomalyExport/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/evidence/anomalyExport/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data132.optional !== undefined){
if(typeof data132.optional !== "boolean"){
const err301 = {instancePath:instancePath+"/evidence/anomalyExport/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid10 = _errs355 === errors;
valid64 = valid64 || _valid10;
if(!valid64){
const _errs378 = errors;
if(Array.isArray(data132)){
if(data132.length < 1){
const err303 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
const len9 = data132.length;
for(let i9=0; i9<len9; i9++){
let data142 = data132[i9];
const _errs381 = errors;
let valid70 = false;
const _errs382 = errors;
if(typeof data142 === "string"){
if(!pattern1.test(data142)){
const err304 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid11 = _errs382 === errors;
valid70 = valid70 || _valid11;
if(!valid70){
const _errs384 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.path === undefined){
const err306 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key28 in data142){
if(!((((((((key28 === "path") || (key28 === "format")) || (key28 === "level")) || (key28 === "environment")) || (key28 === "artifact")) || (key28 === "columns")) || (key28 === "tracker")) || (key28 === "optional"))){
const err307 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data142.path !== undefined){
let data143 = data142.path;
if(typeof data143 === "string"){
if(!pattern1.test(data143)){
const err308 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data142.format !== undefined){
let data144 = data142.format;
if(typeof data144 === "string"){
if(!pattern1.test(data144)){
const err310 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data142.level !== undefined){
let data145 = data142.level;
if(typeof data145 !== "string"){
const err312 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!(((data145 === "unit") || (data145 === "integration")) || (data145 === "system"))){
const err313 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data142.environment !== undefined){
let data146 = data142.environment;
if(typeof data146 === "string"){
if(!pattern1.test(data146)){
const err314 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data142.artifact !== undefined){
let data147 = data142.artifact;
if(typeof data147 === "string"){
if(!pattern1.test(data147)){
const err316 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data142.columns !== undefined){
let data148 = data142.columns;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key29 in data148){
if(typeof data148[key29] !== "string"){
const err318 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/columns/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data142.tracker !== undefined){
let data150 = data142.tracker;
if(typeof data150 === "string"){
if(!pattern1.test(data150)){
const err320 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data142.optional !== undefined){
if(typeof data142.optional !== "boolean"){
const err322 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid11 = _errs384 === errors;
valid70 = valid70 || _valid11;
}
if(!valid70){
const err324 = {instancePath:instancePath+"/evidence/anomalyExport/" + i9,schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
else {
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid10 = _errs378 === errors;
valid64 = valid64 || _valid10;
}
}
if(!valid64){
const err326 = {instancePath:instancePath+"/evidence/anomalyExport",schemaPath:"#/properties/evidence/properties/anomalyExport/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
else {
errors = _errs352;
if(vErrors !== null){
if(_errs352){
vErrors.length = _errs352;
}
else {
vErrors = null;
}
}
}
}
if(data31.findings !== undefined){
let data152 = data31.findings;
const _errs408 = errors;
let valid74 = false;
const _errs409 = errors;
if(typeof data152 === "string"){
if(!pattern1.test(data152)){
const err327 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid12 = _errs409 === errors;
valid74 = valid74 || _valid12;
if(!valid74){
const _errs411 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.path === undefined){
const err329 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key30 in data152){
if(!((((((((key30 === "path") || (key30 === "format")) || (key30 === "level")) || (key30 === "environment")) || (key30 === "artifact")) || (key30 === "columns")) || (key30 === "tracker")) || (key30 === "optional"))){
const err330 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data152.path !== undefined){
let data153 = data152.path;
if(typeof data153 === "string"){
if(!pattern1.test(data153)){
const err331 = {instancePath:instancePath+"/evidence/findings/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/evidence/findings/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data152.format !== undefined){
let data154 = data152.format;
if(typeof data154 === "string"){
if(!pattern1.test(data154)){
const err333 = {instancePath:instancePath+"/evidence/findings/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/evidence/findings/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data152.level !== undefined){
let data155 = data152.level;
if(typeof data155 !== "string"){
const err335 = {instancePath:instancePath+"/evidence/findings/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(!(((data155 === "unit") || (data155 === "integration")) || (data155 === "system"))){
const err336 = {instancePath:instancePath+"/evidence/findings/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data152.environment !== undefined){
let data156 = data152.environment;
if(typeof data156 === "string"){
if(!pattern1.test(data156)){
const err337 = {instancePath:instancePath+"/evidence/findings/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/evidence/findings/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data152.artifact !== undefined){
let data157 = data152.artifact;
if(typeof data157 === "string"){
if(!pattern1.test(data157)){
const err339 = {instancePath:instancePath+"/evidence/findings/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/evidence/findings/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data152.columns !== undefined){
let data158 = data152.columns;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key31 in data158){
if(typeof data158[key31] !== "string"){
const err341 = {instancePath:instancePath+"/evidence/findings/columns/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/evidence/findings/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data152.tracker !== undefined){
let data160 = data152.tracker;
if(typeof data160 === "string"){
if(!pattern1.test(data160)){
const err343 = {instancePath:instancePath+"/evidence/findings/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/evidence/findings/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data152.optional !== undefined){
if(typeof data152.optional !== "boolean"){
const err345 = {instancePath:instancePath+"/evidence/findings/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid12 = _errs411 === errors;
valid74 = valid74 || _valid12;
if(!valid74){
const _errs434 = errors;
if(Array.isArray(data152)){
if(data152.length < 1){
const err347 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
const len10 = data152.length;
for(let i10=0; i10<len10; i10++){
let data162 = data152[i10];
const _errs437 = errors;
let valid80 = false;
const _errs438 = errors;
if(typeof data162 === "string"){
if(!pattern1.test(data162)){
const err348 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/properties/evidence/properties/findings/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/properties/evidence/properties/findings/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid13 = _errs438 === errors;
valid80 = valid80 || _valid13;
if(!valid80){
const _errs440 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.path === undefined){
const err350 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key32 in data162){
if(!((((((((key32 === "path") || (key32 === "format")) || (key32 === "level")) || (key32 === "environment")) || (key32 === "artifact")) || (key32 === "columns")) || (key32 === "tracker")) || (key32 === "optional"))){
const err351 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data162.path !== undefined){
let data163 = data162.path;
if(typeof data163 === "string"){
if(!pattern1.test(data163)){
const err352 = {instancePath:instancePath+"/evidence/findings/" + i10+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/evidence/findings/" + i10+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data162.format !== undefined){
let data164 = data162.format;
if(typeof data164 === "string"){
if(!pattern1.test(data164)){
const err354 = {instancePath:instancePath+"/evidence/findings/" + i10+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/evidence/findings/" + i10+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data162.level !== undefined){
let data165 = data162.level;
if(typeof data165 !== "string"){
const err356 = {instancePath:instancePath+"/evidence/findings/" + i10+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!(((data165 === "unit") || (data165 === "integration")) || (data165 === "system"))){
const err357 = {instancePath:instancePath+"/evidence/findings/" + i10+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data162.environment !== undefined){
let data166 = data162.environment;
if(typeof data166 === "string"){
if(!pattern1.test(data166)){
const err358 = {instancePath:instancePath+"/evidence/findings/" + i10+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/evidence/findings/" + i10+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data162.artifact !== undefined){
let data167 = data162.artifact;
if(typeof data167 === "string"){
if(!pattern1.test(data167)){
const err360 = {instancePath:instancePath+"/evidence/findings/" + i10+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/evidence/findings/" + i10+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data162.columns !== undefined){
let data168 = data162.columns;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key33 in data168){
if(typeof data168[key33] !== "string"){
const err362 = {instancePath:instancePath+"/evidence/findings/" + i10+"/columns/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/evidence/findings/" + i10+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data162.tracker !== undefined){
let data170 = data162.tracker;
if(typeof data170 === "string"){
if(!pattern1.test(data170)){
const err364 = {instancePath:instancePath+"/evidence/findings/" + i10+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/evidence/findings/" + i10+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data162.optional !== undefined){
if(typeof data162.optional !== "boolean"){
const err366 = {instancePath:instancePath+"/evidence/findings/" + i10+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid13 = _errs440 === errors;
valid80 = valid80 || _valid13;
}
if(!valid80){
const err368 = {instancePath:instancePath+"/evidence/findings/" + i10,schemaPath:"#/properties/evidence/properties/findings/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err369 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid12 = _errs434 === errors;
valid74 = valid74 || _valid12;
}
}
if(!valid74){
const err370 = {instancePath:instancePath+"/evidence/findings",schemaPath:"#/properties/evidence/properties/findings/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
else {
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
}
}
if(data31.sbom !== undefined){
let data172 = data31.sbom;
const _errs464 = errors;
let valid84 = false;
const _errs465 = errors;
if(typeof data172 === "string"){
if(!pattern1.test(data172)){
const err371 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid14 = _errs465 === errors;
valid84 = valid84 || _valid14;
if(!valid84){
const _errs467 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.path === undefined){
const err373 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
for(const key34 in data172){
if(!((((((((key34 === "path") || (key34 === "format")) || (key34 === "level")) || (key34 === "environment")) || (key34 === "artifact")) || (key34 === "columns")) || (key34 === "tracker")) || (key34 === "optional"))){
const err374 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data172.path !== undefined){
let data173 = data172.path;
if(typeof data173 === "string"){
if(!pattern1.test(data173)){
const err375 = {instancePath:instancePath+"/evidence/sbom/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/evidence/sbom/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data172.format !== undefined){
let data174 = data172.format;
if(typeof data174 === "string"){
if(!pattern1.test(data174)){
const err377 = {instancePath:instancePath+"/evidence/sbom/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/evidence/sbom/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data172.level !== undefined){
let data175 = data172.level;
if(typeof data175 !== "string"){
const err379 = {instancePath:instancePath+"/evidence/sbom/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(!(((data175 === "unit") || (data175 === "integration")) || (data175 === "system"))){
const err380 = {instancePath:instancePath+"/evidence/sbom/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data172.environment !== undefined){
let data176 = data172.environment;
if(typeof data176 === "string"){
if(!pattern1.test(data176)){
const err381 = {instancePath:instancePath+"/evidence/sbom/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/evidence/sbom/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data172.artifact !== undefined){
let data177 = data172.artifact;
if(typeof data177 === "string"){
if(!pattern1.test(data177)){
const err383 = {instancePath:instancePath+"/evidence/sbom/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/evidence/sbom/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data172.columns !== undefined){
let data178 = data172.columns;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key35 in data178){
if(typeof data178[key35] !== "string"){
const err385 = {instancePath:instancePath+"/evidence/sbom/columns/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/evidence/sbom/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data172.tracker !== undefined){
let data180 = data172.tracker;
if(typeof data180 === "string"){
if(!pattern1.test(data180)){
const err387 = {instancePath:instancePath+"/evidence/sbom/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/evidence/sbom/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data172.optional !== undefined){
if(typeof data172.optional !== "boolean"){
const err389 = {instancePath:instancePath+"/evidence/sbom/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var _valid14 = _errs467 === errors;
valid84 = valid84 || _valid14;
if(!valid84){
const _errs490 = errors;
if(Array.isArray(data172)){
if(data172.length < 1){
const err391 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
const len11 = data172.length;
for(let i11=0; i11<len11; i11++){
let data182 = data172[i11];
const _errs493 = errors;
let valid90 = false;
const _errs494 = errors;
if(typeof data182 === "string"){
if(!pattern1.test(data182)){
const err392 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid15 = _errs494 === errors;
valid90 = valid90 || _valid15;
if(!valid90){
const _errs496 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.path === undefined){
const err394 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
for(const key36 in data182){
if(!((((((((key36 === "path") || (key36 === "format")) || (key36 === "level")) || (key36 === "environment")) || (key36 === "artifact")) || (key36 === "columns")) || (key36 === "tracker")) || (key36 === "optional"))){
const err395 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data182.path !== undefined){
let data183 = data182.path;
if(typeof data183 === "string"){
if(!pattern1.test(data183)){
const err396 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data182.format !== undefined){
let data184 = data182.format;
if(typeof data184 === "string"){
if(!pattern1.test(data184)){
const err398 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data182.level !== undefined){
let data185 = data182.level;
if(typeof data185 !== "string"){
const err400 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!(((data185 === "unit") || (data185 === "integration")) || (data185 === "system"))){
const err401 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data182.environment !== undefined){
let data186 = data182.environment;
if(typeof data186 === "string"){
if(!pattern1.test(data186)){
const err402 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data182.artifact !== undefined){
let data187 = data182.artifact;
if(typeof data187 === "string"){
if(!pattern1.test(data187)){
const err404 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data182.columns !== undefined){
let data188 = data182.columns;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key37 in data188){
if(typeof data188[key37] !== "string"){
const err406 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/columns/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data182.tracker !== undefined){
let data190 = data182.tracker;
if(typeof data190 === "string"){
if(!pattern1.test(data190)){
const err408 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data182.optional !== undefined){
if(typeof data182.optional !== "boolean"){
const err410 = {instancePath:instancePath+"/evidence/sbom/" + i11+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid15 = _errs496 === errors;
valid90 = valid90 || _valid15;
}
if(!valid90){
const err412 = {instancePath:instancePath+"/evidence/sbom/" + i11,schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
else {
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err413 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid14 = _errs490 === errors;
valid84 = valid84 || _valid14;
}
}
if(!valid84){
const err414 = {instancePath:instancePath+"/evidence/sbom",schemaPath:"#/properties/evidence/properties/sbom/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
else {
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
}
}
if(data31.vulnerabilities !== undefined){
let data192 = data31.vulnerabilities;
const _errs520 = errors;
let valid94 = false;
const _errs521 = errors;
if(typeof data192 === "string"){
if(!pattern1.test(data192)){
const err415 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid16 = _errs521 === errors;
valid94 = valid94 || _valid16;
if(!valid94){
const _errs523 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.path === undefined){
const err417 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key38 in data192){
if(!((((((((key38 === "path") || (key38 === "format")) || (key38 === "level")) || (key38 === "environment")) || (key38 === "artifact")) || (key38 === "columns")) || (key38 === "tracker")) || (key38 === "optional"))){
const err418 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data192.path !== undefined){
let data193 = data192.path;
if(typeof data193 === "string"){
if(!pattern1.test(data193)){
const err419 = {instancePath:instancePath+"/evidence/vulnerabilities/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/evidence/vulnerabilities/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data192.format !== undefined){
let data194 = data192.format;
if(typeof data194 === "string"){
if(!pattern1.test(data194)){
const err421 = {instancePath:instancePath+"/evidence/vulnerabilities/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/evidence/vulnerabilities/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data192.level !== undefined){
let data195 = data192.level;
if(typeof data195 !== "string"){
const err423 = {instancePath:instancePath+"/evidence/vulnerabilities/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!(((data195 === "unit") || (data195 === "integration")) || (data195 === "system"))){
const err424 = {instancePath:instancePath+"/evidence/vulnerabilities/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data192.environment !== undefined){
let data196 = data192.environment;
if(typeof data196 === "string"){
if(!pattern1.test(data196)){
const err425 = {instancePath:instancePath+"/evidence/vulnerabilities/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/evidence/vulnerabilities/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data192.artifact !== undefined){
let data197 = data192.artifact;
if(typeof data197 === "string"){
if(!pattern1.test(data197)){
const err427 = {instancePath:instancePath+"/evidence/vulnerabilities/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/evidence/vulnerabilities/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data192.columns !== undefined){
let data198 = data192.columns;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key39 in data198){
if(typeof data198[key39] !== "string"){
const err429 = {instancePath:instancePath+"/evidence/vulnerabilities/columns/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/evidence/vulnerabilities/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data192.tracker !== undefined){
let data200 = data192.tracker;
if(typeof data200 === "string"){
if(!pattern1.test(data200)){
const err431 = {instancePath:instancePath+"/evidence/vulnerabilities/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/evidence/vulnerabilities/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data192.optional !== undefined){
if(typeof data192.optional !== "boolean"){
const err433 = {instancePath:instancePath+"/evidence/vulnerabilities/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid16 = _errs523 === errors;
valid94 = valid94 || _valid16;
if(!valid94){
const _errs546 = errors;
if(Array.isArray(data192)){
if(data192.length < 1){
const err435 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
const len12 = data192.length;
for(let i12=0; i12<len12; i12++){
let data202 = data192[i12];
const _errs549 = errors;
let valid100 = false;
const _errs550 = errors;
if(typeof data202 === "string"){
if(!pattern1.test(data202)){
const err436 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid17 = _errs550 === errors;
valid100 = valid100 || _valid17;
if(!valid100){
const _errs552 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.path === undefined){
const err438 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key40 in data202){
if(!((((((((key40 === "path") || (key40 === "format")) || (key40 === "level")) || (key40 === "environment")) || (key40 === "artifact")) || (key40 === "columns")) || (key40 === "tracker")) || (key40 === "optional"))){
const err439 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data202.path !== undefined){
let data203 = data202.path;
if(typeof data203 === "string"){
if(!pattern1.test(data203)){
const err440 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data202.format !== undefined){
let data204 = data202.format;
if(typeof data204 === "string"){
if(!pattern1.test(data204)){
const err442 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data202.level !== undefined){
let data205 = data202.level;
if(typeof data205 !== "string"){
const err444 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!(((data205 === "unit") || (data205 === "integration")) || (data205 === "system"))){
const err445 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data202.environment !== undefined){
let data206 = data202.environment;
if(typeof data206 === "string"){
if(!pattern1.test(data206)){
const err446 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data202.artifact !== undefined){
let data207 = data202.artifact;
if(typeof data207 === "string"){
if(!pattern1.test(data207)){
const err448 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data202.columns !== undefined){
let data208 = data202.columns;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key41 in data208){
if(typeof data208[key41] !== "string"){
const err450 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/columns/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data202.tracker !== undefined){
let data210 = data202.tracker;
if(typeof data210 === "string"){
if(!pattern1.test(data210)){
const err452 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data202.optional !== undefined){
if(typeof data202.optional !== "boolean"){
const err454 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid17 = _errs552 === errors;
valid100 = valid100 || _valid17;
}
if(!valid100){
const err456 = {instancePath:instancePath+"/evidence/vulnerabilities/" + i12,schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
else {
errors = _errs549;
if(vErrors !== null){
if(_errs549){
vErrors.length = _errs549;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err457 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid16 = _errs546 === errors;
valid94 = valid94 || _valid16;
}
}
if(!valid94){
const err458 = {instancePath:instancePath+"/evidence/vulnerabilities",schemaPath:"#/properties/evidence/properties/vulnerabilities/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
else {
errors = _errs520;
if(vErrors !== null){
if(_errs520){
vErrors.length = _errs520;
}
else {
vErrors = null;
}
}
}
}
if(data31.vex !== undefined){
let data212 = data31.vex;
const _errs576 = errors;
let valid104 = false;
const _errs577 = errors;
if(typeof data212 === "string"){
if(!pattern1.test(data212)){
const err459 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
var _valid18 = _errs577 === errors;
valid104 = valid104 || _valid18;
if(!valid104){
const _errs579 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.path === undefined){
const err461 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
for(const key42 in data212){
if(!((((((((key42 === "path") || (key42 === "format")) || (key42 === "level")) || (key42 === "environment")) || (key42 === "artifact")) || (key42 === "columns")) || (key42 === "tracker")) || (key42 === "optional"))){
const err462 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data212.path !== undefined){
let data213 = data212.path;
if(typeof data213 === "string"){
if(!pattern1.test(data213)){
const err463 = {instancePath:instancePath+"/evidence/vex/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/evidence/vex/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data212.format !== undefined){
let data214 = data212.format;
if(typeof data214 === "string"){
if(!pattern1.test(data214)){
const err465 = {instancePath:instancePath+"/evidence/vex/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/evidence/vex/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data212.level !== undefined){
let data215 = data212.level;
if(typeof data215 !== "string"){
const err467 = {instancePath:instancePath+"/evidence/vex/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!(((data215 === "unit") || (data215 === "integration")) || (data215 === "system"))){
const err468 = {instancePath:instancePath+"/evidence/vex/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data212.environment !== undefined){
let data216 = data212.environment;
if(typeof data216 === "string"){
if(!pattern1.test(data216)){
const err469 = {instancePath:instancePath+"/evidence/vex/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/evidence/vex/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data212.artifact !== undefined){
let data217 = data212.artifact;
if(typeof data217 === "string"){
if(!pattern1.test(data217)){
const err471 = {instancePath:instancePath+"/evidence/vex/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/evidence/vex/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data212.columns !== undefined){
let data218 = data212.columns;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key43 in data218){
if(typeof data218[key43] !== "string"){
const err473 = {instancePath:instancePath+"/evidence/vex/columns/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/evidence/vex/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data212.tracker !== undefined){
let data220 = data212.tracker;
if(typeof data220 === "string"){
if(!pattern1.test(data220)){
const err475 = {instancePath:instancePath+"/evidence/vex/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/evidence/vex/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data212.optional !== undefined){
if(typeof data212.optional !== "boolean"){
const err477 = {instancePath:instancePath+"/evidence/vex/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid18 = _errs579 === errors;
valid104 = valid104 || _valid18;
if(!valid104){
const _errs602 = errors;
if(Array.isArray(data212)){
if(data212.length < 1){
const err479 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
const len13 = data212.length;
for(let i13=0; i13<len13; i13++){
let data222 = data212[i13];
const _errs605 = errors;
let valid110 = false;
const _errs606 = errors;
if(typeof data222 === "string"){
if(!pattern1.test(data222)){
const err480 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/properties/evidence/properties/vex/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/properties/evidence/properties/vex/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid19 = _errs606 === errors;
valid110 = valid110 || _valid19;
if(!valid110){
const _errs608 = errors;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.path === undefined){
const err482 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key44 in data222){
if(!((((((((key44 === "path") || (key44 === "format")) || (key44 === "level")) || (key44 === "environment")) || (key44 === "artifact")) || (key44 === "columns")) || (key44 === "tracker")) || (key44 === "optional"))){
const err483 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data222.path !== undefined){
let data223 = data222.path;
if(typeof data223 === "string"){
if(!pattern1.test(data223)){
const err484 = {instancePath:instancePath+"/evidence/vex/" + i13+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/evidence/vex/" + i13+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data222.format !== undefined){
let data224 = data222.format;
if(typeof data224 === "string"){
if(!pattern1.test(data224)){
const err486 = {instancePath:instancePath+"/evidence/vex/" + i13+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/evidence/vex/" + i13+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data222.level !== undefined){
let data225 = data222.level;
if(typeof data225 !== "string"){
const err488 = {instancePath:instancePath+"/evidence/vex/" + i13+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!(((data225 === "unit") || (data225 === "integration")) || (data225 === "system"))){
const err489 = {instancePath:instancePath+"/evidence/vex/" + i13+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data222.environment !== undefined){
let data226 = data222.environment;
if(typeof data226 === "string"){
if(!pattern1.test(data226)){
const err490 = {instancePath:instancePath+"/evidence/vex/" + i13+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/evidence/vex/" + i13+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data222.artifact !== undefined){
let data227 = data222.artifact;
if(typeof data227 === "string"){
if(!pattern1.test(data227)){
const err492 = {instancePath:instancePath+"/evidence/vex/" + i13+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/evidence/vex/" + i13+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data222.columns !== undefined){
let data228 = data222.columns;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key45 in data228){
if(typeof data228[key45] !== "string"){
const err494 = {instancePath:instancePath+"/evidence/vex/" + i13+"/columns/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/evidence/vex/" + i13+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data222.tracker !== undefined){
let data230 = data222.tracker;
if(typeof data230 === "string"){
if(!pattern1.test(data230)){
const err496 = {instancePath:instancePath+"/evidence/vex/" + i13+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/evidence/vex/" + i13+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data222.optional !== undefined){
if(typeof data222.optional !== "boolean"){
const err498 = {instancePath:instancePath+"/evidence/vex/" + i13+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid19 = _errs608 === errors;
valid110 = valid110 || _valid19;
}
if(!valid110){
const err500 = {instancePath:instancePath+"/evidence/vex/" + i13,schemaPath:"#/properties/evidence/properties/vex/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
else {
errors = _errs605;
if(vErrors !== null){
if(_errs605){
vErrors.length = _errs605;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err501 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid18 = _errs602 === errors;
valid104 = valid104 || _valid18;
}
}
if(!valid104){
const err502 = {instancePath:instancePath+"/evidence/vex",schemaPath:"#/properties/evidence/properties/vex/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
else {
errors = _errs576;
if(vErrors !== null){
if(_errs576){
vErrors.length = _errs576;
}
else {
vErrors = null;
}
}
}
}
if(data31.plan !== undefined){
let data232 = data31.plan;
const _errs632 = errors;
let valid114 = false;
const _errs633 = errors;
if(typeof data232 === "string"){
if(!pattern1.test(data232)){
const err503 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var _valid20 = _errs633 === errors;
valid114 = valid114 || _valid20;
if(!valid114){
const _errs635 = errors;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.path === undefined){
const err505 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
for(const key46 in data232){
if(!((((((((key46 === "path") || (key46 === "format")) || (key46 === "level")) || (key46 === "environment")) || (key46 === "artifact")) || (key46 === "columns")) || (key46 === "tracker")) || (key46 === "optional"))){
const err506 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data232.path !== undefined){
let data233 = data232.path;
if(typeof data233 === "string"){
if(!pattern1.test(data233)){
const err507 = {instancePath:instancePath+"/evidence/plan/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/evidence/plan/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data232.format !== undefined){
let data234 = data232.format;
if(typeof data234 === "string"){
if(!pattern1.test(data234)){
const err509 = {instancePath:instancePath+"/evidence/plan/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/evidence/plan/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data232.level !== undefined){
let data235 = data232.level;
if(typeof data235 !== "string"){
const err511 = {instancePath:instancePath+"/evidence/plan/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(!(((data235 === "unit") || (data235 === "integration")) || (data235 === "system"))){
const err512 = {instancePath:instancePath+"/evidence/plan/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data232.environment !== undefined){
let data236 = data232.environment;
if(typeof data236 === "string"){
if(!pattern1.test(data236)){
const err513 = {instancePath:instancePath+"/evidence/plan/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/evidence/plan/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data232.artifact !== undefined){
let data237 = data232.artifact;
if(typeof data237 === "string"){
if(!pattern1.test(data237)){
const err515 = {instancePath:instancePath+"/evidence/plan/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/evidence/plan/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data232.columns !== undefined){
let data238 = data232.columns;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key47 in data238){
if(typeof data238[key47] !== "string"){
const err517 = {instancePath:instancePath+"/evidence/plan/columns/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/evidence/plan/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data232.tracker !== undefined){
let data240 = data232.tracker;
if(typeof data240 === "string"){
if(!pattern1.test(data240)){
const err519 = {instancePath:instancePath+"/evidence/plan/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/evidence/plan/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data232.optional !== undefined){
if(typeof data232.optional !== "boolean"){
const err521 = {instancePath:instancePath+"/evidence/plan/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid20 = _errs635 === errors;
valid114 = valid114 || _valid20;
if(!valid114){
const _errs658 = errors;
if(Array.isArray(data232)){
if(data232.length < 1){
const err523 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
const len14 = data232.length;
for(let i14=0; i14<len14; i14++){
let data242 = data232[i14];
const _errs661 = errors;
let valid120 = false;
const _errs662 = errors;
if(typeof data242 === "string"){
if(!pattern1.test(data242)){
const err524 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/properties/evidence/properties/plan/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/properties/evidence/properties/plan/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid21 = _errs662 === errors;
valid120 = valid120 || _valid21;
if(!valid120){
const _errs664 = errors;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.path === undefined){
const err526 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
for(const key48 in data242){
if(!((((((((key48 === "path") || (key48 === "format")) || (key48 === "level")) || (key48 === "environment")) || (key48 === "artifact")) || (key48 === "columns")) || (key48 === "tracker")) || (key48 === "optional"))){
const err527 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data242.path !== undefined){
let data243 = data242.path;
if(typeof data243 === "string"){
if(!pattern1.test(data243)){
const err528 = {instancePath:instancePath+"/evidence/plan/" + i14+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/evidence/plan/" + i14+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data242.format !== undefined){
let data244 = data242.format;
if(typeof data244 === "string"){
if(!pattern1.test(data244)){
const err530 = {instancePath:instancePath+"/evidence/plan/" + i14+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/evidence/plan/" + i14+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data242.level !== undefined){
let data245 = data242.level;
if(typeof data245 !== "string"){
const err532 = {instancePath:instancePath+"/evidence/plan/" + i14+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(!(((data245 === "unit") || (data245 === "integration")) || (data245 === "system"))){
const err533 = {instancePath:instancePath+"/evidence/plan/" + i14+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data242.environment !== undefined){
let data246 = data242.environment;
if(typeof data246 === "string"){
if(!pattern1.test(data246)){
const err534 = {instancePath:instancePath+"/evidence/plan/" + i14+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/evidence/plan/" + i14+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data242.artifact !== undefined){
let data247 = data242.artifact;
if(typeof data247 === "string"){
if(!pattern1.test(data247)){
const err536 = {instancePath:instancePath+"/evidence/plan/" + i14+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/evidence/plan/" + i14+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data242.columns !== undefined){
let data248 = data242.columns;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key49 in data248){
if(typeof data248[key49] !== "string"){
const err538 = {instancePath:instancePath+"/evidence/plan/" + i14+"/columns/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/evidence/plan/" + i14+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data242.tracker !== undefined){
let data250 = data242.tracker;
if(typeof data250 === "string"){
if(!pattern1.test(data250)){
const err540 = {instancePath:instancePath+"/evidence/plan/" + i14+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/evidence/plan/" + i14+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data242.optional !== undefined){
if(typeof data242.optional !== "boolean"){
const err542 = {instancePath:instancePath+"/evidence/plan/" + i14+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid21 = _errs664 === errors;
valid120 = valid120 || _valid21;
}
if(!valid120){
const err544 = {instancePath:instancePath+"/evidence/plan/" + i14,schemaPath:"#/properties/evidence/properties/plan/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
else {
errors = _errs661;
if(vErrors !== null){
if(_errs661){
vErrors.length = _errs661;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err545 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var _valid20 = _errs658 === errors;
valid114 = valid114 || _valid20;
}
}
if(!valid114){
const err546 = {instancePath:instancePath+"/evidence/plan",schemaPath:"#/properties/evidence/properties/plan/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
else {
errors = _errs632;
if(vErrors !== null){
if(_errs632){
vErrors.length = _errs632;
}
else {
vErrors = null;
}
}
}
}
if(data31.risk !== undefined){
let data252 = data31.risk;
const _errs688 = errors;
let valid124 = false;
const _errs689 = errors;
if(typeof data252 === "string"){
if(!pattern1.test(data252)){
const err547 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var _valid22 = _errs689 === errors;
valid124 = valid124 || _valid22;
if(!valid124){
const _errs691 = errors;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.path === undefined){
const err549 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
for(const key50 in data252){
if(!((((((((key50 === "path") || (key50 === "format")) || (key50 === "level")) || (key50 === "environment")) || (key50 === "artifact")) || (key50 === "columns")) || (key50 === "tracker")) || (key50 === "optional"))){
const err550 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data252.path !== undefined){
let data253 = data252.path;
if(typeof data253 === "string"){
if(!pattern1.test(data253)){
const err551 = {instancePath:instancePath+"/evidence/risk/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/evidence/risk/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data252.format !== undefined){
let data254 = data252.format;
if(typeof data254 === "string"){
if(!pattern1.test(data254)){
const err553 = {instancePath:instancePath+"/evidence/risk/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/evidence/risk/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data252.level !== undefined){
let data255 = data252.level;
if(typeof data255 !== "string"){
const err555 = {instancePath:instancePath+"/evidence/risk/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(!(((data255 === "unit") || (data255 === "integration")) || (data255 === "system"))){
const err556 = {instancePath:instancePath+"/evidence/risk/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data252.environment !== undefined){
let data256 = data252.environment;
if(typeof data256 === "string"){
if(!pattern1.test(data256)){
const err557 = {instancePath:instancePath+"/evidence/risk/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/evidence/risk/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data252.artifact !== undefined){
let data257 = data252.artifact;
if(typeof data257 === "string"){
if(!pattern1.test(data257)){
const err559 = {instancePath:instancePath+"/evidence/risk/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/evidence/risk/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data252.columns !== undefined){
let data258 = data252.columns;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key51 in data258){
if(typeof data258[key51] !== "string"){
const err561 = {instancePath:instancePath+"/evidence/risk/columns/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/evidence/risk/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data252.tracker !== undefined){
let data260 = data252.tracker;
if(typeof data260 === "string"){
if(!pattern1.test(data260)){
const err563 = {instancePath:instancePath+"/evidence/risk/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/evidence/risk/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data252.optional !== undefined){
if(typeof data252.optional !== "boolean"){
const err565 = {instancePath:instancePath+"/evidence/risk/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
}
else {
const err566 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var _valid22 = _errs691 === errors;
valid124 = valid124 || _valid22;
if(!valid124){
const _errs714 = errors;
if(Array.isArray(data252)){
if(data252.length < 1){
const err567 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
const len15 = data252.length;
for(let i15=0; i15<len15; i15++){
let data262 = data252[i15];
const _errs717 = errors;
let valid130 = false;
const _errs718 = errors;
if(typeof data262 === "string"){
if(!pattern1.test(data262)){
const err568 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/properties/evidence/properties/risk/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/properties/evidence/properties/risk/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid23 = _errs718 === errors;
valid130 = valid130 || _valid23;
if(!valid130){
const _errs720 = errors;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.path === undefined){
const err570 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
for(const key52 in data262){
if(!((((((((key52 === "path") || (key52 === "format")) || (key52 === "level")) || (key52 === "environment")) || (key52 === "artifact")) || (key52 === "columns")) || (key52 === "tracker")) || (key52 === "optional"))){
const err571 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data262.path !== undefined){
let data263 = data262.path;
if(typeof data263 === "string"){
if(!pattern1.test(data263)){
const err572 = {instancePath:instancePath+"/evidence/risk/" + i15+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/evidence/risk/" + i15+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data262.format !== undefined){
let data264 = data262.format;
if(typeof data264 === "string"){
if(!pattern1.test(data264)){
const err574 = {instancePath:instancePath+"/evidence/risk/" + i15+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/evidence/risk/" + i15+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data262.level !== undefined){
let data265 = data262.level;
if(typeof data265 !== "string"){
const err576 = {instancePath:instancePath+"/evidence/risk/" + i15+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(!(((data265 === "unit") || (data265 === "integration")) || (data265 === "system"))){
const err577 = {instancePath:instancePath+"/evidence/risk/" + i15+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data262.environment !== undefined){
let data266 = data262.environment;
if(typeof data266 === "string"){
if(!pattern1.test(data266)){
const err578 = {instancePath:instancePath+"/evidence/risk/" + i15+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/evidence/risk/" + i15+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data262.artifact !== undefined){
let data267 = data262.artifact;
if(typeof data267 === "string"){
if(!pattern1.test(data267)){
const err580 = {instancePath:instancePath+"/evidence/risk/" + i15+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/evidence/risk/" + i15+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data262.columns !== undefined){
let data268 = data262.columns;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key53 in data268){
if(typeof data268[key53] !== "string"){
const err582 = {instancePath:instancePath+"/evidence/risk/" + i15+"/columns/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
else {
const err583 = {instancePath:instancePath+"/evidence/risk/" + i15+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data262.tracker !== undefined){
let data270 = data262.tracker;
if(typeof data270 === "string"){
if(!pattern1.test(data270)){
const err584 = {instancePath:instancePath+"/evidence/risk/" + i15+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/evidence/risk/" + i15+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data262.optional !== undefined){
if(typeof data262.optional !== "boolean"){
const err586 = {instancePath:instancePath+"/evidence/risk/" + i15+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid23 = _errs720 === errors;
valid130 = valid130 || _valid23;
}
if(!valid130){
const err588 = {instancePath:instancePath+"/evidence/risk/" + i15,schemaPath:"#/properties/evidence/properties/risk/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
else {
errors = _errs717;
if(vErrors !== null){
if(_errs717){
vErrors.length = _errs717;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err589 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid22 = _errs714 === errors;
valid124 = valid124 || _valid22;
}
}
if(!valid124){
const err590 = {instancePath:instancePath+"/evidence/risk",schemaPath:"#/properties/evidence/properties/risk/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
else {
errors = _errs688;
if(vErrors !== null){
if(_errs688){
vErrors.length = _errs688;
}
else {
vErrors = null;
}
}
}
}
if(data31.soup !== undefined){
let data272 = data31.soup;
const _errs744 = errors;
let valid134 = false;
const _errs745 = errors;
if(typeof data272 === "string"){
if(!pattern1.test(data272)){
const err591 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var _valid24 = _errs745 === errors;
valid134 = valid134 || _valid24;
if(!valid134){
const _errs747 = errors;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.path === undefined){
const err593 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
for(const key54 in data272){
if(!((((((((key54 === "path") || (key54 === "format")) || (key54 === "level")) || (key54 === "environment")) || (key54 === "artifact")) || (key54 === "columns")) || (key54 === "tracker")) || (key54 === "optional"))){
const err594 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data272.path !== undefined){
let data273 = data272.path;
if(typeof data273 === "string"){
if(!pattern1.test(data273)){
const err595 = {instancePath:instancePath+"/evidence/soup/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/evidence/soup/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data272.format !== undefined){
let data274 = data272.format;
if(typeof data274 === "string"){
if(!pattern1.test(data274)){
const err597 = {instancePath:instancePath+"/evidence/soup/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/evidence/soup/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data272.level !== undefined){
let data275 = data272.level;
if(typeof data275 !== "string"){
const err599 = {instancePath:instancePath+"/evidence/soup/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(!(((data275 === "unit") || (data275 === "integration")) || (data275 === "system"))){
const err600 = {instancePath:instancePath+"/evidence/soup/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data272.environment !== undefined){
let data276 = data272.environment;
if(typeof data276 === "string"){
if(!pattern1.test(data276)){
const err601 = {instancePath:instancePath+"/evidence/soup/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/evidence/soup/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data272.artifact !== undefined){
let data277 = data272.artifact;
if(typeof data277 === "string"){
if(!pattern1.test(data277)){
const err603 = {instancePath:instancePath+"/evidence/soup/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
else {
const err604 = {instancePath:instancePath+"/evidence/soup/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data272.columns !== undefined){
let data278 = data272.columns;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key55 in data278){
if(typeof data278[key55] !== "string"){
const err605 = {instancePath:instancePath+"/evidence/soup/columns/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
else {
const err606 = {instancePath:instancePath+"/evidence/soup/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data272.tracker !== undefined){
let data280 = data272.tracker;
if(typeof data280 === "string"){
if(!pattern1.test(data280)){
const err607 = {instancePath:instancePath+"/evidence/soup/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/evidence/soup/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data272.optional !== undefined){
if(typeof data272.optional !== "boolean"){
const err609 = {instancePath:instancePath+"/evidence/soup/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
var _valid24 = _errs747 === errors;
valid134 = valid134 || _valid24;
if(!valid134){
const _errs770 = errors;
if(Array.isArray(data272)){
if(data272.length < 1){
const err611 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
const len16 = data272.length;
for(let i16=0; i16<len16; i16++){
let data282 = data272[i16];
const _errs773 = errors;
let valid140 = false;
const _errs774 = errors;
if(typeof data282 === "string"){
if(!pattern1.test(data282)){
const err612 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/properties/evidence/properties/soup/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/properties/evidence/properties/soup/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid25 = _errs774 === errors;
valid140 = valid140 || _valid25;
if(!valid140){
const _errs776 = errors;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(data282.path === undefined){
const err614 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
for(const key56 in data282){
if(!((((((((key56 === "path") || (key56 === "format")) || (key56 === "level")) || (key56 === "environment")) || (key56 === "artifact")) || (key56 === "columns")) || (key56 === "tracker")) || (key56 === "optional"))){
const err615 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data282.path !== undefined){
let data283 = data282.path;
if(typeof data283 === "string"){
if(!pattern1.test(data283)){
const err616 = {instancePath:instancePath+"/evidence/soup/" + i16+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/evidence/soup/" + i16+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data282.format !== undefined){
let data284 = data282.format;
if(typeof data284 === "string"){
if(!pattern1.test(data284)){
const err618 = {instancePath:instancePath+"/evidence/soup/" + i16+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/evidence/soup/" + i16+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data282.level !== undefined){
let data285 = data282.level;
if(typeof data285 !== "string"){
const err620 = {instancePath:instancePath+"/evidence/soup/" + i16+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(!(((data285 === "unit") || (data285 === "integration")) || (data285 === "system"))){
const err621 = {instancePath:instancePath+"/evidence/soup/" + i16+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data282.environment !== undefined){
let data286 = data282.environment;
if(typeof data286 === "string"){
if(!pattern1.test(data286)){
const err622 = {instancePath:instancePath+"/evidence/soup/" + i16+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/evidence/soup/" + i16+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data282.artifact !== undefined){
let data287 = data282.artifact;
if(typeof data287 === "string"){
if(!pattern1.test(data287)){
const err624 = {instancePath:instancePath+"/evidence/soup/" + i16+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/evidence/soup/" + i16+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data282.columns !== undefined){
let data288 = data282.columns;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
for(const key57 in data288){
if(typeof data288[key57] !== "string"){
const err626 = {instancePath:instancePath+"/evidence/soup/" + i16+"/columns/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
else {
const err627 = {instancePath:instancePath+"/evidence/soup/" + i16+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data282.tracker !== undefined){
let data290 = data282.tracker;
if(typeof data290 === "string"){
if(!pattern1.test(data290)){
const err628 = {instancePath:instancePath+"/evidence/soup/" + i16+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = {instancePath:instancePath+"/evidence/soup/" + i16+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data282.optional !== undefined){
if(typeof data282.optional !== "boolean"){
const err630 = {instancePath:instancePath+"/evidence/soup/" + i16+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid25 = _errs776 === errors;
valid140 = valid140 || _valid25;
}
if(!valid140){
const err632 = {instancePath:instancePath+"/evidence/soup/" + i16,schemaPath:"#/properties/evidence/properties/soup/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
else {
errors = _errs773;
if(vErrors !== null){
if(_errs773){
vErrors.length = _errs773;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err633 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid24 = _errs770 === errors;
valid134 = valid134 || _valid24;
}
}
if(!valid134){
const err634 = {instancePath:instancePath+"/evidence/soup",schemaPath:"#/properties/evidence/properties/soup/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs744;
if(vErrors !== null){
if(_errs744){
vErrors.length = _errs744;
}
else {
vErrors = null;
}
}
}
}
if(data31.securityAssessment !== undefined){
let data292 = data31.securityAssessment;
const _errs800 = errors;
let valid144 = false;
const _errs801 = errors;
if(typeof data292 === "string"){
if(!pattern1.test(data292)){
const err635 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else {
const err636 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var _valid26 = _errs801 === errors;
valid144 = valid144 || _valid26;
if(!valid144){
const _errs803 = errors;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.path === undefined){
const err637 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
for(const key58 in data292){
if(!((((((((key58 === "path") || (key58 === "format")) || (key58 === "level")) || (key58 === "environment")) || (key58 === "artifact")) || (key58 === "columns")) || (key58 === "tracker")) || (key58 === "optional"))){
const err638 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data292.path !== undefined){
let data293 = data292.path;
if(typeof data293 === "string"){
if(!pattern1.test(data293)){
const err639 = {instancePath:instancePath+"/evidence/securityAssessment/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/evidence/securityAssessment/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data292.format !== undefined){
let data294 = data292.format;
if(typeof data294 === "string"){
if(!pattern1.test(data294)){
const err641 = {instancePath:instancePath+"/evidence/securityAssessment/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/evidence/securityAssessment/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data292.level !== undefined){
let data295 = data292.level;
if(typeof data295 !== "string"){
const err643 = {instancePath:instancePath+"/evidence/securityAssessment/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(!(((data295 === "unit") || (data295 === "integration")) || (data295 === "system"))){
const err644 = {instancePath:instancePath+"/evidence/securityAssessment/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data292.environment !== undefined){
let data296 = data292.environment;
if(typeof data296 === "string"){
if(!pattern1.test(data296)){
const err645 = {instancePath:instancePath+"/evidence/securityAssessment/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = {instancePath:instancePath+"/evidence/securityAssessment/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data292.artifact !== undefined){
let data297 = data292.artifact;
if(typeof data297 === "string"){
if(!pattern1.test(data297)){
const err647 = {instancePath:instancePath+"/evidence/securityAssessment/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/evidence/securityAssessment/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data292.columns !== undefined){
let data298 = data292.columns;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
for(const key59 in data298){
if(typeof data298[key59] !== "string"){
const err649 = {instancePath:instancePath+"/evidence/securityAssessment/columns/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
else {
const err650 = {instancePath:instancePath+"/evidence/securityAssessment/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data292.tracker !== undefined){
let data300 = data292.tracker;
if(typeof data300 === "string"){
if(!pattern1.test(data300)){
const err651 = {instancePath:instancePath+"/evidence/securityAssessment/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/evidence/securityAssessment/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data292.optional !== undefined){
if(typeof data292.optional !== "boolean"){
const err653 = {instancePath:instancePath+"/evidence/securityAssessment/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var _valid26 = _errs803 === errors;
valid144 = valid144 || _valid26;
if(!valid144){
const _errs826 = errors;
if(Array.isArray(data292)){
if(data292.length < 1){
const err655 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
const len17 = data292.length;
for(let i17=0; i17<len17; i17++){
let data302 = data292[i17];
const _errs829 = errors;
let valid150 = false;
const _errs830 = errors;
if(typeof data302 === "string"){
if(!pattern1.test(data302)){
const err656 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
var _valid27 = _errs830 === errors;
valid150 = valid150 || _valid27;
if(!valid150){
const _errs832 = errors;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.path === undefined){
const err658 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
for(const key60 in data302){
if(!((((((((key60 === "path") || (key60 === "format")) || (key60 === "level")) || (key60 === "environment")) || (key60 === "artifact")) || (key60 === "columns")) || (key60 === "tracker")) || (key60 === "optional"))){
const err659 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data302.path !== undefined){
let data303 = data302.path;
if(typeof data303 === "string"){
if(!pattern1.test(data303)){
const err660 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data302.format !== undefined){
let data304 = data302.format;
if(typeof data304 === "string"){
if(!pattern1.test(data304)){
const err662 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data302.level !== undefined){
let data305 = data302.level;
if(typeof data305 !== "string"){
const err664 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(!(((data305 === "unit") || (data305 === "integration")) || (data305 === "system"))){
const err665 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data302.environment !== undefined){
let data306 = data302.environment;
if(typeof data306 === "string"){
if(!pattern1.test(data306)){
const err666 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
else {
const err667 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data302.artifact !== undefined){
let data307 = data302.artifact;
if(typeof data307 === "string"){
if(!pattern1.test(data307)){
const err668 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data302.columns !== undefined){
let data308 = data302.columns;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
for(const key61 in data308){
if(typeof data308[key61] !== "string"){
const err670 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/columns/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
else {
const err671 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data302.tracker !== undefined){
let data310 = data302.tracker;
if(typeof data310 === "string"){
if(!pattern1.test(data310)){
const err672 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else {
const err673 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data302.optional !== undefined){
if(typeof data302.optional !== "boolean"){
const err674 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
}
else {
const err675 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
var _valid27 = _errs832 === errors;
valid150 = valid150 || _valid27;
}
if(!valid150){
const err676 = {instancePath:instancePath+"/evidence/securityAssessment/" + i17,schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
else {
errors = _errs829;
if(vErrors !== null){
if(_errs829){
vErrors.length = _errs829;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err677 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid26 = _errs826 === errors;
valid144 = valid144 || _valid26;
}
}
if(!valid144){
const err678 = {instancePath:instancePath+"/evidence/securityAssessment",schemaPath:"#/properties/evidence/properties/securityAssessment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
else {
errors = _errs800;
if(vErrors !== null){
if(_errs800){
vErrors.length = _errs800;
}
else {
vErrors = null;
}
}
}
}
if(data31.vulnerabilityRisk !== undefined){
let data312 = data31.vulnerabilityRisk;
const _errs856 = errors;
let valid154 = false;
const _errs857 = errors;
if(typeof data312 === "string"){
if(!pattern1.test(data312)){
const err679 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid28 = _errs857 === errors;
valid154 = valid154 || _valid28;
if(!valid154){
const _errs859 = errors;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.path === undefined){
const err681 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
for(const key62 in data312){
if(!((((((((key62 === "path") || (key62 === "format")) || (key62 === "level")) || (key62 === "environment")) || (key62 === "artifact")) || (key62 === "columns")) || (key62 === "tracker")) || (key62 === "optional"))){
const err682 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data312.path !== undefined){
let data313 = data312.path;
if(typeof data313 === "string"){
if(!pattern1.test(data313)){
const err683 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
else {
const err684 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data312.format !== undefined){
let data314 = data312.format;
if(typeof data314 === "string"){
if(!pattern1.test(data314)){
const err685 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
else {
const err686 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data312.level !== undefined){
let data315 = data312.level;
if(typeof data315 !== "string"){
const err687 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(!(((data315 === "unit") || (data315 === "integration")) || (data315 === "system"))){
const err688 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data312.environment !== undefined){
let data316 = data312.environment;
if(typeof data316 === "string"){
if(!pattern1.test(data316)){
const err689 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
else {
const err690 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data312.artifact !== undefined){
let data317 = data312.artifact;
if(typeof data317 === "string"){
if(!pattern1.test(data317)){
const err691 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
else {
const err692 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data312.columns !== undefined){
let data318 = data312.columns;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key63 in data318){
if(typeof data318[key63] !== "string"){
const err693 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/columns/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
}
else {
const err694 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data312.tracker !== undefined){
let data320 = data312.tracker;
if(typeof data320 === "string"){
if(!pattern1.test(data320)){
const err695 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data312.optional !== undefined){
if(typeof data312.optional !== "boolean"){
const err697 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
}
else {
const err698 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid28 = _errs859 === errors;
valid154 = valid154 || _valid28;
if(!valid154){
const _errs882 = errors;
if(Array.isArray(data312)){
if(data312.length < 1){
const err699 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
const len18 = data312.length;
for(let i18=0; i18<len18; i18++){
let data322 = data312[i18];
const _errs885 = errors;
let valid160 = false;
const _errs886 = errors;
if(typeof data322 === "string"){
if(!pattern1.test(data322)){
const err700 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid29 = _errs886 === errors;
valid160 = valid160 || _valid29;
if(!valid160){
const _errs888 = errors;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
if(data322.path === undefined){
const err702 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key64 in data322){
if(!((((((((key64 === "path") || (key64 === "format")) || (key64 === "level")) || (key64 === "environment")) || (key64 === "artifact")) || (key64 === "columns")) || (key64 === "tracker")) || (key64 === "optional"))){
const err703 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data322.path !== undefined){
let data323 = data322.path;
if(typeof data323 === "string"){
if(!pattern1.test(data323)){
const err704 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data322.format !== undefined){
let data324 = data322.format;
if(typeof data324 === "string"){
if(!pattern1.test(data324)){
const err706 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data322.level !== undefined){
let data325 = data322.level;
if(typeof data325 !== "string"){
const err708 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(!(((data325 === "unit") || (data325 === "integration")) || (data325 === "system"))){
const err709 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data322.environment !== undefined){
let data326 = data322.environment;
if(typeof data326 === "string"){
if(!pattern1.test(data326)){
const err710 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data322.artifact !== undefined){
let data327 = data322.artifact;
if(typeof data327 === "string"){
if(!pattern1.test(data327)){
const err712 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data322.columns !== undefined){
let data328 = data322.columns;
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
for(const key65 in data328){
if(typeof data328[key65] !== "string"){
const err714 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/columns/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
else {
const err715 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data322.tracker !== undefined){
let data330 = data322.tracker;
if(typeof data330 === "string"){
if(!pattern1.test(data330)){
const err716 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
else {
const err717 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data322.optional !== undefined){
if(typeof data322.optional !== "boolean"){
const err718 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
else {
const err719 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
var _valid29 = _errs888 === errors;
valid160 = valid160 || _valid29;
}
if(!valid160){
const err720 = {instancePath:instancePath+"/evidence/vulnerabilityRisk/" + i18,schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
else {
errors = _errs885;
if(vErrors !== null){
if(_errs885){
vErrors.length = _errs885;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err721 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
var _valid28 = _errs882 === errors;
valid154 = valid154 || _valid28;
}
}
if(!valid154){
const err722 = {instancePath:instancePath+"/evidence/vulnerabilityRisk",schemaPath:"#/properties/evidence/properties/vulnerabilityRisk/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
else {
errors = _errs856;
if(vErrors !== null){
if(_errs856){
vErrors.length = _errs856;
}
else {
vErrors = null;
}
}
}
}
if(data31.securityNotes !== undefined){
let data332 = data31.securityNotes;
const _errs912 = errors;
let valid164 = false;
const _errs913 = errors;
if(typeof data332 === "string"){
if(!pattern1.test(data332)){
const err723 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
var _valid30 = _errs913 === errors;
valid164 = valid164 || _valid30;
if(!valid164){
const _errs915 = errors;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
if(data332.path === undefined){
const err725 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
for(const key66 in data332){
if(!((((((((key66 === "path") || (key66 === "format")) || (key66 === "level")) || (key66 === "environment")) || (key66 === "artifact")) || (key66 === "columns")) || (key66 === "tracker")) || (key66 === "optional"))){
const err726 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data332.path !== undefined){
let data333 = data332.path;
if(typeof data333 === "string"){
if(!pattern1.test(data333)){
const err727 = {instancePath:instancePath+"/evidence/securityNotes/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
else {
const err728 = {instancePath:instancePath+"/evidence/securityNotes/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data332.format !== undefined){
let data334 = data332.format;
if(typeof data334 === "string"){
if(!pattern1.test(data334)){
const err729 = {instancePath:instancePath+"/evidence/securityNotes/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
else {
const err730 = {instancePath:instancePath+"/evidence/securityNotes/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data332.level !== undefined){
let data335 = data332.level;
if(typeof data335 !== "string"){
const err731 = {instancePath:instancePath+"/evidence/securityNotes/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(!(((data335 === "unit") || (data335 === "integration")) || (data335 === "system"))){
const err732 = {instancePath:instancePath+"/evidence/securityNotes/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data332.environment !== undefined){
let data336 = data332.environment;
if(typeof data336 === "string"){
if(!pattern1.test(data336)){
const err733 = {instancePath:instancePath+"/evidence/securityNotes/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
else {
const err734 = {instancePath:instancePath+"/evidence/securityNotes/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data332.artifact !== undefined){
let data337 = data332.artifact;
if(typeof data337 === "string"){
if(!pattern1.test(data337)){
const err735 = {instancePath:instancePath+"/evidence/securityNotes/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
else {
const err736 = {instancePath:instancePath+"/evidence/securityNotes/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data332.columns !== undefined){
let data338 = data332.columns;
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
for(const key67 in data338){
if(typeof data338[key67] !== "string"){
const err737 = {instancePath:instancePath+"/evidence/securityNotes/columns/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
}
else {
const err738 = {instancePath:instancePath+"/evidence/securityNotes/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data332.tracker !== undefined){
let data340 = data332.tracker;
if(typeof data340 === "string"){
if(!pattern1.test(data340)){
const err739 = {instancePath:instancePath+"/evidence/securityNotes/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/evidence/securityNotes/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data332.optional !== undefined){
if(typeof data332.optional !== "boolean"){
const err741 = {instancePath:instancePath+"/evidence/securityNotes/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
var _valid30 = _errs915 === errors;
valid164 = valid164 || _valid30;
if(!valid164){
const _errs938 = errors;
if(Array.isArray(data332)){
if(data332.length < 1){
const err743 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
const len19 = data332.length;
for(let i19=0; i19<len19; i19++){
let data342 = data332[i19];
const _errs941 = errors;
let valid170 = false;
const _errs942 = errors;
if(typeof data342 === "string"){
if(!pattern1.test(data342)){
const err744 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
else {
const err745 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
var _valid31 = _errs942 === errors;
valid170 = valid170 || _valid31;
if(!valid170){
const _errs944 = errors;
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
if(data342.path === undefined){
const err746 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
for(const key68 in data342){
if(!((((((((key68 === "path") || (key68 === "format")) || (key68 === "level")) || (key68 === "environment")) || (key68 === "artifact")) || (key68 === "columns")) || (key68 === "tracker")) || (key68 === "optional"))){
const err747 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data342.path !== undefined){
let data343 = data342.path;
if(typeof data343 === "string"){
if(!pattern1.test(data343)){
const err748 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
else {
const err749 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data342.format !== undefined){
let data344 = data342.format;
if(typeof data344 === "string"){
if(!pattern1.test(data344)){
const err750 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data342.level !== undefined){
let data345 = data342.level;
if(typeof data345 !== "string"){
const err752 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
if(!(((data345 === "unit") || (data345 === "integration")) || (data345 === "system"))){
const err753 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data342.environment !== undefined){
let data346 = data342.environment;
if(typeof data346 === "string"){
if(!pattern1.test(data346)){
const err754 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
else {
const err755 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data342.artifact !== undefined){
let data347 = data342.artifact;
if(typeof data347 === "string"){
if(!pattern1.test(data347)){
const err756 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
else {
const err757 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
if(data342.columns !== undefined){
let data348 = data342.columns;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key69 in data348){
if(typeof data348[key69] !== "string"){
const err758 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/columns/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
}
else {
const err759 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data342.tracker !== undefined){
let data350 = data342.tracker;
if(typeof data350 === "string"){
if(!pattern1.test(data350)){
const err760 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
else {
const err761 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data342.optional !== undefined){
if(typeof data342.optional !== "boolean"){
const err762 = {instancePath:instancePath+"/evidence/securityNotes/" + i19+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
}
else {
const err763 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
var _valid31 = _errs944 === errors;
valid170 = valid170 || _valid31;
}
if(!valid170){
const err764 = {instancePath:instancePath+"/evidence/securityNotes/" + i19,schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
else {
errors = _errs941;
if(vErrors !== null){
if(_errs941){
vErrors.length = _errs941;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err765 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
var _valid30 = _errs938 === errors;
valid164 = valid164 || _valid30;
}
}
if(!valid164){
const err766 = {instancePath:instancePath+"/evidence/securityNotes",schemaPath:"#/properties/evidence/properties/securityNotes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
else {
errors = _errs912;
if(vErrors !== null){
if(_errs912){
vErrors.length = _errs912;
}
else {
vErrors = null;
}
}
}
}
if(data31.releaseNotes !== undefined){
let data352 = data31.releaseNotes;
const _errs968 = errors;
let valid174 = false;
const _errs969 = errors;
if(typeof data352 === "string"){
if(!pattern1.test(data352)){
const err767 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
else {
const err768 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
var _valid32 = _errs969 === errors;
valid174 = valid174 || _valid32;
if(!valid174){
const _errs971 = errors;
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
if(data352.path === undefined){
const err769 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
for(const key70 in data352){
if(!((((((((key70 === "path") || (key70 === "format")) || (key70 === "level")) || (key70 === "environment")) || (key70 === "artifact")) || (key70 === "columns")) || (key70 === "tracker")) || (key70 === "optional"))){
const err770 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data352.path !== undefined){
let data353 = data352.path;
if(typeof data353 === "string"){
if(!pattern1.test(data353)){
const err771 = {instancePath:instancePath+"/evidence/releaseNotes/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
else {
const err772 = {instancePath:instancePath+"/evidence/releaseNotes/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data352.format !== undefined){
let data354 = data352.format;
if(typeof data354 === "string"){
if(!pattern1.test(data354)){
const err773 = {instancePath:instancePath+"/evidence/releaseNotes/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/evidence/releaseNotes/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data352.level !== undefined){
let data355 = data352.level;
if(typeof data355 !== "string"){
const err775 = {instancePath:instancePath+"/evidence/releaseNotes/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(!(((data355 === "unit") || (data355 === "integration")) || (data355 === "system"))){
const err776 = {instancePath:instancePath+"/evidence/releaseNotes/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data352.environment !== undefined){
let data356 = data352.environment;
if(typeof data356 === "string"){
if(!pattern1.test(data356)){
const err777 = {instancePath:instancePath+"/evidence/releaseNotes/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/evidence/releaseNotes/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data352.artifact !== undefined){
let data357 = data352.artifact;
if(typeof data357 === "string"){
if(!pattern1.test(data357)){
const err779 = {instancePath:instancePath+"/evidence/releaseNotes/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
else {
const err780 = {instancePath:instancePath+"/evidence/releaseNotes/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data352.columns !== undefined){
let data358 = data352.columns;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key71 in data358){
if(typeof data358[key71] !== "string"){
const err781 = {instancePath:instancePath+"/evidence/releaseNotes/columns/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
}
else {
const err782 = {instancePath:instancePath+"/evidence/releaseNotes/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data352.tracker !== undefined){
let data360 = data352.tracker;
if(typeof data360 === "string"){
if(!pattern1.test(data360)){
const err783 = {instancePath:instancePath+"/evidence/releaseNotes/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
else {
const err784 = {instancePath:instancePath+"/evidence/releaseNotes/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data352.optional !== undefined){
if(typeof data352.optional !== "boolean"){
const err785 = {instancePath:instancePath+"/evidence/releaseNotes/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
}
else {
const err786 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
var _valid32 = _errs971 === errors;
valid174 = valid174 || _valid32;
if(!valid174){
const _errs994 = errors;
if(Array.isArray(data352)){
if(data352.length < 1){
const err787 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
const len20 = data352.length;
for(let i20=0; i20<len20; i20++){
let data362 = data352[i20];
const _errs997 = errors;
let valid180 = false;
const _errs998 = errors;
if(typeof data362 === "string"){
if(!pattern1.test(data362)){
const err788 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
else {
const err789 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
var _valid33 = _errs998 === errors;
valid180 = valid180 || _valid33;
if(!valid180){
const _errs1000 = errors;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
if(data362.path === undefined){
const err790 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
for(const key72 in data362){
if(!((((((((key72 === "path") || (key72 === "format")) || (key72 === "level")) || (key72 === "environment")) || (key72 === "artifact")) || (key72 === "columns")) || (key72 === "tracker")) || (key72 === "optional"))){
const err791 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data362.path !== undefined){
let data363 = data362.path;
if(typeof data363 === "string"){
if(!pattern1.test(data363)){
const err792 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
else {
const err793 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data362.format !== undefined){
let data364 = data362.format;
if(typeof data364 === "string"){
if(!pattern1.test(data364)){
const err794 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
else {
const err795 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data362.level !== undefined){
let data365 = data362.level;
if(typeof data365 !== "string"){
const err796 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
if(!(((data365 === "unit") || (data365 === "integration")) || (data365 === "system"))){
const err797 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data362.environment !== undefined){
let data366 = data362.environment;
if(typeof data366 === "string"){
if(!pattern1.test(data366)){
const err798 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data362.artifact !== undefined){
let data367 = data362.artifact;
if(typeof data367 === "string"){
if(!pattern1.test(data367)){
const err800 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data362.columns !== undefined){
let data368 = data362.columns;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key73 in data368){
if(typeof data368[key73] !== "string"){
const err802 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/columns/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
}
else {
const err803 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data362.tracker !== undefined){
let data370 = data362.tracker;
if(typeof data370 === "string"){
if(!pattern1.test(data370)){
const err804 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
else {
const err805 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data362.optional !== undefined){
if(typeof data362.optional !== "boolean"){
const err806 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
}
else {
const err807 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
var _valid33 = _errs1000 === errors;
valid180 = valid180 || _valid33;
}
if(!valid180){
const err808 = {instancePath:instancePath+"/evidence/releaseNotes/" + i20,schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
else {
errors = _errs997;
if(vErrors !== null){
if(_errs997){
vErrors.length = _errs997;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err809 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
var _valid32 = _errs994 === errors;
valid174 = valid174 || _valid32;
}
}
if(!valid174){
const err810 = {instancePath:instancePath+"/evidence/releaseNotes",schemaPath:"#/properties/evidence/properties/releaseNotes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
else {
errors = _errs968;
if(vErrors !== null){
if(_errs968){
vErrors.length = _errs968;
}
else {
vErrors = null;
}
}
}
}
if(data31.releases !== undefined){
let data372 = data31.releases;
const _errs1024 = errors;
let valid184 = false;
const _errs1025 = errors;
if(typeof data372 === "string"){
if(!pattern1.test(data372)){
const err811 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
else {
const err812 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
var _valid34 = _errs1025 === errors;
valid184 = valid184 || _valid34;
if(!valid184){
const _errs1027 = errors;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.path === undefined){
const err813 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
for(const key74 in data372){
if(!((((((((key74 === "path") || (key74 === "format")) || (key74 === "level")) || (key74 === "environment")) || (key74 === "artifact")) || (key74 === "columns")) || (key74 === "tracker")) || (key74 === "optional"))){
const err814 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data372.path !== undefined){
let data373 = data372.path;
if(typeof data373 === "string"){
if(!pattern1.test(data373)){
const err815 = {instancePath:instancePath+"/evidence/releases/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
else {
const err816 = {instancePath:instancePath+"/evidence/releases/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data372.format !== undefined){
let data374 = data372.format;
if(typeof data374 === "string"){
if(!pattern1.test(data374)){
const err817 = {instancePath:instancePath+"/evidence/releases/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
else {
const err818 = {instancePath:instancePath+"/evidence/releases/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data372.level !== undefined){
let data375 = data372.level;
if(typeof data375 !== "string"){
const err819 = {instancePath:instancePath+"/evidence/releases/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(!(((data375 === "unit") || (data375 === "integration")) || (data375 === "system"))){
const err820 = {instancePath:instancePath+"/evidence/releases/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data372.environment !== undefined){
let data376 = data372.environment;
if(typeof data376 === "string"){
if(!pattern1.test(data376)){
const err821 = {instancePath:instancePath+"/evidence/releases/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
else {
const err822 = {instancePath:instancePath+"/evidence/releases/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data372.artifact !== undefined){
let data377 = data372.artifact;
if(typeof data377 === "string"){
if(!pattern1.test(data377)){
const err823 = {instancePath:instancePath+"/evidence/releases/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
else {
const err824 = {instancePath:instancePath+"/evidence/releases/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data372.columns !== undefined){
let data378 = data372.columns;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
for(const key75 in data378){
if(typeof data378[key75] !== "string"){
const err825 = {instancePath:instancePath+"/evidence/releases/columns/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
}
else {
const err826 = {instancePath:instancePath+"/evidence/releases/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data372.tracker !== undefined){
let data380 = data372.tracker;
if(typeof data380 === "string"){
if(!pattern1.test(data380)){
const err827 = {instancePath:instancePath+"/evidence/releases/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
else {
const err828 = {instancePath:instancePath+"/evidence/releases/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data372.optional !== undefined){
if(typeof data372.optional !== "boolean"){
const err829 = {instancePath:instancePath+"/evidence/releases/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
}
else {
const err830 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
var _valid34 = _errs1027 === errors;
valid184 = valid184 || _valid34;
if(!valid184){
const _errs1050 = errors;
if(Array.isArray(data372)){
if(data372.length < 1){
const err831 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
const len21 = data372.length;
for(let i21=0; i21<len21; i21++){
let data382 = data372[i21];
const _errs1053 = errors;
let valid190 = false;
const _errs1054 = errors;
if(typeof data382 === "string"){
if(!pattern1.test(data382)){
const err832 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/properties/evidence/properties/releases/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/properties/evidence/properties/releases/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
var _valid35 = _errs1054 === errors;
valid190 = valid190 || _valid35;
if(!valid190){
const _errs1056 = errors;
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
if(data382.path === undefined){
const err834 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
for(const key76 in data382){
if(!((((((((key76 === "path") || (key76 === "format")) || (key76 === "level")) || (key76 === "environment")) || (key76 === "artifact")) || (key76 === "columns")) || (key76 === "tracker")) || (key76 === "optional"))){
const err835 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data382.path !== undefined){
let data383 = data382.path;
if(typeof data383 === "string"){
if(!pattern1.test(data383)){
const err836 = {instancePath:instancePath+"/evidence/releases/" + i21+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
else {
const err837 = {instancePath:instancePath+"/evidence/releases/" + i21+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data382.format !== undefined){
let data384 = data382.format;
if(typeof data384 === "string"){
if(!pattern1.test(data384)){
const err838 = {instancePath:instancePath+"/evidence/releases/" + i21+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
else {
const err839 = {instancePath:instancePath+"/evidence/releases/" + i21+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data382.level !== undefined){
let data385 = data382.level;
if(typeof data385 !== "string"){
const err840 = {instancePath:instancePath+"/evidence/releases/" + i21+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if(!(((data385 === "unit") || (data385 === "integration")) || (data385 === "system"))){
const err841 = {instancePath:instancePath+"/evidence/releases/" + i21+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data382.environment !== undefined){
let data386 = data382.environment;
if(typeof data386 === "string"){
if(!pattern1.test(data386)){
const err842 = {instancePath:instancePath+"/evidence/releases/" + i21+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
else {
const err843 = {instancePath:instancePath+"/evidence/releases/" + i21+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data382.artifact !== undefined){
let data387 = data382.artifact;
if(typeof data387 === "string"){
if(!pattern1.test(data387)){
const err844 = {instancePath:instancePath+"/evidence/releases/" + i21+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
else {
const err845 = {instancePath:instancePath+"/evidence/releases/" + i21+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data382.columns !== undefined){
let data388 = data382.columns;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
for(const key77 in data388){
if(typeof data388[key77] !== "string"){
const err846 = {instancePath:instancePath+"/evidence/releases/" + i21+"/columns/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
}
else {
const err847 = {instancePath:instancePath+"/evidence/releases/" + i21+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
if(data382.tracker !== undefined){
let data390 = data382.tracker;
if(typeof data390 === "string"){
if(!pattern1.test(data390)){
const err848 = {instancePath:instancePath+"/evidence/releases/" + i21+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
else {
const err849 = {instancePath:instancePath+"/evidence/releases/" + i21+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data382.optional !== undefined){
if(typeof data382.optional !== "boolean"){
const err850 = {instancePath:instancePath+"/evidence/releases/" + i21+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
}
else {
const err851 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
var _valid35 = _errs1056 === errors;
valid190 = valid190 || _valid35;
}
if(!valid190){
const err852 = {instancePath:instancePath+"/evidence/releases/" + i21,schemaPath:"#/properties/evidence/properties/releases/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
else {
errors = _errs1053;
if(vErrors !== null){
if(_errs1053){
vErrors.length = _errs1053;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err853 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
var _valid34 = _errs1050 === errors;
valid184 = valid184 || _valid34;
}
}
if(!valid184){
const err854 = {instancePath:instancePath+"/evidence/releases",schemaPath:"#/properties/evidence/properties/releases/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
else {
errors = _errs1024;
if(vErrors !== null){
if(_errs1024){
vErrors.length = _errs1024;
}
else {
vErrors = null;
}
}
}
}
if(data31.build !== undefined){
let data392 = data31.build;
const _errs1080 = errors;
let valid194 = false;
const _errs1081 = errors;
if(typeof data392 === "string"){
if(!pattern1.test(data392)){
const err855 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
else {
const err856 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
var _valid36 = _errs1081 === errors;
valid194 = valid194 || _valid36;
if(!valid194){
const _errs1083 = errors;
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
if(data392.path === undefined){
const err857 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
for(const key78 in data392){
if(!((((((((key78 === "path") || (key78 === "format")) || (key78 === "level")) || (key78 === "environment")) || (key78 === "artifact")) || (key78 === "columns")) || (key78 === "tracker")) || (key78 === "optional"))){
const err858 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data392.path !== undefined){
let data393 = data392.path;
if(typeof data393 === "string"){
if(!pattern1.test(data393)){
const err859 = {instancePath:instancePath+"/evidence/build/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
else {
const err860 = {instancePath:instancePath+"/evidence/build/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data392.format !== undefined){
let data394 = data392.format;
if(typeof data394 === "string"){
if(!pattern1.test(data394)){
const err861 = {instancePath:instancePath+"/evidence/build/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
else {
const err862 = {instancePath:instancePath+"/evidence/build/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
if(data392.level !== undefined){
let data395 = data392.level;
if(typeof data395 !== "string"){
const err863 = {instancePath:instancePath+"/evidence/build/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(!(((data395 === "unit") || (data395 === "integration")) || (data395 === "system"))){
const err864 = {instancePath:instancePath+"/evidence/build/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
if(data392.environment !== undefined){
let data396 = data392.environment;
if(typeof data396 === "string"){
if(!pattern1.test(data396)){
const err865 = {instancePath:instancePath+"/evidence/build/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
else {
const err866 = {instancePath:instancePath+"/evidence/build/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data392.artifact !== undefined){
let data397 = data392.artifact;
if(typeof data397 === "string"){
if(!pattern1.test(data397)){
const err867 = {instancePath:instancePath+"/evidence/build/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
else {
const err868 = {instancePath:instancePath+"/evidence/build/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data392.columns !== undefined){
let data398 = data392.columns;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key79 in data398){
if(typeof data398[key79] !== "string"){
const err869 = {instancePath:instancePath+"/evidence/build/columns/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
}
else {
const err870 = {instancePath:instancePath+"/evidence/build/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data392.tracker !== undefined){
let data400 = data392.tracker;
if(typeof data400 === "string"){
if(!pattern1.test(data400)){
const err871 = {instancePath:instancePath+"/evidence/build/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
else {
const err872 = {instancePath:instancePath+"/evidence/build/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data392.optional !== undefined){
if(typeof data392.optional !== "boolean"){
const err873 = {instancePath:instancePath+"/evidence/build/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
}
else {
const err874 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
var _valid36 = _errs1083 === errors;
valid194 = valid194 || _valid36;
if(!valid194){
const _errs1106 = errors;
if(Array.isArray(data392)){
if(data392.length < 1){
const err875 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
const len22 = data392.length;
for(let i22=0; i22<len22; i22++){
let data402 = data392[i22];
const _errs1109 = errors;
let valid200 = false;
const _errs1110 = errors;
if(typeof data402 === "string"){
if(!pattern1.test(data402)){
const err876 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/properties/evidence/properties/build/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
else {
const err877 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/properties/evidence/properties/build/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
var _valid37 = _errs1110 === errors;
valid200 = valid200 || _valid37;
if(!valid200){
const _errs1112 = errors;
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
if(data402.path === undefined){
const err878 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
for(const key80 in data402){
if(!((((((((key80 === "path") || (key80 === "format")) || (key80 === "level")) || (key80 === "environment")) || (key80 === "artifact")) || (key80 === "columns")) || (key80 === "tracker")) || (key80 === "optional"))){
const err879 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data402.path !== undefined){
let data403 = data402.path;
if(typeof data403 === "string"){
if(!pattern1.test(data403)){
const err880 = {instancePath:instancePath+"/evidence/build/" + i22+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
else {
const err881 = {instancePath:instancePath+"/evidence/build/" + i22+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
if(data402.format !== undefined){
let data404 = data402.format;
if(typeof data404 === "string"){
if(!pattern1.test(data404)){
const err882 = {instancePath:instancePath+"/evidence/build/" + i22+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
else {
const err883 = {instancePath:instancePath+"/evidence/build/" + i22+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data402.level !== undefined){
let data405 = data402.level;
if(typeof data405 !== "string"){
const err884 = {instancePath:instancePath+"/evidence/build/" + i22+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
if(!(((data405 === "unit") || (data405 === "integration")) || (data405 === "system"))){
const err885 = {instancePath:instancePath+"/evidence/build/" + i22+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data402.environment !== undefined){
let data406 = data402.environment;
if(typeof data406 === "string"){
if(!pattern1.test(data406)){
const err886 = {instancePath:instancePath+"/evidence/build/" + i22+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
else {
const err887 = {instancePath:instancePath+"/evidence/build/" + i22+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data402.artifact !== undefined){
let data407 = data402.artifact;
if(typeof data407 === "string"){
if(!pattern1.test(data407)){
const err888 = {instancePath:instancePath+"/evidence/build/" + i22+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
else {
const err889 = {instancePath:instancePath+"/evidence/build/" + i22+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data402.columns !== undefined){
let data408 = data402.columns;
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
for(const key81 in data408){
if(typeof data408[key81] !== "string"){
const err890 = {instancePath:instancePath+"/evidence/build/" + i22+"/columns/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
}
else {
const err891 = {instancePath:instancePath+"/evidence/build/" + i22+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data402.tracker !== undefined){
let data410 = data402.tracker;
if(typeof data410 === "string"){
if(!pattern1.test(data410)){
const err892 = {instancePath:instancePath+"/evidence/build/" + i22+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
else {
const err893 = {instancePath:instancePath+"/evidence/build/" + i22+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data402.optional !== undefined){
if(typeof data402.optional !== "boolean"){
const err894 = {instancePath:instancePath+"/evidence/build/" + i22+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
}
else {
const err895 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
var _valid37 = _errs1112 === errors;
valid200 = valid200 || _valid37;
}
if(!valid200){
const err896 = {instancePath:instancePath+"/evidence/build/" + i22,schemaPath:"#/properties/evidence/properties/build/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
else {
errors = _errs1109;
if(vErrors !== null){
if(_errs1109){
vErrors.length = _errs1109;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err897 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
var _valid36 = _errs1106 === errors;
valid194 = valid194 || _valid36;
}
}
if(!valid194){
const err898 = {instancePath:instancePath+"/evidence/build",schemaPath:"#/properties/evidence/properties/build/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
else {
errors = _errs1080;
if(vErrors !== null){
if(_errs1080){
vErrors.length = _errs1080;
}
else {
vErrors = null;
}
}
}
}
if(data31.archive !== undefined){
let data412 = data31.archive;
const _errs1136 = errors;
let valid204 = false;
const _errs1137 = errors;
if(typeof data412 === "string"){
if(!pattern1.test(data412)){
const err899 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
else {
const err900 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
var _valid38 = _errs1137 === errors;
valid204 = valid204 || _valid38;
if(!valid204){
const _errs1139 = errors;
if(data412 && typeof data412 == "object" && !Array.isArray(data412)){
if(data412.path === undefined){
const err901 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
for(const key82 in data412){
if(!((((((((key82 === "path") || (key82 === "format")) || (key82 === "level")) || (key82 === "environment")) || (key82 === "artifact")) || (key82 === "columns")) || (key82 === "tracker")) || (key82 === "optional"))){
const err902 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data412.path !== undefined){
let data413 = data412.path;
if(typeof data413 === "string"){
if(!pattern1.test(data413)){
const err903 = {instancePath:instancePath+"/evidence/archive/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
else {
const err904 = {instancePath:instancePath+"/evidence/archive/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data412.format !== undefined){
let data414 = data412.format;
if(typeof data414 === "string"){
if(!pattern1.test(data414)){
const err905 = {instancePath:instancePath+"/evidence/archive/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
else {
const err906 = {instancePath:instancePath+"/evidence/archive/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data412.level !== undefined){
let data415 = data412.level;
if(typeof data415 !== "string"){
const err907 = {instancePath:instancePath+"/evidence/archive/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(!(((data415 === "unit") || (data415 === "integration")) || (data415 === "system"))){
const err908 = {instancePath:instancePath+"/evidence/archive/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data412.environment !== undefined){
let data416 = data412.environment;
if(typeof data416 === "string"){
if(!pattern1.test(data416)){
const err909 = {instancePath:instancePath+"/evidence/archive/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
else {
const err910 = {instancePath:instancePath+"/evidence/archive/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data412.artifact !== undefined){
let data417 = data412.artifact;
if(typeof data417 === "string"){
if(!pattern1.test(data417)){
const err911 = {instancePath:instancePath+"/evidence/archive/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
else {
const err912 = {instancePath:instancePath+"/evidence/archive/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data412.columns !== undefined){
let data418 = data412.columns;
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
for(const key83 in data418){
if(typeof data418[key83] !== "string"){
const err913 = {instancePath:instancePath+"/evidence/archive/columns/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
}
else {
const err914 = {instancePath:instancePath+"/evidence/archive/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
if(data412.tracker !== undefined){
let data420 = data412.tracker;
if(typeof data420 === "string"){
if(!pattern1.test(data420)){
const err915 = {instancePath:instancePath+"/evidence/archive/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
else {
const err916 = {instancePath:instancePath+"/evidence/archive/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data412.optional !== undefined){
if(typeof data412.optional !== "boolean"){
const err917 = {instancePath:instancePath+"/evidence/archive/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
}
else {
const err918 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
var _valid38 = _errs1139 === errors;
valid204 = valid204 || _valid38;
if(!valid204){
const _errs1162 = errors;
if(Array.isArray(data412)){
if(data412.length < 1){
const err919 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
const len23 = data412.length;
for(let i23=0; i23<len23; i23++){
let data422 = data412[i23];
const _errs1165 = errors;
let valid210 = false;
const _errs1166 = errors;
if(typeof data422 === "string"){
if(!pattern1.test(data422)){
const err920 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/properties/evidence/properties/archive/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
else {
const err921 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/properties/evidence/properties/archive/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
var _valid39 = _errs1166 === errors;
valid210 = valid210 || _valid39;
if(!valid210){
const _errs1168 = errors;
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
if(data422.path === undefined){
const err922 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
for(const key84 in data422){
if(!((((((((key84 === "path") || (key84 === "format")) || (key84 === "level")) || (key84 === "environment")) || (key84 === "artifact")) || (key84 === "columns")) || (key84 === "tracker")) || (key84 === "optional"))){
const err923 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data422.path !== undefined){
let data423 = data422.path;
if(typeof data423 === "string"){
if(!pattern1.test(data423)){
const err924 = {instancePath:instancePath+"/evidence/archive/" + i23+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
else {
const err925 = {instancePath:instancePath+"/evidence/archive/" + i23+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data422.format !== undefined){
let data424 = data422.format;
if(typeof data424 === "string"){
if(!pattern1.test(data424)){
const err926 = {instancePath:instancePath+"/evidence/archive/" + i23+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
else {
const err927 = {instancePath:instancePath+"/evidence/archive/" + i23+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
if(data422.level !== undefined){
let data425 = data422.level;
if(typeof data425 !== "string"){
const err928 = {instancePath:instancePath+"/evidence/archive/" + i23+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
if(!(((data425 === "unit") || (data425 === "integration")) || (data425 === "system"))){
const err929 = {instancePath:instancePath+"/evidence/archive/" + i23+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data422.environment !== undefined){
let data426 = data422.environment;
if(typeof data426 === "string"){
if(!pattern1.test(data426)){
const err930 = {instancePath:instancePath+"/evidence/archive/" + i23+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
else {
const err931 = {instancePath:instancePath+"/evidence/archive/" + i23+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data422.artifact !== undefined){
let data427 = data422.artifact;
if(typeof data427 === "string"){
if(!pattern1.test(data427)){
const err932 = {instancePath:instancePath+"/evidence/archive/" + i23+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
else {
const err933 = {instancePath:instancePath+"/evidence/archive/" + i23+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data422.columns !== undefined){
let data428 = data422.columns;
if(data428 && typeof data428 == "object" && !Array.isArray(data428)){
for(const key85 in data428){
if(typeof data428[key85] !== "string"){
const err934 = {instancePath:instancePath+"/evidence/archive/" + i23+"/columns/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
}
else {
const err935 = {instancePath:instancePath+"/evidence/archive/" + i23+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data422.tracker !== undefined){
let data430 = data422.tracker;
if(typeof data430 === "string"){
if(!pattern1.test(data430)){
const err936 = {instancePath:instancePath+"/evidence/archive/" + i23+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
else {
const err937 = {instancePath:instancePath+"/evidence/archive/" + i23+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
if(data422.optional !== undefined){
if(typeof data422.optional !== "boolean"){
const err938 = {instancePath:instancePath+"/evidence/archive/" + i23+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
}
else {
const err939 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
var _valid39 = _errs1168 === errors;
valid210 = valid210 || _valid39;
}
if(!valid210){
const err940 = {instancePath:instancePath+"/evidence/archive/" + i23,schemaPath:"#/properties/evidence/properties/archive/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
else {
errors = _errs1165;
if(vErrors !== null){
if(_errs1165){
vErrors.length = _errs1165;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err941 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
var _valid38 = _errs1162 === errors;
valid204 = valid204 || _valid38;
}
}
if(!valid204){
const err942 = {instancePath:instancePath+"/evidence/archive",schemaPath:"#/properties/evidence/properties/archive/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
else {
errors = _errs1136;
if(vErrors !== null){
if(_errs1136){
vErrors.length = _errs1136;
}
else {
vErrors = null;
}
}
}
}
if(data31.verification !== undefined){
let data432 = data31.verification;
const _errs1192 = errors;
let valid214 = false;
const _errs1193 = errors;
if(typeof data432 === "string"){
if(!pattern1.test(data432)){
const err943 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
else {
const err944 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
var _valid40 = _errs1193 === errors;
valid214 = valid214 || _valid40;
if(!valid214){
const _errs1195 = errors;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
if(data432.path === undefined){
const err945 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
for(const key86 in data432){
if(!((((((((key86 === "path") || (key86 === "format")) || (key86 === "level")) || (key86 === "environment")) || (key86 === "artifact")) || (key86 === "columns")) || (key86 === "tracker")) || (key86 === "optional"))){
const err946 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data432.path !== undefined){
let data433 = data432.path;
if(typeof data433 === "string"){
if(!pattern1.test(data433)){
const err947 = {instancePath:instancePath+"/evidence/verification/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
else {
const err948 = {instancePath:instancePath+"/evidence/verification/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
if(data432.format !== undefined){
let data434 = data432.format;
if(typeof data434 === "string"){
if(!pattern1.test(data434)){
const err949 = {instancePath:instancePath+"/evidence/verification/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
else {
const err950 = {instancePath:instancePath+"/evidence/verification/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
if(data432.level !== undefined){
let data435 = data432.level;
if(typeof data435 !== "string"){
const err951 = {instancePath:instancePath+"/evidence/verification/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
if(!(((data435 === "unit") || (data435 === "integration")) || (data435 === "system"))){
const err952 = {instancePath:instancePath+"/evidence/verification/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data432.environment !== undefined){
let data436 = data432.environment;
if(typeof data436 === "string"){
if(!pattern1.test(data436)){
const err953 = {instancePath:instancePath+"/evidence/verification/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
else {
const err954 = {instancePath:instancePath+"/evidence/verification/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data432.artifact !== undefined){
let data437 = data432.artifact;
if(typeof data437 === "string"){
if(!pattern1.test(data437)){
const err955 = {instancePath:instancePath+"/evidence/verification/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
else {
const err956 = {instancePath:instancePath+"/evidence/verification/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
if(data432.columns !== undefined){
let data438 = data432.columns;
if(data438 && typeof data438 == "object" && !Array.isArray(data438)){
for(const key87 in data438){
if(typeof data438[key87] !== "string"){
const err957 = {instancePath:instancePath+"/evidence/verification/columns/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
}
else {
const err958 = {instancePath:instancePath+"/evidence/verification/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data432.tracker !== undefined){
let data440 = data432.tracker;
if(typeof data440 === "string"){
if(!pattern1.test(data440)){
const err959 = {instancePath:instancePath+"/evidence/verification/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
else {
const err960 = {instancePath:instancePath+"/evidence/verification/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data432.optional !== undefined){
if(typeof data432.optional !== "boolean"){
const err961 = {instancePath:instancePath+"/evidence/verification/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
}
else {
const err962 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
var _valid40 = _errs1195 === errors;
valid214 = valid214 || _valid40;
if(!valid214){
const _errs1218 = errors;
if(Array.isArray(data432)){
if(data432.length < 1){
const err963 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
const len24 = data432.length;
for(let i24=0; i24<len24; i24++){
let data442 = data432[i24];
const _errs1221 = errors;
let valid220 = false;
const _errs1222 = errors;
if(typeof data442 === "string"){
if(!pattern1.test(data442)){
const err964 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/properties/evidence/properties/verification/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
else {
const err965 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/properties/evidence/properties/verification/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
var _valid41 = _errs1222 === errors;
valid220 = valid220 || _valid41;
if(!valid220){
const _errs1224 = errors;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
if(data442.path === undefined){
const err966 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
for(const key88 in data442){
if(!((((((((key88 === "path") || (key88 === "format")) || (key88 === "level")) || (key88 === "environment")) || (key88 === "artifact")) || (key88 === "columns")) || (key88 === "tracker")) || (key88 === "optional"))){
const err967 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
if(data442.path !== undefined){
let data443 = data442.path;
if(typeof data443 === "string"){
if(!pattern1.test(data443)){
const err968 = {instancePath:instancePath+"/evidence/verification/" + i24+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
else {
const err969 = {instancePath:instancePath+"/evidence/verification/" + i24+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data442.format !== undefined){
let data444 = data442.format;
if(typeof data444 === "string"){
if(!pattern1.test(data444)){
const err970 = {instancePath:instancePath+"/evidence/verification/" + i24+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
else {
const err971 = {instancePath:instancePath+"/evidence/verification/" + i24+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
if(data442.level !== undefined){
let data445 = data442.level;
if(typeof data445 !== "string"){
const err972 = {instancePath:instancePath+"/evidence/verification/" + i24+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
if(!(((data445 === "unit") || (data445 === "integration")) || (data445 === "system"))){
const err973 = {instancePath:instancePath+"/evidence/verification/" + i24+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
if(data442.environment !== undefined){
let data446 = data442.environment;
if(typeof data446 === "string"){
if(!pattern1.test(data446)){
const err974 = {instancePath:instancePath+"/evidence/verification/" + i24+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
else {
const err975 = {instancePath:instancePath+"/evidence/verification/" + i24+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(data442.artifact !== undefined){
let data447 = data442.artifact;
if(typeof data447 === "string"){
if(!pattern1.test(data447)){
const err976 = {instancePath:instancePath+"/evidence/verification/" + i24+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
else {
const err977 = {instancePath:instancePath+"/evidence/verification/" + i24+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
if(data442.columns !== undefined){
let data448 = data442.columns;
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
for(const key89 in data448){
if(typeof data448[key89] !== "string"){
const err978 = {instancePath:instancePath+"/evidence/verification/" + i24+"/columns/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
}
else {
const err979 = {instancePath:instancePath+"/evidence/verification/" + i24+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
if(data442.tracker !== undefined){
let data450 = data442.tracker;
if(typeof data450 === "string"){
if(!pattern1.test(data450)){
const err980 = {instancePath:instancePath+"/evidence/verification/" + i24+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
else {
const err981 = {instancePath:instancePath+"/evidence/verification/" + i24+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
}
if(data442.optional !== undefined){
if(typeof data442.optional !== "boolean"){
const err982 = {instancePath:instancePath+"/evidence/verification/" + i24+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
}
else {
const err983 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
var _valid41 = _errs1224 === errors;
valid220 = valid220 || _valid41;
}
if(!valid220){
const err984 = {instancePath:instancePath+"/evidence/verification/" + i24,schemaPath:"#/properties/evidence/properties/verification/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
else {
errors = _errs1221;
if(vErrors !== null){
if(_errs1221){
vErrors.length = _errs1221;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err985 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
var _valid40 = _errs1218 === errors;
valid214 = valid214 || _valid40;
}
}
if(!valid214){
const err986 = {instancePath:instancePath+"/evidence/verification",schemaPath:"#/properties/evidence/properties/verification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
else {
errors = _errs1192;
if(vErrors !== null){
if(_errs1192){
vErrors.length = _errs1192;
}
else {
vErrors = null;
}
}
}
}
if(data31.waivers !== undefined){
let data452 = data31.waivers;
const _errs1248 = errors;
let valid224 = false;
const _errs1249 = errors;
if(typeof data452 === "string"){
if(!pattern1.test(data452)){
const err987 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
else {
const err988 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
var _valid42 = _errs1249 === errors;
valid224 = valid224 || _valid42;
if(!valid224){
const _errs1251 = errors;
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
if(data452.path === undefined){
const err989 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
for(const key90 in data452){
if(!((((((((key90 === "path") || (key90 === "format")) || (key90 === "level")) || (key90 === "environment")) || (key90 === "artifact")) || (key90 === "columns")) || (key90 === "tracker")) || (key90 === "optional"))){
const err990 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data452.path !== undefined){
let data453 = data452.path;
if(typeof data453 === "string"){
if(!pattern1.test(data453)){
const err991 = {instancePath:instancePath+"/evidence/waivers/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
else {
const err992 = {instancePath:instancePath+"/evidence/waivers/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
if(data452.format !== undefined){
let data454 = data452.format;
if(typeof data454 === "string"){
if(!pattern1.test(data454)){
const err993 = {instancePath:instancePath+"/evidence/waivers/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
else {
const err994 = {instancePath:instancePath+"/evidence/waivers/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
if(data452.level !== undefined){
let data455 = data452.level;
if(typeof data455 !== "string"){
const err995 = {instancePath:instancePath+"/evidence/waivers/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
if(!(((data455 === "unit") || (data455 === "integration")) || (data455 === "system"))){
const err996 = {instancePath:instancePath+"/evidence/waivers/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
if(data452.environment !== undefined){
let data456 = data452.environment;
if(typeof data456 === "string"){
if(!pattern1.test(data456)){
const err997 = {instancePath:instancePath+"/evidence/waivers/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
else {
const err998 = {instancePath:instancePath+"/evidence/waivers/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
if(data452.artifact !== undefined){
let data457 = data452.artifact;
if(typeof data457 === "string"){
if(!pattern1.test(data457)){
const err999 = {instancePath:instancePath+"/evidence/waivers/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
else {
const err1000 = {instancePath:instancePath+"/evidence/waivers/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
if(data452.columns !== undefined){
let data458 = data452.columns;
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
for(const key91 in data458){
if(typeof data458[key91] !== "string"){
const err1001 = {instancePath:instancePath+"/evidence/waivers/columns/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
}
else {
const err1002 = {instancePath:instancePath+"/evidence/waivers/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
if(data452.tracker !== undefined){
let data460 = data452.tracker;
if(typeof data460 === "string"){
if(!pattern1.test(data460)){
const err1003 = {instancePath:instancePath+"/evidence/waivers/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
else {
const err1004 = {instancePath:instancePath+"/evidence/waivers/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data452.optional !== undefined){
if(typeof data452.optional !== "boolean"){
const err1005 = {instancePath:instancePath+"/evidence/waivers/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
}
else {
const err1006 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
var _valid42 = _errs1251 === errors;
valid224 = valid224 || _valid42;
if(!valid224){
const _errs1274 = errors;
if(Array.isArray(data452)){
if(data452.length < 1){
const err1007 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
const len25 = data452.length;
for(let i25=0; i25<len25; i25++){
let data462 = data452[i25];
const _errs1277 = errors;
let valid230 = false;
const _errs1278 = errors;
if(typeof data462 === "string"){
if(!pattern1.test(data462)){
const err1008 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
else {
const err1009 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
var _valid43 = _errs1278 === errors;
valid230 = valid230 || _valid43;
if(!valid230){
const _errs1280 = errors;
if(data462 && typeof data462 == "object" && !Array.isArray(data462)){
if(data462.path === undefined){
const err1010 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/definitions/entry/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
for(const key92 in data462){
if(!((((((((key92 === "path") || (key92 === "format")) || (key92 === "level")) || (key92 === "environment")) || (key92 === "artifact")) || (key92 === "columns")) || (key92 === "tracker")) || (key92 === "optional"))){
const err1011 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/definitions/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data462.path !== undefined){
let data463 = data462.path;
if(typeof data463 === "string"){
if(!pattern1.test(data463)){
const err1012 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/path",schemaPath:"#/definitions/entry/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
else {
const err1013 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/path",schemaPath:"#/definitions/entry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
if(data462.format !== undefined){
let data464 = data462.format;
if(typeof data464 === "string"){
if(!pattern1.test(data464)){
const err1014 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/format",schemaPath:"#/definitions/entry/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
else {
const err1015 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/format",schemaPath:"#/definitions/entry/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
}
if(data462.level !== undefined){
let data465 = data462.level;
if(typeof data465 !== "string"){
const err1016 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/level",schemaPath:"#/definitions/entry/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
if(!(((data465 === "unit") || (data465 === "integration")) || (data465 === "system"))){
const err1017 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/level",schemaPath:"#/definitions/entry/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
}
if(data462.environment !== undefined){
let data466 = data462.environment;
if(typeof data466 === "string"){
if(!pattern1.test(data466)){
const err1018 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/environment",schemaPath:"#/definitions/entry/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
else {
const err1019 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/environment",schemaPath:"#/definitions/entry/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
if(data462.artifact !== undefined){
let data467 = data462.artifact;
if(typeof data467 === "string"){
if(!pattern1.test(data467)){
const err1020 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
else {
const err1021 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/artifact",schemaPath:"#/definitions/entry/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
if(data462.columns !== undefined){
let data468 = data462.columns;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
for(const key93 in data468){
if(typeof data468[key93] !== "string"){
const err1022 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/columns/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/entry/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
}
else {
const err1023 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/columns",schemaPath:"#/definitions/entry/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
if(data462.tracker !== undefined){
let data470 = data462.tracker;
if(typeof data470 === "string"){
if(!pattern1.test(data470)){
const err1024 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
else {
const err1025 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/tracker",schemaPath:"#/definitions/entry/properties/tracker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
if(data462.optional !== undefined){
if(typeof data462.optional !== "boolean"){
const err1026 = {instancePath:instancePath+"/evidence/waivers/" + i25+"/optional",schemaPath:"#/definitions/entry/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
}
else {
const err1027 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/definitions/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
var _valid43 = _errs1280 === errors;
valid230 = valid230 || _valid43;
}
if(!valid230){
const err1028 = {instancePath:instancePath+"/evidence/waivers/" + i25,schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
else {
errors = _errs1277;
if(vErrors !== null){
if(_errs1277){
vErrors.length = _errs1277;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1029 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
var _valid42 = _errs1274 === errors;
valid224 = valid224 || _valid42;
}
}
if(!valid224){
const err1030 = {instancePath:instancePath+"/evidence/waivers",schemaPath:"#/properties/evidence/properties/waivers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
else {
errors = _errs1248;
if(vErrors !== null){
if(_errs1248){
vErrors.length = _errs1248;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1031 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data.anomalies !== undefined){
let data472 = data.anomalies;
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
for(const key94 in data472){
if(!(key94 === "trackers")){
const err1032 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
if(data472.trackers !== undefined){
let data473 = data472.trackers;
if(Array.isArray(data473)){
const len26 = data473.length;
for(let i26=0; i26<len26; i26++){
let data474 = data473[i26];
if(typeof data474 === "string"){
if(!pattern1.test(data474)){
const err1033 = {instancePath:instancePath+"/anomalies/trackers/" + i26,schemaPath:"#/properties/anomalies/properties/trackers/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
else {
const err1034 = {instancePath:instancePath+"/anomalies/trackers/" + i26,schemaPath:"#/properties/anomalies/properties/trackers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
}
else {
const err1035 = {instancePath:instancePath+"/anomalies/trackers",schemaPath:"#/properties/anomalies/properties/trackers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
}
else {
const err1036 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data.git !== undefined){
let data475 = data.git;
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
for(const key95 in data475){
if(!(((key95 === "protectedBranches") || (key95 === "allowedSigners")) || (key95 === "paths"))){
const err1037 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
if(data475.protectedBranches !== undefined){
let data476 = data475.protectedBranches;
if(Array.isArray(data476)){
const len27 = data476.length;
for(let i27=0; i27<len27; i27++){
let data477 = data476[i27];
if(typeof data477 === "string"){
if(!pattern1.test(data477)){
const err1038 = {instancePath:instancePath+"/git/protectedBranches/" + i27,schemaPath:"#/properties/git/properties/protectedBranches/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
else {
const err1039 = {instancePath:instancePath+"/git/protectedBranches/" + i27,schemaPath:"#/properties/git/properties/protectedBranches/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
}
else {
const err1040 = {instancePath:instancePath+"/git/protectedBranches",schemaPath:"#/properties/git/properties/protectedBranches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
if(data475.allowedSigners !== undefined){
let data478 = data475.allowedSigners;
if(typeof data478 === "string"){
if(!pattern1.test(data478)){
const err1041 = {instancePath:instancePath+"/git/allowedSigners",schemaPath:"#/properties/git/properties/allowedSigners/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
else {
const err1042 = {instancePath:instancePath+"/git/allowedSigners",schemaPath:"#/properties/git/properties/allowedSigners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
if(data475.paths !== undefined){
let data479 = data475.paths;
if(Array.isArray(data479)){
const len28 = data479.length;
for(let i28=0; i28<len28; i28++){
let data480 = data479[i28];
if(typeof data480 === "string"){
if(!pattern1.test(data480)){
const err1043 = {instancePath:instancePath+"/git/paths/" + i28,schemaPath:"#/properties/git/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
else {
const err1044 = {instancePath:instancePath+"/git/paths/" + i28,schemaPath:"#/properties/git/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
}
else {
const err1045 = {instancePath:instancePath+"/git/paths",schemaPath:"#/properties/git/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
}
else {
const err1046 = {instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data.people !== undefined){
let data481 = data.people;
if(Array.isArray(data481)){
const len29 = data481.length;
for(let i29=0; i29<len29; i29++){
let data482 = data481[i29];
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
if(data482.id === undefined){
const err1047 = {instancePath:instancePath+"/people/" + i29,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
for(const key96 in data482){
if(!((((key96 === "id") || (key96 === "name")) || (key96 === "emails")) || (key96 === "roles"))){
const err1048 = {instancePath:instancePath+"/people/" + i29,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
if(data482.id !== undefined){
let data483 = data482.id;
if(typeof data483 === "string"){
if(!pattern1.test(data483)){
const err1049 = {instancePath:instancePath+"/people/" + i29+"/id",schemaPath:"#/properties/people/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
else {
const err1050 = {instancePath:instancePath+"/people/" + i29+"/id",schemaPath:"#/properties/people/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
if(data482.name !== undefined){
let data484 = data482.name;
if(typeof data484 === "string"){
if(!pattern1.test(data484)){
const err1051 = {instancePath:instancePath+"/people/" + i29+"/name",schemaPath:"#/properties/people/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
else {
const err1052 = {instancePath:instancePath+"/people/" + i29+"/name",schemaPath:"#/properties/people/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
if(data482.emails !== undefined){
let data485 = data482.emails;
if(Array.isArray(data485)){
const len30 = data485.length;
for(let i30=0; i30<len30; i30++){
let data486 = data485[i30];
if(typeof data486 === "string"){
if(!pattern1.test(data486)){
const err1053 = {instancePath:instancePath+"/people/" + i29+"/emails/" + i30,schemaPath:"#/properties/people/items/properties/emails/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
else {
const err1054 = {instancePath:instancePath+"/people/" + i29+"/emails/" + i30,schemaPath:"#/properties/people/items/properties/emails/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
}
else {
const err1055 = {instancePath:instancePath+"/people/" + i29+"/emails",schemaPath:"#/properties/people/items/properties/emails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
if(data482.roles !== undefined){
let data487 = data482.roles;
if(Array.isArray(data487)){
const len31 = data487.length;
for(let i31=0; i31<len31; i31++){
let data488 = data487[i31];
if(typeof data488 === "string"){
if(!pattern1.test(data488)){
const err1056 = {instancePath:instancePath+"/people/" + i29+"/roles/" + i31,schemaPath:"#/properties/people/items/properties/roles/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
else {
const err1057 = {instancePath:instancePath+"/people/" + i29+"/roles/" + i31,schemaPath:"#/properties/people/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
}
else {
const err1058 = {instancePath:instancePath+"/people/" + i29+"/roles",schemaPath:"#/properties/people/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
}
else {
const err1059 = {instancePath:instancePath+"/people/" + i29,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
}
else {
const err1060 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
if(data.extends !== undefined){
let data489 = data.extends;
if(Array.isArray(data489)){
const len32 = data489.length;
for(let i32=0; i32<len32; i32++){
let data490 = data489[i32];
if(typeof data490 === "string"){
if(!pattern1.test(data490)){
const err1061 = {instancePath:instancePath+"/extends/" + i32,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
else {
const err1062 = {instancePath:instancePath+"/extends/" + i32,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
}
else {
const err1063 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data.rules !== undefined){
let data491 = data.rules;
if(data491 && typeof data491 == "object" && !Array.isArray(data491)){
for(const key97 in data491){
if(!(validate11(data491[key97], {instancePath:instancePath+"/rules/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data491,parentDataProperty:key97,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err1064 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
if(data.limits !== undefined){
let data493 = data.limits;
if(data493 && typeof data493 == "object" && !Array.isArray(data493)){
for(const key98 in data493){
if(!(((key98 === "evidenceBytes") || (key98 === "totalBytes")) || (key98 === "files"))){
const err1065 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data493.evidenceBytes !== undefined){
let data494 = data493.evidenceBytes;
if(!(((typeof data494 == "number") && (!(data494 % 1) && !isNaN(data494))) && (isFinite(data494)))){
const err1066 = {instancePath:instancePath+"/limits/evidenceBytes",schemaPath:"#/properties/limits/properties/evidenceBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
if((typeof data494 == "number") && (isFinite(data494))){
if(data494 < 0 || isNaN(data494)){
const err1067 = {instancePath:instancePath+"/limits/evidenceBytes",schemaPath:"#/properties/limits/properties/evidenceBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
}
if(data493.totalBytes !== undefined){
let data495 = data493.totalBytes;
if(!(((typeof data495 == "number") && (!(data495 % 1) && !isNaN(data495))) && (isFinite(data495)))){
const err1068 = {instancePath:instancePath+"/limits/totalBytes",schemaPath:"#/properties/limits/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
if((typeof data495 == "number") && (isFinite(data495))){
if(data495 < 0 || isNaN(data495)){
const err1069 = {instancePath:instancePath+"/limits/totalBytes",schemaPath:"#/properties/limits/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
}
if(data493.files !== undefined){
let data496 = data493.files;
if(!(((typeof data496 == "number") && (!(data496 % 1) && !isNaN(data496))) && (isFinite(data496)))){
const err1070 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
if((typeof data496 == "number") && (isFinite(data496))){
if(data496 < 0 || isNaN(data496)){
const err1071 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
}
}
else {
const err1072 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
}
else {
const err1073 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
export { schema11 as schema };
