// Generated from schemas/ by `npm run generate`. Do not edit.
var no = Object.create;
var _n = Object.defineProperty;
var oo = Object.getOwnPropertyDescriptor;
var lo = Object.getOwnPropertyNames;
var ao = Object.getPrototypeOf, po = Object.prototype.hasOwnProperty;
var hn = (r, i) => () => {
try {
return i || r((i = { exports: {} }).exports, i), i.exports;
} catch (L) {
throw i = 0, L;
}
};
var uo = (r, i, L, _) => {
if (i && typeof i == "object" || typeof i == "function")
for (let f of lo(i))
!po.call(r, f) && f !== L && _n(r, f, { get: () => i[f], enumerable: !(_ = oo(i, f)) || _.enumerable });
return r;
};
var An = (r, i, L) => (L = r != null ? no(ao(r)) : {}, uo(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
i || !r || !r.__esModule ? _n(L, "default", { value: r, enumerable: !0 }) : L,
r
));
var Nn = hn((So, En) => {
"use strict";
En.exports = function r(i, L) {
if (i === L) return !0;
if (i && L && typeof i == "object" && typeof L == "object") {
if (i.constructor !== L.constructor) return !1;
var _, f, c;
if (Array.isArray(i)) {
if (_ = i.length, _ != L.length) return !1;
for (f = _; f-- !== 0; )
if (!r(i[f], L[f])) return !1;
return !0;
}
if (i.constructor === RegExp) return i.source === L.source && i.flags === L.flags;
if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === L.valueOf();
if (i.toString !== Object.prototype.toString) return i.toString() === L.toString();
if (c = Object.keys(i), _ = c.length, _ !== Object.keys(L).length) return !1;
for (f = _; f-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(L, c[f])) return !1;
for (f = _; f-- !== 0; ) {
var e = c[f];
if (!r(i[e], L[e])) return !1;
}
return !0;
}
return i !== i && L !== L;
};
});
var Fn = hn((Pn) => {
"use strict";
Object.defineProperty(Pn, "__esModule", { value: !0 });
var Vn = Nn();
Vn.code = 'require("ajv/dist/runtime/equal").default';
Pn.default = Vn;
});
var Cn = hn((gn) => {
"use strict";
Object.defineProperty(gn, "__esModule", { value: !0 });
function zn(r) {
let i = r.length, L = 0, _ = 0, f;
for (; _ < i; )
L++, f = r.charCodeAt(_++), f >= 55296 && f <= 56319 && _ < i && (f = r.charCodeAt(_), (f & 64512) === 56320 && _++);
return L;
}
gn.default = zn;
zn.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Mn = An(Fn()), Hn = An(Cn()), fo = {
date(r) {
let [, i, L, _] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!i || L < 1 || L > 12 || _ < 1) return !1;
let f = i % 4 === 0 && (i % 100 !== 0 || i % 400 === 0);
return _ <= [31, f ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][L - 1];
}
}, Ko = Bt, Tn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/archive-index.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "system", "names", "sample", "inUse", "handover", "sharing", "listDates", "manifest", "mapping", "counts", "files", "findings", "entries"], properties: { schemaVersion: { const: "1.0.0" }, system: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, inUse: { $ref: "common.schema.json#/$defs/span" }, handover: { $ref: "archive.schema.json#/$defs/handover" }, sharing: { enum: ["public", "internal", "restricted"] }, listDates: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, manifest: { $ref: "archive.schema.json#/$defs/sha256" }, mapping: { anyOf: [{ type: "object", additionalProperties: !1, required: ["code", "sha256"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } }, { type: "null" }] }, counts: { type: "object", additionalProperties: !1, required: ["files", "records", "units", "codes", "figures"], properties: { files: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } } }, records: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, after: { type: "integer", minimum: 0 } } }, units: { type: "object", additionalProperties: !1, required: ["codes", "resolved"], properties: { codes: { type: "integer", minimum: 0 }, resolved: { type: "integer", minimum: 0 } } }, codes: { type: "object", additionalProperties: !1, required: ["matched", "converted", "unmapped"], properties: { matched: { type: "integer", minimum: 0 }, converted: { type: "integer", minimum: 0 }, unmapped: { type: "integer", minimum: 0 } } }, figures: { type: "object", additionalProperties: !1, required: ["matched", "converted", "unmapped"], properties: { matched: { type: "integer", minimum: 0 }, converted: { type: "integer", minimum: 0 }, unmapped: { type: "integer", minimum: 0 } } } } }, files: { type: "array", maxItems: 1e5, items: { type: "object", additionalProperties: !1, required: ["path", "kind", "listDate", "bytes", "sha256", "isHashStated", "records"], properties: { path: { $ref: "archive.schema.json#/$defs/path" }, kind: { $ref: "archive.schema.json#/$defs/kind" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, bytes: { type: "integer", minimum: 0 }, sha256: { $ref: "archive.schema.json#/$defs/sha256" }, isHashStated: { type: "boolean" }, records: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, after: { type: "integer", minimum: 0 } } } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } }, entries: { type: "array", maxItems: 1e7, items: { anyOf: [{ $ref: "#/$defs/figure" }, { $ref: "#/$defs/document" }] } } }, $defs: { written: { type: "string", maxLength: 32767 }, figure: { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "unitName", "listDate", "period", "periodWritten", "title", "code", "indicator", "breakdown", "definition", "scenario", "mapped", "written", "measureWritten", "state", "value", "measure", "place", "sha256"], properties: { kind: { enum: ["figure"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, unitName: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, code: { $ref: "#/$defs/written" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, mapped: { enum: ["matched", "converted", "unmapped"] }, written: { $ref: "#/$defs/written" }, measureWritten: { $ref: "#/$defs/written" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "blank", "unread"] }, value: { anyOf: [{ type: "string", maxLength: 200, pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" }, { type: "null" }] }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } }, document: { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "listDate", "period", "periodWritten", "title", "place", "sha256"], properties: { kind: { enum: ["report", "narrative", "attachment"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, text: { type: "string", maxLength: 4e6 }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } } } }, n = Object.prototype.hasOwnProperty, Q = Mn.default;
var N = Hn.default, De = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function ze(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function T(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = T.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = fo.date, he = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function S(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function es(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _t = new RegExp("^\\S", "u");
function Z(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.number !== void 0 && n.call(r, "number") && (T(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (T(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $n = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u");
function rs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.by === void 0 || !n.call(r, "by")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "by" || u === "identifier" || u === "date" || u === "document")) {
let b = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.by !== void 0 && n.call(r, "by") && (sr(r.by, { instancePath: i + "/by", parentData: r, parentDataProperty: "by", rootData: f, dynamicAnchors: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let u = r.identifier;
if (typeof u == "string") {
if (N(u) > 40) {
let b = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), s++;
}
if (!$n.test(u)) {
let b = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let u = r.date, b = s, l = !1, w = s;
Te(u, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var t = w === s;
l = l || t;
let P = s;
if (u !== null) {
let d = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = P === s;
if (l = l || t, l)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let d = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.document !== void 0 && n.call(r, "document") && (Fr(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mn = new RegExp("^[0-9a-f]{64}$", "u");
function be(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 64) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yn = new RegExp("^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$", "u");
function ss(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Yn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qn = { enum: ["figures", "report", "narrative", "attachment"] };
function is(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "figures" || r === "report" || r === "narrative" || r === "attachment")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gn = { enum: ["error", "warning", "note"] };
function ns(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dn = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function os(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (T(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (T(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Dn.test(t)) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (T(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Se(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.args === void 0 || !n.call(r, "args")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "code" || l === "severity" || l === "args" || l === "place" || l === "value" || l === "expected" || l === "message" || l === "remedy")) {
let w = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ts(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (ns(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let w = { instancePath: i + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l)) {
let P = s, d = s, a = s;
if (!(w === "constructor" || w === "hasOwnProperty" || w === "isPrototypeOf" || w === "propertyIsEnumerable" || w === "toLocaleString" || w === "toString" || w === "valueOf")) {
let y = {};
e === null ? e = [y] : e.push(y), s++;
}
var t = a === s;
if (t) {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: w };
e === null ? e = [y] : e.push(y), s++;
} else
s = d, e !== null && (d ? e.length = d : e = null);
if (typeof w == "string") {
if (N(w) > 40) {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: w };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(w)) {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: w };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: w };
e === null ? e = [y] : e.push(y), s++;
}
var u = P === s;
if (!u) {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: w } };
e === null ? e = [y] : e.push(y), s++;
}
}
for (let w of Object.keys(l)) {
let P = l[w], d = s, a = !1, y = s;
if (typeof P == "string") {
if (N(P) > 4e3) {
let v = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
var b = y === s;
a = a || b;
let k = s;
if (!(typeof P == "number" && isFinite(P))) {
let v = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [v] : e.push(v), s++;
}
var b = k === s;
a = a || b;
let m = s;
if (P !== null) {
let v = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [v] : e.push(v), s++;
}
var b = m === s;
a = a || b;
let p = s;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let h = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [h] : e.push(h), s++;
}
let v = P.length;
for (let h = 0; h < v; h++) {
let x = P[h];
if (typeof x == "string") {
if (N(x) > 300) {
let $ = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let v = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
var b = p === s;
if (a = a || b, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let v = { instancePath: i + "/args/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let w = { instancePath: i + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (os(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: c }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (N(l) > 4e3) {
let w = { instancePath: i + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.expected !== void 0 && n.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (N(l) > 4e3) {
let w = { instancePath: i + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: i + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
r.message !== void 0 && n.call(r, "message") && (ar(r.message, { instancePath: i + "/message", parentData: r, parentDataProperty: "message", rootData: f, dynamicAnchors: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (ar(r.remedy, { instancePath: i + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: f, dynamicAnchors: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zt = { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "unitName", "listDate", "period", "periodWritten", "title", "code", "indicator", "breakdown", "definition", "scenario", "mapped", "written", "measureWritten", "state", "value", "measure", "place", "sha256"], properties: { kind: { enum: ["figure"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, unitName: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, code: { $ref: "#/$defs/written" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, mapped: { enum: ["matched", "converted", "unmapped"] }, written: { $ref: "#/$defs/written" }, measureWritten: { $ref: "#/$defs/written" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "blank", "unread"] }, value: { anyOf: [{ type: "string", maxLength: 200, pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" }, { type: "null" }] }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } };
var Pe = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function zr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = X.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 32767) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32767 } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return X.errors = e, s === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Cr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = { enum: ["actual", "plan", "forecast"] };
function ls(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (T(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (T(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Dn.test(t)) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (T(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qn = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), cn = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u"), mo = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$", "u");
function as(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.unitCode === void 0 || !n.call(r, "unitCode")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitCode" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.unitName === void 0 || !n.call(r, "unitName")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitName" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.periodWritten === void 0 || !n.call(r, "periodWritten")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodWritten" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.title === void 0 || !n.call(r, "title")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.definition === void 0 || !n.call(r, "definition")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.mapped === void 0 || !n.call(r, "mapped")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapped" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.written === void 0 || !n.call(r, "written")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.measureWritten === void 0 || !n.call(r, "measureWritten")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measureWritten" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.place === void 0 || !n.call(r, "place")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.sha256 === void 0 || !n.call(r, "sha256")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!n.call(zt.properties, d)) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "figure") {
let d = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: zt.properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.unit !== void 0 && n.call(r, "unit")) {
let d = r.unit, a = s, y = !1, k = s;
zr(d, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var t = k === s;
y = y || t;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var t = m === s;
if (y = y || t, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.unitCode !== void 0 && n.call(r, "unitCode") && (X(r.unitCode, { instancePath: i + "/unitCode", parentData: r, parentDataProperty: "unitCode", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.unitName !== void 0 && n.call(r, "unitName") && (X(r.unitName, { instancePath: i + "/unitName", parentData: r, parentDataProperty: "unitName", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ce(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.period !== void 0 && n.call(r, "period")) {
let d = r.period, a = s, y = !1, k = s;
Cr(d, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
var u = k === s;
y = y || u;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var u = m === s;
if (y = y || u, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.periodWritten !== void 0 && n.call(r, "periodWritten") && (X(r.periodWritten, { instancePath: i + "/periodWritten", parentData: r, parentDataProperty: "periodWritten", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.title !== void 0 && n.call(r, "title") && (X(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (X(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator")) {
let d = r.indicator, a = s, y = !1, k = s;
ze(d, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var b = k === s;
y = y || b;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/indicator", schemaPath: "#/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var b = m === s;
if (y = y || b, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/indicator", schemaPath: "#/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let d = r.breakdown;
if (typeof d == "string") {
if (N(d) > 200) {
let a = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!qn.test(d)) {
let a = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let d = r.definition, a = s, y = !1, k = s;
if (typeof d == "string") {
if (N(d) > 40) {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!cn.test(d)) {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
var l = k === s;
y = y || l;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var l = m === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (ls(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), r.mapped !== void 0 && n.call(r, "mapped")) {
let d = r.mapped;
if (!(d === "matched" || d === "converted" || d === "unmapped")) {
let a = { instancePath: i + "/mapped", schemaPath: "#/properties/mapped/enum", keyword: "enum", params: { allowedValues: zt.properties.mapped.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.written !== void 0 && n.call(r, "written") && (X(r.written, { instancePath: i + "/written", parentData: r, parentDataProperty: "written", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.measureWritten !== void 0 && n.call(r, "measureWritten") && (X(r.measureWritten, { instancePath: i + "/measureWritten", parentData: r, parentDataProperty: "measureWritten", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.state !== void 0 && n.call(r, "state")) {
let d = r.state;
if (!(d === "number" || d === "nil" || d === "missing" || d === "notApplicable" || d === "confidential" || d === "blank" || d === "unread")) {
let a = { instancePath: i + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: zt.properties.state.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let d = r.value, a = s, y = !1, k = s;
if (typeof d == "string") {
if (N(d) > 200) {
let p = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!mo.test(d)) {
let p = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = k === s;
y = y || w;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = m === s;
if (y = y || w, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let d = r.measure, a = s, y = !1, k = s;
ze(d, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var P = k === s;
y = y || P;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var P = m === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
r.place !== void 0 && n.call(r, "place") && (Tr(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.sha256 !== void 0 && n.call(r, "sha256") && (be(r.sha256, { instancePath: i + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: f, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rn = { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "listDate", "period", "periodWritten", "title", "place", "sha256"], properties: { kind: { enum: ["report", "narrative", "attachment"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, text: { type: "string", maxLength: 4e6 }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } };
function ps(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.unitCode === void 0 || !n.call(r, "unitCode")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitCode" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.periodWritten === void 0 || !n.call(r, "periodWritten")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodWritten" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.title === void 0 || !n.call(r, "title")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.place === void 0 || !n.call(r, "place")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sha256 === void 0 || !n.call(r, "sha256")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!n.call(Rn.properties, b)) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let b = r.kind;
if (!(b === "report" || b === "narrative" || b === "attachment")) {
let l = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Rn.properties.kind.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.unit !== void 0 && n.call(r, "unit")) {
let b = r.unit, l = s, w = !1, P = s;
zr(b, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.unitCode !== void 0 && n.call(r, "unitCode") && (X(r.unitCode, { instancePath: i + "/unitCode", parentData: r, parentDataProperty: "unitCode", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ce(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.period !== void 0 && n.call(r, "period")) {
let b = r.period, l = s, w = !1, P = s;
Cr(b, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.periodWritten !== void 0 && n.call(r, "periodWritten") && (X(r.periodWritten, { instancePath: i + "/periodWritten", parentData: r, parentDataProperty: "periodWritten", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.title !== void 0 && n.call(r, "title") && (X(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: c }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.text !== void 0 && n.call(r, "text")) {
let b = r.text;
if (typeof b == "string") {
if (N(b) > 4e6) {
let l = { instancePath: i + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 4e6 } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.place !== void 0 && n.call(r, "place") && (Tr(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.sha256 !== void 0 && n.call(r, "sha256") && (be(r.sha256, { instancePath: i + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: f, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Bt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.system === void 0 || !n.call(r, "system")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.inUse === void 0 || !n.call(r, "inUse")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inUse" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.handover === void 0 || !n.call(r, "handover")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handover" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.listDates === void 0 || !n.call(r, "listDates")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.manifest === void 0 || !n.call(r, "manifest")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.mapping === void 0 || !n.call(r, "mapping")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.counts === void 0 || !n.call(r, "counts")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.files === void 0 || !n.call(r, "files")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.entries === void 0 || !n.call(r, "entries")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(Tn.properties, P)) {
let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let P = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.system !== void 0 && n.call(r, "system") && (ze(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Xr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let P = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.inUse !== void 0 && n.call(r, "inUse") && (es(r.inUse, { instancePath: i + "/inUse", parentData: r, parentDataProperty: "inUse", rootData: f, dynamicAnchors: c }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.handover !== void 0 && n.call(r, "handover") && (rs(r.handover, { instancePath: i + "/handover", parentData: r, parentDataProperty: "handover", rootData: f, dynamicAnchors: c }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), r.sharing !== void 0 && n.call(r, "sharing")) {
let P = r.sharing;
if (!(P === "public" || P === "internal" || P === "restricted")) {
let d = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Tn.properties.sharing.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.listDates !== void 0 && n.call(r, "listDates")) {
let P = r.listDates;
if (Array.isArray(P)) {
if (P.length > 1e3) {
let k = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.length < 1) {
let k = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let d = P.length;
for (let k = 0; k < d; k++)
Ce(P[k], { instancePath: i + "/listDates/" + k, parentData: P, parentDataProperty: k, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
let a = P.length, y;
if (a > 1) {
e: for (; a--; )
for (y = a; y--; )
if (Q(P[a], P[y])) {
let k = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: a, j: y } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let d = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.manifest !== void 0 && n.call(r, "manifest") && (be(r.manifest, { instancePath: i + "/manifest", parentData: r, parentDataProperty: "manifest", rootData: f, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.mapping !== void 0 && n.call(r, "mapping")) {
let P = r.mapping, d = s, a = !1, y = s;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.code === void 0 || !n.call(P, "code")) {
let m = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.sha256 === void 0 || !n.call(P, "sha256")) {
let m = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(P))
if (!(m === "code" || m === "sha256")) {
let p = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
P.code !== void 0 && n.call(P, "code") && (ze(P.code, { instancePath: i + "/mapping/code", parentData: P, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), P.sha256 !== void 0 && n.call(P, "sha256") && (be(P.sha256, { instancePath: i + "/mapping/sha256", parentData: P, parentDataProperty: "sha256", rootData: f, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let m = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = y === s;
a = a || t;
let k = s;
if (P !== null) {
let m = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = k === s;
if (a = a || t, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.counts !== void 0 && n.call(r, "counts")) {
let P = r.counts;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.files === void 0 || !n.call(P, "files")) {
let d = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.records === void 0 || !n.call(P, "records")) {
let d = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.units === void 0 || !n.call(P, "units")) {
let d = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.codes === void 0 || !n.call(P, "codes")) {
let d = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "codes" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.figures === void 0 || !n.call(P, "figures")) {
let d = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "files" || d === "records" || d === "units" || d === "codes" || d === "figures")) {
let a = { instancePath: i + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (P.files !== void 0 && n.call(P, "files")) {
let d = P.files;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.before === void 0 || !n.call(d, "before")) {
let a = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.after === void 0 || !n.call(d, "after")) {
let a = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(d))
if (!(a === "before" || a === "after")) {
let y = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.before !== void 0 && n.call(d, "before")) {
let a = d.before;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/files/before", schemaPath: "#/properties/counts/properties/files/properties/before/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/files/before", schemaPath: "#/properties/counts/properties/files/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (d.after !== void 0 && n.call(d, "after")) {
let a = d.after;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/files/after", schemaPath: "#/properties/counts/properties/files/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/files/after", schemaPath: "#/properties/counts/properties/files/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (P.records !== void 0 && n.call(P, "records")) {
let d = P.records;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.before === void 0 || !n.call(d, "before")) {
let a = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.after === void 0 || !n.call(d, "after")) {
let a = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(d))
if (!(a === "before" || a === "after")) {
let y = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.before !== void 0 && n.call(d, "before")) {
let a = d.before, y = s, k = !1, m = s;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let v = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [v] : e.push(v), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let v = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [v] : e.push(v), s++;
}
var u = m === s;
k = k || u;
let p = s;
if (a !== null) {
let v = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [v] : e.push(v), s++;
}
var u = p === s;
if (k = k || u, k)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let v = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (d.after !== void 0 && n.call(d, "after")) {
let a = d.after;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/records/after", schemaPath: "#/properties/counts/properties/records/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/records/after", schemaPath: "#/properties/counts/properties/records/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (P.units !== void 0 && n.call(P, "units")) {
let d = P.units;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.codes === void 0 || !n.call(d, "codes")) {
let a = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/required", keyword: "required", params: { missingProperty: "codes" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.resolved === void 0 || !n.call(d, "resolved")) {
let a = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/required", keyword: "required", params: { missingProperty: "resolved" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(d))
if (!(a === "codes" || a === "resolved")) {
let y = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.codes !== void 0 && n.call(d, "codes")) {
let a = d.codes;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/units/codes", schemaPath: "#/properties/counts/properties/units/properties/codes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/units/codes", schemaPath: "#/properties/counts/properties/units/properties/codes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (d.resolved !== void 0 && n.call(d, "resolved")) {
let a = d.resolved;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/units/resolved", schemaPath: "#/properties/counts/properties/units/properties/resolved/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/units/resolved", schemaPath: "#/properties/counts/properties/units/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (P.codes !== void 0 && n.call(P, "codes")) {
let d = P.codes;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.matched === void 0 || !n.call(d, "matched")) {
let a = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "matched" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.converted === void 0 || !n.call(d, "converted")) {
let a = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "converted" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.unmapped === void 0 || !n.call(d, "unmapped")) {
let a = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "unmapped" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(d))
if (!(a === "matched" || a === "converted" || a === "unmapped")) {
let y = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.matched !== void 0 && n.call(d, "matched")) {
let a = d.matched;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/codes/matched", schemaPath: "#/properties/counts/properties/codes/properties/matched/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/codes/matched", schemaPath: "#/properties/counts/properties/codes/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (d.converted !== void 0 && n.call(d, "converted")) {
let a = d.converted;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/codes/converted", schemaPath: "#/properties/counts/properties/codes/properties/converted/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/codes/converted", schemaPath: "#/properties/counts/properties/codes/properties/converted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (d.unmapped !== void 0 && n.call(d, "unmapped")) {
let a = d.unmapped;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/codes/unmapped", schemaPath: "#/properties/counts/properties/codes/properties/unmapped/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/codes/unmapped", schemaPath: "#/properties/counts/properties/codes/properties/unmapped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (P.figures !== void 0 && n.call(P, "figures")) {
let d = P.figures;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.matched === void 0 || !n.call(d, "matched")) {
let a = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "matched" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.converted === void 0 || !n.call(d, "converted")) {
let a = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "converted" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.unmapped === void 0 || !n.call(d, "unmapped")) {
let a = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "unmapped" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(d))
if (!(a === "matched" || a === "converted" || a === "unmapped")) {
let y = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.matched !== void 0 && n.call(d, "matched")) {
let a = d.matched;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/figures/matched", schemaPath: "#/properties/counts/properties/figures/properties/matched/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/figures/matched", schemaPath: "#/properties/counts/properties/figures/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (d.converted !== void 0 && n.call(d, "converted")) {
let a = d.converted;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/figures/converted", schemaPath: "#/properties/counts/properties/figures/properties/converted/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/figures/converted", schemaPath: "#/properties/counts/properties/figures/properties/converted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (d.unmapped !== void 0 && n.call(d, "unmapped")) {
let a = d.unmapped;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/counts/figures/unmapped", schemaPath: "#/properties/counts/properties/figures/properties/unmapped/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: i + "/counts/figures/unmapped", schemaPath: "#/properties/counts/properties/figures/properties/unmapped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let d = { instancePath: i + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.files !== void 0 && n.call(r, "files")) {
let P = r.files;
if (Array.isArray(P)) {
if (P.length > 1e5) {
let a = { instancePath: i + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++) {
let y = P[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.path === void 0 || !n.call(y, "path")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.kind === void 0 || !n.call(y, "kind")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.listDate === void 0 || !n.call(y, "listDate")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.bytes === void 0 || !n.call(y, "bytes")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "bytes" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.sha256 === void 0 || !n.call(y, "sha256")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.isHashStated === void 0 || !n.call(y, "isHashStated")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "isHashStated" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.records === void 0 || !n.call(y, "records")) {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "path" || k === "kind" || k === "listDate" || k === "bytes" || k === "sha256" || k === "isHashStated" || k === "records")) {
let m = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (y.path !== void 0 && n.call(y, "path") && (ss(y.path, { instancePath: i + "/files/" + a + "/path", parentData: y, parentDataProperty: "path", rootData: f, dynamicAnchors: c }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), y.kind !== void 0 && n.call(y, "kind") && (is(y.kind, { instancePath: i + "/files/" + a + "/kind", parentData: y, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), y.listDate !== void 0 && n.call(y, "listDate") && (Ce(y.listDate, { instancePath: i + "/files/" + a + "/listDate", parentData: y, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), y.bytes !== void 0 && n.call(y, "bytes")) {
let k = y.bytes;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let m = { instancePath: i + "/files/" + a + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let m = { instancePath: i + "/files/" + a + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (y.sha256 !== void 0 && n.call(y, "sha256") && (be(y.sha256, { instancePath: i + "/files/" + a + "/sha256", parentData: y, parentDataProperty: "sha256", rootData: f, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), y.isHashStated !== void 0 && n.call(y, "isHashStated") && typeof y.isHashStated != "boolean") {
let k = { instancePath: i + "/files/" + a + "/isHashStated", schemaPath: "#/properties/files/items/properties/isHashStated/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.records !== void 0 && n.call(y, "records")) {
let k = y.records;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.before === void 0 || !n.call(k, "before")) {
let m = { instancePath: i + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [m] : e.push(m), s++;
}
if (k.after === void 0 || !n.call(k, "after")) {
let m = { instancePath: i + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(k))
if (!(m === "before" || m === "after")) {
let p = { instancePath: i + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.before !== void 0 && n.call(k, "before")) {
let m = k.before, p = s, v = !1, h = s;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let $ = { instancePath: i + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [$] : e.push($), s++;
}
if (typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
let $ = { instancePath: i + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [$] : e.push($), s++;
}
var b = h === s;
v = v || b;
let x = s;
if (m !== null) {
let $ = { instancePath: i + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var b = x === s;
if (v = v || b, v)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let $ = { instancePath: i + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (k.after !== void 0 && n.call(k, "after")) {
let m = k.after;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let p = { instancePath: i + "/files/" + a + "/records/after", schemaPath: "#/properties/files/items/properties/records/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
let p = { instancePath: i + "/files/" + a + "/records/after", schemaPath: "#/properties/files/items/properties/records/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let m = { instancePath: i + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let k = { instancePath: i + "/files/" + a, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let P = r.findings;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let a = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++)
Se(P[a], { instancePath: i + "/findings/" + a, parentData: P, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let d = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.entries !== void 0 && n.call(r, "entries")) {
let P = r.entries;
if (Array.isArray(P)) {
if (P.length > 1e7) {
let a = { instancePath: i + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 1e7 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++) {
let y = P[a], k = s, m = !1, p = s;
as(y, { instancePath: i + "/entries/" + a, parentData: P, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length);
var w = p === s;
if (m = m || w, w)
var l = !0;
let v = s;
ps(y, { instancePath: i + "/entries/" + a, parentData: P, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length);
var w = v === s;
if (m = m || w, w && l !== !0 && (l = !0), m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: i + "/entries/" + a, schemaPath: "#/properties/entries/items/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let d = { instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let P = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Bt.errors = e, s === 0;
}
Bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wo = St, Bn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/archive.schema.json", type: "object", additionalProperties: !1, required: ["system", "names", "sample", "inUse", "handover", "mapping", "listDate", "sharing", "records", "files", "sources", "unknown"], properties: { system: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, inUse: { $ref: "common.schema.json#/$defs/span" }, handover: { $ref: "#/$defs/handover" }, mapping: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, sharing: { enum: ["public", "internal", "restricted"] }, records: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, files: { type: "array", minItems: 1, maxItems: 1e5, items: { $ref: "#/$defs/file" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, if: { properties: { files: { contains: { properties: { kind: { const: "figures" } }, required: ["kind"] } } } }, then: { properties: { mapping: { type: "string" } } }, $defs: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, path: { type: "string", minLength: 1, maxLength: 300, pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" }, kind: { enum: ["figures", "report", "narrative", "attachment"] }, handover: { type: "object", additionalProperties: !1, required: ["by", "identifier", "date"], properties: { by: { $ref: "common.schema.json#/$defs/names" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, document: { $ref: "common.schema.json#/$defs/legalReference" } } }, file: { type: "object", additionalProperties: !1, required: ["path", "kind", "records", "sha256"], properties: { path: { $ref: "#/$defs/path" }, kind: { $ref: "#/$defs/kind" }, records: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, title: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitCode" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } }, if: { properties: { kind: { enum: ["report", "attachment"] } } }, then: { required: ["title"] } } } };
function pr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.by === void 0 || !n.call(r, "by")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "by" || u === "identifier" || u === "date" || u === "document")) {
let b = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.by !== void 0 && n.call(r, "by") && (sr(r.by, { instancePath: i + "/by", parentData: r, parentDataProperty: "by", rootData: f, dynamicAnchors: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let u = r.identifier;
if (typeof u == "string") {
if (N(u) > 40) {
let b = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), s++;
}
if (!$n.test(u)) {
let b = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let u = r.date, b = s, l = !1, w = s;
Te(u, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var t = w === s;
l = l || t;
let P = s;
if (u !== null) {
let d = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = P === s;
if (l = l || t, l)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let d = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.document !== void 0 && n.call(r, "document") && (Fr(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Yn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "figures" || r === "report" || r === "narrative" || r === "attachment")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 64) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.kind !== void 0 && n.call(r, "kind")) {
let d = r.kind;
if (!(d === "report" || d === "attachment")) {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
}
var l = b === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.title === void 0 || !n.call(r, "title"))) {
let y = { instancePath: i, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [y] : e.push(y), s++;
}
var l = d === s;
u = l;
}
if (!u) {
let d = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.path === void 0 || !n.call(r, "path")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.records === void 0 || !n.call(r, "records")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.sha256 === void 0 || !n.call(r, "sha256")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "path" || d === "kind" || d === "records" || d === "sha256" || d === "title" || d === "unit" || d === "period" || d === "listDate")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.path !== void 0 && n.call(r, "path") && (ms(r.path, { instancePath: i + "/path", parentData: r, parentDataProperty: "path", rootData: f, dynamicAnchors: c }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (cs(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), r.records !== void 0 && n.call(r, "records")) {
let d = r.records, a = s, y = !1, k = s;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let p = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
let p = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
var w = k === s;
y = y || w;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = m === s;
if (y = y || w, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.sha256 !== void 0 && n.call(r, "sha256")) {
let d = r.sha256, a = s, y = !1, k = s;
ds(d, { instancePath: i + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: f, dynamicAnchors: c }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
var P = k === s;
y = y || P;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/sha256", schemaPath: "#/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var P = m === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/sha256", schemaPath: "#/properties/sha256/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
r.title !== void 0 && n.call(r, "title") && (ys(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: c }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (hs(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Ps(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Te(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function St(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = St.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.files !== void 0 && n.call(r, "files")) {
let y = r.files;
if (Array.isArray(y)) {
let k = s, m = y.length;
for (let p = 0; p < m; p++) {
let v = y[p], h = s;
if (v && typeof v == "object" && !Array.isArray(v)) {
let x;
if ((v.kind === void 0 || !n.call(v, "kind")) && (x = "kind")) {
let $ = {};
e === null ? e = [$] : e.push($), s++;
} else if (v.kind !== void 0 && n.call(v, "kind") && v.kind !== "figures") {
let $ = {};
e === null ? e = [$] : e.push($), s++;
}
}
var l = h === s;
if (l)
break;
}
if (l)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let p = {};
e === null ? e = [p] : e.push(p), s++;
}
}
}
var w = b === s;
if (s = t, e !== null && (t ? e.length = t : e = null), w) {
let y = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.mapping !== void 0 && n.call(r, "mapping") && typeof r.mapping != "string") {
let m = { instancePath: i + "/mapping", schemaPath: "#/then/properties/mapping/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
var w = y === s;
if (u = w, u) {
var P = {};
P.mapping = !0, P.files = !0;
}
}
if (!u) {
let y = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.system === void 0 || !n.call(r, "system")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inUse === void 0 || !n.call(r, "inUse")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inUse" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.handover === void 0 || !n.call(r, "handover")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handover" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.mapping === void 0 || !n.call(r, "mapping")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.records === void 0 || !n.call(r, "records")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.files === void 0 || !n.call(r, "files")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(Bn.properties, y)) {
let k = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.system !== void 0 && n.call(r, "system") && (pr(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (sr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inUse !== void 0 && n.call(r, "inUse") && (us(r.inUse, { instancePath: i + "/inUse", parentData: r, parentDataProperty: "inUse", rootData: f, dynamicAnchors: c }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), r.handover !== void 0 && n.call(r, "handover") && (fs(r.handover, { instancePath: i + "/handover", parentData: r, parentDataProperty: "handover", rootData: f, dynamicAnchors: c }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), r.mapping !== void 0 && n.call(r, "mapping")) {
let y = r.mapping, k = s, m = !1, p = s;
pr(y, { instancePath: i + "/mapping", parentData: r, parentDataProperty: "mapping", rootData: f, dynamicAnchors: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var d = p === s;
m = m || d;
let v = s;
if (y !== null) {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var d = v === s;
if (m = m || d, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.listDate !== void 0 && n.call(r, "listDate") && (Te(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.sharing !== void 0 && n.call(r, "sharing")) {
let y = r.sharing;
if (!(y === "public" || y === "internal" || y === "restricted")) {
let k = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Bn.properties.sharing.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.records !== void 0 && n.call(r, "records")) {
let y = r.records, k = s, m = !1, p = s;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let h = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
let h = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
var a = p === s;
m = m || a;
let v = s;
if (y !== null) {
let h = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var a = v === s;
if (m = m || a, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.files !== void 0 && n.call(r, "files")) {
let y = r.files;
if (Array.isArray(y)) {
if (y.length > 1e5) {
let m = { instancePath: i + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [m] : e.push(m), s++;
}
if (y.length < 1) {
let m = { instancePath: i + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++)
gs(y[m], { instancePath: i + "/files/" + m, parentData: y, parentDataProperty: m, rootData: f, dynamicAnchors: c }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length);
} else {
let k = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ks(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ws(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (vs(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length));
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return St.errors = e, s === 0;
}
St.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mo = Zt, co = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } };
function Ze(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function qs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yo = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function Zt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.territory === void 0 || !n.call(r, "territory")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.successors === void 0 || !n.call(r, "successors")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!n.call(co.properties, w)) {
let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Ze(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let w = r.identifier;
if (typeof w == "string") {
if (N(w) > 40) {
let P = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!$n.test(w)) {
let P = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (bs(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (qs(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (ur(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let w = r.nameEn, P = s, d = !1, a = s;
ur(w, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var t = a === s;
d = d || t;
let y = s;
if (w !== "") {
let k = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [k] : e.push(k), s++;
}
var t = y === s;
if (d = d || t, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let w = r.parent, P = s, d = !1, a = s;
Ze(w, { instancePath: i + "/parent", parentData: r, parentDataProperty: "parent", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var u = a === s;
d = d || u;
let y = s;
if (w !== "") {
let k = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [k] : e.push(k), s++;
}
var u = y === s;
if (d = d || u, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (Ze(r.territory, { instancePath: i + "/territory", parentData: r, parentDataProperty: "territory", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let w = r.validFrom, P = s, d = !1, a = s;
fr(w, { instancePath: i + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: f, dynamicAnchors: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var b = a === s;
d = d || b;
let y = s;
if (w !== "") {
let k = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [k] : e.push(k), s++;
}
var b = y === s;
if (d = d || b, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let w = r.validTo, P = s, d = !1, a = s;
fr(w, { instancePath: i + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: f, dynamicAnchors: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var l = a === s;
d = d || l;
let y = s;
if (w !== "") {
let k = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [k] : e.push(k), s++;
}
var l = y === s;
if (d = d || l, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let w = r.successors;
if (typeof w == "string") {
if (N(w) > 1e3) {
let P = { instancePath: i + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!yo.test(w)) {
let P = { instancePath: i + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let w = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ho = Ut, ho = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ue(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ut(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.values === void 0 || !n.call(r, "values")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(ho.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Ue(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (mr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let b = { instancePath: i + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++) {
let l = t[b];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !n.call(l, "code")) {
let w = { instancePath: i + "/values/" + b, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.names === void 0 || !n.call(l, "names")) {
let w = { instancePath: i + "/values/" + b, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!(w === "code" || w === "names" || w === "parent" || w === "note")) {
let P = { instancePath: i + "/values/" + b, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
l.code !== void 0 && n.call(l, "code") && (Ue(l.code, { instancePath: i + "/values/" + b + "/code", parentData: l, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), l.names !== void 0 && n.call(l, "names") && (mr(l.names, { instancePath: i + "/values/" + b + "/names", parentData: l, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), l.parent !== void 0 && n.call(l, "parent") && (Ue(l.parent, { instancePath: i + "/values/" + b + "/parent", parentData: l, parentDataProperty: "parent", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), l.note !== void 0 && n.call(l, "note") && (cr(l.note, { instancePath: i + "/values/" + b + "/note", parentData: l, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length));
} else {
let w = { instancePath: i + "/values/" + b, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let u = { instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.exhaustive !== void 0 && n.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let t = { instancePath: i + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.byUnitClass !== void 0 && n.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let t = { instancePath: i + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
r.validity !== void 0 && n.call(r, "validity") && ($s(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (cr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Ds(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (js(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ut.errors = e, s === 0;
}
Ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yo = Kt, Po = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function xs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Os(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.number !== void 0 && n.call(r, "number") && (T(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (T(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Kt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Kt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = b === s;
u = u || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = l === s;
u = u || P;
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let d = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = w === s;
if (u = u || P, u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!n.call(Po.properties, d)) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (xs(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Is(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let d = r.months;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.startDay === void 0 || !n.call(d, "startDay")) {
let a = { instancePath: i + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [a] : e.push(a), s++;
}
if (d.monthOffset === void 0 || !n.call(d, "monthOffset")) {
let a = { instancePath: i + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(d))
if (!(a === "startDay" || a === "monthOffset")) {
let y = { instancePath: i + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.startDay !== void 0 && n.call(d, "startDay")) {
let a = d.startDay;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 28 || isNaN(a)) {
let y = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a < 1 || isNaN(a)) {
let y = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
if (d.monthOffset !== void 0 && n.call(d, "monthOffset")) {
let a = d.monthOffset;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 11 || isNaN(a)) {
let y = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a < -11 || isNaN(a)) {
let y = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
} else {
let a = { instancePath: i + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let d = r.weekStartsOn;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let a = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 7 || isNaN(d)) {
let a = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [a] : e.push(a), s++;
}
if (d < 1 || isNaN(d)) {
let a = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let d = { instancePath: i + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let d = r.legalBasis;
if (Array.isArray(d)) {
if (d.length > 20) {
let y = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), s++;
}
let a = d.length;
for (let y = 0; y < a; y++)
Os(d[y], { instancePath: i + "/legalBasis/" + y, parentData: d, parentDataProperty: y, rootData: f, dynamicAnchors: c }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
} else {
let a = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Ls(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (_s(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (As(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return Kt.errors = e, s === 0;
}
Kt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qo = Wt, Sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Jr = new RegExp("^[^\\s|,]+$", "u");
function Es(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jn = { enum: ["legal", "observed"] };
function Ns(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var go = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), ko = new RegExp("^[0-9]*$", "u");
function Wt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kinds === void 0 || !n.call(r, "kinds")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.operating === void 0 || !n.call(r, "operating")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.dateKind === void 0 || !n.call(r, "dateKind")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.seq === void 0 || !n.call(r, "seq")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.instrument === void 0 || !n.call(r, "instrument")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(Sn.properties, P)) {
let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Es(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let P = r.kinds;
if (typeof P == "string") {
if (N(P) > 100) {
let d = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!go.test(P)) {
let d = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let P = r.inForce, d = s, a = !1, y = s;
dr(P, { instancePath: i + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: f, dynamicAnchors: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var t = y === s;
a = a || t;
let k = s;
if (P !== "") {
let m = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = k === s;
if (a = a || t, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (dr(r.operating, { instancePath: i + "/operating", parentData: r, parentDataProperty: "operating", rootData: f, dynamicAnchors: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let P = r.dateKind, d = s, a = !1, y = s;
Ns(P, { instancePath: i + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
var u = y === s;
a = a || u;
let k = s;
if (P !== "") {
let m = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var u = k === s;
if (a = a || u, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let P = r.seq;
if (typeof P == "string") {
if (N(P) > 6) {
let d = { instancePath: i + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!ko.test(P)) {
let d = { instancePath: i + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let P = r.instrument, d = s, a = !1, y = s;
Vs(P, { instancePath: i + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: f, dynamicAnchors: c }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
var b = y === s;
a = a || b;
let k = s;
if (P !== "") {
let m = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var b = k === s;
if (a = a || b, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let P = r.status, d = s, a = !1, y = s;
if (!(P === "proposed" || P === "adopted" || P === "inForce" || P === "operating")) {
let m = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: Sn.properties.status.anyOf[0].enum } };
e === null ? e = [m] : e.push(m), s++;
}
var l = y === s;
a = a || l;
let k = s;
if (P !== "") {
let m = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var l = k === s;
if (a = a || l, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let P = r.note, d = s, a = !1, y = s;
Fs(P, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
var w = y === s;
a = a || w;
let k = s;
if (P !== "") {
let m = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var w = k === s;
if (a = a || w, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let P = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Wt.errors = e, s === 0;
}
Wt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Go = Mt, Zn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } };
function Ie(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wo = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), vo = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), bo = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Mt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !n.call(r, "title")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.contacts === void 0 || !n.call(r, "contacts")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.languages === void 0 || !n.call(r, "languages")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.baseAddress === void 0 || !n.call(r, "baseAddress")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "title" || u === "agency" || u === "contacts" || u === "scope" || u === "languages" || u === "baseAddress" || u === "audience" || u === "sample")) {
let b = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.title !== void 0 && n.call(r, "title") && (Ie(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && (Ie(r.agency, { instancePath: i + "/agency", parentData: r, parentDataProperty: "agency", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
let u = r.contacts;
if (Array.isArray(u)) {
if (u.length > 20) {
let l = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let b = u.length;
for (let l = 0; l < b; l++) {
let w = u[l];
if (w && typeof w == "object" && !Array.isArray(w)) {
if (w.names === void 0 || !n.call(w, "names")) {
let P = { instancePath: i + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(w))
if (!(P === "names" || P === "telephone" || P === "email" || P === "address")) {
let d = { instancePath: i + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.names !== void 0 && n.call(w, "names") && (Ie(w.names, { instancePath: i + "/contacts/" + l + "/names", parentData: w, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), w.telephone !== void 0 && n.call(w, "telephone")) {
let P = w.telephone;
if (typeof P == "string") {
if (N(P) > 40) {
let d = { instancePath: i + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!wo.test(P)) {
let d = { instancePath: i + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (w.email !== void 0 && n.call(w, "email")) {
let P = w.email;
if (typeof P == "string") {
if (N(P) > 200) {
let d = { instancePath: i + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!vo.test(P)) {
let d = { instancePath: i + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
w.address !== void 0 && n.call(w, "address") && (Ie(w.address, { instancePath: i + "/contacts/" + l + "/address", parentData: w, parentDataProperty: "address", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
} else {
let P = { instancePath: i + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let b = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let u = r.scope;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.unit === void 0 || !n.call(u, "unit")) {
let b = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (u.listDate === void 0 || !n.call(u, "listDate")) {
let b = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(u))
if (!(b === "unit" || b === "listDate")) {
let l = { instancePath: i + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (u.unit !== void 0 && n.call(u, "unit")) {
let b = u.unit, l = s, w = !1, P = s;
zs(b, { instancePath: i + "/scope/unit", parentData: u, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
u.listDate !== void 0 && n.call(u, "listDate") && (Cs(u.listDate, { instancePath: i + "/scope/listDate", parentData: u, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length));
} else {
let b = { instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let u = r.languages;
if (Array.isArray(u)) {
if (u.length > 2) {
let P = { instancePath: i + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [P] : e.push(P), s++;
}
if (u.length < 1) {
let P = { instancePath: i + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let b = u.length;
for (let P = 0; P < b; P++) {
let d = u[P];
if (!(d === "vi" || d === "en")) {
let a = { instancePath: i + "/languages/" + P, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: Zn.properties.languages.items.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
let l = u.length, w;
if (l > 1) {
e: for (; l--; )
for (w = l; w--; )
if (Q(u[l], u[w])) {
let P = { instancePath: i + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: w } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let b = { instancePath: i + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.baseAddress !== void 0 && n.call(r, "baseAddress")) {
let u = r.baseAddress;
if (typeof u == "string") {
if (N(u) > 300) {
let b = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [b] : e.push(b), s++;
}
if (!bo.test(u)) {
let b = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.audience !== void 0 && n.call(r, "audience")) {
let u = r.audience;
if (!(u === "public" || u === "internal")) {
let b = { instancePath: i + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Zn.properties.audience.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let u = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return Mt.errors = e, s === 0;
}
Mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jo = Ht, nr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "groups", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, groups: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["members", "listDate", "window", "totals"], properties: { members: { type: "array", maxItems: 1e3, minItems: 2, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/unitId" } }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, totals: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "value"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, value: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, scenarios: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["unit", "row", "indicator", "of", "plan", "forecast", "actual", "rate"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, row: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["this", "yearOfThis"] }, plan: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, forecast: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, actual: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, rate: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, because: { $ref: "common.schema.json#/$defs/code" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function ne(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xn = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function Ts(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 13) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jn = { enum: ["estimate", "provisional", "official"] };
function Rs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Et = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function H(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var eo = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Zs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xn = new RegExp("^B?E?I?P?W?$", "u");
function Us(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ro = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function Ks(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ro.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dn = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Ws(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ms(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.form === void 0 || !n.call(r, "form")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.transitional === void 0 || !n.call(r, "transitional")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitional" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.coverage === void 0 || !n.call(r, "coverage")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.submissions === void 0 || !n.call(r, "submissions")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submissions" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sourceSets === void 0 || !n.call(r, "sourceSets")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceSets" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.groups === void 0 || !n.call(r, "groups")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(nr.properties, y)) {
let k = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let y = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (ne(r.form, { instancePath: i + "/form", parentData: r, parentDataProperty: "form", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (ne(r.regime, { instancePath: i + "/regime", parentData: r, parentDataProperty: "regime", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (ne(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Oe(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Ke(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Ts(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (oe(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let y = r.transitional;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let v = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [v] : e.push(v), s++;
}
let k = y.length;
for (let v = 0; v < k; v++)
oe(y[v], { instancePath: i + "/transitional/" + v, parentData: y, parentDataProperty: v, rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
let m = y.length, p;
if (m > 1) {
e: for (; m--; )
for (p = m; p--; )
if (Q(y[m], y[p])) {
let v = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let k = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let y = r.coverage;
if (Array.isArray(y)) {
if (y.length > 60) {
let m = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++) {
let p = y[m];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.reporter === void 0 || !n.call(p, "reporter")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.level === void 0 || !n.call(p, "level")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.expected === void 0 || !n.call(p, "expected")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.complete === void 0 || !n.call(p, "complete")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.daysExpected === void 0 || !n.call(p, "daysExpected")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.daysReceived === void 0 || !n.call(p, "daysReceived")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.gaps === void 0 || !n.call(p, "gaps")) {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!(v === "reporter" || v === "level" || v === "expected" || v === "complete" || v === "daysExpected" || v === "daysReceived" || v === "gaps")) {
let h = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.reporter !== void 0 && n.call(p, "reporter") && (ne(p.reporter, { instancePath: i + "/coverage/" + m + "/reporter", parentData: p, parentDataProperty: "reporter", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), p.level !== void 0 && n.call(p, "level") && (yr(p.level, { instancePath: i + "/coverage/" + m + "/level", parentData: p, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), p.expected !== void 0 && n.call(p, "expected")) {
let v = p.expected;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let h = { instancePath: i + "/coverage/" + m + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let h = { instancePath: i + "/coverage/" + m + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.complete !== void 0 && n.call(p, "complete")) {
let v = p.complete;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let h = { instancePath: i + "/coverage/" + m + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let h = { instancePath: i + "/coverage/" + m + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.daysExpected !== void 0 && n.call(p, "daysExpected")) {
let v = p.daysExpected;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let h = { instancePath: i + "/coverage/" + m + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let h = { instancePath: i + "/coverage/" + m + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.daysReceived !== void 0 && n.call(p, "daysReceived")) {
let v = p.daysReceived;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let h = { instancePath: i + "/coverage/" + m + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let h = { instancePath: i + "/coverage/" + m + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.gaps !== void 0 && n.call(p, "gaps")) {
let v = p.gaps;
if (Array.isArray(v)) {
if (v.length > 1e4) {
let x = { instancePath: i + "/coverage/" + m + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [x] : e.push(x), s++;
}
let h = v.length;
for (let x = 0; x < h; x++) {
let $ = v[x];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.from === void 0 || !n.call($, "from")) {
let I = { instancePath: i + "/coverage/" + m + "/gaps/" + x, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.to === void 0 || !n.call($, "to")) {
let I = { instancePath: i + "/coverage/" + m + "/gaps/" + x, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.units === void 0 || !n.call($, "units")) {
let I = { instancePath: i + "/coverage/" + m + "/gaps/" + x, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "from" || I === "to" || I === "units")) {
let g = { instancePath: i + "/coverage/" + m + "/gaps/" + x, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [g] : e.push(g), s++;
}
if ($.from !== void 0 && n.call($, "from") && (ge($.from, { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/from", parentData: $, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), $.to !== void 0 && n.call($, "to") && (ge($.to, { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/to", parentData: $, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), $.units !== void 0 && n.call($, "units")) {
let I = $.units;
if (Array.isArray(I)) {
if (I.length > 2e4) {
let V = { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [V] : e.push(V), s++;
}
if (I.length < 1) {
let V = { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let g = I.length;
for (let V = 0; V < g; V++)
oe(I[V], { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/units/" + V, parentData: I, parentDataProperty: V, rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
let D = I.length, q;
if (D > 1) {
e: for (; D--; )
for (q = D; q--; )
if (Q(I[D], I[q])) {
let V = { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: D, j: q } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let g = { instancePath: i + "/coverage/" + m + "/gaps/" + x + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let I = { instancePath: i + "/coverage/" + m + "/gaps/" + x, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: i + "/coverage/" + m + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let v = { instancePath: i + "/coverage/" + m, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let k = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let y = r.submissions;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let m = { instancePath: i + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++) {
let p = y[m];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.sha256 === void 0 || !n.call(p, "sha256")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.file === void 0 || !n.call(p, "file")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.subject === void 0 || !n.call(p, "subject")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.reporter === void 0 || !n.call(p, "reporter")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.period === void 0 || !n.call(p, "period")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.edition === void 0 || !n.call(p, "edition")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.covers === void 0 || !n.call(p, "covers")) {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!(v === "sha256" || v === "file" || v === "subject" || v === "reporter" || v === "period" || v === "edition" || v === "listDate" || v === "covers")) {
let h = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.sha256 !== void 0 && n.call(p, "sha256")) {
let v = p.sha256;
if (typeof v == "string") {
if (N(v) > 64) {
let h = { instancePath: i + "/submissions/" + m + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!mn.test(v)) {
let h = { instancePath: i + "/submissions/" + m + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/submissions/" + m + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.file !== void 0 && n.call(p, "file") && (fe(p.file, { instancePath: i + "/submissions/" + m + "/file", parentData: p, parentDataProperty: "file", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), p.subject !== void 0 && n.call(p, "subject") && (oe(p.subject, { instancePath: i + "/submissions/" + m + "/subject", parentData: p, parentDataProperty: "subject", rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), p.reporter !== void 0 && n.call(p, "reporter")) {
let v = p.reporter, h = s, x = !1, $ = s;
ne(v, { instancePath: i + "/submissions/" + m + "/reporter", parentData: p, parentDataProperty: "reporter", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var t = $ === s;
x = x || t;
let I = s;
if (v !== null) {
let g = { instancePath: i + "/submissions/" + m + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = I === s;
if (x = x || t, x)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: i + "/submissions/" + m + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (p.period !== void 0 && n.call(p, "period") && (Oe(p.period, { instancePath: i + "/submissions/" + m + "/period", parentData: p, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), p.edition !== void 0 && n.call(p, "edition")) {
let v = p.edition, h = s, x = !1, $ = s;
Rs(v, { instancePath: i + "/submissions/" + m + "/edition", parentData: p, parentDataProperty: "edition", rootData: f, dynamicAnchors: c }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
var u = $ === s;
x = x || u;
let I = s;
if (v !== null) {
let g = { instancePath: i + "/submissions/" + m + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var u = I === s;
if (x = x || u, x)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: i + "/submissions/" + m + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (p.listDate !== void 0 && n.call(p, "listDate") && (ge(p.listDate, { instancePath: i + "/submissions/" + m + "/listDate", parentData: p, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), p.covers !== void 0 && n.call(p, "covers")) {
let v = p.covers;
if (!(v === "life" || v === "period")) {
let h = { instancePath: i + "/submissions/" + m + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: nr.properties.submissions.items.properties.covers.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let v = { instancePath: i + "/submissions/" + m, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let k = { instancePath: i + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let y = r.sourceSets;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let v = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let k = y.length;
for (let v = 0; v < k; v++) {
let h = y[v];
if (typeof h == "string") {
if (N(h) > 2e6) {
let x = { instancePath: i + "/sourceSets/" + v, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [x] : e.push(x), s++;
}
if (N(h) < 1) {
let x = { instancePath: i + "/sourceSets/" + v, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: i + "/sourceSets/" + v, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
let m = y.length, p;
if (m > 1) {
let v = {};
for (; m--; ) {
let h = y[m];
if (typeof h == "string") {
if (typeof v[h] == "number") {
p = v[h];
let x = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p } };
e === null ? e = [x] : e.push(x), s++;
break;
}
v[h] = m;
}
}
}
} else {
let k = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let y = r.units;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let m = { instancePath: i + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++) {
let p = y[m];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.code === void 0 || !n.call(p, "code")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.name === void 0 || !n.call(p, "name")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.level === void 0 || !n.call(p, "level")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.window === void 0 || !n.call(p, "window")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.figures === void 0 || !n.call(p, "figures")) {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!(v === "unit" || v === "code" || v === "name" || v === "level" || v === "listDate" || v === "window" || v === "figures")) {
let h = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.unit !== void 0 && n.call(p, "unit") && (oe(p.unit, { instancePath: i + "/units/" + m + "/unit", parentData: p, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), p.code !== void 0 && n.call(p, "code") && (Bs(p.code, { instancePath: i + "/units/" + m + "/code", parentData: p, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), p.name !== void 0 && n.call(p, "name") && (fe(p.name, { instancePath: i + "/units/" + m + "/name", parentData: p, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), p.level !== void 0 && n.call(p, "level") && (yr(p.level, { instancePath: i + "/units/" + m + "/level", parentData: p, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), p.listDate !== void 0 && n.call(p, "listDate") && (ge(p.listDate, { instancePath: i + "/units/" + m + "/listDate", parentData: p, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), p.window !== void 0 && n.call(p, "window") && (Ke(p.window, { instancePath: i + "/units/" + m + "/window", parentData: p, parentDataProperty: "window", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), p.figures !== void 0 && n.call(p, "figures")) {
let v = p.figures;
if (Array.isArray(v)) {
if (v.length > 2e5) {
let x = { instancePath: i + "/units/" + m + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [x] : e.push(x), s++;
}
let h = v.length;
for (let x = 0; x < h; x++) {
let $ = v[x];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.row === void 0 || !n.call($, "row")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.column === void 0 || !n.call($, "column")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.state === void 0 || !n.call($, "state")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.value === void 0 || !n.call($, "value")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.method === void 0 || !n.call($, "method")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.status === void 0 || !n.call($, "status")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.reason === void 0 || !n.call($, "reason")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.overTime === void 0 || !n.call($, "overTime")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.periods === void 0 || !n.call($, "periods")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.expected === void 0 || !n.call($, "expected")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.received === void 0 || !n.call($, "received")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.sources === void 0 || !n.call($, "sources")) {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!n.call(nr.properties.units.items.properties.figures.items.properties, I)) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [g] : e.push(g), s++;
}
if ($.row !== void 0 && n.call($, "row")) {
let I = $.row;
if (typeof I == "string") {
if (N(I) > 200) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(I) < 1) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.column !== void 0 && n.call($, "column")) {
let I = $.column;
if (typeof I == "string") {
if (N(I) > 200) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(I) < 1) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.key !== void 0 && n.call($, "key") && (fe($.key, { instancePath: i + "/units/" + m + "/figures/" + x + "/key", parentData: $, parentDataProperty: "key", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), $.indicator !== void 0 && n.call($, "indicator") && (ne($.indicator, { instancePath: i + "/units/" + m + "/figures/" + x + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.breakdown !== void 0 && n.call($, "breakdown")) {
let I = $.breakdown;
if (typeof I == "string") {
if (N(I) > 400) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(I) < 1) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.of !== void 0 && n.call($, "of")) {
let I = $.of;
if (!(I === "previous" || I === "samePeriodLastYear" || I === "yearOfThis" || I === "yearBefore")) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: nr.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.scenario !== void 0 && n.call($, "scenario") && (Ss($.scenario, { instancePath: i + "/units/" + m + "/figures/" + x + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length)), $.state !== void 0 && n.call($, "state")) {
let I = $.state;
if (!(I === "number" || I === "nil" || I === "missing" || I === "notApplicable" || I === "confidential" || I === "none")) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: nr.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.value !== void 0 && n.call($, "value")) {
let I = $.value, g = s, D = !1, q = s;
H(I, { instancePath: i + "/units/" + m + "/figures/" + x + "/value", parentData: $, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var b = q === s;
D = D || b;
let V = s;
if (I !== null) {
let z = { instancePath: i + "/units/" + m + "/figures/" + x + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var b = V === s;
if (D = D || b, D)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let z = { instancePath: i + "/units/" + m + "/figures/" + x + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if ($.text !== void 0 && n.call($, "text") && (fe($.text, { instancePath: i + "/units/" + m + "/figures/" + x + "/text", parentData: $, parentDataProperty: "text", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), $.method !== void 0 && n.call($, "method") && (Zs($.method, { instancePath: i + "/units/" + m + "/figures/" + x + "/method", parentData: $, parentDataProperty: "method", rootData: f, dynamicAnchors: c }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), $.status !== void 0 && n.call($, "status") && (Us($.status, { instancePath: i + "/units/" + m + "/figures/" + x + "/status", parentData: $, parentDataProperty: "status", rootData: f, dynamicAnchors: c }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length)), $.reason !== void 0 && n.call($, "reason") && (Ks($.reason, { instancePath: i + "/units/" + m + "/figures/" + x + "/reason", parentData: $, parentDataProperty: "reason", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), $.known !== void 0 && n.call($, "known") && (H($.known, { instancePath: i + "/units/" + m + "/figures/" + x + "/known", parentData: $, parentDataProperty: "known", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), $.lower !== void 0 && n.call($, "lower") && (H($.lower, { instancePath: i + "/units/" + m + "/figures/" + x + "/lower", parentData: $, parentDataProperty: "lower", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), $.upper !== void 0 && n.call($, "upper") && (H($.upper, { instancePath: i + "/units/" + m + "/figures/" + x + "/upper", parentData: $, parentDataProperty: "upper", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), $.overTime !== void 0 && n.call($, "overTime")) {
let I = $.overTime;
if (!(I === "asSent" || I === "sum" || I === "last" || I === "first" || I === "max" || I === "min" || I === "cumulative" || I === "recomputed")) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: nr.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.periods !== void 0 && n.call($, "periods")) {
let I = $.periods;
if (Array.isArray(I)) {
if (I.length > 100) {
let D = { instancePath: i + "/units/" + m + "/figures/" + x + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [D] : e.push(D), s++;
}
let g = I.length;
for (let D = 0; D < g; D++)
Oe(I[D], { instancePath: i + "/units/" + m + "/figures/" + x + "/periods/" + D, parentData: I, parentDataProperty: D, rootData: f, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
} else {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.expected !== void 0 && n.call($, "expected")) {
let I = $.expected;
if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof I == "number" && isFinite(I) && (I < 0 || isNaN(I))) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.received !== void 0 && n.call($, "received")) {
let I = $.received;
if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof I == "number" && isFinite(I) && (I < 0 || isNaN(I))) {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.missingWeight !== void 0 && n.call($, "missingWeight") && (Ws($.missingWeight, { instancePath: i + "/units/" + m + "/figures/" + x + "/missingWeight", parentData: $, parentDataProperty: "missingWeight", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), $.sources !== void 0 && n.call($, "sources")) {
let I = $.sources, g = s, D = !1, q = s;
if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
let z = { instancePath: i + "/units/" + m + "/figures/" + x + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [z] : e.push(z), s++;
}
if (typeof I == "number" && isFinite(I) && (I < 0 || isNaN(I))) {
let z = { instancePath: i + "/units/" + m + "/figures/" + x + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [z] : e.push(z), s++;
}
var l = q === s;
D = D || l;
let V = s;
if (I !== null) {
let z = { instancePath: i + "/units/" + m + "/figures/" + x + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var l = V === s;
if (D = D || l, D)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let z = { instancePath: i + "/units/" + m + "/figures/" + x + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if ($.changes !== void 0 && n.call($, "changes")) {
let I = $.changes;
if (Array.isArray(I)) {
if (I.length > 1e3) {
let D = { instancePath: i + "/units/" + m + "/figures/" + x + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [D] : e.push(D), s++;
}
if (I.length < 1) {
let D = { instancePath: i + "/units/" + m + "/figures/" + x + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let g = I.length;
for (let D = 0; D < g; D++)
Ms(I[D], { instancePath: i + "/units/" + m + "/figures/" + x + "/changes/" + D, parentData: I, parentDataProperty: D, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
} else {
let g = { instancePath: i + "/units/" + m + "/figures/" + x + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let I = { instancePath: i + "/units/" + m + "/figures/" + x, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: i + "/units/" + m + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let v = { instancePath: i + "/units/" + m, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let k = { instancePath: i + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.groups !== void 0 && n.call(r, "groups")) {
let y = r.groups;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let m = { instancePath: i + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++) {
let p = y[m];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.members === void 0 || !n.call(p, "members")) {
let v = { instancePath: i + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "members" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let v = { instancePath: i + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.window === void 0 || !n.call(p, "window")) {
let v = { instancePath: i + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.totals === void 0 || !n.call(p, "totals")) {
let v = { instancePath: i + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "totals" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!(v === "members" || v === "listDate" || v === "window" || v === "totals")) {
let h = { instancePath: i + "/groups/" + m, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.members !== void 0 && n.call(p, "members")) {
let v = p.members;
if (Array.isArray(v)) {
if (v.length > 1e3) {
let I = { instancePath: i + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.length < 2) {
let I = { instancePath: i + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [I] : e.push(I), s++;
}
let h = v.length;
for (let I = 0; I < h; I++)
oe(v[I], { instancePath: i + "/groups/" + m + "/members/" + I, parentData: v, parentDataProperty: I, rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
let x = v.length, $;
if (x > 1) {
e: for (; x--; )
for ($ = x; $--; )
if (Q(v[x], v[$])) {
let I = { instancePath: i + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: x, j: $ } };
e === null ? e = [I] : e.push(I), s++;
break e;
}
}
} else {
let h = { instancePath: i + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.listDate !== void 0 && n.call(p, "listDate") && (ge(p.listDate, { instancePath: i + "/groups/" + m + "/listDate", parentData: p, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), p.window !== void 0 && n.call(p, "window") && (Ke(p.window, { instancePath: i + "/groups/" + m + "/window", parentData: p, parentDataProperty: "window", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), p.totals !== void 0 && n.call(p, "totals")) {
let v = p.totals;
if (Array.isArray(v)) {
if (v.length > 2e5) {
let x = { instancePath: i + "/groups/" + m + "/totals", schemaPath: "#/properties/groups/items/properties/totals/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [x] : e.push(x), s++;
}
let h = v.length;
for (let x = 0; x < h; x++) {
let $ = v[x];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.row === void 0 || !n.call($, "row")) {
let I = { instancePath: i + "/groups/" + m + "/totals/" + x, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.column === void 0 || !n.call($, "column")) {
let I = { instancePath: i + "/groups/" + m + "/totals/" + x, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.value === void 0 || !n.call($, "value")) {
let I = { instancePath: i + "/groups/" + m + "/totals/" + x, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "row" || I === "column" || I === "key" || I === "value")) {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x, schemaPath: "#/properties/groups/items/properties/totals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [g] : e.push(g), s++;
}
if ($.row !== void 0 && n.call($, "row")) {
let I = $.row;
if (typeof I == "string") {
if (N(I) > 200) {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(I) < 1) {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.column !== void 0 && n.call($, "column")) {
let I = $.column;
if (typeof I == "string") {
if (N(I) > 200) {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(I) < 1) {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/groups/" + m + "/totals/" + x + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
$.key !== void 0 && n.call($, "key") && (fe($.key, { instancePath: i + "/groups/" + m + "/totals/" + x + "/key", parentData: $, parentDataProperty: "key", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), $.value !== void 0 && n.call($, "value") && (H($.value, { instancePath: i + "/groups/" + m + "/totals/" + x + "/value", parentData: $, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let I = { instancePath: i + "/groups/" + m + "/totals/" + x, schemaPath: "#/properties/groups/items/properties/totals/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: i + "/groups/" + m + "/totals", schemaPath: "#/properties/groups/items/properties/totals/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let v = { instancePath: i + "/groups/" + m, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let k = { instancePath: i + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let y = r.comparisons;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let m = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++) {
let p = y[m];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.kind === void 0 || !n.call(p, "kind")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.unit === void 0 || !n.call(p, "unit")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.period === void 0 || !n.call(p, "period")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.row === void 0 || !n.call(p, "row")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.column === void 0 || !n.call(p, "column")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.sent === void 0 || !n.call(p, "sent")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.ours === void 0 || !n.call(p, "ours")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.difference === void 0 || !n.call(p, "difference")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.verdict === void 0 || !n.call(p, "verdict")) {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!n.call(nr.properties.comparisons.items.properties, v)) {
let h = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.kind !== void 0 && n.call(p, "kind")) {
let v = p.kind;
if (!(v === "parent" || v === "wholePeriod" || v === "earlierPeriod" || v === "coversPeriod" || v === "backCast")) {
let h = { instancePath: i + "/comparisons/" + m + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: nr.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.unit !== void 0 && n.call(p, "unit") && (oe(p.unit, { instancePath: i + "/comparisons/" + m + "/unit", parentData: p, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), p.period !== void 0 && n.call(p, "period") && (Oe(p.period, { instancePath: i + "/comparisons/" + m + "/period", parentData: p, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), p.row !== void 0 && n.call(p, "row")) {
let v = p.row;
if (typeof v == "string") {
if (N(v) > 200) {
let h = { instancePath: i + "/comparisons/" + m + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [h] : e.push(h), s++;
}
if (N(v) < 1) {
let h = { instancePath: i + "/comparisons/" + m + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/comparisons/" + m + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.column !== void 0 && n.call(p, "column")) {
let v = p.column;
if (typeof v == "string") {
if (N(v) > 200) {
let h = { instancePath: i + "/comparisons/" + m + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [h] : e.push(h), s++;
}
if (N(v) < 1) {
let h = { instancePath: i + "/comparisons/" + m + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/comparisons/" + m + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.key !== void 0 && n.call(p, "key") && (fe(p.key, { instancePath: i + "/comparisons/" + m + "/key", parentData: p, parentDataProperty: "key", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), p.sent !== void 0 && n.call(p, "sent") && (H(p.sent, { instancePath: i + "/comparisons/" + m + "/sent", parentData: p, parentDataProperty: "sent", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), p.ours !== void 0 && n.call(p, "ours") && (H(p.ours, { instancePath: i + "/comparisons/" + m + "/ours", parentData: p, parentDataProperty: "ours", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), p.difference !== void 0 && n.call(p, "difference") && (H(p.difference, { instancePath: i + "/comparisons/" + m + "/difference", parentData: p, parentDataProperty: "difference", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), p.verdict !== void 0 && n.call(p, "verdict")) {
let v = p.verdict;
if (!(v === "equal" || v === "withinTolerance" || v === "differs")) {
let h = { instancePath: i + "/comparisons/" + m + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: nr.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let v = { instancePath: i + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let k = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.scenarios !== void 0 && n.call(r, "scenarios")) {
let y = r.scenarios;
if (Array.isArray(y)) {
if (y.length > 2e5) {
let m = { instancePath: i + "/scenarios", schemaPath: "#/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++) {
let p = y[m];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.row === void 0 || !n.call(p, "row")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.indicator === void 0 || !n.call(p, "indicator")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.of === void 0 || !n.call(p, "of")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.plan === void 0 || !n.call(p, "plan")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "plan" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.forecast === void 0 || !n.call(p, "forecast")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "forecast" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.actual === void 0 || !n.call(p, "actual")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "actual" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.rate === void 0 || !n.call(p, "rate")) {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "rate" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!n.call(nr.properties.scenarios.items.properties, v)) {
let h = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.unit !== void 0 && n.call(p, "unit") && (oe(p.unit, { instancePath: i + "/scenarios/" + m + "/unit", parentData: p, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), p.row !== void 0 && n.call(p, "row")) {
let v = p.row;
if (typeof v == "string") {
if (N(v) > 200) {
let h = { instancePath: i + "/scenarios/" + m + "/row", schemaPath: "#/properties/scenarios/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [h] : e.push(h), s++;
}
if (N(v) < 1) {
let h = { instancePath: i + "/scenarios/" + m + "/row", schemaPath: "#/properties/scenarios/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/scenarios/" + m + "/row", schemaPath: "#/properties/scenarios/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.key !== void 0 && n.call(p, "key") && (fe(p.key, { instancePath: i + "/scenarios/" + m + "/key", parentData: p, parentDataProperty: "key", rootData: f, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), p.indicator !== void 0 && n.call(p, "indicator") && (ne(p.indicator, { instancePath: i + "/scenarios/" + m + "/indicator", parentData: p, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), p.breakdown !== void 0 && n.call(p, "breakdown")) {
let v = p.breakdown;
if (typeof v == "string") {
if (N(v) > 400) {
let h = { instancePath: i + "/scenarios/" + m + "/breakdown", schemaPath: "#/properties/scenarios/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [h] : e.push(h), s++;
}
if (N(v) < 1) {
let h = { instancePath: i + "/scenarios/" + m + "/breakdown", schemaPath: "#/properties/scenarios/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/scenarios/" + m + "/breakdown", schemaPath: "#/properties/scenarios/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.of !== void 0 && n.call(p, "of")) {
let v = p.of;
if (!(v === "this" || v === "yearOfThis")) {
let h = { instancePath: i + "/scenarios/" + m + "/of", schemaPath: "#/properties/scenarios/items/properties/of/enum", keyword: "enum", params: { allowedValues: nr.properties.scenarios.items.properties.of.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (p.plan !== void 0 && n.call(p, "plan")) {
let v = p.plan, h = s, x = !1, $ = s;
H(v, { instancePath: i + "/scenarios/" + m + "/plan", parentData: p, parentDataProperty: "plan", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var w = $ === s;
x = x || w;
let I = s;
if (v !== null) {
let g = { instancePath: i + "/scenarios/" + m + "/plan", schemaPath: "#/properties/scenarios/items/properties/plan/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = I === s;
if (x = x || w, x)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: i + "/scenarios/" + m + "/plan", schemaPath: "#/properties/scenarios/items/properties/plan/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (p.forecast !== void 0 && n.call(p, "forecast")) {
let v = p.forecast, h = s, x = !1, $ = s;
H(v, { instancePath: i + "/scenarios/" + m + "/forecast", parentData: p, parentDataProperty: "forecast", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var P = $ === s;
x = x || P;
let I = s;
if (v !== null) {
let g = { instancePath: i + "/scenarios/" + m + "/forecast", schemaPath: "#/properties/scenarios/items/properties/forecast/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var P = I === s;
if (x = x || P, x)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: i + "/scenarios/" + m + "/forecast", schemaPath: "#/properties/scenarios/items/properties/forecast/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (p.actual !== void 0 && n.call(p, "actual")) {
let v = p.actual, h = s, x = !1, $ = s;
H(v, { instancePath: i + "/scenarios/" + m + "/actual", parentData: p, parentDataProperty: "actual", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var d = $ === s;
x = x || d;
let I = s;
if (v !== null) {
let g = { instancePath: i + "/scenarios/" + m + "/actual", schemaPath: "#/properties/scenarios/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var d = I === s;
if (x = x || d, x)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: i + "/scenarios/" + m + "/actual", schemaPath: "#/properties/scenarios/items/properties/actual/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (p.rate !== void 0 && n.call(p, "rate")) {
let v = p.rate, h = s, x = !1, $ = s;
H(v, { instancePath: i + "/scenarios/" + m + "/rate", parentData: p, parentDataProperty: "rate", rootData: f, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var a = $ === s;
x = x || a;
let I = s;
if (v !== null) {
let g = { instancePath: i + "/scenarios/" + m + "/rate", schemaPath: "#/properties/scenarios/items/properties/rate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var a = I === s;
if (x = x || a, x)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: i + "/scenarios/" + m + "/rate", schemaPath: "#/properties/scenarios/items/properties/rate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
p.because !== void 0 && n.call(p, "because") && (ne(p.because, { instancePath: i + "/scenarios/" + m + "/because", parentData: p, parentDataProperty: "because", rootData: f, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let v = { instancePath: i + "/scenarios/" + m, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let k = { instancePath: i + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let y = r.findings;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let m = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = y.length;
for (let m = 0; m < k; m++)
Se(y[m], { instancePath: i + "/findings/" + m, parentData: y, parentDataProperty: m, rootData: f, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let k = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Ht.errors = e, s === 0;
}
Ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xo = Yt;
function Hs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var In = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function Ys(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!In.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
Ys(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length);
var w = b === s;
u = u || w;
let l = s;
if (r !== "*") {
let P = { instancePath: i, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = l === s;
if (u = u || w, u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let P = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.authority === void 0 || !n.call(r, "authority")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.document === void 0 || !n.call(r, "document")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "change" || t === "from" || t === "to" || t === "basis" || t === "share" || t === "authority" || t === "document" || t === "date")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.change !== void 0 && n.call(r, "change") && (Hs(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: c }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (hr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (hr(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Qs(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: c }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (Gs(r.share, { instancePath: i + "/share", parentData: r, parentDataProperty: "share", rootData: f, dynamicAnchors: c }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (Pr(r.authority, { instancePath: i + "/authority", parentData: r, parentDataProperty: "authority", rootData: f, dynamicAnchors: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (Pr(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (Js(r.date, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yt.errors = e, s === 0;
}
Yt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var el = Qt;
function Xs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ei(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ei.errors = e, s === 0;
}
ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ri(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ri.errors = e, s === 0;
}
ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function si(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return si.errors = e, s === 0;
}
si.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.reason === void 0 || !n.call(r, "reason")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "listDate" || t === "code" || t === "unit" || t === "reason")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.listDate !== void 0 && n.call(r, "listDate") && (Xs(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (ei(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (ri(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (si(r.reason, { instancePath: i + "/reason", parentData: r, parentDataProperty: "reason", rootData: f, dynamicAnchors: c }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qt.errors = e, s === 0;
}
Qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rl = Gt, kn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function pe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = G.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return G.errors = e, s === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qo = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Rr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ii(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "number" || u === "clause" || u === "standing" || u === "later" || u === "note")) {
let b = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (me(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (me(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Rr(r.standing, { instancePath: i + "/standing", parentData: r, parentDataProperty: "standing", rootData: f, dynamicAnchors: c }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let u = r.later;
if (Array.isArray(u)) {
if (u.length > 10) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (u.length < 1) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let b = u.length;
for (let l = 0; l < b; l++) {
let w = u[l];
if (w && typeof w == "object" && !Array.isArray(w)) {
if (w.number === void 0 || !n.call(w, "number")) {
let P = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (w.from === void 0 || !n.call(w, "from")) {
let P = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(w))
if (!(P === "number" || P === "from")) {
let d = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.number !== void 0 && n.call(w, "number") && (me(w.number, { instancePath: i + "/later/" + l + "/number", parentData: w, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), w.from !== void 0 && n.call(w, "from")) {
let P = w.from, d = s, a = !1, y = s;
Br(P, { instancePath: i + "/later/" + l + "/from", parentData: w, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var t = y === s;
a = a || t;
let k = s;
if (P !== null) {
let m = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = k === s;
if (a = a || t, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let P = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let b = { instancePath: i + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ue(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return ii.errors = e, s === 0;
}
ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yn = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function ti(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ti.errors = e, s === 0;
}
ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wn = { validate: Qr };
function ni(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "heading" || t === "columns")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && n.call(r, "heading") && (G(r.heading, { instancePath: i + "/heading", parentData: r, parentDataProperty: "heading", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let b = { instancePath: i + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
wn.validate(t[b], { instancePath: i + "/columns/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? wn.validate.errors : e.concat(wn.validate.errors), s = e.length);
} else {
let u = { instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ni.errors = e, s === 0;
}
ni.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $o = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var so = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 60) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!so.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return oi.errors = e, s === 0;
}
oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function li(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return li.errors = e, s === 0;
}
li.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ai(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ai.errors = e, s === 0;
}
ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var io = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function pi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: io.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return pi.errors = e, s === 0;
}
pi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Ct.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (pe(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let b = { instancePath: i + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
oi(t[b], { instancePath: i + "/parts/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length);
} else {
let u = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!cn.test(t)) {
let u = { instancePath: i + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.period !== void 0 && n.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let u = { instancePath: i + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: Ct.properties.period.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (li(r.edition, { instancePath: i + "/edition", parentData: r, parentDataProperty: "edition", rootData: f, dynamicAnchors: c }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: i + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (ai(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: i + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let u = { instancePath: i + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: Ct.properties.entry.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (ve(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let u = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Ct.properties.type.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (pe(r.measure, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let u = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
if (r.required !== void 0 && n.call(r, "required") && typeof r.required != "boolean") {
let t = { instancePath: i + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.states !== void 0 && n.call(r, "states")) {
let t = r.states;
if (Array.isArray(t)) {
if (t.length > 5) {
let w = { instancePath: i + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [w] : e.push(w), s++;
}
let u = t.length;
for (let w = 0; w < u; w++)
pi(t[w], { instancePath: i + "/states/" + w, parentData: t, parentDataProperty: w, rootData: f, dynamicAnchors: c }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length);
let b = t.length, l;
if (b > 1) {
e: for (; b--; )
for (l = b; l--; )
if (Q(t[b], t[l])) {
let w = { instancePath: i + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: b, j: l } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let u = { instancePath: i + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (r.entry === void 0 || !n.call(r, "entry"))) {
let t = { instancePath: i, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "value",
missingProperty: "entry",
depsCount: 1,
deps: "entry"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function ui(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index === void 0 || !n.call(r, "index")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.role === void 0 || !n.call(r, "role")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "index" || t === "printedIndex" || t === "heading" || t === "role" || t === "width" || t === "cell" || t === "guidance")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: i + "/index", parentData: r, parentDataProperty: "index", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (N(t) > 60) {
let u = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Do.test(t)) {
let u = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (G(r.heading, { instancePath: i + "/heading", parentData: r, parentDataProperty: "heading", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let u = { instancePath: i + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: $o.properties.role.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.width !== void 0 && n.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let u = { instancePath: i + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 3 || isNaN(t)) {
let u = { instancePath: i + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ue(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ui.errors = e, s === 0;
}
ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
ni(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length);
var P = b === s;
if (u = u || P, P)
var l = !0;
let w = s;
ui(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length);
var P = w === s;
if (u = u || P, P && l !== !0 && (l = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
return Qr.errors = e, o.props = l, s === 0;
}
Qr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var jo = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function fi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.column === void 0 || !n.call(r, "column")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.cell === void 0 || !n.call(r, "cell")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cell" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "column" || t === "cell")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return fi.errors = e, s === 0;
}
fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var On = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function mi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(jo.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: i + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (G(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: i + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: i + "/task", parentData: r, parentDataProperty: "task", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let b = { instancePath: i + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
fi(t[b], { instancePath: i + "/cells/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? fi.errors : e.concat(fi.errors), s = e.length);
} else {
let u = { instancePath: i + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (N(t) > 20) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!On.test(t)) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ue(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mi.errors = e, s === 0;
}
mi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function ci(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ci.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ci.errors = e, s === 0;
}
ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function di(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = di.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.open === void 0 || !n.call(r, "open")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "breakdown" || a === "open")) {
let y = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let a = { instancePath: i + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (pe(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let a = { instancePath: i + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var d = b === s;
if (u = u || d, d)
var l = !0;
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let a = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "level")) {
let y = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let a = { instancePath: i + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
r.level !== void 0 && n.call(r, "level") && (ci(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? ci.errors : e.concat(ci.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var d = w === s;
u = u || d, d && l !== !0 && (l = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.bodyKind === void 0 || !n.call(r, "bodyKind")) {
let a = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "bodyKind")) {
let y = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let a = { instancePath: i + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [a] : e.push(a), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (pe(r.bodyKind, { instancePath: i + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var d = P === s;
if (u = u || d, d && l !== !0 && (l = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return di.errors = e, o.props = l, s === 0;
}
di.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function yi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.key === void 0 || !n.call(r, "key")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.minimum === void 0 || !n.call(r, "minimum")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(xo.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (G(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (di(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: f, dynamicAnchors: c }) || (e = e === null ? di.errors : e.concat(di.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let u = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
if (r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (N(t) > 20) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!On.test(t)) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ue(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return yi.errors = e, s === 0;
}
yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "label" || t === "number" || t === "indent" || t === "validity" || t === "guidance")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (G(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (N(t) > 20) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!On.test(t)) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ue(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hi.errors = e, s === 0;
}
hi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
mi(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length);
var d = b === s;
if (u = u || d, d)
var l = !0;
let w = s;
yi(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? yi.errors : e.concat(yi.errors), s = e.length);
var d = w === s;
u = u || d, d && l !== !0 && (l = !0);
let P = s;
hi(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? hi.errors : e.concat(hi.errors), s = e.length);
var d = P === s;
if (u = u || d, d && l !== !0 && (l = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Pi.errors = e, o.props = l, s === 0;
}
Pi.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var or = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function ie(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "total" || h === "parts" || h === "breakdown" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: i + "/total", parentData: r, parentDataProperty: "total", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let h = r.parts;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/parts/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (pe(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = b === s;
if (u = u || v, v)
var l = !0;
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "total" || h === "parts" || h === "minus" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: i + "/total", parentData: r, parentDataProperty: "total", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let h = r.parts;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/parts/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let h = r.minus;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/minus/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = w === s;
u = u || v, v && l !== !0 && (l = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "whole" || h === "parts" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: i + "/whole", parentData: r, parentDataProperty: "whole", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let h = r.parts;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/parts/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = P === s;
u = u || v, v && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "left" || h === "right" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let h = r.left;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/left/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let h = r.right;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/right/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = d === s;
u = u || v, v && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "opening" || h === "closing" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: i + "/opening", parentData: r, parentDataProperty: "opening", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: i + "/closing", parentData: r, parentDataProperty: "closing", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = a === s;
u = u || v, v && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let h = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let h = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let h = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let h = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "result" || h === "numerator" || h === "denominator" || h === "factor" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: i + "/result", parentData: r, parentDataProperty: "result", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: i + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: i + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (ve(r.factor, { instancePath: i + "/factor", parentData: r, parentDataProperty: "factor", rootData: f, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = y === s;
u = u || v, v && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let h = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let h = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "of" || h === "minimum" || h === "maximum" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let h = r.of;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/of/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (ve(r.minimum, { instancePath: i + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: f, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (ve(r.maximum, { instancePath: i + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: f, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = k === s;
u = u || v, v && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let h = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let h = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let h = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let h = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "of" || h === "against" || h === "percent" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let h = r.of;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/of/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let h = r.against;
if (!(h === "previousPeriod" || h === "samePeriodLastYear")) {
let x = { instancePath: i + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: or.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (ve(r.percent, { instancePath: i + "/percent", parentData: r, parentDataProperty: "percent", rootData: f, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = m === s;
u = u || v, v && l !== !0 && (l = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let h = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let h = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let h = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "of" || h === "only" || h === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: or.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let h = r.of;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/of/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = h.length;
for (let g = 0; g < x; g++)
B(h[g], { instancePath: i + "/only/" + g, parentData: h, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let $ = h.length, I;
if ($ > 1) {
e: for (; $--; )
for (I = $; I--; )
if (Q(h[$], h[I])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: $, j: I } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (ie(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = p === s;
if (u = u || v, v && l !== !0 && (l = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return gi.errors = e, o.props = l, s === 0;
}
gi.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ki(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ki.errors = e, s === 0;
}
ki.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function wi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return wi.errors = e, s === 0;
}
wi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Gt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.head === void 0 || !n.call(r, "head")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.rows === void 0 || !n.call(r, "rows")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.signatures === void 0 || !n.call(r, "signatures")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.print === void 0 || !n.call(r, "print")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!n.call(kn.properties, l)) {
let w = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (pe(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (pe(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (N(l) > 20) {
let w = { instancePath: i + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!De.test(l)) {
let w = { instancePath: i + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (G(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: i + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (pe(r.regime, { instancePath: i + "/regime", parentData: r, parentDataProperty: "regime", rootData: f, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
let l = r.head;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.number === void 0 || !n.call(l, "number")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.instrument === void 0 || !n.call(l, "instrument")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.reporter === void 0 || !n.call(l, "reporter")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.receivers === void 0 || !n.call(l, "receivers")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.periodKinds === void 0 || !n.call(l, "periodKinds")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.fromTo === void 0 || !n.call(l, "fromTo")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.measureLine === void 0 || !n.call(l, "measureLine")) {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!(w === "number" || w === "instrument" || w === "reporter" || w === "receivers" || w === "periodKinds" || w === "fromTo" || w === "measureLine" || w === "receivedOn")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.number !== void 0 && n.call(l, "number")) {
let w = l.number, P = s, d = !1, a = s;
me(w, { instancePath: i + "/head/number", parentData: l, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
var t = a === s;
d = d || t;
let y = s;
if (w !== null) {
let k = { instancePath: i + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var t = y === s;
if (d = d || t, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.instrument !== void 0 && n.call(l, "instrument")) {
let w = l.instrument, P = s, d = !1, a = s;
ii(w, { instancePath: i + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: f, dynamicAnchors: c }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length);
var u = a === s;
d = d || u;
let y = s;
if (w !== null) {
let k = { instancePath: i + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var u = y === s;
if (d = d || u, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.reporter !== void 0 && n.call(l, "reporter") && (G(l.reporter, { instancePath: i + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), l.receivers !== void 0 && n.call(l, "receivers")) {
let w = l.receivers;
if (Array.isArray(w)) {
if (w.length > 10) {
let d = { instancePath: i + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [d] : e.push(d), s++;
}
let P = w.length;
for (let d = 0; d < P; d++)
G(w[d], { instancePath: i + "/head/receivers/" + d, parentData: w, parentDataProperty: d, rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
} else {
let P = { instancePath: i + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (l.periodKinds !== void 0 && n.call(l, "periodKinds")) {
let w = l.periodKinds;
if (Array.isArray(w)) {
if (w.length > 9) {
let y = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [y] : e.push(y), s++;
}
if (w.length < 1) {
let y = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let P = w.length;
for (let y = 0; y < P; y++)
ti(w[y], { instancePath: i + "/head/periodKinds/" + y, parentData: w, parentDataProperty: y, rootData: f, dynamicAnchors: c }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length);
let d = w.length, a;
if (d > 1) {
e: for (; d--; )
for (a = d; a--; )
if (Q(w[d], w[a])) {
let y = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: d, j: a } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let P = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (l.fromTo !== void 0 && n.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let w = { instancePath: i + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.measureLine !== void 0 && n.call(l, "measureLine")) {
let w = l.measureLine, P = s, d = !1, a = s;
G(w, { instancePath: i + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
var b = a === s;
d = d || b;
let y = s;
if (w !== null) {
let k = { instancePath: i + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var b = y === s;
if (d = d || b, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let k = { instancePath: i + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
l.receivedOn !== void 0 && n.call(l, "receivedOn") && (G(l.receivedOn, { instancePath: i + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length));
} else {
let w = { instancePath: i + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let P = { instancePath: i + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.length < 1) {
let P = { instancePath: i + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let w = l.length;
for (let P = 0; P < w; P++)
Qr(l[P], { instancePath: i + "/columns/" + P, parentData: l, parentDataProperty: P, rootData: f, dynamicAnchors: c }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
} else {
let w = { instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && ($e(r.defaults, { instancePath: i + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: f, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let P = { instancePath: i + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.length < 1) {
let P = { instancePath: i + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let w = l.length;
for (let P = 0; P < w; P++)
Pi(l[P], { instancePath: i + "/rows/" + P, parentData: l, parentDataProperty: P, rootData: f, dynamicAnchors: c }) || (e = e === null ? Pi.errors : e.concat(Pi.errors), s = e.length);
} else {
let w = { instancePath: i + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let P = { instancePath: i + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
let w = l.length;
for (let P = 0; P < w; P++)
gi(l[P], { instancePath: i + "/relations/" + P, parentData: l, parentDataProperty: P, rootData: f, dynamicAnchors: c }) || (e = e === null ? gi.errors : e.concat(gi.errors), s = e.length);
} else {
let w = { instancePath: i + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let P = { instancePath: i + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [P] : e.push(P), s++;
}
let w = l.length;
for (let P = 0; P < w; P++)
G(l[P], { instancePath: i + "/signatures/" + P, parentData: l, parentDataProperty: P, rootData: f, dynamicAnchors: c }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
} else {
let w = { instancePath: i + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.print !== void 0 && n.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !n.call(l, "paper")) {
let w = { instancePath: i + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.orientation === void 0 || !n.call(l, "orientation")) {
let w = { instancePath: i + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!(w === "paper" || w === "orientation")) {
let P = { instancePath: i + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.paper !== void 0 && n.call(l, "paper")) {
let w = l.paper;
if (!(w === "A4" || w === "A3")) {
let P = { instancePath: i + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: kn.properties.print.properties.paper.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (l.orientation !== void 0 && n.call(l, "orientation")) {
let w = l.orientation;
if (!(w === "portrait" || w === "landscape")) {
let P = { instancePath: i + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: kn.properties.print.properties.orientation.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let w = { instancePath: i + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.guidance !== void 0 && n.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let P = { instancePath: i + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [P] : e.push(P), s++;
}
let w = l.length;
for (let P = 0; P < w; P++)
ue(l[P], { instancePath: i + "/guidance/" + P, parentData: l, parentDataProperty: P, rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
} else {
let w = { instancePath: i + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ue(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ki(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? ki.errors : e.concat(ki.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (wi(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? wi.errors : e.concat(wi.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Gt.errors = e, s === 0;
}
Gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sl = Jt, Un = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function gr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Io = new RegExp("^([1-7]( [1-7])*)?$", "u");
function Jt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Jt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "weeklyRest") {
let a = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "weeklyRest" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string" && N(a) < 1) {
let y = { instancePath: i + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
var P = b === s;
if (u = u || P, P) {
var l = {};
l.kind = !0, l.weekdays = !0;
}
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let y = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: Un.anyOf[1].properties.kind.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let a = r.to;
if (typeof a == "string" && N(a) < 1) {
let y = { instancePath: i + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays") && r.weekdays !== "") {
let a = { instancePath: i + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [a] : e.push(a), s++;
}
}
var P = w === s;
if (u = u || P, P && l !== !0 && (l = l || {}, l.kind = !0, l.to = !0, l.weekdays = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.weekdays === void 0 || !n.call(r, "weekdays")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.nameVi === void 0 || !n.call(r, "nameVi")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameVi" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.nameEn === void 0 || !n.call(r, "nameEn")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameEn" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "from" || a === "to" || a === "kind" || a === "weekdays" || a === "nameVi" || a === "nameEn" || a === "source")) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.from !== void 0 && n.call(r, "from") && (gr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to")) {
let a = r.to, y = s, k = !1, m = s;
gr(a, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var d = m === s;
k = k || d;
let p = s;
if (a !== "") {
let v = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var d = p === s;
if (k = k || d, k)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let v = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "weeklyRest" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let y = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Un.properties.kind.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string") {
if (N(a) > 13) {
let y = { instancePath: i + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Io.test(a)) {
let y = { instancePath: i + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.nameVi !== void 0 && n.call(r, "nameVi") && (We(r.nameVi, { instancePath: i + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: f, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn") && (We(r.nameEn, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.source !== void 0 && n.call(r, "source") && (We(r.source, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Jt.errors = e, s === 0;
}
Jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var il = Xt, Be = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
K(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var y = b === s;
u = u || y;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let k = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.part === void 0 || !n.call(r, "part")) {
let k = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "indicator" || k === "part")) {
let m = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (tr(r.part, { instancePath: i + "/part", parentData: r, parentDataProperty: "part", rootData: f, dynamicAnchors: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var y = l === s;
if (u = u || y, y)
var w = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let k = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.along === void 0 || !n.call(r, "along")) {
let k = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "indicator" || k === "along")) {
let m = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (K(r.along, { instancePath: i + "/along", parentData: r, parentDataProperty: "along", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var y = P === s;
u = u || y, y && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let k = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let k = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "indicator" || k === "scenario")) {
let m = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Sr(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var y = d === s;
u = u || y, y && w !== !0 && (w = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !n.call(r, "concept")) {
let k = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (k !== "concept") {
let m = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
r.concept !== void 0 && n.call(r, "concept") && (qe(r.concept, { instancePath: i + "/concept", parentData: r, parentDataProperty: "concept", rootData: f, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var y = a === s;
if (u = u || y, y && w !== !0 && (w = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return Fe.errors = e, o.props = w, s === 0;
}
Fe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var to = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Zr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 40) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!to.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oo = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Ur(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let a = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [a] : e.push(a), s++;
}
var P = l === s;
P && (u = !0, b = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let a = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [a] : e.push(a), s++;
}
var P = w === s;
if (P && u ? (u = !1, b = [b, 1]) : P && (u = !0, b = 1), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !n.call(r, "date")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "indicator" || a === "concept" || a === "date")) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (qe(r.concept, { instancePath: i + "/concept", parentData: r, parentDataProperty: "concept", rootData: f, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let a = r.date, y = s, k = !1, m = s;
if (!(a === "sameWindow" || a === "endOfWindow")) {
let v = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: Oo.properties.date.anyOf[0].enum } };
e === null ? e = [v] : e.push(v), s++;
}
var d = m === s;
k = k || d;
let p = s;
Ur(a, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var d = p === s;
if (k = k || d, k)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let v = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return vi.errors = e, s === 0;
}
vi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.number !== void 0 && n.call(r, "number") && (T(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (T(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function bi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return bi.errors = e, s === 0;
}
bi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nt = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, Lo = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function qi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (Fe(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let u = { instancePath: i + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: Lo.properties.sign.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qi.errors = e, s === 0;
}
qi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $i(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s, l = s, w = !1, P = null, d = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let q = { instancePath: i, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [q] : e.push(q), s++;
}
var y = d === s;
y && (w = !0, P = 0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let q = { instancePath: i, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
var y = a === s;
if (y && w ? (w = !1, P = [P, 1]) : y && (w = !0, P = 1), w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let q = { instancePath: i, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: P } };
e === null ? e = [q] : e.push(q), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "parts" || q === "breakdown")) {
let V = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.parts !== void 0 && n.call(r, "parts")) {
let q = r.parts;
if (Array.isArray(q)) {
if (q.length > 60) {
let z = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (q.length < 2) {
let z = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++)
K(q[z], { instancePath: i + "/parts/" + z, parentData: q, parentDataProperty: z, rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let V = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = b === s;
if (u = u || D, D)
var k = !0;
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let q = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "of")) {
let V = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [q] : e.push(q), s++;
}
r.of !== void 0 && n.call(r, "of") && (K(r.of, { instancePath: i + "/of", parentData: r, parentDataProperty: "of", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = m === s;
u = u || D, D && k !== !0 && (k = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let q = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "breakdown" || q === "within")) {
let V = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [q] : e.push(q), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (tr(r.within, { instancePath: i + "/within", parentData: r, parentDataProperty: "within", rootData: f, dynamicAnchors: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length));
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = p === s;
u = u || D, D && k !== !0 && (k = !0);
let v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let q = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "breakdown")) {
let V = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "overlapping") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [q] : e.push(q), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = v === s;
u = u || D, D && k !== !0 && (k = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.terms === void 0 || !n.call(r, "terms")) {
let q = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "terms")) {
let V = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let q = r.kind;
if (!(q === "sum" || q === "atMost" || q === "atLeast")) {
let V = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[4].properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let q = r.terms;
if (Array.isArray(q)) {
if (q.length > 60) {
let z = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (q.length < 1) {
let z = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++)
qi(q[z], { instancePath: i + "/terms/" + z, parentData: q, parentDataProperty: z, rootData: f, dynamicAnchors: c }) || (e = e === null ? qi.errors : e.concat(qi.errors), s = e.length);
} else {
let V = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = h === s;
u = u || D, D && k !== !0 && (k = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let q = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "from")) {
let V = { instancePath: i, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [q] : e.push(q), s++;
}
r.from !== void 0 && n.call(r, "from") && (K(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = x === s;
u = u || D, D && k !== !0 && (k = !0);
let $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let q = { instancePath: i, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let q = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "minimum" || q === "maximum" || q === "severity")) {
let V = { instancePath: i, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (vr(r.minimum, { instancePath: i + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: f, dynamicAnchors: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (vr(r.maximum, { instancePath: i + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: f, dynamicAnchors: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let q = r.severity;
if (!(q === "error" || q === "warning" || q === "note")) {
let V = { instancePath: i + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[6].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = $ === s;
u = u || D, D && k !== !0 && (k = !0);
let I = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let q = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "severity")) {
let V = { instancePath: i, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.severity !== void 0 && n.call(r, "severity")) {
let q = r.severity;
if (!(q === "error" || q === "warning" || q === "note")) {
let V = { instancePath: i + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[7].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = I === s;
u = u || D, D && k !== !0 && (k = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let q = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let q = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let q = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let q = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "kind" || q === "against" || q === "percent" || q === "severity")) {
let V = { instancePath: i, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let q = { instancePath: i + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.against !== void 0 && n.call(r, "against")) {
let q = r.against;
if (!(q === "previousPeriod" || q === "samePeriodLastYear")) {
let V = { instancePath: i + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[8].properties.against.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Zr(r.percent, { instancePath: i + "/percent", parentData: r, parentDataProperty: "percent", rootData: f, dynamicAnchors: c }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let q = r.severity;
if (!(q === "error" || q === "warning" || q === "note")) {
let V = { instancePath: i + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[8].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = g === s;
if (u = u || D, D && k !== !0 && (k = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let q = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
return $i.errors = e, o.props = k, s === 0;
}
$i.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Di(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ji(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ji.errors = e, s === 0;
}
ji.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let j = r.behaviour;
if (j && typeof j == "object" && !Array.isArray(j) && j.overUnits !== void 0 && n.call(j, "overUnits") && j.overUnits !== "recompute") {
let O = {};
e === null ? e = [O] : e.push(O), s++;
}
}
var l = b === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let j = s, O = s, A = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let re = r.definitions;
if (Array.isArray(re)) {
let J = re.length;
for (let se = 0; se < J; se++) {
let ee = re[se];
if (ee && typeof ee == "object" && !Array.isArray(ee)) {
if (ee.numerator === void 0 || !n.call(ee, "numerator")) {
let je = { instancePath: i + "/definitions/" + se, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [je] : e.push(je), s++;
}
if (ee.denominator === void 0 || !n.call(ee, "denominator")) {
let je = { instancePath: i + "/definitions/" + se, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [je] : e.push(je), s++;
}
}
}
}
}
var a = E === s;
if (A = A || a, a) {
var w = {};
w.definitions = !0;
}
let F = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let re = r.definitions;
if (Array.isArray(re)) {
let J = re.length;
for (let se = 0; se < J; se++) {
let ee = re[se];
if (ee && typeof ee == "object" && !Array.isArray(ee) && (ee.growth === void 0 || !n.call(ee, "growth"))) {
let je = { instancePath: i + "/definitions/" + se, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [je] : e.push(je), s++;
}
}
}
}
var a = F === s;
A = A || a, a && w !== !0 && (w = w || {}, w.definitions = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let re = r.relations;
if (Array.isArray(re)) {
let J = s, se = re.length;
for (let ee = 0; ee < se; ee++) {
let je = re[ee], Ft = s;
if (je && typeof je == "object" && !Array.isArray(je) && je.kind !== void 0 && n.call(je, "kind") && je.kind !== "sum") {
let Ln = { instancePath: i + "/relations/" + ee + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Ln] : e.push(Ln), s++;
}
var P = Ft === s;
if (P)
break;
}
if (P)
s = J, e !== null && (J ? e.length = J : e = null);
else {
let ee = { instancePath: i + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
var a = C === s;
A = A || a, a && w !== !0 && (w = w || {}, w.relations = !0);
let R = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let re = r.unknown;
if (Array.isArray(re)) {
let J = s, se = re.length;
for (let ee = 0; ee < se; ee++) {
let je = s;
if (re[ee] !== "numerator") {
let Ft = { instancePath: i + "/unknown/" + ee, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Ft] : e.push(Ft), s++;
}
var d = je === s;
if (d)
break;
}
if (d)
s = J, e !== null && (J ? e.length = J : e = null);
else {
let ee = { instancePath: i + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
var a = R === s;
if (A = A || a, a && w !== !0 && (w = w || {}, w.unknown = !0), A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let re = { instancePath: i, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [re] : e.push(re), s++;
}
var l = j === s;
u = l, u && w !== !0 && (w = w || {}, w.behaviour = !0);
}
if (!u) {
let j = { instancePath: i, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [j] : e.push(j), s++;
}
let y = s, k = !0, m = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let j = r.behaviour;
if (j && typeof j == "object" && !Array.isArray(j) && j.overUnits !== void 0 && n.call(j, "overUnits") && j.overUnits !== "weightedMean") {
let O = {};
e === null ? e = [O] : e.push(O), s++;
}
}
var p = m === s;
if (s = y, e !== null && (y ? e.length = y : e = null), p) {
let j = s, O = s, A = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let R = r.definitions;
if (Array.isArray(R)) {
let de = R.length;
for (let re = 0; re < de; re++) {
let J = R[re];
if (J && typeof J == "object" && !Array.isArray(J) && (J.weight === void 0 || !n.call(J, "weight"))) {
let se = { instancePath: i + "/definitions/" + re, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [se] : e.push(se), s++;
}
}
}
}
var x = E === s;
if (A = A || x, x) {
var v = {};
v.definitions = !0;
}
let F = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let R = r.unknown;
if (Array.isArray(R)) {
let de = s, re = R.length;
for (let J = 0; J < re; J++) {
let se = s;
if (R[J] !== "weight") {
let ee = { instancePath: i + "/unknown/" + J, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var h = se === s;
if (h)
break;
}
if (h)
s = de, e !== null && (de ? e.length = de : e = null);
else {
let J = { instancePath: i + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var x = F === s;
if (A = A || x, x && v !== !0 && (v = v || {}, v.unknown = !0), A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let R = { instancePath: i, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
var p = j === s;
k = p, k && v !== !0 && (v = v || {}, v.behaviour = !0);
}
if (!k) {
let j = { instancePath: i, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [j] : e.push(j), s++;
}
if (w !== !0 && v !== void 0 && (v === !0 ? w = !0 : (w = w || {}, Object.assign(w, v))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.sourceCodes === void 0 || !n.call(r, "sourceCodes")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.definitions === void 0 || !n.call(r, "definitions")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.decimals === void 0 || !n.call(r, "decimals")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.periodicity === void 0 || !n.call(r, "periodicity")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.breakdowns === void 0 || !n.call(r, "breakdowns")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.behaviour === void 0 || !n.call(r, "behaviour")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.compiledBy === void 0 || !n.call(r, "compiledBy")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.nonNegative === void 0 || !n.call(r, "nonNegative")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let j = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!n.call(Be.properties, j)) {
let O = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (K(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (qe(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let j = r.sourceCodes;
if (Array.isArray(j)) {
if (j.length > 40) {
let A = { instancePath: i + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = j.length;
for (let A = 0; A < O; A++) {
let E = j[A];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.source === void 0 || !n.call(E, "source")) {
let F = { instancePath: i + "/sourceCodes/" + A, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.code === void 0 || !n.call(E, "code")) {
let F = { instancePath: i + "/sourceCodes/" + A, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [F] : e.push(F), s++;
}
for (let F of Object.keys(E))
if (!n.call(Be.properties.sourceCodes.items.properties, F)) {
let C = { instancePath: i + "/sourceCodes/" + A, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
e === null ? e = [C] : e.push(C), s++;
}
if (E.source !== void 0 && n.call(E, "source") && (le(E.source, { instancePath: i + "/sourceCodes/" + A + "/source", parentData: E, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), E.code !== void 0 && n.call(E, "code")) {
let F = E.code, C = s, R = !1, de = s;
le(F, { instancePath: i + "/sourceCodes/" + A + "/code", parentData: E, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
var $ = de === s;
R = R || $;
let re = s;
if (F !== null) {
let J = { instancePath: i + "/sourceCodes/" + A + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [J] : e.push(J), s++;
}
var $ = re === s;
if (R = R || $, R)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let J = { instancePath: i + "/sourceCodes/" + A + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [J] : e.push(J), s++;
}
}
if (E.instrument !== void 0 && n.call(E, "instrument") && (le(E.instrument, { instancePath: i + "/sourceCodes/" + A + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), E.form !== void 0 && n.call(E, "form") && (le(E.form, { instancePath: i + "/sourceCodes/" + A + "/form", parentData: E, parentDataProperty: "form", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), E.name !== void 0 && n.call(E, "name") && (le(E.name, { instancePath: i + "/sourceCodes/" + A + "/name", parentData: E, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), E.parts !== void 0 && n.call(E, "parts")) {
let F = E.parts;
if (Array.isArray(F)) {
if (F.length > 5) {
let R = { instancePath: i + "/sourceCodes/" + A + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [R] : e.push(R), s++;
}
if (F.length < 1) {
let R = { instancePath: i + "/sourceCodes/" + A + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [R] : e.push(R), s++;
}
let C = F.length;
for (let R = 0; R < C; R++)
tr(F[R], { instancePath: i + "/sourceCodes/" + A + "/parts/" + R, parentData: F, parentDataProperty: R, rootData: f, dynamicAnchors: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length);
} else {
let C = { instancePath: i + "/sourceCodes/" + A + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.scenario !== void 0 && n.call(E, "scenario") && (Sr(E.scenario, { instancePath: i + "/sourceCodes/" + A + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), E.measure !== void 0 && n.call(E, "measure") && (K(E.measure, { instancePath: i + "/sourceCodes/" + A + "/measure", parentData: E, parentDataProperty: "measure", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), E.comparison !== void 0 && n.call(E, "comparison")) {
let F = E.comparison;
if (!(F === "toCompare" || F === "replaced")) {
let C = { instancePath: i + "/sourceCodes/" + A + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Be.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
E.replacedBy !== void 0 && n.call(E, "replacedBy") && (le(E.replacedBy, { instancePath: i + "/sourceCodes/" + A + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), E.validity !== void 0 && n.call(E, "validity") && (kr(E.validity, { instancePath: i + "/sourceCodes/" + A + "/validity", parentData: E, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let F = { instancePath: i + "/sourceCodes/" + A, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let O = { instancePath: i + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let j = r.definitions;
if (Array.isArray(j)) {
if (j.length > 20) {
let A = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.length < 1) {
let A = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = j.length;
for (let A = 0; A < O; A++) {
let E = j[A];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.version === void 0 || !n.call(E, "version")) {
let F = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.validity === void 0 || !n.call(E, "validity")) {
let F = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.concept === void 0 || !n.call(E, "concept")) {
let F = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [F] : e.push(F), s++;
}
for (let F of Object.keys(E))
if (!n.call(Be.properties.definitions.items.properties, F)) {
let C = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
e === null ? e = [C] : e.push(C), s++;
}
if (E.version !== void 0 && n.call(E, "version")) {
let F = E.version;
if (typeof F == "string") {
if (N(F) > 40) {
let C = { instancePath: i + "/definitions/" + A + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!cn.test(F)) {
let C = { instancePath: i + "/definitions/" + A + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: i + "/definitions/" + A + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.validity !== void 0 && n.call(E, "validity") && (kr(E.validity, { instancePath: i + "/definitions/" + A + "/validity", parentData: E, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), E.names !== void 0 && n.call(E, "names") && (qe(E.names, { instancePath: i + "/definitions/" + A + "/names", parentData: E, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), E.concept !== void 0 && n.call(E, "concept") && (Le(E.concept, { instancePath: i + "/definitions/" + A + "/concept", parentData: E, parentDataProperty: "concept", rootData: f, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), E.method !== void 0 && n.call(E, "method") && (Le(E.method, { instancePath: i + "/definitions/" + A + "/method", parentData: E, parentDataProperty: "method", rootData: f, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), E.numerator !== void 0 && n.call(E, "numerator") && (Fe(E.numerator, { instancePath: i + "/definitions/" + A + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), E.denominator !== void 0 && n.call(E, "denominator") && (Fe(E.denominator, { instancePath: i + "/definitions/" + A + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), E.factor !== void 0 && n.call(E, "factor") && (Zr(E.factor, { instancePath: i + "/definitions/" + A + "/factor", parentData: E, parentDataProperty: "factor", rootData: f, dynamicAnchors: c }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), E.weight !== void 0 && n.call(E, "weight") && (vi(E.weight, { instancePath: i + "/definitions/" + A + "/weight", parentData: E, parentDataProperty: "weight", rootData: f, dynamicAnchors: c }) || (e = e === null ? vi.errors : e.concat(vi.errors), s = e.length)), E.growth !== void 0 && n.call(E, "growth")) {
let F = E.growth;
if (F && typeof F == "object" && !Array.isArray(F)) {
if (F.of === void 0 || !n.call(F, "of")) {
let C = { instancePath: i + "/definitions/" + A + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.against === void 0 || !n.call(F, "against")) {
let C = { instancePath: i + "/definitions/" + A + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.form === void 0 || !n.call(F, "form")) {
let C = { instancePath: i + "/definitions/" + A + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(F))
if (!(C === "of" || C === "against" || C === "form" || C === "base")) {
let R = { instancePath: i + "/definitions/" + A + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [R] : e.push(R), s++;
}
if (F.of !== void 0 && n.call(F, "of") && (Fe(F.of, { instancePath: i + "/definitions/" + A + "/growth/of", parentData: F, parentDataProperty: "of", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), F.against !== void 0 && n.call(F, "against")) {
let C = F.against;
if (!(C === "previousPeriod" || C === "samePeriodLastYear" || C === "endOfLastYear" || C === "fixedBase")) {
let R = { instancePath: i + "/definitions/" + A + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Be.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [R] : e.push(R), s++;
}
}
if (F.form !== void 0 && n.call(F, "form")) {
let C = F.form;
if (!(C === "percentChange" || C === "indexTo100" || C === "pointChange")) {
let R = { instancePath: i + "/definitions/" + A + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Be.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [R] : e.push(R), s++;
}
}
F.base !== void 0 && n.call(F, "base") && (le(F.base, { instancePath: i + "/definitions/" + A + "/growth/base", parentData: F, parentDataProperty: "base", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let C = { instancePath: i + "/definitions/" + A + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.legalBasis !== void 0 && n.call(E, "legalBasis")) {
let F = E.legalBasis;
if (Array.isArray(F)) {
if (F.length > 20) {
let R = { instancePath: i + "/definitions/" + A + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [R] : e.push(R), s++;
}
let C = F.length;
for (let R = 0; R < C; R++)
wr(F[R], { instancePath: i + "/definitions/" + A + "/legalBasis/" + R, parentData: F, parentDataProperty: R, rootData: f, dynamicAnchors: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let C = { instancePath: i + "/definitions/" + A + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.numerator !== void 0 && n.call(E, "numerator") && (E.denominator === void 0 || !n.call(E, "denominator"))) {
let F = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [F] : e.push(F), s++;
}
if (E.denominator !== void 0 && n.call(E, "denominator") && (E.numerator === void 0 || !n.call(E, "numerator"))) {
let F = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: i + "/definitions/" + A, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let O = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let j = r.measure, O = s, A = !1, E = s;
K(j, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var I = E === s;
A = A || I;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var I = F === s;
if (A = A || I, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let j = r.decimals, O = s, A = !1, E = s;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof j == "number" && isFinite(j)) {
if (j > 12 || isNaN(j)) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [C] : e.push(C), s++;
}
if (j < 0 || isNaN(j)) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var g = E === s;
A = A || g;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var g = F === s;
if (A = A || g, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let j = r.periodicity;
if (Array.isArray(j)) {
if (j.length > 9) {
let F = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [F] : e.push(F), s++;
}
if (j.length < 1) {
let F = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let O = j.length;
for (let F = 0; F < O; F++)
bi(j[F], { instancePath: i + "/periodicity/" + F, parentData: j, parentDataProperty: F, rootData: f, dynamicAnchors: c }) || (e = e === null ? bi.errors : e.concat(bi.errors), s = e.length);
let A = j.length, E;
if (A > 1) {
e: for (; A--; )
for (E = A; E--; )
if (Q(j[A], j[E])) {
let F = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: A, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let O = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let j = r.breakdowns;
if (Array.isArray(j)) {
if (j.length > 20) {
let F = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [F] : e.push(F), s++;
}
let O = j.length;
for (let F = 0; F < O; F++)
K(j[F], { instancePath: i + "/breakdowns/" + F, parentData: j, parentDataProperty: F, rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let A = j.length, E;
if (A > 1) {
e: for (; A--; )
for (E = A; E--; )
if (Q(j[A], j[E])) {
let F = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: A, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let O = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let j = r.levels;
if (Array.isArray(j)) {
if (j.length > 10) {
let F = { instancePath: i + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [F] : e.push(F), s++;
}
let O = j.length;
for (let F = 0; F < O; F++)
Me(j[F], { instancePath: i + "/levels/" + F, parentData: j, parentDataProperty: F, rootData: f, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
let A = j.length, E;
if (A > 1) {
e: for (; A--; )
for (E = A; E--; )
if (Q(j[A], j[E])) {
let F = { instancePath: i + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: A, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let O = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let j = r.agency, O = s, A = !1, E = s;
qe(j, { instancePath: i + "/agency", parentData: r, parentDataProperty: "agency", rootData: f, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var D = E === s;
A = A || D;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var D = F === s;
if (A = A || D, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let j = r.legalBasis;
if (Array.isArray(j)) {
if (j.length > 40) {
let A = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = j.length;
for (let A = 0; A < O; A++)
wr(j[A], { instancePath: i + "/legalBasis/" + A, parentData: j, parentDataProperty: A, rootData: f, dynamicAnchors: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let O = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let j = r.behaviour;
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.overUnits === void 0 || !n.call(j, "overUnits")) {
let O = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.overTime === void 0 || !n.call(j, "overTime")) {
let O = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (!(O === "overUnits" || O === "overTime")) {
let A = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.overUnits !== void 0 && n.call(j, "overUnits")) {
let O = j.overUnits;
if (!(O === "sum" || O === "recompute" || O === "weightedMean" || O === "max" || O === "min" || O === "none" || O === "same-or-differs" || O === "bounded" || O === "by-class" || O === "sum-same-window")) {
let A = { instancePath: i + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Be.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.overTime !== void 0 && n.call(j, "overTime")) {
let O = j.overTime;
if (!(O === "sum" || O === "last" || O === "first" || O === "recompute" || O === "none" || O === "max" || O === "min" || O === "weightedMean")) {
let A = { instancePath: i + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Be.properties.behaviour.properties.overTime.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let O = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let j = r.origin;
if (!(j === "yearStart" || j === "change")) {
let O = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Be.properties.origin.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let j = r.scope;
if (!(j === "territory" || j === "office")) {
let O = { instancePath: i + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Be.properties.scope.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let j = r.compiledBy;
if (!(j === "central" || j === "local" || j === "survey")) {
let O = { instancePath: i + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Be.properties.compiledBy.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let j = r.countsUnits;
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.level === void 0 || !n.call(j, "level")) {
let O = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.listDate === void 0 || !n.call(j, "listDate")) {
let O = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (!(O === "level" || O === "listDate")) {
let A = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.level !== void 0 && n.call(j, "level") && (Me(j.level, { instancePath: i + "/countsUnits/level", parentData: j, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), j.listDate !== void 0 && n.call(j, "listDate")) {
let O = j.listDate, A = s, E = !1, F = s;
Ur(O, { instancePath: i + "/countsUnits/listDate", parentData: j, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var q = F === s;
E = E || q;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var q = C === s;
if (E = E || q, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let O = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let j = { instancePath: i + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let j = r.parentCode, O = s, A = !1, E = s;
le(j, { instancePath: i + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: f, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
var V = E === s;
A = A || V;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var V = F === s;
if (A = A || V, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let j = r.derivedFrom;
if (Array.isArray(j)) {
if (j.length > 40) {
let F = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (j.length < 1) {
let F = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let O = j.length;
for (let F = 0; F < O; F++)
K(j[F], { instancePath: i + "/derivedFrom/" + F, parentData: j, parentDataProperty: F, rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let A = j.length, E;
if (A > 1) {
e: for (; A--; )
for (E = A; E--; )
if (Q(j[A], j[E])) {
let F = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: A, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let O = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let j = r.distinctFrom;
if (Array.isArray(j)) {
if (j.length > 20) {
let F = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [F] : e.push(F), s++;
}
if (j.length < 1) {
let F = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let O = j.length;
for (let F = 0; F < O; F++)
K(j[F], { instancePath: i + "/distinctFrom/" + F, parentData: j, parentDataProperty: F, rootData: f, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let A = j.length, E;
if (A > 1) {
e: for (; A--; )
for (E = A; E--; )
if (Q(j[A], j[E])) {
let F = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: A, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let O = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let j = r.competence;
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.keptAt === void 0 || !n.call(j, "keptAt")) {
let O = { instancePath: i + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (O !== "keptAt") {
let A = { instancePath: i + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
j.keptAt !== void 0 && n.call(j, "keptAt") && (Me(j.keptAt, { instancePath: i + "/competence/keptAt", parentData: j, parentDataProperty: "keptAt", rootData: f, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length));
} else {
let O = { instancePath: i + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let j = r.sharing;
if (!(j === "public" || j === "internal" || j === "restricted")) {
let O = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Be.properties.sharing.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let j = r.priceBase;
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.kind === void 0 || !n.call(j, "kind")) {
let O = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.year === void 0 || !n.call(j, "year")) {
let O = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (!(O === "kind" || O === "year")) {
let A = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.kind !== void 0 && n.call(j, "kind")) {
let O = j.kind;
if (!(O === "current" || O === "comparable" || O === "constant")) {
let A = { instancePath: i + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Be.properties.priceBase.properties.kind.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.year !== void 0 && n.call(j, "year")) {
let O = j.year, A = s, E = !1, F = s;
if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [R] : e.push(R), s++;
}
if (typeof O == "number" && isFinite(O)) {
if (O > 2200 || isNaN(O)) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [R] : e.push(R), s++;
}
if (O < 1900 || isNaN(O)) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [R] : e.push(R), s++;
}
}
var z = F === s;
E = E || z;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var z = C === s;
if (E = E || z, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let O = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.nonNegative !== void 0 && n.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let j = { instancePath: i + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let j = r.relations;
if (Array.isArray(j)) {
if (j.length > 40) {
let A = { instancePath: i + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = j.length;
for (let A = 0; A < O; A++)
$i(j[A], { instancePath: i + "/relations/" + A, parentData: j, parentDataProperty: A, rootData: f, dynamicAnchors: c }) || (e = e === null ? $i.errors : e.concat($i.errors), s = e.length);
} else {
let O = { instancePath: i + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (Le(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Le(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Di(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? Di.errors : e.concat(Di.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (ji(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? ji.errors : e.concat(ji.errors), s = e.length));
} else {
let j = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
return Xt.errors = e, s === 0;
}
Xt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tl = en, _o = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function br(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function en(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!n.call(_o.properties, d)) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (br(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (_e(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let d = r.clause, a = s, y = !1, k = s;
_e(d, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var t = k === s;
y = y || t;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var t = m === s;
if (y = y || t, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let d = r.date, a = s, y = !1, k = s;
He(d, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var u = k === s;
y = y || u;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var u = m === s;
if (y = y || u, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let d = r.inForce, a = s, y = !1, k = s;
He(d, { instancePath: i + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: f, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var b = k === s;
y = y || b;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var b = m === s;
if (y = y || b, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let d = r.repealedBy, a = s, y = !1, k = s;
br(d, { instancePath: i + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: f, dynamicAnchors: c }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var l = k === s;
y = y || l;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var l = m === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let d = r.repealedFrom, a = s, y = !1, k = s;
He(d, { instancePath: i + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: f, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var w = k === s;
y = y || w;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = m === s;
if (y = y || w, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let d = r.authority, a = s, y = !1, k = s;
_e(d, { instancePath: i + "/authority", parentData: r, parentDataProperty: "authority", rootData: f, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var P = k === s;
y = y || P;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var P = m === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (_e(r.source, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return en.errors = e, s === 0;
}
en.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nl = Se, ol = rn, Vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate", "title", "text"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ke(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ao = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate", "title", "text"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Ii(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 60) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!so.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Eo = new RegExp("^[A-Z]{1,3}$", "u");
function Oi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = b === s;
u = u || w;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let p = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = l === s;
if (u = u || w, u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let p = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
let P = s, d = !1, a = null, y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let p = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = y === s;
m && (d = !0, a = 0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let p = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = k === s;
if (m && d ? (d = !1, a = [a, 1]) : m && (d = !0, a = 1), d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let p = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let p of Object.keys(r))
if (!(p === "header" || p === "letter" || p === "field" || p === "formColumn")) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (ce(r.header, { instancePath: i + "/header", parentData: r, parentDataProperty: "header", rootData: f, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let p = r.letter;
if (typeof p == "string") {
if (N(p) > 3) {
let v = { instancePath: i + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!Eo.test(p)) {
let v = { instancePath: i + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: i + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.field !== void 0 && n.call(r, "field")) {
let p = r.field;
if (!(p === "unitCode" || p === "unitName" || p === "indicator" || p === "period" || p === "value" || p === "measure" || p === "listDate" || p === "title" || p === "text")) {
let v = { instancePath: i + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Ao.properties.field.enum } };
e === null ? e = [v] : e.push(v), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (Ii(r.formColumn, { instancePath: i + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ii.errors : e.concat(Ii.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Li(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _i(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return _i.errors = e, s === 0;
}
_i.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ai(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 40) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!to.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ai.errors = e, s === 0;
}
Ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ei(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ei.errors = e, s === 0;
}
Ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ni(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ni.errors = e, s === 0;
}
Ni.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vi.errors = e, s === 0;
}
Vi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Fi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fi.errors = e, s === 0;
}
Fi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function rn(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.owner === void 0 || !n.call(r, "owner")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.locale === void 0 || !n.call(r, "locale")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.tables === void 0 || !n.call(r, "tables")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.measures === void 0 || !n.call(r, "measures")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.indicators === void 0 || !n.call(r, "indicators")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(Vt.properties, P)) {
let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ke(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (qr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let P = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let P = r.owner, d = s, a = !1, y = s;
qr(P, { instancePath: i + "/owner", parentData: r, parentDataProperty: "owner", rootData: f, dynamicAnchors: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var t = y === s;
a = a || t;
let k = s;
if (P !== null) {
let m = { instancePath: i + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = k === s;
if (a = a || t, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (ke(r.form, { instancePath: i + "/form", parentData: r, parentDataProperty: "form", rootData: f, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && ($r(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (xi(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? xi.errors : e.concat(xi.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let P = r.locale;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.decimal === void 0 || !n.call(P, "decimal")) {
let d = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.thousands === void 0 || !n.call(P, "thousands")) {
let d = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.dateOrder === void 0 || !n.call(P, "dateOrder")) {
let d = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "decimal" || d === "thousands" || d === "dateOrder")) {
let a = { instancePath: i + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (P.decimal !== void 0 && n.call(P, "decimal")) {
let d = P.decimal;
if (!(d === "," || d === ".")) {
let a = { instancePath: i + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: Vt.properties.locale.properties.decimal.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (P.thousands !== void 0 && n.call(P, "thousands")) {
let d = P.thousands;
if (!(d === "." || d === "," || d === " " || d === "")) {
let a = { instancePath: i + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: Vt.properties.locale.properties.thousands.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (P.dateOrder !== void 0 && n.call(P, "dateOrder")) {
let d = P.dateOrder;
if (!(d === "dmy" || d === "mdy" || d === "ymd")) {
let a = { instancePath: i + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: Vt.properties.locale.properties.dateOrder.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let d = { instancePath: i + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let P = r.tables;
if (Array.isArray(P)) {
if (P.length > 40) {
let a = { instancePath: i + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (P.length < 1) {
let a = { instancePath: i + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++) {
let y = P[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.sheet === void 0 || !n.call(y, "sheet")) {
let k = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.headerRow === void 0 || !n.call(y, "headerRow")) {
let k = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.columns === void 0 || !n.call(y, "columns")) {
let k = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "sheet" || k === "headerRow" || k === "firstRow" || k === "columns")) {
let m = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (y.sheet !== void 0 && n.call(y, "sheet")) {
let k = y.sheet, m = s, p = !1, v = s;
ce(k, { instancePath: i + "/tables/" + a + "/sheet", parentData: y, parentDataProperty: "sheet", rootData: f, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
var u = v === s;
p = p || u;
let h = s;
if (k !== null) {
let x = { instancePath: i + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var u = h === s;
if (p = p || u, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (y.headerRow !== void 0 && n.call(y, "headerRow")) {
let k = y.headerRow, m = s, p = !1, v = s;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof k == "number" && isFinite(k)) {
if (k > 1e3 || isNaN(k)) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (k < 1 || isNaN(k)) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var b = v === s;
p = p || b;
let h = s;
if (k !== null) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var b = h === s;
if (p = p || b, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (y.firstRow !== void 0 && n.call(y, "firstRow")) {
let k = y.firstRow;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let m = { instancePath: i + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof k == "number" && isFinite(k)) {
if (k > 1e5 || isNaN(k)) {
let m = { instancePath: i + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [m] : e.push(m), s++;
}
if (k < 1 || isNaN(k)) {
let m = { instancePath: i + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
if (y.columns !== void 0 && n.call(y, "columns")) {
let k = y.columns;
if (Array.isArray(k)) {
if (k.length > 200) {
let p = { instancePath: i + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.length < 1) {
let p = { instancePath: i + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let m = k.length;
for (let p = 0; p < m; p++)
Oi(k[p], { instancePath: i + "/tables/" + a + "/columns/" + p, parentData: k, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (e = e === null ? Oi.errors : e.concat(Oi.errors), s = e.length);
} else {
let m = { instancePath: i + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let k = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: i + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let P = r.measures;
if (Array.isArray(P)) {
if (P.length > 100) {
let a = { instancePath: i + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++) {
let y = P[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.name === void 0 || !n.call(y, "name")) {
let k = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.measure === void 0 || !n.call(y, "measure")) {
let k = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "name" || k === "measure")) {
let m = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
y.name !== void 0 && n.call(y, "name") && (ce(y.name, { instancePath: i + "/measures/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), y.measure !== void 0 && n.call(y, "measure") && (ke(y.measure, { instancePath: i + "/measures/" + a + "/measure", parentData: y, parentDataProperty: "measure", rootData: f, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let k = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: i + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let P = r.indicators;
if (Array.isArray(P)) {
if (P.length > 2e3) {
let a = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (P.length < 1) {
let a = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++) {
let y = P[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !n.call(y, "code")) {
let k = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.name === void 0 || !n.call(y, "name")) {
let k = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.indicator === void 0 || !n.call(y, "indicator")) {
let k = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.measure === void 0 || !n.call(y, "measure")) {
let k = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.validity === void 0 || !n.call(y, "validity")) {
let k = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!n.call(Vt.properties.indicators.items.properties, k)) {
let m = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (y.code !== void 0 && n.call(y, "code") && (ce(y.code, { instancePath: i + "/indicators/" + a + "/code", parentData: y, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), y.name !== void 0 && n.call(y, "name") && (ce(y.name, { instancePath: i + "/indicators/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), y.indicator !== void 0 && n.call(y, "indicator")) {
let k = y.indicator, m = s, p = !1, v = s;
ke(k, { instancePath: i + "/indicators/" + a + "/indicator", parentData: y, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var l = v === s;
p = p || l;
let h = s;
if (k !== null) {
let x = { instancePath: i + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = h === s;
if (p = p || l, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (y.parts !== void 0 && n.call(y, "parts")) {
let k = y.parts;
if (Array.isArray(k)) {
if (k.length > 8) {
let p = { instancePath: i + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.length < 1) {
let p = { instancePath: i + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let m = k.length;
for (let p = 0; p < m; p++)
Li(k[p], { instancePath: i + "/indicators/" + a + "/parts/" + p, parentData: k, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (e = e === null ? Li.errors : e.concat(Li.errors), s = e.length);
} else {
let m = { instancePath: i + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (y.scenario !== void 0 && n.call(y, "scenario") && (_i(y.scenario, { instancePath: i + "/indicators/" + a + "/scenario", parentData: y, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? _i.errors : e.concat(_i.errors), s = e.length)), y.definition !== void 0 && n.call(y, "definition")) {
let k = y.definition, m = s, p = !1, v = s;
if (typeof k == "string") {
if (N(k) > 40) {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!cn.test(k)) {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var w = v === s;
p = p || w;
let h = s;
if (k !== null) {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var w = h === s;
if (p = p || w, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
y.measure !== void 0 && n.call(y, "measure") && (ke(y.measure, { instancePath: i + "/indicators/" + a + "/measure", parentData: y, parentDataProperty: "measure", rootData: f, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), y.factor !== void 0 && n.call(y, "factor") && (Ai(y.factor, { instancePath: i + "/indicators/" + a + "/factor", parentData: y, parentDataProperty: "factor", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ai.errors : e.concat(Ai.errors), s = e.length)), y.validity !== void 0 && n.call(y, "validity") && ($r(y.validity, { instancePath: i + "/indicators/" + a + "/validity", parentData: y, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), y.note !== void 0 && n.call(y, "note") && (Dr(y.note, { instancePath: i + "/indicators/" + a + "/note", parentData: y, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let k = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let P = r.units;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let a = { instancePath: i + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let d = P.length;
for (let a = 0; a < d; a++) {
let y = P[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !n.call(y, "code")) {
let k = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.unit === void 0 || !n.call(y, "unit")) {
let k = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "code" || k === "name" || k === "unit")) {
let m = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
y.code !== void 0 && n.call(y, "code") && (Ei(y.code, { instancePath: i + "/units/" + a + "/code", parentData: y, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ei.errors : e.concat(Ei.errors), s = e.length)), y.name !== void 0 && n.call(y, "name") && (ce(y.name, { instancePath: i + "/units/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), y.unit !== void 0 && n.call(y, "unit") && (Ni(y.unit, { instancePath: i + "/units/" + a + "/unit", parentData: y, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ni.errors : e.concat(Ni.errors), s = e.length));
} else {
let k = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: i + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Dr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Vi(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? Vi.errors : e.concat(Vi.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Fi(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Fi.errors : e.concat(Fi.errors), s = e.length));
} else {
let P = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ll = sn, No = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function jr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zi.errors = e, s === 0;
}
zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vo = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function sn(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "code" || t === "names" || t === "symbols" || t === "kind" || t === "base" || t === "factor" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (jr(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (xr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (xr(r.symbols, { instancePath: i + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: f, dynamicAnchors: c }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let u = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: No.properties.kind.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (jr(r.base, { instancePath: i + "/base", parentData: r, parentDataProperty: "base", rootData: f, dynamicAnchors: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (N(t) > 50) {
let u = { instancePath: i + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Vo.test(t)) {
let u = { instancePath: i + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (zi(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? zi.errors : e.concat(zi.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
let t = { instancePath: i, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [t] : e.push(t), s++;
}
if (r.factor !== void 0 && n.call(r, "factor") && (r.base === void 0 || !n.call(r, "base"))) {
let t = { instancePath: i, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return sn.errors = e, s === 0;
}
sn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var al = tn, vn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Ci(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ci.errors = e, s === 0;
}
Ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ti(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ti.errors = e, s === 0;
}
Ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ri(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ri.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ri.errors = e, s === 0;
}
Ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Bi.errors = e, s === 0;
}
Bi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Si(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Si.errors = e, s === 0;
}
Si.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Zi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zi.errors = e, s === 0;
}
Zi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ui(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ui.errors = e, s === 0;
}
Ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ki(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ki.errors = e, s === 0;
}
Ki.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wi.errors = e, s === 0;
}
Wi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: io.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Mi.errors = e, s === 0;
}
Mi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Hi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hi.errors = e, s === 0;
}
Hi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Yi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (T(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (T(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Dn.test(t)) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (T(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yi.errors = e, s === 0;
}
Yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tn(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let p = {};
e === null ? e = [p] : e.push(p), s++;
}
var l = b === s;
s = t, e !== null && (t ? e.length = t : e = null);
let w;
if (l) {
let p = s, v = s, h = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let g = { instancePath: i + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
var d = x === s;
if (h = h || d, d) {
var P = {};
P.value = !0;
}
let $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let g = { instancePath: i, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [g] : e.push(g), s++;
}
var d = $ === s;
if (h = h || d, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: i, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
var l = p === s;
u = l, u && P !== !0 && (P = P || {}, P.state = !0), w = "then";
} else {
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let h = { instancePath: i + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let h = { instancePath: i + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
var l = p === s;
u = l, u && P !== !0 && (P = P || {}, P.value = !0, P.category = !0), w = "else";
}
if (!u) {
let p = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: w } };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !n.call(r, "subject")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.revision === void 0 || !n.call(r, "revision")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.cutoff === void 0 || !n.call(r, "cutoff")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.obsStatus === void 0 || !n.call(r, "obsStatus")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.confStatus === void 0 || !n.call(r, "confStatus")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!n.call(vn.properties, p)) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let p = r.subject, v = s, h = !1, x = s;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(p))
if (g !== "unit") {
let D = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [D] : e.push(D), s++;
}
p.unit !== void 0 && n.call(p, "unit") && (Ci(p.unit, { instancePath: i + "/subject/unit", parentData: p, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ci.errors : e.concat(Ci.errors), s = e.length));
} else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = x === s;
if (h = h || y, y)
var a = !0;
let $ = s;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.code === void 0 || !n.call(p, "code")) {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(p))
if (!(g === "code" || g === "level")) {
let D = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [D] : e.push(D), s++;
}
p.code !== void 0 && n.call(p, "code") && (Ti(p.code, { instancePath: i + "/subject/code", parentData: p, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ti.errors : e.concat(Ti.errors), s = e.length)), p.level !== void 0 && n.call(p, "level") && (Ri(p.level, { instancePath: i + "/subject/level", parentData: p, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ri.errors : e.concat(Ri.errors), s = e.length));
} else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = $ === s;
h = h || y, y && a !== !0 && (a = !0);
let I = s;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.body === void 0 || !n.call(p, "body")) {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(p))
if (g !== "body") {
let D = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [D] : e.push(D), s++;
}
p.body !== void 0 && n.call(p, "body") && (we(p.body, { instancePath: i + "/subject/body", parentData: p, parentDataProperty: "body", rootData: f, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length));
} else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = I === s;
if (h = h || y, y && a !== !0 && (a = !0), h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (we(r.reporter, { instancePath: i + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: f, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (Bi(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? Bi.errors : e.concat(Bi.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (we(r.definition, { instancePath: i + "/definition", parentData: r, parentDataProperty: "definition", rootData: f, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Si(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: c }) || (e = e === null ? Si.errors : e.concat(Si.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Zi(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Zi.errors : e.concat(Zi.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ir(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let p = { instancePath: i + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let p = r.breakdown;
if (Array.isArray(p)) {
if (p.length > 10) {
let h = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [h] : e.push(h), s++;
}
let v = p.length;
for (let h = 0; h < v; h++)
Ui(p[h], { instancePath: i + "/breakdown/" + h, parentData: p, parentDataProperty: h, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ui.errors : e.concat(Ui.errors), s = e.length);
} else {
let v = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Ki(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ki.errors : e.concat(Ki.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let p = r.edition;
if (!(p === "estimate" || p === "provisional" || p === "official")) {
let v = { instancePath: i + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: vn.properties.edition.enum } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.revision !== void 0 && n.call(r, "revision")) {
let p = r.revision;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let v = { instancePath: i + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [v] : e.push(v), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 9999 || isNaN(p)) {
let v = { instancePath: i + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [v] : e.push(v), s++;
}
if (p < 0 || isNaN(p)) {
let v = { instancePath: i + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [v] : e.push(v), s++;
}
}
}
if (r.cutoff !== void 0 && n.call(r, "cutoff")) {
let p = r.cutoff, v = s, h = !1, x = s;
Ir(p, { instancePath: i + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var k = x === s;
h = h || k;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var k = $ === s;
if (h = h || k, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let p = r.value, v = s, h = !1, x = s;
Wi(p, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Wi.errors : e.concat(Wi.errors), s = e.length);
var m = x === s;
h = h || m;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var m = $ === s;
if (h = h || m, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (we(r.category, { instancePath: i + "/category", parentData: r, parentDataProperty: "category", rootData: f, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (Mi(r.state, { instancePath: i + "/state", parentData: r, parentDataProperty: "state", rootData: f, dynamicAnchors: c }) || (e = e === null ? Mi.errors : e.concat(Mi.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (Hi(r.obsStatus, { instancePath: i + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: f, dynamicAnchors: c }) || (e = e === null ? Hi.errors : e.concat(Hi.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let p = r.confStatus;
if (!(p === "F" || p === "N" || p === "C")) {
let v = { instancePath: i + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: vn.properties.confStatus.enum } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (Yi(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: c }) || (e = e === null ? Yi.errors : e.concat(Yi.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let p = r.source;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.id === void 0 || !n.call(p, "id")) {
let v = { instancePath: i + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!(v === "id" || v === "sha256")) {
let h = { instancePath: i + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (p.id !== void 0 && n.call(p, "id") && (we(p.id, { instancePath: i + "/source/id", parentData: p, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), p.sha256 !== void 0 && n.call(p, "sha256")) {
let v = p.sha256;
if (typeof v == "string") {
if (N(v) > 64) {
let h = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!mn.test(v)) {
let h = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let v = { instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pl = nn;
function Qi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qi.errors = e, s === 0;
}
Qi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Gi.errors = e, s === 0;
}
Gi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ji(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ji.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ji.errors = e, s === 0;
}
Ji.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xi.errors = e, s === 0;
}
Xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nn(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "id" || t === "calendar" || t === "kind" || t === "window")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.id !== void 0 && n.call(r, "id") && (Qi(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? Qi.errors : e.concat(Qi.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (Gi(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: c }) || (e = e === null ? Gi.errors : e.concat(Gi.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (Ji(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ji.errors : e.concat(Ji.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Xi(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: c }) || (e = e === null ? Xi.errors : e.concat(Xi.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return nn.errors = e, s === 0;
}
nn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ul = on, bn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function M(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function et(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "number" || u === "clause" || u === "standing" || u === "later" || u === "note")) {
let b = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (me(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (me(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Rr(r.standing, { instancePath: i + "/standing", parentData: r, parentDataProperty: "standing", rootData: f, dynamicAnchors: c }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let u = r.later;
if (Array.isArray(u)) {
if (u.length > 10) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (u.length < 1) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let b = u.length;
for (let l = 0; l < b; l++) {
let w = u[l];
if (w && typeof w == "object" && !Array.isArray(w)) {
if (w.number === void 0 || !n.call(w, "number")) {
let P = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (w.from === void 0 || !n.call(w, "from")) {
let P = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(w))
if (!(P === "number" || P === "from")) {
let d = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.number !== void 0 && n.call(w, "number") && (me(w.number, { instancePath: i + "/later/" + l + "/number", parentData: w, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), w.from !== void 0 && n.call(w, "from")) {
let P = w.from, d = s, a = !1, y = s;
Br(P, { instancePath: i + "/later/" + l + "/from", parentData: w, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var t = y === s;
a = a || t;
let k = s;
if (P !== null) {
let m = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = k === s;
if (a = a || t, a)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let P = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let b = { instancePath: i + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ue(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let b = r.from, l = s, w = !1, P = s;
S(b, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = P === s;
w = w || t;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = d === s;
if (w = w || t, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let b = r.to, l = s, w = !1, P = s;
S(b, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = P === s;
w = w || u;
let d = s;
if (b !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var u = d === s;
if (w = w || u, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Kr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.month === void 0 || !n.call(r, "month")) {
let m = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.day === void 0 || !n.call(r, "day")) {
let m = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.yearOffset === void 0 || !n.call(r, "yearOffset")) {
let m = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "month" || m === "day" || m === "yearOffset")) {
let p = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let m = r.month;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let p = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 12 || isNaN(m)) {
let p = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [p] : e.push(p), s++;
}
if (m < 1 || isNaN(m)) {
let p = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let m = r.day;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let p = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 31 || isNaN(m)) {
let p = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [p] : e.push(p), s++;
}
if (m < 1 || isNaN(m)) {
let p = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let m = r.yearOffset;
if (!(m === 0 || m === 1)) {
let p = { instancePath: i + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let m = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = b === s;
if (u = u || k, k)
var l = !0;
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let m = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.dayKind === void 0 || !n.call(r, "dayKind")) {
let m = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "days" || m === "dayKind")) {
let p = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let m = r.days;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let p = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 400 || isNaN(m)) {
let p = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [p] : e.push(p), s++;
}
if (m < 0 || isNaN(m)) {
let p = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let m = r.dayKind;
if (!(m === "calendar" || m === "working")) {
let p = { instancePath: i + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[1].properties.dayKind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let m = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = w === s;
u = u || k, k && l !== !0 && (l = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let m = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "date")) {
let p = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let m = r.kind;
if (!(m === "by" || m === "before")) {
let p = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[2].properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Kr(r.date, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length));
} else {
let m = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = P === s;
u = u || k, k && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (m !== "kind") {
let p = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = d === s;
u = u || k, k && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.event === void 0 || !n.call(r, "event")) {
let m = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.relation === void 0 || !n.call(r, "relation")) {
let m = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let m = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "event" || m === "relation" || m === "days")) {
let p = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (ae(r.event, { instancePath: i + "/event", parentData: r, parentDataProperty: "event", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let m = r.relation;
if (!(m === "after" || m === "upon" || m === "before")) {
let p = { instancePath: i + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[4].properties.relation.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let m = r.days, p = s, v = !1, h = s;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let $ = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [$] : e.push($), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 400 || isNaN(m)) {
let $ = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [$] : e.push($), s++;
}
if (m < 0 || isNaN(m)) {
let $ = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [$] : e.push($), s++;
}
}
var y = h === s;
v = v || y;
let x = s;
if (m !== null) {
let $ = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var y = x === s;
if (v = v || y, v)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let $ = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let m = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = a === s;
if (u = u || k, k && l !== !0 && (l = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return Wr.errors = e, o.props = l, s === 0;
}
Wr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function rr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kn = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, Fo = new RegExp("^[A-Z][0-9]{2}$", "u");
function it(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (M(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let b = { instancePath: i + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
tt(t[b], { instancePath: i + "/parts/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
} else {
let u = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "numerator" || d === "denominator" || d === "fixedDenominator")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [d] : e.push(d), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (Ge(r.numerator, { instancePath: i + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (Ge(r.denominator, { instancePath: i + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (nt(r.fixedDenominator, { instancePath: i + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: f, dynamicAnchors: c }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = b === s;
if (u = u || P, P)
var l = !0;
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "of")) {
let a = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [d] : e.push(d), s++;
}
r.of !== void 0 && n.call(r, "of") && (Ge(r.of, { instancePath: i + "/of", parentData: r, parentDataProperty: "of", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = w === s;
if (u = u || P, P && l !== !0 && (l = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
return ot.errors = e, o.props = l, s === 0;
}
ot.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function lt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !n.call(r, "document")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.document !== void 0 && n.call(r, "document") && (M(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (Mr(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: c }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.responsible === void 0 || !n.call(r, "responsible")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.due === void 0 || !n.call(r, "due")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.dueOrigin === void 0 || !n.call(r, "dueOrigin")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueOrigin" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.system === void 0 || !n.call(r, "system")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.progress === void 0 || !n.call(r, "progress")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.references === void 0 || !n.call(r, "references")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Kn.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.id !== void 0 && n.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (N(t) > 10) {
let u = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Fo.test(t)) {
let u = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (ae(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let b = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
ae(t[b], { instancePath: i + "/responsible/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
} else {
let u = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Wr(r.due, { instancePath: i + "/due", parentData: r, parentDataProperty: "due", rootData: f, dynamicAnchors: c }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let u = { instancePath: i + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Kn.properties.dueOrigin.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !n.call(t, "nationwide")) {
let u = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [u] : e.push(u), s++;
}
if (t.units === void 0 || !n.call(t, "units")) {
let u = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(t))
if (!(u === "nationwide" || u === "units")) {
let b = { instancePath: i + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.nationwide !== void 0 && n.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let u = { instancePath: i + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
if (t.units !== void 0 && n.call(t, "units")) {
let u = t.units;
if (Array.isArray(u)) {
if (u.length > 40) {
let P = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [P] : e.push(P), s++;
}
let b = u.length;
for (let P = 0; P < b; P++)
it(u[P], { instancePath: i + "/scope/units/" + P, parentData: u, parentDataProperty: P, rootData: f, dynamicAnchors: c }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
let l = u.length, w;
if (l > 1) {
e: for (; l--; )
for (w = l; w--; )
if (Q(u[l], u[w])) {
let P = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: w } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let b = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let u = { instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.system !== void 0 && n.call(r, "system") && (M(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let b = { instancePath: i + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
ot(t[b], { instancePath: i + "/progress/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length);
} else {
let u = { instancePath: i + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.references !== void 0 && n.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let b = { instancePath: i + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: i + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = t.length;
for (let b = 0; b < u; b++)
lt(t[b], { instancePath: i + "/references/" + b, parentData: t, parentDataProperty: b, rootData: f, dynamicAnchors: c }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length);
} else {
let u = { instancePath: i + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (rr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: f, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let w = r[l];
if (typeof w == "string") {
if (N(w) > 60) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Hr.test(w)) {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let u = r.length, b;
if (u > 1) {
let l = {};
for (; u--; ) {
let w = r[u];
if (typeof w == "string") {
if (typeof l[w] == "number") {
b = l[w];
let P = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: b } };
e === null ? e = [P] : e.push(P), s++;
break;
}
l[w] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments === void 0 || !n.call(r, "instruments")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporters === void 0 || !n.call(r, "reporters")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.receivers === void 0 || !n.call(r, "receivers")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.deliveries === void 0 || !n.call(r, "deliveries")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endedReporters === void 0 || !n.call(r, "endedReporters")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!n.call(bn.properties, a)) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (M(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ae(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: i + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments !== void 0 && n.call(r, "instruments")) {
let a = r.instruments;
if (Array.isArray(a)) {
if (a.length > 20) {
let k = { instancePath: i + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = a.length;
for (let k = 0; k < y; k++)
et(a[k], { instancePath: i + "/instruments/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: c }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length);
} else {
let y = { instancePath: i + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (M(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.holidays !== void 0 && n.call(r, "holidays") && (M(r.holidays, { instancePath: i + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let a = r.forms;
if (Array.isArray(a)) {
if (a.length > 200) {
let p = { instancePath: i + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
if (a.length < 1) {
let p = { instancePath: i + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = a.length;
for (let p = 0; p < y; p++)
M(a[p], { instancePath: i + "/forms/" + p, parentData: a, parentDataProperty: p, rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
let k = a.length, m;
if (k > 1) {
e: for (; k--; )
for (m = k; m--; )
if (Q(a[k], a[m])) {
let p = { instancePath: i + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: k, j: m } };
e === null ? e = [p] : e.push(p), s++;
break e;
}
}
} else {
let y = { instancePath: i + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.reporters !== void 0 && n.call(r, "reporters")) {
let a = r.reporters;
if (Array.isArray(a)) {
if (a.length > 60) {
let k = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.length < 1) {
let k = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = a.length;
for (let k = 0; k < y; k++) {
let m = a[k];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !n.call(m, "kind")) {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.names === void 0 || !n.call(m, "names")) {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.level === void 0 || !n.call(m, "level")) {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.scope === void 0 || !n.call(m, "scope")) {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.validity === void 0 || !n.call(m, "validity")) {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.forms === void 0 || !n.call(m, "forms")) {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "names" || p === "level" || p === "validity" || p === "scope" || p === "subject" || p === "forms")) {
let v = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (m.kind !== void 0 && n.call(m, "kind") && (M(m.kind, { instancePath: i + "/reporters/" + k + "/kind", parentData: m, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), m.names !== void 0 && n.call(m, "names") && (ae(m.names, { instancePath: i + "/reporters/" + k + "/names", parentData: m, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), m.level !== void 0 && n.call(m, "level")) {
let p = m.level, v = s, h = !1, x = s;
Ye(p, { instancePath: i + "/reporters/" + k + "/level", parentData: m, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var t = x === s;
h = h || t;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/reporters/" + k + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var t = $ === s;
if (h = h || t, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/reporters/" + k + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.validity !== void 0 && n.call(m, "validity") && (Qe(m.validity, { instancePath: i + "/reporters/" + k + "/validity", parentData: m, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), m.scope !== void 0 && n.call(m, "scope")) {
let p = m.scope;
if (!(p === "territory" || p === "office")) {
let v = { instancePath: i + "/reporters/" + k + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: bn.properties.reporters.items.properties.scope.enum } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (m.subject !== void 0 && n.call(m, "subject") && (Ye(m.subject, { instancePath: i + "/reporters/" + k + "/subject", parentData: m, parentDataProperty: "subject", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), m.forms !== void 0 && n.call(m, "forms")) {
let p = m.forms;
if (Array.isArray(p)) {
if (p.length > 200) {
let $ = { instancePath: i + "/reporters/" + k + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [$] : e.push($), s++;
}
if (p.length < 1) {
let $ = { instancePath: i + "/reporters/" + k + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let v = p.length;
for (let $ = 0; $ < v; $++)
M(p[$], { instancePath: i + "/reporters/" + k + "/forms/" + $, parentData: p, parentDataProperty: $, rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
let h = p.length, x;
if (h > 1) {
e: for (; h--; )
for (x = h; x--; )
if (Q(p[h], p[x])) {
let $ = { instancePath: i + "/reporters/" + k + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: h, j: x } };
e === null ? e = [$] : e.push($), s++;
break e;
}
}
} else {
let v = { instancePath: i + "/reporters/" + k + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let p = { instancePath: i + "/reporters/" + k, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let y = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let a = r.receivers;
if (Array.isArray(a)) {
if (a.length > 20) {
let k = { instancePath: i + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = a.length;
for (let k = 0; k < y; k++) {
let m = a[k];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !n.call(m, "kind")) {
let p = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.names === void 0 || !n.call(m, "names")) {
let p = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.level === void 0 || !n.call(m, "level")) {
let p = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.validity === void 0 || !n.call(m, "validity")) {
let p = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.afterEnd === void 0 || !n.call(m, "afterEnd")) {
let p = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "names" || p === "level" || p === "validity" || p === "afterEnd")) {
let v = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (m.kind !== void 0 && n.call(m, "kind") && (M(m.kind, { instancePath: i + "/receivers/" + k + "/kind", parentData: m, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), m.names !== void 0 && n.call(m, "names") && (ae(m.names, { instancePath: i + "/receivers/" + k + "/names", parentData: m, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), m.level !== void 0 && n.call(m, "level")) {
let p = m.level, v = s, h = !1, x = s;
Ye(p, { instancePath: i + "/receivers/" + k + "/level", parentData: m, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var u = x === s;
h = h || u;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/receivers/" + k + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var u = $ === s;
if (h = h || u, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/receivers/" + k + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.validity !== void 0 && n.call(m, "validity") && (Qe(m.validity, { instancePath: i + "/receivers/" + k + "/validity", parentData: m, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), m.afterEnd !== void 0 && n.call(m, "afterEnd")) {
let p = m.afterEnd, v = s, h = !1, x = s;
M(p, { instancePath: i + "/receivers/" + k + "/afterEnd", parentData: m, parentDataProperty: "afterEnd", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
var b = x === s;
h = h || b;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/receivers/" + k + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var b = $ === s;
if (h = h || b, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/receivers/" + k + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let p = { instancePath: i + "/receivers/" + k, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let y = { instancePath: i + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let a = r.deliveries;
if (Array.isArray(a)) {
if (a.length > 30) {
let k = { instancePath: i + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = a.length;
for (let k = 0; k < y; k++) {
let m = a[k];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.id === void 0 || !n.call(m, "id")) {
let p = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.names === void 0 || !n.call(m, "names")) {
let p = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.periodKind === void 0 || !n.call(m, "periodKind")) {
let p = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.edition === void 0 || !n.call(m, "edition")) {
let p = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.due === void 0 || !n.call(m, "due")) {
let p = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "id" || p === "names" || p === "periodKind" || p === "edition" || p === "due")) {
let v = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (m.id !== void 0 && n.call(m, "id") && (M(m.id, { instancePath: i + "/deliveries/" + k + "/id", parentData: m, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), m.names !== void 0 && n.call(m, "names") && (ae(m.names, { instancePath: i + "/deliveries/" + k + "/names", parentData: m, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), m.periodKind !== void 0 && n.call(m, "periodKind") && (rt(m.periodKind, { instancePath: i + "/deliveries/" + k + "/periodKind", parentData: m, parentDataProperty: "periodKind", rootData: f, dynamicAnchors: c }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length)), m.edition !== void 0 && n.call(m, "edition")) {
let p = m.edition, v = s, h = !1, x = s;
st(p, { instancePath: i + "/deliveries/" + k + "/edition", parentData: m, parentDataProperty: "edition", rootData: f, dynamicAnchors: c }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length);
var l = x === s;
h = h || l;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/deliveries/" + k + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var l = $ === s;
if (h = h || l, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/deliveries/" + k + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.due !== void 0 && n.call(m, "due")) {
let p = m.due, v = s, h = !1, x = s;
Wr(p, { instancePath: i + "/deliveries/" + k + "/due", parentData: m, parentDataProperty: "due", rootData: f, dynamicAnchors: c }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length);
var w = x === s;
h = h || w;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/deliveries/" + k + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var w = $ === s;
if (h = h || w, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/deliveries/" + k + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let p = { instancePath: i + "/deliveries/" + k, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let y = { instancePath: i + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let a = r.endedReporters;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.owedBy === void 0 || !n.call(a, "owedBy")) {
let y = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "owedBy" || y === "note")) {
let k = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.owedBy !== void 0 && n.call(a, "owedBy")) {
let y = a.owedBy;
if (!(y === "successor" || y === "province")) {
let k = { instancePath: i + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: bn.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
a.note !== void 0 && n.call(a, "note") && (rr(a.note, { instancePath: i + "/endedReporters/note", parentData: a, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let y = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let a = r.documents;
if (Array.isArray(a)) {
if (a.length > 40) {
let k = { instancePath: i + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = a.length;
for (let k = 0; k < y; k++) {
let m = a[k];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.id === void 0 || !n.call(m, "id")) {
let p = { instancePath: i + "/documents/" + k, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.names === void 0 || !n.call(m, "names")) {
let p = { instancePath: i + "/documents/" + k, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.number === void 0 || !n.call(m, "number")) {
let p = { instancePath: i + "/documents/" + k, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.date === void 0 || !n.call(m, "date")) {
let p = { instancePath: i + "/documents/" + k, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "id" || p === "names" || p === "number" || p === "date")) {
let v = { instancePath: i + "/documents/" + k, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (m.id !== void 0 && n.call(m, "id") && (M(m.id, { instancePath: i + "/documents/" + k + "/id", parentData: m, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), m.names !== void 0 && n.call(m, "names") && (ae(m.names, { instancePath: i + "/documents/" + k + "/names", parentData: m, parentDataProperty: "names", rootData: f, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), m.number !== void 0 && n.call(m, "number")) {
let p = m.number, v = s, h = !1, x = s;
Mr(p, { instancePath: i + "/documents/" + k + "/number", parentData: m, parentDataProperty: "number", rootData: f, dynamicAnchors: c }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length);
var P = x === s;
h = h || P;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/documents/" + k + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var P = $ === s;
if (h = h || P, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/documents/" + k + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.date !== void 0 && n.call(m, "date")) {
let p = m.date, v = s, h = !1, x = s;
Kr(p, { instancePath: i + "/documents/" + k + "/date", parentData: m, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var d = x === s;
h = h || d;
let $ = s;
if (p !== null) {
let I = { instancePath: i + "/documents/" + k + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = $ === s;
if (h = h || d, h)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let I = { instancePath: i + "/documents/" + k + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let p = { instancePath: i + "/documents/" + k, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let y = { instancePath: i + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.tasks !== void 0 && n.call(r, "tasks")) {
let a = r.tasks;
if (Array.isArray(a)) {
if (a.length > 500) {
let k = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.length < 1) {
let k = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = a.length;
for (let k = 0; k < y; k++)
at(a[k], { instancePath: i + "/tasks/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: c }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length);
} else {
let y = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Qe(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (rr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (pt(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (ut(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: c }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fl = ln, zo = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Ae(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!In.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ln(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !n.call(r, "name")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.levels === void 0 || !n.call(r, "levels")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endDate === void 0 || !n.call(r, "endDate")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "name" || l === "levels" || l === "endDate" || l === "coveredFrom" || l === "vintages" || l === "bases" || l === "withoutObligation" || l === "source")) {
let w = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name !== void 0 && n.call(r, "name") && (Ae(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let a = { instancePath: i + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: i + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let w = l.length;
for (let a = 0; a < w; a++)
ft(l[a], { instancePath: i + "/levels/" + a, parentData: l, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length);
let P = l.length, d;
if (P > 1) {
e: for (; P--; )
for (d = P; d--; )
if (Q(l[P], l[d])) {
let a = { instancePath: i + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: P, j: d } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let w = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.endDate !== void 0 && n.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let w = { instancePath: i + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: zo.properties.endDate.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Je(r.coveredFrom, { instancePath: i + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: f, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let a = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let w = l.length;
for (let a = 0; a < w; a++)
Je(l[a], { instancePath: i + "/vintages/" + a, parentData: l, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
let P = l.length, d;
if (P > 1) {
e: for (; P--; )
for (d = P; d--; )
if (Q(l[P], l[d])) {
let a = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: P, j: d } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let w = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.bases !== void 0 && n.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let w = { instancePath: i + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l)) {
let P = s;
mt(w, { instancePath: i + "/bases", parentData: l, parentDataProperty: "bases", rootData: f, dynamicAnchors: c }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length);
var t = P === s;
if (!t) {
let d = { instancePath: i + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: w } };
e === null ? e = [d] : e.push(d), s++;
}
}
for (let w of Object.keys(l)) {
let P = l[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.concept === void 0 || !n.call(P, "concept")) {
let d = { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "concept" || d === "date")) {
let a = { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (P.concept !== void 0 && n.call(P, "concept") && (Ae(P.concept, { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: P, parentDataProperty: "concept", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), P.date !== void 0 && n.call(P, "date")) {
let d = P.date, a = s, y = !1, k = s;
Je(d, { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: P, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
var u = k === s;
y = y || u;
let m = s;
if (d !== null) {
let p = { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var u = m === s;
if (y = y || u, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let d = { instancePath: i + "/bases/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let w = { instancePath: i + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.withoutObligation !== void 0 && n.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let a = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
let w = l.length;
for (let a = 0; a < w; a++)
Ae(l[a], { instancePath: i + "/withoutObligation/" + a, parentData: l, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
let P = l.length, d;
if (P > 1) {
e: for (; P--; )
for (d = P; d--; )
if (Q(l[P], l[d])) {
let a = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: P, j: d } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let w = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let l = r.source, w = s, P = !1, d = s;
ct(l, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length);
var b = d === s;
P = P || b;
let a = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let k = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = l.length;
for (let k = 0; k < y; k++)
Ae(l[k], { instancePath: i + "/source/" + k, parentData: l, parentDataProperty: k, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
} else {
let y = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
var b = a === s;
if (P = P || b, P)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let y = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ml = an, lr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function te(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 13) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ro.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Co = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), To = new RegExp("^[A-Za-z-]+$", "u");
function an(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.release === void 0 || !n.call(r, "release")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.summary === void 0 || !n.call(r, "summary")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.series === void 0 || !n.call(r, "series")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.reconciliations === void 0 || !n.call(r, "reconciliations")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.conservation === void 0 || !n.call(r, "conservation")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.markers === void 0 || !n.call(r, "markers")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!n.call(lr.properties, $)) {
let I = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let $ = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.release !== void 0 && n.call(r, "release")) {
let $ = r.release;
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !n.call($, "id")) {
let I = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.basis === void 0 || !n.call($, "basis")) {
let I = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.before === void 0 || !n.call($, "before")) {
let I = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.listDates === void 0 || !n.call($, "listDates")) {
let I = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.sample === void 0 || !n.call($, "sample")) {
let I = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "id" || I === "basis" || I === "listDates" || I === "sample" || I === "before")) {
let g = { instancePath: i + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [g] : e.push(g), s++;
}
if ($.id !== void 0 && n.call($, "id") && (te($.id, { instancePath: i + "/release/id", parentData: $, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), $.basis !== void 0 && n.call($, "basis") && (Ee($.basis, { instancePath: i + "/release/basis", parentData: $, parentDataProperty: "basis", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.listDates !== void 0 && n.call($, "listDates")) {
let I = $.listDates;
if (Array.isArray(I)) {
if (I.length > 200) {
let V = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (I.length < 1) {
let V = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let g = I.length;
for (let V = 0; V < g; V++)
Xe(I[V], { instancePath: i + "/release/listDates/" + V, parentData: I, parentDataProperty: V, rootData: f, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
let D = I.length, q;
if (D > 1) {
e: for (; D--; )
for (q = D; q--; )
if (Q(I[D], I[q])) {
let V = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: D, j: q } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let g = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if ($.sample !== void 0 && n.call($, "sample") && typeof $.sample != "boolean") {
let I = { instancePath: i + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [I] : e.push(I), s++;
}
$.before !== void 0 && n.call($, "before") && (Ee($.before, { instancePath: i + "/release/before", parentData: $, parentDataProperty: "before", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length));
} else {
let I = { instancePath: i + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let $ = r.summary;
if (Array.isArray($)) {
if ($.length > 100) {
let g = { instancePath: i + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.code === void 0 || !n.call(D, "code")) {
let q = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let q = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.figures === void 0 || !n.call(D, "figures")) {
let q = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.holds === void 0 || !n.call(D, "holds")) {
let q = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let q = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(D))
if (!(q === "code" || q === "text" || q === "figures" || q === "holds" || q === "source")) {
let V = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (D.code !== void 0 && n.call(D, "code") && (W(D.code, { instancePath: i + "/summary/" + g + "/code", parentData: D, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.text !== void 0 && n.call(D, "text") && (Or(D.text, { instancePath: i + "/summary/" + g + "/text", parentData: D, parentDataProperty: "text", rootData: f, dynamicAnchors: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), D.figures !== void 0 && n.call(D, "figures")) {
let q = D.figures;
if (Array.isArray(q)) {
if (q.length > 20) {
let z = { instancePath: i + "/summary/" + g + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++) {
let j = q[z];
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.name === void 0 || !n.call(j, "name")) {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.value === void 0 || !n.call(j, "value")) {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.expected === void 0 || !n.call(j, "expected")) {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (!(O === "name" || O === "value" || O === "expected")) {
let A = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.name !== void 0 && n.call(j, "name")) {
let O = j.name;
if (typeof O == "string") {
if (N(O) > 40) {
let A = { instancePath: i + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [A] : e.push(A), s++;
}
if (!Hr.test(O)) {
let A = { instancePath: i + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: i + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.value !== void 0 && n.call(j, "value") && (U(j.value, { instancePath: i + "/summary/" + g + "/figures/" + z + "/value", parentData: j, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), j.expected !== void 0 && n.call(j, "expected")) {
let O = j.expected, A = s, E = !1, F = s;
U(O, { instancePath: i + "/summary/" + g + "/figures/" + z + "/expected", parentData: j, parentDataProperty: "expected", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = F === s;
E = E || t;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/summary/" + g + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var t = C === s;
if (E = E || t, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/summary/" + g + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let V = { instancePath: i + "/summary/" + g + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.holds !== void 0 && n.call(D, "holds") && typeof D.holds != "boolean") {
let q = { instancePath: i + "/summary/" + g + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.source !== void 0 && n.call(D, "source")) {
let q = D.source, V = s, z = !1, j = s;
te(q, { instancePath: i + "/summary/" + g + "/source", parentData: D, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var u = j === s;
z = z || u;
let O = s;
if (q !== "") {
let A = { instancePath: i + "/summary/" + g + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [A] : e.push(A), s++;
}
var u = O === s;
if (z = z || u, z)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let A = { instancePath: i + "/summary/" + g + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let q = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let I = { instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.series !== void 0 && n.call(r, "series")) {
let $ = r.series;
if (Array.isArray($)) {
if ($.length > 1e6) {
let g = { instancePath: i + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.role === void 0 || !n.call(D, "role")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.scenario === void 0 || !n.call(D, "scenario")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.points === void 0 || !n.call(D, "points")) {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(D))
if (!n.call(lr.properties.series.items.properties, q)) {
let V = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (W(D.indicator, { instancePath: i + "/series/" + g + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (te(D.definition, { instancePath: i + "/series/" + g + "/definition", parentData: D, parentDataProperty: "definition", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit")) {
let q = D.unit, V = s, z = !1, j = s;
Ne(q, { instancePath: i + "/series/" + g + "/unit", parentData: D, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var b = j === s;
z = z || b;
let O = s;
if (q !== null) {
let A = { instancePath: i + "/series/" + g + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var b = O === s;
if (z = z || b, z)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let A = { instancePath: i + "/series/" + g + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (D.members !== void 0 && n.call(D, "members")) {
let q = D.members;
if (Array.isArray(q)) {
if (q.length > 2e4) {
let z = { instancePath: i + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [z] : e.push(z), s++;
}
if (q.length < 1) {
let z = { instancePath: i + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++)
Ne(q[z], { instancePath: i + "/series/" + g + "/members/" + z, parentData: q, parentDataProperty: z, rootData: f, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
} else {
let V = { instancePath: i + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.breakdown !== void 0 && n.call(D, "breakdown")) {
let q = D.breakdown;
if (Array.isArray(q)) {
if (q.length > 10) {
let z = { instancePath: i + "/series/" + g + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++)
dt(q[z], { instancePath: i + "/series/" + g + "/breakdown/" + z, parentData: q, parentDataProperty: z, rootData: f, dynamicAnchors: c }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length);
} else {
let V = { instancePath: i + "/series/" + g + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.basis !== void 0 && n.call(D, "basis") && (Ee(D.basis, { instancePath: i + "/series/" + g + "/basis", parentData: D, parentDataProperty: "basis", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), D.calendar !== void 0 && n.call(D, "calendar") && (W(D.calendar, { instancePath: i + "/series/" + g + "/calendar", parentData: D, parentDataProperty: "calendar", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.scenario !== void 0 && n.call(D, "scenario") && (yt(D.scenario, { instancePath: i + "/series/" + g + "/scenario", parentData: D, parentDataProperty: "scenario", rootData: f, dynamicAnchors: c }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length)), D.points !== void 0 && n.call(D, "points")) {
let q = D.points;
if (Array.isArray(q)) {
if (q.length > 1e4) {
let z = { instancePath: i + "/series/" + g + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++) {
let j = q[z];
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.period === void 0 || !n.call(j, "period")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.listDate === void 0 || !n.call(j, "listDate")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.state === void 0 || !n.call(j, "state")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.value === void 0 || !n.call(j, "value")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.method === void 0 || !n.call(j, "method")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.status === void 0 || !n.call(j, "status")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.reason === void 0 || !n.call(j, "reason")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.sources === void 0 || !n.call(j, "sources")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (!n.call(lr.properties.series.items.properties.points.items.properties, O)) {
let A = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.period !== void 0 && n.call(j, "period") && (Ve(j.period, { instancePath: i + "/series/" + g + "/points/" + z + "/period", parentData: j, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), j.window !== void 0 && n.call(j, "window") && (ht(j.window, { instancePath: i + "/series/" + g + "/points/" + z + "/window", parentData: j, parentDataProperty: "window", rootData: f, dynamicAnchors: c }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), j.listDate !== void 0 && n.call(j, "listDate") && (Xe(j.listDate, { instancePath: i + "/series/" + g + "/points/" + z + "/listDate", parentData: j, parentDataProperty: "listDate", rootData: f, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), j.state !== void 0 && n.call(j, "state")) {
let O = j.state;
if (!(O === "number" || O === "nil" || O === "missing" || O === "notApplicable" || O === "confidential" || O === "none")) {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: lr.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.value !== void 0 && n.call(j, "value")) {
let O = j.value, A = s, E = !1, F = s;
U(O, { instancePath: i + "/series/" + g + "/points/" + z + "/value", parentData: j, parentDataProperty: "value", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var l = F === s;
E = E || l;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var l = C === s;
if (E = E || l, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if (j.category !== void 0 && n.call(j, "category") && (te(j.category, { instancePath: i + "/series/" + g + "/points/" + z + "/category", parentData: j, parentDataProperty: "category", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), j.method !== void 0 && n.call(j, "method") && (Pt(j.method, { instancePath: i + "/series/" + g + "/points/" + z + "/method", parentData: j, parentDataProperty: "method", rootData: f, dynamicAnchors: c }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length)), j.status !== void 0 && n.call(j, "status") && (gt(j.status, { instancePath: i + "/series/" + g + "/points/" + z + "/status", parentData: j, parentDataProperty: "status", rootData: f, dynamicAnchors: c }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length)), j.reason !== void 0 && n.call(j, "reason") && (kt(j.reason, { instancePath: i + "/series/" + g + "/points/" + z + "/reason", parentData: j, parentDataProperty: "reason", rootData: f, dynamicAnchors: c }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length)), j.known !== void 0 && n.call(j, "known")) {
let O = j.known, A = s, E = !1, F = s;
U(O, { instancePath: i + "/series/" + g + "/points/" + z + "/known", parentData: j, parentDataProperty: "known", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var w = F === s;
E = E || w;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var w = C === s;
if (E = E || w, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if (j.lower !== void 0 && n.call(j, "lower")) {
let O = j.lower, A = s, E = !1, F = s;
U(O, { instancePath: i + "/series/" + g + "/points/" + z + "/lower", parentData: j, parentDataProperty: "lower", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var P = F === s;
E = E || P;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var P = C === s;
if (E = E || P, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if (j.upper !== void 0 && n.call(j, "upper")) {
let O = j.upper, A = s, E = !1, F = s;
U(O, { instancePath: i + "/series/" + g + "/points/" + z + "/upper", parentData: j, parentDataProperty: "upper", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var d = F === s;
E = E || d;
let C = s;
if (O !== null) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var d = C === s;
if (E = E || d, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if (j.expected !== void 0 && n.call(j, "expected")) {
let O = j.expected;
if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [A] : e.push(A), s++;
}
if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.received !== void 0 && n.call(j, "received")) {
let O = j.received;
if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [A] : e.push(A), s++;
}
if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.missingWeight !== void 0 && n.call(j, "missingWeight")) {
let O = j.missingWeight, A = s, E = !1, F = s;
Lr(O, { instancePath: i + "/series/" + g + "/points/" + z + "/missingWeight", parentData: j, parentDataProperty: "missingWeight", rootData: f, dynamicAnchors: c }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var a = F === s;
E = E || a;
let C = s;
if (O !== "") {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [R] : e.push(R), s++;
}
var a = C === s;
if (E = E || a, E)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if (j.sources !== void 0 && n.call(j, "sources")) {
let O = j.sources;
if (Array.isArray(O)) {
if (O.length > 2e4) {
let E = { instancePath: i + "/series/" + g + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let A = O.length;
for (let E = 0; E < A; E++) {
let F = O[E];
if (F && typeof F == "object" && !Array.isArray(F)) {
if (F.unit === void 0 || !n.call(F, "unit")) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.share === void 0 || !n.call(F, "share")) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.observation === void 0 || !n.call(F, "observation")) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(F))
if (!(C === "unit" || C === "share" || C === "observation" || C === "part")) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [R] : e.push(R), s++;
}
if (F.unit !== void 0 && n.call(F, "unit") && (Ne(F.unit, { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/unit", parentData: F, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), F.share !== void 0 && n.call(F, "share")) {
let C = F.share, R = s, de = !1, re = s;
Lr(C, { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", parentData: F, parentDataProperty: "share", rootData: f, dynamicAnchors: c }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var y = re === s;
de = de || y;
let J = s;
if (C !== null) {
let se = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [se] : e.push(se), s++;
}
var y = J === s;
if (de = de || y, de)
s = R, e !== null && (R ? e.length = R : e = null);
else {
let se = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [se] : e.push(se), s++;
}
}
if (F.observation !== void 0 && n.call(F, "observation")) {
let C = F.observation, R = s, de = !1, re = s;
te(C, { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", parentData: F, parentDataProperty: "observation", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var k = re === s;
de = de || k;
let J = s;
if (C !== null) {
let se = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [se] : e.push(se), s++;
}
var k = J === s;
if (de = de || k, de)
s = R, e !== null && (R ? e.length = R : e = null);
else {
let se = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [se] : e.push(se), s++;
}
}
if (F.part !== void 0 && n.call(F, "part")) {
let C = F.part;
if (typeof C == "string") {
if (N(C) > 200) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [R] : e.push(R), s++;
}
if (!Co.test(C)) {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [R] : e.push(R), s++;
}
} else {
let R = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.changes !== void 0 && n.call(j, "changes")) {
let O = j.changes;
if (Array.isArray(O)) {
if (O.length > 2e3) {
let E = { instancePath: i + "/series/" + g + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let A = O.length;
for (let E = 0; E < A; E++)
_r(O[E], { instancePath: i + "/series/" + g + "/points/" + z + "/changes/" + E, parentData: O, parentDataProperty: E, rootData: f, dynamicAnchors: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
} else {
let A = { instancePath: i + "/series/" + g + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
j.adjustment !== void 0 && n.call(j, "adjustment") && (U(j.adjustment, { instancePath: i + "/series/" + g + "/points/" + z + "/adjustment", parentData: j, parentDataProperty: "adjustment", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), j.source !== void 0 && n.call(j, "source") && (W(j.source, { instancePath: i + "/series/" + g + "/points/" + z + "/source", parentData: j, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length));
} else {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let V = { instancePath: i + "/series/" + g + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.role !== void 0 && n.call(D, "role")) {
let q = D.role;
if (!(q === "unit" || q === "group" || q === "unallocated")) {
let V = { instancePath: i + "/series/" + g + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: lr.properties.series.items.properties.role.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.breaks !== void 0 && n.call(D, "breaks")) {
let q = D.breaks;
if (Array.isArray(q)) {
if (q.length > 200) {
let z = { instancePath: i + "/series/" + g + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = q.length;
for (let z = 0; z < V; z++) {
let j = q[z];
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.date === void 0 || !n.call(j, "date")) {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.kind === void 0 || !n.call(j, "kind")) {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [O] : e.push(O), s++;
}
if (j.changes === void 0 || !n.call(j, "changes")) {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(j))
if (!(O === "date" || O === "kind" || O === "changes")) {
let A = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [A] : e.push(A), s++;
}
if (j.date !== void 0 && n.call(j, "date") && (Xe(j.date, { instancePath: i + "/series/" + g + "/breaks/" + z + "/date", parentData: j, parentDataProperty: "date", rootData: f, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), j.kind !== void 0 && n.call(j, "kind")) {
let O = j.kind;
if (!(O === "territory" || O === "definition")) {
let A = { instancePath: i + "/series/" + g + "/breaks/" + z + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: lr.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (j.changes !== void 0 && n.call(j, "changes")) {
let O = j.changes;
if (Array.isArray(O)) {
if (O.length > 2e3) {
let E = { instancePath: i + "/series/" + g + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let A = O.length;
for (let E = 0; E < A; E++)
_r(O[E], { instancePath: i + "/series/" + g + "/breaks/" + z + "/changes/" + E, parentData: O, parentDataProperty: E, rootData: f, dynamicAnchors: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
} else {
let A = { instancePath: i + "/series/" + g + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let V = { instancePath: i + "/series/" + g + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let I = { instancePath: i + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.reconciliations !== void 0 && n.call(r, "reconciliations")) {
let $ = r.reconciliations;
if (Array.isArray($)) {
if ($.length > 1e6) {
let g = { instancePath: i + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g], q = s, V = !0, z = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.verdict !== void 0 && n.call(D, "verdict") && D.verdict !== "notComparable") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
var m = z === s;
if (s = q, e !== null && (q ? e.length = q : e = null), m) {
let j = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.difference !== void 0 && n.call(D, "difference") && D.difference !== null) {
let A = { instancePath: i + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var m = j === s;
if (V = m, V) {
var p = {};
p.difference = !0, p.verdict = !0;
}
}
if (!V) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.relation === void 0 || !n.call(D, "relation")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.ours === void 0 || !n.call(D, "ours")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.published === void 0 || !n.call(D, "published")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.difference === void 0 || !n.call(D, "difference")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.tolerance === void 0 || !n.call(D, "tolerance")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.verdict === void 0 || !n.call(D, "verdict")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(D))
if (!n.call(lr.properties.reconciliations.items.properties, j)) {
let O = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (D.kind !== void 0 && n.call(D, "kind") && (W(D.kind, { instancePath: i + "/reconciliations/" + g + "/kind", parentData: D, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.relation !== void 0 && n.call(D, "relation") && (W(D.relation, { instancePath: i + "/reconciliations/" + g + "/relation", parentData: D, parentDataProperty: "relation", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.indicator !== void 0 && n.call(D, "indicator") && (W(D.indicator, { instancePath: i + "/reconciliations/" + g + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let j = D.breakdown;
if (typeof j == "string") {
if (N(j) > 200) {
let O = { instancePath: i + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!qn.test(j)) {
let O = { instancePath: i + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: i + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (D.period !== void 0 && n.call(D, "period") && (Ve(D.period, { instancePath: i + "/reconciliations/" + g + "/period", parentData: D, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.partsPeriod !== void 0 && n.call(D, "partsPeriod") && (Ve(D.partsPeriod, { instancePath: i + "/reconciliations/" + g + "/partsPeriod", parentData: D, parentDataProperty: "partsPeriod", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit") && (Ne(D.unit, { instancePath: i + "/reconciliations/" + g + "/unit", parentData: D, parentDataProperty: "unit", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), D.ours !== void 0 && n.call(D, "ours")) {
let j = D.ours, O = s, A = !1, E = s;
U(j, { instancePath: i + "/reconciliations/" + g + "/ours", parentData: D, parentDataProperty: "ours", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var v = E === s;
A = A || v;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/reconciliations/" + g + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var v = F === s;
if (A = A || v, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/reconciliations/" + g + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (D.oursMeasure !== void 0 && n.call(D, "oursMeasure") && (W(D.oursMeasure, { instancePath: i + "/reconciliations/" + g + "/oursMeasure", parentData: D, parentDataProperty: "oursMeasure", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.published !== void 0 && n.call(D, "published")) {
let j = D.published, O = s, A = !1, E = s;
U(j, { instancePath: i + "/reconciliations/" + g + "/published", parentData: D, parentDataProperty: "published", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var h = E === s;
A = A || h;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/reconciliations/" + g + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var h = F === s;
if (A = A || h, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/reconciliations/" + g + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (D.difference !== void 0 && n.call(D, "difference")) {
let j = D.difference, O = s, A = !1, E = s;
U(j, { instancePath: i + "/reconciliations/" + g + "/difference", parentData: D, parentDataProperty: "difference", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var x = E === s;
A = A || x;
let F = s;
if (j !== null) {
let C = { instancePath: i + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var x = F === s;
if (A = A || x, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (D.tolerance !== void 0 && n.call(D, "tolerance") && (U(D.tolerance, { instancePath: i + "/reconciliations/" + g + "/tolerance", parentData: D, parentDataProperty: "tolerance", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.verdict !== void 0 && n.call(D, "verdict")) {
let j = D.verdict;
if (!(j === "equal" || j === "withinTolerance" || j === "differs" || j === "notComparable")) {
let O = { instancePath: i + "/reconciliations/" + g + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: lr.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
D.source !== void 0 && n.call(D, "source") && (te(D.source, { instancePath: i + "/reconciliations/" + g + "/source", parentData: D, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.note !== void 0 && n.call(D, "note") && (wt(D.note, { instancePath: i + "/reconciliations/" + g + "/note", parentData: D, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length));
} else {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let I = { instancePath: i + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let $ = r.comparisons;
if (Array.isArray($)) {
if ($.length > 1e4) {
let g = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.relation === void 0 || !n.call(D, "relation")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.kind === void 0 || !n.call(D, "kind")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.compared === void 0 || !n.call(D, "compared")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.equal === void 0 || !n.call(D, "equal")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.withinTolerance === void 0 || !n.call(D, "withinTolerance")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.differs === void 0 || !n.call(D, "differs")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.notComparable === void 0 || !n.call(D, "notComparable")) {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(D))
if (!(q === "relation" || q === "kind" || q === "compared" || q === "equal" || q === "withinTolerance" || q === "differs" || q === "notComparable")) {
let V = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (D.relation !== void 0 && n.call(D, "relation") && (W(D.relation, { instancePath: i + "/comparisons/" + g + "/relation", parentData: D, parentDataProperty: "relation", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.kind !== void 0 && n.call(D, "kind") && (W(D.kind, { instancePath: i + "/comparisons/" + g + "/kind", parentData: D, parentDataProperty: "kind", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.compared !== void 0 && n.call(D, "compared")) {
let q = D.compared;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.equal !== void 0 && n.call(D, "equal")) {
let q = D.equal;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.withinTolerance !== void 0 && n.call(D, "withinTolerance")) {
let q = D.withinTolerance;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.differs !== void 0 && n.call(D, "differs")) {
let q = D.differs;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.notComparable !== void 0 && n.call(D, "notComparable")) {
let q = D.notComparable;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/comparisons/" + g + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let I = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.conservation !== void 0 && n.call(r, "conservation")) {
let $ = r.conservation;
if (Array.isArray($)) {
if ($.length > 1e6) {
let g = { instancePath: i + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.amounts === void 0 || !n.call(D, "amounts")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.sources === void 0 || !n.call(D, "sources")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.values === void 0 || !n.call(D, "values")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.known === void 0 || !n.call(D, "known")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.unallocated === void 0 || !n.call(D, "unallocated")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.unresolved === void 0 || !n.call(D, "unresolved")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.restatedBySource === void 0 || !n.call(D, "restatedBySource")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.lost === void 0 || !n.call(D, "lost")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.exactUnits === void 0 || !n.call(D, "exactUnits")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.boundedUnits === void 0 || !n.call(D, "boundedUnits")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.unresolvedUnits === void 0 || !n.call(D, "unresolvedUnits")) {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(D))
if (!n.call(lr.properties.conservation.items.properties, q)) {
let V = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (W(D.indicator, { instancePath: i + "/conservation/" + g + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (te(D.definition, { instancePath: i + "/conservation/" + g + "/definition", parentData: D, parentDataProperty: "definition", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let q = D.breakdown;
if (typeof q == "string") {
if (N(q) > 200) {
let V = { instancePath: i + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!qn.test(q)) {
let V = { instancePath: i + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: i + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.source !== void 0 && n.call(D, "source") && (W(D.source, { instancePath: i + "/conservation/" + g + "/source", parentData: D, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.basis !== void 0 && n.call(D, "basis") && (Ee(D.basis, { instancePath: i + "/conservation/" + g + "/basis", parentData: D, parentDataProperty: "basis", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), D.period !== void 0 && n.call(D, "period") && (Ve(D.period, { instancePath: i + "/conservation/" + g + "/period", parentData: D, parentDataProperty: "period", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.amounts !== void 0 && n.call(D, "amounts")) {
let q = D.amounts;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/conservation/" + g + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/conservation/" + g + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.sources !== void 0 && n.call(D, "sources") && (U(D.sources, { instancePath: i + "/conservation/" + g + "/sources", parentData: D, parentDataProperty: "sources", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.values !== void 0 && n.call(D, "values") && (U(D.values, { instancePath: i + "/conservation/" + g + "/values", parentData: D, parentDataProperty: "values", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.known !== void 0 && n.call(D, "known") && (U(D.known, { instancePath: i + "/conservation/" + g + "/known", parentData: D, parentDataProperty: "known", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.unallocated !== void 0 && n.call(D, "unallocated") && (U(D.unallocated, { instancePath: i + "/conservation/" + g + "/unallocated", parentData: D, parentDataProperty: "unallocated", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.unresolved !== void 0 && n.call(D, "unresolved") && (U(D.unresolved, { instancePath: i + "/conservation/" + g + "/unresolved", parentData: D, parentDataProperty: "unresolved", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.restatedBySource !== void 0 && n.call(D, "restatedBySource") && (U(D.restatedBySource, { instancePath: i + "/conservation/" + g + "/restatedBySource", parentData: D, parentDataProperty: "restatedBySource", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.lost !== void 0 && n.call(D, "lost") && (U(D.lost, { instancePath: i + "/conservation/" + g + "/lost", parentData: D, parentDataProperty: "lost", rootData: f, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.exactUnits !== void 0 && n.call(D, "exactUnits")) {
let q = D.exactUnits;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/conservation/" + g + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/conservation/" + g + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.boundedUnits !== void 0 && n.call(D, "boundedUnits")) {
let q = D.boundedUnits;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/conservation/" + g + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/conservation/" + g + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.unresolvedUnits !== void 0 && n.call(D, "unresolvedUnits")) {
let q = D.unresolvedUnits;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let V = { instancePath: i + "/conservation/" + g + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let V = { instancePath: i + "/conservation/" + g + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let q = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let I = { instancePath: i + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.markers !== void 0 && n.call(r, "markers")) {
let $ = r.markers;
if (Array.isArray($)) {
if ($.length > 200) {
let g = { instancePath: i + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let q = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.code === void 0 || !n.call(D, "code")) {
let q = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let q = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(D))
if (!(q === "kind" || q === "code" || q === "text")) {
let V = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
if (D.kind !== void 0 && n.call(D, "kind")) {
let q = D.kind;
if (!(q === "method" || q === "reason" || q === "status" || q === "break")) {
let V = { instancePath: i + "/markers/" + g + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: lr.properties.markers.items.properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (D.code !== void 0 && n.call(D, "code")) {
let q = D.code;
if (typeof q == "string") {
if (N(q) > 40) {
let V = { instancePath: i + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!To.test(q)) {
let V = { instancePath: i + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: i + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
D.text !== void 0 && n.call(D, "text") && (Or(D.text, { instancePath: i + "/markers/" + g + "/text", parentData: D, parentDataProperty: "text", rootData: f, dynamicAnchors: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
} else {
let q = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let I = { instancePath: i + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.sources !== void 0 && n.call(r, "sources")) {
let $ = r.sources;
if (Array.isArray($)) {
if ($.length > 1e3) {
let g = { instancePath: i + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++) {
let D = $[g];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.id === void 0 || !n.call(D, "id")) {
let q = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.class === void 0 || !n.call(D, "class")) {
let q = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.publisher === void 0 || !n.call(D, "publisher")) {
let q = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [q] : e.push(q), s++;
}
if (D.origin === void 0 || !n.call(D, "origin")) {
let q = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(D))
if (!(q === "id" || q === "class" || q === "publisher" || q === "origin")) {
let V = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [V] : e.push(V), s++;
}
D.id !== void 0 && n.call(D, "id") && (W(D.id, { instancePath: i + "/sources/" + g + "/id", parentData: D, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.class !== void 0 && n.call(D, "class") && (W(D.class, { instancePath: i + "/sources/" + g + "/class", parentData: D, parentDataProperty: "class", rootData: f, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.publisher !== void 0 && n.call(D, "publisher") && (te(D.publisher, { instancePath: i + "/sources/" + g + "/publisher", parentData: D, parentDataProperty: "publisher", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.origin !== void 0 && n.call(D, "origin") && (te(D.origin, { instancePath: i + "/sources/" + g + "/origin", parentData: D, parentDataProperty: "origin", rootData: f, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let q = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let I = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let $ = r.findings;
if (Array.isArray($)) {
if ($.length > 1e6) {
let g = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let I = $.length;
for (let g = 0; g < I; g++)
Se($[g], { instancePath: i + "/findings/" + g, parentData: $, parentDataProperty: g, rootData: f, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let I = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return an.errors = e, s === 0;
}
an.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cl = pn, Rt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function vt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pn(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "change" || d === "from" || d === "to" || d === "kind" || d === "area" || d === "population" || d === "evidence" || d === "note")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (vt(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: c }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let d = r.from, a = s, y = !1, k = s;
Ar(d, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var t = k === s;
y = y || t;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var t = m === s;
if (y = y || t, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let d = r.to, a = s, y = !1, k = s;
Ar(d, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var u = k === s;
y = y || u;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var u = m === s;
if (y = y || u, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let d = r.kind;
if (!(d === "whole" || d === "part" || d === "undetermined")) {
let a = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Rt.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let d = r.area, a = s, y = !1, k = s;
if (!(d === "all" || d === "part" || d === "none")) {
let p = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.area.anyOf[0].enum } };
e === null ? e = [p] : e.push(p), s++;
}
var b = k === s;
y = y || b;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var b = m === s;
if (y = y || b, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let d = r.population, a = s, y = !1, k = s;
if (!(d === "all" || d === "part" || d === "none")) {
let p = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.population.anyOf[0].enum } };
e === null ? e = [p] : e.push(p), s++;
}
var l = k === s;
y = y || l;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var l = m === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let d = r.evidence, a = s, y = !1, k = s;
if (!(d === "official" || d === "alias")) {
let p = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.evidence.anyOf[0].enum } };
e === null ? e = [p] : e.push(p), s++;
}
var w = k === s;
y = y || w;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var w = m === s;
if (y = y || w, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let d = r.note, a = s, y = !1, k = s;
bt(d, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: c }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length);
var P = k === s;
y = y || P;
let m = s;
if (d !== "") {
let p = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
var P = m === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return pn.errors = e, s === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var dl = un, Wn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function Er(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Yr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function un(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.type === void 0 || !n.call(r, "type")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(Wn.properties, k)) {
let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Er(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: c }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (qt(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: c }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && ($t(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: c }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let k = r.type, m = s, p = !1, v = s;
er(k, { instancePath: i + "/type", parentData: r, parentDataProperty: "type", rootData: f, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var t = v === s;
p = p || t;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var t = h === s;
if (p = p || t, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (er(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let k = r.parent, m = s, p = !1, v = s;
Er(k, { instancePath: i + "/parent", parentData: r, parentDataProperty: "parent", rootData: f, dynamicAnchors: c }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var u = v === s;
p = p || u;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var u = h === s;
if (p = p || u, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let k = r.validFrom, m = s, p = !1, v = s;
Nr(k, { instancePath: i + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: f, dynamicAnchors: c }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var b = v === s;
p = p || b;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var b = h === s;
if (p = p || b, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let k = r.validTo, m = s, p = !1, v = s;
Nr(k, { instancePath: i + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: f, dynamicAnchors: c }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var l = v === s;
p = p || l;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = h === s;
if (p = p || l, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let k = r.change, m = s, p = !1, v = s;
Dt(k, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: c }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length);
var w = v === s;
p = p || w;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var w = h === s;
if (p = p || w, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let k = r.class, m = s, p = !1, v = s;
if (!(k === "urban" || k === "rural")) {
let x = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: Wn.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var P = v === s;
p = p || P;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = h === s;
if (p = p || P, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let k = r.continuity, m = s, p = !1, v = s;
if (k !== "assumed") {
let x = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var d = v === s;
p = p || d;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var d = h === s;
if (p = p || d, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let k = r.dateKind, m = s, p = !1, v = s;
jt(k, { instancePath: i + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: f, dynamicAnchors: c }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length);
var a = v === s;
p = p || a;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = h === s;
if (p = p || a, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let k = r.nameEn, m = s, p = !1, v = s;
er(k, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var y = v === s;
p = p || y;
let h = s;
if (k !== "") {
let x = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = h === s;
if (p = p || y, p)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let x = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let k = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return un.errors = e, s === 0;
}
un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yl = fn;
function xt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = u === s;
if (b) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!In.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ot.errors = e, s === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ro = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function fn(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: f = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, b = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount") && r.amount !== "") {
let m = { instancePath: i + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.share !== void 0 && n.call(r, "share")) {
let m = r.share;
if (typeof m == "string" && N(m) < 1) {
let p = { instancePath: i + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
var d = l === s;
if (d) {
u = !0, b = 0;
var w = {};
w.amount = !0, w.share = !0;
}
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let m = r.amount;
if (typeof m == "string" && N(m) < 1) {
let p = { instancePath: i + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let m = { instancePath: i + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
}
var d = P === s;
if (d && u ? (u = !1, b = [b, 1]) : d && (u = !0, b = 1, w !== !0 && (w = w || {}, w.amount = !0, w.share = !0)), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
e === null ? e = [m] : e.push(m), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.amount === void 0 || !n.call(r, "amount")) {
let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "change" || m === "from" || m === "to" || m === "basis" || m === "amount" || m === "share" || m === "source")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (xt(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: c }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Vr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: c }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Vr(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: c }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (It(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: c }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let m = r.amount, p = s, v = !1, h = s;
if (typeof m == "string") {
if (N(m) > 50) {
let $ = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [$] : e.push($), s++;
}
if (!Ro.test(m)) {
let $ = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
var a = h === s;
v = v || a;
let x = s;
if (m !== "") {
let $ = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var a = x === s;
if (v = v || a, v)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let $ = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let m = r.share, p = s, v = !1, h = s;
Ot(m, { instancePath: i + "/share", parentData: r, parentDataProperty: "share", rootData: f, dynamicAnchors: c }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length);
var y = h === s;
v = v || y;
let x = s;
if (m !== "") {
let $ = { instancePath: i + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var y = x === s;
if (v = v || y, v)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let $ = { instancePath: i + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let m = r.source, p = s, v = !1, h = s;
Lt(m, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: c }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length);
var k = h === s;
v = v || k;
let x = s;
if (m !== "") {
let $ = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var k = x === s;
if (v = v || k, v)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let $ = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let m = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return fn.errors = e, s === 0;
}
fn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Wo as validateArchive,
Ko as validateArchiveIndex,
Mo as validateBody,
Ho as validateBreakdown,
Yo as validateCalendar,
Qo as validateChange,
Go as validateConfig,
Jo as validateConsolidation,
Xo as validateDecision,
el as validateException,
rl as validateForm,
sl as validateHoliday,
il as validateIndicator,
tl as validateInstrument,
nl as validateIssue,
ol as validateMapping,
ll as validateMeasure,
al as validateObservation,
pl as validatePeriod,
ul as validateRegime,
fl as validateRegister,
ml as validateReport,
cl as validateTransfer,
dl as validateUnit,
yl as validateWeight
};
